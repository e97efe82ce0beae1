import type { BreakingKind, Names, Row } from './change.ts'
import { keys } from './locate.ts'
import { isReadable, nameIn } from './parts.ts'

const deprecateFirst = 'Keep it, mark it `@deprecated(reason: …)`, and remove it once no client asks for it.'
const member = (n: Names) => keys.member(n.type, n.member)
const argument = (n: Names) => keys.argument(n.type, n.member, n.arg)
const type = (n: Names) => n.type
const directive = (n: Names) => keys.directive(n.type)
const directiveArgument = (n: Names) => keys.directiveArgument(n.type, n.arg)

/** What `to` asks for beyond `from`: a value where there could be none. */
const becomesRequired = (n: Names) => n.to === `${n.from}!`
/** What is left out takes the default, which only a null is refused for. */
const refusesNull = (n: Names) => becomesRequired(n) && !n.required
const inputLevel = (n: Names) => (refusesNull(n) ? 'risky' : 'breaking')
const leftOutIsFine =
  'Those that leave it out get its default, and a variable that may be null fails only when it is. Keep it nullable, and treat null as the default.'

/** Both are strings in an answer, and operations do not name the type of what they select. */
const isTextBoth = (n: Names) =>
  /^(?:ID|String)$/.test(nameIn(n.from)) && isReadable(n.from.replace(/ID|String/, nameIn(n.to)), n.to)
const outputLevel = (n: Names) => (n.narrower || isTextBoth(n) ? 'risky' : 'breaking')
const holdsNull = (n: Names) => isReadable(n.to, n.from)

const directiveLevel = (n: Names) => (n.internal ? 'info' : 'breaking')
const user = (n: Names) => (n.internal ? 'schema file' : 'document')
const becomesNullable = (n: Names) => n.from === `${n.to}!`

