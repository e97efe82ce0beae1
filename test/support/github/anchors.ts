import { type ChangedPath, followLine, type PatchRow, patchRows } from './diff.ts'
import { changesOf, headOf, mergeBaseOf, type Site } from './site.ts'
import type { Anchor, ReviewComment } from './store.ts'

/** The place a request asks for, before it is known whether the diff has it. */
export interface Place {
  readonly path: string
  readonly line?: number | undefined
  readonly side?: string | undefined
  readonly start_line?: number | undefined
  readonly start_side?: string | undefined
  readonly subject_type?: 'line' | 'file' | undefined
}

/** Why GitHub refuses a place, in both of the forms it has been seen to answer. */
export interface Refusal {
  readonly text: string
  readonly field: string
  readonly message: string
}

const refusals = {
  path: {
    text: 'Path could not be resolved and pull_request_review_thread.path is invalid',
    field: 'pull_request_review_thread.path',
    message: 'pull_request_review_thread.path is invalid',
  },
  noHunk: {
    text: "Line could not be resolved and Pull request review thread diff hunk can't be blank",
    field: 'pull_request_review_thread.diff_hunk',
    message: "pull_request_review_thread.diff_hunk can't be blank",
  },
  line: {
    text: 'Line could not be resolved',
    field: 'pull_request_review_thread.line',
    message: 'pull_request_review_thread.line must be part of the diff',
  },
  startLine: {
    text: 'Start line could not be resolved',
    field: 'pull_request_review_thread.start_line',
    message: 'pull_request_review_thread.start_line must be part of the diff',
  },
  order: {
    text: 'Pull request review thread start line must precede the end line.',
    field: 'pull_request_review_thread.start_line',
    message: 'pull_request_review_thread.start_line must precede the end line.',
  },
  hunk: {
    text: 'Pull request review thread start line must be part of the same hunk as the line.',
    field: 'pull_request_review_thread.start_line',
    message: 'pull_request_review_thread.start_line must be part of the same hunk as the line.',
  },
} as const satisfies Record<string, Refusal>

/** The refusal of a commit that is not (or no longer) between the merge base and the head. */
export const staleCommit: Refusal = {
  text: 'pull_request_review_thread.end_commit_oid is not part of the pull request',
  field: 'pull_request_review_thread.end_commit_oid',
  message: 'pull_request_review_thread.end_commit_oid is not part of the pull request',
}

/** Says whether a commit is one of the pull request's own. */
export async function inPull(site: Site, commit: string): Promise<boolean> {
  const head = headOf(site)
  if (commit === head) return true
  const base = await mergeBaseOf(site, head)
  return (await site.git.isAncestor(commit, head)) && !(await site.git.isAncestor(commit, base))
}

/** Finds a place in the pull request's diff at a commit: RIGHT is an added or context row by its new number, LEFT a removed or context row by its old one. */
export async function findAnchor(site: Site, commit: string, place: Place): Promise<Anchor | Refusal> {
  const file = (await changesOf(site, commit)).find((one) => one.path === place.path)
  if (file === undefined) return refusals.path
  const here = { path: file.path, commit_id: commit, merge_base: await mergeBaseOf(site, commit) }
  if (place.subject_type === 'file') return { ...here, ...wholeFile, diff_hunk: firstRow(file) }
  if (file.patch === undefined) return refusals.noHunk
  const rows = patchRows(file.patch)
  const side = place.side === 'LEFT' ? 'LEFT' : 'RIGHT'
  const end = rowAt(rows, side, place.line)
  if (end === undefined) return refusals.line
  const spot = { ...here, subject_type: 'line', side, line: place.line ?? null, position: end.position } as const
  const diff_hunk = hunkUpTo(rows, end)
  if (place.start_line === undefined) return { ...spot, diff_hunk, start_line: null, start_side: null }
  const start_side = (place.start_side ?? side) === 'LEFT' ? 'LEFT' : 'RIGHT'
  const start = rowAt(rows, start_side, place.start_line)
  if (start === undefined) return refusals.startLine
  if (start.hunk !== end.hunk) return refusals.hunk
  if (start.position >= end.position) return refusals.order
  return { ...spot, diff_hunk, start_line: place.start_line, start_side }
}

const wholeFile = {
  subject_type: 'file',
  side: 'RIGHT',
  line: null,
  start_line: null,
  start_side: null,
  position: null,
} as const

function firstRow(file: ChangedPath): string {
  return file.patch?.split('\n')[0] ?? ''
}

function rowAt(rows: readonly PatchRow[], side: 'LEFT' | 'RIGHT', line: number | undefined) {
  return rows.find((row) => line !== undefined && (side === 'LEFT' ? row.left : row.right) === line)
}

function hunkUpTo(rows: readonly PatchRow[], end: PatchRow): string {
  const rest = rows.filter((row) => row.hunk === end.hunk && row.position <= end.position)
  return rest.map((row) => row.text).join('\n')
}

/** Where a comment stands in the diff of the present head. */
export interface Standing {
  readonly line: number | null
  readonly start_line: number | null
  readonly position: number | null
}

/** Follows a comment to the present head; undefined when it is outdated: its line was changed, or left the diff. */
export async function standing(site: Site, comment: ReviewComment): Promise<Standing | undefined> {
  const head = headOf(site)
  const file = (await changesOf(site, head)).find((one) => one.path === comment.path)
  if (file === undefined) return undefined
  if (comment.subject_type === 'file') return { line: null, start_line: null, position: null }
  const follow = async (line: number | null, side: 'LEFT' | 'RIGHT') => {
    const from = side === 'LEFT' ? comment.merge_base : comment.commit_id
    const to = side === 'LEFT' ? await mergeBaseOf(site, head) : head
    if (line === null || from === null || from === to) return line
    const moved = (await site.git.changes(from, to)).find((one) => one.path === comment.path)
    return followLine(moved?.patch, line) ?? null
  }
  const line = await follow(comment.line, comment.side)
  const start_line = await follow(comment.start_line, comment.start_side ?? comment.side)
  const row = rowAt(patchRows(file.patch ?? ''), comment.side, line ?? undefined)
  if (row === undefined) return undefined
  return { line, start_line, position: row.position }
}
