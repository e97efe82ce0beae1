import type { Report } from '../core/judgement/report.ts'
import { surfaces } from '../core/surface/surface.ts'
import { counted, shortSha } from './numbers.ts'
import { surfaceWord } from './words.ts'

/** What was shown, computed and left alone, in one line; `code` wraps the commit the way the medium shows code. */
export function coverageLine(report: Report, code: (text: string) => string): string {
  const sentences = [
    shownSentence(report, code),
    perhapsSentence(report, code),
    computedSentence(report),
    recordedSentence(report),
    scopeSentence(report),
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

function shownSentence(report: Report, code: (text: string) => string): string {
  const { hunks, shownHunks, selectedFiles, shownFiles } = report.coverage
  if (selectedFiles === 0 && report.perhaps.files > 0) return ''
  const place = `${surfaceCounts(report)}, ${code(shortSha(report.subject.revisions.head))}`
  if (shownFiles === 0 && selectedFiles > 0)
    return `Not shown to a model: ${counted(hunks, 'hunk')} in ${counted(selectedFiles, 'file')}${place}.`
  const files = shownFiles === selectedFiles ? '' : `${shownFiles} of `
  return `Shown to the model: ${shownHunks} of ${counted(hunks, 'hunk')} in ${files}${counted(selectedFiles, 'file')}${place}.`
}

/** Files that show no sign of a surface were never promised to be read: what was shown of them is said apart, and only where a model was asked. */
function perhapsSentence({ perhaps, verdict, coverage, subject }: Report, code: (text: string) => string): string {
  if (perhaps.files === 0 || verdict.kind === 'not-reviewed') return ''
  const hunks = `${perhaps.shownHunks} of ${counted(perhaps.hunks, 'hunk')}`
  const what = `${hunks} in ${counted(perhaps.files, 'file')} without a sign of an API, queue or database`
  return coverage.selectedFiles === 0
    ? `Shown to the model: ${what}, ${code(shortSha(subject.revisions.head))}.`
    : `Also shown: ${what}.`
}

function surfaceCounts(report: Report): string {
  const selected = report.files.filter(({ tier }) => tier === 'selected')
  const counts = surfaces
    .map((surface) => ({ surface, count: selected.filter((file) => file.surfaces.includes(surface)).length }))
    .filter(({ count }) => count > 0)
    .map(({ surface, count }) => `${surfaceWord[surface]} ${count}`)
  return counts.length === 0 ? '' : ` (${counts.join(', ')})`
}

function computedSentence({ evidence, checkedContracts }: Report): string {
  const facts = evidence.length === 0 ? '' : counted(evidence.length, 'fact')
  const contracts = checkedContracts === 0 ? '' : counted(checkedContracts, 'contract file')
  const computed = [contracts, facts].filter((part) => part !== '').join(', ')
  return computed === '' ? '' : `Computed: ${computed}.`
}

function recordedSentence({ replies, verdict }: Report): string {
  return replies === 'recorded' && verdict.kind !== 'not-reviewed'
    ? 'The replies were recorded earlier; no model was asked now.'
    : ''
}

function scopeSentence({ files }: Report): string {
  const beyond = files.filter(({ tier }) => tier === 'dropped' || tier === 'test').length
  return beyond === 0 ? '' : `Out of scope: ${counted(beyond, 'file')}.`
}
