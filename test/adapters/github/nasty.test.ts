import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gitReader } from '../../../src/adapters/git/git-reader.ts'
import { gitHubReader } from '../../../src/adapters/github/reader.ts'
import type { DiffFile } from '../../../src/core/change/diff.ts'
import type { Reader } from '../../../src/core/ports.ts'
import { makeRepository } from '../../support/git-repository.ts'
import { startGitHub } from '../../support/github/server.ts'
import { diffsOf } from '../diffs-of.ts'
import { env } from '../git-scratch.ts'
import { type NastyChange, nastyChanges, sideOf, textOf } from '../nasty-change.ts'
import { connected } from './wire.ts'

it('reads of a pull request what it reads of a clone: the same hunks, and the same left unread', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(nastyChanges(60), async (all) => {
      const changes = all.filter((change) => !isModeOfBinary(change) && !beginsWithTab(change))
      const directory = await mkdtemp(join(tmpdir(), 'github-nasty-'))
      const commits = [{ files: sideOf(changes, 'old') }, { files: sideOf(changes, 'now') }]
      const [base = '', head = ''] = await makeRepository(directory, commits)
      const pull = { number: 7, title: 'Nasty', body: null, base: { ref: 'main', sha: base } }
      const github = await startGitHub({
        repository: 'acme/shop',
        git: directory,
        pull: { ...pull, head: { ref: 'feature', sha: head } },
      })
      const options = { number: 7, pinnedHead: undefined, baseSha: undefined, note: () => undefined }
      const [ofClone, ofPull] = await Promise.all(
        [gitReader({ directory, base, head, direct: true, env }), gitHubReader(connected(github), options)].map(
          diffAll,
        ),
      ).finally(github.close)
      expect(ofPull).toEqual(ofClone)
      expect(github.problems).toEqual([])
      await rm(directory, { recursive: true })
    }),
    { numRuns: 8, endOnFailure: true },
  )
})

/** GitHub lists it as a file without a patch and without lines: that it is binary is all that can be found out. */
function isModeOfBinary({ files }: NastyChange): boolean {
  return files.some(({ old, now }) => textOf(old).startsWith('\0') && textOf(now) === textOf(old))
}

/** The stand-in takes such a path after its counts for the mark of a rename. */
function beginsWithTab({ files }: NastyChange): boolean {
  return files.some(({ path }) => path.startsWith('\t'))
}

/** What both platforms must say of a file. Where a mode alone changed GitHub says `modified`, and counts and commentable lines follow from who gave the patch. */
async function diffAll(reader: Reader) {
  const diffs = await diffsOf(reader, (await reader.changes()).files)
  return diffs.map(said).toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function said({ path, previousPath, status, hunks, unread }: DiffFile) {
  return { path, previousPath, status: hunks.length === 0 && status === 'changed' ? 'modified' : status, hunks, unread }
}
