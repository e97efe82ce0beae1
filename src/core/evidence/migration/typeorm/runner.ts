import type { Recorder } from '../ecmascript/recorder.ts'
import { nameOf, namesOf, propertyOf, truthOf, type Value } from '../ecmascript/value.ts'
import type { Operation } from '../operation.ts'
import { quoted, quotedPath, unknownName } from '../sql/quote.ts'
import { changedFrom, type TypeChange } from '../sql/type-of-text.ts'
import type { SyntaxNode } from '../syntax.ts'
import { additions, changes } from './alter-column.ts'
import {
  checkClause,
  exclusionClause,
  foreignKeyClause,
  indexStatement,
  primaryKeyClause,
  uniqueClause,
} from './constraints.ts'
import { isOn, listOf, type Options, optionsOf, tableOf, thingName } from './options.ts'
import { tableStatements } from './table.ts'

/** A call of the query runner. */
interface RunnerCall {
  readonly args: readonly Value[]
  readonly node: SyntaxNode
  readonly recorder: Recorder
}

type Method = (call: RunnerCall) => void

/** Takes the name and arguments of a method of the query runner; writes down what it does on PostgreSQL; says whether it is one that is known. */
export function runMethod(name: string, call: RunnerCall): boolean {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined
  method?.(call)
  return method !== undefined
}

function isTrue(value: Value | undefined): boolean {
  return truthOf(value) === true
}

function tell(told: readonly (string | TypeChange | Operation)[], { node, recorder }: RunnerCall): void {
  for (const one of told)
    if (typeof one === 'string') recorder.statement(one, node)
    else if ('sql' in one) recorder.statement(one.sql, node, changedFrom(recorder.typeOf(one.from)))
    else recorder.operation(one, node)
}

/** Each thing of the second argument, which is one or a list. */
function each(compile: (options: Options, table: string) => readonly string[]): Method {
  return (call) => {
    const [first, second] = call.args
    const table = tableOf(first)
    for (const one of listOf(second)) {
      const options = optionsOf(one)
      if (options === undefined) call.recorder.unread('what is added to a table is not written here', call.node)
      else tell(compile(options, table), call)
    }
  }
}

function constraint(clause: (options: Options) => string): Method {
  return each((options, table) => [`alter table ${quotedPath(table)} add ${clause(options)}`])
}

/** What is found in the table as it is has a name that only the database knows. */
const dropConstraints: Method = (call) => {
  const [table, things, ifExists] = call.args
  for (const one of listOf(things))
    tell([{ kind: 'drop-constraint', table: tableOf(table), name: thingName(one), ifExists: isTrue(ifExists) }], call)
}

const dropIndexes: Method = (call) => {
  const [table, things, ifExists] = call.args
  for (const one of listOf(things)) {
    const options = optionsOf(one)
    const concurrently = options !== undefined && isOn(options, 'isConcurrent')
    tell(
      [{ kind: 'drop-index', name: thingName(one), table: tableOf(table), concurrently, ifExists: isTrue(ifExists) }],
      call,
    )
  }
}

const dropColumns: Method = (call) => {
  const [table, things, ifExists] = call.args
  for (const one of listOf(things)) {
    const column = thingName(one) ?? nameOf(one) ?? unknownName
    tell([{ kind: 'drop-column', table: tableOf(table), column, cascade: false, ifExists: isTrue(ifExists) }], call)
  }
}

function change(call: RunnerCall, table: string, old: Value | undefined, next: Value | undefined): void {
  const { statements, unread } = changes(table, old, next)
  tell(statements, call)
  if (unread !== undefined) call.recorder.unread(unread, call.node)
}

const renameColumn: Method = (call) => {
  const [table, old, next] = call.args
  const [from, to] = [thingName(old) ?? nameOf(old), thingName(next) ?? nameOf(next)]
  if (optionsOf(next) !== undefined) change(call, tableOf(table), old, next)
  else
    tell(
      [`alter table ${quotedPath(tableOf(table))} rename column ${quoted(from ?? '?')} to ${quoted(to ?? '?')}`],
      call,
    )
}

const createTable: Method = (call) => {
  const [table, ifNotExists, withForeignKeys, withIndices] = call.args
  const statements = tableStatements(table, {
    ifNotExists: isTrue(ifNotExists),
    withForeignKeys: truthOf(withForeignKeys) !== false,
    withIndices: truthOf(withIndices) !== false,
  })
  if (statements === undefined) call.recorder.unread('the table that is created is not written here', call.node)
  tell(statements ?? [], call)
}

const updatePrimaryKeys: Method = (call) => {
  const [table, columns] = call.args
  const names = listOf(columns).map((one) => thingName(one) ?? unknownName)
  const path = tableOf(table)
  tell(
    [
      { kind: 'drop-constraint', table: path, name: undefined, ifExists: false },
      `alter table ${quotedPath(path)} add ${primaryKeyClause(names, undefined)}`,
    ],
    call,
  )
}

