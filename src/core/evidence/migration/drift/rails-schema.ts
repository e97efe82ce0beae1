import type { DiffFile } from '../../../change/diff.ts'
import type { Ref, Texts } from '../../../change/text.ts'
import type { Check } from '../../check.ts'
import type { Evidence } from '../../evidence.ts'

const rule = 'migration-missing-from-schema'

/** Asks whether the schema that Rails keeps has changed with the migrations: their last version is written into it. */
export const railsSchemaCheck: Check = {
  ...{ kind: 'migration-rails-schema', needsTrees: false, rules: [rule], parsers: [] },
  concerns: ({ path }) => isRailsMigration(path) || isRailsSchema(path),
  wanted: (files) =>
    files
      .filter(({ path }) => isRailsMigration(path))
      .flatMap(({ path }) => schemasOf(path))
      .map((path): Ref => ({ revision: 'head', path })),
  compute: ({ files, texts }) => ({ evidence: withoutSchema(files, texts), unchecked: [] }),
}

function isRailsMigration(path: string): boolean {
  return /(?:^|\/)db\/(?:post_)?migrate\/\d+_\w+\.rb$/.test(path)
}

function isRailsSchema(path: string): boolean {
  return /(?:^|\/)db\/(?:schema\.rb|structure\.sql)$/.test(path)
}

function schemasOf(path: string): readonly string[] {
  const folder = path.replace(/(?:post_)?migrate\/[^/]+$/, '')
  return [`${folder}schema.rb`, `${folder}structure.sql`]
}

/** Rails writes the version of the last migration into the schema, so that every migration changes it. */
function withoutSchema(files: readonly DiffFile[], texts: Texts): readonly Evidence[] {
  const added = files.filter(({ path, status }) => status === 'added' && isRailsMigration(path))
  const first = added[0]
  if (first === undefined || files.some(({ path }) => isRailsSchema(path))) return []
  const schema = schemasOf(first.path).find((path) => texts.get({ revision: 'head', path }).kind === 'text')
  if (schema === undefined) return []
  return [
    {
      ...{ rule, contract: 'migration', level: 'risky', surface: 'db' },
      ...{ path: first.path, side: 'head', line: 1, endLine: 1, affects: added.map(({ path }) => path) },
      title: `\`${schema}\` does not know this migration: a database that is loaded from it lacks the change`,
      detail: 'Run the migration and commit the schema with it.',
    },
  ]
}
