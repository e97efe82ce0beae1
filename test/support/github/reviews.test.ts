import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { patchRows } from './diff.ts'
import { aWorld, send, type TemporaryRepository, temporaryRepository } from './fixture.ts'
import { type GitHub, type Options, startGitHub } from './server.ts'
import { octocat, type World } from './world.ts'

const numbered = (count: number, change: Readonly<Record<number, string>> = {}) =>
  Array.from({ length: count }, (_, index) => `${change[index + 1] ?? index + 1}\n`).join('')

let repository: TemporaryRepository
let shas: { readonly base: string; readonly middle: string; readonly head: string; readonly forced: string }
let github: GitHub

beforeAll(async () => {
  repository = await temporaryRepository([
    { files: { 'a.txt': numbered(40), 'b.bin': Buffer.from([0]), 'untouched.txt': 'x\n' } },
    {
      files: { 'a.txt': numbered(40, { 5: 'five', 30: 'thirty' }), 'b.bin': Buffer.from([0, 1]) },
      branch: 'f',
      from: 0,
    },
    { files: { 'a.txt': `zero\n${numbered(40, { 5: 'five', 30: 'XXX' })}` }, branch: 'f' },
    { files: { 'a.txt': numbered(40, { 5: 'FIVE' }) }, branch: 'g', from: 0 },
  ])
  const [base = '', middle = '', head = '', forced = ''] = repository.shas
  shas = { base, middle, head, forced }
  return repository.remove
})
afterEach(() => github.close())

async function start(more: Partial<World> = {}, options: Options = {}): Promise<void> {
  github = await startGitHub(aWorld(repository.dir, shas.base, shas.middle, more), options)
}

const review = (comments: readonly object[], more: object = {}) => ({
  event: 'COMMENT',
  body: 'Read.',
  commit_id: shas.middle,
  comments: comments.map((comment) => ({ path: 'a.txt', body: 'Look.', ...comment })),
  ...more,
})
const post = (body: unknown) => send(github, 'POST', '/pulls/7/reviews', body)

