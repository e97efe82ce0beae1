import { type Declared, levels, type ProtobufRule, type ProtoChange, type Spot, spot } from './change.ts'
import { withOldField } from './edit.ts'
import { type Oneofs, oneofChange, oneofsOf } from './field-oneof.ts'
import { changedOptions } from './field-options.ts'
import { removedField, requiredAdded } from './field-removed.ts'
import { typeChange } from './field-type.ts'
import { short, type Trees } from './gone.ts'
import type { Field, Message, ProtoFile } from './model.ts'
import { reservedIn } from './ranges.ts'
import { type Broken, brokenByCardinality } from './wire.ts'

/** A field in both revisions, with its file at head. An extension is called by its full name. */
export interface Pair {
  readonly base: Field
  readonly head: Field
  readonly file: ProtoFile
  readonly extension?: boolean
  /** The number that the old field has at head, where it has another one. */
  readonly movedTo?: number
  /** Whether the new field had another number. */
  readonly isMoved?: boolean
  readonly oneofs?: Oneofs
}

/** Takes a message in both revisions; gives what its fields' changes do. Fields are the same by their number, which is all that stands on the wire. */
export function compareFields(base: Declared<Message>, head: Declared<Message>, trees: Trees): readonly ProtoChange[] {
  const after = new Map(head.of.fields.map((field) => [field.number, field]))
  const before = new Set(base.of.fields.map((field) => field.number))
  const names = {
    base: new Map(base.of.fields.map((field) => [field.name, field])),
    head: new Map(head.of.fields.map((field) => [field.name, field])),
  }
  const oneofs = oneofsOf(base.of, head.of)
  const reserved = reservedIn(head.of.reserved)
  const changes = base.of.fields.flatMap((field): readonly ProtoChange[] => {
    const other = after.get(field.number)
    const now = names.head.get(field.name)
    const [was, owner] = [{ of: field, file: base.file }, head.of]
    const at = (is: Field) => ({ base: was, head: { of: is, file: head.file }, owner })
    if (other === undefined) {
      const gone = [removedField(field, base.file, head, reserved, now)]
      return now === undefined ? gone : withOldField(gone, at(now))
    }
    const moved = now === undefined || isSetAside(field, other, now, trees) ? {} : { movedTo: now.number }
    const isMoved = (names.base.get(other.name) ?? other).number !== other.number
    const pair = { base: field, head: other, file: head.file, oneofs, isMoved, ...moved }
    return withOldField(comparePair(pair, trees), at(other))
  })
  const required = head.of.fields.filter(
    ({ cardinality, number, name }) => cardinality === 'required' && !before.has(number) && !names.base.has(name),
  )
  return [...changes, ...required.map((field) => requiredAdded(field, head.file))]
}

/** Says that a field keeps its number and type under another name, and only the name is given to a new field: `x = 1` becomes `deprecated_x = 1` beside `x = 2`. */
function isSetAside(base: Field, head: Field, now: Field, trees: Trees): boolean {
  if (now.number === base.number) return true
  const isKept = base.cardinality === head.cardinality && typeChange(base, head, trees) === undefined
  return isKept && (head.name.includes(base.name) || typeChange(base, now, trees) !== undefined)
}

/** Compares a field that both revisions have. */
export function comparePair(pair: Pair, trees: Trees): readonly ProtoChange[] {
  const { base, head } = pair
  const types = compareType(pair, trees)
  const isRenamed = base.name !== head.name
  if (isRenamed && (pair.movedTo !== undefined || pair.isMoved === true)) return [renumbered(pair, types[0]?.part)]
  // Another name and another type are another field with a number that was taken.
  const isAnother = isRenamed && types.some(({ part }) => part === 'wire')
  return [
    ...(isAnother ? [] : compareName(pair)),
    ...types.map((one) => (isAnother ? reused(one, pair) : one)),
    ...compareCardinality(pair),
    ...compareOneof(pair),
    ...changedOptions(base, head, trees).map(({ name, from, to, level }) =>
      change(pair, name === 'default' ? 'protobuf-field-default-changed' : 'protobuf-field-option-changed', level, {
        part: name,
        option: name,
        title: `\`${name}\` of \`${short(head.key)}\` goes from ${from} to ${to}: ${name === 'default' ? 'a message without it means something else now' : 'generated code treats it another way'}`,
        detail:
          name === 'default'
            ? 'Each side fills in its own default. Set the value where the message is written.'
            : 'Regenerate and look at every use.',
      }),
    ),
  ]
}

function messageName(key: string): string {
  return short(key).split('.').slice(0, -1).join('.')
}

function reused(change: ProtoChange, { base, head }: Pair): ProtoChange {
  return {
    ...change,
    part: `${change.part} name json`,
    title: `number ${head.number} of \`${messageName(head.key)}\` was \`${base.name}\` and is \`${head.name}\` (\`${head.type}\`) now: messages are misread`,
  }
}

