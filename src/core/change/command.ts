/** What a comment asks for. */
export type Command =
  | { readonly kind: 'review'; readonly full: boolean }
  | { readonly kind: 'help' }
  /** Our command word with something behind it that is no command of ours. */
  | { readonly kind: 'unknown'; readonly words: string }

/** Words behind the command, in the order in which help lists them. */
export const commandWords = ['full', 'help'] as const

/** Reads the first line of a comment: the command's word at its first character, alone or with one known word. Undefined: not meant for us. A quote, a code fence, an indented or a later line never is. */
export function parseCommand(body: string, word: string): Command | undefined {
  const line = (body.split('\n', 1)[0] ?? '').replace(/\s+$/, '')
  if (!line.startsWith(word)) return undefined
  const rest = line.slice(word.length)
  if (rest !== '' && !/^\s/.test(rest)) return undefined
  const words = rest.trim()
  if (words === '') return { kind: 'review', full: false }
  if (words === 'full') return { kind: 'review', full: true }
  if (words === 'help') return { kind: 'help' }
  return { kind: 'unknown', words: words.slice(0, 60) }
}
