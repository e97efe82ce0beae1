import { camel, pascal, singular, wordsOfName } from '../../../context/counterpart/spelling.ts'
import type { Evidence } from '../../evidence.ts'
import type { Removed } from '../removed.ts'
import { columnWords, tableName, tableWords } from './names.ts'

/** Something of a database that is gone, or that has to be set from now on. */
export type Sought = Removed | RequiredColumn

/** A column that every insert has to set. */
export interface RequiredColumn {
  readonly kind: 'required-column'
  readonly text: string
  readonly owner: string
}

/** Most things that are looked for of one fact. */
const maxSought = 20

/** Rules of a column that every insert has to set from now on; each affects `table.column`. */
const requiring: ReadonlySet<string> = new Set(['migration-column-not-null-without-default'])

/** Takes a fact; gives what of a database it takes away or demands, at most 20 things; nothing for what breaks nobody. */
export function soughtOf({ level, removes = [], rule, affects }: Evidence): readonly Sought[] {
  if (level !== 'breaking') return []
  const gone = removes.filter(({ kind }) => kind === 'column' || kind === 'table' || kind === 'enum-value')
  return [...gone, ...(requiring.has(rule) ? affects.flatMap(required) : [])].slice(0, maxSought)
}

function required(name: string): readonly RequiredColumn[] {
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? [] : [{ kind: 'required-column', text: name.slice(dot + 1), owner: name.slice(0, dot) }]
}

/** Gives the words by which code can name things of a database: the likeliest of each before the second of any. */
export function wordsOfAll(sought: readonly Sought[]): readonly string[] {
  return inTurns(sought.map(wordsOfSought))
}

function inTurns(lists: readonly (readonly string[])[]): readonly string[] {
  const turns = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: turns }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat()
}

/** The likeliest first, at most nine. */
function wordsOfSought({ kind, text, owner = '' }: Sought): readonly string[] {
  switch (kind) {
    case 'column':
      return owner === '' ? [] : inTurns([columnWords(text), tableWords(tableName(owner)).slice(0, 4)])
    case 'table':
      return tableWords(tableName(text))
    case 'required-column':
      return tableWords(tableName(owner)).slice(0, 3)
    case 'enum-value':
      return [text, ...enumWords(tableName(owner).name)]
    default:
      return []
  }
}

function enumWords(type: string): readonly string[] {
  const words = wordsOfName(type)
  if (words.length === 0) return []
  const one = [...words.slice(0, -1), singular(words.at(-1) ?? '')]
  return [...new Set([type, pascal(one), camel(one)])]
}

/** Gives the words of which a file has to hold one of each list to hold a use. */
export function neededWords(sought: Sought): readonly (readonly string[])[] {
  const { kind, text } = sought
  const words = wordsOfSought(sought)
  const own = kind === 'column' ? columnWords(text) : [text]
  return kind === 'column' || kind === 'enum-value' ? [own, words.filter((word) => !own.includes(word))] : [words]
}
