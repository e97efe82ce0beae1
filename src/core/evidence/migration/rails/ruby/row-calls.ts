import type { Operation } from '../../operation.ts'
import { sqlIn } from './connection-call.ts'
import { isCertain, newFlow } from './frame.ts'
import type { Call, Machine } from './machine.ts'
import { type Frame, nil, type Options, option, type Rows, textOf, truthOf, unknown, type Value } from './value.ts'

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

/** Queries that pick no fewer rows. */
const same = words(
  'all unscoped order reorder select includes preload eager_load with_deleted with_discarded with_archived readonly lock distinct load reload group unscope strict_loading references to_a reverse lazy extending in_order_of left_joins left_outer_joins uniq default_scoped records sort_by regroup reselect annotate optimizer_hints compact each_entry',
)
/** Queries for one row. */
const single = words(
  'first last find find_by find_by! take sole find_sole_by first! last! take! second third find_or_initialize_by first_or_initialize new build instantiate',
)
const batches = words('in_batches find_in_batches in_groups_of each_slice')
const turns = words(
  'find_each each map each_with_index flat_map filter_map each_with_object reverse_each group_by partition select reject',
)
const inserts = words(
  'create create! insert insert! insert_all insert_all! upsert upsert_all import import! find_or_create_by find_or_create_by! first_or_create first_or_create! create_or_find_by create_or_find_by! create_with bulk_insert',
)
const updatesAll = words('update_all touch_all update_counters increment_counter decrement_counter update update!')
const deletesAll = words('delete_all destroy_all delete_by destroy_by delete destroy destroy!')
/** Questions, whose answers are values. */
const reads = words(
  'count pluck ids exists? any? none? empty? size length sum minimum maximum average pick to_sql many? include? present? blank? explain find_by_sql count_by_sql calculate async_count tally sort inspect attributes attribute_names as_json to_json cache_key reset_counters max min each_key keys values max_by min_by index_by to_h zip join uniq! column_names table_name klass connection arel_table type id to_param read_attribute dup attribute_present? changed? valid? errors persisted? new_record? present presence try send',
)
const rowUpdates = words(
  'update update! update_attributes update_attributes! update_attribute update_attribute! update_column update_columns save save! touch increment! decrement! toggle!',
)
const rowDeletes = words('destroy destroy! delete')

/** A word that says that something is done, not asked. */
function isDone(method: string): boolean {
  return (
    method.endsWith('!') ||
    /^(?:call|run|perform|perform_now|execute|invoke|migrate|up|down|backfill|process|populate|seed|import|sync|rebuild|reindex|create|update|delete|drop|add|remove|copy|move|convert|ensure|fix|set|regenerate|generate|assign|refresh|fill|write|store|save|reset|encrypt)(?:_|$)/.test(
      method,
    )
  )
}

/** Takes a call on a class that is a model as far as one can tell. */
export function modelCall(rows: Rows, model: string, call: Call, frame: Frame, machine: Machine): Value {
  return known(rows, call, frame, machine) ?? other(rows, model, call, frame, machine)
}

/** Takes a call on rows; records what it writes and gives the rows that it picks. */
export function rowsCall(rows: Rows, call: Call, frame: Frame, machine: Machine): Value {
  return known(rows, call, frame, machine) ?? other(rows, rows.table, call, frame, machine)
}

function other(rows: Rows, owner: string, call: Call, frame: Frame, machine: Machine): Value {
  const { name, block, node } = call
  if (block !== undefined) machine.run(block, [], { ...frame, isSure: false })
  if (!isDone(name)) return { ...rows, where: true, scope: `${owner}.${name}`, kind: 'rows' }
  machine.recorder.unread(`\`${owner}.${name}\` is not in this file`, node)
  return unknown(node.text, true)
}

function known(rows: Rows, call: Call, frame: Frame, machine: Machine): Value | undefined {
  const { name, node, block } = call
  if (reads.has(name)) return unknown(node.text, true)
  if (batches.has(name)) return inLoop({ ...rows, isLoop: true }, 'rows', call, frame, machine)
  if (turns.has(name) && block !== undefined) return inLoop({ ...rows, isLoop: true }, 'row', call, frame, machine)
  if (same.has(name)) return { ...rows, kind: 'rows' }
  if (name === 'limit') return { ...rows, isPiece: true, kind: 'rows' }
  if (single.has(name)) return { ...rows, where: true, isPiece: true, kind: 'row' }
  if (name === 'where' && call.args.length === 0 && call.options.entries.size === 0) return { ...rows, kind: 'rows' }
  if (
    /^(?:where|rewhere|not|joins|having|merge|or|and|excluding|without|missing|associated|from|invert_where)$/.test(
      name,
    )
  )
    return { ...rows, where: true, isPiece: rows.isPiece || call.options.entries.has('id'), kind: 'rows' }
  const operation = written(rows, call, frame, machine)
  if (operation === undefined) return undefined
  machine.recorder.operation(operation, node)
  return operation.kind === 'insert' ? { ...rows, where: true, isPiece: true, kind: 'row' } : unknown(node.text, true)
}

