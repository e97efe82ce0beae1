import { type Cursor, items, step } from '../document/cursor.ts'
import { canonical, member, stringsAt, textAt } from '../document/json.ts'
import { meaningOf } from './meaning.ts'
import { branchesOf, fieldsOf, innerOf, lastOf, type Names, spaceOf, type Use, useOf } from './names.ts'

/** A part that only one of the two schemas has: a branch, a symbol, a field. */
export interface Part {
  readonly name: string
  readonly at: Cursor
}

export type ProblemKind =
  | 'missing'
  | 'renamed'
  | 'type'
  | 'size'
  | 'name'
  | 'namespace'
  | 'symbols'
  | 'symbol-order'
  | 'branches'
  | 'meaning'
  | 'default'

/** A place where data of the writer's schema can not be read with the reader's (`breaks`), or is read as something else. */
export interface Problem {
  readonly kind: ProblemKind
  readonly breaks: boolean
  /** Where it stands in the reader's schema, and in the writer's. */
  readonly reader: Cursor
  readonly writer: Cursor
  /** Dotted way from the schema's root. */
  readonly path: string
  /** What it is in the writer's schema, and in the reader's. */
  readonly from: string
  readonly to: string
  /** What only the reader's schema has, and only the writer's. */
  readonly onlyReader: readonly Part[]
  readonly onlyWriter: readonly Part[]
}

/** One of the two schemas, with the named types around it. */
export interface Side {
  readonly use: Use
  readonly names: Names
}

interface Walk {
  readonly reader: Names
  readonly writer: Names
  readonly seen: Set<string>
  readonly problems: Problem[]
}

const promotions: Readonly<Record<string, readonly string[]>> = {
  int: ['long', 'float', 'double'],
  long: ['float', 'double'],
  float: ['double'],
  string: ['bytes'],
  bytes: ['string'],
}

/**
 * Takes a reader's and a writer's schema; gives every place where the rules of schema resolution are not met
 * (https://avro.apache.org/docs/1.12.0/specification/#schema-resolution), or are met and say something else. A pair of named types is compared once.
 */
export function problemsOf(reader: Side, writer: Side): readonly Problem[] {
  const walk: Walk = { reader: reader.names, writer: writer.names, seen: new Set(), problems: [] }
  compare(walk, reader.use, writer.use, '')
  return walk.problems
}

type Given = Partial<Omit<Problem, 'kind' | 'path'>>

function put(walk: Walk, kind: ProblemKind, path: string, read: Use, written: Use, given: Given = {}): void {
  const [was, is] = [describe(written, walk.writer), describe(read, walk.reader)]
  const [from, to] = was === is ? [`${written.kind} ${was}`, `${read.kind} ${is}`] : [was, is]
  const known = { kind, path, breaks: true, reader: read.at, writer: written.at, from, to }
  walk.problems.push({ ...known, onlyReader: [], onlyWriter: [], ...given })
}

function compare(walk: Walk, read: Use, written: Use, path: string): void {
  if (read.kind === 'unknown' || written.kind === 'unknown') return
  if (read.kind === 'union' || written.kind === 'union') compareBranches(walk, read, written, path)
  else if (read.kind !== written.kind && !isPromoted(written, read)) put(walk, 'type', path, read, written)
  else if (read.kind === written.kind && !isSameName(read, written)) put(walk, 'name', path, read, written)
  else compareMatched(walk, read, written, path)
}

function compareMatched(walk: Walk, read: Use, written: Use, path: string): void {
  compareNamespace(walk, read, written, path)
  const [was, is] = [meaningOf(written), meaningOf(read)]
  if (was !== is) put(walk, 'meaning', path, read, written, { breaks: false, from: was, to: is })
  if (read.kind === 'record') compareRecords(walk, read, written, path)
  else if (read.kind === 'enum') compareSymbols(walk, read, written, path)
  else if (read.kind === 'fixed') compareSizes(walk, read, written, path)
  else if (read.kind === 'array' || read.kind === 'map') {
    const [one, other] = [innerOf(read, walk.reader), innerOf(written, walk.writer)]
    if (one !== undefined && other !== undefined) compare(walk, one, other, `${path}[]`)
  }
}

function compareBranches(walk: Walk, read: Use, written: Use, path: string): void {
  const [known, sent] = [branchesOf(read, walk.reader), branchesOf(written, walk.writer)]
  const lost = sent.filter((branch) => {
    const found = matching(branch, known)
    if (found !== undefined) compare(walk, found, branch, path)
    return found === undefined
  })
  if (lost.length === 0) return
  const partOf = (use: Use): Part => ({ name: nameOf(use), at: use.at })
  put(walk, 'branches', path, read, written, {
    onlyReader: known.filter((one) => !sent.some((other) => isAlike(one, other))).map(partOf),
    onlyWriter: sent.filter((one) => !known.some((other) => isAlike(other, one))).map(partOf),
  })
}

/** The branch that a value is read with: the one of its type, by its full name, its name or an alias, else the first that it can be promoted to. */
function matching(written: Use, known: readonly Use[]): Use | undefined {
  const alike = known.filter((one) => isAlike(one, written))
  const named =
    alike.find(({ name }) => name === written.name) ?? alike.find(({ name }) => lastOf(name) === lastOf(written.name))
  return named ?? alike[0] ?? known.find((one) => isPromoted(written, one))
}

function isPromoted(written: Use, read: Use): boolean {
  return Object.hasOwn(promotions, written.kind) && promotions[written.kind]?.includes(read.kind) === true
}

function isAlike(read: Use, written: Use): boolean {
  return read.kind === written.kind && isSameName(read, written)
}

