import { ecosystemOf } from '../../surface/ecosystem.ts'
import type { SurfaceFile } from '../../surface/surface.ts'
import type { Name, NameKind, NameRow } from './name.ts'
import type { SourceLine } from './names/source-lines.ts'
import { stopWords } from './names/stop-words.ts'
import { normalRoute } from './route.ts'

/** A way to write a name, with the kind of its table. */
export type KindRow = NameRow & { readonly kind: NameKind }

/** How much a name of a kind tells, and how much the place where it stands. */
const ofKind: Readonly<Record<NameKind, number>> = { message: 5, table: 4, function: 3.5, route: 3, type: 2 }
const ofPlace = { changed: 1, opener: 0.8, around: 0.5 } as const

/** What encloses a hunk: it completes the names in it. */
interface Enclosing {
  readonly function: string | undefined
  readonly type: string | undefined
  /** Prefix of the routes of the class. */
  readonly prefix: string
}

/** Takes the lines of a hunk and what encloses it; gives the names in them. Of a kind that the changed lines hold, no unchanged line is asked. */
export function namesInHunk(
  file: SurfaceFile,
  rows: readonly KindRow[],
  lines: readonly SourceLine[],
  openers: readonly SourceLine[],
): readonly Name[] {
  const enclosing = {
    function:
      functionAround(rows, openers) ??
      functionAround(
        rows,
        lines.filter((line) => line.from === 'changed'),
      ),
    type: typeAround(openers),
    prefix: prefixOf(rows, openers),
  }
  const functions = rows.filter((row) => row.kind === 'function')
  const removed = lines.filter((line) => line.side === 'LEFT')
  const wereThere = new Set(removed.flatMap((line) => functions.flatMap((row) => saidBy(row, line))))
  const prefixed = new Set(openers.filter((line) => prefixOf(rows, [line]) !== ''))
  const naming = rows.filter((row) => row.prefix !== true)
  const unrouted = naming.filter((row) => row.kind !== 'route')
  const found = [...lines, ...openers].flatMap((line) =>
    (prefixed.has(line) ? unrouted : naming)
      .flatMap((row) => namesIn(line, row, enclosing))
      .map((name) => ({
        from: line.from,
        name: { ...name, path: file.file.path, weight: weightOf(file, name, line.from, wereThere) },
      })),
  )
  const inChanged = new Set(found.filter((one) => one.from === 'changed').map((one) => one.name.kind))
  const sure = new Set(found.filter(({ name }) => !name.weak).map(({ name }) => lineKey(name)))
  return found
    .filter(({ from, name }) => name.weight > 0 && (from === 'changed' || !inChanged.has(name.kind)))
    .filter(({ name }) => !name.weak || !sure.has(lineKey(name)))
    .map(({ name: { weak, ...name } }) => name)
}

/** What a line calls by its name is not guessed from another word in it. */
function lineKey({ kind, side, line }: BareName): string {
  return `${kind} ${side} ${line}`
}

type BareName = Omit<Name, 'path' | 'weight'> & { readonly weak: boolean }

function namesIn(line: SourceLine, row: KindRow, enclosing: Enclosing): readonly BareName[] {
  const { kind, role } = row
  const beside = kind === 'function' ? enclosing.type : kind === 'type' ? enclosing.function : undefined
  return saidBy(row, line).flatMap((said) => {
    const text =
      kind === 'route' ? normalRoute(said, role === 'declares' && !said.startsWith('~/') ? enclosing.prefix : '') : said
    if (text === undefined || !isName(kind, text)) return []
    // Without a function there is nothing that a base type could bind.
    if (kind === 'type' && role === 'declares' && beside === undefined) return []
    return [{ kind, text, role, side: line.side, line: line.line, beside, weak: row.weak === true }]
  })
}

/** A function begins its line; everything else may be said by a decorator above. */
function saidBy(row: KindRow, line: SourceLine): readonly string[] {
  const text = row.kind === 'function' ? line.bare : line.text
  // Most lines say nothing to most rows, and an iterator for each would be most of the memory of a large change.
  if (text.search(row.pattern) === -1) return []
  const said = [...text.matchAll(row.pattern)].flatMap((match) => match.slice(1).filter((group) => group !== undefined))
  // A list of interfaces, or of quoted topics.
  return said
    .flatMap((group) => (row.kind === 'type' ? group.replace(/<[^>]*>/g, '') : group).split(/[,\s]+/))
    .map((one) => one.replace(/^\\?(?:\w+\\)*/, ''))
    .filter((one) => one !== '')
}

const keyword = /^(?:if|for|while|switch|catch|return|foreach|with|using|lock|else|do|try)$/
const typeOpener =
  /\b(?:class|struct|interface|trait|module|defmodule|impl(?:<[^>]*>)?(?:\s+\w+\s+for)?|object|record)\s+(?:\w+[.:]+)*(\w+)|^func\s*\(\w*\s*\*?(\w+)\)/

function functionAround(rows: readonly KindRow[], openers: readonly SourceLine[]): string | undefined {
  const functions = rows.filter((row) => row.kind === 'function')
  return openers.flatMap((line) => functions.flatMap((row) => saidBy(row, line))).find((name) => !keyword.test(name))
}

function typeAround(openers: readonly SourceLine[]): string | undefined {
  for (const { text } of openers) {
    const match = typeOpener.exec(text)
    if (match !== null) return match[1] ?? match[2]
  }
  return undefined
}

function prefixOf(rows: readonly KindRow[], openers: readonly SourceLine[]): string {
  const prefixes = rows.filter((row) => row.prefix === true)
  return openers
    .flatMap((line) => prefixes.flatMap((row) => saidBy(row, line).slice(0, 1)).slice(0, 1))
    .reverse()
    .join('/')
}

function isName(kind: NameKind, text: string): boolean {
  if (stopWords[kind].has(text.toLowerCase()) || text.length > 120) return false
  switch (kind) {
    case 'table':
      return /^[A-Za-z_]\w{2,59}$/.test(text)
    case 'route':
      return true
    case 'message':
      return /^\w[\w./:@-]{2,}\w$/.test(text) && /[a-z]{2}/i.test(text) && !/^https?:|^\d/.test(text)
    case 'function':
      return /^[A-Za-z]\w{3,}[?!]?$/.test(text)
    case 'type':
      return /^[A-Z]\w{3,}$/.test(text)
  }
}

const clientPath =
  /(?:client|repositor(?:y|ies)|dao|store|gateway|adapter|dal|sdk|provider)s?(?:[-_./]|\.\w+$)|(?:Client|Repository|Dao|DAO|Store|Gateway|Adapter)(?:Impl)?\.\w+$/

/** A function counts where its signature changed, and in clients and stores also where its body did; a new one has no callers yet. */
function weightOf(file: SurfaceFile, name: BareName, from: SourceLine['from'], wereThere: ReadonlySet<string>): number {
  const weight = ofKind[name.kind] * ofPlace[from] * (name.role === 'schema' ? 1.1 : 1) * (name.weak ? 0.7 : 1)
  if (name.kind !== 'function') return weight
  if (from === 'changed') {
    return wereThere.has(name.text) || ecosystemOf(file.file.path) === 'contract' ? weight : 0
  }
  return from === 'opener' && (clientPath.test(file.file.path) || isOutbound(file)) ? weight : 0
}

function isOutbound(file: SurfaceFile): boolean {
  return file.why.some((why) => why.source === 'path' && /client|outbound|data access|data store/.test(why.text))
}
