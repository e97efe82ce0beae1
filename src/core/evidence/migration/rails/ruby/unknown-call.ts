import type { Call, Machine } from './machine.ts'
import { type Frame, unknown, type Value } from './value.ts'

/** Methods of Active Record that write rows, and of nothing else. */
const writes =
  /^(?:update_all|delete_all|destroy_all|delete_by|destroy_by|update!|update_columns?|update_attributes?!?|update_column|save!|destroy!|create!|insert_all!?|upsert_all|upsert|touch_all|increment!|decrement!|toggle!|find_or_create_by!?|first_or_create!?)$/
const loops: ReadonlySet<string> = new Set(['in_batches', 'find_each', 'find_in_batches', 'each', 'each_slice', 'map'])

/** Takes a call on something that only the program knows; what writes rows of an unknown table is named. */
export function unknownCall(
  object: Extract<Value, { readonly kind: 'unknown' }>,
  call: Call,
  frame: Frame,
  machine: Machine,
): Value {
  const { name, block, node } = call
  if (writes.test(name)) machine.recorder.unread(`which table \`${name}\` writes is only known when it runs`, node)
  if (name === 'connection' || name === 'lease_connection') return { kind: 'connection' }
  if (block?.method !== undefined && writes.test(block.method))
    machine.recorder.unread(`which table \`${block.method}\` writes is only known when it runs`, node)
  else if (block !== undefined)
    machine.run(block, [], { ...frame, isSure: false, isLoop: frame.isLoop || loops.has(name) })
  return unknown(`${object.source}.${name}`, object.isConstant)
}
