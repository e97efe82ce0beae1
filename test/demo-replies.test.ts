import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type ClosableChecks, workerChecks } from '../src/adapters/checks/worker-checks.ts'
import { assetsFolder, syntaxParsers } from '../src/adapters/parsers/syntax.ts'
import { missingReply } from '../src/adapters/replies/missing-reply.ts'
import { readReply } from '../src/adapters/replies/stored-reply.ts'
import { loadShipped } from '../src/adapters/shipped.ts'
import { parseConfig } from '../src/core/change/config.ts'
import type { ModelRequest } from '../src/core/dialogue/request.ts'
import type { Model } from '../src/core/ports.ts'
import { type ReviewedExample, reviewExample } from '../src/terminal/demo-review.ts'

const root = join(import.meta.dirname, '..')
const examples = ['order-contracts', 'stripe-payments', 'user-order-sync']
const repliesOf = (name: string) => join('examples', name, 'replies')

/** Reviews an example from its stored replies, or with `live` in their place. */
async function reviewed(name: string, checks: ClosableChecks, live?: Model): Promise<ReviewedExample> {
  const parsed = parseConfig({})
  if ('problems' in parsed) throw new Error(parsed.problems.join('; '))
  return reviewExample(name, {
    root,
    live,
    parsers: syntaxParsers({ assets: assetsFolder(root) }),
    checks,
    progress: () => undefined,
    config: parsed.config,
    shipped: await loadShipped(root),
    literals: [],
    rulePages: undefined,
    startedAt: Date.now(),
  })
}

interface Request {
  readonly hash: string
  readonly request: ModelRequest
}

/** Gives the requests that the review of an example makes, answering none. */
async function requestsOf(name: string, checks: ClosableChecks): Promise<readonly Request[]> {
  const asked: Request[] = []
  const noting: Model = {
    ask: async (request, hash, _signal, began) => {
      asked.push({ hash, request })
      began?.()
      return {
        kind: 'stopped',
        why: 'refusal',
        usage: { input: 0, cached: 0, written: 0, output: 0 },
        requestId: undefined,
      }
    },
  }
  await reviewed(name, checks, noting)
  return asked
}

const receipts = z.object({ receipts: z.array(z.object({ path: z.string() })) })

/** The files that an answer has receipted, in the words with which a request asks for them: what tells the lenses' answers apart. */
async function receiptedIn(folder: string, hash: string): Promise<string> {
  const read = await readReply(join(root, folder), hash)
  const answer = read.kind === 'stored' ? receipts.parse(read.stored.answer).receipts : []
  return `Files to be receipted under this lens: ${JSON.stringify(answer.map(({ path }) => path))}\n`
}

/** Says of every stored reply without a request, and of every request without a reply, what to do. */
async function staleReplies(name: string, requests: readonly Request[]): Promise<readonly string[]> {
  const folder = repliesOf(name)
  const stored = (await readdir(join(root, folder))).map((file) => file.replace(/\.json$/, ''))
  const unused = stored.filter((hash) => requests.every((one) => one.hash !== hash))
  const old = await Promise.all(unused.map(async (hash) => ({ hash, words: await receiptedIn(folder, hash) })))
  const missing = requests.filter(({ hash }) => !stored.includes(hash))
  if (missing.length + unused.length === 0) return []
  const matched = missing.map(({ hash, request }) => ({
    hash,
    request,
    old: old.find(({ words }) => request.blocks.some((block) => block.text.includes(words)))?.hash,
  }))
  const forms = await mkdtemp(join(tmpdir(), 'requests-'))
  const renewals = matched.map(async ({ hash, request, old: before }) => {
    const form = join(forms, `${hash}.missing.md`)
    await writeFile(form, missingReply(request, hash))
    return before === undefined
      ? `answer the request in ${form} and put it into ${folder}`
      : `read the new request in ${form}; if the answer still holds: git mv ${folder}/${before}.json ${folder}/${hash}.json`
  })
  const left = unused.filter((hash) => matched.every((one) => one.old !== hash))
  return [...(await Promise.all(renewals)), ...left.map((hash) => `nobody asks for it: git rm ${folder}/${hash}.json`)]
}

describe.each(examples)('stored replies of %s', (name) => {
  const shared: { checks?: ClosableChecks } = {}
  const checks = () => shared.checks ?? workerChecks({ file: 'absent' })
  beforeAll(() => {
    shared.checks = workerChecks({ file: join(root, 'dist', 'checks', 'index.js') })
  })
  afterAll(() => shared.checks?.close())

  it('answer exactly the requests that are made; otherwise this list says how to renew them', async () => {
    const requests = await requestsOf(name, checks())
    expect(requests.length).toBeGreaterThanOrEqual(2)
    expect(await staleReplies(name, requests)).toEqual([])
  })

  it('are whole reviews: all read, all decoded, three to five findings, one claim not believed', async () => {
    const { report } = await reviewed(name, checks())
    expect(report).toMatchObject({ verdict: { kind: 'findings' }, omissions: [], unusable: [], unchecked: [] })
    expect(report.coverage).toMatchObject({
      shownHunks: report.coverage.hunks,
      receiptedFiles: report.coverage.selectedFiles,
    })
    expect(report.applied.length).toBeGreaterThanOrEqual(3)
    expect(report.applied.length).toBeLessThanOrEqual(5)
    expect(report.applied.filter(({ placement }) => placement.kind !== 'inline')).toEqual([])
    expect(report.rejected.map(({ why }) => why)).toEqual([expect.stringMatching(/^(duplicate|covered-by-evidence)$/)])
  })

  it('say that nobody asked the API, when, and tokens that fit the request', async () => {
    const requests = await requestsOf(name, checks())
    for (const { hash, request } of requests) {
      const read = await readReply(join(root, repliesOf(name)), hash)
      if (read.kind !== 'stored') throw new Error(`${hash} is ${read.kind}`)
      const { origin, model, usage, answer } = read.stored
      expect(origin).toContain('no API call')
      expect(model).toBe(request.model)
      const asked = request.system.length + request.blocks.reduce((sum, block) => sum + block.text.length, 0)
      expect((usage.input + usage.cached + usage.written) / (asked / 2.5)).toBeCloseTo(1, 1)
      expect(usage.output / (JSON.stringify(answer).length / 2.5)).toBeCloseTo(1, 1)
    }
  })
})

it('the examples are all that there are', async () => {
  expect((await readdir(join(root, 'examples'))).filter((name) => !name.includes('.')).sort()).toEqual(examples)
  const command = await readFile(join(root, 'src', 'terminal', 'demo-command.ts'), 'utf8')
  expect(command).toContain(`const examples = ['${examples.join("', '")}'] as const`)
})
