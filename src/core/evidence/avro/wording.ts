import { type Cursor, items, step } from '../document/cursor.ts'
import type { Draft } from '../document/draft.ts'
import { canonical, isObject } from '../document/json.ts'
import { oldValue, putBack, type Repair } from '../document/repair.ts'
import type { Level } from '../evidence.ts'
import type { Change, Way } from './changes.ts'
import { meaningLevel } from './meaning.ts'
import { isPrimitive } from './names.ts'
import type { AvroRule } from './rules.ts'
import type { Part } from './walk.ts'

/** How data of a schema travels: in messages that are kept, or in calls and their answers. */
export type Carrier = 'message' | 'call' | 'answer'

const both = 'old and new code can not read each other’s messages'

const consequences: Readonly<Record<Carrier, Readonly<Record<Way, string>>>> = {
  message: {
    backward: 'messages that are already written can not be read by new code',
    forward: 'consumers that run the old schema can not read new messages',
  },
  call: {
    backward: 'calls of clients that run the old protocol fail',
    forward: 'calls of clients that run the new protocol fail on servers that run the old one',
  },
  answer: {
    backward: 'clients that run the new protocol can not read answers of servers that run the old one',
    forward: 'clients that run the old protocol can not read the answer',
  },
}

/** Gives what no longer works, in a clause. */
export function consequenceOf(ways: readonly Way[], carrier: Carrier): string {
  const [first, second] = ways
  if (first === undefined) return 'nothing fails'
  return second === undefined ? consequences[carrier][first] : both
}

interface Words {
  readonly rule: AvroRule
  readonly level?: Level
  readonly side?: 'base' | 'head'
  /** Where it stands, if not where the change does. */
  readonly at?: Cursor
  readonly says: string
  /** What follows, where it is not that a way breaks. */
  readonly otherwise?: string
  readonly detail: string
}

/** Takes a change and the name of its schema; gives what is said about it. */
export function draftOf(change: Change, subject: string, carrier: Carrier): Draft {
  const named = `\`${subject}${change.path === '' ? '' : `.${change.path}`}\``
  const { rule, level = 'breaking', side = 'head', at, says, otherwise, detail } = wordsOf(change, named)
  const place = at ?? change[side]
  return {
    ...{ rule, level, side, at: step(place, 'name') ?? place, affects: [subject], name: named },
    title: `${says}: ${otherwise ?? consequenceOf(change.ways, carrier)}`,
    detail,
    ...repairOf(change),
  }
}

/** A primitive type alone on its line; null as the default of a new field that may be null; a symbol in a list on one line. */
function repairOf({ kind, base, head, onlyBase }: Change): { readonly repair?: Repair } {
  const isPlain = [base, head].every(({ value }) => typeof value === 'string' && isPrimitive(value))
  switch (kind) {
    case 'type':
      return isPlain && isAlike(base, head) ? oldValue(base, head) : {}
    case 'added': {
      const type = step(head, 'type')
      const isNullFirst = type !== undefined && items(type)[0]?.value === 'null'
      return isNullFirst ? { repair: { at: type, to: type.value, also: ['default', null] } } : {}
    }
    case 'symbols-removed': {
      const [from, to, [gone, second]] = [step(base, 'symbols'), step(head, 'symbols'), onlyBase]
      if (from === undefined || to === undefined || gone === undefined || second !== undefined) return {}
      return putBack(from, to, gone.name)
    }
    default:
      return {}
  }
}

/** What else a field says, its default above all, may not fit the old type. */
function isAlike(base: Cursor, head: Cursor): boolean {
  const [one, other] = [base, head].map(({ up }) => {
    const field = up?.key === 'type' && isObject(up.from.value) ? Object.entries(up.from.value) : []
    return canonical(Object.fromEntries(field.filter(([key]) => !['type', 'doc'].includes(key))))
  })
  return one === other
}

function wordsOf(change: Change, named: string): Words {
  const { from, to } = change
  switch (change.kind) {
    case 'added':
    case 'removed':
    case 'renamed':
      return fieldWords(change, named)
    case 'type':
    case 'size':
      return typeWords(change, named)
    case 'symbols-added':
    case 'symbols-removed':
    case 'symbol-order':
      return symbolWords(change, named)
    case 'branches':
      return branchWords(change, named)
    case 'name':
    case 'namespace':
      return nameWords(change, named)
    case 'meaning':
      return meaningWords(change, named)
    case 'default':
      return {
        ...{
          rule: 'avro-default-changed',
          level: 'info',
          says: `the default of ${named} goes from ${code(from)} to ${code(to)}`,
        },
        otherwise: 'messages without the field are read with another value than before',
        detail: 'Messages that hold the field are not concerned.',
      }
  }
}

