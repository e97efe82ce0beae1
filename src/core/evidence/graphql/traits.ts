import type { GraphQLSchema } from 'graphql'
import type { Parsed, Traits } from './change.ts'
import { inputOf, isExecutable, isRequired, nameIn } from './parts.ts'
import type { BuiltSchema } from './schema.ts'

/** Takes a schema before and after; gives what they say of the names in a change. */
export function traitsIn(base: BuiltSchema, head: BuiltSchema): (parsed: Parsed) => Traits {
  const both = (holds: (schema: BuiltSchema) => boolean) => holds(base) && holds(head)
  return (parsed) => {
    const { type, member } = parsed
    const input = inputOf(head.schema, parsed)
    return {
      input: both(({ sites }) => sites.isInput(type)),
      output: both(({ sites }) => sites.isReturned(type) && !sites.isSent(type)),
      required: input !== undefined && isRequired(input),
      internal: isInternal(base.schema, type, member),
      narrower: isNarrower(head.schema, parsed),
      returned: base.sites.isReturned(member),
    }
  }
}

/** A directive's `member` is a location; types with the name of a directive do not ask. */
function isInternal(schema: GraphQLSchema, directive: string, location: string): boolean {
  const definition = schema.getDirective(directive)
  return definition != null && !isExecutable(location === '' ? definition : location)
}

function isNarrower(schema: GraphQLSchema, { from, to }: Parsed): boolean {
  const [before, after] = [schema.getType(nameIn(from)), schema.getType(nameIn(to))]
  if (before === undefined || after === undefined || from.replace(before.name, after.name) !== to) return false
  const isAbstract = 'getTypes' in before || ('getInterfaces' in before && !('isTypeOf' in before))
  const canBe = 'getInterfaces' in after
  return isAbstract && canBe && schema.isSubType(before, after)
}
