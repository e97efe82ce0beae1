import {
  type CallValue,
  type ClassValue,
  lastName,
  nameOf,
  type Options,
  option,
  type PartValue,
  type Value,
} from '../python/value.ts'
import { quoted, quotedPath } from '../sql/quote.ts'

/** A table as a migration names it. */
export interface TableName {
  readonly name: string
  readonly schema: string | undefined
}

/** Gives a table as SQL writes it. */
export function pathOf({ name, schema }: TableName): string {
  return schema === undefined ? quotedPath(name) : `${quoted(schema)}.${quoted(name)}`
}

/** Takes keyword arguments; gives the schema that they name. */
export function schemaIn(options: Options, name = 'schema'): string | undefined {
  return nameOf(option(options, name))
}

const maxDepth = 10

/** Takes a table as a migration holds it: `table(…)`, `Table(…)`, the value of `create_table`, a model of the file; gives its name. */
export function tableNameOf(value: Value | undefined, depth = 0): TableName | undefined {
  if (value === undefined || depth > maxDepth) return undefined
  switch (value.kind) {
    case 'text': {
      const name = nameOf(value)
      return name === undefined ? undefined : { name, schema: undefined }
    }
    case 'class':
      return tableOfModel(value)
    case 'part':
      return tableOfPart(value, depth)
    case 'call':
      return tableOfCall(value, depth)
    default:
      return undefined
  }
}

/** `Model.__table__`, `metadata.tables['name']`, `Base.classes.name`. */
function tableOfPart({ name, of, key }: PartValue, depth: number): TableName | undefined {
  if (name === '__table__') return tableNameOf(of, depth + 1)
  if (of.kind !== 'part' && of.kind !== 'name') return undefined
  const last = lastName(of.name)
  if (name === '[]' && last === 'tables') return tableNameOf(key, depth + 1)
  return last === 'classes' ? { name, schema: undefined } : undefined
}

function tableOfCall(call: CallValue, depth: number): TableName | undefined {
  const { callee, args, options, receiver } = call
  if (receiver?.kind === 'class') return tableOfModel(receiver)
  if (receiver !== undefined)
    return /^\.(?:alias|__table__|tometadata|to_metadata)$/.test(callee) ? tableNameOf(receiver, depth + 1) : undefined
  if (lastName(callee) === 'aliased') return tableNameOf(args[0], depth + 1)
  if (!/^(?:table|Table|TableClause|create_table)$/.test(lastName(callee))) return undefined
  const name = nameOf(args[0]) ?? nameOf(option(options, 'name'))
  return name === undefined ? undefined : { name, schema: schemaIn(options) }
}

/** By `__tablename__`; without it Flask-SQLAlchemy makes a name of the class. */
function tableOfModel({ name, attributes, bases }: ClassValue): TableName | undefined {
  const written = nameOf(attributes.get('__tablename__'))
  const isFlask = bases.some((base) => base.endsWith('db.Model'))
  const own = written ?? (isFlask ? underscored(name) : undefined)
  if (own === undefined) return tableNameIn(attributes.get('__table__'))
  const given = attributes.get('__table_args__')
  const last = given?.kind === 'list' ? given.items.at(-1) : given
  return { name: own, schema: last?.kind === 'dict' ? nameOf(last.entries.get('schema')) : undefined }
}

function tableNameIn(value: Value | undefined): TableName | undefined {
  return value?.kind === 'call' ? tableOfCall(value, maxDepth) : undefined
}

function underscored(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase()
}
