import type { Migration } from '../operation.ts'
import { createRecorder } from '../python/recorder.ts'
import { type ClassValue, lastName, type Value } from '../python/value.ts'
import type { MigrationText, ReadMigration } from '../reader.ts'
import { linesOf } from '../syntax.ts'
import { migrationClass } from './migration-class.ts'
import { type Reading, runLater, runOperations } from './operations.ts'
import { stateFor } from './state-for.ts'
import { harmless } from './writer.ts'

/** A file of Django says so itself, however it is imported. */
export const djangoWords = /^class Migration\b/m

/** Takes a file of Python; gives what its operations do on PostgreSQL, by Django's schema editor, given what the earlier migrations of the folder have made; undefined where it has no migration of Django. */
export const readDjango: ReadMigration = (migration) => {
  const { path, text, syntax } = migration
  if (!djangoWords.test(text)) return undefined
  const own = migrationClass(text, syntax)
  if (own === undefined)
    return syntax.parse(text) === undefined && /\bmigrations\.Migration\b/.test(text) ? notRead(path) : undefined
  return isSquashed(own) ? squashed(path, own) : readOperations(own, migration)
}

/** A text that the parser gives up on is still a migration. */
function notRead(path: string): Migration {
  const why = 'it is too long, or takes too much work to parse'
  return { path, framework: 'django', steps: [], down: 'not-asked', unread: [{ line: 1, why }] }
}

function readOperations(own: ClassValue, migration: MigrationText): Migration {
  const { path, readSql } = migration
  const operations = own.attributes.get('operations')
  const isAtomic = !isFalse(own.attributes.get('atomic'))
  const recorder = createRecorder(readSql, isAtomic)
  const state = stateFor(operations, migration)
  const reading: Reading = { state, recorder, isAtomic, later: [], outcome: { isIrreversible: false } }
  runOperations(operations, own.node, reading)
  runLater(reading)
  if (own.methods.has('apply'))
    recorder.unread('how `apply` of this migration changes what its operations do', own.node)
  return {
    path,
    framework: 'django',
    steps: isIgnored(operations) ? recorder.steps.map((step) => ({ ...step, assured: true as const })) : recorder.steps,
    down: reading.outcome.isIrreversible ? 'missing' : 'present',
    unread: [],
  }
}

/** `IgnoreMigration()` of django-migration-linter: the author has said that the whole migration is safe. */
function isIgnored(operations: Value | undefined): boolean {
  const items = operations?.kind === 'list' ? operations.items : []
  return items.some((one) => one.kind === 'call' && lastName(one.callee) === 'IgnoreMigration')
}

function isFalse(value: Value | undefined): boolean {
  return value?.kind === 'boolean' && !value.isTrue
}

function isSquashed({ attributes }: ClassValue): boolean {
  const replaces = attributes.get('replaces')
  return replaces?.kind === 'list' && replaces.items.length > 0
}

/** Where what it replaces has run, which is everywhere but in a new database, nothing of it runs. */
function squashed(path: string, { node }: ClassValue): Migration {
  const step = { operation: harmless('a squashed migration'), ...linesOf(node), source: 'class Migration' }
  return {
    path,
    framework: 'django',
    steps: [{ ...step, inBlock: false, transaction: 1, sql: false }],
    down: 'not-asked',
    unread: [],
  }
}
