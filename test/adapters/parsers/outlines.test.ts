import { describe, expect, test } from 'vitest'
import { syntaxParsers } from '../../../src/adapters/parsers/syntax.ts'
import { grammars } from '../../../src/core/context/outline/grammars.ts'
import { grammarFolder } from '../../support/grammar-folder.ts'
import { outlineText } from '../../support/outline-text.ts'
import { languageCases } from './language-cases.ts'

const assets = grammarFolder(...grammars.map(({ name }) => name))

describe('a text is outlined by the grammar of its extension', () => {
  test.each(languageCases)('$path', async ({ path, text, outline }) => {
    const outlineOf = await syntaxParsers({ assets }).load([path])
    const found = outlineOf(path, text)
    expect(found.by).toBe('grammar')
    expect(outlineText(found)).toEqual(outline)
  })

  test('every extension of every grammar is among them', () => {
    const extensions = new Set(languageCases.map(({ path }) => path.slice(path.lastIndexOf('.') + 1)))
    const named = grammars.flatMap((grammar) => grammar.extensions[0] ?? [])
    expect(named.filter((extension) => !extensions.has(extension))).toEqual([])
  })
})
