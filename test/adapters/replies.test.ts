import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordingModel } from '../../src/adapters/replies/recording.ts'
import { replayingModel } from '../../src/adapters/replies/replaying.ts'
import { readOrigin } from '../../src/adapters/replies/stored-reply.ts'
import type { Reply } from '../../src/core/dialogue/request.ts'
import type { Model } from '../../src/core/ports.ts'
import { answered, aRequest, aUsage } from '../support/messages/requests.ts'

const hash = 'a'.repeat(64)
const usage = aUsage({ input: 12, cached: 900, output: 34 })
const stored = {
  origin: 'written by hand',
  recordedAt: '2026-11-20',
  model: 'claude-sonnet-5-5',
  usage,
  answer: { points: ['a "quoted" point'] },
}
const folder = { dir: '' }
const redact = (text: string) => text.replaceAll('s3cr"et', '[redacted]')

beforeEach(async () => {
  folder.dir = await mkdtemp(join(tmpdir(), 'replies-'))
})

afterEach(() => rm(folder.dir, { recursive: true, force: true }))

function ask(model: Model, request = aRequest(), began?: () => void): Promise<Reply> {
  return model.ask(request, hash, new AbortController().signal, began)
}

const replay = (writeMissing = true) => replayingModel(folder.dir, { writeMissing, redact })
const read = (name: string) => readFile(join(folder.dir, name), 'utf8')
const store = (content: unknown) =>
  writeFile(join(folder.dir, `${hash}.json`), typeof content === 'string' ? content : JSON.stringify(content))

describe('replaying', () => {
  it('answers with the stored JSON as text, and the stored usage', async () => {
    await store(stored)
    const seen: string[] = []
    const reply = await ask(replay(), aRequest(), () => seen.push('began'))
    expect(reply).toEqual({
      kind: 'answered',
      text: '{"points":["a \\"quoted\\" point"]}',
      usage,
      requestId: undefined,
    })
    expect(seen).toEqual(['began'])
  })

  it('answers with stored text as it is, and with a stored stop', async () => {
    await store({ ...stored, answer: 'no JSON at all' })
    expect(await ask(replay())).toMatchObject({ kind: 'answered', text: 'no JSON at all' })
    const { answer: _, ...rest } = stored
    await store({ ...rest, stopped: 'refusal' })
    expect(await ask(replay())).toEqual({ kind: 'stopped', why: 'refusal', usage, requestId: undefined })
  })

  it.each<readonly [string, unknown, RegExp]>([
    ['no JSON', '{', /is not JSON$/],
    ['no answer', { ...stored, answer: undefined }, /answer/],
    ['an answer and a stop', { ...stored, stopped: 'refusal' }, /stopped/],
    ['no usage', { ...stored, usage: {} }, /usage/],
    ['a negative count', { ...stored, usage: { ...usage, input: -1 } }, /input/],
    ['no date', { ...stored, recordedAt: 'yesterday' }, /recordedAt/],
    ['no origin', { ...stored, origin: '' }, /origin/],
    ['an unknown key', { ...stored, note: 'x' }, /note/],
    ['an unknown stop', { ...stored, answer: undefined, stopped: 'end_turn' }, /stopped/],
  ])('says what is wrong with a stored reply that has %s, and where', async (_name, content, problem) => {
    await store(content)
    const reply = await ask(replay())
    expect(reply).toMatchObject({ kind: 'failed', failure: { why: 'no-stored-reply', retriable: false } })
    const detail = reply.kind === 'failed' ? reply.failure.detail : ''
    expect(detail).toContain(join(folder.dir, `${hash}.json`))
    expect(detail).toMatch(problem)
    expect(detail).not.toContain('\n')
  })

  it('writes a missing request as a page that can be answered', async () => {
    const fence = '```` four in the text'
    const request = aRequest({
      blocks: [
        { text: `R1 + s3cr"et\n${fence}`, cached: true },
        { text: 'Question?', cached: false },
      ],
    })
    const reply = await ask(replay(), request)
    expect(reply).toMatchObject({ kind: 'failed', failure: { why: 'no-stored-reply', retriable: false } })
    const page = await read(`${hash}.missing.md`)
    for (const part of [
      `${hash}.json`,
      request.system,
      'R1 + [redacted]',
      'Question?',
      '"additionalProperties": false',
    ]) {
      expect(page).toContain(part)
    }
    expect(page).toContain(`\`\`\`\`\`\nR1 + [redacted]\n${fence}\n\`\`\`\`\``)
    expect(page).not.toContain('s3cr')
  })

  it('the page that it writes shows a reply that it takes, once the date is filled in', async () => {
    await ask(replay())
    const page = await read(`${hash}.missing.md`)
    const template = /```json\n(\{\n {2}"origin"[\s\S]*?)\n```/.exec(page)?.[1] ?? ''
    await store(template.replace('YYYY-MM-DD', '2026-11-20'))
    expect(await ask(replay())).toMatchObject({ kind: 'answered', text: '{}' })
  })

  it('writes nothing where it must not', async () => {
    const reply = await ask(replay(false))
    expect(reply).toMatchObject({ failure: { detail: `${join(folder.dir, `${hash}.json`)} does not exist` } })
    expect(await readdir(folder.dir)).toEqual([])
  })

  it('says so if the page cannot be written', async () => {
    await writeFile(join(folder.dir, 'file'), '')
    const model = replayingModel(join(folder.dir, 'file', 'below'), { writeMissing: true, redact })
    expect(await ask(model)).toMatchObject({ kind: 'failed', failure: { why: 'no-stored-reply' } })
  })
})

