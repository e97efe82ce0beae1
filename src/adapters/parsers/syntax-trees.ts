import type { SyntaxParser } from '../../core/evidence/migration/syntax.ts'
import { type GrammarName, grammarLoader } from './grammars.ts'

/** A longer text, in UTF-16 code units, is not read. */
const maxText = 400_000
/** Steps of the parser for one text, each 0.02 to 0.1 ms: counted and not timed, so that equal input gives equal facts. */
const maxSteps = 40_000

/** Takes the folder of the grammars and a language; gives a parser whose trees live as long as the thread, or undefined where the grammar cannot be loaded. */
export async function loadSyntaxParser(assets: string, language: GrammarName): Promise<SyntaxParser | undefined> {
  const loaded = await grammarLoader(assets)(`tree-sitter-${language}`)
  if (loaded === undefined) return undefined
  const parser = new loaded.library.Parser().setLanguage(loaded.language)
  return {
    parse: (text) => {
      if (text.length > maxText) return undefined
      let steps = 0
      const tree = parser.parse(text, null, { progressCallback: () => ++steps > maxSteps })
      if (tree === null) parser.reset()
      return tree?.rootNode
    },
  }
}