const dropView: Method = (call) => {
  const [view, ifExists] = call.args
  const options = optionsOf(view)
  const what = options !== undefined && isOn(options, 'materialized') ? 'materialized-view' : 'view'
  tell([{ kind: 'drop', what, name: tableOf(view), cascade: false, ifExists: isTrue(ifExists) }], call)
}

function harmless(what: string): Method {
  return (call) => tell([{ kind: 'harmless', what }], call)
}

/** Methods that change the database; by `src/driver/postgres/PostgresQueryRunner.ts` of TypeORM. */
const methods: Readonly<Record<string, Method>> = {
  query: ({ args, node, recorder }) => recorder.sql(args[0], node),
  createTable,
  dropTable: (call) => {
    const [table, ifExists] = call.args
    tell([{ kind: 'drop-table', table: tableOf(table), cascade: false, ifExists: isTrue(ifExists) }], call)
  },
  renameTable: (call) =>
    tell([`alter table ${quotedPath(tableOf(call.args[0]))} rename to ${quoted(nameOf(call.args[1]) ?? '?')}`], call),
  addColumn: each((options, table) => additions(table, options)),
  addColumns: each((options, table) => additions(table, options)),
  renameColumn,
  changeColumn: (call) => change(call, tableOf(call.args[0]), call.args[1], call.args[2]),
  changeColumns: (call) => {
    for (const one of listOf(call.args[1]))
      change(call, tableOf(call.args[0]), propertyOf(one, 'oldColumn'), propertyOf(one, 'newColumn'))
  },
  dropColumn: dropColumns,
  dropColumns,
  createPrimaryKey: (call) => {
    const [table, columns, name] = call.args
    tell([`alter table ${quotedPath(tableOf(table))} add ${primaryKeyClause(namesOf(columns), nameOf(name))}`], call)
  },
  updatePrimaryKeys,
  dropPrimaryKey: (call) => {
    const [table, name, ifExists] = call.args
    tell([{ kind: 'drop-constraint', table: tableOf(table), name: nameOf(name), ifExists: isTrue(ifExists) }], call)
  },
  createUniqueConstraint: constraint(uniqueClause),
  createUniqueConstraints: constraint(uniqueClause),
  dropUniqueConstraint: dropConstraints,
  dropUniqueConstraints: dropConstraints,
  createCheckConstraint: constraint(checkClause),
  createCheckConstraints: constraint(checkClause),
  dropCheckConstraint: dropConstraints,
  dropCheckConstraints: dropConstraints,
  createExclusionConstraint: constraint(exclusionClause),
  createExclusionConstraints: constraint(exclusionClause),
  dropExclusionConstraint: dropConstraints,
  dropExclusionConstraints: dropConstraints,
  createForeignKey: constraint(foreignKeyClause),
  createForeignKeys: constraint(foreignKeyClause),
  dropForeignKey: dropConstraints,
  dropForeignKeys: dropConstraints,
  createIndex: each((options, table) => [indexStatement(options, table)]),
  createIndices: each((options, table) => [indexStatement(options, table)]),
  createViewIndex: each((options, table) => [indexStatement(options, table)]),
  createViewIndices: each((options, table) => [indexStatement(options, table)]),
  dropIndex: dropIndexes,
  dropIndices: dropIndexes,
  dropViewIndex: dropIndexes,
  createView: (call) => tell([{ kind: 'harmless', what: 'a view', view: tableOf(call.args[0]) }], call),
  dropView,
  changeTableComment: harmless('a comment'),
  createSchema: harmless('a schema'),
  createDatabase: harmless('a database'),
  dropSchema: (call) => {
    const [schema, ifExists, cascade] = call.args
    const name = nameOf(schema)?.split('.').at(-1) ?? '?'
    tell([{ kind: 'drop', what: 'schema', name, cascade: isTrue(cascade), ifExists: isTrue(ifExists) }], call)
  },
  dropDatabase: (call) => {
    const [database, ifExists] = call.args
    const name = nameOf(database) ?? '?'
    tell([{ kind: 'drop', what: 'database', name, cascade: false, ifExists: isTrue(ifExists) }], call)
  },
  clearTable: (call) => {
    const [table, options] = call.args
    tell([{ kind: 'truncate', tables: [tableOf(table)], cascade: isTrue(propertyOf(options, 'cascade')) }], call)
  },
  /** Drops every view, table and enum of the schemas. */
  clearDatabase: (call) =>
    tell([{ kind: 'drop', what: 'schema', name: 'public', cascade: true, ifExists: false }], call),
  startTransaction: ({ recorder }) => recorder.begin(),
  commitTransaction: ({ recorder }) => recorder.commit(),
  rollbackTransaction: ({ recorder }) => recorder.commit(),
}
