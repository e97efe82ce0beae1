import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inlineChecks } from '../src/adapters/checks/inline-checks.ts'
import { foldersReader } from '../src/adapters/folders/folders-reader.ts'
import { loadShipped } from '../src/adapters/shipped.ts'
import { systemClock } from '../src/adapters/system-clock.ts'
import { parseConfig } from '../src/core/change/config.ts'
import { answerEach, listed } from '../src/core/judgement/applied.ts'
import type { Conclusion, Model, Publisher, Reader } from '../src/core/ports.ts'
import { review } from '../src/review.ts'
import type { Reviewed } from '../src/task.ts'
import { anOwnComment } from './support/builders.ts'
import { lineParsers } from './support/line-parsers.ts'

/* What a review does when one of its ports fails, over the case of the removed guard: two trees, a model that names one blocker. */
const root = join(import.meta.dirname, 'cases', 'removed-guard')
const answer = readFileSync(join(root, 'answers', 'queue.json'), 'utf8')
const folders = () =>
  foldersReader({ base: join(root, 'base'), head: join(root, 'head'), repository: 'acme/shop', title: '', body: '' })

const says = (text: string): Model => ({
  ask: async () => ({
    kind: 'answered',
    text,
    usage: { input: 1, cached: 0, written: 0, output: 1 },
    requestId: undefined,
  }),
})
const nothingFound = JSON.stringify({
  points: [],
  claims: [],
  questions: [],
  receipts: [{ path: 'src/workers/refund.ts', judged: true, why: null }],
})

const posting: Publisher = {
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
  conclude: async () => ({ reviewId: undefined, reviewUrl: undefined, summaryUrl: 'written', warnings: [] }),
}
const fails = async () => {
  throw new Error('502 Bad Gateway')
}

async function run(over: {
  readonly reader?: Partial<Reader>
  readonly publisher?: Partial<Publisher>
  readonly text?: string
}): Promise<Reviewed & { readonly concluded: Conclusion | undefined }> {
  const parsed = parseConfig({})
  if ('problems' in parsed) throw new Error('the defaults are legal')
  const publisher = { ...posting, ...over.publisher }
  const said: { conclusion: Conclusion | undefined } = { conclusion: undefined }
  const watched: Publisher = {
    ...publisher,
    conclude: (conclusion) => {
      said.conclusion = conclusion
      return publisher.conclude(conclusion)
    },
  }
  const ports = {
    reader: { ...folders(), ...over.reader },
    parsers: lineParsers,
    checks: inlineChecks(),
    model: says(over.text ?? answer),
    publisher: watched,
    clock: systemClock,
    progress: () => undefined,
  }
  const shipped = await loadShipped(join(import.meta.dirname, '..'))
  const task = {
    config: parsed.config,
    shipped,
    literals: [],
    rulePages: undefined,
    mayCommand: true,
    runUrl: undefined,
    replies: 'live' as const,
    startedAt: Date.now(),
  }
  return { ...(await review(ports, task)), concluded: said.conclusion }
}

