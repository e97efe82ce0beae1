import { describe, expect, test } from 'vitest'
import type { Config } from '../../../src/core/change/config.ts'
import { gate } from '../../../src/core/change/gate.ts'
import { parseTrigger } from '../../../src/core/change/trigger.ts'

const pull = (over: object = {}, event: object = {}) => ({
  action: 'opened',
  repository: { full_name: 'acme/shop' },
  pull_request: {
    number: 7,
    state: 'open',
    draft: false,
    user: { id: 1, login: 'ana', type: 'User' },
    head: { sha: 'a'.repeat(40), repo: { full_name: 'acme/shop' } },
    base: { sha: 'b'.repeat(40) },
    ...over,
  },
  ...event,
})

const user = (login: string, type = 'User', id = 5) => ({ id, login, type })

const comment = (body: string, over: Readonly<Record<string, unknown>> = {}) => ({
  action: 'created',
  issue: { number: 7, state: 'open', pull_request: { url: 'https://api.github.com/x' } },
  comment: { id: 99, body, user: user('ana'), author_association: 'OWNER', created_at: '2026-11-01T10:00:00Z' },
  sender: user('ana'),
  ...over,
})

/** An answer in a thread, as GitHub's event tells of it; `over` replaces whole keys of the payload. */
const answer = (body: string, said: object = {}, over: object = {}) => ({
  ...pull(),
  action: 'created',
  comment: {
    id: 99,
    body,
    user: user('ana'),
    in_reply_to_id: 90,
    author_association: 'OWNER',
    created_at: '2026-11-01T10:00:00Z',
    ...said,
  },
  sender: user('ana'),
  ...over,
})

type Inputs = Partial<Pick<Config, 'prNumber' | 'reviewOn'>>
const decide = (event: string, payload: unknown, { prNumber, reviewOn = 'push' }: Inputs = {}) =>
  gate(parseTrigger(event, payload), { command: '/integration-review', prNumber, reviewOn })
const outcome = (event: string, payload: unknown, inputs: Inputs = {}) => {
  const decision = decide(event, payload, inputs)
  return decision.kind === 'skip' ? decision.why : decision.kind
}

describe.each(['pull_request', 'pull_request_target'])('%s', (event) => {
  test.each(['opened', 'reopened', 'ready_for_review', 'synchronize'])('%s is reviewed', (action) => {
    expect(decide(event, pull({}, { action }))).toEqual({
      kind: 'review',
      number: 7,
      head: 'a'.repeat(40),
      baseTip: 'b'.repeat(40),
      readOnly: undefined,
    })
  })

  test.each(['closed', 'labeled', 'edited', 'assigned', 'converted_to_draft', 'enqueued'])('%s is not', (action) => {
    expect(outcome(event, pull({}, { action }))).toBe('unsupported-event')
  })

  test.each([
    ['the base branch', { base: { ref: { from: 'main' }, sha: { from: 'c'.repeat(40) } } }, 'review'],
    ['the base branch and the title', { base: { ref: { from: 'main' } }, title: { from: 'x' } }, 'review'],
    ['the title', { title: { from: 'x' } }, 'unsupported-event'],
    ['the text', { body: { from: null } }, 'unsupported-event'],
    ['nothing that is told', undefined, 'unsupported-event'],
  ])('edited: %s', (_name, changes, expected) => {
    expect(outcome(event, pull({}, { action: 'edited', changes }))).toBe(expected)
  })

  test('a draft waits, a closed one is over', () => {
    expect(outcome(event, pull({ draft: true }))).toBe('draft')
    expect(outcome(event, pull({ state: 'closed' }))).toBe('closed')
  })
})

describe('review-on', () => {
  const actions = ['opened', 'reopened', 'ready_for_review', 'synchronize'] as const
  test.each([
    ['push', { opened: 'review', reopened: 'review', ready_for_review: 'review', synchronize: 'review' }],
    ['opened', { opened: 'review', reopened: 'review', ready_for_review: 'review', synchronize: 'review-on' }],
    [
      'command',
      { opened: 'review-on', reopened: 'review-on', ready_for_review: 'review-on', synchronize: 'review-on' },
    ],
  ] as const)('%s', (reviewOn, expected) => {
    for (const event of ['pull_request', 'pull_request_target'])
      expect(
        Object.fromEntries(actions.map((action) => [action, outcome(event, pull({}, { action }), { reviewOn })])),
        event,
      ).toEqual(expected)
  })

  const otherBase = pull({}, { action: 'edited', changes: { base: { ref: { from: 'main' } } } })
  test.each([
    ['another base branch', otherBase, 'opened', 'review'],
    ['another base branch', otherBase, 'command', 'review-on'],
    ['another title', pull({}, { action: 'edited', changes: { title: { from: 'x' } } }), 'opened', 'unsupported-event'],
    ['a draft', pull({ draft: true }), 'opened', 'draft'],
    ['a push to a draft', pull({ draft: true }, { action: 'synchronize' }), 'opened', 'review-on'],
    ['a draft', pull({ draft: true }), 'command', 'review-on'],
    ['a closed one', pull({ state: 'closed' }), 'opened', 'closed'],
    ['an event that is never reviewed', pull({}, { action: 'labeled' }), 'command', 'review-on'],
  ] as const)('%s, %#: %o', (_name, payload, reviewOn, expected) => {
    expect(outcome('pull_request', payload, { reviewOn })).toBe(expected)
  })

  test('the reason names the input and the command', () => {
    const detail = expect.stringMatching(/review-on is .*\/integration-review/)
    for (const reviewOn of ['opened', 'command'] as const)
      expect(decide('pull_request', pull({}, { action: 'synchronize' }), { reviewOn })).toMatchObject({ detail })
  })

  test.each(['push', 'opened', 'command'] as const)('%s leaves what a person asks for as it is', (reviewOn) => {
    expect(outcome('issue_comment', comment('/integration-review'), { reviewOn })).toBe('authorise')
    expect(outcome('workflow_dispatch', {}, { reviewOn, prNumber: 7 })).toBe('review-by-number')
    expect(outcome('pull_request_review_comment', answer('dismiss: no'), { reviewOn })).toBe('authorise-reply')
  })
})

