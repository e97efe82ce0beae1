import type { Migration, Step } from '../operation.ts'
import type { KnownStep } from './known.ts'
import { transactionHazards } from './transactions.ts'
import { tablesOf } from './waits.ts'
import type { WholeHazard } from './whole-hazard.ts'
import { listed } from './wording.ts'

/** Takes the steps of one migration; gives what is to be said of it as a whole. */
export function wholeHazards(migration: Migration, steps: readonly KnownStep[]): readonly WholeHazard[] {
  const waiting = steps.filter(({ waits }) => waits)
  return [...timeouts(waiting), ...severalTables(waiting), ...wayBack(migration), ...transactionHazards(migration)]
}

function timeouts(waiting: readonly KnownStep[]): readonly WholeHazard[] {
  const first = waiting.find(({ known }) => !known.hasTimeout('lock'))
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
    },
  ]
}

/** Tables that are held one after the other to the end of one transaction: a chance of a deadlock with code that takes them in another order. */
function severalTables(waiting: readonly KnownStep[]): readonly WholeHazard[] {
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
      },
    ]
  })
}

function wayBack(migration: Migration): readonly WholeHazard[] {
  const first = migration.steps.find(
    ({ operation }) => operation.kind !== 'harmless' && operation.kind !== 'set-timeout',
  )
  if (migration.down !== 'missing' || first === undefined) return []
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
