import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { workerChecks } from '../src/adapters/checks/worker-checks.ts'
import { loadShipped } from '../src/adapters/shipped.ts'
import { systemClock } from '../src/adapters/system-clock.ts'
import { parseConfig, type RawConfig } from '../src/core/change/config.ts'
import type { ModelRequest } from '../src/core/dialogue/request.ts'
import { answerEach } from '../src/core/judgement/applied.ts'
import type { Model, Publisher } from '../src/core/ports.ts'
import { reportJson } from '../src/render/report.ts'
import { review } from '../src/review.ts'
import type { Reviewed } from '../src/task.ts'
import { lineParsers } from './support/line-parsers.ts'
import { type Tree, twoTrees } from './support/two-trees.ts'

/* Whole reviews under a configuration file: what of it reaches the model, and what is made of the answers. */
const file = '.github/integration-engineer.yml'
const schema = 'type Query {\n  user: User\n}\n\ntype User {\n  id: ID!\n  email: String\n}\n'

const base: Tree = {
  'src/routes/orders.ts': `import { Router } from 'express'
import { pool } from '../db.js'

export const router = Router()

router.get('/orders/:id', async (req, res) => {
  res.json(await pool.query('SELECT * FROM orders WHERE id = $1', [req.params.id]))
})
`,
  'src/workers/refund.ts':
    "import { Worker } from 'bullmq'\n\nnew Worker('refunds', async (job) => {\n  await bank('HIDDEN-WORKER', job)\n})\n",
  'test/routes/orders.test.ts': "test('HIDDEN-TEST', () => {})\n",
  'migrations/001_orders.sql':
    'CREATE TABLE orders (\n  id bigint PRIMARY KEY, -- HIDDEN-SCHEMA\n  total integer\n);\n',
  'schema.graphql': schema,
}
const head: Tree = {
  'src/routes/orders.ts': base['src/routes/orders.ts']?.replace('WHERE id', 'WHERE deleted = false AND id'),
  'src/workers/refund.ts': base['src/workers/refund.ts']?.replace('await bank', 'bank'),
  'test/routes/orders.test.ts': "test('HIDDEN-TEST too', () => {})\n",
}

interface Seen {
  readonly reviewed: Reviewed
  readonly requests: readonly ModelRequest[]
  readonly summary: string
}

interface Setting {
  readonly configuration?: string
  readonly base?: Tree
  readonly head?: Tree
  readonly inputs?: RawConfig
  readonly answer?: object
}

async function run(setting: Setting): Promise<Seen> {
  const own = setting.configuration === undefined ? {} : { [file]: setting.configuration }
  await using trees = await twoTrees({ ...base, ...own, ...setting.base }, setting.head ?? head)
  const parsed = parseConfig(setting.inputs ?? {})
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
  const checks = workerChecks({
    file: join(import.meta.dirname, '..', 'src', 'adapters', 'checks', 'worker.ts'),
    assets: join(import.meta.dirname, '..', 'dist', 'assets'),
  })
  const requests: ModelRequest[] = []
  const said: { summary: string } = { summary: '' }
  const model: Model = {
    ask: async (request) => {
      requests.push(request)
      const usage = { input: 1, cached: 0, written: 0, output: 1 }
      return { kind: 'answered', text: answerTo(request, setting.answer), usage, requestId: undefined }
    },
  }
  const publisher: Publisher = {
    own: async () => ({ comments: [], summary: undefined }),
    apply: async (steps) =>
      answerEach(steps, ({ finding, ladder }) => ({
        finding,
        placement: ladder[0],
        state: 'posted',
        url: undefined,
        fallback: undefined,
      })),
    close: async (closings) => closings.map((one) => ({ ...one, how: 'left' })),
    conclude: async ({ summary = '' }) => {
      said.summary = summary
      return { reviewId: undefined, reviewUrl: undefined, summaryUrl: undefined, warnings: [] }
    },
  }
  const ports = { parsers: lineParsers, checks, model, publisher, clock: systemClock }
  const reviewed = await review(
    { ...ports, reader: trees.reader, progress: () => undefined },
    {
      config: parsed.config,
      shipped: await loadShipped(join(import.meta.dirname, '..')),
      literals: [],
      rulePages: undefined,
      mayCommand: true,
      runUrl: undefined,
      replies: 'live',
      startedAt: Date.now(),
    },
  )
  await checks.close()
  return { reviewed, requests, summary: said.summary }
}

