import { z } from 'zod'

/** What a process used in all its threads: CPU time in microseconds, peak memory in KiB, as Node's own account names them. */
export const usage = z.object({ userCPUTime: z.number(), systemCPUTime: z.number(), maxRSS: z.number() })

/**
 * Gives the arguments that make a Node process write down what it used, into `path`, when it ends. The peak is the kernel's own for the memory of this
 * program where it tells (`VmHWM`): `maxRSS` on Linux begins with the size of the process that started it.
 */
export function probe(path: string): readonly string[] {
  const code = `import { existsSync, readFileSync, writeFileSync } from 'node:fs'
process.on('exit', () => {
  const used = process.resourceUsage()
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const peak = /^VmHWM:\\s*(\\d+) kB$/m.exec(status)
  writeFileSync(${JSON.stringify(path)}, JSON.stringify({ ...used, maxRSS: peak === null ? used.maxRSS : Number(peak[1]) }))
})`
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`]
}
