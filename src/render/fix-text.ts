import { reveal } from '../core/context/invisible.ts'
import type { Finding } from '../core/judgement/finding.ts'
import { codeBlock, suggestionBlock } from './safe-text/inline.ts'
import { truncate } from './safe-text/truncate.ts'

/** Longest code of one block, in characters after invisible ones are written out. */
const maxChars = 12_000

/** What redaction leaves in the place of a secret; code that holds it must not be committed with one click. */
const redacted = '[redacted'

/** Shows how to repair a finding: one block that can be committed where that is `allowed` and sound, otherwise code to read; empty where there is no fix. */
export function fixText(finding: Finding, allowed: boolean): string {
  const { fix, suggestion } = finding
  const committable = allowed ? committableBlock(finding) : undefined
  if (committable !== undefined) {
    const more = fix !== undefined && !covers(suggestion ?? '', fix.code)
    return more ? `${committable}\n\n${readable(fix.code, fix.language)}` : committable
  }
  if (fix !== undefined) return readable(fix.code, fix.language)
  return suggestion === undefined || suggestion.trim() === '' ? '' : readable(suggestion, extension(finding.place.path))
}

/** A suggestion replaces the anchored lines of the new text as they stand, so it must be about exactly these and change them (platform: suggestion blocks). */
function committableBlock({ suggestion, place, tie }: Finding): string | undefined {
  if (suggestion === undefined || place.side !== 'RIGHT' || tie === 'file' || place.text.length === 0) return undefined
  const text = suggestion.replace(/\n$/, '')
  if (text === place.text.join('\n') || text.includes(redacted) || text.length > maxChars) return undefined
  return suggestionBlock(text)
}

/** Says whether code to read would only repeat a suggestion. */
function covers(suggestion: string, code: string): boolean {
  const lines = new Set(suggestion.split('\n').map((line) => line.trim()))
  return code.split('\n').every((line) => line.trim() === '' || lines.has(line.trim()))
}

function readable(code: string, language: string): string {
  const text = reveal(code.replace(/\n+$/, ''))
  if (text.trim() === '') return ''
  const kept = truncate(text, maxChars)
  const block = codeBlock(kept, language)
  return kept !== text ? `${block}\n\n(The code is cut here for length.)` : block
}

/** The extension of a path, which is how code blocks name most languages. */
export function extension(path: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(path)?.[1]?.toLowerCase() ?? ''
}
