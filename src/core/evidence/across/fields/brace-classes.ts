import { closeOf, type Piece } from './pieces.ts'

/** A class as it was found in code: its name, and where its parts stand. */
export interface Found {
  readonly name: string
  /** Where its header begins. */
  readonly start: number
  readonly end: number
  /** The list behind its name, of a record or a data class. */
  readonly list: Piece | undefined
  readonly body: Piece | undefined
  /** What stands between name and body, without the list. */
  readonly clause: string
}

/** Longest header, and most of them that are tried in a text. */
const maxHeader = 2_000
const maxHeaders = 200

/** Takes code without strings and comments and how its family declares a class, the name as first group; gives its classes. `ends`: a line ends a header without a body. */
export function classesWithin(code: string, header: RegExp, ends: boolean): readonly Found[] {
  const found: Found[] = []
  let tried = 0
  for (const match of code.matchAll(header)) {
    tried += 1
    if (tried > maxHeaders) break
    const one = partsOf(code, match.index, match.index + match[0].length, ends)
    if (one !== undefined) found.push({ name: match[1] ?? match[2] ?? '', ...one })
  }
  return found
}

function partsOf(code: string, start: number, from: number, ends: boolean): Omit<Found, 'name'> | undefined {
  let list: Piece | undefined
  const clause: string[] = []
  let at = from
  for (; at < Math.min(code.length, from + maxHeader); at += 1) {
    const char = code.charAt(at)
    if (char === '{') {
      const close = closeOf(code, at)
      if (close === undefined) return undefined
      return { start, end: close, list, body: { start: at + 1, end: close }, clause: clause.join('') }
    }
    if (char === '(') {
      const close = closeOf(code, at)
      if (close === undefined) return undefined
      if (list === undefined && !/\bextends\b|:/.test(clause.join(''))) list = { start: at + 1, end: close }
      else clause.push('()')
      at = close
      continue
    }
    if (char === ';' || char === '}' || (char === '\n' && ends && isOver(code, at))) break
    clause.push(char)
  }
  return list === undefined ? undefined : { start, end: at, list, body: undefined, clause: clause.join('') }
}

/** Whether neither this line nor the next goes on with a header. */
function isOver(code: string, at: number): boolean {
  const next = /^\s{0,200}(\S?)/.exec(code.slice(at, at + 200))?.[1] ?? ''
  const last =
    code
      .slice(Math.max(0, at - 80), at)
      .trimEnd()
      .at(-1) ?? ''
  return next !== '{' && next !== ':' && last !== ':' && last !== ','
}

/** An annotation before something, and what follows it. */
export interface Annotated {
  readonly annotations: Piece
  /** Where what is annotated begins; the end of the piece where nothing is. */
  readonly rest: number
}

/** Takes code without strings and comments and a piece of it; gives where the annotations at its beginning end: `@Name(…)`, `[Name(…)]`, `#[name(…)]`. */
export function annotatedAt(code: string, { start, end }: Piece): Annotated {
  let at = start
  for (let turn = 0; turn < 40; turn += 1) {
    while (at < end && /\s/.test(code.charAt(at))) at += 1
    const next = endOfAnnotation(code, at, end)
    if (next === undefined) break
    at = next
  }
  return { annotations: { start, end: at }, rest: at }
}

function endOfAnnotation(code: string, at: number, end: number): number | undefined {
  const mark = code.charAt(at)
  if (mark === '[' || (mark === '#' && code.charAt(at + 1) === '[')) {
    const close = closeOf(code.slice(0, end), mark === '[' ? at : at + 1)
    return close === undefined ? undefined : close + 1
  }
  const name = mark === '@' ? (/^@[\w.:]{1,120}/.exec(code.slice(at, at + 121))?.[0] ?? '') : ''
  if (name === '') return undefined
  const after = at + name.length
  if (code.charAt(after) !== '(') return after
  const close = closeOf(code.slice(0, end), after)
  return close === undefined ? undefined : close + 1
}
