import { levels, type ProtobufRule, type ProtoChange, spot } from './change.ts'
import { changedOptions } from './field-options.ts'
import type { Field, Message, ProtoFile } from './model.ts'
import { isScalar } from './resolve-types.ts'
import { isSameShape } from './shape.ts'
import type { Tree } from './tree.ts'
import { type Broken, brokenByCardinality, brokenByType } from './wire.ts'

/** A field in both revisions, with its file at head. An extension is called by its full name. */
export interface Pair {
  readonly base: Field
  readonly head: Field
  readonly file: ProtoFile
  readonly extension?: boolean
}

/** Takes a message in both revisions; gives what its fields' changes do. Fields are the same by their number, which is all that stands on the wire. */
export function compareFields(
  base: { readonly of: Message; readonly file: ProtoFile },
  head: { readonly of: Message; readonly file: ProtoFile },
  trees: { readonly base: Tree; readonly head: Tree },
): readonly ProtoChange[] {
  const after = new Map(head.of.fields.map((field) => [field.number, field]))
  const before = new Set(base.of.fields.map((field) => field.number))
  const changes = base.of.fields.flatMap((field): readonly ProtoChange[] => {
    const other = after.get(field.number)
    if (other === undefined) return [removed(field, base.file, head)]
    return comparePair({ base: field, head: other, file: head.file }, trees)
  })
  const required = head.of.fields.filter((field) => field.cardinality === 'required' && !before.has(field.number))
  return [...changes, ...required.map((field) => requiredAdded(field, head.file))]
}

function removed(field: Field, file: ProtoFile, head: { readonly of: Message; readonly file: ProtoFile }): ProtoChange {
  const { reserved, key } = head.of
  const number = reserved.ranges.some(([from, to]) => from <= field.number && field.number <= to)
  const name = reserved.names.includes(field.name)
  const again = number
    ? ''
    : `, and its number ${field.number} may be used again: old messages would then be read as something else`
  const missing = [number ? [] : [`reserved ${field.number};`], name ? [] : [`reserved "${field.name}";`]].flat()
  return {
    rule: 'protobuf-field-removed',
    level: !number ? 'breaking' : name ? 'info' : 'risky',
    part: [
      ...(number ? [] : ['number']),
      ...(name ? [] : ['name']),
      ...(field.cardinality === 'required' ? ['required'] : []),
    ].join(' '),
    ...{ side: 'base', at: spot(file, field.key), enclosing: spot(head.file, key), affects: [field.key] },
    title: `\`${short(field.key)}\` is gone: who reads it finds it empty${again}`,
    detail: `Stop using it first, and keep number and name from being used again${missing.length === 0 ? '.' : `: \`${missing.join(' ')}\``}`,
  }
}

function requiredAdded(field: Field, file: ProtoFile): ProtoChange {
  return {
    ...{ rule: 'protobuf-required-field-changed', level: 'breaking', part: 'added', side: 'head' },
    ...{ at: spot(file, field.key), enclosing: undefined, affects: [field.key] },
    title: `\`${short(field.key)}\` is new and required: every message without it, new or stored, is refused as a whole`,
    detail: 'Make it optional and check it in code.',
  }
}

/** Compares a field that both revisions have. */
export function comparePair(pair: Pair, trees: { readonly base: Tree; readonly head: Tree }): readonly ProtoChange[] {
  const types = compareType(pair, trees)
  // Another name and another type are another field with a number that was taken.
  const isAnother = types.some(({ part }) => part.startsWith('wire')) && pair.base.name !== pair.head.name
  return [
    ...(isAnother ? [] : compareName(pair)),
    ...types.map((one) => (isAnother ? reused(one, pair) : one)),
    ...compareCardinality(pair),
    ...compareOneof(pair),
    ...changedOptions(pair.base, pair.head, trees).map(({ name, from, to, level }) =>
      change(pair, name === 'default' ? 'protobuf-field-default-changed' : 'protobuf-field-option-changed', level, {
        part: name,
        option: name,
        title: `\`${name}\` of \`${short(pair.head.key)}\` goes from ${from} to ${to}: ${name === 'default' ? 'a message without it means something else now' : 'generated code treats it another way'}`,
        detail:
          name === 'default'
            ? 'Each side fills in its own default. Set the value where the message is written.'
            : 'Regenerate and look at every use.',
      }),
    ),
  ]
}

