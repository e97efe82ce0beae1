import { type Cursor, members, step } from '../document/cursor.ts'
import type { Documents } from '../document/documents.ts'
import { member } from '../document/json.ts'
import { type Scope, useSchema } from '../schema/scope.ts'
import { compareContent } from './bodies.ts'
import type { Operation } from './operation.ts'

interface Response {
  readonly status: string
  readonly key: Cursor
  readonly at: Cursor
}

/** Compares what an operation answers, by status code. */
export function compareResponses(scope: Scope, operation: Operation): void {
  const [base, head] = [responsesOf(operation.base, scope.base), responsesOf(operation.head, scope.head)]
  const known = new Set(base.map(({ status }) => status))
  const came = head.filter(({ status }) => !known.has(status))
  for (const response of base) {
    const other = counterpart(response, head)
    if (other !== undefined) {
      compareResponse(scope, operation, response, other)
      continue
    }
    const successor = isSuccess(response) ? came.find(isSuccess) : undefined
    gone(scope, operation, response, successor)
    // That a status such as 204 has no body is said with it.
    if (successor !== undefined && step(successor.at, 'content') !== undefined)
      compareResponse(scope, operation, response, successor)
  }
}

function responsesOf(operation: Cursor, documents: Documents): readonly Response[] {
  return members(step(operation, 'responses')).flatMap(([status, key]) =>
    status.startsWith('x-') ? [] : [{ status: status.toUpperCase(), key, at: documents.resolve(key) }],
  )
}

/** The same status, or the range or the default that stands for it; beside answers of success the default is for errors. */
function counterpart(response: Response, head: readonly Response[]): Response | undefined {
  const { status } = response
  const named = (name: string) => head.find((one) => one.status === name)
  const other = named(status) ?? named(`${status.charAt(0)}XX`)
  if (other !== undefined || status === 'DEFAULT') return other
  return isSuccess(response) && head.some(isSuccess) ? undefined : named('DEFAULT')
}

function isSuccess({ status }: Response): boolean {
  return /^[23]/.test(status)
}

function gone(scope: Scope, { name }: Operation, response: Response, successor: Response | undefined): void {
  const success = isSuccess(response)
  const now = successor === undefined ? '' : ` and answers \`${successor.status}\` instead`
  scope.drafts.push({
    rule: 'openapi-response-removed',
    level: success ? 'breaking' : 'info',
    ...{ side: 'base', at: response.key, affects: [name], name: `\`${response.status}\` of \`${name}\`` },
    title: success
      ? `\`${name}\` no longer answers \`${response.status}\`${now}: clients that wait for it take the answer for an error`
      : `\`${name}\` no longer documents the answer \`${response.status}\``,
    detail: 'Keep the status that clients know; give another one to a new version of the operation.',
  })
}

function compareResponse(scope: Scope, operation: Operation, base: Response, head: Response): void {
  const use = {
    direction: operation.received,
    operation: operation.name,
    whole: `the answer \`${head.status}\` of \`${operation.name}\``,
  }
  const common = { affects: [operation.name], name: `\`${operation.name}\`` }
  const [before, after] = [step(base.at, 'content'), step(head.at, 'content')]
  const none = members(after).length === 0
  if (none && members(before).length > 0 && before !== undefined)
    scope.drafts.push({
      ...{ rule: 'openapi-response-body-removed', level: 'breaking', side: 'base', at: before, ...common },
      title: `the answer \`${base.status}\` of \`${operation.name}\` has no body any more: clients that read it break`,
      detail: 'Keep the body until nobody reads it.',
    })
  else
    for (const { name, at } of compareContent(scope, before, after, use))
      scope.drafts.push({
        ...{ rule: 'openapi-response-media-type-removed', level: 'breaking', side: 'base', at, ...common },
        title: `\`${operation.name}\` no longer answers in \`${name}\`: clients that ask for it get 406 or what they can not read`,
        detail: 'Answer in both, by `Accept`, until nobody asks for the old one.',
      })
  compareHeaders(scope, operation, base, head)
}

function compareHeaders(scope: Scope, operation: Operation, base: Response, head: Response): void {
  const after = new Map(members(step(head.at, 'headers')).map(([name, at]) => [name.toLowerCase(), at]))
  for (const [name, key] of members(step(base.at, 'headers'))) {
    const at = scope.base.resolve(key)
    const other = after.get(name.toLowerCase())
    const required = member(at.value, 'required') === true
    const common = {
      rule: 'openapi-response-header-removed',
      affects: [operation.name],
      name: `\`${name}\` of \`${operation.name}\``,
    }
    const detail = 'Keep sending it until nobody reads it.'
    const which = `the header \`${name}\` of the answer \`${base.status}\` of \`${operation.name}\``
    if (other === undefined) {
      const title = `${which} is gone: clients that read it break`
      scope.drafts.push({ ...common, level: required ? 'breaking' : 'risky', side: 'base', at: key, title, detail })
      continue
    }
    const now = scope.head.resolve(other)
    if (required && member(now.value, 'required') !== true) {
      const title = `${which} may be missing now: clients that count on it break`
      scope.drafts.push({ ...common, level: 'breaking', side: 'base', at: step(at, 'required') ?? key, title, detail })
    }
    const way = { direction: operation.received, text: true }
    const use = { way, operation: operation.name, whole: `the header \`${name}\`` }
    useSchema(scope, step(at, 'schema'), step(now, 'schema'), use)
  }
}
