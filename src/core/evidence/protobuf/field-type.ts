import type { Level } from '../evidence.ts'
import { levels } from './change.ts'
import type { Trees } from './gone.ts'
import type { Field } from './model.ts'
import { isScalar } from './resolve-types.ts'
import { isReadAs } from './shape.ts'
import type { Tree } from './tree.ts'
import { type Broken, brokenByType } from './wire.ts'

/** `unknown`: one of the types is declared in a file that did not change, and was not read. */
type TypeBroken = Broken | 'unknown'

/** What a change of type does, with the words for it. */
export interface TypeChange {
  readonly broken: TypeBroken
  readonly level: Level
  readonly from: string
  readonly to: string
  readonly says: string
}

/** Takes a field in both revisions; gives what the change of its type does, or undefined where it is the same type. */
export function typeChange(base: Field, head: Field, trees: Trees): TypeChange | undefined {
  const [was, is] = [partsOf(base.type), partsOf(head.type)]
  const parts =
    was.length === is.length
      ? was.flatMap((from, at) => brokenBy(from, is[at] ?? '', head.key, trees) ?? [])
      : (['wire'] as const)
  const found: readonly TypeBroken[] = base.group === head.group ? parts : ['wire']
  const broken = order.find((one) => found.includes(one))
  if (broken === undefined) return undefined
  const isNumber = broken === 'source' && isScalar(head.type)
  return {
    broken,
    level: broken === 'unknown' || isNumber ? 'risky' : levels[broken],
    from: base.group === head.group ? base.type : encoded(base),
    to: base.group === head.group ? head.type : encoded(head),
    says: words(broken, base.type, head.type, trees),
  }
}

const order: readonly TypeBroken[] = ['wire', 'unknown', 'json', 'source']

/** A map is a message of two fields on the wire: each is compared with its like. */
function partsOf(type: string): readonly string[] {
  const map = /^map<(\w+), (.+)>$/.exec(type)
  return map === null ? [type] : map.slice(1)
}

function encoded({ type, group }: Field): string {
  return `${type} ${group ? 'between tags' : 'with its length'}`
}

function words(broken: TypeBroken, from: string, to: string, { base, head }: Trees): string {
  switch (broken) {
    case 'wire':
      return 'old and new messages are read wrong, or not at all'
    case 'unknown':
      return 'unless both are written the same way, old and new messages are read wrong'
    case 'source':
      return 'generated code has another type'
    case 'json':
      if (from === 'string' || to === 'bytes')
        return 'its JSON is base64 now, and old readers refuse bytes that are not text'
      if (base.enums.has(from) || head.enums.has(to))
        return 'its JSON holds the name on one side and the number on the other'
      return 'its JSON is written another way, and large values are cut'
  }
}

function isDeclared(tree: Tree, name: string): boolean {
  return tree.messages.has(name) || tree.enums.has(name)
}

/** Takes a type in both revisions and the name of what uses it; says whether both are one. A name that no changed file declares may be written in full or in part: it is looked up from the innermost scope outwards. */
export function isSameType(from: string, to: string, user: string, { base, head }: Trees): boolean {
  if (base.renamed(from) === to) return true
  if (isScalar(from) || isScalar(to)) return false
  const [short, long, tree] = from.length < to.length ? [from, to, base] : [to, from, head]
  const scope = long.slice(0, -short.length)
  return !isDeclared(tree, short) && long.endsWith(`.${short}`) && user.startsWith(scope)
}

/** Integers that an enum can be read as. */
const integers: ReadonlySet<string> = new Set(['int32', 'int64', 'uint32', 'uint64'])

function brokenBy(from: string, to: string, user: string, trees: Trees): TypeBroken | undefined {
  if (isSameType(from, to, user, trees)) return undefined
  if (isScalar(from) && isScalar(to)) return brokenByType(from, to)
  if (isUnread(from, trees.base) || isUnread(to, trees.head)) {
    const scalar = [from, to].find(isScalar)
    // What is not read may be an enum, and is no text.
    return scalar === undefined || integers.has(scalar) ? 'unknown' : 'wire'
  }
  const [was, is] = [trees.base.enums.get(from)?.of, trees.head.enums.get(to)?.of]
  if (was !== undefined && is !== undefined) {
    const numbers = new Map(is.values.map(({ name, number }) => [number, name]))
    const within = was.values.every(({ number, name }) => numbers.get(number) === name)
    return within && was.key.split('.').at(-1) === is.key.split('.').at(-1) ? 'source' : 'wire'
  }
  const [before, after] = [trees.base.messages.get(from)?.of, trees.head.messages.get(to)?.of]
  // Messages have no name on the wire.
  if (before !== undefined && after !== undefined && before.fields.length > 0 && isReadAs(before, after))
    return 'source'
  const hasEnum = was !== undefined || is !== undefined
  return hasEnum && [from, to].some((type) => integers.has(type)) ? 'json' : 'wire'
}

/** Declared in a file that was not read; the language's own well-known types are messages that differ. */
function isUnread(type: string, tree: Tree): boolean {
  return !isScalar(type) && !isDeclared(tree, type) && !type.startsWith('google.protobuf.')
}

/** Takes the type of a request or response in both revisions; says what the change breaks. */
export function messageChange(from: string, to: string, user: string, trees: Trees): TypeBroken | undefined {
  if (isSameType(from, to, user, trees)) return undefined
  // Whoever read nothing reads past what is there now.
  if (from === 'google.protobuf.Empty') return 'source'
  const [before, after] = [trees.base.messages.get(from)?.of, trees.head.messages.get(to)?.of]
  if (before !== undefined && after !== undefined) return isReadAs(before, after) ? 'source' : 'wire'
  return isUnread(from, trees.base) || isUnread(to, trees.head) ? 'unknown' : 'wire'
}
