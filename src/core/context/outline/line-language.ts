import type { Scope } from './outline.ts'

/** What the first lines of a block make it: the first rule that fits counts; the group `name` is its name. */
export interface HeadRule {
  /** `plain`: a block that is no scope, such as a loop. */
  readonly kind: Scope['kind'] | 'plain'
  /** Looks at the lines of the head joined by blanks, 400 characters at most; takes time linear in them. */
  readonly looks: RegExp
}

/** How a language is outlined where no grammar reads it. A new language is a new row in `line-languages.ts`. */
export interface LineLanguage {
  /** Lower case, without the dot. */
  readonly extensions: readonly string[]
  /** `blocks`: by indentation. `statements`: SQL, up to each semicolon. `sections`: from each `[heading]` to the next. */
  readonly layout: 'blocks' | 'statements' | 'sections'
  /** Lines that neither open nor close a block: comments, directives of a preprocessor. */
  readonly silent: RegExp
  readonly heads: readonly HeadRule[]
  /** Lines directly above a block that belong to it: attributes, annotations. */
  readonly leaders?: RegExp
  /** Lines at the indentation of a block that go on with it, apart from closing brackets: `else`, a brace on a line of its own. */
  readonly goesOn?: RegExp
  /** Whether a block's body is between braces, so that a head goes on until one opens. */
  readonly braces: boolean
  /** Whether text between triple quotes says nothing of the blocks around it. */
  readonly tripleQuotes?: boolean
  /** Statements that import. */
  readonly imports?: RegExp
  /** A declaration that holds from its line to the end of the text. */
  readonly toTheEnd?: RegExp
}
