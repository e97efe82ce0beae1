import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parsePatch, printPatch } from '../../src/core/change/diff.ts'
import { diffFile } from '../../src/core/change/diff-file.ts'
import type { Ref, Text } from '../../src/core/change/text.ts'
import { checkOut, type FileChange, git } from '../support/git-repository.ts'
import { readerOf, scratchFolder } from './git-scratch.ts'

const root = scratchFolder()
const link = { mode: 'symlink', content: 'other.txt' } as const
const commit = { mode: 'submodule', content: '1111111111111111111111111111111111111111' } as const
const executable = { mode: 'executable', content: 'a\n' } as const
const nul = Buffer.from('a\0b\n')
const noNewline = '\\ No newline at end of file'

async function fileOf(path: string, old: FileChange, now: FileChange) {
  const { reader } = await readerOf(root, { 'other.txt': 'x\n', [path]: old }, { [path]: now })
  return (await reader.changes()).files.find((file) => file.path === path)
}

describe('changes', () => {
  const specials: readonly (readonly [string, FileChange, FileChange, object])[] = [
    ['an added file', null, 'a\n', { status: 'added', patch: '@@ -0,0 +1 @@\n+a', added: 1, deleted: 0 }],
    ['a removed file', 'a\n', null, { status: 'removed', patch: '@@ -1 +0,0 @@\n-a', added: 0, deleted: 1 }],
    ['an empty file', null, '', { status: 'added', patch: undefined, added: 0, deleted: 0 }],
    ['an empty file that gets content', '', 'a\n', { status: 'modified', patch: '@@ -0,0 +1 @@\n+a' }],
    [
      'a binary file',
      nul,
      Buffer.from('a\0c\n'),
      { status: 'modified', patch: undefined, special: 'binary', added: 0 },
    ],
    ['a new link', null, link, { status: 'added', patch: undefined, special: 'symlink', added: 1 }],
    [
      'a link to elsewhere',
      link,
      { ...link, content: 'b' },
      { status: 'modified', patch: undefined, special: 'symlink' },
    ],
    [
      'a file that became a link',
      'a\nb\n',
      link,
      {
        status: 'changed',
        patch: `@@ -1,2 +0,0 @@\n-a\n-b\n@@ -0,0 +1 @@\n+other.txt\n${noNewline}`,
        added: 1,
        deleted: 2,
      },
    ],
    [
      'a file in the place of a link',
      link,
      'a\n',
      { status: 'changed', patch: `@@ -1 +0,0 @@\n-other.txt\n${noNewline}\n@@ -0,0 +1 @@\n+a`, added: 1, deleted: 1 },
    ],
    [
      'a file that became a link of the same bytes',
      'other.txt',
      link,
      {
        status: 'changed',
        patch: `@@ -1 +0,0 @@\n-other.txt\n${noNewline}\n@@ -0,0 +1 @@\n+other.txt\n${noNewline}`,
      },
    ],
    [
      'a binary file that became a link of the same bytes',
      nul,
      { mode: 'symlink', content: 'a\0b\n' },
      { special: 'binary' },
    ],
    ['a file in the place of a submodule', commit, 'a\n', { status: 'changed', added: 1, deleted: 1 }],
    ['a submodule in the place of a link', link, commit, { status: 'changed', patch: undefined, special: 'submodule' }],
    [
      'an empty file that became a link',
      '',
      link,
      { status: 'changed', patch: `@@ -0,0 +1 @@\n+other.txt\n${noNewline}` },
    ],
    ['the mode of a binary file', nul, { mode: 'executable', content: 'a\0b\n' }, { special: 'mode-only' }],
    ['a new submodule', null, commit, { status: 'added', patch: undefined, special: 'submodule', added: 1 }],
    ['a mode', 'a\n', executable, { status: 'changed', patch: undefined, special: 'mode-only', added: 0 }],
    ['a mode and a line', 'b\n', executable, { status: 'modified', patch: '@@ -1 +1 @@\n-b\n+a' }],
    ['a final newline', 'a\n', 'a', { patch: '@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file' }],
    ['line ends', 'a\r\nb\r\n', 'a\nb\r\n', { patch: '@@ -1,2 +1,2 @@\n-a\r\n+a\n b\r' }],
    ['a lone CR and a separator', 'a\rb\u2028c\n', 'x\n', { patch: '@@ -1 +1 @@\n-a\rb\u2028c\n+x' }],
    ['a byte order mark', 'a\n', '\ufeffa\n', { patch: '@@ -1 +1 @@\n-a\n+\ufeffa' }],
    ['an empty line in the context', 'a\n\nb\n', 'a\n\nc\n', { patch: '@@ -1,3 +1,3 @@\n a\n \n-b\n+c' }],
    [
      'lines that look like headers',
      '-- a/x\ndiff --git a/x b/x\n@@ -1 +1 @@\n',
      '++ b/x\n',
      { patch: '@@ -1,3 +1 @@\n--- a/x\n-diff --git a/x b/x\n-@@ -1 +1 @@\n+++ b/x' },
    ],
    [
      'broken UTF-8 before a newline',
      Buffer.from([0x61, 0xe2, 0x0a, 0x62, 0x0a]),
      'a\nb\n',
      { patch: '@@ -1,2 +1,2 @@\n-a\ufffd\n+a\n b' },
    ],
  ]
  it.each(specials)('reads %s', async (_, old, now, expected) => {
    expect(await fileOf('file', old, now)).toMatchObject({ path: 'file', previousPath: undefined, ...expected })
  })

  it.each([
    'a b.sql',
    ' lead and trail ',
    'new\nline\n@@ -1 +1 @@',
    'quote"and\\slash\t',
    'ünïcode/Ω.ts',
    '--output=x',
    ':(top)x',
    '__proto__',
    'b/a => c',
  ])('E05 reads the path %j and its text exactly', async (path) => {
    const { reader } = await readerOf(root, { other: 'x\n', [path]: 'a\n' }, { [path]: 'b\n' })
    expect((await reader.changes()).files).toMatchObject([{ path, patch: '@@ -1 +1 @@\n-a\n+b' }])
    const ref = { revision: 'head', path } as const
    expect(await reader.texts([ref])).toEqual([[ref, { kind: 'text', text: 'b\n' }]])
    expect(await reader.tree('head')).toContain(path)
  })

  it('reads paths that end with a tab or begin with one beside others', async () => {
    const names = ['a\t', '\tb', 'c\t\t', 'd\n', '\n', ' ', 'e ', 'f']
    const [old, now] = ['x\n', 'y\n'].map((content) => Object.fromEntries(names.map((name) => [name, content])))
    const { reader } = await readerOf(root, { ...old, 'g\t': 'g\n' }, { ...now, 'g\t': null, 'h\t': 'g\n' })
    const { files } = await reader.changes()
    expect(files.map((file) => file.path).toSorted()).toEqual([...names, 'h\t'].toSorted())
    expect(files.find((file) => file.path === 'h\t')).toMatchObject({ previousPath: 'g\t', sameContent: true })
    for (const file of files) expect([file.path, file.added]).toEqual([file.path, file.path === 'h\t' ? 0 : 1])
  })

  it('knows a renamed binary by its content', async () => {
    const bytes = (last: string) => Buffer.from(`\0${'same line of bytes\n'.repeat(40)}${last}`)
    const { reader } = await readerOf(
      root,
      { 'a.bin': bytes('a'), 'b.bin': bytes('b') },
      { 'a.bin': null, 'b.bin': null, 'c.bin': bytes('a'), 'd.bin': bytes('c') },
    )
    const { files } = await reader.changes()
    expect(files).toMatchObject([
      { path: 'c.bin', previousPath: 'a.bin', status: 'renamed', sameContent: true },
      { path: 'd.bin', previousPath: 'b.bin', status: 'renamed', special: 'binary' },
    ])
    expect(files.map((file) => diffFile(file).unread)).toEqual([undefined, 'binary'])
  })

  it('follows a rename, with and without changed lines', async () => {
    const text = Array.from({ length: 20 }, (_, n) => `line ${n}\n`).join('')
    const { reader } = await readerOf(
      root,
      { 'a.ts': text, 'c.ts': text.toUpperCase() },
      { 'a.ts': null, 'b.ts': text.replace('line 9', 'line nine'), 'c.ts': null, 'd.ts': text.toUpperCase() },
    )
    expect((await reader.changes()).files).toMatchObject([
      { path: 'b.ts', previousPath: 'a.ts', status: 'renamed', added: 1, deleted: 1 },
      { path: 'd.ts', previousPath: 'c.ts', status: 'renamed', added: 0, deleted: 0, patch: undefined },
    ])
  })

  it('keeps patches and files together through links, modes and renames', async () => {
    const { reader } = await readerOf(
      root,
      { a: 'a\n', b: 'b\n', c: 'c\n', d: 'one\ntwo\nthree\n', f: nul },
      {
        a: link,
        b: 'B\n',
        c: { mode: 'executable', content: 'c\n' },
        d: null,
        e: 'one\ntwo\nthree\n',
        f: 'f\n',
        g: 'g\n',
      },
    )
    const files = (await reader.changes()).files.map((file) => [file.path, file.patch ?? file.special])
    expect(files).toEqual([
      ['a', `@@ -1 +0,0 @@\n-a\n@@ -0,0 +1 @@\n+other.txt\n${noNewline}`],
      ['b', '@@ -1 +1 @@\n-b\n+B'],
      ['c', 'mode-only'],
      ['e', undefined],
      ['f', 'binary'],
      ['g', '@@ -0,0 +1 @@\n+g'],
    ])
  })

  it('C13 shows a file although the .gitattributes of the change hide it', async () => {
    const { directory, reader, head } = await readerOf(
      root,
      { 'a.sql': 'a\n' },
      { 'a.sql': 'b\n', '.gitattributes': '*.sql -diff linguist-generated=true\n' },
    )
    await checkOut(directory, head)
    const sql = (await reader.changes()).files.find((file) => file.path === 'a.sql')
    expect(sql).toMatchObject({ patch: '@@ -1 +1 @@\n-a\n+b', added: 1, deleted: 1 })
  })

  it('is not shaped by the configuration of the repository, and starts none of its programs', async () => {
    const { directory, reader } = await readerOf(
      root,
      { 'a.sql': 'a\n\nb\n', b: 'b\n' },
      { 'a.sql': 'A\n\nb\n', b: 'B\n' },
    )
    const ran = join(directory, 'ran')
    const hostile = [
      ['diff.external', `touch ${ran} #`],
      ['diff.hostile.textconv', `touch ${ran} #`],
      ['core.fsmonitor', `touch ${ran} #`],
      ['core.pager', `touch ${ran} #`],
      ['core.attributesFile', join(directory, 'attributes')],
      ['diff.noprefix', 'true'],
      ['diff.context', '0'],
      ['diff.renames', 'false'],
      ['diff.relative', 'true'],
      ['diff.suppressBlankEmpty', 'true'],
      ['color.ui', 'always'],
    ] as const
    for (const [name, value] of hostile) await git(directory, 'config', name, value)
    await writeFile(join(directory, 'attributes'), '*.sql -diff\n')
    await writeFile(join(directory, '.git', 'info', 'attributes'), 'b diff=hostile\n')
    expect((await reader.changes()).files).toMatchObject([
      { patch: '@@ -1,3 +1,3 @@\n-a\n+A\n \n b' },
      { patch: '@@ -1 +1 @@\n-b\n+B' },
    ])
    await reader.subject()
    expect(await readdir(directory)).not.toContain('ran')
  })

  it('agrees with numstat, and every patch is whole', async () => {
    const line = (n: number) => `${n % 7 === 0 ? '}' : `line ${n}`}\n`
    const text = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => line(from + n)).join('')
    const old = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`f${n}`, text(n, 200)]))
    const now = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`f${n}`, text(0, 150 + n) + text(n, 60)]))
    const { directory, reader, base, head } = await readerOf(root, old, now)
    const { files } = await reader.changes()
    const counted = files.map((file) => `${file.added}\t${file.deleted}\t${file.path}\n`).join('')
    expect(counted).toBe(await git(directory, 'diff', '--numstat', base, head))
    for (const { patch } of files) expect(printPatch(parsePatch(patch ?? '') ?? [])).toBe(patch)
  })
})

