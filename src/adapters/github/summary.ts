import type { Own } from '../../core/judgement/reconcile.ts'
import { sameSummary } from '../../render/summary/same.ts'
import { attempt, type Client } from './client.ts'
import { isUnsure, type Result, sentence } from './errors.ts'
import { listOwnSummaries } from './own-comments.ts'

/** Where the summary stands, or why it does not. */
export interface WrittenSummary {
  readonly url: string | undefined
  readonly warning: string | undefined
  /** Its id, where this run has created it. */
  readonly created?: number
}

/** Our one summary comment: on which pull request, and as whom. */
export interface SummarySite {
  readonly client: Client
  readonly number: number
  readonly viewerId: number
  /** Whether what we know of our summary may be out of date, so that it is looked for before one is created. */
  readonly isStale: boolean
}

/** Edits our summary in place, or creates it where there is none; an equal body is no call. Never fails: a warning says why nothing was written. */
export async function writeSummary(site: SummarySite, known: Own['summary'], body: string): Promise<WrittenSummary> {
  const current = known ?? (site.isStale ? await findSummary(site) : undefined)
  if (current === undefined) return create(site, body, 'first')
  if (sameSummary(current.body, body)) return { url: current.url, warning: undefined }
  const { client } = site
  const edit = { ...client.at, comment_id: current.id, body, request: { retries: 2 } }
  const got = await attempt(() => client.rest.issues.updateComment(edit))
  const isGone = got.kind === 'failed' && got.failure.why === 'not-found'
  return isGone ? create(site, body, 'first') : written(got)
}

async function create(site: SummarySite, body: string, time: 'first' | 'second'): Promise<WrittenSummary> {
  const { client, number } = site
  const got = await attempt(() => client.rest.issues.createComment({ ...client.at, issue_number: number, body }))
  if (got.kind === 'ok') return { ...written(got), created: got.value.id }
  if (!isUnsure(got.failure)) return written(got)
  await client.clock.sleep(2 * client.writeSpacingMs)
  const found = await listOwnSummaries(client, number, site.viewerId)
  if (found.kind === 'failed') return written(got)
  const summary = found.value.items.find((item) => sameSummary(item.body, body))
  if (summary !== undefined) return { url: summary.url, warning: undefined }
  return time === 'first' ? create(site, body, 'second') : written(got)
}

/** Another run may have written a summary since ours was looked for. */
async function findSummary({ client, number, viewerId }: SummarySite): Promise<Own['summary']> {
  const found = await listOwnSummaries(client, number, viewerId)
  return found.kind === 'ok' ? found.value.items[0] : undefined
}

function written(got: Result<{ readonly html_url: string }>): WrittenSummary {
  if (got.kind === 'ok') return { url: got.value.html_url, warning: undefined }
  return {
    url: undefined,
    warning: sentence(got.failure, 'write the summary comment', 'pull-requests: write'),
  }
}
