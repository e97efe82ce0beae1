import type { DiffFile, DiffLine } from '../../../change/diff.ts'
import { type Ref, textOr } from '../../../change/text.ts'
import type { Check, CheckInput } from '../../check.ts'
import type { Evidence } from '../../evidence.ts'
import { named } from '../hazards/wording.ts'
import { type Keeping, keepings, type ModelField } from './keeping.ts'

const rule = 'migration-missing-for-model'

/** Holds changed models against the migrations of the same change, by the lines of the diff alone. */
export const modelChecks: readonly Check[] = [
  modelCheck('migration-models', keepings.beside, false),
  modelCheck('migration-models-anywhere', keepings.anywhere, 'where-listed'),
]

function modelCheck(kind: string, among: readonly Keeping[], needsTrees: Check['needsTrees']): Check {
  const keepingOf = (file: DiffFile) => among.find(({ isModel }) => isModel(file))
  return {
    ...{ kind, needsTrees, rules: [rule], parsers: [] },
    concerns: (file) => keepingOf(file) !== undefined || among.some(({ mayMigrate }) => mayMigrate(file.path)),
    wanted: (files) =>
      files.flatMap((file) => {
        const keeping = keepingOf(file)
        return keeping === undefined ? [] : refsOf(file.path, keeping)
      }),
    applies: (_, { files }) => files.some((file) => keepingOf(file) !== undefined),
    compute: (input) => ({
      evidence: input.files.flatMap((file) => {
        const keeping = keepingOf(file)
        return keeping === undefined ? [] : withoutMigration(file, keeping, input)
      }),
      unchecked: [],
    }),
  }
}

function refsOf(model: string, { markOf }: Keeping): readonly Ref[] {
  return [model, ...(markOf === undefined ? [] : [markOf(model)])].map((path): Ref => ({ revision: 'head', path }))
}

function withoutMigration(file: DiffFile, keeping: Keeping, { files, texts, trees }: CheckInput): readonly Evidence[] {
  const text = textOr(texts.get({ revision: 'head', path: file.path }))
  if (file.status === 'removed' || text === undefined || keeping.isOutside(text)) return []
  const mark = keeping.markOf?.(file.path)
  const isKept =
    mark === undefined ? keeping.isKeptIn(trees.head) : isThere(texts.get({ revision: 'head', path: mark }))
  if (!isKept || files.some(({ path }) => keeping.isMigration(path, file.path))) return []
  const first = changedField(file, keeping)
  if (first === undefined) return []
  return [
    {
      ...{ rule, contract: 'migration', level: 'risky', surface: 'db' },
      ...{ path: file.path, side: first.side, line: first.line, endLine: first.line, affects: [first.name] },
      title: `the model says another ${named(first.name)} than the database: no migration in ${keeping.placeOf(file.path)} comes with it`,
      detail: `Queries of the new model fail until the table follows. Make the migration in the same change (\`${keeping.command}\`).`,
    },
  ]
}

function isThere({ kind }: { readonly kind: string }): boolean {
  return kind === 'text'
}

interface FieldAt extends ModelField {
  readonly line: DiffLine
}

/** The first field that is new, gone, or of another type; one that only moved is none. */
function changedField(
  file: DiffFile,
  { fieldOf }: Keeping,
): { readonly name: string; readonly side: 'base' | 'head'; readonly line: number } | undefined {
  const [added, removed] = [fieldsOf(file, 'added', fieldOf), fieldsOf(file, 'removed', fieldOf)]
  const key = (one: FieldAt) => `${one.name} ${one.as.replace(/\s+/g, ' ')}`
  const without = (some: readonly FieldAt[], others: readonly FieldAt[]) => {
    const known = new Set(others.map(key))
    return some.find((one) => !known.has(key(one)))
  }
  const one = without(added, removed) ?? without(removed, added)
  if (one === undefined) return undefined
  const { line, name } = one
  return line.kind === 'removed' ? { name, side: 'base', line: line.old } : { name, side: 'head', line: line.new }
}

/** Lines above a field that are looked at: the decorators of one. */
const above = 12

function fieldsOf({ hunks }: DiffFile, kind: 'added' | 'removed', fieldOf: Keeping['fieldOf']): readonly FieldAt[] {
  return hunks.flatMap((hunk) => {
    const side = hunk.lines.filter((line) => line.kind === kind || line.kind === 'context')
    return side.flatMap((line, index) => {
      if (line.kind !== kind) return []
      const before = side.slice(Math.max(0, index - above), index).map(({ text }) => text)
      const field = fieldOf(line.text, before)
      return field === undefined ? [] : [{ line, ...field }]
    })
  })
}
