import type { Ecosystem } from '../../../surface/ecosystem.ts'

/** A string of a text: where its content begins and ends, and where its quotes do. */
export interface Literal {
  readonly from: number
  readonly to: number
  readonly outerFrom: number
  readonly outerTo: number
}

/** Characters of one string; what is longer is data. */
export const maxLiteral = 20_000

const openings: Partial<Readonly<Record<Ecosystem, RegExp>>> = {
  ruby: /^<<[~-]?(["'`]?)([A-Z][A-Z0-9_]{0,40})\1/,
  php: /^<<<[ \t]*(["']?)([A-Za-z_]\w{0,40})\1(?=\r?\n)/,
  shell: /^<<-?[ \t]*(["']?)([A-Z][A-Z0-9_]{0,40})\1/,
}

/** Takes a text and where `<<` stands in it; gives the lines that it opens, from the next line to the one that closes them, or undefined where it opens none. */
export function heredocAt(text: string, at: number, ecosystem: Ecosystem): Literal | undefined {
  const name = openings[ecosystem]?.exec(text.slice(at, at + 60))?.[2]
  const begin = text.indexOf('\n', at) + 1
  if (name === undefined || begin === 0) return undefined
  const end = new RegExp(`\\n[ \\t]{0,40}${name}(?!\\w)`).exec(text.slice(begin - 1, begin + maxLiteral))
  if (end === null) return undefined
  const to = begin - 1 + end.index
  return { from: begin, to: Math.max(begin, to), outerFrom: at, outerTo: to + end[0].length }
}
