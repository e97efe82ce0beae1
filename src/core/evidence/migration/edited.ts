import type { WholeHazard } from './hazards/whole-hazard.ts'
import type { Framework, Migration, Operation, Step } from './operation.ts'

/** Takes a step; gives what tells it from every other: what it does, and in which transaction. */
export function keyOfStep({ operation, transaction }: Step): string {
  return JSON.stringify([operation, transaction])
}

/** Takes a migration and what it was before; gives that it does something else now, if it does: where the tool keeps a checksum anything, elsewhere what would leave another database. */
export function editsOf(migration: Migration, before: Migration): readonly WholeHazard[] {
  const isKept = checksums[migration.framework] !== undefined
  const keyed = ({ steps }: Migration) =>
    steps
      .filter(({ operation }) => isKept || !passes.has(operation.kind))
      .map((step) => ({ step, key: isKept ? keyOfStep(step) : resultOf(step) }))
  const [then, now] = [keyed(before), keyed(migration)]
  const fresh = now.find(({ key }) => !then.some((old) => old.key === key))?.step
  const at = fresh ?? migration.steps[0]
  if (at === undefined || (fresh === undefined && then.every(({ key }) => now.some((one) => one.key === key))))
    return []
  return [
    {
      step: at,
      hazard: {
        rule: 'migration-edited-after-release',
        level: 'risky',
        title:
          'this migration was there before: where it has run already, the change does not happen, and databases differ from now on',
        detail: `${checksums[migration.framework] ?? ''}Leave it as it ran and write a new one for the difference.`,
        affects: [],
      },
    },
  ]
}

/** What leaves nothing behind when the migration is over. */
const passes: ReadonlySet<Operation['kind']> = new Set([
  'begin',
  'commit',
  'rollback',
  'lock-table',
  'set-timeout',
  'reindex',
  'refresh-view',
  'rewrite-table',
])

/** How it is done, and not what is there afterwards. */
const manners: ReadonlySet<string> = new Set(['ifExists', 'ifNotExists', 'concurrently', 'batched'])

function resultOf({ operation }: Step): string {
  return JSON.stringify(Object.entries(operation).filter(([key]) => !manners.has(key)))
}

/** What the tools do that keep a checksum of what they ran. */
const checksums: Readonly<Partial<Record<Framework, string>>> = {
  flyway: 'Flyway compares checksums and refuses to migrate. ',
  prisma: 'Prisma compares checksums: `migrate dev` wants to reset the database. ',
}
