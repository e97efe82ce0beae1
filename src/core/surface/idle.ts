import type { DiffFile, DiffLine, Hunk } from '../change/diff.ts'
import { oldTextOf } from '../change/old-text.ts'
import type { Ecosystem } from './ecosystem.ts'
import { type Lexical, lexicalOf } from './lexical.ts'
import { isSameCode } from './same-code.ts'
import { isComment, maxLine } from './shown.ts'

/** Characters of a text up to which it is split into words. */
const maxText = 500_000

/** Says by a cheap test, which nearly every real change fails, whether a change could do nothing at all when the program runs; a renamed file always does something, as a path may be a route or an order. */
export function mayBeIdle(file: DiffFile, text: string, ecosystem: Ecosystem): boolean {
  const lexical = lexicalOf(file.path)
  if (lexical === undefined || !isInPlace(file) || text.length > maxText) return false
  return isBare(file, ecosystem) || mayBeDoc(file, text, lexical)
}

/**
 * Says why a change does nothing when the program runs, by the file's whole new text and the old one that its hunks make of it: comments, blank lines, formatting or
 * documentation strings alone. Silent on every doubt.
 */
export function idleSign(file: DiffFile, text: string, ecosystem: Ecosystem): string | undefined {
  const lexical = lexicalOf(file.path)
  if (lexical === undefined || !mayBeIdle(file, text, ecosystem)) return undefined
  const old = oldTextOf(file, text)
  if (old === undefined || !isSameCode(old, text, lexical)) return undefined
  if (!isBare(file, ecosystem)) return 'only documentation strings changed'
  return onlyComments(file, ecosystem) ? 'only comments or blank lines changed' : 'only formatting changed'
}

/**
 * The same by the diff alone, for a file whose head is all that changed, as a licence is: nothing before it can make a text of it. Says it of comments only,
 * down to the last changed line.
 */
export function idleHead(file: DiffFile, ecosystem: Ecosystem): string | undefined {
  const [head, ...more] = file.hunks
  const lexical = lexicalOf(file.path)
  if (head === undefined || lexical === undefined || more.length > 0 || !isInPlace(file)) return undefined
  if (head.oldStart > 1 || head.newStart > 1 || !onlyComments(file, ecosystem)) return undefined
  const end = head.lines.findLastIndex(({ kind }) => kind !== 'context') + 1
  const side = (not: DiffLine['kind']) => {
    const lines = head.lines.slice(0, end).filter(({ kind }) => kind !== not)
    return lines.map((line) => `${line.text}\n`).join('')
  }
  const [old, now] = [side('added'), side('removed')]
  // What stands behind a package may be source of another language, which an import far below tells.
  if (lexical.family === 'go' && /^package /m.test(now)) return undefined
  return isSameCode(old, now, lexical) ? 'only comments or blank lines changed' : undefined
}

function isInPlace({ hunks, status, previousPath }: DiffFile): boolean {
  return hunks.length > 0 && status === 'modified' && previousPath === undefined
}

function onlyComments({ hunks }: DiffFile, ecosystem: Ecosystem): boolean {
  return hunks.every(({ lines }) =>
    lines.every((line) => line.kind === 'context' || isBlankOrComment(line.text, ecosystem)),
  )
}

function isBlankOrComment(text: string, ecosystem: Ecosystem): boolean {
  return text.trim() === '' || isComment(text, ecosystem)
}

function isBare({ hunks }: DiffFile, ecosystem: Ecosystem): boolean {
  return hunks.every((hunk) => isSameBare(hunk, ecosystem))
}

function isSameBare({ lines }: Hunk, ecosystem: Ecosystem): boolean {
  let [old, now] = ['', '']
  for (const line of lines) {
    if (line.kind === 'context' || isBlankOrComment(line.text, ecosystem)) continue
    if (line.text.length > maxLine) return false
    const bare = line.text.replace(/(?:\/\/|\/\*|#).*$/, '').replace(/[\s,;'"`]+/g, '')
    if (line.kind === 'removed') old += bare
    else now += bare
  }
  return old === now
}

/** Says whether the first changed line of words could lie in a documentation string: nearly every real change fails this too. */
function mayBeDoc(file: DiffFile, text: string, { family }: Lexical): boolean {
  if (family !== 'python' && family !== 'elixir') return false
  for (const hunk of file.hunks) {
    let place = hunk.newStart
    for (const line of hunk.lines) {
      if (line.kind !== 'context' && !isBlankOrComment(line.text, 'python')) return isInQuotes(line.text, place, text)
      if (line.kind !== 'removed') place += 1
    }
  }
  return false
}

function isInQuotes(line: string, place: number, text: string): boolean {
  if (/"""|'''/.test(line)) return true
  const before = text.slice(0, offsetOf(text, place))
  return ['"""', "'''"].some((mark) => (before.split(mark).length - 1) % 2 === 1)
}

function offsetOf(text: string, line: number): number {
  let at = 0
  for (let count = 1; count < line; count += 1) {
    const end = text.indexOf('\n', at)
    if (end < 0) return text.length
    at = end + 1
  }
  return at
}
