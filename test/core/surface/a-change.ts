import { type DiffFile, parsePatch } from '../../../src/core/change/diff.ts'
import { type ClassifyOptions, classify } from '../../../src/core/surface/classify.ts'
import type { SurfaceFile } from '../../../src/core/surface/surface.ts'

/** Every lens asked, no globs. */
export const allLenses: ClassifyOptions = { include: [], exclude: [], lenses: ['api', 'queue', 'db'] }

/** A modified file whose one hunk has these lines, each beginning with its sign of `+`, `-` or blank, under an optional heading. */
export function aChange(
  path: string,
  lines: readonly string[],
  over: Partial<DiffFile> & { heading?: string } = {},
): DiffFile {
  const { heading = '', ...rest } = over
  const count = (signs: string) => lines.filter((line) => signs.includes(line.charAt(0))).length
  const patch = [`@@ -40,${count(' -')} +40,${count(' +')} @@ ${heading}`, ...lines].join('\n')
  return {
    path,
    previousPath: undefined,
    status: 'modified',
    hunks: lines.length === 0 ? [] : (parsePatch(patch) ?? []),
    commentable: 'lines',
    added: count('+'),
    deleted: count('-'),
    ...rest,
  }
}

/** What is said of one file with every lens asked. */
export function said(file: DiffFile, options: Partial<ClassifyOptions> = {}): SurfaceFile {
  const [only] = classify([file], { ...allLenses, ...options })
  if (only === undefined) throw new Error('classify gave no answer')
  return only
}

/** The reasons of a file in one line each: `db/lines: SQL …`. */
export function reasons(file: SurfaceFile): readonly string[] {
  return file.why.map((why) => `${why.surface ?? '-'}/${why.source}: ${why.text}`)
}
