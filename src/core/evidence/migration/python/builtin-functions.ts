import { memberOf } from './attribute.ts'
import type { Frame } from './frame.ts'
import { eachTurn, turnsOf } from './iteration.ts'
import type { Machine } from './machine.ts'
import { sourceOf } from './text.ts'
import { type CallValue, listValue, noOptions, textOf, textValue, truthOf, unknown, type Value } from './value.ts'

/** Functions that change nothing and whose value is of no name. */
const silent: ReadonlySet<string> = new Set(
  'print len isinstance issubclass hasattr callable id hash type repr ascii bin hex oct chr ord abs round pow divmod min max sum open input vars dir locals globals object super bytes bytearray memoryview float complex format slice staticmethod classmethod property iter next'.split(
    ' ',
  ),
)

/** Numbers of a range that are gone through. */
const maxRange = 1_000

/** Takes a call by name; gives its value where it is one of Python's own functions, or of its standard library that only passes on what it is given; undefined for all others. */
export function builtinFunction(call: CallValue, frame: Frame, machine: Machine): Value | undefined {
  const { callee, args, node } = call
  const [first, second] = args
  switch (callee) {
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
    case 'sorted':
    case 'reversed':
    case 'copy.copy':
    case 'copy.deepcopy':
    case 'collections.deque':
      return sameList(call)
    case 'dict':
    case 'collections.OrderedDict':
      return dictOf(call)
    case 'str':
    case 'textwrap.dedent':
    case 'inspect.cleandoc':
      return first === undefined ? textValue('', 0) : asText(first)
    case 'int':
      return first?.kind === 'number' ? first : unknown(node.text)
    case 'bool':
      return truthIn(first, node.text)
    case 'getattr':
      return byName(call, machine)
    case 'functools.partial':
      return call
    case 'map':
      return mapped(call, frame, machine)
    case 'filter':
      return second?.kind === 'list' ? { ...second, isWhole: false } : unknown(node.text)
    default:
      return ofMany(call)
  }
}

/** Functions of several lists. */
function ofMany(call: CallValue): Value | undefined {
  const { callee, args, node } = call
  const [first] = args
  switch (callee) {
    case 'enumerate':
      return enumerated(call)
    case 'zip':
      return zipped(call)
    case 'range':
      return ranged(
        args.map((value) => (value.kind === 'number' ? value.number : undefined)),
        node.text,
      )
    case 'itertools.chain':
      return chained(args)
    case 'itertools.chain.from_iterable':
      return first?.kind === 'list' && first.isWhole ? chained(first.items) : unknown(node.text)
    case 'any':
    case 'all':
      return quantified(first, callee === 'any', node.text)
    default:
      return silent.has(callee)
        ? unknown(call.args.length > 0 ? `${callee} ${args.map(sourceOf).join(' ')}` : node.text)
        : undefined
  }
}

function sameList({ callee, args: [first], node }: CallValue): Value {
  if (first === undefined) return listValue([])
  const { items, isWhole } = turnsOf(first, node)
  if (first.kind === 'list' || first.kind === 'dict' || items.length > 0)
    return { kind: 'list', items: callee === 'reversed' ? items.toReversed() : items, isWhole }
  return first
}

function dictOf({ args: [first], options }: CallValue): Value {
  const entries = new Map(first?.kind === 'dict' ? first.entries : [])
  if (first?.kind === 'list')
    for (const item of first.items) {
      const key = item.kind === 'list' ? textOf(item.items[0]) : undefined
      const value = item.kind === 'list' ? item.items[1] : undefined
      if (key !== undefined && value !== undefined) entries.set(key, value)
    }
  for (const [key, value] of options.entries) entries.set(key, value)
  const isWhole = first === undefined || ((first.kind === 'dict' || first.kind === 'list') && first.isWhole)
  return { kind: 'dict', entries, isWhole: isWhole && options.isWhole }
}

function asText(value: Value): Value {
  const text = textOf(value)
  return value.kind === 'number' && text !== undefined ? textValue(text, 0) : value
}

function truthIn(value: Value | undefined, source: string): Value {
  const truth = truthOf(value)
  return truth === undefined
    ? unknown(value === undefined ? source : sourceOf(value))
    : { kind: 'boolean', isTrue: truth }
}

function byName({ args: [of, name, otherwise], node }: CallValue, machine: Machine): Value {
  const known = textOf(name)
  if (of === undefined || known === undefined) return otherwise ?? unknown(node.text)
  return memberOf(of, known, node, machine)
}

function mapped({ args: [called, list], node }: CallValue, frame: Frame, machine: Machine): Value {
  if (called?.kind !== 'function' || list === undefined) return unknown(node.text)
  const values: Value[] = []
  eachTurn(list, node, frame, machine, (item, turn) => {
    values.push(machine.run(called, [item], noOptions, turn))
  })
  return { kind: 'list', items: values, isWhole: turnsOf(list, node).isWhole }
}

function enumerated(call: CallValue): Value {
  const { args, options, node } = call
  const [list, start] = args
  if (list === undefined) return unknown(node.text)
  const { items, isWhole } = turnsOf(list, node)
  if (items.length === 0 && !isWhole) return list.kind === 'list' ? { kind: 'list', items: [], isWhole } : call
  const from = start ?? options.entries.get('start')
  const first = from?.kind === 'number' ? from.number : 0
  return {
    kind: 'list',
    items: items.map((item, index) => listValue([{ kind: 'number', number: first + index }, item])),
    isWhole,
  }
}

function zipped({ args, node }: CallValue): Value {
  const lists = args.map((list) => turnsOf(list, node))
  const length = Math.min(...lists.map(({ items }) => items.length))
  const isWhole = lists.every((list) => list.isWhole)
  const indices = Array.from({ length: Number.isFinite(length) ? length : 0 }, (_, index) => index)
  const row = (index: number) => listValue(lists.map(({ items }) => items[index] ?? unknown(node.text)))
  return { kind: 'list', items: indices.map(row), isWhole }
}

function ranged(numbers: readonly (number | undefined)[], source: string): Value {
  const [a, b, step = 1] = numbers
  if (a === undefined || numbers.includes(undefined) || step === 0) return unknown(source)
  const [from, to] = b === undefined ? [0, a] : [a, b]
  const length = Math.max(0, Math.ceil((to - from) / step))
  const items = Array.from(
    { length: Math.min(length, maxRange) },
    (_, index): Value => ({ kind: 'number', number: from + index * step }),
  )
  return { kind: 'list', items, isWhole: length <= maxRange }
}

function chained(lists: readonly Value[]): Value {
  const isWhole = lists.every((list) => list.kind === 'list' && list.isWhole)
  return { kind: 'list', items: lists.flatMap((list) => (list.kind === 'list' ? list.items : [])), isWhole }
}

function quantified(list: Value | undefined, isAny: boolean, source: string): Value {
  if (list?.kind !== 'list') return unknown(list === undefined ? source : sourceOf(list))
  const truths = list.items.map(truthOf)
  if (truths.includes(isAny)) return { kind: 'boolean', isTrue: isAny }
  return list.isWhole && !truths.includes(undefined) ? { kind: 'boolean', isTrue: !isAny } : unknown(source)
}
