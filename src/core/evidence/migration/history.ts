import type { DiffFile } from '../../change/diff.ts'
import { type Ref, type Texts, textOr } from '../../change/text.ts'
import type { Trees } from '../check.ts'
import { bare } from './hazards/names.ts'
import type { Migration, Operation } from './operation.ts'
import { byNumbers } from './order/by-numbers.ts'
import type { EarlierText } from './reader.ts'

/** Where the earlier migrations of one are, of a kind that keeps its schema nowhere else. */
export interface History {
  /** Takes the path of a migration; gives the place of its line, and which paths are of it. */
  readonly beside: (path: string) => { readonly place: string; readonly isIn: (path: string) => boolean }
  /** Whether they run by their paths; else all are read, and put in order by what they say. */
  readonly isByPath: boolean
}

/** Earlier migrations that are read, the last ones, in portions that one request takes; and the characters of those that are parsed. */
const most = { files: 400, whole: 800, portion: 100, characters: 1_500_000 } as const

/** What only the schema before says: the type that a column had, whether it was required, what a key refers to. */
const asking =
  /\balter\s+(?:column\s+)?(?:if\s+exists\s+)?["\w]+\s+(?:set\s+data\s+)?type\b|\bset\s+not\s+null\b|\bdrop\s+not\s+null\b|\bforeign\s+key\b|\balter_column\(|\.alter\(|\b(?:changeColumn|dropNullable|setNullable)\(|\bcreate_foreign_key\(/i

/** Tables, and enums, that a text names where it asks. */
const naming =
  /\b(?:alter\s+table(?:\s+if\s+exists)?(?:\s+only)?|alter\s+type|references)\s+((?:"[^"\n]{1,100}"|\w{1,100})(?:\.(?:"[^"\n]{1,100}"|\w{1,100}))?)|\b(?:alter_column|alterTable|table|changeColumn|batch_alter_table)\(\s*["'`]([\w.]{1,100})["'`]|\bcreate_foreign_key\(\s*(?:None|["'`][\w.]{1,100}["'`])\s*,\s*["'`]([\w.]{1,100})["'`](?:\s*,\s*["'`]([\w.]{1,100})["'`])?/gi

/** Takes a text; gives the tables and enums of which it asks what was there before, without their schemas; none where it asks nothing. */
function tablesAsked(text: string): ReadonlySet<string> {
  if (!asking.test(text)) return new Set()
  const named = [...text.matchAll(naming)].flatMap(([, ...names]) => names.filter(Boolean))
  return new Set(named.map((name) => bare(name.replaceAll('"', ''))))
}

interface Change {
  readonly files: readonly DiffFile[]
  readonly trees: Trees
  readonly texts: Texts
}

/** Takes the migrations of a change that say too little; gives the earlier ones that are to be read, the newest first: all up to those that make the tables that are asked about, at most 400. */
export function earlierRefs(history: History, change: Change): readonly Ref[] {
  const asked = askedIn(change)
  if (asked.size === 0) return []
  const refs = earlierPaths(history, change).map((path): Ref => ({ revision: 'head', path }))
  return history.isByPath
    ? newest(refs.toReversed().slice(0, most.files), asked, change.texts)
    : refs.length > most.whole
      ? []
      : refs
}

/** Portion by portion, until all that is asked about is made in one that was read. */
function newest(refs: readonly Ref[], asked: ReadonlySet<string>, texts: Texts): readonly Ref[] {
  const read = refs.findIndex((ref) => isUnread(texts, ref))
  if (read === -1) return refs
  const missing = new Set(asked)
  for (const ref of refs.slice(0, read))
    for (const table of tablesMade(textOr(texts.get(ref)) ?? '')) missing.delete(table)
  return refs.slice(0, missing.size === 0 ? read : read + most.portion)
}

function isUnread(texts: Texts, ref: Ref): boolean {
  const text = texts.get(ref)
  return text.kind === 'unreadable' && text.detail === 'not read'
}

function askedIn({ files, texts }: Change): ReadonlySet<string> {
  const read = files.flatMap(({ path }) => textOr(texts.get({ revision: 'head', path })) ?? [])
  // What the change makes itself, nobody else has.
  const made = new Set(read.flatMap(tablesMade))
  return new Set(read.flatMap((text) => [...tablesAsked(text)]).filter((table) => table !== '' && !made.has(table)))
}

