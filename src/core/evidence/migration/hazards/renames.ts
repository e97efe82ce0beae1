import { isMadeAgain } from '../made-again.ts'
import type { FindHazards, Hazard } from './hazard.ts'
import { named } from './wording.ts'

/** Names that code knows and that are others afterwards. */
export const renameHazards: FindHazards = (situation) => {
  const { step, known } = situation
  const { operation } = step
  switch (operation.kind) {
    case 'rename-column':
      if (known.isNewTable(operation.table) || known.newColumn(operation.table, operation.column) !== undefined)
        return []
      // Another takes its place.
      if (isMadeAgain(situation, operation.table, operation.column)) return []
      return [column(operation.table, operation.column, operation.to)]
    case 'rename-table':
      if (known.isNewTable(operation.table) || isMadeAgain(situation, operation.table)) return []
      return [table(operation.table, operation.to)]
    case 'rename-enum-value':
      return known.isNewEnum(operation.type) ? [] : [enumValue(operation.type, operation.value, operation.to)]
    case 'rename':
      if (operation.what === 'schema') return [schema(operation.name, operation.to)]
      if (operation.what === 'view' || operation.what === 'materialized-view')
        return [table(operation.name, operation.to)]
      return []
    default:
      return []
  }
}

const order =
  'Neither order of deployment works: the old code does not know the new name, the new code not the old one.'

function column(of: string, name: string, to: string): Hazard {
  return {
    rule: 'migration-column-renamed',
    level: 'breaking',
    title: `code that knows ${named(`${of}.${name}`)} fails from the moment it is ${named(to)}`,
    detail: `${order} Add ${named(to)} beside it, write both, fill it, move the readers, and drop ${named(name)} last.`,
    affects: [`${of}.${name}`],
    removes: [{ kind: 'column', text: name, owner: of }],
    remedy: { kind: 'rename-column-in-steps', table: of, column: name, to },
  }
}

function table(name: string, to: string): Hazard {
  return {
    rule: 'migration-table-renamed',
    level: 'breaking',
    title: `code that knows ${named(name)} fails from the moment it is ${named(to)}`,
    detail: `${order} A view by the old name, made in the same transaction, keeps the old code running.`,
    affects: [name],
    removes: [{ kind: 'table', text: name, owner: undefined }],
    remedy: { kind: 'rename-table-in-steps', table: name, to },
  }
}

function enumValue(type: string, value: string, to: string): Hazard {
  return {
    rule: 'migration-enum-value-renamed',
    level: 'breaking',
    title: `code that writes or compares ${named(value)} of ${named(type)} fails from the moment it is ${named(to)}`,
    detail: `${order} Add ${named(to)}, let the code read both, write the new one, and update the rows.`,
    affects: [`${type}.${value}`],
    removes: [{ kind: 'enum-value', text: value, owner: type }],
    remedy: { kind: 'add-enum-value-in-steps', type, value, to },
  }
}

function schema(name: string, to: string): Hazard {
  return {
    rule: 'migration-schema-renamed',
    level: 'breaking',
    title: `every query that names the schema ${named(name)}, or finds it by its search path, fails from the moment it is ${named(to)}`,
    detail: `${order} Make the new schema beside the old one and move the tables behind views.`,
    affects: [name],
  }
}
