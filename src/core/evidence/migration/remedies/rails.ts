import type { Remedy } from '../remedy.ts'
import { addedName, indexName, last, notNullName, uniqueOver } from './names.ts'
import { sqlStatements } from './sql.ts'

/** Takes a remedy; gives its steps as a Rails migration says them, or undefined where SQL says it as well. */
export function railsSteps(remedy: Remedy): string | undefined {
  switch (remedy.kind) {
    case 'build-index':
      if (remedy.written !== undefined) return outside(asWritten(remedy.written))
      return outside(
        `add_index ${symbol(remedy.table)}, ${symbols(remedy.columns)}${remedy.unique ? ', unique: true' : ''}${remedy.partial ? ', where: "…"' : ''}${named(remedy.name)}, algorithm: :concurrently`,
      )
    case 'drop-index':
      return outside(
        `remove_index ${remedy.table === undefined ? ':…' : symbol(remedy.table)}${named(remedy.name)}, algorithm: :concurrently`,
      )
    case 'reindex':
    case 'detach-partition':
    case 'run-alone':
      return outside(`execute ${text(sqlStatements(remedy).join('; '))}`)
    case 'validate-later':
      return validateLater(remedy)
    case 'unique-by-index': {
      const name = remedy.name ?? indexName(remedy.table, remedy.columns)
      return [
        outside(
          `add_index ${symbol(remedy.table)}, ${symbols(remedy.columns)}, unique: true, name: ${text(name)}, algorithm: :concurrently`,
        ),
        '# in a later migration',
        remedy.primaryKey
          ? `execute ${text(`ALTER TABLE ${remedy.table} ADD PRIMARY KEY USING INDEX ${name}`)}`
          : `add_unique_constraint ${symbol(remedy.table)}, using_index: ${text(name)}`,
      ].join('\n')
    }
    case 'not-null-by-check':
      return notNull(remedy.table, remedy.column)
    case 'add-column-in-steps': {
      const { table, column } = remedy
      return [
        `add_column ${symbol(table)}, ${symbol(column.name)}, ${symbol(column.type?.name ?? '…')}`,
        ...(column.default === 'none'
          ? []
          : [`change_column_default ${symbol(table)}, ${symbol(column.name)}, from: nil, to: …`]),
        '# in a later migration, with disable_ddl_transaction!',
        batches(table, [column.name]),
        ...(column.notNull ? ['# then', notNull(table, column.name)] : []),
      ].join('\n')
    }
    case 'unique-column-in-steps':
      return [
        ...remedy.columns.map((column) => `add_column ${symbol(remedy.table)}, ${symbol(column)}, …`),
        '# in a later migration, with disable_ddl_transaction!',
        `${model(remedy.table)}.unscoped.find_each { |row| row.update_columns(${assigned(remedy.columns)}) }`,
        '# in one after it',
        railsSteps(uniqueOver(remedy)),
      ].join('\n')
    case 'drop-column-in-steps':
      return [
        '# 1. release this in the model',
        `self.ignored_columns += [${text(remedy.column)}]`,
        '# 2. in the next release',
        `remove_column ${symbol(remedy.table)}, ${symbol(remedy.column)}`,
      ].join('\n')
    case 'backfill-in-batches':
      return outside(batches(remedy.table, remedy.columns))
    default:
      return undefined
  }
}

function asWritten({ sql, text: own }: { readonly sql: boolean; readonly text: string }): string {
  return sql ? `execute <<~'SQL'\n  ${own}\nSQL` : own
}

function outside(step: string): string {
  return `disable_ddl_transaction!  # of the migration, which does nothing else\n\n${step}`
}

function validateLater({ table, name, foreignKey }: Extract<Remedy, { readonly kind: 'validate-later' }>): string {
  const to = foreignKey?.references
  const called = name === undefined ? '' : named(name)
  if (to !== undefined)
    return [
      `add_foreign_key ${symbol(table)}, ${symbol(last(to))}${called}, validate: false`,
      '# in a later migration: reads the rows beside the writers',
      `validate_foreign_key ${symbol(table)}, ${symbol(last(to))}`,
    ].join('\n')
  const check = name ?? addedName(table, 'check')
  return [
    `add_check_constraint ${symbol(table)}, "…", name: ${text(check)}, validate: false`,
    '# in a later migration: reads the rows beside the writers',
    `validate_check_constraint ${symbol(table)}, name: ${text(check)}`,
  ].join('\n')
}

function notNull(table: string, column: string): string {
  const check = text(notNullName(table, column))
  return [
    `add_check_constraint ${symbol(table)}, ${text(`${column} IS NOT NULL`)}, name: ${check}, validate: false`,
    '# in a later migration: reads the rows beside the writers',
    `validate_check_constraint ${symbol(table)}, name: ${check}`,
    `change_column_null ${symbol(table)}, ${symbol(column)}, false  # no scan now`,
    `remove_check_constraint ${symbol(table)}, name: ${check}`,
  ].join('\n')
}

function batches(table: string, columns: readonly string[]): string {
  return `${model(table)}.unscoped.where(…).in_batches(of: 1_000) { |rows| rows.update_all(${assigned(columns)}); sleep(0.01) }`
}

function assigned(columns: readonly string[]): string {
  return columns.map((column) => `${/^\w+$/.test(column) ? column : '…'}: …`).join(', ') || '…'
}

/** `order_items` is `OrderItem`. */
function model(table: string): string {
  const words = last(table).split('_')
  const singular = [...words.slice(0, -1), (words.at(-1) ?? '').replace(/ies$/, 'y').replace(/(?<!s)s$/, '')]
  const name = singular.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^[A-Z]\w*$/.test(name) ? name : 'Model'
}

function symbol(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `:${name}` : text(name)
}

function symbols(names: readonly string[]): string {
  if (names.length === 0 || names.includes('')) return '"…"'
  return names.length === 1 ? symbol(names[0] ?? '') : `[${names.map(symbol).join(', ')}]`
}

function named(name: string | undefined): string {
  return name === undefined ? '' : `, name: ${text(name)}`
}

function text(value: string): string {
  return `"${value.replace(/["\\#\u0000-\u001f]/g, '').slice(0, 120)}"`
}
