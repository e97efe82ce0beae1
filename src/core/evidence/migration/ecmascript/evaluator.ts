import type { SyntaxNode } from '../syntax.ts'
import type { Scope, Value } from './value.ts'

/** Says what expressions are without running them. */
export interface Evaluator {
  readonly evaluate: (node: SyntaxNode | undefined, scope: Scope) => Value
  /** The arguments of a call, in order. */
  readonly argumentsOf: (call: SyntaxNode, scope: Scope) => readonly Value[]
}
