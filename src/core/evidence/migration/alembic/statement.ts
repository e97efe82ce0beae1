import type { Operation } from '../operation.ts'

/** A change of a column's type, with the type that the migration says it had. */
export interface TypeChange {
  readonly sql: string
  readonly from: string
}

/** What a call makes: a statement that is read as SQL, an operation, or why it cannot be told. */
export type Said = string | TypeChange | Operation

/** Takes why a part of a call is not known; gives that as an operation. */
export function unread(why: string): Operation {
  return { kind: 'unread', why }
}
