import type { Place, Recorder } from '../ecmascript/recorder.ts'
import { type Link, nameOf, namesOf, propertyOf, truthOf, type Value } from '../ecmascript/value.ts'
import { quoted, quotedPath } from '../sql/quote.ts'
import type { SyntaxNode } from '../syntax.ts'
import { conditionOf } from './bindings.ts'
import { alterations, type ColumnDraft, columnIn, definitionOf } from './column.ts'
import { isColumnMethod } from './column-type.ts'
import { foreignKeyOf, type Part, statementOf, uniqueOf } from './table-statements.ts'

/** A chain of the table builder, `table.string('a').notNullable()`. */
export interface TableCall {
  readonly links: readonly Link[]
  readonly node: SyntaxNode
}

/** The table that a builder is for. */
export interface TablePlace {
  readonly name: string
  readonly schema: string | undefined
}

/** How a table comes to be. */
export interface Creation {
  readonly ifNotExists: boolean
  readonly like: string | undefined
}

/** Takes the calls on the builder of a table that is created, in order; writes down what Knex sends: the table, and behind it each thing that is a statement of its own. */
export function createTable(
  place: TablePlace,
  calls: readonly TableCall[],
  creation: Creation,
  node: Place,
  recorder: Recorder,
): void {
  const { columns, parts } = sorted(calls, place)
  const path = quotedPath(pathOf(place))
  const primary = parts.find(({ link }) => link.name === 'primary')
  const like =
    creation.like === undefined ? [] : [`like ${quotedPath(pathOf({ ...place, name: creation.like }))} including all`]
  const definitions = [
    ...like,
    ...columns.map((column) => definitionOf(column, primary !== undefined)),
    ...(primary === undefined ? [] : [primaryKey(primary.link, place)]),
    ...parts.flatMap(({ link }) => (link.name === 'check' ? [`check (${conditionOf(link.args ?? [])})`] : [])),
  ]
  for (const { type } of columns) if (type.created !== undefined) recorder.statement(type.created, node)
  recorder.statement(
    `create table ${creation.ifNotExists ? 'if not exists ' : ''}${path} (${definitions.join(', ')})`,
    node,
  )
  for (const part of parts) if (part.link.name !== 'primary' && part.link.name !== 'check') tell(part, place, recorder)
  for (const column of columns) tellUnknown(column, recorder)
}

/** Takes the calls on the builder of a table that is there; writes down what Knex sends: new columns, then changed ones, then the rest in order. */
export function alterTable(place: TablePlace, calls: readonly TableCall[], recorder: Recorder): void {
  const { columns, parts } = sorted(calls, place)
  const path = pathOf(place)
  const hasKey = parts.some(({ link }) => link.name === 'primary')
  for (const { type, node } of columns) if (type.created !== undefined) recorder.statement(type.created, node)
  for (const column of columns)
    if (column.alter === undefined)
      recorder.statement(`alter table ${quotedPath(path)} add column ${definitionOf(column, hasKey)}`, column.node)
  for (const column of columns)
    if (column.alter !== undefined) for (const sql of alterations(column, path)) recorder.statement(sql, column.node)
  for (const part of parts) tell(part, place, recorder)
  for (const column of columns) tellUnknown(column, recorder)
}

function tellUnknown({ unknown, node }: ColumnDraft, recorder: Recorder): void {
  const [first] = unknown
  if (first !== undefined) recorder.unread(`what \`${first}\` does to a column is not Knex's own`, node)
}

/** Gives the name of a table with its schema. */
export function pathOf({ name, schema }: TablePlace): string {
  return schema === undefined ? name : `${schema}.${name}`
}

interface Sorted {
  readonly columns: readonly ColumnDraft[]
  readonly parts: readonly Part[]
}

