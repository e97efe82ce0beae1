import type { Extension, Field, Message, ProtoFile, Rpc, Service } from './model.ts'

const scalars = new Set(
  'double float int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 sfixed32 sfixed64 bool string bytes'.split(' '),
)

/** Says whether a type is one of the language's own. */
export function isScalar(type: string): boolean {
  return scalars.has(type)
}

interface Known {
  readonly names: ReadonlySet<string>
  readonly enums: ReadonlySet<string>
}

/** Takes the files of one revision; gives them with every type under its full name. A name that no file declares keeps what was written: it is imported from elsewhere. */
export function resolveTypes(files: readonly ProtoFile[]): readonly ProtoFile[] {
  const enums = new Set(files.flatMap((file) => [...file.enums.keys()]))
  const known: Known = {
    names: new Set(files.flatMap(({ messages }) => [...messages.keys()]).concat([...enums])),
    enums,
  }
  return files.map((file) => ({
    ...file,
    messages: mapValues(file.messages, (message) => resolveMessage(message, known)),
    services: mapValues(file.services, (service) => resolveService(service, known)),
    extensions: mapValues(file.extensions, (one): Extension => {
      const scope = one.key.split('.').slice(0, -1).join('.')
      return { ...one, extendee: resolve(one.extendee, scope, known), field: resolveField(one.field, scope, known) }
    }),
  }))
}

function resolveMessage(message: Message, known: Known): Message {
  return { ...message, fields: message.fields.map((field) => resolveField(field, message.key, known)) }
}

function resolveField(field: Field, scope: string, known: Known): Field {
  const map = /^map<(\w+), (.+)>$/.exec(field.type)
  const type =
    map === null ? resolve(field.type, scope, known) : `map<${map[1]}, ${resolve(map[2] ?? '', scope, known)}>`
  // Whether a message is set can always be told.
  const isMessage = !isScalar(type) && !known.enums.has(type)
  return {
    ...field,
    type,
    // Only messages can stand between tags, whatever the file says of all its fields.
    group: field.group && isMessage && map === null,
    cardinality: field.cardinality === 'implicit' && isMessage ? 'explicit' : field.cardinality,
  }
}

function resolveService(service: Service, known: Known): Service {
  const rpcs = service.rpcs.map(
    (rpc): Rpc => ({
      ...rpc,
      request: resolve(rpc.request, service.key, known),
      response: resolve(rpc.response, service.key, known),
    }),
  )
  return { ...service, rpcs }
}

/** From the innermost scope outwards, as the language does. */
function resolve(name: string, scope: string, known: Known): string {
  if (isScalar(name)) return name
  if (name.startsWith('.')) return name.slice(1)
  const parts = scope === '' ? [] : scope.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const candidate = `${parts.slice(0, length).join('.')}.${name}`
    if (known.names.has(candidate)) return candidate
  }
  return name
}

function mapValues<T>(map: ReadonlyMap<string, T>, change: (value: T) => T): ReadonlyMap<string, T> {
  return new Map([...map].map(([key, value]) => [key, change(value)]))
}
