import { type Declared, levels, type ProtoChange, type ProtobufRule, type Spot, spot } from './change.ts'
import { compareFields } from './fields.ts'
import type { EnumType, Message, ProtoFile, Reserved, Service } from './model.ts'
import type { Tree } from './tree.ts'

interface Trees {
  readonly base: Tree
  readonly head: Tree
}

/** Gives the declaration around a name that is still there at head, or undefined where only the file is. */
export function enclosing(key: string, head: Tree): Spot | undefined {
  const parent = head.renamed(key).split('.').slice(0, -1).join('.')
  const around = head.messages.get(parent) ?? head.enums.get(parent) ?? head.services.get(parent)
  return around === undefined ? undefined : spot(around.file, parent)
}

/** A declaration that is gone. */
export function gone(rule: ProtobufRule, key: string, file: ProtoFile, trees: Trees, said: Pick<ProtoChange, 'title' | 'detail' | 'level'>): ProtoChange {
  return {
    ...{ rule, part: '', side: 'base', at: spot(file, key), affects: [key], ...said },
    enclosing: enclosing(trees.base.renamed(key), trees.head),
  }
}

/** Compares a message that both revisions have. */
export function compareMessages(base: Declared<Message>, head: Declared<Message>, trees: Trees): readonly ProtoChange[] {
  const key = head.of.key
  const at = spot(head.file, key)
  const oneofs = [...base.of.oneofs].flatMap(([name, fields]): readonly ProtoChange[] => {
    if (head.of.oneofs.has(name)) return []
    // Where its fields went is told of them.
    const kept = fields.some((field) => head.of.fields.some((one) => one.name === field))
    return [
      gone('protobuf-oneof-removed', `${base.of.key}.${name}`, base.file, trees, {
        level: kept ? 'info' : 'risky',
        title: `the oneof \`${name}\` of \`${last(key)}\` is gone: generated code that asks which one is set does not compile`,
        detail: 'Keep the oneof until nobody uses it.',
      }),
    ].map((one) => ({ ...one, enclosing: at }))
  })
  return [
    ...compareFields(base, head, trees),
    ...oneofs,
    ...compareReserved(base.of.reserved, head.of.reserved, { key, at, file: base.file, baseKey: base.of.key }),
    ...rangesGone(base, head, at),
    ...compareMessageOptions(base, head),
  ]
}

function last(key: string): string {
  return key.split('.').at(-1) ?? key
}

interface Where {
  readonly key: string
  readonly baseKey: string
  readonly at: Spot
  readonly file: ProtoFile
}

/** What was reserved and is not any more, one item for each range and name; a range that is covered by others is still reserved. */
export function compareReserved(base: Reserved, head: Reserved, { key, baseKey, at, file }: Where): readonly ProtoChange[] {
  const ranges = base.ranges.filter((range) => !isCovered(range, head.ranges)).map(([from, to]) => (from === to ? `${from}` : `${from} to ${to === 536870911 || to === 2147483647 ? 'max' : to}`))
  const names = base.names.filter((name) => !head.names.includes(name))
  const make = (what: string, first: string): ProtoChange => ({
    ...{ rule: 'protobuf-reserved-removed', level: 'risky', part: what, side: 'base', enclosing: at, affects: [key] },
    at: spot(file, `${baseKey}.reserved ${first}`),
    title: `\`${last(key)}\` no longer reserves ${what}: it may be used again and old messages read as something else`,
    detail: 'Keep what is reserved for as long as old messages or old clients may exist.',
  })
  return [
    ...ranges.map((range) => make(range, range.split(' ')[0] ?? '')),
    ...names.map((name) => make(`"${name}"`, name)),
  ]
}

function isCovered([from, to]: readonly [number, number], ranges: readonly (readonly [number, number])[]): boolean {
  let next = from
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) if (start <= next && end >= next) next = end + 1
  return next > to
}

