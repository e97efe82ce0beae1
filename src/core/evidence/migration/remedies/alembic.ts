import type { Remedy } from '../remedy.ts'
import { addedName, last, notNullName } from './names.ts'

/** Takes a remedy; gives its steps as an Alembic migration says them, or undefined where SQL says it as well. */
export function alembicSteps(remedy: Remedy): string | undefined {
  switch (remedy.kind) {
    case 'build-index':
      return outside(
        `op.create_index(${remedy.name === undefined ? 'None' : text(remedy.name)}, ${text(remedy.table)}, ${list(remedy.columns)}${remedy.unique ? ', unique=True' : ''}, postgresql_concurrently=True)`,
      )
    case 'drop-index':
      return outside(`op.drop_index(${text(remedy.name ?? '…')}, postgresql_concurrently=True)`)
    case 'validate-later':
      return validateLater(remedy)
    case 'not-null-by-check': {
      const { table, column } = remedy
      const check = notNullName(table, column)
      return [
        `op.create_check_constraint(${text(check)}, ${text(table)}, ${text(`${column} IS NOT NULL`)}, postgresql_not_valid=True)`,
        '# in a later migration: reads the rows beside the writers',
        validate(table, check),
        `op.alter_column(${text(table)}, ${text(column)}, nullable=False)  # no scan now`,
        `op.drop_constraint(${text(check)}, ${text(table)})`,
      ].join('\n')
    }
    case 'drop-column-in-steps':
      return [
        '# 1. release a model without the column; the table keeps it',
        '# 2. in the next release',
        `op.drop_column(${text(remedy.table)}, ${text(remedy.column)})`,
      ].join('\n')
    default:
      return undefined
  }
}

function outside(step: string): string {
  return `with op.get_context().autocommit_block():\n    ${step}`
}

function validateLater({ table, name, foreignKey }: Extract<Remedy, { readonly kind: 'validate-later' }>): string {
  const called = name ?? addedName(table, foreignKey === undefined ? 'check' : 'fkey')
  const added =
    foreignKey === undefined
      ? `op.create_check_constraint(${text(called)}, ${text(table)}, "…", postgresql_not_valid=True)`
      : `op.create_foreign_key(${text(called)}, ${text(table)}, ${text(last(foreignKey.references))}, ${list(foreignKey.columns)}, ["…"], postgresql_not_valid=True)`
  return [added, '# in a later migration: reads the rows beside the writers', validate(table, called)].join('\n')
}

function validate(table: string, name: string): string {
  return `op.execute(${text(`ALTER TABLE ${table} VALIDATE CONSTRAINT ${name}`)})`
}

function list(names: readonly string[]): string {
  return `[${names.map((name) => text(name === '' ? '…' : name)).join(', ')}]`
}

function text(value: string): string {
  return `"${value.replace(/["\\\u0000-\u001f]/g, '').slice(0, 160)}"`
}
