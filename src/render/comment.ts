import { reveal } from '../core/context/invisible.ts'
import type { Finding } from '../core/judgement/finding.ts'
import { codeIdentityOf } from '../core/judgement/identity.ts'
import { affectsLine, footnotes, placeCode, prose, titleLine } from './finding-text.ts'
import { extension, fixText } from './fix-text.ts'
import { type Marker, renderMarker } from './marker.ts'
import { codeBlock } from './safe-text/inline.ts'
import { truncate } from './safe-text/truncate.ts'

/** How a finding is shown; `rulePages` is the address that a rule's page begins with, ending in a slash. */
export interface CommentOptions {
  readonly rulePages: string | undefined
  /** Whether blocks that can be committed with one click are allowed. */
  readonly suggestions: boolean
  /** Where the comment will stand: on lines, or on the file, where the lines must be shown with it. */
  readonly placement: 'inline' | 'file'
}

/** What a reader does with a finding that is none; a word behind the colon is kept as the reason. */
const dismissHint = 'not a problem here? reply <code>dismiss: reason</code> or resolve'

/** Renders a finding as the body of a review comment, its marker first; at most 60,000 characters, and nothing in it that the model wrote is obeyed. */
export function renderComment(finding: Finding, options: CommentOptions): string {
  const inline = options.placement === 'inline'
  const notes = [...footnotes(finding, options.rulePages), dismissHint]
  const parts = [
    `${renderMarker(markerOf(finding))}\n${titleLine(finding)}`,
    inline ? '' : placeText(finding),
    prose(finding),
    fixText(finding, inline && options.suggestions),
    affectsLine(finding),
    `<sub>${notes.join(' · ')}</sub>`,
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function markerOf({ id, category, severity, place, origin }: Finding): Marker {
  const code = codeIdentityOf({ category, text: place.text })
  return { kind: 'finding', identity: id, category, severity, code, origin: origin.kind }
}

/** Renders a finding whole for a place that is not its line: no marker, no suggestion, the place named first. */
export function renderWhole(finding: Finding, rulePages: string | undefined, withCode = true): string {
  const notes = footnotes(finding, rulePages)
  const removed = finding.place.side === 'LEFT' ? ' (removed)' : ''
  const parts = [
    `${titleLine(finding)} — ${placeCode(finding.place)}${removed}`,
    prose(finding),
    withCode ? fixText(finding, false) : '',
    affectsLine(finding),
    notes.length === 0 ? '' : `<sub>${notes.join(' · ')}</sub>`,
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

const shownLines = 10
const shownChars = 2_000

function placeText({ place }: Finding): string {
  const code = reveal(place.shown.slice(0, shownLines).join('\n'))
  const where = `${place.side === 'LEFT' ? 'Removed line' : 'Line'}${place.startLine < place.line ? 's' : ''}`
  const lines = place.startLine < place.line ? `${place.startLine}–${place.line}` : String(place.line)
  if (code.trim() === '') return `${where} ${lines}.`
  return `${where} ${lines}:\n${codeBlock(truncate(code, shownChars), extension(place.path))}`
}
