import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { gitReader } from '../../src/adapters/git/git-reader.ts'
import { type CommitPlan, git, makeRepository } from '../support/git-repository.ts'
import { env, rejection, scratchFolder } from './git-scratch.ts'

const root = scratchFolder()

describe('the range', () => {
  const plan: readonly CommitPlan[] = [
    { files: { a: 'a\n' }, message: 'Begin' },
    { files: { b: 'b\n' }, message: 'Add b\n\nBecause of a.', branch: 'topic', from: 0 },
    { files: { c: 'c\n' }, message: 'Add c', branch: 'main', from: 0 },
    { files: { d: 'd\n' }, message: 'Add d', branch: 'longer', from: 1 },
    { files: { e: 'e\n' }, message: 'Elsewhere', branch: 'unrelated' },
  ]
  let directory: string
  let shas: readonly string[]
  beforeAll(async () => {
    directory = join(root, 'shop')
    shas = await makeRepository(directory, plan)
  })
  const open = (parts: object = {}) =>
    gitReader({ directory, base: undefined, head: 'topic', direct: false, env, ...parts })

  it('starts at the merge base with the default branch, and names the one commit', async () => {
    expect(await open().subject()).toEqual({
      kind: 'range',
      repository: 'shop',
      number: undefined,
      title: 'Add b',
      body: 'Because of a.',
      revisions: { mergeBase: shas[0], head: shas[1], config: shas[2] },
      threads: [],
      moved: false,
    })
    expect((await open().changes()).files.map((file) => file.path)).toEqual(['b'])
    expect(await open().currentHead()).toBe(shas[1])
  })

  it('names the branch where there are several commits, oldest first', async () => {
    const subject = await open({ head: 'longer' }).subject()
    expect([subject.title, subject.body]).toEqual(['longer', 'Add b\n\nBecause of a.\n\nAdd d'])
    expect((await open({ head: 'longer', title: 'Mine' }).subject()).title).toBe('Mine')
  })

  it('starts at the base itself with --direct', async () => {
    const reader = open({ direct: true })
    expect((await reader.subject()).revisions.mergeBase).toBe(shas[2])
    expect((await reader.changes()).files.map((file) => `${file.status} ${file.path}`)).toEqual([
      'added b',
      'removed c',
    ])
  })

  it('prefers the default branch of origin', async () => {
    const clone = join(root, 'clone')
    await git(root, 'clone', '--quiet', '--branch', 'longer', directory, clone)
    await git(clone, 'branch', '--quiet', 'main', 'origin/topic')
    await git(clone, 'remote', 'set-head', 'origin', 'topic')
    const reader = gitReader({ directory: clone, base: undefined, head: undefined, direct: false, env })
    expect((await reader.subject()).revisions).toMatchObject({ config: shas[1], head: shas[3] })
    await git(clone, 'remote', 'set-head', 'origin', '--delete')
    const later = gitReader({ directory: clone, base: undefined, head: undefined, direct: false, env })
    expect((await later.subject()).revisions.config).toBe(shas[2])
  })

  it('reads a linked work tree, a subfolder and a bare clone alike', async () => {
    const linked = join(root, 'linked')
    await git(directory, 'worktree', 'add', '--quiet', linked, 'topic')
    await mkdir(join(linked, 'sub'))
    const bare = join(root, 'bare.git')
    await git(root, 'clone', '--quiet', '--bare', directory, bare)
    for (const place of [linked, join(linked, 'sub'), bare]) {
      const reader = open({ directory: place, base: 'main' })
      expect((await reader.changes()).files.map((file) => file.path)).toEqual(['b'])
      expect(await reader.tree('head')).toEqual(['a', 'b'])
    }
    expect((await open({ directory: bare, base: 'main' }).subject()).repository).toBe('bare')
  })

  it('does not follow variables of a hook that started it to another repository', async () => {
    const hostile = { ...env, GIT_DIR: join(root, 'nowhere'), GIT_INDEX_FILE: join(root, 'nowhere') }
    expect((await open({ env: hostile }).subject()).repository).toBe('shop')
  })

  it('lists every wrong name at once, with the branches there are', async () => {
    const problems = await rejection(open({ base: 'mian', head: 'tropic' }).changes())
    expect(problems).toHaveLength(2)
    expect(problems[0]).toMatch(/^--base mian: names no commit.*main/)
    expect(problems[1]).toMatch(/^--head tropic: names no commit.*topic/)
  })

  it.each(['--output=x', '-h', '', 'main..topic', '^main', 'main:a', 'a\0b', '@{u}'])(
    'takes %j for no revision, and for no option either',
    async (name) => {
      expect(await rejection(open({ base: name }).changes())).toEqual([expect.stringContaining('names no commit')])
      expect(await readdir(directory)).toEqual(['.git'])
    },
  )

  it('says what to do without a common ancestor, in a shallow clone, without a default branch', async () => {
    expect(await rejection(open({ head: 'unrelated' }).changes())).toEqual([expect.stringContaining('--direct')])
    const shallow = join(root, 'shallow')
    await git(root, 'clone', '--quiet', '--depth=1', '--no-single-branch', `file://${directory}`, shallow)
    const reader = open({ directory: shallow, head: 'origin/topic' })
    expect(await rejection(reader.changes())).toEqual([expect.stringContaining('git fetch --unshallow')])
    const empty = await mkdtemp(join(root, 'empty-'))
    await makeRepository(empty, [{ files: { a: 'a\n' }, branch: 'trunk' }])
    const problems = await rejection(open({ directory: empty, head: 'trunk' }).changes())
    expect(problems).toEqual([expect.stringMatching(/--base REV.*trunk/)])
  })

  it('says that the clone is not whole', async () => {
    const broken = join(root, 'broken')
    await makeRepository(broken, [{ files: { a: 'a\n' } }, { files: { a: 'b\n' } }])
    const id = (await git(broken, 'rev-parse', 'main:a')).trim()
    await rm(join(broken, '.git', 'objects', id.slice(0, 2), id.slice(2)))
    const problems = await rejection(open({ directory: broken, base: 'main~1', head: 'main' }).changes())
    expect(problems).toEqual([expect.stringContaining('lacks objects')])
  })

  it('says that there is no repository, no folder, no git', async () => {
    expect(await rejection(open({ directory: root }).subject())).toEqual([expect.stringContaining('no repository')])
    const gone = join(root, 'gone')
    expect(await rejection(open({ directory: gone }).tree('head'))).toEqual([
      expect.stringContaining('no such directory'),
    ])
    expect(await rejection(open({ env: { PATH: root } }).subject())).toEqual([expect.stringContaining('not found')])
  })
})
