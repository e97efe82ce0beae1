import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { isolatedGitEnvironment } from '../git-repository.ts'
import { type ChangedPath, diffArguments, parseDiff } from './diff.ts'
import { type GitObject, openObjects } from './objects.ts'

/** A commit of the repository; dates are ISO 8601 in UTC, to the second. */
export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: { readonly name: string; readonly email: string; readonly date: string }
  readonly committer: { readonly name: string; readonly email: string; readonly date: string }
  readonly message: string
}

/** Read access to a git repository; nothing in it writes. */
export interface Git {
  /** The full sha of a commit, or undefined where the repository has none of that name. */
  readonly commit: (revision: string) => Promise<string | undefined>
  readonly mergeBase: (a: string, b: string) => Promise<string | undefined>
  readonly isAncestor: (a: string, b: string) => Promise<boolean>
  /** The commits of `from..to`, oldest first, at most `max`. */
  readonly commits: (from: string, to: string, max: number) => Promise<readonly Commit[]>
  /** One commit; rejects where there is none. */
  readonly show: (sha: string) => Promise<Commit>
  /** How many commits are only in `a` and only in `b`. */
  readonly distance: (a: string, b: string) => Promise<readonly [number, number]>
  /** The files that differ between two commits, from one `git diff`, remembered. */
  readonly changes: (from: string, to: string) => Promise<readonly ChangedPath[]>
  readonly object: (expression: string) => Promise<GitObject | undefined>
  /** Output of a command that only reads, which is about these ids or names. */
  readonly ask: (about: readonly string[], ...args: readonly string[]) => Promise<Buffer>
  readonly close: () => void
}

/** What git said about full ids, by the words of the question. */
type Answers = Map<string, Promise<Buffer>>

const kept = new Map<string, Answers>()

/** Remembers what git says of a repository, that many sites read, beyond the end of each. */
export function keepAnswers(directory: string): void {
  kept.set(directory, new Map())
}

/** Opens a repository, bare or with a work tree, with git's configuration of user and machine left out. */
export function openGit(directory: string): Git {
  const objects = openObjects(directory)
  const answers: Answers = kept.get(directory) ?? new Map()
  const diffs = new Map<string, Promise<readonly ChangedPath[]>>()
  const run = async (...args: readonly string[]) => {
    const options = { env: isolatedGitEnvironment(), maxBuffer: 2 ** 30, encoding: 'buffer' } as const
    const all = ['-C', directory, '-c', 'safe.directory=*', '-c', 'core.quotePath=false', ...args]
    return (await promisify(execFile)('git', all, options)).stdout
  }
  /** Asks once about full ids, of which git says the same for ever; every time about names, and about what is not there yet. */
  const ask = (ids: readonly string[], ...args: readonly string[]) => {
    const key = args.join('\0')
    const answer = answers.get(key) ?? run(...args)
    if (ids.every((id) => fullId.test(id))) answers.set(key, answer)
    return answer.catch((error) => {
      answers.delete(key)
      throw error
    })
  }
  const line = (ids: readonly string[], ...args: readonly string[]) =>
    ask(ids, ...args).then(
      (output) => output.toString('utf8').trim() || undefined,
      () => undefined,
    )
  const commit = (revision: string) =>
    line([revision], 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
  const mergeBase = (a: string, b: string) => line([a, b], 'merge-base', a, b)
  const changes = (from: string, to: string) => {
    const key = `${from} ${to}`
    const known = diffs.get(key)
    const diff = known ?? ask([from, to], ...diffArguments, from, to, '--').then(parseDiff)
    diffs.set(key, diff)
    return diff
  }
  return {
    ask,
    changes,
    object: objects.read,
    close: objects.close,
    commit,
    mergeBase,
    isAncestor: async (a, b) => {
      const base = await mergeBase(a, b)
      return base !== undefined && base === (await commit(a))
    },
    commits: async (from, to, max) =>
      parseLog(await ask([from, to], 'log', ...logArguments, `${from}..${to}`, '--')).slice(0, max),
    show: async (sha) => {
      const [shown] = parseLog(await ask([sha], 'log', '--no-walk', ...logArguments, sha, '--'))
      if (shown === undefined) throw new Error(`no commit ${sha}`)
      return shown
    },
    distance: async (a, b) => {
      const counts = await line([a, b], 'rev-list', '--left-right', '--count', `${a}...${b}`, '--')
      const [left = 0, right = 0] = (counts ?? '').split('\t').map(Number)
      return [left, right]
    },
  }
}

const fullId = /^[0-9a-f]{40}$/

const logArguments = [
  '--reverse',
  '--topo-order',
  '-z',
  '--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B',
]
const fieldsPerCommit = 10

function parseLog(output: Buffer): readonly Commit[] {
  const fields = output.toString('utf8').split('\0')
  const count = Math.floor(fields.length / fieldsPerCommit)
  return Array.from({ length: count }, (_, index) => {
    const start = index * fieldsPerCommit
    const [sha = '', tree = '', parents = '', name = '', email = '', at = '', ...rest] = fields.slice(start)
    const [committer = '', address = '', committedAt = '', message = ''] = rest
    return {
      sha,
      tree,
      parents: parents === '' ? [] : parents.split(' '),
      author: { name, email, date: isoSeconds(Number(at) * 1000) },
      committer: { name: committer, email: address, date: isoSeconds(Number(committedAt) * 1000) },
      message: message.replace(/\n$/, ''),
    }
  })
}

/** Takes milliseconds since 1970 and gives the time as GitHub writes it: UTC, no fractions of a second. */
export function isoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')
}
