import type { Ref, Revision, Text, Texts } from '../../change/text.ts'
import { type Cursor, rootCursor, step, walk } from './cursor.ts'
import { homeOf, identifiedFiles, namedParts, resolveUri } from './identifiers.ts'
import { type Json, textAt } from './json.ts'
import type { DocumentParser, Parsed, Pointer } from './parser.ts'
import { decoded, joinPath } from './paths.ts'

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
  const textOf = (path: string) => {
    const text = texts.get({ revision, path })
    return text.kind === 'text' ? text.text : undefined
  }
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
  const namedIn = (path: string, name: string): Cursor | undefined => {
    const known = names.get(path) ?? namedParts(root(path))
    names.set(path, known)
    return known.get(name)
  }
  const mayIdentify = new Map<string, boolean>()
  const hasIds = (path: string) => {
    // Most documents name none of their parts.
    const has = mayIdentify.get(path) ?? textOf(path)?.includes('$id') === true
    mayIdentify.set(path, has)
    return has
  }
  const fileAt = (at: Cursor, file: string): Cursor | undefined => {
    const id = homeOf(at)?.id ?? ''
    const files = identifiedFiles(at.path, id, file).flatMap((path) => root(path) ?? [])
    return namedIn(at.path, resolveUri(id, file)) ?? files[0]
  }
  const identified = (at: Cursor, ref: string): Cursor | undefined => {
    const [file = '', fragment = ''] = ref.split('#', 2)
    const isPointer = fragment === '' || fragment.startsWith('/')
    if (!hasIds(at.path)) return file === '' && isPointer ? undefined : namedIn(at.path, ref)
    if (!isPointer) return namedIn(at.path, ref)
    const home = file === '' ? homeOf(at)?.at : fileAt(at, file)
    return home === undefined ? undefined : pointed(home, pointerIn(fragment))
  }
  const follow = (cursor: Cursor): Cursor => {
    let at = cursor
    for (let hops = 0; hops < maxHops; hops += 1) {
      const ref = refOf(at.value)
      if (ref === undefined) return at
      const target = targetOf(at, ref)
      const named = identified(at, ref)
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
      return known.value === cursor.value ? cursor : known
    },
    dangling: () => [...dangling.values()],
    text: textOf,
  }
}

/** Gives the reference that a value is. A dynamic one is what it is where nothing overrides it. */
export function refOf(value: Json): string | undefined {
  return textAt(value, '$ref') ?? textAt(value, '$dynamicRef')
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
  return { path, pointer: pointerIn(fragment) }
}

function pointerIn(fragment: string): Pointer {
  return fragment === '' ? [] : fragment.slice(1).split('/').map(decodeKey)
}

function decodeKey(key: string): string {
  return decoded(key).replaceAll('~1', '/').replaceAll('~0', '~')
}

function pointed(root: Cursor | undefined, pointer: Pointer): Cursor | undefined {
  return pointer.length === 1 ? step(root, pointer[0] ?? '') : walk(root, pointer)
}
