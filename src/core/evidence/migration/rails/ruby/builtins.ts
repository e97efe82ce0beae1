import { pluralize, singularize, tableize, underscore } from '../inflection.ts'
import { joined } from './literals.ts'
import type { Call, Machine } from './machine.ts'
import { type Block, type Frame, nil, textOf, textValue, unknown, type Value } from './value.ts'

/** Turns of a loop over a list that are run one by one. */
const maxTurns = 100

/** Takes a call on a list, a hash, a text, a number or a block of Ruby itself; gives what it gives, as far as that matters to names. */
export function builtin(object: Value, call: Call, frame: Frame, machine: Machine): Value {
  switch (object.kind) {
    case 'list':
      return ofList(object, call, frame, machine)
    case 'hash':
      return ofHash(object, call, frame, machine)
    case 'text':
      return ofText(object, call, frame, machine)
    case 'number':
      return ofNumber(object.number, call, frame, machine)
    case 'block':
      return /^(?:call|yield|\(\)|\[\])$/.test(call.name)
        ? machine.run(object, call.args, frame)
        : unknown(call.node.text)
    case 'nil':
      return nil
    default:
      if (call.block !== undefined) machine.run(call.block, [], { ...frame, isSure: false })
      return unknown(call.node.text, true)
  }
}

type List = Extract<Value, { readonly kind: 'list' }>
type Hash = Extract<Value, { readonly kind: 'hash' }>
type Text = Extract<Value, { readonly kind: 'text' }>

const sameList =
  /^(?:freeze|to_a|to_ary|sort|uniq|compact|dup|clone|entries|flatten|lazy|to_set|presence|shuffle|in_groups|force|sort_by|compact_blank)$/
/** Loops that give each item to their block, and its index where it takes two. */
const loops =
  /^(?:each|map|collect|flat_map|each_with_index|reverse_each|each_entry|each_pair|each_with_object|filter_map|index_with|to_h|sum|cycle|map!|each_value|each_key)$/
const filters =
  /^(?:select|filter|reject|take_while|drop_while|without|excluding|first|last|take|drop|grep|grep_v|intersection|difference|partition|find_all|-|&)$/

function ofList(list: List, call: Call, frame: Frame, machine: Machine): Value {
  const { name, block, args, node } = call
  if (loops.test(name) && block !== undefined) {
    const given = turns(list, call, frame, machine, block)
    return /map|collect/.test(name) ? { kind: 'list', items: given, isWhole: list.isWhole } : list
  }
  if (name === 'each_slice' || name === 'in_groups_of' || name === 'each_cons') {
    if (block !== undefined) machine.run(block, [{ ...list, isWhole: false }], { ...frame, isLoop: true })
    return { kind: 'list', items: [list], isWhole: false }
  }
  if (sameList.test(name)) return list
  if (name === 'reverse') return { ...list, items: list.items.toReversed() }
  if ((name === 'first' || name === 'last') && args.length === 0) return list.items.at(name === 'first' ? 0 : -1) ?? nil
  if (name === 'join' && list.isWhole) return joinedText(list, args[0], node.text)
  if (filters.test(name)) return { ...list, isWhole: false }
  if (block !== undefined) turns(list, call, { ...frame, isSure: false }, machine, block)
  return unknown(node.text, true)
}

function joinedText(list: List, separator: Value | undefined, source: string): Value {
  const parts = list.items.map(textOf)
  if (parts.includes(undefined) || parts.length > maxTurns) return unknown(source)
  return joined(
    list.items.flatMap((item, index) => (index === 0 || separator === undefined ? [item] : [separator, item])),
  )
}

/** A list that is not known as a whole has one more turn, whose item nobody knows. */
function turns(list: List, call: Call, frame: Frame, machine: Machine, block: Block): readonly Value[] {
  if (block.method !== undefined)
    return list.items.map((item) =>
      builtin(item, { ...call, name: block.method ?? '', args: [], block: undefined }, frame, machine),
    )
  const given = list.items
    .slice(0, maxTurns)
    .map((item, index) => machine.run(block, itemArgs(item, index, block), frame))
  if (list.items.length > maxTurns)
    machine.recorder.unread(`only ${maxTurns} turns of a loop over ${list.items.length} are read`, call.node)
  if (!list.isWhole) machine.run(block, [], { ...frame, isSure: false, isLoop: true })
  return given
}

function itemArgs(item: Value, index: number, block: Block): readonly Value[] {
  const isSpread = item.kind === 'list' && block.parameters.length > 1 && block.parameters[0]?.type === 'identifier'
  return isSpread ? item.items : [item, { kind: 'number', number: index }]
}

