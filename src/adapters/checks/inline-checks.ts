import type { Check } from '../../core/evidence/check.ts'
import { checks as registry } from '../../core/evidence/checks.ts'
import type { Checks } from '../../core/ports.ts'
import { messageOf, uncheckedAll } from './unchecked.ts'

/** Runs checks that need no parser in this thread: they only scan the diff, in time linear in its size. Never rejects. */
export function inlineChecks(checks: readonly Check[] = registry): Checks {
  return {
    run: async (kind, input, paths) => {
      const check = checks.find((it) => it.kind === kind)
      if (check === undefined) return uncheckedAll(paths, `no check is called ${kind}`)
      try {
        return check.compute(input, {})
      } catch (error) {
        return uncheckedAll(paths, `the check failed: ${messageOf(error)}`)
      }
    },
  }
}
