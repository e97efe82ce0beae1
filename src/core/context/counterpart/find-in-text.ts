import type { LineRange, OutlineOf } from '../outline/outline.ts'
import { pathBonus } from './likely-path.ts'
import { memberPlace, placeAt } from './place.ts'
import { wordAt } from './search.ts'
import { type Sight, type Sought, sightOf } from './sight.ts'
import { wordsOfName } from './spelling.ts'

/** A line of a text that is the other side of a name; `lines` gives what to show of it. */
export interface Found extends Sight {
  readonly path: string
  readonly line: number
  readonly lines: () => LineRange
}

/** Characters of a text that are looked at, and lines of it that hold one form of a name. */
const most = { characters: 6_000_000, lines: 1_000 } as const

/** Takes a path and its text; gives a function that finds what in it is the other side of a name. The text is split, and outlined, at most once and only if needed. */
export function finderIn(path: string, whole: string, outlineOf: OutlineOf): (sought: Sought) => readonly Found[] {
  const text = whole.slice(0, most.characters)
  const lines = lazy(() => text.split('\n'))
  const outline = lazy(() => outlineOf(path, text))
  return (sought) => {
    const { name } = sought
    const bonus = pathBonus(name, path)
    return linesWith(text, sought, lines).flatMap((at) => {
      const seen = seenAt(sought, path, lines(), at)
      if (seen === undefined) return []
      const { sight, line } = seen
      const isBound = name.kind === 'type' && name.role === 'declares'
      const member = isBound ? memberPlace(lines(), outline(), line, name.beside ?? '') : undefined
      if (isBound && member === undefined) return []
      const place = (): LineRange => member ?? placeAt(lines(), outline(), line, sight.what)
      const weight = sight.weight + bonus + ownerBonus(sought, lines()[at - 1] ?? '', text)
      return weight < 25 ? [] : [{ ...sight, weight, path, line, lines: place }]
    })
  }
}

function lazy<T>(make: () => T): () => T {
  const made: T[] = []
  return () => {
    const [known] = made
    if (known !== undefined) return known
    const value = make()
    made.push(value)
    return value
  }
}

/** Numbers of the lines that hold a form of the name, each once, in order. */
function linesWith(text: string, { forms, name }: Sought, lines: () => readonly string[]): readonly number[] {
  const present = forms.filter((form) => text.includes(form))
  if (present.length === 0) return []
  const found: number[] = []
  for (const [index, line] of lines().entries()) {
    if (line.length > 2_000) continue
    const holds = name.kind === 'route' ? line.includes('/') || /resources?\s+:/.test(line) : true
    if (holds && present.some((form) => wordAt(line, form) >= 0)) found.push(index + 1)
    if (found.length >= most.lines) break
  }
  return found
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

/** Many types and modules have a function of one name: the caller that also names its type, or its file, is the one that is meant. */
function ownerBonus({ name }: Sought, line: string, text: string): number {
  if (name.kind !== 'function') return 0
  const stem = name.beside?.replace(/^I(?=[A-Z])|(?:Impl|Base|Default)$/g, '') ?? moduleOf(name.path)
  const [plain, bare] = [stem.toLowerCase(), line.toLowerCase().replaceAll('_', '')]
  if (bare.includes(plain.replaceAll('_', ''))) return 30
  const words = wordsOfName(name.text).length
  if (words > 1 && text.includes(stem)) return 12
  return words > 2 ? -10 : -45
}

/** A file is imported by its name, or by its folder's where it is the folder's own. */
function moduleOf(path: string): string {
  const [file = '', folder = ''] = path.split('/').reverse()
  const stem = file.replace(/\.\w+$/, '')
  return /^(?:index|mod|lib|__init__|main)$/.test(stem) || path.endsWith('.go') ? folder : stem
}
