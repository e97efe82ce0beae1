import { type Declared, type ProtoChange, type Spot, spot } from './change.ts'
import { compareFields } from './fields.ts'
import { gone, last, optionSpot, type Trees } from './gone.ts'
import type { Message } from './model.ts'
import { coverOf } from './ranges.ts'
import { compareReserved } from './reserved.ts'

/** Compares a message that both revisions have. */
export function compareMessages(
  base: Declared<Message>,
  head: Declared<Message>,
  trees: Trees,
): readonly ProtoChange[] {
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
    ...compareReserved(base.of.reserved, head.of.reserved, {
      key,
      at,
      file: base.file,
      baseKey: base.of.key,
      head: head.file,
      members: head.of.fields,
    }),
    ...rangesGone(base, head, at),
    ...compareMessageOptions(base, head),
  ]
}

function rangesGone(base: Declared<Message>, head: Declared<Message>, at: Spot): readonly ProtoChange[] {
  const covers = coverOf(head.of.extensions)
  return base.of.extensions
    .filter((range) => !covers(range))
    .map(([from, to]) => ({
      ...{
        rule: 'protobuf-extension-range-removed',
        level: 'breaking',
        part: `${from} to ${to}`,
        side: 'base',
        enclosing: at,
      },
      at: optionSpot(base.file, base.of.key, `${from}`, 'extensions'),
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
    ...(value(base, accessor) !== 'true' && value(head, accessor) === 'true'
      ? [make(accessor, 'info', 'generated code loses its accessor')]
      : []),
    ...(base.of.jsonFormat === 'ALLOW' && head.of.jsonFormat !== 'ALLOW'
      ? [make('json_format', 'info', 'its JSON is no longer promised')]
      : []),
  ]
}
