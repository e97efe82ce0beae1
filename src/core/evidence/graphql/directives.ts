import type { GraphQLArgument, GraphQLDirective, GraphQLSchema } from 'graphql'
import { defaultChange } from './defaults.ts'
import type { Found } from './found.ts'
import { keys } from './locate.ts'
import type { GraphqlParser } from './parser.ts'
import { isAccepted, isExecutable, isRequired } from './parts.ts'

/**
 * Takes a schema before and after; gives the directive arguments that take another type or have another default, which graphql 17
 * reports and 16 does not. Of a directive that stands in schemas alone it is worth knowing and reaches no client.
 */
export function directiveArguments(base: GraphQLSchema, head: GraphQLSchema, parser: GraphqlParser): readonly Found[] {
  return head.getDirectives().flatMap((directive) => {
    const before = base.getDirective(directive.name)
    if (before == null) return []
    return directive.args.flatMap((after): readonly Found[] => {
      const old = before.args.find(({ name }) => name === after.name)
      if (old === undefined) return []
      return isAccepted(String(old.type), String(after.type))
        ? defaults(before, old, after, parser)
        : [changedKind(before, old, after)]
    })
  })
}

function changedKind(
  directive: GraphQLDirective,
  old: GraphQLArgument,
  { name, type, ...rest }: GraphQLArgument,
): Found {
  const [argument, uses] = [keys.directiveArgument(directive.name, name), usesOf(directive)]
  const isNowNonNull = String(type) === `${old.type}!`
  const refusesNull = isNowNonNull && !isRequired({ name, type, ...rest })
  const title = refusesNull
    ? `\`${argument}\` no longer takes null: ${uses} that pass it are refused`
    : isNowNonNull
      ? `\`${argument}\` becomes required: ${uses} that leave it out are refused`
      : `\`${argument}\` goes from \`${old.type}\` to \`${type}\`: ${uses} that pass it are refused`
  return {
    rule: 'graphql-directive-arg-changed-kind',
    level: isExecutable(directive) ? (refusesNull ? 'risky' : 'breaking') : 'info',
    side: 'head',
    at: argument,
    changed: 'type',
    affects: [argument],
    queried: isExecutable(directive) ? [directive.name] : [],
    title,
    detail: refusesNull
      ? 'Those that leave it out get its default.'
      : 'Add an argument under another name, move what uses the directive, then remove the old one.',
  }
}

function defaults(
  directive: GraphQLDirective,
  old: GraphQLArgument,
  after: GraphQLArgument,
  parser: GraphqlParser,
): readonly Found[] {
  const change = defaultChange(old, after, parser)
  if (change === undefined) return []
  const [argument, uses] = [keys.directiveArgument(directive.name, after.name), usesOf(directive)]
  return [
    {
      rule: 'graphql-directive-arg-default-value-change',
      level: isExecutable(directive) ? (change.isRequired ? 'breaking' : 'risky') : 'info',
      side: 'head',
      at: argument,
      changed: 'default',
      affects: [argument],
      queried: isExecutable(directive) && change.isRequired ? [directive.name] : [],
      title: change.isRequired
        ? `\`${argument}\` loses its default and becomes required: ${uses} that leave it out are refused`
        : `\`${argument}\` has another default${change.values}: ${uses} that leave it out change their meaning`,
      detail: 'They stay as they are written. Keep the default, and pass the new value where it is wanted.',
    },
  ]
}

function usesOf(directive: GraphQLDirective): string {
  return isExecutable(directive) ? 'operations' : 'schema files'
}
