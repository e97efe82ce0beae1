import { children, field, linesOf, type SyntaxNode } from '../syntax.ts'
import { callOf } from './builtins.ts'
import type { Evaluator } from './evaluator.ts'
import { numberIn, partsOfText, unknownValue, wordOf } from './literals.ts'
import { binary, ternary, unary } from './operators.ts'
import {
  type Link,
  lookUp,
  nothing,
  type Part,
  propertyOf,
  type Scope,
  textOf,
  textValue,
  type Value,
} from './value.ts'

/** Expressions within each other, and expressions in all, that are looked at. */
const most = { depth: 600, expressions: 200_000 } as const

/** Takes what is to be told of an expression that is not looked into; gives an evaluator with a bound on its work. What lies beyond it is unknown. */
export function createEvaluator(onLimit: (node: SyntaxNode) => void): Evaluator {
  let [depth, left]: [number, number] = [0, most.expressions]
  const evaluate = (node: SyntaxNode | undefined, scope: Scope): Value => {
    if (node === undefined) return nothing
    left -= 1
    if (depth >= most.depth || left < 0) {
      onLimit(node)
      return unknownValue(undefined)
    }
    depth += 1
    try {
      return valueIn(node, scope, evaluator)
    } finally {
      depth -= 1
    }
  }
  const argumentsOf = (call: SyntaxNode, scope: Scope) => itemsOf(field(call, 'arguments'), scope, evaluate).items
  const evaluator: Evaluator = { evaluate, argumentsOf }
  return evaluator
}

type Evaluate = Evaluator['evaluate']

function valueIn(node: SyntaxNode, scope: Scope, evaluator: Evaluator): Value {
  const { evaluate } = evaluator
  switch (node.type) {
    case 'string':
    case 'template_string':
      return textIn(node, scope, evaluate)
    case 'number': {
      const number = numberIn(node.text)
      return number === undefined ? unknownValue(undefined) : { kind: 'number', number }
    }
    case 'true':
    case 'false':
      return { kind: 'boolean', boolean: node.type === 'true' }
    case 'null':
    case 'undefined':
      return nothing
    case 'identifier':
    case 'shorthand_property_identifier':
    case 'this':
      return lookUp(node.text, scope) ?? unknownValue(node)
    case 'array':
      return { kind: 'list', ...itemsOf(node, scope, evaluate) }
    case 'object':
      return recordIn(node, scope, evaluate)
    case 'arrow_function':
    case 'function_expression':
    case 'function_declaration':
      return { kind: 'function', node, scope }
    default:
      return ofCompound(node, scope, evaluator)
  }
}

function ofCompound(node: SyntaxNode, scope: Scope, evaluator: Evaluator): Value {
  const { evaluate } = evaluator
  switch (node.type) {
    case 'parenthesized_expression':
    case 'as_expression':
    case 'satisfies_expression':
    case 'non_null_expression':
      return evaluate(children(node)[0], scope)
    case 'type_assertion':
      return evaluate(children(node).at(-1), scope)
    case 'await_expression':
      return awaited(evaluate(children(node)[0], scope), node)
    case 'assignment_expression':
      return evaluate(field(node, 'right'), scope)
    case 'augmented_assignment_expression':
    case 'binary_expression':
      return binary(node, scope, evaluate)
    case 'unary_expression':
      return unary(node, scope, evaluate)
    case 'ternary_expression':
      return ternary(node, scope, evaluate)
    case 'new_expression':
      return instanceOf(node, scope, evaluator)
    case 'member_expression':
    case 'subscript_expression':
      return memberOf(node, scope, evaluate)
    case 'call_expression':
      return callOf(node, scope, evaluator)
    default:
      return unknownValue(node)
  }
}

function instanceOf(node: SyntaxNode, scope: Scope, { argumentsOf }: Evaluator): Value {
  return { kind: 'instance', of: field(node, 'constructor')?.text.slice(0, 100) ?? '', args: argumentsOf(node, scope) }
}

