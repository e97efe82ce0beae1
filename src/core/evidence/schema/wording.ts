import type { Delta } from './delta.ts'
import type { Direction } from './level.ts'
import { nameAt } from './name.ts'

function happened(effect: Delta['effect'], from: string): string {
  if (effect === 'changed') return 'changed'
  if (from !== '') return effect === 'narrowed' ? 'asks for more' : 'asks for less'
  return effect === 'narrowed' ? 'is new' : 'is gone'
}

/** What a value may do once a limit is loosened. */
function beyond(limit: string): string {
  if (limit === 'uniqueItems') return 'may hold equal items now'
  if (limit === 'multipleOf') return 'takes smaller steps'
  return limit.startsWith('min') ? 'may fall below its old limit' : 'may exceed its old limit'
}

/** What is said about one change: its rule, the consequence in a clause, and what to do instead. */
export interface Wording {
  readonly rule: string
  readonly title: string
  readonly detail: string
}

/** Every rule of schemas; each has a page. */
export const schemaRules = [
  'schema-type-changed',
  'schema-nullable-changed',
  'schema-enum-value-removed',
  'schema-enum-value-added',
  'schema-enum-restricted',
  'schema-enum-opened',
  'schema-format-changed',
  'schema-limit-tightened',
  'schema-limit-loosened',
  'schema-pattern-changed',
  'schema-default-changed',
  'schema-property-removed',
  'schema-required-property-added',
  'schema-property-required',
  'schema-property-optional',
  'schema-additional-properties-refused',
  'schema-variant-removed',
  'schema-variant-added',
  'schema-discriminator-changed',
  'schema-access-changed',
  'schema-constraint-changed',
  'schema-deprecated',
] as const
export type SchemaRule = (typeof schemaRules)[number]

/** Takes a change and who sends the value; gives what is said about it. `whole` names a schema that has no name of its own. */
export function wordingOf(delta: Delta, direction: Direction, whole: string): Wording {
  const named = nameAt(delta.at)
  const subject = named === '' ? whole : `\`${named}\``
  const { rule, title, detail } = sayings[delta.part](delta, subject, direction === 'response')
  return { rule, title, detail }
}

interface Saying extends Wording {
  readonly rule: SchemaRule
}

type Say = (delta: Delta, subject: string, sent: boolean) => Saying

const addNew =
  'Add the new form under a new name beside the old one, move the clients, and take the old one away when nobody uses it.'

