import { stat } from 'node:fs/promises'
import { devNull } from 'node:os'
import { basename, join } from 'node:path'
import type { Revisions } from '../../core/change/subject.ts'
import { UserError } from '../../core/user-error.ts'
import { type Git, gitIn, gitLine, runGit } from './git.ts'
import { snapshotWorktree } from './worktree.ts'

/** A range of a local clone as the terminal names it; `base` undefined: the default branch; `head` undefined: `HEAD`; `WORKTREE`: with what is not committed. */
export interface GitRange {
  readonly directory: string
  readonly base: string | undefined
  readonly head: string | undefined
  /** Take the change from `base` itself, not from the merge base. */
  readonly direct: boolean
  /** The variables of the entry; only those that git needs are passed on. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** What the change is called; absent: its one commit's subject, or the name of its branch. */
  readonly title?: string
}

/** The range with every name resolved, so that nothing moves while it is read. */
export interface PinnedRange {
  readonly git: Git
  /** The same repository without a work tree and an index: no `.gitattributes` of the change decides what is shown of it. */
  readonly bare: Git
  readonly revisions: Revisions
  /** The commit at the head; differs from `revisions.head`, a tree, where uncommitted changes are included. */
  readonly headCommit: string
  readonly repository: string
  readonly headName: string
}

/** Resolves a range to objects of the clone; a wrong name, a missing history or no repository at all is a `UserError` with what to do. */
export async function pinRange(range: GitRange): Promise<PinnedRange> {
  const git = gitIn(range.directory, range.env)
  const gitDirectory = await findRepository(git)
  const withWorktree = range.head === 'WORKTREE'
  const { base, head } = await resolveEnds(git, range.base, withWorktree ? undefined : range.head)
  const mergeBase = range.direct ? base : await findMergeBase(git, base, head)
  const snapshot = withWorktree ? await snapshotWorktree(git) : undefined
  const reading = snapshot?.git ?? git
  return {
    git: reading,
    bare: bareOf(reading, gitDirectory),
    revisions: { mergeBase, head: snapshot?.tree ?? head, config: base },
    headCommit: head,
    repository: await repositoryName(git, gitDirectory),
    headName: await nameOf(git, withWorktree ? undefined : range.head, head),
  }
}

async function findRepository(git: Git): Promise<string> {
  const found = await stat(git.directory).catch(() => undefined)
  if (!found?.isDirectory()) throw new UserError([`--repo ${git.directory}: there is no such directory`])
  const result = await runGit(git, ['rev-parse', '--absolute-git-dir'])
  if (result.kind === 'done') return result.stdout.toString('utf8').replace(/\n$/, '')
  throw new UserError([`--repo ${git.directory}: git finds no repository it may read there (${result.stderr})`])
}

/** No index, a directory that holds no `.gitattributes`, and none of the user's: only `info/attributes` of the clone itself is left. */
function bareOf(git: Git, gitDirectory: string): Git {
  const env = {
    ...git.env,
    GIT_DIR: gitDirectory,
    GIT_INDEX_FILE: join(gitDirectory, 'no-index'),
    GIT_IMPLICIT_WORK_TREE: '0',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.attributesFile',
    GIT_CONFIG_VALUE_0: devNull,
  }
  return { directory: gitDirectory, env }
}

const defaultBranches = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
]

async function resolveEnds(
  git: Git,
  baseName: string | undefined,
  headName: string | undefined,
): Promise<{ readonly base: string; readonly head: string }> {
  const base = await firstCommit(git, baseName === undefined ? defaultBranches : [baseName])
  const head = await firstCommit(git, [headName ?? 'HEAD'])
  if (base !== undefined && head !== undefined) return { base, head }
  const known = await knownBranches(git)
  const unknown = (option: string, name: string) => `--${option} ${name}: names no commit of this clone${known}`
  const noBase =
    baseName === undefined ? `no default branch was found: name one with --base REV${known}` : unknown('base', baseName)
  throw new UserError([
    ...(base === undefined ? [noBase] : []),
    ...(head === undefined ? [unknown('head', headName ?? 'HEAD')] : []),
  ])
}

async function firstCommit(git: Git, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    const commit = await resolveCommit(git, name)
    if (commit !== undefined) return commit
  }
  return undefined
}

/** A name is never taken for an option, nor for a range or the negation of a revision: only an object's own id is believed. */
async function resolveCommit(git: Git, name: string): Promise<string | undefined> {
  if (name === '' || name.includes('\0')) return undefined
  const commit = await gitLine(git, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  return commit !== undefined && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined
}

async function knownBranches(git: Git): Promise<string> {
  const listing = ['for-each-ref', '--count=8', '--sort=-committerdate', '--format=%(refname:short)']
  const names = (await gitLine(git, [...listing, 'refs/heads', 'refs/remotes']))
    ?.split('\n')
    .filter((name) => name !== '')
  const branches =
    names === undefined || names.length === 0 ? '; it has no branches' : `; its newest branches: ${names.join(', ')}`
  return `${branches}${await shallowHint(git)}`
}

async function findMergeBase(git: Git, base: string, head: string): Promise<string> {
  const mergeBase = await gitLine(git, ['merge-base', base, head])
  if (mergeBase !== undefined) return mergeBase
  const hint = (await shallowHint(git)) || '; compare the two as they are with --direct'
  throw new UserError([
    `base ${base.slice(0, 12)} and head ${head.slice(0, 12)} have no common ancestor in this clone${hint}`,
  ])
}

async function shallowHint(git: Git): Promise<string> {
  const shallow = (await gitLine(git, ['rev-parse', '--is-shallow-repository'])) === 'true'
  return shallow
    ? '; the clone is shallow: run `git fetch --unshallow`, or set `fetch-depth: 0` on actions/checkout'
    : ''
}

async function repositoryName(git: Git, gitDirectory: string): Promise<string> {
  const top = await gitLine(git, ['rev-parse', '--show-toplevel'])
  return basename(top === undefined || top === '' ? gitDirectory : top, '.git')
}

async function nameOf(git: Git, name: string | undefined, commit: string): Promise<string> {
  if (name !== undefined && name !== 'HEAD') return name
  return (await gitLine(git, ['symbolic-ref', '--quiet', '--short', 'HEAD'])) ?? commit.slice(0, 12)
}
