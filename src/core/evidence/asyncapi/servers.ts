import { type Cursor, members, step } from '../document/cursor.ts'
import type { Draft } from '../document/draft.ts'
import { textAt } from '../document/json.ts'
import type { Scope } from '../schema/scope.ts'

/** Compares the servers that both revisions name alike: which one is used where is not known, so that one more or less tells nothing. */
export function compareServers(scope: Scope, base: Cursor, head: Cursor): void {
  const after = new Map(members(step(head, 'servers')))
  for (const [name, key] of members(step(base, 'servers'))) {
    const other = after.get(name)
    if (other === undefined) continue
    const [was, is] = [scope.base.resolve(key), scope.head.resolve(other)]
    const [from, to] = [protocolOf(was), protocolOf(is)]
    const [old, now] = [addressOf(was), addressOf(is)]
    if (from !== to)
      scope.drafts.push({
        ...{ ...changed(name, step(is, 'protocol') ?? other), level: 'breaking' },
        title: `the server \`${name}\` speaks \`${to}\` and no longer \`${from}\`: who connects in the old way is refused`,
        detail: 'Serve both, under two names, until everyone has moved.',
      })
    else if (old !== now)
      scope.drafts.push({
        ...{ ...changed(name, step(is, 'url') ?? step(is, 'host') ?? other), level: 'risky' },
        title: `the server \`${name}\` is at \`${now}\` and no longer at \`${old}\`: who connects to the old address is cut off once it is gone`,
        detail: 'Keep the old one, or a bridge between both, until everyone has moved.',
      })
  }
}

function changed(name: string, at: Cursor): Pick<Draft, 'rule' | 'side' | 'at' | 'affects' | 'name'> {
  return { rule: 'asyncapi-server-changed', side: 'head', at, affects: [name], name: `\`${name}\`` }
}

function protocolOf({ value }: Cursor): string {
  return (textAt(value, 'protocol') ?? '').toLowerCase()
}

/** Version 2 has a URL, version 3 its parts. */
function addressOf({ value }: Cursor): string {
  const address = textAt(value, 'url') ?? `${textAt(value, 'host') ?? ''}${textAt(value, 'pathname') ?? ''}`
  return address.replace(/(?<!\/)\/+$/, '')
}
