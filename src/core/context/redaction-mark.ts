/** The text that stands where a secret stood; names its kind, on the same line, and matches no pattern of a secret itself. */
export function mark(kind: string): string {
  return `[redacted: ${kind}]`
}