describe('pull_request_review_comment', () => {
  test('an answer that dismisses is to be authorised, whatever author_association says', () => {
    expect(decide('pull_request_review_comment', answer('dismiss: the caller holds the lock'))).toEqual({
      kind: 'authorise-reply',
      number: 7,
      commentId: 99,
      login: 'ana',
      head: 'a'.repeat(40),
      baseTip: 'b'.repeat(40),
      createdAt: '2026-11-01T10:00:00Z',
    })
  })

  test.each([
    ['dismiss: no', 'authorise-reply'],
    ['Dismiss : no', 'authorise-reply'],
    ['  DISMISS:no', 'authorise-reply'],
    ['dismiss: no\r\nand more', 'authorise-reply'],
    ['dismiss: no\nand more', 'authorise-reply'],
    ['dismissed: no', 'not-a-command'],
    ['dismiss this', 'not-a-command'],
    ['please dismiss: no', 'not-a-command'],
    ['> dismiss: no', 'not-a-command'],
    ['`dismiss: no`', 'not-a-command'],
    ['I see\ndismiss: no', 'not-a-command'],
    ['/integration-review', 'not-a-command'],
    ['/integration-review dismiss 0123456789abcdef no', 'not-a-command'],
    ['', 'not-a-command'],
  ])('%j: %s', (body, expected) => {
    expect(outcome('pull_request_review_comment', answer(body))).toBe(expected)
  })

  const fork = { head: { sha: 'a', repo: { full_name: 'mallory/shop' } } }
  const bot = user('evil-app[bot]', 'Bot')
  const dependabot = { id: 49699333, login: 'dependabot', type: 'User' }
  test.each([
    ['edited', answer('dismiss: no', {}, { action: 'edited' }), 'not-a-command'],
    ['deleted', answer('dismiss: no', {}, { action: 'deleted' }), 'not-a-command'],
    ['beginning a thread', answer('dismiss: no', { in_reply_to_id: undefined }), 'not-a-command'],
    ['beginning a thread, with a null', answer('dismiss: no', { in_reply_to_id: null }), 'not-a-command'],
    ['by a bot', answer('dismiss: no', { user: bot }, { sender: bot }), 'not-authorised'],
    ['sent by a bot', answer('dismiss: no', {}, { sender: user('ana', 'Bot') }), 'not-authorised'],
    ['sent by another account', answer('dismiss: no', {}, { sender: user('bob', 'User', 6) }), 'not-authorised'],
    [
      'on a closed pull request',
      answer('dismiss: no', {}, { ...pull({ state: 'closed' }), action: 'created' }),
      'closed',
    ],
    ['on a draft', answer('dismiss: no', {}, { ...pull({ draft: true }), action: 'created' }), 'authorise-reply'],
    ['on a fork', answer('dismiss: no', {}, { ...pull(fork), action: 'created' }), 'not-a-command'],
    [
      'behind which Dependabot is',
      answer('dismiss: no', { user: dependabot }, { sender: dependabot }),
      'not-a-command',
    ],
    [
      'by a person on a branch of Dependabot',
      answer('dismiss: no', {}, { ...pull({ user: dependabot }), action: 'created', sender: user('ana') }),
      'authorise-reply',
    ],
  ])('an answer %s', (_name, payload, expected) => {
    expect(outcome('pull_request_review_comment', payload)).toBe(expected)
  })

  test('who answers on a fork is told that the next review reads it', () => {
    const payload = answer('dismiss: no', {}, { ...pull(fork), action: 'created' })
    expect(decide('pull_request_review_comment', payload)).toMatchObject({
      detail: expect.stringMatching(/from a fork may only read; the next review/),
    })
  })
})

