import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { writeGrammarAssets } from '../../scripts/grammar-assets.ts'

/** Fills a folder as the build does, for the tests of one file, with the parser's runtime and the grammars named; gives its path. */
export function grammarFolder(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'grammars-'))
  beforeAll(() => writeGrammarAssets(folder, { names: ['web-tree-sitter', ...names], quality: 1 }))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
