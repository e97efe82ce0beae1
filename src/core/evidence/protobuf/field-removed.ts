import type { Level } from '../evidence.ts'
import { type Declared, type ProtoChange, spot } from './change.ts'
import { short } from './gone.ts'
import type { Field, Message, ProtoFile } from './model.ts'
import type { reservedIn } from './ranges.ts'

/** Takes a field whose number no field has at head, its message there with what that reserves, and the field that has its name now; gives what that does. */
export function removedField(
  field: Field,
  file: ProtoFile,
  head: Declared<Message>,
  reserved: ReturnType<typeof reservedIn>,
  now: Field | undefined,
): ProtoChange {
  const kept = { number: reserved.number(field.number), name: reserved.name(field.name) }
  const required = field.cardinality === 'required'
  const part = [kept.number ? [] : ['number'], kept.name ? [] : ['name'], required ? ['required'] : []].flat().join(' ')
  const enclosing = spot(head.file, head.of.key)
  if (now !== undefined)
    return {
      ...{ rule: 'protobuf-field-renumbered', level: kept.number && !required ? 'risky' : 'breaking', part },
      ...{ side: 'head', at: spot(head.file, now.key), enclosing, affects: [now.key] },
      title: `\`${short(now.key)}\` has number ${now.number} now and had ${field.number}: each version finds it empty in what the other writes`,
      detail: `A field is its number. Keep ${field.number}, or add a field with another name and move its users.`,
    }
  return {
    ...{ rule: 'protobuf-field-removed', level: levelOf(field, kept), part },
    ...{ side: 'base', at: spot(file, field.key), enclosing, affects: [field.key] },
    ...words(field, kept),
  }
}

/** What of a field that is gone is reserved. */
interface Kept {
  readonly number: boolean
  readonly name: boolean
}

function isDeprecated({ options }: Field): boolean {
  return options.get('deprecated') === 'true'
}

function levelOf(field: Field, kept: Kept): Level {
  if (field.cardinality === 'required') return 'breaking'
  if (!kept.number) return isDeprecated(field) ? 'risky' : 'breaking'
  return kept.name ? 'info' : 'risky'
}

function words(field: Field, kept: Kept): Pick<ProtoChange, 'title' | 'detail'> {
  const says =
    field.cardinality === 'required'
      ? 'was required and is gone: old readers refuse every message without it'
      : 'is gone: who reads it finds it empty'
  const again = kept.number
    ? ''
    : `, and its number ${field.number} may be used again: old messages would then be read as something else`
  const missing = [
    ...(kept.number ? [] : [`reserved ${field.number};`]),
    ...(kept.name ? [] : [`reserved "${field.name}";`]),
  ]
  const before = isDeprecated(field) ? 'It was deprecated before this change. ' : ''
  return {
    title: `\`${short(field.key)}\` ${says}${again}`,
    detail: `${before}Stop using it first, and keep number and name from being used again${missing.length === 0 ? '.' : `: \`${missing.join(' ')}\``}`,
  }
}

/** What a required field does that was not there before. */
export function requiredAdded(field: Field, file: ProtoFile): ProtoChange {
  return {
    ...{ rule: 'protobuf-required-field-changed', level: 'breaking', part: 'added', side: 'head' },
    ...{ at: spot(file, field.key), enclosing: undefined, affects: [field.key] },
    title: `\`${short(field.key)}\` is new and required: every message without it, new or stored, is refused as a whole`,
    detail: 'Make it optional and check it in code.',
  }
}
