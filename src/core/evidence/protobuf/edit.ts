import type { Edit } from '../evidence.ts'
import { type ProtobufRule, type ProtoChange, spot } from './change.ts'
import type { EnumType, Field, Message, ProtoFile } from './model.ts'
import { reservedIn } from './ranges.ts'
import { isScalar } from './resolve-types.ts'

/** A declaration that begins a line and ends on it: its label, type, name and number, and its options. */
interface Written {
  readonly text: string
  readonly rest: string
}

const label = '(?:(?:optional|repeated|required)\\s+)?'
const type = '(?:[\\w.]+|map\\s*<\\s*\\w+\\s*,\\s*[\\w.]+\\s*>)'
const end = '\\s*((?:\\[[^[\\]]*\\]\\s*)?;)'
const fieldLine = new RegExp(`^\\s*(${label}${type}\\s+(\\w+)\\s*=\\s*(\\d+))${end}`)
const valueLine = new RegExp(`^\\s*((\\w+)\\s*=\\s*(-?\\d+))${end}`)

/** Longest line that is looked at. */
const maxLine = 500

function writtenAt(file: ProtoFile, key: string, name: string, number: number, form: RegExp): Written | undefined {
  const line = file.lines[spot(file, key).line - 1] ?? ''
  const found = line.length > maxLine ? undefined : form.exec(line)
  if (found === null || found === undefined) return undefined
  const [, text = '', written, digits, rest = ''] = found
  return written === name && Number(digits) === number ? { text, rest: rest.replaceAll(/\s/g, '') } : undefined
}

/** Takes what a declaration was and is; gives the edit, where nothing but it changed on its line. */
function edited(was: Written | undefined, is: Written | undefined): Edit | undefined {
  if (was === undefined || is === undefined || was.rest !== is.rest || was.text === is.text) return undefined
  return { from: is.text, to: was.text }
}

const fieldRules: ReadonlySet<ProtobufRule> = new Set([
  'protobuf-field-renamed',
  'protobuf-field-renumbered',
  'protobuf-field-type-changed',
  'protobuf-field-cardinality-changed',
])

/** A declaration in both revisions, in its message or enum. */
interface Both<T, Owner> {
  readonly base: { readonly of: T; readonly file: ProtoFile }
  readonly head: { readonly of: T; readonly file: ProtoFile }
  /** What is around it at head. */
  readonly owner: Owner
}

/** Takes the changes of one field; gives them with the old declaration as the edit, where there is only one change and the old number, name and type are still free. */
export function withOldField(changes: readonly ProtoChange[], both: Both<Field, Message>): readonly ProtoChange[] {
  const [only, second] = changes
  if (only === undefined || second !== undefined || !fieldRules.has(only.rule)) return changes
  const [{ of: was, file }, { of: is, file: now }] = [both.base, both.head]
  if (file.syntax !== now.syntax || was.oneof !== is.oneof) return changes
  if (was.type !== is.type && !isPlain(was.type)) return changes
  // Another name and another type are another field.
  if (was.name !== is.name && was.type !== is.type) return changes
  if (was.number !== is.number && (was.type !== is.type || was.cardinality !== is.cardinality)) return changes
  if (!isFree(was, is, both.owner.fields, both.owner)) return changes
  return withEdit(
    only,
    edited(
      writtenAt(file, was.key, was.name, was.number, fieldLine),
      writtenAt(now, is.key, is.name, is.number, fieldLine),
    ),
  )
}

function isPlain(type: string): boolean {
  return type.split(/map<|, |>/).every((part) => part === '' || isScalar(part))
}

/** Says whether the old number and name are neither reserved nor somebody else's. */
function isFree(
  was: Pick<Field, 'name' | 'number'>,
  is: Pick<Field, 'name' | 'number'>,
  members: readonly Pick<Field, 'name' | 'number'>[],
  owner: Pick<Message, 'reserved'>,
): boolean {
  const reserved = reservedIn(owner.reserved)
  const others = members.filter((one) => one.name !== is.name)
  const isTaken = others.some(({ name, number }) => name === was.name || number === was.number)
  return !isTaken && !reserved.number(was.number) && !reserved.name(was.name)
}

type Value = EnumType['values'][number]

/** Takes the change of one value of an enum; gives it with the old declaration as the edit, where the old number and name are still free. */
export function withOldValue(change: ProtoChange, { base, head, owner }: Both<Value, EnumType>): ProtoChange {
  const [{ of: was, file }, { of: is, file: now }] = [base, head]
  if (!isFree(was, is, owner.values, owner)) return change
  const [before, after] = [
    writtenAt(file, was.key, was.name, was.number, valueLine),
    writtenAt(now, is.key, is.name, is.number, valueLine),
  ]
  return withEdit(change, edited(before, after))[0] ?? change
}

function withEdit(change: ProtoChange, edit: Edit | undefined): readonly ProtoChange[] {
  return [edit === undefined || change.level === 'info' ? change : { ...change, edit }]
}
