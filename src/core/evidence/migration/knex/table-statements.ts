import { type Link, nameOf, namesOf, propertyOf, textOf, truthOf, type Value } from '../ecmascript/value.ts'
import type { Operation } from '../operation.ts'
import { quoted, quotedPath, unknownName } from '../sql/quote.ts'
import type { SyntaxNode } from '../syntax.ts'
import { conditionOf } from './bindings.ts'

/** What a call on a table builder makes besides columns; the chain is that of a foreign key. */
export interface Part {
  readonly link: Link
  readonly chain: readonly Link[]
  readonly node: SyntaxNode
}

interface Place {
  readonly name: string
  readonly schema: string | undefined
}

function pathOf({ name, schema }: Place): string {
  return quotedPath(schema === undefined ? name : `${schema}.${name}`)
}

/** Knex makes names of the table, the columns and the kind, in lower case (`_indexCommand`). */
function nameFor(kind: string, { name }: Place, columns: Value | undefined): string {
  return `${name.replaceAll(/[.-]/g, '_')}_${namesOf(columns).join('_')}_${kind}`.toLowerCase()
}

function listOf(columns: Value | undefined): string {
  return namesOf(columns).map(quoted).join(', ')
}

/** Takes `unique(…)`; gives its statement: a constraint, or an index where that is asked for or there is a condition. */
export function uniqueOf({ args = [] }: Link, place: Place): string {
  const [columns, options] = args
  const given = nameOf(options?.kind === 'record' ? propertyOf(options, 'indexName') : options)
  const name = quoted(given ?? nameFor('unique', place, columns))
  const predicate = propertyOf(options, 'predicate')
  const isConstraint = truthOf(propertyOf(options, 'useConstraint')) ?? predicate === undefined
  if (isConstraint) return `alter table ${pathOf(place)} add constraint ${name} unique (${listOf(columns)})`
  return `create unique index ${name} on ${pathOf(place)} (${listOf(columns)})${whereOf(predicate)}`
}

/** The condition is a builder of its own: which rows it holds is not told. */
function whereOf(predicate: Value | undefined): string {
  return predicate === undefined ? '' : ` where ${unknownName}`
}

/** Takes the chain of a foreign key; gives its statement, or undefined where it refers to nothing, which Knex leaves out. */
export function foreignKeyOf({ chain }: Part, place: Place): string | undefined {
  const last = (...names: readonly string[]) => chain.findLast(({ name }) => names.includes(name))?.args?.[0]
  const columns = chain[0]?.args?.[0]
  const written = last('references')
  const [first = '', second] = written?.kind === 'list' ? [] : (nameOf(written) ?? '').split('.')
  const table = nameOf(last('inTable', 'on')) ?? (second === undefined ? undefined : first)
  if (table === undefined || written === undefined) return undefined
  const target = written.kind === 'list' ? listOf(written) : quoted(second ?? first)
  const name = nameOf(last('withKeyName')) ?? nameOf(chain[0]?.args?.[1]) ?? nameFor('foreign', place, columns)
  return `alter table ${pathOf(place)} add constraint ${quoted(name)} foreign key (${listOf(columns)}) references ${quotedPath(table)} (${target})`
}

type Compile = (args: readonly Value[], place: Place) => readonly (string | Operation)[]

/** Methods of the table builder that Knex makes statements of; by `lib/dialects/postgres/schema/pg-tablecompiler.js` of Knex. */
const methods: Readonly<Record<string, Compile>> = {
  index: (args, place) => [indexOf(args, place)],
  renameColumn: ([from, to], place) => [
    `alter table ${pathOf(place)} rename ${quoted(nameOf(from) ?? '?')} to ${quoted(nameOf(to) ?? '?')}`,
  ],
  dropColumn: dropColumns,
  dropColumns,
  dropTimestamps: ([isCamel], place) =>
    drops(truthOf(isCamel) === true ? ['createdAt', 'updatedAt'] : ['created_at', 'updated_at'], place),
  setNullable: ([column], place) => [
    `alter table ${pathOf(place)} alter column ${quoted(nameOf(column) ?? '?')} drop not null`,
  ],
  dropNullable: ([column], place) => [
    `alter table ${pathOf(place)} alter column ${quoted(nameOf(column) ?? '?')} set not null`,
  ],
  dropPrimary: ([name], place) => [dropConstraint(nameOf(name) ?? `${place.name}_pkey`, place, false)],
  dropPrimaryIfExists: ([name], place) => [dropConstraint(nameOf(name) ?? `${place.name}_pkey`, place, true)],
  dropUnique: (args, place) => [dropConstraint(nameIn('unique', args, place), place, false)],
  dropUniqueIfExists: (args, place) => [dropConstraint(nameIn('unique', args, place), place, true)],
  dropForeign: (args, place) => [dropConstraint(nameIn('foreign', args, place), place, false)],
  dropForeignIfExists: (args, place) => [dropConstraint(nameIn('foreign', args, place), place, true)],
  dropIndex: (args, place) => [
    {
      kind: 'drop-index',
      name: nameIn('index', args, place),
      table: place.schema === undefined ? place.name : `${place.schema}.${place.name}`,
      concurrently: false,
      ifExists: false,
    },
  ],
  dropChecks: (args, place) => args.flatMap(namesOf).map((name) => dropConstraint(name, place, false)),
  check: (args, place) => [
    `alter table ${pathOf(place)} add constraint ${quoted(nameOf(args[2]) ?? `${place.name}_1`)} check (${conditionOf(args)})`,
  ],
  comment: () => [],
  queryContext: () => [],
  inherits: () => [],
  engine: () => [],
  charset: () => [],
  collate: () => [],
  await: () => [],
}

function dropColumns(args: readonly Value[], place: Place): readonly string[] {
  return drops(args.flatMap(namesOf), place)
}

function drops(columns: readonly string[], place: Place): readonly string[] {
  return columns.map((column) => `alter table ${pathOf(place)} drop column ${quoted(column)}`)
}

function dropConstraint(name: string, place: Place, ifExists: boolean): string {
  return `alter table ${pathOf(place)} drop constraint ${ifExists ? 'if exists ' : ''}${quoted(name)}`
}

function nameIn(kind: string, [columns, name]: readonly Value[], place: Place): string {
  return nameOf(name) ?? nameFor(kind, place, columns)
}

function indexOf([columns, name, options]: readonly Value[], place: Place): string {
  const isUnique = textOf(propertyOf(options, 'indexType'))?.toLowerCase() === 'unique'
  const own = quoted(nameOf(name) ?? nameFor('index', place, columns))
  const where = whereOf(propertyOf(options, 'predicate'))
  return `create ${isUnique ? 'unique ' : ''}index ${own} on ${pathOf(place)} (${listOf(columns)})${where}`
}

/** Takes a call on the builder of a table that is there; gives its statements, or undefined for a method that is not Knex's own. */
export function statementOf({ name, args = [] }: Link, place: Place): readonly (string | Operation)[] | undefined {
  return Object.hasOwn(methods, name) ? methods[name]?.(args, place) : undefined
}
