import { redactAssignments } from './redact-assignment.ts'
import { redactLiterals } from './redact-literal.ts'
import { redactPrivateKeys } from './redact-private-key.ts'
import { mark } from './redaction-mark.ts'

/**
 * Takes any text and the run's own secrets, and gives the text with those and with everything shaped like a credential replaced by `[redacted: <kind>]`.
 * Keeps the number of lines, so that line numbers still hold; takes linear time; redacting twice changes nothing more.
 * Literals shorter than 8 characters are not looked for: they would tear ordinary words apart.
 */
export function redact(text: string, literals: readonly string[]): string {
  const known = redactLiterals(text, literals)
  const keyless = redactPrivateKeys(known)
  const tokenless = shapes.reduce((rest, { kind, pattern }) => rest.replace(pattern, mark(kind)), keyless)
  return redactAssignments(redactJwts(tokenless))
}

/**
 * Tokens that their prefix gives away. No `\b` before a prefix: an escape such as `\n` or an ANSI colour ends in a letter and would hide the token.
 * Each pattern begins with a literal and eats all that its class allows, so that no start is scanned twice.
 */
const shapes: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: 'github token', pattern: /github_pat_[A-Za-z0-9_]{22,}|gh[pousr]_[A-Za-z0-9]{30,}/g },
  { kind: 'anthropic key', pattern: /sk-ant-[A-Za-z0-9_-]{16,}/g },
  { kind: 'openai key', pattern: /sk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{20,}|sk-[A-Za-z0-9]{32,}/g },
  { kind: 'aws access key', pattern: /A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}/g },
  { kind: 'slack token', pattern: /xox[abeoprs]-[A-Za-z0-9-]{10,}|xapp-[A-Za-z0-9-]{10,}/g },
  { kind: 'slack webhook', pattern: /hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9_/-]{20,}/g },
  { kind: 'stripe key', pattern: /[sr]k_(?:live|test)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9+/=_-]{16,}/g },
  { kind: 'google key', pattern: /AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{20,}|ya29\.[A-Za-z0-9_-]{20,}/g },
  { kind: 'npm token', pattern: /npm_[A-Za-z0-9]{30,}/g },
  { kind: 'gitlab token', pattern: /gl(?:pat|dt|ptt|rt)-[A-Za-z0-9_-]{20,}/g },
  { kind: 'sendgrid key', pattern: /SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,}/g },
  { kind: 'pypi token', pattern: /pypi-AgE[A-Za-z0-9_-]{20,}/g },
  { kind: 'hugging face token', pattern: /hf_[A-Za-z0-9]{30,}/g },
  { kind: 'digitalocean token', pattern: /do[opr]_v1_[a-f0-9]{64}/g },
]

/** JSON Web Tokens: base64url of `{"`, a dot, the same again, a dot, the signature (RFC 7519); looked for run by run, since a pattern over a run without dots would be quadratic. */
function redactJwts(text: string): string {
  return text.replace(/[A-Za-z0-9_.-]{20,}/g, (run) => (run.includes('eyJ') ? redactRun(run) : run))
}

function redactRun(run: string): string {
  const parts = run.split('.')
  const kept: string[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? ''
    const start = at + 2 < parts.length && parts[at + 1]?.startsWith('eyJ') ? part.indexOf('eyJ') : -1
    kept.push(start === -1 ? part : `${part.slice(0, start)}${mark('json web token')}`)
    if (start !== -1) at += 2
  }
  return kept.join('.')
}
