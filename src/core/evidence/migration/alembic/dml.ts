import type { Operation } from '../operation.ts'
import { type CallValue, lastName, nameOf, option, type Value } from '../python/value.ts'
import { unread } from './statement.ts'
import { tableNameOf } from './table-name.ts'

const maxChain = 100

/** Takes the last call of a chain; gives all its calls, the first first, and what the first is called on. */
export function chainOf(value: Value | undefined): {
  readonly calls: readonly CallValue[]
  readonly root: Value | undefined
} {
  const calls: CallValue[] = []
  let at = value
  while (calls.length < maxChain) {
    if (at?.kind === 'call') {
      calls.push(at)
      if (at.receiver === undefined || at.receiver.kind === 'class') break
      at = at.receiver
    } else if (at?.kind === 'part' && at.of.kind !== 'class') at = at.of
    else break
  }
  return { calls: calls.toReversed(), root: at }
}

/** What a construct of SQLAlchemy does to rows; `undefined`: it is none that is known. */
export type Rows = Operation | 'reads'

/** Takes what is executed; gives what it does, where it is made by `update()`, `insert()`, `delete()` or `select()`. */
export function rowsOf(value: Value | undefined): Rows | undefined {
  const { calls } = chainOf(value)
  const index = calls.findIndex(isVerb)
  const verb = calls[index]
  if (verb === undefined) return undefined
  const name = lastName(verb.callee)
  if (!/^(?:update|insert|delete|upsert)$/.test(name)) return 'reads'
  const more = calls.slice(index + 1)
  const ofTable = verb.receiver === undefined || verb.receiver.kind === 'class' ? verb.args[0] : verb.receiver
  return written(name, ofTable, [verb, ...more])
}

/** Takes `update`, `delete` or `insert`, the table and the calls that say more; gives the operation. */
export function written(name: string, ofTable: Value | undefined, calls: readonly CallValue[]): Operation {
  const table = pathIn(ofTable)
  if (table === undefined)
    return unread(`which table \`${name}\` writes is written in another file, or only known when it runs`)
  const where = calls.some(({ callee }) => /(?:^|\.)(?:where|filter|filter_by|limit)$/.test(callee))
  const columns = [...new Set(calls.flatMap(columnsSet))]
  if (name === 'update')
    return { kind: 'update', table, columns, where: where || hasWhereArgument(calls), batched: false }
  if (name === 'delete') return { kind: 'delete', table, where: where || hasWhereArgument(calls), batched: false }
  return { kind: 'insert', table, columns, fromSelect: calls.some(({ callee }) => callee === '.from_select') }
}

/** `table.update(table.c.a == 1)` and `update(table, whereclause)` of SQLAlchemy 1. */
function hasWhereArgument([verb]: readonly CallValue[]): boolean {
  if (verb === undefined) return false
  const index = verb.callee.startsWith('.') ? 0 : 1
  return (
    (verb.args[index] !== undefined && verb.args[index]?.kind !== 'dict') || verb.options.entries.has('whereclause')
  )
}

/** Gives a table with its schema, as the database knows it. */
export function pathIn(value: Value | undefined): string | undefined {
  const table = tableNameOf(value)
  if (table === undefined) return undefined
  return table.schema === undefined || table.schema === 'public' ? table.name : `${table.schema}.${table.name}`
}

function columnsSet({ callee, args, options }: CallValue): readonly string[] {
  if (!/(?:^|\.)(?:values|update|insert|from_select)$/.test(callee)) return []
  const ofList =
    callee === '.from_select' && args[0]?.kind === 'list' ? args[0].items.flatMap((item) => nameOf(item) ?? []) : []
  return [
    ...ofList,
    ...args.flatMap(keysIn),
    ...keysIn(option(options, 'values')),
    ...(callee === '.values' ? options.entries.keys() : []),
  ]
}

/** Gives the columns of a row, or of the first of rows. */
export function keysIn(value: Value | undefined): readonly string[] {
  if (value?.kind === 'dict') return [...value.entries.keys()]
  return value?.kind === 'list' && value.items[0]?.kind === 'dict' ? keysIn(value.items[0]) : []
}

const verbs = /^(?:update|insert|delete|select|union|union_all|exists|except_|intersect|values|with_|func|upsert)$/

function isVerb({ callee, receiver }: CallValue): boolean {
  if (receiver === undefined) return verbs.test(lastName(callee)) || /(?:^|\.)func\.\w+$/.test(callee)
  return /^\.(?:update|insert|delete|select)$/.test(callee) && tableNameOf(receiver) !== undefined
}
