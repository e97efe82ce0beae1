// Writes the tables of what PostgreSQL does into src/core/evidence/migration/postgres/: locks, casts, volatile functions; read off a server.
// Usage: npm run migration-tables
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Footprint } from '../src/core/evidence/migration/postgres/footprint.ts'
import { castFile, countCasts, observeCasts } from './migrations/cast-file.ts'
import { forms } from './migrations/forms.ts'
import { functionTable } from './migrations/functions.ts'
import { lockFile } from './migrations/lock-file.ts'
import { observe, prepareForms } from './migrations/observe.ts'
import { prepareCasts } from './migrations/observe-casts.ts'
import { startServer } from './migrations/server.ts'

const root = join(import.meta.dirname, '..')

/** Writes a table as the formatter would have it. */
function write(name: string, text: string): void {
  const path = join('src', 'core', 'evidence', 'migration', 'postgres', name)
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  const formatted = execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  })
  writeFileSync(join(root, path), formatted)
}

async function main(): Promise<void> {
  const started = performance.now()
  const { server, version } = await startServer()
  const functions = await functionTable(server)
  await prepareForms(server)
  const footprints = new Map<string, Footprint>()
  for (const form of forms) footprints.set(form.id, await observe(server, form))
  await server.close()
  const { server: fresh } = await startServer()
  await prepareCasts(fresh)
  const casts = await observeCasts(fresh)
  await fresh.close()
  write('function-volatility.ts', functions)
  write('lock-table.ts', lockFile(footprints, version))
  write('cast-table.ts', castFile(casts, version))
  const { automatic, using } = countCasts(casts)
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(
    `PostgreSQL ${version}: ${forms.length} forms, ${automatic} casts and ${using} with USING, in ${seconds} s`,
  )
}

await main()
