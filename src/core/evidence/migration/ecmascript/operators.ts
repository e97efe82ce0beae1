import { field, linesOf, type SyntaxNode } from '../syntax.ts'
import { conditionTruth } from './dialect.ts'
import type { Evaluator } from './evaluator.ts'
import { unknownValue, wordOf } from './literals.ts'
import { nothing, type Part, type Scope, truthOf, type Value } from './value.ts'

type Evaluate = Evaluator['evaluate']

/** Takes an expression of two sides; gives a text, a number or a truth where both sides tell. */
export function binary(node: SyntaxNode, scope: Scope, evaluate: Evaluate): Value {
  const operator = node.childForFieldName('operator')?.text
  const left = evaluate(field(node, 'left'), scope)
  if (operator === '??' || operator === '||') return otherwise(node, left, operator, scope, evaluate)
  if (operator !== '+' && operator !== '+=') {
    const boolean = conditionTruth(node, scope, { evaluate, argumentsOf: () => [] })
    return boolean === undefined ? unknownValue(undefined) : { kind: 'boolean', boolean }
  }
  const right = evaluate(field(node, 'right'), scope)
  if (left.kind === 'number' && right.kind === 'number') return { kind: 'number', number: left.number + right.number }
  if (left.kind !== 'text' && right.kind !== 'text') return unknownValue(node)
  return { kind: 'text', parts: [...partsOf(left, field(node, 'left')), ...partsOf(right, field(node, 'right'))] }
}

/** `a || b`, `a ?? b`. */
function otherwise(node: SyntaxNode, left: Value, operator: '||' | '??', scope: Scope, evaluate: Evaluate): Value {
  const isOpen = left.kind === 'unknown' || left.kind === 'choice'
  const isLeft = operator === '||' ? truthOf(left) : isOpen ? undefined : left.kind !== 'nothing'
  if (isLeft === undefined) return unknownValue(node)
  return isLeft ? left : evaluate(field(node, 'right'), scope)
}

function partsOf(value: Value, node: SyntaxNode | undefined): readonly Part[] {
  const line = node === undefined ? 1 : linesOf(node).line
  if (value.kind === 'text') return value.parts
  if (value.kind === 'number') return [{ text: String(value.number), line }]
  return [{ unknown: value.kind === 'unknown' ? value.name : wordOf(node), line }]
}

/** Takes `!x`, `-x` or `void x`. */
export function unary(node: SyntaxNode, scope: Scope, evaluate: Evaluate): Value {
  const operator = node.childForFieldName('operator')?.text
  const value = evaluate(field(node, 'argument'), scope)
  const truth = truthOf(value)
  if (operator === '!' && truth !== undefined) return { kind: 'boolean', boolean: !truth }
  if (operator === '-' && value.kind === 'number') return { kind: 'number', number: -value.number }
  return operator === 'void' ? nothing : unknownValue(undefined)
}

/** Takes `a ? b : c`; gives both where the condition does not tell. */
export function ternary(node: SyntaxNode, scope: Scope, evaluate: Evaluate): Value {
  const truth = truthOf(evaluate(field(node, 'condition'), scope))
  const side = (name: string) => evaluate(field(node, name), scope)
  if (truth === undefined) return { kind: 'choice', either: [side('consequence'), side('alternative')] }
  return side(truth ? 'consequence' : 'alternative')
}
