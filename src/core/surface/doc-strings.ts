import type { DiffFile, DiffLine } from '../change/diff.ts'
import type { Ecosystem } from './ecosystem.ts'

/** How a language writes documentation as a string: what opens one at the beginning of a line, and the code before it, where that decides. */
interface DocString {
  readonly opens: RegExp
  readonly after: RegExp | undefined
}

const docStrings: Partial<Readonly<Record<Ecosystem, DocString>>> = {
  // Python: the first statement of a function, a class or a file (PEP 257); any other string at the beginning of a line is an argument.
  python: { opens: /^[rRuU]?("""|''')/, after: /^(?:async\s+def|def|class)\b.*:$|^\).*:$/ },
  elixir: { opens: /^@(?:module|type)?doc\s+(?:~[sS])?(""")/, after: undefined },
}

/** Characters of a text that are looked at. */
const maxText = 500_000

/** The first and the last line of a documentation string, its quotes included. */
type Range = readonly [from: number, to: number]

/**
 * Says whether every change of a file lies within its documentation strings, by the file's whole new text. Silent where the quotes themselves moved,
 * as then code may have become documentation.
 */
export function onlyDocStrings(file: DiffFile, text: string, ecosystem: Ecosystem): boolean {
  const kind = docStrings[ecosystem]
  if (kind === undefined || text.length > maxText || file.hunks.length === 0) return false
  if (file.status === 'added' || file.status === 'removed') return false
  const ranges = rangesOf(text.split('\n'), kind)
  return file.hunks.every(({ lines }) => blocksOf(lines).every((block) => isInside(block, ranges)))
}

/** Lines that changed together, and the numbers of the unchanged lines of the new text before and behind them. */
interface Block {
  readonly lines: readonly DiffLine[]
  readonly before: number
  readonly after: number
}

function blocksOf(lines: readonly DiffLine[]): readonly Block[] {
  const blocks: Block[] = []
  let [open, before]: [DiffLine[], number] = [[], 0]
  for (const line of lines) {
    if (line.kind !== 'context') {
      open.push(line)
      continue
    }
    if (open.length > 0) blocks.push({ lines: open, before, after: line.new })
    open = []
    before = line.new
  }
  return open.length > 0 ? [...blocks, { lines: open, before, after: 0 }] : blocks
}

function isInside({ lines, before, after }: Block, ranges: readonly Range[]): boolean {
  const rangeOf = (number: number) => ranges.find(([from, to]) => number >= from && number <= to)
  const added = lines.flatMap((line) => (line.kind === 'added' ? [line.new] : []))
  const filled = lines.flatMap((line) => (line.kind === 'added' && line.text.trim() !== '' ? [line.new] : []))
  if (!filled.every((number) => rangeOf(number) !== undefined)) return false
  const [old, now] = [marksOf(lines, 'removed'), marksOf(lines, 'added')]
  if (old === now && old > 0) return true
  if (old === now) return sameRange(rangeOf(before), rangeOf(after))
  const isWhole = ([from, to]: Range) => added.includes(from) && added.includes(to) && to - from < added.length
  return (
    old === 0 && lines.every((line) => line.kind === 'added') && filled.every((one) => isWhole(rangeOf(one) ?? [0, 0]))
  )
}

/** Lines without quotes lie in a string where both of their neighbours do, in the same one. */
function sameRange(before: Range | undefined, after: Range | undefined): boolean {
  return before !== undefined && before === after
}

function marksOf(lines: readonly DiffLine[], kind: DiffLine['kind']): number {
  return lines.reduce((sum, line) => sum + (line.kind === kind ? (line.text.match(/"""|'''/g) ?? []).length : 0), 0)
}

function rangesOf(lines: readonly string[], kind: DocString): readonly Range[] {
  const ranges: Range[] = []
  let [start, end, last] = [0, '', '']
  for (const [at, line] of lines.entries()) {
    const text = line.trim()
    const mark = end === '' ? markOpened(text, last, kind) : end
    if (end === '' && text !== '' && !text.startsWith('#')) last = text
    if (mark === '') continue
    if (end === '') start = at + 1
    const rest = end === '' ? text.slice(text.indexOf(mark) + mark.length) : text
    end = rest.includes(mark) ? '' : mark
    if (end === '') ranges.push([start, at + 1])
  }
  return ranges
}

/** The quotes of the documentation string that a line opens; empty where it opens none. */
function markOpened(text: string, last: string, { opens, after }: DocString): string {
  if (after !== undefined && last !== '' && !after.test(last)) return ''
  return opens.exec(text)?.[1] ?? ''
}
