import type { LineRange, Outline, Scope } from '../outline/outline.ts'
import type { What } from './looks/look.ts'
import { wordAt } from './search.ts'

/** Lines of one place: the other side is shown to be compared with, not to be reviewed. */
export const maxPlaceLines = 40
/** A function of more lines is shown around the line that calls. */
const wholeFunction = 24
/** A line so near to the beginning of its type is shown with it. */
const wholeType = 14
const around = { before: 4, after: 6 } as const

/** Takes the lines of a text, its outline and the line that was found (from 1); gives the statement, function or type around it that shows what the place is, at most 40 lines. */
export function placeAt(lines: readonly string[], outline: Outline, line: number, what: What): LineRange {
  const enclosing = outline.scopes.filter((scope) => scope.start <= line && line <= scope.end)
  const declared = enclosing.findLast((scope) => scope.header.start <= line && line <= scope.header.end)
  if (declared !== undefined) return cut({ start: declared.start, end: declared.end })
  const type = enclosing.findLast((scope) => scope.kind === 'type')
  if ((what === 'schema' || what === 'declaration') && type !== undefined && type.start < line)
    return line - type.start < wholeType
      ? cut(type)
      : { start: line - 1, end: Math.min(type.end, line + wholeFunction) }
  if (what === 'caller' || what === 'producer') return inFunction(enclosing.at(-1), line, lines)
  const block = blockAt(lines, line)
  if (block.end > block.start) return cut({ start: withAbove(lines, block.start), end: block.end })
  return what === 'consumer' ? inFunction(enclosing.at(-1), line, lines) : cut(near(lines, line))
}

function inFunction(scope: Scope | undefined, line: number, lines: readonly string[]): LineRange {
  if (scope !== undefined && scope.kind === 'function' && scope.end - scope.start < wholeFunction)
    return { start: scope.start, end: scope.end }
  const { start, end } = near(lines, line)
  return scope === undefined ? { start, end } : { start: Math.max(start, scope.start), end: Math.min(end, scope.end) }
}

function near(lines: readonly string[], line: number): LineRange {
  const last = lines.at(-1) === '' ? lines.length - 1 : lines.length
  return { start: Math.max(1, line - around.before), end: Math.min(last, line + around.after) }
}

function cut({ start, end }: LineRange): LineRange {
  const from = Math.max(1, start)
  return { start: from, end: Math.min(end, from + maxPlaceLines - 1) }
}

/** Annotations and attributes belong to what stands below them. */
function withAbove(lines: readonly string[], start: number): number {
  let from = start
  while (from > 1 && start - from < 4 && /^\s*(?:@\w|#?\[\w)/.test(lines[from - 2] ?? '')) from -= 1
  return from
}

/** The statement that begins at a line: to the bracket that closes it, or as far as the lines below are indented deeper. */
function blockAt(lines: readonly string[], line: number): LineRange {
  const byBrackets = endOfBrackets(lines, line)
  if (byBrackets !== undefined) return { start: line, end: byBrackets }
  const depth = indentOf(lines[line - 1] ?? '')
  let end = line
  for (let at = line + 1; at <= Math.min(lines.length, line + maxPlaceLines); at += 1) {
    const text = lines[at - 1] ?? ''
    if (text.trim() === '') continue
    if (indentOf(text) <= depth) return { start: line, end: /^\s*(?:end\b|\}|\)|\])/.test(text) ? at : end }
    end = at
  }
  return { start: line, end }
}

/** The line that closes what the first line leaves open; undefined where it leaves nothing open. */
function endOfBrackets(lines: readonly string[], line: number): number | undefined {
  let open = 0
  for (let at = line; at <= Math.min(lines.length, line + maxPlaceLines); at += 1) {
    const text = (lines[at - 1] ?? '').slice(0, 500).replace(/"[^"]*"|'[^']*'|`[^`]*`/g, '')
    open += (text.match(/[({[]/g) ?? []).length - (text.match(/[)}\]]/g) ?? []).length
    // SQL puts the bracket of a table on the next line.
    if (open <= 0 && at === line && !/^\s*[({]\s*$/.test(lines[at] ?? '')) return undefined
    if (open <= 0 && at > line) return at
  }
  return Math.min(lines.length, line + maxPlaceLines - 1)
}

function indentOf(text: string): number {
  const at = text.search(/\S/)
  return at < 0 ? 0 : at
}

/** Lines of a type that is shown whole beside one function of it. */
const smallType = 16

/** Takes the line that declares a type and the name of a function; gives the function's place in the type, with all of the type where it is small. Undefined where the type has no such function, so that it binds nobody to anything. */
export function memberPlace(
  lines: readonly string[],
  outline: Outline,
  line: number,
  member: string,
): LineRange | undefined {
  if (member === '') return undefined
  const { start, end } =
    outline.scopes.find((one) => one.header.start <= line && line <= one.header.end) ?? blockAt(lines, line)
  const at = lines.slice(line, end).findIndex((text) => wordAt(text.slice(0, 500), member) >= 0)
  if (at < 0) return undefined
  const found = line + 1 + at
  if (end - start < smallType) return { start, end }
  return { start: Math.max(start, found - around.before), end: Math.min(end, found + around.after) }
}

interface Placed {
  readonly place: { readonly path: string; readonly lines: LineRange } | undefined
}

/** Takes places in order of importance; gives the same, those of one file that overlap made one, or, where that were too long, the later one cut to what is new in it. */
export function joinPlaces<T extends Placed>(items: readonly T[]): readonly T[] {
  const ofFile = new Map<string, LineRange[]>()
  for (const { place } of items)
    if (place !== undefined) ofFile.set(place.path, joinRanges([...(ofFile.get(place.path) ?? []), place.lines]))
  return items.map((item) => {
    const { place } = item
    const lines = ofFile
      .get(place?.path ?? '')
      ?.find((one) => place !== undefined && one.start <= place.lines.start && place.lines.start <= one.end)
    return place === undefined || lines === undefined ? item : { ...item, place: { path: place.path, lines } }
  })
}

/** Ranges without an overlap, none above 40 lines: what two would make together beyond that is the second one's own. */
function joinRanges(ranges: readonly LineRange[]): LineRange[] {
  const joined: LineRange[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last === undefined || range.start > last.end) joined.push(range)
    else if (range.end - last.start < maxPlaceLines)
      joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, range.end) })
    else if (range.end > last.end) joined.push({ start: last.end + 1, end: range.end })
  }
  return joined
}
