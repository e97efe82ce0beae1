import { type Ecosystem, isCode, type Place } from './ecosystem.ts'
import type { Surface } from './surface.ts'

/** One sign of a surface. `path` is tried on paths, `import` on import lines, `line` on every other line of code. No groups with a name or number: rows are joined into one expression. */
export interface Signature {
  readonly kind: 'path' | 'line' | 'import'
  readonly pattern: RegExp
  /** What the sign is, as a noun that a reader of the reason knows. */
  readonly means: string
  /** Where the sign proves nothing: in `components` alone, or in all code for a browser. */
  readonly except?: 'components' | 'front-end'
  /** An import of the program's own code, by its name alone: it counts where the diff shows it, and not elsewhere in the file. */
  readonly own?: true
}

/** The signs of one surface in one family; `code` is every programming language, `any` every file. */
export interface SignatureTable {
  readonly surface: Surface
  readonly ecosystem: Ecosystem | 'code' | 'any'
  readonly rows: readonly Signature[]
}

/** The rows of one surface and kind, with one expression per set of flags that tells in a single pass whether any of them can match. */
export interface Matcher {
  readonly rows: readonly Signature[]
  readonly any: readonly RegExp[]
}

/** A row that matched, and the part of the text it matched. */
export interface Sign {
  readonly means: string
  readonly matched: string
}

/** The matchers of one surface; `library` are the imports that prove it wherever they stand. */
export type SurfaceMatchers = Readonly<Record<Signature['kind'] | 'library', Matcher>>

/** Takes all tables and what is known of a file; gives the matchers of one surface for files of that sort. */
export function matchersFor(
  tables: readonly SignatureTable[],
  surface: Surface,
  ecosystem: Ecosystem,
  place: Place,
): SurfaceMatchers {
  const rows = tables
    .filter((table) => table.surface === surface)
    .filter(
      (table) =>
        table.ecosystem === ecosystem || table.ecosystem === 'any' || (table.ecosystem === 'code' && isCode(ecosystem)),
    )
    .flatMap((table) => table.rows)
    .filter((row) => counts(row, place))
  const of = (kind: Signature['kind']) => matcher(rows.filter((row) => row.kind === kind))
  const library = matcher(rows.filter((row) => row.kind === 'import' && row.own !== true))
  return { path: of('path'), line: of('line'), import: of('import'), library }
}

function counts(row: Signature, place: Place): boolean {
  if (place === 'server' || row.except === undefined) return true
  return row.except === 'components' && place === 'front-end'
}

function matcher(rows: readonly Signature[]): Matcher {
  const flags = [...new Set(rows.map((row) => row.pattern.flags))]
  const any = flags.map((flag) => {
    const sources = rows.filter((row) => row.pattern.flags === flag).map((row) => `(?:${row.pattern.source})`)
    return new RegExp(sources.join('|'), flag)
  })
  return { rows, any }
}

const wordEnd = /\w{1,40}$/

/** A row that starts within a word, which is much faster to search for, shows the word whole. */
function wholeWord(text: string, match: RegExpExecArray): string {
  if (!/^\w/.test(match[0])) return match[0]
  const before = text.slice(Math.max(0, match.index - 40), match.index)
  return `${wordEnd.exec(before)?.[0] ?? ''}${match[0]}`
}

/** A loop, since it runs for every line of a change: a closure for each would be most of its memory. */
function mayMatch(patterns: readonly RegExp[], text: string): boolean {
  for (const pattern of patterns) if (pattern.test(text)) return true
  return false
}

/** Gives the first row, in table order, that matches the text, or undefined. */
export function firstSign(matcher: Matcher, text: string): Sign | undefined {
  if (!mayMatch(matcher.any, text)) return undefined
  for (const row of matcher.rows) {
    const match = row.pattern.exec(text)
    if (match !== null) return { means: row.means, matched: wholeWord(text, match) }
  }
  return undefined
}

const maxSnippet = 48

/** Makes a part of the author's text fit for a reason: one line, at most 48 characters, and nothing that ends its code span. */
export function snippet(matched: string): string {
  const plain = matched.replace(/[\u0000-\u001f\u007f-\u009f`]+/g, ' ').trim()
  return plain.length > maxSnippet ? `${plain.slice(0, maxSnippet - 1)}…` : plain
}
