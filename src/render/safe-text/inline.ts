import type { InlineCode, PhrasingContent, Text } from 'mdast'
import { findInvisible } from '../../core/context/invisible.ts'
import { codeStartsCommand } from './commands.ts'
import { memoised } from './memoised.ts'
import { codeNode, joinPhrasing, neutralise, plain, type SafePhrasing, textNode, trimPhrasing } from './phrasing.ts'
import { print, readSafely } from './print.ts'
import { safeCode } from './rebuild.ts'
import { truncate, utf8Length } from './truncate.ts'

const defaultChars = 400
const maxSource = 100_000

/**
 * Takes text of any origin and gives one line of text and inline code, at most `maxChars` (UTF-16 units and UTF-8 bytes): fit for a title, for a table cell, and between two asterisks.
 * No pipe stands bare and none stands in code, which a table would read differently. Never a link, a mention, a reference, emphasis or HTML; what was cut ends in `…`.
 */
export function safeInline(text: string, maxChars: number = defaultChars): string {
  return madeInline(text.slice(0, maxSource + 1), maxChars)
}

const madeInline = memoised(1_000, (text, maxChars: number): string => {
  const source = plain(text.slice(0, maxSource)).replace(/\s+/g, ' ').trim()
  let budget = maxChars
  while (budget > 0) {
    const kept = truncate(source, budget)
    const line = settledLine(kept === source && text.length <= maxSource ? kept : `${kept.trimEnd()}…`)
    const size = utf8Length(line)
    if (size <= maxChars) return line
    budget = Math.floor(budget * Math.min(0.9, maxChars / size))
  }
  return ''
})

/** Takes text of any origin and gives it as inline code: line ends and tabs written out, the fence longer than any in it. A pipe stands between two spans, since a table cell would end at it. */
export function inlineCode(text: string): string {
  const shown = text.replaceAll('\r\n', '\n').replaceAll('\n', '\\u{A}').replaceAll('\t', '\\u{9}')
  const node = codeNode(shown)
  // Most code is a path or a name, in which the printer finds nothing to do.
  return plainName.test(node.value) ? `\`${node.value}\`` : printLine([node])
}

const plainName = /^\w[\w./:-]*$/

/** Takes code of any origin and gives its fenced block: nothing hidden, no secrets, the fence longer than any in it, the language only from the allow-list; quoted as a whole if a bot would read a command off one of its lines. */
export function codeBlock(text: string, language: string | undefined): string {
  return print(safeCode(text, language, false, []))
}

const rounds = 3

/** Reads and prints until nothing changes any more; what will not settle becomes code. */
function settledLine(source: string): string {
  let line = readLine(source)
  for (let round = 0; round < rounds; round++) {
    const again = readLine(line)
    if (again === line) return line
    line = again
  }
  return inlineCode(source)
}

/** A word before the line keeps it from being read as a block; it is taken off again. */
const guard = 'a '

function readLine(source: string): string {
  const block = readSafely(guard + source, { links: [], commands: [] })[0]
  if (block?.type !== 'paragraph') return inlineCode(source)
  const [first, ...rest] = joinPhrasing(block.children.flatMap(flat))
  if (first?.type !== 'text') return inlineCode(source)
  const nodes = [textNode(first.value.slice(guard.length)), ...rest]
  return printLine(nodes.flatMap((node) => (node.type === 'text' ? neutralise(node.value, []) : [node])))
}

/** The words of a node without its emphasis. */
function flat(node: PhrasingContent): readonly (Text | InlineCode)[] {
  if (node.type === 'text') return [textNode(node.value.replace(/\s+/g, ' '))]
  if (node.type === 'inlineCode') return [node]
  if (node.type === 'break') return [textNode(' ')]
  return 'children' in node ? node.children.flatMap(flat) : []
}

/** Prints text and code as one line; an odd backslash at the end is doubled, so that it cannot escape what the caller prints next. */
function printLine(nodes: readonly SafePhrasing[]): string {
  const children = trimPhrasing(
    nodes.flatMap((node) => (node.type === 'inlineCode' ? aroundPipes(node.value) : [node])),
  )
  const line = print(children.length === 0 ? [] : [{ type: 'paragraph', children }])
  return trailingBackslashes(line) % 2 === 1 ? `${line}\\` : line
}

function aroundPipes(code: string): readonly SafePhrasing[] {
  return code.split(/(\|+)/).map((part) => (part.startsWith('|') ? textNode(part) : codeNode(part)))
}

function trailingBackslashes(line: string): number {
  let count = 0
  while (line.charAt(line.length - 1 - count) === '\\') count += 1
  return count
}

const maxSuggestedLines = 20

/** What nobody should commit with one click: a download run by a shell or an interpreter, and code that reads out the environment or the workflow's secrets. */
const unwelcome: readonly RegExp[] = [
  /\b(?:curl|wget|iwr|invoke-webrequest)\b[^\n]{0,400}\|\s{0,8}(?:sudo\s{1,8})?(?:[a-z]{0,4}sh|python\d?|node|perl|ruby|php|iex)\b/i,
  /(?:\b(?:eval|source|[a-z]{0,4}sh)\b|\.)[^\n]{0,40}(?:\$\(|<\(|`)\s{0,8}(?:curl|wget)\b/i,
  /process\.env|os\.environ|\bgetenv\b|\$\{\{\s{0,8}secrets\b/i,
]

/**
 * Takes lines that would replace the commented ones and gives the block that GitHub lets a reader commit, or undefined for what no one should commit unseen: more than 20 lines, hidden characters, a secret,
 * a download piped into a shell, a read of the environment, a line that is a command to a bot. Whether the place allows a suggestion is the caller's to know.
 */
export function suggestionBlock(text: string): string | undefined {
  const lines = text.split('\n')
  if (lines.length > maxSuggestedLines || plain(text) !== text || findInvisible(text).length > 0) return undefined
  if (unwelcome.some((pattern) => pattern.test(text)) || lines.some((line) => codeStartsCommand(line, [])))
    return undefined
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(Math.max(4, longest + 1))
  return `${fence}suggestion\n${text === '' ? '' : `${text}\n`}${fence}`
}
