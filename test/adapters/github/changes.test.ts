import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gitHubReader } from '../../../src/adapters/github/reader.ts'
import { type CommitPlan, makeRepository } from '../../support/git-repository.ts'
import { startGitHub } from '../../support/github/server.ts'
import { diffsOf } from '../diffs-of.ts'
import { aPullRequest, numbered, oddPath } from './pull-request.ts'
import { connected } from './wire.ts'

describe('changes', () => {
  test('files as GitHub lists them: a missing patch is left open, a submodule is told by its whole patch', async () => {
    await using pull = await aPullRequest()
    const { files, truncated } = await pull.reader.changes()
    const rows = files.map(({ path, status, previousPath, special, patch, added, deleted }) => {
      return [path, status, previousPath, special, patch !== undefined, added, deleted]
    })
    expect(truncated).toBe(false)
    expect(rows).toEqual([
      ['assets/logo.png', 'modified', undefined, undefined, false, 0, 0],
      ['notes.md', 'added', undefined, undefined, true, 3, 0],
      ['src/api/orders.ts', 'modified', undefined, undefined, true, 2, 2],
      ['src/api/users.ts', 'modified', undefined, undefined, true, 0, 2],
      ['src/new-name.ts', 'renamed', 'src/old-name.ts', undefined, false, 0, 0],
      [oddPath, 'added', undefined, undefined, true, 2, 0],
      ['vendor/lib', 'modified', undefined, 'submodule', true, 1, 1],
    ])
  })

  test('a submodule that comes or goes is one too; a file that only quotes one is not', async () => {
    const line = `Subproject commit ${'d'.repeat(40)}`
    const files = {
      'vendor/new': { mode: 'submodule', content: 'd'.repeat(40) },
      'vendor/lib': null,
      'src/code.ts': `${line}\nconst open = true\n`,
    } as const
    await using pull = await aPullRequest({ commits: [{ branch: 'feature', from: 1, files }] })
    pull.github.setHead(pull.shas[3] ?? '')
    const special = (await pull.reader.changes()).files.map((file) => [file.path, file.special])
    expect(special).toContainEqual(['vendor/new', 'submodule'])
    expect(special).toContainEqual(['vendor/lib', 'submodule'])
    expect(special).toContainEqual(['src/code.ts', undefined])
  })

  test.each([
    [100, 1],
    [101, 2],
    [250, 3],
  ])('%i files are read in %i pages', async (count, pages) => {
    const files = Object.fromEntries(Array.from({ length: count }, (_, n) => [`many/${n}.ts`, `${n}\n`]))
    await using pull = await aPullRequest({ commits: [{ branch: 'many', from: 0, files }] })
    pull.github.setHead(pull.shas[3] ?? '')
    const changes = await pull.reader.changes()
    expect([new Set(changes.files.map((file) => file.path)).size, changes.truncated]).toEqual([count, false])
    expect(pull.asked().filter((request) => request === 'GET /pulls/7/files')).toHaveLength(pages)
  })

  test('I02 beyond 3,000 files the listing says that it is cut', { timeout: 30_000 }, async () => {
    const files = Object.fromEntries(Array.from({ length: 3_005 }, (_, n) => [`many/${n}.ts`, `${n}\n`]))
    await using pull = await aPullRequest({ commits: [{ branch: 'many', from: 0, files }] })
    pull.github.setHead(pull.shas[3] ?? '')
    const changes = await pull.reader.changes()
    expect([changes.files.length, changes.truncated]).toEqual([3_000, true])
    expect(pull.asked().filter((request) => request === 'GET /pulls/7/files')).toHaveLength(30)
  })

  test.each([
    [
      406,
      { message: 'Sorry, the diff exceeded the maximum number of files (300).' },
      /#7: 406 Sorry, the diff exceeded/,
    ],
    [422, { message: 'Validation Failed' }, /#7: 422 Validation Failed/],
    [500, { message: 'Server Error' }, /#7: 500 Server Error/],
    [502, {}, /#7: 502/],
  ])('a listing that is answered with %i is told, and is no empty one', async (status, body, words) => {
    const files = Object.fromEntries(Array.from({ length: 150 }, (_, n) => [`many/${n}.ts`, `${n}\n`]))
    await using pull = await aPullRequest({ commits: [{ branch: 'many', from: 0, files }] })
    pull.github.setHead(pull.shas[3] ?? '')
    pull.github.fault({ method: 'GET', path: /files$/, status, body, times: 6 })
    await expect(pull.reader.changes()).rejects.toThrow(words)
  })

  test('an empty change is only believed if its listing is empty, and an old count is not the end of it', async () => {
    const files = Object.fromEntries(Array.from({ length: 207 }, (_, n) => [`many/${n}.ts`, `${n}\n`]))
    await using pull = await aPullRequest({ commits: [{ branch: 'many', from: 0, files }] })
    pull.github.setHead(pull.shas[3] ?? '')
    const told = await pull.client.rest.pulls.get({ ...pull.client.at, pull_number: 7 })
    pull.github.fault({ method: 'GET', path: /pulls\/7$/, status: 200, body: { ...told.data, changed_files: 0 } })
    expect((await pull.reader.changes()).files).toHaveLength(207)
  })
})

/** A pull request of one commit; what it needs texts for is diffed from them. */
async function aPullOf(old: CommitPlan['files'], now: CommitPlan['files']) {
  const git = await mkdtemp(join(tmpdir(), 'github-changes-'))
  const [base = '', head = ''] = await makeRepository(git, [{ files: old }, { files: now }])
  const pull = { number: 7, title: 'Change', body: null, base: { ref: 'main', sha: base } }
  const github = await startGitHub({ repository: 'acme/shop', git, pull: { ...pull, head: { ref: 'new', sha: head } } })
  const notes: string[] = []
  const options = { number: 7, pinnedHead: head, baseSha: base, note: (line: string) => void notes.push(line) }
  const reader = gitHubReader(connected(github), options)
  const diffs = async () => diffsOf(reader, (await reader.changes()).files)
  const trees = () => github.requests.filter(({ path }) => path.includes('/git/trees/')).length
  return {
    ...{ github, notes, reader, diffs, trees },
    [Symbol.asyncDispose]: async () => {
      await github.close()
      await rm(git, { recursive: true, force: true })
      expect(github.problems).toEqual([])
    },
  }
}

describe('what GitHub does not say of a file', () => {
  const link = (content: string) => ({ mode: 'symlink', content }) as const

  test('C13 a file whose patch is absent is diffed from its texts, and commented on as a file', async () => {
    const lines = Array.from({ length: 20_100 }, (_, n) => `line ${n}\n`).join('')
    await using pull = await aPullOf({ 'a.sql': 'first\n' }, { 'a.sql': `first\n${lines}`, 'b.sql': 'b\n' })
    const [listed] = (await pull.reader.changes()).files
    expect(listed).toMatchObject({ path: 'a.sql', patch: undefined, added: 20_100, deleted: 0 })
    const [a, b] = await pull.diffs()
    expect(a).toMatchObject({
      commentable: 'file',
      added: 20_100,
      hunks: [{ oldStart: 1, newStart: 1, newLines: 20_101 }],
    })
    expect([a?.unread, b?.commentable]).toEqual([undefined, 'lines'])
    expect(pull.trees()).toBe(0)
  })

  test('a patch that GitHub cut is replaced by a diff of the texts', async () => {
    await using pull = await aPullOf({ 'a.sql': numbered(60) }, { 'a.sql': numbered(60, { 5: 'five', 50: 'fifty' }) })
    const { data } = await connected(pull.github).rest.pulls.listFiles({ owner: 'acme', repo: 'shop', pull_number: 7 })
    const cut = data.map((file) => ({ ...file, patch: file.patch?.slice(0, file.patch.lastIndexOf('\n@@ ')) }))
    pull.github.fault({ method: 'GET', path: /files$/, status: 200, body: cut })
    expect(await pull.diffs()).toMatchObject([{ commentable: 'file', added: 2, deleted: 2, hunks: [{}, {}] }])
  })

  test('a rename without a patch is a change without hunks, and nothing of it is unread', async () => {
    const old = { 'db/1_orders.sql': numbered(20), 'logo.bin': Buffer.from('\0\u0001\u0002') }
    const now = {
      'db/1_orders.sql': null,
      'db/2_orders.sql': numbered(20),
      'logo.bin': null,
      'mark.bin': old['logo.bin'],
    }
    await using pull = await aPullOf(old, now)
    const bare = { status: 'renamed', hunks: [], added: 0, deleted: 0 }
    const diffs = await pull.diffs()
    expect(diffs).toMatchObject([
      { ...bare, path: 'db/2_orders.sql', previousPath: 'db/1_orders.sql' },
      { ...bare, path: 'mark.bin', previousPath: 'logo.bin' },
    ])
    expect(diffs.map((file) => file.unread)).toEqual([undefined, undefined])
    expect(pull.github.requests.filter(({ body }) => JSON.stringify(body ?? '').includes('query texts'))).toEqual([])
  })

  test.each([
    ['the trees tell', 0],
    ['the trees cannot be read', 6],
  ])('a rename that hides changed lines behind no patch is diffed from its texts (%s)', async (_, outages) => {
    const old = { 'a.sql': numbered(20) }
    const now = { 'a.sql': null, 'b.sql': numbered(20, { 7: 'DROP TABLE orders;' }) }
    await using pull = await aPullOf(old, now)
    const { data } = await connected(pull.github).rest.pulls.listFiles({ owner: 'acme', repo: 'shop', pull_number: 7 })
    // As GitHub lists it where `.gitattributes` say `*.sql -diff`.
    const silent = data.map(({ patch: _, ...file }) => ({ ...file, additions: 0, deletions: 0, changes: 0 }))
    pull.github.fault({ method: 'GET', path: /files$/, status: 200, body: silent })
    pull.github.fault({ method: 'GET', path: /trees/, status: 502, body: {}, times: outages })
    const [file] = await pull.diffs()
    expect(file).toMatchObject({ path: 'b.sql', commentable: 'file', added: 1, deleted: 1 })
    expect(file?.hunks[0]?.lines).toContainEqual({ kind: 'added', new: 7, text: 'DROP TABLE orders;' })
    expect(pull.notes).toHaveLength(outages / 3)
  })

  test('a link is told by its mode in the tree; a line without a newline is no link', async () => {
    const old = { gone: link('a'), moved: link('../b'), kept: link('here'), became: link('a'), note: 'x' }
    const now = {
      gone: null,
      moved: null,
      elsewhere: link('../b'),
      kept: link('there'),
      became: 'a\nb\n',
      note: 'y',
      fresh: link('z'),
    }
    await using pull = await aPullOf(old, now)
    const diffs = await pull.diffs()
    expect(diffs.map((file) => [file.path, file.status, file.unread, file.added, file.deleted])).toEqual([
      ['became', 'changed', undefined, 2, 1],
      ['elsewhere', 'renamed', 'symlink', 0, 0],
      ['fresh', 'added', 'symlink', 1, 0],
      ['gone', 'removed', 'symlink', 0, 1],
      ['kept', 'modified', 'symlink', 1, 1],
      ['note', 'modified', undefined, 1, 1],
    ])
    expect(diffs[0]?.hunks).toMatchObject([{ oldStart: 1, oldLines: 1, newStart: 1, newLines: 2 }])
    await Promise.all([pull.reader.tree('head'), pull.reader.tree('mergeBase')])
    expect(pull.trees()).toBe(2)
  })

  test('where the trees cannot be read a link is shown as the line that it is', async () => {
    await using pull = await aPullOf({ a: 'a\n' }, { b: link('../a') })
    pull.github.fault({ method: 'GET', path: /trees/, status: 502, body: {}, times: 6 })
    expect(await pull.diffs()).toMatchObject([
      { path: 'b', hunks: [{ lines: [{ kind: 'added', new: 1, text: '../a' }] }] },
    ])
    expect(pull.notes).toHaveLength(2)
  })
})
