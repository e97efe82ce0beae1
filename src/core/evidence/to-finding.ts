import type { DiffFile, DiffLine } from '../change/diff.ts'
import { redact } from '../context/redact.ts'
import { type Category, type Severity, severities } from '../dialogue/answer.ts'
import type { Finding, Place } from '../judgement/finding.ts'
import { basePath, identityOf } from '../judgement/identity.ts'
import type { Evidence } from './evidence.ts'
import { severityOf } from './severity.ts'
import { suggestedBy } from './suggestion.ts'

/** A fact with the severity it is posted with. */
interface Posted {
  readonly evidence: Evidence
  readonly severity: Severity
}

/** What each kind of contract is about, of the closed list. A kind without a line of its own is a `contract`. */
const categories: Readonly<Record<string, Category>> = { text: 'validation', migration: 'schema' }

/**
 * Takes all evidence and the changed files; gives the findings, one for each line and category so that a line with three facts is
 * commented once. What `severityBy` gives no severity (unless told, `info`) gives none: it stays evidence. A fact on a line outside the diff keeps its line and is tied to the file.
 */
export function findingsOf(
  evidence: readonly Evidence[],
  files: readonly DiffFile[],
  severityBy: (evidence: Evidence) => Severity | undefined = severityOf,
): readonly Finding[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const byLine = new Map<string, [Posted, ...Posted[]]>()
  for (const item of evidence) {
    const severity = severityBy(item)
    if (severity === undefined) continue
    const key = JSON.stringify([item.path, item.side, item.line, categoryOf(item)])
    const same = byLine.get(key)
    if (same === undefined) byLine.set(key, [{ evidence: item, severity }])
    else same.push({ evidence: item, severity })
  }
  return [...byLine.values()].map((posted) =>
    findingOf(posted, byPath.get(posted[0].evidence.path), new Set(byPath.keys())),
  )
}

function findingOf(
  posted: readonly [Posted, ...Posted[]],
  file: DiffFile | undefined,
  paths: ReadonlySet<string>,
): Finding {
  const lead = posted.reduce((worst, one) => (isWorse(one, worst) ? one : worst))
  const others = posted.filter((it) => it !== lead).map((it) => it.evidence)
  const { evidence, severity } = lead
  const category = categoryOf(evidence)
  const { place, tie } = placeOf(evidence, file)
  const affects = [...new Set(posted.flatMap((it) => it.evidence.affects))]
  const suggested = tie === 'changed' && others.length === 0 ? suggestedBy(evidence, place, file) : undefined
  const also = others.length === 0 ? '' : `\n\nOn the same line:\n${others.map(({ title }) => `- ${title}`).join('\n')}`
  return {
    // Two lines with equal text, `id: ID!` of two types, are told apart by what they declare.
    id: identityOf({
      category,
      path: file === undefined ? evidence.path : basePath(file, paths),
      text: [...place.text, ...affects],
    }),
    origin: { kind: 'computed', rule: evidence.rule },
    category,
    severity,
    confidence: 'high',
    place: suggested?.place ?? place,
    tie,
    title: sentence(evidence.title),
    trigger: '',
    failure: `${evidence.detail}${also}`,
    noticed: '',
    fix: evidence.fix,
    suggestion: suggested?.suggestion,
    affects,
    evidence: [...new Set(posted.map((it) => it.evidence.rule))],
  }
}

/** A fact is a clause; a finding begins as a sentence does. */
function sentence(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1)
}

function isWorse(a: Posted, b: Posted): boolean {
  return severities.indexOf(a.severity) < severities.indexOf(b.severity)
}

/** Says what a fact is about, by the kind of its contract. */
export function categoryOf({ contract }: Evidence): Category {
  return (Object.hasOwn(categories, contract) ? categories[contract] : undefined) ?? 'contract'
}

type Tied = Pick<Finding, 'place' | 'tie'>

/** A line of the base that is still there is commented on the right, where unchanged lines stand. */
function placeOf({ path, side, line }: Evidence, file: DiffFile | undefined): Tied {
  const lines = file?.hunks.flatMap((hunk) => hunk.lines) ?? []
  const shown = lines.find((it) =>
    side === 'base' ? it.kind !== 'added' && it.old === line : it.kind !== 'removed' && it.new === line,
  )
  if (shown === undefined) {
    const place: Place = { path, side: side === 'base' ? 'LEFT' : 'RIGHT', startLine: line, line, text: [], shown: [] }
    return { place, tie: 'file' }
  }
  const at = lineOf(shown)
  const place: Place = {
    path,
    side: at.side,
    startLine: at.line,
    line: at.line,
    text: [shown.text],
    shown: [redact(shown.text, [])],
  }
  return { place, tie: shown.kind === 'context' ? 'hunk' : 'changed' }
}

function lineOf(shown: DiffLine): Pick<Place, 'side' | 'line'> {
  return shown.kind === 'removed' ? { side: 'LEFT', line: shown.old } : { side: 'RIGHT', line: shown.new }
}
