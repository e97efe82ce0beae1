import type { GraphQLSchema } from 'graphql'
import type { Found } from './found.ts'
import { keys } from './locate.ts'
import type { GraphqlParser } from './parser.ts'
import { type Input, isAccepted, isRequired } from './parts.ts'
import { takersOf } from './queried.ts'

/** What became of a default: another one, none, or none where one is needed. */
export interface DefaultChange {
  /** In words, where both are simple; empty otherwise, as they are the author's text. */
  readonly values: string
  readonly isRequired: boolean
}

/** Takes an input value before and after; gives what became of its default. A first default is no change to clients, and another type is a change of its own. */
export function defaultChange(before: Input, after: Input, parser: GraphqlParser): DefaultChange | undefined {
  if (before.defaultValue === undefined || !isAccepted(String(before.type), String(after.type))) return undefined
  const from = parser.printValue(before.defaultValue, before.type)
  const to = after.defaultValue === undefined ? undefined : parser.printValue(after.defaultValue, after.type)
  if (from === to) return undefined
  const isSimple = to !== undefined && [from, to].every((value) => /^[\w.-]+$/.test(value))
  return { values: isSimple ? ` (\`${to}\`, was \`${from}\`)` : '', isRequired: isRequired(after) }
}

/** Takes a schema before and after; gives the input fields with another default, which the library compares for arguments alone. */
export function inputDefaults(base: GraphQLSchema, head: GraphQLSchema, parser: GraphqlParser): readonly Found[] {
  return Object.values(head.getTypeMap()).flatMap((type): readonly Found[] => {
    const before = base.getType(type.name)
    if (!('isOneOf' in type) || before === undefined || !('isOneOf' in before)) return []
    const fields = before.getFields()
    return Object.values(type.getFields()).flatMap((field): readonly Found[] => {
      const old = fields[field.name]
      const change = old === undefined ? undefined : defaultChange(old, field, parser)
      if (change === undefined) return []
      const queried = change.isRequired ? takersOf(type.name, base) : []
      return [{ ...inputDefault(keys.member(type.name, field.name), change), queried }]
    })
  })
}

function inputDefault(name: string, { values, isRequired }: DefaultChange): Found {
  return {
    rule: 'graphql-input-field-default-value-change',
    level: isRequired ? 'breaking' : 'risky',
    side: 'head',
    at: name,
    changed: 'default',
    affects: [name],
    title: isRequired
      ? `\`${name}\` loses its default and becomes required: every client that leaves it out is refused`
      : `\`${name}\` has another default${values}: clients that leave it out get another answer`,
    detail: isRequired
      ? 'Keep the default, or make the field nullable; require it later, when all clients send it.'
      : 'What they send stays valid and changes its meaning without a word. Keep the default, and let new clients send the new value; or announce it as the change of behaviour that it is.',
  }
}
