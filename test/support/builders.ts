import { type DiffFile, type DiffLine, type Hunk, parsePatch } from '../../src/core/change/diff.ts'
import type { Subject } from '../../src/core/change/subject.ts'
import type { Point, Question, Receipt } from '../../src/core/dialogue/answer.ts'
import type { Omission } from '../../src/core/dialogue/plan.ts'
import type { Evidence, Unchecked } from '../../src/core/evidence/evidence.ts'
import type { Finding, Place, Rejection } from '../../src/core/judgement/finding.ts'
import type { Applied, OwnComment } from '../../src/core/judgement/reconcile.ts'
import type { Coverage, Report, Spent, Unusable } from '../../src/core/judgement/report.ts'
import type { SurfaceFile } from '../../src/core/surface/surface.ts'

/** The one default of a pull request under review. */
export function aSubject(over: Partial<Subject> = {}): Subject {
  return {
    kind: 'pull-request',
    repository: 'acme/shop',
    number: 7,
    url: undefined,
    title: 'Refund through the queue',
    body: '',
    revisions: { mergeBase: 'b'.repeat(40), head: `abc1234${'0'.repeat(33)}`, config: 'c'.repeat(40) },
    threads: [],
    moved: false,
    ...over,
  }
}

/** The one default of a place: one changed line of the new text. */
export function aPlace(over: Partial<Place> = {}): Place {
  const line = over.line ?? 31
  return {
    path: 'consumers/refund.ts',
    side: 'RIGHT',
    startLine: over.startLine ?? line,
    line,
    text: ['  await this.bank.refund(m.order)'],
    shown: over.text ?? ['  await this.bank.refund(m.order)'],
    ...over,
  }
}

/** The one default of a finding: a blocker said by the model. */
export function aFinding(over: Partial<Finding> = {}): Finding {
  return {
    id: '0123456789abcdef',
    origin: { kind: 'model', lens: 'queue' },
    category: 'idempotency',
    severity: 'blocker',
    confidence: 'high',
    place: aPlace(),
    tie: 'changed',
    title: 'a redelivered message refunds twice',
    trigger: 'The worker dies between the refund and the `ack`.',
    failure: 'The broker redelivers and the refund is paid again.',
    noticed: '',
    fix: { code: 'if (!(await this.claimed.add(m.id))) return m.ack()', language: 'ts' },
    suggestion: undefined,
    affects: [],
    evidence: [],
    ...over,
  }
}

/** The one default of a computed finding: a foreign key that locks, with a suggestion. */
export function aComputedFinding(over: Partial<Finding> = {}): Finding {
  return aFinding({
    id: 'fedcba9876543210',
    origin: { kind: 'computed', rule: 'sql-foreign-key-lock' },
    category: 'locking',
    severity: 'major',
    place: aPlace({
      path: 'migrations/042.sql',
      line: 7,
      text: ['ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (c) REFERENCES customers (id);'],
    }),
    title: 'this foreign key blocks writes to `orders` and `customers` until every row is checked',
    trigger: '',
    failure: 'It holds `SHARE ROW EXCLUSIVE`. Add it `NOT VALID` here and validate in a later migration.',
    fix: undefined,
    suggestion: 'ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (c) REFERENCES customers (id) NOT VALID;',
    evidence: ['sql-foreign-key-lock'],
    ...over,
  })
}

/** A finding as it was posted on its line; by default with a link to its comment. */
export function anApplied(over: Partial<Applied> = {}): Applied {
  const finding = over.finding ?? aFinding()
  const { path, side, line } = finding.place
  return {
    finding,
    placement: { kind: 'inline', path, side, line, startLine: undefined },
    state: 'posted',
    url: `https://github.com/acme/shop/pull/7#discussion_r${line}`,
    fallback: undefined,
    ...over,
  }
}

/** A finding that stands in no comment of its own. */
export function aListed(finding: Finding = aFinding(), fallback?: string): Applied {
  return { finding, placement: { kind: 'summary' }, state: 'listed', url: undefined, fallback }
}

/** The one default of a comment of ours: on the line of the default finding, in a thread in which nobody has answered. */
export function anOwnComment(over: Partial<OwnComment> = {}): OwnComment {
  return {
    id: 1,
    identity: '0123456789abcdef',
    category: 'idempotency',
    severity: undefined,
    code: undefined,
    origin: undefined,
    path: 'consumers/refund.ts',
    lines: { side: 'RIGHT', start: 31, end: 31 },
    body: '',
    url: 'https://github.com/acme/shop/pull/7#discussion_r1',
    replies: [],
    thread: undefined,
    ...over,
  }
}

/** Parses the hunks of a patch given as its lines; throws when the patch is not one. */
export function hunksOf(...lines: readonly string[]): readonly Hunk[] {
  const hunks = parsePatch(lines.join('\n'))
  if (hunks === undefined) throw new Error('the patch of this test is not a patch')
  return hunks
}

