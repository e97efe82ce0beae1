import type { SyntaxNode } from '../syntax.ts'
import { keep } from './assignment.ts'
import type { Frame } from './frame.ts'
import { maxItems } from './literals.ts'
import { braceFormatted, joinedBy, sourceOf } from './text.ts'
import {
  type DictValue,
  type ListValue,
  listValue,
  none,
  type Options,
  type Part,
  type TextValue,
  textOf,
  textValue,
  unknown,
  type Value,
} from './value.ts'

/** A method that is called on a value. */
export interface MethodCall {
  readonly of: Value
  /** How the program writes the value. */
  readonly object: SyntaxNode
  readonly name: string
  readonly args: readonly Value[]
  readonly options: Options
  readonly node: SyntaxNode
}

/** Takes a method call; gives its value where it is one of Python's own on a text, a list or a dictionary; undefined for all others. */
export function builtinMethod(call: MethodCall, frame: Frame): Value | undefined {
  switch (call.of.kind) {
    case 'text':
      return ofText(call.of, call)
    case 'list':
      return ofList(call.of, call, frame)
    case 'dict':
      return ofDict(call.of, call, frame)
    default:
      return undefined
  }
}

const sameText = /^(?:strip|lstrip|rstrip|expandtabs|encode|decode|casefold|removeprefix|removesuffix|__str__)$/
const questions = /^(?:is[a-z]+|find|rfind|index|count)$/

function ofText(text: TextValue, call: MethodCall): Value | undefined {
  const { name, args, options, node } = call
  const [first] = args
  if (sameText.test(name)) return trimmed(text, name, args)
  switch (name) {
    case 'format':
      return braceFormatted(text, args, options)
    case 'join':
      return joinedBy(text, first) ?? unknown(first === undefined ? node.text : sourceOf(first))
    case 'lower':
      return changed(text, (part) => part.toLowerCase())
    case 'upper':
      return changed(text, (part) => part.toUpperCase())
    case 'replace':
      return replaced(text, call)
    case 'split':
      return pieces(text, first, node)
    case 'splitlines':
      return pieces(text, textValue('\n', 0), node)
    case 'startswith':
    case 'endswith':
      return beginsOrEnds(text, call)
    default:
      return questions.test(name) ? unknown(node.text) : undefined
  }
}

function replaced(text: TextValue, { args: [first, second], node }: MethodCall): Value {
  const [from, to] = [textOf(first), textOf(second)]
  if (from === undefined || to === undefined || from === '') return unknown(node.text)
  return changed(text, (part) => part.replaceAll(from, to))
}

function beginsOrEnds(text: TextValue, { name, args, node }: MethodCall): Value {
  const [known, other] = [textOf(text), textOf(args[0])]
  if (known === undefined || other === undefined) return unknown(node.text)
  return { kind: 'boolean', isTrue: name === 'startswith' ? known.startsWith(other) : known.endsWith(other) }
}

/** White space at the ends matters to names; it is left where the text has holes there. */
function trimmed(text: TextValue, name: string, [first]: readonly Value[]): Value {
  if (first !== undefined || !/strip$/.test(name) || text.parts.length !== 1) return text
  const [part] = text.parts
  if (part === undefined || 'unknown' in part || part.text.includes('\n')) return text
  const own = name === 'lstrip' ? part.text.trimStart() : name === 'rstrip' ? part.text.trimEnd() : part.text.trim()
  return { kind: 'text', parts: [{ ...part, text: own }] }
}

function changed({ parts }: TextValue, change: (text: string) => string): Value {
  return {
    kind: 'text',
    parts: parts.map((part): Part => ('text' in part ? { ...part, text: change(part.text) } : part)),
  }
}

function pieces(text: TextValue, separator: Value | undefined, node: SyntaxNode): Value {
  const [known, by] = [textOf(text), separator === undefined ? undefined : textOf(separator)]
  if (known === undefined || (separator !== undefined && (by === undefined || by === ''))) return unknown(node.text)
  const found = by === undefined ? known.split(/\s+/).filter((piece) => piece !== '') : known.split(by)
  let line = text.parts[0]?.line ?? 1
  const items = found.slice(0, maxItems).map((piece): Value => {
    const value = textValue(piece, line)
    line += piece.split('\n').length - 1 + (by === '\n' ? 1 : 0)
    return value
  })
  return { kind: 'list', items, isWhole: found.length <= maxItems }
}

function ofList(list: ListValue, { name, args, object, node }: MethodCall, frame: Frame): Value | undefined {
  const [first, second] = args
  const kept = (value: ListValue) => {
    keep(object, value, frame)
    return none
  }
  switch (name) {
    case 'append':
    case 'add':
      return first === undefined || list.items.length >= maxItems
        ? kept({ ...list, isWhole: false })
        : kept({ ...list, items: [...list.items, first] })
    case 'insert':
      return second === undefined ? none : kept({ ...list, items: [second, ...list.items].slice(0, maxItems) })
    case 'extend':
    case 'update':
    case 'union':
    case 'appendleft': {
      const more = first?.kind === 'list' ? first : { items: [], isWhole: false }
      const items = [...list.items, ...more.items].slice(0, maxItems)
      const value: ListValue = { kind: 'list', items, isWhole: list.isWhole && more.isWhole && items.length < maxItems }
      return name === 'union' ? value : kept(value)
    }
    case 'remove':
    case 'discard':
    case 'pop':
    case 'clear':
      kept({ ...list, isWhole: false })
      return name === 'pop' ? unknown(node.text) : none
    case 'copy':
      return list
    case 'difference':
    case 'intersection':
      return { ...list, isWhole: false }
    case 'sort':
    case 'reverse':
      return none
    default:
      return unknown(node.text)
  }
}

function ofDict(dict: DictValue, { name, args, options, object, node }: MethodCall, frame: Frame): Value | undefined {
  const line = node.startPosition.row + 1
  const [first, second] = args
  const list = (items: readonly Value[]): Value => ({ kind: 'list', items, isWhole: dict.isWhole })
  switch (name) {
    case 'items':
      return list([...dict.entries].map(([key, value]) => listValue([textValue(key, line), value])))
    case 'keys':
      return list([...dict.entries.keys()].map((key) => textValue(key, line)))
    case 'values':
      return list([...dict.entries.values()])
    case 'get':
    case 'pop':
    case 'setdefault': {
      const key = textOf(first)
      if (key === undefined) return unknown(node.text)
      return dict.entries.get(key) ?? (dict.isWhole ? (second ?? none) : unknown(node.text))
    }
    case 'update': {
      const more = first?.kind === 'dict' ? [...first.entries] : []
      const isWhole = dict.isWhole && (first === undefined || (first.kind === 'dict' && first.isWhole))
      keep(object, { ...dict, entries: new Map([...dict.entries, ...more, ...options.entries]), isWhole }, frame)
      return none
    }
    case 'copy':
      return dict
    default:
      return unknown(node.text)
  }
}
