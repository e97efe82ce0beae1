import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Scripted, SeenRequest } from '../support/messages/server.ts'
import type { Ran, Running } from '../support/runner.ts'
import { lensOf, saying } from './answers.ts'
import { type Scenario, scenario } from './scenario.ts'
import { shopChange, shopClaims, shopPlaces } from './shop.ts'

/** A runner kills what is left ten seconds after its first signal. */
const wellBeforeKillMs = 5_000

const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const
type Signal = (typeof signals)[number][0]

/** A way to GitHub on which one kind of request is held: before GitHub hears of it, or with its answer. */
interface Way {
  readonly at: { readonly apiUrl: string; readonly graphqlUrl: string; readonly serverUrl: string }
  /** Settles when the first such request is held. */
  readonly held: Promise<void>
  /** Lets everything through that is and will be held. */
  readonly release: () => void
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/** A promise that is settled from outside. */
function latch(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open: () => open() }
}

interface Holding {
  readonly method: string
  readonly path: RegExp
  readonly body?: RegExp
  readonly what: 'request' | 'answer'
}

async function wayTo({ github }: Scenario, holding: Holding): Promise<Way> {
  const [held, released] = [latch(), latch()]
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method = '', url = '' } = incoming
    const body = await buffer(incoming)
    const hold = async (what: Holding['what']) => {
      if (holding.what !== what || holding.method !== method || !holding.path.test(url)) return
      if (holding.body?.test(String(body)) === false) return
      held.open()
      await released.opened
    }
    await hold('request')
    const asked = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)])
    const sent = method === 'GET' ? {} : { body }
    const answer = await fetch(github.serverUrl + url, { method, headers: asked.filter(isEndToEnd), ...sent })
    const said = Buffer.from(await answer.arrayBuffer())
    await hold('answer')
    outgoing.writeHead(answer.status, Object.fromEntries([...answer.headers].filter(isEndToEnd)))
    outgoing.end(said)
  }
  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing).catch(() => outgoing.destroy()))
  const here = await listen(server)
  const from = (address: string) => address.replace(github.serverUrl, here)
  return {
    at: { apiUrl: from(github.apiUrl), graphqlUrl: from(github.graphqlUrl), serverUrl: from(github.serverUrl) },
    held: held.opened,
    release: released.open,
    [Symbol.asyncDispose]: async () => {
      released.open()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** What belongs to one connection is not passed on to the next. */
function isEndToEnd([name]: readonly [string, string]): boolean {
  return !['host', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'].includes(name)
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

/** The shop's change, and a file about which a fourth request asks, which is sent when one of the first three has been answered. */
const fourRequests = { ...shopChange, 'src/padded.ts': 'export const padded = (text: string) => text.padStart(8)\n' }

/** A model that answers about the API, and about nothing else until it is released: it says nothing at all, or begins and says no more. `asked` opens when the run has its one answer. */
function halfSilent(silence: 'before its answer' | 'within its answer') {
  const [asked, released] = [latch(), latch()]
  const reply = async (request: SeenRequest): Promise<Scripted> => {
    const answer = saying(shopClaims)(request)
    if (lensOf(request) === 'api') return answer
    if (lensOf(request) === 'any') asked.open()
    if (silence === 'within its answer') return { ...answer, thinkMs: 2 * wellBeforeKillMs }
    await released.opened
    return answer
  }
  return { reply, asked: asked.opened, release: released.open }
}

/** Cancels a run and gives what a runner sees of it; it must be over well before it would be killed. */
async function cancel(running: Running, signal: Signal, inBetween: () => Promise<void> = async () => {}): Promise<Ran> {
  const sentAt = performance.now()
  running.signal(signal)
  await inBetween()
  const ran = await running.ended
  expect(performance.now() - sentAt).toBeLessThan(wellBeforeKillMs)
  return ran
}

const comments = ({ github }: Scenario) =>
  github.state.reviewComments.map(({ path, side, start_line, line }) => [path, side, start_line, line]).sort()

/** A run that nothing disturbs says everything once, whatever a cancelled one has left. */
async function expectRecovery(shop: Scenario): Promise<void> {
  const ran = await shop.run()
  expect(ran.exitCode).toBe(0)
  expect(ran.outputs.verdict).toBe('findings')
  expect(comments(shop)).toEqual([...shopPlaces].sort())
  expect(shop.github.state.issueComments).toHaveLength(1)
}

describe.concurrent('a run that is cancelled while it reads', () => {
  const places: readonly (readonly [string, Omit<Holding, 'what'>])[] = [
    ['the pull request', { method: 'POST', path: /graphql$/, body: /query discussion/ }],
    ['the merge base', { method: 'GET', path: /\/compare\// }],
    ['the configuration', { method: 'POST', path: /graphql$/, body: /query texts/ }],
    ['the list of files', { method: 'GET', path: /\/pulls\/7\/files/ }],
  ]
  const cases = places.flatMap(([name, holding]) => signals.map(([signal, exit]) => ({ name, holding, signal, exit })))
  test.each(cases)('$name, by $signal: it says so and has posted nothing', async ({ holding, signal, exit }) => {
    await using shop = await scenario()
    await using way = await wayTo(shop, { ...holding, what: 'request' })
    const running = await shop.start({ at: way.at })
    await way.held
    const ran = await cancel(running, signal)
    expect(ran.exitCode).toBe(exit)
    expect(ran.outputs).toMatchObject({ verdict: 'skipped', 'skip-reason': 'cancelled' })
    expect(ran.summary).toContain('### Not reviewed: the run was cancelled while it was reading')
    expect(shop.messages.requests).toEqual([])
    expect(shop.writes()).toEqual([])
    await expectRecovery(shop)
  })
})

describe.concurrent('a run that is cancelled while it reads what it can do without', () => {
  const places: readonly (readonly [string, Omit<Holding, 'what'>])[] = [
    ['the tree', { method: 'GET', path: /\/git\/trees\// }],
    ['the texts', { method: 'POST', path: /graphql$/, body: /query texts.*\$e1/ }],
  ]
  const cases = places.map(([name, holding]) => ({ name, holding }))
  test.each(cases)('$name: it asks no model, and tells what it has computed', async ({ holding }) => {
    await using shop = await scenario()
    await using way = await wayTo(shop, { ...holding, what: 'request' })
    const running = await shop.start({ at: way.at })
    await way.held
    const ran = await cancel(running, 'SIGINT')
    expect(ran.exitCode).toBe(130)
    expect(ran.outputs.verdict).toBe('not-reviewed')
    expect(ran.summary).toContain('the run was cancelled')
    expect(shop.messages.requests).toEqual([])
    expect(shop.writes()).toEqual([])
    await expectRecovery(shop)
  })
})

describe.concurrent('a run that is cancelled while the model is silent', () => {
  const silences = ['before its answer', 'within its answer'] as const
  const cases = silences.flatMap((silence) => signals.map(([signal, exit]) => ({ silence, signal, exit })))
  test.each(cases)('$silence, by $signal: it tells what was answered', async ({ silence, signal, exit }) => {
    const model = halfSilent(silence)
    await using shop = await scenario({ change: fourRequests, reply: model.reply })
    const running = await shop.start()
    await model.asked
    const ran = await cancel(running, signal)
    expect(ran.exitCode).toBe(exit)
    expect(ran.outputs.verdict).toBe('partial')
    expect(ran.summary).toMatch(/^### Incomplete: /)
    expect(ran.summary).toContain('Any customer can read any order')
    expect(ran.summary).toContain('the run was cancelled')
    expect(ran.report?.omitted.map(({ why }) => why)).toContain('cancelled')
    expect(shop.writes()).toEqual([])
    model.release()
    shop.script.reply = saying(shopClaims)
    await expectRecovery(shop)
  })

  test('nothing was answered yet: it says that it was cancelled, and blames no model', async () => {
    const [asked, released] = [latch(), latch()]
    const reply = async (request: SeenRequest) => {
      asked.open()
      await released.opened
      return saying(shopClaims)(request)
    }
    await using shop = await scenario({ reply })
    const running = await shop.start()
    await asked.opened
    const ran = await cancel(running, 'SIGTERM')
    expect(ran.exitCode).toBe(143)
    expect(ran.outputs.verdict).toBe('not-reviewed')
    expect(ran.summary).toContain('the run was cancelled')
    expect(shop.messages.requests).toHaveLength(1)
    expect(shop.writes()).toEqual([])
    released.open()
    await expectRecovery(shop)
  })

  test('a second signal changes nothing', async () => {
    const model = halfSilent('before its answer')
    await using shop = await scenario({ change: fourRequests, reply: model.reply })
    const running = await shop.start()
    await model.asked
    const ran = await cancel(running, 'SIGINT', async () => running.signal('SIGTERM'))
    expect(ran.exitCode).toBe(130)
    expect(ran.outputs.verdict).toBe('partial')
    expect(ran.summary).toMatch(/^### Incomplete: /)
    model.release()
  })
})

describe.concurrent('a run that is cancelled while it posts', () => {
  test.each(signals)('before the first word, by %s: it posts nothing and tells everything', async (signal, exit) => {
    await using shop = await scenario()
    await using way = await wayTo(shop, { method: 'GET', path: /\/pulls\/7\/comments/, what: 'request' })
    const running = await shop.start({ at: way.at })
    await way.held
    const ran = await cancel(running, signal)
    expect(ran.exitCode).toBe(exit)
    expect(ran.outputs.verdict).toBe('findings')
    for (const { title } of shopClaims.filter(({ category }) => category !== 'retry'))
      expect(ran.summary).toContain(title)
    expect(shop.writes()).toEqual([])
    await expectRecovery(shop)
  })

  const whats = ['request', 'answer'] as const
  const cases = whats.flatMap((what) => signals.map(([signal, exit]) => ({ what, signal, exit })))
  test.each(cases)('its $what under way, by $signal: it posts all of it', async ({ what, signal, exit }) => {
    await using shop = await scenario()
    await using way = await wayTo(shop, { method: 'POST', path: /\/pulls\/7\/reviews$/, what })
    const running = await shop.start({ at: way.at })
    await way.held
    const ran = await cancel(running, signal, async () => {
      await wait(1_000)
      way.release()
    })
    expect(ran.exitCode).toBe(exit)
    expect(ran.outputs.verdict).toBe('findings')
    expect(ran.outputs['summary-url']).not.toBe('')
    expect(ran.summary).toContain('Any customer can read any order')
    expect(comments(shop)).toEqual([...shopPlaces].sort())
    expect(shop.github.state.issueComments).toHaveLength(1)
    const before = shop.writes().length
    await expectRecovery(shop)
    expect(shop.writes()).toHaveLength(before)
  })
})
