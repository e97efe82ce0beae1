import { expect } from 'vitest'
import { documentCheck } from '../../../../src/core/evidence/document/check.ts'
import { runCheck } from '../run-check.ts'

export type Way = 'request' | 'response'

/** An operation that takes the schema, or answers with it. */
export function document(way: Way, schema: string, rest = ''): string {
  const content = `{ content: { application/json: { schema: ${schema} } } }`
  const body = way === 'request' ? `requestBody: ${content}, responses: {}` : `responses: { "200": ${content} }`
  return `openapi: 3.1.0\npaths:\n  /orders:\n    post: { ${body} }\n${rest}`
}

/** Judges a change of a schema where clients send the value, or receive it; gives the rules without their prefix, with their levels. */
export async function levels(way: Way, base: string, head: string, rest = ''): Promise<readonly string[]> {
  const result = await runCheck(documentCheck, {
    base: { 'openapi.yaml': document(way, base, rest) },
    head: { 'openapi.yaml': document(way, head, rest) },
  })
  expect(result.unchecked).toEqual([])
  return result.evidence.map(({ rule, level }) => `${rule.replace('schema-', '')} ${level}`).toSorted()
}

export const object = (properties: string, rest = '') =>
  `{ type: object, properties: { ${properties} }${rest === '' ? '' : `, ${rest}`} }`
