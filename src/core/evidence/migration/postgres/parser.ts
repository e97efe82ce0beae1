import type { RawStmt } from 'libpg-query'

/** A word of SQL as the server's scanner sees it: offsets in bytes of UTF-8. */
export interface SqlToken {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly tokenName: string
}

/** PostgreSQL's own parser; each function throws what the server would say. Offsets are in bytes of UTF-8, and a NUL ends the text. */
export interface PostgresParser {
  readonly parse: (sql: string) => readonly RawStmt[]
  readonly scan: (sql: string) => readonly SqlToken[]
  /** Takes a `CREATE FUNCTION … LANGUAGE plpgsql`; gives its program as plain JSON. */
  readonly parseProgram: (sql: string) => unknown
}
