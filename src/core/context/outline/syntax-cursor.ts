/** A place in a text, counted from 0 as parsers do. */
interface Point {
  readonly row: number
  readonly column: number
}

/**
 * What the outline needs of a parser's cursor over a syntax tree: where it stands, and steps to neighbours. The cursor of
 * `web-tree-sitter` fits as it is. Indices are UTF-16 code units of the text, rows are separated by `\n` alone.
 */
export interface SyntaxCursor {
  readonly nodeType: string
  /** False for keywords and punctuation. */
  readonly nodeIsNamed: boolean
  /** The name of the grammar for what this node is to its parent, such as `body`. */
  readonly currentFieldName: string | null
  readonly startPosition: Point
  readonly endPosition: Point
  readonly startIndex: number
  readonly endIndex: number
  gotoFirstChild(): boolean
  gotoNextSibling(): boolean
  gotoParent(): boolean
}
