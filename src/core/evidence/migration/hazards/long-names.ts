import type { Operation } from '../operation.ts'
import type { FindHazards } from './hazard.ts'
import { named } from './wording.ts'

/** The server keeps 63 bytes of a name, and cuts the rest off without failing. */
const maxName = 63

/** Names that the server would cut. */
export const longNames: FindHazards = ({ step }) => {
  const names = step.sql ? namesIn(step.source) : namesMade(step.operation)
  const long = names.find((name) => bytesOf(name) > maxName)
  if (long === undefined || step.operation.kind === 'harmless') return []
  return [
    {
      rule: 'migration-identifier-too-long',
      level: 'risky',
      title: `${named(long)} is cut to ${maxName} bytes: who looks for it by its whole name does not find it`,
      detail: 'Two long names that begin alike are one name then. Give it a shorter one.',
      affects: [long.slice(0, 200)],
    },
  ]
}

/** Names as they are written in SQL: what is in strings and comments is none. */
function namesIn(sql: string): readonly string[] {
  const plain = sql.replace(/--[^\n]*|'[^']*'|\$\w*\$/g, ' ')
  return [...plain.matchAll(/"((?:[^"]|"")+)"|[\p{L}_][\p{L}\p{N}_$]{20,}/gu)].map(
    ([whole, quoted]) => quoted?.replaceAll('""', '"') ?? whole,
  )
}

function namesMade(operation: Operation): readonly string[] {
  switch (operation.kind) {
    case 'create-table':
      return [operation.table, ...operation.columns.map(({ name }) => name)].map(last)
    case 'add-column':
      return [operation.column.name]
    case 'create-index':
      return operation.name === undefined ? [] : [operation.name]
    case 'add-constraint':
      return operation.constraint.name === undefined ? [] : [operation.constraint.name]
    case 'rename-table':
    case 'rename-column':
      return [last(operation.to)]
    default:
      return []
  }
}

function last(name: string): string {
  return name.split('.').at(-1) ?? name
}

function bytesOf(text: string): number {
  return [...text].reduce((sum, character) => sum + utf8Length(character.codePointAt(0) ?? 0), 0)
}

function utf8Length(point: number): number {
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
