import { annotatedAt, type Found } from './brace-classes.ts'
import { type Piece, piecesOf, type Separators } from './pieces.ts'
import type { Masked } from './source-mask.ts'
import { isLeftOut, wireNameIn } from './wire-name.ts'

/** A field of a class as a family writes it. */
export interface Member {
  readonly name: string
  /** What annotations call it. */
  readonly wire: string | undefined
  /** Whether an annotation leaves it out of what goes outside. */
  readonly isLeftOut: boolean
  readonly offset: number
}

/** What a family says of one piece of a body: the name of a field, and whether it goes outside only where an annotation says so. */
export interface Said {
  readonly name: string
  readonly isHidden: boolean
  /** A name that stands in the piece itself, as the tag of a field of Go; empty for none. */
  readonly wire?: string | undefined
  readonly isLeftOut?: boolean
}

/** One piece without its annotations: what is code, and with its strings. */
export interface Bare {
  readonly code: string
  readonly plain: string
}

/** How a family writes the members of one kind of place. */
export interface Reading {
  readonly separators: Separators
  readonly say: (bare: Bare) => Said | undefined
}

/** Characters of a piece that are looked at. */
const maxPiece = 400

/** Takes a masked text, a range of it and how its pieces are read; gives the fields in it. Annotations on lines of their own count for what follows. */
export function membersIn({ code, plain }: Masked, range: Piece | undefined, reading: Reading): readonly Member[] {
  if (range === undefined) return []
  const members: Member[] = []
  let pending = ''
  for (const piece of piecesOf(code, range, reading.separators)) {
    const { annotations, rest } = annotatedAt(code, piece)
    pending += plain.slice(annotations.start, annotations.end)
    const end = Math.min(piece.end, rest + maxPiece)
    if (code.slice(rest, end).trim() === '') continue
    const said = reading.say({ code: code.slice(rest, end).trim(), plain: plain.slice(rest, end).trim() })
    const wire = said?.wire ?? wireNameIn(pending)
    const out = said?.isLeftOut === true || isLeftOut(pending)
    if (said !== undefined && (out || !said.isHidden || wire !== undefined))
      members.push({ name: said.name, wire, isLeftOut: out, offset: rest })
    pending = ''
  }
  return members
}

/** What a family needs to know of a whole class. */
export type MembersOf = (found: Found, masked: Masked, above: string) => readonly Member[]

/** Parameters of a list in brackets. */
export const inList: Separators = { commas: true, lines: false, angles: true }
/** Declarations of a body. */
export const inBody: Separators = { commas: false, lines: true, angles: false }
