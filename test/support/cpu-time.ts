/** Runs a function; gives the milliseconds of processor time that it took, which others on the machine hardly change. */
export function cpuTimeOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
