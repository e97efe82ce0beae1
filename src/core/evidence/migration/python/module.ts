import type { SyntaxNode } from '../syntax.ts'
import { createMachine } from './create-machine.ts'
import { outerFrame, scopeIn } from './frame.ts'
import type { Host } from './machine.ts'
import type { ClassValue, FunctionValue, Scope, Value } from './value.ts'

/** What a file says, with its statements run once from top to bottom. */
export interface Module {
  readonly scope: Scope
  /** Names of the file: what it imports, by whole dotted names, and what it sets. */
  readonly names: ReadonlyMap<string, Value>
  readonly functions: ReadonlyMap<string, FunctionValue>
  readonly classes: readonly ClassValue[]
}

/** Takes the root of a file, and a framework where its own calls matter; gives what the file defines. Calls are left as they are asked, and bodies of functions are not run. */
export function readModule(root: SyntaxNode, host: Host = {}): Module {
  const scope = scopeIn(undefined)
  createMachine(host).evaluate(root, outerFrame(scope))
  const values = [...scope.variables]
  return {
    scope,
    names: scope.variables,
    functions: new Map(values.flatMap(([name, value]) => (value.kind === 'function' ? [[name, value] as const] : []))),
    classes: values.flatMap(([, value]) => (value.kind === 'class' ? [value] : [])),
  }
}
