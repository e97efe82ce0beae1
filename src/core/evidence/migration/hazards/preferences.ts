import type { Operation, Step } from '../operation.ts'
import type { Hazard } from './hazard.ts'
import type { Known, KnownStep } from './known.ts'
import type { PreferenceRule } from './rules.ts'
import { unwantedTypes } from './type-preferences.ts'
import { tablesOf } from './waits.ts'
import { named } from './wording.ts'

/** A preference that a step does not meet. */
export interface Preference {
  readonly step: Step
  readonly hazard: Omit<Hazard, 'rule'> & { readonly rule: PreferenceRule }
}

/** Takes the steps of a migration; gives what they do otherwise than a team may want it, each rule once, at its first place. */
export function preferencesOf(steps: readonly KnownStep[]): readonly Preference[] {
  const isAlone = steps.length < 2
  const first = new Map<string, Preference>()
  for (const one of steps)
    for (const preference of [
      ...unwantedTypes(one.step).map(
        (unwanted): Preference => ({ step: one.step, hazard: { ...unwanted, level: 'risky' } }),
      ),
      ...repeatable(one, isAlone),
      ...names(one.step),
      ...statementTimeout(one),
      ...domains(one.step),
    ])
      if (!first.has(preference.hazard.rule)) first.set(preference.hazard.rule, preference)
  return [...first.values()]
}

function prefer(
  step: Step,
  rule: PreferenceRule,
  title: string,
  detail: string,
  affects: readonly string[] = [],
): Preference {
  return { step, hazard: { rule, level: 'risky', title, detail, affects } }
}

/** What a second run would fail on, where the first stopped half-way: a statement by itself is done or not. */
function repeatable({ step, known }: KnownStep, isAlone: boolean): readonly Preference[] {
  if (isAlone || step.transaction !== undefined || !failsAgain(step.operation, known.all)) return []
  return [
    prefer(
      step,
      'migration-not-repeatable',
      'a second run fails here where the first stopped further down',
      'Outside a transaction, say `IF EXISTS` or `IF NOT EXISTS`, or drop before you add.',
    ),
  ]
}

function failsAgain(operation: Operation, before: readonly Step[]): boolean {
  switch (operation.kind) {
    case 'create-table':
      return !operation.ifNotExists && !operation.temporary
    case 'add-column':
    case 'add-enum-value':
      return !operation.ifNotExists
    case 'create-index':
      return !operation.ifNotExists && operation.name !== undefined
    case 'drop-table':
    case 'drop-column':
    case 'drop-constraint':
    case 'drop-index':
    case 'drop':
      return !operation.ifExists
    case 'add-constraint':
      return isAddedAgain(operation.constraint.name, before)
    case 'rename-table':
    case 'rename-column':
      return true
    default:
      return false
  }
}

/** Dropped and added once, a constraint is there after every run. */
function isAddedAgain(name: string | undefined, before: readonly Step[]): boolean {
  const last = before.findLast(
    ({ operation: old }) =>
      (old.kind === 'drop-constraint' && old.name === name) ||
      (old.kind === 'add-constraint' && old.constraint.name === name),
  )
  return last?.operation.kind !== 'drop-constraint'
}

function names(step: Step): readonly Preference[] {
  const { operation } = step
  if (operation.kind === 'add-enum-value' && !operation.placed)
    return [
      prefer(
        step,
        'migration-enum-value-unplaced',
        `${named(operation.value)} sorts behind every other value of ${named(operation.type)}`,
        'Say `BEFORE` or `AFTER` which value it belongs.',
      ),
    ]
  const unplaced = tablesOf(operation).find((table) => !table.includes('.'))
  const isTemporary = operation.kind === 'create-table' && operation.temporary
  if (unplaced === undefined || !step.sql || isTemporary || /\bpublic\b/i.test(step.source)) return []
  if (!/^(?:create|alter|drop)-|^(?:add|drop|rename|change|set)-/.test(operation.kind)) return []
  return [
    prefer(
      step,
      'migration-table-without-schema',
      `which ${named(unplaced)} is meant depends on the session’s \`search_path\``,
      'Say the schema.',
    ),
  ]
}

/** What is over at once, whatever is in the tables. */
const quick = /^(?:a query|SET |a savepoint|InsertStmt)/

function statementTimeout({ step, known }: KnownStep): readonly Preference[] {
  const { operation } = step
  const isQuick = operation.kind === 'harmless' && quick.test(operation.what)
  if (known.hasTimeout('statement') || isQuick || isSession(operation) || isOnNewTable(operation, known)) return []
  return [
    prefer(
      step,
      'migration-statement-timeout-missing',
      'without a `statement_timeout` this runs for as long as it takes',
      'Set one for the session that migrates.',
    ),
  ]
}

function isSession({ kind }: Operation): boolean {
  return ['begin', 'commit', 'rollback', 'set-timeout', 'insert', 'create-table', 'create-domain'].includes(kind)
}

function isOnNewTable(operation: Operation, { isNewTable }: Known): boolean {
  const tables = tablesOf(operation)
  return tables.length > 0 && tables.every(isNewTable)
}

function domains(step: Step): readonly Preference[] {
  const { operation } = step
  if (operation.kind !== 'create-domain' || !operation.constrained) return []
  return [
    prefer(
      step,
      'migration-domain-created-constrained',
      `a constraint of the domain ${named(operation.domain)} cannot be changed without reading every table that uses it`,
      'Put the constraint on the columns.',
    ),
  ]
}
