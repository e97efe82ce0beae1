import { openStanding } from '../../core/judgement/outcome.ts'
import type { Report } from '../../core/judgement/report.ts'
import { commentTitle } from '../comment-title.ts'
import { pathCode, placeCode, titleCell } from '../finding-text.ts'
import { itemised, type Section } from '../fit.ts'
import { inlineCode } from '../safe-text/inline.ts'

/** A title costs a millisecond; beyond, the report names every id. */
const most = 500

/** The id of every finding that is shown and can be dismissed: comments do not show theirs. Only a pull request takes commands. */
export function idsOfFindings(report: Report, rest: string): Section {
  const { applied, subject } = report
  const items = [
    ...applied
      .filter(({ state }) => state !== 'hidden')
      .map(({ finding }) => ({ id: finding.id, place: () => placeCode(finding.place), title: finding.title })),
    ...openStanding(report).map(({ identity, path, lines, body }) => ({
      id: identity,
      place: () => pathCode(lines === undefined ? path : `${path}:${lines.end}`),
      title: commentTitle(body),
    })),
  ]
  return itemised({
    title: `Ids for \`dismiss\`${items.length > most ? `, the first ${most}` : ''}`,
    worth: 25,
    items: subject.kind === 'pull-request' ? items.slice(0, most) : [],
    item: ({ id, place, title }) => `- ${inlineCode(id)}: ${place()}, ${titleCell({ title })}`,
    rest,
  })
}
