import type { Severity } from '../dialogue/answer.ts'
import type { Allowed } from '../evidence/allow.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { severityOf } from '../evidence/severity.ts'
import { categoryOf } from '../evidence/to-finding.ts'
import type { Finding } from '../judgement/finding.ts'
import { globs } from '../surface/globs.ts'
import { type Facts, noFacts } from './facts.ts'
import type { RuleLevel, Settings, SeverityRoute, Silenced } from './settings.ts'

type Rules = Settings['rules']

/** Takes computed facts and the levels of rules; gives those that are told, some of them now a note, and those that are silenced. A matter of taste is neither where nobody asked for it. */
export function sortEvidence(
  evidence: readonly Evidence[],
  rules: Rules,
): { readonly told: readonly Evidence[]; readonly silenced: readonly Evidence[] } {
  const levelOf = ({ rule }: Evidence): RuleLevel | undefined => rules.get(rule)
  const asked = evidence.filter((one) => one.byRequest !== true || rules.has(one.rule))
  return {
    told: asked
      .filter((one) => levelOf(one) !== 'off')
      .map((one) => (levelOf(one) === 'info' ? { ...one, level: 'info' as const } : one)),
    silenced: asked.filter((one) => levelOf(one) === 'off'),
  }
}

/** Makes the function that gives a fact the severity it is posted with: the one its rule was given, else that of its level. */
export function severityBy(rules: Rules, facts: Facts = noFacts): (evidence: Evidence) => Severity | undefined {
  return (evidence) => {
    const level = rules.get(evidence.rule)
    return level === undefined || level === 'off' || level === 'info' ? severityOf(evidence, facts) : level
  }
}

/** What the claims of a run were judged against, and became. */
export interface Judgement {
  readonly findings: readonly Finding[]
  /** The computed findings as they were before any claim was merged into them. */
  readonly computed: readonly Finding[]
  /** Computed findings of silenced rules; a claim about one of them is silenced with it. */
  readonly hushed: readonly Finding[]
}

/** Takes the findings of a run and the settings; gives those that are posted, with the severity they are posted with, and those that are not. The word of `rules:` on a fact stands whatever a model says of it; then the first route of `severity:` that fits decides. */
export function routeFindings(
  { findings, computed, hushed }: Judgement,
  { rules, severity }: Settings,
): { readonly findings: readonly Finding[]; readonly silenced: readonly Silenced[] } {
  const quiet = new Set(hushed.map(({ id }) => id))
  const before = new Map(computed.map((one) => [one.id, one]))
  const routes = severity.map((route) => ({ to: route.to, fits: fitting(route) }))
  const kept: Finding[] = []
  const silenced: Silenced[] = []
  for (const found of findings.filter(({ id }) => !quiet.has(id))) {
    const finding = fixedBy(rules, found, before.get(found.id))
    const route = routes.find(({ fits }) => fits(finding))
    if (route?.to === 'ignore') silenced.push(silencedFinding(finding))
    else kept.push(route === undefined ? finding : { ...finding, severity: moved(finding.severity, route.to) })
  }
  return { findings: kept, silenced }
}

/** Names the facts that `rules:` silences. */
export function silencedEvidence(evidence: readonly Evidence[]): readonly Silenced[] {
  return evidence.map((one) => ({ ...named(one), by: 'rules' }))
}

/** Names the facts that a comment in the changed file accepts, with its reason. */
export function allowedEvidence(allowed: readonly Allowed[]): readonly Silenced[] {
  return allowed.map(({ evidence, reason }) => ({ ...named(evidence), by: 'comment', reason }))
}

function named(one: Evidence): Omit<Silenced, 'by' | 'reason'> {
  const { title, path, line, rule } = one
  return { title, path, line, rule, category: categoryOf(one), severity: severityOf(one) }
}

function silencedFinding({ title, place, origin, category, severity }: Finding): Silenced {
  const rule = origin.kind === 'computed' ? origin.rule : undefined
  return { title, path: place.path, line: place.line, rule, category, severity, by: 'severity' }
}

/** A claim that says worse of a fact does not move what was fixed for its rule; code that the claim gave is kept. */
function fixedBy(rules: Rules, finding: Finding, computed: Finding | undefined): Finding {
  if (finding.origin.kind !== 'computed' || computed === undefined || !rules.has(finding.origin.rule)) return finding
  const { severity, failure, affects } = computed
  const fromModel = finding.origin.fromModel?.filter((part) => part !== 'severity') ?? []
  const { rule } = finding.origin
  const origin = { kind: 'computed' as const, rule, ...(fromModel.length > 0 ? { fromModel } : {}) }
  return { ...finding, severity, failure, affects, origin }
}

function fitting({ category, rule, paths }: SeverityRoute): (finding: Finding) => boolean {
  const inPaths = paths.length === 0 ? () => true : globs(paths)
  return (finding) =>
    (category === undefined || finding.category === category) &&
    (rule === undefined || finding.evidence.includes(rule)) &&
    inPaths(finding.place.path)
}

const raised: { readonly [from in Severity]: Severity } = { minor: 'major', major: 'blocker', blocker: 'blocker' }
const lowered: { readonly [from in Severity]: Severity } = { blocker: 'major', major: 'minor', minor: 'minor' }

function moved(severity: Severity, to: Exclude<SeverityRoute['to'], 'ignore'>): Severity {
  if (to === 'raise') return raised[severity]
  return to === 'lower' ? lowered[severity] : to
}
