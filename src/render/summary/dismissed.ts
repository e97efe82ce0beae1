import type { Dismissed, Report } from '../../core/judgement/report.ts'
import type { Dismissal } from '../../core/memory/state.ts'
import { pathCode, placeCode, titleCell } from '../finding-text.ts'
import type { Section } from '../fit.ts'
import { once } from '../once.ts'
import { inlineCode, safeInline } from '../safe-text/inline.ts'
import { severityWord } from '../words.ts'

/** Everything that somebody called no problem here, one line each with who, why and the id that restores it; what is still found first. `frame` puts it into a block that the reader opens, or leaves it open. */
export function dismissedFindings(
  dismissed: Report['dismissed'],
  rest: string,
  frame: (title: string, text: string) => string,
): Section {
  const worth = 75
  if (dismissed.length === 0) return { worth, lengths: [() => ''] }
  const sorted = [...dismissed.filter(isFound), ...dismissed.filter((one) => !isFound(one))]
  const rows = sorted.map((each) => once(() => row(each)))
  const title = `Dismissed (${dismissed.length})`
  const shown = (count: number) => {
    const left = rows.length - count
    const cut = left > 0 ? [`\n… and ${left} more${rest}.`] : []
    return frame(title, [...rows.slice(0, count).map((make) => make()), ...cut].join('\n'))
  }
  const most = Math.min(rows.length, mostShown)
  const shorter = [100, 40, 10].filter((count) => count < most)
  return {
    worth,
    lengths: [
      () => shown(most),
      ...shorter.map((count) => () => shown(count)),
      () => `**Dismissed:** ${dismissed.length}${rest}.`,
    ],
  }
}

/** A line costs a millisecond. */
const mostShown = 500

function isFound({ finding }: Dismissed): boolean {
  return finding !== undefined
}

function row({ dismissal, finding }: Dismissed): string {
  const severity = finding?.severity ?? dismissal.severity
  const word = severity === undefined ? 'Finding' : severityWord[severity]
  const place = finding === undefined ? `${pathCode(dismissal.path)}, not found now` : placeCode(finding.place)
  const title = titleCell(finding ?? dismissal)
  return `- ${word}, ${place}: ${title} — ${whoAndWhy(dismissal)} · ${inlineCode(dismissal.id)}`
}

function whoAndWhy({ by, reason, how }: Dismissal): string {
  const who = safeInline(by, 100)
  if (reason.trim() !== '') return `by ${who}: ${safeInline(reason, 300)}`
  return how === 'resolved' ? `${who} resolved the thread` : `by ${who}`
}
