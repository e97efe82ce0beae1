import { type Category, severities } from '../dialogue/answer.ts'
import type { Finding, Rejection } from './finding.ts'

/** What has been verified so far: one finding for each defect, and the claims that another one speaks for. */
export interface Merging {
  readonly computed: readonly Finding[]
  readonly byId: Map<string, Finding>
  readonly rejected: Rejection[]
}

/** Begins with the computed findings, which are never replaced. */
export function openLedger(computed: readonly Finding[]): Merging {
  return { computed, byId: new Map(computed.map((finding) => [finding.id, finding])), rejected: [] }
}

/** Enters a verified finding of the model: merged into evidence of its kind, or with its double, else on its own. */
export function settle({ computed, byId, rejected }: Merging, finding: Finding): void {
  const fact = computed.find((one) => isAbout(one, finding))
  if (fact !== undefined) {
    byId.set(fact.id, withClaim(byId.get(fact.id) ?? fact, finding))
    rejected.push(
      spokenFor(finding, 'covered-by-evidence', `it is told with the computed fact ${fact.evidence.join(', ')}`),
    )
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
  rejected.push(spokenFor(other, 'duplicate', `the same kind of defect on the same code as "${kept.title}"`))
}

function spokenFor({ title, place, origin }: Finding, why: Rejection['why'], detail: string): Rejection {
  return { title, path: place.path, lens: origin.kind === 'model' ? origin.lens : 'api', why, detail }
}

/** One comment for a fact and a claim about it: the fact's words first, and the claim's where it says worse, since it then saw who breaks. What is the model's is marked so. */
function withClaim(fact: Finding, claim: Finding): Finding {
  const raised = worse(claim, fact)
  const fixed = fact.fix === undefined && claim.fix !== undefined
  const told = raised
    ? {
        severity: claim.severity,
        failure: `${fact.failure}\n\n${claim.trigger} ${claim.failure}`,
        affects: [...new Set([...fact.affects, ...claim.affects])],
      }
    : {}
  const before = fact.origin.kind === 'computed' ? (fact.origin.fromModel ?? []) : []
  const fromModel = [
    ...new Set([...before, ...(raised ? (['severity'] as const) : []), ...(fixed ? (['code'] as const) : [])]),
  ]
  const origin = fact.origin.kind === 'computed' && fromModel.length > 0 ? { ...fact.origin, fromModel } : fact.origin
  return { ...fact, ...told, fix: fact.fix ?? claim.fix, origin }
}

/** One defect told twice: the same identity, or the same kind on lines that touch, however much of them was quoted. */
function isDouble(a: Finding, b: Finding): boolean {
  return a.id === b.id || (a.category === b.category && touches(a, b))
}

/** A computed fact and a claim are about one thing if both are of one kind, on lines that touch. */
function isAbout(fact: Finding, finding: Finding): boolean {
  const sameKind = finding.category === fact.category || alsoCalled[fact.category]?.includes(finding.category) === true
  return sameKind && touches(fact, finding)
}

/** What a claim may call the defect that a fact of the category tells. */
const alsoCalled: { readonly [category in Category]?: readonly Category[] } = {
  contract: ['compatibility'],
  schema: ['locking', 'compatibility', 'transaction'],
}

function touches({ place: a }: Finding, { place: b }: Finding): boolean {
  return a.path === b.path && a.side === b.side && a.startLine <= b.line && b.startLine <= a.line
}

function worse(a: Finding, b: Finding): boolean {
  return severities.indexOf(a.severity) < severities.indexOf(b.severity)
}
