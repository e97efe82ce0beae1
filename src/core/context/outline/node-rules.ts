import type { Grammar } from './grammar.ts'
import type { Scope } from './outline.ts'

/** What one node type means for the outline; a type that means nothing has no rule. */
export interface NodeRule {
  /** A declaration of this kind. */
  readonly scope: Scope['kind'] | undefined
  /** A declaration of a value that is shown as a type. */
  readonly constant: boolean
  /** A function as a value. */
  readonly value: boolean
  /** The field with the name of the value within. */
  readonly namer: string | undefined
  readonly wraps: boolean
  readonly leads: boolean
  readonly call: boolean
  readonly arguments: boolean
  readonly trails: boolean
  readonly imports: RegExp | true | undefined
}

/** Takes a grammar; gives its lists turned round, so that one look-up tells all about a node's type. */
export function nodeRules(grammar: Grammar): ReadonlyMap<string, NodeRule> {
  const { functions, types, values, wrappers, leaders, calls, trailing } = grammar
  const namers = new Map(Object.entries(grammar.namers))
  const imports = new Map(Object.entries(grammar.imports))
  const named = [functions, types, values, wrappers, leaders, calls, grammar.arguments, trailing]
  const all = new Set([...named.flat(), ...namers.keys(), ...imports.keys()])
  const ruleOf = (type: string): NodeRule => ({
    scope: functions.includes(type) ? 'function' : types.includes(type) ? 'type' : undefined,
    constant: grammar.constants.includes(type),
    value: values.includes(type),
    namer: namers.get(type),
    wraps: wrappers.includes(type) || namers.has(type),
    leads: leaders.includes(type),
    call: calls.includes(type),
    arguments: grammar.arguments.includes(type),
    trails: trailing.includes(type),
    imports: imports.get(type),
  })
  return new Map([...all].map((type) => [type, ruleOf(type)]))
}
