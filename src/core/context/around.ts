import type { Hunk } from '../change/diff.ts'
import type { LineRange, Outline, Scope } from './outline/outline.ts'

/** A text split at `\n`, with what is known of its structure. */
export interface Source {
  readonly lines: readonly string[]
  readonly outline: Outline
}

/** Lines shown before and after a hunk that no function encloses, or one too long to be shown whole. */
const around = 12
/** Lines shown before and after a hunk inside a function that is shown whole. */
const beside = 3
/** A function of more lines is shown by its signature, and by the lines around each hunk. */
const longestFunction = 240
/** Lines of a signature, and of a type's first lines. */
const longestHeader = 10
/** Lines of imports, those first that name what the hunks use. */
const longestImports = 16

/** Takes the hunks of a file and its new text; gives the lines of the new text to be shown besides the hunks themselves: the enclosing functions, the signatures of everything around them, the imports that the hunks use. Unsorted, overlapping, and possibly beyond the end of the text. */
export function contextOf(hunks: readonly Hunk[], { lines, outline }: Source): readonly LineRange[] {
  const scopesOf = scopesAround(outline.scopes)
  const code = hunks.flatMap((hunk) => {
    const enclosing = touched(hunk).map(scopesOf)
    return [surroundings(hunk, enclosing), ...enclosing.flatMap(enclosingOf)]
  })
  return [...code, ...usedImports(hunks, lines, outline)]
}

/** A hunk that only removes says the line *before* it as its new start (git's convention for an empty side). */
export function firstNew(hunk: Hunk): number {
  return hunk.newLines === 0 ? hunk.newStart + 1 : hunk.newStart
}

/** The changed runs of a hunk by their place in the new text; where lines were only removed, the two lines they stood between. */
function touched(hunk: Hunk): readonly LineRange[] {
  const runs: { start: number; end: number }[] = []
  let next = firstNew(hunk)
  let open = false
  for (const line of hunk.lines) {
    if (line.kind === 'context') {
      open = false
      next = line.new + 1
      continue
    }
    if (!open) runs.push({ start: next, end: next - 1 })
    open = true
    const run = runs.at(-1)
    if (line.kind === 'added') next = line.new + 1
    if (run !== undefined) run.end = next - 1
  }
  return runs.map((run) => (run.end < run.start ? { start: run.start - 1, end: run.start } : run))
}

/** Few lines suffice where a function gives the frame; a hunk in none of them gets more. */
function surroundings(hunk: Hunk, enclosing: readonly (readonly Scope[])[]): LineRange {
  const reach = enclosing.every((scopes) => scopes.some(isShownWhole)) ? beside : around
  const first = firstNew(hunk)
  return { start: first - reach, end: first + hunk.newLines - 1 + reach }
}

/** The widest function that is short enough, whole, and the signature of every scope around the change. */
function enclosingOf(scopes: readonly Scope[]): readonly LineRange[] {
  const whole = scopes.find(isShownWhole)
  const headers = scopes.map(({ header }) => ({
    start: header.start,
    end: Math.min(header.end, header.start + longestHeader - 1),
  }))
  return whole === undefined ? headers : [whole, ...headers]
}

function isShownWhole(scope: Scope): boolean {
  return scope.kind === 'function' && lengthOf(scope) <= longestFunction
}

/** Takes scopes in their order; gives the function that finds those around a run, outer ones first, for runs that come in the order of the text. A run that ends one scope and begins another lies in both. */
function scopesAround(scopes: readonly Scope[]): (run: LineRange) => readonly Scope[] {
  let next = 0
  let open: readonly Scope[] = []
  return (run) => {
    const begun: Scope[] = []
    for (let scope = scopes[next]; scope !== undefined && scope.start <= run.end; next += 1, scope = scopes[next])
      begun.push(scope)
    open = [...open, ...begun].filter((scope) => scope.end >= run.start)
    return open
  }
}

function lengthOf(range: LineRange): number {
  return range.end - range.start + 1
}

const word = /[\p{L}_$][\p{L}\p{N}_$]{2,}/gu

/** The lines of the imports that name a word of the hunks, with the line that ends their statement. */
function usedImports(hunks: readonly Hunk[], lines: readonly string[], { imports }: Outline): readonly LineRange[] {
  if (imports.length === 0) return []
  const used = new Set(
    hunks.flatMap((hunk) => hunk.lines.flatMap((line) => line.text.slice(0, 1_000).match(word) ?? [])),
  )
  const found: LineRange[] = []
  let left = longestImports
  for (const range of imports) {
    for (let at = range.start; at <= range.end && left > 0; at += 1) {
      const names = boundNames(lines[at - 1] ?? '')
      if (!names.some((name) => used.has(name))) continue
      const end = endOfStatement(lines, at, range.end)
      found.push({ start: at, end: at }, { start: end, end })
      left -= end === at ? 1 : 2
    }
  }
  return found
}

const grammarWords = new Set([
  'import',
  'from',
  'require',
  'const',
  'let',
  'var',
  'use',
  'using',
  'type',
  'static',
  'as',
])

/** Words of an import's line that can be what it binds: a module's path in quotes names its last part. */
function boundNames(line: string): readonly string[] {
  return (line.slice(0, 500).match(word) ?? []).filter((name) => !grammarWords.has(name))
}

/** A name inside braces or parentheses over several lines is imported from what their last line says. */
function endOfStatement(lines: readonly string[], at: number, last: number): number {
  if (!/^\s+[\w$]+(?:\s+as\s+[\w$]+)?,?\s*$/.test(lines[at - 1] ?? '')) return at
  for (let line = at + 1; line <= Math.min(last, at + 60); line += 1) {
    if (/^\s*[)}]/.test(lines[line - 1] ?? '')) return line
  }
  return at
}
