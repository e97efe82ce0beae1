import { unplaced } from '../../core/judgement/finding.ts'
import { openStanding } from '../../core/judgement/outcome.ts'
import type { Report } from '../../core/judgement/report.ts'
import { counted } from '../numbers.ts'
import { failureWord, omissionWords, rejectionWords } from '../words.ts'
import { fileLocation } from './location.ts'
import type { SarifLevel, SarifNotification } from './log.ts'
import { standingFindings } from './reported.ts'
import { sarifText } from './text.ts'

/** Most notifications of one run: beyond, the JSON report names every one. */
const maxNotifications = 500

/** What a reader of the results has to know of the run: what was not read, not asked, not checked and not listed. `unlisted` findings had no room. */
export function notificationsOf(report: Report, unlisted: number): readonly SarifNotification[] {
  const all = [
    ...notAsked(report),
    ...report.omissions.map(({ path, why, hunks, detail = '' }) => {
      const size = hunks === 0 ? '' : ` (${counted(hunks, 'hunk')})`
      return notification(
        'warning',
        `Not read${size}: ${omissionWords[why]}${detail === '' ? '' : `: ${detail}`}.`,
        path,
      )
    }),
    ...report.unusable.map(({ why, detail, paths }) => {
      const more = detail === '' ? '' : ` (${detail})`
      return notification(
        'error',
        `A request to the model gave nothing usable: ${failureWord(why) ?? why}${more}: ${counted(paths.length, 'file')}.`,
      )
    }),
    ...report.unchecked.map(({ path, why }) => notification('warning', `Contract not checked: ${why}.`, path)),
    ...unplaced(report.rejected).map(({ title, path, why }) =>
      notification('warning', `Said by the model and not listed: ${title} (${rejectionWords[why]}).`, path),
    ),
    ...untold(report).map(({ path, url }) =>
      notification('note', `An earlier finding was not found again and its thread is still open: ${url}.`, path),
    ),
  ]
  const left = all.length - maxNotifications
  return [
    ...unlistedOnes(report, unlisted),
    ...all.slice(0, maxNotifications),
    ...(left > 0 ? [notification('warning', `${counted(left, 'further notification')} left out for length.`)] : []),
  ]
}

/** Earlier findings that are no result. */
function untold(report: Report): Report['standing'] {
  const told = new Set(standingFindings(report).map(({ comment }) => comment))
  return openStanding(report).filter((comment) => !told.has(comment))
}

function notAsked({ verdict }: Report): readonly SarifNotification[] {
  if (verdict.kind !== 'not-reviewed') return []
  return verdict.why === 'no-model'
    ? [notification('note', 'The code was not reviewed: no model was asked, and only computed findings are listed.')]
    : [notification('error', 'The code was not reviewed: the model was asked and gave no usable answer.')]
}

function unlistedOnes({ applied }: Report, unlisted: number): readonly SarifNotification[] {
  const hidden = applied.filter(({ state }) => state === 'hidden').length
  return [
    ...(unlisted > 0
      ? [notification('warning', `${counted(unlisted, 'finding')} left out for length, least severe first.`)]
      : []),
    ...(hidden > 0 ? [notification('note', `${counted(hidden, 'finding')} below min-severity not listed.`)] : []),
  ]
}

function notification(level: SarifLevel, text: string, path = ''): SarifNotification {
  const message = { text: sarifText(text, 1_000) }
  return path === '' ? { level, message } : { level, message, locations: [fileLocation(path)] }
}
