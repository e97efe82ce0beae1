import type { Call, Machine } from './machine.ts'
import { type Frame, unknown, type Value } from './value.ts'
import { wrapped } from './wrapper.ts'

/** Methods that send the SQL that they are given. */
const sends: ReadonlySet<string> = new Set(
  'execute exec_query exec_update exec_delete exec_insert exec_insert_all update delete insert query query_command execute_batch batch_execute async_exec exec async_execute select_all select_one select_value select_values select_rows query_value query_values query_single exec_raw raw_execute internal_exec_query exec_params create truncate_tables truncate'.split(
    ' ',
  ),
)

/** Says whether a method of the migration, which hands it to the connection, sends SQL that the program holds. */
export function isSent(name: string): boolean {
  return sends.has(name) && !/^(?:create|query|exec|raw_execute)$/.test(name)
}

/** Takes a call on the connection: SQL, a transaction, or a command of the schema, which nothing turns round. */
export function connectionCall(call: Call, frame: Frame, machine: Machine): Value {
  const { name, args, node } = call
  if (name === 'truncate' || name === 'truncate_tables') {
    for (const table of args)
      if (table.kind === 'text')
        machine.recorder.sql({ ...table, parts: [{ text: 'TRUNCATE ', line: 0 }, ...table.parts] }, node, frame)
    return unknown(node.text)
  }
  if (sends.has(name)) {
    machine.recorder.sql(sqlIn(args[0]), node, frame)
    return unknown(node.text)
  }
  if (machine.isCommand(name)) {
    machine.command(call, { ...frame, isReverting: false })
    return unknown(node.text)
  }
  return wrapped(call, frame, machine) ?? unknown(node.text, true)
}

/** Takes SQL, or a list of SQL with marks and of values for them; gives the SQL with a value for each mark. */
export function sqlIn(value: Value | undefined): Value | undefined {
  if (value?.kind !== 'list') return value
  const [text] = value.items
  if (text?.kind !== 'text') return text
  const parts = text.parts.map((part) => ('text' in part ? { ...part, text: part.text.replaceAll('?', 'NULL') } : part))
  return { ...text, parts }
}
