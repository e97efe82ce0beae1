import type { GraphQLDirective, GraphQLSchema } from 'graphql'
import type { Evidence, Level } from '../evidence.ts'
import { keys, type Site } from './locate.ts'
import type { BuiltSchema } from './schema.ts'

/** The rules of changes that the library does not know. */
export const beyondRules = [
  'graphql-one-of-added',
  'graphql-directive-arg-changed-kind',
  'graphql-root-type-removed',
  'graphql-scalar-specification-changed',
] as const

interface Found {
  readonly rule: (typeof beyondRules)[number]
  readonly level: Level
  readonly side: 'base' | 'head'
  readonly at: string
  readonly affects: string
  readonly title: string
  readonly detail: string
}

/** Takes a schema before and after, and the file to name where a change has no place; gives what clients feel of changes that the library does not report. */
export function beyond(base: BuiltSchema, head: BuiltSchema, path: string): readonly Evidence[] {
  const found = [
    ...oneOfAdded(base.schema, head.schema),
    ...directiveArguments(base.schema, head.schema),
    ...rootsRemoved(base.schema, head.schema),
    ...specifications(base.schema, head.schema),
  ]
  return found.map(({ rule, level, side, at, affects, title, detail }): Evidence => {
    const site: Site = (side === 'base' ? base : head).sites.get(at) ?? { path, line: 1 }
    const place = { path: site.path, side, line: site.line, endLine: site.line }
    return { rule, contract: 'graphql', level, surface: 'api', ...place, title, detail, affects: [affects] }
  })
}

/** Says what was deprecated before this change: its clients have been told. */
export function wasDeprecated(schema: GraphQLSchema, coordinate: string): boolean {
  const [typeName = '', member = ''] = coordinate.split('.')
  const type = schema.getType(typeName)
  if (type === undefined) return false
  if ('getFields' in type) return type.getFields()[member]?.deprecationReason != null
  return (
    'getValues' in type &&
    type.getValues().some(({ name, deprecationReason }) => name === member && deprecationReason != null)
  )
}

function oneOfAdded(base: GraphQLSchema, head: GraphQLSchema): readonly Found[] {
  return Object.values(head.getTypeMap()).flatMap((type): readonly Found[] => {
    const before = base.getType(type.name)
    if (!('isOneOf' in type) || !type.isOneOf || before === undefined || !('isOneOf' in before) || before.isOneOf)
      return []
    return [
      {
        ...{ rule: 'graphql-one-of-added', level: 'breaking', side: 'head', at: type.name, affects: type.name },
        title: `\`${type.name}\` takes exactly one of its fields now: clients that send two, or none, are refused`,
        detail: 'Add an input with `@oneOf` under another name, move the clients, then remove the old one.',
      },
    ]
  })
}

/** Locations in operations: what stands elsewhere clients do not write. */
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

function isExecutable({ locations }: GraphQLDirective): boolean {
  return locations.some((location) => executable.has(location))
}

function directiveArguments(base: GraphQLSchema, head: GraphQLSchema): readonly Found[] {
  return head.getDirectives().flatMap((directive) => {
    const before = base.getDirective(directive.name)
    if (before == null || !isExecutable(before)) return []
    return directive.args.flatMap(({ name, type }): readonly Found[] => {
      const old = before.args.find((one) => one.name === name)
      if (old === undefined || isWider(String(old.type), String(type))) return []
      return [
        {
          ...{ rule: 'graphql-directive-arg-changed-kind', level: 'breaking', side: 'head' },
          ...{ at: keys.directiveArgument(directive.name, name), affects: `@${directive.name}(${name}:)` },
          title: `\`@${directive.name}(${name}:)\` goes from \`${old.type}\` to \`${type}\`: operations that use it are refused`,
          detail: 'Add an argument under another name, move the clients, then remove the old one.',
        },
      ]
    })
  })
}

/** An argument that need not be given any more takes what it took. */
function isWider(from: string, to: string): boolean {
  return from === to || from === `${to}!`
}

function rootsRemoved(base: GraphQLSchema, head: GraphQLSchema): readonly Found[] {
  const roots = [
    ['query', base.getQueryType(), head.getQueryType()],
    ['mutation', base.getMutationType(), head.getMutationType()],
    ['subscription', base.getSubscriptionType(), head.getSubscriptionType()],
  ] as const
  return roots.flatMap(([kind, before, after]): readonly Found[] => {
    // Where the type itself is gone, that is the change.
    if (before == null || after != null || head.getType(before.name) === undefined) return []
    return [
      {
        ...{
          rule: 'graphql-root-type-removed',
          level: 'breaking',
          side: 'base',
          at: before.name,
          affects: before.name,
        },
        title: `the schema has no ${kind} any more: every ${kind} is refused`,
        detail: 'Keep the operation type until no client sends one.',
      },
    ]
  })
}

function specifications(base: GraphQLSchema, head: GraphQLSchema): readonly Found[] {
  return Object.values(head.getTypeMap()).flatMap((type): readonly Found[] => {
    const before = base.getType(type.name)
    if (!('specifiedByURL' in type) || before === undefined || !('specifiedByURL' in before)) return []
    const [from, to] = [before.specifiedByURL, type.specifiedByURL]
    if (from == null || to == null || from === to) return []
    return [
      {
        ...{
          rule: 'graphql-scalar-specification-changed',
          level: 'risky',
          side: 'head',
          at: type.name,
          affects: type.name,
        },
        title: `\`${type.name}\` follows another specification: clients write and read it by the old one`,
        detail: 'Add a scalar under another name.',
      },
    ]
  })
}