function rangesGone(base: Declared<Message>, head: Declared<Message>, at: Spot): readonly ProtoChange[] {
  return base.of.extensions
    .filter((range) => !isCovered(range, head.of.extensions))
    .map(([from, to]) => ({
      ...{ rule: 'protobuf-extension-range-removed', level: 'breaking', part: `${from} to ${to}`, side: 'base', enclosing: at },
      at: spot(base.file, base.of.key),
      title: `\`${last(head.of.key)}\` takes no extensions from ${from} to ${to} any more: files that extend it do not compile`,
      detail: 'Keep the range until no extension in it is left.',
      affects: [head.of.key],
    }))
}

function compareMessageOptions(base: Declared<Message>, head: Declared<Message>): readonly ProtoChange[] {
  const value = (one: Declared<Message>, name: string) => one.of.options.get(name) ?? 'false'
  const make = (name: string, level: ProtoChange['level'], says: string): ProtoChange => ({
    ...{ rule: 'protobuf-message-option-changed', level, part: name, side: 'head', enclosing: undefined },
    at: optionSpot(head.file, head.of.key, name === 'json_format' ? 'features.json_format' : name),
    title: `\`${name}\` of \`${last(head.of.key)}\` changed: ${says}`,
    detail: 'Keep the option; a message that needs another one is another message.',
    affects: [head.of.key],
  })
  const [wire, accessor] = ['message_set_wire_format', 'no_standard_descriptor_accessor']
  return [
    ...(value(base, wire) === value(head, wire) ? [] : [make(wire, 'breaking', 'its bytes are written another way')]),
    ...(value(base, accessor) !== 'true' && value(head, accessor) === 'true' ? [make(accessor, 'info', 'generated code loses its accessor')] : []),
    ...(base.of.jsonFormat === 'ALLOW' && head.of.jsonFormat !== 'ALLOW' ? [make('json_format', 'info', 'its JSON is no longer promised')] : []),
  ]
}

/** Compares an enum that both revisions have. Values are the same by their number. */
export function compareEnums(base: Declared<EnumType>, head: Declared<EnumType>, trees: Trees): readonly ProtoChange[] {
  const key = head.of.key
  const at = spot(head.file, key)
  const numbers = new Set(base.of.values.map(({ number }) => number))
  const namesFor = (values: EnumType['values'], number: number) => values.filter((one) => one.number === number).map(({ name }) => name)
  const values = [...numbers].flatMap((number): readonly ProtoChange[] => {
    const [was, is] = [namesFor(base.of.values, number), namesFor(head.of.values, number)]
    if (is.length === 0) return [valueGone(base, head, number, was)]
    if (was.every((name) => is.includes(name))) return []
    return head.of.values.filter((one) => one.number === number).map((one) => valueRenamed(head, one, was, is))
  })
  const closed = base.of.closed === head.of.closed ? [] : [typeChanged(head)]
  const json: readonly ProtoChange[] =
    base.of.jsonFormat === 'ALLOW' && head.of.jsonFormat !== 'ALLOW'
      ? [
          {
            ...{ rule: 'protobuf-enum-type-changed', level: 'info', part: 'json_format', side: 'head', enclosing: undefined, affects: [key] },
            at: optionSpot(head.file, key, 'features.json_format'),
            title: `the JSON of \`${last(key)}\` is no longer promised`,
            detail: 'Keep the feature, or the syntax that implies it.',
          },
        ]
      : []
  return [
    ...[...values, ...closed, ...json],
    ...compareReserved(base.of.reserved, head.of.reserved, { key, at, file: base.file, baseKey: base.of.key }),
  ].map((one) => ({ ...one, affects: one.affects.map((name) => trees.base.renamed(name)) }))
}

function valueGone(base: Declared<EnumType>, head: Declared<EnumType>, number: number, names: readonly string[]): ProtoChange {
  const { reserved, key } = head.of
  const numberKept = reserved.ranges.some(([from, to]) => from <= number && number <= to)
  const nameKept = names.every((name) => reserved.names.includes(name))
  const [name = ''] = names
  return {
    rule: 'protobuf-enum-value-removed',
    level: !numberKept ? 'breaking' : nameKept ? 'info' : 'risky',
    part: [...(numberKept ? [] : ['number']), ...(nameKept ? [] : ['name'])].join(' '),
    ...{ side: 'base', at: spot(base.file, `${base.of.key}.${name}`), enclosing: spot(head.file, key), affects: [`${key}.${name}`] },
    title: `\`${last(key)}.${name}\` is gone: messages that hold ${number} are read as an unknown value${numberKept ? '' : ', or as another one when the number is used again'}`,
    detail: `Stop writing it first, then reserve what is left of it: \`reserved ${number};\` and \`reserved "${name}";\`.`,
  }
}

