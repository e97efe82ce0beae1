import { type Declared, type ProtobufRule, type ProtoChange, spot } from './change.ts'
import { gone, last, optionSpot, type Trees } from './gone.ts'
import type { Service } from './model.ts'

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
    if (other === undefined)
      return [
        gone('protobuf-rpc-removed', rpc.key, base.file, trees, {
          level: 'breaking',
          title: `\`${name}\` is gone: clients get \`UNIMPLEMENTED\``,
          detail: 'Mark it deprecated, watch its calls, and remove it at zero.',
        }),
      ]
    const at = spot(head.file, other.key)
    const make = (
      rule: ProtobufRule,
      part: string,
      level: ProtoChange['level'],
      title: string,
      detail: string,
    ): ProtoChange => ({
      ...{
        rule,
        part,
        level,
        side: 'head',
        at: part === 'idempotency_level' ? optionSpot(head.file, other.key, part) : at,
        enclosing: undefined,
        title,
        detail,
        affects: [other.key],
      },
    })
    const next = 'Add a method with the new form, move the clients, and remove the old one.'
    const types = (['request', 'response'] as const).flatMap((part) =>
      trees.base.renamed(rpc[part]) === other[part]
        ? []
        : [
            make(
              'protobuf-rpc-type-changed',
              part,
              'breaking',
              `the ${part} of \`${name}\` is \`${other[part]}\` now and was \`${rpc[part]}\`: clients and servers of different versions misread each other`,
              next,
            ),
          ],
    )
    const streams = (['clientStreaming', 'serverStreaming'] as const).flatMap((part) =>
      rpc[part] === other[part]
        ? []
        : [
            make(
              'protobuf-rpc-streaming-changed',
              part,
              'breaking',
              `the ${part === 'clientStreaming' ? 'client' : 'server'} of \`${name}\` ${other[part] ? 'streams now' : 'no longer streams'}: calls of the other version fail`,
              next,
            ),
          ],
    )
    const [was, is] = [bindings(rpc.options), bindings(other.options)]
    const http =
      was === '' || was === is
        ? []
        : [
            make(
              'protobuf-http-binding-changed',
              'http',
              'breaking',
              `\`${name}\` answers to ${is === '' ? 'no HTTP request' : `\`${is}\``} and no longer to \`${was}\`: HTTP clients get 404`,
              'Keep the old binding under `additional_bindings` until nobody calls it.',
            ),
          ]
    const level = (options: ReadonlyMap<string, string>) => options.get('idempotency_level') ?? 'IDEMPOTENCY_UNKNOWN'
    const idempotency =
      level(rpc.options) === level(other.options)
        ? []
        : [
            make(
              'protobuf-rpc-option-changed',
              'idempotency_level',
              'info',
              `\`idempotency_level\` of \`${name}\` changed: clients retry it, or no longer do`,
              'Make sure that the server bears what clients do now.',
            ),
          ]
    return [...types, ...streams, ...http, ...idempotency]
  })
}

/** The HTTP requests that a method answers to, by the annotation of google.api.http. */
function bindings(options: ReadonlyMap<string, string>): string {
  return [...options]
    .flatMap(([name, value]) => {
      const verb = /^\(google\.api\.http\)\.(?:additional_bindings\.)?(get|put|post|delete|patch)$/.exec(name)?.[1]
      return verb === undefined ? [] : [`${verb.toUpperCase()} ${value}`]
    })
    .toSorted()
    .join(', ')
}
