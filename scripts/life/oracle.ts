import { patchRows } from '../../test/support/github/diff.ts'
import { openGit } from '../../test/support/github/git.ts'
import { defectIn, type Seen } from './defects.ts'
import type { Head } from './history.ts'

/** A defect that stands at a head, with the path it stands in. */
export interface Standing extends Seen {
  readonly path: string
}

/** What is truly wrong at a head. */
export type Truth = ReadonlyMap<string, Standing>

/** Finds what is wrong at a head by git alone: the patterns over the lines that its diff adds or removes. Knows nothing of the action. */
export async function truthOf(dir: string, { sha, baseTip }: Head): Promise<Truth> {
  const git = openGit(dir)
  try {
    const mergeBase = (await git.mergeBase(baseTip, sha)) ?? baseTip
    const truth = new Map<string, Standing>()
    for (const { path, patch = '' } of await git.changes(mergeBase, sha))
      for (const { text } of patchRows(patch)) {
        const side = text[0] === '+' ? 'new' : text[0] === '-' ? 'old' : undefined
        const seen = side === undefined ? undefined : defectIn(path, side, text.slice(1))
        if (seen !== undefined) truth.set(seen.ref, { ...seen, path })
      }
    return truth
  } finally {
    git.close()
  }
}
