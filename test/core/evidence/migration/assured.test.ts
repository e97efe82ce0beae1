import { describe, expect, it, test } from 'vitest'
import { withUses } from '../../../../src/core/evidence/across/still-used.ts'
import type { Evidence } from '../../../../src/core/evidence/evidence.ts'
import { migrationChecks } from '../../../../src/core/evidence/migration/checks.ts'
import { emptyCatalog } from '../../../../src/core/evidence/migration/hazards/known.ts'
import { judgeMigrations } from '../../../../src/core/evidence/migration/judge.ts'
import { railsPractice, railsPracticeFor } from '../../../../src/core/evidence/migration/rails/practice.ts'
import { runCheck } from '../run-check.ts'
import { readChange } from './read-rails.ts'

const rails = migrationChecks.find(({ kind }) => kind === 'migration-rails')
if (rails === undefined) throw new Error('no check of Rails')
const check = rails

function told(evidence: readonly Evidence[]): readonly string[] {
  return evidence
    .filter(({ byRequest }) => byRequest !== true)
    .map(({ rule, level }) => `${level} ${rule.replace('migration-', '')}`)
}

function ofChange(body: string, head = ''): readonly string[] {
  const migration = readChange(body, '7.1', head)
  return told(judgeMigrations([{ migration, before: undefined }], { catalog: emptyCatalog, version: undefined }))
}

describe('what the author has said to be safe', () => {
  const index = 'add_index :t, :b'
  const foreignKey = 'add_foreign_key :t, :u, validate: false; validate_foreign_key :t, :u'
  it.each([
    ['safety_assured { add_index :t, :a }', []],
    ['safety_assured { execute "UPDATE t SET a = 1" }', []],
    [`safety_assured { ${foreignKey} }`, []],
    ['safety_assured { remove_column :t, :a, :text }', ['info column-dropped']],
    ['safety_assured do\nadd_index :t, :a\nend\nadd_index :t, :b', ['breaking index-blocks-writes']],
    [`def_all = ->(x) { ${index} }\nsafety_assured(&def_all)\n${index}`, ['breaking index-blocks-writes']],
    ['revert { safety_assured { add_column :t, :a, :text } }', ['info column-dropped']],
    ['safety_assured { revert { add_column :t, :a, :text } }', ['info column-dropped']],
    ['safety_assured { add_index :t, :a, algorithm: :concurrently }', ['breaking concurrently-in-transaction']],
    ['safety_assured { add_column :t, :a, :text, null: false }', ['breaking column-not-null-without-default']],
  ])('%s', (body, rules) => {
    expect(ofChange(body)).toEqual(rules)
  })

  it('is told in other words', () => {
    const migration = readChange('safety_assured { remove_column :t, :a, :text }')
    const [one] = judgeMigrations([{ migration, before: undefined }], { catalog: emptyCatalog, version: undefined })
    expect(one?.title).toBe('`t.a` is gone for good, which is said to be safe')
  })

  it('is told all the same where code of the head still uses what is gone', () => {
    const assured: Evidence = {
      ...{ rule: 'openapi-x', contract: 'openapi', level: 'info', assured: true, surface: 'api', side: 'head' },
      ...{ path: 'a.yaml', line: 1, endLine: 1, title: 't', detail: 'd', affects: [] },
      removes: [{ kind: 'topic', text: 'order.created', owner: undefined }],
    }
    const hit = { word: 'order.created', path: 'src/a.ts', line: 7, text: "on('order.created')" }
    expect(withUses([assured], [hit]).map(({ level }) => level)).toEqual(['breaking'])
    expect(withUses([assured], []).map(({ level }) => level)).toEqual(['info'])
  })
})

