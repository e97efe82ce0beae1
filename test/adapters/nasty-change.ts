import fc from 'fast-check'
import { nastyText } from '../core/change/nasty-text.ts'
import type { FileChange } from '../support/git-repository.ts'

/** What one path, or two, hold before and after; null: nothing. */
export interface NastyChange {
  readonly files: readonly { readonly path: string; readonly old: FileChange; readonly now: FileChange }[]
}

/** One name of a path; the number within keeps it apart from all others. */
const part = fc.constantFrom(
  ...[
    '',
    ' ',
    '\t',
    '\n',
    '"',
    "'",
    '\\',
    '{id}',
    '[a-z]',
    '*',
    '?',
    '(main)',
    '+',
    '$',
    '@',
    '~',
    '#',
    '%20',
    ':',
    '-',
  ],
  ...[
    'é',
    '\u0301',
    '\u{1f600}',
    '\u202e',
    '\u2028',
    '\u0001',
    '\u007f',
    ' b/',
    '=>',
    '.sql',
    '@@ -1 +1 @@',
    'diff --git',
  ],
)
const name = (n: number) => fc.tuple(part, part, part).map((parts) => `${parts[0]}${parts[1]}${n}${parts[2]}`)
const tidy = (path: string) =>
  path
    .split('/')
    .filter((one) => one !== '')
    .join('/')
const path = (n: number) => fc.tuple(fc.boolean(), name(n), name(n)).map(([deep, a, b]) => tidy(deep ? `${a}/${b}` : a))

const bytes = fc
  .array(fc.constantFrom(0x61, 0x0a, 0x0d, 0xff, 0xe2, 0x82, 0xc3, 0x0c), { maxLength: 40 })
  .map((list) => Buffer.from(list))
const nul = nastyText().map((text) => Buffer.from(`\0${text}`))
/** No text of a file is one of these: of a link in its place git counts no lines where the bytes are the same, and shows them. */
const link = fc.constantFrom('../a', '../b', '../é', '../x y').map((content) => ({ mode: 'symlink', content }) as const)
const submodule = fc
  .constantFrom('1', '2', '3')
  .map((digit) => ({ mode: 'submodule', content: digit.repeat(40) }) as const)
const executable = nastyText().map((content) => ({ mode: 'executable', content }) as const)
const content: fc.Arbitrary<FileChange> = fc.oneof(
  { weight: 8, arbitrary: nastyText() },
  { weight: 2, arbitrary: executable },
  { weight: 1, arbitrary: bytes },
  { weight: 1, arbitrary: nul },
  { weight: 1, arbitrary: link },
  { weight: 1, arbitrary: submodule },
)

/** Something of anything becomes something else, comes or goes. */
const replaced = (n: number): fc.Arbitrary<NastyChange> =>
  fc
    .tuple(
      path(n),
      fc.oneof({ weight: 6, arbitrary: content }, { weight: 1, arbitrary: fc.constant(null) }),
      content,
      fc.boolean(),
    )
    .map(([at, one, other, turned]) => ({
      files: [turned ? { path: at, old: other, now: one } : { path: at, old: one, now: other }],
    }))

/** The mode alone. */
const mode = (n: number): fc.Arbitrary<NastyChange> =>
  fc.tuple(path(n), fc.oneof(nastyText(), nul.map(String))).map(([at, text]) => ({
    files: [{ path: at, old: text, now: { mode: 'executable', content: text } }],
  }))

/** Moved, with lines of its own and, mostly, one that is changed. */
const renamed = (n: number): fc.Arbitrary<NastyChange> =>
  fc
    .tuple(path(n), path(n), nastyText(), fc.constantFrom('', 'one more\n'), fc.boolean())
    .map(([from, to, text, more, binary]) => {
      const own = `${binary ? '\0' : ''}${Array.from({ length: 30 }, (_, line) => `own ${n} ${line}\n`).join('')}${text}`
      const files = [
        { path: `from/${from}`, old: own, now: null },
        { path: `to/${to}`, old: null, now: `${more}${own}` },
      ]
      return { files }
    })

/** Many changes at once, so that one commit holds them all; no path of one is a folder of another. */
export function nastyChanges(count: number): fc.Arbitrary<readonly NastyChange[]> {
  const one = (n: number) =>
    fc.oneof(
      { weight: 8, arbitrary: replaced(n) },
      { weight: 1, arbitrary: mode(n) },
      { weight: 2, arbitrary: renamed(n) },
    )
  return fc.tuple(...Array.from({ length: count }, (_, n) => one(n + 100)))
}

/** All files of the changes as a commit sets them, by path. */
export function sideOf(changes: readonly NastyChange[], side: 'old' | 'now'): Readonly<Record<string, FileChange>> {
  return Object.fromEntries(changes.flatMap(({ files }) => files.map((file) => [file.path, file[side]])))
}

/** The bytes that a side holds, decoded and worded as in git's patches: a link is its target, a submodule its commit. */
export function textOf(side: FileChange | undefined): string {
  if (side === null || side === undefined) return ''
  if (typeof side === 'string') return side
  if (Buffer.isBuffer(side)) return side.toString('utf8')
  return side.mode === 'submodule' ? `Subproject commit ${side.content}\n` : side.content
}
