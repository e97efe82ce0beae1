import type { Operation } from '../operation.ts'
import type { FindHazards, Hazard, Situation } from './hazard.ts'
import { listed, named } from './wording.ts'

/** Values of enums, and domains that hold for many tables. */
export const enumHazards: FindHazards = (situation) => {
  const { step, known } = situation
  const { operation } = step
  if (operation.kind === 'change-type') return lostValues(operation, situation)
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

/** A column gets an enum that lacks values of the one it had; what names such a value may have turned it into another. */
function lostValues(
  { table, column }: Extract<Operation, { readonly kind: 'change-type' }>,
  { step, known }: Situation,
): readonly Hazard[] {
  const { lost } = known.found
  const sources = [step, ...known.all].map(({ source }) => source)
  const values = (lost?.values ?? []).filter((value) => !sources.some((source) => source.includes(`'${value}'`)))
  if (lost === undefined || values.length === 0 || known.isNewTable(table)) return []
  return [
    {
      rule: 'migration-type-narrowed',
      level: 'breaking',
      title: `the new type has no ${listed(values)}: the migration fails where ${named(`${table}.${column}`)} holds ${values.length === 1 ? 'it' : 'one of them'}, and so do writes of it afterwards`,
      detail: 'Give such rows another value first, in a migration of its own, once no code writes the old one.',
      affects: [`${table}.${column}`],
      removes: values.map((text) => ({ kind: 'enum-value' as const, text, owner: lost.name })),
    },
  ]
}
