import type { ASTNode, DocumentNode, GraphQLError, GraphQLInputType, GraphQLSchema, Kind, TypeInfo } from 'graphql'
import type { parse } from 'graphql/language/parser.js'
import type { Source } from 'graphql/language/source.js'
import type { buildASTSchema } from 'graphql/utilities/buildASTSchema.js'
import type { findBreakingChanges, findDangerousChanges } from 'graphql/utilities/findBreakingChanges.js'

/** The functions of the graphql package that the check calls, as a value: core names their types and imports none of their code. */
export interface GraphqlParser {
  readonly Kind: typeof Kind
  readonly Source: typeof Source
  readonly parse: typeof parse
  /** The errors of a schema document; says nothing about directives, which servers and federation define outside the text. */
  readonly validate: (document: DocumentNode) => readonly GraphQLError[]
  /** The errors of a document of queries, by the specification's rules for what one schema accepts and another does not; one more than `most` where there are more. Unknown directives are none, as clients have their own. */
  readonly validateQueries: (schema: GraphQLSchema, document: DocumentNode, most: number) => readonly GraphQLError[]
  /** Walks over a document with what a schema knows of each node. */
  readonly walkTyped: (schema: GraphQLSchema, document: DocumentNode, visitor: TypedVisitor) => void
  /** As the library's; a default of a custom scalar that is an object or a list can be compared too. */
  readonly buildASTSchema: typeof buildASTSchema
  /** A default as a schema would spell it, with the fields of objects in order. */
  readonly printValue: (value: unknown, type: GraphQLInputType) => string
  readonly findBreakingChanges: typeof findBreakingChanges
  readonly findDangerousChanges: typeof findDangerousChanges
}

/** What is done on the way into a node and out of it. */
export interface TypedVisitor {
  readonly enter: (node: ASTNode, info: TypeInfo) => void
  readonly leave: (node: ASTNode) => void
}
