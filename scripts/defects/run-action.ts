import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

/** What a runner is told to start. */
export interface Job {
  /** The built action. */
  readonly action: string
  readonly event: { readonly name: 'pull_request' | 'issue_comment'; readonly payload: unknown }
  readonly repository: string
  readonly github: { readonly apiUrl: string; readonly graphqlUrl: string; readonly serverUrl: string }
  readonly modelUrl: string
}

const report = z.object({
  verdict: z.string(),
  coverage: z.object({ selectedFiles: z.number(), hunks: z.number(), shownHunks: z.number() }),
  findings: z.array(z.object({ id: z.string(), origin: z.string(), placement: z.string() })),
  rejected: z.array(z.object({ why: z.string() })),
  omitted: z.array(z.object({ path: z.string(), why: z.string() })),
})

/** What the review's own JSON report says of a run, as far as it is measured. */
export type RunReport = z.infer<typeof report>

/** A finished run; `milliseconds` from start to exit, `report` undefined where it wrote none. */
export interface Ran {
  readonly exitCode: number | null
  readonly milliseconds: number
  readonly log: string
  readonly summary: string
  readonly report: RunReport | undefined
}

/** Runs the built action in a process of its own, with the environment a runner gives it and nothing else of ours. */
export async function runAction(job: Job): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), 'runner-'))
  const at = (name: string) => join(folder, name)
  await writeFile(at('event.json'), JSON.stringify(job.event.payload))
  await Promise.all(['output', 'summary'].map((name) => writeFile(at(name), '')))
  const started = performance.now()
  const child = spawn(process.execPath, [job.action], { env: environment(job, at), stdio: ['ignore', 'pipe', 'pipe'] })
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [exitCode, stdout, stderr] = await Promise.all([exited, text(child.stdout), text(child.stderr)])
  const milliseconds = performance.now() - started
  const [summary, written] = await Promise.all([
    readFile(at('summary'), 'utf8'),
    readReport(at('integration-review.json')),
  ])
  await rm(folder, { recursive: true })
  return { exitCode, milliseconds, log: stdout + stderr, summary, report: written }
}

function environment(job: Job, at: (name: string) => string): NodeJS.ProcessEnv {
  const { event, repository, github, modelUrl } = job
  return {
    PATH: process.env.PATH,
    'INPUT_GITHUB-TOKEN': 'ghs_0123456789abcdefghijklmnopqrstuvwxyz',
    'INPUT_ANTHROPIC-API-KEY': 'sk-ant-api03-0123456789abcdefghijklmnop',
    'INPUT_ANTHROPIC-BASE-URL': modelUrl,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_REPOSITORY: repository,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_OUTPUT: at('output'),
    GITHUB_STEP_SUMMARY: at('summary'),
    GITHUB_RUN_ID: '1',
    RUNNER_TEMP: at(''),
  }
}

async function readReport(file: string): Promise<RunReport | undefined> {
  const written = await readFile(file, 'utf8').catch(() => undefined)
  return written === undefined ? undefined : report.parse(JSON.parse(written))
}
