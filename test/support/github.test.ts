import { Octokit } from '@octokit/rest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { git } from './git-repository.ts'
import { patchRows } from './github/diff.ts'
import { aWorld, send, type TemporaryRepository, temporaryRepository } from './github/fixture.ts'
import { type GitHub, startGitHub } from './github/server.ts'

const numbered = (count: number, change: (line: number) => string = String) =>
  Array.from({ length: count }, (_, index) => `${change(index + 1)}\n`).join('')

const base = {
  'two hunks.rb': numbered(40),
  'gone.sql': 'drop\nme\n',
  'old name.go': numbered(30),
  'moved.go': numbered(9),
  'script.sh': 'echo\n',
  'image.png': Buffer.from([137, 80, 0, 1]),
  'ends/without': 'a\nb',
  'dürüm/\t"q"\n.txt': 'x\n',
  'separators.js': 'a\r\nb\u2028\n\fc\rdiff --git a/x b/x\nd\n',
  'becomes-link': 'a\nfile\n',
  vendored: { mode: 'submodule', content: '1'.repeat(40) },
  'huge.json': '0\n',
} as const

const changed = {
  'two hunks.rb': numbered(40, (line) => (line === 5 || line === 30 ? `changed ${line}` : String(line))),
  'gone.sql': null,
  'old name.go': null,
  'new name.go': numbered(31),
  'moved.go': null,
  'elsewhere/moved.go': numbered(9),
  'script.sh': { mode: 'executable', content: 'echo\n' },
  'image.png': Buffer.from([137, 80, 0, 2]),
  'ends/without': 'a\nc',
  'dürüm/\t"q"\n.txt': 'y\n',
  'separators.js': 'a\r\nb\u2028\n\fc\rdiff --git a/x b/x\nnew\nd\n',
  'becomes-link': { mode: 'symlink', content: 'script.sh' },
  link: { mode: 'symlink', content: 'image.png' },
  vendored: { mode: 'submodule', content: '2'.repeat(40) },
  'empty.txt': '',
  'huge.json': numbered(20_001),
} as const

let repository: TemporaryRepository
let github: GitHub
let [head, mergeBase] = ['', '']

beforeAll(async () => {
  repository = await temporaryRepository([
    { files: base },
    { files: { 'only on main.txt': 'later\n', 'two hunks.rb': numbered(41) } },
    { files: changed, branch: 'feature', from: 0 },
  ])
  const [first = '', tip = '', feature = ''] = repository.shas
  mergeBase = first
  head = feature
  github = await startGitHub(aWorld(repository.dir, tip, feature))
})
afterAll(async () => {
  await github.close()
  await repository.remove()
})

async function listFiles() {
  const octokit = new Octokit({ baseUrl: github.apiUrl, auth: 'token' })
  return octokit.paginate(octokit.rest.pulls.listFiles, {
    owner: 'octo-org',
    repo: 'shop',
    pull_number: 7,
    per_page: 4,
  })
}

describe('the list of files', () => {
  it('is what git says of the change since the merge base, page by page', async () => {
    const numstat = await git(repository.dir, 'diff', '-M', '--numstat', '-z', mergeBase, head)
    const files = await listFiles()
    expect(files.map((file) => file.filename)).not.toContain('only on main.txt')
    expect(files).toHaveLength(numstat.split('\0').filter((field) => /^(\d+|-)\t/.test(field)).length)
    const lines = files.reduce((sum, file) => sum + file.additions, 0)
    expect(lines).toBe(numstat.split('\0').reduce((sum, field) => sum + (Number.parseInt(field, 10) || 0), 0))
    expect(github.problems).toEqual([])
  })

  it('gives every patch exactly as git diff does, from the first @@ and without the last newline', async () => {
    const withPatch = (await listFiles()).filter((file) => file.patch !== undefined && file.status !== 'changed')
    expect(withPatch.length).toBeGreaterThan(7)
    for (const file of withPatch) {
      const paths = file.previous_filename === undefined ? [file.filename] : [file.previous_filename, file.filename]
      const own = await git(repository.dir, '--literal-pathspecs', 'diff', '-M', mergeBase, head, '--', ...paths)
      expect(file.patch, file.filename).toBe(own.slice(own.indexOf('\n@@ ') + 1).replace(/\n$/, ''))
    }
  })

  it.each([
    ['new name.go', 'renamed', 'old name.go', true],
    ['elsewhere/moved.go', 'renamed', 'moved.go', false],
    ['gone.sql', 'removed', undefined, true],
    ['script.sh', 'modified', undefined, false],
    ['image.png', 'modified', undefined, false],
    ['empty.txt', 'added', undefined, false],
    ['huge.json', 'modified', undefined, false],
    ['becomes-link', 'changed', undefined, true],
    ['dürüm/\t"q"\n.txt', 'modified', undefined, true],
  ])('says of %j that it is %s', async (path, status, previous, hasPatch) => {
    const file = (await listFiles()).find((one) => one.filename === path)
    expect(file).toMatchObject({ status })
    expect(file?.previous_filename).toBe(previous)
    expect(file?.patch !== undefined).toBe(hasPatch)
  })

  it('shows a submodule as its two commits', async () => {
    const file = (await listFiles()).find((one) => one.filename === 'vendored')
    const [old, fresh] = ['1'.repeat(40), '2'.repeat(40)]
    expect(file?.patch).toBe(`@@ -1 +1 @@\n-Subproject commit ${old}\n+Subproject commit ${fresh}`)
  })

  it('takes as commentable just the lines that the hunk headers count', async () => {
    for (const file of await listFiles()) {
      const rows = patchRows(file.patch ?? '')
      const headers = (file.patch ?? '').matchAll(/(?<=^|\n)@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/g)
      const counts = [...headers].map(([, left = '1', right = '1']) => [Number(left), Number(right)])
      const sum = (side: 0 | 1) => counts.reduce((total, count) => total + (count[side] ?? 0), 0)
      expect(
        rows.filter((row) => row.left !== undefined),
        file.filename,
      ).toHaveLength(sum(0))
      expect(
        rows.filter((row) => row.right !== undefined),
        file.filename,
      ).toHaveLength(sum(1))
    }
  })
})

