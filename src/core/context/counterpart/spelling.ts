/** Splits a name written in any style into its words, in lower case. */
export function wordsOfName(name: string): readonly string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase())
}

const irregular: readonly (readonly [singular: string, plural: string])[] = [
  ['person', 'people'],
  ['child', 'children'],
  ['status', 'statuses'],
  ['address', 'addresses'],
  ['alias', 'aliases'],
  ['index', 'indexes'],
  ['analysis', 'analyses'],
]
const toPlural = new Map(irregular)
const toSingular = new Map(irregular.map(([one, many]) => [many, one]))
/** Words that are the same in both numbers, or end in `s` without being a plural. */
const invariant =
  /^(?:news|series|species|settings?info|metadata|data|media|process|access|business|progress|canvas|bus|sms|ss|\w*ss|\w*us)$/

/** Gives the singular of an English word in lower case, as frameworks make it for tables. */
export function singular(word: string): string {
  const known = toSingular.get(word)
  if (known !== undefined) return known
  if (toPlural.has(word) || invariant.test(word) || word.length < 4) return word
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /s$/.test(word) ? word.slice(0, -1) : word
}

/** Gives the plural of an English word in lower case, as frameworks make it for tables. */
export function plural(word: string): string {
  const known = toPlural.get(word)
  if (known !== undefined) return known
  if (toSingular.has(word) || (invariant.test(word) && !/(?:ss|us)$/.test(word))) return word
  if (singular(word) !== word) return word
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

/** Joins words as types are written: `OrderItem`. */
export function pascal(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

/** Joins words as columns and tables are written: `order_item`. */
export function snake(words: readonly string[]): string {
  return words.join('_')
}

/** Joins words as functions are written in most languages: `orderItem`. */
export function camel(words: readonly string[]): string {
  return pascal(words).replace(/^./, (char) => char.toLowerCase())
}

const suffixes: ReadonlySet<string> = new Set(['entity', 'model', 'table', 'record', 'repository', 'dao', 'document'])

/** Takes the name of a table or of what is mapped to one; gives its spellings, the likeliest first: tables in the plural, classes in the singular. */
export function tableForms(name: string): readonly string[] {
  const all = wordsOfName(name)
  const words = all.length > 1 && suffixes.has(all.at(-1) ?? '') ? all.slice(0, -1) : all
  const [head, last] = [words.slice(0, -1), words.at(-1) ?? '']
  const [one, many] = [
    [...head, singular(last)],
    [...head, plural(singular(last))],
  ]
  const bare = [snake(many), pascal(one), `${pascal(one)}Entity`, snake(one), pascal(many)]
  const field = words.length > 1 ? [camel(one)] : []
  return [...new Set([name, ...bare, ...field, snake(many).toUpperCase()])].filter((form) => form.length > 2)
}
