import type { DiffFile } from '../../change/diff.ts'
import type { Ref, Revision, Texts } from '../../change/text.ts'
import { testSign } from '../../surface/test-path.ts'
import type { Trees } from '../check.ts'
import { maybeDocument } from './kind.ts'
import { referredFiles } from './references.ts'

const extension = /\.(?:ya?ml|json)$/i

/** Files that every repository has and that describe no contract. */
const others =
  /(?:^|\/)(?:node_modules|vendor|\.github|\.vscode|\.devcontainer|locales?|i18n|translations|l10n|charts?|helm|k8s|kubernetes)\/|(?:^|\/)(?:package(?:-lock)?|composer|tsconfig[\w.-]*|jsconfig|lerna|nx|turbo|deno|renovate|biome|angular|pnpm-lock|pnpm-workspace|docker-compose[\w.-]*|compose[\w.-]*|mkdocs|Chart|values[\w.-]*|kustomization|pubspec|\.[\w.-]+rc|\.pre-commit-config|appsettings[\w.-]*|launchSettings|manifest)\.(?:ya?ml|json)$/i

/** Says whether a changed file may be a document of a contract, by its path alone. */
export function isDocumentFile(file: DiffFile): boolean {
  const fits = (path: string) => extension.test(path) && !others.test(path) && testSign(path, 'other') === undefined
  return fits(file.path) || (file.previousPath !== undefined && fits(file.previousPath))
}

/** Names that the main file of a contract has. */
const rootName =
  /(?:^|[/._-])(?:openapi|asyncapi)[\w.-]*\.(?:ya?ml|json)$|(?:^|\/)(?:api|index|main|root|spec)\.(?:ya?ml|json)$/i

/** Most files that are read because a changed one may be a part of them, and most of one directory that have no telling name. */
const maxRoots = 16
const maxUnnamed = 6

/** Takes the changed documents and a tree; gives the unchanged files beside and above them that may be the contract of which they are a part: by their name, and in a directory of few such files whatever they are called. Nearest first. */
export function likelyRoots(files: readonly DiffFile[], tree: readonly string[]): readonly string[] {
  const changed = new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]))
  const directories = new Set([...changed].flatMap(ancestors))
  const near = tree.filter((path) => directories.has(directoryOf(path)) && extension.test(path) && !others.test(path))
  const unnamed = new Map<string, number>()
  for (const path of near) unnamed.set(directoryOf(path), (unnamed.get(directoryOf(path)) ?? 0) + 1)
  return near
    .filter(
      (path) => !changed.has(path) && (rootName.test(path) || (unnamed.get(directoryOf(path)) ?? 0) <= maxUnnamed),
    )
    .toSorted((a, b) => Number(rootName.test(b)) - Number(rootName.test(a)) || b.length - a.length)
    .slice(0, maxRoots)
}

function ancestors(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return [...parts.keys(), parts.length].map((length) => parts.slice(0, length).join('/'))
}

function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

/** Gives the texts to read first: the changed files as they were and as they are, and their likely roots. */
export function firstRefs(files: readonly DiffFile[], trees: Trees): readonly Ref[] {
  return [
    ...files.map(({ path, previousPath }): Ref => ({ revision: 'mergeBase', path: previousPath ?? path })),
    ...files.map(({ path }): Ref => ({ revision: 'head', path })),
    ...likelyRoots(files, trees.head).map((path): Ref => ({ revision: 'head', path })),
  ]
}

/** A file that did not change is read once, at the head. */
export function unchangedOnce(files: readonly DiffFile[], texts: Texts): Texts {
  const before = new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]))
  return {
    get: (ref) => texts.get(ref.revision === 'mergeBase' && !before.has(ref.path) ? { ...ref, revision: 'head' } : ref),
  }
}

/** Most files of one contract. */
const maxFiles = 1_500

/** Takes where to begin and the texts that were read; gives every file that references lead to, the beginning included, whether it was read or not. */
export function closure(paths: readonly string[], revision: Revision, texts: Texts): ReadonlySet<string> {
  const found = new Set(paths)
  const queue = [...paths]
  for (const path of queue) {
    if (found.size >= maxFiles) break
    const text = texts.get({ revision, path })
    if (text.kind !== 'text') continue
    for (const next of referredFiles(path, text.text))
      if (!found.has(next)) {
        found.add(next)
        queue.push(next)
      }
  }
  return found
}

/** Gives what has to be read next, given what was read: nothing when all references lead to texts that are known. */
export function nextRefs(files: readonly DiffFile[], trees: Trees, given: Texts): readonly Ref[] {
  const texts = unchangedOnce(files, given)
  const before = new Set(files.map(({ path, previousPath }) => previousPath ?? path))
  const roots = likelyRoots(files, trees.head)
  const follow = (revision: Revision, paths: readonly string[], tree: readonly string[]) => {
    const known = new Set(tree)
    const marked = paths.filter((path) => isDocumentText(revision, path, texts))
    return [...closure(marked, revision, texts)].filter((path) => known.has(path))
  }
  const old = follow('mergeBase', [...before, ...roots], trees.mergeBase)
  const now = follow('head', [...files.map(({ path }) => path), ...roots], trees.head)
  return [
    ...old.map((path): Ref => ({ revision: before.has(path) ? 'mergeBase' : 'head', path })),
    ...now.map((path): Ref => ({ revision: 'head', path })),
  ]
}

/** Says whether a text that was read marks itself as a document. */
export function isDocumentText(revision: Revision, path: string, texts: Texts): boolean {
  const text = texts.get({ revision, path })
  return text.kind === 'text' && maybeDocument(text.text)
}

/** Says why a changed file that is a contract by its name could not be read; undefined for all others. */
export function unreadWhy({ path, previousPath }: DiffFile, texts: Texts): string | undefined {
  if (!/openapi|asyncapi|swagger|schema/i.test(path)) return undefined
  const sides = [
    { text: texts.get({ revision: 'mergeBase', path: previousPath ?? path }), at: 'the merge base' },
    { text: texts.get({ revision: 'head', path }), at: 'head' },
  ]
  const failed = sides.find(({ text }) => text.kind !== 'text' && text.kind !== 'absent')
  if (failed === undefined) return undefined
  return `unreadable at ${failed.at}: ${failed.text.kind === 'too-large' ? 'it is too large to be read' : failed.text.kind}`
}

/** Says whether a changed file is a document, or a part of one that was read; one that could not be read counts by its name. */
export function isJudged(file: DiffFile, files: readonly DiffFile[], trees: Trees, given: Texts): boolean {
  const texts = unchangedOnce(files, given)
  const before = file.previousPath ?? file.path
  if (unreadWhy(file, texts) !== undefined) return true
  if (isDocumentText('head', file.path, texts) || isDocumentText('mergeBase', before, texts)) return true
  const within = (revision: Revision, path: string) => {
    const roots = [...likelyRoots(files, trees.head), ...files.map((one) => one.path)]
    const marked = roots.filter((root) => isDocumentText(revision, root, texts))
    return closure(marked, revision, texts).has(path)
  }
  return within('head', file.path) || within('mergeBase', before)
}