/** The one default of a hunk: one line replaced between two that stay. */
export function aHunk(over: Partial<Hunk> = {}): Hunk {
  const lines: readonly DiffLine[] = [
    { kind: 'context', old: 30, new: 30, text: 'async handle(m) {' },
    { kind: 'removed', old: 31, text: '  if (await this.seen(m.id)) return m.ack()' },
    { kind: 'added', new: 31, text: '  await this.bank.refund(m.order)' },
    { kind: 'context', old: 32, new: 32, text: '}' },
  ]
  return { oldStart: 30, oldLines: 3, newStart: 30, newLines: 3, heading: '', lines, noEol: [], ...over }
}

/** The one default of a changed file: one hunk of the refund consumer. */
export function aDiffFile(over: Partial<DiffFile> = {}): DiffFile {
  return {
    path: 'consumers/refund.ts',
    previousPath: undefined,
    status: 'modified',
    hunks: [aHunk()],
    commentable: 'lines',
    added: 1,
    deleted: 1,
    ...over,
  }
}

/** The one default of a selected file. */
export function aSurfaceFile(over: Partial<SurfaceFile> = {}): SurfaceFile {
  return {
    file: aDiffFile(),
    tier: 'selected',
    surfaces: ['queue'],
    why: [{ surface: 'queue', source: 'lines', text: 'acknowledgement `m.ack`' }],
    ...over,
  }
}

/** A file that is out of scope, with its reason. */
export function aDropped(path: string, why = 'documentation'): SurfaceFile {
  return aSurfaceFile({
    file: aDiffFile({ path }),
    tier: 'dropped',
    surfaces: [],
    why: [{ surface: undefined, source: 'path', text: why }],
  })
}

/** The one default of a computed fact. */
export function anEvidence(over: Partial<Evidence> = {}): Evidence {
  return {
    rule: 'graphql-field-removed',
    contract: 'graphql',
    level: 'breaking',
    surface: 'api',
    path: 'schema.graphql',
    side: 'base',
    line: 12,
    endLine: 12,
    title: '`User.email` disappears: every query that selects it fails',
    detail: 'Keep the field and mark it `@deprecated`.',
    affects: ['User.email'],
    ...over,
  }
}

export function anUnchecked(over: Partial<Unchecked> = {}): Unchecked {
  return { path: 'schema.graphql', why: 'the schema does not build at the head', ...over }
}

export function aRejection(over: Partial<Rejection> = {}): Rejection {
  return {
    title: 'orders are lost on restart',
    path: 'consumers/refund.ts',
    lens: 'queue',
    why: 'quote-not-found',
    detail: '',
    ...over,
  }
}

export function anOmission(over: Partial<Omission> = {}): Omission {
  return { path: 'a.ts', why: 'over-budget', hunks: 2, ...over }
}

export function aPoint(over: Partial<Point> = {}): Point {
  return {
    kind: 'message-consumer',
    path: 'consumers/refund.ts',
    quote: 'consume("refunds")',
    counterpart: 'producers/refund.ts',
    ...over,
  }
}

export function aQuestion(over: Partial<Question> = {}): Question {
  return { text: 'how many rows has `orders`?', decides: 'blocker', ...over }
}

export function aReceipt(over: Partial<Receipt> = {}): Receipt {
  return { path: 'consumers/refund.ts', judged: true, why: undefined, ...over }
}

export function anUnusable(over: Partial<Unusable> = {}): Unusable {
  return { batch: 'b1', paths: ['a.ts'], why: 'overloaded', detail: 'status 529', ...over }
}

export function aCoverage(over: Partial<Coverage> = {}): Coverage {
  return { selectedFiles: 9, shownFiles: 9, hunks: 14, shownHunks: 14, receiptedFiles: 9, ...over }
}

export function aSpent(over: Partial<Spent> = {}): Spent {
  return { inputTokens: 31_000, cachedTokens: 28_000, outputTokens: 2_100, costUsd: 0.08, requests: 2, ...over }
}

/** The one default of a report: a clean run over one file of a queue. */
export function aReport(over: Partial<Report> = {}): Report {
  return {
    subject: aSubject(),
    verdict: { kind: 'clean' },
    coverage: aCoverage(),
    files: [aSurfaceFile()],
    perhaps: { files: 0, shownFiles: 0, hunks: 0, shownHunks: 0, omissions: [] },
    counterparts: [],
    applied: [],
    evidence: [],
    unchecked: [],
    checkedContracts: 0,
    standing: [],
    carried: undefined,
    progress: undefined,
    dismissed: [],
    closed: [],
    points: [],
    questions: [],
    answered: [],
    silenced: [],
    guideChanges: [],
    receipts: [],
    rejected: [],
    omissions: [],
    unusable: [],
    spent: aSpent(),
    model: 'claude-sonnet-5',
    idleAllows: [],
    warnings: [],
    elapsedMs: 41_000,
    replies: 'live',
    ...over,
  }
}
