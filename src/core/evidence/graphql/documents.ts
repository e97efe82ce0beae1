import type { DefinitionNode, GraphQLError } from 'graphql'
import type { Revision, Text, Texts } from '../../change/text.ts'
import type { Group, Member } from './groups.ts'
import type { GraphqlParser } from './parser.ts'

/** What a file says: schema definitions, nothing of a schema (operations only, empty, absent), or why it could not be read. */
export type Document =
  | { readonly kind: 'schema'; readonly name: string; readonly definitions: readonly DefinitionNode[] }
  | { readonly kind: 'none'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly why: string }

/** The documents of a group in both revisions. */
export interface Documents {
  readonly mergeBase: readonly Document[]
  readonly head: readonly Document[]
}

/** Longest text that is parsed, in UTF-16 units, and most tokens: a public schema of 1.2 MB has some 100,000. */
const maxLength = 2_000_000
const maxTokens = 500_000

/** Takes a group and its texts; gives its documents. A text that stands in both revisions is parsed once. */
export function documentsOf(group: Group, texts: Texts, parser: GraphqlParser): Documents {
  const parsed = new Map<string, Document>()
  const read = (revision: Revision, { path, name }: Member): Document => {
    const text = texts.get({ revision, path })
    const key = text.kind === 'text' ? `${name}\u0000${text.text}` : `${name}\u0000${revision}\u0000`
    const document = parsed.get(key) ?? documentOf(name, text, parser)
    parsed.set(key, document)
    return document
  }
  return {
    mergeBase: group.mergeBase.map((member) => read('mergeBase', member)),
    head: group.head.map((member) => read('head', member)),
  }
}

function documentOf(name: string, text: Text, parser: GraphqlParser): Document {
  if (text.kind === 'absent') return { kind: 'none', name }
  if (text.kind !== 'text') return { kind: 'failed', name, why: `\`${name}\` ${unread(text)}` }
  if (text.text.length > maxLength) return { kind: 'failed', name, why: `\`${name}\` is larger than 2 MB` }
  // An empty document is a syntax error to the library and an ordinary placeholder to people.
  if (isBlank(text.text)) return { kind: 'none', name }
  const parsed = parseText(name, text.text, parser)
  if ('why' in parsed) return { kind: 'failed', name, why: parsed.why }
  const { OPERATION_DEFINITION, FRAGMENT_DEFINITION } = parser.Kind
  const definitions = parsed.definitions.filter(
    ({ kind }) => kind !== OPERATION_DEFINITION && kind !== FRAGMENT_DEFINITION,
  )
  return definitions.length === 0 ? { kind: 'none', name } : { kind: 'schema', name, definitions }
}

function unread(text: Exclude<Text, { kind: 'text' | 'absent' }>): string {
  switch (text.kind) {
    case 'binary':
      return 'is binary'
    case 'too-large':
      return 'is too large to be read'
    case 'unreadable':
      return `could not be read (${text.detail})`
  }
}

function isBlank(text: string): boolean {
  return text.split('\n').every((line) => /^[\s,\uFEFF]*(?:#|$)/.test(line))
}

type Parsed = { readonly definitions: readonly DefinitionNode[] } | { readonly why: string }

function parseText(name: string, text: string, parser: GraphqlParser): Parsed {
  try {
    return parser.parse(new parser.Source(text, name), { maxTokens })
  } catch (error) {
    return { why: explain(error) }
  }
}

/** Puts an error of the library into a clause with its file and line; the library throws plain errors too, which have neither. */
export function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const clause = message.split('\n', 1)[0]?.replace(/\.$/, '') ?? ''
  const place = isLocated(error) ? placeOf(error) : undefined
  return place === undefined ? clause : `${clause} (${place})`
}

function isLocated(error: unknown): error is Pick<GraphQLError, 'source' | 'locations'> {
  return error instanceof Error && 'locations' in error && 'source' in error
}

function placeOf({ source, locations }: Pick<GraphQLError, 'source' | 'locations'>): string | undefined {
  const line = locations?.[0]?.line
  return source === undefined || line === undefined ? undefined : `\`${source.name}\`, line ${line}`
}
