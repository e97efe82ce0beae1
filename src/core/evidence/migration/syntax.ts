/** A node of a syntax tree, as tree-sitter gives it; rows and columns from 0. */
export interface SyntaxNode {
  readonly type: string
  readonly text: string
  readonly startPosition: { readonly row: number; readonly column: number }
  readonly endPosition: { readonly row: number; readonly column: number }
  readonly namedChildren: readonly (SyntaxNode | null)[]
  readonly childForFieldName: (name: string) => SyntaxNode | null
}

/** A parser of one language. */
export interface SyntaxParser {
  /** Gives the root; undefined where the text is too long or takes too much work. */
  readonly parse: (text: string) => SyntaxNode | undefined
}

/** Gives the children that the grammar names. */
export function children(node: SyntaxNode): readonly SyntaxNode[] {
  return node.namedChildren.filter((child) => child !== null)
}

/** Gives the child of a field, or undefined. */
export function field(node: SyntaxNode, name: string): SyntaxNode | undefined {
  return node.childForFieldName(name) ?? undefined
}

/** Gives the first and last line of a node, from 1. */
export function linesOf(node: SyntaxNode): { readonly line: number; readonly endLine: number } {
  return { line: node.startPosition.row + 1, endLine: node.endPosition.row + 1 }
}
