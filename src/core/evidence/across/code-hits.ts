import { type Texts, textOr } from '../../change/text.ts'
import { canHold } from '../../context/counterpart/likely-path.ts'
import type { SearchHit } from '../../context/counterpart/search.ts'
import { ecosystemOf, isCode } from '../../surface/ecosystem.ts'
import { isGeneratedText } from '../../surface/generated.ts'
import type { Evidence } from '../evidence.ts'
import type { UsedAt } from './removed.ts'

/** Where words stand in the code of the head. */
export interface CodeHits {
  /** In code that people wrote, outside tests and outside what the facts are about. */
  readonly written: readonly SearchHit[]
  /** In any code, generated too: what is declared there is declared. */
  readonly all: readonly SearchHit[]
}

/** Takes the facts of a run, where their words stand in the head, and texts that were read; gives the hits in code, comments left out. What a text says of itself at its top, that it is generated, is believed; what was not read counts as written. */
export function codeHits(evidence: readonly Evidence[], hits: readonly SearchHit[], texts: Texts): CodeHits {
  const contracts = new Set(evidence.map(({ path }) => path))
  const all = hits.filter(({ path, text }) => isCode(ecosystemOf(path)) && !isComment(text))
  const isWritten = written(texts)
  return { all, written: all.filter(({ path }) => canHold(path) && !contracts.has(path) && isWritten(path)) }
}

/** A text is looked at once, however many hits are in it. */
function written(texts: Texts): (path: string) => boolean {
  const known = new Map<string, boolean>()
  return (path) => {
    const before = known.get(path)
    if (before !== undefined) return before
    const text = textOr(texts.get({ revision: 'head', path }))
    const isWritten = text === undefined || !isGeneratedText(text, ecosystemOf(path))
    known.set(path, isWritten)
    return isWritten
  }
}

function isComment(text: string): boolean {
  return /^\s*(?:\/\/|#|\*|\/\*|--|"""|''')/.test(text)
}

/** Gives the place of a hit. */
export function placeOf({ path, line }: SearchHit): UsedAt {
  return { path, line }
}