function inLoop(rows: Rows, each: 'rows' | 'row', call: Call, frame: Frame, machine: Machine): Value {
  const { block } = call
  if (block?.method !== undefined)
    rowCall(rows, { ...call, name: block.method, args: [], block: undefined }, frame, machine)
  else if (block !== undefined)
    machine.run(block, [{ ...rows, kind: each }], { ...frame, flow: newFlow(), isLoop: true, isSure: true })
  return { ...rows, kind: 'rows' }
}

/** A call without arguments may be told one row, or all. */
function written(rows: Rows, call: Call, frame: Frame, machine: Machine): Operation | undefined {
  const { name, args, options } = call
  const { table } = rows
  if (inserts.has(name)) return { kind: 'insert', table, columns: insertedColumns(call), fromSelect: false }
  const isById = args.length > 0 && /^(?:update!?|delete|destroy|update_counters|\w+crement_counter)$/.test(name)
  const isPiece = rows.isPiece || isById
  const where = isPiece || rows.where || isNarrowed(call, frame)
  // What destroys or updates row by row is a transaction for each, unless there is one around it.
  const isEach = rows.isLoop || frame.isLoop || /^destroy_(?:all|by)$/.test(name)
  const batched = isPiece || (isEach && machine.recorder.transaction() === undefined)
  if (deletesAll.has(name)) return { kind: 'delete', table, where, batched }
  if (!updatesAll.has(name)) return undefined
  const columns = updatedColumns(args[0], options, machine)
  return { kind: 'update', table, columns, where, batched }
}

/** `delete_by` takes its condition, and a loop may leave rows out. */
function isNarrowed({ name, args, options }: Call, frame: Frame): boolean {
  if (/_by$/.test(name)) return args.length > 0 || options.entries.size > 0
  return frame.isLoop && !isCertain(frame)
}

function insertedColumns({ args, options }: Call): readonly string[] {
  if (options.entries.size > 0 && args.length === 0) return [...options.entries.keys()]
  const [first] = args
  const row = first?.kind === 'list' ? first.items[0] : first
  return row?.kind === 'hash' ? [...row.entries.keys()] : []
}

function updatedColumns(value: Value | undefined, options: Options, machine: Machine): readonly string[] {
  if (value === undefined) return [...options.entries.keys()]
  if (value.kind === 'hash') return [...value.entries.keys()]
  const text = sqlIn(value)
  return text === undefined ? [] : machine.recorder.columnsSet(text)
}

/** Takes a call on one row, or on each of several; records what it writes. */
export function rowCall(row: Rows, call: Call, frame: Frame, machine: Machine): Value {
  const { name, args, options, node, block } = call
  const { table } = row
  const where = row.where || isNarrowed(call, frame)
  const batched = row.isPiece || machine.recorder.transaction() === undefined
  if (rowDeletes.has(name)) machine.recorder.operation({ kind: 'delete', table, where, batched }, node)
  else if (rowUpdates.has(name)) {
    const named = textOf(args[0])
    const columns = named === undefined ? updatedColumns(args[0], options, machine) : [named]
    machine.recorder.operation(
      { kind: 'update', table, columns: name === 'touch' ? [] : columns, where, batched },
      node,
    )
  } else return ofRow(row, call, frame, machine)
  if (block !== undefined) machine.run(block, [{ ...row, kind: 'row' }], frame)
  return truthOf(option(options, 'validate')) === undefined ? nil : unknown(node.text)
}

/** What a row is asked for is a value, or other rows of a table that only the model names. */
function ofRow(row: Rows, call: Call, frame: Frame, machine: Machine): Value {
  const { name, block, node } = call
  if (/^(?:reload|tap|becomes|decorate|lock!|itself|with_lock|assign_attributes)$/.test(name)) {
    if (block !== undefined) machine.run(block, [{ ...row, kind: 'row' }], frame)
    return { ...row, kind: 'row' }
  }
  // `in_batches` gives pieces, and those are rows again.
  if (row.isLoop && (batches.has(name) || turns.has(name) || updatesAll.has(name) || deletesAll.has(name)))
    return rowsCall(row, call, frame, machine)
  if (block !== undefined) machine.run(block, [], { ...frame, isSure: false })
  if (isDone(name)) machine.recorder.unread(`\`${name}\` of a row of \`${row.table}\` is not in this file`, node)
  return unknown(node.text)
}
