// By file and not by package name: bundlers pick another build of the package for the name than Node does, and two builds refuse each other's types.
import { Kind } from 'graphql/language/kinds.js'
import { parse } from 'graphql/language/parser.js'
import { Source } from 'graphql/language/source.js'
import { buildASTSchema } from 'graphql/utilities/buildASTSchema.js'
import { findBreakingChanges, findDangerousChanges } from 'graphql/utilities/findBreakingChanges.js'
import { KnownTypeNamesRule } from 'graphql/validation/rules/KnownTypeNamesRule.js'
import { LoneSchemaDefinitionRule } from 'graphql/validation/rules/LoneSchemaDefinitionRule.js'
import { PossibleTypeExtensionsRule } from 'graphql/validation/rules/PossibleTypeExtensionsRule.js'
import { UniqueArgumentDefinitionNamesRule } from 'graphql/validation/rules/UniqueArgumentDefinitionNamesRule.js'
import { UniqueDirectiveNamesRule } from 'graphql/validation/rules/UniqueDirectiveNamesRule.js'
import { UniqueEnumValueNamesRule } from 'graphql/validation/rules/UniqueEnumValueNamesRule.js'
import { UniqueFieldDefinitionNamesRule } from 'graphql/validation/rules/UniqueFieldDefinitionNamesRule.js'
import { UniqueOperationTypesRule } from 'graphql/validation/rules/UniqueOperationTypesRule.js'
import { UniqueTypeNamesRule } from 'graphql/validation/rules/UniqueTypeNamesRule.js'
import { validateSDL } from 'graphql/validation/validate.js'
import type { GraphqlParser } from '../../core/evidence/graphql/parser.ts'

/** The specification's rules for schema documents, without those for directives. */
const rules = [
  LoneSchemaDefinitionRule,
  UniqueOperationTypesRule,
  UniqueTypeNamesRule,
  UniqueEnumValueNamesRule,
  UniqueFieldDefinitionNamesRule,
  UniqueArgumentDefinitionNamesRule,
  UniqueDirectiveNamesRule,
  KnownTypeNamesRule,
  PossibleTypeExtensionsRule,
] as const

/** The graphql package as the check takes it; import this file only where a schema is to be judged. */
export const graphqlParser: GraphqlParser = {
  Kind,
  Source,
  parse,
  validate: (document) => validateSDL(document, undefined, rules),
  buildASTSchema,
  findBreakingChanges,
  findDangerousChanges,
}
