import { sqlOf } from '../ecmascript/sql-string.ts'
import { changedCopy, textOf, type Value } from '../ecmascript/value.ts'
import { literal, quoted, quotedPath, unknownName } from '../sql/quote.ts'
import type { TypeChange } from '../sql/type-of-text.ts'
import { definitionOf, enumCreation, enumName, isSame, typeIn } from './column.ts'
import { primaryKeyClause } from './constraints.ts'
import { isOn, nameIn, namesIn, type Options, optionsOf, thingName } from './options.ts'

/** What TypeORM makes of a call: statements in order, and what only the database would tell. */
export interface Told {
  readonly statements: readonly (string | TypeChange)[]
  readonly unread?: string
}

/** Takes a new column; gives the statements of `addColumn`: the type of an enum, the column, and its key or constraint as statements of their own. */
export function additions(table: string, column: Options): readonly string[] {
  const path = quotedPath(table)
  const name = nameIn(column, 'name') ?? unknownName
  return [
    enumCreation(column, table),
    `alter table ${path} add ${definitionOf(column, table)}`,
    isOn(column, 'isPrimary') ? `alter table ${path} add ${primaryKeyClause([name], undefined)}` : undefined,
    isOn(column, 'isUnique') ? `alter table ${path} add unique (${quoted(name)})` : undefined,
  ].flatMap((one) => one ?? [])
}

/** What the server calls the types that have other names besides; TypeORM compares the words (`loadTables` reads `regtype`). */
const otherNames = new Set([
  'int',
  'int2',
  'int4',
  'int8',
  'varchar',
  'char',
  'bool',
  'decimal',
  'float',
  'float4',
  'float8',
  'timestamp',
  'timestamptz',
  'time',
  'timetz',
  'varbit',
  'simple-array',
  'simple-json',
])

/** What decides in `changeColumn` that a column is not altered but dropped and added anew, empty. */
const decisive = ['type', 'length', 'isArray'] as const

/**
 * Takes what `changeColumn` is given; gives what TypeORM does (`PostgresQueryRunner.changeColumn`). Where type, length or array differ it drops
 * the column and adds it anew, with all its values gone; where none does, it alters what differs. An old column that is only named is read from
 * the database, where types have their long names: `varchar` differs from `character varying`.
 */
export function changes(table: string, old: Value | undefined, changed: Value | undefined): Told {
  if (changed?.kind === 'instance' && changed.of === changedCopy) return ofCopy(table, old, changed.args)
  const column = optionsOf(changed)
  const name = thingName(old)
  if (column === undefined || name === undefined) return { statements: [], unread: 'which column is changed to what' }
  const before = optionsOf(old)
  const isOther = before === undefined ? isRenamedType(column) : isAnother(before, column)
  if (isOther === true) return { statements: recreated(table, name, column) }
  const renamed = nameIn(column, 'name') ?? name
  const rename =
    renamed === name ? [] : [`alter table ${quotedPath(table)} rename column ${quoted(name)} to ${quoted(renamed)}`]
  if (before === undefined || isOther === undefined)
    return {
      statements: rename,
      unread: `\`changeColumn\` drops ${named(name)} and adds it anew, empty, where its type or length differs from what the database has`,
    }
  const differs = (key: string) => isSame(before.get(key), column.get(key)) === false
  return { statements: [...rename, ...alterations(table, renamed, { before, column, differs })] }
}

/** A column as the database has it, with some properties changed: nothing else differs. */
function ofCopy(table: string, old: Value | undefined, [copied, properties]: readonly Value[]): Told {
  const column = optionsOf(properties)
  const name = thingName(old) ?? thingName(copied) ?? unknownName
  if (column === undefined) return { statements: [] }
  const differs = (key: string) => column.get(key) !== undefined
  if (decisive.some(differs)) {
    const named: Options = {
      get: (key) => (key === 'name' ? (column.get(key) ?? text(name)) : column.get(key)),
      isWhole: false,
    }
    return { statements: recreated(table, name, named) }
  }
  const renamed = nameIn(column, 'name') ?? name
  const rename =
    renamed === name ? [] : [`alter table ${quotedPath(table)} rename column ${quoted(name)} to ${quoted(renamed)}`]
  const unread = differs('enum') ? { unread: 'which values of an enum are new' } : {}
  const before: Options = { get: () => undefined, isWhole: false }
  const others: Options = { ...column, get: (key) => (key === 'enum' ? undefined : column.get(key)) }
  return { statements: [...rename, ...alterations(table, renamed, { before, column: others, differs })], ...unread }
}

