import type { DiffFile, Hunk } from '../change/diff.ts'
import { type Texts, textOr } from '../change/text.ts'
import type { Evidence } from './evidence.ts'

/** A fact that a comment in the changed file accepts, with the reason it gives. */
export interface Allowed {
  readonly evidence: Evidence
  readonly reason: string
}

/** One comment: `integration-engineer: allow <rule>[, <rule>] — reason`. */
interface Comment {
  readonly line: number
  readonly rules: readonly string[]
  readonly reason: string
  /** Written at the top, it is for the whole file. */
  readonly whole: boolean
}

const comment =
  /integration-engineer["']?\s*:\s*["']?(allow|allow-file)\s+([a-z\d-]+(?:\s*,\s*[a-z\d-]+)*)(?:\s+(?:—|–|-{1,2})\s*|\s*:\s*)(\S.*)$/

/** Lines from the top in which a comment may be for the whole file. */
const top = 10
/** Longest reason that is kept, in characters. */
const maxReason = 200

/** Takes the facts that are told, the changed files and the texts of the head; gives those that stand, and those that a comment at their line accepts. A comment without a reason accepts nothing, and none accepts what a model says. */
export function sortAllowed(
  evidence: readonly Evidence[],
  files: readonly DiffFile[],
  texts: Texts,
): { readonly told: readonly Evidence[]; readonly allowed: readonly Allowed[] } {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const byOldPath = new Map(files.map((file) => [file.previousPath ?? file.path, file]))
  const comments = new Map<string, readonly Comment[]>()
  const commentsIn = (path: string): readonly Comment[] => {
    const known = comments.get(path) ?? commentsOf(textOr(texts.get({ revision: 'head', path })))
    comments.set(path, known)
    return known
  }
  const sorted = evidence.map((one) => {
    const file = one.side === 'base' ? (byOldPath.get(one.path) ?? byPath.get(one.path)) : byPath.get(one.path)
    const found = commentsIn(file?.path ?? one.path).find((it) => it.rules.includes(one.rule) && reaches(it, one, file))
    return { evidence: one, reason: found?.reason }
  })
  return {
    told: sorted.flatMap((one) => (one.reason === undefined ? [one.evidence] : [])),
    allowed: sorted.flatMap(({ evidence: one, reason }) => (reason === undefined ? [] : [{ evidence: one, reason }])),
  }
}

function commentsOf(text: string | undefined): readonly Comment[] {
  if (text?.includes('integration-engineer') !== true) return []
  return text.split('\n').flatMap((line, index): readonly Comment[] => {
    const [, kind, rules = '', reason = ''] = comment.exec(line) ?? []
    if (kind === undefined) return []
    const given = reason.replace(/\s*(?:\*\/|-->|["'],?)?\s*$/, '').slice(0, maxReason)
    if (given === '') return []
    return [
      { line: index + 1, rules: rules.split(/\s*,\s*/), reason: given, whole: kind === 'allow-file' && index < top },
    ]
  })
}

/** A comment is for its own line and the lines below it up to three; of what is gone, for the hunk that takes it away. */
function reaches(comment: Comment, { side, line }: Evidence, file: DiffFile | undefined): boolean {
  if (comment.whole) return true
  if (side === 'head') return comment.line <= line && line - comment.line <= 3
  const hunk = file?.hunks.find((one) => holdsOld(one, line))
  return hunk !== undefined && hunk.newStart <= comment.line && comment.line < hunk.newStart + hunk.newLines
}

function holdsOld({ oldStart, oldLines }: Hunk, line: number): boolean {
  return oldStart <= line && line < oldStart + oldLines
}