/** What is said about each breaking change that the library knows; a kind without words does not compile. */
export const breaking: Readonly<Record<BreakingKind, Row>> = {
  TYPE_REMOVED: {
    level: 'breaking',
    side: 'base',
    sentence: /^(?<type>\w+) was removed\.$/,
    at: type,
    affects: type,
    title: (n) => `\`${n.type}\` disappears: every operation that names it fails`,
    detail: (n) =>
      `Fragments on \`${n.type}\` and variables of this type no longer validate. A rename is a removal to clients: add the new type beside the old one, deprecate the fields that lead to the old, remove it later.`,
  },
  TYPE_CHANGED_KIND: {
    level: 'breaking',
    side: 'head',
    sentence: /^(?<type>\w+) changed from an? (?<from>\w+) type to an? (?<to>\w+) type\.$/,
    at: type,
    affects: type,
    title: (n) => `\`${n.type}\` turns from ${kindName(n.from)} into ${kindName(n.to)}: operations written for it fail`,
    detail: () =>
      'Selections, fragments and variables are valid for one kind of type only. Add the new type under another name and move the fields to it one release at a time.',
  },
  TYPE_REMOVED_FROM_UNION: {
    level: 'breaking',
    side: 'base',
    sentence: /^(?<member>\w+) was removed from union type (?<type>\w+)\.$/,
    at: (n) => keys.unionMember(n.type, n.member),
    affects: (n) => keys.unionMember(n.type, n.member),
    title: (n) => `\`${n.member}\` leaves the union \`${n.type}\`: operations with \`... on ${n.member}\` there fail`,
    detail: () =>
      'A fragment on a type that the union can never be is a validation error, so the whole operation is refused. Keep the member and stop returning it; remove it once no client has the fragment.',
  },
  VALUE_REMOVED_FROM_ENUM: {
    level: (n) => (n.output ? 'risky' : 'breaking'),
    side: 'base',
    sentence: /^(?<member>\w+) was removed from enum type (?<type>\w+)\.$/,
    at: member,
    affects: member,
    title: (n) =>
      n.output
        ? `\`${member(n)}\` disappears: what is still returned as it becomes an error`
        : `\`${member(n)}\` disappears: every operation that sends it fails`,
    detail: (n) =>
      n.output
        ? `No client can send it. Make sure that no stored value is left, and that nobody needs the name to build. ${deprecateFirst}`
        : `A literal or variable with \`${n.member}\` is refused before anything runs, and a stored value that is still returned becomes an error of its field. ${deprecateFirst}`,
  },
  REQUIRED_INPUT_FIELD_ADDED: {
    level: 'breaking',
    side: 'head',
    sentence: /^A required field (?<member>\w+) on input type (?<type>\w+) was added\.$/,
    at: member,
    affects: member,
    title: (n) => `\`${member(n)}\` is required: every client that sends \`${n.type}\` as before is refused`,
    detail: () =>
      'Existing clients cannot send a field they do not know. Make it nullable or give it a default; require it later, when all clients send it.',
  },
  IMPLEMENTED_INTERFACE_REMOVED: {
    level: 'breaking',
    side: 'base',
    sentence: /^(?<type>\w+) no longer implements interface (?<member>\w+)\.$/,
    at: (n) => keys.implemented(n.type, n.member),
    affects: (n) => `${n.type} implements ${n.member}`,
    title: (n) => `\`${n.type}\` is no longer \`${n.member}\`: selections through that interface lose it or fail`,
    detail: (n) =>
      `Operations that spread \`... on ${n.type}\` where a \`${n.member}\` is returned no longer validate, and \`${n.type}\` can no longer be returned there. Keep the interface until no client reaches the type through it.`,
  },
  FIELD_REMOVED: {
    level: 'breaking',
    side: 'base',
    sentence: /^(?<type>\w+)\.(?<member>\w+) was removed\.$/,
    at: member,
    affects: member,
    title: (n) =>
      `\`${member(n)}\` disappears: every ${n.input ? 'client that sends it is refused' : 'query that selects it fails'}`,
    detail: (n) =>
      n.input
        ? `An unknown input field is an error, not ignored. ${deprecateFirst}`
        : `One unknown field makes the server refuse the whole operation. ${deprecateFirst}`,
  },
  FIELD_CHANGED_KIND: {
    level: (n) => (n.input ? inputLevel(n) : outputLevel(n)),
    side: 'head',
    sentence: /^(?<type>\w+)\.(?<member>\w+) changed type from (?<from>\S+) to (?<to>\S+)\.$/,
    at: member,
    affects: member,
    title: fieldChanged,
    detail: (n) => {
      if (n.input && refusesNull(n)) return leftOutIsFine
      if (n.input)
        return 'Variables are checked against the declared type before anything runs. Add a new optional field of the new type, accept both, and deprecate this one.'
      if (n.narrower)
        return `Selections of \`${n.from}\` stay valid, and a fragment on a type that can no longer be there is an error. Keep the type while clients have such fragments.`
      if (isTextBoth(n))
        return 'Operations stay valid and answers keep their form. Only code that is generated may differ.'
      if (becomesNullable(n))
        return `Clients generated from \`${n.from}\` have no case for null. Keep the field non-null, or add a nullable one beside it and deprecate this one.`
      return 'Responses no longer have the shape that clients were generated for, and selections may no longer validate. Add a field of the new type beside this one and deprecate this one.'
    },
  },
  REQUIRED_ARG_ADDED: {
    level: 'breaking',
    side: 'head',
    sentence: /^A required arg (?<arg>\w+) on (?<type>\w+)\.(?<member>\w+) was added\.$/,
    at: argument,
    affects: argument,
    title: (n) => `\`${member(n)}\` now requires \`${n.arg}\`: every existing call fails`,
    detail: () =>
      'Operations in the field do not pass the argument and are refused. Make it nullable or give it a default; require it later, when all clients pass it.',
  },
  ARG_REMOVED: {
    level: 'breaking',
    side: 'base',
    sentence: /^(?<type>\w+)\.(?<member>\w+) arg (?<arg>\w+) was removed\.$/,
    at: argument,
    affects: argument,
    title: (n) => `\`${argument(n)}\` disappears: every operation that passes it fails`,
    detail: () => `An unknown argument is an error, not ignored. ${deprecateFirst}`,
  },
  ARG_CHANGED_KIND: {
    level: inputLevel,
    side: 'head',
    sentence: /^(?<type>\w+)\.(?<member>\w+) arg (?<arg>\w+) has changed type from (?<from>\S+) to (?<to>\S+)\.$/,
    at: argument,
    affects: argument,
    title: (n) =>
      refusesNull(n)
        ? `\`${argument(n)}\` no longer takes null: operations that pass it fail`
        : becomesRequired(n)
          ? `\`${argument(n)}\` becomes required: every call that leaves it out fails`
          : `\`${argument(n)}\` changes from \`${n.from}\` to \`${n.to}\`: operations that pass \`${n.from}\` fail`,
    detail: (n) =>
      refusesNull(n)
        ? leftOutIsFine
        : becomesRequired(n)
          ? 'Operations without the argument, and those whose variable is nullable, are refused. Keep it nullable, or give it a default.'
          : 'The variable’s declared type in existing operations no longer fits. Add another argument of the new type, accept both, and deprecate this one.',
  },
  DIRECTIVE_REMOVED: {
    level: directiveLevel,
    side: 'base',
    sentence: /^(?<type>\w+) was removed\.$/,
    at: directive,
    affects: directive,
    title: (n) => `\`${directive(n)}\` disappears: every ${user(n)} that uses it fails to validate`,
    detail: () =>
      'That is operations for a directive of queries, and other schema files, composition and code generators for one of definitions. Keep the definition until nothing uses it.',
  },
  DIRECTIVE_ARG_REMOVED: {
    level: directiveLevel,
    side: 'base',
    sentence: /^(?<arg>\w+) was removed from (?<type>\w+)\.$/,
    at: directiveArgument,
    affects: directiveArgument,
    title: (n) => `\`${directiveArgument(n)}\` disappears: every ${user(n)} that passes it fails to validate`,
    detail: () =>
      'An unknown argument is an error, not ignored. Keep it, ignored by the server, until nothing passes it.',
  },
  REQUIRED_DIRECTIVE_ARG_ADDED: {
    level: directiveLevel,
    side: 'head',
    sentence: /^A required arg (?<arg>\w+) on directive (?<type>\w+) was added\.$/,
    at: directiveArgument,
    affects: directiveArgument,
    title: (n) => `\`${directive(n)}\` now requires \`${n.arg}\`: every existing use fails to validate`,
    detail: () => 'Documents written before do not pass it. Make it nullable or give it a default.',
  },
  DIRECTIVE_REPEATABLE_REMOVED: {
    level: directiveLevel,
    side: 'head',
    sentence: /^Repeatable flag was removed from (?<type>\w+)\.$/,
    at: directive,
    affects: directive,
    title: (n) => `\`${directive(n)}\` may stand only once now: ${user(n)}s that repeat it fail to validate`,
    detail: () => 'Keep `repeatable` until nothing repeats the directive at one place.',
  },
  DIRECTIVE_LOCATION_REMOVED: {
    level: directiveLevel,
    side: 'base',
    sentence: /^(?<member>\w+) was removed from (?<type>\w+)\.$/,
    at: (n) => keys.directiveLocation(n.type, n.member),
    affects: (n) => keys.directiveLocation(n.type, n.member),
    title: (n) =>
      `\`${directive(n)}\` is no longer allowed on \`${n.member}\`: ${user(n)}s that use it there fail to validate`,
    detail: () => 'Keep the location until nothing uses the directive there.',
  },
}

