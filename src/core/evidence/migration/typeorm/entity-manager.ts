import { linkOf } from '../ecmascript/chain.ts'
import type { Recorder } from '../ecmascript/recorder.ts'
import { type Link, nameOf, type Value } from '../ecmascript/value.ts'
import type { Operation } from '../operation.ts'
import { unknownName } from '../sql/quote.ts'
import type { SyntaxNode } from '../syntax.ts'

/** Takes a call of the entity manager, or of a repository with its entity before the arguments; writes down what it does to rows. */
export function runEntityMethod(name: string, args: readonly Value[], node: SyntaxNode, recorder: Recorder): boolean {
  if (name === 'query') {
    recorder.sql(args.at(-1)?.kind === 'list' ? args.at(-2) : args.at(-1), node)
    return true
  }
  const operation = operationOf(name, args)
  if (operation !== undefined) recorder.operation(operation, node)
  return operation !== undefined || reads.test(name)
}

const reads =
  /^(?:find\w*|count\w*|exists?\w*|create|preload|merge|getId|hasId|release|sum|average|minimum|maximum|metadata|target|stream|withRepository|getCustomRepository|getTreeRepository)$/

function operationOf(name: string, [entity, criteria, values]: readonly Value[]): Operation | undefined {
  const table = tableOfEntity(entity)
  const where =
    criteria !== undefined && !(criteria.kind === 'record' && criteria.isWhole && criteria.entries.size === 0)
  switch (name) {
    case 'update':
      return { kind: 'update', table, columns: keysOf(values), where, batched: false }
    case 'updateAll':
      return { kind: 'update', table, columns: keysOf(criteria), where: false, batched: false }
    case 'increment':
    case 'decrement':
    case 'softDelete':
    case 'restore':
      return { kind: 'update', table, columns: [], where, batched: false }
    case 'delete':
      return { kind: 'delete', table, where, batched: false }
    case 'deleteAll':
      return { kind: 'delete', table, where: false, batched: false }
    case 'insert':
    case 'upsert':
      return { kind: 'insert', table, columns: keysOf(criteria), fromSelect: false }
    case 'clear':
      return { kind: 'truncate', tables: [table], cascade: false }
    // One row after the other, each found by its key.
    case 'save':
    case 'softRemove':
    case 'recover':
    case 'remove':
      return { kind: 'harmless', what: 'rows, one by one' }
    default:
      return undefined
  }
}

/** The class of an entity is another file's: TypeORM names its table after it in snake case, unless the entity says otherwise. */
export function tableOfEntity(entity: Value | undefined): string {
  const name = nameOf(entity) ?? unknownName
  return entity?.kind === 'text' ? name : name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()
}

function keysOf(value: Value | undefined): readonly string[] {
  const row = value?.kind === 'list' ? value.items[0] : value
  return row?.kind === 'record' ? [...row.entries.keys()] : []
}

/** Takes the links of a query builder, and the entity that it was made for; gives what it does to rows: nothing for one that only reads, or that is not executed. */
export function builderOperation(links: readonly Link[], entity: Value | undefined): Operation | undefined {
  if (linkOf(links, 'execute') === undefined) return undefined
  const change = linkOf(links, 'update', 'delete', 'insert', 'softDelete', 'restore')
  if (change === undefined) return undefined
  const own = change.args?.[0]
  const target = linkOf(links, 'from', 'into')?.args?.[0] ?? (own?.kind === 'record' ? undefined : own) ?? entity
  const table = tableOfEntity(target)
  const where = links.some(({ name, args }) => args !== undefined && /^(?:and|or)?where/i.test(name))
  if (change.name === 'delete') return { kind: 'delete', table, where, batched: false }
  if (change.name === 'insert')
    return { kind: 'insert', table, columns: keysOf(linkOf(links, 'values')?.args?.[0]), fromSelect: false }
  const values = linkOf(links, 'set')?.args?.[0] ?? (own?.kind === 'record' ? own : change.args?.[1])
  return { kind: 'update', table, columns: keysOf(values), where, batched: false }
}