const sayings: Readonly<Record<Delta['part'], Say>> = {
  type: ({ from, to }, subject, sent) => ({
    rule: 'schema-type-changed',
    title: sent
      ? `${subject} was \`${from}\` and may be \`${to}\` now: clients fail to read it`
      : `${subject} was \`${from}\` and has to be \`${to}\` now: values that clients send today are refused`,
    detail: `Generated clients and strict parsers hold to the type. ${addNew}`,
  }),
  nullable: ({ effect }, subject, sent) => ({
    rule: 'schema-nullable-changed',
    title:
      effect === 'widened'
        ? `${subject} may be null now: clients that use it unchecked fail`
        : `${subject} may no longer be null: ${sent ? 'it changes for its readers' : 'clients that send null are refused'}`,
    detail:
      effect === 'widened'
        ? 'A client that was told it is never null does not check. Keep sending a value, or announce it under a new name.'
        : 'Go on accepting null, treat it as the default, and watch that nobody sends it before it is refused.',
  }),
  'enum-value': ({ name, effect, from, to }, subject) => ({
    rule: effect !== 'widened' ? 'schema-enum-value-removed' : 'schema-enum-value-added',
    title:
      effect === 'changed'
        ? `${subject} is always \`${to}\` now and was always \`${from}\`: who tells values apart by it fails`
        : effect === 'narrowed'
          ? `${subject} no longer accepts \`${name}\`: clients that send it are refused`
          : `${subject} may be \`${name}\` now: clients that know only the old values fail or fall through`,
    detail:
      effect === 'narrowed'
        ? 'Accept the value and map it to its successor until nobody sends it.'
        : 'Clients generated from the old list refuse unknown values. Announce it first, or send it only to clients that ask for it.',
  }),
  enum: ({ from, to, effect }, subject) => ({
    rule: effect === 'narrowed' ? 'schema-enum-restricted' : 'schema-enum-opened',
    title:
      effect === 'narrowed'
        ? `${subject} accepts only ${to} now: any other value that clients send is refused`
        : `${subject} is no longer one of ${from}: clients that know only these values fail on others`,
    detail:
      effect === 'narrowed'
        ? 'List every value that is sent today, or log the others for a while before they are refused.'
        : 'Announce new values before they are sent.',
  }),
  format: ({ from, to }, subject, sent) => ({
    rule: 'schema-format-changed',
    title: `the format of ${subject} goes from \`${from}\` to \`${to}\`: ${sent ? 'clients read it with the old one' : 'values in the old one may be refused'}`,
    detail: `Parsers are generated from the format. ${addNew}`,
  }),
  bounds: ({ name, from, to, effect }, subject) => ({
    rule: effect === 'widened' ? 'schema-limit-loosened' : 'schema-limit-tightened',
    title:
      effect === 'widened'
        ? `${subject} ${beyond(name)} (\`${name}\` ${from}, now ${to}): clients that count on it fail`
        : `\`${name}\` of ${subject} goes from ${from} to ${to}: values that clients send today are refused`,
    detail:
      effect === 'widened'
        ? 'Clients size columns, buffers and screens by the limit. Announce the new one before values reach it.'
        : 'Measure what is sent today; refuse only what is never sent, or set the limit for new clients alone.',
  }),
  pattern: ({ from, to }, subject, sent) => ({
    rule: 'schema-pattern-changed',
    title: `the pattern of ${subject} goes from \`${from}\` to \`${to}\`: ${sent ? 'clients may meet values they do not expect' : 'values that clients send today may be refused'}`,
    detail: 'Whether one pattern holds the other can not be computed. Test the new one against values in use.',
  }),
  default: ({ from, to }, subject) => ({
    rule: 'schema-default-changed',
    title: `the default of ${subject} goes from \`${from}\` to \`${to}\`: clients that leave it out get other behaviour`,
    detail: 'Nothing fails, the result changes. Keep the default and let clients ask for the new behaviour.',
  }),
  'property-removed': (_delta, subject, sent) => ({
    rule: 'schema-property-removed',
    title: sent
      ? `${subject} is no longer sent: clients that read it break`
      : `${subject} is no longer accepted: what clients send in it is lost or refused`,
    detail: 'Mark it `deprecated`, keep it until its use is at zero, then remove it.',
  }),
  'property-added': (_delta, subject) => ({
    rule: 'schema-required-property-added',
    title: `${subject} is new and required: clients that do not send it are refused`,
    detail: 'Make it optional with a default; require it when all clients send it.',
  }),
  required: ({ name, effect, at }, subject) => {
    const owner = nameAt(at)
    const property = owner === '' || owner.endsWith(name) ? `\`${name}\`` : `\`${owner}.${name}\``
    const of = subject.startsWith('`') ? property : `\`${name}\` of ${subject}`
    return effect === 'narrowed'
      ? {
          rule: 'schema-property-required',
          title: `${of} is required now: clients that leave it out are refused`,
          detail: 'Keep it optional with a default; require it when all clients send it.',
        }
      : {
          rule: 'schema-property-optional',
          title: `${of} may be missing now: clients that count on it break`,
          detail: 'Keep sending it, or give it up under a new version.',
        }
  },
  'additional-properties': ({ to }, subject) => ({
    rule: 'schema-additional-properties-refused',
    title:
      to === 'described'
        ? `${subject} takes only some values in properties it does not list: clients that send others are refused`
        : `${subject} refuses properties it does not list: clients that send others are refused`,
    detail: 'Go on ignoring what is not known, and log it, until nobody sends it.',
  }),
  variant: ({ name, effect, from, to }, subject, sent) => ({
    rule: effect !== 'widened' ? 'schema-variant-removed' : 'schema-variant-added',
    title:
      effect === 'changed'
        ? `${subject} goes from ${from} to ${to}: values in use today may fit none of it`
        : effect === 'narrowed'
          ? `${subject} no longer ${sent ? 'comes as' : 'accepts'} \`${name}\`: ${sent ? 'it changes for its readers' : 'clients that send it are refused'}`
          : `${subject} may be \`${name}\` now: clients that know only the old forms fail to read it`,
    detail:
      effect === 'narrowed'
        ? 'Accept the form until nobody sends it.'
        : 'Send the new form only to clients that ask for it, or under a new version.',
  }),
  discriminator: ({ name, from, to }, subject) => ({
    rule: 'schema-discriminator-changed',
    title:
      name === ''
        ? `the form of ${subject} is told by \`${to}\` and no longer by \`${from}\`: clients can not tell the forms apart`
        : `${subject} no longer knows the form \`${name}\`: clients that send it are refused`,
    detail: 'Keep the old name beside the new one until all clients know it.',
  }),
  access: ({ from, to, required }, subject, sent) => ({
    rule: 'schema-access-changed',
    title:
      to === 'readOnly'
        ? `${subject} is read-only now: what clients send in it is ignored or refused`
        : to === 'writeOnly'
          ? `${subject} is write-only now: clients that read it break`
          : `${subject} is no longer ${from === 'readOnly' ? 'read-only' : 'write-only'}${required && !sent ? ', and is required: clients that do not send it are refused' : ''}`,
    detail: 'Keep it in both directions until nobody uses the one that goes.',
  }),
  constraint: ({ name, effect, from }, subject, sent) => ({
    rule: 'schema-constraint-changed',
    title: `\`${name}\` of ${subject} ${happened(effect, from)}: ${sent ? 'clients may meet values they do not expect' : 'values that clients send today may be refused'}`,
    detail: 'Test the new schema against values in use.',
  }),
  deprecated: (_delta, subject) => ({
    rule: 'schema-deprecated',
    title: `${subject} is deprecated`,
    detail: 'Say what replaces it and when it goes.',
  }),
}