/** What is there at head and not of the change, in the order of their numbers: it has run before, whatever its number. */
function earlierPaths({ beside }: History, { files, trees }: Change): readonly string[] {
  const changed = new Set(files.map(({ path }) => path))
  // A tree is large and its lines are few: each is looked for once.
  const lines = new Map(files.map(({ path }) => beside(path)).map(({ place, isIn }) => [place, isIn]))
  const all = new Set([...lines.values()].flatMap((isIn) => trees.head.filter(isIn)))
  return [...all].filter((path) => !changed.has(path)).toSorted(byNumbers)
}

const making =
  /\bcreate\s+(?:(?:unlogged\s+)?table|type)\s+(?:if\s+not\s+exists\s+)?((?:"[^"\n]{1,100}"|\w{1,100})(?:\.(?:"[^"\n]{1,100}"|\w{1,100}))?)|\b(?:createTable(?:IfNotExists)?|create_table)\(\s*["'`]([\w.]{1,100})["'`]/gi

function tablesMade(text: string): readonly string[] {
  return [...text.matchAll(making)].map(([, sql, call]) => bare((sql ?? call ?? '').replaceAll('"', '')))
}

/** Takes the same, and what reads a migration; gives what the earlier ones have done to the tables that are asked about, in the order they ran. What cannot be read makes the tables that it may be about unknown. */
export function earlierOperations(
  history: History,
  change: Change,
  read: (path: string, text: string) => Migration | undefined,
  inOrder: (texts: readonly EarlierText[]) => readonly string[] | undefined = () => undefined,
): readonly Operation[] {
  const asked = askedIn(change)
  if (asked.size === 0) return []
  const all = earlierPaths(history, change).map((path) => ({
    path,
    text: textOr(change.texts.get({ revision: 'head', path })),
  }))
  // Behind one that was not read everything may have been different.
  const gap = all.findLastIndex(({ text }) => text === undefined)
  const texts = all.slice(gap + 1).flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]))
  if (!history.isByPath && gap !== -1) return []
  const ordered = history.isByPath ? texts : inSaidOrder(texts, inOrder)
  const concerned = lastOf(ordered.filter(({ text }) => mentions(text.toLowerCase(), asked)))
  return concerned.flatMap((one) => {
    const migration = read(one.path, one.text)
    return migration === undefined ? [] : operationsOf(migration, one.text, asked)
  })
}

/** Without an order that they say nothing is known of what they leave. */
function inSaidOrder(
  texts: readonly EarlierText[],
  inOrder: (texts: readonly EarlierText[]) => readonly string[] | undefined,
): readonly EarlierText[] {
  const byPath = new Map(texts.map((one) => [one.path, one]))
  return (inOrder(texts) ?? []).flatMap((path) => byPath.get(path) ?? [])
}

/** The last ones that are not too much to parse. */
function lastOf(texts: readonly EarlierText[]): readonly EarlierText[] {
  let left: number = most.characters
  const from = texts.findLastIndex(({ text }) => {
    left -= text.length
    return left < 0
  })
  return texts.slice(from + 1)
}

function mentions(text: string, asked: ReadonlySet<string>): boolean {
  return [...asked].some((name) => text.includes(name))
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\w+/g) ?? []
}

/** Lines of a text that may belong to what was not read there. */
const nearby = 20

function operationsOf({ steps, unread }: Migration, text: string, asked: ReadonlySet<string>): readonly Operation[] {
  const lines = text.split('\n')
  const places = new Set(unread.map(({ line }) => line - 1))
  // Where nothing was read it may be about all that it names.
  const parts =
    steps.length === 0 ? [lines.slice(first(places))] : [...places].map((at) => lines.slice(at, at + nearby))
  const near = parts.flatMap((part) => wordsOf(part.join('\n')))
  return [
    ...steps.flatMap(({ operation, source }) =>
      operation.kind === 'unread' ? forgotten(wordsOf(source), asked) : [operation],
    ),
    ...forgotten(near, asked),
  ]
}

function first(places: ReadonlySet<number>): number {
  return [...places].reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY)
}

/** As if they were gone: of what is gone nothing is known. */
function forgotten(words: readonly string[], asked: ReadonlySet<string>): readonly Operation[] {
  return [...new Set(words)].flatMap((table): readonly Operation[] =>
    asked.has(table) ? [{ kind: 'drop-table', table, cascade: false, ifExists: true }] : [],
  )
}
