import { type Cursor, items, members, step } from '../document/cursor.ts'
import { isList, isObject, type Json, textAt } from '../document/json.ts'

const primitives = new Set(['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'])

/** Says whether a name is one of the primitive types. */
export function isPrimitive(name: string): boolean {
  return primitives.has(name)
}

/** A named type with where it is declared, and the namespace that holds inside it. */
export interface Named {
  readonly name: string
  readonly at: Cursor
}

/** The named types of one revision, by full name. */
export type Names = ReadonlyMap<string, Named>

/** Deepest nesting that is looked at, and most types of one revision. */
const maxDepth = 100
const maxTypes = 20_000

/** Takes the roots of the schemas of one revision; gives every named type that they declare. The first declaration of a name counts. */
export function namesOf(roots: readonly Cursor[]): Names {
  const names = new Map<string, Named>()
  for (const root of roots) collect(root, '', names, 0)
  return names
}

function collect(at: Cursor, namespace: string, names: Map<string, Named>, depth: number): void {
  if (depth > maxDepth || names.size >= maxTypes) return
  const { value } = at
  if (isList(value)) for (const item of items(at)) collect(item, namespace, names, depth + 1)
  if (!isObject(value)) return
  const name = fullName(value, namespace)
  const kind = textAt(value, 'type') ?? ''
  const isNamed = name !== undefined && ['record', 'error', 'enum', 'fixed'].includes(kind)
  if (isNamed && !names.has(name)) names.set(name, { name, at })
  const inner = isNamed ? spaceOf(name) : (textAt(value, 'namespace') ?? namespace)
  for (const field of items(step(at, 'fields'))) collectAt(step(field, 'type'), inner, names, depth)
  for (const key of ['type', 'items', 'values', 'types', 'request', 'response', 'errors'])
    if (typeof (step(at, key)?.value ?? '') === 'object') collectAt(step(at, key), inner, names, depth)
  for (const [, message] of members(step(at, 'messages'))) collectAt(message, inner, names, depth)
}

function collectAt(at: Cursor | undefined, namespace: string, names: Map<string, Named>, depth: number): void {
  if (at !== undefined) collect(at, namespace, names, depth + 1)
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
  return name.split('.').slice(0, -1).join('.')
}

/** A type as it is used somewhere: a primitive, a named type, a list of branches, an array or a map. */
export interface Use {
  readonly kind: string
  /** Where it is written. */
  readonly at: Cursor
  /** Full name of a named type. */
  readonly name: string
  /** Namespace inside of it. */
  readonly namespace: string
  /** Where it is declared. */
  readonly declared: Cursor
}

/** Takes where a type is written; gives what it is, names looked up. */
export function useOf(at: Cursor, namespace: string, names: Names): Use {
  const { value } = at
  if (isList(value)) return { kind: 'union', at, name: '', namespace, declared: at }
  if (typeof value === 'string') return named(value, at, namespace, names)
  const type = isObject(value) ? step(at, 'type') : undefined
  if (type === undefined) return { kind: 'unknown', at, name: '', namespace, declared: at }
  if (typeof type.value !== 'string') return useOf(type, namespace, names)
  if (['record', 'error', 'enum', 'fixed'].includes(type.value)) {
    const name = fullName(value, namespace) ?? ''
    return { kind: type.value === 'error' ? 'record' : type.value, at, name, namespace: spaceOf(name), declared: at }
  }
  if (type.value === 'array' || type.value === 'map') return { kind: type.value, at, name: '', namespace, declared: at }
  const use = named(type.value, type, namespace, names)
  return isPrimitive(use.kind) ? { ...use, declared: at } : use
}

function named(name: string, at: Cursor, namespace: string, names: Names): Use {
  if (isPrimitive(name)) return { kind: name, at, name: '', namespace, declared: at }
  const found = names.get(qualify(name, namespace)) ?? names.get(name)
  if (found === undefined) return { kind: 'unknown', at, name: qualify(name, namespace), namespace, declared: at }
  const kind = textAt(found.at.value, 'type') ?? 'unknown'
  return {
    kind: kind === 'error' ? 'record' : kind,
    at,
    name: found.name,
    namespace: spaceOf(found.name),
    declared: found.at,
  }
}

/** Takes where a schema is written; gives it as one value that needs no other file: each named type where it is first used, by its full name. Undefined where a name is unknown. */
export function selfContained(at: Cursor, names: Names): Json | undefined {
  const done = new Set<string>()
  const write = (one: Cursor | undefined, namespace: string, depth: number): Json | undefined => {
    if (one === undefined || depth > maxDepth) return undefined
    const use = useOf(one, namespace, names)
    if (isPrimitive(use.kind)) return use.kind
    if (use.kind === 'union') return all(items(use.at).map((item) => write(item, namespace, depth + 1)))
    if (use.kind === 'array' || use.kind === 'map') {
      const key = use.kind === 'array' ? 'items' : 'values'
      const inner = write(step(use.at, key), namespace, depth + 1)
      return inner === undefined ? undefined : { type: use.kind, [key]: inner }
    }
    if (use.kind === 'unknown') return undefined
    if (done.has(use.name)) return use.name
    done.add(use.name)
    return declaration(use, (inner) => write(inner, use.namespace, depth + 1))
  }
  return write(at, '', 0)
}

function declaration(
  { kind, name, declared }: Use,
  write: (at: Cursor | undefined) => Json | undefined,
): Json | undefined {
  const { value } = declared
  if (!isObject(value)) return undefined
  const aliases = isList(value.aliases) ? { aliases: value.aliases } : {}
  if (kind !== 'record') {
    const kept = ['symbols', 'size', 'default'].flatMap((key) =>
      Object.hasOwn(value, key) ? [[key, value[key] ?? null] as const] : [],
    )
    return { type: kind, name, ...aliases, ...Object.fromEntries(kept) }
  }
  const fields = all(
    items(step(declared, 'fields')).map((field) => {
      const type = write(step(field, 'type'))
      return type === undefined || !isObject(field.value) ? undefined : { ...field.value, type }
    }),
  )
  return fields === undefined ? undefined : { type: 'record', name, ...aliases, fields }
}

function all(values: readonly (Json | undefined)[]): readonly Json[] | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.length === values.length ? known : undefined
}