describe('what the token of a run may do', () => {
  const dependabot = { id: 49699333, login: 'renamed[bot]', type: 'Bot' }
  const elsewhere = { user: { id: 77, login: 'dependabot[bot]', type: 'Bot' } }
  const fork = { head: { sha: 'a', repo: { full_name: 'mallory/shop' } } }
  test.each([
    ['another repository', fork, {}, 'fork', undefined],
    ['a deleted fork', { head: { sha: 'a', repo: null } }, {}, 'fork', undefined],
    ['Dependabot by id', { user: dependabot }, { sender: dependabot }, 'dependabot', 'dependabot'],
    ['Dependabot by its login, on an enterprise server', elsewhere, {}, 'dependabot', 'dependabot'],
    ['a person on a branch of Dependabot', { user: dependabot }, { sender: user('ana') }, undefined, 'dependabot'],
    ['Dependabot on the branch of a person', {}, { sender: dependabot }, 'dependabot', undefined],
    ['a person', {}, { sender: user('ana') }, undefined, undefined],
  ])('%s', (_name, over, event, plain, target) => {
    expect(decide('pull_request', pull(over, event))).toMatchObject({ kind: 'review', readOnly: plain })
    expect(decide('pull_request_target', pull(over, event))).toMatchObject({ kind: 'review', readOnly: target })
  })
})

describe('workflow_dispatch', () => {
  const form = (inputs: unknown) => ({ inputs, ref: 'refs/heads/main' })
  const mistake = { kind: 'mistake', problem: expect.stringContaining('workflow_dispatch: { inputs: { pr-number:') }
  test.each([
    ['the form', form({ 'pr-number': '12' }), undefined, { kind: 'review-by-number', number: 12 }],
    ['the form, with blanks', form({ 'pr-number': ' 12 ' }), undefined, { kind: 'review-by-number', number: 12 }],
    ['the input', form({}), 34, { kind: 'review-by-number', number: 34 }],
    ['the input before the form', form({ 'pr-number': '12' }), 34, { kind: 'review-by-number', number: 34 }],
    ['neither', form({}), undefined, mistake],
    ['no form at all', form(null), undefined, mistake],
    ['an empty field', form({ 'pr-number': '' }), undefined, mistake],
    ['words', form({ 'pr-number': '12; rm' }), undefined, mistake],
    ['zero', form({ 'pr-number': '0' }), undefined, mistake],
    ['a payload that is none', null, undefined, mistake],
  ])('the number from %s', (_name, payload, prNumber, expected) => {
    expect(decide('workflow_dispatch', payload, { prNumber })).toEqual(expected)
  })

  test('the input turns no other event into a review', () => {
    expect(decide('push', {}, { prNumber: 34 })).toMatchObject({ kind: 'skip', why: 'unsupported-event' })
    expect(decide('pull_request', pull(), { prNumber: 34 })).toMatchObject({ kind: 'review', number: 7 })
  })
})

describe('comments', () => {
  test('a command by a person is to be authorised, whatever author_association says', () => {
    expect(decide('issue_comment', comment('/integration-review'))).toEqual({
      kind: 'authorise',
      number: 7,
      commentId: 99,
      login: 'ana',
      createdAt: '2026-11-01T10:00:00Z',
      command: { kind: 'review', full: false },
    })
  })

  test.each([
    ['A10 edited', comment('/integration-review', { action: 'edited' }), 'not-a-command'],
    ['A10 deleted', comment('/integration-review', { action: 'deleted' }), 'not-a-command'],
    ['an issue', comment('/integration-review', { issue: { number: 7, state: 'open' } }), 'not-a-command'],
    ['chatter', comment('thanks!'), 'not-a-command'],
    [
      'a closed pull request',
      comment('/integration-review', { issue: { number: 7, state: 'closed', pull_request: {} } }),
      'closed',
    ],
    [
      'A07 a bot',
      comment('/integration-review', {
        sender: user('evil-app[bot]', 'Bot'),
        comment: { id: 9, body: '/integration-review', user: user('evil-app[bot]', 'Bot'), created_at: 'x' },
      }),
      'not-authorised',
    ],
    [
      'A06 a person named like a bot is a person',
      comment('/integration-review', {
        sender: user('evil[bot]'),
        comment: { id: 9, body: '/integration-review', user: user('evil[bot]'), created_at: 'x' },
      }),
      'authorise',
    ],
    [
      'another account than the author sent it',
      comment('/integration-review', { sender: user('bob', 'User', 6) }),
      'not-authorised',
    ],
  ])('%s', (_name, payload, expected) => {
    expect(outcome('issue_comment', payload)).toBe(expected)
  })

  test.each(['push', 'merge_group', 'pull_request_review', '', 'schedule'])(
    'the event %s is not supported',
    (event) => {
      expect(outcome(event, {})).toBe('unsupported-event')
    },
  )

  test.each([null, 3, [], {}, { action: 'created' }, { action: 'opened', pull_request: { number: 'x' } }])(
    'a payload %j does not break it',
    (payload) => {
      expect(outcome('issue_comment', payload)).toBe('unsupported-event')
      expect(outcome('pull_request', payload)).toBe('unsupported-event')
      expect(outcome('pull_request_review_comment', payload)).toBe('unsupported-event')
    },
  )
})
