import { field, type SyntaxNode } from '../syntax.ts'
import { bind } from './assignment.ts'
import { children } from './children.ts'
import { conditionOf } from './condition.ts'
import { type Frame, scopeIn, surely } from './frame.ts'
import { eachTurn } from './iteration.ts'
import { maxItems } from './literals.ts'
import type { Machine } from './machine.ts'
import { sourceOf } from './text.ts'
import { textOf, unknown, type Value } from './value.ts'

interface Gathered {
  readonly values: Value[]
  readonly keys: (string | undefined)[]
  isWhole: boolean
  /** What it goes through, where that is not known at all. */
  over: string | undefined
}

/** Takes a comprehension or a generator; gives its list or dictionary. Of what goes through something unknown the words are kept. */
export function comprehension(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const [body, ...clauses] = children(node)
  if (body === undefined) return unknown(node.text)
  const gathered: Gathered = { values: [], keys: [], isWhole: true, over: undefined }
  goThrough(clauses, body, { ...frame, scope: scopeIn(frame.scope) }, machine, gathered)
  const { values, keys, isWhole, over } = gathered
  if (over !== undefined && values.length <= 1) return unknown(`${over} ${node.text}`)
  if (node.type !== 'dictionary_comprehension') return { kind: 'list', items: values, isWhole }
  const entries = new Map<string, Value>()
  for (const [index, key] of keys.entries()) {
    const value = values[index]
    if (key !== undefined && value !== undefined) entries.set(key, value)
  }
  return { kind: 'dict', entries, isWhole: isWhole && !keys.includes(undefined) }
}

function goThrough(
  [clause, ...more]: readonly SyntaxNode[],
  body: SyntaxNode,
  frame: Frame,
  machine: Machine,
  gathered: Gathered,
): void {
  if (clause === undefined) {
    gather(body, frame, machine, gathered)
    return
  }
  if (clause.type === 'if_clause') {
    const { truth, isGuard } = conditionOf(children(clause)[0], frame, machine)
    if (truth === false) return
    if (truth === undefined) gathered.isWhole = false
    const inside = truth === true ? frame : { ...frame, isSure: false, isGuarded: frame.isGuarded || isGuard }
    goThrough(more, body, inside, machine, gathered)
    return
  }
  const [left, right] = [field(clause, 'left'), field(clause, 'right')]
  if (left === undefined || right === undefined) return
  const over = machine.evaluate(right, frame)
  eachTurn(over, clause, frame, machine, (item, turn, isKnown) => {
    if (!isKnown) {
      gathered.isWhole = false
      gathered.over = sourceOf(over)
    }
    bind(left, item, surely(turn), machine)
    goThrough(more, body, turn, machine, gathered)
  })
}

function gather(body: SyntaxNode, frame: Frame, machine: Machine, gathered: Gathered): void {
  if (gathered.values.length >= maxItems) {
    gathered.isWhole = false
    return
  }
  const key = body.type === 'pair' ? field(body, 'key') : undefined
  const value = body.type === 'pair' ? field(body, 'value') : body
  gathered.keys.push(key === undefined ? undefined : textOf(machine.evaluate(key, frame)))
  gathered.values.push(value === undefined ? unknown(body.text) : machine.evaluate(value, frame))
}
