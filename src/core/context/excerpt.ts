import type { DiffFile, Hunk } from '../change/diff.ts'
import { oldTextOf } from '../change/old-text.ts'
import { contextOf, firstNew, type Source } from './around.ts'
import { reveal } from './invisible.ts'
import type { LineRange } from './outline/outline.ts'
import { redact } from './redact.ts'
import { redactPrivateKeys } from './redact-private-key.ts'

/** A line as the model sees it: `text` is redacted and revealed, `raw` is what the file holds. A removed line has the old file's number, every other the new file's. */
export interface ShownLine {
  readonly side: 'LEFT' | 'RIGHT'
  readonly line: number
  readonly mark: '+' | '-' | ' '
  readonly text: string
  readonly raw: string
  /** Whether it is a line of a hunk, so that a comment can stand on it. */
  readonly inHunk: boolean
}

/** Consecutive lines of one file: a hunk, or several that touch, widened by what encloses them; or, without hunks, a signature or an import that they need. */
export interface Excerpt {
  readonly heading: string
  readonly lines: readonly ShownLine[]
  /** The hunks of the diff that it shows whole. */
  readonly hunks: readonly Hunk[]
}

type Bare = Omit<ShownLine, 'text'>

/** Ranges with no more lines between them than this are shown as one. */
const smallGap = 2

/** Takes a file's hunks and, where it could be read, its new text with its outline; gives what is shown of it, in order: each excerpt consecutive lines, those without hunks being what the next one with hunks stands in (signatures, imports). Shows every hunk whole, no line twice, and no secret: `literals` and everything shaped like one are redacted. */
export function excerptsOf(
  file: DiffFile,
  source: Source | undefined,
  literals: readonly string[],
): readonly Excerpt[] {
  const lines = source?.lines ?? []
  const hunks = file.hunks.map((hunk) => ({ start: firstNew(hunk), end: firstNew(hunk) + hunk.newLines - 1 }))
  const context = source === undefined ? [] : contextOf(file.hunks, source).flatMap((range) => within(range, lines))
  const ranges = joined([...hunks, ...context], source === undefined ? 0 : smallGap)
  const keyless = withoutKeys(lines, file)
  let next = 0
  return divided(ranges, hunks).map((range) => {
    const from = next
    while (covers(range, hunks[next])) next += 1
    const own = file.hunks.slice(from, next)
    return {
      heading: safe(own[0]?.heading ?? '', literals),
      lines: withText(linesOf(range, own, lines), keyless, literals),
      hunks: own,
    }
  })
}

/** Takes a text and a range of its lines; gives them as context without a hunk, redacted likewise. Undefined where the text ends before them. */
export function quoteOf(text: string, range: LineRange, literals: readonly string[]): Excerpt | undefined {
  const lines = text.split('\n')
  const [cut] = within(range, lines)
  if (cut === undefined) return undefined
  return {
    heading: '',
    lines: withText(linesOf(cut, [], lines), withoutKeys(lines, { hunks: [] }), literals),
    hunks: [],
  }
}

function within({ start, end }: LineRange, lines: readonly string[]): readonly LineRange[] {
  const last = lines.at(-1) === '' ? lines.length - 1 : lines.length
  const cut = { start: Math.max(1, start), end: Math.min(last, end) }
  return cut.start > cut.end ? [] : [cut]
}

/** Sorted, none touching another; an empty range, of a hunk that leaves nothing, counts where it stands. */
function joined(ranges: readonly LineRange[], gap: number): readonly LineRange[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end + 1 + gap) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** Lines of one excerpt, where it can be divided between two hunks: a file that changes everywhere must still fit into several requests. */
const longest = 400

function divided(ranges: readonly LineRange[], hunks: readonly LineRange[]): readonly LineRange[] {
  let next = 0
  return ranges.flatMap((range) => {
    const parts: LineRange[] = []
    let [start, reached] = [range.start, range.start - 1]
    for (let hunk = hunks[next]; hunk !== undefined && covers(range, hunk); next += 1, hunk = hunks[next]) {
      if (hunk.end - start >= longest && reached >= start && hunk.start > reached + 1) {
        parts.push({ start, end: hunk.start - 1 })
        start = hunk.start
      }
      reached = Math.max(reached, hunk.end)
    }
    return [...parts, { start, end: range.end }]
  })
}

function covers(range: LineRange, hunk: LineRange | undefined): boolean {
  return hunk !== undefined && hunk.start >= range.start && hunk.end <= range.end
}

function linesOf(range: LineRange, hunks: readonly Hunk[], source: readonly string[]): readonly Bare[] {
  const parts: (readonly Bare[])[] = []
  let at = range.start
  for (const hunk of hunks) {
    parts.push(unchanged(source, at, firstNew(hunk) - 1), hunk.lines.map(bareLine))
    at = firstNew(hunk) + hunk.newLines
  }
  return [...parts, unchanged(source, at, range.end)].flat()
}

function unchanged(source: readonly string[], from: number, to: number): Bare[] {
  return source
    .slice(from - 1, Math.max(from - 1, to))
    .map((raw, index) => ({ side: 'RIGHT', line: from + index, mark: ' ', raw, inHunk: false }))
}

function bareLine(line: Hunk['lines'][number]): Bare {
  switch (line.kind) {
    case 'added':
      return { side: 'RIGHT', line: line.new, mark: '+', raw: line.text, inHunk: true }
    case 'removed':
      return { side: 'LEFT', line: line.old, mark: '-', raw: line.text, inHunk: true }
    case 'context':
      return { side: 'RIGHT', line: line.new, mark: ' ', raw: line.text, inHunk: true }
  }
}

/** The whole text of each side without its private keys; undefined where neither has one. */
type Keyless = Readonly<Record<ShownLine['side'], readonly string[]>> | undefined

/** A key spans lines, and an excerpt may begin inside it: keys are looked for in whole texts. */
function withoutKeys(lines: readonly string[], file: Pick<DiffFile, 'hunks'>): Keyless {
  const names = (text: string) => text.includes('PRIVATE KEY')
  const isNamed = lines.some(names) || file.hunks.some((hunk) => hunk.lines.some((line) => names(line.text)))
  if (!isNamed || lines.length === 0) return undefined
  const now = lines.join('\n')
  const clean = (text: string) => redactPrivateKeys(text).split('\n')
  return { LEFT: clean(oldTextOf(file, now) ?? ''), RIGHT: clean(now) }
}

/** Redacts the excerpt as a whole, since a secret can span lines; redaction and revealing keep the number of lines. */
function withText(lines: readonly Bare[], keyless: Keyless, literals: readonly string[]): readonly ShownLine[] {
  const bare = lines.map(({ side, line, raw }) => (keyless?.[side][line - 1] ?? raw).replace(/\r$/, ''))
  const texts = redact(bare.join('\n'), literals).split('\n')
  return lines.map((line, index) => ({ ...line, text: reveal(texts[index] ?? '') }))
}

function safe(text: string, literals: readonly string[]): string {
  return reveal(redact(text, literals)).slice(0, 200)
}
