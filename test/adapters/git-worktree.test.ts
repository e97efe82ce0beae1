import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { gitReader } from '../../src/adapters/git/git-reader.ts'
import { checkOut, git } from '../support/git-repository.ts'
import { env, readerOf, rejection, scratchFolder } from './git-scratch.ts'

const root = scratchFolder()

describe('--head WORKTREE', () => {
  const worktree = (directory: string) => gitReader({ directory, base: 'main', head: 'WORKTREE', direct: false, env })

  it('includes what is staged, changed and new, and neither follows links nor shows what is ignored', async () => {
    const { directory, head } = await readerOf(
      root,
      { kept: 'k\n', moved: 'one\ntwo\nthree\nfour\n', gone: 'g\n', '.gitignore': 'ignored\n' },
      { committed: 'c\n' },
    )
    await checkOut(directory, head)
    await git(directory, 'branch', '--quiet', '--force', 'main', `${head}~1`)
    await Promise.all([
      writeFile(join(directory, 'kept'), 'K\n'),
      writeFile(join(directory, 'ignored'), 'i\n'),
      writeFile(join(directory, 'renamed'), 'one\ntwo\nthree\nfour\n'),
      writeFile(join(directory, 'staged'), 's\n'),
      symlink('/etc/passwd', join(directory, 'link')),
      rm(join(directory, 'moved')),
      rm(join(directory, 'gone')),
    ])
    await git(directory, 'add', 'staged')
    const before = await state(directory)
    const reader = worktree(directory)
    const { files } = await reader.changes()
    expect(files.map((file) => `${file.status} ${file.path} ${file.special ?? ''}`.trimEnd())).toEqual([
      'added committed',
      'removed gone',
      'modified kept',
      'added link symlink',
      'renamed renamed',
      'added staged',
    ])
    const refs = ['kept', 'link', 'ignored', 'renamed'].map((path) => ({ revision: 'head', path }) as const)
    expect((await reader.texts(refs)).map(([, text]) => text)).toMatchObject([
      { kind: 'text', text: 'K\n' },
      { kind: 'unreadable' },
      { kind: 'absent' },
      { kind: 'text', text: 'one\ntwo\nthree\nfour\n' },
    ])
    expect(await state(directory)).toEqual(before)
    // The state is the one that was pinned, whatever is written later.
    await writeFile(join(directory, 'kept'), 'later\n')
    expect(await reader.texts(refs.slice(0, 1))).toEqual([[refs[0], { kind: 'text', text: 'K\n' }]])
    const { revisions } = await reader.subject()
    expect((await worktree(directory).subject()).revisions.head).not.toBe(revisions.head)
    expect(await reader.currentHead()).toBe(revisions.head)
  })

  it('is a UserError in a bare repository', async () => {
    const { directory } = await readerOf(root, { a: 'a\n' }, { a: 'b\n' })
    const reader = worktree(join(directory, '.git'))
    expect(await rejection(reader.changes())).toEqual([expect.stringContaining('bare')])
  })

  it('leaves nothing in the temporary folder when the program ends', async () => {
    const { directory } = await readerOf(root, { a: 'a\n' }, { a: 'b\n' })
    const temporary = await mkdtemp(join(root, 'tmp-'))
    const module = new URL('../../src/adapters/git/git-reader.ts', import.meta.url).href
    const program = `
      const { gitReader } = await import(${JSON.stringify(module)})
      const { readdirSync } = await import('node:fs')
      const options = { base: 'main', head: 'WORKTREE', direct: false, env: process.env }
      await gitReader({ ...options, directory: ${JSON.stringify(directory)} }).changes()
      console.log(readdirSync(${JSON.stringify(temporary)}).length)`
    const child = { env: { ...env, TMPDIR: temporary, NODE_OPTIONS: '' } }
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], child)
    expect(stdout).toBe('1\n')
    expect(await readdir(temporary)).toEqual([])
  })
})

/** Everything a reader could have changed: index, references, objects, status. */
async function state(directory: string): Promise<readonly string[]> {
  const objects = (await readdir(join(directory, '.git'), { recursive: true })).toSorted()
  return [...objects, await git(directory, 'status', '--porcelain'), await git(directory, 'show-ref')]
}
