import { execFile } from 'node:child_process'
import { devNull } from 'node:os'
import { UserError } from '../../core/user-error.ts'

/** Where git runs, and the whole environment that it sees. */
export interface Git {
  readonly directory: string
  readonly env: Readonly<Record<string, string>>
}

/** What a git command gave: its output, or its exit code and its own words. */
type GitResult =
  | { readonly kind: 'done'; readonly stdout: Buffer }
  | { readonly kind: 'failed'; readonly code: number; readonly stderr: string }

/** Largest output of one command, in bytes: below the longest string of the runtime. */
const maxOutput = 512 * 1024 * 1024

/** What git needs to find itself, the user's own configuration and a place for temporary files. A GIT_DIR or GIT_INDEX_FILE of a hook that started us would turn it to another repository. */
const passedOn = [
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'USERPROFILE',
  'SYSTEMROOT',
  'TMPDIR',
  'TEMP',
  'TMP',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_NOSYSTEM',
]

/** Asks nothing, takes no locks, reads the objects that the names say, and speaks one language. */
const fixed = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_ATTR_NOSYSTEM: '1',
  LC_ALL: 'C',
}

/** No program that the repository's configuration names is started, and none of it shapes the output. */
const settings = [
  'core.quotePath=false',
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'diff.suppressBlankEmpty=false',
].flatMap((setting) => ['-c', setting])

/** Takes a directory and the variables that an entry read; gives a git with a minimal environment, secrets left out. */
export function gitIn(directory: string, variables: Readonly<Record<string, string | undefined>>): Git {
  const env: Record<string, string> = { ...fixed }
  for (const name of passedOn) {
    const value = variables[name]
    if (value !== undefined) env[name] = value
  }
  return { directory, env }
}

/** Runs git without a shell; an exit code is a value, and a git that cannot be started the user's mistake. */
export function runGit(git: Git, args: readonly string[], input = ''): Promise<GitResult> {
  const options = { cwd: git.directory, env: git.env, encoding: 'buffer', maxBuffer: maxOutput } as const
  return new Promise((resolve, reject) => {
    const child = execFile('git', ['--no-pager', ...settings, ...args], options, (error, stdout, stderr) => {
      if (error === null) resolve({ kind: 'done', stdout })
      else if (typeof error.code === 'number')
        resolve({ kind: 'failed', code: error.code, stderr: stderr.toString('utf8').trim() })
      else reject(startFailure(error))
    })
    // A git that fails stops reading: its exit code tells why, the broken pipe does not.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

/** Runs a git command that has no expected failure and gives its output; throws git's own words, as a `UserError` where the clone is not whole. */
export async function gitOutput(git: Git, args: readonly string[], input = ''): Promise<Buffer> {
  const result = await runGit(git, args, input)
  if (result.kind === 'done') return result.stdout
  // A partial clone that cannot reach its server, or a damaged one: the texts are not here to be read.
  if (/unable to read|could not fetch|missing blob/.test(result.stderr))
    throw new UserError([`the clone lacks objects of the range: fetch it whole, without --filter (${result.stderr})`])
  throw new Error(`git ${args.join(' ')} ended with ${result.code}: ${result.stderr}`)
}

/** Gives the one line that a git command answers, or undefined where it fails. */
export async function gitLine(git: Git, args: readonly string[]): Promise<string | undefined> {
  const result = await runGit(git, args)
  return result.kind === 'done' ? result.stdout.toString('utf8').replace(/\n$/, '') : undefined
}

function startFailure(error: Error & { readonly code?: unknown }): Error {
  if (error.code === 'ENOENT') return new UserError(['git was not found on the PATH: install it, or review on GitHub'])
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    return new UserError([`the change is larger than ${maxOutput / 1024 / 1024} MB: choose a nearer --base`])
  return new Error('git did not run to its end', { cause: error })
}