describe('a review', () => {
  it('takes a comment on every line of the diff and refuses every other', async () => {
    await start()
    const { body } = await send(github, 'GET', '/pulls/7/files')
    expect(body).toMatchObject([{ filename: 'a.txt' }, { filename: 'b.bin' }])
    const patch = Array.isArray(body) ? String(body[0].patch) : ''
    for (const [side, key] of [
      ['RIGHT', 'right'],
      ['LEFT', 'left'],
    ] as const) {
      const inside = new Set(patchRows(patch).flatMap((row) => row[key] ?? []))
      expect([...inside]).toEqual([2, 3, 4, 5, 6, 7, 8, 27, 28, 29, 30, 31, 32, 33])
      for (let line = 1; line <= 41; line += 1) {
        const { status } = await post(review([{ line, side }]))
        expect([side, line, status]).toEqual([side, line, inside.has(line) ? 200 : 422])
      }
    }
  })

  it('is refused whole when one comment has no place, in either form of the error', async () => {
    await start()
    const one = await post(review([{ line: 5 }, { line: 15 }]))
    expect(one).toMatchObject({
      status: 422,
      body: { message: 'Unprocessable Entity', errors: ['Line could not be resolved'] },
    })
    expect(github.state.reviews).toEqual([])
    expect(github.state.reviewComments).toEqual([])
    await github.close()
    await start({}, { errors: 'objects' })
    const other = await post(review([{ line: 5 }, { line: 15 }]))
    const message = 'pull_request_review_thread.line must be part of the diff'
    expect(other).toMatchObject({ status: 422, body: { message: 'Validation Failed', errors: [{ message }] } })
    expect(github.problems).toEqual([])
  })

  it.each([
    ['a start line below the line', { start_line: 6, line: 5 }, 'must precede the end line'],
    ['a start line that is the line', { start_line: 5, line: 5 }, 'must precede the end line'],
    ['a start line in another hunk', { start_line: 5, line: 30 }, 'same hunk as the line'],
    ['a start line outside the diff', { start_line: 15, line: 30 }, 'could not be resolved'],
    ['a path that did not change', { path: 'untouched.txt', line: 1 }, 'path is invalid'],
    ['a path of another case', { path: 'A.txt', line: 5 }, 'path is invalid'],
    ['a file without a patch', { path: 'b.bin', line: 1 }, "diff hunk can't be blank"],
    ['no line at all', {}, 'Line could not be resolved'],
  ])('is refused for %s', async (_, comment, wording) => {
    await start()
    const { status, body } = await post(review([comment]))
    expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining(wording)])
    expect(github.state.reviews).toEqual([])
    expect(github.problems).toEqual([])
  })

  it('takes several lines of one hunk, also from the old side to the new', async () => {
    await start()
    const lines = { start_line: 5, start_side: 'LEFT', line: 5, side: 'RIGHT' }
    const { status } = await post(review([lines, { start_line: 3, line: 6 }]))
    expect(status).toBe(200)
    expect(github.state.reviewComments).toMatchObject([lines, { start_line: 3, start_side: 'RIGHT', line: 6 }])
  })

  it.each([
    ['a commit that is not of the pull request', () => ({ commit_id: shas.base }), 'end_commit_oid'],
    ['a commit nobody knows', () => ({ commit_id: '0'.repeat(40) }), 'end_commit_oid'],
    ['nothing to say', () => ({ body: '', comments: [] }), "can't be blank"],
    ['a body too long', () => ({ body: 'é'.repeat(65_537) }), 'Body is too long (maximum is 65536 characters)'],
    ['an approval', () => ({ event: 'APPROVE' }), 'not permitted to approve'],
  ])('is refused for %s', async (_, more, wording) => {
    await start()
    const { status, body } = await post(review([{ line: 5 }], more()))
    expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining(wording)])
    expect(github.state.reviews).toEqual([])
    expect(github.problems).toEqual([])
  })

  it('takes a body of just 65,536 characters', async () => {
    await start()
    expect((await post(review([], { body: 'é'.repeat(65_536) }))).status).toBe(200)
  })

  it('is refused, and reported, for a subject type in a comment and for keys nobody knows', async () => {
    await start()
    expect((await post(review([{ line: 5, subject_type: 'line' }]))).status).toBe(422)
    expect((await post(review([{ line: 5, nonsense: 1 }]))).status).toBe(200)
    expect((await post(review([{ line: 5 }], { event: 'LIKE' }))).status).toBe(422)
    expect(github.problems).toEqual([
      expect.stringContaining('subject_type'),
      expect.stringContaining('nonsense'),
      expect.stringContaining('/event'),
    ])
  })

  it('without an event stays pending, and blocks the next one', async () => {
    await start()
    const { event: _, ...pending } = review([{ line: 5 }])
    expect(await post(pending)).toMatchObject({ status: 200, body: { state: 'PENDING' } })
    const next = await post(review([{ line: 5 }]))
    expect(next.body).toMatchObject({ errors: ['User can only have one pending review per pull request'] })
  })
})

