import { isModelOf } from './model-of.ts'
import { type Model, modelsIn } from './models.ts'
import { columnWords, type TableName, wholeWord } from './names.ts'
import type { Source } from './source.ts'

/** Takes a source, a table and a column; gives the 1-based lines of the models of the table that cannot set the column: nothing in their file names it, and no other class can bring it along. */
export function modelsWithout(source: Source, table: TableName, column: string): readonly number[] {
  const own = /^(.+?)(?:_id|Id)$/.exec(column)?.[1]
  const words = [column, ...(own === undefined ? [] : [own])].flatMap(columnWords)
  if (words.some((word) => wholeWord(word).test(source.code))) return []
  return modelsIn(source).flatMap((model) =>
    isModelOf(model, table, source) && isAlone(model, source) ? [model.start] : [],
  )
}

/** Whether all columns of a model stand in it: a parent or an embedded class may have more. */
function isAlone({ text }: Model, { path, ecosystem }: Source): boolean {
  if (path.endsWith('.prisma')) return true
  if (ecosystem === 'python') return /^class\s+\w+\(\s*models\.Model\s*\)\s*:/m.test(text)
  if (ecosystem !== 'javascript' || /@Embedded\b|@Column\(\s*\(\)/.test(text)) return false
  return (
    /@Entity\b/.test(text) && /\bclass\s+\w+\s*(?:extends\s+BaseEntity\s*)?(?:implements\s[^{]{1,200})?\{/.test(text)
  )
}