/** By the name without its namespace, or by an alias of the reader's. What has no name is the same. */
function isSameName(read: Use, written: Use): boolean {
  if (read.name === '' || written.name === '') return true
  return [read.name, ...stringsAt(read.declared.value, 'aliases')].some((name) => lastOf(name) === lastOf(written.name))
}

/** The types inside follow the namespace of the outermost one: it is told once. */
function compareNamespace(walk: Walk, read: Use, written: Use, path: string): void {
  const aliases = stringsAt(read.declared.value, 'aliases')
  const [from, to] = [spaceOf(written.name), spaceOf(read.name)]
  const key = `namespace ${from} ${to}`
  if (from === to || lastOf(read.name) !== lastOf(written.name) || walk.seen.has(key)) return
  walk.seen.add(key)
  if (aliases.includes(written.name)) return
  const places = { reader: read.declared, writer: written.declared }
  put(walk, 'namespace', path, read, written, { ...places, breaks: false, from: written.name, to: read.name })
}

function compareSizes(walk: Walk, read: Use, written: Use, path: string): void {
  const [from, to] = [written, read].map(({ declared }) => canonical(member(declared.value, 'size')))
  if (from !== to)
    put(walk, 'size', path, read, written, { from: `fixed of ${from} bytes`, to: `fixed of ${to} bytes` })
}

function compareSymbols(walk: Walk, read: Use, written: Use, path: string): void {
  const only = (one: Use, other: Use): readonly Part[] => {
    const known = new Set(stringsAt(other.declared.value, 'symbols'))
    return items(step(one.declared, 'symbols')).flatMap((at) =>
      typeof at.value === 'string' && !known.has(at.value) ? [{ name: at.value, at }] : [],
    )
  }
  const [onlyReader, onlyWriter] = [only(read, written), only(written, read)]
  const places = { reader: read.declared, writer: written.declared, onlyReader, onlyWriter }
  const [otherwise, order] = [
    textAt(read.declared.value, 'default'),
    (use: Use) => stringsAt(use.declared.value, 'symbols'),
  ]
  if (onlyWriter.length > 0)
    put(walk, 'symbols', path, read, written, { ...places, breaks: otherwise === undefined, to: otherwise ?? '' })
  else if (onlyReader.length === 0 && order(read).join() !== order(written).join())
    put(walk, 'symbol-order', path, read, written, { ...places, breaks: false })
}

function compareRecords(walk: Walk, read: Use, written: Use, path: string): void {
  const key = `record ${read.name} ${written.name}`
  if (walk.seen.has(key)) return
  walk.seen.add(key)
  const [known, sent] = [fieldsOf(read), fieldsOf(written)]
  const [byName, byAlias] = [new Map(sent.map((one) => [fieldName(one), one])), aliasesOf(sent)]
  const kept = new Set(known.map(fieldName))
  for (const [index, field] of known.entries()) {
    const names = [fieldName(field), ...stringsAt(field.value, 'aliases')]
    const other = names.map((name) => byName.get(name)).find((one) => one !== undefined)
    if (other !== undefined) {
      compareFields(walk, [read, field], [written, other], path)
      continue
    }
    const breaks = member(field.value, 'default') === undefined
    const [aliased, same] = [byAlias.get(fieldName(field)), sent[index]]
    const isReplaced = same !== undefined && !kept.has(fieldName(same)) && isSameType(field, same)
    const renamed = aliased ?? (isReplaced && breaks ? same : undefined)
    const [from, to] = [renamed === undefined ? '' : fieldName(renamed), fieldName(field)]
    if (renamed !== undefined)
      put(walk, 'renamed', path, read, written, { reader: field, writer: renamed, from, to, breaks })
    else if (breaks) put(walk, 'missing', under(path, to), read, written, { reader: field, writer: written.declared })
  }
}

function compareFields(
  walk: Walk,
  [read, field]: readonly [Use, Cursor],
  [written, other]: readonly [Use, Cursor],
  path: string,
): void {
  const way = under(path, fieldName(field))
  const [one, two] = [step(field, 'type'), step(other, 'type')]
  if (one !== undefined && two !== undefined)
    compare(walk, useOf(one, read.namespace, walk.reader), useOf(two, written.namespace, walk.writer), way)
  const [from, to] = [other, field].map(({ value }) => member(value, 'default'))
  if (from === undefined || to === undefined || canonical(from) === canonical(to)) return
  const given = { reader: step(field, 'default') ?? field, writer: step(other, 'default') ?? other, breaks: false }
  put(walk, 'default', way, read, written, { ...given, from: canonical(from), to: canonical(to) })
}

function aliasesOf(fields: readonly Cursor[]): ReadonlyMap<string, Cursor> {
  return new Map(fields.flatMap((field) => stringsAt(field.value, 'aliases').map((alias) => [alias, field] as const)))
}

function fieldName({ value }: Cursor): string {
  return textAt(value, 'name') ?? ''
}

function isSameType(one: Cursor, other: Cursor): boolean {
  return canonical(member(one.value, 'type')) === canonical(member(other.value, 'type'))
}

function under(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

/** Most branches that are written out. */
const maxNames = 8

function describe(use: Use, names: Names): string {
  if (use.kind !== 'union') return nameOf(use)
  const all = branchesOf(use, names)
  const shown = all.slice(0, maxNames).map(nameOf)
  return (all.length > shown.length ? [...shown, '…'] : shown).join(' | ')
}

function nameOf({ kind, name }: Use): string {
  return name === '' ? kind : lastOf(name)
}
