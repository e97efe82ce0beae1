import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { pluralize, singularize } from '../inflection.ts'

/** Bytes of the name of an index that Rails makes up itself since 7.1. */
const maxIndexName = 62
const hashLength = 10

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, hashLength)
}

/** Takes a table, the columns of an index and the version; gives the name that Rails makes of them. */
export function indexName(table: string, columns: readonly string[], version: number): string {
  const own = lastOf(table)
  const whole = columns.some(isExpression) ? [words(columns.join(', '))] : columns
  const name = `index_${own}_on_${whole.join('_and_')}`
  if (version < 701 || utf8ToBytes(name).length <= maxIndexName) return name
  const hash = `_${hashOf(name)}`
  return `${`idx_on_${whole.join('_')}`.slice(0, maxIndexName - hash.length)}${hash}`
}

/** Says whether a column of an index is an expression. */
export function isExpression(column: string): boolean {
  return /\W/.test(column)
}

function words(expression: string): string {
  return (expression.match(/\w+/g) ?? []).join('_')
}

function lastOf(name: string): string {
  return name.split('.').at(-1) ?? name
}

/** Gives the name that Rails makes up for a foreign key. */
export function foreignKeyName(table: string, columns: readonly string[]): string {
  return `fk_rails_${hashOf(`${table}_${columns.join('_and_')}_fk`)}`
}

/** Gives the name that Rails makes up for a check. */
export function checkName(table: string, expression: string): string {
  return `chk_rails_${hashOf(`${table}_${expression}_chk`)}`
}

/** Gives the name that Rails makes up for an exclusion constraint. */
export function exclusionName(table: string, expression: string): string {
  return `excl_rails_${hashOf(`${table}_${expression}_excl`)}`
}

/** Gives the name that Rails makes up for a unique constraint. */
export function uniqueName(table: string, columns: readonly string[]): string {
  return `uniq_rails_${hashOf(`${table}_${columns.join('_and_')}_unique`)}`
}

/** Gives the column that refers to a table. */
export function foreignColumn(table: string, key = 'id'): string {
  return `${singularize(lastOf(table))}_${key}`
}

/** Gives the table that a reference is to. */
export function referredTable(reference: string): string {
  return pluralize(reference)
}

/** Gives the table that joins two: their names in order, and what both begin with once. */
export function joinTable(first: string, second: string): string {
  const [one = '', two = ''] = [first, second].toSorted((a, b) => (a < b ? -1 : 1))
  const shared = /^.*[._]/.exec(commonStart(one, two))?.[0] ?? ''
  return `${one}_${two.slice(shared.length)}`
}

function commonStart(one: string, two: string): string {
  const at = [...one].findIndex((character, index) => character !== two[index])
  return at === -1 ? one : one.slice(0, at)
}

/** Gives what a table is called as a reference. */
export function referenceOf(table: string): string {
  return singularize(lastOf(table))
}
