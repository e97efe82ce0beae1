import type { Ref, Revision, Text, Texts } from '../../change/text.ts'
import { type Cursor, items, members, rootCursor, step, walk } from './cursor.ts'
import { type Json, textAt } from './json.ts'
import type { DocumentParser, Parsed, Pointer } from './parser.ts'

/** A reference that leads nowhere, with the reason in a clause. */
export interface Dangling {
  readonly ref: string
  readonly path: string
  readonly why: string
}

/** The documents of one revision; every file is parsed at most once, and only when it is asked for. */
export interface Documents {
  readonly revision: Revision
  readonly get: (path: string) => Parsed | { readonly kind: 'absent' }
  readonly root: (path: string) => Cursor | undefined
  /** Follows `$ref` from a value to what it stands for; the value itself where it is no reference or leads nowhere. Only files of this revision are looked at. */
  readonly resolve: (cursor: Cursor) => Cursor
  /** Where no reference led, so far. */
  readonly dangling: () => readonly Dangling[]
  /** The text behind a document, for its lines. */
  readonly text: (path: string) => string | undefined
}

/** Longest chain of references to references. */
const maxHops = 32

/** Longest text that is parsed, in UTF-16 units: YAML is read at some 2 MB a second and JSON at 100. */
const maxLength = { yaml: 6_000_000, json: 32_000_000 } as const

/** Makes the documents of a revision out of the texts that were read; nothing else can be reached. */
export function documentsOf(revision: Revision, texts: Texts, parser: DocumentParser): Documents {
  const parsed = new Map<string, Parsed | { readonly kind: 'absent' }>()
  const roots = new Map<string, Cursor | undefined>()
  const resolved = new Map<unknown, Cursor>()
  const dangling = new Map<string, Dangling>()
  const get: Documents['get'] = (path) => {
    const known = parsed.get(path) ?? parseText({ revision, path }, texts.get({ revision, path }), parser)
    parsed.set(path, known)
    return known
  }
  const root: Documents['root'] = (path) => {
    if (!roots.has(path)) {
      const document = get(path)
      roots.set(path, document.kind === 'value' ? rootCursor(path, document.value) : undefined)
    }
    return roots.get(path)
  }
  const names = new Map<string, ReadonlyMap<string, Cursor>>()
  const namedIn = (path: string, ref: string): Cursor | undefined => {
    // A pointer needs no search.
    if (ref.startsWith('#/') || ref === '#') return undefined
    const known = names.get(path) ?? namedParts(root(path))
    names.set(path, known)
    return known.get(ref)
  }
  const follow = (cursor: Cursor): Cursor => {
    let at = cursor
    for (let hops = 0; hops < maxHops; hops += 1) {
      const ref = refOf(at.value)
      if (ref === undefined) return at
      const target = targetOf(at, ref)
      const named = namedIn(at.path, ref)
      const next = named ?? (typeof target === 'string' ? undefined : pointed(root(target.path), target.pointer))
      if (next === undefined || next.value === at.value) {
        const why = typeof target === 'string' ? target : 'nothing stands there'
        dangling.set(`${at.path}\u0000${ref}`, { ref, path: at.path, why })
        return at
      }
      at = next
    }
    return cursor
  }
  return {
    revision,
    get,
    root,
    resolve: (cursor) => {
      if (refOf(cursor.value) === undefined) return cursor
      const known = resolved.get(cursor.value) ?? follow(cursor)
      resolved.set(cursor.value, known)
      return known
    },
    dangling: () => [...dangling.values()],
    text: (path) => {
      const text = texts.get({ revision, path })
      return text.kind === 'text' ? text.text : undefined
    },
  }
}

/** Gives the reference that a value is. A dynamic one is what it is where nothing overrides it. */
export function refOf(value: Json): string | undefined {
  return textAt(value, '$ref') ?? textAt(value, '$dynamicRef')
}

/** Most parts of a document that are looked at for their names. */
const maxNamed = 100_000

/** Takes a document; gives the parts that name themselves, as references name them: `#anchor`, or an `$id` inside of it. */
function namedParts(root: Cursor | undefined): ReadonlyMap<string, Cursor> {
  const named = new Map<string, Cursor>()
  const seen = new Set<unknown>()
  const queue = root === undefined ? [] : [root]
  for (const at of queue) {
    if (typeof at.value !== 'object' || at.value === null || seen.has(at.value) || seen.size > maxNamed) continue
    seen.add(at.value)
    for (const key of ['$anchor', '$dynamicAnchor']) {
      const anchor = textAt(at.value, key)
      if (anchor !== undefined && !named.has(`#${anchor}`)) named.set(`#${anchor}`, at)
    }
    const id = textAt(at.value, '$id')
    if (id !== undefined && !named.has(id)) named.set(id, at)
    queue.push(...members(at).map(([, next]) => next), ...items(at))
  }
  return named
}

function parseText({ path }: Ref, text: Text, parser: DocumentParser): Parsed | { readonly kind: 'absent' } {
  switch (text.kind) {
    case 'absent':
      return { kind: 'absent' }
    case 'binary':
      return { kind: 'failed', why: 'it is binary' }
    case 'too-large':
      return { kind: 'failed', why: 'it is too large to be read' }
    case 'unreadable':
      return { kind: 'failed', why: `it could not be read (${text.detail})` }
    case 'text': {
      const most = /\.(?:json|avsc|avpr)$/.test(path) ? maxLength.json : maxLength.yaml
      if (text.text.length > most) return { kind: 'failed', why: `it is larger than ${most / 1_000_000} MB` }
      return parser.parse(path, text.text)
    }
  }
}

interface Target {
  readonly path: string
  readonly pointer: Pointer
}

/** Takes a reference of RFC 6901 and RFC 3986; gives the file and the keys it names, or why it is not followed. */
function targetOf(from: Cursor, ref: string): Target | string {
  const [file = '', fragment = ''] = ref.split('#', 2)
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(file)) return 'references to other hosts are not followed'
  const path = file === '' ? from.path : joinPath(from.path, file)
  if (path === undefined) return 'it leaves the repository'
  if (fragment !== '' && !fragment.startsWith('/')) return 'an anchor is not followed'
  return { path, pointer: fragment === '' ? [] : fragment.slice(1).split('/').map(decodeKey) }
}

function decodeKey(key: string): string {
  return decoded(key).replaceAll('~1', '/').replaceAll('~0', '~')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function pointed(root: Cursor | undefined, pointer: Pointer): Cursor | undefined {
  return pointer.length === 1 ? step(root, pointer[0] ?? '') : walk(root, pointer)
}

/** Takes the path of a file and a reference that stands in it; gives the path it names inside the repository, or undefined where it leads out of it. */
export function joinPath(from: string, to: string): string | undefined {
  const clean = decoded(to.split('?', 1)[0] ?? '')
  const parts = clean.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of clean.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}
