import { join } from 'node:path'
import { loadPostgresParser } from '../../src/adapters/parsers/postgres.ts'
import { loadSyntaxParser } from '../../src/adapters/parsers/syntax-trees.ts'
import { judgeMigrations } from '../../src/core/evidence/migration/judge.ts'
import { programKind } from '../../src/core/evidence/migration/program-kind.ts'
import { readRails } from '../../src/core/evidence/migration/rails/read.ts'
import { readRailsSchema } from '../../src/core/evidence/migration/rails/read-schema.ts'
import { labelledMigrations, schemaOf } from './strong-migrations.ts'

const assets = join(import.meta.dirname, '..', '..', 'dist', 'assets')
const kind = programKind({
  kind: 'rails',
  language: 'ruby',
  mayBe: () => true,
  words: /./,
  readers: [readRails],
  schema: { pathsFor: () => [], read: readRailsSchema },
})

/** Takes a clone of strong_migrations; gives how many of its unsafe migrations we tell of, and of its safe ones, each disagreement by name. */
export async function measureStrongMigrations(
  clone: string,
): Promise<{ readonly text: string; readonly isGood: boolean }> {
  const parsers = { postgres: await loadPostgresParser(assets), ruby: await loadSyntaxParser(assets, 'ruby') }
  const catalog = kind.readSchema?.('db/schema.rb', schemaOf(clone), parsers) ?? []
  const judged = labelledMigrations(clone).map(({ name, text, unsafe }) => {
    const migration = kind.read(`db/migrate/1_${name}.rb`, text, parsers)
    const facts =
      migration === undefined
        ? []
        : judgeMigrations([{ migration, before: undefined }], { catalog, version: undefined })
    const rules = facts.filter(({ level, byRequest }) => level !== 'info' && byRequest !== true).map(({ rule }) => rule)
    return { name, unsafe, rules }
  })
  const [unsafe, safe] = [judged.filter((one) => one.unsafe), judged.filter((one) => !one.unsafe)]
  const missed = unsafe.filter(({ rules }) => rules.length === 0)
  const flagged = safe.filter(({ rules }) => rules.length > 0)
  return {
    text: [
      `## strong_migrations: ${unsafe.length - missed.length} of ${unsafe.length} unsafe told, ${flagged.length} of ${safe.length} safe told`,
      ...missed.map(({ name }) => `- missed ${name}`),
      ...flagged.map(({ name, rules }) => `- told ${name}: ${rules.join(', ')}`),
    ].join('\n'),
    isGood: missed.length === 0 && flagged.length === 0,
  }
}
