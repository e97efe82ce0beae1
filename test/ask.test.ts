import { afterEach, describe, expect, it } from 'vitest'
import { anthropicModel } from '../src/adapters/anthropic/model.ts'
import { type AskLimits, askAll, type Dialogue } from '../src/ask.ts'
import type { ModelFailure, Prompt, Reply } from '../src/core/dialogue/request.ts'
import type { Clock, Model } from '../src/core/ports.ts'
import { answered, aPrompt, aRequest, aUsage } from './support/messages/requests.ts'
import { type Messages, type Scripted, startMessages } from './support/messages/server.ts'

/** A clock that stands still until all else has been done, then jumps to the next moment that somebody waits for. */
function fakeClock(): Clock & { readonly slept: readonly number[]; readonly sleeping: () => number } {
  const state = { now: 0 }
  const slept: number[] = []
  const sleepers: { readonly at: number; readonly wake: () => void }[] = []
  const jump = () => {
    const next = sleepers.sort((a, b) => a.at - b.at).shift()
    if (next === undefined) return
    state.now = Math.max(state.now, next.at)
    next.wake()
  }
  return {
    slept,
    sleeping: () => sleepers.length,
    now: () => state.now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        slept.push(ms)
        const sleeper = { at: state.now + ms, wake: resolve }
        sleepers.push(sleeper)
        signal?.addEventListener('abort', () => {
          sleepers.splice(sleepers.indexOf(sleeper), 1)
          resolve()
        })
        setTimeout(jump, 2)
      }),
  }
}

type Behaviour = (call: Call) => Promise<Reply> | Reply

interface Call {
  readonly hash: string
  readonly attempt: number
  readonly began: () => void
  readonly sleep: (ms: number) => Promise<void>
  readonly aborted: Promise<void>
}

/** A model made of a function, with a diary of what happened in which order. */
function fakeModel(clock: Clock, behave: Behaviour): Model & { readonly diary: readonly string[] } {
  const diary: string[] = []
  const attempts = new Map<string, number>()
  return {
    diary,
    ask: async (_request, hash, signal, began) => {
      const attempt = (attempts.get(hash) ?? 0) + 1
      attempts.set(hash, attempt)
      diary.push(`+${hash}`)
      const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', resolve))
      const reply = await behave({ hash, attempt, began: () => began?.(), sleep: (ms) => clock.sleep(ms), aborted })
      diary.push(`-${hash}`)
      return reply
    },
  }
}

const overload: ModelFailure = {
  why: 'overloaded',
  retriable: true,
  retryAfterMs: undefined,
  detail: '529 overloaded_error',
}
const failure = (parts: Partial<ModelFailure>): Reply => ({ kind: 'failed', failure: { ...overload, ...parts } })
const overloaded = failure({})
const cancelled = (usage = aUsage()): Reply => ({
  kind: 'failed',
  failure: { why: 'cancelled', retriable: false, retryAfterMs: undefined, detail: 'cancelled' },
  usage,
})

interface Outcome {
  readonly dialogue: Dialogue
  readonly diary: readonly string[]
  readonly slept: readonly number[]
  readonly lines: readonly string[]
  readonly now: number
  readonly sleeping: number
}

async function run(prompts: readonly Prompt[], behave: Behaviour, limits: Partial<AskLimits> = {}): Promise<Outcome> {
  const clock = fakeClock()
  const model = fakeModel(clock, behave)
  const lines: string[] = []
  const bounds = { deadlineAt: 600_000, maxCostUsd: 100, maxRequests: 100, ...limits }
  const dialogue = await askAll(prompts, { model, clock, progress: (line) => lines.push(line) }, bounds)
  return { dialogue, diary: model.diary, slept: clock.slept, lines, now: clock.now(), sleeping: clock.sleeping() }
}

const outcomes = ({ dialogue }: Outcome) =>
  dialogue.results.map(({ prompt, reply, attempts }) => {
    const what = reply.kind === 'failed' ? reply.failure.why : reply.kind
    return `${prompt.hash} ${what} ${attempts}`
  })

