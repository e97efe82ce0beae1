import { describe, expect, test } from 'vitest'
import type { Post } from '../../../src/core/judgement/applied.ts'
import { actionsBot } from '../../support/github/world.ts'
import { aPost, aPullRequest, apply, onFile, onLine, places, standing } from './pull-request.ts'

const reviews = { method: 'POST', path: /pulls\/7\/reviews$/ } as const
const single = { method: 'POST', path: /pulls\/7\/comments$/ } as const
const refusedLine = 'GitHub refused the place: 422 Unprocessable Entity: Line could not be resolved'

describe('I05 a place that GitHub refuses', () => {
  test.each(['strings', 'objects'] as const)(
    'one bad line costs only itself its line (errors as %s)',
    async (errors) => {
      await using pull = await aPullRequest({ options: { errors } })
      const steps = [aPost(1, onLine(10), onFile), aPost(2, onLine(30), onFile), aPost(3, onLine(50), onFile)]
      const applied = await apply(pull, ...steps)
      expect(places(applied)).toEqual([
        [1, 'inline', 'posted', undefined],
        [2, 'file', 'posted', expect.stringMatching(/^GitHub refused the place: 422 .*[Ll]ine/)],
        [3, 'inline', 'posted', undefined],
      ])
      expect(standing(pull).toSorted()).toEqual(['file 2', 'inline 1', 'inline 3'])
      expect(pull.writes().map((request) => [request.path.split('/').at(-1), request.status])).toEqual([
        ['reviews', 422],
        ['comments', 201],
        ['comments', 422],
        ['comments', 201],
        ['comments', 201],
      ])
    },
  )

  test('a review of one comment is not tried a second time in another form', async () => {
    await using pull = await aPullRequest()
    expect(places(await apply(pull, aPost(1, onLine(30), onFile)))).toEqual([[1, 'file', 'posted', refusedLine]])
    expect(pull.writes()).toHaveLength(2)
  })

  test.each([
    ['a range over two hunks', onLine(50, { startLine: 10 }), 'inline'],
    ['a file that is not in the pull request', { ...onLine(1), path: 'src/old-name.ts' }, 'path'],
    ['E05 another spelling of the path', { ...onLine(10), path: './src/api/orders.ts' }, 'path'],
    ['E06 a file without a patch', { ...onLine(1), path: 'assets/logo.png' }, 'hunk'],
  ])('all rungs refused: %s is listed exactly once, with the reason', async (_, rung) => {
    await using pull = await aPullRequest()
    const gone = { kind: 'file', path: 'nowhere.ts' } as const
    const applied = await apply(pull, aPost(1, rung, gone), aPost(2, onLine(10)))
    expect(places(applied)).toEqual([
      [1, 'summary', 'listed', expect.stringMatching(/^GitHub refused the place: 422 /)],
      [2, 'inline', 'posted', undefined],
    ])
    expect(standing(pull)).toEqual(['inline 2'])
  })

  test.each<[string, Post, RegExp]>([
    ['B05 a commit that a force-push dropped', aPost(1, onLine(10), onFile), /no longer part of the pull request/],
    [
      'a comment that is too long',
      { ...aPost(1, onLine(10)), bodies: { inline: 'x'.repeat(65_537), file: '' } },
      /too long/,
    ],
  ])('%s stops the review: nothing is forced in, everything is listed', async (name, post, reason) => {
    await using pull = await aPullRequest()
    if (name.startsWith('B05')) pull.github.setHead(pull.base)
    const applied = await apply(pull, post, aPost(2, onLine(50), onFile), aPost(3, onFile))
    expect(places(applied)).toEqual([1, 2, 3].map((n) => [n, 'summary', 'listed', expect.stringMatching(reason)]))
    expect(pull.writes()).toHaveLength(1)
    expect(standing(pull)).toEqual([])
  })
})

describe('I09 a token that may not write', () => {
  test('everything is listed after one try, and the warning names the line to add', async () => {
    await using pull = await aPullRequest({ world: { token: { permissions: { 'pull-requests': 'read' } } } })
    const applied = await apply(pull, aPost(1, onLine(10), onFile), aPost(2, onFile))
    const reason = expect.stringContaining('add `pull-requests: write` under `permissions:`')
    expect(places(applied)).toEqual([1, 2].map((n) => [n, 'summary', 'listed', reason]))
    expect(pull.writes()).toHaveLength(1)
    const own = { comments: [], summary: undefined }
    const links = await pull.publisher.conclude({ head: pull.head, own, summary: undefined, checkRun: undefined })
    expect(links).toEqual({ reviewId: undefined, reviewUrl: undefined, summaryUrl: undefined, warnings: [reason] })
  })

  test('I08 a rate limit that outlasts the run stops the writing at once', async () => {
    await using pull = await aPullRequest()
    const body = { message: 'You have exceeded a secondary rate limit' }
    pull.github.fault({ ...reviews, status: 403, body, headers: { 'retry-after': '7200' }, times: 9 })
    const applied = await apply(pull, aPost(1, onLine(10), onFile), aPost(2, onFile))
    expect(places(applied).map(([, , state, why]) => [state, why])).toEqual(
      [1, 2].map(() => ['listed', expect.stringContaining('rate limit')]),
    )
    expect([pull.writes().length, pull.clock.slept]).toEqual([1, []])
  })
})

