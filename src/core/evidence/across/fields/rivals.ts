import { type SearchHit, searchable } from '../../../context/counterpart/search.ts'
import { camel, pascal, snake, wordsOfName } from '../../../context/counterpart/spelling.ts'
import type { Evidence } from '../../evidence.ts'
import { mayHoldFields } from './class-changes.ts'
import { plainName, suffixes } from './code-class.ts'
import { declares } from './field-words.ts'

/** Takes one fact of a field that left a class; gives the words by which another class for the same schema, and the field in it, can be found. Empty for any other fact. */
export function wordsOfRivals(fact: Evidence): readonly string[] {
  return fact.rule === 'contract-field-stale' ? searchable([...fieldsOf(fact), ...classesOf(fact)]) : []
}

/** Takes such a fact, where its words stand in the head, and the changed paths; says whether unchanged code has a class that still has the field: then the contract may mean that one. */
export function hasRival(fact: Evidence, hits: readonly SearchHit[], changed: ReadonlySet<string>): boolean {
  const [classes, fields] = [new Set(classesOf(fact)), new Set(fieldsOf(fact))]
  const elsewhere = hits.filter(({ path }) => !changed.has(path) && mayHoldFields(path))
  const declaring = new Set(elsewhere.filter((hit) => classes.has(hit.word) && declares(hit)).map(({ path }) => path))
  return elsewhere.some(({ word, path }) => fields.has(word) && declaring.has(path))
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
