import type { ASTNode, DefinitionNode, FieldDefinitionNode, InputValueDefinitionNode, TypeNode } from 'graphql'
import type { GraphqlParser } from './parser.ts'

/** Where something is declared: the 1-based line of its name, in the file named as at head. */
export interface Site {
  readonly path: string
  readonly line: number
}

/** Where every part of a schema is declared, and which types only ever travel to the server. */
export interface Sites {
  readonly get: (key: string) => Site | undefined
  /** The declaration itself. */
  readonly node: (key: string) => ASTNode | undefined
  /** True of input objects, and of enums that no field returns. */
  readonly isInput: (type: string) => boolean
  /** True of what an argument or an input field takes. */
  readonly isSent: (type: string) => boolean
  /** True of what a field returns. */
  readonly isReturned: (type: string) => boolean
}

/** Keys of `Sites`: schema coordinates, and for the parts that have none (members, interfaces, locations) marks of our own. */
export const keys = {
  member: (type: string, member: string) => `${type}.${member}`,
  argument: (type: string, member: string, arg: string) => `${type}.${member}(${arg}:)`,
  unionMember: (type: string, member: string) => `${type} | ${member}`,
  implemented: (type: string, member: string) => `${type} & ${member}`,
  directive: (name: string) => `@${name}`,
  directiveArgument: (name: string, arg: string) => `@${name}(${arg}:)`,
  directiveLocation: (name: string, location: string) => `@${name} on ${location}`,
  applied: (type: string, directive: string) => `${type} @${directive}`,
  root: (operation: string) => `schema ${operation}`,
} as const

type Entry = readonly [key: string, node: ASTNode]

/** Takes the definitions of a schema, definitions before extensions; where a part stands twice, its first place counts. */
export function locate(definitions: readonly DefinitionNode[], kinds: GraphqlParser['Kind']): Sites {
  const nodes = new Map<string, ASTNode>()
  for (const [key, node] of definitions.flatMap((definition) => entriesOf(definition, kinds)))
    if (!nodes.has(key)) nodes.set(key, node)
  const inputs = definitions.flatMap((node) =>
    node.kind === kinds.INPUT_OBJECT_TYPE_DEFINITION || node.kind === kinds.ENUM_TYPE_DEFINITION
      ? [node.name.value]
      : [],
  )
  const names = (types: readonly TypeNode[]) => new Set(types.map((type) => nameOf(type, kinds)))
  const returned = names(definitions.flatMap((node) => outputFields(node, kinds)).map(({ type }) => type))
  const sent = names(definitions.flatMap((node) => takenIn(node, kinds)).map(({ type }) => type))
  const sentOnly = new Set(inputs.filter((name) => !returned.has(name)))
  return {
    get: (key) => siteOf(nodes.get(key)),
    node: (key) => nodes.get(key),
    isInput: (type) => sentOnly.has(type),
    isSent: (type) => sent.has(type),
    isReturned: (type) => returned.has(type),
  }
}

/** Gives where a node's name stands, or the node where it has none. Counts `\n` alone, as git does: the library also counts a lone `\r`. */
export function siteOf(node: ASTNode | undefined): Site | undefined {
  const loc = node !== undefined && 'name' in node ? (node.name?.loc ?? node.loc) : node?.loc
  if (loc === undefined) return undefined
  return { path: loc.source.name, line: loc.source.body.slice(0, loc.start).split('\n').length }
}

function nameOf(type: TypeNode, kinds: GraphqlParser['Kind']): string {
  return type.kind === kinds.NAMED_TYPE ? type.name.value : nameOf(type.type, kinds)
}

function outputFields(node: DefinitionNode, kinds: GraphqlParser['Kind']): readonly FieldDefinitionNode[] {
  switch (node.kind) {
    case kinds.OBJECT_TYPE_DEFINITION:
    case kinds.OBJECT_TYPE_EXTENSION:
    case kinds.INTERFACE_TYPE_DEFINITION:
    case kinds.INTERFACE_TYPE_EXTENSION:
      return node.fields ?? []
  }
  return []
}

