import type { SearchHit } from '../../context/counterpart/search.ts'
import { wordsOfName } from '../../context/counterpart/spelling.ts'
import { placeOf } from './code-hits.ts'
import type { UsedAt } from './removed.ts'

const messaging =
  /publish|subscri|produc|consum|listen|topic|queue|channel|emit|\bon\(|\bsend|EventPattern|MessagePattern/i

/** Takes the address of a topic and lines of code; gives those that have it in quotes. An address of one word counts only where the line is about messages. */
export function topicUses(address: string, hits: readonly SearchHit[]): readonly UsedAt[] {
  const isTelling = wordsOfName(address).length >= 2
  return hits.filter(({ text }) => isQuoted(text, address) && (isTelling || messaging.test(text))).map(placeOf)
}

function isQuoted(text: string, name: string): boolean {
  return ['"', "'", '`'].some((quote) => text.includes(`${quote}${name}${quote}`))
}
