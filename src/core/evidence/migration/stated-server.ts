import type { Engine } from './engine.ts'

/** What the owners say of their server: its engine, and the major version where they say it. */
export interface StatedServer {
  readonly engine: Engine
  readonly version: number | undefined
}

const words: readonly (readonly [RegExp, Engine])[] = [
  [/\b(?:postgres(?:ql)?|aurora postgresql|timescale(?:db)?)\b/i, 'postgresql'],
  [/\bcockroach(?:db)?\b/i, 'cockroachdb'],
  [/\b(?:mysql|mariadb|percona)\b/i, 'mysql'],
  [/\bsqlite\b/i, 'sqlite'],
  [/\b(?:sql server|mssql)\b/i, 'sqlserver'],
  [/\boracle\b/i, 'oracle'],
]

/** Takes what the owners say of their stack (`PostgreSQL 16`); gives the server where they name one, or PostgreSQL where it is one of several. */
export function statedServer(stack: readonly string[]): StatedServer | undefined {
  const named = words.flatMap(([pattern, engine]) =>
    stack.flatMap((line) => {
      const match = pattern.exec(line)
      if (match === null) return []
      const version = /^\W{0,3}(?:version\W{0,2}|v)?(\d{1,3})\b/i.exec(line.slice(match.index + match[0].length))?.[1]
      return [{ engine, version: version === undefined ? undefined : Number(version) }]
    }),
  )
  return named[0]
}
