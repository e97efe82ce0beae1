import type { Lexical } from './lexical.ts'
import { tokensOf } from './tokens.ts'

/** Says whether two whole texts are the same words in the same order: other white space, comments, documentation strings and trailing commas at most. Silent on doubt. */
export function isSameCode(old: string, now: string, lexical: Lexical): boolean {
  const [olds, nows] = [comparable(old, lexical), comparable(now, lexical)]
  for (;;) {
    const [one, other] = [olds.next(), nows.next()]
    if (one.done === true || other.done === true) return one.done === other.done
    if (one.value === undefined || one.value !== other.value) return false
  }
}

function comparable(text: string, lexical: Lexical): Generator<string | undefined, undefined> {
  const tokens = tokensOf(text, lexical)
  return lexical.trailingCommas === true ? withoutTrailingCommas(tokens, lexical) : tokens
}

/** A comma before a closing bracket is dropped, unless it makes a tuple of one (Rust) or a hole (`[,]`). */
function* withoutTrailingCommas(
  tokens: Generator<string | undefined>,
  { family }: Lexical,
): Generator<string | undefined, undefined> {
  const commas: number[] = []
  let [isHeld, last] = [false, '']
  for (const token of tokens) {
    if (token === undefined) return yield undefined
    const isEnd = /^[)\]}]$/.test(token)
    const count = isEnd ? commas.pop() : undefined
    const isTuple = family === 'rust' && token === ')' && count === 1
    if (isHeld && (!isEnd || isTuple || /^[,([{]$/.test(last))) {
      yield ','
      last = ','
    }
    isHeld = token === ','
    if (isHeld) {
      commas.push((commas.pop() ?? 0) + 1)
      continue
    }
    if (/^[([{]$/.test(token)) commas.push(0)
    yield token
    last = token
  }
  if (isHeld) yield ','
  return undefined
}
