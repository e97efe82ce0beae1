import type { Level } from '../evidence.ts'
import type { Field, Message } from './model.ts'

/** The oneofs of a message through which values get lost. */
export interface Oneofs {
  /** At head: holding fields that could be set together before. */
  readonly joined: ReadonlySet<string>
  /** At the merge base: what they held can be set together now. */
  readonly parted: ReadonlySet<string>
}

/**
 * Takes a message in both revisions; gives the oneofs through which values get lost (protobuf.dev, "Updating a Message Type"):
 * a new name for a oneof, or a new one with a single old field in it, loses none.
 */
export function oneofsOf(base: Message, head: Message): Oneofs {
  return { joined: mixed(head, base), parted: mixed(base, head) }
}

/** The oneofs of a message whose fields come from several places in the other: out of a oneof, each field is a place of its own. */
function mixed(message: Message, other: Message): ReadonlySet<string> {
  const there = new Map(other.fields.map(({ number, oneof }) => [number, oneof ?? number]))
  const places = new Map<string, Set<string | number>>()
  for (const { number, oneof } of message.fields) {
    const place = there.get(number)
    if (oneof !== undefined && place !== undefined)
      places.set(oneof, (places.get(oneof) ?? new Set<string | number>()).add(place))
  }
  return new Set([...places].flatMap(([oneof, found]) => (found.size > 1 ? [oneof] : [])))
}

/** What it does that a field is in another oneof. */
export interface OneofChange {
  readonly level: Level
  readonly says: string
}

/** Takes a field in both revisions, and the oneofs of its message; gives what it does that its oneof is another. */
export function oneofChange(base: Field, head: Field, oneofs: Oneofs | undefined): OneofChange | undefined {
  if (base.oneof === head.oneof) return undefined
  if (head.oneof !== undefined && oneofs?.joined.has(head.oneof) === true)
    return {
      level: 'breaking',
      says: `is in the oneof \`${head.oneof}\` now: a message that sets it and another of them loses one when it is read`,
    }
  if (base.oneof !== undefined && oneofs?.parted.has(base.oneof) === true)
    return {
      level: 'risky',
      says: `leaves the oneof \`${base.oneof}\`: readers of the old version lose one of two that are set`,
    }
  const now = head.oneof === undefined ? 'in no oneof' : `in the oneof \`${head.oneof}\``
  return { level: 'info', says: `is ${now} now: generated code that asks for it does not compile` }
}
