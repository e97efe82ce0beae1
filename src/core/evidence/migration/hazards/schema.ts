import type { Column, ColumnType, Operation } from '../operation.ts'
import { bare } from './names.ts'

/** A column as far as it is known; what nothing says is undefined. */
export interface KnownColumn {
  readonly type: ColumnType | undefined
  readonly isNotNull: boolean | undefined
}

/** What tables and enums are there, as the operations have left them that are known; what they say nothing of is not known, and never taken for absent. */
export interface Schema {
  readonly apply: (operation: Operation) => void
  /** Forgets the tables that a text names: something was done to them that cannot be read. */
  readonly forget: (text: string) => void
  readonly column: (table: string, column: string) => KnownColumn | undefined
  /** The only column of a table's primary key. */
  readonly keyColumn: (table: string) => string | undefined
  /** An enum of which all values are known. */
  readonly enumOf: (type: string) => Enum | undefined
}

/** An enum, as it is spelt, with its values. */
export interface Enum {
  readonly name: string
  readonly values: readonly string[]
}

interface KnownEnum extends Enum {
  /** Two enums of different schemas have the name. */
  readonly isAmbiguous: boolean
}

interface Table {
  /** As it is called, `public` left out. */
  readonly name: string
  readonly columns: Map<string, KnownColumn>
  key: string | undefined
  /** Two tables of different schemas have the name. */
  isAmbiguous: boolean
}

const unknownColumn: KnownColumn = { type: undefined, isNotNull: undefined }

/** Takes operations in the order they ran; gives what they have left. */
export function schemaAfter(operations: readonly Operation[]): Schema {
  const schema = createSchema()
  for (const operation of operations) schema.apply(operation)
  return schema
}

function createSchema(): Schema {
  const tables = new Map<string, Table>()
  const enums = new Map<string, KnownEnum>()
  return {
    apply: (operation) => {
      ofTables(operation, tables)
      ofEnums(operation, enums, tables)
    },
    forget: (text) => {
      const words = new Set(text.toLowerCase().match(/\w+/g))
      for (const name of [...tables.keys()]) if (words.has(name)) tables.delete(name)
    },
    column: (table, column) => {
      const known = tables.get(bare(table))
      return known === undefined || !isSame(known, table) ? undefined : known.columns.get(column.toLowerCase())
    },
    keyColumn: (table) => tables.get(bare(table))?.key,
    enumOf: (type) => {
      const known = enums.get(bare(type))
      return known?.isAmbiguous === true ? undefined : known
    },
  }
}

function plain(table: string): string {
  return table.replace(/^public\./i, '').toLowerCase()
}

function isSame({ name, isAmbiguous }: Table, table: string): boolean {
  return !isAmbiguous && name === plain(table)
}

/** The table, also where nothing has made it that is known. */
function tableIn(tables: Map<string, Table>, table: string): Table {
  const known = tables.get(bare(table))
  if (known !== undefined) {
    if (known.name !== plain(table)) known.isAmbiguous = true
    return known
  }
  const fresh: Table = { name: plain(table), columns: new Map(), key: undefined, isAmbiguous: false }
  tables.set(bare(table), fresh)
  return fresh
}

function ofTables(operation: Operation, tables: Map<string, Table>): void {
  switch (operation.kind) {
    case 'create-table':
      created(operation, tables)
      return
    case 'drop-table':
      tables.delete(bare(operation.table))
      return
    case 'rename-table':
      renamed(operation, tables)
      return
    case 'add-constraint':
      if (operation.constraint.kind === 'primary-key')
        addKey(tableIn(tables, operation.table), operation.constraint.columns)
      if (operation.constraint.kind === 'not-null' && operation.constraint.validated)
        change(tables, operation.table, operation.constraint.columns[0] ?? '', { isNotNull: true })
      return
    default:
      ofColumns(operation, tables)
  }
}

