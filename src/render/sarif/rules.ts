import type { Category } from '../../core/dialogue/answer.ts'
import type { Finding } from '../../core/judgement/finding.ts'
import type { Report } from '../../core/judgement/report.ts'
import { truncate } from '../safe-text/truncate.ts'
import type { SarifRule } from './log.ts'
import type { Reported } from './reported.ts'

/** The pages of `docs/rules` by rule, and the address that a page begins with. */
export interface RulePages {
  readonly texts: ReadonlyMap<string, string>
  readonly address: string | undefined
}

/** GitHub's limits of a description and of the number of tags that are kept are far above these texts; a page is bounded for what may come. */
const maxPage = 8_000
const maxDescription = 1_000

/** The rule that a finding is a result of: its own where it was computed, the category where the model said it. */
export function ruleIdOf({ origin, category }: Finding): string {
  return origin.kind === 'computed' ? origin.rule : `model/${category}`
}

/** The computed rules of a report: those that have a page. */
export function rulesIn({ applied }: Pick<Report, 'applied'>): readonly string[] {
  return applied.flatMap(({ finding: { origin } }) => (origin.kind === 'computed' ? [origin.rule] : []))
}

/** The rules of all results, each once, in the order in which they first occur. */
export function rulesOf(reported: readonly Reported[], pages: RulePages): readonly SarifRule[] {
  const rules = new Map<string, SarifRule>()
  for (const one of reported) {
    const { id, category, isComputed } = sourceOf(one)
    if (!rules.has(id)) rules.set(id, isComputed ? computedRule(id, category, pages) : modelRule(id, category))
  }
  return [...rules.values()]
}

function sourceOf(one: Reported) {
  if (one.kind === 'standing') {
    const { category } = one.standing
    return { id: `model/${category}`, category, isComputed: false }
  }
  const { category, origin } = one.finding
  return { id: ruleIdOf(one.finding), category, isComputed: origin.kind === 'computed' }
}

function modelRule(id: string, category: Category): SarifRule {
  const text = `${categoryWords[category]} Said by the model; the code it quotes was found where the finding stands.`
  return {
    id,
    shortDescription: { text: categoryWords[category] },
    fullDescription: { text },
    help: { text },
    properties: { tags: ['model', category], precision: 'medium' },
  }
}

function computedRule(id: string, category: Category, pages: RulePages): SarifRule {
  const page = truncate(pages.texts.get(id) ?? '', maxPage)
  const text = firstParagraph(page) ?? `Computed by the rule ${id}.`
  return {
    id,
    shortDescription: { text: firstSentence(text) },
    fullDescription: { text },
    help: page === '' ? { text } : { text: page, markdown: page },
    ...(pages.address === undefined ? {} : { helpUri: `${pages.address}${id}.md` }),
    properties: { tags: ['computed', category], precision: 'very-high' },
  }
}

/** The first paragraph below the title of a page, on one line. */
function firstParagraph(page: string): string | undefined {
  const paragraph = page.split(/\n{2,}/).find((part) => part.trim() !== '' && !part.startsWith('#'))
  return paragraph === undefined ? undefined : truncate(paragraph.replace(/\s+/g, ' ').trim(), maxDescription)
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text
}

const categoryWords: Record<Category, string> = {
  validation: 'Input is not checked, or checked wrongly.',
  auth: 'Who may do this is not checked, or checked wrongly.',
  compatibility: 'Old and new versions do not work together.',
  contract: 'A contract between two sides is broken.',
  idempotency: 'Doing it twice has another effect than doing it once.',
  delivery: 'A message can be lost or come twice.',
  ordering: 'The outcome depends on an order that nothing keeps.',
  retry: 'A retry is missing, unbounded or harmful.',
  timeout: 'A call has no deadline, or a wrong one.',
  transaction: 'What belongs together is not done together.',
  locking: 'A lock is held too long, or taken in the wrong order.',
  query: 'A query is wrong, unbounded or slow.',
  schema: 'A schema does not fit the data or the code.',
  leak: 'A connection, handle or other resource is not given back.',
  pagination: 'A listing is unbounded, or loses or repeats entries.',
  caching: 'A cache serves what is old, wrong or for others.',
  secrets: 'Something secret is exposed.',
  observability: 'A failure can not be seen or told apart.',
  'error-handling': 'An error is swallowed, or answered wrongly.',
  concurrency: 'Two runs at the same time spoil each other.',
  configuration: 'A setting is wrong, missing or unsafe.',
  testing: 'A test does not test what it should.',
}
