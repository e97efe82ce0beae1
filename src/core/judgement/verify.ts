import { redact } from '../context/redact.ts'
import type { Claim } from '../dialogue/answer.ts'
import { severities } from '../dialogue/answer.ts'
import type { Batch } from '../dialogue/plan.ts'
import type { Finding, Rejection, RejectionWhy } from './finding.ts'
import { identityOf } from './identity.ts'
import { type Found, findQuote } from './quote.ts'

/** What the claims of a run are judged against. */
export interface VerifyContext {
  /** Findings that were computed: certain, so a claim about the same lines and kind is merged into them. */
  readonly computed: readonly Finding[]
  readonly literals: readonly string[]
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
      const verdict = verifyClaim(clean, batch)
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

/** Enters a verified claim: merged into evidence about the same lines, or into its double, else on its own. */
function settle(finding: Finding, claim: Claim, { byId, rejected, computed }: Ledger): void {
  const fact = computed.find((one) => covers(one, finding))
  if (fact !== undefined) {
    const current = byId.get(fact.id) ?? fact
    byId.set(fact.id, { ...current, fix: current.fix ?? finding.fix })
    rejected.push(rejection(claim, 'covered-by-evidence', `the computed finding ${fact.evidence.join(', ')} says it`))
    return
  }
  const double = byId.get(finding.id)
  if (double === undefined) {
    byId.set(finding.id, finding)
    return
  }
  const [kept, other] = worse(finding, double) ? [finding, double] : [double, finding]
  const elsewhere = other.place.line === kept.place.line ? [] : [`${other.place.path}:${other.place.line}`]
  byId.set(finding.id, { ...kept, affects: [...new Set([...kept.affects, ...other.affects, ...elsewhere])] })
  rejected.push(rejection(claim, 'duplicate', `the same kind of defect on the same code as "${kept.title}"`))
}

function verifyClaim(claim: Claim, batch: Batch): Finding | { readonly why: RejectionWhy; readonly detail: string } {
  const files = batch.files.filter((one) => one.file.file.path === claim.path)
  const first = files[0]
  if (first === undefined)
    return { why: 'path-not-shown', detail: 'this path was not part of the message that the claim answers' }
  if (first.role === 'context')
    return { why: 'not-for-review', detail: 'a test is shown as context and not reviewed itself' }
  const missing = (['title', 'trigger', 'failure', 'noticed'] as const).filter(
    (part) => claim[part].replace(/\s/g, '').length < 3,
  )
  if (missing.length > 0) return { why: 'failure-incomplete', detail: `it does not say its ${missing.join(', ')}` }
  const found = findQuote(
    { path: claim.path, excerpts: files.flatMap((one) => one.excerpts) },
    { text: claim.quote, side: claim.side, line: claim.line },
  )
  if (found === undefined)
    return { why: 'quote-not-found', detail: 'the quoted code does not stand in what was shown of this file' }
  if (found === 'too-short') return { why: 'quote-too-short', detail: 'the quoted code is too short to name a place' }
  return findingOf(claim, found, first.file.file.previousPath ?? claim.path)
}

function findingOf(claim: Claim, found: Found, identityPath: string): Finding {
  const { place, tie } = found
  const untouched = tie === 'changed' ? [] : [`${place.path}:${place.line}`]
  const { lens, category, severity, confidence, title, trigger, failure, noticed } = claim
  return {
    id: identityOf({ category, path: identityPath, text: place.text }),
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
    fix: claim.fix !== undefined && claim.fix.code.split('\n').length <= longestFix ? claim.fix : undefined,
    suggestion: found.whole && tie !== 'file' && place.side === 'RIGHT' ? fitSuggestion(claim, place.text) : undefined,
    affects: [...new Set([...untouched, ...claim.affects])],
    evidence: [],
  }
}

/** A fix is shown whole or not at all; asked for 3 to 15 lines, a little more is still readable. */
const longestFix = 20

/** Gives the suggestion with the indentation of the lines it replaces, or undefined where it changes nothing. */
function fitSuggestion(claim: Claim, replaced: readonly string[]): string | undefined {
  if (claim.suggestion === undefined || claim.suggestion.includes('[redacted')) return undefined
  const lines = claim.suggestion.replace(/\r/g, '').replace(/\n+$/, '').split('\n')
  const indent = (line: string | undefined) => /^[ \t]*/.exec(line ?? '')?.[0] ?? ''
  const [is, should] = [indent(lines[0]), indent(replaced[0])]
  const shift = should.startsWith(is) ? should.slice(is.length) : ''
  const fitted = lines.map((line) => (line.trim() === '' ? line : `${shift}${line}`)).join('\n')
  return fitted === replaced.join('\n') ? undefined : fitted
}

/** Evidence covers a claim of a contract's kind whose lines touch its own. */
function covers(fact: Finding, finding: Finding): boolean {
  const contractual = finding.category === fact.category || ['contract', 'compatibility'].includes(finding.category)
  const { place: a } = fact
  const { place: b } = finding
  return contractual && a.path === b.path && a.side === b.side && a.startLine <= b.line && b.startLine <= a.line
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
