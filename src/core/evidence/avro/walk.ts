import { type Cursor, items, step } from '../document/cursor.ts'
import { canonical, isObject, type Json, listAt, member, stringsAt, textAt } from '../document/json.ts'
import { type Names, type Use, useOf } from './names.ts'

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

/** Takes a reader's and a writer's schema; gives every place where the specification's rules of schema resolution are not met. Named types are compared once. */
export function problemsOf({ reader, writer }: Sides): readonly Problem[] {
  const problems: Problem[] = []
  const seen = new Set<string>()
  const compare = (read: Use, written: Use, path: string): void => {
    const problem = (kind: Problem['kind'], given: Partial<Problem> = {}) =>
      problems.push({ kind, reader: read.at, writer: written.at, path, name: '', from: nameOf(written), to: nameOf(read), ...given })
    if (written.kind === 'union') return compareWriterUnion(read, written, path)
    if (read.kind === 'union') {
      const branch = matching(written, branches(read, reader.names))
      if (branch === undefined) problem('branch', { name: nameOf(written), reader: read.at, writer: written.at })
      else compare(branch, written, path)
      return
    }
    if (read.kind === 'unknown' || written.kind === 'unknown') return
    if (read.kind !== written.kind) {
      if (promotions[written.kind]?.includes(read.kind) !== true) problem('type')
      return
    }
    if (['record', 'enum', 'fixed'].includes(read.kind) && !isSameName(read, written)) {
      problem('name')
      return
    }
    const [was, is] = [logicalOf(written), logicalOf(read)]
    if (was !== is) problem('logical', { from: was, to: is })
    const key = `${read.name} ${written.name}`
    if (read.kind === 'record') {
      if (seen.has(key)) return
      seen.add(key)
      compareFields(read, written, path)
    } else if (read.kind === 'enum') compareSymbols(read, written, path)
    else if (read.kind === 'fixed' && member(read.declared.value, 'size') !== member(written.declared.value, 'size'))
      problem('size', { from: String(member(written.declared.value, 'size')), to: String(member(read.declared.value, 'size')) })
    else if (read.kind === 'array' || read.kind === 'map') {
      const inner = read.kind === 'array' ? 'items' : 'values'
      const [one, other] = [step(read.at, inner), step(written.at, inner)]
      if (one !== undefined && other !== undefined)
        compare(useOf(one, read.namespace, reader.names), useOf(other, written.namespace, writer.names), `${path}[]`)
    }
  }
  const compareWriterUnion = (read: Use, written: Use, path: string): void => {
    const all = branches(written, writer.names)
    const known = read.kind === 'union' ? branches(read, reader.names) : [read]
    for (const branch of all) {
      const found = matching(branch, known)
      if (found !== undefined) compare(found, branch, path)
      else
        problems.push({ kind: 'branch', reader: read.at, writer: branch.at, path, name: nameOf(branch), from: nameOf(branch), to: nameOf(read) })
    }
  }
  const compareFields = (read: Use, written: Use, path: string): void => {
    const sent = new Map(items(step(written.declared, 'fields')).map((field) => [textAt(field.value, 'name') ?? '', field]))
    for (const field of items(step(read.declared, 'fields'))) {
      const name = textAt(field.value, 'name') ?? ''
      const other = [name, ...stringsAt(field.value, 'aliases')].map((one) => sent.get(one)).find((one) => one !== undefined)
      const way = path === '' ? name : `${path}.${name}`
      if (other === undefined) {
        if (!isObject(field.value) || !Object.hasOwn(field.value, 'default'))
          problems.push({ kind: 'field-without-default', reader: field, writer: written.declared, path: way, name, from: '', to: '' })
        continue
      }
      const [one, two] = [step(field, 'type'), step(other, 'type')]
      if (one !== undefined && two !== undefined)
        compare(useOf(one, read.namespace, reader.names), useOf(two, written.namespace, writer.names), way)
    }
  }
  const compareSymbols = (read: Use, written: Use, path: string): void => {
    if (member(read.declared.value, 'default') !== undefined) return
    const known = new Set(stringsAt(read.declared.value, 'symbols'))
    const at = step(written.declared, 'symbols')
    for (const symbol of items(at))
      if (typeof symbol.value === 'string' && !known.has(symbol.value))
        problems.push({ kind: 'symbol', reader: step(read.declared, 'symbols') ?? read.at, writer: symbol, path, name: symbol.value, from: '', to: '' })
  }
  compare(useOf(reader.at, '', reader.names), useOf(writer.at, '', writer.names), '')
  return problems
}

function branches(union: Use, names: Names): readonly Use[] {
  return items(union.at).map((item) => useOf(item, union.namespace, names))
}

/** The branch that a value is read with: the one of its type, else the first that it can be promoted to. */
function matching(written: Use, known: readonly Use[]): Use | undefined {
  const same = known.find((one) => one.kind === written.kind && (one.name === '' || isSameName(one, written)))
  return same ?? known.find((one) => promotions[written.kind]?.includes(one.kind) === true)
}

/** By the name without its namespace, or by an alias of the reader's. */
function isSameName(read: Use, written: Use): boolean {
  const last = (name: string) => name.split('.').at(-1)
  const own = [read.name, ...stringsAt(read.declared.value, 'aliases')]
  return own.some((name) => last(name) === last(written.name))
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