/** Judges every file that is to be receipted, and adds what the test says. */
function answerTo({ blocks }: ModelRequest, said: object = {}): string {
  const paths: readonly string[] = JSON.parse(/under this lens: (\[.*\])/.exec(blocks[1]?.text ?? '')?.[1] ?? '[]')
  const receipts = paths.map((path) => ({ path, judged: true, why: null }))
  return JSON.stringify({ points: [], claims: [], questions: [], receipts, ...said })
}

const textOf = (requests: readonly ModelRequest[]) => JSON.stringify(requests)

describe('what reaches the model', () => {
  test('nothing of a configuration that the head alone has', async () => {
    const hostile = {
      [file]: 'instructions: [{ paths: ["**"], text: HOSTILE-WORDS }]\nnever-send: ["**"]\nhouse-rules: [AGENTS.md]',
      'AGENTS.md': 'HOSTILE-RULES',
    }
    const without = await run({})
    const { requests, reviewed, summary } = await run({ head: { ...head, ...hostile } })
    expect(textOf(requests)).not.toContain('HOSTILE')
    expect(requests.map(({ system }) => system)).toEqual(without.requests.map(({ system }) => system))
    expect(reviewed.report.coverage.shownHunks).toBe(without.reviewed.report.coverage.shownHunks)
    expect(reviewed.report.guideChanges).toEqual([{ path: file, inBase: false }])
    expect(summary === '' || summary.includes('the base branch has none')).toBe(true)
  })

  test('facts and house rules with every message, instructions where they fit', async () => {
    const { requests } = await run({
      configuration:
        'facts: { tables: { orders: { rows: 300 } } }\nhouse-rules: [REVIEW.md]\ninstructions: [{ paths: [src/routes/**], text: Mind the tenants. }]',
      base: { 'REVIEW.md': 'Our rules.' },
    })
    expect(requests.length).toBeGreaterThan(1)
    for (const { system, blocks } of requests) {
      expect(system).toContain('{"houseRules":"REVIEW.md","text":"Our rules."}')
      expect(system).toContain('{"facts":{"tables":[{"name":"orders","rows":300}]}}')
      const [shown = '', guidance = ''] = blocks[0]?.text.split('=== end of what is shown\n') ?? []
      expect(shown).not.toContain('Mind the tenants.')
      expect(guidance.includes('Mind the tenants.')).toBe(shown.includes('=== file "src/routes/orders.ts"'))
    }
  })

  test('no line of a file that is never sent: not for review, not as a test, not as the other side', async () => {
    const open = await run({ configuration: 'lenses: [api, queue, db]' })
    for (const marker of ['HIDDEN-WORKER', 'HIDDEN-TEST', 'HIDDEN-SCHEMA'])
      expect(textOf(open.requests)).toContain(marker)
    const { requests, reviewed, summary } = await run({
      configuration: 'never-send: [src/workers, "*.test.ts", Migrations/*.SQL]',
    })
    expect(requests.length).toBeGreaterThan(0)
    expect(textOf(requests)).not.toContain('HIDDEN')
    const { verdict, omissions, coverage } = reviewed.report
    expect([verdict.kind, omissions]).toEqual([
      'partial',
      [{ path: 'src/workers/refund.ts', why: 'never-sent', hunks: 1 }],
    ])
    expect(coverage).toMatchObject({ selectedFiles: 2, shownFiles: 1, hunks: 2, shownHunks: 1 })
    expect(summary).toContain('(never sent to a model, by `never-send` of the configuration)')
  })

  test('a file that is renamed out of what is never sent stays in it', async () => {
    const { requests, reviewed } = await run({
      configuration: 'never-send: [src/workers]',
      head: { ...head, 'src/workers/refund.ts': undefined, 'src/jobs/refund.ts': base['src/workers/refund.ts'] },
    })
    expect(textOf(requests)).not.toContain('=== file \\"src/jobs/refund.ts')
    expect(reviewed.report.omissions).toEqual([{ path: 'src/jobs/refund.ts', why: 'never-sent', hunks: 0 }])
    expect(reviewed.report.verdict.kind).toBe('partial')
  })

  test('nothing at all where everything is never sent, and the review is not clean', async () => {
    const { requests, reviewed } = await run({ configuration: 'never-send: [src]' })
    expect([requests, reviewed.report.verdict.kind]).toEqual([[], 'partial'])
  })

  test('what is excluded too is not missing', async () => {
    const { reviewed } = await run({ configuration: 'never-send: [src/workers]\npaths: { exclude: [src/workers/**] }' })
    expect([reviewed.report.verdict.kind, reviewed.report.omissions]).toEqual(['clean', []])
  })
})

