import type { ChangedFile, Changes } from '../../core/change/changed-file.ts'
import { specialOfModes } from '../file-modes.ts'
import { attempt, type Client } from './client.ts'
import { required } from './errors.ts'
import { mapBounded, pageSize } from './pages.ts'
import type { Tree, TreeEntry, Trees } from './trees.ts'

/** GitHub lists no more files of one pull request (REST, "List pull requests files"). */
const maxListedFiles = 3_000

/** Lists the files of a pull request that says it has `changedFiles` of them; `truncated` where it lists fewer. A listing that cannot be read rejects: it is never an empty change. The trees are read only where a file's mode or old content decides what it is. */
export async function listChanges(
  client: Client,
  number: number,
  changedFiles: number,
  trees: Trees,
): Promise<Changes> {
  const read = async (page: number) => {
    const query = { ...client.at, pull_number: number, per_page: pageSize, page }
    const got = await attempt(() => client.rest.pulls.listFiles(query))
    return required(got, `list the files of pull request #${number}`, 'pull-requests: read')
  }
  // A page is read also where no file is counted: an empty change is only believed if its listing is empty.
  const pages = Math.max(1, Math.ceil(Math.min(changedFiles, maxListedFiles) / pageSize))
  const numbers = Array.from({ length: pages }, (_, index) => index + 1)
  const entries = (await mapBounded(4, numbers, read)).flat()
  // More files than counted: the count is old, and the listing is followed to its end.
  for (let page = pages; entries.length > changedFiles && entries.length === page * pageSize; page += 1)
    entries.push(...(await read(page + 1)))
  const [old, now] = entries.some(isOpen) ? await Promise.all([trees('mergeBase'), trees('head')]) : []
  const files = entries.map((entry) => changedFileOf(entry, isOpen(entry) ? sidesOf(entry, old, now) : undefined))
  return { files, truncated: changedFiles > files.length }
}

/** The part of GitHub's file entry that a review uses. */
interface FileEntry {
  readonly filename: string
  readonly previous_filename?: string
  readonly status: ChangedFile['status']
  readonly patch?: string
  readonly additions: number
  readonly deletions: number
}

/** Says whether only the trees tell what a file is: GitHub gives no mode, so a link looks like a line without a newline; and a rename without a patch is all there is to it, or hides that its content changed: of a binary, or of code that the pull request's own `.gitattributes` call one. */
function isOpen({ patch, status, additions, deletions }: FileEntry): boolean {
  if (patch === undefined || patch === '')
    return (status === 'renamed' || status === 'copied') && additions + deletions === 0
  // A link or submodule in the place of the other, or of an empty file.
  return linkPatch.test(patch) || (status === 'changed' && additions <= 1 && deletions <= 1)
}

/** The entries of a file in the two trees, or in the one where it stands; undefined where one of them is not known. */
function sidesOf(entry: FileEntry, old: Tree | undefined, now: Tree | undefined): readonly TreeEntry[] | undefined {
  const sides = [
    ...(entry.status === 'added' ? [] : [old?.get(entry.previous_filename ?? entry.filename)]),
    ...(entry.status === 'removed' ? [] : [now?.get(entry.filename)]),
  ]
  const known = sides.filter((side) => side !== undefined)
  return known.length === sides.length ? known : undefined
}

/** A missing patch says nothing about why (binary, too large, only a rename or a mode), so `special` stays open and the texts decide, unless the trees say what both sides are. */
function changedFileOf(entry: FileEntry, sides: readonly TreeEntry[] | undefined): ChangedFile {
  const special = sides === undefined ? submoduleIn(entry) : specialOfModes(sides.map((side) => side.mode))
  const [one, other] = sides ?? []
  return {
    path: entry.filename,
    previousPath: entry.previous_filename,
    status: entry.status,
    patch: isHalf(entry) ? undefined : entry.patch,
    added: entry.additions,
    deleted: entry.deletions,
    ...(special === undefined ? {} : { special }),
    ...(one === undefined || other === undefined ? {} : { sameContent: one.id === other.id }),
  }
}

/** Of a binary that became a link, or a link a binary, git counts no lines and still shows the link's: half of the change. */
function isHalf({ status, additions, deletions }: FileEntry): boolean {
  return status === 'changed' && additions + deletions === 0
}

function submoduleIn({ patch }: FileEntry): 'submodule' | undefined {
  return patch !== undefined && submodulePatch.test(patch) ? 'submodule' : undefined
}

/** A link's content is a path, shorter than Linux's PATH_MAX, which no newline ends: a line on each side that has one, and nothing else. */
const linkPatch =
  /^@@ -[01](?:,0)? \+[01](?:,0)? @@\n(?:-[^\n]{1,4095}\n\\ No newline at end of file(?:\n|$))?(?:\+[^\n]{1,4095}\n\\ No newline at end of file\n?)?$/

/** The whole patch and nothing else, so that a line with these words cannot hide the code beside it. */
const submodulePatch =
  /^@@ -[01](?:,[01])? \+[01](?:,[01])? @@\n(?:-Subproject commit [0-9a-f]{40,64}(?:\n|$))?(?:\+Subproject commit [0-9a-f]{40,64}\n?)?$/
