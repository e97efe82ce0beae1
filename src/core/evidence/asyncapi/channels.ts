import { type Cursor, items, members, step, walk } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import { textAt } from '../document/json.ts'
import type { Direction } from '../schema/level.ts'
import { type Message, messagesAt, messagesIn } from './messages.ts'

/** A channel with what travels on it, at one revision. */
export interface Channel {
  readonly id: string
  /** The topic, queue or path on the broker. */
  readonly address: string
  readonly at: Cursor
  /** The names that bindings give it on the broker, by where they stand. */
  readonly bound: ReadonlyMap<string, Cursor>
  readonly operations: readonly ChannelOperation[]
}

/** Where bindings name a topic, a queue or an exchange. */
const boundNames = [
  ['kafka', 'topic'],
  ['amqp', 'exchange', 'name'],
  ['amqp', 'queue', 'name'],
  ['sns', 'name'],
  ['sqs', 'queue', 'name'],
  ['jms', 'destination'],
  ['googlepubsub', 'topic'],
] as const

function boundOf(channel: Cursor): ReadonlyMap<string, Cursor> {
  return new Map(
    boundNames.flatMap((keys) => {
      const at = walk(channel, ['bindings', ...keys])
      return typeof at?.value === 'string' ? [[keys.join('.'), at] as const] : []
    }),
  )
}

/** One direction of a channel. The application receives what clients send, so that its messages are their requests. */
export interface ChannelOperation {
  /** What pairs it with the other revision's. */
  readonly key: string
  readonly name: string
  readonly direction: Direction
  readonly at: Cursor
  readonly messages: readonly Message[]
}

/** Takes the root of an AsyncAPI document; gives its channels. */
export function channelsOf(root: Cursor, documents: Documents): readonly Channel[] {
  return (textAt(root.value, 'asyncapi') ?? '').startsWith('2')
    ? channelsOfVersion2(root, documents)
    : channelsOfVersion3(root, documents)
}

/** In version 2 `publish` is what others publish and the application receives. */
const directions = { publish: 'request', subscribe: 'response' } as const

function channelsOfVersion2(root: Cursor, documents: Documents): readonly Channel[] {
  return members(step(root, 'channels')).map(([address, key]): Channel => {
    const at = documents.resolve(key)
    const operations = (['publish', 'subscribe'] as const).flatMap((action): readonly ChannelOperation[] => {
      const operation = step(at, action)
      if (operation === undefined) return []
      const messages = messagesAt(step(operation, 'message'), documents, root)
      return [{ key: action, name: `${action} ${address}`, direction: directions[action], at: operation, messages }]
    })
    return { id: address, address, at: key, bound: boundOf(at), operations }
  })
}

function channelsOfVersion3(root: Cursor, documents: Documents): readonly Channel[] {
  const operations = members(step(root, 'operations')).map(([id, key]) => [id, documents.resolve(key)] as const)
  return members(step(root, 'channels')).map(([id, key]): Channel => {
    const at = documents.resolve(key)
    const address = textAt(at.value, 'address') ?? id
    const own = operations.filter(([, operation]) => isOf(operation, at, documents))
    const all = messagesIn(step(at, 'messages'), documents, root)
    const named = own.map(([operationId, operation]): ChannelOperation => {
      const action = textAt(operation.value, 'action')
      const chosen = chosenMessages(step(operation, 'messages'), all, documents)
      const direction: Direction = action === 'receive' ? 'request' : action === 'send' ? 'response' : 'message'
      return { key: operationId, name: `${action ?? 'use'} ${address}`, direction, at: operation, messages: chosen }
    })
    const unused: ChannelOperation = { key: '', name: address, direction: 'message', at, messages: all }
    return { id, address, at: key, bound: boundOf(at), operations: named.length === 0 ? [unused] : named }
  })
}

function isOf(operation: Cursor, channel: Cursor, documents: Documents): boolean {
  const at = step(operation, 'channel')
  return at !== undefined && documents.resolve(at).value === channel.value
}

/** An operation without a list of messages uses all of its channel's. */
function chosenMessages(list: Cursor | undefined, all: readonly Message[], documents: Documents): readonly Message[] {
  if (list === undefined) return all
  const chosen = new Set(items(list).map((one) => documents.resolve(one).value))
  return all.filter(({ at }) => chosen.has(at.value))
}
