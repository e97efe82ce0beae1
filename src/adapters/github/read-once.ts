import { type Ref, refKey, type Text } from '../../core/change/text.ts'

/** Reads files at their revisions; answers each reference. */
export type ReadTexts = (refs: readonly Ref[]) => Promise<readonly (readonly [Ref, Text])[]>

/** Takes what reads files, and what knows of a file that there is none; gives what asks for no file twice. What could not be read is asked for again. */
export function readOnce(read: ReadTexts, isAbsent: (ref: Ref) => boolean): ReadTexts {
  const known = new Map<string, Text>()
  const knownOf = (ref: Ref): Text | undefined => (isAbsent(ref) ? { kind: 'absent' } : known.get(refKey(ref)))
  return async (refs) => {
    const unread = refs.filter((ref) => knownOf(ref) === undefined)
    const failed = new Map<string, Text>()
    for (const [ref, text] of unread.length === 0 ? [] : await read(unread))
      (text.kind === 'unreadable' ? failed : known).set(refKey(ref), text)
    return refs.flatMap((ref) => {
      const text = knownOf(ref) ?? failed.get(refKey(ref))
      return text === undefined ? [] : [[ref, text] as const]
    })
  }
}
