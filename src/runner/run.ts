import type { Config } from '../core/change/config.ts'
import type { Decision } from '../core/change/gate.ts'
import type { SkipWhy } from '../core/judgement/report.ts'
import type { Commanded } from '../core/memory/dismissals.ts'
import type { Annotation } from '../core/ports.ts'
import type { Secrets } from '../secrets.ts'

/** What the runner offers a run: its log, annotations, outputs and job summary. */
export interface Runner {
  readonly info: (line: string) => void
  readonly warn: (line: string) => void
  /** The line under which a job that fails on purpose is shown. */
  readonly error: (line: string) => void
  readonly annotate: (annotation: Annotation) => void
  readonly output: (name: string, value: string) => void
  readonly summary: (markdown: string) => Promise<void>
}

/** What the gate lets through. */
export type Decided = Exclude<Decision, { kind: 'skip' | 'mistake' }>

/** A run that the gate let through, with what the entry read from its environment. */
export interface GitHubRun {
  readonly decision: Decided
  readonly config: Config
  readonly secrets: Secrets
  /** The folder that holds `agents/` and `dist/`. */
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly startedAt: number
  /** Aborted when the runner cancels the job; its reason is an `Interruption`. */
  readonly signal: AbortSignal
}

/** The pull request that is to be reviewed; `head` and `baseTip` where an event or a command has pinned them. */
export interface Reviewable {
  readonly number: number
  readonly readOnly: 'fork' | 'dependabot' | undefined
  readonly head: string | undefined
  readonly baseTip: string | undefined
  /** The head before the push that started the run. */
  readonly before?: string | undefined
  /** Read everything, whatever an earlier run has read. */
  readonly full?: boolean
  /** Findings that a person has just dismissed or restored by command. */
  readonly commanded?: readonly Commanded[]
}

/** Ends a run in which nothing is reviewed: says why in the log and the outputs. */
export function skip(runner: Runner, why: SkipWhy, detail: string): 0 {
  runner.info(`Skipped (${why}): ${detail}`)
  runner.output('verdict', 'skipped')
  runner.output('skip-reason', why)
  return 0
}

/** Whether a comment command could do more than this run: there is someone to ask, or the run's token and secrets were an outsider's. */
export function mayCommand({ secrets }: GitHubRun, { readOnly }: Reviewable): boolean {
  return secrets.anthropicKey !== undefined || secrets.federation || readOnly !== undefined
}

/** The page of this run, whose summary has room for everything. */
export function runUrl(env: GitHubRun['env']): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env
  return server === undefined || repository === undefined || id === undefined
    ? undefined
    : `${server}/${repository}/actions/runs/${id}`
}

/** Where a rule's page can be read: in the action's own repository on this server, at the very version that runs. */
export function rulePages(env: GitHubRun['env']): string | undefined {
  const { GITHUB_SERVER_URL: server = '', GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env
  const named = /^[\w.-]+\/[\w.-]+$/.test(repository ?? '') && /^[\w./-]+$/.test(ref ?? '')
  const served = /^https?:\/\/[\w.-]+(:\d+)?$/.test(server)
  return named && served ? `${server}/${repository}/blob/${ref}/docs/rules/` : undefined
}
