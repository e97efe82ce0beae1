import { children, field, type SyntaxNode } from '../../syntax.ts'
import type { Recorder } from '../recorder.ts'
import { commandsOf } from '../schema/change-table.ts'
import { schemaCommands } from '../schema/commands.ts'
import { inverseOf } from '../schema/invert.ts'
import { evaluated } from './evaluate.ts'
import { assign, inner, isCertain } from './frame.ts'
import type { Call, Machine } from './machine.ts'
import { rowCall } from './row-calls.ts'
import type { RubyClass, RubyFile } from './ruby-file.ts'
import { type Block, type Frame, nil, noOptions, option, type TableCall, unknown, type Value } from './value.ts'

/** Expressions within each other, and calls of methods of the file. */
const maxNesting = 150
/** Methods of the file and blocks within each other. */
const maxCalls = 15
/** Expressions of one migration, loops included. */
const maxOfMigration = 100_000

/** What a migration does, besides what is recorded. */
export interface Outcome {
  /** Whether Rails would refuse to turn one of its commands round. */
  isIrreversible: boolean
}

interface Undo {
  readonly call: Call
  readonly frame: Frame
  readonly isAssured: boolean
}

/** What a program is read with. */
export interface Reading {
  readonly file: RubyFile
  /** The methods that it can call without a receiver, besides those of the file. */
  readonly methods: RubyClass['methods']
  readonly version: number
  readonly recorder: Recorder
  readonly outcome: Outcome
  /** Expressions that are read at most, loops included. */
  readonly maxWork?: number
}

/** Takes a file, its version and a recorder; gives what reads it. */
export function createMachine(reading: Reading): Machine {
  const { file, methods, version, recorder, outcome, maxWork = maxOfMigration } = reading
  const state: State = { nesting: 0, work: 0, undone: undefined }
  const machine: Machine = {
    file,
    version,
    recorder,
    evaluate: (node, frame) => bounded(node, frame, machine, state, maxWork),
    run: (block, args, within) => runBlock(block, args, within, machine),
    method: (call, frame) => {
      const node = methods.get(call.name) ?? file.methods.get(call.name)
      return node === undefined || frame.depth > maxCalls ? undefined : runMethod(node, call, frame, machine)
    },
    isCommand: (name) => name === 'execute' || name === 'change_table' || schemaCommands.has(name),
    command: (call, frame) => {
      if (call.name === 'change_table') changeTable(call, frame, machine)
      else if (state.undone === undefined || !frame.isReverting) perform(call, frame, machine)
      else state.undone.push({ call, frame, isAssured: recorder.isAssured() })
    },
    revert: (does, frame) => {
      const before = state.undone
      state.undone = []
      does({ ...frame, isReverting: !frame.isReverting })
      const turned = state.undone.toReversed()
      state.undone = before
      for (const one of turned) undo(one, machine, outcome)
    },
  }
  return machine
}

interface State {
  nesting: number
  work: number
  undone: Undo[] | undefined
}

function bounded(node: SyntaxNode, frame: Frame, machine: Machine, state: State, maxWork: number): Value {
  if (state.nesting >= maxNesting || state.work >= maxWork) {
    const why = state.nesting >= maxNesting ? 'it is nested too deeply' : 'it does too much to be read'
    machine.recorder.unread(why, machine.file.root)
    return unknown('')
  }
  state.nesting += 1
  state.work += 1
  const value = evaluated(node, frame, machine)
  state.nesting -= 1
  return value
}

function undo({ call, frame, isAssured }: Undo, machine: Machine, outcome: Outcome): void {
  const inverse = inverseOf(call)
  if (inverse === undefined) {
    outcome.isIrreversible = true
    machine.recorder.unread(`\`${call.name}\` cannot be turned round as it is written`, call.node)
    return
  }
  const turned = () => {
    for (const one of inverse) perform(one, { ...frame, isReverting: false }, machine)
  }
  if (isAssured) machine.recorder.assured(turned)
  else turned()
}

function perform(call: Call, frame: Frame, machine: Machine): void {
  const { name, args, node } = call
  if (name === 'execute') {
    machine.recorder.sql(args[0], node, frame)
    return
  }
  const command = schemaCommands.get(name)
  if (!isPlain(call)) machine.recorder.unread(`some options of \`${name}\` are only known when it runs`, node)
  else if (command !== undefined) machine.recorder.said(command(call, frame, machine), node, frame)
}

