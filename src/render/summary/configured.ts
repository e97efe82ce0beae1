import type { Report } from '../../core/judgement/report.ts'
import type { GuideFile, Silenced } from '../../core/settings/settings.ts'
import { pathCode } from '../finding-text.ts'
import { itemised, type Section } from '../fit.ts'
import { counted } from '../numbers.ts'
import { inlineCode, safeInline } from '../safe-text/inline.ts'
import { decidesWord } from '../words.ts'

/** Says which files that guide the review this change touches, and that the base branch's were used; nothing where it touches none. */
export function guideChanged({ guideChanges, verdict }: Report): readonly string[] {
  if (verdict.kind === 'skipped') return []
  const [used, added] = [guideChanges.filter(({ inBase }) => inBase), guideChanges.filter(({ inBase }) => !inBase)]
  return [
    ...(used.length === 0 ? [] : [`This pull request changes ${named(used)}; the review used the base branch’s.`]),
    ...(added.length === 0
      ? []
      : [`This pull request adds ${named(added)}; the review went without, as the base branch has none.`]),
  ]
}

function named(files: readonly GuideFile[]): string {
  return files.map(({ path }) => pathCode(path)).join(', ')
}

/** A clean verdict does not hide that something was silenced. */
export function silencedNote({ silenced, verdict }: Report): readonly string[] {
  if (silenced.length === 0 || verdict.kind !== 'clean') return []
  const it = silenced.length === 1 ? 'it' : 'them'
  const by = silenced.every((one) => one.by === 'comment')
    ? 'by a comment in the change'
    : silenced.some((one) => one.by === 'comment')
      ? 'by the configuration and by comments in the change'
      : 'by the configuration'
  return [`${counted(silenced.length, 'finding')} silenced ${by}; the details name ${it}.`]
}

/** Everything that the configuration or a comment in the change keeps from being posted, one line each with the key or the reason. */
export function silencedFindings({ silenced }: Report, rest: string): Section {
  const title = silenced.some(({ by }) => by === 'comment') ? 'Silenced, and by what' : 'Silenced by the configuration'
  return itemised({ title, worth: 45, items: silenced, item: silencedItem, rest })
}

function silencedItem({ title, path, line, rule, category, by, reason = '' }: Silenced): string {
  if (by === 'comment')
    return `- ${pathCode(`${path}:${line}`)}: ${safeInline(title, 200)} (${inlineCode(rule ?? '')}, by a comment in the file: ${safeInline(reason, 200)})`
  const what = by === 'rules' ? inlineCode(rule ?? '') : category
  return `- ${pathCode(`${path}:${line}`)}: ${safeInline(title, 200)} (${inlineCode(`${by}:`)} ${what})`
}

/** Comments that were meant to accept a computed fact and do not, with the reason. */
export function idleAllows({ idleAllows: idle }: Report, rest: string): Section {
  return itemised({
    title: 'Allow comments that accept nothing, or less than they say',
    worth: 48,
    items: idle,
    item: ({ path, line, why }) => `- ${pathCode(`${path}:${line}`)}: ${safeInline(why, 300)}`,
    counts: [20, 5],
    rest,
  })
}

/** Questions of the model that are not asked, since the facts of the configuration answer them. */
export function answeredQuestions({ answered }: Report, rest: string): Section {
  return itemised({
    title: 'Asked by the model, and answered by `facts` of the configuration',
    worth: 15,
    items: answered,
    item: ({ text, decides }) => `- ${safeInline(text, 400)} (${decidesWord[decides].toLowerCase()})`,
    rest,
  })
}
