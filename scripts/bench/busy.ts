import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { IncomingMessage } from 'node:http'

/** A stretch of time on `performance.now()`, in milliseconds. */
export type Interval = readonly [from: number, to: number]

/** Hears, from Node's own diagnostics, of every request that a server of this process has in hand: from its headers to the last byte of its answer. */
export function watchServers(): { readonly intervals: () => readonly Interval[]; readonly stop: () => void } {
  const open = new Map<IncomingMessage, number>()
  const closed: Interval[] = []
  const started = (message: unknown) => {
    const request = requestOf(message)
    if (request !== undefined) open.set(request, performance.now())
  }
  const finished = (message: unknown) => {
    const request = requestOf(message)
    const from = request === undefined ? undefined : open.get(request)
    if (request === undefined || from === undefined) return
    open.delete(request)
    closed.push([from, performance.now()])
  }
  subscribe('http.server.request.start', started)
  subscribe('http.server.response.finish', finished)
  const stop = () => {
    unsubscribe('http.server.request.start', started)
    unsubscribe('http.server.response.finish', finished)
  }
  return {
    intervals: () => [...closed, ...[...open.values()].map((from): Interval => [from, performance.now()])],
    stop,
  }
}

function requestOf(message: unknown): IncomingMessage | undefined {
  const isObject = typeof message === 'object' && message !== null
  return isObject && 'request' in message && message.request instanceof IncomingMessage ? message.request : undefined
}

/** The time in which at least one of the intervals was running, counted once, within the bounds. */
export function unionMs(intervals: readonly Interval[], [start, end]: Interval): number {
  let [total, reached] = [0, start]
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const until = Math.min(to, end)
    if (until <= reached) continue
    total += until - Math.max(from, reached)
    reached = until
  }
  return total
}
