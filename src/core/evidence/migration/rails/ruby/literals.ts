import { children, field, type SyntaxNode } from '../../syntax.ts'
import { lookUp } from './frame.ts'
import type { Machine } from './machine.ts'
import { type Frame, nil, type Part, textOf, textValue, unknown, type Value } from './value.ts'

/** Takes a literal; gives its value, or undefined for a node that is none. */
export function literal(node: SyntaxNode, frame: Frame, machine: Machine): Value | undefined {
  switch (node.type) {
    case 'simple_symbol':
      return textValue(node.text.slice(1), rowOf(node), true)
    case 'delimited_symbol':
    case 'bare_symbol':
      return { kind: 'text', parts: partsOf(node, frame, machine), isSymbol: true }
    case 'hash_key_symbol':
      return textValue(node.text, rowOf(node), true)
    case 'string':
    case 'bare_string':
      return { kind: 'text', parts: partsOf(node, frame, machine), isSymbol: false }
    case 'character':
      return textValue(node.text.slice(1), rowOf(node))
    case 'chained_string':
      return joined(children(node).map((part) => machine.evaluate(part, frame)))
    case 'heredoc_beginning':
      return heredoc(node, frame, machine)
    case 'integer':
      return { kind: 'number', number: Number(node.text.replaceAll('_', '')) }
    case 'float':
      return { kind: 'number', number: Number.parseFloat(node.text.replaceAll('_', '')) }
    case 'true':
    case 'false':
      return { kind: 'boolean', isTrue: node.type === 'true' }
    case 'nil':
      return nil
    case 'symbol_array':
    case 'string_array':
    case 'array':
      return listOf(node, frame, machine)
    case 'hash':
      return { kind: 'hash', ...pairsOf(children(node), frame, machine) }
    default:
      return undefined
  }
}

function rowOf(node: SyntaxNode): number {
  return node.startPosition.row + 1
}

/** Gives the pieces of a string; a sequence such as `\n` that is only written so begins no line of the file. */
function partsOf(node: SyntaxNode, frame: Frame, machine: Machine): readonly Part[] {
  const parts = children(node).flatMap((part): readonly Part[] => {
    switch (part.type) {
      case 'escape_sequence':
        return [{ text: escaped(part.text), line: rowOf(part), isEscape: true }]
      case 'interpolation':
        return interpolated(part, frame, machine)
      case 'heredoc_end':
        return []
      default:
        return [{ text: part.text, line: rowOf(part) }]
    }
  })
  if (parts.length === 0) return [{ text: '', line: rowOf(node) }]
  return isTooLong(parts) ? [{ unknown: 'a long text' }] : parts
}

const maxParts = 10_000
const maxText = 2_000_000

/** A text that is put together of itself again and again. */
function isTooLong(parts: readonly Part[]): boolean {
  if (parts.length > maxParts) return true
  return parts.reduce((sum, part) => sum + ('text' in part ? part.text.length : 0), 0) > maxText
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['\\n', '\n'],
  ['\\t', '\t'],
  ['\\s', ' '],
  ['\\r', ' '],
  ['\\0', ' '],
  ['\\\n', ''],
])

function escaped(text: string): string {
  return escapes.get(text) ?? text.slice(1)
}

function interpolated(node: SyntaxNode, frame: Frame, machine: Machine): readonly Part[] {
  const inside = children(node).at(-1)
  if (inside === undefined) return []
  const value = machine.evaluate(inside, frame)
  if (value.kind === 'text') return value.parts.map((part) => ('text' in part ? { ...part, line: rowOf(node) } : part))
  const text = textOf(value)
  return text === undefined ? [{ unknown: inside.text }] : [{ text, line: rowOf(node) }]
}

function heredoc(beginning: SyntaxNode, frame: Frame, machine: Machine): Value {
  const body = machine.file.heredoc(beginning)
  if (body === undefined) return unknown(beginning.text)
  return { kind: 'text', parts: partsOf(body, frame, machine), isSymbol: false }
}

/** Takes values that are put together; gives the text, or what only the program knows where one is no text. */
export function joined(values: readonly Value[]): Value {
  const parts = values.flatMap((value): readonly (Part | undefined)[] => {
    if (value.kind === 'text') return value.parts
    const text = textOf(value)
    return text === undefined ? [undefined] : [{ text, line: 0 }]
  })
  const known = parts.filter((part) => part !== undefined)
  return known.length < parts.length || isTooLong(known)
    ? unknown('a text that is put together')
    : { kind: 'text', parts: known, isSymbol: false }
}

function listOf(node: SyntaxNode, frame: Frame, machine: Machine): Value {
  let isWhole = true
  const items = children(node).flatMap((item): readonly Value[] => {
    if (item.type === 'comment') return []
    if (item.type !== 'splat_argument') return [machine.evaluate(item, frame)]
    const inside = children(item)[0]
    const value = inside === undefined ? nil : machine.evaluate(inside, frame)
    if (value.kind === 'list') {
      isWhole &&= value.isWhole
      return value.items
    }
    isWhole = false
    return []
  })
  return items.length > maxParts ? unknown('a long list') : { kind: 'list', items, isWhole }
}

/** Takes the nodes between the braces of a hash, or the named ones among arguments; gives the pairs. */
export function pairsOf(
  nodes: readonly SyntaxNode[],
  frame: Frame,
  machine: Machine,
): { readonly entries: ReadonlyMap<string, Value>; readonly isWhole: boolean } {
  const entries = new Map<string, Value>()
  let isWhole = true
  for (const node of nodes) {
    if (node.type === 'pair') {
      const key = pairKey(node, frame, machine)
      if (key === undefined) isWhole = false
      else entries.set(key, pairValue(node, key, frame, machine))
    } else if (node.type === 'hash_splat_argument') {
      const inside = children(node)[0]
      const value = inside === undefined ? nil : machine.evaluate(inside, frame)
      const more = value.kind === 'hash' ? value.entries : []
      for (const [key, one] of more) entries.set(key, one)
      isWhole &&= value.kind === 'hash' && value.isWhole
    }
  }
  return { entries, isWhole }
}

/** `{ name: }` is the variable of that name. */
function pairValue(node: SyntaxNode, key: string, frame: Frame, machine: Machine): Value {
  const value = field(node, 'value')
  return value === undefined ? (lookUp(frame.scope, key) ?? unknown(key)) : machine.evaluate(value, frame)
}

function pairKey(node: SyntaxNode, frame: Frame, machine: Machine): string | undefined {
  const key = field(node, 'key')
  return key === undefined ? undefined : textOf(machine.evaluate(key, frame))
}
