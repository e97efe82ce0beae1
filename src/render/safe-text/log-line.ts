import { reveal } from '../../core/context/invisible.ts'
import { redact } from '../../core/context/redact.ts'
import { truncate } from './truncate.ts'

/** Escape sequences of terminals: CSI, OSC with its terminator, and the two-byte ones (ECMA-48). */
const escapes = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b\n]{0,4096}(?:\x07|\x1b\\)|[@-Z\\^_])/g

const defaultChars = 2_000

/** Takes text of any origin and gives one line for the log that the runner cannot take for a workflow command: `::` and `##[` are broken wherever they stand, since the older form is obeyed in mid-line (actions/runner, ActionCommand). */
export function logLine(text: string, maxChars: number = defaultChars): string {
  const line = oneLine(text)
    .replace(/:(?=:)/g, ': ')
    .replace(/#(?=#\[)/g, '# ')
  return shorten(line, maxChars)
}

/** Takes text of any origin and gives a single line for `GITHUB_OUTPUT`: secrets redacted, line ends folded, controls written out. Never quotes for a shell: a caller's `run:` must read it through `env:`. */
export function outputValue(text: string): string {
  return oneLine(text)
}

function oneLine(text: string): string {
  const plain = redact(text, []).replace(escapes, '').replace(/\s+/g, ' ').trim()
  return redact(reveal(plain), [])
}

function shorten(line: string, maxChars: number): string {
  const kept = truncate(line, maxChars)
  return kept === line ? line : `${truncate(line, Math.max(0, maxChars - 3))}…`
}
