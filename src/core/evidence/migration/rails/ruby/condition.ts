import { children, field, type SyntaxNode } from '../../syntax.ts'
import type { Machine } from './machine.ts'
import { type Frame, truthOf } from './value.ts'

/** What is known of a condition. */
export interface Condition {
  readonly truth: boolean | undefined
  /** Whether it asks if something is there already. */
  readonly isGuard: boolean
}

const mysql = /mysql|trilogy|mariadb|sqlite|oracle|sqlserver|mssql/i
const postgres = /postg|\bpg\b/i
const maxText = 2_000

/** Takes a condition; says what it is where that is known: the server is PostgreSQL, and the migration goes up in production. */
export function conditionOf(node: SyntaxNode | undefined, frame: Frame, machine: Machine): Condition {
  if (node === undefined) return { truth: undefined, isGuard: false }
  return {
    truth: truthIn(node, frame, machine, 0),
    isGuard: /exists?\?|\bdata_source|\.include\?/.test(node.text.slice(0, maxText)),
  }
}

const maxDepth = 20

function truthIn(node: SyntaxNode, frame: Frame, machine: Machine, depth: number): boolean | undefined {
  if (depth > maxDepth) return undefined
  const parts = children(node)
  const [first, second] = parts
  switch (node.type) {
    case 'parenthesized_statements':
      return first === undefined || parts.length > 1 ? undefined : truthIn(first, frame, machine, depth + 1)
    case 'unary': {
      const negated = first === undefined ? undefined : truthIn(first, frame, machine, depth + 1)
      return negated === undefined || !/^(?:!|not\b)/.test(node.text) ? undefined : !negated
    }
    case 'binary':
      if (first === undefined || second === undefined) return undefined
      return binary(node, first, second, frame, machine, depth)
    default:
      return environment(node.text.slice(0, maxText)) ?? asCondition(node, frame, machine)
  }
}

function asCondition(node: SyntaxNode, frame: Frame, machine: Machine): boolean | undefined {
  const value = machine.evaluate(node, frame)
  // Rows may be none, and a text that has holes is still one.
  return value.kind === 'rows' || value.kind === 'row' ? undefined : truthOf(value)
}

function binary(
  node: SyntaxNode,
  first: SyntaxNode,
  second: SyntaxNode,
  frame: Frame,
  machine: Machine,
  depth: number,
): boolean | undefined {
  const operator = operatorOf(node)
  if (operator === '&&' || operator === 'and' || operator === '||' || operator === 'or') {
    const both = [first, second].map((side) => truthIn(side, frame, machine, depth + 1))
    const decides = operator === '||' || operator === 'or'
    if (both.includes(decides)) return decides
    return both.includes(undefined) ? undefined : !decides
  }
  const known = environment(node.text.slice(0, maxText))
  if (known !== undefined) return operator === '!=' || operator === '!~' ? !known : known
  machine.evaluate(node, frame)
  return undefined
}

/** Gives the operator between the two sides of a node. */
export function operatorOf(node: SyntaxNode): string {
  return field(node, 'operator')?.text ?? ''
}

/** A migration is judged as it runs on PostgreSQL, in production. */
function environment(text: string): boolean | undefined {
  if (/\breverting\?/.test(text)) return false
  const isOfServer = /adapter|_adapter|\b(?:mysql|postgres|postgresql|sqlite|mariadb)\d?\?/i.test(text)
  if (isOfServer && postgres.test(text) && !mysql.test(text)) return true
  if (isOfServer && mysql.test(text) && !postgres.test(text)) return false
  if (/^(?:::)?Rails\.env\.production\?$/.test(text)) return true
  return /^(?:::)?Rails\.env\.(?:test|development)\?$|^Rails\.env\.local\?$/.test(text) ? false : undefined
}
