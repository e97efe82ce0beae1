import { literal, quoted, quotedPath } from '../../sql/quote.ts'
import { isOff, isOn, nameOf, namesOf, type Options, option, textOf, truthOf, type Value } from '../ruby/value.ts'
import { type Command, onlyAtRun } from './command.ts'
import type { Said } from './statement.ts'

/** Takes what a command does to a thing; gives the command, which names it first. */
function onName(
  what: string,
  does: (name: string, args: readonly Value[], options: Options, version: number) => readonly Said[] | undefined,
): Command {
  return (call, _frame, machine) => {
    const name = nameOf(call.args[0])
    const said = name === undefined ? undefined : does(name, call.args, call.options, machine.version)
    return said ?? onlyAtRun(call, what)
  }
}

function ifExists(options: Options): string {
  return isOn(options, 'if_exists') ? ' IF EXISTS' : ''
}

function cascade(options: Options): string {
  return textOf(option(options, 'force')) === 'cascade' ? ' CASCADE' : ''
}

const createEnum = onName('type', (name, args) => {
  const values = namesOf(args[1])
  const known = values?.map((value) => literal(value ?? 'unknown')) ?? []
  return [{ sql: `CREATE TYPE ${quotedPath(name)} AS ENUM (${known.join(', ')})` }]
})

const addEnumValue = onName('type', (name, args, options) => {
  const value = textOf(args[1])
  const [before, after] = [textOf(option(options, 'before')), textOf(option(options, 'after'))]
  const placed =
    before === undefined ? (after === undefined ? '' : ` AFTER ${literal(after)}`) : ` BEFORE ${literal(before)}`
  if (value === undefined) return undefined
  const exists = isOn(options, 'if_not_exists') ? ' IF NOT EXISTS' : ''
  return [{ sql: `ALTER TYPE ${quotedPath(name)} ADD VALUE${exists} ${literal(value)}${placed}` }]
})

const renameEnumValue = onName('type', (name, _args, options) => {
  const [from, to] = [textOf(option(options, 'from')), textOf(option(options, 'to'))]
  if (from === undefined || to === undefined) return undefined
  return [{ sql: `ALTER TYPE ${quotedPath(name)} RENAME VALUE ${literal(from)} TO ${literal(to)}` }]
})

const renameEnum = onName('type', (name, args, options) => {
  const to = nameOf(args[1]) ?? nameOf(option(options, 'to'))
  return to === undefined ? undefined : [{ sql: `ALTER TYPE ${quotedPath(name)} RENAME TO ${quoted(to)}` }]
})

const dropEnum = onName('type', (name, _args, options) => [
  { sql: `DROP TYPE${ifExists(options)} ${quotedPath(name)}` },
])

const enableExtension = onName('extension', (name) => [
  { sql: `CREATE EXTENSION IF NOT EXISTS ${quoted(name.split('.').at(-1) ?? name)}` },
])

/** Up to 7.0 what depends on an extension went with it. */
const disableExtension = onName('extension', (name, _args, options, version) => [
  { sql: `DROP EXTENSION IF EXISTS ${quoted(name)}${version < 701 ? ' CASCADE' : cascade(options)}` },
])

const createSchema = onName('schema', (name, _args, options) => [
  ...(truthOf(option(options, 'force')) === true ? [{ sql: `DROP SCHEMA IF EXISTS ${quoted(name)} CASCADE` }] : []),
  { sql: `CREATE SCHEMA${isOn(options, 'if_not_exists') ? ' IF NOT EXISTS' : ''} ${quoted(name)}` },
])

const dropSchema = onName('schema', (name, _args, options) => [
  { sql: `DROP SCHEMA${ifExists(options)} ${quoted(name)} CASCADE` },
])

const renameSchema = onName('schema', (name, args) => {
  const to = nameOf(args[1])
  return to === undefined ? undefined : [{ sql: `ALTER SCHEMA ${quoted(name)} RENAME TO ${quoted(to)}` }]
})

const comment = onName('table', (name) => [{ sql: `COMMENT ON TABLE ${quotedPath(name)} IS ''` }])

const changeForeignKey = onName('table', (_name, _args, options) => [
  isOff(options, 'enforced')
    ? { sql: 'SELECT 1' }
    : { unread: '`change_foreign_key` reads every row to enforce the key; its name is only known to the server' },
])

/** Scenic keeps the SQL of a view in a file of its own: https://github.com/scenic-views/scenic */
const createView = onName('view', (name, _args, options) => [
  {
    sql: `CREATE ${truthOf(option(options, 'materialized')) === true ? 'MATERIALIZED ' : ''}VIEW ${quotedPath(name)} AS SELECT 1`,
  },
])

const dropView = onName('view', (name, _args, options) => [
  { sql: `DROP ${truthOf(option(options, 'materialized')) === true ? 'MATERIALIZED ' : ''}VIEW ${quotedPath(name)}` },
])

const replaceView = onName('view', (name) => [{ sql: `CREATE OR REPLACE VIEW ${quotedPath(name)} AS SELECT 1` }])

/** An update of a view drops it and makes it anew. */
const updateView: Command = (call, frame, machine) => [
  ...dropView(call, frame, machine),
  ...createView(call, frame, machine),
]

/** The gem `fx` keeps the SQL of functions and triggers in files of its own: https://github.com/teoljungberg/fx */
const setFunction = onName('function', (name) => [
  { sql: `CREATE OR REPLACE FUNCTION ${quotedPath(name)}() RETURNS void LANGUAGE sql AS ''` },
])

const dropFunction = onName('function', (name) => [{ sql: `DROP FUNCTION ${quotedPath(name)}` }])

const createTrigger = onName('trigger', (name, _args, options) => {
  const table = nameOf(option(options, 'on'))
  if (table === undefined) return [{ unread: `the table of the trigger \`${name}\` is in a file of SQL` }]
  return [{ sql: `CREATE TRIGGER ${quoted(name)} BEFORE INSERT ON ${quotedPath(table)} EXECUTE FUNCTION f()` }]
})

const dropTrigger = onName('trigger', (name, _args, options) => {
  const table = nameOf(option(options, 'on'))
  return table === undefined ? undefined : [{ sql: `DROP TRIGGER ${quoted(name)} ON ${quotedPath(table)}` }]
})

const updateTrigger: Command = (call, frame, machine) => [
  ...dropTrigger(call, frame, machine),
  ...createTrigger(call, frame, machine),
]

/** Commands of types, extensions, schemas, comments, views, functions and triggers. */
export const objectCommands: ReadonlyMap<string, Command> = new Map([
  ['create_enum', createEnum],
  ['add_enum_value', addEnumValue],
  ['rename_enum_value', renameEnumValue],
  ['rename_enum', renameEnum],
  ['drop_enum', dropEnum],
  ['enable_extension', enableExtension],
  ['disable_extension', disableExtension],
  ['create_schema', createSchema],
  ['drop_schema', dropSchema],
  ['rename_schema', renameSchema],
  ['change_table_comment', comment],
  ['change_column_comment', comment],
  ['change_foreign_key', changeForeignKey],
  ['create_view', createView],
  ['drop_view', dropView],
  ['replace_view', replaceView],
  ['update_view', updateView],
  ['create_function', setFunction],
  ['update_function', setFunction],
  ['drop_function', dropFunction],
  ['create_trigger', createTrigger],
  ['drop_trigger', dropTrigger],
  ['update_trigger', updateTrigger],
])
