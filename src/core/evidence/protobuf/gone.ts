import { type ProtobufRule, type ProtoChange, type Spot, spot } from './change.ts'
import type { ProtoFile } from './model.ts'
import type { Tree } from './tree.ts'

/** Both revisions. */
export interface Trees {
  readonly base: Tree
  readonly head: Tree
}

/** Gives the declaration around a name that is still there at head, or undefined where only the file is. */
function enclosing(key: string, head: Tree): Spot | undefined {
  const parent = head.renamed(key).split('.').slice(0, -1).join('.')
  const around = head.messages.get(parent) ?? head.enums.get(parent) ?? head.services.get(parent)
  return around === undefined ? undefined : spot(around.file, parent)
}

/** A declaration that is gone. */
export function gone(
  rule: ProtobufRule,
  key: string,
  file: ProtoFile,
  trees: Trees,
  said: Pick<ProtoChange, 'title' | 'detail' | 'level'>,
): ProtoChange {
  return {
    ...{ rule, part: '', side: 'base', at: spot(file, key), affects: [key], ...said },
    enclosing: enclosing(trees.base.renamed(key), trees.head),
  }
}

/** The line of a statement inside a declaration, by its first word and what it names; or the line of the declaration. */
export function optionSpot(file: ProtoFile, key: string, name: string, word = 'option'): Spot {
  const inner = `${key}.${word} ${name}`
  return spot(file, file.places.has(inner) ? inner : key)
}

/** Gives a full name without its package: what people call it. */
export function short(key: string): string {
  const parts = key.split('.')
  const first = parts.findIndex((part) => /^[A-Z]/.test(part))
  return parts.slice(first === -1 ? -2 : first).join('.')
}

/** Says of what goes that it was marked first: it is still told, and no longer called breaking. */
export function deprecatedFirst<T extends Pick<ProtoChange, 'level' | 'detail'>>(
  change: T,
  options: ReadonlyMap<string, string>,
): T {
  if (options.get('deprecated') !== 'true' || change.level !== 'breaking') return change
  return { ...change, level: 'risky', detail: 'It was deprecated before this change: make sure that nobody is left.' }
}

/** Gives the last part of a full name. */
export function last(key: string): string {
  return key.split('.').at(-1) ?? key
}
