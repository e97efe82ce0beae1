import { type Cursor, items, members, step, walk } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import { textAt } from '../document/json.ts'

/** A message of a channel, references followed. */
export interface Message {
  /** What tells it from the channel's others. */
  readonly name: string
  readonly at: Cursor
  readonly contentType: string | undefined
  readonly payload: Cursor | undefined
  /** Its own, and those of its traits. */
  readonly headers: readonly Cursor[]
  /** The key of a Kafka record. */
  readonly recordKey: Cursor | undefined
  /** The language of its payload where it is not JSON Schema: `avro`. */
  readonly language: string | undefined
}

/** Takes where a message, or a choice of several, is written (AsyncAPI 2); gives the messages. */
export function messagesAt(at: Cursor | undefined, documents: Documents, root: Cursor): readonly Message[] {
  if (at === undefined) return []
  const target = documents.resolve(at)
  const choice = step(target, 'oneOf')
  if (choice !== undefined) return items(choice).map((one) => messageOf(one, documents, root, undefined))
  return [messageOf(at, documents, root, undefined)]
}

/** Takes the map of a channel's messages (AsyncAPI 3); gives the messages under their keys. */
export function messagesIn(at: Cursor | undefined, documents: Documents, root: Cursor): readonly Message[] {
  return members(at).map(([key, one]) => messageOf(one, documents, root, key))
}

function messageOf(at: Cursor, documents: Documents, root: Cursor, key: string | undefined): Message {
  const target = documents.resolve(at)
  const referred = textAt(at.value, '$ref')?.split('/').at(-1)
  const name = key ?? textAt(target.value, 'messageId') ?? textAt(target.value, 'name') ?? referred ?? ''
  const payload = step(target, 'payload')
  const traits = items(step(target, 'traits')).map((one) => documents.resolve(one))
  const stated = [target, ...traits].map((one) => textAt(one.value, 'contentType')).find((type) => type !== undefined)
  const wrapped = payload === undefined ? undefined : step(payload, 'schemaFormat')
  const format = textAt(payload?.value, 'schemaFormat') ?? textAt(target.value, 'schemaFormat')
  return {
    name,
    at: target,
    contentType: stated ?? textAt(root.value, 'defaultContentType'),
    payload: wrapped === undefined ? payload : step(payload, 'schema'),
    headers: [target, ...traits].flatMap((one) => step(one, 'headers') ?? []),
    recordKey: walk(target, ['bindings', 'kafka', 'key']),
    language: languageOf(format),
  }
}

function languageOf(format: string | undefined): string | undefined {
  return (
    /(avro|protobuf|raml|openapi)/i
      .exec(format ?? '')?.[1]
      ?.toLowerCase()
      .replace('openapi', '') || undefined
  )
}

/** Pairs messages by name; one that is alone on both sides is the same whatever it is called. */
export function pairMessages(
  base: readonly Message[],
  head: readonly Message[],
): { readonly pairs: readonly (readonly [Message, Message])[]; readonly gone: readonly Message[] } {
  const [one, other] = [base[0], head[0]]
  if (base.length === 1 && head.length === 1 && one !== undefined && other !== undefined)
    return { pairs: [[one, other]], gone: [] }
  const after = new Map(head.map((message) => [message.name, message]))
  const pairs = base.flatMap((message) => {
    const found = after.get(message.name)
    return found === undefined ? [] : [[message, found] as const]
  })
  return { pairs, gone: base.filter((message) => !after.has(message.name)) }
}
