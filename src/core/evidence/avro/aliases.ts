import { isList, isObject, type Json, listAt, stringsAt, textAt } from '../document/json.ts'
import { lastOf } from './names.ts'

/**
 * Takes a reader's and a writer's schema, both whole; gives the reader's with at most one name or alias of each field that the writer has.
 * A field is found by its name before its aliases, while the library refuses a reader that could take either.
 */
export function withPlainAliases(reader: Json, writer: Json): Json {
  const sent = new Map<string, Set<string>>()
  collect(writer, sent)
  return rewrite(reader, sent)
}

const typeKeys = ['items', 'values', 'type'] as const

function collect(schema: Json, sent: Map<string, Set<string>>): void {
  if (isList(schema)) for (const branch of schema) collect(branch, sent)
  if (!isObject(schema)) return
  const fields = listAt(schema, 'fields')
  if (textAt(schema, 'type') === 'record') {
    const name = lastOf(textAt(schema, 'name') ?? '')
    const known = sent.get(name) ?? new Set()
    for (const field of fields) known.add(textAt(field, 'name') ?? '')
    sent.set(name, known)
  }
  for (const field of fields) collect(field, sent)
  for (const key of typeKeys) collect(schema[key] ?? null, sent)
}

function rewrite(schema: Json, sent: ReadonlyMap<string, ReadonlySet<string>>): Json {
  if (isList(schema)) return schema.map((branch) => rewrite(branch, sent))
  if (!isObject(schema)) return schema
  const inner = typeKeys.flatMap((key) =>
    Object.hasOwn(schema, key) ? [[key, rewrite(schema[key] ?? null, sent)]] : [],
  )
  const names = [textAt(schema, 'name') ?? '', ...stringsAt(schema, 'aliases')].map(lastOf)
  const known = names.map((name) => sent.get(name)).find((one) => one !== undefined) ?? new Set()
  const fields = listAt(schema, 'fields').map((field) => plainField(rewrite(field, sent), known))
  return { ...schema, ...Object.fromEntries(inner), ...(fields.length > 0 ? { fields } : {}) }
}

function plainField(field: Json, known: ReadonlySet<string>): Json {
  if (!isObject(field)) return field
  const found = [textAt(field, 'name') ?? '', ...stringsAt(field, 'aliases')].find((name) => known.has(name))
  return { ...field, aliases: stringsAt(field, 'aliases').filter((alias) => alias === found) }
}