describe('paths', () => {
  const change = { 'lib/thing.unknown': 'one\n', ...head }
  const tierOf = async (configuration: string, inputs: RawConfig = {}) => {
    const { reviewed } = await run({ configuration, head: change, inputs })
    const found = reviewed.report.files.find((one) => one.file.path === 'lib/thing.unknown')
    return [found?.tier, found?.surfaces, found?.why[0]?.text]
  }

  test.each([
    ['of a surface', 'paths: { db: [lib/**] }', {}, ['selected', ['db'], 'path matches `paths.db`']],
    [
      'of two surfaces',
      'paths: { db: [lib/**], api: ["**/*.unknown"] }',
      {},
      ['selected', ['api', 'db'], 'path matches `paths.api`'],
    ],
    [
      'excluded',
      'paths: { db: [lib/**], exclude: [lib/thing.*] }',
      {},
      ['dropped', [], 'path matches `paths.exclude`'],
    ],
    [
      'an input includes',
      'paths: { exclude: [lib/**] }',
      { include: 'lib/**' },
      ['selected', ['api', 'queue', 'db'], 'path matches `include`'],
    ],
    ['an input excludes', 'paths: { db: [lib/**] }', { exclude: 'lib/**' }, ['dropped', [], 'path matches `exclude`']],
    ['of a surface that is not asked', 'paths: { db: [lib/**] }\nlenses: [api]', {}, ['dropped', [], 'lens not asked']],
  ] as const)('%s', async (_, configuration, inputs, expected) => {
    expect(await tierOf(configuration, inputs)).toEqual(expected)
  })
})

