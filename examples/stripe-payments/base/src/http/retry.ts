import { setTimeout as sleep } from 'node:timers/promises'

interface RetryOptions {
  readonly attempts: number
  readonly delayMs: number
  readonly when: (error: unknown) => boolean
}

/** Runs `call` until it succeeds or fails for good, waiting twice as long after each failure. */
export async function withRetry<T>(call: () => Promise<T>, { attempts, delayMs, when }: RetryOptions): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call()
    } catch (error) {
      if (attempt === attempts || !when(error)) throw error
      await sleep(delayMs * 2 ** (attempt - 1))
    }
  }
}