function reused(change: ProtoChange, { base, head }: Pair): ProtoChange {
  return {
    ...change,
    part: `${change.part} name json`,
    title: `number ${head.number} of \`${short(head.key).split('.').slice(0, -1).join('.')}\` was \`${base.name}\` and is \`${head.name}\` (\`${head.type}\`) now: messages are misread`,
  }
}

interface Said {
  readonly part: string
  readonly title: string
  readonly detail: string
  readonly option?: string
}

function change({ head, file }: Pair, rule: ProtobufRule, level: ProtoChange['level'], said: Said): ProtoChange {
  const { part, title, detail, option } = said
  return {
    rule,
    level,
    part,
    side: 'head',
    at: spot(file, head.key, option),
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

function compareType(pair: Pair, trees: { readonly base: Tree; readonly head: Tree }): readonly ProtoChange[] {
  const { base, head } = pair
  const [from, to] = [trees.base.renamed(base.type), head.type]
  if (from === to && base.group === head.group) return []
  const broken = brokenBy(pair, trees)
  const says: Readonly<Record<Broken, string>> = {
    wire: 'old and new messages are read wrong, or not at all',
    json: 'its JSON is written another way, and large values are cut',
    source: 'generated code has another type',
  }
  return [
    change(pair, 'protobuf-field-type-changed', broken === 'source' && isScalar(head.type) ? 'risky' : levels[broken], {
      part: broken,
      title: `\`${short(head.key)}\` goes from \`${from}\` to \`${to}\`: ${says[broken]}`,
      detail: 'Add a field with a new number, write both, move the readers, and reserve the old number.',
    }),
  ]
}

function brokenBy({ base, head }: Pair, trees: { readonly base: Tree; readonly head: Tree }): Broken {
  if (base.group !== head.group) return 'wire'
  if (isScalar(base.type) && isScalar(head.type)) return brokenByType(base.type, head.type)
  const [was, is] = [trees.base.enums.get(base.type)?.of, trees.head.enums.get(head.type)?.of]
  if (was !== undefined && is !== undefined) {
    const numbers = new Map(is.values.map(({ name, number }) => [number, name]))
    const within = was.values.every(({ number, name }) => numbers.get(number) === name)
    return within && was.key.split('.').at(-1) === is.key.split('.').at(-1) ? 'source' : 'wire'
  }
  const [before, after] = [trees.base.messages.get(base.type)?.of, trees.head.messages.get(head.type)?.of]
  // Messages have no name on the wire.
  if (before !== undefined && after !== undefined && isSameShape(before, after)) return 'source'
  const [enumType, scalar] = was === undefined ? [is, base.type] : [was, head.type]
  if (enumType !== undefined && ['int32', 'int64', 'uint32', 'uint64'].includes(scalar)) return 'json'
  return 'wire'
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
  const { base, head } = pair
  if (base.oneof === head.oneof) return []
  const into = head.oneof !== undefined
  return [
    change(pair, 'protobuf-field-oneof-changed', into ? 'breaking' : 'risky', {
      part: 'oneof',
      title: into
        ? `\`${short(head.key)}\` is in the oneof \`${head.oneof}\` now: a message that sets it and another of them loses one when it is read`
        : `\`${short(head.key)}\` leaves the oneof \`${base.oneof}\`: readers of the old version lose one of two that are set`,
      detail: 'Put a new field into the oneof, and leave the old one outside until nobody sets it.',
    }),
  ]
}

/** Without its package: what people call it. */
function short(key: string): string {
  const parts = key.split('.')
  const first = parts.findIndex((part) => /^[A-Z]/.test(part))
  return parts.slice(first === -1 ? -2 : first).join('.')
}
