/**
 * What of a language's grammar the outline needs, as data: names of node types and fields as the grammar spells them.
 * A new language is a new value of this type and its row in `grammars.ts`.
 */
export interface Grammar {
  /** The compiled grammar's file, without its ending. */
  readonly name: string
  /** Of the paths that it reads, lower case and without the dot. */
  readonly extensions: readonly string[]
  /** Declarations that are functions: they carry their own name. */
  readonly functions: readonly string[]
  /** Declarations that are types or modules. */
  readonly types: readonly string[]
  /** Namers that are a type of their own where they stand outside every scope and take several lines: schemas, tables, lists of routes. */
  readonly constants: readonly string[]
  /** Functions as values: named by what they are assigned to, else shown by the call that takes them. */
  readonly values: readonly string[]
  /** Fields in which a declaration has its name; the first one met counts. */
  readonly names: readonly string[]
  /** What a declaration without such a field is called. */
  readonly fixedNames?: Readonly<Record<string, string>>
  /** Nodes that name the value within, and the field or node type that holds the name. */
  readonly namers: Readonly<Record<string, string>>
  /** Nodes around a declaration or a value whose first line is its first line too: `export`, decorated definitions, statements. */
  readonly wrappers: readonly string[]
  /** Nodes that stand before a declaration and belong to it: decorators and attributes where they are no part of it. */
  readonly leaders: readonly string[]
  readonly calls: readonly string[]
  /** Argument lists of calls. */
  readonly arguments: readonly string[]
  /** Blocks that follow the argument list of a call instead of standing in it. */
  readonly trailing: readonly string[]
  /** Fields or node types with which the body of a declaration or value begins. */
  readonly bodies: readonly string[]
  /** Characters that belong to the signature's last line though they begin the body. */
  readonly openings: string
  /** Statements that import, each with what its text must look like where the type alone does not say it. */
  readonly imports: Readonly<Record<string, RegExp | true>>
}
