import type { SyntaxNode } from '../syntax.ts'
import type { Evaluator } from './evaluator.ts'
import type { FunctionValue, HostValue, Scope, Value } from './value.ts'

/** What a framework does with the calls that are made of it. */
export interface Host {
  /** A chain of calls that has come to its end, at the expression that holds it. Where a link is `await`, what stands before it has run already. */
  readonly run: (chain: HostValue, node: SyntaxNode, walker: Walker) => void
  /** Whether a call acts at once, and not when it is awaited. */
  readonly isEager: (chain: HostValue) => boolean
  /** A call of code that is not here, which was given something of the framework. */
  readonly onUnknownCall: (name: string, node: SyntaxNode, given: readonly HostValue[]) => void
  /** Runs what follows a failure; the transaction is afterwards what it was. */
  readonly aside: (work: () => void) => void
  /** Something that is not looked into. */
  readonly onUnread: (why: string, node: SyntaxNode) => void
}

/** Goes through a program in the order it runs. */
export interface Walker extends Evaluator {
  readonly host: Host
  /** Runs a function once; `self` is what `this` is in it. */
  readonly call: (called: FunctionValue, args: readonly (Value | undefined)[], self?: Value) => void
  /** Runs a statement; says whether nothing behind it runs. */
  readonly runStatement: (node: SyntaxNode, scope: Scope) => boolean
  readonly run: (node: SyntaxNode | undefined, scope: Scope) => void
}

/** Rounds of one loop that are gone through one by one. */
const maxRounds = 100

/** Gives the items that a loop goes through; one that is not known where the list is not, or is too long. */
export function roundsOf(list: Value): readonly (Value | undefined)[] {
  if (list.kind !== 'list') return [undefined]
  if (!list.isWhole) return [...list.items.slice(0, maxRounds), undefined]
  return list.items.length > maxRounds ? [undefined] : list.items
}