function renumbered(pair: Pair, type: string | undefined): ProtoChange {
  const { base, head, movedTo } = pair
  const where = movedTo === undefined ? '' : `, and \`${base.name}\` is ${movedTo}`
  return change(pair, 'protobuf-field-renumbered', 'breaking', {
    part: ['taken', 'name', 'json', ...(type === undefined ? [] : [type])].join(' '),
    title: `number ${head.number} of \`${messageName(head.key)}\` was \`${base.name}\` and is \`${head.name}\` now${where}: each version reads one as the other`,
    detail:
      'A field is its number, not its place in the file. Give every old field its old number back, and new ones numbers that were never used.',
  })
}

interface Said {
  readonly part: string
  readonly title: string
  readonly detail: string
  readonly option?: string
}

/** Where a field says it, or its file for all of its fields. */
function optionSpot(file: ProtoFile, key: string, option: string | undefined): Spot {
  const ofFile = 'option java_string_check_utf8'
  return option === 'java_utf8_validation' && file.places.has(ofFile) ? spot(file, ofFile) : spot(file, key, option)
}

function change({ head, file }: Pair, rule: ProtobufRule, level: ProtoChange['level'], said: Said): ProtoChange {
  const { part, title, detail, option } = said
  return {
    rule,
    level,
    part,
    side: 'head',
    at: optionSpot(file, head.key, option),
    enclosing: undefined,
    title,
    detail,
    affects: [head.key],
  }
}

function compareName(pair: Pair): readonly ProtoChange[] {
  const { base, head } = pair
  const renamed = base.name !== head.name || (pair.extension === true && base.key !== head.key)
  const [was, is] = [jsonName(base), jsonName(head)]
  if (!renamed && was === is) return []
  const wire = 'The bytes stay the same'
  return [
    change(pair, 'protobuf-field-renamed', was === is ? levels.source : levels.json, {
      part: [...(renamed ? ['name'] : []), ...(was === is ? [] : ['json'])].join(' '),
      title:
        was === is
          ? `\`${short(base.key)}\` is called \`${head.name}\` now: generated code that uses the old name does not compile`
          : `\`${short(base.key)}\` is \`${is}\` in JSON now and was \`${was}\`: JSON of the other version is not understood`,
      detail: `${wire}; JSON, text format and generated code go by the name. Keep \`json_name\`, or add a field and move its users.`,
      ...(head.options.has('json_name') ? { option: 'json_name' } : {}),
    }),
  ]
}

function jsonName({ name, options }: Field): string {
  return (
    options.get('json_name') ??
    name.replace(/_+(.)?/g, (_all, letter: string | undefined) => letter?.toUpperCase() ?? '')
  )
}

function compareType(pair: Pair, trees: Trees): readonly ProtoChange[] {
  const found = typeChange(pair.base, pair.head, trees)
  if (found === undefined) return []
  const { broken, level, from, to, says } = found
  return [
    change(pair, 'protobuf-field-type-changed', level, {
      part: broken,
      title: `\`${short(pair.head.key)}\` goes from \`${from}\` to \`${to}\`: ${says}`,
      detail: 'Add a field with a new number, write both, move the readers, and reserve the old number.',
    }),
  ]
}

function compareCardinality(pair: Pair): readonly ProtoChange[] {
  const { base, head } = pair
  if (base.cardinality === head.cardinality) return []
  // What is in a oneof has presence: that it moved is told.
  if (base.oneof !== head.oneof && isSingular(base) && isSingular(head)) return []
  const broken = brokenByCardinality(base.cardinality, head.cardinality)
  const words = {
    implicit: 'without presence',
    explicit: 'with presence',
    required: 'required',
    repeated: 'repeated',
    map: 'a map',
  }
  const required = base.cardinality === 'required' || head.cardinality === 'required'
  const says: Readonly<Record<Broken, string>> = {
    wire: required ? 'one side refuses messages of the other' : 'one side reads only a part of what the other writes',
    json: 'its JSON is written another way',
    source: 'whether it was set is told another way',
  }
  return [
    change(pair, 'protobuf-field-cardinality-changed', levels[broken], {
      part: [broken, ...(required ? ['required'] : [])].join(' '),
      title: `\`${short(head.key)}\` is ${words[head.cardinality]} now and was ${words[base.cardinality]}: ${says[broken]}`,
      detail: 'Add a field with a new number, write both, move the readers, and reserve the old number.',
    }),
  ]
}

function isSingular({ cardinality }: Field): boolean {
  return cardinality === 'implicit' || cardinality === 'explicit'
}

function compareOneof(pair: Pair): readonly ProtoChange[] {
  const found = oneofChange(pair.base, pair.head, pair.oneofs)
  if (found === undefined) return []
  return [
    change(pair, 'protobuf-field-oneof-changed', found.level, {
      part: 'oneof',
      title: `\`${short(pair.head.key)}\` ${found.says}`,
      detail: 'Put a new field into the oneof, and leave the old one where it is until nobody sets it.',
    }),
  ]
}
