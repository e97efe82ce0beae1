import { wordsOfName } from '../../../context/counterpart/spelling.ts'
import { isObject, type Json, listAt, member, stringsAt, textAt } from '../../document/json.ts'
import { kindOf } from '../../document/kind.ts'
import type { DocumentParser, Pointer } from '../../document/parser.ts'
import { fieldKey } from './code-class.ts'
import type { ContractSchema, SchemaField } from './contract-schema.ts'

/** Deepest chain of references and parts of one schema, and most schemas of one document. */
const maxDepth = 8
const maxSchemas = 5_000

type Kind = Pick<ContractSchema, 'contract' | 'surface'>

/** Where the schemas of each kind of document stand by their names. */
const places: Readonly<Record<string, { readonly kind: Kind; readonly at: readonly Pointer[] }>> = {
  openapi: { kind: { contract: 'openapi', surface: 'api' }, at: [['components', 'schemas']] },
  swagger: { kind: { contract: 'openapi', surface: 'api' }, at: [['definitions']] },
  'asyncapi-2': { kind: { contract: 'asyncapi', surface: 'queue' }, at: [['components', 'schemas']] },
  'asyncapi-3': { kind: { contract: 'asyncapi', surface: 'queue' }, at: [['components', 'schemas']] },
  'json-schema': { kind: { contract: 'json-schema', surface: 'api' }, at: [['definitions'], ['$defs']] },
}

/** Takes a text of JSON or YAML; gives the schemas that it names, where it says of itself that it is a contract. A JSON Schema is named by its title, or by its file. */
export function documentSchemas(path: string, text: string, parser: DocumentParser): readonly ContractSchema[] {
  const parsed = parser.parse(path, text)
  if (parsed.kind === 'failed') return []
  const root = parsed.value
  const kind = kindOf(root)
  const place = Object.hasOwn(places, kind) ? places[kind] : undefined
  if (place === undefined) return []
  const whole: readonly Named[] = kind === 'json-schema' ? [[nameOfDocument(root, path), [], root]] : []
  const named = [...whole, ...place.at.flatMap((pointer) => membersAt(root, pointer)), ...payloads(root, kind)]
  return named.slice(0, maxSchemas).flatMap((one) => schemaOf(one, root, { path, text, parser, kind: place.kind }))
}

type Named = readonly [name: string, pointer: Pointer, value: Json]

function membersAt(root: Json, pointer: Pointer): readonly Named[] {
  const found = pointer.reduce<Json | undefined>(member, root)
  return isObject(found) ? Object.entries(found).map(([name, value]): Named => [name, [...pointer, name], value]) : []
}

/** A message of AsyncAPI may spell its payload itself. */
function payloads(root: Json, kind: string): readonly Named[] {
  if (!kind.startsWith('asyncapi')) return []
  return membersAt(root, ['components', 'messages']).flatMap(([name, pointer, value]): readonly Named[] => {
    const payload = member(value, 'payload')
    return isObject(payload) && !Object.hasOwn(payload, '$ref') ? [[name, [...pointer, 'payload'], payload]] : []
  })
}

function nameOfDocument(root: Json, path: string): string {
  const title = textAt(root, 'title') ?? ''
  if (/^\w+$/.test(title)) return title
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '')
  return wordsOfName(stem)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

interface Given {
  readonly path: string
  readonly text: string
  readonly parser: DocumentParser
  readonly kind: Kind
}

function schemaOf(
  [name, pointer, value]: Named,
  root: Json,
  { path, text, parser, kind }: Given,
): readonly ContractSchema[] {
  const gathered: Gathered = { fields: new Map(), pointers: new Map(), required: new Set(), isOpen: false }
  gather({ value, pointer, depth: 0 }, root, gathered)
  if (gathered.fields.size === 0) return []
  const fields = new Map(
    [...gathered.fields].map(([key, one]) => [key, { ...one, isRequired: gathered.required.has(one.name) }] as const),
  )
  const lineOf = (key: string) => parser.lines(path, text, [gathered.pointers.get(key) ?? pointer])[0] ?? 1
  return [{ name, path, ...kind, fields, isOpen: gathered.isOpen, isPart: false, lineOf }]
}

interface Gathered {
  readonly fields: Map<string, SchemaField>
  readonly pointers: Map<string, Pointer>
  readonly required: Set<string>
  isOpen: boolean
}

interface Part {
  readonly value: Json | undefined
  readonly pointer: Pointer
  readonly depth: number
}

/** Reads the properties of a schema, of what it refers to in its document, and of all parts that it is made of. */
function gather({ value, pointer, depth }: Part, root: Json, into: Gathered): void {
  const ref = textAt(value, '$ref')
  const to = ref === undefined ? undefined : pointerOf(ref)
  if (depth > maxDepth || !isObject(value) || (ref !== undefined && to === undefined)) {
    into.isOpen = true
    return
  }
  if (to !== undefined)
    gather({ value: to.reduce<Json | undefined>(member, root), pointer: to, depth: depth + 1 }, root, into)
  if (['oneOf', 'anyOf', 'if', 'patternProperties', 'not'].some((key) => Object.hasOwn(value, key))) into.isOpen = true
  for (const name of stringsAt(value, 'required')) into.required.add(name)
  const properties = member(value, 'properties')
  for (const [name, one] of isObject(properties) ? Object.entries(properties) : []) {
    const key = fieldKey(name)
    const isOneWay = member(one, 'readOnly') === true || member(one, 'writeOnly') === true
    if (into.fields.has(key)) continue
    into.fields.set(key, { name, key, isRequired: false, isOneWay })
    into.pointers.set(key, [...pointer, 'properties', name])
  }
  for (const [at, one] of listAt(value, 'allOf').slice(0, 40).entries())
    gather({ value: one, pointer: [...pointer, 'allOf', String(at)], depth: depth + 1 }, root, into)
}

function pointerOf(ref: string): Pointer | undefined {
  if (!ref.startsWith('#/')) return undefined
  return ref
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