const of = (...hashes: readonly string[]) =>
  hashes.map((hash) => aPrompt({ hash, batch: hash.slice(0, 1), lens: 'api' }))

describe('the order', () => {
  it('the first call goes alone; once its answer begins the others follow, no batch twice before it is warm', async () => {
    const outcome = await run(of('a1', 'a2', 'b1', 'b2', 'c1'), async ({ hash, began, sleep }) => {
      await sleep(10)
      began()
      await sleep(50)
      return answered(hash)
    })
    expect(outcome.diary.slice(0, 4)).toEqual(['+a1', '+a2', '+b1', '-a1'])
    expect(outcome.diary.indexOf('+b2')).toBeGreaterThan(outcome.diary.indexOf('-a1'))
    expect(outcomes(outcome)).toEqual([
      'a1 answered 1',
      'a2 answered 1',
      'b1 answered 1',
      'b2 answered 1',
      'c1 answered 1',
    ])
  })

  it('a batch that is not warm has one call in flight, however many could run', async () => {
    const outcome = await run(of('a1', 'b1', 'b2', 'c1'), async ({ hash, began, sleep }) => {
      if (hash === 'a1') began()
      await sleep(hash === 'c1' ? 10 : 100)
      return answered(hash)
    })
    expect(outcome.diary.slice(0, 4)).toEqual(['+a1', '+b1', '+c1', '-c1'])
    expect(outcome.diary.indexOf('+b2')).toBeGreaterThan(outcome.diary.indexOf('-b1'))
  })

  it('a model that never says when it begins is followed when it has ended', async () => {
    const outcome = await run(of('a1', 'a2', 'a3'), async ({ hash, sleep }) => {
      await sleep(10)
      return answered(hash)
    })
    expect(outcome.diary.slice(0, 4)).toEqual(['+a1', '-a1', '+a2', '+a3'])
  })

  it('a prefix whose call failed is not in the cache: the next of its batch goes alone again', async () => {
    const outcome = await run(of('a1', 'a2', 'a3', 'a4'), async ({ hash, sleep }) => {
      await sleep(10)
      return hash === 'a1' ? failure({ why: 'bad-request', retriable: false }) : answered(hash)
    })
    expect(outcome.diary.slice(0, 6)).toEqual(['+a1', '-a1', '+a2', '-a2', '+a3', '+a4'])
  })

  it.each([1, 2, 3, 5])('never more than %i at once, and results in the order of the prompts', async (concurrency) => {
    const seen = { now: 0, most: 0 }
    const hashes = ['a1', 'b1', 'c1', 'd1', 'e1', 'f1', 'g1', 'h1']
    const outcome = await run(
      of(...hashes),
      async ({ hash, sleep }) => {
        seen.now += 1
        seen.most = Math.max(seen.most, seen.now)
        await sleep(100 - 10 * hashes.indexOf(hash))
        seen.now -= 1
        return answered(hash)
      },
      { concurrency },
    )
    expect(seen.most).toBe(concurrency)
    expect(outcome.dialogue.results.map(({ prompt }) => prompt.hash)).toEqual(hashes)
  })

  it('nothing to ask is no call', async () => {
    const outcome = await run([], () => overloaded)
    expect(outcome.dialogue).toMatchObject({ results: [], costUsd: 0, requests: 0 })
  })
})