describe('nothing found is lost because something else failed', () => {
  test('the head moved while it was read: nothing is posted', async () => {
    const { report, concluded } = await run({ reader: { currentHead: async () => 'another' } })
    expect([report.verdict, concluded, report.applied.length]).toEqual([
      { kind: 'skipped', why: 'head-moved' },
      undefined,
      1,
    ])
  })

  test('B04 the head had moved before it was read: nothing is asked and nothing is posted', async () => {
    const subject = await folders().subject()
    const { report, concluded } = await run({ reader: { subject: async () => ({ ...subject, moved: true }) } })
    expect([report.verdict, report.spent.requests, concluded]).toEqual([
      { kind: 'skipped', why: 'head-moved' },
      0,
      undefined,
    ])
  })

  test('B05 the head moved after it was last asked, and GitHub refused the comments: no summary of a stale commit', async () => {
    const { head } = (await folders().subject()).revisions
    const heads = [head, 'another']
    const { report, concluded } = await run({
      reader: { currentHead: async () => heads.shift() ?? 'another' },
      publisher: { apply: async (steps) => answerEach(steps, (post) => listed(post.finding, 'stale commit')) },
    })
    expect([report.verdict, concluded]).toEqual([{ kind: 'skipped', why: 'head-moved' }, undefined])
  })

  test('the head can not be asked: everything is listed, nothing is posted, and it is said', async () => {
    const { report } = await run({ reader: { currentHead: fails } })
    expect(report.applied.map((one) => one.state)).toEqual(['listed'])
    expect(report.warnings.join()).toContain('502 Bad Gateway')
  })

  test('what stands there can not be read: nothing is written, since it could be written twice', async () => {
    const { report, concluded } = await run({ publisher: { own: fails } })
    expect([report.applied.map((one) => one.state), concluded]).toEqual([['listed'], undefined])
    expect(report.warnings).toEqual(['502 Bad Gateway'])
  })

  test('posting breaks: everything is listed, and the summary says it', async () => {
    const { report, concluded } = await run({ publisher: { apply: fails } })
    expect(report.applied.map((one) => one.state)).toEqual(['listed'])
    expect(concluded?.summary).toContain('A redelivered job refunds twice')
  })

  test('the last words can not be written: the report stands', async () => {
    const { report, links } = await run({ publisher: { conclude: fails } })
    expect([report.verdict.kind, report.applied[0]?.state]).toEqual(['findings', 'posted'])
    expect(links.warnings.join()).toContain('502 Bad Gateway')
  })
})

describe('never a false green', () => {
  test('a clean run is green', async () => {
    const { report, concluded } = await run({ text: nothingFound })
    expect([report.verdict.kind, concluded?.checkRun?.conclusion]).toEqual(['clean', 'success'])
  })

  test('an earlier finding whose thread is open is not repaired because a file that was not read did not show it', async () => {
    const thread = { id: 'T', resolved: false, resolvedBy: undefined, mayResolve: false }
    const standing = anOwnComment({ path: 'src/workers/other.ts', lines: { side: 'RIGHT', start: 5, end: 5 }, thread })
    const over = (change: object) => ({
      text: nothingFound,
      reader: { changes: async () => ({ ...(await folders().changes()), truncated: true }) },
      publisher: { own: async () => ({ comments: [{ ...standing, ...change }], summary: undefined }) },
    })
    const open = await run(over({}))
    expect(open.concluded?.checkRun?.conclusion).toBe('neutral')
    expect(open.concluded?.summary).toContain(
      'Not looked at again, and still open in 1 thread: [`src/workers/other.ts:5`](https://github.com/acme/shop/pull/7#discussion_r1).',
    )
    expect((await run(over({ thread: { ...thread, resolved: true } }))).report.standing).toEqual([])
    expect((await run(over({ lines: undefined }))).report.standing).toEqual([])
    expect((await run(over({ thread: undefined }))).report.standing).toHaveLength(1)
  })

  test('a claim that could not be placed is named in a clean summary, and the tick is not green', async () => {
    const claim = { ...JSON.parse(answer).claims[0], quote: 'await somethingElse()' }
    const { report, concluded } = await run({ text: JSON.stringify({ ...JSON.parse(answer), claims: [claim] }) })
    expect([report.verdict.kind, concluded?.checkRun?.conclusion]).toEqual(['clean', 'neutral'])
    expect(concluded?.summary).toContain('1 claim of the model could not be tied to the code it quotes')
    expect(concluded?.summary).toContain('A redelivered job refunds twice')
  })

  test('a listing that was cut is not off the surface', async () => {
    const changes = async () => ({ files: [], truncated: true })
    const { report } = await run({ reader: { changes } })
    expect([report.verdict.kind, report.omissions.map((one) => one.why)]).toEqual(['partial', ['listing-truncated']])
  })
})
