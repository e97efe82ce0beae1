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

/** Facts of one rule that stand in files of their own. */
const maxFiles = 3

/**
 * Takes the facts of all migrations of a change; gives them with those of one rule in one, at the first migration that has it: notes, which are
 * nobody's line, that migrations were edited, which is one decision, and whatever would be said in many files.
 */
export function joinAcross(evidence: readonly Evidence[]): readonly Evidence[] {
  const joins = new Map<Evidence, Evidence | undefined>()
  for (const [first, ...rest] of groupBy(evidence, ({ rule, level }) => `${rule} ${level}`).values()) {
    const isOne = first.level === 'info' || first.rule === 'migration-edited-after-release'
    if (first.byRequest === true || rest.length < (isOne ? 1 : maxFiles)) continue
    joins.set(first, joined(first, rest, inFiles(rest)))
    for (const one of rest) joins.set(one, undefined)
  }
  return evidence.flatMap((one) => (joins.has(one) ? (joins.get(one) ?? []) : [one]))
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
    title: `${first.title.replace(more, '')} (and ${all.reduce((sum, one) => sum + countOf(one), 0) - 1} more like it)`,
    detail: `${first.detail} The same holds ${where}.`,
    affects: distinct(all.flatMap((one) => one.affects)),
    ...(tables.length === 0 ? {} : { tables }),
    ...(removes.length === 0 ? {} : { removes }),
  }
}

/** What a title ends with that stands for several. */
const more = / \(and (\d{1,6}) more like it\)$/

function countOf({ title }: Evidence): number {
  return 1 + Number(more.exec(title)?.[1] ?? '0')
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
