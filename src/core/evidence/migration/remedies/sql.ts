import type { Column, ColumnType } from '../operation.ts'
import { writtenType } from '../postgres/type-names.ts'
import type { Remedy } from '../remedy.ts'
import { addedName, indexName, notNullName, uniqueOver } from './names.ts'

/** What is said before a statement that no transaction may hold. */
export const alone = '-- in a migration of its own that runs without a transaction'

type BuildIndex = Extract<Remedy, { readonly kind: 'build-index' }>

/** Takes a remedy; gives its steps as SQL, with what belongs between them as comments. */
export function sqlSteps(remedy: Remedy): string {
  switch (remedy.kind) {
    case 'build-index':
      return `${alone}\n${builtBeside(remedy)};`
    case 'drop-index':
      return `${alone}\nDROP INDEX CONCURRENTLY ${remedy.name === undefined ? '…' : quoted(remedy.name)};`
    case 'reindex':
      return `${alone}\nREINDEX ${remedy.object} CONCURRENTLY ${quoted(remedy.what)};`
    case 'detach-partition':
      return `${alone}\nALTER TABLE ${quoted(remedy.table)} DETACH PARTITION ${quoted(remedy.partition)} CONCURRENTLY;`
    case 'run-alone':
      return `${alone}\n${remedy.statement} …;`
    case 'validate-later':
      return validateLater(remedy)
    case 'unique-by-index':
      return uniqueByIndex(remedy)
    case 'unique-column-in-steps':
      return [
        ...remedy.columns.map((column) => `ALTER TABLE ${quoted(remedy.table)} ADD COLUMN ${quoted(column)} …;`),
        ...remedy.columns.flatMap((column) => filling(remedy.table, column)),
        sqlSteps(uniqueOver(remedy)),
      ].join('\n')
    case 'not-null-by-check':
      return notNullByCheck(remedy.table, remedy.column)
    case 'add-column-in-steps':
      return addColumn(remedy.table, remedy.column)
    case 'attach-checked-partition':
      return [
        `ALTER TABLE ${quoted(remedy.partition)} ADD CONSTRAINT bound CHECK (…) NOT VALID;  -- what the bound says`,
        `ALTER TABLE ${quoted(remedy.partition)} VALIDATE CONSTRAINT bound;`,
        `ALTER TABLE ${quoted(remedy.table)} ATTACH PARTITION ${quoted(remedy.partition)} FOR VALUES …;`,
      ].join('\n')
    case 'set-timeouts':
      return "SET lock_timeout = '5s';"
    default:
      return inReleases(remedy)
  }
}

/** Takes a remedy; gives the statements of its steps, without what is said between and behind them. */
export function sqlStatements(remedy: Remedy): readonly string[] {
  const lines = sqlSteps(remedy).split('\n')
  return lines.filter((line) => !line.startsWith('--')).map((line) => line.replace(/;(?:\s+--.*)?$/, ''))
}

/** Gives a name as the server takes it without quotes, or in quotes where it needs them. */
export function quoted(name: string): string {
  return name
    .split('.')
    .map((part) =>
      /^[a-z_][a-z0-9_$]*$/.test(part) ? part : `"${part.replaceAll('"', '""').replace(/[\u0000-\u001f]/g, ' ')}"`,
    )
    .join('.')
    .slice(0, 140)
}

/** A value as a string of SQL. */
function literal(value: string): string {
  return `'${value
    .replace(/[\u0000-\u001f]+/g, ' ')
    .slice(0, 63)
    .replaceAll("'", "''")}'`
}

function builtBeside({ table, name, columns, unique, partial, written }: BuildIndex): string {
  if (written?.sql === true) return written.text
  const index = `${unique ? 'UNIQUE ' : ''}INDEX CONCURRENTLY${spaced(name)}`
  return `CREATE ${index} ON ${quoted(table)} (${list(columns)})${partial ? ' WHERE …' : ''}`
}

function list(names: readonly string[]): string {
  return names.map((name) => (name === '' ? '…' : quoted(name))).join(', ') || '…'
}

function spaced(name: string | undefined): string {
  return name === undefined ? '' : ` ${quoted(name)}`
}

function validateLater({ table, name, foreignKey }: Extract<Remedy, { readonly kind: 'validate-later' }>): string {
  const called = quoted(
    name ?? addedName(table, foreignKey === undefined ? 'check' : `${foreignKey.columns.join('_')}_fkey`),
  )
  const constraint =
    foreignKey === undefined
      ? 'CHECK (…)'
      : `FOREIGN KEY (${list(foreignKey.columns)}) REFERENCES ${quoted(foreignKey.references)}`
  return [
    `ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${called} ${constraint} NOT VALID;`,
    '-- in a later migration: reads the rows beside the writers',
    `ALTER TABLE ${quoted(table)} VALIDATE CONSTRAINT ${called};`,
  ].join('\n')
}

function uniqueByIndex({
  table,
  name,
  columns,
  primaryKey,
}: Extract<Remedy, { readonly kind: 'unique-by-index' }>): string {
  const index = quoted(name ?? indexName(table, columns))
  return [
    alone,
    `CREATE UNIQUE INDEX CONCURRENTLY ${index} ON ${quoted(table)} (${list(columns)});`,
    '-- then, for a moment',
    `ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${index} ${primaryKey ? 'PRIMARY KEY' : 'UNIQUE'} USING INDEX ${index};`,
  ].join('\n')
}

