import { field, type SyntaxNode } from '../syntax.ts'
import type { Scope } from './value.ts'

/** Puts the functions that are declared among statements into the scope: they are known in all of their block. */
export function hoist(statements: readonly SyntaxNode[], scope: Scope): void {
  for (const node of statements) {
    if (node.type !== 'function_declaration' && node.type !== 'generator_function_declaration') continue
    const name = field(node, 'name')?.text
    if (name !== undefined) scope.names.set(name, { kind: 'function', node, scope })
  }
}
