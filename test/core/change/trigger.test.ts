import { describe, expect, test } from 'vitest'
import { parseTrigger } from '../../../src/core/change/trigger.ts'

const ana = { id: 5, login: 'ana', type: 'User' }

/** A `pull_request_review_comment` event, with the parts that `over` replaces. */
const event = (over: object = {}) => ({
  action: 'created',
  repository: { full_name: 'acme/shop' },
  pull_request: {
    number: 7,
    state: 'open',
    user: ana,
    head: { sha: 'a'.repeat(40), repo: { full_name: 'acme/shop' } },
    base: { sha: 'b'.repeat(40) },
  },
  comment: { id: 99, in_reply_to_id: 90, body: 'dismiss: no', user: ana, created_at: '2026-11-01T10:00:00Z' },
  sender: ana,
  ...over,
})
const parse = (payload: unknown) => parseTrigger('pull_request_review_comment', payload)
const { pull_request: pull, comment } = event()

describe('a review comment', () => {
  test('is reduced to what the gate decides from', () => {
    const person = { id: 5, login: 'ana', isBot: false }
    expect(parse(event())).toEqual({
      kind: 'thread-reply',
      action: 'created',
      number: 7,
      open: true,
      commentId: 99,
      inReplyTo: 90,
      author: person,
      sender: person,
      body: 'dismiss: no',
      createdAt: '2026-11-01T10:00:00Z',
      head: 'a'.repeat(40),
      baseTip: 'b'.repeat(40),
      readOnly: undefined,
    })
  })

  test.each([
    ['begins a thread', { comment: { ...comment, in_reply_to_id: undefined } }, { inReplyTo: undefined }],
    ['has no text', { comment: { ...comment, body: null } }, { body: '' }],
    ['was edited', { action: 'edited' }, { action: 'edited' }],
    ['is on a closed pull request', { pull_request: { ...pull, state: 'closed' } }, { open: false }],
    ['is by a bot', { comment: { ...comment, user: { ...ana, type: 'Bot' } } }, { author: { isBot: true } }],
    [
      'is on a fork',
      { pull_request: { ...pull, head: { sha: 'a', repo: { full_name: 'mallory/shop' } } } },
      { readOnly: 'fork' },
    ],
    ['is on a deleted fork', { pull_request: { ...pull, head: { sha: 'a', repo: null } } }, { readOnly: 'fork' }],
    ['is sent by Dependabot', { sender: { id: 49699333, login: 'x', type: 'Bot' } }, { readOnly: 'dependabot' }],
  ])('that %s', (_name, over, expected) => {
    expect(parse(event(over))).toMatchObject({ kind: 'thread-reply', ...expected })
  })

  test.each([
    ['no payload', null],
    ['nothing', {}],
    ['no pull request', event({ pull_request: undefined })],
    ['no number', event({ pull_request: { ...pull, number: '7' } })],
    ['no head', event({ pull_request: { ...pull, head: {} } })],
    ['no base', event({ pull_request: { ...pull, base: null } })],
    ['no repository', event({ repository: {} })],
    ['no comment', event({ comment: undefined })],
    ['no id', event({ comment: { ...comment, id: '99' } })],
    ['no time', event({ comment: { ...comment, created_at: undefined } })],
    ['no author, as after an account is deleted', event({ comment: { ...comment, user: null } })],
    ['no sender', event({ sender: undefined })],
  ])('with %s can not be read', (_name, payload) => {
    expect(parse(payload)).toMatchObject({ kind: 'unreadable', event: 'pull_request_review_comment' })
  })
})
