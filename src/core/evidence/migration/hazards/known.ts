import { groupBy } from '../../group-by.ts'
import type { Column, Migration, Operation, Step } from '../operation.ts'
import { noPractice, type Practice } from '../practice.ts'
import { type Before, beforeOf } from './before.ts'
import { type Dependents, dependentsAfter } from './dependents.ts'
import { bare, keyOf, maybeSame } from './names.ts'
import { type Schema, schemaAfter } from './schema.ts'
import { waitsForReaders } from './waits.ts'

/** What the change has done before a step, and what the repository says was there before the change. */
export interface Known {
  /** Whether the table is created in this change, so that nobody waits for it and no old row is in it. */
  readonly isNewTable: (table: string) => boolean
  /** The column as this change adds it, where it does. */
  readonly newColumn: (table: string, column: string) => Column | undefined
  /** What the step finds, as far as it is known. */
  readonly found: Before
  /** Whether a check that stands for all rows says that the column is not null. */
  readonly isCheckedNotNull: (table: string, column: string) => boolean
  /** Constraints that the same transaction added without holding the rows against them. */
  readonly isUnvalidatedHere: (table: string, name: string) => boolean
  readonly hasTimeout: (which: 'lock' | 'statement') => boolean
  /** Steps of the same transaction before this one, the transaction of a whole file included. */
  readonly before: readonly Step[]
  readonly isNewEnum: (type: string) => boolean
  /** Whether the server is said to be of an earlier major version. */
  readonly isOlderThan: (major: number) => boolean
  /** Whether the owners say that a table is large or busy. */
  readonly isLarge: (table: string) => boolean
  /** Whether a statement before the step, of this migration or another of the change, writes the column. */
  readonly isWritten: (table: string, column: string) => boolean
  /** What stands on columns before the step, of what is known to stand there. */
  readonly dependents: () => Dependents
  /** All steps of the migration before this one. */
  readonly all: readonly Step[]
}

/** What is known of the database before the change: the operations that make it what it is. */
export type Catalog = readonly Operation[]

/** Nothing is known. */
export const emptyCatalog: Catalog = []

/** The server that the migrations run on. */
export interface Server {
  readonly catalog: Catalog
  /** Its major version; undefined: one that is still maintained. */
  readonly version: number | undefined
  /** Whether the owners say that a table is large or busy. */
  readonly isLarge?: (table: string) => boolean
  /** How the project runs them. */
  readonly practice?: Practice
}

/** A step with what is known as it runs. */
export interface KnownStep {
  readonly step: Step
  readonly migration: Migration
  readonly known: Known
  /** Whether it waits for every query on a table that was there before, and holds up those behind it. */
  readonly waits: boolean
}

interface State {
  readonly newTables: Set<string>
  readonly columns: Map<string, Column>
  readonly schema: Schema
  readonly checks: Map<
    string,
    { readonly column: string | undefined; validated: boolean; readonly step: Step; readonly migration: Migration }
  >
  /** Tables of which a constraint was validated that another change had added: it may be the one that says not null. */
  readonly validatedElsewhere: Map<string, string>
  readonly timeouts: Set<'lock' | 'statement'>
  readonly enums: Set<string>
  readonly done: Operation[]
}

/** Takes the migrations of a change in the order they run; gives each step with what was done before it. */
export function knownSteps(migrations: readonly Migration[], server: Server): readonly KnownStep[] {
  const newTables = new Set(migrations.flatMap(({ steps }) => steps.flatMap(createdTable)))
  const state: State = {
    newTables,
    columns: new Map(),
    schema: schemaAfter(server.catalog),
    checks: new Map(),
    validatedElsewhere: new Map(),
    timeouts: new Set(),
    enums: new Set(),
    done: [...server.catalog],
  }
  return migrations.flatMap((migration) => {
    state.timeouts.clear()
    return migration.steps.map((step, index) => {
      const known = snapshot(state, { step, migration }, migration.steps.slice(0, index), server)
      learn(state, { step, migration })
      return { step, migration, known, waits: waitsForReaders(step.operation, known) }
    })
  })
}

