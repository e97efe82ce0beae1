import { type Declared, levels, type ProtoChange, spot } from './change.ts'
import { withOldValue } from './edit.ts'
import { last, optionSpot } from './gone.ts'
import type { EnumType } from './model.ts'
import { reservedIn } from './ranges.ts'
import { compareReserved } from './reserved.ts'

/** Compares an enum that both revisions have. Values are the same by their number. */
export function compareEnums(base: Declared<EnumType>, head: Declared<EnumType>): readonly ProtoChange[] {
  const key = head.of.key
  const at = spot(head.file, key)
  const [before, after] = [byNumber(base.of.values), byNumber(head.of.values)]
  const reserved = reservedIn(head.of.reserved)
  const now = new Map(head.of.values.map((one) => [one.name, one]))
  const values = [...before].flatMap(([number, old]): readonly ProtoChange[] => {
    const was = old.map(({ name }) => name)
    const is = after.get(number) ?? []
    const names = new Set(is.map(({ name }) => name))
    if (was.every((name) => names.has(name))) return []
    const moved = was.flatMap((name) => now.get(name) ?? []).find((one) => one.number !== number)
    const [first] = old
    const from = old.find(({ name }) => name === moved?.name)
    if (moved !== undefined) {
      const change = valueRenumbered(head, reserved, number, moved, is)
      return [from === undefined ? change : withOldValue(change, both(base, head, from, moved))]
    }
    if (is.length === 0) return [valueGone({ base, head, reserved }, number, was)]
    return is.map((one) => {
      const change = valueRenamed(head, one, was, [...names])
      return first === undefined || old.length > 1 ? change : withOldValue(change, both(base, head, first, one))
    })
  })
  const closed = base.of.closed === head.of.closed ? [] : [typeChanged(head)]
  const json: readonly ProtoChange[] =
    base.of.jsonFormat === 'ALLOW' && head.of.jsonFormat !== 'ALLOW'
      ? [
          {
            ...{
              rule: 'protobuf-enum-type-changed',
              level: 'info',
              part: 'json_format',
              side: 'head',
              enclosing: undefined,
              affects: [key],
            },
            at: optionSpot(head.file, key, 'features.json_format'),
            title: `the JSON of \`${last(key)}\` is no longer promised`,
            detail: 'Keep the feature, or the syntax that implies it.',
          },
        ]
      : []
  return [
    ...[...values, ...closed, ...json],
    ...compareReserved(base.of.reserved, head.of.reserved, {
      key,
      at,
      file: base.file,
      baseKey: base.of.key,
      head: head.file,
      members: head.of.values,
    }),
  ]
}

function both(base: Declared<EnumType>, head: Declared<EnumType>, from: Value, to: Value) {
  return { base: { of: from, file: base.file }, head: { of: to, file: head.file }, owner: head.of }
}

type Value = EnumType['values'][number]

function byNumber(values: EnumType['values']): ReadonlyMap<number, readonly Value[]> {
  const found = new Map<number, Value[]>()
  for (const one of values) {
    const known = found.get(one.number)
    if (known === undefined) found.set(one.number, [one])
    else known.push(one)
  }
  return found
}

type Kept = ReturnType<typeof reservedIn>

/** What of a number and its names is still reserved. */
function keptOf(reserved: Kept, number: number, names: readonly string[]) {
  const kept = { number: reserved.number(number), name: names.every(reserved.name) }
  return { ...kept, part: [...(kept.number ? [] : ['number']), ...(kept.name ? [] : ['name'])].join(' ') }
}

/** A value that goes on under another number: what was written with the old one means something else, or nothing. */
function valueRenumbered(
  head: Declared<EnumType>,
  reserved: Kept,
  number: number,
  moved: Value,
  is: readonly Value[],
): ProtoChange {
  const name = last(head.of.key)
  const [taker] = is
  const taken = taker === undefined ? '' : `, and ${number} is \`${taker.name}\``
  return {
    ...{ rule: 'protobuf-enum-value-renumbered', level: 'breaking', side: 'head' },
    part: taker === undefined ? keptOf(reserved, number, [moved.name]).part : 'renamed',
    at: spot(head.file, (taker ?? moved).key),
    enclosing: taker === undefined ? spot(head.file, head.of.key) : undefined,
    title: `\`${name}.${moved.name}\` is ${moved.number} now and was ${number}${taken}: each version misreads what the other writes`,
    detail: `A value is its number. Give \`${name}.${moved.name}\` its old one back, and new values numbers that were never used.`,
    affects: [moved.key],
  }
}

interface Both {
  readonly base: Declared<EnumType>
  readonly head: Declared<EnumType>
  readonly reserved: Kept
}

function valueGone({ base, head, reserved }: Both, number: number, names: readonly string[]): ProtoChange {
  const { key } = head.of
  const kept = keptOf(reserved, number, names)
  const [name = ''] = names
  return {
    rule: 'protobuf-enum-value-removed',
    level: !kept.number ? 'breaking' : kept.name ? 'info' : 'risky',
    part: kept.part,
    ...{
      side: 'base',
      at: spot(base.file, `${base.of.key}.${name}`),
      enclosing: spot(head.file, key),
      affects: [`${key}.${name}`],
    },
    title: `\`${last(key)}.${name}\` is gone: messages that hold ${number} are read as an unknown value${kept.number ? '' : ', or as another one when the number is used again'}`,
    detail: `Stop writing it first, then reserve what is left of it: \`reserved ${number};\` and \`reserved "${name}";\`.`,
  }
}

function valueRenamed(
  head: Declared<EnumType>,
  value: Value,
  was: readonly string[],
  is: readonly string[],
): ProtoChange {
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
    ...{
      rule: 'protobuf-enum-type-changed',
      level: closed ? 'risky' : 'info',
      part: 'enum_type',
      side: 'head',
      enclosing: undefined,
      affects: [key],
    },
    at: optionSpot(head.file, key, 'features.enum_type'),
    title: closed
      ? `\`${last(key)}\` is closed now: values that this version does not know are dropped from messages`
      : `\`${last(key)}\` is open now: code meets values it does not know`,
    detail: 'Look at every switch over it.',
  }
}
