import type { Operation } from '../operation.ts'
import type { FindHazards, Hazard, Situation } from './hazard.ts'
import { bySize, listed, named } from './wording.ts'

/** Rows that are changed or deleted, all at once. */
export const rowHazards: FindHazards = (situation) => {
  const { operation } = situation.step
  switch (operation.kind) {
    case 'update':
      return [...setTwice(operation.columns), ...updated(operation, situation)]
    case 'insert':
      return setTwice(operation.columns)
    case 'delete':
      return deleted(operation, situation)
    case 'truncate':
      return truncated(operation, situation)
    default:
      return []
  }
}

function setTwice(columns: readonly string[]): readonly Hazard[] {
  const twice = columns.find((column, index) => column !== '' && columns.indexOf(column) < index)
  if (twice === undefined) return []
  return [
    {
      rule: 'migration-column-set-twice',
      level: 'breaking',
      title: `the statement sets ${named(twice)} twice: the server refuses it and the migration stops`,
      detail: 'Say once what it is to be.',
      affects: [twice],
    },
  ]
}

/** What holds `ACCESS EXCLUSIVE` to the end of its transaction. */
const alters = new Set<Operation['kind']>([
  'add-column',
  'drop-column',
  'change-type',
  'set-not-null',
  'drop-not-null',
  'set-default',
  'drop-default',
  'add-constraint',
  'drop-constraint',
  'rename-column',
])

function isAlteredBefore(table: string, { known }: Situation): boolean {
  return known.before.some(
    ({ operation }) => alters.has(operation.kind) && 'table' in operation && operation.table === table,
  )
}

function updated(
  { table, columns, where, batched }: Extract<Operation, { readonly kind: 'update' }>,
  situation: Situation,
): readonly Hazard[] {
  if (situation.known.isNewTable(table) || batched) return []
  const locked = isAlteredBefore(table, situation)
  if (where && !locked) return []
  const remedy = { kind: 'backfill-in-batches', table, columns } as const
  if (locked)
    return [
      {
        rule: 'migration-rows-updated-in-one-go',
        level: 'breaking',
        title: `rows of ${named(table)} are updated in the transaction that altered it: nobody can read or write the table until all are`,
        detail: `The \`ACCESS EXCLUSIVE\` of the change is held until the transaction ends; ${bySize}. Fill them in a migration of its own, in batches that commit.`,
        affects: [table],
        tables: [table],
        remedy,
      },
    ]
  return [
    {
      rule: 'migration-rows-updated-in-one-go',
      level: 'breaking',
      title: `every row of ${named(table)} is updated in one transaction: whoever else updates one waits until all are done`,
      detail: `Each row is written anew and stays locked to the end, and replicas fall behind; ${bySize}. Update in batches that commit.`,
      affects: [table],
      tables: [table],
      remedy,
    },
  ]
}

function deleted(
  { table, where, batched }: Extract<Operation, { readonly kind: 'delete' }>,
  situation: Situation,
): readonly Hazard[] {
  if (situation.known.isNewTable(table) || batched) return []
  if (!where)
    return [
      {
        rule: 'migration-delete-all-rows',
        level: 'breaking',
        title: `every row of ${named(table)} is deleted, and gone for good`,
        detail: 'A `DELETE` without a condition keeps none. Say which rows are meant, and keep a copy of them.',
        affects: [table],
        tables: [table],
        loses: true,
      },
    ]
  if (!isAlteredBefore(table, situation)) return []
  return [
    {
      rule: 'migration-rows-deleted-in-one-go',
      level: 'risky',
      title: `rows of ${named(table)} are deleted in the transaction that altered it: nobody can read or write the table until they are`,
      detail: `The lock of the change is held until the transaction ends; ${bySize}. Delete them in a migration before it, in batches that commit.`,
      affects: [table],
      tables: [table],
      remedy: { kind: 'delete-in-batches', table },
    },
  ]
}

function truncated(
  { tables, cascade }: Extract<Operation, { readonly kind: 'truncate' }>,
  { known }: Situation,
): readonly Hazard[] {
  const old = tables.filter((table) => !known.isNewTable(table))
  if (old.length === 0) return []
  return [
    {
      rule: cascade ? 'migration-truncate-cascades' : 'migration-truncated',
      level: 'breaking',
      title: `every row of ${listed(old)}${cascade ? ', and of every table that refers to it,' : ''} is deleted, and gone for good`,
      detail: `It holds \`ACCESS EXCLUSIVE\` meanwhile.${cascade ? ' `CASCADE` follows foreign keys to tables that nobody named here; without it the server refuses and names them.' : ''} Say which rows are meant, and keep a copy of them.`,
      affects: old,
      loses: true,
    },
  ]
}
