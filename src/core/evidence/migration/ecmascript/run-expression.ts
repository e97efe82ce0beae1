import { unknownName } from '../sql/quote.ts'
import { children, field, type SyntaxNode } from '../syntax.ts'
import { isSettled } from './chain.ts'
import { conditionTruth } from './dialect.ts'
import { wordOf } from './literals.ts'
import { bindPattern } from './parameters.ts'
import { changedCopy, type FunctionValue, type HostValue, type Scope, scopeOf, type Value } from './value.ts'
import { roundsOf, type Walker } from './walker.ts'

/** Takes an expression that stands where it runs; runs the calls of it in order. */
export function runExpression(node: SyntaxNode, scope: Scope, walker: Walker): void {
  switch (node.type) {
    case 'await_expression':
    case 'parenthesized_expression':
    case 'as_expression':
    case 'satisfies_expression':
    case 'non_null_expression':
    case 'yield_expression':
    case 'sequence_expression':
    case 'array':
    case 'spread_element':
    case 'unary_expression':
      for (const one of children(node)) walker.run(one, scope)
      return
    case 'binary_expression':
      for (const side of ['left', 'right']) walker.run(field(node, side), scope)
      return
    case 'ternary_expression': {
      const truth = conditionTruth(field(node, 'condition'), scope, walker)
      walker.run(field(node, 'condition'), scope)
      if (truth !== false) walker.run(field(node, 'consequence'), scope)
      if (truth !== true) walker.run(field(node, 'alternative'), scope)
      return
    }
    case 'assignment_expression':
    case 'augmented_assignment_expression':
      assign(node, scope, walker)
      return
    default:
      runReference(node, scope, walker)
  }
}

function runReference(node: SyntaxNode, scope: Scope, walker: Walker): void {
  switch (node.type) {
    case 'identifier':
    case 'member_expression':
    case 'subscript_expression':
      runValue(node, scope, walker)
      return
    case 'call_expression':
      runCall(node, scope, walker)
      return
    default:
  }
}

function assign(node: SyntaxNode, scope: Scope, walker: Walker): void {
  const right = field(node, 'right')
  walker.run(right, scope)
  const left = field(node, 'left')
  if (left?.type === 'identifier') bindPattern(left, walker.evaluate(node, scope), scopeOf(left.text, scope))
  const object = left?.type === 'member_expression' ? field(left, 'object') : undefined
  if (left === undefined || object?.type !== 'identifier') return
  const key = field(left, 'property')?.text ?? ''
  const changed = withProperty(walker.evaluate(object, scope), key, walker.evaluate(right, scope))
  if (changed !== undefined) bindPattern(object, changed, scopeOf(object.text, scope))
}

/** What was read from the database is kept together with what is changed of it. */
function withProperty(value: Value, key: string, property: Value): Value | undefined {
  switch (value.kind) {
    case 'record':
      return { ...value, entries: new Map([...value.entries, [key, property]]) }
    case 'instance': {
      const last = withProperty(value.args.at(-1) ?? { kind: 'unknown', name: '' }, key, property)
      return last === undefined ? undefined : { ...value, args: [...value.args.slice(0, -1), last] }
    }
    case 'host': {
      if (!isSettled(value)) return undefined
      const entries = new Map([[key, property]])
      return { kind: 'instance', of: changedCopy, args: [value, { kind: 'record', entries, isWhole: true }] }
    }
    default:
      return undefined
  }
}

/** A chain that was put aside and is waited for here, or a part of what a call inside gives. */
function runValue(node: SyntaxNode, scope: Scope, walker: Walker): void {
  const value = walker.evaluate(node, scope)
  if (value.kind === 'host' && !isSettled(value)) walker.host.run(value, node, walker)
  else if (node.type !== 'identifier') walker.run(field(node, 'object'), scope)
}

const later = new Set(['then', 'catch', 'finally', 'asCallback', 'tap', 'return', 'map', 'each', 'mapSeries'])

function runCall(node: SyntaxNode, scope: Scope, walker: Walker): void {
  const callee = field(node, 'function')
  const object = callee === undefined ? undefined : field(callee, 'object')
  const method = callee === undefined ? undefined : field(callee, 'property')?.text
  const called = walker.evaluate(callee, scope)
  if (called.kind === 'function') {
    walker.call(
      called,
      walker.argumentsOf(node, scope),
      object?.type === 'this' ? walker.evaluate(object, scope) : undefined,
    )
    return
  }
  const value = walker.evaluate(node, scope)
  if (value.kind === 'host') {
    runChain(value, node, scope, walker)
    return
  }
  const args = walker.argumentsOf(node, scope)
  if (method !== undefined && object !== undefined) {
    // What is put into a list of work is waited for later on.
    if (object.text === 'Promise' || method === 'push') {
      runArguments(node, scope, walker)
      return
    }
    if (later.has(method) || isListMethod(method)) {
      runMethod({ method, object, node }, args, scope, walker)
      return
    }
  }
  unknownCall(node, args, scope, walker)
}

