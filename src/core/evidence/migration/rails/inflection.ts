/** The rules that Rails has for English words, as its inflections list them; the first that fits is taken. https://api.rubyonrails.org/classes/ActiveSupport/Inflector.html */
type Rule = readonly [ending: RegExp, becomes: string]

const uncountable = /(?:^|_)(?:equipment|information|rice|money|species|series|fish|sheep|jeans|police)$/i

const plurals: readonly Rule[] = [
  [/(^|_)people$/, '$1people'],
  [/(^|_)person$/, '$1people'],
  [/(^|_)children$/, '$1children'],
  [/(^|_)child$/, '$1children'],
  [/men$/, 'men'],
  [/(^|_)man$/, '$1men'],
  [/([a-z])man$/, '$1men'],
  [/(sex|move)s?$/, '$1es'],
  [/zombies?$/, 'zombies'],
  [/quiz$/, 'quizzes'],
  [/(^|_)oxen$/, '$1oxen'],
  [/(^|_)ox$/, '$1oxen'],
  [/(m|l)(?:ice|ouse)$/, '$1ice'],
  [/(matr|vert|ind)(?:ix|ex)$/, '$1ices'],
  [/(x|ch|ss|sh)$/, '$1es'],
  [/([^aeiouy]|qu)y$/, '$1ies'],
  [/hive$/, 'hives'],
  [/([^f])fe$/, '$1ves'],
  [/([lr])f$/, '$1ves'],
  [/sis$/, 'ses'],
  [/([ti])um$/, '$1a'],
  [/([ti])a$/, '$1a'],
  [/(buffal|tomat)o$/, '$1oes'],
  [/bus$/, 'buses'],
  [/(alias|status)$/, '$1es'],
  [/(octop|vir)(?:us|i)$/, '$1i'],
  [/(^|_)(ax|test)is$/, '$1$2es'],
  [/s$/, 's'],
  [/$/, 's'],
]

const singulars: readonly Rule[] = [
  [/(^|_)people$/, '$1person'],
  [/(^|_)children$/, '$1child'],
  [/(^|_)men$/, '$1man'],
  [/([a-z])men$/, '$1man'],
  [/(sex)(?:es)?$/, '$1'],
  [/moves$/, 'move'],
  [/zombies$/, 'zombie'],
  [/databases$/, 'database'],
  [/quizzes$/, 'quiz'],
  [/matrices$/, 'matrix'],
  [/(vert|ind)ices$/, '$1ex'],
  [/(^|_)oxen$/, '$1ox'],
  [/(alias|status)(?:es)?$/, '$1'],
  [/(octop|vir)(?:us|i)$/, '$1us'],
  [/(^|_)(a)x[ie]s$/, '$1$2xis'],
  [/(cris|test)(?:is|es)$/, '$1is'],
  [/shoes$/, 'shoe'],
  [/oes$/, 'o'],
  [/bus(?:es)?$/, 'bus'],
  [/(m|l)ice$/, '$1ouse'],
  [/(x|ch|ss|sh)es$/, '$1'],
  [/movies$/, 'movie'],
  [/([^aeiouy]|qu)ies$/, '$1y'],
  [/([lr])ves$/, '$1f'],
  [/(tive|hive)s$/, '$1'],
  [/([^f])ves$/, '$1fe'],
  [/(analy|ba|diagno|parenthe|progno|synop|the)s[ie]s$/, '$1sis'],
  [/([ti])a$/, '$1um'],
  [/news$/, 'news'],
  [/ss$/, 'ss'],
  [/s$/, ''],
]

function inflected(word: string, rules: readonly Rule[]): string {
  if (uncountable.test(word)) return word
  const rule = rules.find(([ending]) => ending.test(word))
  return rule === undefined ? word : word.replace(rule[0], rule[1])
}

/** Gives the plural of a name in words and underscores, as `pluralize` does. */
export function pluralize(word: string): string {
  return inflected(word, plurals)
}

/** Gives the singular of a name in words and underscores, as `singularize` does. */
export function singularize(word: string): string {
  return inflected(word, singulars)
}

/** Gives the table of a model by its class: `OrderItem` is `order_items`. */
export function tableize(model: string): string {
  return pluralize(underscore(model))
}

/** Gives a name of words that begin with capitals as one with underscores. */
export function underscore(name: string): string {
  return name
    .replace(/([A-Z\d])([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase()
}
