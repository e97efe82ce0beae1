import { type Cursor, pointerOf } from '../document/cursor.ts'

/** Keys under which named parts stand, with what follows taken as the name. */
const homes = new Set([
  'schemas',
  'definitions',
  '$defs',
  'parameters',
  'responses',
  'requestBodies',
  'headers',
  'messages',
])

/** Keys that lead down without being part of a name. */
const silent = new Set([
  'schema',
  'properties',
  'allOf',
  'oneOf',
  'anyOf',
  'content',
  'payload',
  'components',
  'required',
  'enum',
])

/** Takes the place of a part of a schema; gives the name that people call it by: `User.address.zip`, `items[].id`; empty for a document's root. */
export function nameAt(cursor: Cursor): string {
  const pointer = pointerOf(cursor)
  const start = startOf(pointer)
  // A file that is one schema has its name.
  const whole = isSchemaKey(pointer[0]) ? stemOf(cursor.path) : ''
  const parts: string[] = whole === '' ? [] : [whole]
  for (let at = start; at < pointer.length; at += 1) {
    const key = pointer[at] ?? ''
    const before = pointer[at - 1] ?? ''
    if (before === 'properties' || (at === start && !isSchemaKey(key))) parts.push(parts.length === 0 ? key : `.${key}`)
    else if (key === 'items') parts.push('[]')
    else if (key === 'additionalProperties' && before !== 'properties') parts.push('.*')
    else if (before === 'required' || silent.has(key)) continue
  }
  return parts.join('')
}

const schemaKeys: ReadonlySet<string | undefined> = new Set(
  'type properties items required enum const allOf oneOf anyOf additionalProperties format pattern default nullable minimum maximum minLength maxLength minItems maxItems'.split(
    ' ',
  ),
)

function isSchemaKey(key: string | undefined): boolean {
  return schemaKeys.has(key)
}

/** `order.schema.json` → `order`. */
function stemOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.(?:ya?ml|json)$/i, '').replace(/[.-]schema$/i, '')
}

/** Where the name begins: behind the first home of named parts, at the key of a file that lists schemas, else at the first property. */
function startOf(pointer: readonly string[]): number {
  if (isSchemaKey(pointer[0]) || (isSchemaKey(pointer[1]) && !homes.has(pointer[0] ?? ''))) return 0
  const home = pointer.findIndex((key, at) => homes.has(key) && isHome(pointer, at))
  if (home !== -1 && home + 1 < pointer.length) return home + 1
  const first = pointer.indexOf('properties')
  return first === -1 ? pointer.length : first + 1
}

/** A response of an operation, a parameter of a list: they have no name of their own. */
function isHome(pointer: readonly string[], at: number): boolean {
  const parent = pointer[at - 1]
  return parent === 'components' || (at === 0 && ['definitions', '$defs', 'schemas'].includes(pointer[0] ?? ''))
}
