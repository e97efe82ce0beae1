import type { CreateStmt, CreateTableAsStmt, CreateTrigStmt, IndexStmt, Node } from 'libpg-query'
import type { Column, Constraint, Operation } from '../operation.ts'
import { columnOf, constraintOf } from './columns.ts'
import { tableOf } from './names.ts'

/** Takes a `CREATE TABLE`; gives the table with its columns and constraints. */
export function createTable(statement: CreateStmt): Operation {
  const { relation, tableElts = [], if_not_exists, inhRelations, partbound, constraints = [] } = statement
  const parent = inhRelations?.[0]
  return {
    kind: 'create-table',
    table: tableOf(relation),
    columns: tableElts.flatMap((node): readonly Column[] => ('ColumnDef' in node ? [columnOf(node.ColumnDef)] : [])),
    constraints: [...tableElts, ...constraints].flatMap(constraintIn),
    ifNotExists: if_not_exists === true,
    temporary: relation?.relpersistence === 't',
    replaces: false,
    partitionOf:
      partbound !== undefined && parent !== undefined && 'RangeVar' in parent ? tableOf(parent.RangeVar) : undefined,
  }
}

function constraintIn(node: Node): readonly Constraint[] {
  const constraint = 'Constraint' in node ? constraintOf(node.Constraint) : undefined
  return constraint === undefined ? [] : [constraint]
}

/** Takes a `CREATE TABLE … AS` or a materialized view; gives the table, or that it is harmless. */
export function createTableAs({ into, objtype, if_not_exists }: CreateTableAsStmt): Operation {
  if (objtype !== 'OBJECT_TABLE') return { kind: 'harmless', what: 'a new materialized view', view: tableOf(into?.rel) }
  return {
    kind: 'create-table',
    table: tableOf(into?.rel),
    columns: [],
    constraints: [],
    ifNotExists: if_not_exists === true,
    temporary: into?.rel?.relpersistence === 't',
    replaces: false,
    partitionOf: undefined,
  }
}

/** Takes a `CREATE INDEX`; gives the index; an expression among its columns has no name. `ON ONLY` a partitioned table builds nothing. */
export function createIndex(statement: IndexStmt): Operation {
  const { relation, idxname, indexParams = [], unique, concurrent, if_not_exists } = statement
  const { nulls_not_distinct, whereClause } = statement
  if (relation?.inh !== true) return { kind: 'harmless', what: 'an index of a partitioned table alone' }
  return {
    kind: 'create-index',
    table: tableOf(relation),
    name: idxname,
    columns: indexParams.flatMap((node) => ('IndexElem' in node ? [node.IndexElem.name ?? ''] : [])),
    unique: unique === true,
    ...(nulls_not_distinct === true ? { nullsNotDistinct: true } : {}),
    ...(whereClause === undefined ? {} : { partial: true }),
    concurrently: concurrent === true,
    ifNotExists: if_not_exists === true,
  }
}

/** Takes a `CREATE TRIGGER`. */
export function createTrigger({ relation, trigname = '', replace }: CreateTrigStmt): Operation {
  return { kind: 'create-trigger', table: tableOf(relation), name: trigname, replaces: replace === true }
}
