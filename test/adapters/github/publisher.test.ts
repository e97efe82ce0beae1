import { describe, expect, test } from 'vitest'
import type { Step } from '../../../src/core/judgement/reconcile.ts'
import { aFinding, anOwnComment, aPlace } from '../../support/builders.ts'
import { aPost, aPullRequest, apply, idOf, oddPath, onFile, onLine, places } from './pull-request.ts'

describe('one review', () => {
  test('inline comments go into one review, event COMMENT, pinned to the head that was read', async () => {
    await using pull = await aPullRequest()
    const applied = await apply(
      pull,
      aPost(1, onLine(10), onFile),
      aPost(2, onLine(50, { startLine: 48 }), onFile),
      aPost(3, onLine(10, { side: 'LEFT' })),
      aPost(4, { ...onLine(1, { startLine: 1 }), path: oddPath }),
    )
    expect(pull.writes().map((request) => request.body)).toEqual([
      {
        commit_id: pull.head,
        event: 'COMMENT',
        body: 'Integration review',
        comments: [
          { path: 'src/api/orders.ts', side: 'RIGHT', line: 10, body: expect.stringMatching(/^<!--.*inline 1$/s) },
          expect.objectContaining({ line: 50, side: 'RIGHT', start_line: 48, start_side: 'RIGHT' }),
          expect.objectContaining({ line: 10, side: 'LEFT' }),
          { path: oddPath, side: 'RIGHT', line: 1, body: expect.stringContaining('inline 4') },
        ],
      },
    ])
    expect(places(applied)).toEqual([1, 2, 3, 4].map((n) => [n, 'inline', 'posted', undefined]))
    expect(applied[0]?.url).toMatch(/#pullrequestreview-\d+$/)
    expect(pull.github.state.reviews).toMatchObject([{ state: 'COMMENTED', commit_id: pull.head }])
  })

  test('without a line there is no review: files are commented on one by one, the rest is listed', async () => {
    await using pull = await aPullRequest()
    const applied = await apply(pull, aPost(1, onFile), aPost(2), aPost(3, onFile))
    const body = { commit_id: pull.head, path: 'src/api/orders.ts', subject_type: 'file' }
    expect(pull.writes().map((request) => request.body)).toEqual([
      { ...body, body: expect.stringContaining('file 1') },
      { ...body, body: expect.stringContaining('file 3') },
    ])
    expect(places(applied)).toEqual([
      [1, 'file', 'posted', undefined],
      [2, 'summary', 'listed', 'it belongs to no line and no file'],
      [3, 'file', 'posted', undefined],
    ])
  })

  test('steps that write nothing are answered as they stand, in the order given', async () => {
    await using pull = await aPullRequest()
    const comment = anOwnComment({ identity: idOf(9), path: 'src/a.ts', lines: undefined })
    const keep = (rest: object): Step => ({ kind: 'keep', finding: aFinding(rest), comment })
    const applied = await apply(
      pull,
      { kind: 'list', finding: aFinding({ id: idOf(1) }), why: 'over-max-comments' },
      keep({ id: idOf(2), place: aPlace({ path: 'src/a.ts', startLine: 3, line: 5 }) }),
      keep({ id: idOf(3), tie: 'file' }),
      { kind: 'list', finding: aFinding({ id: idOf(4) }), why: 'no-line' },
    )
    expect(places(applied)).toEqual([
      [1, 'summary', 'listed', 'over the limit of inline comments for one review'],
      [2, 'inline', 'kept', undefined],
      [3, 'file', 'kept', undefined],
      [4, 'summary', 'listed', 'no line of the diff to stand on'],
    ])
    expect(applied[1]).toMatchObject({ url: comment.url, placement: { path: 'src/a.ts', line: 5, startLine: 3 } })
    expect(pull.github.requests).toEqual([])
  })

  test('a review without a body is a bug, found before anything is written', async () => {
    await using pull = await aPullRequest()
    const empty = pull.publisher.apply([aPost(1, onLine(10))], { head: pull.head, body: ' ' })
    await expect(empty).rejects.toThrow('a review needs a body')
    expect(pull.writes()).toEqual([])
  })
})

test('I12 two hundred findings are still one review', { timeout: 30_000 }, async () => {
  await using pull = await aPullRequest()
  const posts = Array.from({ length: 200 }, (_, n) => aPost(n, onLine(7 + (n % 7))))
  expect(new Set((await apply(pull, ...posts)).map((one) => one.state))).toEqual(new Set(['posted']))
  expect(pull.writes()).toHaveLength(1)
})
