/** What a comment asks for. */
export type Command =
  /** `full`: everything is read, whatever an earlier run has read. */
  | { readonly kind: 'review'; readonly full: boolean }
  | { readonly kind: 'ask'; readonly question: string }
  /** `id`: of a finding, or its beginning; see `completeId`. */
  | { readonly kind: 'dismiss'; readonly id: string; readonly reason: string }
  | { readonly kind: 'restore'; readonly id: string }
  | { readonly kind: 'help' }
  /** A known word that lacks what has to stand behind it. */
  | { readonly kind: 'incomplete'; readonly word: WordWithRest; readonly needs: Needed }
  /** Our command word with something behind it that is no command of ours. */
  | { readonly kind: 'unknown'; readonly words: string }

/** Words that mean nothing alone. */
export type WordWithRest = 'ask' | 'dismiss' | 'restore'
type Needed = 'a question' | 'the id of a finding' | 'a reason'

/** Words behind the command, in the order in which help lists them. */
export const commandWords = ['full', 'ask', 'dismiss', 'restore', 'help'] as const

const mostQuestion = 2_000
const mostReason = 300

/** Reads the first line of a comment: the command's word at its first character, alone or with one known word; only a question goes on in the lines below. Undefined: not meant for us. A quote, a code fence, an indented or a later line never is. */
export function parseCommand(body: string, word: string): Command | undefined {
  const [first = '', ...below] = body.replaceAll('\r\n', '\n').split('\n')
  if (!first.startsWith(word)) return undefined
  const behind = first.slice(word.length)
  if (behind !== '' && !/^\s/.test(behind)) return undefined
  const words = behind.trim()
  const [, name = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(words) ?? []
  switch (name) {
    case '':
      return { kind: 'review', full: false }
    case 'ask':
      return parseQuestion([rest, ...below].join('\n'))
    case 'dismiss':
      return parseDismissal(rest)
    case 'restore':
      return parseRestoration(rest)
  }
  if (words === 'full') return { kind: 'review', full: true }
  if (words === 'help') return { kind: 'help' }
  return { kind: 'unknown', words: words.slice(0, 60) }
}

function parseQuestion(text: string): Command {
  const question = cut(text, mostQuestion)
  return question === '' ? { kind: 'incomplete', word: 'ask', needs: 'a question' } : { kind: 'ask', question }
}

function parseDismissal(text: string): Command {
  const [, first = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(text) ?? []
  const [id, reason] = [parseId(first), cut(rest, mostReason)]
  if (id === undefined) return { kind: 'incomplete', word: 'dismiss', needs: 'the id of a finding' }
  if (reason === '') return { kind: 'incomplete', word: 'dismiss', needs: 'a reason' }
  return { kind: 'dismiss', id, reason }
}

/** Words behind the id are let be: nothing is kept of why something counts again. */
function parseRestoration(text: string): Command {
  const id = parseId(text.split(/\s/, 1)[0] ?? '')
  return id === undefined
    ? { kind: 'incomplete', word: 'restore', needs: 'the id of a finding' }
    : { kind: 'restore', id }
}

/** An id as it is shown: all of it or its beginning, with the backticks that were copied along. */
function parseId(text: string): string | undefined {
  return /^`?([0-9a-f]{6,16})`?$/i.exec(text)?.[1]?.toLowerCase()
}

/** Takes what was typed of an id and the ids there are; gives the one that is meant, undefined where none or several begin so. */
export function completeId(typed: string, ids: readonly string[]): string | undefined {
  const meant = [...new Set(ids)].filter((id) => id.startsWith(typed))
  return meant.length === 1 ? meant[0] : undefined
}

/** No half of a character stays at the end. */
function cut(text: string, most: number): string {
  return text
    .trim()
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()
}
