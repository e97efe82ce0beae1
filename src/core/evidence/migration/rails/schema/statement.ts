import type { SyntaxNode } from '../../syntax.ts'

/** What a command sends to the server: a statement as Rails writes it, or why that cannot be told. */
export type Said =
  | {
      readonly sql: string
      /** Where a part of the command says it. */
      readonly node?: SyntaxNode
      /** Whose index is dropped, which SQL does not say. */
      readonly of?: string
      /** Whether the table that is there is dropped first. */
      readonly replaces?: true
    }
  | { readonly unread: string; readonly node?: SyntaxNode }
