import type { Value } from '../python/value.ts'
import { keyOf, type State } from './state.ts'

/** A model that a program asks for rows, and what it asks on the way. */
export interface Query {
  /** The key of the model; undefined where only the program knows it. */
  readonly model: string | undefined
  /** Methods, attributes and items (`[]`), the first first. */
  readonly path: readonly string[]
}

/** Gives the name that stands for a model in a program: what `get_model` gives. */
export function nameOfModel(key: string | undefined): string {
  return `model:${key ?? '?'}:`
}

/** A chain longer than this is not followed. */
const maxChain = 60

/** Takes a value of a program; gives the model that it comes from, and what was asked of that; undefined where it comes from none. */
export function queryOf(value: Value | undefined, state: State): Query | undefined {
  const path: string[] = []
  let at = value
  for (let count = 0; at !== undefined && count < maxChain; count += 1) {
    if (at.kind === 'name') return ofName(at.name, path, state)
    if (at.kind === 'part') {
      path.unshift(at.name)
      at = at.of
    } else if (at.kind === 'call' && at.receiver !== undefined) {
      path.unshift(at.callee.slice(1))
      at = at.receiver
    } else if (at.kind === 'call') {
      const own = ofName(at.callee, at.callee.endsWith(':') ? ['()', ...path] : path, state)
      if (own !== undefined) return own
      // Rows that go through something else on the way: `tqdm(rows)`.
      at = at.args[0]
    } else return undefined
  }
  return undefined
}

function ofName(name: string, path: readonly string[], state: State): Query | undefined {
  const [, key, more] = /^model:([^:]*):(?:\.(.*))?$/.exec(name) ?? []
  if (key !== undefined) return { model: key === '?' ? undefined : key, path: [...partsOf(more), ...path] }
  if (name.startsWith('django.db.')) return undefined
  const [, app, model, rest] =
    /^(?:.*?(\w*)\.+)?models\.(?:[a-z_]\w*\.)*([A-Z]\w*)(?:\.(.*))?$/.exec(name.slice(0, 300)) ?? []
  if (model === undefined) return undefined
  return {
    model: keyOf(state, app === undefined || app === '' ? model : `${app}.${model}`),
    path: [...partsOf(rest), ...path],
  }
}

function partsOf(path: string | undefined): readonly string[] {
  return path === undefined ? [] : path.split('.')
}

/** What gives one row. */
const ofRow = /^(?:\[\]|\(\)|a?get|a?first|a?last|earliest|latest|a?create|a?get_or_create|a?update_or_create)$/
/** What leaves rows out. */
const narrowing = /^(?:\[:\]|filter|exclude|in_bulk|none|difference|intersection|raw|extra|values_list|values)$/

/** The rows that a query ends at, before its last method. */
export interface Rows {
  /** Undefined where what is asked is of another model than the query began with. */
  readonly model: string | undefined
  readonly isRow: boolean
  /** Whether it is a row that the program makes. */
  readonly isMade: boolean
  /** Whether some rows are left out. */
  readonly isNarrowed: boolean
}

/** Takes a query without its last method; gives the rows that it is of. */
export function rowsOf({ model, path }: Query): Rows {
  const at = path.findIndex((name) => ofRow.test(name))
  const before = at === -1 ? path : path.slice(0, at)
  const after = at === -1 ? [] : path.slice(at + 1).filter((name) => name !== '[]')
  const step = at === -1 ? '' : (path[at] ?? '')
  return {
    model: after.length === 0 ? model : undefined,
    isRow: at !== -1,
    isMade: step === '()',
    isNarrowed: before.some((name) => narrowing.test(name)) || (step !== '' && step !== '[]'),
  }
}
