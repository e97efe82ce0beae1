import { children, field, type SyntaxNode } from '../syntax.ts'
import { isSettled, settled } from './chain.ts'
import { conditionTruth } from './dialect.ts'
import { createEvaluator } from './evaluate.ts'
import { hoist } from './hoist.ts'
import { bindParameters, bindPattern } from './parameters.ts'
import { runExpression } from './run-expression.ts'
import { type FunctionValue, type Scope, scopeIn, type Value } from './value.ts'
import { type Host, roundsOf, type Walker } from './walker.ts'

/** Statements within each other, and statements in all. */
const most = { depth: 200, statements: 20_000 } as const

/** Takes a framework; gives a walker with a bound on its work. Both ways of a condition are gone where the text does not decide it, and a loop over what is not known is gone once. */
export function createWalker(host: Host): Walker {
  let [depth, left]: [number, number] = [0, most.statements]
  const onLimit = (node: SyntaxNode) => host.onUnread('it is too long or too deep to be followed', node)
  const within = (node: SyntaxNode, work: () => boolean): boolean => {
    left -= 1
    if (depth >= most.depth || left < 0) {
      onLimit(node)
      return true
    }
    depth += 1
    try {
      return work()
    } finally {
      depth -= 1
    }
  }
  const walker: Walker = {
    ...createEvaluator(onLimit),
    host,
    call: (called, args, self) => {
      within(called.node, () => call(called, args, self, walker))
    },
    runStatement: (node, scope) => within(node, () => statement(node, scope, walker)),
    run: (node, scope) => {
      if (node === undefined) return
      within(node, () => {
        runExpression(node, scope, walker)
        return false
      })
    },
  }
  return walker
}

function call(
  { node, scope }: FunctionValue,
  args: readonly (Value | undefined)[],
  self: Value | undefined,
  walker: Walker,
): boolean {
  const own = scopeIn(scope)
  if (self !== undefined) own.names.set('this', self)
  bindParameters(node, args, own, walker)
  const body = field(node, 'body')
  if (body?.type === 'statement_block') return block(body, own, walker)
  walker.run(body, own)
  return true
}

function block(node: SyntaxNode, scope: Scope, walker: Walker): boolean {
  const own = scopeIn(scope)
  const statements = children(node)
  hoist(statements, own)
  return statements.some((one) => walker.runStatement(one, own))
}

function statement(node: SyntaxNode, scope: Scope, walker: Walker): boolean {
  switch (node.type) {
    case 'expression_statement':
      walker.run(children(node)[0], scope)
      return false
    case 'return_statement':
    case 'throw_statement':
      walker.run(children(node)[0], scope)
      return true
    case 'lexical_declaration':
    case 'variable_declaration':
      for (const one of children(node)) declare(one, scope, walker)
      return false
    case 'statement_block':
    case 'else_clause':
    case 'finally_clause':
    case 'labeled_statement':
      return block(node, scope, walker)
    case 'if_statement':
      return choice(node, scope, walker)
    case 'try_statement':
      return attempt(node, scope, walker)
    default:
      ofLoop(node, scope, walker)
      return false
  }
}

function ofLoop(node: SyntaxNode, scope: Scope, walker: Walker): void {
  switch (node.type) {
    case 'for_in_statement':
      forIn(node, scope, walker)
      return
    case 'for_statement':
    case 'while_statement':
    case 'do_statement':
      loop(node, scope, walker)
      return
    case 'switch_statement':
      choices(node, scope, walker)
      return
    default:
  }
}

/** Takes the declaration of a name; runs what it is given and puts it into the scope. A query that is only built waits until it is awaited. */
export function declare(node: SyntaxNode, scope: Scope, walker: Walker): void {
  if (node.type !== 'variable_declarator') return
  const init = field(node, 'value')
  const value = walker.evaluate(init, scope)
  const isCall = value.kind === 'host' && value.links.at(-1)?.args !== undefined
  const isDeferred = value.kind === 'host' && !isSettled(value) && !walker.host.isEager(value)
  if (!isDeferred) walker.run(init, scope)
  const kept = value.kind === 'host' && isCall && !isDeferred ? settled(value) : value
  bindPattern(field(node, 'name'), kept, scope)
}

function choice(node: SyntaxNode, scope: Scope, walker: Walker): boolean {
  const condition = field(node, 'condition')
  walker.run(condition, scope)
  const truth = conditionTruth(condition, scope, walker)
  const [consequence, alternative] = [field(node, 'consequence'), field(node, 'alternative')]
  const isFirstEnd = truth !== false && consequence !== undefined && walker.runStatement(consequence, scope)
  const isOtherEnd = truth !== true && alternative !== undefined && walker.runStatement(alternative, scope)
  if (truth !== undefined) return isFirstEnd || isOtherEnd
  return isFirstEnd && isOtherEnd
}

/** What follows a failure is gone through as well: it may swallow it and do something else. */
function attempt(node: SyntaxNode, scope: Scope, walker: Walker): boolean {
  const handler = field(node, 'handler')
  const [body, caught, last] = [
    field(node, 'body'),
    handler === undefined ? undefined : field(handler, 'body'),
    field(node, 'finalizer'),
  ]
  const isEnd = body !== undefined && walker.runStatement(body, scope)
  if (caught !== undefined) walker.host.aside(() => walker.runStatement(caught, scope))
  if (last !== undefined) walker.runStatement(last, scope)
  return isEnd
}

function choices(node: SyntaxNode, scope: Scope, walker: Walker): void {
  const body = field(node, 'body')
  const subject = field(node, 'value')
  const own = scopeIn(scope)
  const cases = (body === undefined ? [] : children(body)).map((one) => {
    const value = field(one, 'value')
    return { one, value, truth: value === undefined ? undefined : conditionTruth(value, scope, walker, subject) }
  })
  const isDecided = cases.some(({ truth }) => truth === true)
  for (const { one, value, truth } of cases) {
    if (truth === false || (value === undefined && isDecided)) continue
    children(one).some((inner) => walker.runStatement(inner, own))
  }
}

function forIn(node: SyntaxNode, scope: Scope, walker: Walker): void {
  const right = field(node, 'right')
  const list = walker.evaluate(right, scope)
  if (list.kind !== 'list') walker.run(right, scope)
  const [left, body] = [field(node, 'left'), field(node, 'body')]
  for (const item of roundsOf(list)) {
    const own = scopeIn(scope)
    bindPattern(left, item, own)
    if (body !== undefined) walker.runStatement(body, own)
  }
}

function loop(node: SyntaxNode, scope: Scope, walker: Walker): void {
  const own = scopeIn(scope)
  const initializer = field(node, 'initializer')
  const counter = initializer === undefined ? undefined : children(initializer)[0]
  if (counter?.type === 'variable_declarator') bindPattern(field(counter, 'name'), undefined, own)
  walker.run(field(node, 'condition'), own)
  const body = field(node, 'body')
  if (body !== undefined) walker.runStatement(body, own)
}
