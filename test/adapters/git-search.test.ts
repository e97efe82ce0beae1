import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gitIn } from '../../src/adapters/git/git.ts'
import { gitReader } from '../../src/adapters/git/git-reader.ts'
import { searchTree } from '../../src/adapters/git/search.ts'
import { searchable, wordAt } from '../../src/core/context/counterpart/search.ts'
import { checkOut, git, makeRepository } from '../support/git-repository.ts'
import { env, readerOf, scratchFolder } from './git-scratch.ts'

const root = scratchFolder()

/** Hits as `word path:line text`. */
async function found(reader: ReturnType<typeof gitReader>, ...words: readonly string[]) {
  const hits = await reader.search(words, 'free')
  return hits?.map(({ word, path, line, text }) => `${word} ${path}:${line} ${text}`)
}

describe('search of a git tree', () => {
  it('finds whole words in the head alone, whatever the paths are called', async () => {
    const { reader } = await readerOf(
      root,
      { 'gone.ts': 'orders\n', 'kept.ts': 'orders\n' },
      {
        'gone.ts': null,
        'a\nb:3:c.ts': 'x\n// orders, reorders\n',
        'ü/-e.sql': 'CREATE TABLE orders (\n  orders_id int\n',
        'b.bin': Buffer.from('\0orders'),
      },
    )
    expect(await found(reader, 'orders')).toEqual([
      'orders a\nb:3:c.ts:2 // orders, reorders',
      'orders kept.ts:1 orders',
      'orders ü/-e.sql:1 CREATE TABLE orders (',
    ])
  })

  it('takes every word as it is spelt, never as an option, an expression or a path', async () => {
    const text = 'a.b a+b --output -e a|b a[b] a\\b a^b axb (a) a{2}b $x a*b x/y ab\n'
    const { reader, directory } = await readerOf(root, {}, { 'a.ts': text })
    expect(
      await found(reader, 'a.b', '--output=x', '-e', 'a*b', 'a^b', 'a\\b', 'a[b', 'a{2}b', 'x/y', '', 'a\nb', '.'),
    ).toEqual(['a.b', 'a*b', 'a^b', 'a\\b', 'a[b', 'a{2}b', 'x/y'].map((word) => `${word} a.ts:1 ${text.trimEnd()}`))
    expect(await found(reader, 'a.*b', 'HEAD', ':(glob)**', 'a\0b')).toEqual([])
    expect(await git(directory, 'status', '--porcelain')).not.toContain('??')
  })

  it('agrees with a plain search of the text for any words', async () => {
    const part = fc.constantFrom(
      'a',
      'B',
      '_',
      '.',
      '|',
      '(',
      '[',
      ']',
      '^',
      '\\',
      '$',
      '*',
      '+',
      '{',
      '}',
      '-',
      '?',
      ' ',
      'é',
    )
    const words = fc.array(
      fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
      { minLength: 1, maxLength: 6 },
    )
    const cases = fc.sample(words, 24)
    const text = `${fc
      .sample(fc.array(part, { maxLength: 12 }), 200)
      .map((parts) => `${parts.join('')}`)
      .join('\n')}\n`
    const { directory, head } = await readerOf(root, {}, { 'a.ts': text })
    for (const some of cases) {
      const hits = (await searchTree(gitIn(directory, env), head, some)) ?? []
      const lines = new Set(hits.map((hit) => hit.line))
      const expected = text
        .split('\n')
        .flatMap((line, at) => (searchable(some).some((word) => wordAt(line, word) >= 0) ? [at + 1] : []))
      expect([...lines].every((line) => expected.includes(line))).toBe(true)
      for (const word of searchable(some)) {
        const any = expected.some((line) => wordAt(text.split('\n')[line - 1] ?? '', word) >= 0)
        expect(hits.some((hit) => hit.word === word)).toBe(any)
      }
    }
  })

  it('leaves out what is never of use', async () => {
    const { reader } = await readerOf(
      root,
      {},
      {
        'web/node_modules/a.js': 'orders\n',
        'vendor/a.go': 'orders\n',
        'yarn.lock': 'orders\n',
        'docs/a.md': 'orders\n',
        'locale/en.json': 'orders\n',
        'a.min.js': 'orders\n',
        '.env': 'ORDERS=orders\n',
        'config/SECRETS.yml': 'orders: x\n',
        'a.TFVARS': 'orders = 1\n',
        'docs/openapi.yaml': 'orders:\n',
      },
    )
    expect(await found(reader, 'orders')).toEqual(['orders docs/openapi.yaml:1 orders:'])
  })

  it('keeps a bounded number of hits for each word and file, and of those the ones that declare', async () => {
    const text = `${'use orders\n'.repeat(300)}CREATE TABLE orders (\n`
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`f${at}.sql`, text]))
    const { reader } = await readerOf(root, {}, { ...files, 'z.sql': 'rare\n' })
    const hits = (await reader.search(['orders', 'rare'], 'free')) ?? []
    expect(hits.filter((hit) => hit.word === 'orders').length).toBeLessThanOrEqual(1_000)
    expect(hits.filter((hit) => hit.path === 'f7.sql').map((hit) => hit.line)).toContain(301)
    expect(hits.at(-1)).toEqual({ word: 'rare', path: 'z.sql', line: 1, text: 'rare' })
  })

  it('reads a bare repository, and of a work tree what is not committed', async () => {
    const { directory, base, head } = await readerOf(root, { 'a.ts': 'x\n' }, { 'a.ts': 'orders\n' })
    const bare = gitReader({ directory: join(directory, '.git'), base, head, direct: false, env })
    expect(await found(bare, 'orders')).toEqual(['orders a.ts:1 orders'])
    await checkOut(directory, head)
    await writeFile(join(directory, 'new.ts'), 'invoices\n')
    await writeFile(join(directory, '.gitattributes'), '*.ts binary\n')
    const worktree = gitReader({ directory, base, head: 'WORKTREE', direct: false, env })
    expect(await found(worktree, 'orders', 'invoices')).toEqual(['orders a.ts:1 orders', 'invoices new.ts:1 invoices'])
  })

  it('is not turned by the configuration of the clone', async () => {
    const { reader, directory } = await readerOf(root, {}, { 'src/a.ts': 'orders\n' })
    for (const [key, value] of [
      ['grep.column', 'true'],
      ['color.ui', 'always'],
      ['grep.patternType', 'fixed'],
      ['grep.fullName', 'false'],
      ['grep.lineNumber', 'false'],
    ] as const)
      await git(directory, 'config', key, value)
    expect(await found(reader, 'orders', 'x.y')).toEqual(['orders src/a.ts:1 orders'])
  })

  it('fetches nothing into a partial clone, and finds what is there', async () => {
    const origin = await mkdtemp(join(root, 'origin-'))
    const shas = await makeRepository(origin, [{ files: { 'a.ts': 'orders\n' } }, { files: { 'b.ts': 'orders\n' } }])
    await git(origin, 'config', 'uploadpack.allowFilter', 'true')
    const clone = join(await mkdtemp(join(root, 'clone-')), 'c')
    await promisify(execFile)(
      'git',
      ['clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${origin}`, clone],
      { env },
    )
    const before = await git(clone, 'count-objects', '-v')
    const hits = await searchTree(gitIn(clone, env), shas[1] ?? '', ['orders'])
    expect(hits ?? []).toEqual([])
    expect(await git(clone, 'count-objects', '-v')).toBe(before)
  })

  it('answers undefined where git cannot search, and an empty list where nothing is asked', async () => {
    const { directory } = await readerOf(root, {}, { 'a.ts': 'orders\n' })
    const here = gitIn(directory, env)
    expect(await searchTree(here, 'f'.repeat(40), ['orders'])).toBeUndefined()
    expect(await searchTree(gitIn(join(directory, 'gone'), env), 'HEAD', ['orders'])).toBeUndefined()
    expect(await searchTree(here, 'HEAD', ['\n', ''])).toEqual([])
    expect(await searchTree(here, 'HEAD', ['invoices'])).toEqual([])
  })
})
