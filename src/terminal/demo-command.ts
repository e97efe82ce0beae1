import { readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { anthropicModel } from '../adapters/anthropic/model.ts'
import { workerChecks } from '../adapters/checks/worker-checks.ts'
import { assetsFolder, syntaxParsers } from '../adapters/parsers/syntax.ts'
import { proxiedFetch } from '../adapters/proxied-fetch.ts'
import { loadShipped } from '../adapters/shipped.ts'
import { redact } from '../core/context/redact.ts'
import { endingOf } from '../core/judgement/outcome.ts'
import type { Model } from '../core/ports.ts'
import { UserError } from '../core/user-error.ts'
import { renderDemo } from '../render/terminal/demo.ts'
import { countPosted, type PostedExample, postedHeading, renderPosted } from '../render/terminal/demo-posted.ts'
import { checksFile } from './change.ts'
import type { Given } from './command.ts'
import { type DemoTask, type ReviewedExample, reviewExample } from './demo-review.ts'

/** The folders below `examples/`, in the order in which they are shown. */
const examples = ['order-contracts', 'stripe-payments', 'user-order-sync'] as const

const outputFile = 'integration-review.md'
const widest = 100

/** `demo`: reviews the examples that come with the tool, with recorded answers or, by `--live`, with the model's; shows them on one screen and writes every comment to a file. Gives 3 where something selected was not read. */
export async function demoCommand(given: Given): Promise<number> {
  const { terminal, secrets, root, cwd } = given
  const live = liveModel(given)
  const checks = workerChecks({ file: checksFile(root) })
  try {
    const task = await taskOf(given, live, checks)
    const reviewed = await Promise.all(examples.map((name) => reviewExample(name, task)))
    const written = await writePosted(
      cwd,
      reviewed.map((one) => one.posted),
    )
    const page = renderDemo(
      {
        examples: reviewed.map(({ report, posted }) => ({ report, folder: posted.folder })),
        recordedBy: distinctOrigins(reviewed),
        written,
        program: `node ${shellWord(join(root, 'dist', 'cli', 'index.js'))}`,
      },
      { palette: terminal.palette, width: Math.min(widest, terminal.width) },
    )
    terminal.print(redact(page, secrets.literals))
    return Math.max(...reviewed.map(({ report }) => endingOf(report, { failOn: 'never', onIncomplete: 'fail' }).exit))
  } finally {
    await checks.close()
  }
}

/** The model that `--live` asks for; undefined: recorded answers. */
function liveModel({ options, secrets }: Given): Model | undefined {
  if (!options.has('live')) {
    if (options.text('model') === undefined) return undefined
    throw new UserError(['--model needs --live: recorded answers are those of one model'])
  }
  if (secrets.anthropicKey === undefined && !secrets.federation)
    throw new UserError([
      '--live asks the model and needs ANTHROPIC_API_KEY in the environment; without --live the recorded answers are shown',
    ])
  return anthropicModel({
    apiKey: secrets.anthropicKey,
    baseUrl: options.config.anthropicBaseUrl,
    federation: secrets.federation,
    fetch: proxiedFetch(secrets.proxies),
  })
}

/** Recorded answers belong to requests without anybody's secrets in them, so none is redacted there, and their progress is no news. */
async function taskOf(given: Given, live: Model | undefined, checks: DemoTask['checks']): Promise<DemoTask> {
  const { options, terminal, secrets, root, cwd, startedAt } = given
  return {
    root,
    live,
    parsers: syntaxParsers({ assets: assetsFolder(root) }),
    checks,
    progress: live === undefined ? () => undefined : terminal.progress,
    config: options.config,
    shipped: await loadShipped(root),
    literals: live === undefined ? [] : secrets.literals,
    rulePages: rulePages(root, cwd),
    startedAt,
  }
}

/** The pages of the rules as links from the file that is written; undefined where their path can not stand in a link. */
function rulePages(root: string, cwd: string): string | undefined {
  const path = `${relative(cwd, join(root, 'docs', 'rules'))
    .split(sep)
    .join('/')}/`
  return /^[\w./-]+$/.test(path) ? path : undefined
}

function distinctOrigins(reviewed: readonly ReviewedExample[]): ReviewedExample['origins'] {
  const all = reviewed.flatMap((one) => one.origins)
  return [...new Map(all.map((origin) => [JSON.stringify(origin), origin])).values()]
}

/** Writes the comments to the current directory, never over a file that is not an earlier one of ours; says in a sentence what it did. */
async function writePosted(cwd: string, posted: readonly PostedExample[]): Promise<string> {
  const path = join(cwd, outputFile)
  const before = await readFile(path, 'utf8').catch(() => '')
  if (before !== '' && !before.startsWith(postedHeading))
    return `${outputFile} is there already and not ours: the comments were not written.`
  try {
    await writeFile(path, renderPosted(posted))
    return `Written to ${outputFile}: ${countPosted(posted)}, exactly as they would be posted.`
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    return `The comments could not be written to ${outputFile} (${code}).`
  }
}

function shellWord(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}
