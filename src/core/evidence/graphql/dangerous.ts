import type { DangerousKind, Names, Row } from './change.ts'
import { keys } from './locate.ts'

const member = (n: Names) => keys.member(n.type, n.member)
const argument = (n: Names) => keys.argument(n.type, n.member, n.arg)

/**
 * What is said about each change that the library calls dangerous. Optional inputs are `info`: they are how a schema is meant to
 * grow, and our own advice elsewhere; so is a value of an enum that clients only send.
 */
export const dangerous: Readonly<Record<DangerousKind, Row>> = {
  VALUE_ADDED_TO_ENUM: {
    level: (n) => (n.input ? 'info' : 'risky'),
    side: 'head',
    sentence: /^(?<member>\w+) was added to enum type (?<type>\w+)\.$/,
    at: member,
    affects: member,
    title: (n) =>
      n.input
        ? `\`${member(n)}\` can be sent from now on`
        : `\`${member(n)}\` is new: clients that switch over \`${n.type}\` without a default meet a value they do not know`,
    detail: (n) =>
      n.input
        ? 'No field returns this enum, so that no existing client can meet the value.'
        : 'Generated clients in strict languages fail to decode an unknown value. Return it only to clients that ask for it (by an argument or a new field), or make sure that clients have a default case first.',
  },
  TYPE_ADDED_TO_UNION: {
    level: 'risky',
    side: 'head',
    sentence: /^(?<member>\w+) was added to union type (?<type>\w+)\.$/,
    at: (n) => keys.unionMember(n.type, n.member),
    affects: (n) => keys.unionMember(n.type, n.member),
    title: (n) => `\`${n.type}\` may now be \`${n.member}\`: clients without a fragment on it get an empty object`,
    detail: () =>
      'Their operations stay valid and select nothing of the new member. Make sure that clients skip unknown members before the server returns it.',
  },
  OPTIONAL_INPUT_FIELD_ADDED: {
    level: 'info',
    side: 'head',
    sentence: /^An optional field (?<member>\w+) on input type (?<type>\w+) was added\.$/,
    at: member,
    affects: member,
    title: (n) => `\`${member(n)}\` can be sent from now on`,
    detail: () => 'Existing clients leave it out: what the server does then must be what it did before.',
  },
  OPTIONAL_ARG_ADDED: {
    level: 'info',
    side: 'head',
    sentence: /^An optional arg (?<arg>\w+) on (?<type>\w+)\.(?<member>\w+) was added\.$/,
    at: argument,
    affects: argument,
    title: (n) => `\`${argument(n)}\` can be passed from now on`,
    detail: () => 'Existing operations leave it out: what the server does then must be what it did before.',
  },
  IMPLEMENTED_INTERFACE_ADDED: {
    level: (n) => (n.returned ? 'risky' : 'info'),
    side: 'head',
    sentence: /^(?<member>\w+) added to interfaces implemented by (?<type>\w+)\.$/,
    at: (n) => keys.implemented(n.type, n.member),
    affects: (n) => `${n.type} implements ${n.member}`,
    title: (n) =>
      n.returned
        ? `fields of type \`${n.member}\` may now return \`${n.type}\`, which existing clients do not expect`
        : `\`${n.type}\` is a \`${n.member}\` from now on`,
    detail: (n) =>
      n.returned
        ? `Clients that list the implementations of \`${n.member}\` have no case for it. Make sure that they have a default case before the server returns it.`
        : 'No field returns the interface, so that no existing client can meet the type there.',
  },
  ARG_DEFAULT_VALUE_CHANGE: {
    level: (n) => (n.required ? 'breaking' : 'risky'),
    side: 'head',
    // Values that hold anything but a simple token are left out of our words: they are the author's text.
    sentence:
      /^(?<type>\w+)\.(?<member>\w+) arg (?<arg>\w+) (?:defaultValue was removed|has changed defaultValue from (?:(?<from>[\w.-]+) to (?<to>[\w.-]+)|.*))\.$/s,
    at: argument,
    affects: argument,
    title: (n) =>
      n.required
        ? `\`${argument(n)}\` loses its default and becomes required: every call that leaves it out fails`
        : `\`${argument(n)}\` has another default${values(n)}: calls without it get another answer`,
    detail: (n) =>
      n.required
        ? 'Keep the default, or make it nullable; require it later, when all clients pass it.'
        : 'Operations that leave the argument out stay valid and change their meaning without a word. Keep the default, and let new clients pass the new value; or announce it as the change of behaviour that it is.',
  },
}

function values({ from, to }: Names): string {
  return from === '' ? '' : ` (\`${to}\`, was \`${from}\`)`
}
