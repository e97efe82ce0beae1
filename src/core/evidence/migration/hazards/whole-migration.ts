import type { Migration, Operation, Step } from '../operation.ts'
import type { KnownStep, Server } from './known.ts'
import { transactionHazards } from './transactions.ts'
import { tablesOf } from './waits.ts'
import type { WholeHazard } from './whole-hazard.ts'
import { listed } from './wording.ts'

/** Takes the steps of one migration, and what is known of the server; gives what is to be said of it as a whole. Waiting is nearly every migration's: it is told of tables that the owners call large or busy, and of others by request. */
export function wholeHazards(
  migration: Migration,
  steps: readonly KnownStep[],
  { isLarge = () => false }: Pick<Server, 'isLarge'>,
): readonly WholeHazard[] {
  const waiting = steps.filter(({ waits }) => waits)
  return [
    ...timeouts(waiting, isLarge),
    ...severalTables(waiting, isLarge),
    ...wayBack(migration, steps),
    ...transactionHazards(migration),
  ]
}

type IsLarge = (table: string) => boolean

function unlessLarge(isAnyLarge: boolean): { readonly byRequest?: true } {
  return isAnyLarge ? {} : { byRequest: true }
}

function timeouts(waiting: readonly KnownStep[], isLarge: IsLarge): readonly WholeHazard[] {
  const unbounded = waiting.filter(({ known }) => !known.hasTimeout('lock'))
  const large = unbounded.find(({ step }) => tablesOf(step.operation).some(isLarge))
  const first = large ?? unbounded[0]
  if (first === undefined) return []
  const tables = tablesOf(first.step.operation)
  return [
    {
      step: first.step,
      hazard: {
        rule: 'migration-lock-timeout-missing',
        level: 'info',
        title: `without a \`lock_timeout\` this waits for the longest query on ${listed(tables)}, and every query behind it waits as well`,
        detail: 'Set one for the session that migrates, a few seconds, and try again when it strikes.',
        affects: tables,
        remedy: { kind: 'set-timeouts' },
      },
      ...unlessLarge(large !== undefined),
    },
  ]
}

/** Tables that are held one after the other to the end of one transaction: a chance of a deadlock with code that takes them in another order. */
function severalTables(waiting: readonly KnownStep[], isLarge: IsLarge): readonly WholeHazard[] {
  const byTransaction = new Map<number, Map<string, Step>>()
  for (const { step } of waiting) {
    if (step.transaction === undefined) continue
    const held = byTransaction.get(step.transaction) ?? new Map<string, Step>()
    byTransaction.set(step.transaction, held)
    for (const table of tablesOf(step.operation)) if (!held.has(table)) held.set(table, step)
  }
  return [...byTransaction.values()].flatMap((held): readonly WholeHazard[] => {
    const [second] = [...held.values()].slice(1)
    if (second === undefined) return []
    const tables = [...held.keys()]
    return [
      {
        step: second,
        hazard: {
          rule: 'migration-locks-several-tables',
          level: 'info',
          title: `${listed(tables)} are locked together until this transaction ends`,
          detail:
            'Code that takes them in another order can deadlock with it. One table in a migration holds each for a moment only.',
          affects: tables,
        },
        ...unlessLarge(tables.some(isLarge)),
      },
    ]
  })
}

/** What a way back could undo, as it was. */
const undoable = new Set<Operation['kind']>([
  'create-table',
  'rename-table',
  'add-column',
  'rename-column',
  'change-type',
  'set-not-null',
  'drop-not-null',
  'set-default',
  'drop-default',
  'add-constraint',
  'drop-constraint',
  'create-index',
  'drop-index',
  'create-enum',
  'rename',
  'rename-enum-value',
])

/** What no way back brings back, and is told itself. */
const lossy = new Set<Operation['kind']>(['drop-table', 'drop-column', 'drop', 'truncate', 'delete'])

function wayBack({ steps, down }: Migration, own: readonly KnownStep[]): readonly WholeHazard[] {
  const isOld = ({ step, known }: KnownStep) => tablesOf(step.operation).some((table) => !known.isNewTable(table))
  const first = own.find((one) => undoable.has(one.step.operation.kind) && isOld(one))?.step
  if (down !== 'missing' || first === undefined || steps.some(({ operation }) => lossy.has(operation.kind))) return []
  return [
    {
      step: first,
      hazard: {
        rule: 'migration-not-reversible',
        level: 'info',
        title: 'this migration has no way back',
        detail:
          'Where a release has to be taken back, its migration stays. Write the step down, or say that there is none.',
        affects: [],
      },
    },
  ]
}
