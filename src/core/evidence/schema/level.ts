import type { Level } from '../evidence.ts'
import type { Delta, Part } from './delta.ts'

/**
 * Who sends the value: in a `request` the client does, so that accepting less breaks it; in a `response` the server does, so that sending
 * more or other values breaks it; a `message` is written and read by parties that are not known, and is kept while it waits.
 */
export type Direction = 'request' | 'response' | 'message'

/** How a value travels. */
export interface Way {
  readonly direction: Direction
  /** Whether it is written as plain text (a parameter, a form, XML), where `1` is a number, a string and a list of one. */
  readonly text: boolean
  /** Whether it is a parameter: most clients leave most of them out, and live by their defaults. */
  readonly parameter?: boolean
}

/** Takes a change of a schema and how its value travels; gives what it does to the other side, or undefined where nobody could mind. */
export function levelOf(delta: Delta, { direction, text, parameter }: Way): Level | undefined {
  if (text && delta.part === 'type') return textLevel(delta, direction)
  switch (direction) {
    case 'request':
      return parameter === true && delta.part === 'default' ? 'breaking' : requestLevel(delta)
    case 'response':
      return responseLevel(delta)
    case 'message':
      return worse(
        delta.part === 'access' ? atMostRisky(requestLevel(delta)) : requestLevel(delta),
        messageLevel(delta),
      )
  }
}

/** Every scalar is a text, and one text is a list of one. */
function textLevel({ from, to, name, effect }: Delta, direction: Direction): Level | undefined {
  const [narrow, wide] = direction === 'response' ? [to, from] : [from, to]
  const accepts = wide.split(' or ')
  const isOpen = accepts.some((type) => type === 'string' || type === 'anything' || (type === 'array' && name !== ''))
  if (isOpen && !narrow.split(' or ').includes('array')) return undefined
  return effect === (direction === 'response' ? 'narrowed' : 'widened') ? undefined : 'breaking'
}

type Judge = (delta: Delta) => Level | undefined

const narrowing: Judge = ({ effect }) => fromEffect(effect, 'narrowed')
const widening: Judge = ({ effect }) => fromEffect(effect, 'widened')
const nobody: Judge = () => undefined

/** A limit that was not there may write down what the server did anyway. */
const narrowingOrFirst: Judge = (delta) =>
  delta.effect === 'narrowed' && delta.from === 'none' ? 'risky' : narrowing(delta)

/** For a value that clients send: what is accepted no more breaks them. */
const requestJudges: Readonly<Record<Part, Judge>> = {
  type: narrowing,
  nullable: narrowing,
  'enum-value': narrowing,
  enum: narrowing,
  format: narrowingOrFirst,
  bounds: narrowingOrFirst,
  pattern: (delta) => (delta.effect === 'changed' ? 'risky' : narrowing(delta)),
  default: ({ effect }) => (effect === 'widened' ? 'info' : 'risky'),
  'property-removed': () => 'risky',
  'property-added': ({ required, hasDefault }) => (required ? (hasDefault ? 'risky' : 'breaking') : undefined),
  required: ({ effect, hasDefault }) => (effect === 'narrowed' && !hasDefault ? 'breaking' : undefined),
  'additional-properties': ({ effect }) => (effect === 'narrowed' ? 'breaking' : undefined),
  variant: narrowing,
  discriminator: narrowing,
  access: ({ from, to, required, hasDefault }) => {
    if (to === 'readOnly') return 'risky'
    // What only the server sent was required of nobody else.
    return from === 'readOnly' && required && !hasDefault ? 'breaking' : undefined
  },
  constraint: (delta) => (delta.effect === 'changed' ? 'risky' : narrowing(delta)),
  deprecated: () => 'info',
}

function requestLevel(delta: Delta): Level | undefined {
  return delta.access === 'readOnly' && delta.part !== 'access' ? undefined : requestJudges[delta.part](delta)
}

const wideningOfValues: Judge = (delta) => (delta.effect === 'widened' ? 'risky' : widening(delta))

/** For a value that the server sends: what was never sent before breaks those who read it. */
const responseJudges: Readonly<Record<Part, Judge>> = {
  type: widening,
  nullable: widening,
  'enum-value': wideningOfValues,
  enum: wideningOfValues,
  format: (delta) => (delta.effect === 'widened' && delta.to === 'none' ? 'risky' : widening(delta)),
  bounds: widening,
  pattern: ({ effect }) => (effect === 'narrowed' ? undefined : 'risky'),
  default: nobody,
  'property-removed': () => 'breaking',
  'property-added': nobody,
  required: ({ effect }) => (effect === 'widened' ? 'breaking' : undefined),
  'additional-properties': nobody,
  variant: widening,
  discriminator: widening,
  access: ({ to }) => (to === 'writeOnly' ? 'breaking' : undefined),
  constraint: (delta) => (delta.effect === 'changed' ? 'risky' : widening(delta)),
  deprecated: () => 'info',
}

function responseLevel(delta: Delta): Level | undefined {
  return delta.access === 'writeOnly' && delta.part !== 'access' ? undefined : responseJudges[delta.part](delta)
}

/** Readers of a message that are not known may never look at what was added to it; what they look for must be there. */
function messageLevel(delta: Delta): Level | undefined {
  const level = responseLevel(delta)
  const strict = ['property-removed', 'required', 'type', 'nullable', 'variant'].includes(delta.part)
  return strict ? level : atMostRisky(level)
}

function atMostRisky(level: Level | undefined): Level | undefined {
  return level === 'breaking' ? 'risky' : level
}

function fromEffect(effect: Delta['effect'], breaking: 'narrowed' | 'widened'): Level | undefined {
  return effect === 'changed' || effect === breaking ? 'breaking' : undefined
}

const order: readonly (Level | undefined)[] = ['breaking', 'risky', 'info', undefined]

/** Gives the worse of two levels. */
export function worse(one: Level | undefined, other: Level | undefined): Level | undefined {
  return order.indexOf(one) <= order.indexOf(other) ? one : other
}
