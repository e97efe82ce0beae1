import { join } from 'node:path'
import { loadSyntaxParser } from '../../../../src/adapters/parsers/syntax-trees.ts'
import type {
  Column,
  ColumnType,
  Constraint,
  Migration,
  Operation,
} from '../../../../src/core/evidence/migration/operation.ts'
import { sqlReader } from '../../../../src/core/evidence/migration/program-kind.ts'
import { readRails } from '../../../../src/core/evidence/migration/rails/read.ts'
import { readRailsSchema } from '../../../../src/core/evidence/migration/rails/read-schema.ts'
import type { MigrationText } from '../../../../src/core/evidence/migration/reader.ts'
import { postgres } from './judged.ts'

const parser = await postgres()
const assets = join(import.meta.dirname, '..', '..', '..', '..', 'dist', 'assets')
const syntax = await loadSyntaxParser(assets, 'ruby')

const readSql = sqlReader(parser)

function textAt(path: string, text: string): MigrationText {
  if (syntax === undefined) throw new Error('run npm run build first')
  return { path, text, syntax, readSql }
}

/** Reads a whole file. */
export function readFile(text: string, path = 'db/migrate/20240101000000_change.rb'): Migration | undefined {
  return readRails(textAt(path, text))
}

/** Reads the dump of a schema. */
export function readSchema(text: string): readonly Operation[] | undefined {
  return readRailsSchema(textAt('db/schema.rb', text))
}

/** Reads the body of `change`, in a class of a version. */
export function readChange(body: string, version = '7.1', head = ''): Migration {
  const read = readFile(`class Change < ActiveRecord::Migration[${version}]\n${head}\ndef change\n${body}\nend\nend`)
  if (read === undefined) throw new Error('no migration')
  return read
}

/** Says the operations of the body of `change`. */
export function operations(body: string, version?: string, head?: string): readonly string[] {
  return readChange(body, version, head).steps.map(({ operation }) => told(operation))
}

function typed(type: ColumnType | undefined): string {
  if (type === undefined) return '?'
  const modifiers = type.modifiers.length === 0 ? '' : `(${type.modifiers.join(',')})`
  return `${type.name}${modifiers}${type.array ? '[]' : ''}`
}

function column(one: Column): string {
  return [
    `${one.name}:${typed(one.type)}`,
    one.notNull ? 'not-null' : '',
    one.default === 'none' ? '' : `default=${one.default}`,
    one.primaryKey ? 'primary' : '',
    one.generated ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function constraint(one: Constraint): string {
  return [
    one.kind,
    one.name ?? '-',
    `(${one.columns.join(',')})`,
    one.references === undefined ? '' : `to ${one.references}`,
    one.usingIndex === undefined ? '' : `by ${one.usingIndex}`,
    one.notNullOf === undefined ? '' : `requires ${one.notNullOf}`,
    one.validated ? '' : 'not-valid',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

const flags = [
  'unique',
  'concurrently',
  'ifNotExists',
  'ifExists',
  'cascade',
  'replaces',
  'temporary',
  'using',
  'collation',
  'where',
  'batched',
  'placed',
  'fromSelect',
] as const

/** Says an operation in one line: what it is, of what, and each of its flags that is set. */
export function told(operation: Operation): string {
  const own: Readonly<Record<string, unknown>> = { ...operation }
  const set = flags.filter((flag) => own[flag] === true)
  return [operation.kind, ...partsOf(operation), ...set].join(' ')
}

function partsOf(operation: Operation): readonly string[] {
  switch (operation.kind) {
    case 'create-table':
      return [operation.table, ...operation.columns.map(column), ...operation.constraints.map(constraint)].map(
        (one) => `| ${one}`,
      )
    case 'add-column':
      return [operation.table, column(operation.column)]
    case 'add-constraint':
      return [operation.table, constraint(operation.constraint)]
    case 'change-type':
      return [`${operation.table}.${operation.column}`, typed(operation.to)]
    case 'create-index':
      return [operation.table, operation.name ?? '-', `(${operation.columns.join(',')})`]
    case 'drop-index':
      return [operation.table ?? '-', operation.name ?? '-']
    case 'unread':
      return [operation.why]
    case 'update':
    case 'insert':
      return [operation.table, `(${operation.columns.join(',')})`]
    default:
      return words(operation)
  }
}

function words(operation: Operation): readonly string[] {
  return Object.entries(operation).flatMap(([key, value]) => {
    if (key === 'kind' || typeof value === 'boolean' || value === undefined) return []
    return [Array.isArray(value) ? value.join(',') : String(value)]
  })
}
