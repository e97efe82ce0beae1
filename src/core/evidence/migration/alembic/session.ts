import type { Operation } from '../operation.ts'
import { type CallValue, option, type Value } from '../python/value.ts'
import { chainOf, keysIn, pathIn, written } from './dml.ts'
import { unread } from './statement.ts'

/** Takes a method call; gives what it does to rows where it is of a session or of its query; undefined for all others. */
export function sessionCall(call: CallValue): readonly Operation[] | undefined {
  const { callee, args } = call
  const [first, second] = args
  switch (callee) {
    case '.update':
    case '.delete':
      return ofQuery(call) ?? (callee === '.delete' ? deleted(first) : undefined)
    case '.add':
    case '.merge':
      return first?.kind === 'call' ? added([first]) : undefined
    case '.add_all':
    case '.bulk_save_objects':
      return first?.kind === 'list' ? added(first.items) : undefined
    case '.bulk_insert_mappings':
      return [insertInto(first, keysIn(second))]
    case '.bulk_update_mappings':
      return [written('update', first, [])].map((one) => (one.kind === 'update' ? { ...one, where: true } : one))
    default:
      return undefined
  }
}

/** `session.query(Model).filter(…).update({…})`, `Model.query.delete()`. */
function ofQuery(call: CallValue): readonly Operation[] | undefined {
  const { calls } = chainOf(call)
  const model = modelIn(call.receiver)
  return model === undefined ? undefined : [written(call.callee.slice(1), model, calls)]
}

/** `session.delete(row)`. */
function deleted(row: Value | undefined): readonly Operation[] | undefined {
  const model = row === undefined ? undefined : modelIn(row)
  if (model === undefined) return undefined
  const operation = written('delete', model, [])
  return [operation.kind === 'delete' ? { ...operation, where: true } : operation]
}

function added(rows: readonly Value[]): readonly Operation[] | undefined {
  const made = rows.flatMap((row): readonly Operation[] => {
    if (row.kind !== 'call' || row.callee.startsWith('.')) return []
    return row.receiver?.kind === 'class' ? [insertInto(row.receiver, [...row.options.entries.keys()])] : []
  })
  const other = rows.find(
    (row) => row.kind === 'call' && row.receiver === undefined && /(?:^|\.)[A-Z]\w*$/.test(row.callee),
  )
  if (other?.kind === 'call')
    return [...made, unread(`which table \`${other.callee.split('.').at(-1)}\` is, is written in another file`)]
  return made.length === 0 ? undefined : made
}

function insertInto(of: Value | undefined, columns: readonly string[]): Operation {
  const table = pathIn(of)
  if (table === undefined) return unread('which table rows are put into is written in another file')
  return { kind: 'insert', table, columns, fromSelect: false }
}

/** Takes a query or a row of it; gives the model, or undefined where it is of no query. */
function modelIn(value: Value | undefined): Value | undefined {
  const { calls, root } = chainOf(value)
  const query = calls.find(({ callee }) => callee === '.query')
  const [first] = query?.args ?? []
  if (first !== undefined) return first.kind === 'part' ? first.of : first
  if (root?.kind === 'part' && root.name === 'query') return root.of
  const executed = calls.find(({ callee }) => /^\.(?:execute|scalars|scalar|exec|get)$/.test(callee))
  const selected = executed?.args.map((one) => selectedIn(one)).find((one) => one !== undefined)
  return selected
}

function selectedIn(value: Value): Value | undefined {
  const { calls } = chainOf(value)
  const select = calls.find(({ callee }) => /(?:^|\.)select$/.test(callee))
  const [first] = select?.args ?? []
  return first?.kind === 'class' ? first : undefined
}

/** Takes a row whose attribute is set; gives the update that the session sends for it; undefined for what is no row. */
export function rowSet(of: Value, name: string): Operation | undefined {
  if (of.kind !== 'part' && of.kind !== 'call') return undefined
  const model = modelIn(of)
  if (model === undefined || pathIn(model) === undefined) return undefined
  const operation = written('update', model, [])
  return operation.kind === 'update' ? { ...operation, columns: [name], where: true } : operation
}

/** Says whether an option of a call is `AUTOCOMMIT`. */
export function isAutocommit({ options }: CallValue): boolean {
  const level = option(options, 'isolation_level')
  return level?.kind === 'text' && level.parts.some((part) => 'text' in part && /^autocommit$/i.test(part.text))
}
