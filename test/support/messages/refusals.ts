import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { schemaProblems } from './schema-limits.ts'

/** An error response as the API words it. */
export interface ApiError {
  readonly status: number
  readonly type: string
  readonly message: string
}

type Body = Readonly<Record<string, unknown>>

/** Largest request of the Messages API, in bytes. */
const maxBytes = 32 * 1024 * 1024
const maxOutput = 128_000
const maxBreakpoints = 4
/** Refused under version 2026-10-21, or on the 5.5 models. */
const gone = ['temperature', 'top_p', 'top_k', 'tool_choice', 'output_format']

/** Gives a function that takes a request's headers and raw body and says what the API refuses in it; undefined: accepted. */
export function refusals(): (headers: Headers, raw: string) => ApiError | undefined {
  const validate = paramsValidator()
  return (headers, raw) => {
    const early = headerError(headers) ?? sizeError(raw)
    if (early !== undefined) return early
    const body = parse(raw)
    if (body === undefined) return invalid('the request body is not valid JSON')
    const problems = [...goneProblems(body), ...bodyProblems(body)]
    const [problem] = problems
    if (problem !== undefined) return invalid(problem)
    if (!validate(body)) return invalid(new Ajv().errorsText(validate.errors, { dataVar: 'body' }))
    return modelError(body)
  }
}

/** Compiled once for a test file: it takes longer than most tests. */
const compiled = new Map<'params', ValidateFunction>()

function paramsValidator(): ValidateFunction {
  const known = compiled.get('params')
  if (known !== undefined) return known
  const schemaFile = new URL('../schemas/anthropic-messages.json', import.meta.url)
  const ajv = new Ajv({ strict: false })
  ajv.addSchema(JSON.parse(readFileSync(schemaFile, 'utf8')), 'messages')
  const validate = ajv.compile({ $ref: 'messages#/definitions/MessageCreateParamsBase' })
  compiled.set('params', validate)
  return validate
}

function invalid(message: string): ApiError {
  return { status: 400, type: 'invalid_request_error', message }
}

function headerError(headers: Headers): ApiError | undefined {
  const bearer = /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '')
  if (bearer === null) return { status: 401, type: 'authentication_error', message: 'invalid bearer token' }
  if (headers.get('anthropic-version') === null) return invalid('anthropic-version: header is required')
  if (!(headers.get('content-type') ?? '').startsWith('application/json')) return invalid('content-type must be JSON')
  return undefined
}

function sizeError(raw: string): ApiError | undefined {
  if (Buffer.byteLength(raw) <= maxBytes) return undefined
  return { status: 413, type: 'request_too_large', message: 'Request exceeds the maximum size' }
}

function parse(raw: string): Body | undefined {
  try {
    const value: unknown = JSON.parse(raw)
    return isBody(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function goneProblems(body: Body): readonly string[] {
  return gone.filter((key) => key in body).map((key) => `${key}: not supported by this model`)
}

function bodyProblems(body: Body): readonly string[] {
  const thinking = isBody(body.thinking) ? body.thinking.type : undefined
  const messages: readonly unknown[] = Array.isArray(body.messages) ? body.messages : []
  const last = messages.at(-1)
  const breakpoints = (JSON.stringify([body.system, messages]).match(/"cache_control":\{/g) ?? []).length
  const format = isBody(body.output_config) ? body.output_config.format : undefined
  return [
    ...(thinking === 'enabled' || thinking === 'disabled' ? [`thinking.type: '${thinking}' is not supported`] : []),
    ...(isBody(last) && last.role === 'assistant' ? ['messages: prefilling the answer is not supported'] : []),
    ...(messages.length === 0 ? ['messages: at least one message is required'] : []),
    ...(hasEmptyText(messages) ? ['messages: text content blocks must be non-empty'] : []),
    ...(breakpoints > maxBreakpoints ? [`cache_control: ${breakpoints} blocks, at most ${maxBreakpoints}`] : []),
    ...(Number(body.max_tokens) > maxOutput ? [`max_tokens: ${body.max_tokens} > ${maxOutput}`] : []),
    ...(Number(body.max_tokens) < 1 ? ['max_tokens: must be greater than 0'] : []),
    ...(isBody(format) ? schemaProblems(format.schema).map((problem) => `output_config.format.schema${problem}`) : []),
  ]
}

function hasEmptyText(messages: readonly unknown[]): boolean {
  const blocks = messages.flatMap((message) =>
    isBody(message) && Array.isArray(message.content) ? message.content : [],
  )
  return blocks.some((block) => isBody(block) && block.type === 'text' && block.text === '')
}

/** The API knows ids, not Claude Code's aliases. */
function modelError(body: Body): ApiError | undefined {
  if (typeof body.model === 'string' && body.model.startsWith('claude-')) return undefined
  return { status: 404, type: 'not_found_error', message: `model: ${String(body.model)}` }
}
