import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import type { Interval } from './busy.ts'
import { probe, usage } from './usage.ts'

/** The built action. */
export const action = join(import.meta.dirname, '..', '..', 'dist', 'action', 'index.js')

/** What a runner gives one run, besides the folders. */
export interface Job {
  readonly event: { readonly name: string; readonly payload: unknown }
  readonly repository: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  readonly modelUrl: string
}

const report = z.object({
  verdict: z.string(),
  coverage: z.object({
    selectedFiles: z.number(),
    hunks: z.number(),
    shownHunks: z.number(),
    receiptedFiles: z.number(),
  }),
  findings: z.array(z.object({ state: z.string() })),
})

/** A finished run: when it ran, what the process used (all threads), and its own report. */
export interface Ran {
  readonly span: Interval
  readonly cpuMs: number
  readonly peakMb: number
  readonly report: z.infer<typeof report>
}

/** Runs the built action once on this Node, in the environment a runner gives it. Fails loudly if it does not end well: a run that broke measures nothing. */
export async function runAction(job: Job): Promise<Ran> {
  const home = await mkdtemp(join(tmpdir(), 'bench-run-'))
  const temp = join(home, 'temp')
  await mkdir(temp)
  await writeFile(join(home, 'event.json'), JSON.stringify(job.event.payload))
  await Promise.all(['output', 'summary'].map((name) => writeFile(join(home, name), '')))
  const started = performance.now()
  const child = spawn(process.execPath, [...probe(join(temp, 'usage.json')), action], {
    env: environment(job, home, temp),
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [exitCode, log] = await Promise.all([ended, text(child.stdout)])
  const span = [started, performance.now()] as const
  if (exitCode !== 0) throw new Error(`the action ended with ${exitCode}:\n${log}`)
  const used = usage.parse(JSON.parse(await readFile(join(temp, 'usage.json'), 'utf8')))
  const written = report.parse(JSON.parse(await readFile(join(temp, 'integration-review.json'), 'utf8')))
  await rm(home, { recursive: true })
  return { span, cpuMs: (used.userCPUTime + used.systemCPUTime) / 1_000, peakMb: used.maxRSS / 1_024, report: written }
}

/** The budget is lifted so that everything selected is asked: a run that stopped early would look fast. */
function environment(job: Job, home: string, temp: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    'INPUT_GITHUB-TOKEN': 'ghs_0123456789abcdefghijklmnopqrstuvwxyz',
    'INPUT_ANTHROPIC-API-KEY': 'sk-ant-api03-0123456789abcdefghijklmnop',
    'INPUT_ANTHROPIC-BASE-URL': job.modelUrl,
    'INPUT_MAX-COST-USD': '1000',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: job.event.name,
    GITHUB_EVENT_PATH: join(home, 'event.json'),
    GITHUB_REPOSITORY: job.repository,
    GITHUB_API_URL: job.apiUrl,
    GITHUB_GRAPHQL_URL: job.graphqlUrl,
    GITHUB_SERVER_URL: job.serverUrl,
    GITHUB_OUTPUT: join(home, 'output'),
    GITHUB_STEP_SUMMARY: join(home, 'summary'),
    GITHUB_RUN_ID: '1',
    RUNNER_TEMP: temp,
  }
}
