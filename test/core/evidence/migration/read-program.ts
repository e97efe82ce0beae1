import { join } from 'node:path'
import { loadSyntaxParser } from '../../../../src/adapters/parsers/syntax-trees.ts'
import type { Migration, Operation } from '../../../../src/core/evidence/migration/operation.ts'
import { sqlReader } from '../../../../src/core/evidence/migration/program-kind.ts'
import type { ReadMigration } from '../../../../src/core/evidence/migration/reader.ts'
import type { SyntaxParser } from '../../../../src/core/evidence/migration/syntax.ts'
import { postgres } from './judged.ts'

/** Reads a migration's text with the real parsers; what SQL cannot be read is a step too. */
export async function programReader(
  read: ReadMigration,
  language: 'typescript' | 'python' = 'typescript',
): Promise<(text: string) => Migration | undefined> {
  const assets = join(import.meta.dirname, '..', '..', '..', '..', 'dist', 'assets')
  const syntax: SyntaxParser | undefined = await loadSyntaxParser(assets, language)
  if (syntax === undefined) throw new Error('run npm run build first')
  const parser = await postgres()
  const readSql = sqlReader(parser)
  const path = `migrations/20240101000000_a.${language === 'python' ? 'py' : 'ts'}`
  return (text) => read({ path, text, syntax, readSql })
}

/** An operation in a line: its kind, and the words that tell it from others. */
export function told(operation: Operation): string {
  return `${operation.kind} ${details(operation)}`.trim()
}

function details(operation: Operation): string {
  switch (operation.kind) {
    case 'create-table': {
      const { columns, constraints } = operation
      const parts = [...columns.map(columnText), ...constraints.map(constraintText)]
      return `${operation.table}${operation.ifNotExists ? ' if-not-exists' : ''} (${parts.join(', ')})`
    }
    case 'add-column':
      return `${operation.table} ${columnText(operation.column)}`
    case 'add-constraint':
      return `${operation.table} ${constraintText(operation.constraint)}`
    case 'change-type': {
      const { table, column, to, using } = operation
      return `${table}.${column} ${to === undefined ? '?' : typeText(to)}${using ? ' using' : ''}`
    }
    case 'create-index': {
      const { name, table, columns, unique, concurrently } = operation
      return `${name ?? '-'} ${table}(${columns})${unique ? ' unique' : ''}${concurrently ? ' concurrently' : ''}`
    }
    default:
      return Object.entries(operation)
        .filter(([key, value]) => key !== 'kind' && value !== false && value !== undefined)
        .map(([key, value]) => (value === true ? key : String(value)))
        .join(' ')
  }
}

type Column = Extract<Operation, { readonly kind: 'add-column' }>['column']
type Constraint = Extract<Operation, { readonly kind: 'add-constraint' }>['constraint']

function typeText({ name, modifiers, array }: NonNullable<Column['type']>): string {
  return `${name}${modifiers.length === 0 ? '' : `(${modifiers})`}${array ? '[]' : ''}`
}

function columnText(column: Column): string {
  const { name, type, notNull, primaryKey, unique, check, generated, identity } = column
  return [
    `${name}:${type === undefined ? '?' : typeText(type)}`,
    notNull ? 'not-null' : '',
    column.default === 'none' ? '' : `default=${column.default}`,
    primaryKey ? 'primary' : '',
    unique ? 'unique' : '',
    check ? 'check' : '',
    identity ? 'identity' : '',
    generated ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function constraintText({ kind, name, columns, references }: Constraint): string {
  return `${kind} ${name ?? '-'}(${columns})${references === undefined ? '' : ` -> ${references}`}`
}
