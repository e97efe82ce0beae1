import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { inputDefaults } from '../../src/core/change/config.ts'
import { type ReviewDocument, reviewDocument } from './review-document.ts'

const root = join(import.meta.dirname, '..', '..')

/** The Node 24 that the package brings, whatever the machine has: `using: node24`. */
export const node24 = join(root, 'node_modules', '.bin', 'node')

/** Where the built entries lie. */
export const bundles = { action: join(root, 'dist', 'action', 'index.js'), cli: join(root, 'dist', 'cli', 'index.js') }

/** Where Node keeps what it compiled of the bundles from run to run: loading them is a third of a run's work. */
const compiled = join(root, '.vitest', 'compiled')

/** What a runner is to start: an event, the inputs that a workflow gives (the others get their defaults), and what else the job's environment holds. */
export interface Job {
  readonly event: { readonly name: string; readonly payload: unknown }
  readonly repository: string
  /** The commit a runner names: for a pull request the merge commit, which nobody reviews. */
  readonly sha: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  readonly inputs: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

/** A line of the log that the runner obeys: `::warning title=…,file=…::text`. */
export interface WorkflowCommand {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** A finished run as a runner sees it. */
export interface Ran {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  /** Values that the runner was told to mask, and the lines of the log that it would show. */
  readonly masks: readonly string[]
  readonly shown: readonly string[]
  readonly commands: readonly WorkflowCommand[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly report: ReviewDocument | undefined
  /** What was written to `integration.sarif` in the workspace; empty where nothing was. */
  readonly sarif: string
  /** What the process ran on, and its environment when it ended. */
  readonly node: string
  readonly envAtExit: Readonly<Record<string, string>>
  readonly elapsedMs: number
}

/** The one file of the workspace that the action may write, where the workflow names it. */
export const sarifFile = 'integration.sarif'

/** Writes down, when the process ends, on which Node it ran and what was left in its environment. */
const probe = `import { writeFileSync } from 'node:fs'
const path = process.env.RUNNER_TEMP + '/probe.json'
process.on('exit', () => writeFileSync(path, JSON.stringify({ node: process.version, env: process.env })))`

const probed = z.object({ node: z.string(), env: z.record(z.string(), z.string()) })

/** A run that is under way. */
export interface Running {
  /** Sends it a signal, as a runner does that cancels its job. */
  readonly signal: (name: 'SIGINT' | 'SIGTERM') => void
  readonly ended: Promise<Ran>
}

/** Runs the built action as a runner does, to its end. */
export async function runAction(job: Job): Promise<Ran> {
  return (await startAction(job)).ended
}

/** Starts the built action as a runner does: Node 24, a clean environment, files for outputs and summary. The process may start no other process, and may read nothing but the action itself, its event and its own files: a file of the checkout it stands in would be an error (G5). */
export async function startAction(job: Job): Promise<Running> {
  const home = await realpath(await mkdtemp(join(tmpdir(), 'runner-')))
  const paths = await prepareHome(home, job)
  const child = spawn(node24, [...permissions(home), `--import=${dataUrl(probe)}`, bundles.action], {
    cwd: paths.workspace,
    env: { ...environmentOf(job, paths), ...job.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { signal: (name) => void child.kill(name), ended: finish(child, home, paths) }
}

async function finish(child: ChildProcessByStdio<null, Readable, Readable>, home: string, paths: Paths): Promise<Ran> {
  const startedAt = performance.now()
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  const elapsedMs = performance.now() - startedAt
  const left = await readFile(join(paths.temp, 'probe.json'), 'utf8').catch(() => {
    throw new Error(`the action did not start: is it built (npm run build)?\n${stdout}${stderr}`)
  })
  const { node, env } = probed.parse(JSON.parse(left))
  const outputs = parseOutputs(await readFile(paths.output, 'utf8'))
  const summary = await readFile(paths.summary, 'utf8')
  const report = outputs['report-file'] ? await readReport(outputs['report-file']) : undefined
  const sarif = await readFile(join(paths.workspace, sarifFile), 'utf8').catch(() => '')
  await rm(home, { recursive: true, force: true })
  const read = readLog(stdout)
  return { exitCode, stdout, stderr, ...read, outputs, summary, report, sarif, node, envAtExit: env, elapsedMs }
}

async function prepareHome(home: string, job: Job) {
  const paths = {
    temp: join(home, 'temp'),
    user: join(home, 'user'),
    workspace: join(home, 'workspace'),
    event: join(home, 'event.json'),
    output: join(home, 'output'),
    summary: join(home, 'summary.md'),
  }
  await Promise.all([mkdir(paths.temp), mkdir(paths.user), mkdir(join(paths.workspace, 'agents'), { recursive: true })])
  await Promise.all([
    writeFile(paths.event, JSON.stringify(job.event.payload)),
    writeFile(paths.output, ''),
    writeFile(paths.summary, ''),
    writeFile(join(paths.workspace, 'agents', 'integration-engineer.md'), 'This checkout is not to be read.'),
  ])
  return paths
}

type Paths = Awaited<ReturnType<typeof prepareHome>>

/** Node's permission model; the workspace is left out on purpose, but for the file that a workflow may want there. */
function permissions(home: string): readonly string[] {
  const readable = [
    ...['dist', 'agents', 'docs/rules'].map((name) => join(root, name, '*')),
    join(root, 'package.json'),
    join(compiled, '*'),
  ]
  const own = ['temp', 'event.json', 'output', 'summary.md', `workspace/${sarifFile}*`].map((name) => join(home, name))
  const reads = [...readable, ...own, ...['temp', 'user'].map((name) => join(home, name, '*'))].map(
    (path) => `--allow-fs-read=${path}`,
  )
  const writable = [...own, join(home, 'temp', '*'), join(compiled, '*')]
  const writes = writable.map((path) => `--allow-fs-write=${path}`)
  return ['--permission', '--allow-worker', '--disable-warning=SecurityWarning', ...reads, ...writes]
}

function dataUrl(source: string): string {
  return `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`
}

/** As `@actions/core` reads them: upper case, hyphens kept; an input without a value is an empty string. */
function environmentOf(job: Job, paths: Paths): Record<string, string> {
  const inputs = { ...inputDefaults, 'github-token': '', 'anthropic-api-key': '', ...job.inputs }
  return {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    PATH: process.env.PATH ?? '',
    HOME: paths.user,
    NODE_COMPILE_CACHE: compiled,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: job.event.name,
    GITHUB_EVENT_PATH: paths.event,
    GITHUB_REPOSITORY: job.repository,
    GITHUB_API_URL: job.apiUrl,
    GITHUB_GRAPHQL_URL: job.graphqlUrl,
    GITHUB_SERVER_URL: job.serverUrl,
    GITHUB_SHA: job.sha,
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_RUN_ID: '4242',
    GITHUB_WORKSPACE: paths.workspace,
    GITHUB_ACTION_REPOSITORY: 'acme/integration-engineer',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_OUTPUT: paths.output,
    GITHUB_STEP_SUMMARY: paths.summary,
    RUNNER_TEMP: paths.temp,
  }
}

async function readReport(path: string): Promise<ReviewDocument> {
  return reviewDocument.parse(JSON.parse(await readFile(path, 'utf8')))
}

/** Each output is `name<<delimiter`, its lines, and the delimiter; anything else was not written by `setOutput`. */
function parseOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = file.split('\n')
  while (lines.length > 1) {
    const [, name = '', delimiter] = /^([^=<]+)<<(ghadelimiter_.+)$/.exec(lines.shift() ?? '') ?? []
    const end = delimiter === undefined ? -1 : lines.indexOf(delimiter)
    if (end === -1) throw new Error(`the output file is not readable:\n${file}`)
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return outputs
}

function readLog(stdout: string): Pick<Ran, 'masks' | 'shown' | 'commands'> {
  const lines = stdout.split('\n').filter((line) => line !== '')
  const commands = lines.flatMap(parseCommand)
  const masks = commands.filter((one) => one.command === 'add-mask').map((one) => one.message)
  return { masks, commands, shown: lines.filter((line) => !line.startsWith('::add-mask::')) }
}

function parseCommand(line: string): readonly WorkflowCommand[] {
  const [, command = '', list = '', message = ''] = /^::([\w-]+)(?: (.*?))?::(.*)$/.exec(line) ?? []
  if (command === '') return []
  const pairs = list.split(',').filter((pair) => pair !== '')
  const properties = pairs.map((pair): [string, string] => {
    const at = pair.indexOf('=')
    return [
      pair.slice(0, at),
      decoded(pair.slice(at + 1))
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ','),
    ]
  })
  return [{ command, properties: Object.fromEntries(properties), message: decoded(message) }]
}

function decoded(value: string): string {
  return value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
