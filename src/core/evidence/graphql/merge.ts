import type {
  DefinitionNode,
  EnumTypeDefinitionNode,
  EnumTypeExtensionNode,
  InputObjectTypeDefinitionNode,
  InputObjectTypeExtensionNode,
  InterfaceTypeDefinitionNode,
  InterfaceTypeExtensionNode,
  ObjectTypeDefinitionNode,
  ObjectTypeExtensionNode,
  TypeDefinitionNode,
  TypeExtensionNode,
  UnionTypeDefinitionNode,
  UnionTypeExtensionNode,
} from 'graphql'
import type { GraphqlParser } from './parser.ts'

type Kinds = GraphqlParser['Kind']

/**
 * Takes the definitions of all files of a schema; gives them as one document's, definitions before extensions.
 * Servers that load a folder of files read two things more freely than the specification: a type that is only ever extended
 * (`extend type Query` in every module) is defined by its first extension, and a type defined in several files is the sum of them.
 * Two definitions in one file stay the error that they are.
 */
export function mergeDefinitions(all: readonly DefinitionNode[], kinds: Kinds): readonly DefinitionNode[] {
  const fileOf = new Map<string, string | undefined>()
  const merged = all.map((node) => {
    if (!isTypeDefinition(node)) return node
    const file = node.loc?.source.name
    const first = fileOf.get(node.name.value)
    if (first === undefined) fileOf.set(node.name.value, file)
    return first === undefined || first === file ? node : asExtension(node, kinds)
  })
  const defined = new Set(fileOf.keys())
  const complete = merged.map((node) => {
    if (!isTypeExtension(node) || defined.has(node.name.value)) return node
    defined.add(node.name.value)
    return asDefinition(node, kinds)
  })
  return [...complete.filter((node) => !isTypeExtension(node)), ...complete.filter(isTypeExtension)]
}

function isTypeDefinition(node: DefinitionNode): node is TypeDefinitionNode {
  return node.kind.endsWith('TypeDefinition')
}

function isTypeExtension(node: DefinitionNode): node is TypeExtensionNode {
  return node.kind.endsWith('TypeExtension')
}

function asExtension(node: TypeDefinitionNode, kinds: Kinds): TypeExtensionNode {
  switch (node.kind) {
    case kinds.OBJECT_TYPE_DEFINITION:
      return { ...node, kind: kinds.OBJECT_TYPE_EXTENSION } satisfies ObjectTypeExtensionNode
    case kinds.INTERFACE_TYPE_DEFINITION:
      return { ...node, kind: kinds.INTERFACE_TYPE_EXTENSION } satisfies InterfaceTypeExtensionNode
    case kinds.UNION_TYPE_DEFINITION:
      return { ...node, kind: kinds.UNION_TYPE_EXTENSION } satisfies UnionTypeExtensionNode
    case kinds.ENUM_TYPE_DEFINITION:
      return { ...node, kind: kinds.ENUM_TYPE_EXTENSION } satisfies EnumTypeExtensionNode
    case kinds.INPUT_OBJECT_TYPE_DEFINITION:
      return { ...node, kind: kinds.INPUT_OBJECT_TYPE_EXTENSION } satisfies InputObjectTypeExtensionNode
    case kinds.SCALAR_TYPE_DEFINITION:
      return { ...node, kind: kinds.SCALAR_TYPE_EXTENSION }
  }
}

function asDefinition(node: TypeExtensionNode, kinds: Kinds): DefinitionNode {
  switch (node.kind) {
    case kinds.OBJECT_TYPE_EXTENSION:
      return { ...node, kind: kinds.OBJECT_TYPE_DEFINITION } satisfies ObjectTypeDefinitionNode
    case kinds.INTERFACE_TYPE_EXTENSION:
      return { ...node, kind: kinds.INTERFACE_TYPE_DEFINITION } satisfies InterfaceTypeDefinitionNode
    case kinds.UNION_TYPE_EXTENSION:
      return { ...node, kind: kinds.UNION_TYPE_DEFINITION } satisfies UnionTypeDefinitionNode
    case kinds.ENUM_TYPE_EXTENSION:
      return { ...node, kind: kinds.ENUM_TYPE_DEFINITION } satisfies EnumTypeDefinitionNode
    case kinds.INPUT_OBJECT_TYPE_EXTENSION:
      return { ...node, kind: kinds.INPUT_OBJECT_TYPE_DEFINITION } satisfies InputObjectTypeDefinitionNode
    case kinds.SCALAR_TYPE_EXTENSION:
      return { ...node, kind: kinds.SCALAR_TYPE_DEFINITION }
  }
}