describe('retries', () => {
  it('J04 are three, doubling, and the last failure is the reply', async () => {
    const outcome = await run(of('a1'), () => overloaded)
    expect(outcomes(outcome)).toEqual(['a1 overloaded 4'])
    expect(outcome.slept.slice(1)).toEqual([1_000, 2_000, 4_000])
    expect(outcome.lines).toContain('529 overloaded_error: trying again in 2 s')
  })

  it('J04 end with the first answer', async () => {
    const outcome = await run(of('a1', 'a2'), ({ hash, attempt }) => (attempt < 3 ? overloaded : answered(hash)))
    expect(outcomes(outcome)).toEqual(['a1 answered 3', 'a2 answered 3'])
  })

  it.each<readonly [string, Partial<ModelFailure>, number, readonly number[]]>([
    ['wait as long as the API asks', { retryAfterMs: 20_000 }, 600_000, [20_000, 20_000, 20_000]],
    ['never wait less than their own delay', { retryAfterMs: 10 }, 600_000, [1_000, 2_000, 4_000]],
    ['do not start what the deadline would cut off', { retryAfterMs: 3_600_000 }, 600_000, []],
    ['stop where the deadline is near', {}, 2_500, [1_000]],
    ['are not made of a bad request', { why: 'bad-request', retriable: false }, 600_000, []],
  ])('%s', async (_name, parts, deadlineAt, slept) => {
    const outcome = await run(of('a1'), () => failure(parts), { deadlineAt })
    expect(outcome.slept.slice(1)).toEqual(slept)
    expect(outcomes(outcome)).toEqual([`a1 ${parts.why ?? 'overloaded'} ${slept.length + 1}`])
  })

  it('a stop of the model is a reply, not a reason to ask again', async () => {
    const refusal: Reply = { kind: 'stopped', why: 'refusal', usage: aUsage({ input: 5 }), requestId: undefined }
    const outcome = await run(of('a1'), () => refusal)
    expect(outcomes(outcome)).toEqual(['a1 stopped 1'])
    expect(outcome.dialogue.usage.input).toBe(5)
  })
})

describe('what every call would meet', () => {
  it.each(['spend-limit', 'not-authorised'] as const)(
    'J06 %s is met once: exactly one call for five prompts',
    async (why) => {
      const outcome = await run(of('a1', 'a2', 'b1', 'c1', 'd1'), async ({ sleep }) => {
        await sleep(10)
        return failure({ why, retriable: false })
      })
      expect(outcome.diary).toEqual(['+a1', '-a1'])
      expect(outcomes(outcome)).toEqual([`a1 ${why} 1`, ...['a2', 'b1', 'c1', 'd1'].map((hash) => `${hash} ${why} 0`)])
      expect(outcome.dialogue.requests).toBe(1)
    },
  )

  it('J06 a limit reached on the way ends the waiting and the retries, and keeps what was answered', async () => {
    const outcome = await run(
      of('a1', 'b1', 'c1', 'd1'),
      async ({ hash, sleep }) => {
        await sleep(hash === 'b1' ? 20 : 10)
        if (hash === 'b1') return failure({ why: 'spend-limit', retriable: false })
        return hash === 'c1' ? overloaded : answered(hash)
      },
      { concurrency: 2 },
    )
    expect(outcomes(outcome)).toEqual(['a1 answered 1', 'b1 spend-limit 1', 'c1 overloaded 1', 'd1 spend-limit 0'])
  })
})

describe('the deadline', () => {
  it('J11 aborts what is in flight, starts nothing more, and every prompt has its reply', async () => {
    const outcome = await run(
      of('a1', 'a2', 'b1'),
      async ({ hash, aborted }) => {
        if (hash === 'a1') return answered(hash)
        await aborted
        return cancelled(aUsage({ input: 1_000 }))
      },
      { deadlineAt: 5_000, concurrency: 1 },
    )
    expect(outcomes(outcome)).toEqual(['a1 answered 1', 'a2 deadline 1', 'b1 deadline 0'])
    expect(outcome.dialogue.usage.input).toBe(1_010)
  })

  it('J11 does not wait for a model that does not answer its abort', async () => {
    const outcome = await run(of('a1', 'b1'), () => new Promise(() => undefined), { deadlineAt: 5_000 })
    expect(outcomes(outcome)).toEqual(['a1 deadline 1', 'b1 deadline 0'])
    expect(outcome.now).toBe(6_000)
  })

  it('J11 that is past before the start sends nothing', async () => {
    const outcome = await run(of('a1', 'b1'), ({ hash }) => answered(hash), { deadlineAt: 0 })
    expect(outcomes(outcome)).toEqual(['a1 deadline 0', 'b1 deadline 0'])
    expect(outcome.diary).toEqual([])
  })

  it('J11 keeps an answer that comes with the deadline', async () => {
    const outcome = await run(
      of('a1'),
      async ({ hash, aborted }) => {
        await aborted
        return answered(hash)
      },
      { deadlineAt: 5_000 },
    )
    expect(outcomes(outcome)).toEqual(['a1 answered 1'])
  })

  it('is no reason to wait: the dialogue ends with its last reply', async () => {
    const outcome = await run(of('a1'), ({ hash }) => answered(hash))
    expect(outcome).toMatchObject({ now: 0, sleeping: 0 })
  })

  it('is not taken from a clock that does not sleep', async () => {
    const clock: Clock = { now: () => 0, sleep: async () => undefined }
    const model = fakeModel(clock, ({ hash, attempt }) => (attempt < 2 ? overloaded : answered(hash)))
    const limits = { deadlineAt: 600_000, maxCostUsd: 1, maxRequests: 9 }
    const { results } = await askAll(of('a1'), { model, clock, progress: () => undefined }, limits)
    expect(results[0]?.reply.kind).toBe('answered')
  })
})