/** Options that decide what is locked. */
const decisive = ['algorithm', 'validate', 'force', 'index', 'foreign_key'] as const

function isPlain({ options }: Call): boolean {
  if (!options.isWhole) return false
  return !decisive.some((key) => {
    const value = option(options, key)
    if (value?.kind === 'hash') return !value.isWhole || value.entries.get('algorithm')?.kind === 'unknown'
    return value?.kind === 'unknown'
  })
}

function changeTable(call: Call, frame: Frame, machine: Machine): void {
  const [table] = call.args
  if (table === undefined || call.block === undefined) return
  const receive = (one: TableCall, inside: Frame) => {
    for (const command of commandsOf(table, one))
      machine.command(command, { ...inside, isReverting: frame.isReverting })
  }
  machine.run(call.block, [{ kind: 'table', receive }], frame)
}

function runBlock(block: Block, args: readonly Value[], within: Partial<Frame>, machine: Machine): Value {
  const [first] = args
  if (block.method !== undefined) {
    const call: Call = { name: block.method, args: [], options: noOptions, block: undefined, node: machine.file.root }
    if (first?.kind === 'row' || first?.kind === 'rows')
      return rowCall(first, call, { ...block.frame, ...within }, machine)
    return unknown(block.method, true)
  }
  const own = inner(block.frame)
  const around = { ...block.frame, ...within }
  const frame: Frame = {
    ...around,
    isSure: isCertain(around),
    isGuarded: around.isGuarded || around.flow.isGuarded,
    scope: own.scope,
    flow: own.flow,
    depth: own.depth,
  }
  for (const [index, parameter] of block.parameters.entries()) bind(parameter, args[index], frame)
  if (block.parameters.length === 0 && first !== undefined)
    for (const name of ['it', '_1']) frame.scope.variables.set(name, first)
  return block.body === undefined ? nil : machine.evaluate(block.body, frame)
}

function bind(parameter: SyntaxNode, value: Value | undefined, { scope }: Frame): void {
  const name = field(parameter, 'name')?.text ?? parameter.text
  if (parameter.type === 'destructured_parameter') {
    const items = value?.kind === 'list' ? value.items : []
    for (const [index, one] of children(parameter).entries())
      scope.variables.set(one.text, items[index] ?? unknown(one.text))
  } else scope.variables.set(name, value ?? unknown(name))
}

function runMethod(node: SyntaxNode, call: Call, frame: Frame, machine: Machine): Value {
  const own: Frame = { ...inner(frame), scope: { variables: new Map(), around: undefined } }
  const parameters = field(node, 'parameters')
  let position = 0
  for (const parameter of parameters === undefined ? [] : children(parameters)) {
    const name = field(parameter, 'name')?.text ?? parameter.text
    position += setParameter(parameter, name, position, call, own, machine)
  }
  const body = field(node, 'body')
  return body === undefined ? nil : machine.evaluate(body, own)
}

/** Sets one parameter; gives how many arguments it takes. */
function setParameter(
  parameter: SyntaxNode,
  name: string,
  position: number,
  { args, options, block }: Call,
  own: Frame,
  machine: Machine,
): number {
  const standard = field(parameter, 'value')
  const otherwise = () => (standard === undefined ? unknown(name) : machine.evaluate(standard, own))
  switch (parameter.type) {
    case 'keyword_parameter':
      assign(own.scope, name, options.entries.get(name) ?? otherwise())
      return 0
    case 'hash_splat_parameter':
      assign(own.scope, name, { kind: 'hash', ...options })
      return 0
    case 'splat_parameter':
      assign(own.scope, name, { kind: 'list', items: args.slice(position), isWhole: true })
      return args.length
    case 'block_parameter':
      assign(own.scope, name, block ?? nil)
      return 0
    default:
      assign(own.scope, name, args[position] ?? lastOptions(position, args, options) ?? otherwise())
      return 1
  }
}

/** Named arguments of a method that takes a hash. */
function lastOptions(position: number, args: readonly Value[], options: Call['options']): Value | undefined {
  return position === args.length && options.entries.size > 0 ? { kind: 'hash', ...options } : undefined
}
