import { anyCode, codeLines } from './code-lines.ts'
import { contractLines } from './contract-lines.ts'
import { extensionOf } from './extension.ts'
import type { LineLanguage } from './line-language.ts'

/** Takes a path; gives the rules for its lines, those of any program where its extension has none. */
export function lineLanguageOf(path: string): LineLanguage {
  const extension = extensionOf(path)
  return [...codeLines, ...contractLines].find(({ extensions }) => extensions.includes(extension)) ?? anyCode
}
