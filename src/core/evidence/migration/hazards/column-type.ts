import type { Level } from '../../evidence.ts'
import type { ColumnType, Operation } from '../operation.ts'
import { type Cast, castOf, isFreeInUtc } from '../postgres/casts.ts'
import type { FindHazards, Hazard } from './hazard.ts'
import { bySize, named } from './wording.ts'

/** Types of columns that change: whether the server writes the table anew, and whether every value fits. */
export const columnTypeHazards: FindHazards = ({ step: { operation }, known }) => {
  if (operation.kind !== 'change-type' || known.isNewTable(operation.table)) return []
  const from = operation.from ?? known.typeOf(operation.table, operation.column)
  return [...rewritten(operation, from), ...narrowed(operation, from)]
}

type Changed = Extract<Operation, { readonly kind: 'change-type' }>

/** A target that the types people come from share the storage of. */
const roomy = new Set(['text', 'varchar'])

function rewritten({ table, column, to, using, collation }: Changed, from: ColumnType | undefined): readonly Hazard[] {
  const cast = using ? 'rewrite' : from === undefined || to === undefined ? 'unknown' : castOf(from, to)
  if (cast === 'none' && !collation) return []
  const isSure = cast !== 'unknown'
  const what = `\`${columnText(table, column)}\` ${from === undefined ? '' : `from ${typeText(from)} `}to ${to === undefined ? 'another type' : typeText(to)}`
  return [
    {
      rule: 'migration-type-changed',
      level: levelOf(cast, to),
      title: `changing ${what} ${verb(cast)} while nobody can read or write it`,
      detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}.${inUtc(from, to)}${isSure ? '' : ' Only some changes, such as a longer `varchar`, are free of it; the old type is not known here.'} Add a column of the new type, keep both written, fill it in batches, and switch over.`,
      affects: [`${table}.${column}`],
      tables: [table],
      remedy: { kind: 'change-type-in-steps', table, column, to },
    },
  ]
}

/** Where only an index is built anew, it matters to a column that has one. */
function levelOf(cast: Cast, to: ColumnType | undefined): Level {
  if (cast === 'scan' || cast === 'none') return 'info'
  return cast === 'unknown' && roomy.has(to?.name ?? '') ? 'risky' : 'breaking'
}

/** The server skips the rewrite where the two say the same instant. */
function inUtc(from: ColumnType | undefined, to: ColumnType | undefined): string {
  if (from === undefined || to === undefined || !isFreeInUtc(from, to)) return ''
  return ' Where the session that migrates has the time zone `UTC`, rows stay as they are.'
}

function verb(cast: Cast): string {
  switch (cast) {
    case 'scan':
      return 'builds the indexes on it anew, if there are any,'
    case 'none':
      return 'builds the indexes on it anew'
    case 'unknown':
      return 'can write the whole table and its indexes anew'
    default:
      return 'writes the whole table and its indexes anew'
  }
}

function columnText(table: string, column: string): string {
  return named(`${table}.${column}`).replaceAll('`', '')
}

function typeText({ name, modifiers, array }: ColumnType): string {
  return named(`${name}${modifiers.length === 0 ? '' : `(${modifiers.join(', ')})`}${array ? '[]' : ''}`)
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
