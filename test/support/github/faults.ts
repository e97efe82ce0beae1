/** A failure to answer with instead of the truth. `path` is matched against the path without its `/api/v3` (`/graphql` for GraphQL). */
export interface Fault {
  readonly method: string
  readonly path: RegExp
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** How often; once unless told, `Infinity` for an outage. */
  readonly times?: number
  /** `applied`: what was asked is done first, and then the failure is answered. */
  readonly effect?: 'none' | 'applied'
  /** The connection is reset instead of answered. */
  readonly drop?: boolean
}

/** Faults that wait for their request; the first that matches is taken. */
export interface Faults {
  readonly add: (fault: Fault) => void
  readonly take: (method: string, path: string) => Fault | undefined
}

/** Makes an empty list of faults. */
export function noFaults(): Faults {
  const waiting: { readonly fault: Fault; left: number }[] = []
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times ?? 1 }),
    take: (method, path) => {
      const found = waiting.find(({ fault, left }) => left > 0 && fault.method === method && fault.path.test(path))
      if (found === undefined) return undefined
      found.left -= 1
      return found.fault
    },
  }
}
