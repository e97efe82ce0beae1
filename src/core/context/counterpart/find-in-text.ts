import type { LineRange, OutlineOf } from '../outline/outline.ts'
import { lazy } from './lazy.ts'
import { pathBonus } from './likely-path.ts'
import { linesWith } from './lines-with.ts'
import { memberPlace, placeAt } from './place.ts'
import { type Sight, type Sought, sightOf } from './sight.ts'
import { wordsOfName } from './spelling.ts'

/** A line of a text that is the other side of a name; `lines` gives what to show of it. */
export interface Found extends Sight {
  readonly path: string
  readonly line: number
  readonly lines: () => LineRange
}

/** Characters of a text that are looked at. */
const maxCharacters = 6_000_000
/** Types of one name in one file that are looked into for a function. */
const maxBound = 20

/** What was found of one name in one text, and how many lines were looked at for it. */
export interface Finding {
  readonly found: readonly Found[]
  readonly looked: number
}

const nothing: Finding = { found: [], looked: 0 }

/** Takes a path and its text; gives a function that finds what in it is the other side of a name, in at most so many lines. The text is split, and outlined, at most once and only if needed. */
export function finderIn(
  path: string,
  whole: string,
  outlineOf: OutlineOf,
): (sought: Sought, maxLines: number) => Finding {
  const text = whole.slice(0, maxCharacters)
  const lines = lazy(() => text.split('\n'))
  const outline = lazy(() => outlineOf(path, text))
  return (sought, maxLines) => {
    const numbers = linesWith(text, sought, lines, maxLines)
    // Most names stand in few texts.
    if (numbers.length === 0) return nothing
    const { name } = sought
    const bonus = pathBonus(name, path)
    const bonusOf = ownerBonus(sought, text)
    const isBound = name.kind === 'type' && name.role === 'declares'
    let bound = 0
    const foundAt = (at: number): readonly Found[] => {
      const seen = seenAt(sought, path, lines(), at)
      if (seen === undefined || (isBound && bound >= maxBound)) return []
      const { sight, line } = seen
      if (isBound) bound += 1
      const member = isBound ? memberPlace(lines(), outline(), line, name.beside ?? '') : undefined
      if (isBound && member === undefined) return []
      const place = (): LineRange => member ?? placeAt(lines(), outline(), line, sight.what)
      const weight = sight.weight + bonus + bonusOf(lines()[at - 1] ?? '')
      return weight < 25 ? [] : [{ ...sight, weight, path, line, lines: place }]
    }
    return { found: numbers.flatMap(foundAt), looked: numbers.length }
  }
}

/** What a line is by itself or, where that is nothing, together with what it continues: decorators, or a call that was opened above. */
function seenAt(
  sought: Sought,
  path: string,
  lines: readonly string[],
  line: number,
): { readonly sight: Sight; readonly line: number } | undefined {
  const alone = sightOf(sought, path, lines[line - 1] ?? '')
  if (alone !== undefined) return { sight: alone, line }
  const start = startOf(lines, line)
  const joined = lines.slice(start - 1, line).map((one) => one.trim())
  const sight = start === line ? undefined : sightOf(sought, path, joined.join(' '))
  return sight === undefined ? undefined : { sight, line: start }
}

/** The line at which a decorated or continued line begins. */
function startOf(lines: readonly string[], line: number): number {
  let from = line
  while (
    from > 1 &&
    line - from < 3 &&
    /^\s*(?:@\w|#?\[\w.*\]\s*$)|[({[]\s*$|\b(?:CREATE|ALTER)\s+TABLE\s*$/.test((lines[from - 2] ?? '').slice(0, 200))
  )
    from -= 1
  return from
}

/**
 * Many types and modules have a function of one name: the caller that also names its type, or its file, is the one that is meant. Gives a
 * function for the lines of a text, which is searched once and only if a line is silent.
 */
function ownerBonus({ name }: Sought, text: string): (line: string) => number {
  if (name.kind !== 'function') return () => 0
  const stem = name.beside?.replace(/^I(?=[A-Z])|(?:Impl|Base|Default)$/g, '') ?? moduleOf(name.path)
  const plain = stem.toLowerCase().replaceAll('_', '')
  const words = wordsOfName(name.text).length
  const elsewhere = lazy(() => (words > 1 && text.includes(stem) ? 12 : words > 2 ? -10 : -45))
  return (line) => (line.toLowerCase().replaceAll('_', '').includes(plain) ? 30 : elsewhere())
}

/** A file is imported by its name, or by its folder's where it is the folder's own. */
function moduleOf(path: string): string {
  const [file = '', folder = ''] = path.split('/').reverse()
  const stem = file.replace(/\.\w+$/, '')
  return /^(?:index|mod|lib|__init__|main)$/.test(stem) || path.endsWith('.go') ? folder : stem
}
