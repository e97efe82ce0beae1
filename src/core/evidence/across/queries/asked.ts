import type {
  DefinitionNode,
  FieldNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  GraphQLType,
  SelectionNode,
  SelectionSetNode,
  VariableDefinitionNode,
} from 'graphql'
import { keys, siteOf } from '../../graphql/locate.ts'
import type { GraphqlParser } from '../../graphql/parser.ts'

/** A schema before and after. */
export interface SchemaPair {
  readonly base: GraphQLSchema
  readonly head: GraphQLSchema
}

/** What a line of a query asks for and only the schema before had, by its coordinate. */
export interface Asked {
  readonly name: string
  readonly line: number
}

/** Deepest selection, and most selections of one definition. */
const most = { depth: 60, selections: 20_000 } as const

/**
 * Takes one operation or fragment and two schemas; gives what it asks for that the second no longer has. Nothing where it asks for
 * anything that the first did not have: then it is meant for another schema. Never throws on what was parsed.
 */
export function askedIn(node: DefinitionNode, schemas: SchemaPair, kinds: GraphqlParser['Kind']): readonly Asked[] {
  const walk: Walk = { schemas, kinds, asked: [], left: most.selections, isForeign: false }
  if (node.kind === kinds.OPERATION_DEFINITION) {
    for (const one of node.variableDefinitions ?? []) askVariable(one, walk)
    select(node.selectionSet, rootOf(schemas.base, node.operation), walk, 0)
  } else if (node.kind === kinds.FRAGMENT_DEFINITION) condition(node.typeCondition.name.value, node, walk, 0)
  return walk.isForeign ? [] : walk.asked
}

interface Walk {
  readonly schemas: SchemaPair
  readonly kinds: GraphqlParser['Kind']
  readonly asked: Asked[]
  left: number
  isForeign: boolean
}

function rootOf(schema: GraphQLSchema, operation: 'query' | 'mutation' | 'subscription'): GraphQLNamedType | undefined {
  switch (operation) {
    case 'query':
      return schema.getQueryType() ?? undefined
    case 'mutation':
      return schema.getMutationType() ?? undefined
    case 'subscription':
      return schema.getSubscriptionType() ?? undefined
  }
}

function askVariable({ type }: VariableDefinitionNode, walk: Walk): void {
  let named = type
  for (let depth = 0; depth < 9 && 'type' in named; depth += 1) named = named.type
  if (!('name' in named)) return
  const name = named.name.value
  const { base, head } = walk.schemas
  if (base.getType(name) !== undefined && head.getType(name) === undefined) ask(name, named, walk)
}

function ask(name: string, node: Parameters<typeof siteOf>[0], walk: Walk): void {
  const line = siteOf(node)?.line
  if (line !== undefined) walk.asked.push({ name, line })
}

function select(
  set: SelectionSetNode | undefined,
  type: GraphQLNamedType | undefined,
  walk: Walk,
  depth: number,
): void {
  if (set === undefined) return
  if (type === undefined || depth > most.depth) {
    walk.isForeign = true
    return
  }
  for (const one of set.selections) {
    walk.left -= 1
    if (walk.left < 0 || walk.isForeign) return
    selectOne(one, type, walk, depth)
  }
}

function selectOne(one: SelectionNode, type: GraphQLNamedType, walk: Walk, depth: number): void {
  const { kinds } = walk
  if (one.kind === kinds.FIELD) askField(one, type, walk, depth)
  else if (one.kind === kinds.INLINE_FRAGMENT) {
    const { typeCondition } = one
    if (typeCondition === undefined) select(one.selectionSet, type, walk, depth + 1)
    else condition(typeCondition.name.value, one, walk, depth)
  }
}

/** What stands on a type: told as the type where that is gone. */
function condition(name: string, node: SelectionNode | DefinitionNode, walk: Walk, depth: number): void {
  const { base, head } = walk.schemas
  const type = base.getType(name)
  if (type !== undefined && head.getType(name) === undefined) ask(name, node, walk)
  else if ('selectionSet' in node) select(node.selectionSet, type, walk, depth + 1)
}

function askField(node: FieldNode, type: GraphQLNamedType, walk: Walk, depth: number): void {
  const name = node.name.value
  if (name.startsWith('__')) return
  const before = fieldOf(type, name)
  if (before === undefined) {
    walk.isForeign = true
    return
  }
  const after = fieldOf(walk.schemas.head.getType(type.name), name)
  if (after === undefined) {
    ask(keys.member(type.name, name), node, walk)
    return
  }
  for (const { name: arg } of node.arguments ?? [])
    if (hasArgument(before, arg.value) && !hasArgument(after, arg.value))
      ask(keys.argument(type.name, name, arg.value), arg, walk)
  select(node.selectionSet, namedType(before.type), walk, depth + 1)
}

type OutputField = GraphQLField<unknown, unknown>

function fieldOf(type: GraphQLNamedType | undefined, name: string): OutputField | undefined {
  if (type === undefined || !('getInterfaces' in type)) return undefined
  const fields = type.getFields()
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

function hasArgument({ args }: OutputField, name: string): boolean {
  return args.some((one) => one.name === name)
}

function namedType(type: GraphQLType): GraphQLNamedType | undefined {
  let current: GraphQLType = type
  for (let depth = 0; depth < 9 && 'ofType' in current; depth += 1) current = current.ofType
  return 'ofType' in current ? undefined : current
}