describe('what the settings of strong_migrations say', () => {
  const path = 'db/migrate/20240101000000_a.rb'
  const migration = (body: string) => `class A < ActiveRecord::Migration[7.1]\ndef change\n${body}\nend\nend`
  const rules = async (settings: string, body: string, where = 'base') => {
    const initializer = { 'config/initializers/strong_migrations.rb': settings }
    const base = where === 'base' ? initializer : {}
    const { evidence } = await runCheck(check, { base, head: { ...initializer, [path]: migration(body) } })
    return told(evidence)
  }
  it.each([
    ['StrongMigrations.disable_check(:add_index)', 'add_index :t, :a', []],
    ['# StrongMigrations.disable_check(:add_index)', 'add_index :t, :a', ['breaking index-blocks-writes']],
    [
      'StrongMigrations.disable_check(:add_index) if Rails.env.test?',
      'add_index :t, :a',
      ['breaking index-blocks-writes'],
    ],
    ['StrongMigrations.disable_check :remove_column', 'remove_column :t, :a, :text', ['info column-dropped']],
    ['StrongMigrations.safe_by_default = true', 'add_index :t, :a\nadd_foreign_key :t, :u', []],
    [
      'StrongMigrations.safe_by_default = true',
      'execute "CREATE INDEX i ON t (a)"',
      ['breaking index-blocks-writes', 'info not-reversible'],
    ],
    ['StrongMigrations.safe_by_default = false', 'add_index :t, :a', ['breaking index-blocks-writes']],
    ['StrongMigrations.disable_check(:constructor)', 'add_index :t, :a', ['breaking index-blocks-writes']],
  ])('%s: %s', async (settings, body, expected) => {
    expect(await rules(settings, body)).toEqual(expected)
  })

  it('is taken from before the change', async () => {
    const settings = 'StrongMigrations.disable_check(:add_index)'
    expect(await rules(settings, 'add_index :t, :a', 'head')).toEqual(['breaking index-blocks-writes'])
  })

  it('knows the timeouts of the session', () => {
    const timeouts = (text: string) => [...railsPractice('config/initializers/strong_migrations.rb', text).timeouts]
    expect(timeouts('StrongMigrations.lock_timeout = 10.seconds\nStrongMigrations.statement_timeout = 1.hour')).toEqual(
      ['lock', 'statement'],
    )
    expect(timeouts('  StrongMigrations.lock_timeout = nil')).toEqual([])
    expect(timeouts('StrongMigrations.lock_timeout_retries = 3')).toEqual([])
  })

  it('is looked for beside the migrations of an application', () => {
    const files = [
      'config/initializers/strong_migrations.rb',
      'config/initializers/online_migrations.rb',
      'Gemfile.lock',
    ]
    expect(railsPracticeFor('db/migrate/1_a.rb')).toEqual(files)
    expect(railsPracticeFor('apps/shop/db/post_migrate/1_a.rb')).toEqual(files.map((file) => `apps/shop/${file}`))
    expect(railsPracticeFor('lib/migrations/1_a.rb')).toEqual([])
  })
})

test('the types of foreign keys that Rails adds, by the schema', async () => {
  const schema = `ActiveRecord::Schema[7.1].define(version: 1) do
  create_table "users", id: :uuid do |t|
    t.bigint "number"
  end
  create_table "orders" do |t|
    t.bigint "user_id"
    t.integer "parent_id"
  end
end`
  const rules = async (body: string) => {
    const text = `class A < ActiveRecord::Migration[7.1]\ndef change\n${body}\nend\nend`
    const head = { 'db/schema.rb': `${schema} `, 'db/migrate/20240101000000_a.rb': text }
    const { evidence } = await runCheck(check, { base: { 'db/schema.rb': schema }, head })
    return told(evidence).filter((rule) => /key-type/.test(rule))
  }
  expect(await rules('add_foreign_key :orders, :users')).toEqual(['breaking foreign-key-type'])
  expect(await rules('add_foreign_key :orders, :users, primary_key: :number')).toEqual([])
  expect(await rules('add_foreign_key :orders, :users, primary_key: key')).toEqual([])
  expect(await rules('add_foreign_key :orders, :orders, column: :parent_id')).toEqual(['risky foreign-key-type'])
  expect(await rules('add_reference :orders, :buyer, type: :uuid, foreign_key: { to_table: :users }')).toEqual([])
  expect(await rules('add_reference :orders, :buyer, foreign_key: { to_table: :users }')).toEqual([
    'breaking foreign-key-type',
  ])
})

describe('what a project runs its migrations with', () => {
  const rules = async (files: Readonly<Record<string, string>>, body: string) => {
    const text = `class A < ActiveRecord::Migration[7.1]\ndef change\n${body}\nend\nend`
    const { evidence } = await runCheck(check, {
      base: files,
      head: { ...files, 'db/migrate/20240101000000_a.rb': text },
    })
    return told(evidence)
  }
  const gems = {
    'Gemfile.lock': 'GEM\n  specs:\n    rails (7.1.3)\n    safe-pg-migrations (3.0.0)\n      rails (>= 7)\n',
  }
  const others = { 'Gemfile.lock': 'GEM\n  specs:\n    rails (7.1.3)\n' }
  const settings = (text: string) => ({
    'config/initializers/online_migrations.rb': `OnlineMigrations.configure do |config|\n  ${text}\nend\n`,
  })

  it.each([
    [gems, 'add_index :t, :a\nadd_foreign_key :t, :u\nchange_column_null :t, :a, false', []],
    [gems, 'add_index :t, :a, algorithm: :concurrently', []],
    [gems, 'execute "CREATE INDEX CONCURRENTLY i ON t (a)"', ['info not-reversible']],
    [gems, 'add_foreign_key :t, :u, name: "f", validate: false\nvalidate_foreign_key :t, name: "f"', []],
    [gems, 'execute "CREATE INDEX i ON t (a)"', ['breaking index-blocks-writes', 'info not-reversible']],
    [gems, 'add_unique_constraint :t, :a', ['breaking unique-blocks']],
    [others, 'add_index :t, :a', ['breaking index-blocks-writes']],
    [others, 'add_index :t, :a, algorithm: :concurrently', ['breaking concurrently-in-transaction']],
    [settings('config.disable_check(:add_index)'), 'add_index :t, :a', []],
    [settings('# config.disable_check(:add_index)'), 'add_index :t, :a', ['breaking index-blocks-writes']],
  ])('%j: %s', async (files, body, expected) => {
    expect(await rules(files, body)).toEqual(expected)
  })

  it('knows the timeouts of online_migrations', () => {
    const timeouts = (text: string) => [...railsPractice('config/initializers/online_migrations.rb', text).timeouts]
    expect(timeouts('config.statement_timeout = 1.hour')).toEqual(['lock', 'statement'])
    expect(timeouts('  config.lock_retrier = nil')).toEqual([])
  })
})

