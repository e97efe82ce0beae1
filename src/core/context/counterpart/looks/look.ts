import type { NameKind, NameRole } from '../name.ts'

/** What a place is to the name: shown as one word. */
export type What = 'schema' | 'migration' | 'contract' | 'consumer' | 'producer' | 'caller' | 'declaration' | 'route'

/** One way in which a line elsewhere is the other side of a name, which stands as `¤` in the pattern. */
export interface Look {
  readonly kind: NameKind
  readonly what: What
  /** The best place of each sort is taken before a second of any. */
  readonly sort: string
  readonly weight: number
  readonly pattern: RegExp
  /** Roles of the name that it answers; left out: all. */
  readonly answers?: readonly NameRole[]
}
