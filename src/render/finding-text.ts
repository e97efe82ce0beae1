import type { Finding, Place } from '../core/judgement/finding.ts'
import { counted } from './numbers.ts'
import { inlineCode, safeInline } from './safe-text/inline.ts'
import { safeMarkdown } from './safe-text/markdown.ts'
import { truncate } from './safe-text/truncate.ts'
import { confidenceWord, severityWord } from './words.ts'

/** Longest prose of a comment, in words, code not counted (review-voice); what is beyond folds away. */
const maxWords = 60

/** The bound of each part, in characters: together they stay below what GitHub accepts as one body. */
const maxChars = { title: 300, path: 200, lead: 4_000, rest: 8_000, affected: 100 } as const

/** The title of a finding as one line of safe markdown, without a full stop. */
function titleText({ title }: Pick<Finding, 'title'>): string {
  const line = title.trim().replace(/\.+$/, '')
  return safeInline(line === '' ? 'no title given' : line, maxChars.title)
}

/** `**Major: title**`. */
export function titleLine(finding: Finding): string {
  return `**${severityWord[finding.severity]}: ${titleText(finding)}**`
}

/** A title as a cell of a table begins: with a capital, unless its first word is a name or code. */
export function titleCell(finding: Pick<Finding, 'title'>): string {
  const title = titleText(finding)
  return /^[a-z]+(?![\w.])/.test(title) ? title.charAt(0).toUpperCase() + title.slice(1) : title
}

/** `path:7` or `path:7-9` as inline code. */
export function placeCode({ path, startLine, line }: Place): string {
  const lines = startLine < line ? `${startLine}-${line}` : String(line)
  return inlineCode(`${shortened(path, maxChars.path)}:${lines}`)
}

/** A path as inline code, bounded. */
export function pathCode(path: string): string {
  return inlineCode(shortened(path, maxChars.path))
}

function shortened(text: string, limit: number): string {
  const kept = truncate(text, limit)
  return kept === text ? text : `${kept}…`
}

/** Trigger and failure as prose without labels (who notices is for the report): the first sixty words, and the rest folded away so that nothing is lost. */
export function prose(finding: Finding): string {
  const text = [finding.trigger, finding.failure].map(sentence).filter((part) => part !== '')
  const whole = text.join(text.some((part) => part.includes('\n')) ? '\n\n' : ' ')
  const at = finding.origin.kind === 'computed' ? whole.length : endOfLead(whole)
  const lead = safeMarkdown(whole.slice(0, at).trimEnd(), { maxChars: maxChars.lead })
  const rest = whole.slice(at).trim()
  return rest === '' ? lead : `${lead}\n\n${folded('More', safeMarkdown(rest, { maxChars: maxChars.rest }))}`
}

/** A block that the reader opens; GitHub reads markdown inside only after a blank line. */
export function folded(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`
}

/** `Affects …`: the first five, the rest counted; the finding's own place is not repeated. */
export function affectsLine({ affects: all, place }: Finding): string {
  const affects = all.filter((one) => one !== `${place.path}:${place.line}`)
  if (affects.length === 0) return ''
  const named = affects.slice(0, 5).map((name) => inlineCode(shortened(name, maxChars.affected)))
  const left = affects.length - named.length
  return `Affects ${named.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`
}

/** What stands small below a finding: whether it is computed, how sure it is when not sure, and what to do when it is wrong. */
export function footnotes(finding: Finding, rulePages: string | undefined): readonly string[] {
  const rules = finding.evidence.filter((rule) => ruleGrammar.test(rule))
  if (finding.origin.kind === 'computed') {
    const { rule, fromModel = [] } = finding.origin
    const computed = fromModel.length === 0 ? 'computed' : `computed; ${fromModel.join(' and ')} by the model`
    const others = rules.filter((other) => other !== rule).flatMap((other) => rulePage(other, other, rulePages))
    return [computed, ...rulePage('why, and when silent', rule, rulePages), ...others]
  }
  const rests = rules.length === 0 ? [] : [`rests on ${counted(rules.length, 'computed fact')}: ${rules.join(', ')}`]
  const confidence = confidenceWord[finding.confidence]
  return [...rests, ...(confidence === undefined ? [] : [confidence])]
}

const ruleGrammar = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

function rulePage(words: string, rule: string, rulePages: string | undefined): readonly string[] {
  if (rulePages === undefined || !ruleGrammar.test(rule)) return []
  return [`[${words}](${rulePages}${rule}.md)`]
}

function sentence(text: string): string {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.includes('\n')) return trimmed
  const capital = /^[a-z]+(?![\w.(])/.test(trimmed) ? trimmed.charAt(0).toUpperCase() + trimmed.slice(1) : trimmed
  return /[.!?:…]["'`)\]]?$/.test(capital) ? capital : `${capital}.`
}

/** Where the first sixty words end: after a whole sentence when one ends behind the twentieth. */
function endOfLead(text: string): number {
  let end = 0
  let sentenceEnd = 0
  let words = 0
  for (const match of text.matchAll(/\S+/g)) {
    if (words === maxWords) return sentenceEnd > 0 ? sentenceEnd : end
    words += 1
    end = match.index + match[0].length
    if (words >= maxWords / 3 && /[.!?]["'`)]?$/.test(match[0])) sentenceEnd = end
  }
  return text.length
}