describe('a change of type, where the schema is known', () => {
  const schema = `ActiveRecord::Schema[7.1].define(version: 1) do
  create_table "t" do |t|
    t.string "name"
    t.text "note"
    t.text "plain"
    t.text "half"
    t.datetime "at"
    t.index ["note"], name: "i"
    t.check_constraint "name = lower(name)", name: "c"
  end
  create_table "u" do |t|
    t.text "plain"
    t.index "lower(plain)", name: "j"
  end
end`
  const rules = async (body: string) => {
    const text = `class A < ActiveRecord::Migration[7.1]\ndef up\n${body}\nend\ndef down\nend\nend`
    const { evidence } = await runCheck(check, {
      base: { 'db/schema.rb': schema },
      head: {
        'db/schema.rb': schema.replace('version: 1', 'version: 2024_01_01_000000'),
        'db/migrate/20240101000000_a.rb': text,
      },
    })
    return told(evidence)
  }
  it.each([
    ['change_column :t, :at, :timestamptz', ['info type-changed']],
    ['change_column :t, :note, :citext', ['breaking type-changed']],
    ['change_column :t, :plain, :citext', ['info type-changed']],
    ['change_column :u, :plain, :citext', ['risky type-changed']],
    ['change_column :t, :name, :text', ['breaking type-changed']],
    ['remove_check_constraint :t, name: "c"\nchange_column :t, :name, :text', []],
    ['remove_index :t, name: "i"\nchange_column :t, :note, :citext', ['info index-drop-blocks', 'info type-changed']],
  ])('%s', async (body, expected) => {
    expect(await rules(body)).toEqual(expected)
  })
})

test('a constraint that another migration of the change added is validated in a transaction of its own', () => {
  const of = (body: string) => ({ migration: readChange(body), before: undefined })
  const server = { catalog: emptyCatalog, version: undefined }
  const add = 'add_foreign_key :t, :u, name: "f", validate: false'
  const validate = 'validate_foreign_key :t, name: "f"'
  expect(told(judgeMigrations([of(add), of(validate)], server))).toEqual([])
  expect(told(judgeMigrations([of(`${add}\n${validate}`)], server))).toEqual(['breaking validated-at-once'])
})

test('what nearly every migration does is told of tables that the owners call large, and of others by request', () => {
  const one = { migration: readChange('add_column :t, :a, :text\nadd_column :u, :a, :text'), before: undefined }
  const server = { catalog: emptyCatalog, version: undefined }
  expect(told(judgeMigrations([one], server))).toEqual([])
  expect(judgeMigrations([one], server).map(({ rule }) => rule)).toContain('migration-lock-timeout-missing')
  const large = judgeMigrations([one], { ...server, isLarge: (table) => table === 'u' })
  expect(told(large)).toEqual(['info lock-timeout-missing', 'info locks-several-tables'])
  expect(large.find(({ rule }) => rule === 'migration-lock-timeout-missing')?.affects).toEqual(['u'])
})

test.each([
  ['add_column :t, :a, :text', 'missing', ['info not-reversible']],
  ['remove_index :t, name: "i"', 'missing', ['info index-drop-blocks', 'info not-reversible']],
  ['remove_column :t, :a', 'missing', ['breaking column-dropped']],
  ['execute "UPDATE t SET a = 1 WHERE b = 2"', 'missing', []],
  ['add_column :t, :a, :text', 'not-asked', []],
] as const)('a way back is asked of what it could undo: %s', (body, down, expected) => {
  const migration = { ...readChange(body), down }
  const server = { catalog: emptyCatalog, version: undefined }
  expect(told(judgeMigrations([{ migration, before: undefined }], server))).toEqual(expected)
})
