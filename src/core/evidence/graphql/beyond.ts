import type { GraphQLInputObjectType, GraphQLNamedType, GraphQLScalarType, GraphQLSchema } from 'graphql'
import type { Evidence } from '../evidence.ts'
import { inputDefaults } from './defaults.ts'
import { directiveArguments } from './directives.ts'
import { type Found, placed } from './found.ts'
import { keys } from './locate.ts'
import type { GraphqlParser } from './parser.ts'
import { takersOf } from './queried.ts'
import { rootChanges } from './roots.ts'
import type { BuiltSchema } from './schema.ts'

/** The rules of changes that the library does not know. */
export const beyondRules = [
  'graphql-one-of-added',
  'graphql-directive-arg-changed-kind',
  'graphql-directive-arg-default-value-change',
  'graphql-input-field-default-value-change',
  'graphql-root-type-changed',
  'graphql-root-type-removed',
  'graphql-scalar-specification-changed',
] as const

/** Takes a schema before and after, and the file to name where a change has no place; gives what clients feel of changes that the library does not report. */
export function beyond(base: BuiltSchema, head: BuiltSchema, path: string, parser: GraphqlParser): readonly Evidence[] {
  const found = [
    ...oneOfAdded(base.schema, head.schema),
    ...directiveArguments(base.schema, head.schema, parser),
    ...inputDefaults(base.schema, head.schema, parser),
    ...rootChanges(base.schema, head.schema),
    ...specifications(base.schema, head.schema),
  ]
  return found.map((one) => placed(one, base, head, path))
}

function oneOfAdded(base: GraphQLSchema, head: GraphQLSchema): readonly Found[] {
  return Object.values(head.getTypeMap()).flatMap((type): readonly Found[] => {
    const before = base.getType(type.name)
    if (!isInputObject(type) || !isInputObject(before) || isOneOf(before) || !isOneOf(type)) return []
    return [
      {
        ...{ rule: 'graphql-one-of-added', level: 'breaking', side: 'head' },
        ...{ at: keys.applied(type.name, 'oneOf'), or: type.name, affects: [type.name] },
        queried: takersOf(type.name, base),
        title: `\`${type.name}\` takes exactly one of its fields now: clients that send two, or none, are refused`,
        detail:
          'So are those that send one as null, or from a variable that may be null. Add an input with `@oneOf` under another name, move the clients, then remove the old one.',
      },
    ]
  })
}

function isInputObject(type: GraphQLNamedType | undefined): type is GraphQLInputObjectType {
  return type !== undefined && 'isOneOf' in type
}

/** The library reads the directive of a definition alone, and the specification allows it on an extension. */
function isOneOf({ isOneOf, extensionASTNodes }: GraphQLInputObjectType): boolean {
  return isOneOf || extensionASTNodes.some(({ directives = [] }) => directives.some((it) => it.name.value === 'oneOf'))
}

function specifications(base: GraphQLSchema, head: GraphQLSchema): readonly Found[] {
  return Object.values(head.getTypeMap()).flatMap((type): readonly Found[] => {
    const before = base.getType(type.name)
    if (!isScalar(type) || !isScalar(before)) return []
    const [from, to] = [specificationOf(before), specificationOf(type)]
    if (from === undefined || to === undefined || from === to) return []
    return [
      {
        ...{ rule: 'graphql-scalar-specification-changed', level: 'risky', side: 'head' },
        ...{ at: keys.applied(type.name, 'specifiedBy'), or: type.name, affects: [type.name] },
        title: `\`${type.name}\` follows another specification: clients write and read it by the old one`,
        detail: 'Where both describe the same text, nothing breaks. Otherwise add a scalar under another name.',
      },
    ]
  })
}

function isScalar(type: GraphQLNamedType | undefined): type is GraphQLScalarType {
  return type !== undefined && 'specifiedByURL' in type
}

/** On an extension it counts as well; see `isOneOf`. */
function specificationOf({ specifiedByURL, extensionASTNodes }: GraphQLScalarType): string | undefined {
  const applied = extensionASTNodes.flatMap(({ directives = [] }) => directives)
  const values = applied
    .filter(({ name }) => name.value === 'specifiedBy')
    .flatMap((it) => (it.arguments ?? []).filter(({ name }) => name.value === 'url').map(({ value }) => value))
  const [first] = values.flatMap((value) => (value.kind === 'StringValue' ? [value.value] : []))
  return specifiedByURL ?? first
}
