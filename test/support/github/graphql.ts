import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { z } from 'zod'
import { graphqlRoot } from './graphql-root.ts'
import type { Answer } from './route.ts'
import { ok } from './route.ts'
import type { Site } from './site.ts'

const request = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
})

const schemas = new Map<string, GraphQLSchema>()

/** GitHub's own schema; read at the first query, because that takes half a second. */
function githubSchema(): GraphQLSchema {
  const file = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url)
  const known = schemas.get('github') ?? buildSchema(readFileSync(file, 'utf8'), { assumeValidSDL: true })
  schemas.set('github', known)
  return known
}

/** Answers a GraphQL request: 200 also for errors, as GitHub does. A query that GitHub's schema refuses, or that asks for what the stand-in does not know, is a problem. */
export async function answerGraphql(site: Site, body: unknown): Promise<Answer> {
  const asked = request.safeParse(body)
  if (!asked.success)
    return { status: 400, body: { message: 'A query attribute must be specified and must be a string.' } }
  const { query, variables, operationName } = asked.data
  const schema = githubSchema()
  const document = parsed(query)
  const unknown = document instanceof GraphQLError ? [] : unknownFields(schema, document, site.missingFields)
  if (unknown.length > 0) return ok({ errors: unknown })
  const errors = document instanceof GraphQLError ? [document] : validate(schema, document)
  if (document instanceof GraphQLError || errors.length > 0) {
    site.problems.push(...errors.map((error) => `GraphQL: ${error.message}`))
    return ok({ errors: errors.map(shape) })
  }
  const result = await execute({
    schema,
    document,
    rootValue: graphqlRoot(site),
    variableValues: variables ?? {},
    operationName: operationName ?? null,
    fieldResolver: (source, args, context, info) => {
      const value: unknown = readField(source, info.fieldName, info.parentType.name)
      return typeof value === 'function' ? value.call(source, args, context, info) : value
    },
  })
  report(site, result)
  return ok({ data: result.data ?? null, ...(result.errors ? { errors: result.errors.map(shape) } : {}) })
}

/** How GitHub refuses a query that names fields its schema lacks: all at once, and without data. */
function unknownFields(schema: GraphQLSchema, document: DocumentNode, missing: readonly string[]) {
  const found: object[] = []
  const types = new TypeInfo(schema)
  const Field = ({ name: { value: fieldName } }: FieldNode) => {
    const typeName = types.getParentType()?.name ?? ''
    if (!missing.includes(`${typeName}.${fieldName}`)) return
    const message = `Field '${fieldName}' doesn't exist on type '${typeName}'`
    found.push({ path: [fieldName], extensions: { code: 'undefinedField', typeName, fieldName }, message })
  }
  visit(document, visitWithTypeInfo(types, { Field }))
  return found
}

function parsed(query: string) {
  try {
    return parse(query)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

/** A field nobody wrote an answer for is an error, never a silent null. */
function readField(source: unknown, field: string, type: string): unknown {
  if (typeof source === 'object' && source !== null && field in source)
    return Object.entries(source).find(([key]) => key === field)?.[1]
  throw new Error(`the stand-in does not know ${type}.${field}`)
}

/** Errors of GitHub's own kinds carry a type; anything else is a fault of the stand-in or of the query. */
function report(site: Site, result: ExecutionResult): void {
  for (const error of result.errors ?? [])
    if (error.extensions.type === undefined) site.problems.push(`GraphQL: ${error.path?.join('.')}: ${error.message}`)
}

function shape({ message, path, locations, extensions }: GraphQLError) {
  return { ...extensions, ...(path === undefined ? {} : { path }), locations, message }
}
