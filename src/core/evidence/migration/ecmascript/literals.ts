import { unknownName } from '../sql/quote.ts'
import { children, linesOf, type SyntaxNode } from '../syntax.ts'
import type { Part, Value } from './value.ts'

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\u0000',
}

/** Takes an escape of a string, `\n` or `\u{41}`; gives its character. */
function unescaped(sequence: string): string {
  const body = sequence.slice(1)
  const code = /^(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))$/i.exec(body)
  const digits = code?.[1] ?? code?.[2] ?? code?.[3]
  if (digits !== undefined) {
    const point = Number.parseInt(digits, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : ''
  }
  // A line that goes on is no character.
  if (/^[\r\n]/.test(body)) return ''
  return Object.hasOwn(escapes, body) ? (escapes[body] ?? body) : body
}

/** Takes a string or a template and what gives the value of an interpolation; gives its parts with their lines. */
export function partsOfText(node: SyntaxNode, ofInterpolation: (node: SyntaxNode) => readonly Part[]): readonly Part[] {
  const parts: Part[] = [{ text: '', line: linesOf(node).line }]
  for (const child of children(node)) {
    const { line } = linesOf(child)
    if (child.type === 'template_substitution') parts.push(...ofInterpolation(child))
    else if (child.type === 'escape_sequence') parts.push({ text: unescaped(child.text), line, isEscape: true })
    else if (child.type === 'string_fragment') parts.push({ text: child.text, line })
  }
  return parts
}

/** Gives the last word of an expression, `prefix` of `this.prefix`, for naming what it gives. */
export function wordOf(node: SyntaxNode | undefined): string {
  const text = node?.text.slice(0, 200) ?? ''
  return /^[\w$.?!\s()]*$/.test(text) ? (/([A-Za-z_]\w{0,60})\W*$/.exec(text)?.[1] ?? unknownName) : unknownName
}

/** Takes a number as it is written; gives it, or undefined for a big one. */
export function numberIn(text: string): number | undefined {
  const number = Number(text.replaceAll('_', ''))
  return Number.isFinite(number) ? number : undefined
}

/** Gives the value of which nothing is known but how the program calls it. */
export function unknownValue(node: SyntaxNode | undefined): Value {
  return { kind: 'unknown', name: wordOf(node) }
}
