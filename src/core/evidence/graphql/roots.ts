import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql'
import type { Found } from './found.ts'
import { keys } from './locate.ts'
import { isAccepted, isReadable, isRequired } from './parts.ts'

type Root = GraphQLObjectType | null | undefined

/** Gives the types that operations start at, by the kind of operation. */
function rootsOf(schema: GraphQLSchema): Readonly<Record<string, Root>> {
  return {
    query: objectOf(schema.getQueryType()),
    mutation: objectOf(schema.getMutationType()),
    subscription: objectOf(schema.getSubscriptionType()),
  }
}

/** The library takes a schema's word for it: an input, or anything else, may be named. */
function objectOf(root: Root): Root {
  return root != null && 'isTypeOf' in root ? root : undefined
}

/** Takes a schema before and after; gives the kinds of operation that are gone or start elsewhere, whatever became of their types. */
export function rootChanges(base: GraphQLSchema, head: GraphQLSchema): readonly Found[] {
  const after = rootsOf(head)
  return Object.entries(rootsOf(base)).flatMap(([kind, before]): readonly Found[] => {
    const now = after[kind]
    if (before == null || now?.name === before.name) return []
    return now == null ? [removed(kind, before.name)] : [changed(kind, before, now)]
  })
}

/** Says whether operations started at a type that they no longer start at: then its removal is no change of its own. */
export function isFormerRoot(type: string, base: GraphQLSchema, head: GraphQLSchema): boolean {
  const after = rootsOf(head)
  return Object.entries(rootsOf(base)).some(([kind, before]) => before?.name === type && after[kind]?.name !== type)
}

function removed(kind: string, type: string): Found {
  return {
    ...{ rule: 'graphql-root-type-removed', level: 'breaking', side: 'base' },
    ...{ at: keys.root(kind), or: type, affects: [type], queried: [kind] },
    title: `the schema has no ${kind} any more: every ${kind} is refused`,
    detail: 'Keep the operation type until no client sends one.',
  }
}

function changed(kind: string, before: GraphQLObjectType, now: GraphQLObjectType): Found {
  const fields = now.getFields()
  const gone = Object.values(before.getFields()).filter((field) => !isKept(field, fields[field.name]))
  const lost = gone.map(({ name }) => keys.member(before.name, name))
  const [first = ''] = lost
  const start = `a ${kind} starts at \`${now.name}\` now, no longer at \`${before.name}\``
  const more = lost.length > 1 ? ` and ${lost.length - 1} more` : ''
  return {
    ...{ rule: 'graphql-root-type-changed', level: lost.length > 0 ? 'breaking' : 'risky', side: 'head' },
    ...{ at: keys.root(kind), or: now.name, affects: lost.length > 0 ? lost : [before.name] },
    queried: [before.name, ...gone.map(({ name }) => name)],
    title:
      lost.length > 0
        ? `${start}: operations with \`${first}\`${more} as before fail`
        : `${start}: operations with fragments on \`${before.name}\` fail`,
    detail:
      'Clients do not name the type where an operation starts, and they do in fragments and in what they keep by type. Keep its name; where fields go, deprecate them first.',
  }
}

type Field = GraphQLField<unknown, unknown>

function isKept(before: Field, now: Field | undefined): boolean {
  if (now === undefined || !isReadable(String(before.type), String(now.type))) return false
  const taken = before.args.every((old) =>
    now.args.some(({ name, type }) => name === old.name && isAccepted(String(old.type), String(type))),
  )
  const known = new Set(before.args.map(({ name }) => name))
  return taken && now.args.every((arg) => known.has(arg.name) || !isRequired(arg))
}
