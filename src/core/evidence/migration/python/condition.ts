import type { SyntaxNode } from '../syntax.ts'
import type { Frame } from './frame.ts'
import type { Machine } from './machine.ts'
import { truthOf, type Value } from './value.ts'

/** What is known of a condition. */
export interface Condition {
  readonly truth: boolean | undefined
  /** Whether it asks if something is there already. */
  readonly isGuard: boolean
}

const asks =
  /\binspect(?:or)?\b|_inspect|inspector|has_(?:table|column|index|constraint)|get_(?:columns|table_names|indexes|unique_constraints|foreign_keys|check_constraints|pk_constraint|enums|view_names|schema_names)|exist|information_schema|\bpg_\w|to_regclass|introspection|table_names|checkfirst/i
const maxText = 1_000

/** Takes a condition; says whether it holds, where that is known, and whether it asks if something is there. */
export function conditionOf(node: SyntaxNode | undefined, frame: Frame, machine: Machine): Condition {
  if (node === undefined) return { truth: undefined, isGuard: false }
  const value = machine.evaluate(node, frame)
  const truth = truthOf(value)
  return { truth, isGuard: truth === undefined && (asks.test(node.text.slice(0, maxText)) || isAsking(value, 0)) }
}

const maxDepth = 20

/** What was kept in a variable before it was asked. */
function isAsking(value: Value, depth: number): boolean {
  if (depth > maxDepth) return false
  switch (value.kind) {
    case 'unknown':
      return asks.test(value.source)
    case 'call':
      return asks.test(value.callee) || (value.receiver !== undefined && isAsking(value.receiver, depth + 1))
    case 'part':
      return isAsking(value.of, depth + 1)
    default:
      return false
  }
}
