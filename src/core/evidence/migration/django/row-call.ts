import type { Operation } from '../operation.ts'
import { type Frame, isCertain } from '../python/frame.ts'
import { type CallValue, namesOf, option } from '../python/value.ts'
import { columnsOf, tableOfKey } from './column.ts'
import { type Query, queryOf, rowsOf } from './query.ts'
import { modelOf, type State } from './state.ts'
import { unread } from './writer.ts'

/** What is known where a method is called. */
export interface RowReading {
  readonly state: State
  /** Attributes that were given to rows, by model. */
  readonly given: ReadonlyMap<string, ReadonlySet<string>>
  /** Whether the migration holds a table that was altered before. */
  readonly hasAltered: () => boolean
}

const writes = /^a?(?:update|bulk_update|save|delete|create|bulk_create|get_or_create|update_or_create)$|^_raw_delete$/
const makes = /^a?(?:create|bulk_create|get_or_create|update_or_create)$/

/** Takes a call; gives what it does to the rows of a model; undefined for one that does nothing to them. */
export function rowCall(call: CallValue, frame: Frame, reading: RowReading): readonly Operation[] | undefined {
  const query = queryOf({ ...call, args: [] }, reading.state)
  const method = query?.path.at(-1) ?? ''
  if (query === undefined || !writes.test(method) || isOther(method, call)) return undefined
  const rows = rowsOf({ ...query, path: query.path.slice(0, -1) })
  const model = rows.model ?? relatedModel(query, reading.state)
  if (model !== undefined) return [written(method, call, { ...rows, model }, frame, reading)]
  // A new row harms nobody, and a row that is held only where its table is.
  if (makes.test(method) || (/^a?(?:save|delete)$/.test(method) && !reading.hasAltered())) return []
  return [unread(`which table \`${method}\` writes is only known when it runs`)]
}

/** `update` of a dictionary, `delete` of a file. */
function isOther(method: string, { args }: CallValue): boolean {
  return /^a?(?:update|delete)$/.test(method) && args.length > 0
}

/** Rows of another model, by the field that leads to it: `row.parent.save()`. */
function relatedModel({ model, path }: Query, state: State): string | undefined {
  const at = path.lastIndexOf('[]')
  const [name, ...more] = path.slice(at + 1, -1)
  if (model === undefined || at === -1 || name === undefined || more.length > 0) return undefined
  return modelOf(state, model).fields.get(name)?.relation?.model
}

interface Found extends ReturnType<typeof rowsOf> {
  readonly model: string
}

function written(method: string, call: CallValue, rows: Found, frame: Frame, reading: RowReading): Operation {
  const table = tableOfKey(reading.state, rows.model)
  const names = fieldsSet(method, call, rows.model, reading)
  const columns = columnsOf(modelOf(reading.state, rows.model), names)
  const where = rows.isNarrowed || !isCertain(frame)
  const isRow = rows.isRow && /^a?(?:save|delete)$/.test(method)
  if (makes.test(method) || (isRow && rows.isMade)) return { kind: 'insert', table, columns, fromSelect: false }
  // One row is held for a moment.
  const batched = isRow && !frame.isLoop
  if (/delete$/.test(method)) return { kind: 'delete', table, where: where || isRow, batched }
  return { kind: 'update', table, columns, where: where || batched || /bulk_update$/.test(method), batched }
}

function fieldsSet(
  method: string,
  { args, options }: CallValue,
  model: string,
  { given }: RowReading,
): readonly string[] {
  const known = (names: readonly (string | undefined)[] | undefined) => (names ?? []).flatMap((name) => name ?? [])
  if (/bulk_update$/.test(method)) return known(namesOf(option(options, 'fields') ?? args[1]))
  if (/save$/.test(method)) {
    const named = namesOf(option(options, 'update_fields'))
    return named === undefined ? [...(given.get(model) ?? [])] : known(named)
  }
  return /^a?(?:update|create)$/.test(method) ? [...options.entries.keys()] : []
}
