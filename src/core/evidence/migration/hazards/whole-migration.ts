import type { Migration, Operation, Step } from '../operation.ts'
import type { Hazard } from './hazard.ts'
import type { Known, KnownStep } from './known.ts'
import { listed, named } from './wording.ts'

/** A hazard of a migration as a whole, with the step that it is told at. */
export interface WholeHazard {
  readonly step: Step
  readonly hazard: Hazard
}

/** Operations that wait for every query on their table, and hold up every query behind them. */
const exclusive = new Set<Operation['kind']>([
  'add-column',
  'drop-column',
  'rename-column',
  'rename-table',
  'change-type',
  'set-not-null',
  'drop-not-null',
  'set-default',
  'drop-default',
  'add-identity',
  'add-constraint',
  'drop-constraint',
  'drop-table',
  'truncate',
  'lock-table',
  'rewrite-table',
  'attach-partition',
])

/** Takes the steps of one migration; gives what is to be said of it as a whole. */
export function wholeHazards(migration: Migration, steps: readonly KnownStep[]): readonly WholeHazard[] {
  const waiting = steps.filter(({ step, known }) => waitsForReaders(step.operation, known))
  return [...timeouts(waiting), ...severalTables(waiting), ...wayBack(migration), ...leftOpen(migration)]
}

function waitsForReaders(operation: Operation, known: Known): boolean {
  return exclusive.has(operation.kind) && tablesOf(operation).some((table) => !known.isNewTable(table))
}

function tablesOf(operation: Operation): readonly string[] {
  if ('tables' in operation) return operation.tables
  return 'table' in operation && operation.table !== undefined ? [operation.table] : []
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

/** The server keeps 63 bytes of a name, and cuts the rest off without failing. */
const maxName = 63

/** Takes a step; gives the name in it that the server would cut. */
export function longNames({ operation }: Step): readonly Hazard[] {
  const names = namesMade(operation).filter((name) => bytesOf(name) > maxName)
  return names.slice(0, 1).map((name) => ({
    rule: 'migration-identifier-too-long',
    level: 'risky',
    title: `${named(name)} is cut to ${maxName} bytes: who looks for it by its whole name does not find it`,
    detail: 'Two long names that begin alike are one name then. Give it a shorter one.',
    affects: [name],
  }))
}

function namesMade(operation: Operation): readonly string[] {
  switch (operation.kind) {
    case 'create-table':
      return [operation.table, ...operation.columns.map(({ name }) => name)].map(last)
    case 'add-column':
      return [operation.column.name]
    case 'create-index':
      return operation.name === undefined ? [] : [operation.name]
    case 'add-constraint':
      return operation.constraint.name === undefined ? [] : [operation.constraint.name]
    case 'rename-table':
    case 'rename-column':
      return [last(operation.to)]
    default:
      return []
  }
}

function last(name: string): string {
  return name.split('.').at(-1) ?? name
}

function bytesOf(text: string): number {
  return [...text].reduce((sum, character) => sum + utf8Length(character.codePointAt(0) ?? 0), 0)
}

function utf8Length(point: number): number {
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
