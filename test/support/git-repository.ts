import { execFile, spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { devNull } from 'node:os'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'

/** What a commit does to one path: a string or bytes write it, null deletes it; an object also sets its mode. A submodule's content is the commit it points at. */
export type FileChange =
  | string
  | Buffer
  | null
  | { readonly mode: 'executable' | 'symlink' | 'submodule'; readonly content: string }

/** One commit to make: its files by path, and where it stands. `from` and `merge` are indexes of earlier commits; without `from` it follows the last commit of its branch. */
export interface CommitPlan {
  readonly files: Readonly<Record<string, FileChange>>
  readonly message?: string
  readonly branch?: string
  readonly from?: number
  readonly merge?: number
  /** Seconds since 1970; a minute apart from 2026-01-01 unless told, so that equal plans give equal shas. */
  readonly date?: number
}

const modes = { executable: '100755', symlink: '120000', submodule: '160000' } as const
const firstDate = Date.UTC(2026, 0, 1) / 1000

/** Gives an environment in which git reads no configuration of the user or the machine, speaks English and asks nothing. */
export function isolatedGitEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
  }
}

/** Runs git in a directory with the isolated environment and gives its output as text; rejects when git fails. */
export async function git(dir: string, ...args: readonly string[]): Promise<string> {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
  const options = { env: isolatedGitEnvironment(), maxBuffer: 2 ** 29 }
  const { stdout } = await promisify(execFile)('git', ['-C', dir, ...identity, ...args], options)
  return stdout
}

/** Makes a real repository in `dir` (created if absent) from a list of commits and gives their shas in order. The work tree stays empty: call `checkOut` for files on disk. */
export async function makeRepository(dir: string, commits: readonly CommitPlan[]): Promise<readonly string[]> {
  await mkdir(dir, { recursive: true })
  await git(dir, 'init', '--quiet', '--initial-branch=main')
  const child = spawn('git', ['-C', dir, 'fast-import', '--quiet', '--done'], {
    env: isolatedGitEnvironment(),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(Buffer.concat([...commits.flatMap(commitCommands), Buffer.from('done\n')]))
  const shas = (await text(child.stdout)).split('\n').slice(0, -1)
  if (shas.length !== commits.length)
    throw new Error(`git fast-import made ${shas.length} of ${commits.length} commits`)
  return shas
}

/** Puts the files of a revision on disk, as a clone would have them; HEAD moves there. */
export async function checkOut(dir: string, revision: string): Promise<void> {
  await git(dir, 'checkout', '--quiet', '--force', revision, '--')
}

function commitCommands(plan: CommitPlan, index: number): readonly Buffer[] {
  const branch = plan.branch ?? 'main'
  const who = `Test <test@example.com> ${plan.date ?? firstDate + index * 60} +0000`
  const head = [`commit refs/heads/${branch}`, `mark :${index + 1}`, `author ${who}`, `committer ${who}`].join('\n')
  const from = plan.from === undefined ? '' : `from :${plan.from + 1}\n`
  const merge = plan.merge === undefined ? '' : `merge :${plan.merge + 1}\n`
  return [
    Buffer.from(`${head}\n`),
    data(Buffer.from(plan.message ?? `Commit ${index + 1}`)),
    Buffer.from(from + merge),
    ...Object.entries(plan.files).flatMap(([path, change]) => fileCommands(path, change)),
    Buffer.from(`\nget-mark :${index + 1}\n`),
  ]
}

function fileCommands(path: string, change: FileChange): readonly Buffer[] {
  const name = quotePath(path)
  if (change === null) return [Buffer.from(`D ${name}\n`)]
  if (typeof change === 'string') return [Buffer.from(`M 100644 inline ${name}\n`), data(Buffer.from(change))]
  if (Buffer.isBuffer(change)) return [Buffer.from(`M 100644 inline ${name}\n`), data(change)]
  const mode = modes[change.mode]
  if (change.mode === 'submodule') return [Buffer.from(`M ${mode} ${change.content} ${name}\n`)]
  return [Buffer.from(`M ${mode} inline ${name}\n`), data(Buffer.from(change.content))]
}

function data(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')])
}

function quotePath(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}
