import type { Removed } from '../across/removed.ts'
import type { Level } from '../evidence.ts'
import type { Cursor } from './cursor.ts'
import type { Repair } from './repair.ts'

/** One fact about a document before its line is known. */
export interface Draft {
  readonly rule: string
  readonly level: Level
  readonly side: 'base' | 'head'
  readonly at: Cursor
  readonly title: string
  readonly detail: string
  /** Operations or channels that the fact reaches; without limit, in the document's order. */
  readonly affects: readonly string[]
  /** What changed, in a word or two, for a list of several that are alike. */
  readonly name: string
  /** What keeps the old behaviour; a fact of the base moves to its line at head where that can be told so. */
  readonly repair?: Repair
  /** What is gone, by the names that code uses. */
  readonly removes?: readonly Removed[]
}
