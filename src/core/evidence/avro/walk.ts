import { type Cursor, items, step } from '../document/cursor.ts'
import { canonical, isObject, type Json, listAt, member, stringsAt, textAt } from '../document/json.ts'
import { type Names, qualify, type Use, useOf } from './names.ts'

/** A place where data of the writer's schema can not be read with the reader's, or is read as something else. */
export interface Problem {
  readonly kind: 'field-without-default' | 'type' | 'symbol' | 'branch' | 'name' | 'size' | 'logical'
  /** Where it stands in the reader's schema, and in the writer's. */
  readonly reader: Cursor
  readonly writer: Cursor
  /** Dotted way from the schema's root. */
  readonly path: string
  /** The field, symbol, branch or type that it is about. */
  readonly name: string
  readonly from: string
  readonly to: string
}

/** Both sides with the named types they know. */
export interface Sides {
  readonly reader: { readonly at: Cursor; readonly names: Names }
  readonly writer: { readonly at: Cursor; readonly names: Names }
}

const promotions: Readonly<Record<string, readonly string[]>> = {
  int: ['long', 'float', 'double'],
  long: ['float', 'double'],
  float: ['double'],
  string: ['bytes'],
  bytes: ['string'],
}

/** A walk under way: both sides, what was found, and the pairs of records that were compared. */
interface Walk extends Sides {
  readonly problems: Problem[]
  readonly seen: Set<string>
}

/** Takes a reader's and a writer's schema; gives every place where the specification's rules of schema resolution are not met. Named types are compared once. */
export function problemsOf(sides: Sides): readonly Problem[] {
  const walk: Walk = { ...sides, problems: [], seen: new Set() }
  const { reader, writer } = sides
  compare(walk, useOf(reader.at, '', reader.names), useOf(writer.at, '', writer.names), '')
  return walk.problems
}

function found(walk: Walk, kind: Problem['kind'], read: Use, written: Use, given: Partial<Problem>): void {
  const words = { name: '', path: '', from: nameOf(written), to: nameOf(read) }
  walk.problems.push({ kind, reader: read.at, writer: written.at, ...words, ...given })
}

function compare(walk: Walk, read: Use, written: Use, path: string): void {
  if (written.kind === 'union') compareWriterUnion(walk, read, written, path)
  else if (read.kind === 'union') {
    const branch = matching(written, branches(read, walk.reader.names))
    if (branch === undefined) found(walk, 'branch', read, written, { path, name: nameOf(written) })
    else compare(walk, branch, written, path)
  } else if (read.kind !== 'unknown' && written.kind !== 'unknown') compareKinds(walk, read, written, path)
}

function compareKinds(walk: Walk, read: Use, written: Use, path: string): void {
  if (read.kind !== written.kind) {
    if (promotions[written.kind]?.includes(read.kind) !== true) found(walk, 'type', read, written, { path })
    return
  }
  if (['record', 'enum', 'fixed'].includes(read.kind) && !isSameName(read, written)) {
    found(walk, 'name', read, written, { path, from: written.name, to: read.name })
    return
  }
  const [was, is] = [logicalOf(written), logicalOf(read)]
  if (was !== is) found(walk, 'logical', read, written, { path, from: was, to: is })
  compareInside(walk, read, written, path)
}

function compareInside(walk: Walk, read: Use, written: Use, path: string): void {
  if (read.kind === 'record') compareFields(walk, read, written, path)
  else if (read.kind === 'enum') compareSymbols(walk, read, written, path)
  else if (read.kind === 'fixed') {
    const [from = '', to = ''] = [written, read].map((use) => String(member(use.declared.value, 'size')))
    if (from !== to) found(walk, 'size', read, written, { path, from, to })
  } else if (read.kind === 'array' || read.kind === 'map') {
    const key = read.kind === 'array' ? 'items' : 'values'
    compareAt(walk, [read, step(read.at, key)], [written, step(written.at, key)], `${path}[]`)
  }
}

