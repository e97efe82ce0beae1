import { isList, type Json, listAt, member, textAt } from '../document/json.ts'
import type { Binding, Rpc } from './model.ts'

const annotation = /^\(\.?google\.api\.http\)$/
const verbs = ['get', 'put', 'post', 'delete', 'patch'] as const

/** Takes a method as the library tells it; gives the HTTP requests it answers to (google/api/http.proto), the first before the additional ones. */
export function bindingsOf(method: Json): readonly Binding[] {
  const rules = listAt(method, 'parsedOptions').flatMap((option) =>
    typeof option === 'object' && option !== null
      ? Object.entries(option).flatMap(([name, rule]) => (annotation.test(name) ? [rule] : []))
      : [],
  )
  return rules.flatMap((rule) => {
    const more = member(rule, 'additional_bindings')
    return [rule, ...(isList(more) ? more : more === undefined ? [] : [more])].flatMap(bindingOf)
  })
}

function bindingOf(rule: Json): readonly Binding[] {
  const body = textAt(rule, 'body') ?? ''
  const custom = member(rule, 'custom')
  const other = { verb: textAt(custom, 'kind') ?? '', path: textAt(custom, 'path') ?? '', body }
  const usual = verbs.map((verb) => ({ verb: verb.toUpperCase(), path: textAt(rule, verb) ?? '', body }))
  return [...usual, other].filter(({ path }) => path !== '')
}

/** What of the bindings of a method is no longer there, and where the body is read another way. */
export function compareBindings(
  base: Rpc,
  head: Rpc,
): { readonly gone: readonly string[]; readonly body: readonly string[] } {
  const after = new Map(head.http.map((one) => [requestOf(one), one]))
  const gone = base.http.filter((one) => !after.has(requestOf(one))).map(shown)
  const body = base.http.filter((one) => (after.get(requestOf(one)) ?? one).body !== one.body).map((one) => shown(one))
  return { gone: [...new Set(gone)], body: [...new Set(body)] }
}

/** Equal for what is the same on the wire: how a variable of a path is called, its clients do not see. */
function requestOf({ verb, path }: Binding): string {
  const plain = path.replace(/\{[^{}=]*(?:=([^{}]*))?\}/g, (_all, pattern: string | undefined) => `{${pattern ?? '*'}}`)
  return `${verb} ${plain}`
}

/** The request as people write it. */
export function shown({ verb, path }: Binding): string {
  return `${verb} ${path}`
}
