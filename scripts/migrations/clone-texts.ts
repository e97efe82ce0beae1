import { execFileSync } from 'node:child_process'
import { isolatedGitEnvironment } from '../../test/support/git-repository.ts'

const options = { env: isolatedGitEnvironment(), maxBuffer: 2 ** 30 }

/** Takes a clone; gives the paths of its head. */
export function pathsIn(clone: string): readonly string[] {
  const listed = execFileSync('git', ['-C', clone, 'ls-tree', '-r', '-z', '--name-only', 'HEAD'], options)
  return listed
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '')
}

/** Takes a clone and paths of its head; gives their texts; what the clone does not hold is left out. */
export function textsIn(clone: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const input = paths.filter((path) => !path.includes('\n')).map((path) => `HEAD:${path}\n`)
  const out = execFileSync('git', ['-C', clone, 'cat-file', '--batch'], { ...options, input: input.join('') })
  const texts = new Map<string, string>()
  let at = 0
  for (const path of paths.filter((one) => !one.includes('\n'))) {
    const end = out.indexOf('\n', at)
    const size = /^\w+ blob (\d+)$/.exec(out.toString('utf8', at, end))?.[1]
    at = end + 1
    if (size === undefined) continue
    texts.set(path, out.toString('utf8', at, at + Number(size)))
    at += Number(size) + 1
  }
  return texts
}
