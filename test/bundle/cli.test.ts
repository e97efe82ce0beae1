import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { checkOut, makeRepository } from '../support/git-repository.ts'
import { startMessages } from '../support/messages/server.ts'
import { reviewDocument } from '../support/review-document.ts'
import { bundles, node24 } from '../support/runner.ts'
import { type ClaimSaid, claimJson, saying } from './answers.ts'
import { shopChange, shopClaims, shopFiles } from './shop.ts'

interface Printed {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

const stage = { repository: '', folder: '' }

beforeAll(async () => {
  stage.folder = await mkdtemp(join(tmpdir(), 'terminal-'))
  stage.repository = join(stage.folder, 'shop')
  await makeRepository(stage.repository, [{ files: shopFiles }, { branch: 'feature', from: 0, files: shopChange }])
  await checkOut(stage.repository, 'feature')
})

afterAll(() => rm(stage.folder, { recursive: true, force: true }))

/** Runs the built terminal command in the shop's clone, with nothing of this process's environment but its path. */
function cli(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Printed> {
  const options = { cwd: stage.repository, env: { PATH: process.env.PATH, HOME: stage.folder, ...env } }
  return new Promise((resolve) => {
    execFile(node24, [bundles.cli, ...args], options, (error, stdout, stderr) => {
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

/** A transcript without what differs from run to run and from machine to machine. */
function steady({ exitCode, stdout, stderr }: Printed): string {
  const text = `exit ${exitCode}\n\n--- stdout\n${stdout}\n--- stderr\n${stderr}`
  return text
    .replaceAll(stage.folder, 'FOLDER')
    .replace(/\b[0-9a-f]{64}\b/g, 'HASH')
    .replace(/\b[0-9a-f]{40}\b/g, 'COMMIT')
    .replace(/\b\d+(\.\d+)? s\b/g, 'N s')
    .replace(/about \d+ tokens/g, 'about N tokens')
    .replace(/"elapsedMs": \d+/g, '"elapsedMs": 0')
}

const range = ['--base', 'main'] as const

describe('what it prints', () => {
  test.each([
    ['review-evidence-only', ['review', ...range, '--evidence-only']],
    ['review-without-key', ['review', ...range, '--format', 'markdown']],
    ['surface', ['surface', ...range]],
    ['evidence', ['evidence', ...range]],
    ['help', ['--help']],
  ])('%s', async (name, args) => {
    const printed = await cli(args)
    expect(printed.exitCode).toBe(0)
    await expect(steady(printed)).toMatchFileSnapshot(join(import.meta.dirname, '__snapshots__', `${name}.txt`))
  })

  test('to a script: the review document, and nothing else on stdout', async () => {
    const { stdout, exitCode } = await cli(['review', ...range, '--evidence-only', '--format', 'json'])
    expect(exitCode).toBe(0)
    const document = reviewDocument.parse(JSON.parse(stdout))
    expect(document).toMatchObject({
      verdict: 'not-reviewed',
      why: 'no-model',
      coverage: { selectedFiles: 4, shownHunks: 0 },
    })
    expect(document.findings).toMatchObject([{ origin: 'computed', path: 'schema.graphql', side: 'LEFT', line: 7 }])
  })

  test('to a gate: 1 from --fail-on on, and the findings as SARIF', async () => {
    const evidence = ['review', ...range, '--evidence-only', '--format', 'sarif'] as const
    const [met, milder] = await Promise.all([
      cli([...evidence, '--fail-on', 'major']),
      cli([...evidence, '--fail-on', 'blocker', '--min-severity', 'blocker']),
    ])
    expect([met.exitCode, milder.exitCode]).toEqual([1, 0])
    expect(met.stderr).toContain('exit 1: 1 major, and `fail-on` is `major`')
    const rules = ({ stdout }: Printed) =>
      JSON.parse(stdout).runs[0].results.map((one: { ruleId: string }) => one.ruleId)
    expect([rules(met), rules(milder)]).toEqual([['graphql-field-removed'], []])
  })

  test('quietly: no progress', async () => {
    const { stderr } = await cli(['review', ...range, '--evidence-only', '--quiet'])
    expect(stderr).toBe('')
  })
})

describe.concurrent('two files', () => {
  test('are compared as if they stood at a path; a removed field is breaking', async () => {
    const [before, after] = [join(stage.folder, 'before.graphql'), join(stage.folder, 'after.graphql')]
    await writeFile(before, String(shopFiles['schema.graphql']))
    await writeFile(after, String(shopChange['schema.graphql']))
    const files = ['--base-file', before, '--head-file', after, '--path', 'schema.graphql', '--format', 'json']
    const { stdout, exitCode } = await cli(['evidence', ...files])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      evidence: [{ rule: 'graphql-field-removed', level: 'breaking', path: 'schema.graphql', side: 'base', line: 7 }],
      unchecked: [],
    })
  })

  test.each([
    [
      'openapi.yaml',
      'openapi: 3.1.0\npaths: { /a: { get: {} }, /b: { get: {} } }\n',
      'openapi: 3.1.0\npaths: { /a: { get: {} } }\n',
      'openapi-operation-removed',
    ],
    [
      'asyncapi.json',
      '{"asyncapi":"3.0.0","channels":{"a":{"address":"a"}}}',
      '{"asyncapi":"3.0.0","channels":{"a":{"address":"b"}}}',
      'asyncapi-address-changed',
    ],
    [
      'order.schema.json',
      '{"$schema":"http://json-schema.org/draft-07/schema#","type":"string"}',
      '{"$schema":"http://json-schema.org/draft-07/schema#","type":"number"}',
      'schema-type-changed',
    ],
    [
      'order.proto',
      'syntax = "proto3";\nmessage A { string a = 1; }\n',
      'syntax = "proto3";\nmessage A { int64 a = 1; }\n',
      'protobuf-field-type-changed',
    ],
    [
      'order.avsc',
      '{"type":"record","name":"A","fields":[]}',
      '{"type":"record","name":"A","fields":[{"name":"a","type":"int"}]}',
      'avro-field-added',
    ],
  ])('are a contract of any kind: %s', async (path, base, head, rule) => {
    const [before, after] = [join(stage.folder, `before-${path}`), join(stage.folder, `after-${path}`)]
    await writeFile(before, base)
    await writeFile(after, head)
    const { stdout } = await cli([
      'evidence',
      '--base-file',
      before,
      '--head-file',
      after,
      '--path',
      path,
      '--format',
      'json',
    ])
    expect(JSON.parse(stdout)).toMatchObject({ evidence: [{ rule, level: 'breaking', path }], unchecked: [] })
  })

  test('need a path', async () => {
    const { stderr, exitCode } = await cli(['evidence', '--base-file', 'a.graphql'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('need --path')
  })
})

const promptDocument = z.object({
  version: z.literal(1),
  requests: z.array(
    z.object({
      batch: z.string(),
      lens: z.enum(['api', 'queue', 'db']),
      purpose: z.literal('review'),
      files: z.array(z.string()),
      shown: z.array(
        z.object({
          path: z.string(),
          side: z.enum(['LEFT', 'RIGHT']),
          ranges: z.array(z.tuple([z.number(), z.number()])),
        }),
      ),
      system: z.string(),
      blocks: z.array(z.object({ text: z.string(), cached: z.boolean() })),
      tokens: z.number().positive(),
      costUsd: z.number().positive(),
    }),
  ),
  omitted: z.array(z.object({ path: z.string(), why: z.string() })),
})

test('prompt --format json is exactly what review sends, and sends nothing itself', async () => {
  const messages = await startMessages({ reply: saying([]) })
  try {
    const { stdout, exitCode } = await cli(['prompt', ...range, '--format', 'json'], {
      ANTHROPIC_BASE_URL: messages.url,
    })
    expect(exitCode).toBe(0)
    expect(messages.requests).toEqual([])
    const { requests, omitted } = promptDocument.parse(JSON.parse(stdout))
    expect(omitted).toEqual([])
    expect(requests.map(({ lens, files }) => [lens, files])).toEqual([
      ['api', ['schema.graphql', 'src/routes/orders.ts']],
      ['queue', ['src/workers/refund.ts']],
      ['db', ['migrations/002_total.sql']],
    ])
    const [first] = requests
    expect(first?.blocks.map(({ cached }) => cached)).toEqual([true, false])
    expect(first?.blocks[0]?.text).toContain('L6 -|  if (!(await claimed.add(job.id))) return')
    expect(first?.shown).toContainEqual({ path: 'src/workers/refund.ts', side: 'LEFT', ranges: [[6, 7]] })
  } finally {
    await messages.close()
  }
})

test('a reader that closes the pipe ends the printing, without a stack and without a failure', async () => {
  const options = { cwd: stage.repository, env: { PATH: process.env.PATH, HOME: stage.folder } }
  const child = spawn(node24, [bundles.cli, 'prompt', ...range, '--quiet'], options)
  child.stdout.destroy()
  const said: Buffer[] = []
  child.stderr.on('data', (chunk) => said.push(chunk))
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect([code, Buffer.concat(said).toString()]).toEqual([0, ''])
})

describe('stored replies', () => {
  const claims: readonly ClaimSaid[] = shopClaims

  test('a missing one is written as a form; filled in, it is found, and the review is whole', async () => {
    const dir = join(stage.folder, 'replies')
    const first = await cli(['review', ...range, '--replies', dir])
    expect(first.exitCode).toBe(3)
    expect(first.stdout).toMatch(/not reviewed/i)
    const forms = (await readdir(dir)).filter((name) => name.endsWith('.missing.md'))
    expect(forms).toHaveLength(3)

    for (const form of forms) await fillIn(dir, form)
    const second = await cli(['review', ...range, '--replies', dir])
    expect(second.exitCode).toBe(0)
    await expect(steady(second)).toMatchFileSnapshot(join(import.meta.dirname, '__snapshots__', 'review-replies.txt'))
    expect(await cli(['review', ...range, '--replies', dir, '--quiet'])).toMatchObject({ exitCode: 0 })

    await rm(join(dir, String(forms[0]).replace('.missing.md', '.json')))
    const partial = await cli(['review', ...range, '--replies', dir, '--format', 'json'])
    expect(partial.exitCode).toBe(3)
    expect(reviewDocument.parse(JSON.parse(partial.stdout)).verdict).toBe('partial')
  })

  async function fillIn(dir: string, form: string): Promise<void> {
    const page = await readFile(join(dir, form), 'utf8')
    const word = /^Lens: (API|queues|database)/m.exec(page)?.[1]
    const lens = word === 'API' ? 'api' : word === 'queues' ? 'queue' : 'db'
    const paths: readonly string[] = JSON.parse(/receipted under this lens: (\[.*\])$/m.exec(page)?.[1] ?? '[]')
    const answer = {
      points: [],
      claims: claims.filter((one) => one.lens === lens).map(claimJson),
      questions: [],
      receipts: paths.map((path) => ({ path, judged: true, why: null })),
    }
    const usage = { input: 4_000, cached: 0, written: 0, output: 300 }
    const stored = { origin: 'written for a test', recordedAt: '2026-01-01', model: 'claude-sonnet-5-5', usage, answer }
    await writeFile(join(dir, form.replace('.missing.md', '.json')), JSON.stringify(stored))
  }
})

describe.concurrent('mistakes end with 2, and name what is legal', () => {
  test.each([
    [['inspect'], '"inspect" is not a command; use review, surface, evidence, prompt, demo'],
    [['review', '--lense', 'api'], '--lense is not known'],
    [['review', '--format', 'xml'], '--format: "xml" is not legal; use text, json, markdown, sarif'],
    [['surface', '--format', 'sarif'], '--format: "sarif" is not legal; use text, json, markdown'],
    [
      ['review', '--fail-on', 'critical'],
      '--fail-on: "critical" is not legal; use one of blocker, major, minor, never',
    ],
    [['surface', '--evidence-only'], '--evidence-only does not belong to surface'],
    [['review', '--base', 'no-such-branch', '--evidence-only'], 'no-such-branch'],
    [['review', '--repo', '/', '--evidence-only'], 'git'],
  ])('%j', async (args, words) => {
    const { exitCode, stdout, stderr } = await cli(args)
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})
