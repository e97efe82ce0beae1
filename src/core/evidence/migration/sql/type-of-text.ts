import type { ColumnType, Operation } from '../operation.ts'
import type { ReadSql } from '../reader.ts'
import { unknownType } from './quote.ts'

/** A statement that changes a column's type, with the type that the migration says it had. */
export interface TypeChange {
  readonly sql: string
  readonly from: string
}

/** Takes the type that a column had, where it is known; gives what says so of a change of its type. */
export function changedFrom(from: ColumnType | undefined): (operation: Operation) => Operation {
  return (operation) => (operation.kind === 'change-type' ? { ...operation, from } : operation)
}

/** Takes a type as SQL writes it, and what reads SQL; gives the type, or undefined for what is none. */
export function typeOfText(type: string, readSql: ReadSql): ColumnType | undefined {
  const [read] = readSql(`alter table t alter column c type ${type}`, 1, undefined)
  const to = read?.operation.kind === 'change-type' ? read.operation.to : undefined
  return to?.name === unknownType ? undefined : to
}
