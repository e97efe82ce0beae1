import { mark } from './redaction-mark.ts'

/** Replaces secrets that only their place gives away: passwords in URLs, authorization headers, and literals assigned to a name such as `api_key`. Calls, variables and placeholders stay: `token = getToken()`. */
export function redactAssignments(text: string): string {
  return text
    .replace(urlPassword, (whole, head: string, secret: string) =>
      placeholder.test(secret) ? whole : `${head}${mark('password')}@`,
    )
    .replace(authorization, (_, head: string) => `${head}${mark('authorization')}`)
    .replace(awsSecret, (_, head: string) => `${head}${mark('aws secret key')}`)
    .replace(accountKey, (_, head: string) => `${head}${mark('account key')}`)
    .replace(quoted, (whole, head: string, quote: string, value: string) =>
      looksSecret(value) ? `${head}${quote}${mark('secret')}${quote}` : whole,
    )
    .replace(environment, (whole, head: string, value: string) =>
      looksSecret(value) ? `${head}${mark('secret')}` : whole,
    )
}

/** `scheme://user:password@`; neither part can hold a slash or white space, so that scans from two schemes never overlap. */
const urlPassword = /(:\/\/[^\s/:@"'`<>]{0,128}:)([^\s/"'`<>]{1,512})@/g

const authorization =
  /(authorization["']?\s{0,4}[:=,]\s{0,4}["'`]?(?:bearer|basic|token)\s{1,4})[A-Za-z0-9._~+/=-]{20,}/gi

const awsSecret = /(secret_?(?:access_?)?key["']?\s{0,4}[:=]>?\s{0,4}["']?)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/gi

const accountKey = /((?:AccountKey|SharedAccessKey)=)[A-Za-z0-9+/]{40,}={0,2}/g

const secretNames = 'passw(?:or)?d|passphrase|pwd|secret|api[_-]?key|access[_-]?key|token|private[_-]?key|credential'

/** A name that holds one of the words, an assignment sign of any language, and a literal on the same line. */
const quoted = new RegExp(
  `((?:${secretNames})[\\w-]{0,40}["'\`\\]]{0,2}\\s{0,8}(?:=>|:=|[:=])\\s{0,8})(["'\`])([^"'\`\\n]{8,512})\\2`,
  'gi',
)

/** The form of environment files and shells: an upper-case name, no space, no quotes. */
const environment =
  /((?:PASSW(?:OR)?D|PASSPHRASE|SECRET|API_?KEY|ACCESS_KEY|TOKEN|PRIVATE_KEY)[A-Z0-9_]{0,40}=)([^\s"'`$<>(){}[\]]{12,512})/g

/** What stands where a secret will be put in: `${PASS}`, `<password>`, `{{ secret }}`, `%s`, `***`; and our own mark. */
const placeholder = /^(?:[$<{%*[]|x{3,}$)/i

/** Lower- or camel-case words joined by separators, each with at most three digits: an identifier, a path, a sentence. */
const wordy = /^[A-Za-z]+\d{0,3}(?:[-_./:\s]+[A-Za-z]*\d{0,3})*$/

function looksSecret(value: string): boolean {
  if (value.length < 12 || placeholder.test(value) || value.includes('${') || /\s/.test(value)) return false
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || wordy.test(value)) return false
  return entropy(value) >= 3
}

/** Shannon entropy in bits per character. */
function entropy(value: string): number {
  const counts = new Map<string, number>()
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1)
  return [...counts.values()].reduce((bits, count) => {
    const share = count / value.length
    return bits - share * Math.log2(share)
  }, 0)
}
