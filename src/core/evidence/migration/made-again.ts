import type { Evidence } from '../evidence.ts'
import { keyOf } from './hazards/names.ts'
import type { Migration, Operation, Step } from './operation.ts'

/** Takes the facts of a change and its migrations; gives the facts without removed names that the change itself makes again: code that names them finds something. */
export function withoutMadeAgain(evidence: readonly Evidence[], migrations: readonly Migration[]): readonly Evidence[] {
  const made = new Set(migrations.flatMap(({ steps }) => steps.flatMap(namesMade)))
  return evidence.map((one) => {
    if (one.removes === undefined) return one
    const { removes, ...rest } = one
    const gone = removes.filter(
      ({ kind, text, owner = '' }) => !made.has(kind === 'table' ? keyOf(text) : keyOf(owner, text)),
    )
    return gone.length === 0 ? rest : { ...rest, removes: gone }
  })
}

/** Says whether a migration makes a table or a view, or a column of one, by the name that a step of it takes away: then the name stays. */
export function isMadeAgain(
  { step, migration }: { readonly step: Step; readonly migration: Migration },
  of: string,
  name = '',
): boolean {
  return migration.steps.some((one) => one !== step && namesMade(one).includes(keyOf(of, name)))
}

function namesMade({ operation }: Step): readonly string[] {
  switch (operation.kind) {
    case 'create-table':
      return [keyOf(operation.table), ...operation.columns.map(({ name }) => keyOf(operation.table, name))]
    case 'rename-table':
      return [keyOf(operation.to)]
    case 'add-column':
      return [keyOf(operation.table, operation.column.name)]
    case 'rename-column':
      return [keyOf(operation.table, operation.to)]
    case 'rename-enum-value':
      return [keyOf(operation.type, operation.to)]
    case 'add-enum-value':
      return [keyOf(operation.type, operation.value)]
    case 'rename':
    case 'harmless':
      return viewsMade(operation).map((view) => keyOf(view))
    default:
      return []
  }
}

function viewsMade(operation: Operation): readonly string[] {
  if (operation.kind === 'rename') return /view$/.test(operation.what) ? [operation.to] : []
  return operation.kind === 'harmless' && operation.view !== undefined ? [operation.view] : []
}
