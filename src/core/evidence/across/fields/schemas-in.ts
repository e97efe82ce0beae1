import { mayBeShown } from '../../../context/counterpart/likely-path.ts'
import type { LoadedParsers } from '../../check.ts'
import { maybeDocument } from '../../document/kind.ts'
import { groupBy } from '../../group-by.ts'
import type { ContractSchema } from './contract-schema.ts'
import { documentSchemas } from './document-schemas.ts'
import { graphqlSchemas, protoSchemas } from './typed-schemas.ts'

/** Longest text that is parsed, in UTF-16 units. */
const maxText = 2_000_000

/** Says whether a path may be a contract that names schemas: OpenAPI, AsyncAPI, JSON Schema, GraphQL, Protocol Buffers. */
export function mayHoldSchemas(path: string): boolean {
  return /\.(?:ya?ml|json|graphqls?|gql|proto)$/i.test(path) && mayBeShown(path)
}

/** Takes a path, its text and the parsers; gives the schemas that the contract names. Empty for what is no contract or cannot be read. */
export function schemasIn(path: string, text: string, parsers: LoadedParsers): readonly ContractSchema[] {
  if (text.length > maxText) return []
  const { documents, graphql, protobuf } = parsers
  if (/\.proto$/i.test(path)) return protobuf === undefined ? [] : protoSchemas(path, text, protobuf)
  if (/\.(?:graphqls?|gql)$/i.test(path)) return graphql === undefined ? [] : graphqlSchemas(path, text, graphql)
  return documents === undefined || !maybeDocument(text) ? [] : documentSchemas(path, text, documents)
}

/** Takes schemas of one revision; gives them by name, extensions with what they extend. A name that two schemas have is left out: nobody knows which is meant. */
export function byName(schemas: readonly ContractSchema[]): ReadonlyMap<string, ContractSchema> {
  return new Map(
    [...groupBy(schemas, ({ name }) => name)].flatMap(([name, group]) => {
      const wholes = group.filter(({ isPart }) => !isPart)
      const [first] = wholes
      if (first === undefined || wholes.length > 1) return []
      return [[name, group.filter(({ isPart }) => isPart).reduce(extended, first)] as const]
    }),
  )
}

/** What stands in another file has no line in this one. */
function extended(schema: ContractSchema, part: ContractSchema): ContractSchema {
  if (part.path !== schema.path) return { ...schema, isOpen: true }
  return {
    ...schema,
    fields: new Map([...part.fields, ...schema.fields]),
    lineOf: (key) => (part.fields.has(key) ? part : schema).lineOf(key),
  }
}