describe('the budget', () => {
  const dear = (hash: string, costUsd: number) => aPrompt({ hash, batch: hash, costUsd })

  it('stops where the estimates would exceed it; a smaller prompt may still fit', async () => {
    const prompts = [dear('a', 0.5), dear('b', 0.9), dear('c', 0.4)]
    const outcome = await run(prompts, ({ hash }) => answered(hash, aUsage({ input: 250_000 })), { maxCostUsd: 1 })
    expect(outcomes(outcome)).toEqual(['a answered 1', 'b over-budget 0', 'c answered 1'])
    expect(outcome.dialogue.costUsd).toBeCloseTo(1)
  })

  it('counts the calls in flight with their estimates, and waits for them before it gives up', async () => {
    const prompts = ['a', 'b', 'c'].map((hash) => dear(hash, 0.6))
    const seen: number[] = []
    const state = { inFlight: 0 }
    const outcome = await run(
      prompts,
      async ({ hash, began, sleep }) => {
        state.inFlight += 1
        seen.push(state.inFlight)
        began()
        await sleep(10)
        state.inFlight -= 1
        return answered(hash, aUsage({ input: 50_000 }))
      },
      { maxCostUsd: 1 },
    )
    expect(seen).toEqual([1, 1, 1])
    expect(outcomes(outcome)).toEqual(['a answered 1', 'b answered 1', 'c answered 1'])
    expect(outcome.dialogue.costUsd).toBeCloseTo(0.3)
  })

  it('keeps the estimate of an answer that broke off: its output may be billed', async () => {
    const broken: Reply = { kind: 'failed', failure: overload, usage: aUsage({ input: 10_000 }) }
    const outcome = await run([dear('a', 0.3)], () => broken, { maxCostUsd: 0.7 })
    expect(outcomes(outcome)).toEqual(['a overloaded 2'])
    expect(outcome.dialogue.costUsd).toBeCloseTo(0.04)
  })

  it('a failure without an answer costs nothing', async () => {
    const outcome = await run([dear('a', 0.6)], () => overloaded, { maxCostUsd: 1 })
    expect(outcome.dialogue).toMatchObject({ costUsd: 0, requests: 4 })
  })

  it.each([0, 1, 2, 5])('%i requests are a limit too, retries included', async (maxRequests) => {
    const outcome = await run(of('a1', 'b1', 'c1'), () => overloaded, { maxRequests })
    expect(outcome.dialogue.requests).toBe(maxRequests)
    expect(outcomes(outcome).at(-1)).toBe('c1 over-budget 0')
    expect(outcome.diary.filter((line) => line.startsWith('+'))).toHaveLength(maxRequests)
  })
})

