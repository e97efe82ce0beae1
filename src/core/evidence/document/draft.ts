import type { Removed } from '../across/removed.ts'
import type { Edit, Level } from '../evidence.ts'
import type { Cursor } from './cursor.ts'

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
  /** The change of its line that keeps the old behaviour. */
  readonly edit?: Edit
  /** What is gone, by the names that code uses. */
  readonly removes?: readonly Removed[]
}
