import { mkdtempSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { gitReader } from '../../src/adapters/git/git-reader.ts'
import { UserError } from '../../src/core/user-error.ts'
import { type CommitPlan, isolatedGitEnvironment, makeRepository } from '../support/git-repository.ts'

/** The environment of every reader under test: the machine's own configuration of git is not in it. */
export const env = isolatedGitEnvironment()

/** Makes a folder for the test file that asks, which goes when its tests have run. */
export function scratchFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'git-reader-'))
  afterAll(() => rm(root, { recursive: true }))
  return root
}

/** Makes a repository of two commits below a folder and a reader of the second. */
export async function readerOf(root: string, old: CommitPlan['files'], now: CommitPlan['files']) {
  const directory = await mkdtemp(join(root, 'repository-'))
  const [base = '', head = ''] = await makeRepository(directory, [{ files: old }, { files: now }])
  return { directory, reader: gitReader({ directory, base, head, direct: false, env }), base, head }
}

/** Gives the problems of the `UserError` that a promise rejects with, or one line that says what happened instead. */
export async function rejection(promise: Promise<unknown>): Promise<readonly string[]> {
  const error = await promise.catch((reason: unknown) => reason)
  return error instanceof UserError ? error.problems : [`not a UserError: ${String(error)}`]
}
