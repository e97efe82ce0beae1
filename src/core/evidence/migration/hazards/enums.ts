import type { FindHazards } from './hazard.ts'
import { named } from './wording.ts'

/** Values of enums, and domains that hold for many tables. */
export const enumHazards: FindHazards = ({ step, known }) => {
  const { operation } = step
  if (operation.kind === 'add-domain-constraint' && operation.validated)
    return [
      {
        rule: 'migration-domain-constrained',
        level: 'risky',
        title: `every column of the domain ${named(operation.domain)} is read while nobody can write its table`,
        detail:
          'All tables that use the domain are locked by `SHARE` and checked. Add the constraint `NOT VALID`, and validate it in a later migration.',
        affects: [operation.domain],
      },
    ]
  const added = known.before.flatMap((one) => {
    const before = one.operation
    return before.kind === 'add-enum-value' &&
      !known.isNewEnum(before.type) &&
      step.source.includes(`'${before.value}'`)
      ? [before]
      : []
  })
  const first = added[0]
  if (first === undefined || operation.kind === 'add-enum-value') return []
  return [
    {
      rule: 'migration-enum-value-used-at-once',
      level: 'breaking',
      title: `${named(first.value)} cannot be used in the transaction that adds it to ${named(first.type)}: the migration fails here`,
      detail: 'A new value of an enum is usable once its transaction has committed. Use it in a migration of its own.',
      affects: [`${first.type}.${first.value}`],
    },
  ]
}
