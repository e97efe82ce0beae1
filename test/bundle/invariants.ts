import { expect } from 'vitest'
import type { GitHub } from '../support/github/server.ts'
import type { Messages, Scripted } from '../support/messages/server.ts'
import type { Ran } from '../support/runner.ts'

/** What a test expects to be otherwise than in every run. */
export interface Exceptions {
  /** Requests that the stand-ins are expected to refuse as malformed; none in a good run. */
  readonly problems?: readonly RegExp[]
  /** The host that the input names, where a proxy stands before the model. */
  readonly modelHost?: string
}

/** What was running while the action ran. */
export interface Stage {
  readonly github: GitHub
  readonly messages: Messages
  /** What the model answered, in order. */
  readonly said: readonly Scripted[]
  /** The secrets that the workflow gave to its runs. */
  readonly secrets: readonly string[]
}

const repo = String.raw`/repos/[\w.-]+/[\w.-]+`

/** The only operations of GitHub's API that a run may use (G1). */
const allowed: readonly (readonly [method: string, path: RegExp])[] = [
  ['GET', new RegExp(`^${repo}/pulls/\\d+$`)],
  ['GET', new RegExp(`^${repo}/pulls/\\d+/(files|comments)$`)],
  ['GET', new RegExp(`^${repo}/issues/\\d+/comments$`)],
  ['GET', new RegExp(`^${repo}/compare/[^/]+$`)],
  ['GET', new RegExp(`^${repo}/git/(trees|blobs)/[0-9a-f]{40}$`)],
  ['GET', new RegExp(`^${repo}/collaborators/[^/]+/permission$`)],
  ['GET', /^\/users\/[^/]+$/],
  ['POST', /^\/graphql$/],
  ['POST', new RegExp(`^${repo}/pulls/\\d+/(reviews|comments)$`)],
  ['POST', new RegExp(`^${repo}/issues/\\d+/comments$`)],
  ['GET', new RegExp(`^${repo}/issues/comments/\\d+$`)],
  ['PATCH', new RegExp(`^${repo}/(issues|pulls)/comments/\\d+$`)],
  // What two runs at once have both written, one of them takes back.
  ['DELETE', new RegExp(`^${repo}/(issues|pulls)/comments/\\d+$`)],
  ['POST', new RegExp(`^${repo}/pulls/\\d+/comments/\\d+/replies$`)],
  ['POST', new RegExp(`^${repo}/pulls/comments/\\d+/reactions$`)],
  ['POST', new RegExp(`^${repo}/issues/comments/\\d+/reactions$`)],
  ['GET', new RegExp(`^${repo}/commits/[0-9a-f]{40}/check-runs$`)],
  ['POST', new RegExp(`^${repo}/check-runs$`)],
  ['PATCH', new RegExp(`^${repo}/check-runs/\\d+$`)],
]

/** Asserts what must be true of every run, whatever happened in it: the global invariants of the security cases. G5 (no process started, nothing of the checkout read) is enforced while the action runs, by the permissions of its process. */
export function assertInvariants(ran: Ran, stage: Stage, { problems = [], modelHost }: Exceptions = {}): void {
  expect(ran.node, 'a runner has Node 24').toMatch(/^v24\./)
  expect(ran.stderr, 'nothing is said outside of the log').toBe('')
  assertEndpoints(stage.github)
  assertReviews(stage.github)
  assertSecrecy(ran, stage)
  assertModelRequests(stage, modelHost ?? new URL(stage.messages.url).host)
  assertNoFalseGreen(ran, stage)
  expect(stage.github.problems.filter((one) => !problems.some((known) => known.test(one)))).toEqual([])
  expect(stage.messages.refused.filter((one) => !problems.some((known) => known.test(one)))).toEqual([])
}

/** G1: only these endpoints; a GraphQL request is a query, since a mutation could do anything. */
function assertEndpoints({ requests }: GitHub): void {
  const others = requests.filter(({ method, path }) => !allowed.some(([verb, at]) => verb === method && at.test(path)))
  expect(
    others.map(({ method, path }) => `${method} ${path}`),
    'G1',
  ).toEqual([])
  const queries = requests.filter(({ path }) => path === '/graphql').map(({ body }) => JSON.stringify(body))
  for (const query of queries) expect(query, 'G1').toMatch(onlyReading)
}

