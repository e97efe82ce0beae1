/** A migration as those beside it see it. */
export interface Link {
  readonly path: string
  /** What others call it, and what it stands for. */
  readonly ids: readonly [string, ...string[]]
  /** Those that it names: they are not the last. */
  readonly names: readonly string[]
  /** The 1-based line that says what it comes after. */
  readonly line: number
  /** Whether it means to begin a branch beside the others. */
  readonly isBranch: boolean
}

interface Said {
  readonly title: string
  readonly detail: string
}

/** A tool whose migrations name what they come after, and that refuses to run where several come last. */
export interface Lineage {
  readonly isOne: (path: string) => boolean
  /** Takes the path of a migration; gives which paths are of the same line. */
  readonly beside: (path: string) => { readonly place: string; readonly isIn: (path: string) => boolean }
  /** Reads a text as one of them; `none` where it is none, `unknown` where it does not say plainly what it comes after. */
  readonly linkOf: (path: string, text: string) => Link | 'none' | 'unknown'
  /** What a line of a diff has that may change what a migration comes after. */
  readonly mark: RegExp
  /** Whether a migration names none but those of its own line. */
  readonly isClosed: boolean
  /** What is told of a migration that comes last beside others. */
  readonly refusal: (link: Link, others: readonly Link[]) => Said
  /** What is told of two that call themselves the same, where files do not see to it that none does. */
  readonly sameId?: (link: Link, others: readonly Link[]) => Said
  /** What is told where the last one is gone, if the tool has to find it. */
  readonly lost?: (link: Link) => Said
}

/** Takes the migrations of a line; gives those that no other one names, by their paths; undefined where one names what is not there. */
export function lastOf(links: readonly Link[], isClosed: boolean): readonly Link[] | undefined {
  const ids = new Set(links.flatMap((link) => link.ids))
  const namedBy = new Map<string, Set<Link>>()
  for (const link of links) for (const name of link.names) namedBy.set(name, (namedBy.get(name) ?? new Set()).add(link))
  if (isClosed && [...namedBy.keys()].some((name) => !ids.has(name))) return undefined
  const isNamed = (link: Link) => link.ids.some((id) => [...(namedBy.get(id) ?? [])].some((other) => other !== link))
  return links.filter((link) => !isNamed(link)).toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
