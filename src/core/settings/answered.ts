import type { Facts } from './facts.ts'

/** Words by which a question asks how much there is of a table. */
const size =
  /\b(?:how (?:big|large)|rows?|records|cardinality|size of)\b|\b(?:big|large|small|size)\b.*\btable\b|\btable\b.*\b(?:big|large|small|size)\b/i
const traffic =
  /\b(?:how (?:often|many|much|busy)|traffic|load|rate|rps|qps|throughput|per (?:second|minute|hour)|volume)\b/i
const latency = /\b(?:latency|slo|sla|deadline|response time|how (?:fast|slow|long)|p\d\d|time ?out|milliseconds|ms)\b/i
const order =
  /\b(?:deploy|roll(?:s|ed)?[ -]?out|releas|migrat)\w*\b.*\b(?:order|first|before|after|together|same time)\b|\b(?:order|first|before|after)\b.*\b(?:deploy|roll(?:s|ed)?[ -]?out|releas)\w*/i

/** Says whether a question asks what the facts already say: the rows of a table that are known, a traffic or a latency that is given, the order of deployment. A question about anything else of the same table is not answered. */
export function isAnswered(question: string, facts: Facts): boolean {
  const known = facts.tables.filter(({ rows, sizeGb }) => rows !== undefined || sizeGb !== undefined)
  if (size.test(question) && known.some(({ name }) => names(question, name))) return true
  if (traffic.test(question) && facts.traffic.some(({ of }) => names(question, of))) return true
  if (latency.test(question) && facts.latency.some(({ of }) => names(question, of))) return true
  return facts.deployOrder.length > 0 && order.test(question)
}

/** The name as a word of its own, not as a part of a longer name or route; a table also without its schema. */
function names(question: string, name: string): boolean {
  const text = question.toLowerCase()
  return [name, name.slice(name.lastIndexOf('.') + 1)].some((one) => one !== '' && holdsWord(text, one.toLowerCase()))
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + word.length] ?? ' ']
    if (!/[\w/-]/.test(before) && !/[\w/-]/.test(after)) return true
  }
  return false
}
