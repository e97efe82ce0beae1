import { unknownName } from '../sql/quote.ts'
import { children, field, type SyntaxNode } from '../syntax.ts'
import type { Evaluator } from './evaluator.ts'
import { wordOf } from './literals.ts'
import type { Scope, Value } from './value.ts'

/** Takes a function and what it is given; puts its parameters into its scope. What is not given is unknown, or its default. */
export function bindParameters(
  node: SyntaxNode,
  args: readonly (Value | undefined)[],
  scope: Scope,
  evaluator: Evaluator,
): void {
  for (const [index, { pattern, otherwise }] of parametersOf(node).entries()) {
    if (pattern.type === 'rest_pattern') {
      const items = args.slice(index).map((one): Value => one ?? { kind: 'unknown', name: unknownName })
      const list: Value = { kind: 'list', items, isWhole: args.length > 0 }
      bindPattern(children(pattern)[0], list, scope)
      return
    }
    const given = args[index]
    const value = given ?? (otherwise === undefined ? undefined : evaluator.evaluate(otherwise, scope))
    bindPattern(pattern, value, scope)
  }
}

interface Parameter {
  readonly pattern: SyntaxNode
  readonly otherwise: SyntaxNode | undefined
}

/** Gives the parameters of a function, in order. */
export function parametersOf(node: SyntaxNode): readonly Parameter[] {
  const single = field(node, 'parameter')
  if (single !== undefined) return [{ pattern: single, otherwise: undefined }]
  const list = field(node, 'parameters')
  return (list === undefined ? [] : children(list)).flatMap((child) => {
    if (child.type === 'comment') return []
    const pattern = field(child, 'pattern') ?? child
    if (pattern.type === 'assignment_pattern')
      return [{ pattern: field(pattern, 'left') ?? pattern, otherwise: field(pattern, 'right') }]
    return [{ pattern, otherwise: field(child, 'value') }]
  })
}

/** Takes a name, or a pattern of names, and a value; puts the names into the scope. */
export function bindPattern(pattern: SyntaxNode | undefined, value: Value | undefined, scope: Scope): void {
  bindAt(pattern, value, scope, 0)
}

/** Deeper patterns are not taken apart. */
const maxDepth = 10

function bindAt(pattern: SyntaxNode | undefined, value: Value | undefined, scope: Scope, depth: number): void {
  if (pattern === undefined || depth > maxDepth) return
  switch (pattern.type) {
    case 'identifier':
    case 'shorthand_property_identifier_pattern':
      scope.names.set(pattern.text, value ?? { kind: 'unknown', name: wordOf(pattern) })
      return
    case 'object_pattern':
      for (const child of children(pattern)) bindProperty(child, value, scope, depth)
      return
    case 'array_pattern':
      for (const [index, child] of children(pattern).entries())
        bindAt(child, value?.kind === 'list' ? value.items[index] : undefined, scope, depth + 1)
      return
    case 'assignment_pattern':
    case 'object_assignment_pattern':
      bindAt(field(pattern, 'left'), value, scope, depth + 1)
      return
    default:
  }
}

function bindProperty(child: SyntaxNode, value: Value | undefined, scope: Scope, depth: number): void {
  const isPair = child.type === 'pair_pattern'
  const target = isPair ? field(child, 'value') : child
  const key = (isPair ? field(child, 'key') : (field(child, 'left') ?? child))?.text ?? ''
  bindAt(target, memberOf(value, key, child), scope, depth + 1)
}

function memberOf(value: Value | undefined, key: string, node: SyntaxNode): Value | undefined {
  if (value?.kind === 'host') return { ...value, links: [...value.links, { name: key, args: undefined, node }] }
  return value?.kind === 'record' ? value.entries.get(key) : undefined
}
