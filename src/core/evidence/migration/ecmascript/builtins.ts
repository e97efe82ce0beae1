import { unknownName } from '../sql/quote.ts'
import { children, field, linesOf, type SyntaxNode } from '../syntax.ts'
import type { Evaluator } from './evaluator.ts'
import { wordOf } from './literals.ts'
import { bindParameters } from './parameters.ts'
import { type FunctionValue, type Part, type Scope, scopeIn, textOf, textValue, type Value } from './value.ts'

/** Longer lists are not gone through. */
const maxRounds = 100

/** Takes a call; gives what it gives, where it is one of the language's own or a function that only gives a value. A call of the framework's becomes a link. */
export function callOf(node: SyntaxNode, scope: Scope, evaluator: Evaluator): Value {
  const callee = field(node, 'function')
  const args = field(node, 'arguments')
  // A tagged template: `sql`…``, `dedent`…``.
  if (args?.type === 'template_string') return evaluator.evaluate(args, scope)
  const called = evaluator.evaluate(callee, scope)
  if (called.kind === 'host') {
    const link = called.links.at(-1)
    const given = evaluator.argumentsOf(node, scope)
    const isMember = callee?.type === 'member_expression' || callee?.type === 'subscript_expression'
    const named = isMember && link !== undefined && link.args === undefined ? link.name : ''
    const links = named === '' ? called.links : called.links.slice(0, -1)
    return { ...called, links: [...links, { name: named, args: given, node }] }
  }
  const byName = callee?.type === 'member_expression' ? ofMember(node, callee, scope, evaluator) : undefined
  if (byName !== undefined) return byName
  if (called.kind === 'function') return resultOf(called, evaluator.argumentsOf(node, scope), evaluator)
  return { kind: 'unknown', name: wordOf(callee) }
}

/** Gives the value of a function that is an expression, or returns one and does nothing else. */
export function resultOf(called: FunctionValue, args: readonly Value[], evaluator: Evaluator): Value {
  const body = field(called.node, 'body')
  const own = scopeIn(called.scope)
  bindParameters(called.node, args, own, evaluator)
  if (body === undefined || body.type !== 'statement_block') return evaluator.evaluate(body, own)
  const statements = children(body).filter(({ type }) => type !== 'comment')
  const [only] = statements
  if (statements.length !== 1 || only?.type !== 'return_statement') return { kind: 'unknown', name: unknownName }
  return evaluator.evaluate(children(only)[0], own)
}

function ofMember(call: SyntaxNode, callee: SyntaxNode, scope: Scope, evaluator: Evaluator): Value | undefined {
  const method = field(callee, 'property')?.text ?? ''
  const object = field(callee, 'object')
  const args = () => evaluator.argumentsOf(call, scope)
  if (object?.text === 'Object') return ofObject(method, args()[0], linesOf(call).line)
  if (object?.text === 'Date' || object?.text === 'Promise') return undefined
  const value = evaluator.evaluate(object, scope)
  if (method === 'clone' && (value.kind === 'instance' || value.kind === 'record')) return value
  if (value.kind === 'text') return ofText(value, method)
  return value.kind === 'list' ? ofList(value, method, args(), evaluator) : undefined
}

function ofText(value: Extract<Value, { readonly kind: 'text' }>, method: string): Value | undefined {
  if (/^(?:trim|trimStart|trimEnd|toString|valueOf)$/.test(method)) return value
  if (method !== 'toLowerCase' && method !== 'toUpperCase') return undefined
  const change = (part: Part): Part =>
    'unknown' in part
      ? part
      : { ...part, text: method === 'toLowerCase' ? part.text.toLowerCase() : part.text.toUpperCase() }
  return { kind: 'text', parts: value.parts.map(change) }
}

function ofList(
  list: Extract<Value, { readonly kind: 'list' }>,
  method: string,
  args: readonly Value[],
  evaluator: Evaluator,
): Value | undefined {
  const [first] = args
  switch (method) {
    case 'map':
    case 'flatMap': {
      if (first?.kind !== 'function') return undefined
      const results = list.items
        .slice(0, maxRounds)
        .map((item, index) => resultOf(first, [item, { kind: 'number', number: index }], evaluator))
      const items = method === 'map' ? results : results.flatMap((one) => (one.kind === 'list' ? one.items : [one]))
      return { kind: 'list', items, isWhole: list.isWhole && list.items.length <= maxRounds }
    }
    case 'join':
      return list.isWhole ? joined(list.items, first === undefined ? ',' : (textOf(first) ?? ',')) : undefined
    case 'concat': {
      const more = args.flatMap((one) => (one.kind === 'list' ? one.items : [one]))
      const isWhole = list.isWhole && args.every((one) => one.kind !== 'list' || one.isWhole)
      return { kind: 'list', items: [...list.items, ...more], isWhole }
    }
    case 'filter':
      return { ...list, isWhole: false }
    case 'reverse':
    case 'toReversed':
      return { ...list, items: list.items.toReversed() }
    default:
      return undefined
  }
}

function joined(items: readonly Value[], between: string): Value | undefined {
  const parts: Part[] = []
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'text') return undefined
    const line = item.parts[0]?.line ?? 1
    if (index > 0) parts.push({ text: between, line })
    parts.push(...item.parts)
  }
  return { kind: 'text', parts }
}

function ofObject(method: string, value: Value | undefined, line: number): Value | undefined {
  if (value?.kind !== 'record') return undefined
  const { isWhole } = value
  const entries = [...value.entries]
  switch (method) {
    case 'keys':
      return { kind: 'list', items: entries.map(([key]) => textValue(key, line)), isWhole }
    case 'values':
      return { kind: 'list', items: entries.map(([, one]) => one), isWhole }
    case 'entries':
      return {
        kind: 'list',
        items: entries.map(([key, one]) => ({ kind: 'list', items: [textValue(key, line), one], isWhole: true })),
        isWhole,
      }
    case 'freeze':
      return value
    default:
      return undefined
  }
}
