import type { Memory } from '../../core/ports.ts'
import { once } from '../once.ts'
import { readState } from './check-run.ts'
import { attempt, type Client } from './client.ts'
import { permissionOf } from './command.ts'
import { listOwnSummaries } from './own-comments.ts'
import type { GitHubReader } from './reader.ts'

/** Whose memory it is: the pull request, and the reader that has already seen most of it. */
export interface MemoryOptions {
  readonly number: number
  readonly reader: Pick<GitHubReader, 'subject' | 'viewerId' | 'summaryEarly'>
  /** The commit on whose check run the run before may have left something. */
  readonly before: string | undefined
}

/** Reads what earlier runs have left on a pull request; one request more only where the conversation is longer than its first page. */
export function gitHubMemory(client: Client, { number, reader, before }: MemoryOptions): Memory {
  return {
    summary: once(() => findSummary(client, number, reader)),
    checkpoint: async () => (before === undefined ? undefined : readState(client, before)),
    descendsFrom: async (commit) => {
      const { revisions } = await reader.subject()
      const basehead = `${commit}...${revisions.head}`
      const got = await attempt(() =>
        client.rest.repos.compareCommitsWithBasehead({ ...client.at, basehead, per_page: 1, page: 1 }),
      )
      return got.kind === 'ok' && (got.value.status === 'ahead' || got.value.status === 'identical')
    },
    mayWrite: async (login) => (await permissionOf(client, login)) === 'write-or-more',
  }
}

async function findSummary(client: Client, number: number, reader: MemoryOptions['reader']) {
  const early = await reader.summaryEarly()
  if (early.summary !== undefined) return early.summary.body
  const viewerId = early.complete ? undefined : await reader.viewerId()
  if (viewerId === undefined) return undefined
  const found = await listOwnSummaries(client, number, viewerId)
  return found.kind === 'ok' ? found.value.items[0]?.body : undefined
}
