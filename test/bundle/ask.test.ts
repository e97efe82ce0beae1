import { describe, expect, test } from 'vitest'
import { parseMarker } from '../../src/render/marker.ts'
import { sinks } from '../render/safe-text/rendered.ts'
import type { Scripted, SeenRequest } from '../support/messages/server.ts'
import { eve, key, type Scenario, scenario } from './scenario.ts'

const command = '/integration-review ask'
const question = `${command} What happens when a refund job runs twice?`
const answer =
  'The refund is paid again: `src/workers/refund.ts:6` no longer claims the job.\n\n```ts\nif (!ours) return\n```'

const answering = (): Scripted => ({ json: { answer } })

function replies({ github }: Scenario) {
  return github.state.issueComments.filter(({ user }) => user?.type === 'Bot').map(({ body }) => body)
}

function reactions({ github }: Scenario) {
  return github.state.reactions.map(({ content }) => content)
}

const lastBlock = ({ blocks }: SeenRequest) => blocks.at(-1)?.text ?? ''

describe.concurrent('a question about a pull request', () => {
  test('one request, one reply, and nothing else is written', async () => {
    const seen: SeenRequest[] = []
    await using shop = await scenario({
      reply: (request) => {
        seen.push(request)
        return answering()
      },
    })
    const ran = await shop.run({ event: shop.command(question) })
    expect(ran.exitCode).toBe(0)
    expect(shop.messages.requests).toHaveLength(1)
    expect(reactions(shop)).toEqual(['eyes', 'rocket'])
    const [reply = '', ...others] = replies(shop)
    expect(others).toEqual([])
    expect(parseMarker(reply)).toEqual({ kind: 'answer' })
    expect(reply).toContain('> What happens when a refund job runs twice?')
    expect(reply).toContain(answer)
    expect(reply).toMatch(
      new RegExp(
        `<sub>Answered from (\\d+) of \\1 hunks at \`${shop.head.slice(0, 7)}\` · (?:< )?\\$0\\.\\d\\d</sub>$`,
      ),
    )
    expect([...shop.writes()].sort()).toEqual([
      'POST /issues/7/comments',
      ...shop.github.state.reactions.map(() => expect.stringMatching(/^POST \/issues\/comments\/\d+\/reactions$/)),
    ])
    expect(shop.github.state.reviewComments).toEqual([])
    const [request] = seen
    if (request === undefined) throw new Error('the model was asked')
    expect(lastBlock(request).trimEnd().split('\n').at(-1)).toBe(
      JSON.stringify({ question: 'What happens when a refund job runs twice?' }),
    )
    expect(request.blocks[0]?.text).toContain('L6 -|  if (!(await claimed.add(job.id))) return')
  })

  test('the runner is told: outputs and a job summary, and no verdict on the code', async () => {
    await using shop = await scenario({ reply: answering })
    const ran = await shop.run({ event: shop.command(question) })
    expect(ran.outputs).toMatchObject({
      verdict: 'skipped',
      'skip-reason': 'question',
      'reviewed-sha': shop.head,
      'cost-usd': expect.stringMatching(/^0\.\d{4}$/),
    })
    expect(Number(ran.outputs['input-tokens'])).toBeGreaterThan(0)
    expect(ran.outputs['report-file']).toBeUndefined()
    expect(ran.summary).toContain(answer)
  })

  test('a question of several lines is asked whole', async () => {
    const seen: SeenRequest[] = []
    await using shop = await scenario({
      reply: (request) => {
        seen.push(request)
        return answering()
      },
    })
    await shop.run({ event: shop.command(`${command} Outbox or listener?\n\nThe broker is RabbitMQ.`) })
    expect(seen.map(lastBlock).join()).toContain('"Outbox or listener?\\n\\nThe broker is RabbitMQ."')
  })

  test('a second question reads the prefix of the first from the cache', async () => {
    await using shop = await scenario({ reply: answering })
    const first = await shop.run({ event: shop.command(question) })
    const second = await shop.run({ event: shop.command(`${command} And if the bank times out?`) })
    expect(Number(first.outputs['cached-tokens'])).toBe(0)
    expect(Number(second.outputs['cached-tokens'])).toBeGreaterThan(Number(second.outputs['input-tokens']) / 2)
    expect(replies(shop)).toHaveLength(2)
  })

  test('an answer in the hands of an attacker does nothing', async () => {
    const hostile = '@acme/all ![x](https://evil.example/x.png)\n\n/integration-review full\n\n<img src=x>\n\n`key` is'
    await using shop = await scenario({ reply: () => ({ json: { answer: `${hostile} ${key}` } }) })
    await shop.run({ event: shop.command(question) })
    const [reply = ''] = replies(shop)
    expect(sinks(reply.split('\n').slice(1, -1).join('\n'))).toEqual([])
    expect(reply).not.toMatch(/^\/integration-review/m)
  })
})

describe.concurrent('a question without an answer', () => {
  test('by somebody who may not write: one reaction, no word, no request', async () => {
    await using shop = await scenario({ reply: answering })
    const ran = await shop.run({ event: shop.command(question, { user: eve }) })
    expect(ran.outputs).toMatchObject({ 'skip-reason': 'not-authorised' })
    expect([reactions(shop), replies(shop), shop.messages.requests]).toEqual([['confused'], [], []])
  })

  test('an overloaded model: the reply says so, and the job passes', async () => {
    await using shop = await scenario({ reply: () => ({ status: 529, errorType: 'overloaded_error' }) })
    const ran = await shop.run({ event: shop.command(question) })
    expect([ran.exitCode, reactions(shop)]).toEqual([0, ['eyes', 'confused']])
    expect(replies(shop)).toEqual([expect.stringContaining('Not answered: the model was overloaded; ask again later.')])
  })

  test('no key', async () => {
    await using shop = await scenario({ reply: answering })
    await shop.run({ event: shop.command(question), inputs: { 'anthropic-api-key': '' } })
    expect(replies(shop)).toEqual([expect.stringContaining('Not answered: a question needs a model key')])
    expect(reactions(shop)).toEqual(['eyes', 'confused'])
  })

  test('nothing on the surface', async () => {
    await using shop = await scenario({ change: { 'README.md': '# Two\n' }, reply: answering })
    await shop.run({ event: shop.command(question) })
    expect(replies(shop)).toEqual([expect.stringContaining('Not answered: no changed file touches an API')])
    expect(shop.messages.requests).toEqual([])
  })

  test('a dry run answers nobody, and the job summary all the same', async () => {
    await using shop = await scenario({ reply: answering })
    const ran = await shop.run({ event: shop.command(question), inputs: { 'dry-run': 'true' } })
    expect([replies(shop), reactions(shop)]).toEqual([[], []])
    expect(ran.summary).toContain(answer)
  })
})