function text(name: string): Value {
  return { kind: 'text', parts: [{ text: name, line: 1 }] }
}

function named(name: string): string {
  return `\`${name.replaceAll('`', '').slice(0, 80)}\``
}

function isRenamedType(column: Options): boolean | undefined {
  const type = textOf(column.get('type'))
  return type !== undefined && otherNames.has(type.toLowerCase()) ? true : undefined
}

function isAnother(before: Options, column: Options): boolean | undefined {
  const same = decisive.map((key) => isSame(before.get(key), column.get(key)))
  const isStored = textOf(column.get('generatedType')) === 'STORED'
  if (isStored) same.push(isSame(before.get('asExpression'), column.get('asExpression')))
  if (same.includes(false)) return true
  return same.includes(undefined) || !before.isWhole || !column.isWhole ? undefined : false
}

function recreated(table: string, name: string, column: Options): readonly string[] {
  return [`alter table ${quotedPath(table)} drop column ${quoted(name)}`, ...additions(table, column)]
}

interface Change {
  readonly before: Options
  readonly column: Options
  readonly differs: (key: string) => boolean
}

function alterations(
  table: string,
  name: string,
  { before, column, differs }: Change,
): readonly (string | TypeChange)[] {
  const from = typeIn(before, table)
  const own = `alter table ${quotedPath(table)} alter column ${quoted(name)}`
  const isSized = differs('precision') || differs('scale') || differs('srid') || differs('spatialFeatureType')
  return [
    ...(isSized ? [{ sql: `${own} type ${typeIn(column, table)}`, from }] : []),
    ...(column.get('enum') === undefined ? [] : enumChanges(table, name, before, column)),
    ...(differs('isNullable') ? [`${own} ${isOn(column, 'isNullable') ? 'drop' : 'set'} not null`] : []),
    ...keyChanges(table, name, before, column),
    ...(differs('default') ? [defaultChange(own, column)] : []),
    ...(differs('collation')
      ? [`${own} type ${typeIn(column, table)} collate ${quoted(nameIn(column, 'collation') ?? 'default')}`]
      : []),
  ]
}

function defaultChange(own: string, column: Options): string {
  const value = column.get('default')
  if (value === undefined || value.kind === 'nothing') return `${own} drop default`
  return `${own} set default ${sqlOf(value)?.sql ?? 'null'}`
}

function keyChanges(table: string, name: string, before: Options, column: Options): readonly string[] {
  const path = quotedPath(table)
  const isNow = (key: string) => isOn(column, key) && !isOn(before, key)
  return [
    ...(isNow('isPrimary') ? [`alter table ${path} add ${primaryKeyClause([name], undefined)}`] : []),
    ...(isNow('isUnique') ? [`alter table ${path} add unique (${quoted(name)})`] : []),
  ]
}

/** Values that are only added are added to the type; otherwise a new type takes the place of the old one, and every row is written anew. */
function enumChanges(table: string, name: string, before: Options, column: Options): readonly string[] {
  const [old, changed] = [namesIn(before, 'enum'), namesIn(column, 'enum')]
  if (old.join('\u0000') === changed.join('\u0000') && !isRenamedEnum(before, column)) return []
  const type = enumName(before, table)
  const added = changed.filter((value) => !old.includes(value))
  if (old.every((value) => changed.includes(value)) && added.length > 0)
    return added.map((value) => `alter type ${type} add value ${literal(value)}`)
  const own = `alter table ${quotedPath(table)} alter column ${quoted(name)}`
  const next = enumName(column, table)
  const isArray = isOn(column, 'isArray') ? '[]' : ''
  return [
    `alter type ${type} rename to ${quoted(`${unquoted(type)}_old`)}`,
    `create type ${next} as enum (${changed.map(literal).join(', ')})`,
    // By way of text, which no cast of the server's own is.
    `${own} type ${next}${isArray} using ${quoted(name)}::"text"::${next}${isArray}`,
    `drop type ${type.replace(/"$/, '_old"')}`,
  ]
}

function isRenamedEnum(before: Options, column: Options): boolean {
  return isSame(before.get('enumName'), column.get('enumName')) === false
}

function unquoted(path: string): string {
  return (path.split('.').at(-1) ?? path).replaceAll('"', '')
}
