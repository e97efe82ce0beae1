import type { Operation } from '../operation.ts'
import type { Remedy } from '../remedy.ts'
import { refusedInTransaction } from '../sql/refused.ts'
import { besideWriters } from './built-beside.ts'
import { besideTransaction } from './edits.ts'
import type { FindHazards, Situation } from './hazard.ts'

/** Statements inside a transaction that the server runs outside of one alone: an index that is built beside the writers has to wait for their transactions. */
export const refusedHazards: FindHazards = ({ step, migration }) => {
  const { operation, transaction, inBlock } = step
  const statement = refusedInTransaction(operation)
  // A block is one with the statement that runs it.
  if (statement === undefined || (transaction === undefined && !inBlock)) return []
  const of = nameIn(operation)
  const remedy = remedyFor({ step, migration })
  // Several statements in one message are a transaction, unless the tool sends each by itself, as Prisma does from 7.4 on.
  const isSent = migration.framework === 'prisma' && transaction === 0
  return [
    {
      rule: 'migration-concurrently-in-transaction',
      level: isSent ? 'risky' : 'breaking',
      title: isSent
        ? `\`${statement}\` fails before Prisma 7.4, which runs several statements of a file as one transaction`
        : `\`${statement}\` fails: it cannot run inside a transaction, and here it does`,
      detail:
        'The server refuses it and the migration stops. Give it a migration of its own that runs without a transaction.',
      affects: of === undefined ? [] : [of],
      ...(remedy === undefined ? {} : { remedy }),
      ...besideTransaction(step, migration.framework),
    },
  ]
}

function nameIn(operation: Operation): string | undefined {
  switch (operation.kind) {
    case 'create-index':
      return operation.table
    case 'drop-index':
      return operation.name ?? operation.table
    case 'reindex':
      return operation.what
    case 'detach-partition':
      return operation.partition
    case 'rewrite-table':
      return operation.table
    case 'drop':
      return operation.name
    default:
      return undefined
  }
}

function remedyFor({ step, migration }: Pick<Situation, 'step' | 'migration'>): Remedy | undefined {
  const { operation } = step
  switch (operation.kind) {
    case 'create-index':
      return besideWriters(operation, step, migration.framework)
    case 'drop-index':
      return { kind: 'drop-index', name: operation.name, table: operation.table }
    case 'reindex':
      return { kind: 'reindex', object: operation.object, what: operation.what }
    case 'detach-partition':
      return { kind: 'detach-partition', table: operation.table, partition: operation.partition }
    case 'run-alone':
      return { kind: 'run-alone', statement: operation.statement }
    case 'rewrite-table':
      return { kind: 'run-alone', statement: operation.command }
    case 'drop':
      return { kind: 'run-alone', statement: 'DROP DATABASE' }
    default:
      return undefined
  }
}
