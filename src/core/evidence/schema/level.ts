import type { Level } from '../evidence.ts'
import type { Delta } from './delta.ts'

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
      return worse(requestLevel(delta), messageLevel(delta))
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

/** For a value that clients send: what is accepted no more breaks them. */
function requestLevel(delta: Delta): Level | undefined {
  const { part, effect, required, hasDefault, access } = delta
  if (access === 'readOnly' && part !== 'access') return undefined
  switch (part) {
    case 'property-removed':
      return 'risky'
    case 'property-added':
      if (!required) return undefined
      return hasDefault ? 'risky' : 'breaking'
    case 'required':
      return effect === 'narrowed' && !hasDefault ? 'breaking' : undefined
    case 'default':
      return effect === 'widened' ? 'info' : 'risky'
    case 'access':
      return delta.to === 'readOnly' ? 'risky' : undefined
    case 'deprecated':
      return 'info'
    case 'pattern':
      return effect === 'changed' ? 'risky' : fromEffect(effect, 'narrowed')
    case 'format':
      return effect === 'narrowed' && delta.from === 'none' ? 'risky' : fromEffect(effect, 'narrowed')
    case 'bounds':
      return effect === 'narrowed' && delta.from === 'none' ? 'risky' : fromEffect(effect, 'narrowed')
    case 'constraint':
      return effect === 'changed' ? 'risky' : fromEffect(effect, 'narrowed')
    case 'additional-properties':
      return effect === 'narrowed' ? 'breaking' : undefined
    default:
      return fromEffect(effect, 'narrowed')
  }
}

/** For a value that the server sends: what was never sent before breaks those who read it. */
function responseLevel(delta: Delta): Level | undefined {
  const { part, effect, access } = delta
  if (access === 'writeOnly' && part !== 'access') return undefined
  switch (part) {
    case 'property-removed':
      return 'breaking'
    case 'property-added':
    case 'default':
    case 'additional-properties':
      return undefined
    case 'required':
      return effect === 'widened' ? 'breaking' : undefined
    case 'access':
      return delta.to === 'writeOnly' ? 'breaking' : undefined
    case 'deprecated':
      return 'info'
    case 'enum-value':
    case 'enum':
      return effect === 'widened' ? 'risky' : fromEffect(effect, 'widened')
    case 'pattern':
      return effect === 'narrowed' ? undefined : 'risky'
    case 'format':
      return effect === 'widened' && delta.to === 'none' ? 'risky' : fromEffect(effect, 'widened')
    case 'constraint':
      return effect === 'changed' ? 'risky' : fromEffect(effect, 'widened')
    default:
      return fromEffect(effect, 'widened')
  }
}

/** Readers of a message that are not known may never look at what was added to it; what they look for must be there. */
function messageLevel(delta: Delta): Level | undefined {
  const level = responseLevel(delta)
  const strict = ['property-removed', 'required', 'type', 'nullable', 'variant'].includes(delta.part)
  return level === 'breaking' && !strict ? 'risky' : level
}

function fromEffect(effect: Delta['effect'], breaking: 'narrowed' | 'widened'): Level | undefined {
  return effect === 'changed' || effect === breaking ? 'breaking' : undefined
}

const order: readonly (Level | undefined)[] = ['breaking', 'risky', 'info', undefined]

/** Gives the worse of two levels. */
export function worse(one: Level | undefined, other: Level | undefined): Level | undefined {
  return order.indexOf(one) <= order.indexOf(other) ? one : other
}
