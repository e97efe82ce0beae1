import { singular, wordsOfName } from '../context/counterpart/spelling.ts'
import type { Batch } from './batch.ts'
import type { Part } from './question.ts'

/** Takes a question, the parts of a review and what has room in one request; gives the parts to show, in the order of the review: all of them where they fit, else those that share most words with the question. One is shown in any case, so that the reason why it can not be is the request's own. */
export function chooseParts(
  question: string,
  parts: readonly Part[],
  fits: (parts: readonly Part[]) => boolean,
): readonly Part[] {
  if (fits(parts)) return parts
  const ranked = rank(question, parts)
  const chosen: Part[] = []
  for (const part of ranked) if (fits([...chosen, part])) chosen.push(part)
  const kept = new Set(chosen.length === 0 ? ranked.slice(0, 1) : chosen)
  return parts.filter((part) => kept.has(part))
}

/** How much it says about a part that a word of the question stands there. */
const worth = { path: 4, name: 2, code: 1 } as const

/** By the words that each part shares with the question; a word that stands in every part tells nothing. Equal parts stay in their order. */
function rank(question: string, parts: readonly Part[]): readonly Part[] {
  const asked = [...wordsOf([question])]
  const known = parts.map((part) => ({ part, words: knownBy(part.batch) }))
  const rarity = new Map(
    asked.map((word) => {
      const holders = known.filter(({ words }) => worthOf(words, word) > 0).length
      return [word, holders === 0 ? 0 : Math.log(parts.length / holders)]
    }),
  )
  const score = (words: Known) => asked.reduce((sum, word) => sum + worthOf(words, word) * (rarity.get(word) ?? 0), 0)
  return known
    .map(({ part, words }) => ({ part, score: score(words) }))
    .sort((a, b) => b.score - a.score)
    .map(({ part }) => part)
}

interface Known {
  readonly path: ReadonlySet<string>
  readonly name: ReadonlySet<string>
  readonly code: ReadonlySet<string>
}

function knownBy({ files, others }: Batch): Known {
  const excerpts = [
    ...files.flatMap((one) => one.excerpts),
    ...others.flatMap(({ excerpt }) => (excerpt === undefined ? [] : [excerpt])),
  ]
  return {
    path: wordsOf(files.flatMap(({ file: { file } }) => [file.path, file.previousPath ?? ''])),
    name: wordsOf(others.map(({ counterpart }) => counterpart.name.text)),
    code: wordsOf(excerpts.flatMap(({ lines }) => lines.map(({ text }) => text))),
  }
}

function worthOf({ path, name, code }: Known, word: string): number {
  if (path.has(word)) return worth.path
  if (name.has(word)) return worth.name
  return code.has(word) ? worth.code : 0
}

/** Shorter ones are particles and endings of files. */
const shortest = 3

/** The words of names and sentences, in the singular. */
function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap(wordsOfName)
  return new Set(words.filter((word) => word.length >= shortest).map(singular))
}
