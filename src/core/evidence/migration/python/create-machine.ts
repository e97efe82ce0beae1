import { field, type SyntaxNode } from '../syntax.ts'
import { evaluated } from './evaluate.ts'
import { type Frame, isAsked, isCertain, newFlow, outerFrame, scopeIn } from './frame.ts'
import type { Host, Machine } from './machine.ts'
import { bindParameters } from './parameters.ts'
import { type FunctionValue, none, noOptions, type Options, unknown, type Value } from './value.ts'

/** Expressions within each other, and calls of functions of the file. */
const maxNesting = 250
/** Functions of the file within each other. */
const maxCalls = 15
/** Expressions and statements in all, loops included. */
const maxWork = 150_000

/** Takes what a framework does; gives what reads a program, with a bound on its work. What lies beyond it is told once, and unknown. */
export function createMachine(host: Host): Machine {
  const state: State = { nesting: 0, work: 0, isTold: false }
  const machine: Machine = {
    host,
    evaluate: (node, frame) => bounded(node, frame, machine, state),
    run: (called, args, options, frame) => run(called, args, options, frame, machine),
  }
  return machine
}

interface State {
  nesting: number
  work: number
  isTold: boolean
}

function bounded(node: SyntaxNode, frame: Frame, machine: Machine, state: State): Value {
  if (state.nesting >= maxNesting || state.work >= maxWork) {
    if (!state.isTold)
      machine.host.unread?.(state.work >= maxWork ? 'it does too much to be read' : 'it is nested too deeply', node)
    state.isTold = true
    return unknown('')
  }
  state.nesting += 1
  state.work += 1
  const value = evaluated(node, frame, machine)
  state.nesting -= 1
  return value
}

function run(called: FunctionValue, args: readonly Value[], options: Options, frame: Frame, machine: Machine): Value {
  const { node, scope } = called
  // What calls itself has done on the way here what it does.
  if (frame.depth >= maxCalls) return unknown(called.name)
  const own: Frame = {
    ...{ scope: scopeIn(scope), flow: newFlow(), turn: undefined, loop: undefined },
    ...{ isSure: isCertain(frame), isGuarded: isAsked(frame), isLoop: frame.isLoop, depth: frame.depth + 1 },
  }
  bindParameters(called, { args, options }, own, machine)
  const body = field(node, 'body')
  if (body === undefined) return none
  const value = machine.evaluate(body, own)
  return node.type === 'lambda' ? value : (own.flow.result ?? none)
}

/** Takes a function of a file, what it is given and a framework; runs it once and gives what it returns. */
export function runFunction(
  called: FunctionValue,
  args: readonly Value[],
  host: Host,
  options: Options = noOptions,
): Value {
  return createMachine(host).run(called, args, options, outerFrame(called.scope))
}
