import { describe, expect, test } from 'vitest'
import { type Ref, type Revision, refKey, type Text } from '../../../src/core/change/text.ts'
import type { Reader } from '../../../src/core/ports.ts'
import { aPullRequest, bomCrlf, numbered, oddPath } from './pull-request.ts'

const at = (revision: Revision, path: string): Ref => ({ revision, path })

async function read(reader: Reader, ...refs: readonly Ref[]): Promise<readonly Text[]> {
  const answers = new Map((await reader.texts(refs)).map(([ref, text]) => [refKey(ref), text]))
  expect(answers.size).toBe(new Set(refs.map(refKey)).size)
  return refs.map((ref) => answers.get(refKey(ref)) ?? { kind: 'unreadable', detail: 'no answer' })
}

const text = (content: string): Text => ({ kind: 'text', text: content })

describe('texts', () => {
  test('each reference is read in its own revision, in one request', async () => {
    await using pull = await aPullRequest()
    await pull.reader.subject()
    const before = pull.github.requests.length
    const texts = await read(
      pull.reader,
      at('head', 'src/new-name.ts'),
      at('mergeBase', 'src/old-name.ts'),
      at('mergeBase', 'src/new-name.ts'),
      at('config', 'CHANGELOG.md'),
      at('mergeBase', 'CHANGELOG.md'),
      at('head', 'assets/logo.png'),
    )
    const [absent, binary] = [{ kind: 'absent' }, { kind: 'binary' }] as const
    expect(texts).toEqual([text(numbered(20)), text(numbered(20)), absent, text('moved on\n'), absent, binary])
    expect(pull.github.requests.length - before).toBe(1)
  })

  test('what a tree that was listed does not have is known to be absent without a request', async () => {
    await using pull = await aPullRequest()
    await pull.reader.tree('head')
    const before = pull.github.requests.length
    const texts = await read(pull.reader, at('head', 'Gemfile'), at('head', 'go.mod'))
    expect(texts).toEqual([{ kind: 'absent' }, { kind: 'absent' }])
    expect(pull.github.requests.length - before).toBe(0)
    expect(await read(pull.reader, at('mergeBase', 'Gemfile'), at('head', 'src/new-name.ts'))).toEqual([
      { kind: 'absent' },
      text(numbered(20)),
    ])
    expect(pull.github.requests.length - before).toBe(1)
  })

  test('a text is exact: byte order mark, CRLF, no last newline, no content; and any path is only data', async () => {
    const files = { 'no-eol.ts': 'a\r\nb\rc\u2028d', 'empty.ts': '', 'emoji.ts': '👩‍💻 e\u0301\n' }
    await using pull = await aPullRequest({ commits: [{ branch: 'feature', from: 1, files }] })
    pull.github.setHead(pull.shas[3] ?? '')
    const texts = await read(pull.reader, at('head', oddPath), ...Object.keys(files).map((path) => at('head', path)))
    expect(texts).toEqual([text(bomCrlf), ...Object.values(files).map(text)])
    const query = pull.github.requests
      .map((request) => JSON.stringify(request.body ?? null))
      .find((body) => body.includes('e1'))
    expect(query?.split('variables')[0]).not.toContain('Ünï')
  })

  test('E05 a path is looked up exactly as it is, and what names no file in a tree is not even asked for', async () => {
    await using pull = await aPullRequest()
    const odd = [
      './src/api/orders.ts',
      'src/../src/api/orders.ts',
      '/src/api/orders.ts',
      'src//api/orders.ts',
      '',
      'a\u0000',
    ]
    const other = ['SRC/api/orders.ts', 'b/src/api/orders.ts', '__proto__', 'constructor']
    const texts = await read(pull.reader, ...[...odd, ...other].map((path) => at('head', path)))
    expect(texts).toEqual([...odd, ...other].map(() => ({ kind: 'absent' })))
    const sent = JSON.stringify(pull.github.requests.at(-1)?.body)
    expect([sent.includes('SRC/api'), sent.includes('./src')]).toEqual([true, false])
  })

  test('a directory is no file', async () => {
    await using pull = await aPullRequest()
    expect(await read(pull.reader, at('head', 'src/api'))).toEqual([{ kind: 'unreadable', detail: 'not a file' }])
  })

  test('what GraphQL cuts is fetched whole, and beyond 8 MB only its size is told', { timeout: 30_000 }, async () => {
    const [cut, huge] = [`\ufeff${'é'.repeat(400_000)}\r\n`, 'x'.repeat(8_000_001)]
    const files = { 'cut.ts': cut, 'huge.ts': huge }
    await using pull = await aPullRequest({ commits: [{ branch: 'feature', from: 1, files }] })
    pull.github.setHead(pull.shas[3] ?? '')
    const texts = await read(pull.reader, at('head', 'cut.ts'), at('head', 'huge.ts'), at('head', 'src/new-name.ts'))
    expect(texts).toEqual([text(cut), { kind: 'too-large', bytes: 8_000_001 }, text(numbered(20))])
    expect(pull.asked().filter((request) => request.startsWith('GET /git/blobs/'))).toHaveLength(1)
  })

  test('bytes that are not UTF-8 are not guessed at', async () => {
    const files = { 'latin.ts': Buffer.from('caf\u00e9\n', 'latin1') }
    await using pull = await aPullRequest({ commits: [{ branch: 'feature', from: 1, files }] })
    pull.github.setHead(pull.shas[3] ?? '')
    expect(await read(pull.reader, at('head', 'latin.ts'))).toEqual([{ kind: 'unreadable', detail: 'not UTF-8' }])
  })

  test('many references go a hundred to a request, each file once', { timeout: 30_000 }, async () => {
    const files = Object.fromEntries(Array.from({ length: 250 }, (_, n) => [`many/${n}.ts`, `${n}\n`]))
    await using pull = await aPullRequest({ commits: [{ branch: 'many', from: 0, files }] })
    pull.github.setHead(pull.shas[3] ?? '')
    await pull.reader.subject()
    const before = pull.github.requests.length
    const refs = Object.keys(files).flatMap((path) => [at('head', path), at('head', path)])
    expect(await read(pull.reader, ...refs)).toEqual(Object.values(files).flatMap((one) => [text(one), text(one)]))
    expect(pull.github.requests.length - before).toBe(3)
  })
})

