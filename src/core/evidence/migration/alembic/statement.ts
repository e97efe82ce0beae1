import type { Operation } from '../operation.ts'
import type { TypeChange } from '../sql/type-of-text.ts'

/** What a call makes: a statement that is read as SQL, an operation, or why it cannot be told. */
export type Said = string | TypeChange | Operation

/** Takes why a part of a call is not known; gives that as an operation. */
export function unread(why: string): Operation {
  return { kind: 'unread', why }
}
