import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { gitHubPublisher } from '../../../src/adapters/github/publisher.ts'
import { gitHubReader } from '../../../src/adapters/github/reader.ts'
import type { Post } from '../../../src/core/judgement/applied.ts'
import type { Placement } from '../../../src/core/judgement/placement.ts'
import type { Applied, Step } from '../../../src/core/judgement/reconcile.ts'
import { renderMarker } from '../../../src/render/marker.ts'
import { aFinding, aPlace } from '../../support/builders.ts'
import { type CommitPlan, makeRepository } from '../../support/git-repository.ts'
import { type Options, startGitHub, type World } from '../../support/github/server.ts'
import { type SharedRepository, sharedRepository } from '../../support/github/shared-repository.ts'
import { connected, steppingClock } from './wire.ts'

/** Numbered lines, some of them replaced. */
export function numbered(count: number, changed: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: count }, (_, index) => `${changed[index + 1] ?? `line ${index + 1}`}\n`).join('')
}

export const oddPath = 'src/Ünï code/a "b"/ $e0: String! #.ts'
export const bomCrlf = '\ufeffconst a = 1\r\nconst b = 2\r\n'

const submodule = (letter: string) => ({ mode: 'submodule', content: letter.repeat(40) }) as const

/** A base with files of many kinds, a branch that changes them, and a base branch that has moved on. */
export const plans: readonly CommitPlan[] = [
  {
    files: {
      'src/api/orders.ts': numbered(60),
      'src/api/users.ts': numbered(30),
      'src/old-name.ts': numbered(20),
      'assets/logo.png': Buffer.from([0x89, 0x50, 0, 1]),
      'vendor/lib': submodule('a'),
    },
  },
  {
    branch: 'feature',
    from: 0,
    files: {
      'src/api/orders.ts': numbered(60, { 10: 'changed 10', 50: 'changed 50' }),
      'src/api/users.ts': numbered(30).replace('line 5\nline 6\n', ''),
      'src/old-name.ts': null,
      'src/new-name.ts': numbered(20),
      'assets/logo.png': Buffer.from([0x89, 0x50, 0, 2]),
      'vendor/lib': submodule('b'),
      [oddPath]: bomCrlf,
      'notes.md': `before\nSubproject commit ${'c'.repeat(40)}\nafter\n`,
    },
  },
  { branch: 'main', from: 0, files: { 'CHANGELOG.md': 'moved on\n' } },
]

async function newRepository(commits: readonly CommitPlan[]): Promise<SharedRepository> {
  const git = await mkdtemp(join(tmpdir(), 'pull-request-'))
  return { git, shas: await makeRepository(git, commits) }
}

/** A pull request on a stand-in of GitHub with a client for it; `commits` come after the first three. */
export async function aPullRequest(
  over: { readonly world?: Partial<World>; readonly options?: Options; readonly commits?: readonly CommitPlan[] } = {},
) {
  const commits = over.commits ?? []
  const { git, shas } = await (commits.length === 0 ? sharedRepository(plans) : newRepository([...plans, ...commits]))
  const [mergeBase = '', head = '', base = ''] = shas
  const pull = { number: 7, title: 'Change orders', body: null } as const
  const github = await startGitHub(
    {
      repository: 'acme/shop',
      git,
      pull: { ...pull, base: { ref: 'main', sha: base }, head: { ref: 'feature', sha: head } },
      ...over.world,
    },
    over.options,
  )
  const clock = steppingClock()
  const client = connected(github, { clock })
  const notes: string[] = []
  const note = (line: string) => void notes.push(line)
  const reader = gitHubReader(client, { number: 7, pinnedHead: undefined, baseSha: undefined, note })
  const publisher = gitHubPublisher(client, {
    number: 7,
    viewerId: reader.viewerId,
    summaryEarly: unseen,
    note,
  })
  const asked = () => github.requests.map(({ method, path }) => `${method} ${path.replace('/repos/acme/shop', '')}`)
  return {
    ...{ github, client, clock, reader, publisher, note, notes, git, shas, mergeBase, head, base, asked },
    /** Requests that are not reads. */
    writes: () => github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql'),
    [Symbol.asyncDispose]: async () => {
      await github.close()
      if (commits.length > 0) await rm(git, { recursive: true, force: true })
      expect(github.problems).toEqual([])
    },
  }
}

/** The id of the n-th finding of a test. */
export function idOf(n: number): string {
  return n.toString(16).padStart(16, '0')
}

/** The marker of a finding of an older version, which told no more. */
export function markerOf(identity: string, category?: string): string {
  return renderMarker({ kind: 'finding', identity, category, severity: undefined, code: undefined, origin: undefined })
}

/** Nothing was seen of our summary on the way. */
export const unseen = async () => ({ summary: undefined, complete: false }) as const

/** A line of the orders file, which the diff shows at 7–13 and 47–53. */
export function onLine(line: number, rest: Partial<Extract<Placement, { kind: 'inline' }>> = {}) {
  return { kind: 'inline', path: 'src/api/orders.ts', side: 'RIGHT', line, startLine: undefined, ...rest } as const
}

export const onFile = { kind: 'file', path: 'src/api/orders.ts' } as const

/** A step to post the n-th finding on the given rungs, with the summary as the last. */
export function aPost(n: number, ...rungs: readonly Placement[]): Post {
  const marker = markerOf(idOf(n), 'timeout')
  const finding = aFinding({ id: idOf(n), place: aPlace({ path: 'src/api/orders.ts', line: 10 }) })
  const bodies = { inline: `${marker}\ninline ${n}`, file: `${marker}\nfile ${n}` }
  return { kind: 'post', finding, bodies, ladder: [...rungs, { kind: 'summary' }] }
}

export type Pull = Awaited<ReturnType<typeof aPullRequest>>

/** Publishes steps on the head that was read. */
export async function apply(pull: Pull, ...steps: readonly Step[]): Promise<readonly Applied[]> {
  return pull.publisher.apply(steps, { head: pull.head, body: 'Integration review' })
}

/** Where each finding stands, without its link. */
export function places(applied: readonly Applied[]) {
  return applied.map(({ finding, placement, state, fallback }) => {
    return [Number.parseInt(finding.id, 16), placement.kind, state, fallback]
  })
}

/** The texts of the comments on GitHub, markers left out. */
export function standing(pull: Pull) {
  return pull.github.state.reviewComments.map((comment) => comment.body.split('\n')[1])
}
