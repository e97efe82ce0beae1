import type { Evidence, Unchecked } from '../core/evidence/evidence.ts'
import type { Finding } from '../core/judgement/finding.ts'
import type { Applied } from '../core/judgement/reconcile.ts'
import type { Report } from '../core/judgement/report.ts'
import type { SurfaceFile } from '../core/surface/surface.ts'

/** Any of the documents that scripts read; every one names its version first. */
export type Document = { readonly version: 1 } & Readonly<Record<string, unknown>>

/** Applies a redaction to every text of a document, so that what is printed is still JSON. */
export function redactValues(document: Document, clean: (text: string) => string): Document {
  return { ...redactTexts(document, clean), version: 1 }
}

/** The same for a document of a shape that others have defined. */
export function redactTexts(document: object, clean: (text: string) => string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, redactValue(value, clean)]))
}

function redactValue(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((one) => redactValue(one, clean))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, redactValue(one, clean)]))
}

/** Prints a document as JSON on lines of two spaces; what is invisible or could steer a terminal is escaped, so that nothing is lost and nothing acts. */
export function printDocument(document: object): string {
  return JSON.stringify(document, undefined, 2).replace(unprintable, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  )
}

/** Controls, separators and characters without a shape above ASCII; those below are escaped by JSON itself. */
const unprintable = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** The `review` document: everything one run knows, absent values as null. */
export function reportJson(report: Report): Document {
  const { verdict, subject, spent } = report
  return {
    version: 1,
    verdict: verdict.kind,
    why: 'why' in verdict ? verdict.why : null,
    base: subject.revisions.mergeBase,
    head: subject.revisions.head,
    coverage: report.coverage,
    perhaps: report.perhaps,
    counterparts: report.counterparts.map(counterpartJson),
    findings: report.applied.map(findingJson),
    evidence: report.evidence.map(evidenceItem),
    unchecked: report.unchecked,
    points: report.points.map(({ kind, path, quote, counterpart }) => ({ kind, path, quote, counterpart })),
    questions: report.questions.map(({ text, decides }) => ({ text, decides })),
    answered: report.answered.map(({ text, decides }) => ({ text, decides })),
    silenced: report.silenced.map(silencedJson),
    guideChanges: report.guideChanges.map(({ path, inBase }) => ({ path, inBase })),
    receipts: report.receipts.map(({ path, judged, why }) => ({ path, judged, why: why ?? null })),
    rejected: report.rejected.map(({ title, path, lens, why, detail }) => ({ claim: title, why, path, lens, detail })),
    omitted: report.omissions.map(({ path, why, hunks, detail }) => ({ path, why, hunks, detail: detail ?? null })),
    unusable: report.unusable.map(({ batch, paths, why, detail }) => ({ batch, paths, why, detail })),
    usage: {
      inputTokens: spent.inputTokens,
      cachedTokens: spent.cachedTokens,
      outputTokens: spent.outputTokens,
      costUsd: spent.costUsd,
      requests: spent.requests,
    },
    timing: { elapsedMs: report.elapsedMs },
    model: report.model ?? null,
    replies: report.replies,
    standing: report.standing.map(standingJson),
    carried: report.carried ?? null,
    progress: report.progress ?? null,
    dismissed: report.dismissed.map(dismissedJson),
    closed: report.closed.map(({ comment, kind, how }) => ({
      id: comment.identity,
      path: comment.path,
      url: comment.url,
      kind,
      how,
    })),
    checkedContracts: report.checkedContracts,
    idleAllows: report.idleAllows,
    warnings: report.warnings,
  }
}

function standingJson({ identity, path, lines, url, severity }: Report['standing'][number]) {
  return {
    id: identity,
    severity: severity ?? null,
    path,
    line: lines?.end ?? null,
    side: lines?.side ?? null,
    url,
  }
}

function dismissedJson({ dismissal, finding }: Report['dismissed'][number]) {
  const { id, by, reason, how, at, title, path, severity } = dismissal
  return { id, by, reason, how, at, title, path, severity: severity ?? null, found: finding !== undefined }
}

function silencedJson({ title, path, line, rule, category, severity, by, reason }: Report['silenced'][number]) {
  return { title, path, line, rule: rule ?? null, category, severity: severity ?? null, by, reason: reason ?? null }
}

function counterpartJson({ name, from, place, inChange, what }: Report['counterparts'][number]) {
  return {
    name: name.text,
    kind: name.kind,
    path: from.path,
    line: from.line,
    what,
    inChange,
    other: place === undefined ? null : { path: place.path, startLine: place.lines.start, line: place.lines.end },
  }
}

function findingJson({ finding, placement, state, url, fallback }: Applied) {
  return {
    ...findingFields(finding),
    placement: placement.kind,
    state,
    url: url ?? null,
    fallback: fallback ?? null,
  }
}

function findingFields(finding: Finding) {
  const { origin, place, fix } = finding
  return {
    id: finding.id,
    origin: origin.kind,
    rule: origin.kind === 'computed' ? origin.rule : null,
    fromModel: origin.kind === 'computed' ? (origin.fromModel ?? []) : null,
    lens: origin.kind === 'model' ? origin.lens : null,
    category: finding.category,
    severity: finding.severity,
    confidence: finding.confidence,
    path: place.path,
    side: place.side,
    line: place.line,
    startLine: place.startLine,
    title: finding.title,
    trigger: finding.trigger,
    failure: finding.failure,
    noticed: finding.noticed,
    fix: fix === undefined ? null : { code: fix.code, language: fix.language },
    suggestion: finding.suggestion ?? null,
    affects: finding.affects,
    evidence: finding.evidence,
  }
}

/** The `surface` document: each changed file with its tier and reasons. A test counts as `dropped`, as it is not reviewed, and is marked `context`. */
export function surfaceJson(
  revisions: { readonly mergeBase: string; readonly head: string },
  files: readonly SurfaceFile[],
): Document {
  return {
    version: 1,
    base: revisions.mergeBase,
    head: revisions.head,
    files: files.map(({ file, tier, surfaces, why }) => ({
      path: file.path,
      previousPath: file.previousPath ?? null,
      status: file.status,
      tier: tier === 'test' ? 'dropped' : tier,
      context: tier === 'test',
      surfaces,
      why: why.map(({ surface, source, text }) => ({ surface: surface ?? null, source, text })),
      added: file.added,
      deleted: file.deleted,
    })),
  }
}

/** The `evidence` document: the computed facts, and what could not be checked. */
export function evidenceJson(evidence: readonly Evidence[], unchecked: readonly Unchecked[]): Document {
  return {
    version: 1,
    evidence: evidence.map(evidenceItem),
    unchecked: unchecked.map(({ path, why }) => ({ path, why })),
  }
}

function evidenceItem({
  rule,
  contract,
  level,
  surface,
  path,
  side,
  line,
  endLine,
  title,
  detail,
  affects,
  usedAt = [],
  fix,
}: Evidence) {
  return { rule, contract, level, surface, path, side, line, endLine, title, detail, affects, usedAt, fix: fix ?? null }
}
