import { type Cursor, step } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import type { Draft } from '../document/draft.ts'
import { oldValue } from '../document/repair.ts'
import type { Unchecked } from '../evidence.ts'
import { schemaComparer } from '../schema/compare.ts'
import { draftsOf, type Use } from '../schema/reach.ts'
import type { Scope } from '../schema/scope.ts'
import { useSchema } from '../schema/scope.ts'
import { type Channel, type ChannelOperation, channelsOf } from './channels.ts'
import { type Message, pairMessages } from './messages.ts'
import { compareServers } from './servers.ts'

/** Every rule of AsyncAPI documents, besides those of schemas; each has a page. */
export const asyncapiRules = [
  'asyncapi-document-removed',
  'asyncapi-channel-removed',
  'asyncapi-address-changed',
  'asyncapi-server-changed',
  'asyncapi-operation-removed',
  'asyncapi-message-removed',
  'asyncapi-content-type-changed',
] as const

interface Side {
  readonly root: Cursor
  readonly documents: Documents
}

/** Takes the root of an AsyncAPI document of one major version in both revisions; gives what those on the other end of its channels feel. */
export function compareAsyncApi(
  base: Side,
  head: Side,
  cut: () => void,
): { readonly drafts: readonly Draft[]; readonly unchecked: readonly Unchecked[] } {
  const uses: Use[] = []
  const scope: Scope = {
    ...{ base: base.documents, head: head.documents, drafts: [], uses },
    schemas: schemaComparer(base.documents, head.documents, cut),
  }
  const unchecked: Unchecked[] = []
  const after = channelsOf(head.root, head.documents)
  for (const channel of channelsOf(base.root, base.documents)) {
    const other =
      after.find(({ address }) => address === channel.address) ??
      after.find(({ address, id }) => id === channel.id || erased(address) === erased(channel.address))
    if (other === undefined) scope.drafts.push(channelRemoved(channel))
    else unchecked.push(...compareChannel(scope, channel, other))
  }
  compareServers(scope, base.root, head.root)
  return { drafts: [...scope.drafts, ...draftsOf(uses)], unchecked }
}

/** The names of parameters are no part of what stands on the broker. */
function erased(address: string): string {
  return address.replace(/\{[^{}]*\}/g, '{}')
}

function channelRemoved({ address, at, operations }: Channel): Draft {
  return {
    ...{ rule: 'asyncapi-channel-removed', level: 'breaking', side: 'base', at, name: `\`${address}\`` },
    removes: [{ kind: 'topic', text: address, owner: undefined }],
    title: `the channel \`${address}\` is gone: who sends to it or listens on it is cut off`,
    detail: 'Stop the producers first, let the consumers drain it, and remove it when nobody is connected.',
    affects: operations.map(({ name }) => name),
  }
}

function compareChannel(scope: Scope, base: Channel, head: Channel): readonly Unchecked[] {
  for (const { from, to, at, repair } of movesOf(base, head))
    scope.drafts.push({
      ...{ rule: 'asyncapi-address-changed', level: 'breaking', side: 'head', at, name: `\`${base.id}\``, ...repair },
      removes: [{ kind: 'topic', text: from, owner: undefined }],
      title: `the channel moves from \`${from}\` to \`${to}\`: the old address is cut off`,
      detail: 'Publish to both addresses until every consumer has moved, and drain the old one before it goes.',
      affects: [from],
    })
  return base.operations.flatMap((operation) => {
    const other = head.operations.find(({ key }) => key === operation.key) ?? counterpart(operation, head)
    if (other !== undefined) return compareOperation(scope, operation, other)
    scope.drafts.push({
      ...{
        rule: 'asyncapi-operation-removed',
        level: 'breaking',
        side: 'base',
        at: operation.at,
        name: `\`${operation.name}\``,
      },
      title: `\`${operation.name}\` is gone: the other end waits for messages that never come, or sends what nobody reads`,
      detail: 'Remove it when no one is connected to it.',
      affects: [operation.name],
    })
    return []
  })
}

interface Move {
  readonly from: string
  readonly to: string
  readonly at: Cursor
  readonly repair: ReturnType<typeof oldValue>
}

/** The address, and the names that a protocol's own bindings give it. */
function movesOf(base: Channel, head: Channel): readonly Move[] {
  const moved =
    erased(base.address) === erased(head.address)
      ? []
      : [
          {
            ...{ from: base.address, to: head.address, at: step(head.at, 'address') ?? head.at },
            repair: oldValue(step(base.at, 'address'), step(head.at, 'address')),
          },
        ]
  const bound = [...base.bound].flatMap(([key, was]): readonly Move[] => {
    const is = head.bound.get(key)
    if (is === undefined || is.value === was.value) return []
    return [{ from: String(was.value), to: String(is.value), at: is, repair: oldValue(was, is) }]
  })
  return [...moved, ...bound]
}

/** An operation that got another name is the one of its direction, where there is only one. */
function counterpart({ direction }: ChannelOperation, head: Channel): ChannelOperation | undefined {
  const same = head.operations.filter((one) => one.direction === direction)
  return same.length === 1 ? same[0] : undefined
}

function compareOperation(scope: Scope, base: ChannelOperation, head: ChannelOperation): readonly Unchecked[] {
  const { pairs, gone } = pairMessages(base.messages, head.messages)
  for (const { name, at } of gone)
    scope.drafts.push({
      ...{ rule: 'asyncapi-message-removed', level: 'breaking', side: 'base', at, name: `\`${name}\`` },
      title: `\`${base.name}\` no longer carries \`${name}\`: the other end is not understood, or waits for it`,
      detail: 'Go on reading the message until nobody sends it; stop sending it when nobody reads it.',
      affects: [base.name],
    })
  return pairs.flatMap(([was, is]) => compareMessage(scope, base, was, is))
}

function compareMessage(scope: Scope, operation: ChannelOperation, base: Message, head: Message): readonly Unchecked[] {
  const way = { direction: operation.direction, text: false }
  const use = { way, operation: operation.name, whole: `the message \`${head.name || operation.name}\`` }
  if (base.contentType !== undefined && head.contentType !== undefined && base.contentType !== head.contentType)
    scope.drafts.push({
      ...{ rule: 'asyncapi-content-type-changed', level: 'breaking', side: 'head', name: `\`${head.name}\`` },
      at: step(head.at, 'contentType') ?? head.at,
      ...oldValue(step(base.at, 'contentType'), step(head.at, 'contentType')),
      title: `\`${head.name || operation.name}\` is written as \`${head.contentType}\` and no longer as \`${base.contentType}\`: the other end can not read it`,
      detail: 'Messages of both kinds meet in the queue while it is rolled out: read both before the first is written.',
      affects: [operation.name],
    })
  for (let index = 0; index < Math.max(base.headers.length, head.headers.length); index += 1)
    useSchema(scope, base.headers[index], head.headers[index], use)
  useSchema(scope, base.recordKey, head.recordKey, { ...use, whole: `the key of \`${operation.name}\`` })
  const language = head.language ?? base.language
  if (language !== undefined)
    return [
      { path: head.at.path, why: `the payload of \`${operation.name}\` is written in ${language} inside the document` },
    ]
  useSchema(scope, base.payload, head.payload, use)
  return []
}