describe('texts and trees', () => {
  it('gives one entry for each reference: the text, or why not', async () => {
    const big = Buffer.alloc(16_000_001, 'a')
    const lateNul = Buffer.concat([Buffer.alloc(8_000, 'a'), Buffer.from([0])])
    const { reader } = await readerOf(
      root,
      { a: 'old\n', gone: 'x\n' },
      {
        a: '\ufeffnew\r\n',
        gone: null,
        binary: Buffer.from('\0'),
        lateNul,
        big,
        broken: Buffer.from([0xff, 0x0a]),
        empty: '',
        same: 'old\n',
        link: { mode: 'symlink', content: '/etc/passwd' },
        module: { mode: 'submodule', content: '1111111111111111111111111111111111111111' },
        'dir/file': 'f\n',
      },
    )
    const rows: readonly (readonly [Ref['revision'], string, Partial<Text>])[] = [
      ['mergeBase', 'a', { kind: 'text', text: 'old\n' }],
      ['config', 'a', { kind: 'text', text: 'old\n' }],
      ['head', 'a', { kind: 'text', text: '\ufeffnew\r\n' }],
      ['head', 'same', { kind: 'text', text: 'old\n' }],
      ['head', 'empty', { kind: 'text', text: '' }],
      ['head', 'broken', { kind: 'text', text: '\ufffd\n' }],
      ['head', 'gone', { kind: 'absent' }],
      ['mergeBase', 'gone', { kind: 'text', text: 'x\n' }],
      ['head', 'dir', { kind: 'absent' }],
      ['head', './a', { kind: 'absent' }],
      ['head', 'dir/../a', { kind: 'absent' }],
      ['head', 'binary', { kind: 'binary' }],
      ['head', 'lateNul', { kind: 'text', text: lateNul.toString('utf8') }],
      ['head', 'big', { kind: 'too-large', bytes: 16_000_001 }],
      ['head', 'link', { kind: 'unreadable' }],
      ['head', 'module', { kind: 'unreadable' }],
    ]
    const refs = rows.map(([revision, path]) => ({ revision, path }))
    expect(await reader.texts(refs)).toMatchObject(rows.map(([, , text], index) => [refs[index], text]))
    expect(await reader.texts([])).toEqual([])
    expect(await reader.tree('mergeBase')).toEqual(['a', 'gone'])
    expect(await reader.tree('head')).toContain('link')
    expect(await reader.tree('head')).not.toContain('module')
  })
})
