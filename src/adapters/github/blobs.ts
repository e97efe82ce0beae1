import { Buffer } from 'node:buffer'
import { z } from 'zod'
import type { Revisions } from '../../core/change/subject.ts'
import type { Ref, Text } from '../../core/change/text.ts'
import { attempt, type Client, type GraphqlAnswer, graphqlFailure } from './client.ts'
import { type Failure, isUnsure } from './errors.ts'
import { mapBounded } from './pages.ts'

/** Files asked for in one query; a query that GitHub cannot finish in time is halved. */
const batchSize = 100
/** Below this a query is small enough that a failure is GitHub's, not its size: it is repeated, not halved. */
const smallBatch = 12
/** Queries that may fail before the rest is given up: an outage must not become a storm. */
const maxFailures = 6
const parallel = 3
const maxBytes = 8_000_000

/** A read that GraphQL could not finish: the blob is there, its text must be fetched on its own. */
interface Elsewhere {
  readonly kind: 'elsewhere'
  readonly oid: string
}

type Read = readonly [expression: string, text: Text | Elsewhere]

/** Reads many files at their revisions, a hundred to a query; answers each reference, and what could not be read says why. Never gives a text that is not exact. */
export async function readTexts(
  client: Client,
  revisions: Revisions,
  refs: readonly Ref[],
): Promise<readonly (readonly [Ref, Text])[]> {
  const expressionOf = (ref: Ref) => `${revisions[ref.revision]}:${ref.path}`
  const wanted = [...new Set(refs.filter((ref) => isTreePath(ref.path)).map(expressionOf))]
  const failures = { left: maxFailures }
  const reads = await mapBounded(parallel, chunks(wanted, batchSize), (batch) => readBatch(client, batch, failures))
  const texts = new Map(await mapBounded(parallel, reads.flat(), (read) => finish(client, read)))
  return refs.map((ref) => {
    const absent: Text = { kind: 'absent' }
    return [ref, isTreePath(ref.path) ? (texts.get(expressionOf(ref)) ?? unreadable('not answered')) : absent]
  })
}

/** Only a plain relative path can stand in a tree; git would resolve others (`./a`) to a file they do not name. */
function isTreePath(path: string): boolean {
  return !path.includes('\u0000') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

async function readBatch(client: Client, batch: readonly string[], failures: { left: number }): Promise<Read[]> {
  const isSmall = batch.length <= smallBatch
  const answer = await client.graphql(
    queryFor(batch.length),
    Object.fromEntries(batch.map((expression, index) => [`e${index}`, expression])),
    { retries: isSmall ? 2 : 0 },
  )
  const repository = answer.kind === 'ok' ? repositoryAnswer.safeParse(answer.value.data) : undefined
  if (answer.kind === 'ok' && repository?.success === true) {
    const objects = repository.data.repository
    return batch.map((expression, index) => [expression, textOf(objects[`f${index}`], `f${index}`, answer.value)])
  }
  const failure = answer.kind === 'ok' ? graphqlFailure(answer.value.errors) : answer.failure
  failures.left -= 1
  if (isSmall || failures.left <= 0 || !isUnsure(failure)) return givenUp(batch, failure)
  const half = Math.ceil(batch.length / 2)
  const first = await readBatch(client, batch.slice(0, half), failures)
  return [...first, ...(await readBatch(client, batch.slice(half), failures))]
}

function givenUp(batch: readonly string[], failure: Failure): Read[] {
  return batch.map((expression) => [expression, unreadable(failure.detail)])
}

/** Paths travel as variables: whatever a path holds, it cannot become part of the query. */
function queryFor(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index)
  const variables = indexes.map((index) => `$e${index}: String!`).join(', ')
  const fields = indexes.map((index) => `    f${index}: object(expression: $e${index}) { ...file }`).join('\n')
  return `query texts($owner: String!, $name: String!, ${variables}) {
  repository(owner: $owner, name: $name) {
${fields}
  }
}
fragment file on GitObject { __typename ... on Blob { oid byteSize isBinary isTruncated text } }`
}

const repositoryAnswer = z.object({ repository: z.record(z.string(), z.unknown()) })

const blobAnswer = z.object({
  oid: z.string(),
  byteSize: z.number(),
  isBinary: z.boolean().nullable(),
  isTruncated: z.boolean(),
  text: z.string().nullable(),
})

function textOf(object: unknown, alias: string, { errors }: GraphqlAnswer): Text | Elsewhere {
  const error = errors.find((entry) => entry.path?.includes(alias) === true)
  if (error !== undefined) return unreadable(error.message.slice(0, 300))
  if (object === null || object === undefined) return { kind: 'absent' }
  const parsed = blobAnswer.safeParse(object)
  if (!parsed.success) return unreadable('not a file')
  const { oid, byteSize, isBinary, isTruncated, text } = parsed.data
  if (isBinary === true) return { kind: 'binary' }
  if (byteSize === 0) return { kind: 'text', text: '' }
  if (byteSize > maxBytes) return { kind: 'too-large', bytes: byteSize }
  const isExact = text !== null && !isTruncated && Buffer.byteLength(text) === byteSize
  return isExact ? { kind: 'text', text } : { kind: 'elsewhere', oid }
}

/** GraphQL cuts a text at 512,000 bytes and may transcode it: then the bytes are fetched, in base64 because the raw media type is decoded on the way and loses a byte order mark. */
async function finish(client: Client, [expression, read]: Read): Promise<readonly [string, Text]> {
  if (read.kind !== 'elsewhere') return [expression, read]
  const got = await attempt(() => client.rest.git.getBlob({ ...client.at, file_sha: read.oid }))
  if (got.kind === 'failed') return [expression, unreadable(got.failure.detail)]
  if (got.value.encoding !== 'base64') return [expression, unreadable(`blob in encoding ${got.value.encoding}`)]
  return [expression, decode(Buffer.from(got.value.content, 'base64'))]
}

/** UTF-8 keeps every byte, a byte order mark and `\r` included; what is not UTF-8 is not guessed at. */
function decode(bytes: Uint8Array): Text {
  if (bytes.includes(0)) return { kind: 'binary' }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return unreadable('not UTF-8')
  }
}

function unreadable(detail: string): Text {
  return { kind: 'unreadable', detail }
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}
