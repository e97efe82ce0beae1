import type { Member } from './members.ts'
import type { Masked } from './source-mask.ts'
import { isLeftOut, wireNameIn } from './wire-name.ts'

/** A class of Python: its lines, what it is derived from, and its annotated fields. */
export interface PythonClass {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly clause: string
  readonly members: readonly Member[]
}

const maxLine = 1_000
const maxClasses = 200
const header = /^([ \t]*)class\s{1,9}(\w{1,120})\s{0,9}(?:\(|:)/

/** Takes a masked text of Python; gives its classes with the fields that have an annotation, as pydantic, dataclasses and typed dictionaries write them. */
export function pythonClasses({ code, plain }: Masked): readonly PythonClass[] {
  const lines = startsOf(code)
  const headers = lines
    .map((start, at) => ({ start, at, match: header.exec(lineOf(code, lines, at)) }))
    .filter(({ match }) => match !== null)
  return headers.slice(0, maxClasses).flatMap(({ start, at, match }): readonly PythonClass[] => {
    if (match === null) return []
    const [whole, indent = '', name = ''] = match
    const opened = start + whole.length - 1
    const clauseEnd = code.charAt(opened) === '(' ? closing(code, opened) : opened
    const end = endOf(code, lines, at, indent.length, clauseEnd)
    const clause = plain.slice(opened + 1, clauseEnd)
    return [{ name, start, end, clause, members: membersIn({ code, plain }, clauseEnd, end, indent.length) }]
  })
}

function startsOf(code: string): readonly number[] {
  const starts = [0]
  for (let at = code.indexOf('\n'); at !== -1; at = code.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineOf(code: string, lines: readonly number[], at: number): string {
  const start = lines[at] ?? code.length
  return code.slice(start, Math.min(lines[at + 1] ?? code.length, start + maxLine))
}

function closing(code: string, open: number): number {
  let depth = 0
  for (let at = open; at < Math.min(code.length, open + 2_000); at += 1) {
    if (code.charAt(at) === '(') depth += 1
    if (code.charAt(at) === ')') depth -= 1
    if (depth === 0) return at
  }
  return open
}

/** The first line behind the header that stands no deeper than it. */
function endOf(code: string, lines: readonly number[], at: number, indent: number, from: number): number {
  for (let next = at + 1; next < lines.length; next += 1) {
    const start = lines[next] ?? code.length
    const deep = start > from ? lineOf(code, lines, next).search(/\S/) : -1
    if (deep !== -1 && deep <= indent) return start
  }
  return code.length
}

const field = /^([A-Za-z]\w{0,119})\s{0,9}:(?!=)\s{0,9}(\S[^=]{0,300})/

function membersIn(masked: Masked, from: number, end: number, indent: number): readonly Member[] {
  const members: Member[] = []
  let own: number | undefined
  for (const { start, stop } of statements(masked.code, masked.code.indexOf('\n', from) + 1, end)) {
    const text = masked.code.slice(start, Math.min(stop, start + maxLine))
    const deep = text.search(/\S/)
    own ??= deep > indent ? deep : undefined
    const [, name = '', type = ''] = deep === own ? (field.exec(text.trim()) ?? []) : []
    const written = masked.plain.slice(start, stop)
    if (name === '' || /\bClassVar\b/.test(type) || name === 'model_config') continue
    members.push({ name, wire: wireNameIn(written), isLeftOut: isLeftOut(written), offset: start + deep })
  }
  return members
}

/** Lines, those of an open bracket together. */
function statements(
  code: string,
  from: number,
  end: number,
): readonly { readonly start: number; readonly stop: number }[] {
  const found: { start: number; stop: number }[] = []
  let [depth, start] = [0, from]
  for (let at = from; at < end && from > 0; at += 1) {
    const char = code.charAt(at)
    if (char === '(' || char === '[' || char === '{') depth += 1
    if (char === ')' || char === ']' || char === '}') depth = Math.max(0, depth - 1)
    if (char !== '\n' || depth > 0) continue
    if (code.slice(start, at).trim() !== '') found.push({ start, stop: at })
    start = at + 1
  }
  if (from > 0 && code.slice(start, end).trim() !== '') found.push({ start, stop: end })
  return found
}
