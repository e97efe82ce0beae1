import { field, type SyntaxNode } from '../syntax.ts'
import { children } from './children.ts'
import type { Frame } from './frame.ts'
import { maxItems } from './literals.ts'
import type { Machine } from './machine.ts'
import { joined, percentFormatted, sourceOf } from './text.ts'
import { none, textOf, truthOf, unknown, type Value } from './value.ts'

/** Gives the operator between the sides of a node. */
function operatorOf(node: SyntaxNode): string {
  return (field(node, 'operator') ?? field(node, 'operators'))?.text.replace(/\s+/g, ' ') ?? ''
}

function fact(isTrue: boolean): Value {
  return { kind: 'boolean', isTrue }
}

/** Takes `a + b`, `a % b` and their like; gives what it gives. */
export function binary(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const [left, right] = [field(node, 'left'), field(node, 'right')]
  if (left === undefined || right === undefined) return unknown(node.text)
  const values = [machine.evaluate(left, frame), machine.evaluate(right, frame)] as const
  return combined(operatorOf(node), ...values) ?? unknown(node.text)
}

/** Takes an operator without its `=`, and both sides; gives what they give, or undefined where that is not known. */
export function combined(operator: string, one: Value, two: Value): Value | undefined {
  if (one.kind === 'list' && two.kind === 'list') return ofLists(operator, one, two)
  if (one.kind === 'dict' && two.kind === 'dict' && operator === '|')
    return { ...one, entries: new Map([...one.entries, ...two.entries]), isWhole: one.isWhole && two.isWhole }
  if (one.kind === 'text') {
    if (operator === '%') return percentFormatted(one, two)
    if (operator === '+') return joined([one, two])
    const times = two.kind === 'number' ? two.number : -1
    return operator === '*' && times >= 0 && times <= 200 ? joined(Array.from({ length: times }, () => one)) : undefined
  }
  // A text that only the program knows, with one that is written.
  if (operator === '+' && two.kind === 'text' && one.kind !== 'list') return joined([one, two])
  return one.kind === 'number' && two.kind === 'number' ? ofNumbers(operator, one.number, two.number) : undefined
}

type List = Extract<Value, { readonly kind: 'list' }>

function ofLists(operator: string, one: List, two: List): Value | undefined {
  const isWhole = one.isWhole && two.isWhole
  const texts = new Set(two.items.map(textOf))
  switch (operator) {
    case '+':
    case '|':
      return one.items.length + two.items.length > maxItems
        ? { ...one, isWhole: false }
        : { kind: 'list', items: [...one.items, ...two.items], isWhole }
    case '-':
      return { kind: 'list', items: one.items.filter((item) => !texts.has(textOf(item))), isWhole }
    case '&':
      return { kind: 'list', items: one.items.filter((item) => texts.has(textOf(item))), isWhole }
    default:
      return undefined
  }
}

function ofNumbers(operator: string, a: number, b: number): Value | undefined {
  const number = { '+': a + b, '-': a - b, '*': a * b, '//': Math.floor(a / b), '/': a / b, '%': a % b }[operator]
  return number === undefined || Number.isNaN(number) ? undefined : { kind: 'number', number }
}

/** Takes `-a`, `+a`, `~a`; gives what it gives. */
export function unary(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const argument = field(node, 'argument')
  const value = argument === undefined ? none : machine.evaluate(argument, frame)
  if (value.kind !== 'number') return unknown(node.text)
  return operatorOf(node) === '-' ? { kind: 'number', number: -value.number } : value
}

/** Takes `not a`; gives what it gives. */
export function negation(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const argument = field(node, 'argument')
  const value = argument === undefined ? none : machine.evaluate(argument, frame)
  const truth = truthOf(value)
  return truth === undefined ? unknown(`not ${sourceOf(value)}`) : fact(!truth)
}

/** Takes `a and b`, `a or b`; gives what it gives. The right side runs by a condition where the left is not known. */
export function logical(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const [left, right] = [field(node, 'left'), field(node, 'right')]
  if (left === undefined || right === undefined) return unknown(node.text)
  const isOr = operatorOf(node) === 'or'
  const one = machine.evaluate(left, frame)
  const truth = truthOf(one)
  if (truth === isOr) return one
  const two = machine.evaluate(right, truth === undefined ? { ...frame, isSure: false } : frame)
  if (truth !== undefined) return two
  return truthOf(two) === isOr && two.kind === 'boolean'
    ? fact(isOr)
    : unknown(`${sourceOf(one)} ${isOr ? 'or' : 'and'} ${sourceOf(two)}`)
}

/** Takes `a == b`, `a in b`, `a is None` and their like; gives what it gives. */
export function comparison(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const values = children(node).map((side) => machine.evaluate(side, frame))
  const [one, two] = values
  if (one === undefined || two === undefined || values.length > 2) return unknown(node.text)
  const operator = operatorOf(node)
  const truth = compared(operator, one, two)
  return truth === undefined ? unknown(`${sourceOf(one)} ${operator} ${sourceOf(two)}`) : fact(truth)
}

function compared(operator: string, one: Value, two: Value): boolean | undefined {
  switch (operator) {
    case '==':
    case 'is':
      return isEqual(one, two)
    case '!=':
    case '<>':
    case 'is not':
      return negated(isEqual(one, two))
    case 'in':
      return isIn(one, two)
    case 'not in':
      return negated(isIn(one, two))
    default:
      return one.kind === 'number' && two.kind === 'number' ? ordered(operator, one.number, two.number) : undefined
  }
}

function negated(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth
}

function ordered(operator: string, a: number, b: number): boolean | undefined {
  switch (operator) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
    default:
      return undefined
  }
}

const known: ReadonlySet<Value['kind']> = new Set([
  'text',
  'number',
  'boolean',
  'none',
  'list',
  'dict',
  'function',
  'class',
])

function isEqual(one: Value, two: Value): boolean | undefined {
  if (!known.has(one.kind) || !known.has(two.kind)) return undefined
  if (one.kind === 'none' || two.kind === 'none') return one.kind === two.kind
  if (one.kind === 'boolean' && two.kind === 'boolean') return one.isTrue === two.isTrue
  const [a, b] = [textOf(one), textOf(two)]
  if (a !== undefined && b !== undefined) return one.kind === two.kind && a === b
  return undefined
}

function isIn(one: Value, two: Value): boolean | undefined {
  if (two.kind === 'text') {
    const [a, b] = [textOf(one), textOf(two)]
    return a === undefined || b === undefined ? undefined : b.includes(a)
  }
  if (two.kind === 'dict') {
    const key = textOf(one)
    if (key !== undefined && two.entries.has(key)) return true
    return key !== undefined && two.isWhole ? false : undefined
  }
  if (two.kind !== 'list') return undefined
  const equal = two.items.map((item) => isEqual(one, item))
  if (equal.includes(true)) return true
  return two.isWhole && !equal.includes(undefined) ? false : undefined
}

/** Takes what a condition that nobody knows gives either way; gives the one that is there where the other is nothing. */
export function either(one: Value, other: Value, source: string): Value {
  if (one.kind === 'none') return other
  return other.kind === 'none' || isEqual(one, other) === true ? one : unknown(source)
}