/** What is awaited has run where it stands; what is asked of it from then on is asked of its result. */
function awaited(value: Value, node: SyntaxNode): Value {
  if (value.kind !== 'host') return value
  const link: Link = { name: 'await', args: undefined, node }
  return { ...value, links: [...value.links, link] }
}

function textIn(node: SyntaxNode, scope: Scope, evaluate: Evaluate): Value {
  const ofInterpolation = (part: SyntaxNode): readonly Part[] => {
    const inner = children(part)[0]
    const { line } = linesOf(part)
    const value = evaluate(inner, scope)
    if (value.kind === 'text') return value.parts.map((one) => ({ ...oneLine(one), line }))
    if (value.kind === 'number') return [{ text: String(value.number), line }]
    return [{ unknown: value.kind === 'unknown' ? value.name : wordOf(inner), line }]
  }
  return { kind: 'text', parts: partsOfText(node, ofInterpolation) }
}

/** What is put into a text from elsewhere does not move the lines of the rest. */
function oneLine(part: Part): Part {
  return 'unknown' in part ? part : { ...part, text: part.text.replace(/--[^\n]*/g, '').replaceAll('\n', ' ') }
}

/** Longer lists are data. */
const maxItems = 5_000

function itemsOf(
  node: SyntaxNode | undefined,
  scope: Scope,
  evaluate: Evaluate,
): { readonly items: readonly Value[]; readonly isWhole: boolean } {
  const items: Value[] = []
  let isWhole = true
  for (const child of node === undefined ? [] : children(node).slice(0, maxItems)) {
    if (child.type === 'comment') continue
    if (child.type !== 'spread_element') {
      items.push(evaluate(child, scope))
      continue
    }
    const spread = evaluate(children(child)[0], scope)
    if (spread.kind === 'list') items.push(...spread.items)
    if (spread.kind !== 'list' || !spread.isWhole) isWhole = false
  }
  return { items, isWhole }
}

function recordIn(node: SyntaxNode, scope: Scope, evaluate: Evaluate): Value {
  const entries = new Map<string, Value>()
  let isWhole = true
  for (const child of children(node).slice(0, maxItems)) {
    if (child.type === 'pair') {
      const key = keyOf(field(child, 'key'), scope, evaluate)
      if (key === undefined) isWhole = false
      else entries.set(key, evaluate(field(child, 'value'), scope))
    } else if (child.type === 'shorthand_property_identifier') entries.set(child.text, evaluate(child, scope))
    else if (child.type === 'method_definition')
      entries.set(field(child, 'name')?.text ?? '', { kind: 'function', node: child, scope })
    else if (child.type === 'spread_element') {
      const spread = evaluate(children(child)[0], scope)
      if (spread.kind === 'record') for (const [key, value] of spread.entries) entries.set(key, value)
      if (spread.kind !== 'record' || !spread.isWhole) isWhole = false
    }
  }
  return { kind: 'record', entries, isWhole }
}

function keyOf(node: SyntaxNode | undefined, scope: Scope, evaluate: Evaluate): string | undefined {
  if (node?.type === 'computed_property_name') return textOf(evaluate(children(node)[0], scope))
  return node?.type === 'string' ? textOf(evaluate(node, scope)) : node?.text
}

function memberOf(node: SyntaxNode, scope: Scope, evaluate: Evaluate): Value {
  const object = evaluate(field(node, 'object'), scope)
  const property = field(node, 'property')
  const name = property?.text ?? nameOfIndex(evaluate(field(node, 'index'), scope))
  if (object.kind === 'host')
    return { ...object, links: [...object.links, { name: name ?? '', args: undefined, node }] }
  if (name === undefined) return unknownValue(node)
  if (object.kind === 'list' && /^\d{1,6}$/.test(name)) return object.items[Number(name)] ?? unknownValue(node)
  if (object.kind === 'list' && name === 'length' && object.isWhole)
    return { kind: 'number', number: object.items.length }
  if (object.kind === 'text' && name === 'name') return textValue(textOf(object) ?? '', linesOf(node).line)
  return propertyOf(object, name) ?? unknownValue(node)
}

function nameOfIndex(index: Value): string | undefined {
  return index.kind === 'number' ? String(index.number) : textOf(index)
}
