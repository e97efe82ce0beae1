import type { Evidence } from '../evidence.ts'
import { groupBy } from '../group-by.ts'

/** Most lines that are written out. */
const maxLines = 8

/** Takes the facts of one migration; gives them with those of one rule in one item, at the first line, since one decision made them all. */
export function joinAlike(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...groupBy(evidence, ({ rule, level }) => `${rule} ${level}`).values()].map(([first, ...rest]) =>
    rest.length === 0 ? first : joined(first, rest),
  )
}

function joined(first: Evidence, rest: readonly Evidence[]): Evidence {
  const all = [first, ...rest]
  const removes = all.flatMap((one) => one.removes ?? [])
  const tables = distinct(all.flatMap((one) => one.tables ?? []))
  // What changes one line is not what all of them need.
  const { edit, ...whole } = first
  return {
    ...whole,
    title: `${first.title} (and ${rest.length} more like it)`,
    detail: `${first.detail} The same holds ${places(rest)}.`,
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
