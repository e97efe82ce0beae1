import { createHash } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CommitPlan, makeRepository } from '../git-repository.ts'
import { keepAnswers } from './git.ts'

/** A repository that nobody writes to, and its commits in the order of their plans. */
export interface SharedRepository {
  readonly git: string
  readonly shas: readonly string[]
}

const shared = new Map<string, Promise<SharedRepository>>()

/** Gives a repository of these commits, to be read: the same one for equal plans, which goes with the run's folder for temporary files. */
export function sharedRepository(commits: readonly CommitPlan[]): Promise<SharedRepository> {
  const key = createHash('sha256').update(JSON.stringify(commits)).digest('hex')
  const repository = shared.get(key) ?? newRepository(commits)
  shared.set(key, repository)
  return repository
}

async function newRepository(commits: readonly CommitPlan[]): Promise<SharedRepository> {
  const git = await mkdtemp(join(tmpdir(), 'shared-'))
  const shas = await makeRepository(git, commits)
  keepAnswers(git)
  return { git, shas }
}
