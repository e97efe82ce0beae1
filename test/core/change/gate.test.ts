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

const decide = (event: string, payload: unknown, prNumber?: number) =>
  gate(parseTrigger(event, payload), { command: '/integration-review', prNumber })
const outcome = (event: string, payload: unknown) => {
  const decision = decide(event, payload)
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
    expect(decide('workflow_dispatch', payload, prNumber)).toEqual(expected)
  })

  test('the input turns no other event into a review', () => {
    expect(decide('push', {}, 34)).toMatchObject({ kind: 'skip', why: 'unsupported-event' })
    expect(decide('pull_request', pull(), 34)).toMatchObject({ kind: 'review', number: 7 })
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

  test.each(['push', 'merge_group', 'pull_request_review_comment', '', 'schedule'])(
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
