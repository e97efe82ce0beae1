import { describe, expect, test } from 'vitest'
import { go } from '../../../../src/core/context/outline/go.ts'
import { grammarOf } from '../../../../src/core/context/outline/grammars.ts'
import { outlineByGrammar } from '../../../../src/core/context/outline/outline-by-grammar.ts'
import type { SyntaxCursor } from '../../../../src/core/context/outline/syntax-cursor.ts'

/** A tree without an end. */
const endless: SyntaxCursor = {
  nodeType: 'function_declaration',
  nodeIsNamed: true,
  currentFieldName: null,
  startPosition: { row: 0, column: 0 },
  endPosition: { row: 0, column: 1 },
  startIndex: 0,
  endIndex: 1,
  gotoFirstChild: () => false,
  gotoNextSibling: () => true,
  gotoParent: () => false,
}

test('a walk that takes too long is given up', () => {
  let asked = 0
  const isLate = () => {
    asked += 1
    return asked === 3
  }
  const root = { ...endless, gotoFirstChild: () => asked === 0 }
  expect(outlineByGrammar(root, 'x', go, isLate)).toBeUndefined()
  expect(asked).toBe(3)
})

describe('the grammar of a path', () => {
  test.each([
    ['src/a.ts', 'tree-sitter-typescript'],
    ['src/a.d.mts', 'tree-sitter-typescript'],
    ['a.TSX', 'tree-sitter-tsx'],
    ['a.cjs', 'tree-sitter-javascript'],
    ['build.gradle.kts', 'tree-sitter-kotlin'],
    ['lib/tasks/a.rake', 'tree-sitter-ruby'],
    ['a.cs', undefined],
    ['go', undefined],
    ['a.go/b', undefined],
    ['', undefined],
  ])('%s: %s', (path, name) => {
    expect(grammarOf(path)?.name).toBe(name)
  })
})
