import type { DiffFile } from '../change/diff.ts'
import { baseName, type Ecosystem, type Place } from './ecosystem.ts'
import type { ShownCode } from './shown.ts'
import { firstSign, matchersFor, type Sign, type SurfaceMatchers, snippet } from './signature.ts'
import { signatureTables } from './signatures.ts'
import { type Surface, surfaces, type Why } from './surface.ts'

/** Gives the matchers of every surface for one sort of file. */
export type MatchersOf = (ecosystem: Ecosystem, place: Place) => ReadonlyMap<Surface, SurfaceMatchers>

/** Makes the look-up that builds the matchers of each sort of file once. */
export function matchersCache(): MatchersOf {
  const built = new Map<string, ReadonlyMap<Surface, SurfaceMatchers>>()
  return (ecosystem, place) => {
    const key = `${ecosystem} ${place}`
    const known = built.get(key)
    if (known !== undefined) return known
    const made = new Map(
      surfaces.map((surface): [Surface, SurfaceMatchers] => [
        surface,
        matchersFor(signatureTables, surface, ecosystem, place),
      ]),
    )
    built.set(key, made)
    return made
  }
}

/**
 * Gives the signs that a file shows: for each surface the first of its path and the first of its changed lines, and only where it has
 * neither, of the lines around or of the imports shown. Removed lines count as added ones do: a guard taken away is a change.
 * An import that stands unchanged in view proves only that the file is not without surface, so it is asked last.
 */
export function signsOf(
  file: DiffFile,
  code: readonly ShownCode[],
  matchers: ReadonlyMap<Surface, SurfaceMatchers>,
): readonly Why[] {
  const changed = code.filter((line) => line.changed)
  const around = code.filter((line) => !line.changed)
  const signs = [...matchers].flatMap(([surface, of]) => {
    const strong = [pathWhy(file, surface, of), lineWhy(changed, 'lines', surface, of)]
    const found = strong.filter((why) => why !== undefined)
    if (found.length > 0) return found
    return [importWhy(changed, surface, of) ?? lineWhy(around, 'context', surface, of)].filter(
      (why) => why !== undefined,
    )
  })
  if (signs.length > 0) return signs
  return [...matchers].flatMap(([surface, of]) => importWhy(around, surface, of) ?? [])
}

function pathWhy(file: DiffFile, surface: Surface, of: SurfaceMatchers): Why | undefined {
  for (const path of [file.path, file.previousPath]) {
    const sign = path === undefined ? undefined : firstSign(of.path, path.trimEnd())
    if (path === undefined || sign === undefined) continue
    const part = sign.matched.replace(/^\//, '')
    const shown = part.includes('/') ? part : baseName(path)
    return { surface, source: 'path', text: `${sign.means}, path \`${snippet(shown)}\`` }
  }
  return undefined
}

function lineWhy(
  code: readonly ShownCode[],
  source: 'lines' | 'context',
  surface: Surface,
  of: SurfaceMatchers,
): Why | undefined {
  for (const line of code) {
    const sign = line.isImport ? undefined : firstSign(of.line, line.text)
    if (sign !== undefined) return { surface, source, text: textOf(sign) }
  }
  return undefined
}

function importWhy(code: readonly ShownCode[], surface: Surface, of: SurfaceMatchers): Why | undefined {
  for (const line of code) {
    const sign = line.isImport ? firstSign(of.import, line.text) : undefined
    if (sign !== undefined) return { surface, source: 'imports', text: `import of ${textOf(sign)}` }
  }
  return undefined
}

function textOf(sign: Sign): string {
  return `${sign.means} \`${snippet(sign.matched)}\``
}
