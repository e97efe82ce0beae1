import { type Cursor, items, members, step, walk } from '../document/cursor.ts'
import { canonical, isList, member, textAt } from '../document/json.ts'
import type { Scope } from '../schema/scope.ts'
import type { Operation } from './operation.ts'

/** One way to be let in: scopes by scheme, all of them needed. */
type Alternative = ReadonlyMap<string, readonly string[]>

/** Compares who is let in: a client that satisfied the old requirement must satisfy the new one. */
export function compareSecurity(scope: Scope, operation: Operation, base: Cursor, head: Cursor): void {
  const [before, after] = [requirementOf(operation.base, base), requirementOf(operation.head, head)]
  if (after === undefined || after.alternatives.length === 0) return
  const open: readonly Alternative[] = [new Map()]
  const was = before === undefined || before.alternatives.length === 0 ? open : before.alternatives
  const shutOut = was.find((one) => !after.alternatives.some((other) => isWithin(other, one)))
  if (shutOut === undefined) return
  scope.drafts.push({
    rule: 'openapi-security-tightened',
    level: 'breaking',
    ...{ side: 'head', at: after.at, affects: [operation.name], name: `\`${operation.name}\`` },
    title:
      shutOut.size === 0
        ? `\`${operation.name}\` needs ${words(after.alternatives)} now: clients that call it without are refused`
        : `\`${operation.name}\` no longer lets in ${words([shutOut])}, it needs ${words(after.alternatives)}: clients get 401 or 403`,
    detail: 'Accept the old way in until all clients use the new one.',
  })
}

interface Requirement {
  readonly at: Cursor
  readonly alternatives: readonly Alternative[]
}

/** The operation's own requirement wins over the document's. */
function requirementOf(operation: Cursor, root: Cursor): Requirement | undefined {
  const at = step(operation, 'security') ?? step(root, 'security')
  if (at === undefined) return undefined
  const alternatives = items(at).map(
    (item): Alternative =>
      new Map(
        members(item).map(([scheme, scopes]) => [
          scheme,
          isList(scopes.value) ? scopes.value.filter((one) => typeof one === 'string') : [],
        ]),
      ),
  )
  return { at, alternatives }
}

/** Says whether who satisfies `has` satisfies `needs`. */
function isWithin(needs: Alternative, has: Alternative): boolean {
  return [...needs].every(([scheme, scopes]) => {
    const held = has.get(scheme)
    return held !== undefined && scopes.every((one) => held.includes(one))
  })
}

function words(alternatives: readonly Alternative[]): string {
  return alternatives
    .map((one) => {
      const parts = [...one].map(
        ([scheme, scopes]) => `\`${scheme}\`${scopes.length === 0 ? '' : ` (${scopes.join(', ')})`}`,
      )
      return parts.length === 0 ? 'nothing' : parts.join(' and ')
    })
    .join(' or ')
}

/** Compares how the schemes of the document let a client in. */
export function compareSchemes(scope: Scope, base: Cursor, head: Cursor): void {
  const after = new Map(members(walk(head, ['components', 'securitySchemes'])))
  for (const [name, key] of members(walk(base, ['components', 'securitySchemes']))) {
    const other = after.get(name)
    if (other === undefined) continue
    const [was, is] = [scope.base.resolve(key), scope.head.resolve(other)]
    const changed = ['type', 'in', 'name', 'scheme'].find((part) => lower(was, part) !== lower(is, part))
    if (changed !== undefined) {
      scope.drafts.push(schemeDraft(name, step(is, changed) ?? other, changed, 'breaking'))
      continue
    }
    const urls = ['openIdConnectUrl', 'flows'].find((part) => {
      const now = new Set(addresses(is, part))
      return addresses(was, part).some((one) => !now.has(one))
    })
    if (urls !== undefined) scope.drafts.push(schemeDraft(name, step(is, urls) ?? other, urls, 'risky'))
  }
}

function lower(at: Cursor, part: string): string | undefined {
  return textAt(at.value, part)?.toLowerCase()
}

/** The addresses of the flows, without their scopes: one scope or one flow more shuts nobody out. */
function addresses(at: Cursor, part: string): readonly string[] {
  if (part !== 'flows') return [canonical(member(at.value, part))]
  const urls = ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'deviceAuthorizationUrl']
  return members(step(at, part)).map(([flow, where]) =>
    canonical([flow, ...urls.map((url) => member(where.value, url) ?? null)]),
  )
}

function schemeDraft(name: string, at: Cursor, part: string, level: 'breaking' | 'risky'): Scope['drafts'][number] {
  return {
    ...{ rule: 'openapi-security-scheme-changed', level, side: 'head', at, affects: [name], name: `\`${name}\`` },
    title: `the security scheme \`${name}\` changes its \`${part}\`: clients that log in the old way are refused`,
    detail: 'Add a second scheme and accept both until all clients use the new one.',
  }
}
