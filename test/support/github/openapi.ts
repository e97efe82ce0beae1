import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { z } from 'zod'
import { moreOperations } from './openapi-more.ts'

/** Compares what goes over the wire with GitHub's own description of its API. */
export interface Contract {
  /** What is wrong with a request, unknown keys and parameters included. */
  readonly requestProblems: (operation: Operation, query: URLSearchParams, body: unknown) => readonly string[]
  /** Why GitHub itself would refuse the body; undefined where it would take it (it ignores unknown keys). */
  readonly refusal: (operation: Operation, body: unknown) => string | undefined
  /** What is wrong with one of our answers. */
  readonly responseProblems: (operation: Operation, status: number, body: unknown) => readonly string[]
}

/** An operation by its key in the description. */
export interface Operation {
  readonly method: string
  readonly template: string
}

const schema = z.record(z.string(), z.unknown())
const content = z.record(z.string(), z.object({ schema }))
const operation = z.object({
  parameters: z.array(
    z.object({ $ref: z.string().optional(), in: z.string().optional(), name: z.string().optional() }),
  ),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.object({ $ref: z.string().optional(), content: content.optional() })),
})
const properties = z.looseObject({ properties: z.record(z.string(), schema) })
const description = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({
    schemas: z.record(z.string(), schema),
    parameters: z.record(z.string(), z.looseObject({ name: z.string(), in: z.string() })),
    responses: z.record(z.string(), z.object({ content: content.optional() })),
  }),
})
type Description = z.infer<typeof description>

/** Where GitHub answers null although its description says otherwise: an outdated comment has no line, a deleted fork no repository. */
const nullable = {
  'pull-request-review-comment': ['line', 'position', 'original_line', 'original_position'],
  'review-comment': ['line', 'original_line', 'original_position'],
} as const

/** Codes any operation may answer, whether its own list names them or not. */
const errorSchema = { $ref: 'github#/components/schemas/basic-error' }

const contracts = new Map<string, Contract>()

/** Gives the contract, read and compiled once. */
export function contract(): Contract {
  const known = contracts.get('github') ?? readContract()
  contracts.set('github', known)
  return known
}

function readContract(): Contract {
  const file = new URL('../schemas/github-openapi.json', import.meta.url)
  const document = amend(description.parse(JSON.parse(readFileSync(file, 'utf8'))))
  const check = checker(document)
  const find = ({ method, template }: Operation) => document.paths[template]?.[method.toLowerCase()]
  const name = ({ method, template }: Operation) => `${method} ${template}`
  const requestSchema = (of: Operation) => find(of)?.requestBody?.content['application/json']?.schema
  return {
    requestProblems: (of, query, body) => {
      const shape = requestSchema(of)
      const inQuery = queryProblems(document, find(of)?.parameters ?? [], query)
      if (shape === undefined) return inQuery
      return [...inQuery, ...check(`strict ${name(of)}`, () => close(rebase(shape)), body ?? {})]
    },
    refusal: (of, body) => {
      const shape = requestSchema(of)
      if (shape === undefined) return undefined
      return check(`lax ${name(of)}`, () => rebase(shape), body ?? {})[0]
    },
    responseProblems: (of, status, body) => {
      const response = find(of)?.responses[String(status)]
      if (response === undefined && status < 400) return [`status ${status} is not described`]
      const shape = bodySchema(document, response)
      if (shape === undefined && status < 400) return body === undefined ? [] : ['a body is not described']
      return check(`${status} ${name(of)}`, () => (shape === undefined ? errorSchema : rebase(shape)), body)
    },
  }
}

/** Gives a check of values against parts of the description, each part compiled once under its key. */
function checker(document: Description) {
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { timestamp: true } })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'github', ...document })
  const compiled = new Map<string, ValidateFunction>()
  return (key: string, part: () => unknown, value: unknown): readonly string[] => {
    const validate = compiled.get(key) ?? ajv.compile(schema.parse(part()))
    compiled.set(key, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const extra = 'additionalProperty' in params ? `: ${params.additionalProperty}` : ''
      return `${instancePath || 'body'} ${message}${extra}`
    })
  }
}

function bodySchema(
  document: Description,
  response: { $ref?: string | undefined; content?: z.infer<typeof content> | undefined } | undefined,
) {
  const named = document.components.responses[response?.$ref?.split('/').at(-1) ?? '']
  return (named ?? response)?.content?.['application/json']?.schema
}

function queryProblems(
  document: Description,
  parameters: z.infer<typeof operation>['parameters'],
  query: URLSearchParams,
): readonly string[] {
  const named = parameters.map((one) => document.components.parameters[one.$ref?.split('/').at(-1) ?? ''] ?? one)
  const known = new Set(named.filter((one) => one.in === 'query').map((one) => one.name))
  const unknown = [...query.keys()].filter((key) => !known.has(key)).map((key) => `unknown query parameter: ${key}`)
  const tooMany = Number(query.get('per_page') ?? 0) > 100 ? ['per_page is above 100'] : []
  return [...unknown, ...tooMany]
}

function amend(document: Description): Description {
  const schemas = { ...document.components.schemas }
  for (const [name, keys] of Object.entries(nullable)) {
    const shape = properties.parse(schemas[name])
    const opened = keys.map((key) => [key, { anyOf: [shape.properties[key], { type: 'null' }] }])
    schemas[name] = { ...shape, properties: { ...shape.properties, ...Object.fromEntries(opened) } }
  }
  const pull = properties.parse(schemas['pull-request'])
  const head = properties.parse(pull.properties.head)
  const repo = { anyOf: [head.properties.repo, { type: 'null' }] }
  const openHead = { ...head, properties: { ...head.properties, repo } }
  schemas['pull-request'] = { ...pull, properties: { ...pull.properties, head: openHead } }
  const eitherError = {
    anyOf: [
      { $ref: '#/components/schemas/validation-error' },
      { $ref: '#/components/schemas/validation-error-simple' },
    ],
  }
  const responses = { ...document.components.responses }
  for (const name of ['validation_failed', 'validation_failed_simple'])
    responses[name] = { content: { 'application/json': { schema: eitherError } } }
  const paths = { ...document.paths }
  const more = z.record(z.string(), z.record(z.string(), operation)).parse(moreOperations)
  for (const [path, operations] of Object.entries(more)) paths[path] = { ...paths[path], ...operations }
  return { ...document, paths, components: { ...document.components, schemas, responses } }
}

/** References are local to the description; a part compiled by itself must name it. */
function rebase(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(rebase)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? value.replace(/^#/, 'github#') : rebase(value),
    ]),
  )
}

/** Forbids keys that an object schema does not name, so that a misspelt one is seen. */
function close(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(close)
  if (typeof part !== 'object' || part === null) return part
  const closed = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, close(value)]))
  const isObject = closed.type === 'object' && 'properties' in closed && !('additionalProperties' in closed)
  return isObject ? { ...closed, additionalProperties: false } : closed
}
