import { describe, expect, test } from 'vitest'
import { codeSearch } from '../../../src/adapters/github/search.ts'
import { aPullRequest } from './pull-request.ts'

const files = Object.fromEntries(
  Array.from({ length: 150 }, (_, at) => [`src/part${at}.ts`, `export const part${at} = ${at}\n`]),
)

async function withFiles(more: Readonly<Record<string, string>>) {
  const pull = await aPullRequest({ commits: [{ branch: 'feature', from: 1, files: more }] })
  pull.github.setHead(pull.shas[3] ?? '')
  await pull.reader.subject()
  return pull
}

describe('a search of a commit that GitHub cannot search', () => {
  test('costs nothing where it may cost nothing', async () => {
    await using pull = await withFiles({ 'src/mail.ts': 'send(user.emailAddress)\n' })
    const before = pull.github.requests.length
    expect(await pull.reader.search(['emailAddress'], 'free')).toBeUndefined()
    expect(pull.github.requests.length).toBe(before)
  })

  test('reads the code of the head once, for all words', async () => {
    await using pull = await withFiles({
      ...files,
      'src/mail.ts': 'a()\nsend(user.emailAddress)\n',
      'web/user.graphql': 'query {\n  emailAddress\n}\n',
      'test/mail.test.ts': 'emailAddress\n',
      'docs/mail.md': 'emailAddress\n',
      '.env.production': 'emailAddress=1\n',
      'config/app.yaml': 'emailAddress: 1\n',
      'docs/openapi.yaml': 'emailAddress: {}\n',
      'src/large.ts': `${'// x\n'.repeat(70_000)}emailAddress\n`,
    })
    const before = pull.github.requests.length
    const hits = await pull.reader.search(['emailAddress', 'part149'], 'reading')
    expect(hits?.map(({ word, path, line }) => `${word} ${path}:${line}`)).toEqual([
      'part149 src/part149.ts:1',
      'emailAddress src/mail.ts:2',
      'emailAddress web/user.graphql:2',
      'emailAddress docs/openapi.yaml:1',
    ])
    const asked = pull.github.requests.slice(before).map(({ path }) => path)
    expect(asked.filter((path) => path === '/graphql')).toHaveLength(2)
    expect(asked.filter((path) => path !== '/graphql')).toHaveLength(1)
    await pull.reader.search(['part1'], 'reading')
    expect(pull.github.requests).toHaveLength(before + asked.length)
  })

  test('reads only what is a contract by its path, once, where no more may be read', async () => {
    await using pull = await withFiles({
      ...files,
      'docs/openapi.yaml': 'a: 1\nemailAddress: {}\n',
      'api/user.graphql': 'type User {\n  emailAddress: String\n}\n',
      'docs/1.2.0/openapi.yaml': 'emailAddress: {}\n',
      'config/app.yaml': 'emailAddress: 1\n',
      'src/mail.ts': 'send(user.emailAddress)\n',
    })
    const before = pull.github.requests.length
    const hits = await pull.reader.search(['emailAddress'], 'contracts')
    expect(hits?.map(({ path, line }) => `${path}:${line}`).toSorted()).toEqual([
      'api/user.graphql:2',
      'docs/openapi.yaml:2',
    ])
    const asked = pull.github.requests.slice(before)
    expect(asked.map(({ path }) => path === '/graphql')).toEqual([false, true])
    await pull.reader.search(['other'], 'contracts')
    const [[, text] = []] = await pull.reader.texts([{ revision: 'head', path: 'docs/openapi.yaml' }])
    expect(text).toMatchObject({ kind: 'text', text: 'a: 1\nemailAddress: {}\n' })
    expect(pull.github.requests).toHaveLength(before + asked.length)
    await pull.reader.texts([{ revision: 'mergeBase', path: 'docs/openapi.yaml' }])
    expect(pull.github.requests).toHaveLength(before + asked.length + 1)
  })

  test('asks nothing more where there is no contract', async () => {
    await using pull = await withFiles({ 'src/mail.ts': 'emailAddress\n' })
    await pull.reader.tree('head')
    const before = pull.github.requests.length
    expect(await pull.reader.search(['emailAddress'], 'contracts')).toEqual([])
    expect(pull.github.requests).toHaveLength(before)
  })

  test('of contracts is one query, those first whose path says a word', async () => {
    const paths = Array.from({ length: 120 }, (_, at) => `docs/part${at}/openapi.yaml`)
    const tree = new Map(
      [...paths, 'docs/zz-emails/openapi.yaml'].map((path) => [path, { mode: '100644', id: path, size: 20 }]),
    )
    const [read, notes]: [string[], string[]] = [[], []]
    const search = codeSearch(
      async () => tree,
      async (some) => {
        read.push(...some.map(({ path }) => path))
        return []
      },
      (line) => notes.push(line),
    )
    await search(['emails'], 'contracts')
    expect([read[0], read.length]).toEqual(['docs/zz-emails/openapi.yaml', 100])
    expect(notes).toEqual(['of 121 files of contracts, 100 were searched for what the change declares'])
  })

  test('is bounded, and says so', async () => {
    const paths = [...Array.from({ length: 2_050 }, (_, at) => `src/part${at}.ts`), 'src/zz/email-address.ts']
    const tree = new Map(paths.map((path) => [path, { mode: '100644', id: path, size: 20 }]))
    const [read, notes]: [string[], string[]] = [[], []]
    const search = codeSearch(
      async () => tree,
      async (some) => {
        read.push(...some.map(({ path }) => path))
        return some.map((ref) => [ref, { kind: 'text', text: 'emailAddress' }] as const)
      },
      (line) => notes.push(line),
    )
    const hits = await search(['emailAddress'], 'reading')
    expect([hits?.[0]?.path, read.length]).toEqual(['src/zz/email-address.ts', 2_000])
    expect(notes).toEqual(['of 2051 files of code, 2000 were searched for what the change takes away'])
  })

  test('reads no more bytes than it may, and no link', async () => {
    const entry = { mode: '100644', id: 'a', size: 250_000 }
    const tree = new Map([
      ...Array.from({ length: 100 }, (_, at) => [`src/part${at}.ts`, entry] as const),
      ['src/link.ts', { ...entry, mode: '120000', size: 1 }] as const,
    ])
    const read: string[] = []
    const search = codeSearch(
      async () => tree,
      async (some) => {
        read.push(...some.map(({ path }) => path))
        return []
      },
      () => undefined,
    )
    expect(await search(['emailAddress'], 'reading')).toEqual([])
    expect(read).toHaveLength(80)
    expect(read).not.toContain('src/link.ts')
  })

  test('finds nothing where the files cannot be listed', async () => {
    await using pull = await withFiles({ 'src/mail.ts': 'emailAddress\n' })
    pull.github.fault({ method: 'GET', path: /\/git\/trees\//, status: 404, body: { message: 'Not Found' } })
    expect(await pull.reader.search(['emailAddress'], 'reading')).toBeUndefined()
  })
})
