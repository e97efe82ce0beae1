import { type Ecosystem, ecosystemOf, isCode } from '../../surface/ecosystem.ts'
import type { SurfaceFile } from '../../surface/surface.ts'
import type { Name, NameKind, NameTable } from './name.ts'
import { functionNames } from './names/functions.ts'
import { typeNames } from './names/interfaces.ts'
import { messageNames } from './names/messages.ts'
import { routeNames } from './names/routes.ts'
import { hunkLines, openersOf } from './names/source-lines.ts'
import { tableNames } from './names/tables.ts'
import { type KindRow, namesInHunk } from './names-in-hunk.ts'
import { singular, wordsOfName } from './spelling.ts'

const tables: readonly NameTable[] = [...messageNames, ...tableNames, ...functionNames, ...routeNames, ...typeNames]

/** Names of one file, of one kind in it, and of one run. */
const most = { perFile: 8, perKind: 4, perRun: 40 } as const
/** Hunks of one file that are looked at: a file of more is rewritten. */
const maxHunks = 60
/** Characters of code that are looked at: of one file, of a run, and of each file of a run at least. A hostile line costs up to 0.1 microseconds a character. */
const mostCharacters = { perFile: 400_000, perRun: 16_000_000, least: 4_000 } as const

/** Takes how many files of a run names are looked for in; gives the characters of each that may be looked at, so that a change of any size ends in bounded time. */
export function charactersOfEach(files: number): number {
  const share = Math.floor(mostCharacters.perRun / Math.max(1, files))
  return Math.max(mostCharacters.least, Math.min(mostCharacters.perFile, share))
}

/**
 * Takes a selected file, its new text where it could be read, and how much of its hunks may be looked at; gives the names in its changed lines that something elsewhere
 * may share, most telling first, at most 8. Where the changed lines of a hunk hold no name of a kind, the lines around and what encloses them are asked.
 */
export function namesOf(
  file: SurfaceFile,
  text: string | undefined,
  characters: number = mostCharacters.perFile,
): readonly Name[] {
  const { path, hunks, status } = file.file
  if (hunks.length === 0) return []
  const ecosystem = ecosystemOf(path)
  const rows = rowsFor(ecosystem)
  const lines = text === undefined || status === 'removed' ? undefined : text.split('\n')
  const found: Name[] = []
  let left = characters
  for (const hunk of hunks.slice(0, maxHunks)) {
    if (left <= 0) break
    const looked = hunkLines(hunk, ecosystem, left)
    left -= looked.reduce((sum, line) => sum + line.text.length, 0)
    for (const name of namesInHunk(file, rows, looked, openersOf(hunk, lines))) found.push(name)
  }
  return bounded(found)
}

/** Takes the names of all files, each most telling first; gives those of the run: a name that several files share once, files in turn, at most 40. */
export function chooseNames(perFile: readonly (readonly Name[])[]): readonly Name[] {
  const chosen = new Map<string, Name>()
  for (let turn = 0; turn < most.perFile; turn += 1)
    for (const names of perFile) {
      const name = names[turn]
      if (name === undefined || chosen.size >= most.perRun || chosen.has(nameKey(name))) continue
      chosen.set(nameKey(name), name)
    }
  return [...chosen.values()].toSorted((a, b) => b.weight - a.weight)
}

/** A table is the same in the singular and the plural, and as a class. */
function nameKey({ kind, text }: Name): string {
  const words = wordsOfName(text)
  const key = kind === 'table' ? [...words.slice(0, -1), singular(words.at(-1) ?? '')].join('') : text
  return `${kind}\u0000${key}`
}

function bounded(names: readonly Name[]): readonly Name[] {
  const best = new Map<string, Name>()
  for (const name of names) {
    const known = best.get(nameKey(name))
    if (known === undefined || known.weight < name.weight || (known.weight === name.weight && known.side < name.side))
      best.set(nameKey(name), name)
  }
  const ordered = [...best.values()].toSorted(
    (a, b) => b.weight - a.weight || a.line - b.line || (a.text < b.text ? -1 : 1),
  )
  const ofEach = new Map<NameKind, number>()
  const kept = ordered.filter(({ kind }) => {
    ofEach.set(kind, (ofEach.get(kind) ?? 0) + 1)
    return (ofEach.get(kind) ?? 0) <= most.perKind
  })
  return kept.slice(0, most.perFile)
}

function rowsFor(ecosystem: Ecosystem): readonly KindRow[] {
  const counts = (one: NameTable) =>
    one.ecosystem === ecosystem || one.ecosystem === 'any' || (one.ecosystem === 'code' && isCode(ecosystem))
  return tables.filter(counts).flatMap((one) => one.rows.map((row) => ({ ...row, kind: one.kind })))
}