function takenIn(node: DefinitionNode, kinds: GraphqlParser['Kind']): readonly InputValueDefinitionNode[] {
  switch (node.kind) {
    case kinds.INPUT_OBJECT_TYPE_DEFINITION:
    case kinds.INPUT_OBJECT_TYPE_EXTENSION:
      return node.fields ?? []
    case kinds.DIRECTIVE_DEFINITION:
      return node.arguments ?? []
  }
  return outputFields(node, kinds).flatMap((field) => field.arguments ?? [])
}

/** A definition, or the extension that a part came with: each part stands on its own line. */
function entriesOf(node: DefinitionNode, kinds: GraphqlParser['Kind']): readonly Entry[] {
  return [...appliedEntries(node), ...partEntries(node, kinds)]
}

function appliedEntries(node: DefinitionNode): readonly Entry[] {
  if (!('name' in node) || node.name === undefined || !('directives' in node)) return []
  const type = node.name.value
  return (node.directives ?? []).map((it): Entry => [keys.applied(type, it.name.value), it])
}

function partEntries(node: DefinitionNode, kinds: GraphqlParser['Kind']): readonly Entry[] {
  switch (node.kind) {
    case kinds.OBJECT_TYPE_DEFINITION:
    case kinds.OBJECT_TYPE_EXTENSION:
    case kinds.INTERFACE_TYPE_DEFINITION:
    case kinds.INTERFACE_TYPE_EXTENSION: {
      const type = node.name.value
      const interfaces = (node.interfaces ?? []).map((it): Entry => [keys.implemented(type, it.name.value), it])
      return [[type, node], ...interfaces, ...(node.fields ?? []).flatMap((field) => fieldEntries(type, field))]
    }
    case kinds.UNION_TYPE_DEFINITION:
    case kinds.UNION_TYPE_EXTENSION: {
      const type = node.name.value
      return [[type, node], ...(node.types ?? []).map((it): Entry => [keys.unionMember(type, it.name.value), it])]
    }
    case kinds.ENUM_TYPE_DEFINITION:
    case kinds.ENUM_TYPE_EXTENSION:
      return [[node.name.value, node], ...(node.values ?? []).map((it) => memberEntry(node.name.value, it))]
    case kinds.INPUT_OBJECT_TYPE_DEFINITION:
    case kinds.INPUT_OBJECT_TYPE_EXTENSION:
      return [[node.name.value, node], ...(node.fields ?? []).map((it) => memberEntry(node.name.value, it))]
    case kinds.SCALAR_TYPE_DEFINITION:
    case kinds.SCALAR_TYPE_EXTENSION:
      return [[node.name.value, node]]
    case kinds.SCHEMA_DEFINITION:
    case kinds.SCHEMA_EXTENSION:
      return (node.operationTypes ?? []).map((it): Entry => [keys.root(it.operation), it])
    case kinds.DIRECTIVE_DEFINITION: {
      const name = node.name.value
      const args = (node.arguments ?? []).map((it): Entry => [keys.directiveArgument(name, it.name.value), it])
      const locations = node.locations.map((it): Entry => [keys.directiveLocation(name, it.value), it])
      return [[keys.directive(name), node], ...args, ...locations]
    }
  }
  return []
}

function fieldEntries(type: string, field: FieldDefinitionNode): readonly Entry[] {
  const argument = (arg: InputValueDefinitionNode): Entry => [
    keys.argument(type, field.name.value, arg.name.value),
    arg,
  ]
  return [memberEntry(type, field), ...(field.arguments ?? []).map(argument)]
}

function memberEntry(type: string, node: ASTNode & { readonly name: { readonly value: string } }): Entry {
  return [keys.member(type, node.name.value), node]
}