describe('the repository', () => {
  it('compares branches from their merge base', async () => {
    const { body } = await send(github, 'GET', '/compare/main...feature')
    expect(body).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, merge_base_commit: { sha: mergeBase } })
    expect((await send(github, 'GET', '/compare/main...nothing')).status).toBe(404)
  })

  it('lists a tree with sizes, and gives its blobs as base64 or raw', async () => {
    const { body } = await send(github, 'GET', `/git/trees/${head}?recursive=1`)
    const sha = (await git(repository.dir, 'rev-parse', `${head}:ends/without`)).trim()
    const entry = { path: 'ends/without', mode: '100644', type: 'blob', sha, size: 3 }
    expect(body).toMatchObject({ truncated: false, tree: expect.arrayContaining([expect.objectContaining(entry)]) })
    const encoded = await send(github, 'GET', `/git/blobs/${sha}`)
    expect(encoded.body).toMatchObject({ content: `${btoa('a\nc')}\n`, encoding: 'base64', size: 3 })
    const raw = await send(github, 'GET', `/git/blobs/${sha}`, undefined, 'application/vnd.github.raw+json')
    expect(raw.text).toBe('a\nc')
    expect((await send(github, 'GET', `/git/blobs/${'0'.repeat(40)}`)).status).toBe(404)
  })

  it.each([
    ['ends/without?ref=feature', { type: 'file', content: `${btoa('a\nc')}\n` }],
    ['ends%2Fwithout', { type: 'file', content: `${btoa('a\nb')}\n` }],
    ['becomes-link?ref=feature', { type: 'file', content: `${btoa('echo\n')}\n` }],
    ['vendored?ref=feature', { type: 'submodule', sha: '2'.repeat(40) }],
    [`${encodeURIComponent('dürüm/\t"q"\n.txt')}?ref=feature`, { type: 'file', size: 2 }],
    ['ends?ref=feature', [{ type: 'file', path: 'ends/without' }]],
    ['absent?ref=feature', { status: '404' }],
  ])('answers contents/%s', async (path, expected) => {
    expect((await send(github, 'GET', `/contents/${path}`)).body).toMatchObject(expected)
  })

  it('found nothing wrong with any of its own answers', () => {
    expect(github.problems).toEqual([])
  })
})

it('serves a change of more than 3,000 files quickly, and cuts it where GitHub does', async () => {
  const files = Object.fromEntries(Array.from({ length: 3_105 }, (_, n) => [`src/file-${n}.txt`, `${n}\n`]))
  const many = await temporaryRepository([{ files: { a: 'a\n' } }, { files, branch: 'feature', from: 0 }])
  const [from = '', to = ''] = many.shas
  const big = await startGitHub(aWorld(many.dir, from, to))
  const octokit = new Octokit({ baseUrl: big.apiUrl, auth: 'token' })
  const place = { owner: 'octo-org', repo: 'shop' }
  const listed = await octokit.paginate(octokit.rest.pulls.listFiles, { ...place, pull_number: 7, per_page: 100 })
  const pull = await octokit.rest.pulls.get({ ...place, pull_number: 7 })
  const compared = await octokit.rest.repos.compareCommitsWithBasehead({ ...place, basehead: 'main...feature' })
  const second = await send(big, 'GET', '/pulls/7/files?per_page=100&page=2')
  await big.close()
  await many.remove()
  expect(listed).toHaveLength(3_000)
  expect(pull.data.changed_files).toBe(3_105)
  expect(compared.data.files).toHaveLength(300)
  expect(second.headers.get('link')).toBe(
    [
      ['1', 'prev'],
      ['3', 'next'],
      ['30', 'last'],
      ['1', 'first'],
    ]
      .map(([page, rel]) => `<${big.apiUrl}/repos/octo-org/shop/pulls/7/files?per_page=100&page=${page}>; rel="${rel}"`)
      .join(', '),
  )
  expect(big.problems).toEqual([])
})
