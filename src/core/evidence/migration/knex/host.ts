import { isSettled } from '../ecmascript/chain.ts'
import { createRecorder, type Recorder } from '../ecmascript/recorder.ts'
import type { FunctionValue, HostValue, Link, Value } from '../ecmascript/value.ts'
import type { Host, Walker } from '../ecmascript/walker.ts'
import type { ReadSql } from '../reader.ts'
import type { SyntaxNode } from '../syntax.ts'
import { withBindings } from './bindings.ts'
import { queryOf } from './query.ts'
import { runSchema } from './schema.ts'
import type { TableCall } from './table.ts'

/** Knex as a migration is given it, with what was done by it. */
export interface KnexHost {
  readonly host: Host
  readonly recorder: Recorder
}

/** Takes what reads SQL, and whether Knex runs the migration in a transaction; gives what its calls do. */
export function createKnexHost(readSql: ReadSql, hasTransaction: boolean): KnexHost {
  const recorder = createRecorder(readSql, hasTransaction)
  const builders = openBuilders()
  const numbered = numberTransactions()
  const run = (chain: HostValue, node: SyntaxNode, walker: Walker): void => {
    if (chain.host === 'table') {
      builders.note({ links: chain.links, node })
      return
    }
    const links = chain.links.filter(({ name }) => name !== 'await')
    const [first] = links
    const isOfTransaction = isTransaction(chain.links)
    if (first === undefined || (isSettled(chain) && !isOfTransaction)) return
    // Without a transaction around it, what is asked of a transaction runs in that, and all else by itself.
    if (!hasTransaction) recorder.within(chain.transaction ?? (isOfTransaction ? numbered(first) : undefined))
    runKnex(links, node, { walker, recorder, callsOn: builders.callsOn(walker), numbered })
  }
  const host: Host = {
    run,
    isEager: (chain) => chain.host === 'table' || chain.links[0]?.name === 'transaction',
    onUnknownCall: (name, node, given) => {
      if (given.some(isMeans)) recorder.unread(`what \`${name}\` does to the database is written in another file`, node)
    },
    aside: recorder.aside,
    onUnread: recorder.unread,
  }
  return { host, recorder }
}

interface Builders {
  /** Notes a call on the innermost builder that is open. */
  readonly note: (call: TableCall) => void
  /** Runs the function that is given a builder; gives the calls on it. */
  readonly callsOn: (walker: Walker) => (builder: Value | undefined) => readonly TableCall[] | undefined
}

function openBuilders(): Builders {
  const open: TableCall[][] = []
  return {
    note: (call) => {
      open.at(-1)?.push(call)
    },
    callsOn: (walker) => (builder) => {
      if (builder?.kind !== 'function') return undefined
      const calls: TableCall[] = []
      open.push(calls)
      const table = rootOf('table', builder.node)
      walker.call(builder, [table], table)
      open.pop()
      return calls
    },
  }
}

/** A transaction is known by the place of the call that begins it. */
function numberTransactions(): (link: Link) => number {
  const numbers = new Map<string, number>()
  return ({ node: { startPosition, endPosition } }) => {
    const key = `${startPosition.row}:${startPosition.column}:${endPosition.row}:${endPosition.column}`
    const number = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, number)
    return number
  }
}

/** Gives the value of Knex itself, or of a builder. */
export function rootOf(host: 'knex' | 'table', node: SyntaxNode): HostValue {
  return { kind: 'host', host, links: [], node }
}

/** Knex itself, its schema builder, a transaction, or the builder of a table; not a value that was made of it. */
function isMeans({ host, links }: HostValue): boolean {
  if (host === 'table') return links.length === 0
  return host === 'knex' && links.every(({ name, args }) => name === 'schema' && args === undefined)
}

function isTransaction([first, second]: readonly Link[]): boolean {
  return /^transaction(?:Provider)?$/.test(first?.name ?? '') && second?.name === 'await'
}

interface Run {
  readonly walker: Walker
  readonly recorder: Recorder
  readonly callsOn: (builder: Value | undefined) => readonly TableCall[] | undefined
  /** The number of the transaction that a call begins. */
  readonly numbered: (link: Link) => number
}

/** Calls that read, or say how others are meant. */
const idle = new Set([
  'fn',
  'ref',
  'client',
  'context',
  'userParams',
  'commit',
  'rollback',
  'savepoint',
  'destroy',
  'isTransaction',
  'select',
  'first',
  'count',
  'max',
  'min',
  'column',
  'columns',
  'log',
  'on',
  'executionPromise',
  'isCompleted',
])

function runKnex(links: readonly Link[], node: SyntaxNode, run: Run): void {
  const { walker, recorder } = run
  const [first] = links
  if (first === undefined) return
  if (first.name === 'transaction' || first.name === 'transactionProvider') {
    const callback = first.args?.find((one): one is FunctionValue => one.kind === 'function')
    if (callback !== undefined) walker.call(callback, [{ ...rootOf('knex', node), transaction: run.numbered(first) }])
    else if (links.length > 1) runKnex(links.slice(1), node, run)
    return
  }
  if (first.name === 'schema') {
    runSchema(links.slice(1), run)
    return
  }
  if (first.name === 'raw') {
    if (first.args !== undefined) recorder.sql(withBindings(first.args), first.node)
    return
  }
  if (first.name === 'seed' || first.name === 'migrate') {
    if (first.args === undefined && links.length > 1)
      recorder.unread(`what \`knex.${first.name}\` runs is in other files`, node)
    return
  }
  const operation = links.some(({ name }) => /^(?:toSQL|toString|toQuery)$/.test(name)) ? undefined : queryOf(links)
  if (operation !== undefined) recorder.operation(operation, node)
  else if (first.name !== '' && !idle.has(first.name) && !isBuilder(first.name) && first.args !== undefined)
    recorder.unread(`what \`knex.${first.name}\` does is not Knex's own`, node)
}

function isBuilder(name: string): boolean {
  return /^(?:from|into|table|with\w*|queryBuilder|distinct\w*|where\w*|union\w*|from\w*|avg|sum|transacting|as|limit|offset|order\w*|group\w*|join\w*)$/.test(
    name,
  )
}
