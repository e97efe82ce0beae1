import { connectionCall, isSent } from './connection-call.ts'
import { end } from './control.ts'
import { inner, newFlow } from './frame.ts'
import type { Call, Machine } from './machine.ts'
import { lastName } from './ruby-file.ts'
import { type Block, type Frame, nil, option, unknown, type Value } from './value.ts'
import { wrapped } from './wrapper.ts'

/** Calls that touch no database. */
const silent: ReadonlySet<string> = new Set(
  'puts p pp print printf say announce write warn sleep require require_relative include extend prepend attr_reader attr_accessor private public protected freeze logger binding format sprintf Integer Float String Array Hash Set reset_column_information disable_ddl_transaction! verbose name version block_given? table_exists? column_exists? index_exists? index_name_exists? foreign_key_exists? check_constraint_exists? unique_constraint_exists? exclusion_constraint_exists? data_source_exists? view_exists? materialized_view_exists? extension_enabled? columns indexes tables views foreign_keys check_constraints primary_key primary_keys index_name quote quote_table_name quote_column_name quote_string table_name_prefix table_name_suffix proper_table_name type_to_sql current_database current_schema adapter_name extension_available? sanitize_sql sanitize_sql_array method __method__ respond_to?'.split(
    ' ',
  ),
)

/** Takes a call without a receiver: of Ruby, of the migration, of the schema, or of a method of the file. */
export function ownCall(call: Call, frame: Frame, machine: Machine): Value {
  const known = ruby(call, frame, machine) ?? ofMigration(call, frame, machine)
  if (known !== undefined) return known
  const own = machine.method(call, frame)
  if (own !== undefined) return own
  if (call.name !== 'execute' && isSent(call.name) && call.args.length > 0) return connectionCall(call, frame, machine)
  if (machine.isCommand(call.name)) {
    machine.command(call, frame)
    return nil
  }
  if (silent.has(call.name) || call.name.endsWith('?')) return unknown(call.node.text, true)
  return wrapped(call, frame, machine) ?? unheardOf(call, frame, machine)
}

function unheardOf(call: Call, frame: Frame, machine: Machine): Value {
  // A name alone is mostly a value.
  if (call.node.type !== 'identifier' || call.name.endsWith('!'))
    machine.recorder.unread(`\`${call.name}\` is not a method of Active Record, and it is not in this file`, call.node)
  else if (isStatement(call)) machine.recorder.unread(`\`${call.name}\` is not in this file`, call.node)
  if (call.block !== undefined) machine.run(call.block, [], frame)
  return unknown(call.node.text)
}

/** A call of one word, which says what it does. */
function isStatement({ name }: Call): boolean {
  return /^(?:add|create|drop|remove|change|rename|migrate|backfill|update|delete|populate|fill|copy|move|set|insert|import|convert|execute|run|perform|up|down)_\w/.test(
    name,
  )
}

function ruby(call: Call, frame: Frame, machine: Machine): Value | undefined {
  const { name, block } = call
  switch (name) {
    case 'raise':
    case 'fail':
    case 'abort':
    case 'exit':
      end(frame)
      return nil
    case 'loop':
      if (block !== undefined) machine.run(block, [], { ...frame, isLoop: true })
      return nil
    case 'lambda':
    case 'proc':
      return block ?? nil
    case 'send':
    case 'public_send':
    case '__send__':
      return sent(call, frame, machine)
    default:
      return undefined
  }
}

/** `send(:add_index, …)` is that call. */
function sent(call: Call, frame: Frame, machine: Machine): Value {
  const [first, ...args] = call.args
  const name = first?.kind === 'text' ? first.parts.map((part) => ('text' in part ? part.text : '?')).join('') : '?'
  if (/^\w+[!?]?$/.test(name) && !name.endsWith('?') && name !== 'send')
    return ownCall({ ...call, name, args }, frame, machine)
  machine.recorder.unread('which method is called is only known when it runs', call.node)
  return unknown(call.node.text)
}

function ofMigration(call: Call, frame: Frame, machine: Machine): Value | undefined {
  const { name, block, args } = call
  switch (name) {
    case 'reversible':
      if (block !== undefined) machine.run(block, [{ kind: 'direction' }], frame)
      return nil
    case 'up_only':
      if (block !== undefined && !frame.isReverting) machine.run(block, [], frame)
      return nil
    case 'revert':
      return reverted(call, frame, machine)
    case 'run':
      for (const one of args) runOther(one, call, frame, machine)
      return nil
    case 'connection':
      return { kind: 'connection' }
    default:
      return undefined
  }
}

function reverted(call: Call, frame: Frame, machine: Machine): Value {
  const { block, args } = call
  if (block !== undefined)
    machine.revert((own) => machine.run(block, [], { ...frame, isReverting: own.isReverting }), frame)
  for (const one of args.toReversed()) runOther(one, call, { ...frame, isReverting: !frame.isReverting }, machine)
  return nil
}

/** `revert OtherMigration`: its way down, where it is in the same file. */
function runOther(value: Value, call: Call, frame: Frame, machine: Machine): void {
  const name = value.kind === 'constant' ? lastName(value.name) : ''
  const other = machine.file.classes.find((one) => one.name === name)
  const change = other?.methods.get('change')
  const isDown = frame.isReverting !== (option(call.options, 'direction')?.kind === 'text')
  const way = other?.methods.get(isDown ? 'down' : 'up')
  const outer = { ...inner(frame), flow: newFlow() }
  if (change !== undefined) {
    const work: Block = {
      kind: 'block',
      parameters: [],
      body: change.childForFieldName('body') ?? undefined,
      frame: outer,
    }
    if (isDown)
      machine.revert((own) => machine.run(work, [], { ...outer, isReverting: own.isReverting }), {
        ...outer,
        isReverting: false,
      })
    else machine.run(work, [], outer)
  } else if (way !== undefined) {
    const body = way.childForFieldName('body') ?? undefined
    machine.run({ kind: 'block', parameters: [], body, frame: outer }, [], { ...outer, isReverting: false })
  } else
    machine.recorder.unread(
      `\`${name || 'the migration'}\`, which this runs or reverts, is not in this file`,
      call.node,
    )
}