function sorted(calls: readonly TableCall[], place: TablePlace): Sorted {
  const columns: ColumnDraft[] = []
  const parts: Part[] = []
  for (const { links, node } of joined(calls)) {
    const [first] = links
    if (first === undefined) continue
    if (isColumnMethod(first.name)) {
      const column = columnIn(links, node, place.name, place.schema)
      columns.push(column)
      parts.push(...partsOfColumn(column))
    } else if (first.name === 'foreign') parts.push({ link: first, chain: links, node })
    else if (first.name === 'timestamps') columns.push(...timestamps(first, node, place))
    else parts.push(...links.map((link) => ({ link, chain: [link], node })))
  }
  return { columns, parts }
}

/** What is asked of a builder that was put aside belongs to the call that made it. */
function joined(calls: readonly TableCall[]): readonly TableCall[] {
  const all: TableCall[] = []
  for (const call of calls) {
    const links = call.links.filter(({ name }) => name !== 'await')
    const from =
      links.length === call.links.length ? -1 : all.findLastIndex((one) => isSameCall(one.links[0], links[0]))
    const before = all[from]
    if (before === undefined) all.push({ ...call, links })
    else all[from] = { node: before.node, links }
  }
  return all
}

function isSameCall(a: Link | undefined, b: Link | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const [one, other] = [a.node, b.node]
  return (
    one.startPosition.row === other.startPosition.row &&
    one.startPosition.column === other.startPosition.column &&
    one.endPosition.row === other.endPosition.row &&
    one.endPosition.column === other.endPosition.column
  )
}

/** Columns that number themselves have no other key. */
function partsOfColumn({ name, others, node, type }: ColumnDraft): readonly Part[] {
  const column: Value = { kind: 'text', parts: [{ text: name, line: 1 }] }
  const own = others.flatMap((link): readonly Part[] => {
    if (!/^(?:primary|unique|index)$/.test(link.name) || /serial$/.test(type.type)) return []
    const moved = { ...link, args: [column, ...(link.args ?? [])] }
    return [{ link: moved, chain: [moved], node }]
  })
  const isForeign = others.some((link) => link.name === 'references')
  if (!isForeign) return own
  const first: Link = { name: 'foreign', args: [column], node }
  return [...own, { link: first, chain: [first, ...others], node }]
}

/** `created_at` and `updated_at`: with a time zone, and without a default or `NOT NULL` unless they are asked for. */
function timestamps({ args = [] }: Link, node: SyntaxNode, place: TablePlace): readonly ColumnDraft[] {
  const [first, second, third] = args
  const isRecord = first?.kind === 'record'
  const useNow = truthOf(isRecord ? propertyOf(first, 'defaultToNow') : second) === true
  const isCamel = truthOf(isRecord ? propertyOf(first, 'useCamelCase') : third) === true
  const names = isCamel ? ['createdAt', 'updatedAt'] : ['created_at', 'updated_at']
  return names.map((name) => {
    const link: Link = { name: 'timestamp', args: [{ kind: 'text', parts: [{ text: name, line: 1 }] }], node }
    const column = columnIn([link], node, place.name, place.schema)
    return useNow ? { ...column, notNull: true, default: 'current_timestamp' } : column
  })
}

function primaryKey({ args = [] }: Link, { name }: TablePlace): string {
  const [columns, options] = args
  const given = options?.kind === 'record' ? propertyOf(options, 'constraintName') : options
  return `constraint ${quoted(nameOf(given) ?? `${name}_pkey`)} primary key (${namesOf(columns).map(quoted).join(', ')})`
}

function tell(part: Part, place: TablePlace, recorder: Recorder): void {
  const { link, node } = part
  const path = quotedPath(pathOf(place))
  switch (link.name) {
    case 'primary':
      recorder.statement(`alter table ${path} add ${primaryKey(link, place)}`, node)
      return
    case 'unique':
      recorder.statement(uniqueOf(link, place), node)
      return
    case 'foreign': {
      const sql = foreignKeyOf(part, place)
      if (sql !== undefined) recorder.statement(sql, node)
      return
    }
    default: {
      const statements = statementOf(link, place)
      if (statements === undefined) recorder.unread(`what \`${link.name}\` does to a table is not Knex's own`, node)
      for (const one of statements ?? [])
        if (typeof one === 'string') recorder.statement(one, node)
        else recorder.operation(one, node)
    }
  }
}