it('a model that throws, against its promise, costs only its own reply', async () => {
  const outcome = await run(of('a1', 'b1'), ({ hash }) => {
    if (hash === 'a1') throw new TypeError('secret')
    return answered(hash)
  })
  expect(outcomes(outcome)).toEqual(['a1 server-error 1', 'b1 answered 1'])
  expect(JSON.stringify(outcome.dialogue)).not.toContain('secret')
})

describe('on the wire', () => {
  const open: Messages[] = []
  /** Real time; `speed` shortens the waits between attempts. */
  const realClock = (speed: number): Clock => ({
    now: Date.now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms / speed)
        signal?.addEventListener('abort', () => {
          clearTimeout(timer)
          resolve()
        })
      }),
  })

  afterEach(() => Promise.all(open.splice(0).map((server) => server.close())))

  async function askServer(prompts: readonly Prompt[], script: readonly Scripted[], deadlineMs = 60_000, speed = 1) {
    const server = await startMessages({ reply: ({ index }) => script[index] ?? { json: {} } })
    open.push(server)
    const model = anthropicModel({ apiKey: 'key', baseUrl: server.url })
    const limits = { deadlineAt: Date.now() + deadlineMs, maxCostUsd: 100, maxRequests: 20 }
    const ports = { model, clock: realClock(speed), progress: () => undefined }
    return { server, dialogue: await askAll(prompts, ports, limits) }
  }

  const ofLens = (lens: Prompt['lens']) => {
    const prefix = { text: 'R1 + a line of code\n'.repeat(1_000), cached: true }
    const request = aRequest({ blocks: [prefix, { text: `Look at the ${lens}.`, cached: false }] })
    return aPrompt({ lens, request })
  }

  it('the expensive prefix is written once and read by all other lenses', async () => {
    const { dialogue } = await askServer([ofLens('db'), ofLens('api'), ofLens('queue')], [])
    const usages = dialogue.results.map(({ reply }) => reply.usage)
    expect(usages.map((usage) => usage?.written)).toEqual([5_008, 0, 0])
    expect(usages.map((usage) => usage?.cached)).toEqual([0, 5_008, 5_008])
    expect(dialogue.usage).toMatchObject({ written: 5_008, cached: 10_016 })
  })

  it('J04 overloaded, reset and broken off in turn, then answered', async () => {
    const script = [{ status: 529, errorType: 'overloaded_error' }, { reset: true }, { cut: true }] as const
    const { server, dialogue } = await askServer([ofLens('db')], script, 60_000, 100)
    expect(dialogue.results).toMatchObject([{ reply: { kind: 'answered' }, attempts: 4 }])
    expect(server.requests).toHaveLength(4)
  })

  it('J04 an outage ends in one failure for each prompt, after a bounded number of requests', async () => {
    const down = { status: 529, errorType: 'overloaded_error' }
    const { server, dialogue } = await askServer([ofLens('db'), ofLens('api')], Array(20).fill(down), 60_000, 100)
    expect(dialogue.results.map(({ reply }) => reply.kind === 'failed' && reply.failure.why)).toEqual(
      Array(2).fill('overloaded'),
    )
    expect(server.requests).toHaveLength(8)
  })

  it('J06 a spend limit is one request for all prompts', async () => {
    const errorCode = 'enforced_spend_limit_reached'
    const script = [{ status: 429, errorType: 'rate_limit_error', errorCode }]
    const { server, dialogue } = await askServer([ofLens('db'), ofLens('api'), aPrompt({ batch: 'b2' })], script)
    expect(server.requests).toHaveLength(1)
    expect(dialogue.results.map(({ reply }) => reply.kind === 'failed' && reply.failure.why)).toEqual(
      Array(3).fill('spend-limit'),
    )
  })

  it('J11 the deadline ends an answer that has begun, and its tokens are counted', async () => {
    const { dialogue } = await askServer([ofLens('db')], [{ json: {}, thinkMs: 10_000 }], 400)
    expect(dialogue.results).toMatchObject([{ reply: { kind: 'failed', failure: { why: 'deadline' } } }])
    expect(dialogue.usage.written).toBe(5_008)
  })
})
