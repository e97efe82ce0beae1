import { field, type SyntaxNode } from '../syntax.ts'
import { children } from './children.ts'
import type { Frame } from './frame.ts'
import type { Machine } from './machine.ts'
import { formatted, isTooLong, joined } from './text.ts'
import { type ListValue, none, type Part, textOf, unknown, type Value } from './value.ts'

/** Longer lists are not known. */
export const maxItems = 5_000

/** Takes a literal; gives its value, or undefined for a node that is none. */
export function literal(node: SyntaxNode, frame: Frame, machine: Machine): Value | undefined {
  switch (node.type) {
    case 'string':
      return stringOf(node, frame, machine)
    case 'concatenated_string':
      return joined(children(node).map((part) => machine.evaluate(part, frame)))
    case 'integer':
    case 'float':
      return numberIn(node.text)
    case 'true':
    case 'false':
      return { kind: 'boolean', isTrue: node.type === 'true' }
    case 'none':
      return none
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
      return listOf(node, frame, machine)
    case 'dictionary':
      return dictOf(node, frame, machine)
    default:
      return undefined
  }
}

function numberIn(text: string): Value {
  const number = Number(
    text
      .slice(0, 400)
      .replaceAll('_', '')
      .replace(/[jJlL]$/, ''),
  )
  return Number.isNaN(number) ? unknown(text) : { kind: 'number', number }
}

function stringOf(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const [start, ...inside] = children(node)
  const prefix = /^[a-z]*/i.exec(start?.text ?? '')?.[0].toLowerCase() ?? ''
  const parts = inside.flatMap((part): readonly Part[] => {
    switch (part.type) {
      case 'string_content':
        return contentOf(part, prefix)
      case 'interpolation':
        return interpolated(part, frame, machine)
      default:
        return []
    }
  })
  if (parts.length === 0) return { kind: 'text', parts: [{ text: '', line: node.startPosition.row + 1 }] }
  return isTooLong(parts) ? unknown('a long text') : { kind: 'text', parts }
}

const sequences = /\\(?:\r?\n|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|N\{[^}\n]{0,80}\}|[0-7]{1,3}|[^\n])|\{\{|\}\}/gi

/** Gives the pieces of what stands between the quotes; a sequence such as `\n` begins no line of the file. */
function contentOf(node: SyntaxNode, prefix: string): readonly Part[] {
  const { text } = node
  const isRaw = prefix.includes('r')
  const isFormat = prefix.includes('f') || prefix.includes('t')
  const parts: Part[] = []
  let [from, line] = [0, node.startPosition.row + 1]
  const plain = (to: number) => {
    if (to === from) return
    const piece = text.slice(from, to)
    parts.push({ text: piece, line })
    line += piece.split('\n').length - 1
  }
  for (const match of text.matchAll(sequences)) {
    const [mark] = match
    if (mark.startsWith('\\') ? isRaw : !isFormat) continue
    plain(match.index)
    const isLineEnd = mark.endsWith('\n')
    if (!isLineEnd) parts.push({ text: escaped(mark), line, isEscape: true })
    else line += 1
    from = match.index + mark.length
  }
  plain(text.length)
  return parts
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['\\n', '\n'],
  ['\\t', '\t'],
  ['\\r', ' '],
  ['\\a', ' '],
  ['\\b', ' '],
  ['\\f', ' '],
  ['\\v', ' '],
  ['\\\\', '\\'],
  ["\\'", "'"],
  ['\\"', '"'],
  ['{{', '{'],
  ['}}', '}'],
])

function escaped(mark: string): string {
  const known = escapes.get(mark)
  if (known !== undefined) return known
  const code = /^\\(?:x|u|U)([\da-f]+)$/i.exec(mark)?.[1]
  const point = code === undefined ? Number.NaN : Number.parseInt(code, 16)
  if (point > 0 && point <= 0x10ffff) return String.fromCodePoint(point)
  return /^\\[0-7N]/.test(mark) ? ' ' : mark
}

function interpolated(node: SyntaxNode, frame: Frame, machine: Machine): readonly Part[] {
  const line = node.startPosition.row + 1
  const inside = field(node, 'expression') ?? children(node)[0]
  if (inside === undefined) return []
  return formatted(machine.evaluate(inside, frame), line, inside.text)
}

/** Takes the items of a list, a tuple, a set or arguments without names; gives them, those of `*more` where they are known. */
export function itemsOf(nodes: readonly SyntaxNode[], frame: Frame, machine: Machine): ListValue {
  let isWhole = true
  const items = nodes.flatMap((item): readonly Value[] => {
    if (item.type === 'keyword_argument' || item.type === 'dictionary_splat') return []
    if (item.type !== 'list_splat') return [machine.evaluate(item, frame)]
    const inside = children(item)[0]
    const value = inside === undefined ? none : machine.evaluate(inside, frame)
    if (value.kind === 'list') {
      isWhole &&= value.isWhole
      return value.items
    }
    isWhole = false
    return []
  })
  return { kind: 'list', items: items.slice(0, maxItems), isWhole: isWhole && items.length <= maxItems }
}

function listOf(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  return itemsOf(children(node), frame, machine)
}

function dictOf(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  const entries = new Map<string, Value>()
  const isKnown = children(node).map((part) => {
    if (part.type === 'pair') return setPair(part, entries, frame, machine)
    return part.type === 'dictionary_splat' ? setAll(part, entries, frame, machine) : true
  })
  return { kind: 'dict', entries, isWhole: !isKnown.includes(false) }
}

function setPair(pair: SyntaxNode, entries: Map<string, Value>, frame: Frame, machine: Machine): boolean {
  const [key, value] = [field(pair, 'key'), field(pair, 'value')]
  const name = key === undefined ? undefined : keyOf(machine.evaluate(key, frame))
  const given = value === undefined ? none : machine.evaluate(value, frame)
  if (name === undefined || entries.size >= maxItems) return false
  entries.set(name, given)
  return true
}

/** A key that is an attribute of something unknown is called as that is: `table.c.name`. */
function keyOf(value: Value): string | undefined {
  return value.kind === 'part' && value.name !== '[]' ? value.name : textOf(value)
}

/** Takes `**more`; puts what it holds among the entries, and says whether that is all. */
export function setAll(splat: SyntaxNode, entries: Map<string, Value>, frame: Frame, machine: Machine): boolean {
  const inside = children(splat)[0]
  const value = inside === undefined ? none : machine.evaluate(inside, frame)
  if (value.kind !== 'dict') return false
  for (const [name, one] of value.entries) entries.set(name, one)
  return value.isWhole
}
