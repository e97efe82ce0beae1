import { type Texts, textOr, textsOf } from './core/change/text.ts'
import { addedText, needsContext } from './core/context/shown-texts.ts'
import type { Reader } from './core/ports.ts'
import { refine, wantsText } from './core/surface/refine.ts'
import { newRef, type ReadChange, withoutUnread } from './read-change.ts'

/** Takes a change and the texts that were read; gives it with the tiers that whole texts can decide: what only an import proves, or a header. Reads nothing. */
export function refineChange(change: ReadChange, texts: Texts): ReadChange {
  const byPath = new Map(change.files.map((one) => [one.file.path, one.file]))
  const textOf = (path: string) => {
    const file = byPath.get(path)
    return textOr(texts.get(newRef({ path }))) ?? (file === undefined ? undefined : addedText(file))
  }
  return { ...change, files: refine(change.files, textOf, change.guide.config).map(withoutUnread) }
}

/** Reads the texts of what the diff alone leaves open, and refines the change by them. */
export async function readRefined(reader: Reader, change: ReadChange): Promise<ReadChange> {
  const open = change.files.filter((one) => wantsText(one) && needsContext(one.file))
  const refs = open.map(({ file }) => newRef(file))
  return refineChange(change, textsOf(refs.length === 0 ? [] : await reader.texts(refs)))
}
