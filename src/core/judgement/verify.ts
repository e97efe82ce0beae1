import type { DiffFile } from '../change/diff.ts'
import { redact } from '../context/redact.ts'
import type { Claim } from '../dialogue/answer.ts'
import { severities } from '../dialogue/answer.ts'
import { withoutGutter } from '../dialogue/gutter.ts'
import type { Batch } from '../dialogue/plan.ts'
import type { Finding, Rejection, RejectionWhy } from './finding.ts'
import { identityOf } from './identity.ts'
import { type Found, findQuote } from './quote.ts'

/** What the claims of a run are judged against. */
export interface VerifyContext {
  /** Findings that were computed: certain, so a claim about the same lines and kind is merged into them. */
  readonly computed: readonly Finding[]
  readonly literals: readonly string[]
  /** All paths of the change at its head: an old name that a new file has taken is nobody's identity. */
  readonly paths: ReadonlySet<string>
}

/** Claims of one answer with the batch that its call was shown; a path outside that batch is not believed, even if another batch has it. */
export interface BatchClaims {
  readonly batch: Batch
  readonly claims: readonly Claim[]
}

/** Takes all claims of a run; gives what we stand behind, computed findings first, and every other claim with the reason why not. No claim is lost, none appears twice. */
export function verifyClaims(
  answers: readonly BatchClaims[],
  context: VerifyContext,
): { readonly findings: readonly Finding[]; readonly rejected: readonly Rejection[] } {
  const rejected: Rejection[] = []
  const byId = new Map<string, Finding>(context.computed.map((finding) => [finding.id, finding]))
  for (const { batch, claims } of answers) {
    for (const claim of claims) {
      const clean = redactClaim(claim, context.literals)
      const verdict = verifyClaim(clean, batch, context.paths)
      if ('why' in verdict) rejected.push(rejection(clean, verdict.why, verdict.detail))
      else settle(verdict, clean, { byId, rejected, computed: context.computed })
    }
  }
  return { findings: [...byId.values()], rejected }
}

interface Ledger {
  readonly byId: Map<string, Finding>
  readonly rejected: Rejection[]
  readonly computed: readonly Finding[]
}

/** Enters a verified claim: merged into evidence of its kind, or into its double, else on its own. A computed finding is never replaced. */
function settle(finding: Finding, claim: Claim, { byId, rejected, computed }: Ledger): void {
  const fact = computed.find((one) => isAbout(one, finding))
  if (fact !== undefined) {
    const current = byId.get(fact.id) ?? fact
    byId.set(fact.id, withClaim(current, finding))
    rejected.push(rejection(claim, 'covered-by-evidence', `the computed finding ${fact.evidence.join(', ')} says it`))
    return
  }
  const double = [...byId.values()].find((one) => one.origin.kind === 'model' && isDouble(one, finding))
  if (double === undefined) {
    byId.set(finding.id, finding)
    return
  }
  const [kept, other] = worse(finding, double) ? [finding, double] : [double, finding]
  byId.delete(double.id)
  byId.set(kept.id, { ...kept, affects: [...new Set([...kept.affects, ...other.affects])] })
  rejected.push(rejection(claim, 'duplicate', `the same kind of defect on the same code as "${double.title}"`))
}

/** One comment for a fact and a claim about it: the fact's words first, and the claim's where it says worse, since it then saw who breaks. */
function withClaim(fact: Finding, claim: Finding): Finding {
  const fix = fact.fix ?? claim.fix
  if (!worse(claim, fact)) return { ...fact, fix }
  return {
    ...fact,
    fix,
    origin: fact.origin.kind === 'computed' ? { ...fact.origin, raised: true } : fact.origin,
    severity: claim.severity,
    failure: `${fact.failure}\n\n${claim.trigger} ${claim.failure}`,
    affects: [...new Set([...fact.affects, ...claim.affects])],
  }
}

/** One defect told twice: the same identity, or the same kind on lines that touch, however much of them was quoted. */
function isDouble(a: Finding, b: Finding): boolean {
  return a.id === b.id || (a.category === b.category && touches(a, b))
}

function verifyClaim(
  claim: Claim,
  batch: Batch,
  paths: ReadonlySet<string>,
): Finding | { readonly why: RejectionWhy; readonly detail: string } {
  const files = batch.files.filter((one) => one.file.file.path === claim.path)
  const first = files[0]
  if (first === undefined)
    return { why: 'path-not-shown', detail: 'this path was not part of the message that the claim answers' }
  if (first.role === 'context')
    return { why: 'not-for-review', detail: 'a test is shown as context and not reviewed itself' }
  const missing = (['title', 'trigger', 'failure', 'noticed'] as const).filter((part) => lettersOf(claim[part]) < 3)
  if (missing.length > 0) return { why: 'failure-incomplete', detail: `it does not say its ${missing.join(', ')}` }
  const found = findQuote(
    { path: claim.path, excerpts: files.flatMap((one) => one.excerpts) },
    { text: claim.quote, side: claim.side, line: claim.line },
  )
  if (found === undefined)
    return { why: 'quote-not-found', detail: 'the quoted code does not stand in what was shown of this file' }
  if (found === 'too-short') return { why: 'quote-too-short', detail: 'the quoted code is too short to name a place' }
  return findingOf(claim, found, basePath(first.file.file, paths))
}

