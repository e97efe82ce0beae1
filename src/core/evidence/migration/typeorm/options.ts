import { nameOf, namesOf, truthOf, type Value } from '../ecmascript/value.ts'
import { unknownName } from '../sql/quote.ts'

/** What is given to `new TableColumn({…})` and its like, or in its place. */
export interface Options {
  readonly get: (key: string) => Value | undefined
  /** Whether what is not said here is not said at all. */
  readonly isWhole: boolean
}

/** Takes an argument; gives its options, or undefined for one that has none. */
export function optionsOf(value: Value | undefined): Options | undefined {
  const record = value?.kind === 'instance' ? value.args[0] : value
  if (record?.kind !== 'record') return undefined
  return { get: (key) => record.entries.get(key), isWhole: record.isWhole }
}

/** Takes an argument that is one thing or a list of them; gives the things. */
export function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined) return []
  return value.kind === 'list' ? value.items : [value]
}

/** Says whether an option is on; where it cannot be known, the second says what it is taken for. */
export function isOn(options: Options, key: string, otherwise = false): boolean {
  const value = options.get(key)
  if (value === undefined) return options.isWhole ? false : otherwise
  return truthOf(value) ?? otherwise
}

/** Gives the name that an option holds. */
export function nameIn(options: Options, key: string): string | undefined {
  const name = nameOf(options.get(key))
  return name === '' ? undefined : name
}

/** Gives the names that an option holds. */
export function namesIn(options: Options, key: string): readonly string[] {
  return namesOf(options.get(key))
}

/** Takes a table, by name, as an object, or as it was read from the database; gives its name with its schema. */
export function tableOf(value: Value | undefined): string {
  if (value?.kind === 'host') {
    const read = value.links.findLast(({ name }) => name === 'getTable' || name === 'getView')
    return read === undefined ? unknownName : tableOf(read.args?.[0])
  }
  const options = optionsOf(value)
  const name = (options === undefined ? nameOf(value) : nameIn(options, 'name')) ?? unknownName
  const schema = options === undefined ? undefined : nameIn(options, 'schema')
  // A database may stand before the schema.
  return schema === undefined || name.includes('.') ? name.split('.').slice(-2).join('.') : `${schema}.${name}`
}

/** Takes a thing of a table, by name, as an object, or as it was found in the table; gives its name where it is known. */
export function thingName(value: Value | undefined): string | undefined {
  if (value?.kind === 'host') {
    const found = value.links.findLast(({ name }) => name === 'findColumnByName')
    return nameOf(found?.args?.[0])
  }
  const options = optionsOf(value)
  if (options !== undefined) return nameIn(options, 'name')
  return value?.kind === 'text' ? nameOf(value) : undefined
}
