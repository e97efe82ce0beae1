import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textOfBytes } from '../../src/adapters/bytes.ts'
import { filesReader } from '../../src/adapters/folders/files-reader.ts'
import { foldersReader } from '../../src/adapters/folders/folders-reader.ts'
import { diffFile } from '../../src/core/change/diff-file.ts'
import { UserError } from '../../src/core/user-error.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'folders-reader-'))
})
afterAll(() => rm(root, { recursive: true }))

async function folder(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const made = await mkdtemp(join(root, 'folder-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(made, path)), { recursive: true })
    await writeFile(join(made, path), content)
  }
  return made
}

const name = { repository: 'shop', title: 'Change orders', body: 'Why.' }
const reading = (base: string, head: string) => foldersReader({ ...name, base, head })

describe('foldersReader', () => {
  it('lists what differs, sorted by path, with patches whose lines can be commented', async () => {
    const base = await folder({ 'b.ts': 'a\nb\n', 'a/gone.ts': 'g\n', 'same.ts': 's\n', 'node_modules/x.js': '1' })
    const head = await folder({ 'b.ts': 'a\nc', 'z/new.ts': 'n\n', 'same.ts': 's\n', '.git/HEAD': 'x', 'empty.ts': '' })
    const { files, truncated } = await reading(base, head).changes()
    expect(truncated).toBe(false)
    expect(files).toMatchObject([
      { path: 'a/gone.ts', status: 'removed', patch: '@@ -1 +0,0 @@\n-g', added: 0, deleted: 1 },
      { path: 'b.ts', status: 'modified', patch: '@@ -1,2 +1,2 @@\n a\n-b\n+c\n\\ No newline at end of file' },
      { path: 'empty.ts', status: 'added', patch: '', added: 0 },
      { path: 'z/new.ts', status: 'added', patch: '@@ -0,0 +1 @@\n+n', added: 1, deleted: 0 },
    ])
    expect(files.map((file) => diffFile(file).commentable)).toEqual(['lines', 'lines', 'file', 'lines'])
  })

  it('finds a rename where the content is the same, each old path once', async () => {
    const base = await folder({ 'a.ts': 'x\n', 'b.ts': 'x\n', 'c.ts': 'c\n' })
    const head = await folder({ 'd.ts': 'x\n', 'c.ts': 'c\n', 'e.ts': 'x\n', 'f.ts': 'x\n' })
    expect((await reading(base, head).changes()).files).toMatchObject([
      { path: 'd.ts', previousPath: 'a.ts', status: 'renamed', patch: undefined, added: 0, deleted: 0 },
      { path: 'e.ts', previousPath: 'b.ts', status: 'renamed' },
      { path: 'f.ts', previousPath: undefined, status: 'added' },
    ])
  })

  it('names what it cannot show: links, binary and too large files', async () => {
    const large = 'a\n'.repeat(8_000_001)
    const base = await folder({ 'b.png': Buffer.from('\0a'), 'l.txt': large, 'link.ts': 'x\n' })
    const head = await folder({ 'b.png': Buffer.from('\0b'), 'l.txt': `${large}b\n` })
    await symlink('/etc/passwd', join(head, 'link.ts'))
    await symlink('/etc', join(head, 'etc'))
    const reader = reading(base, head)
    const { files } = await reader.changes()
    expect(files.map((file) => [file.path, file.special, file.patch])).toEqual([
      ['b.png', 'binary', undefined],
      ['etc', 'symlink', undefined],
      ['l.txt', undefined, undefined],
      ['link.ts', undefined, '@@ -1 +0,0 @@\n-x'],
    ])
    const refs = ['link.ts', 'etc/passwd', 'l.txt', 'b.png', '../x'].map(
      (path) => ({ revision: 'head', path }) as const,
    )
    const kinds = (await reader.texts(refs)).map(([ref, text]) => [ref.path, text.kind])
    expect(kinds).toEqual([
      ['link.ts', 'unreadable'],
      ['etc/passwd', 'absent'],
      ['l.txt', 'too-large'],
      ['b.png', 'binary'],
      ['../x', 'absent'],
    ])
  })

  it('shows the file that takes the place of a link, and says unread where bytes differ that are no UTF-8', async () => {
    const base = await folder({ broken: Buffer.from([0x61, 0xff, 0x0a]) })
    const head = await folder({ broken: Buffer.from([0x61, 0xfe, 0x0a]), 'link.ts': 'a\nb' })
    await symlink('/etc/passwd', join(base, 'link.ts'))
    const reader = reading(base, head)
    const { files } = await reader.changes()
    expect(files).toMatchObject([
      { path: 'broken', status: 'modified', sameContent: false },
      { path: 'link.ts', status: 'changed', patch: '@@ -0,0 +1,2 @@\n+a\n+b\n\\ No newline at end of file', added: 2 },
    ])
    const texts = { old: textOfBytes(Buffer.from([0x61, 0xff])), new: textOfBytes(Buffer.from([0x61, 0xfe])) }
    expect(files.map((file) => diffFile(file, texts).unread)).toEqual(['unreadable', undefined])
  })

  it('names revisions by content alone, wherever the folders stand', async () => {
    const files = { 'b.ts': 'b\n', 'a/c.ts': 'c\n', 'a.ts': 'a\n' }
    const [base, head] = [await folder(files), await folder({ ...files, 'b.ts': 'B\n' })]
    const [otherBase, otherHead] = [join(root, 'other-base'), join(root, 'other-head')]
    await Promise.all([cp(base, otherBase, { recursive: true }), cp(head, otherHead, { recursive: true })])
    const subject = await reading(base, head).subject()
    expect(await reading(otherBase, otherHead).subject()).toEqual(subject)
    const { mergeBase, config } = subject.revisions
    expect(subject).toMatchObject({ ...name, kind: 'range', number: undefined, threads: [] })
    expect(mergeBase).toMatch(/^[0-9a-f]{40}$/)
    expect(config).toBe(mergeBase)
    expect(await reading(base, head).currentHead()).toBe(subject.revisions.head)
    expect(subject.revisions.head).not.toBe(mergeBase)
    expect(await reading(base, head).tree('head')).toEqual(['a.ts', 'a/c.ts', 'b.ts'])
  })

  it('does not give the text of a file that changed while it was reviewed', async () => {
    const [base, head] = [await folder({ 'a.ts': 'a\n' }), await folder({ 'a.ts': 'b\n' })]
    const reader = reading(base, head)
    await reader.subject()
    await writeFile(join(head, 'a.ts'), 'later\n')
    const [[, text] = []] = await reader.texts([{ revision: 'head', path: 'a.ts' }])
    expect(text).toMatchObject({ kind: 'unreadable' })
  })

  it('is a UserError where a folder is none', async () => {
    const base = await folder({ 'a.ts': 'a\n' })
    await expect(reading(base, join(root, 'gone')).changes()).rejects.toThrow(UserError)
    await expect(reading(join(base, 'a.ts'), base).subject()).rejects.toThrow('no such folder')
  })
})

describe('filesReader', () => {
  it('reads two texts as one changed path', async () => {
    const reader = filesReader({ path: 'api/schema.graphql', base: 'a\n', head: 'b\n' })
    expect((await reader.changes()).files).toMatchObject([
      { path: 'api/schema.graphql', status: 'modified', patch: '@@ -1 +1 @@\n-a\n+b', added: 1, deleted: 1 },
    ])
    const refs = (['mergeBase', 'head'] as const).map((revision) => ({ revision, path: 'api/schema.graphql' }))
    expect((await reader.texts(refs)).map(([, text]) => text)).toEqual([
      { kind: 'text', text: 'a\n' },
      { kind: 'text', text: 'b\n' },
    ])
    expect(await reader.tree('head')).toEqual(['api/schema.graphql'])
  })

  it('takes one left out for added or removed', async () => {
    const added = await filesReader({ path: 'a', base: undefined, head: 'a\n' }).changes()
    const removed = await filesReader({ path: 'a', base: 'a\n', head: undefined }).changes()
    expect([...added.files, ...removed.files].map((file) => file.status)).toEqual(['added', 'removed'])
    expect((await filesReader({ path: 'a', base: 'a\n', head: 'a\n' }).changes()).files).toEqual([])
    expect((await filesReader({ path: 'a', base: '', head: 'a\n' }).changes()).files).toMatchObject([
      { status: 'modified', patch: '@@ -0,0 +1 @@\n+a' },
    ])
  })

  it.each(['', '/etc/passwd', '../a', 'a/../b', './a', 'a//b', 'a/'])('refuses the path %j', (path) => {
    expect(() => filesReader({ path, base: 'a', head: 'b' })).toThrow(UserError)
  })

  it('refuses no file at all, naming both options', () => {
    expect(() => filesReader({ path: 'a', base: undefined, head: undefined })).toThrow(
      '--base-file, --head-file or both',
    )
  })
})
