import type { Json } from '../document/json.ts'

/** The formats that decide what a value looks like; all others are notes for people and screens. */
const formats: ReadonlyMap<string, string> = new Map(
  [
    [
      'int32',
      'int64',
      'uint32',
      'uint64',
      'float',
      'double',
      'decimal',
      'date',
      'date-time',
      'time',
      'duration',
      'email',
    ],
    ['uuid', 'uri', 'uri-reference', 'hostname', 'ipv4', 'ipv6', 'byte', 'binary', 'json-pointer', 'regex'],
  ]
    .flat()
    .map((name) => [name, name] as const)
    .concat([
      ['uuid4', 'uuid'],
      ['url', 'uri'],
      ['datetime', 'date-time'],
      ['base64', 'byte'],
    ]),
)

/** Gives a format by its common name; undefined for one that decides nothing. */
export function formatOf(value: Json): string | undefined {
  return typeof value === 'string' ? formats.get(value) : undefined
}