function ofColumns(operation: Operation, tables: Map<string, Table>): void {
  switch (operation.kind) {
    case 'add-column': {
      const { columns } = tableIn(tables, operation.table)
      const name = operation.column.name.toLowerCase()
      // Who adds again what is there knows of a database where it is not.
      const isDoubted = operation.ifNotExists && columns.has(name)
      columns.set(name, isDoubted ? unknownColumn : knownOf(operation.column))
      return
    }
    case 'drop-column':
      tables.get(bare(operation.table))?.columns.delete(operation.column.toLowerCase())
      return
    case 'rename-column': {
      const { columns } = tableIn(tables, operation.table)
      const column = columns.get(operation.column.toLowerCase())
      columns.delete(operation.column.toLowerCase())
      if (column !== undefined) columns.set(operation.to.toLowerCase(), column)
      return
    }
    case 'change-type':
      change(tables, operation.table, operation.column, { type: operation.to })
      return
    case 'set-not-null':
      change(tables, operation.table, operation.column, { isNotNull: true })
      return
    case 'drop-not-null':
      change(tables, operation.table, operation.column, { isNotNull: false })
      return
    default:
  }
}

function change(tables: Map<string, Table>, table: string, column: string, what: Partial<KnownColumn>): void {
  const { columns } = tableIn(tables, table)
  const name = column.toLowerCase()
  columns.set(name, { ...(columns.get(name) ?? unknownColumn), ...what })
}

function knownOf({ type, notNull }: Column): KnownColumn {
  return { type, isNotNull: notNull }
}

type Created = Extract<Operation, { readonly kind: 'create-table' }>

function created({ table, columns, constraints, ifNotExists, temporary }: Created, tables: Map<string, Table>): void {
  if (temporary) return
  const known = tables.get(bare(table))
  if (known !== undefined && known.name !== plain(table)) known.isAmbiguous = true
  if (known?.isAmbiguous === true || (known !== undefined && ifNotExists)) return
  tables.delete(bare(table))
  const fresh = tableIn(tables, table)
  for (const column of columns) {
    fresh.columns.set(column.name.toLowerCase(), knownOf(column))
    if (column.primaryKey) addKey(fresh, [column.name])
  }
  for (const { kind, columns: own } of constraints) if (kind === 'primary-key') addKey(fresh, own)
}

function addKey(table: Table, columns: readonly string[]): void {
  table.key = columns.length === 1 ? columns[0] : undefined
  for (const column of columns) {
    const name = column.toLowerCase()
    table.columns.set(name, { ...(table.columns.get(name) ?? unknownColumn), isNotNull: true })
  }
}

function renamed(
  { table, to }: Extract<Operation, { readonly kind: 'rename-table' }>,
  tables: Map<string, Table>,
): void {
  const known = tables.get(bare(table))
  tables.delete(bare(table))
  if (known === undefined) return
  const schema = known.name.slice(0, known.name.lastIndexOf('.') + 1)
  tables.set(bare(to), { ...known, name: to.includes('.') ? plain(to) : `${schema}${to.toLowerCase()}` })
}

function ofEnums(operation: Operation, enums: Map<string, KnownEnum>, tables: Map<string, Table>): void {
  const withValues = (type: string, change: (values: readonly string[]) => readonly string[]) => {
    const known = enums.get(bare(type))
    if (known !== undefined) enums.set(bare(type), { ...known, values: change(known.values) })
  }
  switch (operation.kind) {
    case 'create-enum':
      enums.set(bare(operation.type), createdEnum(operation, enums.get(bare(operation.type))))
      return
    case 'add-enum-value':
      withValues(operation.type, (values) => [...new Set([...values, operation.value])])
      return
    case 'rename-enum-value':
      withValues(operation.type, (values) => values.map((one) => (one === operation.value ? operation.to : one)))
      return
    case 'drop':
      if (operation.what === 'type') enums.delete(bare(operation.name))
      return
    case 'rename':
      if (operation.what === 'type') renamedType(operation, enums, tables)
      return
    default:
  }
}

function createdEnum(
  { type, values }: Extract<Operation, { readonly kind: 'create-enum' }>,
  known: KnownEnum | undefined,
): KnownEnum {
  const isOther = known !== undefined && (known.isAmbiguous || plain(known.name) !== plain(type))
  return { name: type, values, isAmbiguous: isOther }
}

/** Columns keep their type by its new name. */
function renamedType(
  { name, to }: Extract<Operation, { readonly kind: 'rename' }>,
  enums: Map<string, KnownEnum>,
  tables: Map<string, Table>,
): void {
  const known = enums.get(bare(name))
  enums.delete(bare(name))
  if (known !== undefined) enums.set(bare(to), { ...known, name: to })
  for (const { columns } of tables.values())
    for (const [column, { type, ...rest }] of columns)
      if (type !== undefined && bare(type.name) === bare(name))
        columns.set(column, { ...rest, type: { ...type, name: to } })
}
