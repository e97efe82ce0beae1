import { rm } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ChangedFile } from '../../src/core/change/changed-file.ts'
import { type DiffFile, parsePatch, printPatch } from '../../src/core/change/diff.ts'
import { diffTexts } from '../../src/core/change/diff-texts.ts'
import { applyHunks, astray } from '../core/change/apply-hunks.ts'
import { git } from '../support/git-repository.ts'
import { diffsOf } from './diffs-of.ts'
import { readerOf, scratchFolder } from './git-scratch.ts'
import { nastyChanges, sideOf, textOf } from './nasty-change.ts'

const root = scratchFolder()

it('reads what git reads, whatever the paths and the texts', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(nastyChanges(60), async (changes) => {
      const [old, now] = [sideOf(changes, 'old'), sideOf(changes, 'now')]
      const { directory, reader, base, head } = await readerOf(root, old, now)
      const { files } = await reader.changes()
      const oracle = await askGit(directory, base, head)
      expect(files.map(listed)).toEqual(oracle.map(({ counts: _, ...rest }) => rest))
      const diffs = await diffsOf(reader, files)
      expect(diffs.map(counted)).toEqual(oracle.map(({ path, counts }) => [path, ...counts]))
      for (const diff of diffs) assertApplies(diff, textOf(old[diff.previousPath ?? diff.path]), textOf(now[diff.path]))
      await rm(directory, { recursive: true })
    }),
    // A counterexample of hundreds of files is found by its path, not by shrinking.
    { numRuns: 40, endOnFailure: true },
  )
})

function assertApplies(diff: DiffFile, old: string, now: string): void {
  const own = diffTexts(old, now) ?? []
  expect([applyHunks(old, own), astray(own, old, now)]).toEqual([now, []])
  expect(parsePatch(printPatch(own))).toEqual(own)
  if (diff.unread !== undefined) {
    expect(diff.hunks).toEqual([])
    return
  }
  expect([diff.path, applyHunks(old, diff.hunks)]).toEqual([diff.path, now])
  expect(astray(diff.hunks, old, now)).toEqual([])
  expect(parsePatch(printPatch(diff.hunks))).toEqual(diff.hunks)
}

function listed({ path, previousPath, status }: ChangedFile) {
  return { path, previousPath, status }
}

/** What has no lines is counted as `-` by git: nothing is claimed of it here but that no line is shown. */
function counted({ path, added, deleted, unread }: DiffFile) {
  return unread === 'binary' ? [path, '-', '-'] : [path, String(added), String(deleted)]
}

const words = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' } as const

/** The same from `git diff`, read in another way: record by record, the kinds in a table of their own. */
async function askGit(directory: string, base: string, head: string) {
  const [raw, numstat] = await Promise.all(
    ['--raw', '--numstat'].map((form) => git(directory, 'diff', '-M50%', '--no-abbrev', '-z', form, base, head)),
  )
  const kinds = [
    ...(raw ?? '').matchAll(/:(\d+) (\d+) (\w+) (\w+) ([A-Z])\d*\0([^\0]*)\0(?:(?<=[RC]\d+\0[^\0]*\0)([^\0]*)\0)?/g),
  ]
  const counts = [...(numstat ?? '').matchAll(/(\d+|-)\t(\d+|-)\t(?:\0([^\0]*)\0([^\0]*)|([^\0]+))\0/g)]
  return kinds.map(([, oldMode, newMode, oldId, newId, letter = '', first = '', second], index) => {
    const [, added = '', deleted = '', , moved, plain] = counts[index] ?? []
    const path = second ?? first
    expect(moved ?? plain).toBe(path)
    const same = oldId === newId && letter !== 'T'
    const modeOnly = letter === 'M' && same && oldMode !== newMode
    const word = Object.entries(words).find(([key]) => key === letter)?.[1]
    return {
      path,
      previousPath: second === undefined ? undefined : first,
      status: modeOnly ? 'changed' : word,
      counts: same ? ['0', '0'] : [added, deleted],
    }
  })
}
