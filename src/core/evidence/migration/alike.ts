import type { Evidence } from '../evidence.ts'
import { groupBy } from '../group-by.ts'

/** Most lines that are written out. */
const maxLines = 8

/** Takes the facts of one migration; gives them with those of one rule in one item, at the first line, since one decision made them all. */
export function joinAlike(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...groupBy(evidence, ({ rule, level }) => `${rule} ${level}`).values()].map(([first, ...rest]) =>
    rest.length === 0 ? first : joined(first, rest, places(rest)),
  )
}

/** Takes the facts of all migrations of a change; gives them with the notes of one rule in one, at the first migration that has it. What is posted stands on its own lines. */
export function joinNotes(evidence: readonly Evidence[]): readonly Evidence[] {
  const notes = evidence.filter(isNote)
  const [firsts, further] = [new Map<string, Evidence>(), new Set<Evidence>()]
  for (const [first, ...rest] of groupBy(notes, ({ rule }) => rule).values()) {
    firsts.set(first.rule, rest.length === 0 ? first : joined(first, rest, inFiles(rest)))
    for (const one of rest) further.add(one)
  }
  return evidence.filter((one) => !further.has(one)).map((one) => (isNote(one) ? (firsts.get(one.rule) ?? one) : one))
}

function isNote({ level, byRequest }: Evidence): boolean {
  return level === 'info' && byRequest !== true
}

function inFiles(rest: readonly Evidence[]): string {
  const shown = rest.slice(0, maxLines).map(({ path, line }) => `\`${path}:${line}\``)
  const more = rest.length > maxLines ? ` and ${rest.length - maxLines} more` : ''
  return `at ${shown.join(', ')}${more}`
}

function joined(first: Evidence, rest: readonly Evidence[], where: string): Evidence {
  const all = [first, ...rest]
  const removes = all.flatMap((one) => one.removes ?? [])
  const tables = distinct(all.flatMap((one) => one.tables ?? []))
  // What changes one line is not what all of them need.
  const { edit, ...whole } = first
  return {
    ...whole,
    title: `${first.title} (and ${rest.length} more like it)`,
    detail: `${first.detail} The same holds ${where}.`,
    affects: distinct(all.flatMap((one) => one.affects)),
    ...(tables.length === 0 ? {} : { tables }),
    ...(removes.length === 0 ? {} : { removes }),
  }
}

function places(rest: readonly Evidence[]): string {
  const lines = distinct(rest.map(({ line }) => String(line)))
  const shown = lines.slice(0, maxLines)
  const more = lines.length > maxLines ? ` and ${lines.length - maxLines} more` : ''
  return `at line${lines.length === 1 ? '' : 's'} ${shown.join(', ')}${more}`
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
