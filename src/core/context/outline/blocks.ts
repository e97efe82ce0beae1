import type { LineLanguage } from './line-language.ts'
import type { Scope } from './outline.ts'
import { type SpeakingLine, speakingLines } from './speaking-lines.ts'

/** A head that goes on for more lines than this is taken to have ended. */
const maxHeadLines = 30
const maxHead = 400
/** A block without a name is a scope from this many lines on, as with a grammar. */
const anonymousLines = 3
const maxName = 80

/** A block whose end is not yet known. */
interface Block {
  readonly start: number
  readonly indent: number
  /** The lines of its head so far. */
  readonly head: string[]
  headEnd: number
  /** Whether its head may go on below. */
  headOpen: boolean
}

/** Where the walk over the lines stands. */
interface Walk {
  readonly language: LineLanguage
  readonly open: Block[]
  readonly scopes: Scope[]
  readonly leaders: Leaders
}

/** The attributes met last: they belong to a block that begins on the line after them. */
interface Leaders {
  start: number
  last: number
  indent: number
}

const closer = /^(?:[})\]]|end\b|<\/)/
const opener = /(?:[{([:]|=>|->|\bdo|\bbegin|\bthen|=)$/
const opensBody = /(?:[{:]|=>|->|\bdo|\bthen)$/

/**
 * Takes the lines of a text; gives its blocks that the language's heads call a scope. A line opens a block when the next one is
 * indented deeper, or is a lone brace; the block ends before the line that returns to its indentation, or with it if that closes it.
 */
export function blockScopes(lines: readonly string[], language: LineLanguage): readonly Scope[] {
  const walk: Walk = { language, open: [], scopes: [], leaders: { start: 0, last: -1, indent: 0 } }
  let before: SpeakingLine | undefined
  for (const line of speakingLines(lines, language).map(listItem)) {
    if (before !== undefined) step(walk, before, line)
    if (language.leaders?.test(line.text)) noteLeader(walk.leaders, line)
    before = line
  }
  if (before !== undefined) closeTo(walk, 0, before.number)
  return walk.scopes
}

/** The keys of a list's item stand deeper than its dash, and the dash deeper than the key of the list, wherever it is written. */
function listItem(line: SpeakingLine): SpeakingLine {
  return { ...line, indent: line.indent * 2 + (/^-(?:\s|$)/.test(line.text) ? 1 : 0) }
}

function step(walk: Walk, before: SpeakingLine, line: SpeakingLine): void {
  if (opensBelow(walk, before, line)) openBlock(walk, before)
  const opened = walk.open.at(-1)
  if (opened?.headOpen && line.indent > opened.indent) continueHead(walk, opened, line)
  closeTo(walk, line.indent + 1, before.number)
  const block = walk.open.at(-1)
  const same = block !== undefined && block.indent === line.indent
  if (!same && line.text.startsWith('{') && before.indent === line.indent && !closer.test(before.text)) {
    const begun = openBlock(walk, before)
    endHead(begun, line)
    return
  }
  if (!same) return
  const ends = closer.test(line.text) && !opener.test(line.text)
  if (!ends && (closer.test(line.text) || walk.language.goesOn?.test(line.text))) {
    if (block.headOpen || line.text === '{') endHead(block, line)
    return
  }
  walk.open.pop()
  close(walk, block, ends ? line.number : before.number)
}

/** Whether a line begins a block that the next one belongs to, and is no part of a block's head itself. */
function opensBelow({ language, open }: Walk, before: SpeakingLine, line: SpeakingLine): boolean {
  if (open.at(-1)?.indent === before.indent) return false
  // The access labels of a class may stand as far left as the class.
  const isLabelled =
    line.indent === before.indent && /\{$/.test(before.text) && language.goesOn?.test(line.text) === true
  return line.indent > before.indent || isLabelled
}

function openBlock({ language, open, leaders }: Walk, line: SpeakingLine): Block {
  const led = leaders.last === line.number - 1 && leaders.indent === line.indent
  const block: Block = {
    start: led ? leaders.start : line.number,
    indent: line.indent,
    head: [line.text],
    headEnd: line.number,
    headOpen: language.braces ? !/\{$/.test(line.text) : /[(,]$/.test(line.text),
  }
  open.push(block)
  return block
}

/** A line below a head that has not opened its body yet. */
function continueHead({ language }: Walk, block: Block, line: SpeakingLine): void {
  if (opensBody.test(line.text) || (!language.braces && /[^\s)]\)$/.test(line.text))) endHead(block, line)
  else if (line.number - block.headEnd > maxHeadLines || (language.braces && /;$/.test(line.text)))
    block.headOpen = false
}

function endHead(block: Block, line: SpeakingLine): void {
  block.head.push(line.text)
  block.headEnd = line.number
  block.headOpen = false
}

/** Ends every block that is indented as deep as `indent` or deeper. */
function closeTo(walk: Walk, indent: number, end: number): void {
  for (let block = walk.open.at(-1); block !== undefined && block.indent >= indent; block = walk.open.at(-1)) {
    walk.open.pop()
    close(walk, block, end)
  }
}

function close({ language, scopes }: Walk, block: Block, end: number): void {
  const { start, headEnd } = block
  const head = block.head.join(' ').replace(/\s+/g, ' ').slice(0, maxHead)
  const rule = language.heads.find(({ looks }) => looks.test(head))
  if (rule === undefined || rule.kind === 'plain') return
  const name = rule.looks.exec(head)?.groups?.name ?? ''
  // A nameless block at the margin is the whole document.
  if (name === '' && (end - headEnd + 1 < anonymousLines || (rule.kind === 'type' && block.indent === 0))) return
  scopes.push({
    kind: rule.kind,
    name: name.replace(/["']/g, '').slice(0, maxName),
    start,
    end,
    header: { start, end: Math.min(headEnd, end) },
  })
}

function noteLeader(leaders: Leaders, { number, indent }: SpeakingLine): void {
  if (leaders.last !== number - 1 || leaders.indent !== indent) leaders.start = number
  leaders.last = number
  leaders.indent = indent
}
