/** How a family writes comments and strings. */
export type Notation = 'slashes' | 'hashes' | 'rust'

/** A text of code with what is no code blanked; both have its length and its lines. */
export interface Masked {
  /** Without comments. */
  readonly plain: string
  /** Without comments and without what stands in strings. */
  readonly code: string
}

const openers: Readonly<Record<Notation, RegExp>> = {
  slashes: /\/\/|\/\*|"""|["'`]/g,
  hashes: /#|"""|'''|["']/g,
  // A single quote begins a lifetime.
  rust: /\/\/|\/\*|"/g,
}

/** Takes a text and how its family writes; gives it masked, so that brackets can be counted. Linear in the text; what is never closed goes on to its end, or in quotes to the end of its line. */
export function maskedText(text: string, notation: Notation): Masked {
  const opener = new RegExp(openers[notation].source, 'g')
  const [plain, code]: [string[], string[]] = [[], []]
  let at = 0
  for (let match = opener.exec(text); match !== null; match = opener.exec(text)) {
    const [mark] = match
    const end = endOf(text, match.index, mark)
    const isComment = mark === '#' || mark.startsWith('/')
    const before = text.slice(at, match.index)
    const piece = text.slice(match.index, end)
    plain.push(before, isComment ? blank(piece) : piece)
    code.push(before, isComment ? blank(piece) : emptied(piece))
    at = end
    opener.lastIndex = end
  }
  const rest = text.slice(at)
  return { plain: plain.join('') + rest, code: code.join('') + rest }
}

function endOf(text: string, at: number, mark: string): number {
  const from = at + mark.length
  switch (mark) {
    case '#':
    case '//':
      return before(text, '\n', from)
    case '/*':
      return after(text, '*/', from)
    case '"""':
    case "'''":
      return after(text, mark, from)
    default:
      return endOfString(text, from, mark)
  }
}

function before(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found === -1 ? text.length : found
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found === -1 ? text.length : found + mark.length
}

function endOfString(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at += 1) {
    const char = text[at]
    if (char === quote) return at + 1
    if (char === '\n' && quote !== '`') return at
    if (char === '\\') at += 1
  }
  return text.length
}

/** A string keeps its quotes: something stands there. */
function emptied(piece: string): string {
  return piece.length < 2
    ? piece
    : `${piece.charAt(0)}${blank(piece.slice(1, -1))}${/["'`]$/.test(piece) ? piece.slice(-1) : blank(piece.slice(-1))}`
}

function blank(piece: string): string {
  return piece.replace(/[^\n]/g, ' ')
}
