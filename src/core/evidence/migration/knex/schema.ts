import { type Place, placeOfCall, type Recorder } from '../ecmascript/recorder.ts'
import { type Link, nameOf, truthOf, type Value } from '../ecmascript/value.ts'
import type { Walker } from '../ecmascript/walker.ts'
import { quoted, quotedPath } from '../sql/quote.ts'
import { withBindings } from './bindings.ts'
import { alterTable, createTable, pathOf, type TableCall, type TablePlace } from './table.ts'

/** A call of the schema builder, and what it is run with. */
export interface SchemaCall {
  readonly link: Link
  readonly schema: string | undefined
  readonly node: Place
  readonly walker: Walker
  readonly recorder: Recorder
  /** Runs the function that is given the builder of a table; gives the calls on it, or undefined where there is no function to run. */
  readonly callsOn: (builder: Value | undefined) => readonly TableCall[] | undefined
}

/** Takes the links behind `knex.schema`; runs each in order. */
export function runSchema(links: readonly Link[], given: Omit<SchemaCall, 'link' | 'schema' | 'node'>): void {
  const named = links.findLast(({ name }) => name === 'withSchema')?.args?.[0]
  const schema = named === undefined ? undefined : nameOf(named)
  // What is only turned into SQL does not run.
  if (links.some(({ name }) => /^(?:toSQL|toString|toQuery|generateDdlCommands)$/.test(name))) return
  for (const link of links) {
    if (link.args === undefined) continue
    const call: SchemaCall = { ...given, link, schema, node: placeOfCall(link.node) }
    if (!runOnTable(call) && !runOnViews(call) && !runOnOthers(call))
      given.recorder.unread(`what \`${link.name}\` of the schema builder does is not Knex's own`, call.node)
  }
}

function runOnTable(call: SchemaCall): boolean {
  const { link, recorder, node, schema } = call
  const args = link.args ?? []
  const place: TablePlace = { name: nameOf(args[0]) ?? '?', schema }
  const path = quotedPath(pathOf(place))
  switch (link.name) {
    case 'createTable':
    case 'createTableIfNotExists':
      created(call, place, args[1], undefined)
      return true
    case 'createTableLike':
      created(call, place, args[2], nameOf(args[1]))
      return true
    case 'table':
    case 'alterTable': {
      const calls = call.callsOn(args[1])
      if (calls === undefined) recorder.unread(elsewhere, node)
      else alterTable(place, calls, recorder)
      return true
    }
    case 'dropTable':
    case 'dropTableIfExists':
      recorder.statement(`drop table ${link.name === 'dropTable' ? '' : 'if exists '}${path}`, node)
      return true
    case 'renameTable':
      recorder.statement(`alter table ${path} rename to ${quoted(nameOf(args[1]) ?? '?')}`, node)
      return true
    case 'raw':
      recorder.sql(withBindings(args), node)
      return true
    default:
      return false
  }
}

const elsewhere = 'what is done to a table by a function of another file'

function created(call: SchemaCall, place: TablePlace, builder: Value | undefined, like: string | undefined): void {
  const calls = call.callsOn(builder)
  if (calls === undefined && like === undefined) call.recorder.unread(elsewhere, call.node)
  createTable(
    place,
    calls ?? [],
    { ifNotExists: call.link.name === 'createTableIfNotExists', like },
    call.node,
    call.recorder,
  )
}

/** Calls that read, or say how the others are meant. */
const idle = new Set([
  'hasTable',
  'hasColumn',
  'withSchema',
  'await',
  'queryContext',
  'transacting',
  'on',
  'once',
  'debug',
  'connection',
  'timeout',
])

const views: Readonly<Record<string, string>> = {
  dropView: 'drop view',
  dropViewIfExists: 'drop view if exists',
  dropMaterializedView: 'drop materialized view',
  dropMaterializedViewIfExists: 'drop materialized view if exists',
}

function runOnViews(call: SchemaCall): boolean {
  const { link, recorder, node, schema } = call
  if (idle.has(link.name)) return true
  const [first, second] = link.args ?? []
  const name = nameOf(first) ?? '?'
  const path = quotedPath(schema === undefined ? name : `${schema}.${name}`)
  const drop = Object.hasOwn(views, link.name) ? views[link.name] : undefined
  if (drop !== undefined) {
    recorder.statement(`${drop} ${path}`, node)
    return true
  }
  const cascade = truthOf(second) === true
  switch (link.name) {
    case 'createView':
    case 'createViewOrReplace':
    case 'createMaterializedView':
    case 'alterView':
    case 'view':
      recorder.operation(
        { kind: 'harmless', what: 'a view', view: schema === undefined ? name : `${schema}.${name}` },
        node,
      )
      return true
    case 'renameView':
      recorder.statement(`alter view ${path} rename to ${quoted(nameOf(second) ?? '?')}`, node)
      return true
    case 'refreshMaterializedView':
      recorder.statement(`refresh materialized view ${cascade ? 'concurrently ' : ''}${path}`, node)
      return true
    default:
      return false
  }
}

function runOnOthers({ link, recorder, node }: SchemaCall): boolean {
  const [first, second] = link.args ?? []
  const name = nameOf(first) ?? '?'
  const ifExists = link.name.endsWith('IfExists')
  switch (link.name) {
    case 'dropSchema':
    case 'dropSchemaIfExists':
      recorder.operation({ kind: 'drop', what: 'schema', name, cascade: truthOf(second) === true, ifExists }, node)
      return true
    case 'dropExtension':
    case 'dropExtensionIfExists':
      recorder.operation({ kind: 'drop', what: 'extension', name, cascade: false, ifExists }, node)
      return true
    case 'createSchema':
    case 'createSchemaIfNotExists':
    case 'createExtension':
    case 'createExtensionIfNotExists':
      recorder.operation({ kind: 'harmless', what: 'a schema or an extension' }, node)
      return true
    default:
      return false
  }
}
