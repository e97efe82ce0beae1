import { GraphQLError } from 'graphql'
import { nodeId } from './accounts.ts'
import type { User } from './world.ts'

/** How much of a list a query asks for. */
export interface Page {
  readonly first?: number
  readonly last?: number
  readonly after?: string | null
  readonly before?: string | null
}

const maxPage = 100

/** Cuts a list into a connection; GitHub wants `first` or `last`, and no more than a hundred. */
export function connection<T>(name: string, page: Page, items: readonly T[]) {
  const size = page.first ?? page.last
  if (size === undefined)
    throw refusal(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    )
  if (size > maxPage)
    throw refusal(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of ${maxPage} records.`,
    )
  const start = page.after === undefined || page.after === null ? 0 : indexOf(page.after) + 1
  const end = page.before === undefined || page.before === null ? items.length : indexOf(page.before)
  const from = page.first === undefined ? Math.max(start, end - size) : start
  const to = page.first === undefined ? end : Math.min(end, start + size)
  const nodes = items.slice(from, to)
  const pageInfo = {
    hasNextPage: to < items.length,
    hasPreviousPage: from > 0,
    startCursor: nodes.length === 0 ? null : cursor(from),
    endCursor: nodes.length === 0 ? null : cursor(to - 1),
  }
  const edges = nodes.map((node, index) => ({ node, cursor: cursor(from + index) }))
  return { nodes, edges, pageInfo, totalCount: items.length }
}

function refusal(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

function cursor(index: number): string {
  return Buffer.from(`cursor:${index}`).toString('base64')
}

function indexOf(value: string): number {
  const index = Number(Buffer.from(value, 'base64').toString('utf8').replace('cursor:', ''))
  if (!Number.isInteger(index))
    throw refusal('INVALID_CURSOR_ARGUMENTS', `\`${value}\` does not appear to be a valid cursor.`)
  return index
}

/** An account as GraphQL shows it: a bot's login is without the `[bot]` that REST adds. */
export function accountResource(user: User) {
  return {
    __typename: user.type,
    id: nodeId('U', user.id),
    databaseId: user.id,
    login: user.login.replace(/\[bot\]$/, ''),
  }
}
