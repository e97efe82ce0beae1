import { type Cursor, items, members, step } from '../document/cursor.ts'
import { isList, isObject, type Json, textAt } from '../document/json.ts'

const primitives = new Set(['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'])
const namedKinds = new Set(['record', 'error', 'enum', 'fixed'])

/** Says whether a name is one of the primitive types. */
export function isPrimitive(name: string): boolean {
  return primitives.has(name)
}

/** Where a named type is declared, under its full name. */
export interface Named {
  readonly name: string
  readonly at: Cursor
}

/** The named types that hold at one place of one revision, by full name. */
export interface Names {
  readonly get: (name: string) => Named | undefined
}

/** Deepest nesting that is looked at, and most types of one file. */
export const maxDepth = 100
const maxTypes = 20_000

/** Takes the root of one file; gives every named type that it declares. The first declaration of a name counts. */
export function namesOf(root: Cursor): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>()
  collect(root, '', names, 0)
  return names
}

function collect(at: Cursor | undefined, namespace: string, names: Map<string, Named>, depth: number): void {
  if (at === undefined || depth > maxDepth || names.size >= maxTypes) return
  const { value } = at
  if (isList(value)) for (const item of items(at)) collect(item, namespace, names, depth + 1)
  if (!isObject(value)) return
  const name = isDeclaration(value) ? fullName(value, namespace) : undefined
  if (name !== undefined && !names.has(name)) names.set(name, { name, at })
  const inner = name === undefined ? (textAt(value, 'namespace') ?? namespace) : spaceOf(name)
  for (const key of ['fields', 'request'])
    for (const field of items(step(at, key))) collect(step(field, 'type'), inner, names, depth + 1)
  for (const key of ['type', 'items', 'values', 'types', 'response', 'errors'])
    collect(step(at, key), inner, names, depth + 1)
  for (const [, message] of members(step(at, 'messages'))) collect(message, inner, names, depth + 1)
}

/** Says whether a value declares a named type. */
export function isDeclaration(value: Json): boolean {
  return namedKinds.has(textAt(value, 'type') ?? '') && textAt(value, 'name') !== undefined
}

/** Takes a declaration and the namespace around it; gives its full name. */
export function fullName(value: Json, namespace: string): string | undefined {
  const name = textAt(value, 'name')
  if (name === undefined) return undefined
  return qualify(name, textAt(value, 'namespace') ?? namespace)
}

/** Puts a namespace before a name that has none. */
export function qualify(name: string, namespace: string): string {
  if (name.includes('.') || namespace === '' || isPrimitive(name)) return name
  return `${namespace}.${name}`
}

/** The namespace of a full name. */
export function spaceOf(name: string): string {
  return name.slice(0, Math.max(name.lastIndexOf('.'), 0))
}

/** A full name without its namespace. */
export function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

/** A type as it is used somewhere: a primitive, a named type, a list of branches, an array or a map; `unknown` where it is none of them. */
export interface Use {
  readonly kind: string
  /** Where it is written. */
  readonly at: Cursor
  /** Full name of a named type, else empty. */
  readonly name: string
  /** Namespace inside of it. */
  readonly namespace: string
  /** Where it is declared. */
  readonly declared: Cursor
}

/** Takes where a type is written; gives what it is, names looked up. The parameters of a protocol's message are read as a record without a name. */
export function useOf(start: Cursor, namespace: string, names: Names): Use {
  let at = start
  for (let depth = 0; depth <= maxDepth; depth += 1) {
    const { value } = at
    const use = (kind: string, name = ''): Use => ({ kind, at, name, namespace, declared: at })
    if (isList(value)) return use('union')
    if (typeof value === 'string') return named(value, at, namespace, names)
    if (isDeclaration(value)) {
      const name = fullName(value, namespace) ?? ''
      return { ...use(kindOf(value), name), namespace: spaceOf(name) }
    }
    const type = step(at, 'type')
    if (type === undefined) return use(isList(step(at, 'request')?.value) ? 'record' : 'unknown')
    if (typeof type.value === 'string') return plain(type.value, at, namespace, names)
    at = type
  }
  return { kind: 'unknown', at: start, name: '', namespace, declared: start }
}

/** A type that is written as an object around its kind, for what belongs to it. */
function plain(kind: string, at: Cursor, namespace: string, names: Names): Use {
  if (kind === 'array' || kind === 'map' || isPrimitive(kind)) return { kind, at, name: '', namespace, declared: at }
  return named(kind, at, namespace, names)
}

function named(name: string, at: Cursor, namespace: string, names: Names): Use {
  if (isPrimitive(name)) return { kind: name, at, name: '', namespace, declared: at }
  const found = names.get(qualify(name, namespace)) ?? names.get(name)
  if (found === undefined) return { kind: 'unknown', at, name: qualify(name, namespace), namespace, declared: at }
  return useOfNamed(found, at)
}

/** Takes a named type and where it is used; gives the use. */
export function useOfNamed({ name, at: declared }: Named, at: Cursor): Use {
  return { kind: kindOf(declared.value), at, name, namespace: spaceOf(name), declared }
}

/** An error is read as a record, and a record as an error. */
function kindOf(value: Json): string {
  const kind = textAt(value, 'type') ?? 'unknown'
  return kind === 'error' ? 'record' : kind
}

/** Gives the fields of a record, or the parameters of a message. */
export function fieldsOf({ declared }: Use): readonly Cursor[] {
  return items(step(declared, isDeclaration(declared.value) ? 'fields' : 'request'))
}

/** Gives the branches of a union; any other type is its own only branch. */
export function branchesOf(use: Use, names: Names): readonly Use[] {
  return use.kind === 'union' ? items(use.at).map((item) => useOf(item, use.namespace, names)) : [use]
}

/** Gives the type inside an array or a map. */
export function innerOf(use: Use, names: Names): Use | undefined {
  const inner = step(use.at, use.kind === 'array' ? 'items' : 'values')
  return inner === undefined ? undefined : useOf(inner, use.namespace, names)
}
