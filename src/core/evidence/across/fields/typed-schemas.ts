import type { DefinitionNode, FieldDefinitionNode, InputValueDefinitionNode } from 'graphql'
import { siteOf } from '../../graphql/locate.ts'
import type { GraphqlParser } from '../../graphql/parser.ts'
import type { ProtobufParser } from '../../protobuf/parser.ts'
import { protoFile } from '../../protobuf/proto-file.ts'
import { fieldKey } from './code-class.ts'
import type { ContractSchema, SchemaField } from './contract-schema.ts'

const maxTokens = 500_000

/** Takes a text of GraphQL; gives its object types, interfaces and input objects with their fields, each definition and extension by itself. Empty where it does not parse. */
export function graphqlSchemas(path: string, text: string, parser: GraphqlParser): readonly ContractSchema[] {
  try {
    const { definitions } = parser.parse(new parser.Source(text, path), { maxTokens })
    return definitions.flatMap((node) => graphqlSchema(path, node, parser.Kind))
  } catch {
    return []
  }
}

type Part = FieldDefinitionNode | InputValueDefinitionNode

function graphqlSchema(path: string, node: DefinitionNode, kinds: GraphqlParser['Kind']): readonly ContractSchema[] {
  const parts = partsOf(node, kinds)
  if (parts === undefined || !('name' in node) || node.name === undefined) return []
  const isInput = node.kind === kinds.INPUT_OBJECT_TYPE_DEFINITION || node.kind === kinds.INPUT_OBJECT_TYPE_EXTENSION
  const lines = new Map(parts.map((part) => [fieldKey(part.name.value), siteOf(part)?.line ?? 1]))
  const fields = parts.map((part): SchemaField => {
    // What a type gives may be resolved without a field of its own.
    const hasValue = 'defaultValue' in part && part.defaultValue !== undefined
    const isRequired = isInput && part.type.kind === kinds.NON_NULL_TYPE && !hasValue
    return { name: part.name.value, key: fieldKey(part.name.value), isRequired, isOneWay: false }
  })
  return [
    {
      ...{ name: node.name.value, path, contract: 'graphql', surface: 'api', isOpen: false },
      fields: new Map(fields.map((field) => [field.key, field])),
      isPart: node.kind.endsWith('Extension'),
      lineOf: (key) => lines.get(key) ?? 1,
    },
  ]
}

function partsOf(node: DefinitionNode, kinds: GraphqlParser['Kind']): readonly Part[] | undefined {
  switch (node.kind) {
    case kinds.OBJECT_TYPE_DEFINITION:
    case kinds.OBJECT_TYPE_EXTENSION:
    case kinds.INTERFACE_TYPE_DEFINITION:
    case kinds.INTERFACE_TYPE_EXTENSION:
    case kinds.INPUT_OBJECT_TYPE_DEFINITION:
    case kinds.INPUT_OBJECT_TYPE_EXTENSION:
      return node.fields ?? []
  }
  return undefined
}

/** Takes a text of Protocol Buffers; gives its messages with their fields by the last part of their names. Empty where it does not parse. */
export function protoSchemas(path: string, text: string, parser: ProtobufParser): readonly ContractSchema[] {
  const parsed = parser.parse(text)
  if (parsed.kind === 'failed') return []
  const { messages, places } = protoFile(path, text, parsed)
  return [...messages.values()].map((message): ContractSchema => {
    const keys = new Map(message.fields.map(({ name, key }) => [fieldKey(name), key]))
    const fields = message.fields.map(
      ({ name }): SchemaField => ({ name, key: fieldKey(name), isRequired: false, isOneWay: false }),
    )
    return {
      ...{ name: message.key.slice(message.key.lastIndexOf('.') + 1), path, contract: 'protobuf', surface: 'api' },
      ...{ isOpen: false, isPart: false, fields: new Map(fields.map((field) => [field.key, field])) },
      lineOf: (key) => places.get(keys.get(key) ?? '')?.line ?? 1,
    }
  })
}
