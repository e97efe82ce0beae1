import type { DefinitionNode, GraphQLError, GraphQLSchema } from 'graphql'
import { type Document, explain } from './documents.ts'
import { locate, type Sites } from './locate.ts'
import { mergeDefinitions } from './merge.ts'
import type { GraphqlParser } from './parser.ts'

/** The schema that some documents make together: built, without a single definition, or why it cannot be built. */
export type Schema =
  | { readonly kind: 'built'; readonly schema: GraphQLSchema; readonly sites: Sites; readonly entry: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly why: string }

/** A schema that was built. */
export type BuiltSchema = Extract<Schema, { kind: 'built' }>

/**
 * Takes the documents of one revision; gives their schema. Documents that could not be read are left out: whether that is allowed
 * is the caller's question. A missing `Query` is no error, and directives are not judged: neither is part of what clients see.
 */
export function schemaOf(documents: readonly Document[], parser: GraphqlParser): Schema {
  const all = documents.flatMap((document) => (document.kind === 'schema' ? document.definitions : []))
  if (all.length === 0) return { kind: 'empty' }
  const definitions = mergeDefinitions(all, parser.Kind)
  const document = { kind: parser.Kind.DOCUMENT, definitions } as const
  const error = parser.validate(document).find((it) => !isRepetition(it))
  if (error !== undefined) return { kind: 'failed', why: explain(error) }
  try {
    const schema = parser.buildASTSchema(document, { assumeValid: true })
    const entry = definitions.some((node) => isEntry(node, parser.Kind))
    return { kind: 'built', schema, sites: locate(definitions, parser.Kind), entry }
  } catch (error) {
    return { kind: 'failed', why: explain(error) }
  }
}

/** A field or value that stands twice in one file, as in large schemas that were published; in two files it means that they are two schemas. */
function isRepetition({ message, nodes = [] }: GraphQLError): boolean {
  const files = new Set(nodes.map((node) => node.loc?.source))
  return files.size === 1 && /^(?:Field|Enum value) "\S+" can only be defined once\.$/.test(message)
}

/** Whether a definition says where queries start: then its document is a whole schema and no part of one. */
function isEntry(node: DefinitionNode, kinds: GraphqlParser['Kind']): boolean {
  if (node.kind === kinds.SCHEMA_DEFINITION) return true
  return node.kind === kinds.OBJECT_TYPE_DEFINITION && node.name.value === 'Query'
}
