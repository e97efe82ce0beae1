import { type SearchHit, searchable } from '../../../context/counterpart/search.ts'
import { camel, pascal, snake, wordsOfName } from '../../../context/counterpart/spelling.ts'
import type { Evidence } from '../../evidence.ts'
import { mayHoldFields } from './class-changes.ts'
import { plainName, suffixes } from './code-class.ts'
import { declares } from './field-words.ts'

/** Takes one fact of a field that left a class or is new in it; gives the words by which another class for the same schema, and the field in it, can be found. Empty for any other fact. */
export function wordsOfRivals(fact: Evidence): readonly string[] {
  switch (fact.rule) {
    case 'contract-field-stale':
      return searchable([...fieldsOf(fact), ...classesOf(fact)])
    case 'contract-field-missing':
      return searchable(othersOf(fact))
    default:
      return []
  }
}

/** Takes such a fact, where its words stand in the head, and the changed paths; says whether unchanged code has a class that the contract may mean instead: one that still has what left, or any other where a field is new. */
export function hasRival(fact: Evidence, hits: readonly SearchHit[], changed: ReadonlySet<string>): boolean {
  const elsewhere = hits.filter(({ path }) => !changed.has(path) && mayHoldFields(path))
  const isNew = fact.rule === 'contract-field-missing'
  const [classes, fields] = [new Set(isNew ? othersOf(fact) : classesOf(fact)), new Set(fieldsOf(fact))]
  const declaring = elsewhere.filter((hit) => classes.has(hit.word) && declares(hit))
  if (isNew) return declaring.length > 0
  const paths = new Set(declaring.map(({ path }) => path))
  return elsewhere.some(({ word, path }) => fields.has(word) && paths.has(path))
}

/** What else may stand for the schema that a class stands for by its name. */
function othersOf(fact: Evidence): readonly string[] {
  const [own = ''] = partsOf(fact).map(([owner]) => owner)
  const plain = plainName(own)
  return [plain, ...suffixes.map((suffix) => `${plain}${suffix}`)].filter((name) => name !== own)
}

function partsOf({ affects }: Evidence): readonly (readonly [owner: string, field: string])[] {
  return affects.map((name) => {
    const at = name.lastIndexOf('.')
    return [name.slice(0, at), name.slice(at + 1)]
  })
}

/** The class itself; where the schema has its plain name, whatever else may stand for that. */
function classesOf(fact: Evidence): readonly string[] {
  const owners = [...new Set(partsOf(fact).map(([owner]) => owner))]
  const [own = '', schema = own] = owners
  if (plainName(schema) !== schema) return [own]
  return [...new Set([own, ...suffixes.map((suffix) => `${schema}${suffix}`)])]
}

function fieldsOf(fact: Evidence): readonly string[] {
  const names = partsOf(fact).map(([, field]) => field)
  return [
    ...new Set(
      names.slice(0, 6).flatMap((name) => {
        const words = wordsOfName(name)
        return [name, camel(words), snake(words), pascal(words)]
      }),
    ),
  ]
}
