import type { ProtoChange } from './change.ts'
import { compareEnums } from './enums.ts'
import { comparePair } from './fields.ts'
import { compareFile, type FilePair } from './files.ts'
import { deprecatedFirst, gone, type Trees } from './gone.ts'
import { compareMessages } from './messages.ts'
import type { Message, ProtoFile } from './model.ts'
import { resolveTypes } from './resolve-types.ts'
import { compareServices } from './services.ts'
import { shapeOf } from './shape.ts'
import { treeOf } from './tree.ts'

/** Takes the changed files of both revisions; gives what their change does. A declaration that moved to another of these files is not gone. */
export function compareProto(pairs: readonly FilePair[]): readonly ProtoChange[] {
  const of = (side: 'base' | 'head') => resolveTypes(pairs.flatMap((pair) => pair[side] ?? []))
  const packages = new Map(
    pairs.flatMap(({ base, head }) =>
      base !== undefined && head !== undefined && base.package !== head.package
        ? [[base.path, head.package] as const]
        : [],
    ),
  )
  const head = treeOf(of('head'))
  const stayed = (name: string) => head.messages.has(name) || head.enums.has(name) || head.services.has(name)
  const trees: Trees = { base: treeOf(of('base'), packages, stayed), head }
  const removed = new Set(
    pairs.flatMap(({ base, head }) => (base !== undefined && head === undefined ? [base.path] : [])),
  )
  const isUnstable = unstableIn(trees)
  return [...pairs.flatMap((pair) => compareFile(pair, trees)), ...compareDeclarations(trees, removed)].map((change) =>
    change.level === 'breaking' && isUnstable(change) ? { ...change, level: 'risky' } : change,
  )
}

function compareDeclarations(trees: Trees, removed: ReadonlySet<string>): readonly ProtoChange[] {
  const { base, head } = trees
  const changes: ProtoChange[] = []
  const isInGone = (key: string, file: ProtoFile) => {
    const parent = key.split('.').slice(0, -1).join('.')
    return removed.has(file.path) || (base.messages.has(parent) && !head.messages.has(base.renamed(parent)))
  }
  const successorOf = successors(trees)
  for (const [key, one] of base.messages) {
    const other = head.messages.get(base.renamed(key))
    if (other !== undefined) changes.push(...compareMessages(one, other, trees))
    else if (!isInGone(key, one.file)) {
      const words = said('message', key, successorOf(one.of))
      changes.push(gone('protobuf-message-removed', key, one.file, trees, deprecatedFirst(words, one.of.options)))
    }
  }
  for (const [key, one] of base.enums) {
    const other = head.enums.get(base.renamed(key))
    if (other !== undefined) changes.push(...compareEnums(one, other))
    else if (!isInGone(key, one.file))
      changes.push(
        gone('protobuf-enum-removed', key, one.file, trees, deprecatedFirst(said('enum', key), one.of.options)),
      )
  }
  for (const [key, one] of base.services) {
    const other = head.services.get(base.renamed(key))
    if (other !== undefined) changes.push(...compareServices(one, other, trees))
    else if (!isInGone(key, one.file))
      changes.push(
        gone('protobuf-service-removed', key, one.file, trees, deprecatedFirst(said('service', key), one.of.options)),
      )
  }
  const numbered = new Map(
    [...head.extensions.values()].map((one) => [`${one.of.extendee} ${one.of.field.number}`, one]),
  )
  for (const [key, one] of base.extensions) {
    const other = numbered.get(`${base.renamed(one.of.extendee)} ${one.of.field.number}`)
    if (other !== undefined)
      changes.push(
        ...comparePair({ base: one.of.field, head: other.of.field, file: other.file, extension: true }, trees),
      )
    else if (!isInGone(key, one.file))
      changes.push(gone('protobuf-extension-removed', key, one.file, trees, said('extension', key)))
  }
  return changes
}

/** Gives, for a message that is gone, the name of a new one that is written and read the same way. */
function successors({ base, head }: Trees): (message: Message) => string | undefined {
  const old = new Set([...base.messages.keys()].map((key) => base.renamed(key)))
  const named = new Map(
    [...head.messages.values()].flatMap(({ of }) => (old.has(of.key) ? [] : [[shapeOf(of), of.key] as const])),
  )
  return (message) => (message.fields.length === 0 ? undefined : named.get(shapeOf(message)))
}

function said(kind: string, key: string, successor?: string): Pick<ProtoChange, 'title' | 'detail' | 'level'> {
  const name = key.split('.').at(-1) ?? key
  if (successor !== undefined)
    return {
      level: 'info',
      title: `the ${kind} \`${name}\` is called \`${successor.split('.').at(-1)}\` now: generated code that uses the old name does not compile`,
      detail: 'The wire stays the same, except inside `Any`, which holds the full name.',
    }
  return {
    level: 'breaking',
    title: `the ${kind} \`${name}\` is gone: ${kind === 'service' ? 'clients get `UNIMPLEMENTED`' : 'who uses it does not compile, and what is stored in it is not understood'}`,
    detail: 'Mark it deprecated, move its users, and remove it when nobody is left.',
  }
}

/** A package that calls itself unstable has promised nothing. */
const unstable = /(?:^|\.)v\d+(?:p\d+)?(?:alpha|beta)\d*(?:\.|$)|(?:^|\.)v\d+test\w*(?:\.|$)/

function unstableIn({ base, head }: Trees): (change: ProtoChange) => boolean {
  const packages = {
    base: new Map(base.files.map((file) => [file.path, file.package])),
    head: new Map(head.files.map((file) => [file.path, file.package])),
  }
  return ({ side, at }) => unstable.test(packages[side].get(at.path) ?? '')
}
