import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Subject } from '../../core/change/subject.ts'
import type { Place } from '../../core/judgement/finding.ts'
import type { Applied } from '../../core/judgement/reconcile.ts'
import type { Report } from '../../core/judgement/report.ts'
import { renderWhole } from '../comment.ts'
import { placeCode, titleCell } from '../finding-text.ts'
import { itemised, type Section } from '../fit.ts'
import { counted, countedSeverities } from '../numbers.ts'
import { once } from '../once.ts'
import { inlineCode, safeInline } from '../safe-text/inline.ts'
import { severityWord } from '../words.ts'

const tableHead = '| | where | what |\n|---|---|---|'

/** The table of all findings that are shown, worst first, each row linked to its line in the diff, where its comment stands; shorter forms count what they leave out by severity. */
export function findingsTable({ applied: all, subject }: Pick<Report, 'applied' | 'subject'>, rest: string): Section {
  const applied = all.filter(({ state }) => state !== 'hidden')
  if (applied.length === 0) return { worth: 95, lengths: [() => ''] }
  const made = applied.map((each) => once(() => row(each, subject)))
  const shown = (count: number) => {
    const rows = made.slice(0, count).map((make) => make())
    const left = applied.slice(count).map(({ finding }) => finding.severity)
    const cut = left.length === 0 ? '' : `\n\n… and ${countedSeverities(left)} more${rest}.`
    return `${[tableHead, ...rows].join('\n')}${cut}`
  }
  const shorter = [1_000, 400, 150, 60, 20].filter((count) => count < applied.length)
  return { worth: 95, lengths: [() => shown(applied.length), ...shorter.map((count) => () => shown(count))] }
}

function row({ finding }: Applied, subject: Subject): string {
  const place = placeCode(finding.place)
  const link = diffLink(subject, finding.place)
  return `| ${severityWord[finding.severity]} | ${link === undefined ? place : `[${place}](${link})`} | ${titleCell(finding)} |`
}

/** GitHub's own anchor of a line or a range in the diff: the same in every run, and known without asking. */
function diffLink({ url }: Subject, { path, side, startLine, line }: Place): string | undefined {
  if (url === undefined || !linkGrammar.test(url)) return undefined
  const mark = side === 'LEFT' ? 'L' : 'R'
  const lines = startLine < line ? `${mark}${startLine}-${mark}${line}` : `${mark}${line}`
  return `${url}/files#diff-${bytesToHex(sha256(utf8ToBytes(path)))}${lines}`
}

/** An address that can stand in a link and in a cell as it is. */
const linkGrammar = /^https?:\/\/[\w.:/?#=&%-]+$/

/** A text in full costs two milliseconds: of thousands, the worst are told so, and the table names the others. */
const mostInFull = 500

/** The findings that stand in no comment, whole, so that nothing is lost; `frame` puts them into a block that the reader opens, or leaves them open. */
export function findingsInFull(
  applied: readonly Applied[],
  options: { readonly rulePages: string | undefined; readonly rest: string },
  frame: (title: string, text: string) => string,
): Section {
  const listed = applied.filter(({ state }) => state === 'listed')
  if (listed.length === 0) return { worth: 80, lengths: [() => ''] }
  const title = `${counted(listed.length, 'finding')} in full, not shown inline`
  const texts = {
    whole: listed.map((each) => once(() => inFull(each, options.rulePages, true))),
    bare: listed.map((each) => once(() => inFull(each, options.rulePages, false))),
  }
  const shown = (count: number, form: 'whole' | 'bare') => {
    const left = listed.length - count
    const cut = [
      ...(form === 'whole' ? [] : ['Code is left out here for length.']),
      ...(left > 0 ? [`… and ${left} more${options.rest}.`] : []),
    ]
    return frame(title, [...texts[form].slice(0, count).map((make) => make()), ...cut].join('\n\n'))
  }
  const most = Math.min(listed.length, mostInFull)
  const fewer = [400, 150, 80, 40, 20, 10].filter((count) => count < most)
  return {
    worth: 80,
    lengths: [
      () => shown(most, 'whole'),
      () => shown(most, 'bare'),
      ...fewer.map((count) => () => shown(count, 'bare')),
      () => `${counted(listed.length, 'finding')} in no comment of their own: their full text${options.rest}.`,
    ],
  }
}

function inFull({ finding, fallback }: Applied, rulePages: string | undefined, withCode: boolean): string {
  const why = fallback === undefined ? '' : `\n\n<sub>Not inline: ${safeInline(fallback, 300)}</sub>`
  return `${renderWhole(finding, rulePages, withCode)}${why}`
}

/** Findings below `min-severity`, one line each: named, so that nobody has to guess what was counted. On a pull request with the id that dismisses it. */
export function hiddenFindings({ applied, subject }: Pick<Report, 'applied' | 'subject'>, rest: string): Section {
  const idOf = (id: string) => (subject.kind === 'pull-request' ? ` · ${inlineCode(id)}` : '')
  return itemised({
    title: 'Below `min-severity`, not shown',
    worth: 45,
    items: applied.filter(({ state }) => state === 'hidden'),
    item: ({ finding }) =>
      `- ${severityWord[finding.severity]}, ${placeCode(finding.place)}: ${titleCell(finding)}${idOf(finding.id)}`,
    rest,
  })
}

/** Findings whose comment stands on the file because their lines were refused, with the reason. */
export function movedItem({ finding, fallback }: Applied): string {
  return `- ${placeCode(finding.place)}: ${safeInline(fallback ?? '', 300)}`
}