describe('texts in trouble', () => {
  const files = Object.fromEntries(Array.from({ length: 90 }, (_, n) => [`many/${n}.ts`, `${n}\n`]))
  const refs = Object.keys(files).map((path) => at('head', path))
  const commits = [{ branch: 'many', from: 0, files }]

  test('a query that GitHub cannot finish is halved, and nothing is lost', async () => {
    await using pull = await aPullRequest({ commits })
    pull.github.setHead(pull.shas[3] ?? '')
    await pull.reader.subject()
    pull.github.fault({ method: 'POST', path: /graphql/, status: 502, body: '' })
    pull.github.fault({
      method: 'POST',
      path: /graphql/,
      status: 200,
      body: { data: null, errors: [{ message: 'timeout' }] },
    })
    pull.github.fault({ method: 'POST', path: /graphql/, status: 0, body: '', drop: true })
    expect(await read(pull.reader, ...refs)).toEqual(Object.values(files).map(text))
  })

  test('an outage ends in reasons, not in a storm', async () => {
    await using pull = await aPullRequest({ commits })
    pull.github.setHead(pull.shas[3] ?? '')
    await pull.reader.subject()
    const before = pull.github.requests.length
    pull.github.fault({ method: 'POST', path: /graphql/, status: 502, body: {}, times: Number.POSITIVE_INFINITY })
    const texts = await read(pull.reader, ...refs)
    expect(new Set(texts.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ kind: 'unreadable', detail: '502' })]),
    )
    expect(pull.github.requests.length - before).toBeLessThan(20)
  })

  test('a small query is asked again: the one file of a configuration survives a hiccup', async () => {
    await using pull = await aPullRequest()
    await pull.reader.subject()
    pull.github.fault({ method: 'POST', path: /graphql/, status: 502, body: {}, times: 2 })
    expect(await read(pull.reader, at('config', 'CHANGELOG.md'))).toEqual([text('moved on\n')])
  })

  test('I10 an error of one alias is that file’s reason, and a null beside it is no absence', async () => {
    await using pull = await aPullRequest()
    await pull.reader.subject()
    const blob = {
      __typename: 'Blob',
      oid: 'a'.repeat(40),
      byteSize: 2,
      isBinary: false,
      isTruncated: false,
      text: 'a\n',
    }
    const body = {
      data: { repository: { f0: blob, f1: null, f2: null } },
      errors: [{ message: 'took too long', path: ['repository', 'f1'] }],
    }
    pull.github.fault({ method: 'POST', path: /graphql/, status: 200, body })
    expect(await read(pull.reader, at('head', 'a'), at('head', 'b'), at('head', 'c'))).toEqual([
      text('a\n'),
      { kind: 'unreadable', detail: 'took too long' },
      { kind: 'absent' },
    ])
  })

  test('I10 a repository that is null makes every file unreadable, none absent', async () => {
    await using pull = await aPullRequest()
    await pull.reader.subject()
    const body = {
      data: { repository: null },
      errors: [{ type: 'FORBIDDEN', message: 'no access', path: ['repository'] }],
    }
    pull.github.fault({ method: 'POST', path: /graphql/, status: 200, body })
    expect(await read(pull.reader, at('head', 'a'))).toEqual([{ kind: 'unreadable', detail: 'no access' }])
  })

  test('a blob that cannot be fetched is unreadable with its reason', async () => {
    const cut = { 'cut.ts': 'x'.repeat(600_000) }
    await using pull = await aPullRequest({ commits: [{ branch: 'feature', from: 1, files: cut }] })
    pull.github.setHead(pull.shas[3] ?? '')
    pull.github.fault({ method: 'GET', path: /blobs/, status: 500, body: { message: 'Server Error' }, times: 3 })
    expect(await read(pull.reader, at('head', 'cut.ts'))).toEqual([{ kind: 'unreadable', detail: '500 Server Error' }])
  })
})
