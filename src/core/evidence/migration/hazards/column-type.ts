import type { Level } from '../../evidence.ts'
import type { ColumnType, Framework, Operation, Step } from '../operation.ts'
import { type Cast, castOf, isFreeInUtc } from '../postgres/casts.ts'
import { writtenType } from '../postgres/type-names.ts'
import type { FindHazards, Hazard } from './hazard.ts'
import type { Known } from './known.ts'
import { bySize, named } from './wording.ts'

/** Types of columns that change: whether the server writes the table anew, and whether every value fits. */
export const columnTypeHazards: FindHazards = ({ step, known, migration }) => {
  const { operation } = step
  if (operation.kind !== 'change-type' || known.isNewTable(operation.table)) return []
  const from = operation.from ?? known.found.column?.type
  if (inUtcByDefault.has(migration.framework) && isFree(operation, from)) return [onlyInUtc(operation)]
  const said = step.sql ? 'alone' : isRepeated(operation, step, migration.steps) ? 'with-others' : 'by-a-call'
  return [...rewritten(operation, from, known, said), ...narrowed(operation, from)]
}

type Changed = Extract<Operation, { readonly kind: 'change-type' }>

/** Frameworks that set the time zone of every session to UTC unless they are told otherwise: Active Record's `default_timezone`, Django's `TIME_ZONE` of a database. */
const inUtcByDefault: ReadonlySet<Framework> = new Set(['rails', 'django'])

function isFree({ to, using, collation }: Changed, from: ColumnType | undefined): boolean {
  if (from === undefined || to === undefined || using || collation) return false
  return castOf(from, to) === 'rewrite' && isFreeInUtc(from, to)
}

function onlyInUtc({ table, column, to }: Changed): Hazard {
  return {
    rule: 'migration-type-changed',
    level: 'info',
    title: `changing \`${columnText(table, column)}\` to ${to === undefined ? 'another type' : typeText(to)} leaves rows as they are while the session’s time zone is \`UTC\`, and writes the whole table anew in any other`,
    detail: 'The framework sets `UTC` unless it is told otherwise.',
    affects: [`${table}.${column}`],
    tables: [table],
  }
}

/** How a type is said: by SQL, which has no other reason to; by a call that may repeat what it was; by one that changes something else of the column as well, and so most likely does. */
type Said = 'alone' | 'by-a-call' | 'with-others'