type Within = readonly [use: Use, at: Cursor | undefined]

function compareAt(walk: Walk, [read, one]: Within, [written, other]: Within, path: string): void {
  if (one === undefined || other === undefined) return
  const { reader, writer } = walk
  compare(walk, useOf(one, read.namespace, reader.names), useOf(other, written.namespace, writer.names), path)
}

function compareWriterUnion(walk: Walk, read: Use, written: Use, path: string): void {
  const known = read.kind === 'union' ? branches(read, walk.reader.names) : [read]
  for (const branch of branches(written, walk.writer.names)) {
    const match = matching(branch, known)
    if (match === undefined) found(walk, 'branch', read, branch, { path, name: nameOf(branch) })
    else compare(walk, match, branch, path)
  }
}

function compareFields(walk: Walk, read: Use, written: Use, path: string): void {
  const key = `${read.name} ${written.name}`
  if (walk.seen.has(key)) return
  walk.seen.add(key)
  const sent = new Map(
    items(step(written.declared, 'fields')).map((field) => [textAt(field.value, 'name') ?? '', field]),
  )
  for (const field of items(step(read.declared, 'fields'))) {
    const name = textAt(field.value, 'name') ?? ''
    const names = [name, ...stringsAt(field.value, 'aliases')]
    const other = names.map((one) => sent.get(one)).find((one) => one !== undefined)
    const way = path === '' ? name : `${path}.${name}`
    if (other !== undefined) compareAt(walk, [read, step(field, 'type')], [written, step(other, 'type')], way)
    else if (!isObject(field.value) || !Object.hasOwn(field.value, 'default'))
      found(walk, 'field-without-default', read, written, { reader: field, writer: written.declared, path: way, name })
  }
}

function compareSymbols(walk: Walk, read: Use, written: Use, path: string): void {
  if (member(read.declared.value, 'default') !== undefined) return
  const known = new Set(stringsAt(read.declared.value, 'symbols'))
  for (const symbol of items(step(written.declared, 'symbols')))
    if (typeof symbol.value === 'string' && !known.has(symbol.value))
      found(walk, 'symbol', read, written, {
        ...{ path, name: symbol.value, writer: symbol },
        reader: step(read.declared, 'symbols') ?? read.at,
      })
}

function branches(union: Use, names: Names): readonly Use[] {
  return items(union.at).map((item) => useOf(item, union.namespace, names))
}

/** The branch that a value is read with: the one of its type, else the first that it can be promoted to. */
function matching(written: Use, known: readonly Use[]): Use | undefined {
  const same = known.find((one) => one.kind === written.kind && (one.name === '' || isSameName(one, written)))
  return same ?? known.find((one) => promotions[written.kind]?.includes(one.kind) === true)
}

/** By the full name, or by an alias of the reader's. The specification leaves namespaces open; the libraries that read messages do not. */
function isSameName(read: Use, written: Use): boolean {
  const aliases = stringsAt(read.declared.value, 'aliases').map((alias) => qualify(alias, read.namespace))
  return [read.name, ...aliases].includes(written.name)
}

function nameOf({ kind, name, at }: Use): string {
  if (kind === 'union') return listAt({ of: at.value }, 'of').map(wordOf).join(' | ')
  return name === '' ? kind : (name.split('.').at(-1) ?? name)
}

function wordOf(value: Json): string {
  return typeof value === 'string' ? value : (textAt(value, 'name') ?? textAt(value, 'type') ?? 'type')
}

/** What the bytes mean beyond their type. */
function logicalOf({ declared }: Use): string {
  const logical = textAt(declared.value, 'logicalType')
  if (logical === undefined) return 'none'
  if (logical !== 'decimal') return logical
  const part = (key: string) => canonical(member(declared.value, key) ?? 0)
  return `decimal with scale ${part('scale')}`
}
