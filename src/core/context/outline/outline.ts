/** Lines of a text, counted from 1, both ends included. */
export interface LineRange {
  readonly start: number
  readonly end: number
}

/** A named piece of code that encloses others: `header` is its signature with decorators and annotations, `start` to `end` all of it. */
export interface Scope extends LineRange {
  readonly kind: 'function' | 'type'
  /** Empty for an anonymous function. */
  readonly name: string
  readonly header: LineRange
}

/** Where the functions, types and imports of a text stand; scopes sorted by start, outer ones first. */
export interface Outline {
  readonly scopes: readonly Scope[]
  readonly imports: readonly LineRange[]
  /** `lines`: no grammar was there for it, and indentation and keywords were followed instead. */
  readonly by: 'grammar' | 'lines'
}

/** Takes a path and its whole text; gives its outline. Synchronous, never throws, and bounded in time: what cannot be parsed is outlined by its lines. */
export type OutlineOf = (path: string, text: string) => Outline
