import type { SyntaxNode } from '../syntax.ts'
import { children } from './children.ts'
import { type Frame, newFlow } from './frame.ts'
import type { Machine } from './machine.ts'
import { isEnumClass } from './python-class.ts'
import { type PartValue, textValue, type Value } from './value.ts'

/** Turns of a loop over a list that are gone through one by one. */
export const maxTurns = 100

/** The items that a loop goes through. */
export interface Turns {
  readonly items: readonly Value[]
  /** Whether there are more, or fewer, than these. */
  readonly isWhole: boolean
}

/** Takes what a loop goes through; gives its items, as far as they are known. */
export function turnsOf(value: Value, node: SyntaxNode): Turns {
  const line = node.startPosition.row + 1
  switch (value.kind) {
    case 'list':
      return value
    case 'dict':
      return { items: [...value.entries.keys()].map((key) => textValue(key, line)), isWhole: value.isWhole }
    case 'class':
      if (!isEnumClass(value)) return { items: [], isWhole: false }
      return { items: [...value.attributes.keys()].map((name) => partOf(value, name, node)), isWhole: true }
    case 'none':
      return { items: [], isWhole: true }
    default:
      return { items: [], isWhole: false }
  }
}

/** Gives what a value has under a name that nothing here explains. */
export function partOf(of: Value, name: string, node: SyntaxNode, key?: Value): PartValue {
  return { kind: 'part', name, of, node, ...(key === undefined ? {} : { key }) }
}

/** Runs something for each item of a list, and once for an item that nobody knows where there may be more. */
export function eachTurn(
  value: Value,
  node: SyntaxNode,
  frame: Frame,
  machine: Machine,
  run: (item: Value, frame: Frame, isKnown: boolean) => void,
): void {
  const { items, isWhole } = turnsOf(value, node)
  const loop = newFlow()
  for (const item of items.slice(0, maxTurns)) {
    if (loop.isOver || frame.flow.isOver) return
    run(item, { ...frame, turn: newFlow(), loop }, true)
  }
  if (items.length > maxTurns)
    machine.host.unread?.(`only ${maxTurns} turns of a loop over ${items.length} are read`, node)
  if (!isWhole && !loop.isOver && !frame.flow.isOver)
    run(partOf(value, '[]', node), { ...frame, turn: newFlow(), loop, isLoop: true }, false)
}

/** Takes the patterns of `for a, (b, c) in …` or of an assignment; gives the nodes of its parts. */
export function targetsIn(node: SyntaxNode): readonly SyntaxNode[] | undefined {
  const isPattern = /^(?:pattern_list|tuple_pattern|list_pattern|tuple|list|expression_list)$/.test(node.type)
  return isPattern ? children(node) : undefined
}
