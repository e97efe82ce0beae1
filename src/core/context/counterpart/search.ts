/** A place in the head where a word was found; `line` counts from 1, `text` is that line, cut to 300 characters. */
export interface SearchHit {
  readonly word: string
  readonly path: string
  readonly line: number
  readonly text: string
}

/** Words of one search: more would cost time, and no reviewer follows as many connections. */
export const maxWords = 40

/** Characters of a word that is searched for. */
const maxWordLength = 120

/** What is never the other side of anything, as globs for git and for folders: libraries, builds, locks, prose, translations, assets. */
export const neverSearched: readonly string[] = [
  '**/{node_modules,bower_components,vendor,third_party,dist,__snapshots__}/**',
  '**/{locale,locales,i18n,translations}/**',
  '**/*.{lock,min.js,min.css,map,svg,snap,po,pot,md,mdx,rst,adoc,css,scss,less,csv,tsv,ipynb,resx,xlf}',
  '**/{package-lock.json,pnpm-lock.yaml,npm-shrinkwrap.json,go.sum}',
]

/** Takes words as they are wanted; gives those that can be searched for as they are spelt: one line, with a letter or digit at both ends, the first 40 of them. */
export function searchable(words: readonly string[]): readonly string[] {
  const fit = words.filter((word) => word.length <= maxWordLength && /^\w(?:[^\u0000-\u001f\u007f]*\w)?$/.test(word))
  return [...new Set(fit)].slice(0, maxWords)
}

/** Takes searchable words; gives an expression that finds a line holding any of them whole, for a first look that costs little. */
export function anyWord(words: readonly string[]): RegExp {
  const spelt = words.map((word) => word.replace(/[^\w]/g, '\\$&')).join('|')
  return new RegExp(`(?<!\\w)(?:${spelt === '' ? '(?!)' : spelt})(?!\\w)`)
}

/** Says where a word stands whole in a line, from a position on, or -1: a letter, a digit or `_` beside it makes it another word. */
export function wordAt(line: string, word: string, from = 0): number {
  for (let at = line.indexOf(word, from); at >= 0; at = line.indexOf(word, at + 1))
    if (isWholeWord(line, at, word)) return at
  return -1
}

/** Says whether a word that stands at a position stands there whole. */
export function isWholeWord(text: string, at: number, word: string): boolean {
  return !isWordChar(text.charAt(at - 1)) && !isWordChar(text.charAt(at + word.length))
}

function isWordChar(char: string): boolean {
  return /^\w$/.test(char)
}

const telling =
  /\b(?:create|alter|add|table|model|entity|schema|class|interface|trait|struct|type|enum|record|module|message|rpc|def\w*|fn|func|function|const|topics?|queues?|subscri\w*|consum\w*|listen\w*|process\w*|publish\w*|send\w*|emit|dispatch\w*|perform\w*|delay|apply_async|enqueue|handle\w*|on)\b|@\w+\(|^\s*["']?\/|["'`]\/|<\w+>|\bI?[A-Z]\w*(?:Consumer|Handler|Listener|Repository)\b/i

/** Says whether a line looks as if it declared or connected something; of the other lines few are kept. */
export function isTelling(line: string): boolean {
  return telling.test(line)
}