function notNullByCheck(table: string, column: string): string {
  const check = quoted(notNullName(table, column))
  return [
    `ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${check} CHECK (${quoted(column)} IS NOT NULL) NOT VALID;`,
    '-- in a later migration: reads the rows beside the writers',
    `ALTER TABLE ${quoted(table)} VALIDATE CONSTRAINT ${check};`,
    `ALTER TABLE ${quoted(table)} ALTER COLUMN ${quoted(column)} SET NOT NULL;  -- no scan now`,
    `ALTER TABLE ${quoted(table)} DROP CONSTRAINT ${check};`,
  ].join('\n')
}

function addColumn(table: string, column: Column): string {
  const type = column.type === undefined ? '…' : typeText(column.type)
  const lines = [
    `ALTER TABLE ${quoted(table)} ADD COLUMN ${quoted(column.name)} ${type};`,
    ...(column.default === 'none'
      ? []
      : [`ALTER TABLE ${quoted(table)} ALTER COLUMN ${quoted(column.name)} SET DEFAULT …;  -- for new rows`]),
    ...filling(table, column.name),
  ]
  return [...lines, ...(column.notNull ? ['-- then', notNullByCheck(table, column.name)] : [])].join('\n')
}

function filling(table: string, column: string): readonly string[] {
  return [
    '-- in batches that commit, once the code sets it',
    `UPDATE ${quoted(table)} SET ${quoted(column)} = … WHERE ${quoted(column)} IS NULL AND id BETWEEN … AND …;`,
  ]
}

function typeText(type: ColumnType): string {
  const plain = { serial: 'integer', bigserial: 'bigint', smallserial: 'smallint' }[type.name] ?? type.name
  return writtenType({ ...type, name: plain.slice(0, 60) })
}

/** Steps with releases of the code between them: expand, migrate, contract. */
function inReleases(remedy: Remedy): string {
  switch (remedy.kind) {
    case 'change-type-in-steps': {
      const next = quoted(`${remedy.column}_new`)
      const type = remedy.to === undefined ? '…' : typeText(remedy.to)
      return [
        ...expand(remedy.table, next, type, quoted(remedy.column)),
        `ALTER TABLE ${quoted(remedy.table)} DROP COLUMN ${quoted(remedy.column)};`,
      ].join('\n')
    }
    case 'rename-column-in-steps':
      return [
        ...expand(remedy.table, quoted(remedy.to), '…', quoted(remedy.column)),
        `ALTER TABLE ${quoted(remedy.table)} DROP COLUMN ${quoted(remedy.column)};`,
      ].join('\n')
    case 'rename-table-in-steps':
      return [
        'BEGIN;',
        `ALTER TABLE ${quoted(remedy.table)} RENAME TO ${quoted(remedy.to)};`,
        `CREATE VIEW ${quoted(remedy.table)} AS SELECT * FROM ${quoted(remedy.to)};`,
        'COMMIT;',
        '-- release the code that knows the new name; then',
        `DROP VIEW ${quoted(remedy.table)};`,
      ].join('\n')
    case 'drop-column-in-steps':
      return [
        '-- 1. release code that no longer names the column',
        '-- 2. in the next release',
        `ALTER TABLE ${quoted(remedy.table)} DROP COLUMN ${quoted(remedy.column)};`,
      ].join('\n')
    case 'drop-table-in-steps':
      return [
        '-- 1. release code that no longer names the table',
        `ALTER TABLE ${quoted(remedy.table)} RENAME TO ${quoted(addedName(remedy.table, 'unused'))};  -- and wait: it can still be named back`,
        '-- 2. in a later release',
        `DROP TABLE ${quoted(`${remedy.table}_unused`)};`,
      ].join('\n')
    case 'backfill-in-batches':
      return [
        '-- outside a transaction, again until no row is left',
        `UPDATE ${quoted(remedy.table)} SET ${remedy.columns.map((column) => `${quoted(column)} = …`).join(', ') || '…'}`,
        `WHERE id IN (SELECT id FROM ${quoted(remedy.table)} WHERE … ORDER BY id LIMIT 1000);`,
      ].join('\n')
    case 'delete-in-batches':
      return [
        '-- outside a transaction, again until no row is left',
        `DELETE FROM ${quoted(remedy.table)} WHERE id IN (SELECT id FROM ${quoted(remedy.table)} WHERE … ORDER BY id LIMIT 1000);`,
      ].join('\n')
    case 'add-enum-value-in-steps':
      return [
        `ALTER TYPE ${quoted(remedy.type)} ADD VALUE ${literal(remedy.to)};`,
        '-- release code that reads both and writes the new one; then, in batches,',
        `UPDATE … SET … = ${literal(remedy.to)} WHERE … = ${literal(remedy.value)};`,
      ].join('\n')
    default:
      return ''
  }
}

function expand(table: string, to: string, type: string, from: string): readonly string[] {
  return [
    `ALTER TABLE ${quoted(table)} ADD COLUMN ${to} ${type};`,
    '-- release code that writes both, then fill the old rows in batches that commit',
    `UPDATE ${quoted(table)} SET ${to} = ${from} WHERE ${to} IS NULL AND id BETWEEN … AND …;`,
    '-- release code that reads the new one; then',
  ]
}