function valueRenamed(head: Declared<EnumType>, value: EnumType['values'][number], was: readonly string[], is: readonly string[]): ProtoChange {
  return {
    ...{ rule: 'protobuf-enum-value-renamed', level: levels.json, part: 'name', side: 'head', enclosing: undefined },
    at: spot(head.file, value.key),
    title: `${value.number} of \`${last(head.of.key)}\` is \`${is.join('`, `')}\` now and was \`${was.join('`, `')}\`: JSON of the other version is not understood`,
    detail: 'Keep the old name beside the new one with `allow_alias`.',
    affects: [value.key],
  }
}

function typeChanged(head: Declared<EnumType>): ProtoChange {
  const { key, closed } = head.of
  return {
    ...{ rule: 'protobuf-enum-type-changed', level: closed ? 'risky' : 'info', part: 'enum_type', side: 'head', enclosing: undefined, affects: [key] },
    at: optionSpot(head.file, key, 'features.enum_type'),
    title: closed
      ? `\`${last(key)}\` is closed now: values that this version does not know are dropped from messages`
      : `\`${last(key)}\` is open now: code meets values it does not know`,
    detail: 'Look at every switch over it.',
  }
}

/** The line of an option inside a declaration, or of the declaration. */
function optionSpot(file: ProtoFile, key: string, option: string): Spot {
  return file.places.has(`${key}.option ${option}`) ? spot(file, `${key}.option ${option}`) : spot(file, key)
}

/** Compares a service that both revisions have. */
export function compareServices(base: Declared<Service>, head: Declared<Service>, trees: Trees): readonly ProtoChange[] {
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
    const make = (rule: ProtobufRule, part: string, level: ProtoChange['level'], title: string, detail: string): ProtoChange => ({
      ...{ rule, part, level, side: 'head', at: part === 'idempotency_level' ? optionSpot(head.file, other.key, part) : at, enclosing: undefined, title, detail, affects: [other.key] },
    })
    const next = 'Add a method with the new form, move the clients, and remove the old one.'
    const types = (['request', 'response'] as const).flatMap((part) =>
      trees.base.renamed(rpc[part]) === other[part]
        ? []
        : [make('protobuf-rpc-type-changed', part, 'breaking', `the ${part} of \`${name}\` is \`${other[part]}\` now and was \`${rpc[part]}\`: clients and servers of different versions misread each other`, next)],
    )
    const streams = (['clientStreaming', 'serverStreaming'] as const).flatMap((part) =>
      rpc[part] === other[part]
        ? []
        : [make('protobuf-rpc-streaming-changed', part, 'breaking', `the ${part === 'clientStreaming' ? 'client' : 'server'} of \`${name}\` ${other[part] ? 'streams now' : 'no longer streams'}: calls of the other version fail`, next)],
    )
    const [was, is] = [bindings(rpc.options), bindings(other.options)]
    const http = was === '' || was === is ? [] : [make('protobuf-http-binding-changed', 'http', 'breaking', `\`${name}\` answers to ${is === '' ? 'no HTTP request' : `\`${is}\``} and no longer to \`${was}\`: HTTP clients get 404`, 'Keep the old binding under `additional_bindings` until nobody calls it.')]
    const level = (options: ReadonlyMap<string, string>) => options.get('idempotency_level') ?? 'IDEMPOTENCY_UNKNOWN'
    const idempotency = level(rpc.options) === level(other.options) ? [] : [make('protobuf-rpc-option-changed', 'idempotency_level', 'info', `\`idempotency_level\` of \`${name}\` changed: clients retry it, or no longer do`, 'Make sure that the server bears what clients do now.')]
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
