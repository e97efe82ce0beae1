import type { DocumentNode, GraphQLError, GraphQLInputType, Kind } from 'graphql'
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
  /** As the library's; a default of a custom scalar that is an object or a list can be compared too. */
  readonly buildASTSchema: typeof buildASTSchema
  /** A default as a schema would spell it, with the fields of objects in order. */
  readonly printValue: (value: unknown, type: GraphQLInputType) => string
  readonly findBreakingChanges: typeof findBreakingChanges
  readonly findDangerousChanges: typeof findDangerousChanges
}