describe('readOrigin', () => {
  it('says who answered and when', async () => {
    await store(stored)
    const { origin, recordedAt, model } = stored
    expect(await readOrigin(folder.dir, hash)).toEqual({ origin, recordedAt, model })
  })

  it('says nothing of a reply that is missing or malformed', async () => {
    expect(await readOrigin(folder.dir, hash)).toBeUndefined()
    await store('{')
    expect(await readOrigin(folder.dir, hash)).toBeUndefined()
  })
})

describe('recording', () => {
  const recorder = (reply: Reply, lines: string[] = [], dir = folder.dir) =>
    recordingModel(
      { ask: async () => reply },
      { dir, today: '2026-11-20', origin: 'recorded from the API', redact, progress: (line) => lines.push(line) },
    )

  it('stores what replays as the same answer, and its request', async () => {
    const reply = answered('{"points":["one"]}', usage)
    expect(await ask(recorder(reply))).toEqual(reply)
    expect(await ask(replay())).toEqual(reply)
    expect(JSON.parse(await read(`${hash}.request.json`))).toEqual(aRequest())
    expect(await readOrigin(folder.dir, hash)).toEqual({
      origin: 'recorded from the API',
      recordedAt: '2026-11-20',
      model: 'claude-sonnet-5-5',
    })
  })

  it.each(['not JSON', '[1,2]', '"text"', 'null', ''])('stores %j, which is no object, as text', async (text) => {
    const reply = answered(text, usage)
    await ask(recorder(reply))
    expect(await ask(replay())).toEqual(reply)
  })

  it('stores a stop, which is a result of the model too', async () => {
    const reply: Reply = { kind: 'stopped', why: 'max-tokens', usage, requestId: undefined }
    await ask(recorder(reply))
    expect(await ask(replay())).toEqual(reply)
  })

  it('stores no failure', async () => {
    const failure = { why: 'overloaded', retriable: true, retryAfterMs: undefined, detail: '529' } as const
    expect(await ask(recorder({ kind: 'failed', failure }))).toEqual({ kind: 'failed', failure })
    expect(await readdir(folder.dir)).toEqual([])
  })

  it('C09 G04 stores no secret, neither of the request nor of the answer, however it is escaped', async () => {
    const text = JSON.stringify({ points: [{ quote: 'key = s3cr"et' }] })
    const request = aRequest({ system: 'uses s3cr"et', blocks: [{ text: 's3cr"et', cached: false }] })
    await ask(recorder(answered(text)), request)
    for (const name of await readdir(folder.dir)) expect(await read(name)).not.toContain('s3cr')
    expect(await ask(replay())).toMatchObject({ text: '{"points":[{"quote":"key = [redacted]"}]}' })
  })

  it('takes away the page that asked for the answer', async () => {
    await ask(replay())
    expect(await readdir(folder.dir)).toEqual([`${hash}.missing.md`])
    await ask(recorder(answered('{}')))
    expect((await readdir(folder.dir)).sort()).toEqual([`${hash}.json`, `${hash}.request.json`])
  })

  it('says that it could not write, and still gives the answer', async () => {
    await writeFile(join(folder.dir, 'file'), '')
    const lines: string[] = []
    const reply = answered('{}')
    expect(await ask(recorder(reply, lines, join(folder.dir, 'file', 'below')))).toEqual(reply)
    expect(lines).toEqual([expect.stringContaining('could not be recorded')])
  })
})
