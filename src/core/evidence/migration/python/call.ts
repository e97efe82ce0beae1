import { field, type SyntaxNode } from '../syntax.ts'
import { memberOf } from './attribute.ts'
import { builtinFunction } from './builtin-functions.ts'
import { builtinMethod } from './builtin-methods.ts'
import { children } from './children.ts'
import type { Frame } from './frame.ts'
import { itemsOf, setAll } from './literals.ts'
import type { Machine } from './machine.ts'
import { type CallValue, noOptions, type Options, unknown, type Value } from './value.ts'

interface Given {
  readonly args: readonly Value[]
  readonly isWhole: boolean
  readonly options: Options
}

/** Takes a call; runs it where it is of the file or of Python itself, and asks the host for all others. */
export function callOf(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const callee = field(node, 'function')
  if (callee === undefined) return unknown(node.text)
  if (callee.type === 'attribute') return methodCall(node, callee, frame, machine)
  const called = machine.evaluate(callee, frame)
  return applied(called, given(node, frame, machine), node, frame, machine)
}

function given(node: SyntaxNode, frame: Frame, machine: Machine): Given {
  const list = field(node, 'arguments')
  if (list === undefined) return { args: [], isWhole: true, options: noOptions }
  if (list.type === 'generator_expression')
    return { args: [machine.evaluate(list, frame)], isWhole: true, options: noOptions }
  const nodes = children(list)
  const { items, isWhole } = itemsOf(nodes, frame, machine)
  return { args: items, isWhole, options: namedIn(nodes, frame, machine) }
}

function namedIn(nodes: readonly SyntaxNode[], frame: Frame, machine: Machine): Options {
  const entries = new Map<string, Value>()
  let isWhole = true
  for (const node of nodes) {
    if (node.type === 'keyword_argument') {
      const [name, value] = [field(node, 'name'), field(node, 'value')]
      if (name !== undefined && value !== undefined) entries.set(name.text, machine.evaluate(value, frame))
    } else if (node.type === 'dictionary_splat') {
      isWhole = setAll(node, entries, frame, machine) && isWhole
    }
  }
  return { entries, isWhole }
}

function methodCall(node: SyntaxNode, callee: SyntaxNode, frame: Frame, machine: Machine): Value {
  const object = field(callee, 'object')
  const name = field(callee, 'attribute')?.text ?? ''
  if (object === undefined) return unknown(node.text)
  const of = machine.evaluate(object, frame)
  const own = given(node, frame, machine)
  const known = builtinMethod({ of, object, name, ...own, node }, frame)
  if (known !== undefined) return known
  const called = memberOf(of, name, callee, machine)
  return applied(called, own, node, frame, machine)
}

/** Calls that are known by their last names, however they were imported. */
const partial = 'functools.partial'

function applied(called: Value, own: Given, node: SyntaxNode, frame: Frame, machine: Machine): Value {
  switch (called.kind) {
    case 'function':
      return machine.run(called, own.args, own.options, frame)
    case 'class':
      return asked({ kind: 'call', callee: called.name, ...own, receiver: called, node }, frame, machine)
    case 'name': {
      const call: CallValue = { kind: 'call', callee: called.name, ...own, node }
      return builtinFunction(call, frame, machine) ?? asked(call, frame, machine)
    }
    case 'part':
      return asked({ kind: 'call', callee: `.${called.name}`, ...own, receiver: called.of, node }, frame, machine)
    case 'call': {
      const [first, ...more] = called.args
      if (called.callee !== partial || first === undefined) break
      const entries = new Map([...called.options.entries, ...own.options.entries])
      const all: Given = { args: [...more, ...own.args], isWhole: own.isWhole, options: { ...own.options, entries } }
      return applied(first, all, node, frame, machine)
    }
    default:
  }
  return asked({ kind: 'call', callee: '.__call__', ...own, receiver: called, node }, frame, machine)
}

function asked(call: CallValue, frame: Frame, machine: Machine): Value {
  return machine.host.call?.(call, frame, machine) ?? call
}
