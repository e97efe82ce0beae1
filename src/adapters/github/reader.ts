import type { Revisions, Subject } from '../../core/change/subject.ts'
import type { Progress, Reader } from '../../core/ports.ts'
import { readTexts } from './blobs.ts'
import { listChanges } from './changes.ts'
import { attempt, type Client } from './client.ts'
import { required } from './errors.ts'
import { readOnce } from './read-once.ts'
import { codeSearch } from './search.ts'
import { type EarlySummary, readDiscussion, readViewer } from './threads.ts'
import { pathsOf, treesOf } from './trees.ts'

/** What the event fixed about the pull request; what it did not say is taken from GitHub, once. */
export interface ReaderOptions {
  readonly number: number
  /** The event's head: everything is read from this commit, whatever was pushed since. */
  readonly pinnedHead: string | undefined
  /** The event's tip of the base branch, from which configuration and agent are read. */
  readonly baseSha: string | undefined
  /** Hears of optional parts that could not be read. */
  readonly note: Progress
}

/** A reader that also knows under which id this token writes, learnt on the way. */
export interface GitHubReader extends Reader {
  readonly viewerId: () => Promise<number | undefined>
  /** Our summary, as far as it was seen on the way. */
  readonly summaryEarly: () => Promise<EarlySummary>
}

interface Opened {
  readonly subject: Subject
  readonly changedFiles: number
  readonly viewerId: number | undefined
  readonly early: EarlySummary
}

/** Reads one pull request through GitHub's API, without a checkout. Every answer is of the revisions that `subject` pinned at its first call. */
export function gitHubReader(client: Client, options: ReaderOptions): GitHubReader {
  const { number, note } = options
  const opened = lazily(() => open(client, options))
  const viewer = lazily(async () => (await opened()).viewerId ?? readViewer(client))
  const { trees, isAbsent } = treesOf(client, async () => (await opened()).subject.revisions, note)
  const texts = readOnce(async (refs) => readTexts(client, (await opened()).subject.revisions, refs), isAbsent)
  const search = codeSearch(trees, texts, note)
  return {
    subject: async () => (await opened()).subject,
    changes: async () => listChanges(client, number, (await opened()).changedFiles, trees),
    tree: async (revision) => {
      const tree = await trees(revision)
      return tree && pathsOf(tree)
    },
    texts,
    search: async (words, cost) => (cost === 'free' ? undefined : search(words, cost)),
    currentHead: async () => (await readPull(client, number)).head.sha,
    viewerId: viewer,
    summaryEarly: async () => (await opened()).early,
  }
}

/** Runs the function at the first call and gives every call the same answer. */
function lazily<T>(run: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => {
    answer ??= run()
    return answer
  }
}

async function open(client: Client, options: ReaderOptions): Promise<Opened> {
  const { number } = options
  const [pull, discussion] = await Promise.all([readPull(client, number), readDiscussion(client, number)])
  const head = options.pinnedHead ?? pull.head.sha
  const revisions: Revisions = {
    mergeBase: await readMergeBase(client, pull.base.sha, head),
    head,
    config: options.baseSha ?? pull.base.sha,
  }
  const { title, body, changed_files: changedFiles, html_url: url } = pull
  const repository = `${client.at.owner}/${client.at.repo}`
  const { threads, viewerId, early } = discussion
  const moved = pull.head.sha !== head
  const subject = {
    kind: 'pull-request',
    repository,
    number,
    url,
    title,
    body: body ?? '',
    revisions,
    threads,
    moved,
  } as const
  return { subject, changedFiles, viewerId, early }
}

/** Reads the pull request as it is now; one that can not be read rejects. */
export async function readPull(client: Client, number: number) {
  const got = await attempt(() => client.rest.pulls.get({ ...client.at, pull_number: number }))
  return required(got, `read pull request #${number}`, 'pull-requests: read')
}

async function readMergeBase(client: Client, base: string, head: string): Promise<string> {
  const basehead = `${base}...${head}`
  const got = await attempt(() =>
    client.rest.repos.compareCommitsWithBasehead({ ...client.at, basehead, per_page: 1, page: 1 }),
  )
  return required(got, `compare ${basehead}`, 'contents: read').merge_base_commit.sha
}
