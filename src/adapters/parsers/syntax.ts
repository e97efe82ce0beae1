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
/** The parser counts as one step what takes it 0.02 to 0.1 ms; the walk over its tree, 500 nodes, which take about 1 ms. */
const walkStep = 20

/**
 * How much work the grammars may do, counted and not timed: equal input must make equal outlines, on any machine and under any load. Texts of
 * people take 10 to 40 steps for each 1,000 characters. The defaults are a few seconds for all texts together.
 */
export interface SyntaxBounds {
  /** Steps for one text. */
  readonly steps: number
  /** Steps for all texts together. */
  readonly totalSteps: number
  /** Characters of all texts together: within a long token no step is counted. */
  readonly totalCharacters: number
  /** The last resort, in milliseconds of both clock and processor: where parsing or walking takes longer, everything left is outlined by its lines. */
  readonly ms: number
}

const bounds: SyntaxBounds = { steps: 40_000, totalSteps: 200_000, totalCharacters: 16_000_000, ms: 20_000 }

/** Where the grammars lie, and how much they may work. */
export interface SyntaxOptions {
  /** The folder that the build fills with the library and the grammars. */
  readonly assets: string
  readonly most?: Partial<SyntaxBounds>
}

/** Takes the folder that the tool was unpacked to; gives the one of the grammars. */
export function assetsFolder(root: string): string {
  return join(root, 'dist', 'assets')
}

/**
 * Outlines by grammar, bounded in work; each text that has no grammar, is too long, or takes too much is outlined by its lines, and so is
 * everything once a parser has failed, since its memory cannot be trusted then. Nothing is read before a path needs it. Never rejects.
 */
export function syntaxParsers({ assets, most }: SyntaxOptions): Parsers {
  const loadGrammar = grammarLoader(assets)
  const { steps, totalSteps, totalCharacters, ms } = { ...bounds, ...most }
  const left = { steps: totalSteps, characters: totalCharacters }
  const outlineBy = (grammar: Grammar, loaded: LoadedGrammar, text: string): Outline | undefined => {
    if (left.steps <= 0 || text.length > Math.min(maxText, left.characters)) return undefined
    left.characters -= text.length
    const work = workOf(Math.min(steps, left.steps), ms)
    try {
      return parse(grammar, loaded, text, work)
    } catch {
      left.steps = 0
      return undefined
    } finally {
      left.steps = work.isLate() ? 0 : left.steps - work.done()
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

/** Gives up, with nothing, when the work is more than is allowed. What the parser allocates is freed at every end: the garbage collector does not see it. */
function parse(grammar: Grammar, { library, language }: LoadedGrammar, text: string, work: Work): Outline | undefined {
  const parser = new library.Parser()
  try {
    const tree = parser.setLanguage(language).parse(text, null, { progressCallback: () => work.step(1) })
    if (tree === null) return undefined
    const cursor = tree.walk()
    const outline = outlineByGrammar(cursor, text, grammar, () => work.step(walkStep))
    cursor.delete()
    tree.delete()
    return outline
  } finally {
    parser.delete()
  }
}

/** The work on one text: `step` counts and says whether it is to be given up, `isLate` whether the last resort was needed. */
interface Work {
  readonly step: (count: number) => boolean
  readonly done: () => number
  readonly isLate: () => boolean
}

function workOf(most: number, ms: number): Work {
  const isPast = lateAfter(ms)
  let done = 0
  let late = false
  const step = (count: number): boolean => {
    done += count
    late ||= isPast()
    return late || done > most
  }
  return { step, done: () => done, isLate: () => late }
}

/** Late is when both clocks say so: what else the machine does must not change an outline. */
function lateAfter(ms: number): () => boolean {
  const deadline = performance.now() + ms
  const before = process.cpuUsage()
  return () => {
    if (performance.now() <= deadline) return false
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000 > ms
  }
}
