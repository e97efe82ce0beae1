import { terminalText } from '../safe-text/terminal.ts'
import { truncate } from '../safe-text/truncate.ts'

/** Takes text of any origin and gives the plain text of a SARIF message, bounded and cut visibly: `[words](target)` would be a link there (SARIF 2.1.0, 3.11.6), so the two parts are kept apart. */
export function sarifText(text: string, maxChars: number): string {
  const plain = terminalText(text).replaceAll('](', '] (')
  const kept = truncate(plain, maxChars)
  return kept === plain ? plain : `${kept} …`
}
