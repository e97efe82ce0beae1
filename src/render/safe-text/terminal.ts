import { reveal } from '../../core/context/invisible.ts'
import { redact } from '../../core/context/redact.ts'

/** Takes text of any origin and gives it for a terminal or a plain-text annotation: secrets redacted, escape sequences and other controls written out. Keeps `\n` and `\t`; never lets a byte through that moves the cursor. */
export function terminalText(text: string): string {
  return redact(reveal(redact(text, [])), [])
}
