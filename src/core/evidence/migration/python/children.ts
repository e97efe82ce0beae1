import { children as named, type SyntaxNode } from '../syntax.ts'

/** Gives the children that the grammar names, without comments: they stand anywhere. */
export function children(node: SyntaxNode): readonly SyntaxNode[] {
  return named(node).filter(({ type }) => type !== 'comment' && type !== 'line_continuation')
}
