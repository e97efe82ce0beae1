import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { workerChecks } from '../src/adapters/checks/worker-checks.ts'
import { foldersReader } from '../src/adapters/folders/folders-reader.ts'
import { loadShipped } from '../src/adapters/shipped.ts'
import { systemClock } from '../src/adapters/system-clock.ts'
import { type Config, parseConfig } from '../src/core/change/config.ts'
import { answerEach } from '../src/core/judgement/applied.ts'
import type { Own, Step } from '../src/core/judgement/reconcile.ts'
import type { Conclusion, Model, Publisher } from '../src/core/ports.ts'
import { review } from '../src/review.ts'
import type { Reviewed } from '../src/task.ts'
import { anOwnComment } from './support/builders.ts'
import { lineParsers } from './support/line-parsers.ts'

/*
 * A case is a folder: `case.json` (title, body, what the run was told, our earlier comments), `base/` and `head/` (the two trees), `answers/<lens>.json`
 * (what the model says under each lens; no folder: no model). `expected.md` is everything that would be posted, as it would be posted.
 */
interface Case {
  readonly title: string
  readonly body: string
  readonly inputs: Readonly<Record<string, string>>
  readonly own: Own['comments']
}

const root = join(import.meta.dirname, 'cases')
const names = readdirSync(root).sort()

function readCase(name: string): Case {
  const given: Partial<Case> = JSON.parse(readFileSync(join(root, name, 'case.json'), 'utf8'))
  return { title: '', body: '', inputs: {}, own: [], ...given }
}

function configOf(inputs: Case['inputs']): Config {
  const parsed = parseConfig(inputs)
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
  return parsed.config
}

/** A model that says what the case's folder says for the lens of the request. */
function scriptedModel(folder: string): Model | undefined {
  if (!existsSync(folder)) return undefined
  return {
    ask: async ({ blocks }) => {
      const lens = /^Lens: (API|queue|database|any)/i.exec(blocks[1]?.text ?? '')?.[1]?.toLowerCase() ?? ''
      const file = join(folder, `${lens === 'database' ? 'db' : lens}.json`)
      const usage = { input: 4_000, cached: 0, written: 0, output: 300 }
      if (!existsSync(file)) return { kind: 'stopped', why: 'refusal', usage, requestId: undefined }
      return { kind: 'answered', text: readFileSync(file, 'utf8'), usage, requestId: undefined }
    },
  }
}

/** A publisher that accepts every first rung and remembers what it was told. */
function rememberingPublisher(own: Own['comments']) {
  const said: { steps: readonly Step[]; conclusion: Conclusion | undefined } = { steps: [], conclusion: undefined }
  const publisher: Publisher = {
    own: async () => ({ comments: own, summary: undefined }),
    apply: async (steps) => {
      said.steps = steps
      return answerEach(steps, ({ finding, ladder }) => ({
        finding,
        placement: ladder[0],
        state: 'posted',
        url: undefined,
        fallback: undefined,
      }))
    },
    close: async (closings) => closings.map((one) => ({ ...one, how: 'left' })),
    conclude: async (conclusion) => {
      said.conclusion = conclusion
      return { reviewId: undefined, reviewUrl: undefined, summaryUrl: undefined, warnings: [] }
    },
  }
  return { said, publisher }
}

async function run(
  name: string,
  own: Own['comments'],
): Promise<{ said: ReturnType<typeof rememberingPublisher>['said']; reviewed: Reviewed }> {
  const { title, body, inputs } = readCase(name)
  const { said, publisher } = rememberingPublisher(own)
  const checks = workerChecks({
    file: join(import.meta.dirname, '..', 'src', 'adapters', 'checks', 'worker.ts'),
    assets: join(import.meta.dirname, '..', 'dist', 'assets'),
  })
  const reader = foldersReader({
    base: join(root, name, 'base'),
    head: join(root, name, 'head'),
    repository: 'acme/shop',
    title,
    body,
  })
  const model = scriptedModel(join(root, name, 'answers'))
  const shipped = await loadShipped(join(import.meta.dirname, '..'))
  const told = {
    config: configOf(inputs),
    shipped,
    literals: [],
    rulePages: undefined,
    mayCommand: true,
    runUrl: undefined,
    replies: 'live' as const,
    startedAt: Date.now(),
  }
  try {
    const reviewed = await review(
      { reader, parsers: lineParsers, checks, model, publisher, clock: systemClock, progress: () => undefined },
      told,
    )
    return { said, reviewed }
  } finally {
    await checks.close()
  }
}

/** Everything a case leads to as one page; what varies from run to run is taken out. */
function page({ said, reviewed }: Awaited<ReturnType<typeof run>>): string {
  const steps = said.steps.map((step) => {
    if (step.kind === 'keep') return `## keep ${step.comment.id}: ${step.finding.title}`
    if (step.kind === 'update') return `## update ${step.comment.id}: ${step.finding.title}`
    if (step.kind === 'list') return `## list (${step.why}): ${step.finding.title}`
    const [first] = step.ladder
    const place =
      first.kind === 'inline'
        ? `${first.path} ${first.side} ${first.startLine === undefined ? '' : `${first.startLine}-`}${first.line}`
        : `${first.kind}`
    return `## post on ${place}\n\n${first.kind === 'file' ? step.bodies.file : step.bodies.inline}`
  })
  const { verdict, coverage, perhaps, counterparts, rejected } = reviewed.report
  const facts = [
    `verdict: ${verdict.kind}${'why' in verdict ? ` (${verdict.why})` : ''}`,
    `coverage: ${JSON.stringify(coverage)}`,
    ...(perhaps.files === 0 ? [] : [`perhaps: ${JSON.stringify(perhaps)}`]),
    ...counterparts.map(
      (one) => `other side: ${one.name.kind} ${one.name.text}, ${one.what} ${one.place?.path ?? 'not found'}`,
    ),
    ...rejected.map((one) => `rejected: ${one.title} (${one.why})`),
  ]
  const summary = said.conclusion?.summary ?? '(nothing)'
  const check = said.conclusion?.checkRun
  return `${[facts.join('\n'), ...steps, `## summary\n\n${summary}`, `## check run: ${check?.conclusion ?? 'none'}, ${check?.title ?? ''}`].join('\n\n').replace(/\d+ s\b/g, 'N s')}\n`
}

describe.each(names)('%s', (name) => {
  test('is reviewed as expected', async () => {
    await expect(page(await run(name, readCase(name).own))).toMatchFileSnapshot(join(root, name, 'expected.md'))
  })

  test('a second run over what the first has posted writes no comment', async () => {
    const first = await run(name, readCase(name).own)
    const posted = first.said.steps.flatMap((step, id) =>
      step.kind === 'post'
        ? [
            anOwnComment({
              id,
              identity: step.finding.id,
              category: step.finding.category,
              path: step.finding.place.path,
              lines: undefined,
            }),
          ]
        : [],
    )
    const again = await run(name, [...readCase(name).own, ...posted])
    expect(again.said.steps.filter((step) => step.kind === 'post')).toEqual([])
    expect(again.said.steps.length).toBe(first.said.steps.length)
  })
})

test('there are cases', () => {
  expect(names.length).toBeGreaterThanOrEqual(8)
})