/** Of GraphQL a run only asks, but for the threads of its own findings, which it may resolve and open again. */
const onlyReading =
  /^\{"query":"(?:query |mutation close\(\$threadId: ID!\) \{\\n {2}(?:un)?resolveReviewThread\(input: \{ threadId: \$threadId \}\))/

/** G2: a review comments, is never empty, and is pinned to a commit. */
function assertReviews({ requests, state }: GitHub): void {
  for (const { body } of requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/reviews')))
    expect(body, 'G2').toMatchObject({
      event: 'COMMENT',
      body: expect.stringMatching(/\S/),
      commit_id: expect.stringMatching(/^[0-9a-f]{40}$/),
    })
  for (const review of state.reviews) expect(review.state, 'G2').toBe('COMMENTED')
}

/** The forms in which a secret could leave. */
export function formsOf(secret: string): readonly string[] {
  return [
    secret,
    [...secret].reverse().join(''),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    Buffer.from(secret).toString('base64url'),
    Buffer.from(secret).toString('hex'),
    encodeURIComponent(secret),
  ]
}

/** G3: no form of a secret in anything that leaves; only the masks name them, before any other line. */
function assertSecrecy(ran: Ran, { github, messages, secrets }: Stage): void {
  const left: readonly (readonly [string, string])[] = [
    ...github.requests.map(
      ({ method, path, query, body }) => ['a request to GitHub', JSON.stringify([method, path, query, body])] as const,
    ),
    ...messages.requests.map(({ path, raw }) => ['a request to the model', path + raw] as const),
    ['the log', ran.shown.join('\n')],
    ['stderr', ran.stderr],
    ['the job summary', ran.summary],
    ['the outputs', JSON.stringify(ran.outputs)],
    ['the report', JSON.stringify(ran.report ?? null)],
    ['the environment', JSON.stringify(ran.envAtExit)],
  ]
  const forms = secrets.filter((secret) => secret !== '').flatMap(formsOf)
  for (const [where, text] of left)
    for (const form of forms) expect(text.includes(form), `G3 a secret in ${where}`).toBe(false)
  expect(new Set(ran.masks), 'G3 G05').toEqual(new Set(secrets.filter((secret) => secret !== '')))
  const first = ran.stdout.split('\n').slice(0, ran.masks.length)
  expect(
    first.every((line) => line.startsWith('::add-mask::')),
    'G05 masks come first',
  ).toBe(true)
}

const forbiddenKeys = ['tools', 'tool_choice', 'temperature', 'top_p', 'top_k', 'mcp_servers', 'container']

/** G4: the model gets no tools and no sampling, at the address of the input. */
function assertModelRequests({ messages }: Stage, host: string): void {
  for (const { path, headers, body } of messages.requests) {
    expect(headers.get('host'), 'G4').toBe(host)
    expect(headers.get('proxy-authorization'), 'G4').toBeNull()
    if (path === '/v1/oauth/token') continue
    expect(path, 'G4').toBe('/v1/messages')
    expect(
      Object.keys(body).filter((key) => forbiddenKeys.includes(key)),
      'G4',
    ).toEqual([])
    expect(headers.get('authorization'), 'G4').toMatch(/^Bearer \S+$/)
  }
}

/** G6: what sounds green was said only of a change that was read to its end. */
function assertNoFalseGreen({ report, summary, outputs, shown }: Ran, { github, said }: Stage): void {
  const spoken = [summary, ...shown, ...github.requests.map(({ body }) => JSON.stringify(body ?? ''))]
  const green = spoken.some((text) => /nothing found|no issues|lgtm|"conclusion":"success"|✅/i.test(text))
  if (!green && outputs.verdict !== 'clean' && outputs.verdict !== 'findings') return
  const { coverage, omitted, unusable } = report ?? { coverage: undefined, omitted: ['no report'], unusable: [] }
  expect([omitted, unusable], 'G6').toEqual([[], []])
  expect(coverage, 'G6').toMatchObject({
    shownFiles: coverage?.selectedFiles,
    receiptedFiles: coverage?.selectedFiles,
    shownHunks: coverage?.hunks,
  })
  expect(said.filter(endedProperly).length, 'G6').toBeGreaterThan(0)
}

/** An answer that the API would call finished. */
function endedProperly(one: Scripted): boolean {
  return ('json' in one || 'text' in one) && (one.stop_reason ?? 'end_turn') === 'end_turn'
}
