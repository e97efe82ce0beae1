import type { DiffFile, Hunk } from '../change/diff.ts'
import { type Texts, textOr } from '../change/text.ts'
import { type AllowComment, allowCommentsIn, type CommentedText } from './allow-comments.ts'
import type { Evidence } from './evidence.ts'

/** A fact that a comment in the changed file accepts, with the reason it gives. */
export interface Allowed {
  readonly evidence: Evidence
  readonly reason: string
}

/** An allow comment that accepts nothing, or less than it says, and why in a clause. */
export interface IdleAllow {
  readonly path: string
  readonly line: number
  readonly why: string
}

/** Facts by whether a comment accepts them, and the comments that do not do what their author meant. */
export interface SortedByComments {
  readonly told: readonly Evidence[]
  readonly allowed: readonly Allowed[]
  readonly idle: readonly IdleAllow[]
}

/** What the comments are looked for in, and the rules that there are. */
export interface AllowSources {
  readonly files: readonly DiffFile[]
  readonly texts: Texts
  readonly rules: ReadonlySet<string>
  /** Rules whose facts no comment can accept, by the configuration; `all` is every rule. */
  readonly neverAllow: ReadonlySet<string>
}

/** Lines from the top in which a comment may be for the whole file. */
const top = 10

/** A file of the change with its comments and the lines it adds. */
interface Commented extends CommentedText {
  readonly path: string
  readonly file: DiffFile
  readonly added: ReadonlySet<number>
}

/** Takes the facts that are told and the changed files; gives those that stand, and those that a comment at their place accepts with a reason. It names the comments that say no reason or no known rule, where this change adds them or a fact would have asked for them. What a model says is never accepted by it. */
export function sortAllowed(evidence: readonly Evidence[], sources: AllowSources): SortedByComments {
  const { neverAllow } = sources
  const commented = commentedFiles(sources)
  const ofHead = new Map(commented.map((one) => [one.path, one]))
  const ofBase = new Map(commented.flatMap((one) => (one.file.status === 'copied' ? [] : [[oldPath(one.file), one]])))
  const asked: Asked = { reasonless: new Set(), refused: new Map() }
  const isRefused = (rule: string) => neverAllow.has('all') || neverAllow.has(rule)
  const [told, allowed]: [Evidence[], Allowed[]] = [[], []]
  for (const one of evidence) {
    const from = (one.side === 'base' ? ofBase : ofHead).get(one.path)
    const fitting = from === undefined ? [] : commentsFor(one, from)
    const accepting = fitting.find((comment) => comment.reason !== '')
    if (accepting !== undefined && !isRefused(one.rule)) allowed.push({ evidence: one, reason: accepting.reason })
    else told.push(one)
    if (accepting !== undefined && isRefused(one.rule))
      asked.refused.set(accepting, [...(asked.refused.get(accepting) ?? []), one.rule])
    for (const comment of fitting) if (comment.reason === '') asked.reasonless.add(comment)
  }
  return { told, allowed, idle: commented.flatMap((from) => idleIn(from, asked)) }
}

function commentedFiles({ files, texts, rules }: AllowSources): readonly Commented[] {
  return files.flatMap((file) => {
    const { path } = file
    const text = allowCommentsIn(textOr(texts.get({ revision: 'head', path })), (rule) => rules.has(rule))
    if (text === undefined || text.comments.length === 0) return []
    const lines = file.hunks.flatMap((hunk) => hunk.lines)
    return [{ ...text, path, file, added: new Set(lines.flatMap((at) => (at.kind === 'added' ? [at.new] : []))) }]
  })
}

function oldPath({ previousPath, path }: DiffFile): string {
  return previousPath ?? path
}

function commentsFor({ rule, side, line }: Evidence, from: Commented): readonly AllowComment[] {
  const fitting = from.comments.filter(({ rules }) => rules.includes(rule))
  if (fitting.length === 0) return []
  const gone = side === 'base' ? from.file.hunks.find((hunk) => holdsOld(hunk, line)) : undefined
  const lineBefore = gone === undefined ? undefined : newLineBefore(gone, line)
  return fitting.filter((comment) => {
    if (comment.whole) return comment.line <= top
    if (side === 'head') return isAt(comment, line, from)
    if (gone === undefined || lineBefore === undefined) return false
    return (isInNew(gone, comment.line) && from.added.has(comment.line)) || isAround(comment, lineBefore, from)
  })
}

/** On its own line, or above it with nothing but comments and descriptions between; a property is for the line that opens its object too. */
function isAt({ line: at, form }: AllowComment, line: number, { lines, isRemark }: Commented): boolean {
  if (at === line) return true
  if (form === 'property' && at === line + 1) return /[{:]\s*$/.test((lines[line - 1] ?? '').slice(-100))
  return form !== 'behind-code' && at < line && isFilled(at, line - 1, isRemark)
}

/** Alone on the lines directly above or below the place where something is gone. */
function isAround({ line: at, form }: AllowComment, before: number, { isRemark }: Commented): boolean {
  if (form === 'behind-code') return false
  return at <= before ? isFilled(at, before, isRemark) : isFilled(before + 1, at, isRemark)
}

/** Most lines of comment and description between a comment and what it is about. */
const maxBetween = 50

function isFilled(first: number, last: number, isRemark: (line: number) => boolean): boolean {
  if (last - first > maxBetween) return false
  for (let line = first; line <= last; line++) if (!isRemark(line)) return false
  return true
}

function holdsOld({ oldStart, oldLines }: Hunk, line: number): boolean {
  return oldStart <= line && line < oldStart + oldLines
}

function isInNew({ newStart, newLines }: Hunk, line: number): boolean {
  return newStart <= line && line < newStart + newLines
}

/** The line of the head behind which a line of the base stood. */
function newLineBefore({ lines, newStart, newLines }: Hunk, old: number): number {
  const first = newLines === 0 ? newStart + 1 : newStart
  const index = lines.findIndex((one) => one.kind !== 'added' && one.old === old)
  return first - 1 + lines.slice(0, index).filter((one) => one.kind !== 'removed').length
}

/** Comments that facts have asked for in vain, with the rules of those that the configuration lets no comment accept. */
interface Asked {
  readonly reasonless: Set<AllowComment>
  readonly refused: Map<AllowComment, readonly string[]>
}

function idleIn({ path, comments, added }: Commented, { reasonless, refused }: Asked): readonly IdleAllow[] {
  return comments.flatMap((comment) => {
    const rules = refused.get(comment) ?? []
    if (!added.has(comment.line) && !reasonless.has(comment) && rules.length === 0) return []
    return whysOf(comment, rules).map((why) => ({ path, line: comment.line, why }))
  })
}

function quoted(rules: readonly string[]): string {
  return [...new Set(rules)]
    .slice(0, 5)
    .map((rule) => `\`${rule.slice(0, 60).replaceAll('`', '')}\``)
    .join(', ')
}

function whysOf({ reason, unknown, whole, line }: AllowComment, refused: readonly string[]): readonly string[] {
  return [
    ...(refused.length > 0 ? [`the configuration lets no comment accept ${quoted(refused)}`] : []),
    ...(reason === '' ? ['an allow comment without a reason accepts nothing'] : []),
    ...(unknown.length > 0 ? [`an allow comment names no rule that there is: ${quoted(unknown)}`] : []),
    ...(whole && line > top ? [`an allow-file comment below line ${top} accepts nothing`] : []),
  ]
}
