// By file and not by package name: bundlers pick another build of the package for the name than Node does, and two builds refuse each other's types.

import type { DocumentNode, GraphQLInputType, GraphQLSchema } from 'graphql'
import { Kind } from 'graphql/language/kinds.js'
import { parse } from 'graphql/language/parser.js'
import { print } from 'graphql/language/printer.js'
import { Source } from 'graphql/language/source.js'
import { visit } from 'graphql/language/visitor.js'
import { isScalarType } from 'graphql/type/definition.js'
import { isSpecifiedScalarType } from 'graphql/type/scalars.js'
import { astFromValue } from 'graphql/utilities/astFromValue.js'
import { buildASTSchema } from 'graphql/utilities/buildASTSchema.js'
import { findBreakingChanges, findDangerousChanges } from 'graphql/utilities/findBreakingChanges.js'
import { sortValueNode } from 'graphql/utilities/sortValueNode.js'
import { TypeInfo, visitWithTypeInfo } from 'graphql/utilities/TypeInfo.js'
import { FieldsOnCorrectTypeRule } from 'graphql/validation/rules/FieldsOnCorrectTypeRule.js'
import { FragmentsOnCompositeTypesRule } from 'graphql/validation/rules/FragmentsOnCompositeTypesRule.js'
import { KnownArgumentNamesRule } from 'graphql/validation/rules/KnownArgumentNamesRule.js'
import { KnownTypeNamesRule } from 'graphql/validation/rules/KnownTypeNamesRule.js'
import { LoneSchemaDefinitionRule } from 'graphql/validation/rules/LoneSchemaDefinitionRule.js'
import { PossibleFragmentSpreadsRule } from 'graphql/validation/rules/PossibleFragmentSpreadsRule.js'
import { PossibleTypeExtensionsRule } from 'graphql/validation/rules/PossibleTypeExtensionsRule.js'
import { ProvidedRequiredArgumentsRule } from 'graphql/validation/rules/ProvidedRequiredArgumentsRule.js'
import { ScalarLeafsRule } from 'graphql/validation/rules/ScalarLeafsRule.js'
import { UniqueArgumentDefinitionNamesRule } from 'graphql/validation/rules/UniqueArgumentDefinitionNamesRule.js'
import { UniqueDirectiveNamesRule } from 'graphql/validation/rules/UniqueDirectiveNamesRule.js'
import { UniqueEnumValueNamesRule } from 'graphql/validation/rules/UniqueEnumValueNamesRule.js'
import { UniqueFieldDefinitionNamesRule } from 'graphql/validation/rules/UniqueFieldDefinitionNamesRule.js'
import { UniqueOperationTypesRule } from 'graphql/validation/rules/UniqueOperationTypesRule.js'
import { UniqueTypeNamesRule } from 'graphql/validation/rules/UniqueTypeNamesRule.js'
import { ValuesOfCorrectTypeRule } from 'graphql/validation/rules/ValuesOfCorrectTypeRule.js'
import { VariablesAreInputTypesRule } from 'graphql/validation/rules/VariablesAreInputTypesRule.js'
import { VariablesInAllowedPositionRule } from 'graphql/validation/rules/VariablesInAllowedPositionRule.js'
import { validate, validateSDL } from 'graphql/validation/validate.js'
import type { GraphqlParser, TypedVisitor } from '../../core/evidence/graphql/parser.ts'

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

/** The specification's rules for queries whose answer depends on the schema. */
const queryRules = [
  FieldsOnCorrectTypeRule,
  FragmentsOnCompositeTypesRule,
  KnownArgumentNamesRule,
  KnownTypeNamesRule,
  PossibleFragmentSpreadsRule,
  ProvidedRequiredArgumentsRule,
  ScalarLeafsRule,
  ValuesOfCorrectTypeRule,
  VariablesAreInputTypesRule,
  VariablesInAllowedPositionRule,
] as const

/** The graphql package as the check takes it; import this file only where a schema is to be judged. */
export const graphqlParser: GraphqlParser = {
  Kind,
  Source,
  parse,
  validate: (document) => validateSDL(document, undefined, rules),
  validateQueries: (schema, document, most) =>
    validate(schema, document, queryRules, { maxErrors: most, hideSuggestions: true }),
  walkTyped,
  buildASTSchema: (document, options) => withPlainScalars(buildASTSchema(document, options)),
  printValue,
  findBreakingChanges,
  findDangerousChanges,
}

/**
 * The library spells defaults to compare them, and throws at an object or list that a custom scalar holds: its own scalars
 * give such a value as it is. The schema was just built and nobody else has it.
 */
function withPlainScalars(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isScalarType(type) && !isSpecifiedScalarType(type)) type.serialize = plain
  return schema
}

function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value, inOrder) : value
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function printValue(value: unknown, type: GraphQLInputType): string {
  const node = astFromValue(value, type)
  return node == null ? '' : print(sortValueNode(node))
}

function walkTyped(schema: GraphQLSchema, document: DocumentNode, { enter, leave }: TypedVisitor): void {
  const info = new TypeInfo(schema)
  visit(document, visitWithTypeInfo(info, { enter: (node) => enter(node, info), leave: (node) => leave(node) }))
}
