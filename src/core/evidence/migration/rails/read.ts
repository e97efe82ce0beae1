import type { Migration } from '../operation.ts'
import type { ReadMigration } from '../reader.ts'
import { children, field, type SyntaxNode } from '../syntax.ts'
import { underscore } from './inflection.ts'
import { createRecorder, type Recorder } from './recorder.ts'
import { createMachine, type Outcome } from './ruby/create-machine.ts'
import { outerFrame } from './ruby/frame.ts'
import type { Machine } from './ruby/machine.ts'
import { type RubyClass, type RubyFile, rubyFileOf } from './ruby/ruby-file.ts'
import { versionOf } from './version.ts'

/**
 * Reads a migration of Active Record: the way up of the class that the file is named after, with what a `change` undoes, the commands as the
 * PostgreSQL adapter sends them, and the rows that models write. Never runs anything. https://api.rubyonrails.org/classes/ActiveRecord/Migration.html
 */
export const readRails: ReadMigration = ({ path, text, syntax, readSql }) => {
  if (!/<\s*[\w:]{0,200}migration/i.test(text)) return undefined
  const root = syntax.parse(text)
  if (root === undefined) return notRead(path, 'it is too long, or takes too much work to parse')
  const file = rubyFileOf(root, text)
  const own = migrationIn(file, path)
  if (own === undefined)
    return [root, ...children(root)].some(({ type }) => type === 'ERROR')
      ? notRead(path, 'it could not be parsed')
      : undefined
  const hasTransaction = !own.statements.some((node) => node.text.startsWith('disable_ddl_transaction!'))
  const start = (recorder: Recorder, outcome: Outcome) =>
    createMachine({ file, methods: own.methods, version: versionOf(own), recorder, outcome })
  const recorder = createRecorder(readSql, hasTransaction)
  way(own.methods.get('change') ?? own.methods.get('up'), start(recorder, { isIrreversible: false }))
  return {
    path,
    framework: 'rails',
    steps: recorder.steps,
    down: wayBack(own, (outcome) =>
      start(
        createRecorder(() => [], hasTransaction),
        outcome,
      ),
    ),
    unread: [],
  }
}

/** A text that the parser gives up on is still a migration. */
function notRead(path: string, why: string): Migration {
  return { path, framework: 'rails', steps: [], down: 'not-asked', unread: [{ line: 1, why }] }
}

function way(method: SyntaxNode | undefined, machine: Machine): void {
  const body = method === undefined ? undefined : field(method, 'body')
  if (body !== undefined) machine.evaluate(body, outerFrame(false))
}

/** Rails takes the class that the file is named after; a file of one migration is that one. */
function migrationIn(file: RubyFile, path: string): RubyClass | undefined {
  const all = file.classes.filter(isMigration)
  const name = (path.split('/').at(-1) ?? '').replace(/^\d+_|\.rb$/g, '').replace(/\..*$/, '')
  return all.find((one) => underscore(one.name) === name) ?? all[0]
}

function isMigration({ parent, methods }: RubyClass): boolean {
  // `MIGRATION_CLASS`, `migration_class`: libraries that know several versions of Rails.
  const isOne = /migration(?:_?class|_?base)?$/i.test(parent)
  return isOne && ['change', 'up', 'down'].some((name) => methods.has(name))
}

/** Says whether there is a way back: a `change` whose every command Rails can turn round, or a `down`, if only one that refuses. */
function wayBack(own: RubyClass, start: (outcome: Outcome) => Machine): Migration['down'] {
  const change = own.methods.get('change')
  const down = own.methods.get('down')
  if (change === undefined) {
    if (down === undefined) return 'missing'
    return /\bIrreversibleMigration\b/.test(down.text) ? 'not-asked' : 'present'
  }
  const body = field(change, 'body')
  if (body === undefined) return 'present'
  if (/\bIrreversibleMigration\b/.test(change.text)) return 'not-asked'
  const outcome: Outcome = { isIrreversible: false }
  const machine = start(outcome)
  const frame = outerFrame(false)
  machine.revert((reverting) => machine.evaluate(body, reverting), frame)
  return outcome.isIrreversible ? 'missing' : 'present'
}
