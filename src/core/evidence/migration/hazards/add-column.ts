import type { Column, Operation } from '../operation.ts'
import type { FindHazards, Hazard } from './hazard.ts'
import type { Known } from './known.ts'
import { bare } from './names.ts'
import { isNumbered } from './numbered.ts'
import { repeatedOnAdding } from './repeated-values.ts'
import { bySize, listed, named } from './wording.ts'

/** Columns that cost a rewrite, that rows or writers do not fit, or that bring a constraint along. */
export const addColumnHazards: FindHazards = (situation) => {
  const { operation } = situation.step
  if (operation.kind !== 'add-column' || situation.known.isNewTable(operation.table)) return []
  const { column, table } = operation
  return [
    ...rewrite(operation, situation.known.isOlderThan(11)),
    ...missing(operation),
    ...constraints(table, column, situation.known),
    ...json(table, column),
  ]
}

type Added = Extract<Operation, { readonly kind: 'add-column' }>

function rewrite({ table, column }: Added, writesDefaults: boolean): readonly Hazard[] {
  const why = rewriteReason(column, writesDefaults)
  if (why === undefined) return []
  const isSure = column.default !== 'unknown' || column.generated === 'stored' || isNumbered(column)
  return [
    {
      rule: 'migration-column-rewrites-table',
      level: isSure ? 'breaking' : 'risky',
      title: `adding ${named(column.name)} ${isSure ? 'writes' : 'may write'} all of ${named(table)} anew, while nobody can read or write it`,
      detail: `${why} It holds \`ACCESS EXCLUSIVE\` for as long; ${bySize}.`,
      affects: [`${table}.${column.name}`],
      tables: [table],
      remedy: { kind: 'add-column-in-steps', table, column },
    },
  ]
}

function rewriteReason(column: Column, writesDefaults: boolean): string | undefined {
  if (column.generated === 'stored')
    return 'The value of a stored generated column is computed for every row that is there.'
  if (isNumbered(column)) return 'Every row that is there gets a number of its own.'
  if (column.default === 'volatile')
    return 'The default gives another value for every row, so each is computed and stored.'
  if (writesDefaults && column.default !== 'none') return 'Before version 11 the server stores a default in every row.'
  if (column.default === 'unknown')
    return 'The default calls a function that may be volatile; then a value is computed for every row.'
  return undefined
}

function missing({ table, column }: Added): readonly Hazard[] {
  if (!column.notNull || column.default !== 'none' || isNumbered(column) || column.generated !== undefined) return []
  return [
    {
      rule: 'migration-column-not-null-without-default',
      level: 'breaking',
      title: `${named(column.name)} is \`NOT NULL\` without a default: adding it fails where ${named(table)} has rows`,
      detail:
        'And where it has none, the code that still runs does not set it, and its inserts fail. Add it with a default, or nullable, fill it, and require it later.',
      affects: [`${table}.${column.name}`],
      remedy: { kind: 'add-column-in-steps', table, column },
    },
  ]
}

function constraints(table: string, column: Column, known: Known): readonly Hazard[] {
  const affects = [`${table}.${column.name}`]
  return [
    ...(column.unique || column.primaryKey ? (repeatedOnAdding(table, column) ?? [uniqueColumn(table, column)]) : []),
    ...(column.check
      ? [
          {
            rule: 'migration-check-validated',
            level: 'breaking',
            title: `the check on ${named(column.name)} reads all of ${named(table)} while nobody can read or write it`,
            detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. Add the column alone, then the check \`NOT VALID\`, and validate it in a later migration.`,
            affects,
            tables: [table],
            remedy: { kind: 'validate-later', table, name: `${table}_${column.name}_check`, foreignKey: undefined },
          } satisfies Hazard,
        ]
      : []),
    ...(column.references === undefined ? [] : reference(table, column, column.references, known)),
  ]
}

function uniqueColumn(table: string, { name, primaryKey }: Column): Hazard {
  return {
    rule: 'migration-unique-blocks',
    level: 'breaking',
    title: `the index for ${named(name)} is built while nobody can read or write ${named(table)}`,
    detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. Add the column alone, build the unique index \`CONCURRENTLY\`, and make the constraint of it.`,
    affects: [`${table}.${name}`],
    tables: [table],
    remedy: { kind: 'unique-by-index', table, name: undefined, columns: [name], primaryKey },
  }
}

/** Without a default no row has a value to be looked up, and only the locks are left. */
function reference(
  table: string,
  { name, default: value }: Column,
  references: string,
  { isNewTable, isLarge }: Known,
): readonly Hazard[] {
  // The table itself is locked already, and a new one has no writers.
  const isOther = bare(references) !== bare(table) && !isNewTable(references)
  const tables = isOther ? [table, references] : [table]
  const rule = 'migration-foreign-key-validated'
  const affects = isOther ? [`${table}.${name}`, references] : [`${table}.${name}`]
  if (value !== 'none')
    return [
      {
        rule,
        level: 'breaking',
        title: `this foreign key blocks writes to ${listed(tables)} until every row is checked`,
        detail: `The default is looked up for all rows; ${bySize}. Add the column alone, then the key \`NOT VALID\`, and validate it in a later migration.`,
        affects,
        tables,
        remedy: {
          kind: 'validate-later',
          table,
          name: `${table}_${name}_fkey`,
          foreignKey: { columns: [name], references },
        },
      },
    ]
  if (!isOther) return []
  return [
    {
      rule,
      level: 'info',
      title: `the foreign key of ${named(name)} waits for the writers of ${named(references)} as well, and holds them up for a moment`,
      detail: 'It holds `SHARE ROW EXCLUSIVE` on the table it refers to. A `lock_timeout` bounds the wait.',
      affects,
      tables,
      // A moment is felt where many write.
      ...(isLarge(references) ? {} : { byRequest: true as const }),
    },
  ]
}

function json(table: string, { name, type }: Column): readonly Hazard[] {
  if (type?.name !== 'json' || type.array) return []
  return [
    {
      rule: 'migration-column-json',
      level: 'risky',
      title: `\`json\` has no equality: \`SELECT DISTINCT\`, \`GROUP BY\` and \`UNION\` over ${named(table)} fail once ${named(name)} is there`,
      detail: 'Use `jsonb`, which has it, unless the exact text of the document has to be kept.',
      affects: [`${table}.${name}`],
      edit: { from: 'json', to: 'jsonb' },
    },
  ]
}
