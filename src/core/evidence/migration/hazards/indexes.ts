import type { Edit } from '../../evidence.ts'
import type { Operation, Step } from '../operation.ts'
import type { FindHazards, Hazard, Situation } from './hazard.ts'
import { bySize, named } from './wording.ts'

/** Indexes that are built, dropped or rebuilt while writers wait. */
export const indexHazards: FindHazards = (situation) => {
  const { operation } = situation.step
  switch (operation.kind) {
    case 'create-index':
      return built(operation, situation)
    case 'drop-index':
      return dropped(operation, situation)
    case 'reindex':
      return rebuilt(operation, situation)
    default:
      return []
  }
}

type Built = Extract<Operation, { readonly kind: 'create-index' }>

function built(index: Built, { step, known }: Situation): readonly Hazard[] {
  const { table, concurrently, name, columns, unique } = index
  if (concurrently) return step.transaction === undefined ? [] : [inTransaction('CREATE INDEX CONCURRENTLY', table)]
  if (known.isNewTable(table)) return []
  return [
    {
      rule: 'migration-index-blocks-writes',
      level: 'breaking',
      title: `building this index blocks every write to ${named(table)} until it is done`,
      detail: `It holds \`SHARE\` on the table; ${bySize}. \`CONCURRENTLY\` builds it beside the writers, outside a transaction.`,
      affects: [table],
      tables: [table],
      remedy: { kind: 'build-index', table, name, columns, unique },
      ...editOf(step, 'INDEX', 'INDEX CONCURRENTLY'),
    },
  ]
}

type Dropped = Extract<Operation, { readonly kind: 'drop-index' }>

function dropped({ name, table, concurrently }: Dropped, { step, known }: Situation): readonly Hazard[] {
  if (concurrently)
    return step.transaction === undefined ? [] : [inTransaction('DROP INDEX CONCURRENTLY', name ?? table)]
  if (table !== undefined && known.isNewTable(table)) return []
  return [
    {
      rule: 'migration-index-drop-blocks',
      level: 'info',
      title: `dropping ${name === undefined ? 'this index' : named(name)} waits for every query on its table, and every query behind it waits as well`,
      detail:
        'It holds `ACCESS EXCLUSIVE` for a moment, once it gets it. `CONCURRENTLY` does not block, outside a transaction.',
      affects: [name ?? table ?? ''].filter((one) => one !== ''),
      remedy: { kind: 'drop-index', name, table },
      ...editOf(step, 'INDEX', 'INDEX CONCURRENTLY'),
    },
  ]
}

type Rebuilt = Extract<Operation, { readonly kind: 'reindex' }>

function rebuilt({ what, concurrently }: Rebuilt, { step }: Situation): readonly Hazard[] {
  if (concurrently) return step.transaction === undefined ? [] : [inTransaction('REINDEX CONCURRENTLY', what)]
  return [
    {
      rule: 'migration-reindex-blocks',
      level: 'breaking',
      title: `rebuilding ${named(what)} blocks writes, and reads that would use the index, until it is done`,
      detail: `It holds \`ACCESS EXCLUSIVE\` on the index and \`SHARE\` on the table; ${bySize}. \`REINDEX … CONCURRENTLY\` builds the new one beside it.`,
      affects: [what],
      tables: [what],
      remedy: { kind: 'reindex', what },
    },
  ]
}

/** The server refuses it: a transaction is what a concurrent build has to wait for. */
export function inTransaction(statement: string, of: string | undefined): Hazard {
  return {
    rule: 'migration-concurrently-in-transaction',
    level: 'breaking',
    title: `\`${statement}\` fails: it cannot run inside a transaction, and here it does`,
    detail:
      'The server refuses it and the migration stops. Give it a migration of its own that runs without a transaction.',
    affects: of === undefined ? [] : [of],
  }
}

/** A word of SQL on the statement's line, where nothing else of the migration stands in the way. */
function editOf({ sql, transaction, inBlock, source }: Step, from: string, to: string): { readonly edit?: Edit } {
  if (!sql || inBlock || transaction !== undefined) return {}
  const written = new RegExp(`\\b${from}\\b`, 'i').exec(source.split('\n')[0] ?? '')?.[0]
  return written === undefined
    ? {}
    : { edit: { from: written, to: written === written.toLowerCase() ? to.toLowerCase() : to } }
}