/** Letters and digits that a reader will see: what stands in an HTML comment is taken out before anything is posted. */
function lettersOf(text: string): number {
  const visible = text.replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  return (visible.match(/[\p{L}\p{N}]/gu) ?? []).length
}

function findingOf(claim: Claim, found: Found, identityPath: string): Finding {
  const { place, tie } = found
  const untouched = tie === 'changed' ? [] : [`${place.path}:${place.line}`]
  const { lens, category, severity, confidence, title, trigger, failure, noticed } = claim
  return {
    id: identityOf({
      category,
      path: identityPath,
      text: found.nth === 0 ? place.text : [...place.text, `#${found.nth}`],
    }),
    origin: { kind: 'model', lens },
    category,
    severity,
    confidence,
    place,
    tie,
    title: title.replace(/\s+/g, ' '),
    trigger,
    failure,
    noticed,
    fix: fitFix(claim.fix),
    suggestion: found.whole && tie !== 'file' && place.side === 'RIGHT' ? fitSuggestion(claim, place.text) : undefined,
    affects: [...new Set([...untouched, ...claim.affects])],
    evidence: [],
  }
}

/** Asked for 3 to 15 lines; what is far longer is no remedy to be read in a comment. */
const longestFix = 40

function fitFix(fix: Claim['fix']): Finding['fix'] {
  if (fix === undefined) return undefined
  const lines = withoutGutter(
    fix.code
      .replace(/\r/g, '')
      .replace(/^\n+|\s+$/g, '')
      .split('\n'),
  )
  return lines.length > longestFix ? undefined : { ...fix, code: lines.join('\n') }
}

/** Gives the suggestion with the indentation of the lines it replaces, or undefined where it changes nothing. */
function fitSuggestion(claim: Claim, replaced: readonly string[]): string | undefined {
  if (claim.suggestion === undefined || claim.suggestion.includes('[redacted')) return undefined
  const lines = withoutGutter(claim.suggestion.replace(/\r/g, '').replace(/\n+$/, '').split('\n'))
  const [is, should] = [indentOf(lines[0]), indentOf(replaced[0])]
  const shift = should.startsWith(is) ? should.slice(is.length) : ''
  // Where only the first line lost its indentation, the others still have theirs.
  const all = lines.slice(1).every((line) => line.trim() === '' || indentOf(line).length < should.length)
  const fitted = lines
    .map((line, index) => (line.trim() !== '' && (index === 0 || all) ? `${shift}${line}` : line))
    .join('\n')
  return fitted === replaced.join('\n') ? undefined : fitted
}

function indentOf(line: string | undefined): string {
  return /^[ \t]*/.exec(line ?? '')?.[0] ?? ''
}

/** A computed fact and a claim are about one thing if both are of one kind, on lines that touch. */
function isAbout(fact: Finding, finding: Finding): boolean {
  const sameKind =
    finding.category === fact.category || (fact.category === 'contract' && finding.category === 'compatibility')
  return sameKind && touches(fact, finding)
}

function touches({ place: a }: Finding, { place: b }: Finding): boolean {
  return a.path === b.path && a.side === b.side && a.startLine <= b.line && b.startLine <= a.line
}

/** The name at the merge base, so that a rename keeps the identity; unless another file of the change has taken that name. */
function basePath({ path, previousPath, status }: DiffFile, paths: ReadonlySet<string>): string {
  return status === 'renamed' && previousPath !== undefined && !paths.has(previousPath) ? previousPath : path
}

function worse(a: Finding, b: Finding): boolean {
  return severities.indexOf(a.severity) < severities.indexOf(b.severity)
}

function rejection(claim: Claim, why: RejectionWhy, detail: string): Rejection {
  return { title: claim.title, path: claim.path, lens: claim.lens, why, detail }
}

function redactClaim(claim: Claim, literals: readonly string[]): Claim {
  const clean = (text: string) => redact(text, literals)
  return {
    ...claim,
    title: clean(claim.title),
    trigger: clean(claim.trigger),
    failure: clean(claim.failure),
    noticed: clean(claim.noticed),
    fix: claim.fix === undefined ? undefined : { ...claim.fix, code: clean(claim.fix.code) },
    suggestion: claim.suggestion === undefined ? undefined : clean(claim.suggestion),
    affects: claim.affects.map(clean),
  }
}
