import { redact } from '../context/redact.ts'
import type { Claim } from '../dialogue/answer.ts'
import type { Batch } from '../dialogue/batch.ts'
import { withoutGutter } from '../dialogue/gutter.ts'
import type { Finding, Rejection, RejectionWhy } from './finding.ts'
import { basePath, identityOf } from './identity.ts'
import { openLedger, settle } from './merge.ts'
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
  const ledger = openLedger(context.computed)
  for (const { batch, claims } of answers) {
    for (const claim of claims) {
      const clean = redactClaim(claim, context.literals)
      const verdict = verifyClaim(clean, batch, context.paths)
      if ('why' in verdict) ledger.rejected.push(rejection(clean, verdict))
      else settle(ledger, verdict)
    }
  }
  return { findings: [...ledger.byId.values()], rejected: ledger.rejected }
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
  if (missing.length > 0) return { why: 'failure-incomplete', detail: `empty: ${missing.join(', ')}` }
  const found = findQuote(
    { path: claim.path, excerpts: files.flatMap((one) => one.excerpts) },
    { text: claim.quote, side: claim.side, line: claim.line },
  )
  if (found === undefined) return { why: 'quote-not-found', detail: firstLine(claim.quote) }
  if (found === 'too-short') return { why: 'quote-too-short', detail: firstLine(claim.quote) }
  return findingOf(claim, found, basePath(first.file.file, paths))
}

function firstLine(quote: string): string {
  return quote.trim().split('\n', 1)[0]?.slice(0, 80) ?? ''
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

function rejection({ title, path, lens }: Claim, { why, detail }: Pick<Rejection, 'why' | 'detail'>): Rejection {
  return { title, path, lens, why, detail }
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
