import type { Declared, ProtoChange } from './change.ts'
import { messageChange } from './field-type.ts'
import { deprecatedFirst, gone, last, optionSpot, type Trees } from './gone.ts'
import { compareBindings, shown } from './http.ts'
import type { ProtoFile, Rpc, Service } from './model.ts'

/** Compares a service that both revisions have. */
export function compareServices(
  base: Declared<Service>,
  head: Declared<Service>,
  trees: Trees,
): readonly ProtoChange[] {
  const after = new Map(head.of.rpcs.map((rpc) => [rpc.name, rpc]))
  return base.of.rpcs.flatMap((rpc): readonly ProtoChange[] => {
    const other = after.get(rpc.name)
    const name = `${last(base.of.key)}.${rpc.name}`
    if (other === undefined) {
      const said = {
        level: 'breaking',
        title: `\`${name}\` is gone: clients get \`UNIMPLEMENTED\``,
        detail: 'Mark it deprecated, watch its calls, and remove it at zero.',
      } as const
      return [gone('protobuf-rpc-removed', rpc.key, base.file, trees, deprecatedFirst(said, rpc.options))]
    }
    const pair: RpcPair = { base: rpc, head: other, name, file: head.file }
    return [...compareTypes(pair, trees), ...compareStreams(pair), ...compareHttp(pair), ...compareIdempotency(pair)]
  })
}

interface RpcPair {
  readonly base: Rpc
  readonly head: Rpc
  readonly name: string
  readonly file: ProtoFile
}

function change(
  { head, file }: RpcPair,
  said: Pick<ProtoChange, 'rule' | 'part' | 'level' | 'title' | 'detail'>,
): ProtoChange {
  return { ...said, side: 'head', at: optionSpot(file, head.key, said.part), enclosing: undefined, affects: [head.key] }
}

const next = 'Add a method with the new form, move the clients, and remove the old one.'

function compareTypes(pair: RpcPair, trees: Trees): readonly ProtoChange[] {
  const { base, head, name } = pair
  return (['request', 'response'] as const).flatMap((part) => {
    const broken = messageChange(base[part], head[part], head.key, trees)
    if (broken === undefined) return []
    const is = `the ${part} of \`${name}\` is \`${head[part]}\` now and was \`${base[part]}\``
    const says = {
      wire: 'clients and servers of different versions misread each other',
      json: 'clients and servers of different versions misread each other',
      unknown: 'unless both are written the same way, clients and servers of different versions misread each other',
      source: 'the bytes are read as before, and code that calls it does not compile',
    }[broken]
    const level = broken === 'wire' ? 'breaking' : 'risky'
    return [change(pair, { rule: 'protobuf-rpc-type-changed', part, level, title: `${is}: ${says}`, detail: next })]
  })
}

function compareStreams(pair: RpcPair): readonly ProtoChange[] {
  const { base, head, name } = pair
  return (['clientStreaming', 'serverStreaming'] as const).flatMap((part) => {
    if (base[part] === head[part]) return []
    const title = `the ${part === 'clientStreaming' ? 'client' : 'server'} of \`${name}\` ${head[part] ? 'streams now' : 'no longer streams'}: calls of the other version fail`
    return [change(pair, { rule: 'protobuf-rpc-streaming-changed', part, level: 'breaking', title, detail: next })]
  })
}

function compareHttp(pair: RpcPair): readonly ProtoChange[] {
  const { base, head, name } = pair
  const { gone, body } = compareBindings(base, head)
  const rule = { rule: 'protobuf-http-binding-changed', part: '(google.api.http)', level: 'breaking' } as const
  const list = (requests: readonly string[]) => requests.map((one) => `\`${one}\``).join(', ')
  const now = head.http.length === 0 ? 'no HTTP request' : list(head.http.map(shown))
  return [
    ...(gone.length === 0
      ? []
      : [
          change(pair, {
            ...rule,
            title: `\`${name}\` no longer answers to ${list(gone)}: its HTTP clients get 404`,
            detail: `It answers to ${now}. Keep the old binding under \`additional_bindings\` until nobody calls it.`,
          }),
        ]),
    ...(body.length === 0
      ? []
      : [
          change(pair, {
            ...rule,
            title: `${list(body)} of \`${name}\` reads another \`body\`: what its HTTP clients send is refused or lost`,
            detail: 'Keep the binding as it is, and add one with another path.',
          }),
        ]),
  ]
}

function compareIdempotency(pair: RpcPair): readonly ProtoChange[] {
  const part = 'idempotency_level'
  const level = ({ options }: Rpc) => options.get(part) ?? 'IDEMPOTENCY_UNKNOWN'
  if (level(pair.base) === level(pair.head)) return []
  const title = `\`${part}\` of \`${pair.name}\` changed: clients retry it, or no longer do`
  const detail = 'Make sure that the server bears what clients do now.'
  return [change(pair, { rule: 'protobuf-rpc-option-changed', part, level: 'info', title, detail })]
}
