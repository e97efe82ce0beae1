import type { GraphQLNamedType, GraphQLSchema } from 'graphql'
import type { ChangeKind, Names } from './change.ts'
import { nameIn } from './parts.ts'

/** Most words of one fact. */
const maxWords = 12

/** Takes a kind of change, its names, and the schema before and after; gives words that stand in the queries which it refuses. None where a query stays valid, and only its answer or its variables differ. */
export function queriedBy(kind: ChangeKind, names: Names, base: GraphQLSchema, head: GraphQLSchema): readonly string[] {
  const { type, member, arg, from, to, required, output, internal } = names
  switch (kind) {
    case 'FIELD_REMOVED':
    case 'REQUIRED_ARG_ADDED':
    case 'ARG_CHANGED_KIND':
    case 'TYPE_REMOVED_FROM_UNION':
      return [member]
    case 'ARG_DEFAULT_VALUE_CHANGE':
      return required ? [member] : []
    case 'VALUE_REMOVED_FROM_ENUM':
      return output ? [] : [member]
    case 'ARG_REMOVED':
      return [arg]
    case 'TYPE_REMOVED':
    case 'TYPE_CHANGED_KIND':
    case 'IMPLEMENTED_INTERFACE_REMOVED':
      return [type]
    case 'REQUIRED_INPUT_FIELD_ADDED':
      return takersOf(type, base)
    case 'FIELD_CHANGED_KIND':
      if (isInput(base.getType(type))) return [member, ...takersOf(type, base)]
      return isSelectedAlike(base.getType(nameIn(from)), head.getType(nameIn(to))) ? [] : [member]
    case 'DIRECTIVE_REMOVED':
    case 'DIRECTIVE_ARG_REMOVED':
    case 'REQUIRED_DIRECTIVE_ARG_ADDED':
      return internal ? [] : [type]
    default:
      return []
  }
}

/** Whether what a query selects of one type it can select of the other: nothing of both, or parts of one type. */
function isSelectedAlike(before: GraphQLNamedType | undefined, after: GraphQLNamedType | undefined): boolean {
  if (before === undefined || after === undefined) return false
  return before.name === after.name || (isLeaf(before) && isLeaf(after))
}

function isLeaf(type: GraphQLNamedType): boolean {
  return 'parseLiteral' in type
}

function isInput(type: GraphQLNamedType | undefined): boolean {
  return type !== undefined && 'isOneOf' in type
}

/** The arguments and input fields that take a type: in a query they stand before each value of it. */
export function takersOf(type: string, schema: GraphQLSchema): readonly string[] {
  const inputs = Object.values(schema.getTypeMap()).flatMap((owner) => {
    if (!('getFields' in owner) || owner.name.startsWith('__')) return []
    return Object.values(owner.getFields()).flatMap((field) => ('args' in field ? field.args : [field]))
  })
  const all = [...inputs, ...schema.getDirectives().flatMap(({ args }) => args)]
  const takers = all.filter((one) => nameIn(String(one.type)) === type)
  return [...new Set(takers.map(({ name }) => name))].slice(0, maxWords)
}
