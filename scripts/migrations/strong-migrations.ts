import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A migration of the suite, and whether its tests call it unsafe on PostgreSQL. */
export interface LabelledMigration {
  readonly name: string
  readonly text: string
  readonly unsafe: boolean
}

/** Files of tests that are about the tool and not about what a migration does. */
const changesSettings = /safe_by_default|start_after|multiple_databases|alphabetize|timeouts/

/** Takes a clone of strong_migrations; gives the schema that its tests run on, as Rails would dump it. */
export function schemaOf(clone: string): string {
  const text = readFileSync(join(clone, 'test', 'support', 'active_record.rb'), 'utf8')
  return /^ActiveRecord::Schema\.define do[\s\S]*?^end/m.exec(text)?.[0] ?? ''
}

/** Takes a clone of strong_migrations; gives the migrations that its tests call safe or unsafe on PostgreSQL as they are: no setting changed, no check of another server. */
export function labelledMigrations(clone: string): readonly LabelledMigration[] {
  const classes = classesIn(join(clone, 'test', 'migrations'))
  const labels = new Map<string, boolean>()
  const folder = join(clone, 'test')
  // The way down is not judged.
  for (const file of readdirSync(folder).filter((name) => name.endsWith('_test.rb') && !changesSettings.test(name)))
    for (const method of methodsIn(readFileSync(join(folder, file), 'utf8')))
      for (const [, label = '', name = ''] of onPostgres(method).matchAll(
        /assert_(unsafe|safe) (\w+)(?!\w|[^\n]*direction: :down)/g,
      ))
        labels.set(name, (labels.get(name) ?? false) || label === 'unsafe')
  return [...labels].flatMap(([name, unsafe]) => {
    const text = classes.get(name)
    return text === undefined ? [] : [{ name, text, unsafe }]
  })
}

function classesIn(folder: string): ReadonlyMap<string, string> {
  const all = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/^(?=class )/m)
      .flatMap((text) => {
        const name = /^class (\w+)/.exec(text)?.[1]
        return name === undefined ? [] : [[name, text] as const]
      }),
  )
  return new Map(all)
}

function methodsIn(text: string): readonly string[] {
  return text.split(/^ {2}def (?=test_)/m).slice(1)
}

/** What a test does on PostgreSQL; nothing where it is of another server or changes the tool's settings. */
function onPostgres(method: string): string {
  if (/skip unless (?!postgresql\?)|skip if postgresql|with_|StrongMigrations\.|start_after/.test(method)) return ''
  const branch = /if (?:mysql\?|mariadb\?)[\s\S]*?\n {4}(?:else|elsif postgresql\?)\n([\s\S]*?)\n {4}end/.exec(
    method,
  )?.[1]
  if (branch !== undefined) return branch
  return /if postgresql\?[^\n]*\n([\s\S]*?)\n {4}(?:else|elsif|end)/.exec(method)?.[1] ?? method
}
