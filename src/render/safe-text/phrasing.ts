import type { Break, Emphasis, InlineCode, Link, Strong, Text } from 'mdast'
import { reveal } from '../../core/context/invisible.ts'
import { redact } from '../../core/context/redact.ts'
import { startsCommand } from './commands.ts'

/** The inline nodes that may leave. */
export type SafePhrasing = Text | InlineCode | Break | Emphasis | Strong | Link

/** Takes characters of any origin and gives them without secrets and with nothing hidden. */
export function plain(text: string): string {
  return redact(reveal(text), [])
}

/**
 * Takes the literal text of a paragraph and gives text and inline code: every word that the platform would turn into a link, a mention, a reference, mathematics, a box or an alert
 * becomes code, where none of that happens. An escape would not do: the platform looks for these after markdown has been read.
 */
export function neutralise(text: string, commands: readonly string[]): readonly SafePhrasing[] {
  return plain(text)
    .split('\n')
    .flatMap((line, index) => {
      const break_ = index === 0 ? [] : [textNode('\n')]
      return [...break_, ...neutralLine(line, startsCommand(line, commands))]
    })
}

function neutralLine(line: string, command: boolean): readonly SafePhrasing[] {
  const words = line.match(/\[[ xX]?\](?=\s|$)|\s+|\S+/g) ?? []
  const first = words.findIndex((word) => word.trim() !== '')
  return words.flatMap((word, index) => {
    if (command && index === first) return [codeNode(word)]
    return isLive(word) ? shield(word) : [textNode(word)]
  })
}

/** What the platform acts on in running text (GitHub: mentions, references, commits, autolinks, mathematics, task boxes, alerts). */
const live: readonly RegExp[] = [
  /@\w|\w@/,
  /#\d/,
  /GH-\d/i,
  /:\/\/|(?:^|[^a-z0-9])www\.|(?:mailto|xmpp|javascript|data):\S/i,
  /\$/,
  /^\[[ xX]?\]/,
  /\[![a-z]+\]/i,
]

const hexadecimal = /(?<![0-9a-z_])[0-9a-f]{7,64}(?![0-9a-z_])/gi

function isLive(word: string): boolean {
  if (live.some((pattern) => pattern.test(word))) return true
  return (word.match(hexadecimal) ?? []).some((run) => run.length >= 40 || (/\d/.test(run) && /[a-f]/i.test(run)))
}

/** Code without the punctuation around it, so that `(#12),` reads as it should. */
function shield(word: string): readonly SafePhrasing[] {
  const lead = /^[("'“‘]*/.exec(word)?.[0].length ?? 0
  const tail = trailing(word)
  const core = word.slice(lead, word.length - tail)
  if (core === '' || !isLive(core)) return [codeNode(word)]
  const around = [textNode(word.slice(0, lead)), codeNode(core), textNode(word.slice(word.length - tail))]
  return around.filter((node) => node.value !== '')
}

/** How much punctuation ends a word; counted, since a pattern anchored at the end alone is quadratic. */
function trailing(word: string): number {
  let count = 0
  while (count < word.length && `.,;:!?)"'”’`.includes(word.charAt(word.length - 1 - count))) count += 1
  return count
}

export function textNode(value: string): Text {
  return { type: 'text', value }
}

/** Takes the content of a code span and gives its node: one line, nothing hidden, no secrets. */
export function codeNode(value: string): InlineCode {
  return { type: 'inlineCode', value: plain(value).replace(/\s+/g, ' ').trim() }
}

/** Joins neighbours of the same kind, and drops what is empty: two code spans side by side would be read as one with backticks in it. */
export function joinPhrasing(nodes: readonly SafePhrasing[]): SafePhrasing[] {
  const joined: SafePhrasing[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if ('value' in node && node.value === '') continue
    if ('children' in node && node.children.length === 0) continue
    if (node.type === 'text' && last?.type === 'text') joined[joined.length - 1] = textNode(last.value + node.value)
    else if (node.type === 'inlineCode' && last?.type === 'inlineCode')
      joined[joined.length - 1] = { type: 'inlineCode', value: last.value + node.value }
    else joined.push(node)
  }
  return joined
}

/** Drops white space where it carries nothing and would print as a character reference: around line ends and at both edges. */
export function trimPhrasing(nodes: readonly SafePhrasing[]): SafePhrasing[] {
  const inner = joinPhrasing(nodes).map((node) => (node.type === 'text' ? textNode(trimLines(node.value)) : node))
  const trimmed = inner.map((node, index) => {
    if (node.type !== 'text') return node
    const [before, after] = [inner[index - 1], inner[index + 1]]
    const start = before === undefined || before.type === 'break' ? node.value.trimStart() : node.value
    return textNode(after === undefined || after.type === 'break' ? start.trimEnd() : start)
  })
  const kept = joinPhrasing(trimmed)
  while (kept[0]?.type === 'break') kept.shift()
  while (kept.at(-1)?.type === 'break') kept.pop()
  return kept
}

function trimLines(text: string): string {
  const lines = text.split('\n')
  const inner = lines.map((line, index) => {
    const start = index === 0 ? line : line.trimStart()
    return index === lines.length - 1 ? start : start.trimEnd()
  })
  return inner.filter((line, index) => line !== '' || index === 0 || index === lines.length - 1).join('\n')
}
