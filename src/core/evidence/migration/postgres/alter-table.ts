import type { AlterTableCmd, AlterTableStmt, ColumnDef } from 'libpg-query'
import type { Operation } from '../operation.ts'
import { columnOf, constraintOf } from './columns.ts'
import { isPlainCast } from './defaults.ts'
import { tableOf, typeOf } from './names.ts'

/** Takes an `ALTER TABLE`; gives what each of its commands does. */
export function alterTable({ relation, cmds = [], objtype }: AlterTableStmt): readonly Operation[] {
  const table = tableOf(relation)
  const commands = cmds.flatMap((node) => ('AlterTableCmd' in node ? [node.AlterTableCmd] : []))
  if (objtype === 'OBJECT_TYPE') return [{ kind: 'harmless', what: 'attributes of a type' }]
  if (objtype === 'OBJECT_INDEX') return commands.flatMap((command) => (isMove(command) ? [moved(command, table)] : []))
  if (objtype !== 'OBJECT_TABLE' && objtype !== 'OBJECT_FOREIGN_TABLE')
    return [{ kind: 'harmless', what: 'a view or sequence' }]
  return commands.flatMap((command) => ofCommand(table, command))
}

function ofCommand(table: string, command: AlterTableCmd): readonly Operation[] {
  const column = command.name ?? ''
  const ifExists = command.missing_ok === true
  const cascade = command.behavior === 'DROP_CASCADE'
  switch (command.subtype) {
    case 'AT_AddColumn':
      return added(table, command)
    case 'AT_DropColumn':
      return [{ kind: 'drop-column', table, column, cascade, ifExists }]
    case 'AT_AlterColumnType':
      return typeChanged(table, column, definition(command))
    case 'AT_SetNotNull':
      return [{ kind: 'set-not-null', table, column }]
    case 'AT_DropNotNull':
      return [{ kind: 'drop-not-null', table, column }]
    case 'AT_ColumnDefault':
      return [{ kind: command.def === undefined ? 'drop-default' : 'set-default', table, column }]
    case 'AT_AddIdentity':
      return [{ kind: 'add-identity', table, column }]
    case 'AT_AddConstraint':
      return constrained(table, command)
    case 'AT_ValidateConstraint':
      return [{ kind: 'validate-constraint', table, name: column }]
    case 'AT_DropConstraint':
      return [{ kind: 'drop-constraint', table, name: column, ifExists }]
    case 'AT_AttachPartition':
      return [{ kind: 'attach-partition', table, partition: partitionOf(command) }]
    case 'AT_DetachPartition':
      return [{ kind: 'detach-partition', table, partition: partitionOf(command), concurrently: isConcurrent(command) }]
    default:
      return isMove(command) ? [moved(command, table)] : [{ kind: 'harmless', what: command.subtype ?? '' }]
  }
}

function definition({ def }: AlterTableCmd): ColumnDef | undefined {
  return def !== undefined && 'ColumnDef' in def ? def.ColumnDef : undefined
}

function added(table: string, command: AlterTableCmd): readonly Operation[] {
  const def = definition(command)
  if (def === undefined) return []
  return [{ kind: 'add-column', table, column: columnOf(def), ifNotExists: command.missing_ok === true }]
}

function typeChanged(table: string, column: string, def: ColumnDef | undefined): readonly Operation[] {
  const using = def?.raw_default !== undefined && !isPlainCast(def.raw_default, column)
  const collation = def?.collClause !== undefined
  return [{ kind: 'change-type', table, column, from: undefined, to: typeOf(def?.typeName), using, collation }]
}

function constrained(table: string, { def }: AlterTableCmd): readonly Operation[] {
  if (def === undefined || !('Constraint' in def)) return []
  const constraint = constraintOf(def.Constraint)
  return constraint === undefined ? [] : [{ kind: 'add-constraint', table, constraint }]
}

function partitionOf({ def }: AlterTableCmd): string {
  return def !== undefined && 'PartitionCmd' in def ? tableOf(def.PartitionCmd.name) : ''
}

function isConcurrent({ def }: AlterTableCmd): boolean {
  return def !== undefined && 'PartitionCmd' in def && def.PartitionCmd.concurrent === true
}

/** Commands that write the whole table anew, by the server's own table of them (`ATRewriteTable`). */
const moves: Readonly<Record<string, string>> = {
  AT_SetLogged: 'SET LOGGED',
  AT_SetUnLogged: 'SET UNLOGGED',
  AT_SetTableSpace: 'SET TABLESPACE',
  AT_SetAccessMethod: 'SET ACCESS METHOD',
  AT_SetExpression: 'SET EXPRESSION',
}

function isMove({ subtype }: AlterTableCmd): boolean {
  return subtype !== undefined && Object.hasOwn(moves, subtype)
}

function moved({ subtype }: AlterTableCmd, table: string): Operation {
  return { kind: 'rewrite-table', table, command: moves[subtype ?? ''] ?? '' }
}
