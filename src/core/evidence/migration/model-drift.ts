import type { DiffFile, DiffLine } from '../../change/diff.ts'
import { type Ref, type Texts, textOr } from '../../change/text.ts'
import type { Check } from '../check.ts'
import type { Evidence } from '../evidence.ts'
import { named } from './hazards/wording.ts'

/** The rules of models and migrations that no longer say the same. */
export const modelDriftRules = ['migration-missing-for-model', 'migration-missing-from-schema'] as const

/** How a framework keeps models and migrations. */
interface Keeping {
  readonly isModel: (path: string) => boolean
  /** The field that a line of a model declares, with what of it reaches the database; undefined for any other line. */
  readonly fieldOf: (line: string) => { readonly name: string; readonly as: string } | undefined
  /** Where its migrations lie, and the file that is there if it has any. */
  readonly migrations: (path: string) => { readonly folder: string; readonly mark: string }
  /** Whether a model of that text has no table of its own. */
  readonly isOutside: (text: string) => boolean
  readonly command: string
}

const prisma: Keeping = {
  isModel: (path) => path.endsWith('.prisma'),
  fieldOf: (line) => {
    const match =
      /^\s+(\w+)\s+((?:String|Boolean|Int|BigInt|Float|Decimal|DateTime|Json|Bytes)\b(?:\[\])?\??)([^/]*)/.exec(line)
    if (match === null) return undefined
    const [, name = '', type = '', attributes = ''] = match
    return {
      name,
      as: `${type} ${/@db\.\w+(?:\([^)]*\))?/.exec(attributes)?.[0] ?? ''} ${/@map\([^)]*\)/.exec(attributes)?.[0] ?? ''}`,
    }
  },
  migrations: (path) => {
    const folder = `${folderOf(path)}migrations/`
    return { folder, mark: `${folder}migration_lock.toml` }
  },
  isOutside: () => false,
  command: 'prisma migrate dev',
}

const django: Keeping = {
  isModel: (path) => /(?:^|\/)models(?:\/\w+)?\.py$/.test(path) && !/(?:^|\/)tests?\//.test(path),
  fieldOf: (line) => {
    const match = /^\s+(\w+)\s*(?::[^=]+)?=\s*(?:models\.)?(\w*Field|ForeignKey)\((.*)$/.exec(line.slice(0, 500))
    if (match === null) return undefined
    return { name: match[1] ?? '', as: `${match[2]}(${match[3]}` }
  },
  migrations: (path) => {
    const folder = `${path.replace(/models(?:\/\w+)?\.py$/, '')}migrations/`
    return { folder, mark: `${folder}__init__.py` }
  },
  isOutside: (text) => /\babstract\s*=\s*True|\bmanaged\s*=\s*False|\bserializers\.|\bforms\.Form\b/.test(text),
  command: 'manage.py makemigrations',
}

const keepings: readonly Keeping[] = [prisma, django]

/** Holds changed models against the migrations of the same change, by the lines of the diff alone. */
export const modelDriftCheck: Check = {
  kind: 'migration-models',
  rules: modelDriftRules,
  parsers: [],
  concerns: ({ path }) =>
    isModel(path) || /(?:^|\/)migrations\//.test(path) || isRailsMigration(path) || isRailsSchema(path),
  needsTrees: false,
  wanted: (files) => files.flatMap(refsOf),
  applies: ({ path }, { files }) =>
    isModel(path) || isRailsMigration(path) || isRailsSchema(path) || files.some((file) => isModel(file.path)),
  compute: ({ files, texts }) => ({
    evidence: [...files.flatMap((file) => withoutMigration(file, files, texts)), ...withoutSchema(files, texts)],
    unchecked: [],
  }),
}

function isModel(path: string): boolean {
  return keepings.some((keeping) => keeping.isModel(path))
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function refsOf({ path }: DiffFile): readonly Ref[] {
  const head = (at: string): Ref => ({ revision: 'head', path: at })
  if (isRailsMigration(path)) return schemasOf(path).map(head)
  const keeping = keepings.find(({ isModel }) => isModel(path))
  return keeping === undefined ? [] : [head(path), head(keeping.migrations(path).mark)]
}

function withoutMigration(file: DiffFile, files: readonly DiffFile[], texts: Texts): readonly Evidence[] {
  const keeping = keepings.find(({ isModel }) => isModel(file.path))
  if (keeping === undefined || file.status === 'removed') return []
  const { folder, mark } = keeping.migrations(file.path)
  const text = textOr(texts.get({ revision: 'head', path: file.path }))
  const keepsMigrations = texts.get({ revision: 'head', path: mark }).kind === 'text'
  if (text === undefined || !keepsMigrations || keeping.isOutside(text)) return []
  if (files.some(({ path }) => path.startsWith(folder) && path !== mark)) return []
  const first = changedField(file, keeping)
  if (first === undefined) return []
  return [
    {
      ...{ rule: 'migration-missing-for-model', contract: 'migration', level: 'risky', surface: 'db' },
      ...{ path: file.path, side: first.side, line: first.line, endLine: first.line, affects: [first.name] },
      title: `the model says another ${named(first.name)} than the database: no migration in \`${folder}\` comes with it`,
      detail: `Queries of the new model fail until the table follows. Make the migration in the same change (\`${keeping.command}\`).`,
    },
  ]
}

interface ChangedField {
  readonly name: string
  readonly side: 'base' | 'head'
  readonly line: number
}

/** The first field that is new, gone, or of another type; one that only moved is none. */
function changedField({ hunks }: DiffFile, { fieldOf }: Keeping): ChangedField | undefined {
  const lines = hunks.flatMap((hunk) => hunk.lines).filter(({ kind }) => kind !== 'context')
  const fields = lines.flatMap((line) => {
    const field = fieldOf(line.text)
    return field === undefined ? [] : [{ line, ...field }]
  })
  const key = (one: (typeof fields)[number]) => `${one.name} ${one.as.replace(/\s+/g, ' ')}`
  const [added, removed] = [
    fields.filter(({ line }) => line.kind === 'added'),
    fields.filter(({ line }) => line.kind === 'removed'),
  ]
  const one =
    added.find((field) => !removed.some((other) => key(other) === key(field))) ??
    removed.find((field) => !added.some((other) => key(other) === key(field)))
  return one === undefined ? undefined : { name: one.name, ...placeOf(one.line) }
}

function placeOf(line: DiffLine): Pick<ChangedField, 'side' | 'line'> {
  return line.kind === 'removed' ? { side: 'base', line: line.old } : { side: 'head', line: line.new }
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
      ...{ rule: 'migration-missing-from-schema', contract: 'migration', level: 'risky', surface: 'db' },
      ...{ path: first.path, side: 'head', line: 1, endLine: 1, affects: added.map(({ path }) => path) },
      title: `\`${schema}\` does not know this migration: a database that is loaded from it lacks the change`,
      detail: 'Run the migration and commit the schema with it.',
    },
  ]
}
