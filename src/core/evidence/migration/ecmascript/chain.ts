import type { HostValue, Link } from './value.ts'

/** Gives the chain of what has run already: what is asked of it from here on is asked of its result. */
export function settled(chain: HostValue): HostValue {
  if (isSettled(chain) || chain.links.length === 0) return chain
  return { ...chain, links: [...chain.links, { name: 'await', args: undefined, node: chain.node }] }
}

/** Says whether a chain has run already. */
export function isSettled(chain: HostValue): boolean {
  return chain.links.some(({ name }) => name === 'await')
}

/** Gives a link of a name, the last of it. */
export function linkOf(links: readonly Link[], ...names: readonly string[]): Link | undefined {
  return links.findLast(({ name }) => names.includes(name))
}
