import type { DiffFile } from './diff.ts'

/** Takes the paths of the head and all changed files; gives the paths of the merge base. Submodules stand in neither. */
export function mergeBasePaths(head: readonly string[], files: readonly DiffFile[]): readonly string[] {
  const came = new Set(files.flatMap(({ path, status }) => (/^(?:added|renamed|copied)$/.test(status) ? [path] : [])))
  const went = files.flatMap(({ path, previousPath, status, unread }) => {
    if (unread === 'submodule') return []
    return status === 'removed' ? [path] : status === 'renamed' && previousPath !== undefined ? [previousPath] : []
  })
  return [...new Set([...head.filter((path) => !came.has(path)), ...went])].toSorted()
}
