import { describe, expect, test } from 'vitest'
import type { Ran } from '../support/runner.ts'
import { scenario } from './scenario.ts'

const readOnly = { permissions: { contents: 'read', 'pull-requests': 'read', checks: 'none' } } as const
const noKey = { 'anthropic-api-key': '' } as const

function annotations(ran: Ran) {
  return ran.commands.filter(({ command }) => /^(error|warning|notice)$/.test(command))
}

test('without a key the computed evidence is posted, and it is said plainly that the code was not reviewed', async () => {
  await using shop = await scenario({ world: { token: { permissions: { checks: 'write' } } } })
  const ran = await shop.run({ inputs: noKey })
  expect(ran.exitCode).toBe(0)
  expect(ran.outputs).toMatchObject({
    verdict: 'not-reviewed',
    'findings-count': '1',
    'evidence-count': '1',
    'cost-usd': '0.0000',
  })
  expect(shop.messages.requests).toEqual([])
  expect(shop.github.state.reviewComments).toMatchObject([{ path: 'schema.graphql', side: 'LEFT', line: 7 }])
  const [summary] = shop.github.state.issueComments
  expect(summary?.body).toContain('### Computed checks only: 1 breaking change')
  expect(summary?.body).toContain('The code was not reviewed: this run has no model key.')
  expect(shop.github.state.checkRuns).toMatchObject([{ conclusion: 'neutral' }])
})

describe.concurrent('A14 where the token can only read, nothing is even tried', () => {
  const dependabot = { login: 'dependabot[bot]', id: 49699333, type: 'Bot' } as const
  const head = (sha: string) => ({ ref: 'feature', sha, repo: 'mallory/shop' })
  test.each([
    ['a fork', { head }, 'from a fork'],
    ['Dependabot', { author: dependabot }, 'by Dependabot'],
  ] as const)('%s: annotations, the job summary, exit 0', async (_name, pull, words) => {
    await using shop = await scenario({ world: { token: readOnly } })
    const forked = 'head' in pull ? { head: pull.head(shop.head) } : pull
    await using theirs = await scenario({ world: { token: readOnly, pull: forked } })
    const ran = await theirs.run({ inputs: noKey })
    expect(ran.exitCode).toBe(0)
    expect(theirs.github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')).toEqual([])
    expect(annotations(ran)).toMatchObject([
      { command: 'warning', properties: { file: 'schema.graphql' }, message: expect.stringContaining('Computed') },
    ])
    expect(ran.outputs).toMatchObject({ verdict: 'not-reviewed', 'evidence-count': '1', 'review-id': '' })
    expect(ran.summary).toContain('### Computed checks only: 1 breaking change')
    expect(ran.summary).toContain(words)
  })

  test('of many findings the runner shows ten of a level, and the last says how many there are', async () => {
    // Five kinds of change in four places each: more of one kind would be told as one.
    const schema = (of: (n: number) => string) => `type Query { id: ID }\n${[0, 1, 2, 3].map(of).join('')}`
    const before = schema(
      (n) =>
        `type T${n} {\n  id: ID\n  gone: Int\n  g(a: Int, b: Int): Int\n  h: Int\n}\nenum E${n} { A B }\ninput I${n} { id: ID }\n`,
    )
    const after = schema(
      (n) =>
        `type T${n} {\n  id: ID\n  g(a: Int): Int\n  h(x: Int!): Int\n}\nenum E${n} { A }\ninput I${n} { id: ID more: ID! }\n`,
    )
    await using shop = await scenario({
      base: { 'schema.graphql': before },
      change: { 'schema.graphql': after },
      world: { token: readOnly, pull: { author: dependabot } },
    })
    const ran = await shop.run({ inputs: noKey })
    expect(ran.outputs['evidence-count']).toBe('20')
    const warnings = annotations(ran).filter(({ command }) => command === 'warning')
    expect(warnings).toHaveLength(10)
    expect(warnings.at(-1)?.message).toContain('11 further findings are in the job summary')
    for (const n of [0, 1, 2, 3])
      for (const name of [`T${n}.gone`, `T${n}.g(b:)`, `T${n}.h`, `E${n}.B`, `I${n}.more`])
        expect(ran.summary).toContain(name)
  })
})
