import type { Operation } from '../operation.ts'
import type { FindHazards, Situation } from './hazard.ts'
import { bare } from './names.ts'
import { listed, named } from './wording.ts'

/** Indexes that are gone before what takes their place is there. */
export const indexGapHazards: FindHazards = (situation) => {
  const { step, known } = situation
  const { operation, transaction } = step
  // In one transaction nobody sees the gap, and what is locked meanwhile is told of the statements themselves.
  if (operation.kind !== 'drop-index' || transaction !== undefined || operation.name === undefined) return []
  const next = substituteFor(operation, operation.name, situation)
  if (next === undefined || known.isNewTable(next.table)) return []
  const columns = known.dependents().indexNamed(operation.name)?.columns ?? []
  const queries = columns.length === 0 || columns.includes('') ? 'used it' : `look for ${listed(columns)}`
  return [
    {
      rule: 'migration-index-gap',
      level: 'risky',
      title: `between ${named(operation.name)} and ${next.name === undefined || next.name === operation.name ? 'the index that takes its place' : named(next.name)} there is none: queries that ${queries} read all of ${named(next.table)} until it is built`,
      detail: 'Build the new one first, under a name of its own, and drop the old one behind it.',
      affects: [operation.name],
      tables: [next.table],
    },
  ]
}

type Drop = Extract<Operation, { readonly kind: 'drop-index' }>
type Built = Extract<Operation, { readonly kind: 'create-index' }>

/** An index that the migration builds behind it, by its name or over the same columns first, where no other one begins with them. */
function substituteFor(
  { table, ifExists }: Drop,
  name: string,
  { step, migration, known }: Situation,
): Built | undefined {
  const { indexNamed, hasOtherIndex } = known.dependents()
  const old = indexNamed(name)
  const columns = old?.columns ?? []
  const of = table ?? old?.table
  const isSubstitute = (one: Built) => {
    if (of !== undefined && bare(of) !== bare(one.table)) return false
    // `IF EXISTS` before the same name takes away what a build that failed has left.
    if (one.name === name) return !ifExists
    return (
      columns.length > 0 && !columns.includes('') && columns.every((column, index) => one.columns[index] === column)
    )
  }
  const behind = migration.steps.slice(migration.steps.indexOf(step) + 1).map((one) => one.operation)
  const next = behind.find((one): one is Built => one.kind === 'create-index' && isSubstitute(one))
  // What is made anew meanwhile has no rows, or no values, to look for.
  if (next === undefined || behind.slice(0, behind.indexOf(next)).some((one) => endsOver(one, next))) return undefined
  return columns.length > 0 && hasOtherIndex(next.table, columns, name) ? undefined : next
}

function endsOver(operation: Operation, { table, columns }: Built): boolean {
  if (operation.kind === 'drop-table') return bare(operation.table) === bare(table)
  return operation.kind === 'drop-column' && bare(operation.table) === bare(table) && columns.includes(operation.column)
}
