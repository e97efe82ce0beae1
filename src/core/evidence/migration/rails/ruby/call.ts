import { children, field, type SyntaxNode } from '../../syntax.ts'
import { builtin } from './builtins.ts'
import { connectionCall } from './connection-call.ts'
import { constantCall } from './constant-call.ts'
import { pairsOf } from './literals.ts'
import type { Call, Machine } from './machine.ts'
import { ownCall } from './own-call.ts'
import { rowCall, rowsCall } from './row-calls.ts'
import { unknownCall } from './unknown-call.ts'
import { type Block, type Frame, nil, noOptions, type Options, textOf, unknown, type Value } from './value.ts'

/** Takes a call; records what it does and gives what it gives. */
export function callOf(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const receiver = field(node, 'receiver')
  const object = receiver === undefined || receiver.type === 'self' ? undefined : machine.evaluate(receiver, frame)
  const call = parts(node, frame, machine)
  return object === undefined ? ownCall(call, frame, machine) : onObject(object, call, frame, machine)
}

function onObject(object: Value, call: Call, frame: Frame, machine: Machine): Value {
  switch (object.kind) {
    case 'table':
      if (call.name.endsWith('?')) return unknown(call.node.text)
      object.receive(call, frame)
      return nil
    case 'direction':
      return direction(call, frame, machine)
    case 'connection':
      return connectionCall(call, frame, machine)
    case 'constant':
      return object.name === 'self' ? ownCall(call, frame, machine) : constantCall(object.name, call, frame, machine)
    case 'rows':
      return rowsCall(object, call, frame, machine)
    case 'row':
      return rowCall(object, call, frame, machine)
    case 'unknown':
      return unknownCall(object, call, frame, machine)
    default:
      return builtin(object, call, frame, machine)
  }
}

/** `dir.up` and `dir.down` of `reversible`. */
function direction(call: Call, frame: Frame, machine: Machine): Value {
  if (call.block === undefined || (call.name !== 'up' && call.name !== 'down')) return nil
  const isRun = frame.isReverting === (call.name === 'down')
  // What is said for one direction runs as it is said.
  return isRun ? machine.run(call.block, [], { ...frame, isReverting: false }) : nil
}

function parts(node: SyntaxNode, frame: Frame, machine: Machine): Call {
  if (node.type !== 'call') return { name: node.text, args: [], options: noOptions, block: undefined, node }
  const list = field(node, 'arguments')
  const { args, options, block } = given(list === undefined ? [] : children(list), frame, machine)
  const written = field(node, 'block')
  return {
    name: field(node, 'method')?.text ?? 'call',
    args,
    options,
    block: written === undefined ? block : blockOf(written, frame),
    node,
  }
}

interface Given {
  readonly args: readonly Value[]
  readonly options: Options
  readonly block: Block | undefined
}

function given(nodes: readonly SyntaxNode[], frame: Frame, machine: Machine): Given {
  const args: Value[] = []
  let isWhole = true
  let block: Block | undefined
  for (const node of nodes) {
    const inside = children(node)[0]
    if (node.type === 'splat_argument') {
      const value = inside === undefined ? nil : machine.evaluate(inside, frame)
      if (value.kind === 'list') args.push(...value.items)
      else args.push(value)
      isWhole &&= value.kind === 'list' && value.isWhole
    } else if (node.type === 'block_argument') {
      block = inside === undefined ? undefined : asBlock(machine.evaluate(inside, frame), frame)
    } else if (!ofOptions.has(node.type)) args.push(machine.evaluate(node, frame))
  }
  const named = pairsOf(nodes, frame, machine)
  const options = { entries: named.entries, isWhole: named.isWhole && isWhole }
  const last = args.at(-1)
  // Options in braces, as it was usual before Ruby 3.
  if (options.entries.size === 0 && last?.kind === 'hash' && last.entries.size > 0 && args.length > 1)
    return { args: args.slice(0, -1), options: last, block }
  return { args, options, block }
}

const ofOptions: ReadonlySet<string> = new Set(['pair', 'hash_splat_argument', 'comment', 'heredoc_body'])

function asBlock(value: Value, frame: Frame): Block | undefined {
  if (value.kind === 'block') return value
  const method = value.kind === 'text' && value.isSymbol ? textOf(value) : undefined
  return method === undefined ? undefined : { kind: 'block', parameters: [], body: undefined, frame, method }
}

function blockOf(node: SyntaxNode, frame: Frame): Block {
  const parameters = field(node, 'parameters')
  return {
    kind: 'block',
    parameters: parameters === undefined ? [] : children(parameters),
    body: field(node, 'body'),
    frame,
  }
}
