import type { Finding } from '../core/judgement/finding.ts'
import { terminalText } from './safe-text/terminal.ts'

/** The title of a finding as one line of plain text. */
export function plainTitle({ title }: Finding): string {
  return oneLine(title)
}

/** A finding without its title as paragraphs of plain text, for places that take no markdown: what removed lines it is about, trigger and failure, the repair as code, and the rule where it was computed. */
export function plainBody(finding: Finding): string {
  const { place, fix, suggestion } = finding
  const code = fix?.code ?? suggestion ?? ''
  return [
    place.side === 'LEFT' ? aboutRemoved(finding) : '',
    ...[finding.trigger, finding.failure].map((text) => terminalText(text).trim()),
    code.trim() === '' ? '' : `Fix:\n${terminalText(code)}`,
    finding.origin.kind === 'computed' ? `Computed (${finding.origin.rule}).` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function aboutRemoved({ place }: Finding): string {
  const quoted = place.shown.map(oneLine).filter((line) => line !== '')
  const about = `About ${place.startLine < place.line ? 'removed lines' : 'the removed line'} ${place.startLine === place.line ? '' : `${place.startLine}–`}${place.line}`
  return `${about}${quoted.length === 0 ? '' : `: ${quoted.slice(0, 3).join(' ')}`}`
}

function oneLine(text: string): string {
  return terminalText(text.replace(/\s+/g, ' ')).trim()
}
