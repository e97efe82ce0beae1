import type { SearchHit } from '../../context/counterpart/search.ts'
import { camel, pascal, singular, snake, wordsOfName } from '../../context/counterpart/spelling.ts'
import { ecosystemOf } from '../../surface/ecosystem.ts'
import { type CodeHits, placeOf } from './code-hits.ts'
import { declares } from './fields/field-words.ts'
import type { Removed, UsedAt } from './removed.ts'

/** Takes a removed field; gives the words by which it can be found in code: its spellings and its type. Empty where its name could be anybody's. */
export function wordsOfField({ text, owner }: Removed): readonly string[] {
  return isTelling(text) && isName(owner) ? [...spellings(text), owner] : []
}

function isName(owner: string | undefined): owner is string {
  return owner !== undefined && /^\w+$/.test(owner)
}

/** A name of one word could be anybody's. */
function isTelling(name: string): boolean {
  return wordsOfName(name).length >= 2 && name.length >= 6
}

/** Code has no name with anything but letters, digits and `_` in it; what stands in a pattern has none either. */
function spellings(name: string): readonly string[] {
  const words = wordsOfName(name)
  return [...new Set([name, camel(words), snake(words), pascal(words)])].filter((one) => /^\w+$/.test(one))
}

/**
 * Takes a removed field and where its words stand; gives the lines that read or write it: `user.emailAddress` of `User`, in files that name
 * the type. Where code of the same family declares a type of that name, lines mean that one, and none is given.
 */
export function readsOf(removed: Removed, { written, all }: CodeHits): readonly UsedAt[] {
  const { text: name, owner } = removed
  if (!isName(owner) || !isTelling(name)) return []
  const forms = new Set(spellings(name))
  const rivals = new Set(all.filter((hit) => hit.word === owner && isRival(hit)).map(({ path }) => ecosystemOf(path)))
  const naming = new Set(written.filter(({ word }) => word === owner).map(({ path }) => path))
  return written
    .filter(
      ({ word, path, text }) =>
        forms.has(word) &&
        naming.has(path) &&
        !rivals.has(ecosystemOf(path)) &&
        receiversOf(text, word).some(isOf(owner)),
    )
    .map(placeOf)
}

/** `type User = components["schemas"]["User"]` is the contract's own. */
function isRival(hit: SearchHit): boolean {
  return declaresType(hit) && !/\bcomponents\s*\[/.test(hit.text)
}

function declaresType(hit: SearchHit): boolean {
  return (
    declares(hit) || new RegExp(`\\b(?:enum|object|module|trait|union)\\s+(?:class\\s+)?${hit.word}\\b`).test(hit.text)
  )
}

const receiver = '([A-Za-z_$][\\w$]{0,119})(?:\\(\\))?(?:\\[[^\\]\\n]{0,40}\\])?[!?]?'

/** What a field is asked of: `user` in `user.name`, `user?.name`, `user->name`, `users[0].name`, `user["name"]`. */
function receiversOf(text: string, name: string): readonly string[] {
  const access = new RegExp(
    `${receiver}(?:\\s?(?:\\.|->|::)\\s?${name}\\b(?!\\s?\\()|\\[\\s?["']${name}["']\\s?\\])`,
    'g',
  )
  return [...text.matchAll(access)].map(([, of = '']) => of)
}

/** Whether a variable is called like a type: `user`, `currentUser` and `getUser` of `User`. */
function isOf(owner: string): (of: string) => boolean {
  const words = wordsOfName(owner).join('')
  const last = wordsOfName(owner).at(-1) ?? ''
  return (of) => {
    const own = wordsOfName(of)
    const tail = singular(own.at(-1) ?? '')
    return (
      own.join('') === words ||
      [...own.slice(0, -1), tail].join('').endsWith(words) ||
      (tail === last && own.length === 1)
    )
  }
}
