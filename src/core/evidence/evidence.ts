import type { Surface } from '../surface/surface.ts'
import type { Removed, UsedAt } from './across/removed.ts'

/** `breaking`: some client or consumer stops working; `risky`: may, depending on use; `info`: worth knowing, never a comment of its own. */
export type Level = 'breaking' | 'risky' | 'info'

/** A piece of the lines of a fact and what to put in its place. */
export interface Edit {
  readonly from: string
  readonly to: string
}

/** One computed fact about a contract; certain, with no model involved. `line` and `endLine` are 1-based in the text of `side`. */
export interface Evidence {
  /** Stable kebab-case id with a page in `docs/rules/`. */
  readonly rule: string
  /** The kind of contract: `graphql`, `text`, … */
  readonly contract: string
  readonly level: Level
  readonly surface: Surface
  readonly path: string
  readonly side: 'base' | 'head'
  readonly line: number
  readonly endLine: number
  /** The consequence, in a clause: what breaks for whom. Plain text; names of the contract in backticks. */
  readonly title: string
  /** Why it matters and what to do instead. Plain markdown. */
  readonly detail: string
  /** Fields, operations or clients that the fact reaches. */
  readonly affects: readonly string[]
  /** The change of these lines that does no harm, where there is one. */
  readonly edit?: Edit
  /** Steps that get to the same end without the harm, as code to show. */
  readonly fix?: { readonly code: string; readonly language: string }
  /** Tables whose size decides how bad it is. */
  readonly tables?: readonly string[]
  /** Whether rows or values are gone for good. */
  readonly loses?: true
  /** The author, or the settings of the author's tools, say that it is safe: a note, unless code of the head proves otherwise. */
  readonly assured?: true
  /** A matter of taste: told only where the configuration gives its rule a level. */
  readonly byRequest?: true
  /** What the contract no longer has, by the names that code uses. */
  readonly removes?: readonly Removed[]
  /** Words that stand in the queries of GraphQL which it refuses. */
  readonly queried?: readonly string[]
  /** Lines of the head that still use it: then it is proven to break. */
  readonly usedAt?: readonly UsedAt[]
}

/** A contract file that a check should have judged and could not, with the reason in a clause. */
export interface Unchecked {
  readonly path: string
  readonly why: string
}

/** What all checks of a run found, and what they could not judge. */
export interface EvidenceResult {
  readonly evidence: readonly Evidence[]
  readonly unchecked: readonly Unchecked[]
}
