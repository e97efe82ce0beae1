import type { Migration, Step } from '../operation.ts'
import type { WholeHazard } from './whole-hazard.ts'

/** Takes a migration; gives what is wrong with where its transactions begin and end. */
export function transactionHazards({ steps }: Migration): readonly WholeHazard[] {
  const own = opened(steps)
  return [...leftOpen(steps, own), ...unbalanced(steps, own)]
}

/** Transactions that the migration opens itself, by their number, each with its `BEGIN`; every other one is of the tool that runs it. */
function opened(steps: readonly Step[]): ReadonlyMap<number, Step> {
  const first = new Map<number, Step>()
  for (const step of steps)
    if (step.transaction !== undefined && !first.has(step.transaction)) first.set(step.transaction, step)
  return new Map([...first].filter(([number, { operation }]) => number !== toolsOwn && operation.kind === 'begin'))
}

/** The number that files of SQL give to the transaction of the tool. */
const toolsOwn = 0

function isEnd({ operation: { kind } }: Step): boolean {
  return kind === 'commit' || kind === 'rollback'
}

function leftOpen(steps: readonly Step[], own: ReadonlyMap<number, Step>): readonly WholeHazard[] {
  // The tool ends what is open when it ends its own.
  if (steps.some(({ transaction }) => transaction !== undefined && !own.has(transaction))) return []
  const ended = new Set(steps.filter(isEnd).map(({ transaction }) => transaction))
  const open = [...own].find(([number]) => !ended.has(number))?.[1]
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
function unbalanced(steps: readonly Step[], own: ReadonlyMap<number, Step>): readonly WholeHazard[] {
  for (const step of steps) {
    const { transaction, operation } = step
    if (operation.kind === 'begin' && transaction !== undefined && own.get(transaction) !== step)
      return [told(step, 'a transaction is open already: this `BEGIN` does nothing, and the next `COMMIT` ends both')]
    if (!isEnd(step)) continue
    if (transaction === undefined) return [told(step, 'no transaction is open here: this ends none')]
    if (!own.has(transaction))
      return [told(step, 'this ends the transaction that the tool has opened: what follows runs outside of it')]
  }
  return []
}

function told(step: Step, title: string): WholeHazard {
  const detail = 'Leave transactions to the tool, or to the file, not to both.'
  return { step, hazard: { rule: 'migration-transaction-unbalanced', level: 'info', title, detail, affects: [] } }
}