function fieldWords({ kind, from, to, ways }: Change, named: string): Words {
  if (kind === 'added')
    return {
      ...{ rule: 'avro-field-added', says: `${named} is new and has no default` },
      detail: 'Give it a default, such as `null` with the type `["null", …]`.',
    }
  if (kind === 'removed')
    return {
      ...{ rule: 'avro-field-removed', side: 'base', says: `${named} is gone and had no default` },
      detail: 'Give it a default first, roll that out to every consumer, then remove it.',
    }
  const words = { rule: 'avro-field-renamed', says: `\`${from}\` of ${named} is called \`${to}\` now` } as const
  const detail =
    'Fields are matched by name, and an alias of the old name helps new readers only. Keep the name, or add the new field beside the old one and write both until every reader has moved.'
  if (ways.length > 0) return { ...words, detail }
  return { ...words, level: 'risky', otherwise: `consumers that run the old schema read the default instead`, detail }
}

function nameWords({ kind, from, to }: Change, named: string): Words {
  if (kind === 'name')
    return {
      ...{ rule: 'avro-name-changed', says: `${named} is called \`${to}\` and no longer \`${from}\`` },
      detail: 'Types are matched by name. Keep the name; an alias of the old one helps new readers only.',
    }
  return {
    ...{ rule: 'avro-name-changed', level: 'risky', says: `${named} is \`${to}\` and no longer \`${from}\`` },
    otherwise: 'consumers that match types or find classes by full name can not read new messages',
    detail:
      'Resolution asks for the name without its namespace, but not every library follows it, and readers of generated classes look the class up by the writer’s full name. Keep the namespace, or move every reader first.',
  }
}

function typeWords({ from, to, isReread = false }: Change, named: string): Words {
  const reread = isReread ? ' Whoever still reads it without an error reads other values.' : ''
  return {
    rule: 'avro-type-changed',
    says: `${named} goes from \`${from}\` to \`${to}\``,
    detail: `Add a field with the new type and a default, write both, move the readers, then remove the old one.${reread}`,
  }
}

function symbolWords({ kind, ways, from, to, onlyBase, onlyHead }: Change, named: string): Words {
  if (kind === 'symbol-order')
    return {
      ...{ rule: 'avro-enum-order-changed', level: 'info', says: `the symbols of ${named} stand in another order` },
      otherwise: 'values sort in another way, and code that counts symbols counts others',
      detail: 'Readers that know the writer’s schema find symbols by name. Append new symbols at the end.',
    }
  const isAdded = kind === 'symbols-added'
  const parts = isAdded ? onlyHead : onlyBase
  const says = `${named} ${isAdded ? 'has the new' : 'no longer has the'} ${parts.length === 1 ? 'symbol' : 'symbols'} ${listed(parts)}`
  const place = { rule: `avro-enum-symbol-${isAdded ? 'added' : 'removed'}`, side: isAdded ? 'head' : 'base' } as const
  const words = { ...place, says, ...atFirst(parts) }
  if (ways.length === 0)
    return {
      ...{
        ...words,
        level: 'risky',
        detail:
          'Nothing fails, so that nobody sees it. Say what the default means, and move the readers before the writers.',
      },
      otherwise: `${isAdded ? 'consumers that run the old schema read' : 'new code reads'} \`${isAdded ? from : to}\` instead`,
    }
  return {
    ...words,
    detail: isAdded
      ? 'Give the enum a `default`, roll that out to every consumer, then write the new symbol.'
      : 'Keep the symbol, or give the enum a `default`.',
  }
}

function branchWords(change: Change, named: string): Words {
  const { onlyBase, onlyHead } = change
  if (onlyBase.length > 0 === onlyHead.length > 0) return typeWords(change, named)
  if (onlyHead.length > 0)
    return {
      ...{ rule: 'avro-union-branch-added', says: `${named} may be ${listed(onlyHead)} now`, ...atFirst(onlyHead) },
      detail: 'Roll the schema out to every consumer before the first such message is written.',
    }
  return {
    ...{ rule: 'avro-union-branch-removed', side: 'base', says: `${named} may no longer be ${listed(onlyBase)}` },
    ...{ ...atFirst(onlyBase), detail: 'Keep the branch for as long as such messages may be read.' },
  }
}

function meaningWords({ from, to }: Change, named: string): Words {
  const level = meaningLevel(from, to)
  return {
    ...{ rule: 'avro-logical-type-changed', level, says: `${named} means ${code(to)} now and meant ${code(from)}` },
    otherwise:
      level === 'breaking'
        ? 'old data is read as other values, without an error'
        : 'readers take the same bytes for another type',
    detail:
      level === 'breaking'
        ? 'Resolution does not look at it, so that nothing fails and values are wrong. Add a field with the new meaning.'
        : 'Generated code and tables made from the schema change their type. Move the readers first, or add a field.',
  }
}

function atFirst([first]: readonly Part[]): { readonly at?: Cursor } {
  return first === undefined ? {} : { at: first.at }
}

/** Most names, and most characters of a value, that are written out. */
const maxListed = 8
const maxValue = 60

function listed(parts: readonly Part[]): string {
  const shown = parts.slice(0, maxListed).map(({ name }) => `\`${name}\``)
  return parts.length <= maxListed ? shown.join(', ') : `${shown.join(', ')} and ${parts.length - maxListed} more`
}

function code(value: string): string {
  return `\`${value.length > maxValue ? `${value.slice(0, maxValue)}…` : value}\``
}
