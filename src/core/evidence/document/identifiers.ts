import { type Cursor, items, members } from './cursor.ts'
import { textAt } from './json.ts'
import { joinPath } from './paths.ts'

/** A URI without its query and its fragment. */
interface Uri {
  readonly scheme: string
  readonly authority: string
  readonly path: string
}

function parsed(uri: string): Uri {
  const [, scheme = '', authority = '', path = ''] = /^([a-z][a-z\d+.-]*:)?(\/\/[^/?#]*)?([^?#]*)/i.exec(uri) ?? []
  return { scheme: scheme.toLowerCase(), authority: authority.toLowerCase(), path }
}

/** Takes the identifier of a schema and a reference of RFC 3986 that stands in it; gives what the reference names, without a fragment. */
export function resolveUri(base: string, ref: string): string {
  const [from, to] = [parsed(base), parsed(ref)]
  if (to.scheme !== '') return `${to.scheme}${to.authority}${withoutDots(to.path)}`
  if (to.authority !== '') return `${from.scheme}${to.authority}${withoutDots(to.path)}`
  const folder = from.path.slice(0, from.path.lastIndexOf('/') + 1)
  const path = to.path === '' ? from.path : to.path.startsWith('/') ? to.path : `${folder}${to.path}`
  return `${from.scheme}${from.authority}${withoutDots(path)}`
}

function withoutDots(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** Endings that files have and identifiers leave out. */
const endings = ['', '.json', '.schema.json', '.yaml', '.yml']

/** Takes the path of a document with its identifier, and a reference that stands in it; gives the files of the repository that it may name, if files lie to each other as identifiers do. None for another host. */
export function identifiedFiles(path: string, id: string, ref: string): readonly string[] {
  const [from, to] = [parsed(id), parsed(resolveUri(id, ref))]
  if (from.authority === '' || from.authority !== to.authority || from.path === to.path) return []
  const [folders, target] = [from.path.split('/').slice(0, -1), to.path.split('/')]
  const shared = folders.findIndex((part, at) => part !== target[at])
  const common = shared === -1 ? folders.length : shared
  const relative = [...folders.slice(common).map(() => '..'), ...target.slice(common)].join('/')
  return endings.flatMap((ending) => joinPath(path, `${relative}${ending}`) ?? [])
}

/** The schema with an identifier of its own that a cursor stands in, and what identifies it; undefined for one that none encloses. */
export function homeOf(cursor: Cursor): { readonly at: Cursor; readonly id: string } | undefined {
  const homes: Cursor[] = []
  for (let at: Cursor | undefined = cursor; at !== undefined; at = at.up?.from)
    if (textAt(at.value, '$id') !== undefined) homes.unshift(at)
  const nearest = homes.at(-1)
  const id = homes.reduce((base, at) => resolveUri(base, textAt(at.value, '$id') ?? ''), '')
  return nearest === undefined ? undefined : { at: nearest, id }
}

/** Most parts of a document that are looked at for their names. */
const maxNamed = 100_000

/** Longest identifier: relative ones inside of each other add up. */
const maxId = 2_000

function boundedUri(base: string, id: string): string {
  const uri = id.length > maxId ? base : resolveUri(base, id)
  return uri.length > maxId ? base : uri
}

/** Takes a document; gives the parts that name themselves, as references name them: `#anchor`, or an `$id` as it is written and as a whole. */
export function namedParts(root: Cursor | undefined): ReadonlyMap<string, Cursor> {
  const named = new Map<string, Cursor>()
  const put = (name: string, at: Cursor) => {
    if (!named.has(name)) named.set(name, at)
  }
  const seen = new Set<unknown>()
  const queue = root === undefined ? [] : [{ at: root, base: '' }]
  for (const { at, base } of queue) {
    if (typeof at.value !== 'object' || at.value === null || seen.has(at.value) || seen.size > maxNamed) continue
    seen.add(at.value)
    const id = textAt(at.value, '$id')
    const whole = id === undefined ? base : boundedUri(base, id)
    for (const key of ['$anchor', '$dynamicAnchor']) {
      const anchor = textAt(at.value, key)
      if (anchor !== undefined) put(`#${anchor}`, at)
    }
    if (id !== undefined) for (const name of [id, whole]) put(name, at)
    for (const next of [...members(at).map(([, one]) => one), ...items(at)]) queue.push({ at: next, base: whole })
  }
  return named
}
