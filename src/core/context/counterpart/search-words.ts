import { ecosystemOf } from '../../surface/ecosystem.ts'
import type { Name } from './name.ts'
import { routeWords } from './route.ts'
import { maxWords, searchable } from './search.ts'
import { camel, pascal, snake, tableForms, wordsOfName } from './spelling.ts'

/** Gives the words by which a name can stand elsewhere, the likeliest first. */
export function formsOf(name: Name): readonly string[] {
  switch (name.kind) {
    case 'table':
      return tableForms(name.text)
    case 'route':
      return routeWords(name.text)
    case 'message':
      return messageForms(name.text)
    case 'function':
      return functionForms(name)
    case 'type':
      return [name.text]
  }
}

/** A constant is also used by its own name, and a task of a module by its last part. */
function messageForms(text: string): readonly string[] {
  const last = text.slice(text.lastIndexOf('.') + 1)
  const isConstant = /^[A-Z][\w.]*$/.test(text) && /^[A-Z][A-Z0-9_]{4,}$/.test(last)
  const isTask = /^[a-z_]+(?:\.[a-z_]+)*\.\w*_\w*$/.test(text)
  return isConstant || isTask ? [...new Set([text, last])] : [text]
}

/** A function of a contract is written as each language writes its own; a resolver may say so before its name. */
function functionForms({ text, path }: Name): readonly string[] {
  const bare = text.replace(/[?!]$/, '')
  if (ecosystemOf(path) !== 'contract') return [bare]
  const words = wordsOfName(bare)
  return [...new Set([bare, pascal(words), snake(words), camel(words), `resolve_${snake(words)}`])]
}

/** Takes the names of a run, most telling first; gives the words to search the tree for: the likeliest form of every name before the second of any, at most 40. */
export function searchWords(names: readonly Name[]): readonly string[] {
  const forms = names.map((name) => searchable(formsOf(name)))
  const turns = Math.max(0, ...forms.map((one) => one.length))
  const words: string[] = []
  for (let turn = 0; turn < turns; turn += 1) words.push(...forms.flatMap((one) => one[turn] ?? []))
  return [...new Set(words)].slice(0, maxWords)
}
