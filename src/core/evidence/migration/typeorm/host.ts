import { isSettled } from '../ecmascript/chain.ts'
import { createRecorder, type Recorder } from '../ecmascript/recorder.ts'
import type { FunctionValue, HostValue, Link, Value } from '../ecmascript/value.ts'
import type { Host, Walker } from '../ecmascript/walker.ts'
import type { ReadSql } from '../reader.ts'
import { unknownName } from '../sql/quote.ts'
import type { SyntaxNode } from '../syntax.ts'
import { builderOperation, runEntityMethod } from './entity-manager.ts'
import { runMethod } from './runner.ts'

/** TypeORM's query runner as a migration is given it, with what was done by it. */
export interface TypeormHost {
  readonly host: Host
  readonly recorder: Recorder
}

/** Takes what reads SQL, and whether TypeORM runs the migration in a transaction; gives what its calls do. */
export function createTypeormHost(readSql: ReadSql, hasTransaction: boolean): TypeormHost {
  const recorder = createRecorder(readSql, hasTransaction)
  const host: Host = {
    run: (chain, node, walker) => runChain(chain, { node, walker, recorder }),
    isEager: () => true,
    onUnknownCall: (name, node, given) => {
      if (given.some(isMeans)) recorder.unread(`what \`${name}\` does to the database is written in another file`, node)
    },
    aside: recorder.aside,
    onUnread: recorder.unread,
  }
  return { host, recorder }
}

/** Gives the value of the query runner, of an entity manager, or of what a migration is given that holds it. */
export function rootOf(host: 'runner' | 'manager' | 'context', node: SyntaxNode): HostValue {
  return { kind: 'host', host, links: [], node }
}

/** The runner or a manager itself, not what was read by it. */
function isMeans({ links }: HostValue): boolean {
  return links.every(({ name, args }) => args === undefined && inner.has(name))
}

interface Run {
  readonly node: SyntaxNode
  readonly walker: Walker
  readonly recorder: Recorder
}

/** Members that lead to another thing that changes the database. */
const inner = new Set(['manager', 'connection', 'dataSource', 'queryRunner', 'driver'])
/** Calls that lead to one. */
const leads = new Set([
  'createQueryRunner',
  'getRepository',
  'getTable',
  'createQueryBuilder',
  'withRepository',
  'getTreeRepository',
])

function runChain(chain: HostValue, run: Run): void {
  const links = chain.links.filter(({ name }) => name !== 'await')
  const [first] = links
  if (first === undefined) return
  if (chain.host === 'context' && !inner.has(first.name)) {
    if (links.every(({ args }) => args === undefined) || isTalk(links)) return
    run.recorder.unread(`what \`${first.name}\` does to the database is written in another file`, run.node)
    return
  }
  // What is asked of the result of a query is asked of rows.
  const isResult = isSettled(chain) && !links.some(({ name }) => leads.has(name))
  if (isResult) return
  let at = 0
  while (at < links.length && links[at]?.args === undefined && inner.has(links[at]?.name ?? '')) at += 1
  const isManager =
    chain.host === 'manager' || links.slice(0, at).some(({ name }) => /^(?:manager|connection|dataSource)$/.test(name))
  runCalls(links.slice(at), isManager, links.slice(0, at), run)
}

function isTalk(links: readonly Link[]): boolean {
  return links.some(({ name }) => /^(?:log|logger|info|warn|error|debug|escape\w*|parse\w*|is[A-Z]\w*)$/.test(name))
}

function runCalls(links: readonly Link[], isManager: boolean, before: readonly Link[], run: Run): void {
  const [first, second] = links
  if (first?.args === undefined) return
  const { node, walker, recorder } = run
  const args = first.args
  switch (first.name) {
    case 'createQueryRunner':
      if (second !== undefined) runCalls(links.slice(1), false, before, run)
      return
    case 'getRepository':
    case 'getTreeRepository':
    case 'withRepository':
      if (second !== undefined) runRepository(links.slice(1), args[0], run)
      return
    case 'createQueryBuilder': {
      const operation = builderOperation(links.slice(1), args[0])
      if (operation !== undefined) recorder.operation(operation, node)
      return
    }
    case 'transaction': {
      runTransaction(args, before, walker, recorder)
      return
    }
    default:
  }
  const isKnown = isManager
    ? runEntityMethod(first.name, args, node, recorder)
    : runMethod(first.name, { args, node, recorder })
  if (!isKnown && !isIdle(first.name))
    recorder.unread(`what \`${first.name}\` of the query runner does is not TypeORM's own`, node)
}

/** Methods that read, or tell the runner how to work. */
function isIdle(name: string): boolean {
  return /^(?:has|get|load|is|before|after|enable|disable|clearSql)[A-Z]\w*$|^(?:connect|release|stream|escape|executeMemory\w+)$/.test(
    name,
  )
}

function runRepository(links: readonly Link[], entity: Value | undefined, { node, recorder }: Run): void {
  const [first] = links
  if (first?.args === undefined) return
  if (first.name === 'createQueryBuilder') {
    const operation = builderOperation(links.slice(1), entity)
    if (operation !== undefined) recorder.operation(operation, node)
    return
  }
  const own = entity ?? { kind: 'unknown' as const, name: unknownName }
  if (!runEntityMethod(first.name, [own, ...first.args], node, recorder))
    recorder.unread(`what \`${first.name}\` of a repository does is not TypeORM's own`, node)
}

/** A transaction of the connection is another one than the migration's; one of its own manager is a part of it. */
function runTransaction(args: readonly Value[], before: readonly Link[], walker: Walker, recorder: Recorder): void {
  const callback = args.find((one): one is FunctionValue => one.kind === 'function')
  if (callback === undefined) return
  const manager = rootOf('manager', callback.node)
  const isOther = before.at(-1)?.name !== 'manager'
  recorder.aside(() => {
    if (isOther) {
      recorder.commit()
      recorder.begin()
    }
    walker.call(callback, [manager])
  })
}
