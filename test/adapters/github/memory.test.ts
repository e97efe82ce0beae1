import { describe, expect, test } from 'vitest'
import { gitHubMemory } from '../../../src/adapters/github/memory.ts'
import { renderMarker } from '../../../src/render/marker.ts'
import { actionsBot, octocat } from '../../support/github/world.ts'
import { aPullRequest, type Pull } from './pull-request.ts'

const summary = renderMarker({ kind: 'summary' })
const memoryOf = ({ client, reader }: Pull, before?: string) => gitHubMemory(client, { number: 7, reader, before })

describe('the summary', () => {
  test('is found on the way, without a request of its own', async () => {
    await using pull = await aPullRequest()
    pull.github.comment({ body: `${summary}\nforged`, user: octocat })
    pull.github.comment({ body: `${summary}\nours`, user: actionsBot })
    await pull.reader.subject()
    const before = pull.github.requests.length
    expect(await memoryOf(pull).summary()).toBe(`${summary}\nours`)
    expect(pull.github.requests.length - before).toBe(0)
  })

  test('is looked for beyond a hundred comments, and is not there where nobody wrote one', async () => {
    await using pull = await aPullRequest()
    expect(await memoryOf(pull).summary()).toBeUndefined()
    await using other = await aPullRequest()
    for (let n = 0; n < 120; n += 1) other.github.comment({ body: `${summary}\nforged ${n}` })
    other.github.comment({ body: `${summary}\nours`, user: actionsBot })
    expect(await memoryOf(other).summary()).toBe(`${summary}\nours`)
  })
})

describe('what was read before', () => {
  test('is an ancestor of the head, or it is not', async () => {
    await using pull = await aPullRequest()
    const memory = memoryOf(pull)
    expect(await memory.descendsFrom(pull.mergeBase)).toBe(true)
    expect(await memory.descendsFrom(pull.head)).toBe(true)
    expect(await memory.descendsFrom(pull.base)).toBe(false)
    expect(await memory.descendsFrom('0'.repeat(40))).toBe(false)
  })

  test('lies on the check run of the commit before, if anywhere', async () => {
    await using pull = await aPullRequest({ world: { token: { permissions: { checks: 'write' } } } })
    expect(await memoryOf(pull).checkpoint()).toBeUndefined()
    expect(await memoryOf(pull, pull.head).checkpoint()).toBeUndefined()
    const checkRun = {
      conclusion: 'success',
      title: 'Nothing found',
      summary: 'x',
      annotations: [],
      state: 'sealed',
    } as const
    await pull.publisher.conclude({
      head: pull.head,
      own: { comments: [], summary: undefined },
      summary: undefined,
      checkRun,
    })
    expect(await memoryOf(pull, pull.head).checkpoint()).toBe('sealed')
  })

  test('nobody may write of whom GitHub does not say so', async () => {
    await using pull = await aPullRequest({
      world: {
        collaborators: {
          ana: { permission: 'write', role_name: 'write' },
          eve: { permission: 'read', role_name: 'triage' },
        },
      },
    })
    const memory = memoryOf(pull)
    expect(await Promise.all(['ana', 'eve', 'nobody'].map(memory.mayWrite))).toEqual([true, false, false])
  })
})
