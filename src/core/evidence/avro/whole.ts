import { type Cursor, step } from '../document/cursor.ts'
import { type Json, type JsonObject, member, stringsAt, textAt } from '../document/json.ts'
import { branchOfDefaultFirst, plainDefault } from './defaults.ts'
import {
  branchesOf,
  fieldsOf,
  innerOf,
  isPrimitive,
  lastOf,
  maxDepth,
  type Names,
  spaceOf,
  type Use,
  useOf,
} from './names.ts'

/** A schema as one value that needs no other file, or why there is none. */
export type Whole =
  | { readonly kind: 'schema'; readonly schema: Json }
  | { readonly kind: 'failed'; readonly why: string }

/** Most branches of one union: the library tries every pair. */
const maxBranches = 200
/** Longest name that is quoted. */
const maxName = 80

interface Writing {
  readonly names: Names
  readonly done: Set<string>
  readonly failures: string[]
}

/** Takes a use of a type; gives its schema whole: each named type where it is first used, and of everything only what resolution looks at. */
export function wholeOf(use: Use, names: Names): Whole {
  const failures: string[] = []
  const schema = write({ names, done: new Set(), failures }, use, 0)
  const [why] = failures
  return why === undefined ? { kind: 'schema', schema } : { kind: 'failed', why }
}

/** `otherwise` is the default of the field that is of the type. */
function write(writing: Writing, use: Use | undefined, depth: number, otherwise?: Json): Json {
  const { names, done, failures } = writing
  const fail = (why: string): Json => {
    failures.push(why)
    return 'null'
  }
  if (failures.length > 0) return 'null'
  if (use === undefined) return fail('a type is missing in it')
  if (depth > maxDepth) return fail(`it is nested deeper than ${maxDepth} types`)
  if (isPrimitive(use.kind)) return use.kind
  switch (use.kind) {
    case 'unknown':
      return fail(unknownWhy(use))
    case 'union': {
      const branches = branchesOf(use, names)
      if (branches.length > maxBranches) return fail(`it has a union of more than ${maxBranches} branches`)
      const ordered = otherwise === undefined ? branches : branchOfDefaultFirst(branches, otherwise)
      return ordered.map((branch) => write(writing, branch, depth + 1))
    }
    case 'array':
      return { type: 'array', items: write(writing, innerOf(use, names), depth + 1) }
    case 'map':
      return { type: 'map', values: write(writing, innerOf(use, names), depth + 1) }
  }
  const name = safeName(use.name)
  if (done.has(name)) return name
  done.add(name)
  const aliases = stringsAt(use.declared.value, 'aliases').map((alias) => safe(lastOf(alias)))
  return { name, aliases, ...(use.kind === 'record' ? recordOf(writing, use, depth) : partsOf(use)) }
}

function unknownWhy({ name }: Use): string {
  if (name === '') return 'a part of it is no type'
  return `it names \`${name.slice(0, maxName)}\`, which no schema near it declares`
}

function recordOf(writing: Writing, use: Use, depth: number): JsonObject {
  const typeOf = (field: Cursor) => {
    const type = step(field, 'type')
    return type === undefined ? undefined : useOf(type, use.namespace, writing.names)
  }
  const fields = fieldsOf(use).map((field): Json => {
    const [type, stated] = [typeOf(field), member(field.value, 'default')]
    const otherwise = type === undefined || stated === undefined ? stated : plainDefault(type, stated, writing.names)
    return {
      name: safe(textAt(field.value, 'name') ?? ''),
      type: write(writing, type, depth + 1, stated),
      aliases: stringsAt(field.value, 'aliases').map(safe),
      // A text may be the symbol of an enum.
      ...(otherwise === undefined ? {} : { default: typeof otherwise === 'string' ? safe(otherwise) : otherwise }),
    }
  })
  return { type: 'record', fields }
}

function partsOf({ kind, declared: { value } }: Use): JsonObject {
  if (kind === 'fixed') return { type: 'fixed', size: member(value, 'size') ?? null }
  const otherwise = textAt(value, 'default')
  return {
    type: 'enum',
    symbols: stringsAt(value, 'symbols').map(safe),
    ...(otherwise === undefined ? {} : { default: safe(otherwise) }),
  }
}

/** A bare name would take the namespace of the type around it, so that those without one get one of ours. */
function safeName(name: string): string {
  if (name === '') return '_request_._request_'
  return `${spaceOf(name) || '_'}.${safe(lastOf(name))}`
}

/** The library looks names up in plain objects, where it finds those of the prototype: they, and what would then collide with them, get one more underscore. */
function safe(name: string): string {
  return inherited.has(trimmed(name)) ? `${name}_` : name
}

function trimmed(name: string): string {
  return name.replace(/_+$/, '')
}

const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype).map(trimmed))
