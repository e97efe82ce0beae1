import { describe, expect, test } from 'vitest'
import { parseCommand } from '../../../src/core/change/command.ts'
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

const decide = (event: string, payload: unknown) => gate(parseTrigger(event, payload), '/integration-review')
const outcome = (event: string, payload: unknown) => {
  const decision = decide(event, payload)
  return decision.kind === 'skip' ? decision.why : decision.kind
}

describe('pull_request', () => {
  test.each(['opened', 'reopened', 'ready_for_review', 'synchronize'])('%s is reviewed', (action) => {
    expect(decide('pull_request', pull({}, { action }))).toEqual({
      kind: 'review',
      number: 7,
      head: 'a'.repeat(40),
      baseTip: 'b'.repeat(40),
      readOnly: undefined,
    })
  })

  test.each(['closed', 'labeled', 'edited', 'assigned'])('%s is not', (action) => {
    expect(outcome('pull_request', pull({}, { action }))).toBe('unsupported-event')
  })

  test('a draft waits, a closed one is over', () => {
    expect(outcome('pull_request', pull({ draft: true }))).toBe('draft')
    expect(outcome('pull_request', pull({ state: 'closed' }))).toBe('closed')
  })

  test.each([
    ['another repository', { head: { sha: 'a', repo: { full_name: 'mallory/shop' } } }, 'fork'],
    ['a deleted fork', { head: { sha: 'a', repo: null } }, 'fork'],
    ['Dependabot by id', { user: { id: 49699333, login: 'renamed[bot]', type: 'Bot' } }, 'dependabot'],
    ['a person', {}, undefined],
  ])('%s: the token is read-only as it should be', (_name, over, readOnly) => {
    expect(decide('pull_request', pull(over))).toMatchObject({ kind: 'review', readOnly })
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

  test.each(['push', 'workflow_dispatch', 'merge_group', '', 'schedule'])('the event %s is not supported', (event) => {
    expect(outcome(event, {})).toBe('unsupported-event')
  })

  test.each([null, 3, [], {}, { action: 'created' }, { action: 'opened', pull_request: { number: 'x' } }])(
    'a payload %j does not break it',
    (payload) => {
      expect(outcome('issue_comment', payload)).toBe('unsupported-event')
      expect(outcome('pull_request', payload)).toBe('unsupported-event')
    },
  )
})

describe('the command grammar', () => {
  test.each([
    ['/integration-review', { kind: 'review', full: false }],
    ['/integration-review  ', { kind: 'review', full: false }],
    ['/integration-review\r\nplease', { kind: 'review', full: false }],
    ['/integration-review full', { kind: 'review', full: true }],
    ['/integration-review\tfull', { kind: 'review', full: true }],
    ['/integration-review help\n\nmore', { kind: 'help' }],
    ['/integration-review approve', { kind: 'unknown', words: 'approve' }],
    ['/integration-reviews', undefined],
    ['/integration-review-now', undefined],
    ['/integration-review: now', undefined],
    [' /integration-review', undefined],
    ['\n/integration-review', undefined],
    ['> /integration-review', undefined],
    ['`/integration-review`', undefined],
    ['```\n/integration-review\n```', undefined],
    ['please /integration-review', undefined],
    ['/Integration-Review', undefined],
    ['', undefined],
  ])('%j', (body, expected) => {
    expect(parseCommand(body, '/integration-review')).toEqual(expected)
  })
})
