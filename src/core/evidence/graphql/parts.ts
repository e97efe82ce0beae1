import type { GraphQLArgument, GraphQLDirective, GraphQLField, GraphQLInputField, GraphQLSchema } from 'graphql'
import type { Parsed } from './change.ts'

/** What clients may give a value for. */
export type Input = GraphQLArgument | GraphQLInputField

/** Locations in operations: what stands elsewhere clients do not write. https://spec.graphql.org/October2021/#ExecutableDirectiveLocation */
const executable: ReadonlySet<string> = new Set([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
])

/** Says whether operations may carry a directive, at one location or at any of its own. */
export function isExecutable(at: string | GraphQLDirective): boolean {
  return typeof at === 'string' ? executable.has(at) : at.locations.some((location) => executable.has(location))
}

/** Gives a field of an object, interface or input object. */
export function fieldOf(
  schema: GraphQLSchema,
  type: string,
  name: string,
): GraphQLField<unknown, unknown> | GraphQLInputField | undefined {
  const owner = schema.getType(type)
  return owner !== undefined && 'getFields' in owner ? owner.getFields()[name] : undefined
}

/** Gives the argument, or without one the input field, that some names mean. */
export function inputOf(schema: GraphQLSchema, { type, member, arg }: Parsed): Input | undefined {
  const field = fieldOf(schema, type, member)
  if (field === undefined) return undefined
  if ('args' in field) return field.args.find(({ name }) => name === arg)
  return arg === '' ? field : undefined
}

/** Says whether a value must be given: there is no null and no default in its place. */
export function isRequired({ type, defaultValue }: Input): boolean {
  return String(type).endsWith('!') && defaultValue === undefined
}

/** Says whether an argument, a field or an enum value, or the field of an argument, is marked `@deprecated`. */
export function isDeprecated(schema: GraphQLSchema, names: Parsed): boolean {
  const owner = schema.getType(names.type)
  const value =
    owner !== undefined && 'getValues' in owner
      ? owner.getValues().find(({ name }) => name === names.member)
      : fieldOf(schema, names.type, names.member)
  return [value, inputOf(schema, names)].some((part) => part?.deprecationReason != null)
}

/** The type inside lists and marks of non-null. */
export function nameIn(type: string): string {
  return type.replace(/[[\]!]/g, '')
}

/** Takes two types as a schema spells them; says whether every value and variable of `from` is one of `to`. */
export function isAccepted(from: string, to: string): boolean {
  if (from.endsWith('!')) return isAccepted(from.slice(0, -1), to.endsWith('!') ? to.slice(0, -1) : to)
  if (from.startsWith('[')) return isList(to) && isAccepted(from.slice(1, -1), to.slice(1, -1))
  return from === to
}

/** Takes two types as a schema spells them; says whether a reader of `from` can read every `to`. */
export function isReadable(from: string, to: string): boolean {
  if (to.endsWith('!')) return isReadable(from.endsWith('!') ? from.slice(0, -1) : from, to.slice(0, -1))
  if (isList(to)) return isList(from) && isReadable(from.slice(1, -1), to.slice(1, -1))
  return from === to
}

function isList(type: string): boolean {
  return type.endsWith(']')
}
