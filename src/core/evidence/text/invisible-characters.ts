import type { DiffFile } from '../../change/diff.ts'
import { findInvisible } from '../../context/invisible.ts'
import type { Check } from '../check.ts'
import type { Evidence, EvidenceResult, Unchecked } from '../evidence.ts'

/** The rule of characters that a reader of the change cannot see. */
export const invisibleCharacters = 'invisible-characters'

interface Found {
  readonly line: number
  readonly codePoint: number
  readonly name: string
}

/** Most kinds of characters, and most lines, that are named. */
const maxNamed = 4

/** Characters that hide or reorder what a person reads, in lines that the change adds: computed from the diff alone, whatever the file is. */
export const invisibleCharactersCheck: Check = {
  kind: 'text',
  rules: [invisibleCharacters],
  parsers: [],
  concerns: (file) => isUnread(file) || addedLines(file).length > 0,
  needsTrees: false,
  wanted: () => [],
  compute: ({ files }): EvidenceResult => ({
    evidence: files.flatMap(evidenceOf),
    unchecked: files.flatMap(uncheckedOf),
  }),
}

/** A file with text whose changed lines are not known; binaries, links and submodules have none. */
function isUnread({ unread }: DiffFile): boolean {
  return unread === 'too-large' || unread === 'unreadable' || unread === 'malformed-patch'
}

function uncheckedOf(file: DiffFile): readonly Unchecked[] {
  return isUnread(file) ? [{ path: file.path, why: `its added lines are not known: ${file.unread}` }] : []
}

function addedLines(file: DiffFile): readonly { readonly line: number; readonly text: string }[] {
  return file.hunks.flatMap((hunk) =>
    hunk.lines.flatMap((line) => (line.kind === 'added' ? [{ line: line.new, text: line.text }] : [])),
  )
}

function evidenceOf(file: DiffFile): readonly Evidence[] {
  const found = addedLines(file).flatMap(({ line, text }) =>
    findInvisible(asInFile(text, line)).map(({ codePoint, name }): Found => ({ line, codePoint, name })),
  )
  const [first] = found
  if (first === undefined) return []
  const count = found.length === 1 ? 'an invisible character' : `${found.length} invisible characters`
  return [
    {
      rule: invisibleCharacters,
      contract: 'text',
      level: 'risky',
      surface: 'api',
      path: file.path,
      side: 'head',
      line: first.line,
      endLine: first.line,
      title: `what is shown here is not what is read: ${count}, ${named(found)}`,
      detail: `${linesOf(found)} Compilers, parsers and language models read what reviewers cannot see. Delete them; where one is meant, write it as an escape (\`\\u{${hex(first.codePoint)}}\`).`,
      affects: [],
    },
  ]
}

/** A line with the line ends around it, which decide what a carriage return and a byte order mark are. */
function asInFile(text: string, line: number): string {
  return line === 1 ? `${text}\n` : `\n${text}\n`
}

/** Each kind of character once, with the first code point of it. */
function named(found: readonly Found[]): string {
  const first = new Map(found.toReversed().map(({ codePoint, name }) => [name, `${name} (U+${hex(codePoint)})`]))
  const distinct = [...new Set(found.map(({ name }) => first.get(name) ?? name))]
  const more = distinct.length > maxNamed ? ` and ${distinct.length - maxNamed} more` : ''
  return `${distinct.slice(0, maxNamed).join(', ')}${more}`
}

function linesOf(found: readonly Found[]): string {
  const lines = [...new Set(found.map(({ line }) => line))]
  if (lines.length === 1) return ''
  const more = lines.length > maxNamed ? ` and ${lines.length - maxNamed} more` : ''
  return `They stand on lines ${lines.slice(0, maxNamed).join(', ')}${more}.`
}

function hex(codePoint: number): string {
  return codePoint.toString(16).toUpperCase().padStart(4, '0')
}
