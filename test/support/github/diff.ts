/** A file of a diff as GitHub lists it: `patch` has no file headers and no last newline, and is absent where GitHub gives none. */
export interface ChangedPath {
  readonly path: string
  readonly previousPath: string | undefined
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed'
  /** Blob of the new file, of the old one where it was removed; a submodule's commit. */
  readonly sha: string
  readonly additions: number
  readonly deletions: number
  readonly patch: string | undefined
}

/** One row of a patch; `position` counts rows below the first `@@`, `left` and `right` are the line numbers it can be commented on. */
export interface PatchRow {
  readonly position: number
  readonly hunk: number
  readonly left: number | undefined
  readonly right: number | undefined
  readonly text: string
}

/** What git is asked, so that one run gives names, numbers and patches: from trees, three lines of context, renames detected, nothing of the user's own. */
export const diffArguments = [
  ...['diff', '--raw', '--numstat', '--patch', '-z', '--no-abbrev', '--unified=3', '--find-renames', '--no-color'],
  ...['--no-ext-diff', '--no-textconv', '--submodule=short', '--ignore-submodules=none', '--diff-algorithm=myers'],
  ...['--src-prefix=a/', '--dst-prefix=b/'],
] as const

/** Patches beyond these are left out, as GitHub does (docs "Repository limits"). */
const maxPatchCharacters = 1_000_000
const maxPatchLines = 20_000

const statuses = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', C: 'copied', T: 'changed' } as const

/** Takes the output of `diffArguments` and gives the files in git's order. */
export function parseDiff(output: Buffer): readonly ChangedPath[] {
  const cut = output.indexOf('\0\0')
  if (cut === -1) return []
  const fields = output.toString('utf8', 0, cut).split('\0')
  const patches = splitPatches(output.toString('utf8', cut + 2))
  const raw = takeRaw(fields)
  let [field, patch] = [raw.next, 0]
  return raw.records.map((record) => {
    const [added = '', deleted = '', name] = (fields[field] ?? '').split('\t')
    field += name === '' ? 3 : 1
    // A change of type (a file becomes a link) is a removal and an addition in git's patch.
    const parts = patches.slice(patch, patch + (record.status === 'changed' ? 2 : 1))
    patch += parts.length
    const counts = { additions: Number(added) || 0, deletions: Number(deleted) || 0 }
    return { ...record, ...counts, patch: joinPatch(parts) }
  })
}

function takeRaw(fields: readonly string[]) {
  const records: Pick<ChangedPath, 'path' | 'previousPath' | 'status' | 'sha'>[] = []
  let next = 0
  for (let field = fields[next]; field?.startsWith(':'); field = fields[next]) {
    const [, , oldSha = '', newSha = '', word = ''] = field.split(' ')
    const status = statusOf(word)
    const moved = status === 'renamed' || status === 'copied'
    records.push({
      path: fields[next + (moved ? 2 : 1)] ?? '',
      previousPath: moved ? fields[next + 1] : undefined,
      status,
      sha: status === 'removed' ? oldSha : newSha,
    })
    next += moved ? 3 : 2
  }
  return { records, next }
}

function statusOf(word: string): ChangedPath['status'] {
  const letter = word[0]
  for (const [key, status] of Object.entries(statuses)) if (key === letter) return status
  throw new Error(`git diff gave an unknown status: ${word}`)
}

/** Only a file's header can start with `diff --git` in the first column; `\n` alone ends a line. */
function splitPatches(patches: string): readonly string[] {
  return patches.split(/(?<=\n)(?=diff --git )/)
}

function joinPatch(parts: readonly string[]): string | undefined {
  const hunks = parts.map((part) => part.slice(part.indexOf('\n@@ ') + 1)).filter((part) => part.startsWith('@@ '))
  const patch = hunks.join('').replace(/\n$/, '')
  if (patch === '' || patch.length > maxPatchCharacters || patch.split('\n').length > maxPatchLines) return undefined
  return patch
}

/** Takes a patch and gives its rows with the line numbers they can be commented on; hunk headers and "no newline" rows have none. */
export function patchRows(patch: string): readonly PatchRow[] {
  const rows: PatchRow[] = []
  let [hunk, left, right] = [-1, 0, 0]
  for (const [position, text] of patch.split('\n').entries()) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text)
    if (header !== null) {
      hunk += 1
      left = Number(header[1])
      right = Number(header[2])
    }
    const old = header === null && /^[ -]/.test(text)
    const fresh = header === null && /^[ +]/.test(text)
    rows.push({ position, hunk, left: old ? left++ : undefined, right: fresh ? right++ : undefined, text })
  }
  return rows
}

/** Follows a line of the old text through a patch; undefined where the patch removes it. */
export function followLine(patch: string | undefined, line: number): number | undefined {
  if (patch === undefined) return line
  let shift = 0
  for (const { left, right } of patchRows(patch)) {
    if (left === line) return right
    if (left !== undefined && left > line) break
    if (left !== undefined && right === undefined) shift -= 1
    if (left === undefined && right !== undefined) shift += 1
  }
  return line + shift
}
