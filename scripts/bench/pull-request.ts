import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { saying } from '../../test/bundle/answers.ts'
import { makeRepository } from '../../test/support/git-repository.ts'
import { aPullRequestEvent } from '../../test/support/github/events.ts'
import { startGitHub, type World } from '../../test/support/github/server.ts'
import { startMessages } from '../../test/support/messages/server.ts'
import { runAction } from './action.ts'
import { unionMs, watchServers } from './busy.ts'
import { makeSources, type Source } from './sources.ts'
import { median } from './statistics.ts'

/** What reviewing a pull request of so many files costs; times are medians over the runs, memory is the highest. */
export interface Measured {
  readonly files: number
  readonly selected: number
  readonly hunks: number
  readonly comments: number
  /** From start to exit. */
  readonly wallMs: number
  /** In which at least one request to GitHub or the model was in flight. */
  readonly waitedMs: number
  /** The rest. Work done while a request is in flight is not in it: `cpuMs` has it all. */
  readonly ownMs: number
  readonly cpuMs: number
  readonly peakMb: number
  readonly githubRequests: number
  readonly modelRequests: number
}

/** Reviews one synthetic pull request as often as told, each time on a fresh GitHub, so that each run is a first one. */
export async function measurePullRequest(files: number, runs: number): Promise<Measured> {
  const dir = await mkdtemp(join(tmpdir(), 'bench-'))
  try {
    const sources = makeSources(files)
    const world = await makeWorld(dir, sources)
    const all: Measured[] = []
    for (let run = 0; run < runs; run += 1) all.push(await measureOnce(world, sources))
    const middle = (of: (one: Measured) => number) => median(all.map(of))
    const [last] = all.slice(-1)
    if (last === undefined) throw new Error('nothing was run')
    return {
      ...last,
      wallMs: middle((one) => one.wallMs),
      waitedMs: middle((one) => one.waitedMs),
      ownMs: middle((one) => one.ownMs),
      cpuMs: middle((one) => one.cpuMs),
      peakMb: Math.max(...all.map((one) => one.peakMb)),
    }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function makeWorld(dir: string, sources: readonly Source[]): Promise<World> {
  const tree = (part: 'base' | 'head') => Object.fromEntries(sources.map((source) => [source.path, source[part]]))
  const [base = '', head = ''] = await makeRepository(dir, [{ files: tree('base') }, { files: tree('head') }])
  return {
    repository: 'acme/shop',
    git: dir,
    pull: {
      number: 7,
      title: 'Rework the shop',
      body: 'A wide change.',
      base: { ref: 'main', sha: base },
      head: { ref: 'rework', sha: head },
    },
    token: { permissions: { checks: 'write' } },
  }
}

/** The model claims something in every fifth file, so that comments are placed too. */
function modelFor(sources: readonly Source[]) {
  const quotable = sources.flatMap(({ path, quote }) => (quote === undefined ? [] : [{ path, quote }]))
  const claims = quotable
    .filter((_, index) => index % 5 === 0)
    .map(
      ({ path, quote }) =>
        ({
          lens: lensOf(path),
          path,
          quote,
          category: 'query',
          severity: 'major',
          title: `Callers of ${path} fail`,
        }) as const,
    )
  return saying(claims)
}

function lensOf(path: string): 'api' | 'queue' | 'db' {
  if (path.endsWith('.py')) return 'queue'
  return path.endsWith('.sql') ? 'db' : 'api'
}

async function measureOnce(world: World, sources: readonly Source[]): Promise<Measured> {
  const [github, messages] = await Promise.all([startGitHub(world), startMessages({ reply: modelFor(sources) })])
  const servers = watchServers()
  try {
    const { apiUrl, graphqlUrl, serverUrl } = github
    const event = { name: 'pull_request', payload: aPullRequestEvent(world, { served: github }) }
    const ran = await runAction({
      event,
      repository: world.repository,
      apiUrl,
      graphqlUrl,
      serverUrl,
      modelUrl: messages.url,
    })
    const problems = [...github.problems, ...messages.refused]
    const { coverage } = ran.report
    if (coverage.shownHunks < coverage.hunks || coverage.receiptedFiles < coverage.selectedFiles)
      problems.push(`not everything was read: ${JSON.stringify(ran.report.coverage)}`)
    if (problems.length > 0) throw new Error(problems.join('\n'))
    const wallMs = ran.span[1] - ran.span[0]
    const waitedMs = unionMs(servers.intervals(), ran.span)
    return {
      files: sources.length,
      selected: coverage.selectedFiles,
      hunks: coverage.hunks,
      comments: github.state.reviewComments.length,
      wallMs,
      waitedMs,
      ownMs: wallMs - waitedMs,
      cpuMs: ran.cpuMs,
      peakMb: ran.peakMb,
      githubRequests: github.requests.length,
      modelRequests: messages.requests.length,
    }
  } finally {
    servers.stop()
    await Promise.all([github.close(), messages.close()])
  }
}
