import type { DiffFile, DiffLine, Hunk } from '../change/diff.ts'
import { type Ecosystem, ecosystemOf } from './ecosystem.ts'
import { isComment, maxLine } from './shown.ts'
import { tokensOf } from './tokens.ts'

/**
 * How much of its white space a language reads: nothing but where words end (`free`), also some ends of lines (`breaks`),
 * every end of line (`lines`), or indentation as well (`columns`).
 */
export type Layout = 'free' | 'breaks' | 'lines' | 'columns'

/** By extension, as families are not of one kind here; what is not listed is never said to be formatted only. */
const layouts: ReadonlyMap<string, Layout> = new Map(
  Object.entries({
    free: [
      'java',
      'cs',
      'php',
      'rs',
      'c',
      'cc',
      'cpp',
      'cxx',
      'h',
      'hpp',
      'json',
      'proto',
      'graphql',
      'graphqls',
      'gql',
    ],
    breaks: ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'go'],
    lines: ['kt', 'kts', 'groovy', 'rb', 'rake', 'ex', 'exs'],
    columns: ['py', 'pyi', 'pyx'],
  } satisfies Readonly<Record<Layout, readonly string[]>>).flatMap(([layout, names]) =>
    names.map((name): [string, Layout] => [name, isLayout(layout) ? layout : 'columns']),
  ),
)

function isLayout(name: string): name is Layout {
  return name === 'free' || name === 'breaks' || name === 'lines' || name === 'columns'
}

/** What makes white space or a comment mean something: text that spans lines, preprocessors, directives of the compiler. */
const meansMore =
  /"""|'''|@"|<<[~<A-Z-]|\br#*"|^\s*#\s*(?:if|else|elif|endif|define|undef|pragma|include)\b|\/\/go:|=begin|~[sS]"/

/** Characters of changed lines up to which a file is compared: more is not tidied by hand, and costs too much to split into words. */
const maxChanged = 40_000

/**
 * Says whether a file's old and new code are the same words in the same order: other white space, line breaks, trailing commas, quotes or
 * comments at most. Strings are compared as they are. Silent on doubt: what is read wrongly here would never be reviewed.
 */
export function onlyFormatting(file: DiffFile): boolean {
  if (file.hunks.length === 0 || file.status === 'added' || file.status === 'removed') return false
  const extension = extensionOf(file.path)
  const layout = layouts.get(extension)
  if (layout === undefined || file.added === 0 || file.deleted === 0) return false
  const ecosystem = ecosystemOf(file.path)
  if (!file.hunks.every((hunk) => mayBeEqual(hunk))) return false
  if (!isComparable(file)) return false
  const same = layout === 'lines' || layout === 'columns' ? sameLines : sameTokens
  return file.hunks.every((hunk) => same(hunk, { layout, extension, ecosystem }))
}

interface Language {
  readonly layout: Layout
  readonly extension: string
  readonly ecosystem: Ecosystem
}

function extensionOf(path: string): string {
  return path
    .slice(path.lastIndexOf('.') + 1)
    .trimEnd()
    .toLowerCase()
}

/** A cheap test that nearly every real change fails. */
function mayBeEqual(hunk: Hunk): boolean {
  let [old, now] = ['', '']
  for (const line of hunk.lines) {
    if (line.kind === 'context') continue
    const bare = line.text
      .slice(0, maxLine)
      .replace(/(?:\/\/|\/\*|#).*$|^\s*\*.*$/, '')
      .replace(/[\s,;'"`]+/g, '')
    if (line.kind === 'removed') old += bare
    else now += bare
  }
  return old === now
}

function isComparable(file: DiffFile): boolean {
  const lines = file.hunks.flatMap((hunk) => hunk.lines)
  const changed = lines.filter((line) => line.kind !== 'context')
  if (changed.reduce((sum, line) => sum + line.text.length, 0) > maxChanged) return false
  return !lines.some((line) => line.text.length > maxLine || meansMore.test(line.text))
}

function sameLines(hunk: Hunk, { layout, ecosystem }: Language): boolean {
  const side = (not: DiffLine['kind']) =>
    hunk.lines
      .filter((line) => line.kind !== not && line.text.trim() !== '' && !isComment(line.text, ecosystem))
      .map(({ text }) => withoutComment(layout === 'columns' ? text.trimEnd() : text.trim()))
  const [old, now] = [side('added'), side('removed')]
  return old.length === now.length && old.every((text, at) => text === now[at])
}

/** A `#` before a quote may stand in a string. */
function withoutComment(text: string): string {
  const at = text.search(/\s#[^'"]*$/)
  return at < 0 ? text : text.slice(0, at).trimEnd()
}

function sameTokens(hunk: Hunk, { layout, extension }: Language): boolean {
  const side = (not: DiffLine['kind']) => {
    const text = hunk.lines.filter((line) => line.kind !== not).map((line) => line.text)
    return tokensOf(text.join('\n'), layout === 'breaks', extension)
  }
  const [old, now] = [side('added'), side('removed')]
  if (old === undefined || now === undefined || old.length !== now.length) return false
  return old.every((token, at) => token === now[at])
}
