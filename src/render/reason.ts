import { inlineCode, safeInline } from './safe-text/inline.ts'

/** Our words, and behind them a piece of the author's in a code span: the form of almost every reason. */
const wordsAndCode = /^([A-Za-z][A-Za-z ,'’-]*) `([^`]*)`$/

/** Renders why a file has its tier, as one line of at most `maxChars`; long lists have a reason for each file, so the usual form is not parsed as markdown. */
export function reasonLine(text: string, maxChars: number): string {
  const [, words, code] = text.length > maxChars ? [] : (wordsAndCode.exec(text) ?? [])
  return words === undefined || code === undefined ? safeInline(text, maxChars) : `${words} ${inlineCode(code)}`
}

/** A reason without the piece of the author's text that showed it: what files that are alike have in common. */
export function reasonKind(text: string): string {
  return wordsAndCode.exec(text)?.[1]?.replace(/,(?: path)?$/, '') ?? text
}
