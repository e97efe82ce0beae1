import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { messageOf, uncheckedAll } from '../../src/adapters/checks/unchecked.ts'
import { gitReader } from '../../src/adapters/git/git-reader.ts'
import { loadParsers } from '../../src/adapters/parsers/load.ts'
import { parseConfig } from '../../src/core/change/config.ts'
import { outlineByLines } from '../../src/core/context/outline/outline-by-lines.ts'
import { checks } from '../../src/core/evidence/checks.ts'
import type { Evidence, Unchecked } from '../../src/core/evidence/evidence.ts'
import type { Checks } from '../../src/core/ports.ts'
import { UserError } from '../../src/core/user-error.ts'
import { loadGuide } from '../../src/load-settings.ts'
import { prepare } from '../../src/prepare.ts'
import { readChange } from '../../src/read-change.ts'
import { git, isolatedGitEnvironment } from '../../test/support/git-repository.ts'
import { borrow } from '../defects/clones.ts'

/** Where the build puts the grammars. */
const assets = join(import.meta.dirname, '..', '..', 'dist', 'assets')

/** What one merged commit came to. */
export interface CommitResult {
  readonly repository: string
  readonly sha: string
  readonly title: string
  /** Contract files that were judged. */
  readonly judged: number
  readonly evidence: readonly Evidence[]
  readonly unchecked: readonly Unchecked[]
  readonly ms: number
}

/** Which commits are looked at, and what of theirs is counted. */
export interface Selection {
  /** Paths that hold what is judged, as git takes them. */
  readonly paths: readonly string[]
  /** Letters of git's `--diff-filter`. */
  readonly changes: string
  readonly counts: (evidence: Evidence) => boolean
}

/** Contracts that were changed. */
export const contracts: Selection = {
  changes: 'MDR',
  counts: ({ contract }) => contract !== 'text' && contract !== 'migration',
  paths: [
    '*.proto',
    '*.graphql',
    '*.graphqls',
    '*.avsc',
    ':(icase)*openapi*',
    ':(icase)*asyncapi*',
    ':(glob)**/specification/**',
    ':(glob)**/schemas/**/*.json',
  ],
}

/** Migrations that were added. */
export const migrations: Selection = {
  changes: 'A',
  counts: ({ contract }) => contract === 'migration',
  paths: [
    ':(glob)**/migrations/**/*.sql',
    ':(glob)**/migrations/**/*.py',
    ':(glob)**/migrations/**/*.ts',
    ':(glob)**/migrations/**/*.js',
    ':(glob)**/db/migrate/*.rb',
    ':(glob)**/db/post_migrate/*.rb',
    ':(glob)**/alembic/versions/*.py',
    ':(glob)**/versions/*.py',
    ':(glob)**/migrate/migrations/*.sql',
  ],
}

/** Takes clones and a number; gives that many commits of each first-parent history that touch what is selected, spread evenly over the last thousand, with what the product computes for each against its parent. */
export async function* commitsJudged(
  clones: readonly string[],
  each: number,
  selection: Selection,
): AsyncGenerator<CommitResult> {
  const temporary = await mkdtemp(join(tmpdir(), 'noise-'))
  try {
    for (const [index, clone] of clones.entries()) {
      const dir = await borrow(clone, join(temporary, `${index}.git`))
      const repository = basename(clone) === 'repo' ? basename(dirname(clone)) : basename(clone)
      for (const sha of await commitsOf(dir, each, selection)) {
        const result = await measure(dir, repository, sha, selection).catch(onMissing)
        if (result !== undefined) yield result
      }
    }
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** A shallow clone lacks the objects of some commits; those are left out. */
function onMissing(error: unknown): undefined {
  if (error instanceof UserError) return undefined
  throw error
}

async function commitsOf(dir: string, each: number, { paths, changes }: Selection): Promise<readonly string[]> {
  const log = await git(
    dir,
    'log',
    '--first-parent',
    `--diff-filter=${changes}`,
    '--format=%H',
    '-n',
    '1000',
    'HEAD',
    '--',
    ...paths,
  )
  const all = log.split('\n').filter((sha) => sha !== '')
  const pace = Math.max(1, all.length / each)
  return Array.from({ length: Math.min(each, all.length) }, (_, index) => all[Math.floor(index * pace)] ?? '')
}

async function measure(dir: string, repository: string, sha: string, { counts }: Selection): Promise<CommitResult> {
  const reader = gitReader({ directory: dir, base: `${sha}^`, head: sha, direct: true, env: isolatedGitEnvironment() })
  const parsed = parseConfig({})
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
  const change = await readChange(reader, await loadGuide(reader, parsed.config))
  const started = performance.now()
  const parsers = { load: async () => outlineByLines }
  const { evidence, checkedContracts } = await prepare(
    { reader, parsers, checks: inThisThread, progress: () => undefined },
    change,
  )
  return {
    ...{ repository, sha, title: (await git(dir, 'log', '-1', '--format=%s', sha)).trim() },
    judged: checkedContracts,
    evidence: evidence.evidence.filter(counts),
    unchecked: evidence.unchecked,
    ms: performance.now() - started,
  }
}

/** As the worker computes it, without its thread. */
const inThisThread: Checks = {
  run: async (kind, input, paths) => {
    const check = checks.find((one) => one.kind === kind)
    if (check === undefined) return uncheckedAll(paths, `no check is called ${kind}`)
    try {
      return check.compute(input, await loadParsers(check.parsers, assets))
    } catch (error) {
      return uncheckedAll(paths, `the check failed: ${messageOf(error)}`)
    }
  },
}
