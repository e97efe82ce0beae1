import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { foldersReader } from '../../src/adapters/folders/folders-reader.ts'
import type { Reader } from '../../src/core/ports.ts'

/** Files of a tree by path; undefined takes one out. */
export type Tree = Readonly<Record<string, string | undefined>>

/** A change from one tree to the other as it is read from folders; `head` names only what differs. The folders go with it. */
export async function twoTrees(base: Tree, head: Tree): Promise<{ readonly reader: Reader } & AsyncDisposable> {
  const root = await mkdtemp(join(tmpdir(), 'trees-'))
  const write = async (name: string, tree: Tree) => {
    const folder = join(root, name)
    await mkdir(folder)
    for (const [path, text] of Object.entries(tree)) {
      if (text === undefined) continue
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    return folder
  }
  const folders = { base: await write('base', base), head: await write('head', { ...base, ...head }) }
  return {
    reader: foldersReader({ repository: 'acme/shop', title: 'Refunds', body: '', ...folders }),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  }
}
