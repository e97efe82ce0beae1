import { type Cursor, items, members, step } from '../document/cursor.ts'
import type { Draft } from '../document/draft.ts'
import { isList, isObject, type Json, textAt } from '../document/json.ts'
import type { Way } from './changes.ts'
import type { Pair } from './judge.ts'
import type { Library } from './library.ts'
import { isDeclaration, lastOf, maxDepth, type Names, useOf } from './names.ts'
import type { Side } from './walk.ts'
import { consequenceOf } from './wording.ts'

const bothWays: readonly Way[] = ['backward', 'forward']

/** Takes what a file declares at its top and what it declared; gives each schema with its successor, and those that have none. */
export function pairSchemas(
  base: readonly Side[],
  head: readonly Side[],
): { readonly pairs: readonly Pair[]; readonly gone: readonly Side[] } {
  const [byName, byLast] = [
    new Map(head.map((one) => [one.use.name, one])),
    new Map(head.map((one) => [lastOf(one.use.name), one])),
  ]
  const isOnly = base.length === 1 && head.length === 1
  const found = base.map((from) => {
    const to = byName.get(from.use.name) ?? byLast.get(lastOf(from.use.name)) ?? (isOnly ? head[0] : undefined)
    return { from, to }
  })
  return {
    pairs: found.flatMap(({ from, to }) => (to === undefined ? [] : [pairOf(from, to)])),
    gone: found.flatMap(({ from, to }) => (to === undefined ? [from] : [])),
  }
}

/** Makes a pair of two forms of one schema whose data is kept in messages. */
export function pairOf(base: Side, head: Side): Pair {
  return { base, head, subject: subjectOf(base), carrier: 'message', ways: bothWays }
}

/** The name of a schema without its namespace; that of its file where it has none. */
export function subjectOf({ use: { name, at } }: Side): string {
  return name === '' ? (at.path.split('/').at(-1) ?? at.path) : lastOf(name)
}

/** Takes a file's root; gives the schemas that it declares at its top: the types of a protocol, the declarations of a list, or itself. */
export function schemasOf(root: Cursor | undefined, names: Names): readonly Side[] {
  if (root === undefined) return []
  const side = (at: Cursor): Side => ({ use: useOf(at, namespaceOf(root), names), names })
  if (isProtocol(root)) return items(step(root, 'types')).map(side)
  const listed = items(root)
  return listed.length > 0 && listed.every(({ value }) => isDeclaration(value)) ? listed.map(side) : [side(root)]
}

function isProtocol({ value }: Cursor): boolean {
  return textAt(value, 'protocol') !== undefined
}

/** Says whether a file is a protocol with messages: what becomes of its types, they tell. */
export function hasMessages(root: Cursor): boolean {
  return isProtocol(root) && members(step(root, 'messages')).length > 0
}

/** A protocol's namespace holds for all of its types; a schema's holds inside of itself. */
function namespaceOf(root: Cursor | undefined): string {
  return root !== undefined && isProtocol(root) ? (textAt(root.value, 'namespace') ?? '') : ''
}

/** Takes a protocol in both revisions; gives what its clients send and read, and the messages that are gone. */
export function pairMessages(
  base: Cursor,
  head: Cursor | undefined,
  names: { readonly base: Names; readonly head: Names },
): { readonly pairs: readonly Pair[]; readonly gone: readonly Draft[] } {
  if (!isProtocol(base)) return { pairs: [], gone: [] }
  const protocol = textAt(base.value, 'protocol') ?? ''
  const after = new Map(members(step(head, 'messages')))
  const [pairs, gone]: [Pair[], Draft[]] = [[], []]
  for (const [name, was] of members(step(base, 'messages'))) {
    const [is, subject] = [after.get(name), `${protocol}.${name}`]
    if (is === undefined) {
      gone.push(messageGone(was, subject))
      continue
    }
    const add = (one: Cursor | undefined, other: Cursor | undefined, rest: Pick<Pair, 'carrier' | 'ways'>) => {
      if (one === undefined || other === undefined) return
      const [from, to] = [useOf(one, namespaceOf(base), names.base), useOf(other, namespaceOf(head), names.head)]
      pairs.push({ base: { use: from, names: names.base }, head: { use: to, names: names.head }, subject, ...rest })
    }
    add(was, is, { carrier: 'call', ways: ['backward'] })
    add(step(was, 'response'), step(is, 'response'), { carrier: 'answer', ways: ['forward'] })
    add(errorsOf(was), errorsOf(is), { carrier: 'answer', ways: ['forward'] })
  }
  return { pairs, gone }
}

/** An empty list of errors is none. */
function errorsOf(message: Cursor): Cursor | undefined {
  const errors = step(message, 'errors')
  return items(errors).length === 0 ? undefined : errors
}

function messageGone(at: Cursor, subject: string): Draft {
  return {
    ...{
      rule: 'avro-message-removed',
      level: 'breaking',
      side: 'base',
      at,
      affects: [subject],
      name: `\`${subject}\``,
    },
    title: `the message \`${subject}\` is gone: ${consequenceOf(['backward'], 'call')}`,
    detail: 'Keep the message until no client calls it.',
  }
}

/** Says that a schema is gone with its file or from it, or that others still name it though nothing declares it; nothing where another schema was made of it that changes as well, since that one tells. */
export function schemaGone(side: Side, { base, head }: Record<'base' | 'head', Library>): readonly Draft[] {
  const { declared, name } = side.use
  if (name === '') return []
  const users = ({ roots }: Library) => roots.filter((root) => isNamed(root.value, name, declared.value, 0))
  const left = users(head)
  if (left.length > 0) return [undeclared(side, left)]
  if (users(base).length > 0) return []
  const subject = subjectOf(side)
  return [
    {
      ...{ rule: 'avro-schema-removed', level: 'risky', side: 'base', at: step(declared, 'name') ?? declared },
      ...{ affects: [subject], name: `\`${subject}\`` },
      title: `the schema \`${subject}\` is gone: who still reads its topic has nothing to read it with`,
      detail: 'Stop the producers, drain the topic, and remove the schema with its last consumer.',
    },
  ]
}

function undeclared(side: Side, users: readonly Cursor[]): Draft {
  const { declared } = side.use
  const subject = subjectOf(side)
  const paths = [...new Set(users.map(({ path }) => path))]
  const shown = paths.slice(0, 3).map((path) => `\`${path}\``)
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : ''
  return {
    ...{ rule: 'avro-type-undeclared', level: 'risky', side: 'base', at: step(declared, 'name') ?? declared },
    ...{ affects: [subject], name: `\`${subject}\`` },
    title: `nothing declares \`${subject}\` any more, and ${shown.join(', ')}${more} still ${paths.length === 1 ? 'names' : 'name'} it`,
    detail:
      'A schema that names an unknown type cannot be read at all. Keep the declaration, or take it from where it has moved to before this one goes.',
  }
}

/** Whether a text anywhere but in the declaration itself is a type's name. */
function isNamed(value: Json, name: string, declaration: Json, depth: number): boolean {
  if (typeof value === 'string') return value === name || value === lastOf(name)
  if (depth > 2 * maxDepth || value === declaration) return false
  if (isList(value)) return value.some((item) => isNamed(item, name, declaration, depth + 1))
  if (!isObject(value)) return false
  return ['type', 'items', 'values', 'fields', 'types'].some(
    (key) => Object.hasOwn(value, key) && isNamed(value[key] ?? null, name, declaration, depth + 1),
  )
}
