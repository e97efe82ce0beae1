import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { inputDefaults, parseConfig } from '../src/core/change/config.ts'
import { gate } from '../src/core/change/gate.ts'
import { parseTrigger } from '../src/core/change/trigger.ts'
import { aCommentEvent, aDispatchEvent, aMergeGroupEvent, aPullRequestEvent } from './support/github/events.ts'
import { octocat, type User, type World } from './support/github/world.ts'

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map((block) => block[1] ?? '')
const [source = '', dismissalsSource = '', ...furtherSources] = blocks.filter((text) => text.startsWith('name:'))

const dispatchInput = { description: z.string(), required: z.boolean() }

const job = {
  if: z.string(),
  'runs-on': z.string(),
  'timeout-minutes': z.number(),
  permissions: z.record(z.string(), z.string()),
  steps: z.array(z.strictObject({ uses: z.string(), with: z.record(z.string(), z.string()) })),
}

const workflow = z
  .strictObject({
    name: z.string(),
    on: z.strictObject({
      pull_request: z.strictObject({ types: z.array(z.string()) }),
      issue_comment: z.strictObject({ types: z.array(z.string()) }),
      workflow_dispatch: z.strictObject({ inputs: z.record(z.string(), z.strictObject(dispatchInput)) }),
      merge_group: z.null(),
    }),
    permissions: z.strictObject({}),
    jobs: z.strictObject({
      review: z.strictObject({
        ...job,
        concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.string() }),
      }),
    }),
  })
  .parse(parse(source))
const { review } = workflow.jobs

/** The second workflow, for answers in threads: one event and one job, which has neither the first one's file nor its name. */
const dismissals = z
  .strictObject({
    name: z.string(),
    on: z.strictObject({ pull_request_review_comment: z.strictObject({ types: z.array(z.string()) }) }),
    permissions: z.strictObject({}),
    jobs: z.strictObject({
      dismissal: z.strictObject({
        ...job,
        concurrency: z.strictObject({ group: z.string() }),
      }),
    }),
  })
  .parse(parse(dismissalsSource))
const { dismissal } = dismissals.jobs

const world: World = {
  repository: 'acme/shop',
  git: '',
  pull: {
    number: 7,
    title: 'Refunds',
    body: null,
    base: { ref: 'main', sha: 'a'.repeat(40) },
    head: { ref: 'refunds', sha: 'b'.repeat(40) },
  },
}
const bot: User = { login: 'some-app[bot]', id: 99, type: 'Bot' }
const command = inputDefaults.command
const fork: World = { ...world, pull: { ...world.pull, head: { ...world.pull.head, repo: 'ana/shop' } } }

const events = {
  opened: { name: 'pull_request', payload: aPullRequestEvent(world) },
  pushed: { name: 'pull_request', payload: aPullRequestEvent(world, { action: 'synchronize' }) },
  'from a fork': { name: 'pull_request', payload: aPullRequestEvent(fork) },
  'from a fork, by pull_request_target': { name: 'pull_request_target', payload: aPullRequestEvent(fork) },
  'another base branch': {
    name: 'pull_request',
    payload: aPullRequestEvent(world, { action: 'edited', baseBefore: 'release' }),
  },
  'started by hand': {
    name: 'workflow_dispatch',
    payload: aDispatchEvent(world, { inputs: { 'pr-number': '7' } }),
  },
  'a merge queue': { name: 'merge_group', payload: aMergeGroupEvent(world) },
  command: comment(`${command}`),
  'command with a word': comment(`${command} full`),
  'a question of two lines': comment(`${command} ask\r\nwhy twice?`),
  'a dismissal': comment(`${command} dismiss 0123456789abcdef the caller holds the lock`),
  'a dismissal that lacks its reason': comment(`${command} dismiss 0123456789abcdef`),
  'command on an issue': {
    name: 'issue_comment',
    payload: aCommentEvent(world, { body: command, user: octocat, onPullRequest: false }),
  },
  thanks: comment('thanks!'),
  'quoted command': comment(`> ${command}\n\nno need`),
  'command by a bot': comment(command, bot),
}

