import type { Json } from './json.ts'

/** What a file says as a value, or why it says none. */
export type Parsed =
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'failed'; readonly why: string }

/** Keys and indexes from a document's root to a part of it. */
export type Pointer = readonly string[]

/** JSON and YAML as the checks of documents take them. Neither function reads anything but the text it is given. */
export interface DocumentParser {
  /** Reads a text by its path's extension; never throws. Aliases of YAML are shared objects, not copies. */
  readonly parse: (path: string, text: string) => Parsed
  /** Gives for each pointer the 1-based line where its key stands (an item of a list: where it begins), or that of its nearest parent that stands in the text. */
  readonly lines: (path: string, text: string, pointers: readonly Pointer[]) => readonly number[]
}
