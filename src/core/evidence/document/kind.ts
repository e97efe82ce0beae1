import { isObject, type Json, textAt } from './json.ts'

/** What a document describes. */
export type DocumentKind = 'openapi' | 'asyncapi-2' | 'asyncapi-3' | 'json-schema' | 'swagger' | 'none'

/** Takes a document; says what it describes, by what it says of itself. */
export function kindOf(value: Json): DocumentKind {
  if (!isObject(value)) return 'none'
  const version = (key: string) => String(Object.hasOwn(value, key) ? value[key] : '')
  if (/^3\.\d/.test(version('openapi'))) return 'openapi'
  if (/^2(?:\.|$)/.test(version('swagger')) || /^1\./.test(version('swagger'))) return 'swagger'
  if (/^2\./.test(version('asyncapi'))) return 'asyncapi-2'
  if (/^3\./.test(version('asyncapi'))) return 'asyncapi-3'
  if (/json-schema\.org\/(?:draft-\d\d|draft\/\d{4}-\d\d|schema)/.test(textAt(value, '$schema') ?? ''))
    return 'json-schema'
  return 'none'
}

/** A mark of a document in its text, wherever its author put it. */
const marks =
  /(?:^|[{,\s])["']?(?:openapi|swagger|asyncapi)["']?\s*:\s*["']?[123]\b|json-schema\.org\/(?:draft-\d\d|draft\/\d{4}|schema)/m

/** Takes a text that was not parsed; says whether it may be a document with a kind. Cheap, and right for all that are. */
export function maybeDocument(text: string): boolean {
  return marks.test(text)
}
