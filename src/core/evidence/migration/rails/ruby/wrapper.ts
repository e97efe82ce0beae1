import type { Call, Machine } from './machine.ts'
import { type Frame, nil, type Value } from './value.ts'

/** Calls that run their block and do nothing to the database themselves. */
const around =
  /^(?:say_with_time|suppress_messages|silence\w*|with_\w+|without_\w+|disable_\w+|skip_\w+|no_touching|tap|then|instance_eval|instance_exec|class_eval|Benchmark|measure|retry_\w+|uncached|unprepared_statement|nested_transaction|connected_to|while_\w+|ignoring_\w+|unscoped|synchronize|say_\w+)$/

/** Takes a call of a method that only runs its block; runs it and gives its value; undefined for all other calls. */
export function wrapped(call: Call, frame: Frame, machine: Machine): Value | undefined {
  const { name, block } = call
  if (name === 'transaction' || name === 'ddl_transaction') {
    let value = nil
    machine.recorder.inTransaction(() => {
      if (block !== undefined) value = machine.run(block, [], frame)
    })
    return value
  }
  // https://github.com/ankane/strong_migrations#assuring-safety
  if (name === 'safety_assured') {
    let value = nil
    machine.recorder.assured(() => {
      if (block !== undefined) value = machine.run(block, [], frame)
    })
    return value
  }
  if (name === 'begin_db_transaction') {
    machine.recorder.begin()
    return nil
  }
  if (name === 'commit_db_transaction' || name === 'rollback_db_transaction') {
    machine.recorder.commit()
    return nil
  }
  if (!around.test(name)) return undefined
  return block === undefined ? nil : machine.run(block, [{ kind: 'connection' }], frame)
}
