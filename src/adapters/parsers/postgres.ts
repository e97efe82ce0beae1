import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type * as Library from 'libpg-query'
import type { PostgresParser } from '../../core/evidence/migration/postgres/parser.ts'

/** The grammar is one function of 100 KB: optimising it takes 600 MB and more than half a second, and no migration is long enough to gain from it. */
const unoptimised = ['--no-wasm-dynamic-tiering', '--no-wasm-tier-up']

/** Takes the folder of the assets; gives PostgreSQL's own parser, or undefined where it cannot be loaded. The package is CommonJS and finds its files by its place, so it lies beside the bundle. */
export async function loadPostgresParser(assets: string): Promise<PostgresParser | undefined> {
  try {
    for (const flag of unoptimised) setFlagsFromString(flag)
    const file = join(assets, 'libpg-query.cjs')
    const library: typeof Library = createRequire(file)(file)
    await library.loadModule()
    return {
      parse: (sql) => library.parseSync(sql).stmts ?? [],
      scan: (sql) => library.scanSync(sql).tokens,
      parseProgram: (sql) => library.parsePlPgSQLSync(sql),
    }
  } catch {
    return undefined
  }
}
