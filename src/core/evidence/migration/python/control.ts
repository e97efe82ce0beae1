import { field, type SyntaxNode } from '../syntax.ts'
import { bind } from './assignment.ts'
import { children } from './children.ts'
import { conditionOf } from './condition.ts'
import {
  assign,
  branchOf,
  end,
  type Frame,
  isAsked,
  isCertain,
  isOver,
  lookUp,
  newFlow,
  scopeIn,
  surely,
} from './frame.ts'
import { eachTurn } from './iteration.ts'
import type { Machine } from './machine.ts'
import { either } from './operators.ts'
import { none, textOf, type Value } from './value.ts'

/** Takes statements that follow each other. What stands behind a return does not run. */
export function sequence(nodes: readonly SyntaxNode[], frame: Frame, machine: Machine): void {
  for (const node of nodes) {
    if (isOver(frame)) return
    machine.evaluate(node, frame)
  }
}

/** Takes a statement that decides what runs; runs it, or says that it is none. */
export function control(node: SyntaxNode, frame: Frame, machine: Machine): boolean {
  switch (node.type) {
    case 'if_statement':
      choice(node, frame, machine)
      return true
    case 'for_statement':
      loop(node, frame, machine)
      return true
    case 'while_statement':
      whileLoop(node, frame, machine)
      return true
    case 'try_statement':
      attempt(node, frame, machine)
      return true
    case 'with_statement':
      within(node, frame, machine)
      return true
    case 'match_statement':
      cases(node, frame, machine)
      return true
    default:
      return leave(node, frame, machine)
  }
}

function leave(node: SyntaxNode, frame: Frame, machine: Machine): boolean {
  switch (node.type) {
    case 'return_statement':
      returned(node, frame, machine)
      return true
    case 'raise_statement':
      for (const part of children(node)) machine.evaluate(part, frame)
      end(frame.flow, frame)
      return true
    case 'continue_statement':
      end(frame.turn, frame)
      return true
    case 'break_statement':
      end(frame.loop, frame)
      return true
    default:
      return false
  }
}

function returned(node: SyntaxNode, frame: Frame, machine: Machine): void {
  const given = children(node)[0]
  const value = given === undefined ? none : machine.evaluate(given, frame)
  const { flow } = frame
  flow.result = flow.result === undefined ? value : either(flow.result, value, node.text)
  end(flow, frame)
}

/** A branch whose condition is not known may run or not: what it sets is its own, and afterwards one of two where there was something else before. */
function branch(
  body: SyntaxNode | undefined,
  known: boolean | undefined,
  isGuard: boolean,
  frame: Frame,
  machine: Machine,
): void {
  if (body === undefined || known === false) return
  if (known === true) {
    machine.evaluate(body, frame)
    return
  }
  const scope = branchOf(frame.scope)
  machine.evaluate(body, { ...frame, scope, isSure: false, isGuarded: isAsked(frame) || isGuard })
  for (const [name, value] of scope.variables) {
    const before = lookUp(frame.scope, name)
    assign(frame.scope, name, before === undefined ? value : either(before, value, name))
  }
}

/** An `elif` holds no others: they follow it in the statement. */
function choice(node: SyntaxNode, frame: Frame, machine: Machine): void {
  let own = frame
  for (const way of [node, ...children(node).filter(({ type }) => type === 'elif_clause')]) {
    const { truth, isGuard } = conditionOf(field(way, 'condition'), own, machine)
    branch(field(way, 'consequence'), truth, isGuard, own, machine)
    if (truth === true) return
    if (truth === undefined) own = { ...own, isSure: false, isGuarded: isAsked(own) || isGuard }
  }
  const last = children(node).find(({ type }) => type === 'else_clause')
  const body = last === undefined ? undefined : field(last, 'body')
  branch(body, own === frame ? true : undefined, false, own, machine)
}

