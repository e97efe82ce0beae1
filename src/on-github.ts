import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { anthropicModel } from './adapters/anthropic/model.ts'
import { workerChecks } from './adapters/checks/worker-checks.ts'
import { type Client, connect } from './adapters/github/client.ts'
import { permissionOf, pushedSince, react, reply } from './adapters/github/command.ts'
import { gitHubPublisher } from './adapters/github/publisher.ts'
import { type GitHubReader, gitHubReader } from './adapters/github/reader.ts'
import { listingPublisher } from './adapters/listing-publisher.ts'
import { loadShipped } from './adapters/shipped.ts'
import { systemClock } from './adapters/system-clock.ts'
import type { Config } from './core/change/config.ts'
import type { Decision } from './core/change/gate.ts'
import { exitOf } from './core/judgement/outcome.ts'
import type { Report } from './core/judgement/report.ts'
import type { Annotation, Links, Publisher } from './core/ports.ts'
import { UserError } from './core/user-error.ts'
import { annotationsOf } from './render/check-run.ts'
import { helpText, unknownCommandText } from './render/command-reply.ts'
import { renderJobSummary } from './render/job-summary.ts'
import { outputsOf } from './render/outputs.ts'
import { printDocument, reportJson } from './render/report.ts'
import { safeInline } from './render/safe-text/inline.ts'
import { review } from './review.ts'
import type { Secrets } from './secrets.ts'

/** What the runner offers a run: its log, annotations, outputs and job summary. */
export interface Runner {
  readonly info: (line: string) => void
  readonly warn: (line: string) => void
  readonly annotate: (annotation: Annotation) => void
  readonly output: (name: string, value: string) => void
  readonly summary: (markdown: string) => Promise<void>
}

type Decided = Exclude<Decision, { kind: 'skip' }>

/** A run that the gate let through, with what the entry read from its environment. */
export interface GitHubRun {
  readonly decision: Decided
  readonly config: Config
  readonly secrets: Secrets
  /** The folder that holds `agents/` and `dist/`. */
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly startedAt: number
}

/** Carries a decided run through: asks whether a commander may command, reviews, and tells the runner. Gives the exit code; throws only the user's mistakes and bugs, after a commander was told. */
export async function reviewOnGitHub(run: GitHubRun, runner: Runner): Promise<number> {
  const client = connectTo(run)
  if (run.decision.kind === 'review') return reviewPullRequest(run, client, runner, run.decision)
  return obey(run, client, runner, run.decision)
}

function connectTo({ secrets, env, config, startedAt }: GitHubRun): Client {
  const problems: string[] = []
  const need = (value: string | undefined, problem: string) => {
    if (value === undefined || value === '') problems.push(problem)
    return value ?? ''
  }
  const token = need(secrets.githubToken, 'github-token is empty; leave the input out, or give it ${{ github.token }}')
  const repository = need(
    env.GITHUB_REPOSITORY,
    'GITHUB_REPOSITORY is not set: this program runs as a step of a GitHub workflow',
  )
  const apiUrl = need(env.GITHUB_API_URL, 'GITHUB_API_URL is not set: this program runs as a step of a GitHub workflow')
  const graphqlUrl = need(
    env.GITHUB_GRAPHQL_URL,
    'GITHUB_GRAPHQL_URL is not set: this program runs as a step of a GitHub workflow',
  )
  if (problems.length > 0) throw new UserError(problems)
  const local = /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(apiUrl)
  return connect({
    token,
    apiUrl,
    graphqlUrl,
    repository,
    userAgent: 'integration-engineer',
    clock: systemClock,
    deadline: startedAt + config.timeoutMinutes * 60_000,
    signal: undefined,
    writeSpacingMs: local ? 0 : 1_000,
  })
}

type Reviewable = Pick<Extract<Decision, { kind: 'review' }>, 'number' | 'readOnly'> & {
  readonly head: string | undefined
  readonly baseTip: string | undefined
}

async function reviewPullRequest(run: GitHubRun, client: Client, runner: Runner, decided: Reviewable): Promise<number> {
  const { report } = await conduct(run, client, runner, decided)
  return exitOf(report.verdict, 'action')
}

async function conduct(
  run: GitHubRun,
  client: Client,
  runner: Runner,
  decided: Reviewable,
): Promise<{ readonly report: Report; readonly links: Links }> {
  const { config, secrets, root, env, startedAt } = run
  const reader = gitHubReader(client, {
    number: decided.number,
    pinnedHead: decided.head,
    baseSha: decided.baseTip,
    note: runner.info,
  })
  const checks = workerChecks({ file: join(root, 'dist', 'checks', 'index.js') })
  const asking = secrets.anthropicKey !== undefined || secrets.federation
  const model = asking
    ? anthropicModel({ apiKey: secrets.anthropicKey, baseUrl: config.anthropicBaseUrl, federation: secrets.federation })
    : undefined
  try {
    const reviewed = await review(
      {
        reader,
        checks,
        model,
        publisher: publisherOf(run, client, reader, decided, runner),
        clock: systemClock,
        progress: runner.info,
      },
      {
        config,
        shipped: await loadShipped(root),
        literals: secrets.literals,
        rulePages: rulePages(env),
        mayCommand: true,
        replies: 'live',
        startedAt,
      },
    )
    await tell(run, runner, reviewed, decided)
    return reviewed
  } finally {
    await checks.close()
  }
}