const answers = {
  'an answer that dismisses': answer('dismiss: the caller holds the lock'),
  'in capitals, with more lines': answer('Dismiss: held\r\nsee lock.ts'),
  'a blank before the colon': answer('dismiss : held'),
  thanks: answer('thanks!'),
  'a quoted dismissal': answer('> dismiss: held\n\nis it?'),
  'a command': answer(`${command} dismiss 0123456789abcdef held`),
  'a comment that begins a thread': answer('dismiss: held', { inReplyTo: undefined }),
  'a dismissal by a bot': answer('dismiss: held', { user: bot }),
  'from a fork': answer('dismiss: held', { of: fork }),
}

/** A review comment, with the fields of GitHub's event that an expression or the gate reads. */
function answer(
  body: string,
  said: { readonly user?: User; readonly inReplyTo?: number | undefined; readonly of?: World } = {},
) {
  const { user = octocat, of = world } = said
  const inReplyTo = 'inReplyTo' in said ? said.inReplyTo : 90
  const { pull_request, repository } = aPullRequestEvent(of)
  const comment = { id: 99, body, user, in_reply_to_id: inReplyTo, created_at: '2026-01-03T00:00:00Z' }
  const payload = { action: 'created', comment, pull_request, repository, sender: user }
  return { name: 'pull_request_review_comment', payload }
}

function comment(body: string, user = octocat) {
  return { name: 'issue_comment', payload: aCommentEvent(world, { body, user }) }
}

const runId = '4242'

interface Event {
  readonly name: string
  readonly payload: unknown
}

/** Evaluates a workflow expression as GitHub does, with the event and the number of the run as its only context. */
function evaluate(expression: string, event: Event): data.ExpressionData {
  const github = { event_name: event.name, event: event.payload, run_id: runId }
  const tree = new Parser(new Lexer(expression).lex().tokens, ['github'], []).parse()
  const context = new data.Dictionary({ key: 'github', value: JSON.parse(JSON.stringify(github), data.reviver) })
  return new Evaluator(tree, context).evaluate()
}

function decide(event: Event) {
  return gate(parseTrigger(event.name, event.payload), { command, prNumber: undefined, reviewOn: 'push' })
}

/** Whether GitHub takes the value of an `if:` for true. */
function isTrue(value: data.ExpressionData): boolean {
  return !['', 'false', '0'].includes(value.coerceString())
}

function inside(template: string): string {
  return /\$\{\{(.*)\}\}/s.exec(template)?.[1]?.trim() ?? ''
}