describe('a review comment by itself', () => {
  const comment = (more: object) =>
    send(github, 'POST', '/pulls/7/comments', { body: 'Look.', commit_id: shas.middle, path: 'a.txt', ...more })

  it('may stand on a file, also a binary one', async () => {
    await start()
    const made = await comment({ path: 'b.bin', subject_type: 'file' })
    expect(made).toMatchObject({ status: 201, body: { subject_type: 'file', line: null, path: 'b.bin' } })
    expect((await comment({ path: 'untouched.txt', subject_type: 'file' })).status).toBe(422)
  })

  it('is refused outside of the diff, and when it is blank or too long', async () => {
    await start()
    const statuses = [{ line: 15 }, { line: 5, body: ' ' }, { line: 5, body: 'x'.repeat(65_537) }, { line: 5 }]
    expect(await Promise.all(statuses.map(async (more) => (await comment(more)).status))).toEqual([422, 422, 422, 201])
  })

  it('is answered in its thread, edited and deleted', async () => {
    await start()
    await comment({ line: 5 })
    const id = github.state.reviewComments[0]?.id ?? 0
    const answered = await send(github, 'POST', `/pulls/7/comments/${id}/replies`, { body: 'Why?' })
    expect(answered).toMatchObject({ status: 201, body: { in_reply_to_id: id, line: 5 } })
    github.reply(id, { body: 'Because.' })
    const last = github.state.reviewComments.at(-1)?.id
    for (const unknown of [last, 1])
      expect((await send(github, 'POST', `/pulls/7/comments/${unknown}/replies`, { body: 'No.' })).status).toBe(404)
    expect((await send(github, 'PATCH', `/pulls/comments/${id}`, { body: 'Edited.' })).body).toMatchObject({
      body: 'Edited.',
    })
    expect((await send(github, 'DELETE', `/pulls/comments/${id}`)).status).toBe(204)
    expect((await send(github, 'DELETE', `/pulls/comments/${id}`)).status).toBe(404)
    expect(github.state.reviewComments.map((one) => one.user)).toMatchObject([{ type: 'Bot' }, octocat])
    expect(github.problems).toEqual([])
  })

  it('of somebody else is neither edited nor deleted', async () => {
    await start()
    const id = github.comment({ path: 'a.txt', line: 5, body: 'Mine.' })
    const edited = await send(github, 'PATCH', `/pulls/comments/${id}`, { body: 'Ours.' })
    const deleted = await send(github, 'DELETE', `/pulls/comments/${id}`)
    expect([edited.status, deleted.status]).toEqual([403, 403])
    expect((await send(github, 'PATCH', '/pulls/comments/1', { body: 'x' })).status).toBe(404)
    expect(github.state.reviewComments.map((one) => one.body)).toEqual(['Mine.'])
    expect(github.problems).toEqual([])
  })

  it('leaves the answers to it when it is deleted, and its reactions are its own', async () => {
    await start()
    await comment({ line: 5 })
    const id = github.state.reviewComments[0]?.id ?? 0
    const react = () => send(github, 'POST', `/pulls/comments/${id}/reactions`, { content: 'eyes' })
    expect([(await react()).status, (await react()).status]).toEqual([201, 200])
    expect(github.state.reactions).toMatchObject([{ on: 'review-comment', comment_id: id, content: 'eyes' }])
    const answer = github.reply(id, { body: 'Because.' })
    expect((await send(github, 'DELETE', `/pulls/comments/${id}`)).status).toBe(204)
    expect((await react()).status).toBe(404)
    const left = await send(github, 'GET', '/pulls/7/comments')
    expect(left.body).toMatchObject([{ id: answer, in_reply_to_id: id, body: 'Because.' }])
    expect(github.problems).toEqual([])
  })

  it('moves with its line when somebody pushes, and is outdated when the line changes or leaves the diff', async () => {
    await start()
    const left = { line: 30, side: 'LEFT' }
    await post(review([{ line: 5 }, { line: 30 }, left]))
    github.setHead(shas.head)
    const after = await send(github, 'GET', '/pulls/7/comments')
    expect(after.body).toMatchObject([
      { line: 6, original_line: 5, commit_id: shas.head, original_commit_id: shas.middle },
      { line: null, original_line: 30, commit_id: shas.middle, position: null },
      { line: 30, side: 'LEFT' },
    ])
    const older = await post(review([{ line: 5 }]))
    expect(older.status).toBe(200)
    github.setHead(shas.forced)
    const forced = await send(github, 'GET', '/pulls/7/comments')
    expect(forced.body).toMatchObject([{ line: null }, { line: null }, { line: null }, { line: null }])
    expect((await post(review([{ line: 5 }]))).status).toBe(422)
    expect(github.problems).toEqual([])
  })
})