function loop(node: SyntaxNode, frame: Frame, machine: Machine): void {
  const [left, right, body] = [field(node, 'left'), field(node, 'right'), field(node, 'body')]
  if (left === undefined || right === undefined || body === undefined) return
  eachTurn(machine.evaluate(right, frame), right, frame, machine, (item, turn) => {
    bind(left, item, surely(turn), machine)
    machine.evaluate(body, turn)
  })
  afterLoop(node, frame, machine)
}

/** A loop runs once here, as one that may run any number of times. */
function whileLoop(node: SyntaxNode, frame: Frame, machine: Machine): void {
  const { truth } = conditionOf(field(node, 'condition'), frame, machine)
  const body = field(node, 'body')
  if (truth !== false && body !== undefined)
    machine.evaluate(body, { ...frame, isLoop: true, turn: newFlow(), loop: newFlow() })
  afterLoop(node, frame, machine)
}

function afterLoop(node: SyntaxNode, frame: Frame, machine: Machine): void {
  const alternative = field(node, 'alternative')
  const body = alternative === undefined ? undefined : field(alternative, 'body')
  if (body !== undefined && !isOver(frame)) machine.evaluate(body, { ...frame, isSure: false })
}

/** What a failure runs may run; what it sets or ends is set or ended nowhere else. */
function attempt(node: SyntaxNode, frame: Frame, machine: Machine): void {
  for (const part of children(node)) {
    if (part.type === 'except_clause' || part.type === 'except_group_clause') {
      const aside = { ...frame, scope: scopeIn(frame.scope), flow: newFlow(), turn: newFlow(), isSure: false }
      for (const body of children(part).filter(({ type }) => type === 'block'))
        onFailure(() => machine.evaluate(body, aside), machine)
    } else if (part.type === 'finally_clause') {
      for (const body of children(part))
        machine.evaluate(body, { ...frame, flow: newFlow(), turn: undefined, loop: undefined })
    } else if (!isOver(frame)) {
      const bodies = part.type === 'else_clause' ? children(part) : [part]
      for (const body of bodies) machine.evaluate(body, frame)
    }
  }
}

function onFailure(work: () => void, { host }: Machine): void {
  if (host.aside === undefined) work()
  else host.aside(work)
}

interface Context {
  readonly value: Value
  readonly node: SyntaxNode
}

function within(node: SyntaxNode, frame: Frame, machine: Machine): void {
  const clause = children(node).find(({ type }) => type === 'with_clause')
  const items = clause === undefined ? [] : children(clause).filter(({ type }) => type === 'with_item')
  const contexts = items.map((item): Context => {
    const inside = field(item, 'value') ?? children(item)[0]
    const [expression = item, target] = inside?.type === 'as_pattern' ? children(inside) : [inside]
    const value = machine.evaluate(expression, frame)
    const entered = machine.host.enter?.(value, expression, frame) ?? value
    if (target !== undefined) bind(target, entered, surely(frame), machine)
    return { value, node: expression }
  })
  const body = field(node, 'body')
  if (body !== undefined) machine.evaluate(body, frame)
  for (const { value, node: at } of contexts.toReversed()) machine.host.exit?.(value, at, frame)
}

function cases(node: SyntaxNode, frame: Frame, machine: Machine): void {
  const subject = field(node, 'subject')
  const value = subject === undefined ? undefined : textOf(machine.evaluate(subject, frame))
  const body = field(node, 'body')
  const all = body === undefined ? [] : children(body).filter(({ type }) => type === 'case_clause')
  for (const one of all) {
    const pattern = children(one).find(({ type }) => type === 'case_pattern')
    const literal = pattern === undefined ? undefined : children(pattern)[0]
    const known = literal?.type === 'string' ? textOf(machine.evaluate(literal, frame)) : undefined
    const truth = value === undefined || known === undefined ? undefined : value === known
    branch(field(one, 'consequence'), truth, false, frame, machine)
    if (truth === true && isCertain(frame)) return
  }
}