describe('A18 the workflow of the README', () => {
  test.each([
    ['opened', true],
    ['pushed', true],
    ['from a fork', true],
    ['from a fork, by pull_request_target', true],
    ['another base branch', true],
    ['started by hand', true],
    ['a merge queue', true],
    ['command', true],
    ['command with a word', true],
    ['a question of two lines', true],
    ['a dismissal', true],
    ['a dismissal that lacks its reason', true],
    ['command on an issue', false],
    ['thanks', false],
    ['quoted command', false],
    ['command by a bot', false],
  ] as const)('%s: the job runs: %s', (name, runs) => {
    expect(isTrue(evaluate(review.if, events[name]))).toBe(runs)
  })

  test.each(Object.keys(events).filter((name): name is keyof typeof events => name in events))(
    '%s: what the `if` keeps out, the gate would skip',
    (name) => {
      const skipped = decide(events[name]).kind === 'skip'
      // A required check of a merge queue must end, not be kept out.
      expect(skipped).toBe(name === 'a merge queue' || !isTrue(evaluate(review.if, events[name])))
    },
  )

  test('a form asks for the number of the pull request, under the name that the action reads', () => {
    expect(workflow.on.workflow_dispatch.inputs).toMatchObject({ 'pr-number': { required: true } })
    expect(decide(events['started by hand'])).toEqual({ kind: 'review-by-number', number: 7 })
  })

  test('one review of a pull request at a time, whichever event asked for it; only a push cancels', () => {
    const of = (template: string, name: keyof typeof events) => evaluate(inside(template), events[name]).coerceString()
    const { group, 'cancel-in-progress': cancel } = review.concurrency
    const ofOne = ['opened', 'command', 'started by hand', 'from a fork, by pull_request_target'] as const
    for (const name of ofOne) expect(of(group, name), name).toBe('7')
    for (const name of [...ofOne, 'a merge queue'] as const) expect(of(cancel, name), name).toBe('false')
    expect(of(cancel, 'pushed')).toBe('true')
    // Nothing waits for another merge group, whose check would be cancelled for it.
    expect(of(group, 'a merge queue')).toBe(runId)
    expect(group).toMatch(/^integration-review-\$\{\{/)
  })

  test('its events are those that the gate reviews', () => {
    expect(workflow.on.issue_comment.types).toEqual(['created'])
    for (const action of workflow.on.pull_request.types) {
      const payload = { ...aPullRequestEvent(world), action }
      for (const name of ['pull_request', 'pull_request_target']) expect(decide({ name, payload }).kind).toBe('review')
    }
    expect([...workflow.on.pull_request.types].sort()).toEqual([
      'opened',
      'ready_for_review',
      'reopened',
      'synchronize',
    ])
  })

  test('it grants what the action asks for and nothing else, and the job outlives the deadline of a run', () => {
    expect(review.permissions).toEqual({ contents: 'read', 'pull-requests': 'write', checks: 'write' })
    expect(review['timeout-minutes']).toBeGreaterThan(Number(inputDefaults['timeout-minutes']))
  })

  test('one step, pinned to a whole commit, with declared inputs, and no script that an event could write into', () => {
    expect(review.steps.length).toBe(1)
    const [step] = review.steps
    expect(step?.uses).toMatch(/^OWNER\/integration-engineer@[0-9a-f]{40}$/)
    expect(Object.keys(step?.with ?? {})).toEqual(['anthropic-api-key'])
    expect(source).not.toContain('run:')
  })
})

describe('A18 the workflow for answers in threads', () => {
  // What the `if` keeps out although the gate would not, the next review reads; what it lets in, the gate decides.
  test.each([
    ['an answer that dismisses', true, 'authorise-reply'],
    ['in capitals, with more lines', true, 'authorise-reply'],
    ['a blank before the colon', false, 'authorise-reply'],
    ['thanks', false, 'skip'],
    ['a quoted dismissal', false, 'skip'],
    ['a command', false, 'skip'],
    ['a comment that begins a thread', false, 'skip'],
    ['a dismissal by a bot', false, 'skip'],
    ['from a fork', true, 'skip'],
  ] as const)('%s: the job runs: %s, and the gate says %s', (name, runs, kind) => {
    expect(isTrue(evaluate(dismissal.if, answers[name]))).toBe(runs)
    expect(decide(answers[name]).kind).toBe(kind)
  })

  test('a review comment starts no job that may be required: skipped, it would count as successful', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_review_comment')
    expect(Object.keys(dismissals.jobs).filter((name) => name in workflow.jobs)).toEqual([])
    expect(dismissals.name).not.toBe(workflow.name)
    expect(furtherSources).toEqual([])
  })

  test('it waits for the review of its pull request and cancels none', () => {
    const groupOf = ({ concurrency: { group } }: { readonly concurrency: { readonly group: string } }, event: Event) =>
      group.replace(/\$\{\{.*\}\}/s, evaluate(inside(group), event).coerceString())
    expect(groupOf(dismissal, answers['an answer that dismisses'])).toBe('integration-review-7')
    expect(groupOf(review, events.command)).toBe('integration-review-7')
  })

  test('it is otherwise like the other', () => {
    expect(dismissals.on.pull_request_review_comment.types).toEqual(['created'])
    expect(dismissal.permissions).toEqual(review.permissions)
    expect(dismissal.steps).toEqual(review.steps)
    expect(dismissal['timeout-minutes']).toBe(review['timeout-minutes'])
  })
})

const inputs = z.record(z.string(), z.string())
/** A piece of a workflow: a step's `with:`, or whole steps; any other YAML gives nothing. */
const piece = z.object({
  with: inputs.optional(),
  steps: z.array(z.object({ uses: z.string().optional(), with: inputs.optional() })).default([]),
})

test('the other YAML of the README names inputs that exist', () => {
  const others = blocks.filter((text) => text !== source)
  const given = others.flatMap((text) => {
    const { with: own, steps } = piece.parse(parse(text))
    const ours = steps.filter(({ uses }) => uses?.startsWith('OWNER/integration-engineer@'))
    return [own, ...ours.map((step) => step.with)].filter((one) => one !== undefined)
  })
  expect(given.length).toBeGreaterThan(0)
  for (const one of given) {
    const { 'anthropic-api-key': _key, ...others } = one
    expect(Object.keys(others).filter((name) => !(name in inputDefaults))).toEqual([])
    expect(parseConfig(others)).toHaveProperty('config')
  }
})