function ofHash(hash: Hash, call: Call, frame: Frame, machine: Machine): Value {
  const { name, block, args, node } = call
  const keys = [...hash.entries.keys()].map((key) => textValue(key, 0, true))
  const values = [...hash.entries.values()]
  const pairs = keys.map((key, index): Value => ({ kind: 'list', items: [key, values[index] ?? nil], isWhole: true }))
  const list = (items: readonly Value[]): List => ({ kind: 'list', items, isWhole: hash.isWhole })
  if (name === 'keys' || name === 'each_key') return loopOr(list(keys), call, frame, machine)
  if (name === 'values' || name === 'each_value') return loopOr(list(values), call, frame, machine)
  if (loops.test(name) || name === 'to_a')
    return ofList(list(pairs), { ...call, name: block ? name : 'to_a' }, frame, machine)
  if (name === 'fetch' || name === 'dig') return hash.entries.get(textOf(args[0]) ?? '') ?? unknown(node.text, true)
  if (name === 'merge' || name === 'reverse_merge' || name === 'merge!') return mergedHash(hash, call)
  if (
    /^(?:freeze|symbolize_keys|with_indifferent_access|stringify_keys|dup|deep_dup|compact|to_h|transform_keys)$/.test(
      name,
    )
  )
    return hash
  if (name === 'except' || name === 'without') {
    const gone = args.map(textOf)
    return { ...hash, entries: new Map([...hash.entries].filter(([key]) => !gone.includes(key))) }
  }
  if (block !== undefined) machine.run(block, [], { ...frame, isSure: false })
  return unknown(node.text, true)
}

function loopOr(list: List, call: Call, frame: Frame, machine: Machine): Value {
  return call.block === undefined ? list : ofList(list, { ...call, name: 'each' }, frame, machine)
}

function mergedHash(hash: Hash, { args, options, name }: Call): Value {
  const [first] = args
  const more = first?.kind === 'hash' ? first : options
  const both = name === 'reverse_merge' ? [...more.entries, ...hash.entries] : [...hash.entries, ...more.entries]
  return { kind: 'hash', entries: new Map(both), isWhole: hash.isWhole && more.isWhole && first?.kind !== 'unknown' }
}

/** What changes no name and no statement. */
const sameText =
  /^(?:to_s|to_str|to_sym|freeze|strip|squish|strip_heredoc|chomp|dup|presence|html_safe|lstrip|rstrip|itself|clone|b|force_encoding|encode|squeeze|-@|\+@|unindent|dedent|intern|scrub)$/

function ofText(text: Text, call: Call, frame: Frame, machine: Machine): Value {
  const { name, node, args } = call
  if (sameText.test(name)) return name === 'to_sym' || name === 'to_s' ? { ...text, isSymbol: name === 'to_sym' } : text
  const known = textOf(text)
  if (known === undefined) return unknown(node.text)
  const line = text.parts.find((part) => 'line' in part)
  const made = changed(name, known)
  if (made !== undefined) return textValue(made, line !== undefined && 'line' in line ? line.line : 0)
  if (/^(?:constantize|safe_constantize|classify)$/.test(name))
    return { kind: 'constant', name: classNamed(known, name) }
  if (name === 'split') {
    const separator = textOf(args[0])
    if (separator === undefined && args.length > 0) return unknown(node.text)
    const items = known.split(separator ?? /\s+/).filter((part) => part !== '')
    return { kind: 'list', items: items.map((part) => textValue(part, 0)), isWhole: true }
  }
  if (call.block !== undefined) machine.run(call.block, [], { ...frame, isSure: false })
  return unknown(node.text, true)
}

function changed(name: string, text: string): string | undefined {
  switch (name) {
    case 'downcase':
      return text.toLowerCase()
    case 'upcase':
      return text.toUpperCase()
    case 'pluralize':
      return pluralize(text)
    case 'singularize':
      return singularize(text)
    case 'tableize':
      return tableize(text)
    case 'underscore':
      return underscore(text)
    default:
      return undefined
  }
}

function classNamed(text: string, how: string): string {
  const own = how === 'classify' ? singularize(text) : text
  return own.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function ofNumber(number: number, call: Call, frame: Frame, machine: Machine): Value {
  const { name, block, args, node } = call
  if (name === 'times' && block !== undefined && number >= 0) {
    const items = Array.from(
      { length: Math.min(number, maxTurns + 1) },
      (_, index): Value => ({ kind: 'number', number: index }),
    )
    return ofList({ kind: 'list', items, isWhole: true }, { ...call, name: 'each' }, frame, machine)
  }
  if (/^(?:to_i|to_f|to_s|to_r|freeze|abs)$/.test(name)) return { kind: 'number', number }
  if (block !== undefined) machine.run(block, args, { ...frame, isSure: false, isLoop: true })
  return unknown(node.text, true)
}
