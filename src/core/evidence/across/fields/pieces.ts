/** A part of a masked text, its end excluded. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** What parts the pieces of a body or a list. */
export interface Separators {
  readonly commas: boolean
  readonly lines: boolean
  /** Angle brackets enclose, as in lists of parameters. */
  readonly angles: boolean
}

/** Most pieces of one body. */
const maxPieces = 2_000

/** Takes code without strings and comments and a range of it; gives what stands between its separators, nested brackets left whole. A closed brace ends a piece. */
export function piecesOf(code: string, { start, end }: Piece, { commas, lines, angles }: Separators): readonly Piece[] {
  const pieces: Piece[] = []
  let [depth, from] = [0, start]
  const cut = (at: number, next: number) => {
    if (code.slice(from, at).trim() !== '') pieces.push({ start: from, end: at })
    from = next
  }
  for (let at = start; at < end && pieces.length < maxPieces; at += 1) {
    const char = code.charAt(at)
    if (opens(char, angles)) depth += 1
    else if (closes(char, angles)) {
      depth = Math.max(0, depth - 1)
      if (depth === 0 && char === '}') cut(at + 1, at + 1)
    } else if (depth === 0 && (char === ';' || (char === ',' && commas) || (char === '\n' && lines))) cut(at, at + 1)
  }
  if (pieces.length < maxPieces) cut(end, end)
  return pieces
}

function opens(char: string, angles: boolean): boolean {
  return char === '(' || char === '[' || char === '{' || (angles && char === '<')
}

function closes(char: string, angles: boolean): boolean {
  return char === ')' || char === ']' || char === '}' || (angles && char === '>')
}

/** Takes code without strings and comments and where a bracket opens; gives where it closes, or undefined. */
export function closeOf(code: string, open: number): number | undefined {
  const opener = code.charAt(open)
  const closer = opener === '(' ? ')' : opener === '[' ? ']' : '}'
  let depth = 0
  for (let at = open; at < code.length; at += 1) {
    const char = code.charAt(at)
    if (char === opener) depth += 1
    else if (char === closer) {
      depth -= 1
      if (depth === 0) return at
    }
  }
  return undefined
}

/** Takes a text; gives the function that says on which line, from 1, a place in it stands. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}
