import type { Lexical } from './lexical.ts'

/** A part of a text, up to its end: white space, a comment, a text that is kept as it is, or code. */
export interface Piece {
  readonly kind: 'space' | 'comment' | 'quoted' | 'code'
  readonly end: number
}

/** A run of operators. */
export const signs = /[-+*%=<>!&|^~?:.@]+/y

/** Gives the end of what the expression matches at a place, or undefined; the expressions are sticky and used nowhere else. */
export function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** A part with its end, or undefined where it has none. */
export function ended(kind: Piece['kind'], end: number | undefined): Piece | undefined {
  return end === undefined ? undefined : { kind, end }
}

/** The end of the line on which a place lies. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

const expression = /\/(?:[^/\\\n[]|\\[^\n]|\[(?:[^\]\\\n[]|\\[^\n]){0,200}\]){1,400}\/[a-z]{0,8}/y
const beforeExpression =
  /^(?:[-+*%&|^]?=|[=!]==?|&&|\|\||\?\??|:|=>|[-+*%&|^~]|[([{,;]|return|typeof|case|in|delete|void|throw|new|instanceof)$/
const operand = /[\w$\u0080-\uffff\]"'`]$/

/** Words that end a value in one place and begin an expression in another. */
const either = /^(?:of|yield|await|else|do|as|is|satisfies|extends|default|from|finally|try|break|continue)$/

/** A stroke divides, or begins a regular expression, whose quotes are none; where neither is certain, only a stroke alone on the rest of its line divides. */
export function stroke(text: string, at: number, { strokes }: Lexical, last: string): Piece | undefined {
  const divides: Piece = { kind: 'code', end: at + 1 }
  if (strokes === 'division') return divides
  if (strokes === 'unsure') return strokeOfRuby(text, at, last)
  if (beforeExpression.test(last)) return ended('quoted', endOf(expression, text, at))
  if (operand.test(last) && !either.test(last)) return divides
  return text.slice(at + 1, lineEnd(text, at)).includes('/') ? undefined : divides
}

const beforeRuby = /^(?:[-+*%&|^]?=|[=!]==?|[=!]~|&&|\|\||=>|[?:]|[([{,|]|when|if|unless|and|or|return)$/
const wordsOfRuby = /^(?:while|until|in|not|then|do|else|elsif|yield|raise|puts|print|rescue|case)$/

/** In Ruby white space tells a division from an argument, and an expression may hold code and span lines: only the plain forms are certain. */
function strokeOfRuby(text: string, at: number, last: string): Piece | undefined {
  if (beforeRuby.test(last)) {
    const end = endOf(expression, text, at)
    return end === undefined || text.slice(at, end).includes('#{') ? undefined : { kind: 'quoted', end }
  }
  const isSpaced = (place: number) => /\s/.test(text.charAt(place))
  const isPlain = !isSpaced(at - 1) || isSpaced(at + 1)
  if (!isPlain || !/[\w)\]]$/.test(last) || wordsOfRuby.test(last)) return undefined
  return text.slice(at + 1, lineEnd(text, at)).includes('/') ? undefined : { kind: 'code', end: at + 1 }
}

const rubyWords = /%[wi][[(][^\])]*[\])]/y

/** What begins with signs in Ruby, or undefined where it could be the start of a text: here-documents, literals with a delimiter of one's choice, and characters and names made of quotes are not followed. */
export function rubyPiece(text: string, at: number, last: string): Piece | undefined | 'none' {
  const words = endOf(rubyWords, text, at)
  if (words !== undefined) return { kind: 'quoted', end: words }
  if (last === 'def' && /[`/%]/.test(text.charAt(at))) return undefined
  if (/[$]/.test(text.charAt(at)) && /["'`/#%<]/.test(text.charAt(at + 1))) return undefined
  const end = endOf(signs, text, at)
  if (end === undefined) return 'none'
  const [run, next] = [text.slice(at, end), text.charAt(end)]
  if (/<<[-~]?$/.test(run) && /["'`\w]/.test(next)) return undefined
  if (/[?:.]$/.test(run) && /["'`/#]/.test(next)) return undefined
  if (run.includes('%') && !(/^%=?$/.test(run) && /\s/.test(next) && /[\w)\]}"']$/.test(last))) return undefined
  return { kind: 'code', end }
}
