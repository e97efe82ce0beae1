import { field, type SyntaxNode } from '../syntax.ts'
import { children } from './children.ts'
import { type Frame, scopeIn } from './frame.ts'
import type { Machine } from './machine.ts'
import { type ClassValue, type FunctionValue, lastName, type Value } from './value.ts'

/** Takes a `class`; gives it with what its body sets, and what classes of the file that it extends set. */
export function classOf(node: SyntaxNode, frame: Frame, machine: Machine): ClassValue {
  const parents = basesOf(node).map((base) => machine.evaluate(base, frame))
  const attributes = new Map<string, Value>()
  const methods = new Map<string, FunctionValue>()
  for (const parent of parents) {
    if (parent.kind !== 'class') continue
    for (const [name, value] of parent.attributes) attributes.set(name, value)
    for (const [name, value] of parent.methods) methods.set(name, value)
  }
  const scope = scopeIn(frame.scope)
  const body = field(node, 'body')
  if (body !== undefined) machine.evaluate(body, { ...frame, scope, isGuarded: false })
  for (const [name, value] of scope.variables) {
    if (value.kind === 'function' && value.node.type === 'function_definition') methods.set(name, value)
    else attributes.set(name, value)
  }
  const name = field(node, 'name')?.text ?? ''
  return { kind: 'class', name, bases: parents.flatMap(namesOfBase), attributes, methods, node }
}

function basesOf(node: SyntaxNode): readonly SyntaxNode[] {
  const list = field(node, 'superclasses')
  return list === undefined ? [] : children(list).filter(({ type }) => type !== 'keyword_argument')
}

function namesOfBase(value: Value): readonly string[] {
  switch (value.kind) {
    case 'name':
      return [value.name]
    case 'class':
      return [value.name, ...value.bases]
    case 'part':
      return [value.name]
    default:
      return value.kind === 'call' ? [value.callee] : []
  }
}

/** Says whether a class is an enumeration, by what it extends. */
export function isEnumClass({ bases }: ClassValue): boolean {
  return bases.some((base) => /(?:Enum|Choices)$/.test(lastName(base)))
}

/** Says whether the members of an enumeration are texts themselves. */
export function isTextEnum(one: ClassValue): boolean {
  return isEnumClass(one) && one.bases.some((base) => /^(?:str|StrEnum|TextChoices)$/.test(lastName(base)))
}