function isListMethod(method: string): boolean {
  return /^(?:map|flatMap|forEach|reduce|filter|some|every)$/.test(method)
}

interface MethodCall {
  readonly method: string
  readonly object: SyntaxNode
  readonly node: SyntaxNode
}

function runMethod({ method, object, node }: MethodCall, args: readonly Value[], scope: Scope, walker: Walker): void {
  const list = walker.evaluate(object, scope)
  if (list.kind !== 'list') walker.run(object, scope)
  const callback = args.find((one) => one.kind === 'function')
  if (callback === undefined) runArguments(node, scope, walker)
  if (callback === undefined) return
  if (!isListMethod(method) || list.kind !== 'list') {
    for (const one of args) if (one.kind === 'function') walker.call(one, [])
    return
  }
  const isReduce = method === 'reduce'
  for (const item of roundsOf(list)) {
    const given: Value = item ?? { kind: 'unknown', name: 'item' }
    walker.call(callback, isReduce ? [{ kind: 'unknown', name: unknownName }, given] : [given])
  }
}

function runChain(chain: HostValue, node: SyntaxNode, scope: Scope, walker: Walker): void {
  const awaitedAt = chain.links.findLastIndex(({ name }) => name === 'await')
  if (awaitedAt !== -1) runAwaitedWithin(node, scope, walker)
  const links = chain.links.slice(awaitedAt + 1)
  const laterAt = links.findIndex(({ name, args }) => later.has(name) && args !== undefined)
  const own = laterAt === -1 ? links : links.slice(0, laterAt)
  if (own.length > 0)
    walker.host.run({ ...chain, links: chain.links.slice(0, awaitedAt + 1 + own.length) }, node, walker)
  const callbacks = laterAt === -1 ? [] : links.slice(laterAt).flatMap(({ args = [] }) => args)
  for (const one of callbacks) if (one.kind === 'function') walker.call(one, [])
}

/** `(await knex.raw('…')).rows.map(…)`: what is waited for inside. */
function runAwaitedWithin(node: SyntaxNode, scope: Scope, walker: Walker): void {
  let at: SyntaxNode | undefined = node
  for (let count = 0; at !== undefined && count < 1_000; count += 1) {
    if (at.type === 'await_expression') {
      walker.run(at, scope)
      return
    }
    at = at.type === 'parenthesized_expression' ? children(at)[0] : (field(at, 'function') ?? field(at, 'object'))
  }
}

function runArguments(node: SyntaxNode, scope: Scope, walker: Walker): void {
  const list = field(node, 'arguments')
  for (const one of list === undefined ? [] : children(list)) walker.run(one, scope)
}

function unknownCall(node: SyntaxNode, args: readonly Value[], scope: Scope, walker: Walker): void {
  const callee = field(node, 'function')
  if (callee?.type === 'member_expression') walker.run(field(callee, 'object'), scope)
  const list = field(node, 'arguments')
  for (const one of list === undefined ? [] : children(list)) if (holdsWork(one)) walker.run(one, scope)
  const given = isRead(callee?.text.slice(0, 200) ?? '') ? [] : args.flatMap(givenIn)
  if (given.length > 0) walker.host.onUnknownCall(wordOf(callee), node, given)
  const callbacks = args.filter((one): one is FunctionValue => one.kind === 'function')
  for (const one of callbacks) walker.call(one, [])
}

/** A call that, by its name, writes to a log or reads. */
function isRead(callee: string): boolean {
  const name = /\w+$/.exec(callee)?.[0] ?? ''
  return (
    /inspect/i.test(callee) ||
    /^(?:log|info|warn|error|debug|trace|assert|expect|ok|String)$/.test(name) ||
    /^(?:has|is|get|find|count|list|should|can|load|fetch|select|read|exists?)(?:[A-Z_]|$)/.test(name)
  )
}

/** An argument that is waited for runs before the call. */
function holdsWork({ type }: SyntaxNode): boolean {
  return type === 'await_expression' || type === 'array' || type === 'spread_element'
}

/** The means to change the database that a call is handed, not something that was read from it. */
function givenIn(value: Value): readonly HostValue[] {
  const values = value.kind === 'record' ? [...value.entries.values()] : [value]
  return values.filter((one): one is HostValue => one.kind === 'host' && !isSettled(one))
}