function publisherOf(
  { config }: GitHubRun,
  client: Client,
  reader: GitHubReader,
  decided: Reviewable,
  runner: Runner,
): Publisher {
  if (config.dryRun) return listingPublisher('dry run: nothing is written')
  if (decided.readOnly !== undefined)
    return listingPublisher(`the token of a pull request ${readOnlyWords[decided.readOnly]} may only read`)
  return gitHubPublisher(client, { number: decided.number, viewerId: reader.viewerId, note: runner.info })
}

const readOnlyWords = { fork: 'from a fork', dependabot: 'by Dependabot' } as const

/** Tells the runner everything: job summary, outputs, the JSON report, and annotations where nothing could be posted. */
async function tell(
  run: GitHubRun,
  runner: Runner,
  reviewed: { report: Report; links: Links },
  decided: Reviewable,
): Promise<void> {
  const { report, links } = reviewed
  const { config, env } = run
  const posted = report.applied.some((one) => one.state !== 'listed')
  if (!config.dryRun && !posted && (decided.readOnly !== undefined || links.warnings.length > 0)) {
    const { annotations, omitted } = annotationsOf(report)
    for (const annotation of annotations) runner.annotate(annotation)
    if (omitted > 0) runner.warn(`${omitted} further findings are in the job summary`)
  }
  for (const warning of new Set([...report.warnings, ...links.warnings])) runner.warn(warning)
  const runUrl =
    env.GITHUB_RUN_ID === undefined
      ? undefined
      : `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`
  if (report.verdict.kind !== 'skipped' || decided.readOnly !== undefined) {
    await runner.summary(
      renderJobSummary(report, { command: config.command, mayCommand: true, rulePages: rulePages(env), runUrl }),
    )
  }
  const reportFile = await writeReport(report, env.RUNNER_TEMP)
  for (const [name, value] of Object.entries(outputsOf(report, links, reportFile))) runner.output(name, value)
}

async function writeReport(report: Report, folder: string | undefined): Promise<string> {
  if (folder === undefined || folder === '') return ''
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'integration-review.json')
  await writeFile(path, printDocument(reportJson(report)))
  return path
}

/** Where a rule's page can be read: in the action's own repository at the very version that runs. */
function rulePages(env: GitHubRun['env']): string | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env
  if (
    repository === undefined ||
    !/^[\w.-]+\/[\w.-]+$/.test(repository) ||
    ref === undefined ||
    !/^[\w./-]+$/.test(ref)
  )
    return undefined
  return `https://github.com/${repository}/blob/${ref}/docs/rules/`
}

/** A comment command: authorised by the API alone, acknowledged, carried out by the same code as an event, and answered by a reaction. */
async function obey(
  run: GitHubRun,
  client: Client,
  runner: Runner,
  asked: Extract<Decided, { kind: 'authorise' }>,
): Promise<number> {
  const { number, commentId, login, command, createdAt } = asked
  const { config } = run
  const standing = await permissionOf(client, login)
  if (standing !== 'write-or-more') return refuse(client, runner, asked, { why: 'not-authorised', text: undefined })
  await react(client, commentId, 'eyes')
  if (command.kind === 'help') {
    await reply(client, number, helpText(config.command))
    await react(client, commentId, 'rocket')
    return skipped(runner, 'not-a-command', 'help was asked for and given')
  }
  if (command.kind === 'unknown')
    return refuse(client, runner, asked, {
      why: 'not-a-command',
      text: unknownCommandText(command.words, config.command),
    })
  if (await pushedSince(client, number, createdAt)) {
    return refuse(client, runner, asked, {
      why: 'head-moved',
      text: `Not reviewed: the pull request may have changed after the command. Comment \`${config.command}\` again for its present head.`,
    })
  }
  try {
    const { report } = await conduct(run, client, runner, {
      number,
      readOnly: undefined,
      head: undefined,
      baseTip: undefined,
    })
    await answer(client, asked, report, config.command)
    return exitOf(report.verdict, 'action')
  } catch (error) {
    const why = error instanceof UserError ? error.problems.join('; ') : 'the run broke; its log says more'
    await react(client, commentId, 'confused')
    await reply(client, number, `Not reviewed: ${safeInline(why, 500)}`)
    throw error
  }
}

/** Says how a commanded review ended: a rocket when it was posted; otherwise a confused face with the reason, where no comment says it. */
async function answer(
  client: Client,
  asked: Extract<Decided, { kind: 'authorise' }>,
  report: Report,
  command: string,
): Promise<void> {
  const { verdict } = report
  if (verdict.kind === 'skipped') {
    await react(client, asked.commentId, 'confused')
    const reason =
      verdict.why === 'head-moved'
        ? `the pull request changed while it was read. Comment \`${command}\` again for its present head.`
        : 'no changed file touches an API, a queue or a database.'
    await reply(client, asked.number, `Not reviewed: ${reason}`)
    return
  }
  const failed = verdict.kind === 'not-reviewed' && verdict.why === 'model-failed'
  await react(client, asked.commentId, failed ? 'confused' : 'rocket')
}

async function refuse(
  client: Client,
  runner: Runner,
  { commentId, number, login }: Extract<Decided, { kind: 'authorise' }>,
  refusal: { readonly why: 'not-authorised' | 'not-a-command' | 'head-moved'; readonly text: string | undefined },
): Promise<number> {
  await react(client, commentId, 'confused')
  if (refusal.text !== undefined) await reply(client, number, refusal.text)
  return skipped(
    runner,
    refusal.why,
    refusal.why === 'not-authorised'
      ? `${login} has no write permission, or it could not be asked`
      : 'the command was refused; the reply says why',
  )
}

function skipped(runner: Runner, why: string, detail: string): number {
  runner.info(`Skipped (${why}): ${detail}`)
  runner.output('verdict', 'skipped')
  runner.output('skip-reason', why)
  return 0
}
