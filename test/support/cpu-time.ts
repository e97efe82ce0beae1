/** Gives the milliseconds of processor time that this process has taken: a difference of two says what lies between them costs, whatever else the machine does. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** Runs a function; gives the milliseconds of processor time that it took, which others on the machine hardly change. */
export function cpuTimeOf(run: () => void): number {
  const before = cpuTime()
  run()
  return cpuTime() - before
}
