import { field, type SyntaxNode } from '../syntax.ts'
import { children } from './children.ts'
import type { Scope } from './value.ts'

/** Takes an import; puts what it names into the scope, each by its whole dotted name (`.models` and `..a.b` where it is relative), and `*` for all of a module. */
export function importInto(node: SyntaxNode, { variables }: Scope): void {
  const module = field(node, 'module_name')
  const from = node.type === 'import_from_statement' ? (module?.text ?? '').replace(/\s+/g, '') : undefined
  for (const one of children(node)) {
    const imported = isSame(one, module) ? undefined : importedBy(one, from)
    if (imported !== undefined) variables.set(imported.as, { kind: 'name', name: imported.name, node: one })
  }
}

interface Imported {
  readonly as: string
  readonly name: string
}

function importedBy(node: SyntaxNode, from: string | undefined): Imported | undefined {
  if (node.type === 'wildcard_import') return from === undefined ? undefined : { as: '*', name: from }
  const isAliased = node.type === 'aliased_import'
  const name = isAliased ? field(node, 'name')?.text : node.type === 'dotted_name' ? node.text : undefined
  if (name === undefined) return undefined
  const alias = isAliased ? field(node, 'alias')?.text : undefined
  if (from !== undefined) return { as: alias ?? name, name: within(from, name) }
  // `import a.b` names `a`.
  const [first = name] = name.split('.')
  return alias === undefined ? { as: first, name: first } : { as: alias, name }
}

function within(module: string, name: string): string {
  return module.endsWith('.') ? `${module}${name}` : `${module}.${name}`
}

function isSame(one: SyntaxNode, other: SyntaxNode | undefined): boolean {
  return (
    other !== undefined &&
    one.startPosition.row === other.startPosition.row &&
    one.startPosition.column === other.startPosition.column
  )
}
