import type { DiffFile } from '../change/diff.ts'
import type { Ecosystem } from './ecosystem.ts'
import { importedNames } from './imports.ts'
import { isComment, type ShownCode, shownCode } from './shown.ts'
import { onlyImports } from './signs.ts'

/** Families in which an import that nothing names does nothing; what an import of PHP or of a class of .NET brings in is not told by its names. */
const named: Partial<Readonly<Record<Ecosystem, RegExp>>> = {
  go: /^(?:import\s+)?(?:[A-Za-z]\w*\s+)?"[^"\s]+"$/,
  jvm: /^import\s+(?:static\s+)?[\w.]+;$/,
  rust: /^use\s+[\w:]+;$/,
}

/** What stands above the first code of a file. */
const aboveCode = /^(?:package\s+[\w.]+;?|import\s+\(|\)|extern crate \w+;|#!\[[\w(), ]+\])?$/

/** Characters of a text that are searched for names. */
const maxText = 500_000

/**
 * Says by the whole new text whether a change does no more than put imports in another order, or take away those that nothing in the file names. An import that is
 * new, or comes from somewhere else, may be other code under the same name. Silent on doubt.
 */
export function onlyIdleImports(file: DiffFile, text: string, ecosystem: Ecosystem): boolean {
  const form = named[ecosystem]
  if (form === undefined || file.previousPath !== undefined || text.length > maxText) return false
  if (ecosystem === 'jvm' && !file.path.endsWith('.java')) return false
  const code = shownCode(file, ecosystem)
  if (!onlyImports(code.filter(({ changed }) => changed)) || !isAboveCode(file, text, form, ecosystem)) return false
  const side = (kind: 'added' | 'removed') =>
    file.hunks.flatMap(({ lines }) =>
      lines.flatMap((line) => (line.kind === kind && line.text.trim() !== '' ? [line.text.trim()] : [])),
    )
  const [removed, added] = [side('removed'), side('added')]
  if (![...removed, ...added].every((line) => form.test(line))) return false
  const kept = new Set(added)
  if (kept.size !== added.length || !added.every((line) => removed.includes(line))) return false
  return removed.every((line) => kept.has(line) || !isNamed(line, text, ecosystem))
}

/** Says whether every line of the text down to the last change is an import, a comment, or blank: so that none of them lies in a string. */
function isAboveCode(file: DiffFile, text: string, form: RegExp, ecosystem: Ecosystem): boolean {
  const last = file.hunks.at(-1)
  if (last === undefined) return false
  const end = last.lines.findLastIndex(({ kind }) => kind !== 'context')
  const count = last.newStart - 1 + last.lines.slice(0, end + 1).filter(({ kind }) => kind !== 'removed').length
  const top = text.split('\n', count).map((line) => line.trim())
  return top.every((line) => aboveCode.test(line) || form.test(line) || isComment(line, ecosystem))
}

/** Says whether a name that an import brought in stands anywhere in the text but in an import; of one without a name nobody knows. */
function isNamed(line: string, text: string, ecosystem: Ecosystem): boolean {
  const one: ShownCode = { text: line, changed: true, isImport: true }
  const names = importedNames([one], 0, ecosystem)
  return names.length === 0 || names.some((name) => new RegExp(`(?<![\\w$])${name}(?![\\w$])`, 'i').test(text))
}
