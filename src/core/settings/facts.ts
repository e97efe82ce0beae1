/** What is known of a table; numbers as of some day, absent where nobody said. */
export interface TableFacts {
  readonly name: string
  readonly rows?: number
  readonly sizeGb?: number
  readonly readsPerSecond?: number
  readonly writesPerSecond?: number
  readonly note?: string
}

/** A measure in its owner's words, such as `GET /orders` and `400 requests a second`. */
export interface Measure {
  readonly of: string
  readonly is: string
}

/** What the owners of a repository say about the system that no code shows. Plain data: given to the model as JSON, and to the checks as values. */
export interface Facts {
  readonly tables: readonly TableFacts[]
  readonly traffic: readonly Measure[]
  readonly latency: readonly Measure[]
  readonly clients: readonly string[]
  /** What is rolled out after what, first to last. */
  readonly deployOrder: readonly string[]
  readonly stack: readonly string[]
  readonly notes: readonly string[]
}

/** Nobody said anything. */
export const noFacts: Facts = {
  tables: [],
  traffic: [],
  latency: [],
  clients: [],
  deployOrder: [],
  stack: [],
  notes: [],
}

/** Says whether anything at all is known. */
export function hasFacts(facts: Facts): boolean {
  return Object.values(facts).some((known: readonly unknown[]) => known.length > 0)
}
