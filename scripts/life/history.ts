import { type CommitPlan, makeRepository } from '../../test/support/git-repository.ts'
import { makeSources } from './sources.ts'
import type { Push, Story } from './story.ts'
import { filesBetween, type Tree } from './tree.ts'

/** A head of the pull request, and the tip of the base branch while it stands. */
export interface Head {
  readonly sha: string
  readonly baseTip: string
}

/** The heads of a life in git: the first, and one for each push. */
export interface History {
  readonly first: Head
  readonly pushed: readonly (Head & { readonly push: Push })[]
}

interface Planned {
  readonly commit: number
  readonly base: number
  readonly tree: Tree
}

/** Makes every commit of the life beforehand: the base branch, the first head, and each push where its history puts it. */
export async function makeHistory(dir: string, story: Story): Promise<History> {
  const { base, head } = makeSources(story.seeds)
  const movedBase = story.baseMoves(base)
  const plans: CommitPlan[] = [
    { files: filesBetween(new Map(), base), message: 'Base' },
    { branch: 'feature', from: 0, files: filesBetween(base, head), message: 'Rework the services' },
    { branch: 'main', from: 0, files: filesBetween(base, movedBase), message: 'Move on' },
  ]
  const bases = new Map([
    [0, base],
    [2, movedBase],
  ])
  const heads: Planned[] = [{ commit: 1, base: 0, tree: head }]
  for (const push of story.pushes) {
    const last = heads.at(-1)
    if (last === undefined) throw new Error('unreachable')
    const onto = push.history === 'rebased' ? 2 : last.base
    const baseTree = bases.get(onto) ?? base
    const tree = push.edit(rebased(last.tree, bases.get(last.base) ?? base, baseTree))
    const [from, parent] = push.history === undefined ? [last.commit, last.tree] : [onto, baseTree]
    plans.push({ branch: 'feature', from, files: filesBetween(parent, tree), message: push.name })
    heads.push({ commit: plans.length - 1, base: onto, tree })
  }
  const shas = await makeRepository(dir, plans)
  const headOf = ({ commit, base: tip }: Planned): Head => ({ sha: shas[commit] ?? '', baseTip: shas[tip] ?? '' })
  const [first, ...rest] = heads.map(headOf)
  if (first === undefined) throw new Error('unreachable')
  return { first, pushed: rest.flatMap((one, at) => withPush(one, story.pushes[at])) }
}

function withPush(head: Head, push: Push | undefined): History['pushed'] {
  return push === undefined ? [] : [{ ...head, push }]
}

/** What the base branch got is there after a rebase. */
function rebased(tree: Tree, from: Tree, onto: Tree): Tree {
  return from === onto ? tree : new Map([...tree, ...[...onto].filter(([path, file]) => from.get(path) !== file)])
}
