import { linkOf } from '../ecmascript/chain.ts'
import { type Link, nameOf, propertyOf, textOf, type Value } from '../ecmascript/value.ts'
import type { Operation } from '../operation.ts'

/** Takes the links of a query builder; gives what it does to rows: nothing for one that only reads. */
export function queryOf(links: readonly Link[]): Operation | undefined {
  const table = tableIn(links)
  const last = linkOf(links, ...Object.keys(changes))
  const change = last === undefined || !Object.hasOwn(changes, last.name) ? undefined : changes[last.name]
  return last === undefined ? undefined : change?.(table, last, links)
}

type Change = (table: string, link: Link, links: readonly Link[]) => Operation

const changes: Readonly<Record<string, Change>> = {
  update: updated,
  increment: updated,
  decrement: updated,
  del: deleted,
  delete: deleted,
  truncate: (table) => ({ kind: 'truncate', tables: [table], cascade: false }),
  insert: inserted,
  upsert: inserted,
  batchInsert: (table, { args = [] }) => ({ kind: 'insert', table, columns: keysOf(args[1]), fromSelect: false }),
}

function updated(table: string, { args = [] }: Link, links: readonly Link[]): Operation {
  return { kind: 'update', table, columns: keysOf(args[0]), where: hasCondition(links), batched: isBatch(links) }
}

function deleted(table: string, _: Link, links: readonly Link[]): Operation {
  return { kind: 'delete', table, where: hasCondition(links), batched: isBatch(links) }
}

function inserted(table: string, { args = [] }: Link): Operation {
  const [rows] = args
  const fromSelect = rows?.kind === 'host' && rows.links.some(({ name }) => /^(?:select|from|)$/.test(name))
  return { kind: 'insert', table, columns: keysOf(rows), fromSelect }
}

/** The columns that a row, the first of rows, or a column and its value name. */
function keysOf(value: Value | undefined): readonly string[] {
  const row = value?.kind === 'list' ? value.items[0] : value
  if (row?.kind === 'record') return [...row.entries.keys()]
  const column = textOf(row)
  return column === undefined ? [] : [column]
}

/** Joins leave out rows as well. */
function hasCondition(links: readonly Link[]): boolean {
  return links.some(
    ({ name, args }) => args !== undefined && /^(?:(?:and|or)?where|(?:inner|right|cross)?join)/i.test(name),
  )
}

/** One of many: a range of keys, one key or some that are written out, or what a limited query gives. */
function isBatch(links: readonly Link[]): boolean {
  return links.some(
    ({ name, args = [] }) =>
      name === 'limit' ||
      isOfKey(name, args) ||
      /^(?:and)?whereBetween$/i.test(name) ||
      args.some((arg) => arg.kind === 'host' && arg.links.some((inner) => inner.name === 'limit')),
  )
}

/** `where('id', 1)`, `where({ id: 1 })`, `whereIn('id', [1, 2])`: the column that is the key nearly everywhere. */
function isOfKey(name: string, args: readonly Value[]): boolean {
  if (!/^(?:and)?where(?:In)?$/i.test(name)) return false
  const [first, ...values] = args
  const pairs: readonly (readonly [string | undefined, Value | undefined])[] =
    first?.kind === 'record' ? [...first.entries] : [[textOf(first), values.length === 1 ? values[0] : undefined]]
  return pairs.some(([column, value]) => /^(?:\w+\.)?(?:id|uuid)$/i.test(column ?? '') && isWritten(value))
}

function isWritten(value: Value | undefined): boolean {
  if (value?.kind === 'list') return value.isWhole && value.items.every(isWritten)
  return value?.kind === 'number' || textOf(value) !== undefined
}

function tableIn(links: readonly Link[]): string {
  const [first] = links
  const from =
    linkOf(links, 'from', 'into', 'table')?.args?.[0] ??
    (first?.name === '' || first?.name === 'batchInsert' ? first.args?.[0] : undefined)
  const value = from?.kind === 'record' ? [...from.entries.values()][0] : from
  // `users as u`, `only users`.
  const name = (nameOf(value) ?? nameOf(propertyOf(value, 'name')) ?? '').split(/\s/)[0] ?? ''
  const schema = nameOf(linkOf(links, 'withSchema')?.args?.[0])
  return schema === undefined || schema === 'public' ? name : `${schema}.${name}`
}
