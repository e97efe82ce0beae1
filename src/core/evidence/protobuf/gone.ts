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

/** The line of an option inside a declaration, or of the declaration. */
export function optionSpot(file: ProtoFile, key: string, option: string): Spot {
  return file.places.has(`${key}.option ${option}`) ? spot(file, `${key}.option ${option}`) : spot(file, key)
}

/** Gives the last part of a full name. */
export function last(key: string): string {
  return key.split('.').at(-1) ?? key
}
