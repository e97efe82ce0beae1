import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml'
import { reveal } from '../context/invisible.ts'

/** Bounds of a configuration file: characters, and how often it may refer to an anchor. */
const most = { chars: 256 * 1024, aliases: 20 } as const

/** Something wrong at a place of a text; lines and columns from 1. */
export interface Problem {
  readonly line: number
  readonly column: number
  readonly say: string
}

/** Where in a text something stands. */
export type Place = Pick<Problem, 'line' | 'column'>

/** A text that is YAML: its value as plain data, and where each part of it stands. */
export interface YamlText {
  readonly value: unknown
  /** The place of what a path leads to, or of the last part of it that is there. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place
  /** The place of a key in the map that a path leads to. */
  readonly placeOfKey: (path: readonly PropertyKey[], key: string) => Place
}

/** Reads one YAML 1.2 document of the core schema: no tags, no merge keys, each key once, few aliases, at most 256 KB. Never throws. */
export function readYaml(text: string): YamlText | { readonly problems: readonly Problem[] } {
  if (text.length > most.chars)
    return { problems: [{ line: 1, column: 1, say: `longer than ${most.chars} characters, the most that is read` }] }
  try {
    return readDocument(text)
  } catch (error) {
    const say = error instanceof RangeError ? 'nested too deeply' : 'can not be read as YAML'
    return { problems: [{ line: 1, column: 1, say }] }
  }
}

function readDocument(text: string): YamlText | { readonly problems: readonly Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    schema: 'core',
    merge: false,
    customTags: [],
    resolveKnownTags: false,
    stringKeys: true,
    // Compared below in linear time, each with its place.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const wrong = [...document.errors, ...document.warnings]
    .map(({ pos, message }) => ({ ...placeAt(pos[0]), say: plain(message) }))
    .slice(0, 5)
  if (wrong.length > 0) return { problems: wrong }
  const problems = faultsIn(document).map(({ offset, say }) => ({ ...placeAt(offset), say }))
  if (problems.length > 0) return { problems }
  return {
    value: document.toJS({ maxAliasCount: most.aliases }),
    placeOf: (path) => placeAt(startOf(nodeAt(document, path))),
    placeOfKey: (path, key) => {
      const map = nodeAt(document, path)
      return placeAt(startOf(pairOf(map, key)?.key ?? map))
    },
  }
}

/** The parser's own words, without what could steer a terminal. */
function plain(message: string): string {
  return reveal(message.split('\n')[0] ?? '')
    .replace(/:$/, '')
    .slice(0, 200)
}

interface Fault {
  readonly offset: number
  readonly say: string
}

/** What the parser lets pass and we do not. */
function faultsIn(document: Document.Parsed): readonly Fault[] {
  const faults: Fault[] = []
  const aliases: Alias[] = []
  visit(document, {
    Alias: (_, alias) => {
      aliases.push(alias)
    },
    Map: (_, { items }) => {
      faults.push(...keyFaults(items))
    },
  })
  const unknown = aliases.filter((alias) => alias.resolve(document) === undefined)
  const many = aliases[most.aliases]
  return [
    ...faults,
    ...unknown.map((alias) => ({ offset: startOf(alias), say: `no anchor is called "${shownKey(alias.source)}"` })),
    ...(many === undefined ? [] : [{ offset: startOf(many), say: `more than ${most.aliases} aliases` }]),
  ]
}

function keyFaults(pairs: readonly Pair[]): readonly Fault[] {
  const seen = new Set<string>()
  return pairs.flatMap(({ key }): readonly Fault[] => {
    const name = keyText(key)
    if (name === undefined) return [{ offset: startOf(key), say: 'a key must be plain text' }]
    const offset = startOf(key)
    if (name === '__proto__') return [{ offset, say: '"__proto__" can not be a key' }]
    if (seen.has(name)) return [{ offset, say: `"${shownKey(name)}" stands here twice` }]
    seen.add(name)
    return []
  })
}

/** A key as a message names it: on one line, visible and bounded. */
export function shownKey(key: string): string {
  return reveal(key.slice(0, 80)).replace(/[\n\t]/g, ' ')
}

function keyText(key: unknown): string | undefined {
  return isScalar(key) && (typeof key.value === 'string' || typeof key.value === 'number')
    ? String(key.value)
    : undefined
}

function nodeAt(document: Document.Parsed, path: readonly PropertyKey[]): unknown {
  let node: unknown = document.contents
  for (const part of path) {
    const held = isAlias(node) ? node.resolve(document) : node
    const next = isSeq(held) && typeof part === 'number' ? held.items[part] : childOf(held, part)
    if (next === undefined || next === null) return node
    node = next
  }
  return node
}

/** A key without a value stands for it. */
function childOf(map: unknown, part: PropertyKey): unknown {
  const pair = pairOf(map, String(part))
  const isEmpty = isScalar(pair?.value) && pair.value.value === null && pair.value.source === ''
  return isEmpty ? pair?.key : (pair?.value ?? pair?.key)
}

function pairOf(map: unknown, key: string): Pair | undefined {
  return isMap(map) ? map.items.find((pair) => keyText(pair.key) === key) : undefined
}

function startOf(node: unknown): number {
  return hasRange(node) ? (node.range?.[0] ?? 0) : 0
}

function hasRange(node: unknown): node is Pick<Node, 'range'> {
  return typeof node === 'object' && node !== null && 'range' in node
}
