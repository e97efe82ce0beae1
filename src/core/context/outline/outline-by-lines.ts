import { blockScopes } from './blocks.ts'
import { importLines } from './import-lines.ts'
import { inOrder, joinRanges } from './in-order.ts'
import type { LineLanguage } from './line-language.ts'
import { lineLanguageOf } from './line-languages.ts'
import type { Outline, Scope } from './outline.ts'
import { sectionScopes } from './sections.ts'
import { sqlStatements } from './sql-statements.ts'

/**
 * Takes a path and its whole text; gives an outline made from indentation, keywords and, for SQL, semicolons. Serves every language
 * without a grammar, and any text that a grammar could not read in time. Never throws; takes time linear in the text.
 */
export function outlineByLines(path: string, text: string): Outline {
  const language = lineLanguageOf(path)
  const lines = text.split('\n')
  const scopes = [...scopesOf(text, lines, language), ...scopesToTheEnd(lines, language)]
  return { scopes: inOrder(scopes), imports: joinRanges(importLines(lines, language), lines), by: 'lines' }
}

function scopesOf(text: string, lines: readonly string[], language: LineLanguage): readonly Scope[] {
  switch (language.layout) {
    case 'blocks':
      return blockScopes(lines, language)
    case 'statements':
      return sqlStatements(text, language)
    case 'sections':
      return sectionScopes(lines, language)
  }
}

/** Declarations that hold for the rest of the text, such as a namespace without braces. */
function scopesToTheEnd(lines: readonly string[], { toTheEnd }: LineLanguage): readonly Scope[] {
  if (toTheEnd === undefined) return []
  const at = lines.findIndex((line) => toTheEnd.test(line.trim()))
  const last = lines.findLastIndex((line) => line.trim() !== '')
  const name = toTheEnd.exec(lines[at]?.trim() ?? '')?.groups?.name ?? ''
  if (at < 0) return []
  return [{ kind: 'type', name, start: at + 1, end: last + 1, header: { start: at + 1, end: at + 1 } }]
}
