import { spawn } from 'node:child_process'
import { UserError } from '../../core/user-error.ts'
import type { Git } from './git.ts'

/** Most bytes of patches that are read: below the longest string of the runtime. */
const maxBytes = 500 * 1024 * 1024

/** Of the user's configuration these two would shape a patch. */
const settings = ['core.quotePath=false', 'diff.suppressBlankEmpty=false'].flatMap((setting) => ['-c', setting])

/** Runs a git command that prints patches and gives the hunks of each wanted file in git's order, undefined where there are none. Each is decoded as soon as it is whole: the bytes of a large change are never all in memory. */
export function readPatches(
  git: Git,
  args: readonly string[],
  isWanted: (nth: number) => boolean,
): Promise<readonly (string | undefined)[]> {
  const hunks: (string | undefined)[] = []
  const splitter = splitPatches((section) => hunks.push(isWanted(hunks.length) ? hunksIn(section) : undefined))
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--no-pager', ...settings, ...args], {
      cwd: git.directory,
      env: git.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let bytes = 0
    let words = ''
    child.stderr.on('data', (chunk: Buffer) => {
      words = `${words}${chunk.toString('utf8')}`.slice(0, 2_000)
    })
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > maxBytes) child.kill('SIGKILL')
      else splitter.add(chunk)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const limit = `the change is larger than ${maxBytes / 1024 / 1024} MB: choose a nearer --base`
      if (bytes > maxBytes) return reject(new UserError([limit]))
      if (code !== 0) return reject(new Error(`git ${args.join(' ')} ended with ${code}: ${words.trim()}`))
      splitter.end()
      return resolve(hunks)
    })
  })
}

const sectionBreak = Buffer.from('\ndiff --git ')

/** Takes patches as they come and passes on each file's whole, copied only where it came in several parts. Content lines begin with a sign, so at the start of a line these words can only begin a file. */
export function splitPatches(emit: (section: Buffer) => void) {
  let parts: Buffer[] = []
  // The last bytes that came: a break may have begun in them.
  let rest: Buffer = Buffer.alloc(0)
  const flush = (last: Buffer) => {
    emit(parts.length === 0 ? last : Buffer.concat([...parts, last]))
    parts = []
  }
  const keep = (part: Buffer) => {
    if (part.length > 0) parts.push(part)
  }
  const cut = (data: Buffer): Buffer => {
    let from = 0
    for (let found = data.indexOf(sectionBreak); found !== -1; found = data.indexOf(sectionBreak, from)) {
      flush(data.subarray(from, found + 1))
      from = found + 1
    }
    return data.subarray(from)
  }
  const add = (chunk: Buffer) => {
    const seam = Buffer.concat([rest, chunk.subarray(0, sectionBreak.length - 1)])
    const isShort = chunk.length < sectionBreak.length
    if (!isShort) keep(cut(seam).subarray(0, 1 - sectionBreak.length))
    const left = cut(isShort ? seam : chunk)
    const kept = Math.max(0, left.length - sectionBreak.length + 1)
    keep(left.subarray(0, kept))
    rest = left.subarray(kept)
  }
  const end = () => {
    if (parts.length > 0 || rest.length > 0) flush(rest)
  }
  return { add, end }
}

const hunkBreak = Buffer.from('\n@@ ')

/** Everything from the first hunk on, without the last newline; undefined where only a name or a mode changed. Broken UTF-8 becomes U+FFFD and never swallows a newline. */
function hunksIn(section: Buffer): string | undefined {
  const found = section.indexOf(hunkBreak)
  if (found === -1) return undefined
  const end = section.at(-1) === 0x0a ? section.length - 1 : section.length
  return section.toString('utf8', found + 1, end)
}
