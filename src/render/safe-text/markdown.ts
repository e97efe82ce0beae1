import { memoised } from './memoised.ts'
import { plain, textNode } from './phrasing.ts'
import { type Allowance, readSafely, settle } from './print.ts'
import type { SafeBlock } from './rebuild.ts'
import { truncate, utf8Length } from './truncate.ts'

/** `links`: address prefixes that may be linked, https only. `commands`: words, besides those of known bots, that must not begin a line. `maxChars` holds for UTF-16 units and for UTF-8 bytes. */
export interface MarkdownOptions {
  readonly maxChars?: number
  readonly links?: readonly string[]
  readonly commands?: readonly string[]
}

const defaultChars = 20_000

/** No more than this is looked at, in UTF-16 units; far beyond anything that could be shown. */
const maxSource = 1_000_000

/** Stands where a text was cut. */
const cutMark = '…(cut)'

/**
 * Takes block text of the model, a rule or an author and gives markdown that says the same and does nothing: no link outside `links`, no image, HTML, heading, mention, reference,
 * command, box, alert, diagram or formula, no secret, nothing hidden, every block closed. Meant to stand between blank lines, never inside a line of HTML.
 * The same text comes back when it is given its own result; longer text is cut, and says so.
 */
export function safeMarkdown(text: string, options: MarkdownOptions = {}): string {
  const { maxChars = defaultChars, links = [], commands = [] } = options
  const isUsual = text.length <= mostRemembered && links.length + commands.length === 0
  return isUsual ? rememberedMarkdown(text, maxChars) : madeMarkdown(text, maxChars, { links, commands })
}

/** A longer text is made anew each time. */
const mostRemembered = 8_000

const rememberedMarkdown = memoised(500, (text, maxChars: number) =>
  madeMarkdown(text, maxChars, { links: [], commands: [] }),
)

function madeMarkdown(text: string, maxChars: number, allowance: Allowance): string {
  const source = plain(text.slice(0, maxSource))
  let budget = maxChars
  while (budget > 0) {
    const kept = truncate(source, budget)
    const cut = kept !== source || text.length > maxSource
    const printed = settle(blocksOf(kept, cut, allowance), allowance)
    const size = utf8Length(printed)
    if (size <= maxChars) return printed
    budget = Math.floor(budget * Math.min(0.9, maxChars / size))
  }
  return ''
}

function blocksOf(source: string, cut: boolean, allowance: Allowance): SafeBlock[] {
  const blocks = readSafely(source, allowance)
  return cut ? [...blocks, { type: 'paragraph', children: [textNode(cutMark)] }] : blocks
}
