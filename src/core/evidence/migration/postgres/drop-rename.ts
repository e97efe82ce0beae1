import type { AlterEnumStmt, DropStmt, ObjectType, RenameStmt } from 'libpg-query'
import type { Operation, Thing } from '../operation.ts'
import { dotted, objectName, partsOf, tableOf } from './names.ts'

const things: Readonly<Record<string, Thing>> = {
  OBJECT_VIEW: 'view',
  OBJECT_MATVIEW: 'materialized-view',
  OBJECT_SEQUENCE: 'sequence',
  OBJECT_TYPE: 'type',
  OBJECT_DOMAIN: 'domain',
  OBJECT_SCHEMA: 'schema',
  OBJECT_DATABASE: 'database',
  OBJECT_FUNCTION: 'function',
  OBJECT_PROCEDURE: 'function',
  OBJECT_ROUTINE: 'function',
  OBJECT_AGGREGATE: 'function',
  OBJECT_TRIGGER: 'trigger',
  OBJECT_EXTENSION: 'extension',
  OBJECT_POLICY: 'policy',
  OBJECT_RULE: 'rule',
}

function thingOf(type: ObjectType | undefined): Thing {
  return (type !== undefined && Object.hasOwn(things, type) ? things[type] : undefined) ?? 'other'
}

/** Takes a `DROP`; gives one operation for each name. */
export function drop({ objects = [], removeType, behavior, missing_ok, concurrent }: DropStmt): readonly Operation[] {
  const ifExists = missing_ok === true
  const cascade = behavior === 'DROP_CASCADE'
  return objects.map((node): Operation => {
    const name = objectName(node)
    switch (removeType) {
      case 'OBJECT_TABLE':
      case 'OBJECT_FOREIGN_TABLE':
        return { kind: 'drop-table', table: name, cascade, ifExists }
      case 'OBJECT_INDEX':
        return { kind: 'drop-index', name, table: undefined, concurrently: concurrent === true, ifExists }
      default:
        return { kind: 'drop', what: thingOf(removeType), name, cascade, ifExists }
    }
  })
}

/** Takes a `RENAME`; that of a constraint or an index breaks nobody. */
export function rename(statement: RenameStmt): Operation {
  const { renameType, relationType, relation, subname = '', newname = '', object } = statement
  const isOfTable =
    relationType === undefined || relationType === 'OBJECT_TABLE' || relationType === 'OBJECT_FOREIGN_TABLE'
  switch (renameType) {
    case 'OBJECT_TABLE':
    case 'OBJECT_FOREIGN_TABLE':
      return { kind: 'rename-table', table: tableOf(relation), to: newname }
    case 'OBJECT_COLUMN':
      if (isOfTable) return { kind: 'rename-column', table: tableOf(relation), column: subname, to: newname }
      return { kind: 'rename', what: 'view', name: `${tableOf(relation)}.${subname}`, to: newname }
    case 'OBJECT_TABCONSTRAINT':
    case 'OBJECT_INDEX':
    case 'OBJECT_TRIGGER':
    case 'OBJECT_POLICY':
      return { kind: 'harmless', what: 'a name that no query says' }
    default: {
      const name = relation === undefined ? objectName(object) || subname : tableOf(relation)
      return { kind: 'rename', what: thingOf(renameType), name, to: newname }
    }
  }
}

/** Takes an `ALTER TYPE … ADD VALUE` or `RENAME VALUE`. */
export function alterEnum(statement: AlterEnumStmt): Operation {
  const { typeName, oldVal, newVal = '', newValNeighbor, skipIfNewValExists } = statement
  const type = dotted(typeName)
  if (oldVal !== undefined) return { kind: 'rename-enum-value', type, value: oldVal, to: newVal }
  const placed = newValNeighbor !== undefined
  return { kind: 'add-enum-value', type, value: newVal, placed, ifNotExists: skipIfNewValExists === true }
}

/** Takes the names and values of a `CREATE TYPE … AS ENUM`. */
export function createEnum(names: Parameters<typeof dotted>[0], values: Parameters<typeof partsOf>[0]): Operation {
  return { kind: 'create-enum', type: dotted(names), values: partsOf(values) }
}
