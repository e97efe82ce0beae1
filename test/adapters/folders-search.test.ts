import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesReader } from '../../src/adapters/folders/files-reader.ts'
import { foldersReader } from '../../src/adapters/folders/folders-reader.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'folders-search-'))
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

describe('search of a folder', () => {
  it('finds whole words in the head alone, as they are spelt', async () => {
    const base = await folder({ 'gone.ts': 'orders\n' })
    const head = await folder({
      'b.ts': 'x\nconst orders = 1 // reorders\n',
      'a.sql': 'CREATE TABLE orders (\n  a.b text\n',
      'axb.ts': 'axb\n',
      'b.bin': Buffer.from('\0orders'),
      'docs/a.md': 'orders\n',
      'vendor/a.go': 'orders\n',
      '.env': 'ORDERS=orders\n',
      'config/SECRETS.yml': 'orders: x\n',
      'a.TFVARS': 'orders = 1\n',
    })
    await symlink(join(base, 'gone.ts'), join(head, 'link.ts'))
    const reader = foldersReader({ repository: 'shop', title: '', body: '', base, head })
    expect(await reader.search(['orders', 'a.b', '-e', '(', 'a\nb'], 'free')).toEqual([
      { word: 'orders', path: 'a.sql', line: 1, text: 'CREATE TABLE orders (' },
      { word: 'a.b', path: 'a.sql', line: 2, text: '  a.b text' },
      { word: 'orders', path: 'b.ts', line: 2, text: 'const orders = 1 // reorders' },
    ])
    expect(await reader.search([], 'free')).toEqual([])
  })

  it('searches the one file of two texts', async () => {
    const reader = filesReader({ path: 'a.ts', base: undefined, head: 'orders\n' })
    expect(await reader.search(['orders'], 'free')).toEqual([{ word: 'orders', path: 'a.ts', line: 1, text: 'orders' }])
  })

  it('cuts long lines, and reads a large file', async () => {
    const reader = filesReader({
      path: 'a.ts',
      base: undefined,
      head: `${'x\n'.repeat(2_000_000)}orders ${'y'.repeat(900)}\n`,
    })
    const [hit] = (await reader.search(['orders'], 'free')) ?? []
    expect(hit).toMatchObject({ line: 2_000_001 })
    expect(hit?.text).toHaveLength(300)
  })
})
