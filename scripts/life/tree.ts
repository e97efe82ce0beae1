import type { CommitPlan } from '../../test/support/git-repository.ts'

/** A named part of a file, such as a function. */
export interface Block {
  readonly name: string
  readonly text: string
}

/** A file as its parts, so that a story can move, mend and remove them by name. */
export interface SourceFile {
  readonly header: string
  readonly blocks: readonly Block[]
}

/** The files of a commit by their paths. */
export type Tree = ReadonlyMap<string, SourceFile>

/** A change of a tree; nothing is changed in place. */
export type Edit = (tree: Tree) => Tree

/** The text of a file. */
export function textOf({ header, blocks }: SourceFile): string {
  return `${[header, ...blocks.map((block) => block.text)].filter((part) => part !== '').join('\n\n')}\n`
}

/** Gives what leads from one tree to the other, as a commit is planned. */
export function filesBetween(from: Tree, to: Tree): CommitPlan['files'] {
  const files: Record<string, string | null> = {}
  for (const path of from.keys()) if (!to.has(path)) files[path] = null
  for (const [path, file] of to) {
    const old = from.get(path)
    if (old === undefined || textOf(old) !== textOf(file)) files[path] = textOf(file)
  }
  return files
}

/** Does several edits in order. */
export function all(...edits: readonly Edit[]): Edit {
  return (tree) => edits.reduce((now, edit) => edit(now), tree)
}

/** Writes a whole file. */
export function write(path: string, file: SourceFile): Edit {
  return (tree) => new Map([...tree, [path, file]])
}

/** Deletes a file. */
export function remove(path: string): Edit {
  return (tree) => new Map([...tree].filter(([one]) => one !== path))
}

/** Renames a file and leaves its text alone. */
export function rename(from: string, to: string): Edit {
  return (tree) => write(to, fileOf(tree, from))(remove(from)(tree))
}

/** Replaces the text of a block. */
export function change(path: string, name: string, text: (old: string) => string): Edit {
  return (tree) => {
    const block = blockOf(tree, path, name)
    return onBlocks(path, (blocks) => blocks.map((one) => (one === block ? { name, text: text(one.text) } : one)))(tree)
  }
}

/** Puts a block in at a place counted from 0; at the end where it is beyond. */
export function insert(path: string, block: Block, at: number): Edit {
  return onBlocks(path, (blocks) => [...blocks.slice(0, at), block, ...blocks.slice(at)])
}

/** Takes a block out of one file and puts it into another, or elsewhere into the same, word for word. */
export function move(from: string, name: string, to: string, at: number): Edit {
  return (tree) => {
    const block = blockOf(tree, from, name)
    return all(
      onBlocks(from, (blocks) => blocks.filter((one) => one !== block)),
      insert(to, block, at),
    )(tree)
  }
}

function onBlocks(path: string, edit: (blocks: readonly Block[]) => readonly Block[]): Edit {
  return (tree) => {
    const file = fileOf(tree, path)
    return write(path, { ...file, blocks: edit(file.blocks) })(tree)
  }
}

function fileOf(tree: Tree, path: string): SourceFile {
  const file = tree.get(path)
  if (file === undefined) throw new Error(`the story edits ${path}, which is not there`)
  return file
}

function blockOf(tree: Tree, path: string, name: string): Block {
  const block = fileOf(tree, path).blocks.find((one) => one.name === name)
  if (block === undefined) throw new Error(`the story edits ${name} of ${path}, which is not there`)
  return block
}
