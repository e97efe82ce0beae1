import type { DocumentNode, GraphQLError, Kind } from 'graphql'
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
  readonly buildASTSchema: typeof buildASTSchema
  readonly findBreakingChanges: typeof findBreakingChanges
  readonly findDangerousChanges: typeof findDangerousChanges
}
