import { countLines, type DiffFile, parsePatch } from '../../../src/core/change/diff.ts'
import { diffTexts } from '../../../src/core/change/diff-texts.ts'
import { type ClassifyOptions, classify } from '../../../src/core/surface/classify.ts'
import { refine } from '../../../src/core/surface/refine.ts'
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

/** The change that makes one text of another; a file without an old text was added. */
export function ofTexts(path: string, old: string, now: string, over: Partial<DiffFile> = {}): DiffFile {
  const hunks = diffTexts(old, now) ?? []
  const status = old === '' ? 'added' : 'modified'
  const base = { path, previousPath: undefined, status, hunks, commentable: 'lines', ...countLines(hunks) } as const
  return { ...base, ...over }
}

/** What both passes say of one file whose texts are known. */
export function refinedTexts(path: string, old: string, now: string, over: Partial<DiffFile> = {}): SurfaceFile {
  const [only] = refine(classify([ofTexts(path, old, now, over)], allLenses), () => now, allLenses)
  if (only === undefined) throw new Error('refine gave no answer')
  return only
}
