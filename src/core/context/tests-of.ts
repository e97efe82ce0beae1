import { baseName, ecosystemOf } from '../surface/ecosystem.ts'
import type { SurfaceFile } from '../surface/surface.ts'

/** More files that fit equally well than this, and the names do not say which of them a test is for. */
const maxNamesakes = 3

const affixes =
  /^(?:test|spec)[_-]|(?:[._-](?:test|tests|spec|specs|e2e|cy|unit|int|integration|functional|bench))+$|(?<=[a-z0-9])(?:Tests?|TestCase|IntegrationTest|IT|Specs?|Cest)$/g

/** Folders that hold a tree of sources or a mirrored tree of tests, and so differ between a file and its test. */
const roots =
  /^(?:src|lib|app|main|java|kotlin|scala|groovy|test|tests|__tests__|spec|specs|unit|integration|e2e|functional|internal|pkg)$/

/** Takes classified files; gives for every selected file that has any, the changed tests written for it by the naming conventions of its ecosystem, in the order of the change. Never a file of another language, never a guess among many namesakes. */
export function testsOf(files: readonly SurfaceFile[]): ReadonlyMap<string, readonly string[]> {
  const index = indexOf(files.filter((file) => file.tier === 'selected').map((file) => file.file.path))
  const found = new Map<string, string[]>()
  for (const file of files) {
    if (file.tier !== 'test') continue
    for (const path of subjectsOf(file.file.path, index)) {
      const tests = found.get(path)
      if (tests === undefined) found.set(path, [file.file.path])
      else tests.push(file.file.path)
    }
  }
  return found
}

/** Every selected path under its name, and under its name with one more folder in front, and so on. */
function indexOf(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const path of paths) {
    for (const key of keysOf(path)) {
      const known = index.get(key)
      if (known === undefined) index.set(key, [path])
      else known.push(path)
    }
  }
  return index
}

/** The most folders shared wins; many that share as many are no answer. */
function subjectsOf(test: string, index: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const keys = keysOf(test)
  for (let at = keys.length - 1; at >= 0; at -= 1) {
    const paths = index.get(keys[at] ?? '')
    if (paths === undefined) continue
    return paths.length > maxNamesakes ? [] : paths
  }
  return []
}

/** Folders that are compared: a path that shares this many with its test needs no more. */
const maxFolders = 8

function keysOf(path: string): readonly string[] {
  const folders = path
    .split('/')
    .slice(0, -1)
    .filter((folder) => !roots.test(folder.toLowerCase()))
    .reverse()
    .slice(0, maxFolders)
  const name = `${ecosystemOf(path)}:${stemOf(path)}`
  return [name, ...folders.map((_, at) => [name, ...folders.slice(0, at + 1)].join('\u0000'))]
}

/** A name without its extension and the words that make it a test, in one spelling. */
function stemOf(path: string): string {
  const name = baseName(path).trimEnd()
  const dot = name.lastIndexOf('.')
  const stem = dot > 0 ? name.slice(0, dot) : name
  const bare = stem.replace(affixes, '')
  return (bare === '' ? stem : bare).toLowerCase()
}
