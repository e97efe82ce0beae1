import type { DiffFile } from '../change/diff.ts'
import { baseName, type Ecosystem, type Place } from './ecosystem.ts'
import { importedNames } from './imports.ts'
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
 * neither, of the lines around or, where no other surface is proven, of the imports shown. Removed lines count as added ones do: a guard taken away is a change.
 * An import that stands unchanged in view counts only where the change uses it, and is asked last. Where nothing but imports changed, what stands
 * around them is not what changed.
 */
export function signsOf(
  file: DiffFile,
  code: readonly ShownCode[],
  ecosystem: Ecosystem,
  matchers: ReadonlyMap<Surface, SurfaceMatchers>,
): readonly Why[] {
  // The largest files are new or gone: all of their lines changed, and need no second list.
  const isWhole = code.every((line) => line.changed)
  const changed = isWhole ? code : code.filter((line) => line.changed)
  const around = isWhole || onlyImports(changed) ? [] : code.filter((line) => !line.changed)
  const strong = [...matchers].flatMap(([surface, of]) =>
    [pathWhy(file, surface, of), lineWhy(changed, 'lines', surface, of)].filter((why) => why !== undefined),
  )
  const signs = [...matchers].flatMap(([surface, of]) => {
    const own = strong.filter((why) => why.surface === surface)
    if (own.length > 0) return own
    const imported = strong.length > 0 ? undefined : importWhy(changed, surface, of)
    return imported ?? lineWhy(around, 'context', surface, of) ?? []
  })
  if (signs.length > 0) return signs
  // Most files without a sign show no import either: their words need not be collected.
  return around.some(({ isImport }) => isImport) ? importSigns(around, wordsOf(code), ecosystem, matchers) : []
}

/**
 * Gives for each surface the first import of a library whose names are among the words that the diff shows. A library that the change does not use, and
 * a module of the program's own, prove nothing: nearly every file of a server imports one.
 */
export function importSigns(
  code: readonly ShownCode[],
  words: ReadonlySet<string>,
  ecosystem: Ecosystem,
  matchers: ReadonlyMap<Surface, SurfaceMatchers>,
): readonly Why[] {
  const used = code.filter((line, at) => {
    if (!line.isImport) return false
    return becomes(line, ecosystem) || importedNames(code, at, ecosystem).some((name) => words.has(name))
  })
  return librarySigns(used, matchers)
}

/** Gives for each surface the first import of a library that could prove it, whether the change uses it or not. */
export function librarySigns(
  code: readonly ShownCode[],
  matchers: ReadonlyMap<Surface, SurfaceMatchers>,
): readonly Why[] {
  return [...matchers].flatMap(([surface, of]) => importWhy(code, surface, { ...of, import: of.library }) ?? [])
}

/** In Elixir a module becomes what it uses: a controller, a worker, a schema. */
function becomes({ text }: ShownCode, ecosystem: Ecosystem): boolean {
  return ecosystem === 'elixir' && text.startsWith('use ')
}

/** Says whether a reason is a sign that lines of code show, and not a path or an import. */
export function isByLine({ surface, source }: Why): boolean {
  return surface !== undefined && (source === 'lines' || source === 'context')
}

/** Says whether lines that changed are imports, and nothing else. */
export function onlyImports(changed: readonly ShownCode[]): boolean {
  return changed.length > 0 && changed.every(({ isImport }) => isImport)
}

/** The words of code without its imports and its package, in lower case: a field is often called as its type. */
export function wordsOf(code: readonly ShownCode[]): ReadonlySet<string> {
  return new Set(
    code.flatMap(({ text, isImport }) =>
      isImport || /^(?:package|namespace)\b/.test(text) ? [] : (text.toLowerCase().match(/[a-z_]\w*/g) ?? []),
    ),
  )
}

/** Gives for each surface the first sign on what declares a class; `source` is `context`, as nothing changed there. */
export function declarationSigns(
  code: readonly ShownCode[],
  matchers: ReadonlyMap<Surface, SurfaceMatchers>,
): readonly Why[] {
  const heads = headsOf(code)
  return [...matchers].flatMap(([surface, of]) => lineWhy(heads, 'context', surface, of) ?? [])
}

const declaration =
  /^(?:(?:export|default|public|internal|abstract|final|open|sealed|data|partial|static|case)\s+)*(?:class|interface|trait|record|defmodule)\s|^(?:use|include|extend)\s+[A-Z]/

/** Lines up to which a decorator, an annotation or an attribute above a class is followed. */
const maxAbove = 10

/** The heads of classes and modules with what is written upon them: everything between the last statement or import and the head. */
function headsOf(code: readonly ShownCode[]): readonly ShownCode[] {
  return code.flatMap((line, at) => {
    if (!declaration.test(line.text)) return []
    const above = code.slice(Math.max(0, at - maxAbove), at)
    const end = above.findLastIndex(({ text, isImport }) => isImport || /[;{]\s*$|^\}\s*$/.test(text))
    const upon = above.slice(end + 1)
    return upon.some(({ text }) => /^(?:@|\[|#\[)/.test(text)) ? [...upon, line] : [line]
  })
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
