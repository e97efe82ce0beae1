import { field, type SyntaxNode } from '../syntax.ts'
import { children } from './children.ts'
import { assign, type Frame, isCertain } from './frame.ts'
import { partOf, targetsIn } from './iteration.ts'
import type { Machine } from './machine.ts'
import { combined } from './operators.ts'
import { type DictValue, type ListValue, textOf, unknown, type Value } from './value.ts'

/** Takes `a = b = c`; sets what it names and gives the value. */
export function assigned(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const [left, right] = [field(node, 'left'), field(node, 'right')]
  if (left === undefined || right === undefined) return unknown(node.text)
  const value = machine.evaluate(right, frame)
  bind(left, value, frame, machine)
  return value
}

/** Takes `a += b` and its like; sets what it names and gives the value. */
export function augmented(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const [left, right] = [field(node, 'left'), field(node, 'right')]
  if (left === undefined || right === undefined) return unknown(node.text)
  const operator = (field(node, 'operator')?.text ?? '').replace(/=$/, '')
  const values = [machine.evaluate(left, frame), machine.evaluate(right, frame)] as const
  const value = combined(operator, ...values) ?? unknown(node.text)
  const isMore = value.kind === 'list' || value.kind === 'dict'
  if (isMore && left.type === 'identifier') keep(left, value, frame)
  else bind(left, value, frame, machine)
  return value
}

const maxNesting = 20

/** Takes a target and what it is given; sets the names of it. */
export function bind(target: SyntaxNode, value: Value, frame: Frame, machine: Machine, depth = 0): void {
  if (depth > maxNesting) return
  const parts = targetsIn(target)
  if (parts !== undefined) {
    unpack(parts, value, frame, machine, depth)
    return
  }
  switch (target.type) {
    case 'identifier':
      assign(frame.scope, target.text, value)
      return
    case 'as_pattern_target':
    case 'parenthesized_expression':
      for (const inside of children(target).slice(0, 1)) bind(inside, value, frame, machine, depth + 1)
      return
    case 'subscript':
      setItem(target, value, frame, machine)
      return
    case 'attribute': {
      const object = field(target, 'object')
      const name = field(target, 'attribute')?.text ?? ''
      if (object !== undefined) machine.host.set?.(machine.evaluate(object, frame), name, value, target, frame)
      return
    }
    default:
  }
}

function unpack(targets: readonly SyntaxNode[], value: Value, frame: Frame, machine: Machine, depth: number): void {
  const items = value.kind === 'list' ? value.items : []
  const star = targets.findIndex(({ type }) => /splat/.test(type))
  for (const [index, target] of targets.entries()) {
    if (index === star) {
      const to = items.length - (targets.length - star - 1)
      const rest: ListValue = {
        kind: 'list',
        items: items.slice(star, to),
        isWhole: value.kind === 'list' && value.isWhole,
      }
      for (const inside of children(target).slice(0, 1)) bind(inside, rest, frame, machine, depth + 1)
      continue
    }
    const at = star !== -1 && index > star ? items.length - targets.length + index : index
    bind(target, items[at] ?? partOf(value, '[]', target), frame, machine, depth + 1)
  }
}

/** `names['a'] = b`: what is kept of a list or a dictionary grows. */
function setItem(target: SyntaxNode, value: Value, frame: Frame, machine: Machine): void {
  const object = field(target, 'value')
  const index = field(target, 'subscript')
  if (object === undefined || index === undefined) return
  const before = machine.evaluate(object, frame)
  const key = textOf(machine.evaluate(index, frame))
  if (before.kind !== 'dict') return
  const isWhole = before.isWhole && key !== undefined
  const more: readonly (readonly [string, Value])[] = key === undefined ? [] : [[key, value]]
  keep(object, { ...before, entries: new Map([...before.entries, ...more]), isWhole }, frame)
}

/** Takes a name and what a list or a dictionary has become; sets it. By a condition that nobody knows it may also have less. */
export function keep(target: SyntaxNode, value: ListValue | DictValue, frame: Frame): void {
  if (target.type !== 'identifier') return
  const isWhole = value.isWhole && isCertain(frame) && !frame.isLoop
  let { scope } = frame
  for (let count = 0; !scope.variables.has(target.text) && scope.around !== undefined && count < maxNesting; count += 1)
    scope = scope.around
  scope.variables.set(target.text, { ...value, isWhole })
}
