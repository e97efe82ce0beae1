import { children, field, type SyntaxNode } from '../../syntax.ts'
import { conditionOf } from './condition.ts'
import { assign, isCertain } from './frame.ts'
import type { Machine } from './machine.ts'
import { type Flow, type Frame, nil, unknown, type Value } from './value.ts'

/** Takes statements that follow each other; gives what the last gives. What stands behind a return does not run. */
export function sequence(nodes: readonly SyntaxNode[], frame: Frame, machine: Machine): Value {
  let value = nil
  for (const [index, node] of nodes.entries()) {
    if (frame.flow.isOver) break
    value = statement(node, index === nodes.length - 1, frame, machine)
  }
  return value
}

/** A query whose rows nobody asks for is none. */
function statement(node: SyntaxNode, isLast: boolean, frame: Frame, machine: Machine): Value {
  const value = machine.evaluate(node, frame)
  if (node.type !== 'call' || value.kind !== 'rows' || (isLast && frame.depth > 0)) return value
  const name = value.scope?.split('.').at(-1)
  if (name !== undefined && name === field(node, 'method')?.text)
    machine.recorder.unread(`\`${value.scope}\` is not in this file`, node)
  return value
}

/** Takes a statement that decides what runs; gives its value, or undefined for a node that is none. */
export function control(node: SyntaxNode, frame: Frame, machine: Machine): Value | undefined {
  switch (node.type) {
    case 'if':
    case 'elsif':
    case 'unless':
    case 'conditional':
      return choice(node, frame, machine)
    case 'if_modifier':
    case 'unless_modifier':
      return modifier(node, frame, machine)
    case 'case':
    case 'case_match':
      return cases(node, frame, machine)
    case 'while':
    case 'until':
    case 'while_modifier':
    case 'until_modifier':
    case 'for':
      return loop(node, frame, machine)
    case 'begin':
    case 'body_statement':
      return withRescue(children(node), frame, machine)
    case 'return':
    case 'next':
    case 'break':
    case 'redo':
    case 'retry':
      return leave(node, frame, machine)
    default:
      return undefined
  }
}

/** Says that a method or a block ends here: for sure, or by a condition that nobody knows. */
export function end(frame: Frame): void {
  if (isCertain(frame)) frame.flow.isOver = true
  else {
    frame.flow.mayBeOver = true
    frame.flow.isGuarded ||= frame.isGuarded
  }
}

function leave(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const given = field(node, 'arguments') ?? children(node)[0]
  const inside = given?.type === 'argument_list' ? children(given)[0] : given
  const value = inside === undefined ? nil : machine.evaluate(inside, frame)
  end(frame)
  return value
}

/** A branch whose condition is not known may run or not; its own end is then not that of what stands around it. */
function branch(
  body: SyntaxNode | undefined,
  known: boolean | undefined,
  isGuarded: boolean,
  frame: Frame,
  machine: Machine,
): Value {
  if (body === undefined || known === false) return nil
  if (known === true) return machine.evaluate(body, frame)
  return machine.evaluate(body, { ...frame, isSure: false, isGuarded: frame.isGuarded || isGuarded })
}

function choice(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const condition = field(node, 'condition')
  const { truth, isGuard } = conditionOf(condition, frame, machine)
  const isMet = truth === undefined || node.type !== 'unless' ? truth : !truth
  const one = branch(field(node, 'consequence'), isMet, isGuard, frame, machine)
  const other = branch(field(node, 'alternative'), isMet === undefined ? undefined : !isMet, isGuard, frame, machine)
  if (isMet !== undefined) return isMet ? one : other
  return either(one, other, node)
}

/** One of two values: the one that is there, or what only the program knows. */
function either(one: Value, other: Value, node: SyntaxNode): Value {
  if (one.kind === 'nil') return other.kind === 'nil' ? nil : other
  if (other.kind === 'nil') return one
  return one.kind === other.kind && (one.kind === 'rows' || one.kind === 'connection') ? one : unknown(node.text)
}

function modifier(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const { truth, isGuard } = conditionOf(field(node, 'condition'), frame, machine)
  const isMet = truth === undefined || node.type === 'if_modifier' ? truth : !truth
  return branch(field(node, 'body'), isMet, isGuard, frame, machine)
}

function cases(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const subject = field(node, 'value')
  if (subject !== undefined) machine.evaluate(subject, frame)
  let value = nil
  for (const part of children(node)) {
    if (part.type !== 'when' && part.type !== 'in_clause' && part.type !== 'else') continue
    const body = field(part, 'body') ?? (part.type === 'else' ? part : undefined)
    const own = branch(body, undefined, false, frame, machine)
    if (value.kind === 'nil') value = own
  }
  return value.kind === 'nil' ? nil : unknown(node.text)
}

/** A loop runs once here, as one that may run any number of times. */
function loop(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const condition = field(node, 'condition')
  if (condition !== undefined) machine.evaluate(condition, frame)
  const flow: Flow = { isOver: false, mayBeOver: false, isGuarded: false }
  const pattern = node.type === 'for' ? field(node, 'pattern') : undefined
  if (pattern?.type === 'identifier') assign(frame.scope, pattern.text, unknown(pattern.text))
  const body = field(node, 'body')
  if (body !== undefined) machine.evaluate(body, { ...frame, isLoop: true, flow })
  return nil
}

/** What a failure runs may run; what ends in it ends nothing else. */
function withRescue(nodes: readonly SyntaxNode[], frame: Frame, machine: Machine): Value {
  let value = nil
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'rescue') {
      const body = field(node, 'body')
      const flow: Flow = { isOver: false, mayBeOver: false, isGuarded: false }
      if (body !== undefined) machine.evaluate(body, { ...frame, isSure: false, flow })
    } else if (node.type === 'ensure') {
      sequence(children(node), { ...frame, flow: { isOver: false, mayBeOver: false, isGuarded: false } }, machine)
    } else if (!frame.flow.isOver) value = statement(node, index === nodes.length - 1, frame, machine)
  }
  return value
}
