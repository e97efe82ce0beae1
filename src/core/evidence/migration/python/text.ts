import { type Options, type Part, type TextValue, textOf, unknown, type Value } from './value.ts'

const maxParts = 10_000
const maxText = 2_000_000

/** Says whether a text is longer than one that is looked at: it may be put together of itself again and again. */
export function isTooLong(parts: readonly Part[]): boolean {
  if (parts.length > maxParts) return true
  return parts.reduce((sum, part) => sum + ('text' in part ? part.text.length : 0), 0) > maxText
}

/** Takes a value that is put into a text at a line, and how the program names it; gives the pieces. */
export function formatted(value: Value, line: number, source: string): readonly Part[] {
  if (value.kind === 'text') return value.parts.map((part) => ({ ...part, line }))
  if (value.kind === 'boolean') return [{ text: value.isTrue ? 'True' : 'False', line }]
  if (value.kind === 'none') return [{ text: 'None', line }]
  const text = textOf(value)
  return text === undefined ? [{ unknown: source.slice(0, 100), line }] : [{ text, line }]
}

/** Takes values that are put together; gives the text. What is no text is a piece that only the program knows. */
export function joined(values: readonly Value[]): Value {
  let line = 1
  const parts = values.flatMap((value): readonly Part[] => {
    const own = value.kind === 'text' ? value.parts : formatted(value, line, sourceOf(value))
    line = own.at(-1)?.line ?? line
    return own
  })
  return isTooLong(parts) ? unknown('a long text') : { kind: 'text', parts }
}

/** Gives the words that a value is named by. */
export function sourceOf(value: Value): string {
  switch (value.kind) {
    case 'unknown':
      return value.source
    case 'name':
      return value.name
    case 'call':
    case 'part':
      return value.node.text.slice(0, 100)
    default:
      return value.kind
  }
}

/** Takes items and what stands between them; gives the text; undefined where the items are not all known. */
export function joinedBy(separator: TextValue, list: Value | undefined): Value | undefined {
  if (list?.kind !== 'list' || !list.isWhole) return undefined
  return joined(list.items.flatMap((item, index) => (index === 0 ? [item] : [separator, item])))
}

/** Takes a text with marks and what fills them; gives the text with all of them filled. */
function filled(text: TextValue, marks: RegExp, fill: (mark: RegExpMatchArray) => Value | string): Value {
  const parts = text.parts.flatMap((part): readonly Part[] => {
    if ('unknown' in part) return [part]
    const pieces: Part[] = []
    let [from, line] = [0, part.line]
    const plain = (to: number) => {
      const piece = part.text.slice(from, to)
      if (piece !== '') pieces.push({ ...part, text: piece, line })
      line += part.isEscape === true ? 0 : piece.split('\n').length - 1
    }
    for (const match of part.text.matchAll(marks)) {
      plain(match.index)
      from = match.index + match[0].length
      const value = fill(match)
      pieces.push(...(typeof value === 'string' ? [{ text: value, line }] : formatted(value, line, sourceOf(value))))
    }
    plain(part.text.length)
    return pieces
  })
  return isTooLong(parts) ? unknown('a long text') : { kind: 'text', parts }
}

const percent = /%(?:\((\w{1,80})\))?[-+ #0]{0,5}(?:\d{1,4}|\*)?(?:\.\d{1,4})?([diouxXeEfFgGcrsa%])/g

/** Takes `text % values`; gives the text. */
export function percentFormatted(text: TextValue, values: Value): Value {
  let next = 0
  return filled(text, percent, ([mark, name, kind]) => {
    if (kind === '%') return '%'
    if (name !== undefined) return entryOf(values, name) ?? unknown(name)
    const value = values.kind === 'list' ? values.items[next] : next === 0 ? values : undefined
    next += 1
    return value ?? unknown(mark)
  })
}

function entryOf(values: Value, name: string): Value | undefined {
  return values.kind === 'dict' ? values.entries.get(name) : undefined
}

const braces = /\{\{|\}\}|\{(\w{0,80})((?:\.\w{1,80}|\[\w{1,80}\])?)(?:![rsa])?(?::[^{}]{0,80})?\}/g

/** Takes `text.format(…)`; gives the text. */
export function braceFormatted(text: TextValue, args: readonly Value[], options: Options): Value {
  let next = 0
  return filled(text, braces, ([mark, name = '', path]) => {
    if (mark === '{{' || mark === '}}') return mark.charAt(0)
    const index = name === '' ? next : /^\d+$/.test(name) ? Number(name) : undefined
    if (name === '') next += 1
    if (path !== undefined && path !== '') return unknown(`${name}${path}`)
    return (index === undefined ? options.entries.get(name) : args[index]) ?? unknown(name === '' ? 'value' : name)
  })
}
