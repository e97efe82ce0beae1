import type { Node } from 'libpg-query'
import type { Operation } from '../operation.ts'
import { alterTable } from './alter-table.ts'
import { createIndex, createTable, createTableAs, createTrigger } from './create.ts'
import { deletion, insertion, locking, truncation, update } from './data.ts'
import { alterEnum, createEnum, drop, rename } from './drop-rename.ts'
import { maintenance } from './maintenance.ts'
import { dotted, objectName, tableOf } from './names.ts'

/** Takes a statement; gives what it does. What is not named here changes nothing that others rely on or wait for. */
export function operationsOf(node: Node): readonly Operation[] {
  return (
    ofTables(node) ?? ofTypes(node) ?? ofRows(node) ?? maintenance(node) ?? [{ kind: 'harmless', what: tagOf(node) }]
  )
}

function tagOf(node: Node): string {
  return Object.keys(node)[0] ?? ''
}

function ofTables(node: Node): readonly Operation[] | undefined {
  if ('AlterTableStmt' in node) return alterTable(node.AlterTableStmt)
  if ('CreateStmt' in node) return [createTable(node.CreateStmt)]
  if ('CreateTableAsStmt' in node) return [createTableAs(node.CreateTableAsStmt)]
  if ('IndexStmt' in node) return [createIndex(node.IndexStmt)]
  if ('DropStmt' in node) return drop(node.DropStmt)
  if ('DropdbStmt' in node) {
    const { dbname = '', missing_ok } = node.DropdbStmt
    return [{ kind: 'drop', what: 'database', name: dbname, cascade: false, ifExists: missing_ok === true }]
  }
  if ('RenameStmt' in node) return [rename(node.RenameStmt)]
  if ('AlterObjectSchemaStmt' in node) {
    const { objectType, relation, object, newschema = '' } = node.AlterObjectSchemaStmt
    if (objectType === 'OBJECT_TABLE') {
      const table = tableOf(relation)
      return [{ kind: 'rename-table', table, to: `${newschema}.${table.split('.').at(-1)}` }]
    }
    return [{ kind: 'rename', what: 'other', name: objectName(object), to: newschema }]
  }
  if ('ViewStmt' in node) return [{ kind: 'harmless', what: 'ViewStmt', view: tableOf(node.ViewStmt.view) }]
  return 'CreateTrigStmt' in node ? [createTrigger(node.CreateTrigStmt)] : undefined
}

function ofTypes(node: Node): readonly Operation[] | undefined {
  if ('AlterEnumStmt' in node) return [alterEnum(node.AlterEnumStmt)]
  if ('CreateEnumStmt' in node) return [createEnum(node.CreateEnumStmt.typeName, node.CreateEnumStmt.vals)]
  if ('CreateDomainStmt' in node) {
    const { domainname, constraints } = node.CreateDomainStmt
    return [{ kind: 'create-domain', domain: dotted(domainname), constrained: (constraints ?? []).length > 0 }]
  }
  if (!('AlterDomainStmt' in node)) return undefined
  const { subtype, typeName, def } = node.AlterDomainStmt
  // `C` adds a constraint, `O` sets NOT NULL, by the server's own grammar; the types of the package say other words.
  if (!addsConstraint(subtype)) return [{ kind: 'harmless', what: 'a domain' }]
  const validated = !(def !== undefined && 'Constraint' in def && def.Constraint.skip_validation === true)
  return [{ kind: 'add-domain-constraint', domain: dotted(typeName), validated }]
}

function addsConstraint(subtype: string | undefined): boolean {
  return subtype === 'C' || subtype === 'O'
}

function ofRows(node: Node): readonly Operation[] | undefined {
  if ('UpdateStmt' in node) return [update(node.UpdateStmt)]
  if ('DeleteStmt' in node) return [deletion(node.DeleteStmt)]
  if ('InsertStmt' in node) return [insertion(node.InsertStmt)]
  if ('TruncateStmt' in node) return [truncation(node.TruncateStmt)]
  if ('SelectStmt' in node) {
    const changes = (node.SelectStmt.withClause?.ctes ?? []).flatMap(ofQuery)
    return changes.length === 0 ? [{ kind: 'harmless', what: 'a query' }] : changes
  }
  return 'LockStmt' in node ? [locking(node.LockStmt)] : undefined
}

/** A query that changes rows by the way: `WITH gone AS (DELETE …) SELECT …`. */
function ofQuery(node: Node): readonly Operation[] {
  const query = 'CommonTableExpr' in node ? node.CommonTableExpr.ctequery : undefined
  return query === undefined || 'SelectStmt' in query ? [] : (ofRows(query) ?? [])
}
