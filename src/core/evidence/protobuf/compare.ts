import type { ProtoChange } from './change.ts'
import { compareEnums } from './enums.ts'
import { comparePair } from './fields.ts'
import { compareFile, type FilePair } from './files.ts'
import { gone } from './gone.ts'
import { compareMessages } from './messages.ts'
import type { ProtoFile } from './model.ts'
import { resolveTypes } from './resolve-types.ts'
import { compareServices } from './services.ts'
import { isSameShape } from './shape.ts'
import { type Tree, treeOf } from './tree.ts'

interface Trees {
  readonly base: Tree
  readonly head: Tree
}

/** Takes the changed files of both revisions; gives what their change does. A declaration that moved to another of these files is not gone. */
export function compareProto(pairs: readonly FilePair[]): readonly ProtoChange[] {
  const of = (side: 'base' | 'head') => resolveTypes(pairs.flatMap((pair) => pair[side] ?? []))
  const packages = new Map(
    pairs.flatMap(({ base, head }) =>
      base !== undefined && head !== undefined && base.package !== head.package
        ? [[base.package, head.package] as const]
        : [],
    ),
  )
  const trees: Trees = { base: treeOf(of('base'), packages), head: treeOf(of('head'), new Map()) }
  const removed = new Set(
    pairs.flatMap(({ base, head }) => (base !== undefined && head === undefined ? [base.path] : [])),
  )
  return [...pairs.flatMap((pair) => compareFile(pair, trees)), ...compareDeclarations(trees, removed)].map((change) =>
    softened(change, trees),
  )
}

function compareDeclarations(trees: Trees, removed: ReadonlySet<string>): readonly ProtoChange[] {
  const { base, head } = trees
  const changes: ProtoChange[] = []
  const isInGone = (key: string, file: ProtoFile) => {
    const parent = key.split('.').slice(0, -1).join('.')
    return removed.has(file.path) || (base.messages.has(parent) && !head.messages.has(base.renamed(parent)))
  }
  for (const [key, one] of base.messages) {
    const other = head.messages.get(base.renamed(key))
    if (other !== undefined) changes.push(...compareMessages(one, other, trees))
    else if (!isInGone(key, one.file)) {
      const successor = [...head.messages.values()].find(
        ({ of }) => !base.messages.has(of.key) && isSameShape(one.of, of),
      )
      changes.push(gone('protobuf-message-removed', key, one.file, trees, said('message', key, successor?.of.key)))
    }
  }
  for (const [key, one] of base.enums) {
    const other = head.enums.get(base.renamed(key))
    if (other !== undefined) changes.push(...compareEnums(one, other, trees))
    else if (!isInGone(key, one.file))
      changes.push(gone('protobuf-enum-removed', key, one.file, trees, said('enum', key)))
  }
  for (const [key, one] of base.services) {
    const other = head.services.get(base.renamed(key))
    if (other !== undefined) changes.push(...compareServices(one, other, trees))
    else if (!isInGone(key, one.file))
      changes.push(gone('protobuf-service-removed', key, one.file, trees, said('service', key)))
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

function softened(change: ProtoChange, { base }: Trees): ProtoChange {
  const file = base.files.find(({ path }) => path === change.at.path)
  return change.level === 'breaking' && file !== undefined && unstable.test(file.package)
    ? { ...change, level: 'risky' }
    : change
}
