import { children, field, type SyntaxNode } from '../../syntax.ts'
import { assign, isCertain, lookUp } from './frame.ts'
import { joined } from './literals.ts'
import type { Machine } from './machine.ts'
import { type Frame, truthOf, unknown, type Value } from './value.ts'

/** Takes an assignment; sets what it names and gives the value. What is set by a condition that nobody knows may be either. */
export function assigned(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const [left, right] = [field(node, 'left'), field(node, 'right')]
  if (left === undefined || right === undefined) return unknown(node.text)
  const value = right.type === 'right_assignment_list' ? listOf(right, frame, machine) : machine.evaluate(right, frame)
  if (left.type === 'left_assignment_list') {
    children(left).forEach((target, index) => {
      const item = value.kind === 'list' && value.isWhole ? value.items[index] : undefined
      set(target, item ?? unknown(target.text), frame, machine)
    })
    return value
  }
  set(left, value, frame, machine)
  return value
}

function listOf(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  return { kind: 'list', items: children(node).map((item) => machine.evaluate(item, frame)), isWhole: true }
}

/** Variables of the method and of the migration; what is set of a thing is that thing's own. */
function set(target: SyntaxNode, value: Value, frame: Frame, machine: Machine): void {
  if (!/^(?:identifier|instance_variable|class_variable|global_variable|constant)$/.test(target.type)) {
    if (target.type === 'call' || target.type === 'element_reference')
      for (const inside of children(target).slice(0, 1)) machine.evaluate(inside, frame)
    return
  }
  const before = lookUp(frame.scope, target.text)
  const isSure = isCertain(frame) || before === undefined || before.kind === 'nil'
  assign(frame.scope, target.text, isSure ? value : unknown(target.text))
}

/** Takes `a ||= b`, `a += b` and their like; sets and gives the value. */
export function operated(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const [left, right] = [field(node, 'left'), field(node, 'right')]
  if (left === undefined || right === undefined) return unknown(node.text)
  const before = lookUp(frame.scope, left.text)
  const value = machine.evaluate(right, frame)
  const operator = field(node, 'operator')?.text ?? ''
  const result = combined(operator, before, value, node)
  set(left, result, frame, machine)
  return result
}

const maxItems = 5_000

function combined(operator: string, before: Value | undefined, value: Value, node: SyntaxNode): Value {
  if (operator === '||=') return truthOf(before) === true && before !== undefined ? before : value
  if (operator !== '+=' || before === undefined) return unknown(node.text)
  if (before.kind === 'list' && value.kind === 'list' && before.items.length < maxItems)
    return { kind: 'list', items: [...before.items, ...value.items], isWhole: before.isWhole && value.isWhole }
  return before.kind === 'text' ? joined([before, value]) : unknown(node.text)
}
