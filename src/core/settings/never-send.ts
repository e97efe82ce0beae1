import { globs } from '../surface/globs.ts'

/** A changed file as far as its names go. */
interface Named {
  readonly path: string
  readonly previousPath?: string | undefined
}

/**
 * Takes the globs of `never-send:`; gives the function that says whether a file's content must not reach a model. Generous, since a miss cannot be
 * taken back: letter case does not count, a name without a slash counts in every folder, a folder covers all that it holds, and a renamed file is
 * still what it was.
 */
export function neverSend(patterns: readonly string[]): (file: Named) => boolean {
  const matches = globs(patterns.flatMap(widened), { nocase: true })
  return ({ path, previousPath }) => matches(path) || (previousPath !== undefined && matches(previousPath))
}

function widened(pattern: string): readonly string[] {
  const bare = pattern.trim().replace(/^\.?\/+|\/+$/g, '')
  const anywhere = bare.includes('/') || bare === '' ? bare : `**/${bare}`
  return [anywhere, `${anywhere}/**`]
}
