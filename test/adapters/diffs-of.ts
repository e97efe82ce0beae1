import type { ChangedFile } from '../../src/core/change/changed-file.ts'
import type { DiffFile } from '../../src/core/change/diff.ts'
import { diffFile, needsTexts } from '../../src/core/change/diff-file.ts'
import { textsOf } from '../../src/core/change/text.ts'
import type { Reader } from '../../src/core/ports.ts'
import { newRef, oldRef } from '../../src/read-change.ts'

/** The diff of every listed file, in order, with the texts of those that need them, whatever they are. */
export async function diffsOf(reader: Reader, files: readonly ChangedFile[]): Promise<readonly DiffFile[]> {
  const texts = textsOf(await reader.texts(files.filter(needsTexts).flatMap((file) => [oldRef(file), newRef(file)])))
  return files.map((file) => diffFile(file, { old: texts.get(oldRef(file)), new: texts.get(newRef(file)) }))
}
