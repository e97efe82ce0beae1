import type { Evidence } from '../evidence.ts'
import type { Migration, Step } from './operation.ts'

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

function namesMade({ operation, source }: Step): readonly string[] {
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
    case 'harmless':
      return viewMade(source)
    default:
      return []
  }
}

function viewMade(source: string): readonly string[] {
  const name =
    /^\s*create\s+(?:or\s+replace\s+)?(?:materialized\s+)?view\s+(?:if\s+not\s+exists\s+)?["\w.]{1,140}/i.exec(
      source.slice(0, 300),
    )?.[0]
  return name === undefined ? [] : [keyOf((name.split(/\s+/).at(-1) ?? '').replaceAll('"', ''))]
}

function keyOf(of: string, name = ''): string {
  return `${(of.split('.').at(-1) ?? of).toLowerCase()}\u0000${name.toLowerCase()}`
}
