import type { Remedy } from '../remedy.ts'
import { addedName, indexName, last, notNullName, uniqueOver } from './names.ts'
import { sqlStatements } from './sql.ts'

/** Takes a remedy; gives its steps as an Alembic migration says them, or undefined where SQL says it as well. */
export function alembicSteps(remedy: Remedy): string | undefined {
  switch (remedy.kind) {
    case 'build-index':
      if (remedy.written !== undefined) {
        const { sql, text: own } = remedy.written
        return outside(sql ? executed(own) : own)
      }
      return outside(
        `op.create_index(${remedy.name === undefined ? 'None' : text(remedy.name)}, ${text(last(remedy.table))}, ${list(remedy.columns)}${remedy.unique ? ', unique=True' : ''}${schemaOf(remedy.table)}${remedy.partial ? ', postgresql_where=sa.text("…")' : ''}, postgresql_concurrently=True)`,
      )
    case 'drop-index':
      return outside(
        `op.drop_index(${text(last(remedy.name ?? '…'))}${schemaOf(remedy.name ?? '')}, postgresql_concurrently=True)`,
      )
    case 'validate-later':
      return validateLater(remedy)
    case 'not-null-by-check': {
      const { table, column } = remedy
      const own = text(last(table))
      const schema = schemaOf(table)
      const check = notNullName(table, column)
      return [
        `op.create_check_constraint(${text(check)}, ${own}, ${text(`${column} IS NOT NULL`)}${schema}, postgresql_not_valid=True)`,
        later,
        executed(sqlStatements(remedy)[1]),
        `op.alter_column(${own}, ${text(column)}, nullable=False${schema})  # no scan now`,
        `op.drop_constraint(${text(check)}, ${own}${schema})`,
      ].join('\n')
    }
    case 'unique-column-in-steps':
      return [
        ...remedy.columns.map(
          (column) =>
            `op.add_column(${text(last(remedy.table))}, sa.Column(${text(column)}, …)${schemaOf(remedy.table)})`,
        ),
        alembicSteps({ kind: 'backfill-in-batches', table: remedy.table, columns: remedy.columns }),
        alembicSteps(uniqueOver(remedy)),
      ].join('\n')
    case 'drop-column-in-steps':
      return [
        '# 1. release a model without the column; the table keeps it',
        '# 2. in the next release',
        `op.drop_column(${text(last(remedy.table))}, ${text(remedy.column)}${schemaOf(remedy.table)})`,
      ].join('\n')
    default:
      return inSql(remedy)
  }
}

/** What Alembic has no operation for, but runs. */
function inSql(remedy: Remedy): string | undefined {
  const [first, second] = sqlStatements(remedy)
  switch (remedy.kind) {
    case 'reindex':
    case 'detach-partition':
    case 'run-alone':
      return outside(executed(first))
    case 'unique-by-index': {
      const { table, name, columns } = remedy
      const index = text(name ?? indexName(table, columns))
      const built = `op.create_index(${index}, ${text(last(table))}, ${list(columns)}, unique=True${schemaOf(table)}, postgresql_concurrently=True)`
      return [outside(built), executed(second)].join('\n')
    }
    case 'backfill-in-batches':
    case 'delete-in-batches': {
      const batch = sqlStatements(remedy).join(' ')
      return [
        `batch = sa.text(${code(batch)})`,
        'with op.get_context().autocommit_block():  # each batch commits',
        '    while op.get_bind().execute(batch).rowcount:',
        '        pass',
      ].join('\n')
    }
    case 'set-timeouts':
      return executed(first)
    default:
      return undefined
  }
}

/** All migrations of a run share one transaction, unless `transaction_per_migration` is set. */
const later = '# in a migration of a later deployment: reads the rows beside the writers'

function executed(sql: string | undefined): string {
  return `op.execute(${code(sql ?? '…')})`
}

/** A text of Python, whatever is in it. */
function code(sql: string): string {
  return `"${sql.replace(/[\u0000-\u001f]/g, ' ').replace(/["\\]/g, '\\$&')}"`
}

function outside(step: string): string {
  return `with op.get_context().autocommit_block():\n    ${step.replaceAll('\n', '\n    ')}`
}

function validateLater(remedy: Extract<Remedy, { readonly kind: 'validate-later' }>): string {
  const { table, name, foreignKey } = remedy
  const called = name ?? addedName(table, foreignKey === undefined ? 'check' : `${foreignKey.columns.join('_')}_fkey`)
  const added =
    foreignKey === undefined
      ? `op.create_check_constraint(${text(called)}, ${text(last(table))}, "…"${schemaOf(table)}, postgresql_not_valid=True)`
      : `op.create_foreign_key(${text(called)}, ${text(last(table))}, ${text(last(foreignKey.references))}, ${list(foreignKey.columns)}, ["…"]${schemaOf(table, 'source_schema')}${schemaOf(foreignKey.references, 'referent_schema')}, postgresql_not_valid=True)`
  return [added, later, executed(sqlStatements(remedy)[1])].join('\n')
}

/** Gives the schema of a name as the option that says it. */
function schemaOf(name: string, option = 'schema'): string {
  const parts = name.split('.')
  return parts.length < 2 ? '' : `, ${option}=${text(parts.slice(0, -1).join('.'))}`
}

function list(names: readonly string[]): string {
  return `[${names.map((name) => text(name === '' ? '…' : name)).join(', ')}]`
}

function text(value: string): string {
  return `"${value.replace(/["\\\u0000-\u001f]/g, '').slice(0, 160)}"`
}
