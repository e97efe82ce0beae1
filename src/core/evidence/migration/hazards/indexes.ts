import type { Migration, Operation, Step } from '../operation.ts'
import { besideWriters } from './built-beside.ts'
import { concurrently, type Edited, withOption } from './edits.ts'
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

function built(index: Built, { step, known, migration }: Situation): readonly Hazard[] {
  const { table } = index
  if (index.concurrently || known.isNewTable(table)) return []
  return [
    {
      rule: 'migration-index-blocks-writes',
      level: 'breaking',
      title: `building this index blocks every write to ${named(table)} until it is done`,
      detail: `It holds \`SHARE\` on the table; ${bySize}. \`CONCURRENTLY\` builds it beside the writers, outside a transaction.`,
      affects: [table],
      tables: [table],
      remedy: besideWriters(index, step, migration.framework),
      ...concurrently(step, 'INDEX'),
      ...outside(step, migration, /^add_index\b/),
    },
  ]
}

type Dropped = Extract<Operation, { readonly kind: 'drop-index' }>

function dropped(
  { name, table, concurrently: isConcurrent }: Dropped,
  { step, known, migration }: Situation,
): readonly Hazard[] {
  if (isConcurrent || (table !== undefined && known.isNewTable(table))) return []
  return [
    {
      rule: 'migration-index-drop-blocks',
      level: 'info',
      title: `dropping ${name === undefined ? 'this index' : named(name)} waits for every query on its table, and every query behind it waits as well`,
      detail:
        'It holds `ACCESS EXCLUSIVE` for a moment, once it gets it. `CONCURRENTLY` does not block, outside a transaction.',
      affects: [name ?? table ?? ''].filter((one) => one !== ''),
      remedy: { kind: 'drop-index', name, table },
      ...concurrently(step, 'INDEX'),
      ...outside(step, migration, /^remove_index\b/),
    },
  ]
}

type Rebuilt = Extract<Operation, { readonly kind: 'reindex' }>

function rebuilt({ object, what, concurrently: isConcurrent }: Rebuilt, { step }: Situation): readonly Hazard[] {
  if (isConcurrent) return []
  return [
    {
      rule: 'migration-reindex-blocks',
      level: 'breaking',
      title: `rebuilding ${named(what)} blocks writes, and reads that would use the index, until it is done`,
      detail: `It holds \`ACCESS EXCLUSIVE\` on the index and \`SHARE\` on the table; ${bySize}. \`REINDEX … CONCURRENTLY\` builds the new one beside it.`,
      affects: [what],
      tables: [what],
      remedy: { kind: 'reindex', object, what },
      ...concurrently(step, 'REINDEX\\s+(?:INDEX|TABLE|SCHEMA|DATABASE)'),
    },
  ]
}

/** The option of Rails, where the migration runs outside a transaction already. */
function outside(step: Step, { framework }: Migration, call: RegExp): Edited {
  const isOutside = framework === 'rails' && step.transaction === undefined
  return isOutside ? withOption(step, call, 'algorithm: :concurrently') : {}
}
