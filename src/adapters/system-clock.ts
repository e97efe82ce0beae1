import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../core/ports.ts'

/** The machine's own time; a sleep that is aborted just ends. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => {
    if (signal === undefined) return sleep(ms)
    const controller = new AbortController()
    const abort = () => controller.abort()
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    return sleep(ms, undefined, { signal: controller.signal })
      .catch(() => undefined)
      .finally(() => signal.removeEventListener('abort', abort))
  },
}
