/** The signals by which a runner cancels a job: SIGINT at once, SIGTERM 7.5 seconds later, and after another 2.5 seconds the one that nobody can hear. */
export const endingSignals = ['SIGINT', 'SIGTERM'] as const

/** The reason of a run's signal. Its name is that of every abort, so that a request which it ends counts as cancelled and not as a bug. */
export class Interruption extends Error {
  override readonly name = 'AbortError'
  readonly by: (typeof endingSignals)[number]

  constructor(by: (typeof endingSignals)[number]) {
    super(`the run was cancelled (${by})`)
    this.by = by
  }
}

const exits = { SIGINT: 130, SIGTERM: 143 } as const

/** The exit code of a run that was cancelled: that of its signal, whatever its verdict, so that it is never a green tick. Undefined for one that was not. */
export function exitOf({ aborted, reason }: Pick<AbortSignal, 'aborted' | 'reason'>): number | undefined {
  if (!aborted) return undefined
  return exits[reason instanceof Interruption ? reason.by : 'SIGTERM']
}
