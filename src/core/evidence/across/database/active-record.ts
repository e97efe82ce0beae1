import { pascal, singular, snake, wordsOfName } from '../../../context/counterpart/spelling.ts'
import { isModelOf } from './model-of.ts'
import { modelAt } from './models.ts'
import { type TableName, wholeWord } from './names.ts'
import { lineOf, type Source } from './source.ts'

/** Methods of a row that take columns. */
const ofRow = 'update\\w*!?|assign_attributes|increment!?|decrement!?|toggle!?|touch|read_attribute|write_attribute'
/** Methods of a model, without a receiver in its own class, that take columns. */
const ofModel =
  'where|rewhere|not|order|reorder|pluck|pick|select|group|sum|average|minimum|maximum|find_by!?|find_or_\\w+|exists\\?|update_all|validates\\w*|serialize|encrypts|enum|read_attribute|write_attribute|update\\w*!?|increment!?|touch'

/** Takes a source of Ruby, a table and a column; gives a test of 1-based lines: whether Active Record asks the database for the column there, of a row that is called like the table, or in the model of the table itself. */
export function ofActiveRecord(source: Source, table: TableName, column: string): (line: number) => boolean {
  const words = wordsOfName(table.name)
  const one = [...words.slice(0, -1), singular(words.at(-1) ?? '')]
  if (source.ecosystem !== 'ruby' || one.join('') === '') return () => false
  const name = column.replace(/[^\w]/g, '\\$&')
  const argument = `(?::${name}(?![\\w?!:])|(?<![\\w.:@])${name}:(?!:))`
  const isNamed = [table.name, pascal(one)].some((each) => wholeWord(each, 'g').test(source.code))
  const row = new RegExp(
    `(?<![\\w.:])@?${snake(one)}&?\\.(?:${name}(?![\\w(])|(?:${ofRow})[ (][^\\n]{0,200}?${argument})`,
  )
  const own = new RegExp(
    `(?<![\\w])self\\.${name}(?![\\w(])|(?<![\\w])self\\[:${name}\\]|(?<![\\w.:@])(?:${ofModel})[ (][^\\n]{0,200}?${argument}`,
  )
  return (line) => {
    const text = lineOf(source, line)
    if (isNamed && row.test(text)) return true
    if (!own.test(text) || /\b(?:joins|left_joins|includes|merge)\b|\b[A-Z]\w*\./.test(text)) return false
    const model = modelAt(source, line)?.model
    return model !== undefined && isModelOf(model, table, source)
  }
}