function fieldChanged(n: Names): string {
  if (n.input && refusesNull(n)) return `\`${member(n)}\` no longer takes null: clients that send it are refused`
  if (n.input && becomesRequired(n))
    return `\`${member(n)}\` becomes required: every client that leaves it out is refused`
  const change = `\`${member(n)}\` changes from \`${n.from}\` to \`${n.to}\``
  if (n.input) return `${change}: clients that send \`${n.from}\` are refused`
  if (n.narrower)
    return `\`${member(n)}\` narrows from \`${n.from}\` to \`${n.to}\`: operations with fragments on other types there fail`
  if (isTextBoth(n)) return `${change}: both travel as text, and generated clients may still differ`
  if (becomesNullable(n)) return `\`${member(n)}\` may now be null: clients that rely on \`${n.from}\` fail when it is`
  if (holdsNull(n))
    return `\`${member(n)}\` may now hold null (\`${n.to}\`, was \`${n.from}\`): clients that rely on a value fail when it does`
  return `${change}: clients built for \`${n.from}\` fail`
}

/** The library's names of kinds, as a schema spells them. */
function kindName(kind: string): string {
  const [name, article] = [kind.toLowerCase(), /^[AEIOU]/.test(kind) ? 'an' : 'a']
  return `${article} ${name}${kind === 'Object' ? ' type' : ''}`
}
