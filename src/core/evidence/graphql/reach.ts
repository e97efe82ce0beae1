import type { GraphQLNamedType, GraphQLSchema } from 'graphql'
import { keys } from './locate.ts'
import { type Input, nameIn } from './parts.ts'

/** A way from one type to another; `by` is the coordinate of the part that leads there, undefined for a relation of the types. */
interface Way {
  readonly by: string | undefined
  readonly to: string
}

/** Takes a schema; gives the types that operations reach, or undefined where it does not say where queries start and so is a part of another one. */
export function reachedTypes(schema: GraphQLSchema): ReadonlySet<string> | undefined {
  return schema.getQueryType() == null ? undefined : walk(schema, new Set()).otherwise
}

/** Takes a schema and parts of it by their coordinates; gives the types that operations reach through those parts alone, each with the part that leads to it. */
export function reachedOnlyBy(schema: GraphQLSchema, parts: ReadonlySet<string>): ReadonlyMap<string, string> {
  const { otherwise, crossed } = walk(schema, parts)
  return beyondThem(schema, crossed, otherwise)
}

/** Walks from where operations start, and from what directives take, but over none of the parts. */
function walk(
  schema: GraphQLSchema,
  parts: ReadonlySet<string>,
): { readonly otherwise: ReadonlySet<string>; readonly crossed: readonly Way[] } {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const taken = schema.getDirectives().flatMap(({ args }) => args.map(({ type }) => nameIn(String(type))))
  const open = [...roots.flatMap((root) => (root == null ? [] : [root.name])), ...taken]
  const otherwise = new Set(open)
  const crossed: Way[] = []
  // The arrays grow while they are walked.
  for (const name of open)
    for (const way of waysFrom(schema, name)) {
      if (way.by !== undefined && parts.has(way.by)) crossed.push(way)
      else if (!otherwise.has(way.to)) {
        otherwise.add(way.to)
        open.push(way.to)
      }
    }
  return { otherwise, crossed }
}

function beyondThem(
  schema: GraphQLSchema,
  crossed: readonly Way[],
  otherwise: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const reached = new Map<string, string>()
  const open = [...crossed]
  for (const { by = '', to } of open) {
    if (otherwise.has(to) || reached.has(to)) continue
    reached.set(to, by)
    for (const way of waysFrom(schema, to)) open.push({ by, to: way.to })
  }
  return reached
}

function waysFrom(schema: GraphQLSchema, name: string): readonly Way[] {
  const type = schema.getType(name)
  if (type === undefined) return []
  const related = relatedTo(schema, type).map(({ name }) => ({ by: undefined, to: name }))
  if (!('getFields' in type)) return related
  const fields = Object.values(type.getFields()).flatMap((field): readonly Way[] => {
    const args: readonly Input[] = 'args' in field ? field.args : []
    return [
      { by: keys.member(name, field.name), to: nameIn(String(field.type)) },
      ...args.map((arg) => ({ by: keys.argument(name, field.name, arg.name), to: nameIn(String(arg.type)) })),
    ]
  })
  return [...related, ...fields]
}

/** What a fragment can name where a type is returned. */
function relatedTo(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLNamedType[] {
  if ('getTypes' in type) return type.getTypes()
  if (!('getInterfaces' in type)) return []
  if ('isTypeOf' in type) return type.getInterfaces()
  const { objects, interfaces } = schema.getImplementations(type)
  return [...type.getInterfaces(), ...objects, ...interfaces]
}