describe('what is made of the answers', () => {
  const removed: Tree = { ...head, 'schema.graphql': schema.replace('  email: String\n', '') }
  const claim = {
    path: 'src/routes/orders.ts',
    side: 'new',
    quote: "  res.json(await pool.query('SELECT * FROM orders WHERE deleted = false AND id = $1', [req.params.id]))",
    line: null,
    category: 'query',
    severity: 'major',
    confidence: 'high',
    title: 'The table is read whole',
    trigger: 'Any request.',
    failure: 'It takes minutes.',
    noticed: 'The customer.',
    fix: null,
    fixLanguage: null,
    suggestion: null,
    affects: [],
  }

  test('a silenced rule is told to nobody, counted and named', async () => {
    const loud = await run({ configuration: 'lenses: [api]', head: removed })
    expect(loud.reviewed.report.verdict.kind).toBe('findings')
    expect(textOf(loud.requests)).toContain('graphql-field-removed')
    const { reviewed, requests, summary } = await run({
      configuration: 'rules: { graphql-field-removed: off }',
      head: removed,
      inputs: { 'comment-when-clean': 'true' },
    })
    expect(textOf(requests)).not.toContain('graphql-field-removed')
    expect([reviewed.report.verdict.kind, reviewed.report.applied]).toEqual(['clean', []])
    expect(summary).toContain('1 finding silenced by the configuration; the details name it.')
    expect(summary).toMatch(/- `schema\.graphql:7`: `User\.email` disappears.* \(`rules:` `graphql-field-removed`\)/)
    expect(reportJson(reviewed.report)).toMatchObject({
      silenced: [{ rule: 'graphql-field-removed', path: 'schema.graphql', line: 7, by: 'rules' }],
    })
  })

  test('a fact that a comment in the file accepts is named with its reason, and a comment without one is named too', async () => {
    const withComment = (comment: string) => ({
      head: {
        ...head,
        'schema.graphql': schema.replace('  email: String\n', `  # integration-engineer: ${comment}\n`),
      },
      inputs: { 'comment-when-clean': 'true' },
    })
    const secret = `ghp_${'a1B2'.repeat(9)}`
    const accepted = await run(
      withComment(`allow graphql-field-removed — unused since May ${secret} <img src=x> @acme`),
    )
    expect([accepted.reviewed.report.verdict.kind, accepted.reviewed.report.applied]).toEqual(['clean', []])
    expect(accepted.summary).toContain('1 finding silenced by a comment in the change; the details name it.')
    expect(accepted.summary).toMatch(
      /- `schema\.graphql:7`: `User\.email` disappears.* \(`graphql-field-removed`, by a comment in the file: unused since May /,
    )
    expect(accepted.summary).not.toContain(secret)
    expect(accepted.summary).not.toMatch(/(?<![\\`])<img|(?<!`)@acme/)
    const about = { ...claim, path: 'schema.graphql', side: 'old', quote: '  email: String', category: 'contract' }
    const claimed = await run({ ...withComment('allow graphql-field-removed — old'), answer: { claims: [about] } })
    expect(claimed.reviewed.report.applied.map(({ finding }) => finding.title)).toEqual([claim.title])
    const reasonless = await run(withComment('allow graphql-field-removed'))
    expect(reasonless.reviewed.report.applied.map(({ finding }) => finding.category)).toEqual(['contract'])
    expect(reasonless.summary).toContain('- `schema.graphql:7`: an allow comment without a reason accepts nothing')
  })

  test('the configuration can keep comments from accepting a fact', async () => {
    const comment = '  # integration-engineer: allow graphql-field-removed — unused\n'
    const { reviewed, summary } = await run({
      configuration: 'never-allow: [graphql-field-removed]',
      head: { ...head, 'schema.graphql': schema.replace('  email: String\n', comment) },
    })
    expect(reviewed.report.applied.map(({ finding }) => finding.category)).toEqual(['contract'])
    expect(summary).toContain('- `schema.graphql:7`: the configuration lets no comment accept `graphql-field-removed`')
  })

  test('a claim about the lines of a silenced fact, of its kind, is silenced with it', async () => {
    const about = { ...claim, path: 'schema.graphql', side: 'old', quote: '  email: String', category: 'contract' }
    const { reviewed } = await run({
      configuration: 'rules: { graphql-field-removed: off }',
      head: removed,
      answer: { claims: [about] },
    })
    expect([reviewed.report.verdict.kind, reviewed.report.applied]).toEqual(['clean', []])
    expect(reviewed.report.rejected.map(({ why }) => why)).toContain('covered-by-evidence')
  })

  test('a rule is posted with its severity, and a finding by the route that fits', async () => {
    const { reviewed } = await run({
      configuration:
        'rules: { graphql-field-removed: blocker }\nseverity:\n  - { category: query, paths: [src/**], to: lower }',
      head: removed,
      answer: { claims: [claim] },
    })
    expect(reviewed.report.applied.map(({ finding }) => [finding.category, finding.severity])).toEqual([
      ['contract', 'blocker'],
      ['query', 'minor'],
    ])
  })

  test('a finding that is ignored is named by the route', async () => {
    const { reviewed, summary } = await run({
      configuration: 'severity: [{ category: query, to: ignore }]',
      head: removed,
      answer: { claims: [claim] },
    })
    expect(reviewed.report.applied.map(({ finding }) => finding.category)).toEqual(['contract'])
    expect(summary).toContain('The table is read whole (`severity:` query)')
  })

  test('a question that the facts answer is not shown again, and not lost', async () => {
    const questions = [
      { text: 'How many rows has `orders`?', decides: 'major' },
      { text: 'Who calls this route?', decides: 'minor' },
    ]
    const { reviewed, summary } = await run({
      configuration: 'facts: { tables: { orders: { rows: 300 } } }',
      head: removed,
      answer: { questions },
    })
    expect(reviewed.report.questions.map(({ text }) => text)).toEqual(['Who calls this route?'])
    expect(reviewed.report.answered.map(({ text }) => text)).toEqual(['How many rows has `orders`?'])
    expect(summary).toContain('**Decides minor or nothing:** Who calls this route?')
    expect(summary).toContain('- How many rows has `orders`? (decides minor or major)')
  })

  test('the budget of the file bounds the run, where no input does', async () => {
    const poor = await run({ configuration: 'budget: { max-cost-usd: 0 }' })
    expect([poor.requests.length, poor.reviewed.report.verdict.kind]).toEqual([0, 'not-reviewed'])
    const rich = await run({ configuration: 'budget: { max-cost-usd: 0 }', inputs: { 'max-cost-usd': '3' } })
    expect(rich.reviewed.report.verdict.kind).toBe('clean')
  })

  test('a change of the configuration is told, under its old name too', async () => {
    const told = `This pull request changes [\`${file}\`]`
    const inputs = { 'comment-when-clean': 'true' }
    const { summary } = await run({ configuration: 'lenses: [api]', inputs, head: { ...head, [file]: 'lenses: [db]' } })
    expect(summary.replaceAll(`\`${file}\``, `[\`${file}\`]`)).toContain(told)
    expect(summary).toContain('the review used the base branch’s.')
    const away = { ...head, [file]: undefined, 'old.yml': 'lenses: [api]' }
    expect((await run({ configuration: 'lenses: [api]', inputs, head: away })).reviewed.report.guideChanges).toEqual([
      { path: file, inBase: true },
    ])
    expect((await run({ configuration: 'lenses: [api]', inputs })).summary).not.toContain('changes')
  })
})
