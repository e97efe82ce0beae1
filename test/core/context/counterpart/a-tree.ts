import { type DiffFile, parsePatch } from '../../../../src/core/change/diff.ts'
import { diffTexts } from '../../../../src/core/change/diff-texts.ts'
import { textsOf } from '../../../../src/core/change/text.ts'
import {
  type Counterpart,
  counterpartsOf,
  wantedCounterparts,
} from '../../../../src/core/context/counterpart/counterpart.ts'
import { hitList } from '../../../../src/core/context/counterpart/hit-list.ts'
import type { Name } from '../../../../src/core/context/counterpart/name.ts'
import { chooseNames, namesOf } from '../../../../src/core/context/counterpart/names.ts'
import { searchWords } from '../../../../src/core/context/counterpart/search-words.ts'
import type { OutlineOf } from '../../../../src/core/context/outline/outline.ts'
import type { SurfaceFile } from '../../../../src/core/surface/surface.ts'
import { aChange } from '../../surface/a-change.ts'

/** A selected file of any surface. */
export function aSelected(file: DiffFile): SurfaceFile {
  return { file, tier: 'selected', surfaces: ['api'], why: [] }
}

/** The names in the changed lines of a file, as `kind text role`, most telling first. */
export function namesIn(path: string, lines: readonly string[], heading = ''): readonly string[] {
  return namesOf(aSelected(aChange(path, lines, { heading })), undefined).map(shown)
}

function shown({ kind, text, role }: Name): string {
  return `${kind} ${text} ${role}`
}

/** Files by path. */
export type Files = Readonly<Record<string, string>>

/** Scopes by braces and indentation are tested elsewhere: here a text has none, and statements are found by their own lines. */
export const noOutline: OutlineOf = () => ({ scopes: [], imports: [], by: 'lines' })

/** What is found of a change between two trees, and what was asked for it. */
export interface Search {
  readonly names: readonly Name[]
  readonly words: readonly string[]
  readonly wanted: readonly string[]
  readonly found: readonly Counterpart[]
}

/** Goes the whole way from two trees to the counterparts; `byPath` as where a tree cannot be searched. */
export function search(base: Files, head: Files, options: { byPath?: true; outlineOf?: OutlineOf } = {}): Search {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].filter((path) => base[path] !== head[path])
  const names = chooseNames(paths.map((path) => namesOf(aSelected(changeOf(path, base, head)), head[path])))
  const words = searchWords(names)
  const hits = options.byPath === true ? undefined : hitsIn(head, words)
  const changed = new Set(paths)
  const wanted = wantedCounterparts(names, { hits, tree: Object.keys(head) }, changed)
  const read = [...wanted, ...paths.map((path) => ({ revision: 'head', path }) as const)]
  const texts = textsOf(
    read.map((ref) => [
      ref,
      head[ref.path] === undefined ? { kind: 'absent' } : { kind: 'text', text: head[ref.path] ?? '' },
    ]),
  )
  const outlineOf = options.outlineOf ?? noOutline
  const candidates = wanted.map((ref) => ref.path)
  return { names, words, wanted: candidates, found: counterpartsOf(names, { candidates, changed, texts, outlineOf }) }
}

function hitsIn(tree: Files, words: readonly string[]) {
  const hits = hitList(words)
  for (const [path, text] of Object.entries(tree))
    for (const [index, line] of text.split('\n').entries()) hits.add(path, index + 1, line)
  return hits.all()
}

function changeOf(path: string, base: Files, head: Files): DiffFile {
  const hunks = diffTexts(base[path] ?? '', head[path] ?? '') ?? parsePatch('') ?? []
  const status = base[path] === undefined ? 'added' : head[path] === undefined ? 'removed' : 'modified'
  return { ...aChange(path, []), hunks, status }
}

/** Counterparts as `name → what path:start-end`. */
export function lines(found: readonly Counterpart[]): readonly string[] {
  return found.map(({ name, what, place, inChange }) => {
    const where = place === undefined ? 'not found' : `${place.path}:${place.lines.start}-${place.lines.end}`
    return `${name.text} → ${what} ${where}${inChange ? ' (in the change)' : ''}`
  })
}
