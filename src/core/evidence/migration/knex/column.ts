import { type Link, nameOf, namesOf, numberOf, textOf, truthOf, type Value } from '../ecmascript/value.ts'
import { literal, quoted, quotedPath, unknownType } from '../sql/quote.ts'
import type { SyntaxNode } from '../syntax.ts'
import { conditionOf } from './bindings.ts'
import { defaultOf, type KnexType, typeOfColumn } from './column-type.ts'

/** A column as a chain of the table builder says it. */
export interface ColumnDraft {
  readonly name: string
  readonly type: KnexType
  readonly notNull: boolean | undefined
  /** SQL; undefined where none is said. */
  readonly default: string | undefined
  readonly checks: readonly { readonly sql: string; readonly name: string | undefined }[]
  /** Undefined for a new column. */
  readonly alter: { readonly nullable: boolean; readonly type: boolean } | undefined
  /** `primary`, `unique`, `index` and `references` of the chain: they are statements of the table. */
  readonly others: readonly Link[]
  /** Modifiers that are not Knex's own. */
  readonly unknown: readonly string[]
  readonly node: SyntaxNode
}

/** Modifiers that PostgreSQL has nothing of, or that change no row and hold up nobody. */
const idle = new Set(['unsigned', 'comment', 'collate', 'first', 'after', 'queryContext', 'await'])
const keys = new Set([
  'primary',
  'unique',
  'index',
  'references',
  'inTable',
  'on',
  'withKeyName',
  'onDelete',
  'onUpdate',
  'deferrable',
])
const known = /^(?:default|defaultTo|defaultsTo|nullable|notNullable|notNull|alter|check\w*)$/

/** Takes the links of a chain that begins with a column's type; gives the column. */
export function columnIn(
  links: readonly Link[],
  node: SyntaxNode,
  table: string,
  schema: string | undefined,
): ColumnDraft {
  const [first, ...modifiers] = links
  const last = (...names: readonly string[]) => modifiers.findLast(({ name }) => names.includes(name))
  const name = nameOf(first?.args?.[0]) ?? 'id'
  const nullable = last('nullable', 'notNullable', 'notNull')
  const alter = last('alter')
  const options = alter?.args?.[0]
  return {
    name,
    type: first === undefined ? { type: unknownType } : typeOfColumn(first, table, schema),
    notNull: nullable === undefined ? undefined : nullable.name !== 'nullable' || truthOf(nullable.args?.[0]) === false,
    default: defaultOf(last('defaultTo', 'default', 'defaultsTo')?.args?.[0]),
    checks: modifiers.flatMap((link) => (/^check/.test(link.name) ? checkOf(link, name) : [])),
    alter:
      alter === undefined ? undefined : { nullable: isOn(options, 'alterNullable'), type: isOn(options, 'alterType') },
    others: modifiers.filter((link) => keys.has(link.name)),
    unknown: modifiers.map((link) => link.name).filter((one) => !idle.has(one) && !keys.has(one) && !known.test(one)),
    node,
  }
}

function isOn(options: Value | undefined, key: string): boolean {
  return options?.kind !== 'record' || truthOf(options.entries.get(key)) !== false
}

function checkOf({ name, args = [] }: Link, column: string): ColumnDraft['checks'] {
  const [first, second, third] = args
  const own = quoted(column)
  switch (name) {
    case 'check':
      return [{ sql: conditionOf(args), name: nameOf(third) }]
    case 'checkPositive':
      return [{ sql: `${own} > 0`, name: textOf(first) }]
    case 'checkNegative':
      return [{ sql: `${own} < 0`, name: textOf(first) }]
    case 'checkIn':
    case 'checkNotIn': {
      const values = namesOf(first).map(literal)
      return [{ sql: values.length === 0 ? 'true' : `${own} in (${values.join(', ')})`, name: textOf(second) }]
    }
    case 'checkLength':
      return [{ sql: `length(${own}) > ${numberOf(second) ?? 0}`, name: textOf(third) }]
    default:
      // A range or a pattern; what it says does not matter, that it is there does.
      return [{ sql: `${own} is not distinct from ${own}`, name: textOf(second) }]
  }
}

/** Takes a new column, and whether the table has another primary key; gives its definition. */
export function definitionOf(
  { name, type, notNull, default: value, checks }: ColumnDraft,
  hasOtherKey: boolean,
): string {
  const isNumbered = /serial$/.test(type.type)
  return [
    quoted(name),
    type.type,
    type.check === undefined ? '' : `check (${type.check})`,
    type.primaryKey === true && !hasOtherKey ? 'primary key' : '',
    // Knex leaves these out of a column that numbers itself.
    isNumbered || notNull !== true ? '' : 'not null',
    isNumbered || value === undefined ? '' : `default ${value}`,
    ...checks.map(
      (check) => `${check.name === undefined ? '' : `constraint ${quoted(check.name)} `}check (${check.sql})`,
    ),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/**
 * Takes a column with `.alter()`; gives the statements. Knex drops the default and `NOT NULL` first, and sets what the chain says: what the
 * chain leaves out is gone afterwards. A thing that is dropped to be set at once is told as set.
 */
export function alterations(column: ColumnDraft, path: string): readonly string[] {
  const { name, type, notNull, default: value, alter, checks } = column
  const own = `alter table ${quotedPath(path)} alter column ${quoted(name)}`
  const statements = [
    alter?.type === false ? undefined : `${own} type ${type.type} using (${quoted(name)}::${type.type})`,
    value === undefined ? `${own} drop default` : `${own} set default ${value}`,
    alter?.nullable === false ? undefined : `${own} ${notNull === true ? 'set' : 'drop'} not null`,
    ...checks.map(
      (check, index) =>
        `alter table ${quotedPath(path)} add constraint ${quoted(check.name ?? `${path.split('.').at(-1)}_${name}_${index + 1}`)} check (${check.sql})`,
    ),
  ]
  return statements.flatMap((one) => one ?? [])
}
