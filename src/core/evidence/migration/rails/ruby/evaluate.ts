import { children, field, type SyntaxNode } from '../../syntax.ts'
import { assigned, operated } from './assignment.ts'
import { callOf } from './call.ts'
import { operatorOf } from './condition.ts'
import { control, sequence } from './control.ts'
import { lookUp } from './frame.ts'
import { joined, literal } from './literals.ts'
import type { Machine } from './machine.ts'
import { lastName } from './ruby-file.ts'
import { type Frame, nil, unknown, type Value } from './value.ts'

/** Takes an expression or a statement of Ruby; gives what it gives, as far as that is known, and lets its calls be recorded. */
export function evaluated(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  return literal(node, frame, machine) ?? control(node, frame, machine) ?? other(node, frame, machine)
}

function other(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  switch (node.type) {
    case 'call':
      return callOf(node, frame, machine)
    case 'identifier':
      return lookUp(frame.scope, node.text) ?? callOf(node, frame, machine)
    case 'constant':
    case 'scope_resolution':
      return constant(node, frame, machine)
    case 'instance_variable':
    case 'class_variable':
    case 'global_variable':
      return lookUp(frame.scope, node.text) ?? unknown(node.text)
    case 'assignment':
      return assigned(node, frame, machine)
    case 'operator_assignment':
      return operated(node, frame, machine)
    default:
      return compound(node, frame, machine)
  }
}

/** What is made of other expressions. */
function compound(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  switch (node.type) {
    case 'then':
    case 'else':
    case 'do':
    case 'block_body':
    case 'parenthesized_statements':
    case 'program':
      return sequence(children(node), frame, machine)
    case 'ERROR':
      machine.recorder.unread('this could not be parsed', node)
      return sequence(children(node), frame, machine)
    case 'block':
    case 'do_block':
      return sequence(
        children(node).filter(({ type }) => !type.endsWith('parameters')),
        frame,
        machine,
      )
    case 'binary':
      return binary(node, frame, machine)
    case 'lambda':
      return lambda(node, frame)
    case 'element_reference':
      return element(node, frame, machine)
    case 'unary':
    case 'range':
    case 'argument_list':
    case 'subshell':
    case 'yield':
      return inside(node, frame, machine)
    default:
      return node.type === 'self' ? { kind: 'constant', name: 'self' } : nil
  }
}

function inside(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const values = children(node).map((part) => machine.evaluate(part, frame))
  const [value] = values
  if (node.type === 'unary' && value?.kind === 'number') return { kind: 'number', number: -value.number }
  return unknown(node.text)
}

/** A constant of the file is what it is set to; any other is a class. */
function constant(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const known = lookUp(frame.scope, node.text)
  if (known !== undefined) return known
  const set = machine.file.constants.get(lastName(node.text))
  const isClass = machine.file.classes.some(({ name }) => name === lastName(node.text))
  if (set === undefined || isClass) return { kind: 'constant', name: node.text.replace(/^::/, '') }
  return machine.evaluate(set, { ...frame, depth: frame.depth + 1 })
}

const maxItems = 5_000

function binary(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const [left, right] = [field(node, 'left'), field(node, 'right')]
  if (left === undefined || right === undefined) return unknown(node.text)
  const one = machine.evaluate(left, frame)
  const two = machine.evaluate(
    right,
    /^(?:&&|\|\||and|or)$/.test(operatorOf(node)) ? { ...frame, isSure: false } : frame,
  )
  const operator = operatorOf(node)
  if (operator === '+' && one.kind === 'list' && two.kind === 'list' && one.items.length < maxItems)
    return { kind: 'list', items: [...one.items, ...two.items], isWhole: one.isWhole && two.isWhole }
  if ((operator === '+' || operator === '<<') && one.kind === 'text') return joined([one, two])
  if (operator === '||' && (one.kind === 'rows' || one.kind === 'text')) return one
  if (operator === '*' && one.kind === 'text' && two.kind === 'number' && two.number <= 200)
    return joined(Array.from({ length: two.number }, () => one))
  return unknown(node.text)
}

function lambda(node: SyntaxNode, frame: Frame): Value {
  const parameters = field(node, 'parameters')
  return {
    kind: 'block',
    parameters: parameters === undefined ? [] : children(parameters),
    body: field(node, 'body'),
    frame,
  }
}

function element(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const [object, ...keys] = children(node).map((part) => machine.evaluate(part, frame))
  const [key] = keys
  if (object?.kind === 'hash' && key?.kind === 'text')
    return object.entries.get(key.parts.map((part) => ('text' in part ? part.text : '')).join('')) ?? unknown(node.text)
  if (object?.kind === 'list' && key?.kind === 'number' && object.isWhole) return object.items.at(key.number) ?? nil
  return unknown(node.text, true)
}