describe('I07 a write that GitHub may have done', () => {
  const outages = [
    { status: 502, body: { message: 'Server Error' } },
    { status: 0, body: '', drop: true },
  ] as const

  test.each(outages)('a review that was made before the error is found, not made again (%j)', async (outage) => {
    await using pull = await aPullRequest()
    pull.github.fault({ ...reviews, ...outage, effect: 'applied' })
    const applied = await apply(pull, aPost(1, onLine(10)), aPost(2, onLine(50)))
    expect(places(applied)).toEqual([1, 2].map((n) => [n, 'inline', 'posted', undefined]))
    expect(applied[1]?.url).toMatch(/#discussion_r\d+$/)
    expect([pull.github.state.reviews.length, standing(pull)]).toEqual([1, ['inline 1', 'inline 2']])
    const own = { comments: [], summary: undefined }
    const links = await pull.publisher.conclude({ head: pull.head, own, summary: undefined, checkRun: undefined })
    expect(links.reviewId).toBe(pull.github.state.reviews[0]?.id)
  })

  test.each(outages)('a review that was not made is made once more (%j)', async (outage) => {
    await using pull = await aPullRequest()
    pull.github.fault({ ...reviews, ...outage })
    const applied = await apply(pull, aPost(1, onLine(10)))
    expect(places(applied)).toEqual([[1, 'inline', 'posted', undefined]])
    expect([pull.github.state.reviews.length, standing(pull)]).toEqual([1, ['inline 1']])
  })

  test('after a half-made review only the missing comments are sent', async () => {
    await using pull = await aPullRequest()
    pull.github.fault({ ...reviews, status: 502, body: {} })
    pull.github.comment({ path: onFile.path, line: 10, body: aPost(1).bodies.inline, user: actionsBot })
    const applied = await apply(pull, aPost(1, onLine(10)), aPost(2, onLine(50)))
    expect(places(applied)).toEqual([1, 2].map((n) => [n, 'inline', 'posted', undefined]))
    expect(standing(pull)).toEqual(['inline 1', 'inline 2'])
  })

  test('a comment that stood before the run is not taken for the one in doubt', async () => {
    await using pull = await aPullRequest()
    pull.github.comment({ path: onFile.path, line: 10, body: aPost(1).bodies.inline, user: actionsBot })
    await pull.publisher.own()
    pull.github.fault({ ...reviews, status: 502, body: {} })
    const applied = await apply(pull, aPost(1, onLine(50)))
    expect(places(applied)).toEqual([[1, 'inline', 'posted', undefined]])
    expect(standing(pull)).toEqual(['inline 1', 'inline 1'])
  })

  test('two outages end it: what is missing is listed, not tried for ever', async () => {
    await using pull = await aPullRequest()
    pull.github.fault({ ...reviews, status: 502, body: {}, times: 9 })
    const applied = await apply(pull, aPost(1, onLine(10), onFile), aPost(2, onFile))
    expect(places(applied)).toEqual([1, 2].map((n) => [n, 'summary', 'listed', 'Could not post review comments: 502.']))
    expect(pull.writes()).toHaveLength(2)
  })

  test('where the looking fails, nothing is sent again, since it might be doubled', async () => {
    await using pull = await aPullRequest()
    pull.github.fault({ ...reviews, status: 502, body: {}, effect: 'applied' })
    pull.github.fault({ method: 'GET', path: /pulls\/7\/comments$/, status: 502, body: {}, times: 3 })
    const applied = await apply(pull, aPost(1, onLine(10), onFile))
    expect(places(applied)).toEqual([[1, 'summary', 'listed', expect.stringContaining('did not say whether')]])
    expect(standing(pull)).toEqual(['inline 1'])
  })

  test.each([
    ['made', 'applied'],
    ['not made', 'none'],
  ] as const)('a comment on a file that was %s before the error stands once', async (_, effect) => {
    await using pull = await aPullRequest()
    pull.github.fault({ ...single, status: 502, body: {}, effect })
    expect(places(await apply(pull, aPost(1, onFile)))).toEqual([[1, 'file', 'posted', undefined]])
    expect(standing(pull)).toEqual(['file 1'])
  })
})
