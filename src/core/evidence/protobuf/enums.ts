import { type Declared, levels, type ProtoChange, spot } from './change.ts'
import { last, optionSpot, type Trees } from './gone.ts'
import type { EnumType } from './model.ts'
import { compareReserved } from './reserved.ts'

/** Compares an enum that both revisions have. Values are the same by their number. */
export function compareEnums(base: Declared<EnumType>, head: Declared<EnumType>, trees: Trees): readonly ProtoChange[] {
  const key = head.of.key
  const at = spot(head.file, key)
  const numbers = new Set(base.of.values.map(({ number }) => number))
  const namesFor = (values: EnumType['values'], number: number) =>
    values.filter((one) => one.number === number).map(({ name }) => name)
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
    ...compareReserved(base.of.reserved, head.of.reserved, { key, at, file: base.file, baseKey: base.of.key }),
  ].map((one) => ({ ...one, affects: one.affects.map((name) => trees.base.renamed(name)) }))
}

function valueGone(
  base: Declared<EnumType>,
  head: Declared<EnumType>,
  number: number,
  names: readonly string[],
): ProtoChange {
  const { reserved, key } = head.of
  const numberKept = reserved.ranges.some(([from, to]) => from <= number && number <= to)
  const nameKept = names.every((name) => reserved.names.includes(name))
  const [name = ''] = names
  return {
    rule: 'protobuf-enum-value-removed',
    level: !numberKept ? 'breaking' : nameKept ? 'info' : 'risky',
    part: [...(numberKept ? [] : ['number']), ...(nameKept ? [] : ['name'])].join(' '),
    ...{
      side: 'base',
      at: spot(base.file, `${base.of.key}.${name}`),
      enclosing: spot(head.file, key),
      affects: [`${key}.${name}`],
    },
    title: `\`${last(key)}.${name}\` is gone: messages that hold ${number} are read as an unknown value${numberKept ? '' : ', or as another one when the number is used again'}`,
    detail: `Stop writing it first, then reserve what is left of it: \`reserved ${number};\` and \`reserved "${name}";\`.`,
  }
}

function valueRenamed(
  head: Declared<EnumType>,
  value: EnumType['values'][number],
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
