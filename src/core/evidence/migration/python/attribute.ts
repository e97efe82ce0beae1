import { field, type SyntaxNode } from '../syntax.ts'
import type { Frame } from './frame.ts'
import { partOf } from './iteration.ts'
import type { Machine } from './machine.ts'
import { isEnumClass, isTextEnum } from './python-class.ts'
import { type ClassValue, none, textOf, textValue, unknown, type Value } from './value.ts'

/** Takes `a.b`; gives what it is. */
export function attributeOf(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const object = field(node, 'object')
  const name = field(node, 'attribute')?.text ?? ''
  return object === undefined ? unknown(node.text) : memberOf(machine.evaluate(object, frame), name, node, machine)
}

/** Takes a value and the name of an attribute; gives that. */
export function memberOf(of: Value, name: string, node: SyntaxNode, { host }: Machine): Value {
  const answered = host.attribute?.(of, name)
  if (answered !== undefined) return answered
  switch (of.kind) {
    case 'name': {
      const whole = `${of.name}.${name}`
      return host.name?.(whole) ?? { kind: 'name', name: whole, node }
    }
    case 'class':
      return ofClass(of, name, node)
    case 'call':
      return (of.receiver?.kind === 'class' ? ofInstance(of, of.receiver, name) : undefined) ?? partOf(of, name, node)
    case 'part':
      return ofMember(of.of, of.name, name, node) ?? partOf(of, name, node)
    case 'text':
      return name === 'value' ? of : partOf(of, name, node)
    default:
      return partOf(of, name, node)
  }
}

function ofClass(of: ClassValue, name: string, node: SyntaxNode): Value {
  const value = of.attributes.get(name)
  if (value === undefined)
    return of.methods.get(name) ?? (name === '__name__' ? textValue(of.name, 0) : partOf(of, name, node))
  return isEnumClass(of) && !isTextEnum(of) ? partOf(of, name, node) : value
}

function ofInstance(of: Extract<Value, { readonly kind: 'call' }>, made: ClassValue, name: string): Value | undefined {
  const method = made.methods.get(name)
  if (method === undefined) return of.options.entries.get(name) ?? made.attributes.get(name)
  return method.decorators.includes('staticmethod') ? method : { ...method, self: of }
}

/** `Color.RED.value`, `Color.RED.name`. */
function ofMember(of: Value, member: string, name: string, node: SyntaxNode): Value | undefined {
  if (of.kind !== 'class' || !isEnumClass(of) || !of.attributes.has(member)) return undefined
  if (name === 'name') return textValue(member, node.startPosition.row + 1)
  return name === 'value' ? of.attributes.get(member) : undefined
}

/** Takes `a[b]`; gives what it is. */
export function itemOf(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const [object, index] = [field(node, 'value'), field(node, 'subscript')]
  if (object === undefined) return unknown(node.text)
  const of = machine.evaluate(object, frame)
  if (index === undefined || index.type === 'slice')
    return of.kind === 'list' ? { ...of, isWhole: false } : partOf(of, '[:]', node)
  const key = machine.evaluate(index, frame)
  const name = textOf(key)
  if (of.kind === 'list' && of.isWhole && key.kind === 'number') return of.items.at(key.number) ?? none
  if (of.kind === 'dict' && name !== undefined) return of.entries.get(name) ?? partOf(of, '[]', node, key)
  if (of.kind === 'class' && name !== undefined && of.attributes.has(name)) return ofClass(of, name, node)
  return partOf(of, '[]', node, key)
}
