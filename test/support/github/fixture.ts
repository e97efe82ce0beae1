import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CommitPlan, makeRepository } from '../git-repository.ts'
import type { GitHub } from './server.ts'
import type { World } from './world.ts'

/** A repository in a directory of its own; `remove` takes it away. */
export interface TemporaryRepository {
  readonly dir: string
  readonly shas: readonly string[]
  readonly remove: () => Promise<void>
}

/** Makes a repository from commits under the machine's directory for temporary files. */
export async function temporaryRepository(commits: readonly CommitPlan[]): Promise<TemporaryRepository> {
  const dir = await mkdtemp(join(tmpdir(), 'github-'))
  const shas = await makeRepository(dir, commits)
  return { dir, shas, remove: () => rm(dir, { recursive: true, force: true }) }
}

/** A world with one pull request, number 7 of `octo-org/shop`, from `feature` into `main`. */
export function aWorld(git: string, base: string, head: string, more: Partial<World> = {}): World {
  const pull = {
    number: 7,
    title: 'Change things',
    body: null,
    base: { ref: 'main', sha: base },
    head: { ref: 'feature', sha: head },
  }
  return { repository: 'octo-org/shop', git, pull, ...more }
}

/** A plain answer: status, headers, and the body as JSON where it is JSON. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
  readonly text: string
}

/** Sends one request with a token; `path` is below `/repos/octo-org/shop` unless it is a whole address. */
export async function send(
  github: GitHub,
  method: string,
  path: string,
  body?: unknown,
  accept?: string,
): Promise<Reply> {
  const address = path.startsWith('http') ? path : `${github.apiUrl}/repos/octo-org/shop${path}`
  const response = await fetch(address, {
    method,
    headers: { authorization: 'Bearer token', ...(accept === undefined ? {} : { accept }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = response.headers.get('content-type')?.includes('json') === true && text !== ''
  return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : undefined }
}
