/** Words that other bots obey at the beginning of a line, besides `/word` and `@name`. */
const botWords = ['bors', 'homu', 'rultor', 'recheck', 'retest', 'reverify', '!merge', 'r+', 'r-']

/** Bots that obey when they are addressed; only needed where `@name` is ordinary code, as in annotations. */
const addressed =
  /^@(?:bors|claude|coderabbitai|codex|copilot|cursor|dependabot|dependabot-preview|gemini-code-assist|github-actions|greptileai|homu|mergify|mergifyio|renovate|renovatebot|rultor|rust-log-analyzer|rust-timer|rustbot|sourcery-ai|sweep|vercel)\b/i

/** Says whether a line of prose begins with what a bot, or one of the `commands` of this setup, would obey. */
export function startsCommand(line: string, commands: readonly string[]): boolean {
  const start = line.trimStart().toLowerCase()
  if (/^\/[a-z]/.test(start) || /^@\w/.test(start)) return true
  return [...botWords, ...commands].some((word) => begins(start, word.toLowerCase()))
}

/** The same for a line of code, where `@Transactional` and `/path/to` are code: only a whole slash word, a known bot, or a word of the tables counts. */
export function codeStartsCommand(line: string, commands: readonly string[]): boolean {
  const start = line.trimStart().toLowerCase()
  if (/^\/[a-z][\w-]*(?:\s|$)/.test(start) || addressed.test(start) || /^@[\w-]+\[bot\]/.test(start)) return true
  return [...botWords, ...commands].some((word) => begins(start, word.toLowerCase()))
}

function begins(line: string, word: string): boolean {
  return word !== '' && line.startsWith(word) && !/^[\w-]/.test(line.slice(word.length))
}