function isRepeated({ table, column }: Changed, { line, source }: Step, steps: readonly Step[]): boolean {
  // Knex's `.nullable()` is the same statement as none.
  if (/\.nullable\(/.test(source)) return true
  return steps.some(
    ({ operation: one, ...at }) =>
      (one.kind === 'set-not-null' || one.kind === 'set-default') &&
      one.table === table &&
      one.column === column &&
      at.line === line &&
      at.source === source,
  )
}

/** A target that the types people come from share the storage of. */
const roomy = new Set(['text', 'varchar'])

/** What a change of type does to the table, what stands on its columns included. */
type Effect = Exclude<Cast, 'scan'> | 'checks' | 'indexes' | 'perhaps-this-index' | 'perhaps-indexes'

function rewritten(changed: Changed, from: ColumnType | undefined, known: Known, said: Said): readonly Hazard[] {
  const { table, column, to } = changed
  const effect = effectOf(changed, from, known)
  if (effect === 'none') return []
  const what = `\`${columnText(table, column)}\` ${from === undefined ? '' : `from ${typeText(from)} `}to ${to === undefined ? 'another type' : typeText(to)}`
  return [
    {
      rule: 'migration-type-changed',
      level: levelOf(effect, to, said),
      title: `changing ${what} ${verb(effect)} while nobody can read or write it`,
      detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}.${inUtc(changed, from)}${effect === 'unknown' ? ' Only some changes, such as a longer `varchar`, are free of it; the old type is not known here.' : ''} ${instead(effect)}`,
      affects: [`${table}.${column}`],
      tables: [table],
      remedy: { kind: 'change-type-in-steps', table, column, to },
    },
  ]
}

function effectOf(
  { table, column, to, using, collation }: Changed,
  from: ColumnType | undefined,
  { dependents }: Known,
): Effect {
  if (using) return 'rewrite'
  if (from === undefined || to === undefined) return 'unknown'
  const cast = castOf(from, to)
  if (cast !== 'none' && cast !== 'scan') return cast
  const { indexOn, isChecked } = dependents()
  // The server makes the constraint anew, and holds every row against it.
  if (isChecked(table, column)) return 'checks'
  if (cast === 'none' && !collation) return 'none'
  return found[indexOn(table, column)]
}

const found = { certain: 'indexes', possible: 'perhaps-this-index', none: 'perhaps-indexes' } as const

/** Where only an index is built anew, it matters to a column that has one. */
function levelOf(effect: Effect, to: ColumnType | undefined, said: Said): Level {
  if (effect === 'perhaps-indexes') return 'info'
  if (effect === 'perhaps-this-index') return 'risky'
  if (effect !== 'unknown') return 'breaking'
  if (said === 'by-a-call') return 'risky'
  // Most come from a type that shares its storage.
  return said === 'with-others' || roomy.has(to?.name ?? '') ? 'info' : 'breaking'
}

/** The server skips the rewrite where the two say the same instant. */
function inUtc(changed: Changed, from: ColumnType | undefined): string {
  return isFree(changed, from) ? ' Where the session that migrates has the time zone `UTC`, rows stay as they are.' : ''
}

function verb(effect: Effect): string {
  switch (effect) {
    case 'perhaps-this-index':
      return 'builds the index over an expression anew, if the column is in it,'
    case 'perhaps-indexes':
      return 'builds the indexes on it anew, if there are any,'
    case 'indexes':
      return 'builds the indexes on it anew'
    case 'checks':
      return 'holds every row of the table against its check again'
    case 'unknown':
      return 'can write the whole table and its indexes anew'
    default:
      return 'writes the whole table and its indexes anew'
  }
}

function instead(effect: Effect): string {
  if (effect === 'checks')
    return 'Drop the check in the same migration, add it `NOT VALID`, and validate it in a later one.'
  if (/indexe?s?$/.test(effect))
    return 'Drop the index before and build it again `CONCURRENTLY`, where queries can do without it meanwhile.'
  return 'Add a column of the new type, keep both written, fill it in batches, and switch over.'
}

function columnText(table: string, column: string): string {
  return named(`${table}.${column}`).replaceAll('`', '')
}

function typeText(type: ColumnType): string {
  return named(writtenType(type))
}

const width: Readonly<Record<string, number>> = { int2: 2, int4: 4, int8: 8 }

/** Only what is certain by the types: fewer digits, fewer characters, a smaller integer. */
function narrowed({ table, column, to, using }: Changed, from: ColumnType | undefined): readonly Hazard[] {
  if (from === undefined || to === undefined || using || !isNarrower(from, to)) return []
  return [
    {
      rule: 'migration-type-narrowed',
      level: 'breaking',
      title: `${typeText(to)} holds less than ${typeText(from)}: the migration fails where ${named(`${table}.${column}`)} has a larger value, and so do writes of one afterwards`,
      detail: 'Look for such values first, and keep new ones out by a check before the type is changed.',
      affects: [`${table}.${column}`],
    },
  ]
}

function isNarrower(from: ColumnType, to: ColumnType): boolean {
  const [was, is] = [width[from.name], width[to.name]]
  if (was !== undefined && is !== undefined) return is < was
  const isText = (name: string) => name === 'varchar' || name === 'text' || name === 'bpchar'
  if (!isText(from.name) || !isText(to.name)) return false
  const limit = to.modifiers[0]
  return limit !== undefined && (from.modifiers[0] === undefined || limit < from.modifiers[0])
}