function createdTable({ operation }: Step): readonly string[] {
  if (operation.kind === 'create-table') return [operation.table]
  // What a new table is called afterwards is as new.
  return []
}

/** A step of a migration. */
interface At {
  readonly step: Step
  readonly migration: Migration
}

function snapshot(state: State, { step, migration }: At, before: readonly Step[], server: Server): Known {
  const { version, practice = noPractice, isLarge = () => false } = server
  const { transaction } = step
  const newTables = groupBy([...state.newTables], bare)
  const columns = new Map(state.columns)
  const checks = [...state.checks].map(([name, check]) => ({ name, ...check }))
  const validatedElsewhere = new Map(state.validatedElsewhere)
  const timeouts = new Set(state.timeouts)
  const enums = new Set(state.enums)
  const done = state.done.length
  return {
    isNewTable: (table) => newTables.get(bare(table))?.some((one) => maybeSame(one, table)) ?? false,
    newColumn: (table, column) => columns.get(keyOf(table, column)),
    found: beforeOf(state.schema, step.operation),
    isCheckedNotNull: (table, column) =>
      checks.some(
        (check) =>
          check.validated &&
          check.name.startsWith(`${bare(table)}\u0000`) &&
          check.column?.toLowerCase() === column.toLowerCase(),
      ) || validatedElsewhere.has(bare(table)),
    isUnvalidatedHere: (table, name) => {
      const check = checks.find((one) => one.name === keyOf(table, name))
      if (check === undefined || check.validated || transaction === undefined) return false
      return check.migration === migration && check.step.transaction === transaction
    },
    hasTimeout: (which) => timeouts.has(which) || practice.timeouts.has(which),
    before: transaction === undefined ? [] : before.filter((one) => one.transaction === transaction),
    isNewEnum: (type) => enums.has(bare(type)),
    isLarge,
    isWritten: (table, column) => state.done.slice(0, done).some((one) => writes(one, keyOf(table, column))),
    dependents: () => dependentsAfter(state.done.slice(0, done)),
    all: before,
    isOlderThan: (major) => version !== undefined && version < major,
  }
}

function learn(state: State, at: At): void {
  const { operation } = at.step
  state.done.push(operation)
  if (operation.kind === 'unread') state.schema.forget(at.step.source)
  else state.schema.apply(operation)
  switch (operation.kind) {
    case 'add-column':
      state.columns.set(keyOf(operation.table, operation.column.name), operation.column)
      break
    case 'rename-table':
      if ([...state.newTables].some((table) => bare(table) === bare(operation.table))) state.newTables.add(operation.to)
      break
    case 'add-constraint':
      learnConstraint(state, operation, at)
      break
    case 'validate-constraint':
      validated(state, operation.table, operation.name)
      break
    case 'harmless':
      // Nobody reads or writes what was not there.
      if (operation.view !== undefined) state.newTables.add(operation.view)
      break
    case 'set-timeout':
      if (operation.which === 'idle') break
      if (operation.isOff === true) state.timeouts.delete(operation.which)
      else state.timeouts.add(operation.which)
      break
    case 'create-enum':
      state.enums.add(bare(operation.type))
      break
    default:
  }
}

function writes(operation: Operation, key: string): boolean {
  return operation.kind === 'update' && operation.columns.some((column) => keyOf(operation.table, column) === key)
}

function learnConstraint(
  state: State,
  { table, constraint }: Extract<Operation, { readonly kind: 'add-constraint' }>,
  at: At,
): void {
  const { kind, name, validated: isValidated, notNullOf, columns } = constraint
  const column = kind === 'not-null' ? columns[0] : notNullOf
  state.checks.set(keyOf(table, name ?? `${kind} of ${column ?? ''}`), { column, validated: isValidated, ...at })
}

function validated(state: State, table: string, name: string): void {
  const check = state.checks.get(keyOf(table, name))
  if (check === undefined) state.validatedElsewhere.set(bare(table), name)
  else check.validated = true
}
