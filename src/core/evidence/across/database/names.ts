import { camel, pascal, plural, singular, snake, wordsOfName } from '../../../context/counterpart/spelling.ts'

/** A table as it is written: `billing.orders` is `orders` of the schema `billing`. */
export interface TableName {
  readonly schema: string | undefined
  readonly name: string
}

/** Schemas that nobody has to name. */
const implied: ReadonlySet<string> = new Set(['public', 'dbo', 'main'])

/** Takes the name of a table as a statement or a migration writes it, quoted or not; gives its parts. A schema that nobody has to name is left out. */
export function tableName(written: string): TableName {
  const [name = '', schema] = written
    .replace(/["'`[\]]/g, '')
    .split('.')
    .reverse()
  return { name, schema: schema === undefined || implied.has(schema.toLowerCase()) ? undefined : schema }
}

/** Says whether two names mean one table: letters in any case, and the same schema or none on both sides. */
export function isSameTable(one: TableName, other: TableName): boolean {
  return (
    one.name.toLowerCase() === other.name.toLowerCase() && one.schema?.toLowerCase() === other.schema?.toLowerCase()
  )
}

const suffixes: ReadonlySet<string> = new Set([
  'entity',
  'model',
  'record',
  'table',
  'tbl',
  'schema',
  'dao',
  'po',
  'do',
])

function inSingular(words: readonly string[]): string {
  return [...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' ')
}

/** Says whether a class is by its name that of a table: `OrderItem`, `OrderItemEntity` of `order_items`. A table `shop_orders` is also that of `Order` in a folder `shop`. */
export function isClassOf(className: string, { name }: TableName, path: string): boolean {
  const all = wordsOfName(className)
  const bare = all.length > 1 && suffixes.has(all.at(-1) ?? '') ? all.slice(0, -1) : all
  const table = inSingular(wordsOfName(name))
  if ([all, bare].some((words) => inSingular(words) === table)) return true
  const segments = path.split('/').slice(0, -1)
  return segments.some((segment) => inSingular([...wordsOfName(segment), ...bare]) === table)
}

/** Gives the words by which code can name a table: as it is written, and as the class that frameworks make of it. */
export function tableWords({ name }: TableName): readonly string[] {
  const words = wordsOfName(name)
  const one = [...words.slice(0, -1), singular(words.at(-1) ?? '')]
  const many = [...words.slice(0, -1), plural(singular(words.at(-1) ?? ''))]
  const prefixed = one.length > 1 ? [pascal(one.slice(1))] : []
  return [...new Set([name, pascal(one), ...prefixed, name.toUpperCase(), pascal(many), snake(one)])].filter(
    (word) => word.length > 2,
  )
}

/** Gives the spellings of a column, or of the property that is mapped to it. */
export function columnWords(column: string): readonly string[] {
  const words = wordsOfName(column)
  return words.length === 0
    ? [column]
    : [...new Set([column, camel(words), snake(words), pascal(words), snake(words).toUpperCase()])]
}

/** Says whether a property is by its name that of a column: letters in any case, words parted in any way. */
export function isPropertyOf(property: string, column: string): boolean {
  const words = wordsOfName(property)
  return property === column || (words.length > 0 && words.join('_') === wordsOfName(column).join('_'))
}

/** Says whether a name tells what it belongs to: one short word could be anybody's. */
export function isTellingColumn(column: string): boolean {
  return wordsOfName(column).length >= 2 || column.length >= 8
}

/** Gives an expression that finds a name whole, letters in any case: `_`, `$`, a letter or a digit beside it makes it another. */
export function wholeWord(name: string, flags = 'gi'): RegExp {
  return new RegExp(`(?<![\\w$])${name.replace(/[^\w]/g, '\\$&')}(?![\\w$])`, flags)
}
