import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { inputDefaults } from '../../src/core/change/config.ts'
import { bundles, type Job, node24 } from '../../test/support/runner.ts'

const finding = z.looseObject({ id: z.string(), title: z.string(), state: z.string(), severity: z.string() })

/** The parts of the `review` document that the figures look at. */
const document = z.looseObject({
  verdict: z.string(),
  findings: z.array(finding),
  omitted: z.array(z.looseObject({ path: z.string(), why: z.string() })).default([]),
  dismissed: z.array(z.looseObject({ id: z.string(), title: z.string(), by: z.string() })).default([]),
  warnings: z.array(z.string()).default([]),
})
export type ReviewDocument = z.infer<typeof document>

/** A run that has ended, by itself or not. */
export interface Ended {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly log: string
  /** The job summary. */
  readonly summary: string
  readonly report: ReviewDocument | undefined
  readonly elapsedMs: number
}

/** A run on its way. */
export interface Running {
  readonly kill: (signal: 'SIGTERM' | 'SIGKILL') => void
  readonly ended: Promise<Ended>
}

/** Starts the built action in the environment that a runner gives it. */
export async function startAction(job: Job): Promise<Running> {
  const home = await mkdtemp(join(tmpdir(), 'life-run-'))
  const at = (name: string) => join(home, name)
  await mkdir(at('temp'))
  await Promise.all([
    writeFile(at('event.json'), JSON.stringify(job.event.payload)),
    writeFile(at('output'), ''),
    writeFile(at('summary'), ''),
  ])
  const startedAt = performance.now()
  const child = spawn(node24, [bundles.action], {
    cwd: home,
    env: environmentOf(job, home),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = new Promise<readonly [number | null, NodeJS.Signals | null]>((resolve) =>
    child.on('close', (code, signal) => resolve([code, signal])),
  )
  const ended = async (): Promise<Ended> => {
    const [out, err, [exitCode, signal]] = await Promise.all([text(child.stdout), text(child.stderr), closed])
    const elapsedMs = performance.now() - startedAt
    const report = await readFile(at('temp/integration-review.json'), 'utf8').catch(() => undefined)
    const summary = await readFile(at('summary'), 'utf8')
    await rm(home, { recursive: true, force: true })
    const parsed = report === undefined ? undefined : document.parse(JSON.parse(report))
    return { exitCode, signal, log: `${out}${err}`, summary, report: parsed, elapsedMs }
  }
  return { kill: (signal) => void child.kill(signal), ended: ended() }
}

/** The budget is lifted, so that nothing is left unread for its sake. */
function environmentOf(job: Job, home: string): NodeJS.ProcessEnv {
  const inputs = { ...inputDefaults, 'max-cost-usd': '1000', ...job.inputs }
  return {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: job.event.name,
    GITHUB_EVENT_PATH: join(home, 'event.json'),
    GITHUB_REPOSITORY: job.repository,
    GITHUB_API_URL: job.apiUrl,
    GITHUB_GRAPHQL_URL: job.graphqlUrl,
    GITHUB_SERVER_URL: job.serverUrl,
    GITHUB_SHA: job.sha,
    GITHUB_RUN_ID: '4242',
    GITHUB_ACTION_REPOSITORY: 'acme/integration-engineer',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_OUTPUT: join(home, 'output'),
    GITHUB_STEP_SUMMARY: join(home, 'summary'),
    RUNNER_TEMP: join(home, 'temp'),
  }
}
