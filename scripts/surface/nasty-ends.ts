import { join } from 'node:path'
import { type Git, gitIn, gitLine, gitOutput } from '../../src/adapters/git/git.ts'
import { isolatedGitEnvironment } from '../../test/support/git-repository.ts'

/** The two commits whose difference is measured; `leftOut` counts paths that stand in neither, because the clone lacks their content. */
export interface Ends {
  readonly base: string
  readonly head: string
  readonly leftOut: number
}

const nobody = { NAME: 'Bench', EMAIL: 'bench@example.com', DATE: '2026-01-02T00:00:00Z' }

/** Gives a commit and its first parent, or, where a clone that was made with a filter lacks contents of the change, two like them without those paths, written into `dir`, which must be ours. Undefined where the clone lacks one of the two. */
export async function endsOf(dir: string, sha: string): Promise<Ends | undefined> {
  const git = gitIn(dir, isolatedGitEnvironment())
  const [base, head] = [await gitLine(git, ['rev-parse', `${sha}^1`]), await gitLine(git, ['rev-parse', sha])]
  if (base === undefined || head === undefined) return undefined
  const lost = await lostPaths(git, base, head)
  if (lost.length === 0) return { base, head, leftOut: 0 }
  const without = await commitWithout(git, base, lost, [])
  return { base: without, head: await commitWithout(git, head, lost, ['-p', without]), leftOut: lost.length }
}

async function lostPaths(git: Git, base: string, head: string): Promise<readonly string[]> {
  const raw = await gitOutput(git, ['diff-tree', '-r', '--raw', '-z', '--no-abbrev', '--no-renames', base, head])
  const changed = [...raw.toString('utf8').matchAll(/:(\d+) (\d+) (\w+) (\w+) [A-Z]\0([^\0]*)\0/g)].flatMap(
    ([, oldMode = '', newMode = '', oldId = '', newId = '', path = '']) => [
      { mode: oldMode, id: oldId, path },
      { mode: newMode, id: newId, path },
    ],
  )
  const contents = changed.filter(({ mode }) => mode.startsWith('1') && mode !== '160000')
  const ids = contents.map(({ id }) => `${id}\n`).join('')
  const answers = (await gitOutput(git, ['cat-file', '--batch-check'], ids)).toString('utf8').split('\n')
  return [...new Set(contents.filter((_, at) => answers[at]?.endsWith(' missing')).map(({ path }) => path))]
}

async function commitWithout(git: Git, commit: string, paths: readonly string[], parents: readonly string[]) {
  const people = ['AUTHOR', 'COMMITTER'].flatMap((who) =>
    Object.entries(nobody).map(([what, value]) => [`GIT_${who}_${what}`, value] as const),
  )
  const env = { ...git.env, ...Object.fromEntries(people), GIT_INDEX_FILE: join(git.directory, 'without.index') }
  const own = { directory: git.directory, env }
  await gitOutput(own, ['read-tree', commit])
  const removals = paths.map((path) => `0 ${'0'.repeat(40)}\t${path}\0`).join('')
  await gitOutput(own, ['update-index', '-z', '--index-info'], removals)
  const tree = (await gitOutput(own, ['write-tree', '--missing-ok'])).toString('utf8').trim()
  const made = await gitOutput(own, ['commit-tree', tree, ...parents, '-m', 'Without what the clone lacks'])
  return made.toString('utf8').trim()
}
