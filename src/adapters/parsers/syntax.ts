import { join } from 'node:path'
import type { Grammar } from '../../core/context/outline/grammar.ts'
import { grammarOf } from '../../core/context/outline/grammars.ts'
import type { Outline } from '../../core/context/outline/outline.ts'
import { outlineByGrammar } from '../../core/context/outline/outline-by-grammar.ts'
import { outlineByLines } from '../../core/context/outline/outline-by-lines.ts'
import type { Parsers } from '../../core/ports.ts'
import { grammarLoader, type LoadedGrammar } from './grammars.ts'

/** A longer text, in UTF-16 code units, is outlined by its lines. */
const maxText = 400_000

/** Where the grammars lie, and how long they may work. */
export interface SyntaxOptions {
  /** The folder that the build fills with the library and the grammars. */
  readonly assets: string
  /** For parsing one text, and again for walking its tree, in milliseconds. */
  readonly parseMs?: number
  /** For all texts together, in milliseconds. */
  readonly totalMs?: number
}

/** Takes the folder that the tool was unpacked to; gives the one of the grammars. */
export function assetsFolder(root: string): string {
  return join(root, 'dist', 'assets')
}

/**
 * Outlines by grammar, bounded in time; each text that has no grammar, is too long, or takes too long is outlined by its lines, and so is
 * everything once a parser has failed, since its memory cannot be trusted then. Nothing is read before a path needs it. Never rejects.
 */
export function syntaxParsers({ assets, parseMs = 300, totalMs = 5_000 }: SyntaxOptions): Parsers {
  const loadGrammar = grammarLoader(assets)
  let left = totalMs
  const outlineBy = (grammar: Grammar, loaded: LoadedGrammar, text: string): Outline | undefined => {
    if (left <= 0 || text.length > maxText) return undefined
    const started = performance.now()
    try {
      return parse(grammar, loaded, text, Math.min(parseMs, left))
    } catch {
      left = 0
      return undefined
    } finally {
      left -= performance.now() - started
    }
  }
  return {
    load: async (paths) => {
      const names = new Set(paths.flatMap((path) => grammarOf(path)?.name ?? []))
      const loaded = new Map(
        await Promise.all([...names].map(async (name) => [name, await loadGrammar(name)] as const)),
      )
      return (path, text) => {
        const grammar = grammarOf(path)
        const parser = grammar === undefined ? undefined : loaded.get(grammar.name)
        if (grammar === undefined || parser === undefined) return outlineByLines(path, text)
        return outlineBy(grammar, parser, text) ?? outlineByLines(path, text)
      }
    },
  }
}

/** Gives up, with nothing, when one of the two parts takes longer than `limitMs`. What the parser allocates is freed at every end: the garbage collector does not see it. */
function parse(
  grammar: Grammar,
  { library, language }: LoadedGrammar,
  text: string,
  limitMs: number,
): Outline | undefined {
  const parser = new library.Parser()
  try {
    const tree = parser.setLanguage(language).parse(text, null, { progressCallback: lateAfter(limitMs) })
    if (tree === null) return undefined
    const cursor = tree.walk()
    const outline = outlineByGrammar(cursor, text, grammar, lateAfter(limitMs))
    cursor.delete()
    tree.delete()
    return outline
  } finally {
    parser.delete()
  }
}

/** Late is when both clocks say so: what else the machine does must not change an outline, since equal input makes equal requests. */
function lateAfter(ms: number): () => boolean {
  const deadline = performance.now() + ms
  const before = process.cpuUsage()
  return () => {
    if (performance.now() <= deadline) return false
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000 > ms
  }
}
