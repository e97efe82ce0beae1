import { z } from 'zod'
import { nearest } from './nearest.ts'
import { shownKey } from './yaml-text.ts'

/** A fault that decoding found: where it is, and what to say. `key`: the fault is that key itself. */
export interface ShapeFault {
  readonly path: readonly PropertyKey[]
  readonly key: string | undefined
  readonly say: string
}

/** More legal words than this are not all told; the nearest one is. */
const mostTold = 14

/** Takes what zod says of a value; gives each fault in the words of the configuration file, unknown keys with the nearest legal one. */
export function faultsOf(error: z.ZodError, shape: z.ZodType, value: unknown): readonly ShapeFault[] {
  return error.issues.flatMap((issue): readonly ShapeFault[] => {
    const { path } = issue
    if (issue.code === 'unrecognized_keys') {
      const legal = keysAt(shape, path)
      return issue.keys.map((key) => ({ path, key, say: unknownKey(key, path, legal) }))
    }
    const held = valueAt(value, path)
    const where = dotted(path)
    if (issue.code === 'custom') return [{ path, key: undefined, say: `${where}: use ${issue.message}` }]
    const legal = legalWords(issue, keysAt(shape, path))
    const say = held === undefined ? 'is missing' : `${shown(held)} is not legal`
    return [{ path, key: undefined, say: `${where}: ${say}; ${hint(issue, held)}use ${legal}` }]
  })
}

function unknownKey(key: string, path: readonly PropertyKey[], legal: readonly string[]): string {
  const where = path.length === 0 ? '' : ` of ${dotted(path)}`
  const near = nearest(key, legal)
  const meant = near === undefined ? '' : `did you mean "${near}"?`
  const use = near === undefined || legal.length <= mostTold ? `use ${firstOf(legal)}` : ''
  const remedy = [meant, use].filter((part) => part !== '').join(' ')
  return `"${shownKey(key)}" is not a key${where}; ${remedy}`
}

type Issue = z.core.$ZodIssue

/** Of a closed list, the word that was probably meant. */
function hint(issue: Issue, held: unknown): string {
  if (issue.code !== 'invalid_value' || typeof held !== 'string') return ''
  const near = nearest(held, issue.values.map(String))
  return near === undefined ? '' : `did you mean "${near}"? `
}

function legalWords(issue: Issue, keys: readonly string[]): string {
  switch (issue.code) {
    case 'invalid_value':
      return `${issue.values.length === 1 ? '' : 'one of '}${firstOf(issue.values.map(String))}`
    case 'invalid_type':
      return expectedWord(issue.expected, keys)
    case 'too_small':
      return `${unit(issue.origin)}at least ${issue.minimum}${ofWhat(issue.origin, issue.minimum)}`
    case 'too_big':
      return `${unit(issue.origin)}at most ${issue.maximum}${ofWhat(issue.origin, issue.maximum)}`
    default:
      return issue.message
  }
}

function firstOf(words: readonly string[]): string {
  const left = words.length - mostTold
  return left > 0 ? `${words.slice(0, mostTold).join(', ')} or ${left} more` : words.join(', ')
}

function expectedWord(expected: string, keys: readonly string[]): string {
  switch (expected) {
    case 'string':
      return 'text'
    case 'number':
      return 'a number'
    case 'int':
      return 'a whole number'
    case 'array':
      return 'a list'
    case 'record':
      return 'names, each with its value below or behind it'
    default:
      return keys.length === 0 ? expected : `keys of ${keys.join(', ')}`
  }
}

function unit(origin: string): string {
  return origin === 'number' || origin === 'int' ? 'a number of ' : ''
}

function ofWhat(origin: string, count: number | bigint): string {
  const one = Number(count) === 1
  if (origin === 'array') return one ? ' entry' : ' entries'
  if (origin !== 'string') return ''
  return one ? ' character' : ' characters'
}

/** A value as a message repeats it: only what fits in a line; of what holds others, its kind. */
function shown(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  return `"${shownKey(String(value))}"`
}

/** A path as it is read aloud: `severity[0].to`. */
function dotted(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file'
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${shownKey(String(part))}`))
    .join('')
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((held: unknown, part) => {
    if (typeof held !== 'object' || held === null || !Object.hasOwn(held, part)) return undefined
    return new Map<PropertyKey, unknown>(Object.entries(held)).get(String(part))
  }, value)
}

/** The keys that are legal where a path leads to; none where it does not lead to a map of fixed keys. */
function keysAt(shape: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const at = bare(path.reduce((held: unknown, part) => partOf(bare(held), part), shape))
  return at instanceof z.ZodObject ? Object.keys(at.shape) : []
}

function partOf(shape: unknown, part: PropertyKey): unknown {
  if (shape instanceof z.ZodObject) return new Map<string, unknown>(Object.entries(shape.shape)).get(String(part))
  if (shape instanceof z.ZodArray) return shape.element
  return shape instanceof z.ZodRecord ? shape.valueType : undefined
}

function bare(shape: unknown): unknown {
  return shape instanceof z.ZodOptional ? shape.unwrap() : shape
}
