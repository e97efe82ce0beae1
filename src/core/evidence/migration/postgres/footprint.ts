/** Modes of locks on a table, from the weakest to the strongest, as `LOCK TABLE` spells them ("Explicit Locking" in PostgreSQL's manual). */
export const lockModes = [
  'ACCESS SHARE',
  'ROW SHARE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
] as const
export type LockMode = (typeof lockModes)[number]

/** What a form of a statement does to the tables that it concerns; what is not said, it does not do. */
export interface Footprint {
  /** The strongest lock on the table. */
  readonly lock: LockMode | 'none'
  /** The same on the other table: one that is referred to or refers to it, its partition or parent, one below a view. */
  readonly otherLock?: LockMode | 'none'
  /** The rows of either are in another file afterwards. */
  readonly rewrites?: true
  /** Every row of either is read. */
  readonly scans?: true
  /** An index of either is built. */
  readonly builds?: true
  /** It fails where rows are in its way. */
  readonly fails?: true
  /** The locks are those of the manual: the statement runs outside of transactions alone, and nobody can look before it ends. */
  readonly observed?: false
}
