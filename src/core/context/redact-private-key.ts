import { mark } from './redaction-mark.ts'

const begin = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/
const endMark = '-----END '

/** What our gutter, a unified diff, or neither puts before a line; it stays, so that line numbers can be read on. */
const gutter = /^(?:[LR]\d+ [ +-]|[ +-](?!----[BE]))?/

/** What a key's lines carry around them in source code: quotes, joins, escapes, comment signs, indentation. */
const wrapping = new Set('"\'`,;\\*#+ \t\r')

/** Headers of encrypted keys (RFC 1421) and of OpenPGP blocks; an escaped line end may stand before one. */
const header = /^n?(?:Proc-Type|DEK-Info|Version|Comment): /

/** `last`: a line shorter than the others has been seen, so only the end can follow. */
type State = 'outside' | 'body' | 'last'

/** Takes a text and blanks PEM private keys (RFC 7468), whole or cut off, on one line or many, also behind a gutter; the number of lines stays. Code that merely names the first line of a key stays too. */
export function redactPrivateKeys(text: string): string {
  if (!begin.test(text)) return text
  let state: State = 'outside'
  return text
    .split('\n')
    .map((line) => {
      const blanked = blankLine(line, state)
      state = blanked.state
      return blanked.line
    })
    .join('\n')
}

interface Blanked {
  readonly line: string
  readonly state: State
}

function blankLine(line: string, state: State): Blanked {
  const prefix = gutter.exec(line)?.[0] ?? ''
  const body = line.slice(prefix.length)
  if (state === 'outside') return blankFrom(prefix, body)
  const end = body.indexOf(endMark)
  if (end !== -1) {
    const after = blankFrom('', afterEnd(body, end))
    return { line: `${prefix}${mark('private key')}${after.line}`, state: after.state }
  }
  const next = begin.test(body) ? 'outside' : stateAfter(body, state)
  return next === 'outside' ? blankFrom(prefix, body) : { line: `${prefix}${mark('private key')}`, state: next }
}

/** Blanks every key that begins in a line; one that does not end there goes on below, unless what follows its first line is code. */
function blankFrom(prefix: string, body: string): Blanked {
  const parts = [prefix]
  const lastEnd = body.lastIndexOf(endMark)
  let rest = body
  for (let found = begin.exec(rest); found !== null; found = begin.exec(rest)) {
    const inner = rest.slice(found.index + found[0].length)
    const end = body.length - inner.length > lastEnd ? -1 : inner.indexOf(endMark)
    if (!opensKey(end === -1 ? inner : inner.slice(0, end))) {
      parts.push(rest.slice(0, found.index), found[0])
      rest = inner
      continue
    }
    parts.push(rest.slice(0, found.index), mark('private key'))
    if (end === -1) return { line: parts.join(''), state: 'body' }
    rest = afterEnd(inner, end)
  }
  return { line: parts.join('') + rest, state: 'outside' }
}

function afterEnd(text: string, end: number): string {
  const close = text.indexOf('-----', end + endMark.length)
  return close === -1 ? '' : text.slice(close + 5)
}

function opensKey(inner: string): boolean {
  const rest = unwrapped(inner.slice(0, 100))
  return rest === '' || header.test(rest) || /^[A-Za-z0-9+/=\\]{16,}/.test(rest)
}

/** A key's lines are 64 characters, or 76; the last is shorter. Blank lines and headers (RFC 1421) are part of it. */
function stateAfter(body: string, state: 'body' | 'last'): State {
  const bare = unwrapped(body)
  if (bare === '') return state
  if (state === 'last') return 'outside'
  if (header.test(bare)) return 'body'
  if (!/^[A-Za-z0-9+/=]+$/.test(bare)) return 'outside'
  return bare.length >= 40 ? 'body' : 'last'
}

/** The line without its wrapping at both ends, an escaped line end counting as such. */
function unwrapped(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && wrapping.has(text.charAt(start))) start += 1
  while (end > start) {
    const escaped = text.charAt(end - 2) === '\\' && /[nr]/.test(text.charAt(end - 1))
    if (!escaped && !wrapping.has(text.charAt(end - 1))) break
    end -= escaped ? 2 : 1
  }
  return text.slice(start, Math.max(start, end))
}
