import { field, type SyntaxNode } from '../syntax.ts'
import { children } from './children.ts'
import type { Frame } from './frame.ts'
import type { Machine } from './machine.ts'
import { type FunctionValue, type Options, unknown, type Value } from './value.ts'

interface Given {
  readonly args: readonly Value[]
  readonly options: Options
}

/** Takes a function, what it is given and the frame it runs in; sets its parameters. What is not given is its default, or not known. */
export function bindParameters(called: FunctionValue, given: Given, frame: Frame, machine: Machine): void {
  const list = field(called.node, 'parameters')
  const all = list === undefined ? [] : children(list)
  const args = called.self === undefined ? given.args : [called.self, ...given.args]
  const taken = new Set<string>()
  let position = 0
  let isByName = false
  for (const parameter of all) {
    if (parameter.type === 'keyword_separator') isByName = true
    const star = starOf(parameter)
    if (star === '**') {
      const rest = [...given.options.entries].filter(([name]) => !taken.has(name))
      set(parameter, { kind: 'dict', entries: new Map(rest), isWhole: given.options.isWhole }, frame)
    } else if (star === '*') {
      set(parameter, { kind: 'list', items: args.slice(position), isWhole: true }, frame)
      isByName = true
    } else if (!/separator$/.test(parameter.type)) {
      const name = nameIn(parameter)
      taken.add(name)
      const own = isByName ? undefined : args[position]
      frame.scope.variables.set(
        name,
        own ?? given.options.entries.get(name) ?? standard(parameter, name, called, frame, machine),
      )
      position += 1
    }
  }
}

function starOf(parameter: SyntaxNode): '*' | '**' | undefined {
  const inside = parameter.type === 'typed_parameter' ? children(parameter)[0] : parameter
  if (inside?.type === 'dictionary_splat_pattern') return '**'
  return inside?.type === 'list_splat_pattern' ? '*' : undefined
}

/** Gives the name of a parameter, with its stars, type and default left out. */
function nameIn(parameter: SyntaxNode): string {
  if (parameter.type === 'identifier') return parameter.text
  const inside = field(parameter, 'name') ?? children(parameter)[0]
  if (inside === undefined) return parameter.text
  return inside.type === 'identifier' ? inside.text : (children(inside)[0]?.text ?? inside.text)
}

function set(parameter: SyntaxNode, value: Value, { scope }: Frame): void {
  scope.variables.set(nameIn(parameter), value)
}

function standard(parameter: SyntaxNode, name: string, called: FunctionValue, frame: Frame, machine: Machine): Value {
  const value = field(parameter, 'value')
  return value === undefined ? unknown(name) : machine.evaluate(value, { ...frame, scope: called.scope })
}
