import type { Constraint, Operation } from '../operation.ts'
import { type Edited, notValid, withOption } from './edits.ts'
import type { FindHazards, Hazard, Situation } from './hazard.ts'
import type { Known } from './known.ts'
import { requiredWithoutValue } from './no-value.ts'
import { tablesOf, waitsForReaders } from './waits.ts'
import { bySize, listed, named } from './wording.ts'

/** Constraints that the server checks, or builds an index for, while others wait. */
export const constraintHazards: FindHazards = (situation) => {
  const { operation } = situation.step
  if (operation.kind === 'validate-constraint') return validatedAtOnce(operation, situation)
  if (operation.kind !== 'add-constraint' || situation.known.isNewTable(operation.table)) return []
  const failing = requiredWithoutValue(situation)
  return failing.length > 0 ? failing : added(operation.table, operation.constraint, situation)
}

function validatedAtOnce(
  { table, name }: Extract<Operation, { readonly kind: 'validate-constraint' }>,
  { known }: Situation,
): readonly Hazard[] {
  if (known.isNewTable(table)) return []
  if (!known.isUnvalidatedHere(table, name)) return validatedUnderLock(table, name, known)
  return [
    {
      rule: 'migration-validated-at-once',
      level: 'breaking',
      title: `${named(name)} is validated in the transaction that adds it: the lock of adding is held while every row of ${named(table)} is read`,
      detail: `That is what \`NOT VALID\` was to avoid; ${bySize}. Validate it in a migration of its own.`,
      affects: [table],
      tables: [table],
    },
  ]
}

/** Validating lets readers and writers go on, unless its transaction has locked them out before. */
function validatedUnderLock(table: string, name: string, known: Known): readonly Hazard[] {
  const held = known.before
    .filter(({ operation }) => waitsForReaders(operation, known))
    .flatMap((one) => tablesOf(one.operation))
  const locked = [...new Set(held)].filter((one) => !known.isNewTable(one))
  if (locked.length === 0) return []
  return [
    {
      rule: 'migration-validated-at-once',
      level: 'breaking',
      title: `nobody can read or write ${listed(locked)} while every row of ${named(table)} is read to validate ${named(name)}: the transaction has altered ${locked.length === 1 ? 'it' : 'them'} before`,
      detail: `The lock of that is held until the transaction ends; ${bySize}. Validate it in a migration of its own.`,
      affects: [...new Set([table, ...locked])],
      tables: [table],
    },
  ]
}

function added(table: string, constraint: Constraint, situation: Situation): readonly Hazard[] {
  const { known } = situation
  const { kind, validated, usingIndex, columns } = constraint
  switch (kind) {
    case 'check':
      return validated ? [{ ...check(table, constraint), ...unvalidated(situation) }] : []
    case 'not-null':
      return validated && !known.isCheckedNotNull(table, columns[0] ?? '') ? [notNull(table, constraint)] : []
    case 'foreign-key':
      return validated ? [{ ...foreignKey(table, constraint, known), ...unvalidated(situation) }] : []
    case 'unique':
      return usingIndex === undefined ? [unique(table, constraint)] : []
    case 'primary-key':
      return usingIndex === undefined ? [unique(table, constraint)] : requiredByKey(table, usingIndex, known)
    case 'exclusion':
      return [exclusion(table, constraint)]
  }
}

/** The words that add it without holding the rows against it. */
function unvalidated({ step, migration }: Situation): Edited {
  if (step.sql) return notValid(step)
  switch (migration.framework) {
    case 'rails':
      return withOption(step, /^add_(?:foreign_key|check_constraint)\b/, 'validate: false')
    case 'alembic':
      return withOption(step, /^\w+\.create_(?:foreign_key|check_constraint)\(/, 'postgresql_not_valid=True')
    default:
      return {}
  }
}

function check(table: string, { name }: Constraint): Hazard {
  return {
    rule: 'migration-check-validated',
    level: 'breaking',
    title: `this check reads all of ${named(table)} while nobody can read or write it`,
    detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. Add it \`NOT VALID\` here, which holds for new rows at once, and validate it in a later migration.`,
    affects: [table],
    tables: [table],
    remedy: { kind: 'validate-later', table, name, foreignKey: undefined },
  }
}

function notNull(table: string, { columns }: Constraint): Hazard {
  const column = columns[0] ?? ''
  return {
    rule: 'migration-not-null-scans',
    level: 'breaking',
    title: `requiring ${named(column)} reads all of ${named(table)} while nobody can read or write it`,
    detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. Add it \`NOT VALID\` here and validate it in a later migration.`,
    affects: [`${table}.${column}`],
    tables: [table],
    remedy: { kind: 'not-null-by-check', table, column },
  }
}

function foreignKey(table: string, { references = '?', columns, name }: Constraint, { isNewTable }: Known): Hazard {
  const both = references === table || isNewTable(references) ? [table] : [table, references]
  return {
    rule: 'migration-foreign-key-validated',
    level: 'breaking',
    title: `this foreign key blocks writes to ${listed(both)} until every row is checked`,
    detail: `It holds \`SHARE ROW EXCLUSIVE\`; ${bySize}. Add it \`NOT VALID\` here and validate it in a later migration.`,
    affects: both,
    tables: both,
    remedy: {
      kind: 'validate-later',
      table,
      name,
      foreignKey: { columns, references },
    },
  }
}

function unique(table: string, { name, columns, kind }: Constraint): Hazard {
  return {
    rule: 'migration-unique-blocks',
    level: 'breaking',
    title: `the index of this ${kind === 'unique' ? 'unique constraint' : 'primary key'} is built while nobody can read or write ${named(table)}`,
    detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. Build the unique index \`CONCURRENTLY\` first, and make the constraint of it.`,
    affects: [table],
    tables: [table],
    remedy: { kind: 'unique-by-index', table, name, columns, primaryKey: kind === 'primary-key' },
  }
}

/** A primary key over an index requires its columns, which the statement does not say. */
function requiredByKey(table: string, index: string, { dependents }: Known): readonly Hazard[] {
  const { indexNamed, isNullable } = dependents()
  const all = indexNamed(index)?.columns ?? []
  const columns = all.filter((column) => isNullable(table, column) !== false)
  if (columns.length === 0 && all.length > 0) return []
  const isSure = columns.some((column) => isNullable(table, column) === true)
  return [
    {
      rule: 'migration-not-null-scans',
      level: isSure ? 'breaking' : 'info',
      title: `${isSure ? `the primary key requires ${listed(columns)}, and so` : 'unless its columns are `NOT NULL` already, the primary key'} reads all of ${named(table)} while nobody can read or write it`,
      detail: 'Require them before, by a validated check; then the server skips the scan (PostgreSQL 12 and newer).',
      affects: [table],
      tables: [table],
    },
  ]
}

function exclusion(table: string, { name }: Constraint): Hazard {
  return {
    rule: 'migration-exclusion-constraint',
    level: 'breaking',
    title: `the index of this exclusion constraint is built while nobody can read or write ${named(table)}`,
    detail: `It holds \`ACCESS EXCLUSIVE\`; ${bySize}. There is no way to build it beside the writers: do it while the table is small, or in a window.`,
    affects: name === undefined ? [table] : [table, name],
    tables: [table],
  }
}
