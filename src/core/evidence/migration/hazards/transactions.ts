import type { Migration, Step } from '../operation.ts'
import type { WholeHazard } from './whole-hazard.ts'

/** Takes a migration; gives what is wrong with where its transactions begin and end. */
export function transactionHazards(migration: Migration): readonly WholeHazard[] {
  return [...leftOpen(migration), ...unbalanced(migration)]
}

function leftOpen({ steps }: Migration): readonly WholeHazard[] {
  let open: Step | undefined
  for (const step of steps) {
    const { kind } = step.operation
    if (kind === 'begin') open = step
    if (kind === 'commit' || kind === 'rollback') open = undefined
  }
  if (open === undefined) return []
  return [
    {
      step: open,
      hazard: {
        rule: 'migration-transaction-open',
        level: 'breaking',
        title: 'this transaction is never committed: what follows is undone when the session ends',
        detail: 'Add the `COMMIT`, or leave the `BEGIN` to the tool that runs the migrations.',
        affects: [],
      },
    },
  ]
}

/** The server warns and goes on: the inner `COMMIT` ends the outer transaction, and one without a transaction does nothing. */
function unbalanced({ steps }: Migration): readonly WholeHazard[] {
  let isOpen = steps[0]?.transaction === 0
  const isOuter = isOpen
  for (const step of steps) {
    const { kind } = step.operation
    if (kind === 'begin') {
      if (isOpen)
        return [told(step, 'a transaction is open already: this `BEGIN` does nothing, and the next `COMMIT` ends both')]
      isOpen = true
    }
    if (kind === 'commit' || kind === 'rollback') {
      if (!isOpen) return [told(step, 'no transaction is open here: this ends none')]
      if (step.transaction === 0 && isOuter)
        return [told(step, 'this ends the transaction that the tool has opened: what follows runs outside of it')]
      isOpen = false
    }
  }
  return []
}

function told(step: Step, title: string): WholeHazard {
  const detail = 'Leave transactions to the tool, or to the file, not to both.'
  return { step, hazard: { rule: 'migration-transaction-unbalanced', level: 'info', title, detail, affects: [] } }
}
