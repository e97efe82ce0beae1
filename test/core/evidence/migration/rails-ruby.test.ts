import { describe, expect, it, test } from 'vitest'
import { isRailsPath, isRailsSchemaPath } from '../../../../src/core/evidence/migration/rails/rails-path.ts'
import { operations, readChange, readFile, told } from './read-rails.ts'

const programs: readonly (readonly [program: string, ...told: readonly string[]])[] = [
  ['%i[a b].each { |t| add_index t, :x }', 'create-index a index_a_on_x (x)', 'create-index b index_b_on_x (x)'],
  ['[:a, :b].each do |t|\ndrop_table t\nend', 'drop-table a', 'drop-table b'],
  ['%w[a b].each_with_index { |t, i| remove_column t, "c#{i}" }', 'drop-column a c0', 'drop-column b c1'],
  ['{ a: %w[x y], b: :z }.each { |t, cs| Array(cs); drop_table t }', 'drop-table a', 'drop-table b'],
  ['{ a: %w[x y] }.each_pair { |t, cs| cs.each { |c| remove_column t, c } }', 'drop-column a x', 'drop-column a y'],
  ['{ a: 1, b: 2 }.each_key { drop_table it }', 'drop-table a', 'drop-table b'],
  ['{ a: 1 }.keys.each { drop_table _1 }', 'drop-table a'],
  ['2.times { |i| drop_table "t#{i}" }', 'drop-table t0', 'drop-table t1'],
  ['[[:a, :x], [:b, :y]].each { |t, c| remove_column t, c }', 'drop-column a x', 'drop-column b y'],
  ['(%w[a] + %w[b]).each { |t| drop_table t.to_sym }', 'drop-table a', 'drop-table b'],
  ['%w[a b].map { |n| "#{n}s" }.each { |t| drop_table t }', 'drop-table as', 'drop-table bs'],
  ['%w[a b].map(&:pluralize).each { |t| drop_table t }', 'drop-table as', 'drop-table bs'],
  ['tables.each { |t| drop_table t }', 'unread the table of `drop_table` is only known when it runs'],
  ['t = :users\ndrop_table t', 'drop-table users'],
  ['@t = :users\ndrop_table @t', 'drop-table users'],
  ['a, b = :x, :y\ndrop_table b', 'drop-table y'],
  ['t = nil\nt ||= :users\ndrop_table t', 'drop-table users'],
  ['t = odd ? :a : :b\ndrop_table t', 'unread the table of `drop_table` is only known when it runs'],
  ['t = :a\nt = :b if odd\ndrop_table t', 'unread the table of `drop_table` is only known when it runs'],
  ['opts = { unique: true }\nadd_index :a, :x, **opts', 'create-index a index_a_on_x (x) unique'],
  ['args = [:a, :x]\nremove_column(*args)', 'drop-column a x'],
  ['add_index :a, :x, { unique: true }', 'create-index a index_a_on_x (x) unique'],
  ['add_index(:a, :x, "unique" => true)', 'create-index a index_a_on_x (x) unique'],
  ['send(:drop_table, :a)', 'drop-table a'],
  ['send(which, :a)', 'unread which method is called is only known when it runs'],
  ['safety_assured { drop_table :a }', 'drop-table a'],
  ['say_with_time("x") do\ndrop_table :a\nend', 'drop-table a'],
  ['suppress_messages { drop_table :a }', 'drop-table a'],
  [
    'begin\ndrop_table :a\nrescue StandardError\ndrop_table :b\nensure\ndrop_table :c\nend',
    'drop-table a',
    'drop-table b',
    'drop-table c',
  ],
  ['case kind\nwhen 1 then drop_table :a\nelse drop_table :b\nend', 'drop-table a', 'drop-table b'],
  [
    'if odd\ndrop_table :a\nelsif even\ndrop_table :b\nelse\ndrop_table :c\nend',
    'drop-table a',
    'drop-table b',
    'drop-table c',
  ],
  ['drop_table :a if false\ndrop_table :b unless nil', 'drop-table b'],
  ['return\ndrop_table :a'],
  ['return if odd\ndrop_table :a', 'drop-table a'],
  ['return if Rails.env.test?\ndrop_table :a', 'drop-table a'],
  ['return unless Rails.env.production?\ndrop_table :a', 'drop-table a'],
  ['return if Rails.env.production?\ndrop_table :a'],
  ['if connection.adapter_name == "Mysql2"\ndrop_table :a\nelse\ndrop_table :b\nend', 'drop-table b'],
  ['drop_table :a unless ActiveRecord::Base.connection.adapter_name =~ /postgres/i'],
  ['drop_table :a if !mysql? && postgresql?', 'drop-table a'],
  ['add_column :a, :x, :text unless column_exists?(:a, :x)', 'add-column a x:text ifNotExists'],
  ['drop_table :a if table_exists?(:a)', 'drop-table a ifExists'],
  ['return if index_exists?(:a, :x)\nadd_index :a, :x', 'create-index a index_a_on_x (x) ifNotExists'],
  ['ActiveRecord::Base.connection.drop_table :a', 'drop-table a'],
  ['connection.add_index :a, :x', 'create-index a index_a_on_x (x)'],
  ['puts "x"\nlogger.info("y")\nsleep 1\nsay "z"\nRails.logger.info("y")'],
  ['User.reset_column_information\nFillJob.perform_later(1)'],
  [
    'add_concurrent_index :a, :x',
    'unread `add_concurrent_index` is not a method of Active Record, and it is not in this file',
  ],
  ['Filler.call', 'unread `Filler.call` is not in this file'],
  ['Filler.fill\nnil', 'unread `Filler.fill` is not in this file'],
  ['with_lock_retries { drop_table :a }', 'drop-table a'],
  [
    'strange { drop_table :a }',
    'unread `strange` is not a method of Active Record, and it is not in this file',
    'drop-table a',
  ],
  ['User.class_eval { }\nadd_column User.table_name, :a, :text', 'add-column users a:text'],
]

it.each(programs)('%s', (program, ...expected) => {
  expect(operations(program)).toEqual(expected)
})

test('constants and methods of the migration are known, with what they are given', () => {
  const head = [
    'TABLES = %i[a b].freeze',
    'def each_table = TABLES.each { |t| yield t }',
    'def index(table, *columns, unique: false, **rest)',
    '  add_index table, columns, unique: unique, **rest',
    'end',
    'def self.turn(name) = drop_table(name)',
  ].join('\n')
  expect(operations('index TABLES.first, :x, :y, unique: true, name: "i"\nturn(TABLES.last)', '7.1', head)).toEqual([
    'create-index a i (x,y) unique',
    'drop-table b',
  ])
})

describe('directions', () => {
  const both: readonly (readonly [program: string, ...told: readonly string[]])[] = [
    ['reversible do |dir|\ndir.up { drop_table :a }\ndir.down { create_table :a }\nend', 'drop-table a'],
    ['up_only { drop_table :a }', 'drop-table a'],
    ['revert { add_column :a, :x, :text }', 'drop-column a x'],
    ['revert do\nadd_column :a, :x, :text\nadd_index :a, :x\nend', 'drop-index a index_a_on_x', 'drop-column a x'],
    ['revert { rename_column :a, :x, :y }', 'rename-column a y x'],
    ['revert { rename_table :a, :b }', 'rename-table b a'],
    [
      'revert { drop_table(:a, force: :cascade) { |t| t.text :x } }',
      'create-table | a | id:bigserial not-null primary | x:text replaces',
    ],
    ['revert { create_table :a, force: :cascade }', 'drop-table a cascade'],
    ['revert { remove_column :a, :x, :text, null: false }', 'add-column a x:text not-null'],
    ['revert { remove_index :a, column: :x, unique: true }', 'create-index a index_a_on_x (x) unique'],
    ['revert { change_column_null :a, :x, false }', 'drop-not-null a x'],
    ['revert { change_column_default :a, :x, from: nil, to: 1 }', 'drop-default a x'],
    ['revert { add_foreign_key :a, :bs, name: "f", validate: false }', 'drop-constraint a f'],
    ['revert { remove_foreign_key :a, to_table: :bs, name: "f" }', 'add-constraint a foreign-key f (b_id) to bs'],
    ['revert { rename_enum_value :m, from: "a", to: "b" }', 'rename-enum-value m b a'],
    ['revert { change_table(:a) { |t| t.text :x } }', 'drop-column a x'],
    ['revert { reversible { |dir| dir.down { drop_table :a } } }', 'drop-table a'],
    ['revert { change_column :a, :x, :text }', 'unread `change_column` cannot be turned round as it is written'],
    ['revert CreateUsers', 'unread `CreateUsers`, which this runs or reverts, is not in this file'],
  ]
  it.each(both)('%s', (program, ...expected) => {
    expect(operations(program)).toEqual(expected)
  })

  test('another migration of the same file is undone', () => {
    const other = 'class Other < ActiveRecord::Migration[7.1]\ndef change\nadd_column :a, :x, :text\nend\nend\n'
    const own = 'class Change < ActiveRecord::Migration[7.1]\ndef change\nrevert Other\nend\nend'
    expect(readFile(other + own)?.steps.map(({ operation }) => told(operation))).toEqual(['drop-column a x'])
  })

  const ways: readonly (readonly [body: string, down: string])[] = [
    ['add_column :a, :x, :text', 'present'],
    ['remove_column :a, :x, :text', 'present'],
    ['remove_column :a, :x', 'missing'],
    ['remove_columns :a, :x, :y', 'missing'],
    ['remove_columns :a, :x, :y, type: :text', 'present'],
    ['change_table(:a) { |t| t.remove :x }', 'missing'],
    ['drop_table :a', 'missing'],
    ['drop_table(:a) { |t| t.text :x }', 'present'],
    ['remove_index :a, name: "i"', 'missing'],
    ['remove_index :a, :x, name: "i"', 'present'],
    ['remove_foreign_key :a, name: "f"', 'missing'],
    ['remove_check_constraint :a, name: "c"', 'missing'],
    ['change_column :a, :x, :text', 'missing'],
    ['change_column_default :a, :x, 1', 'missing'],
    ['change_column_default :a, :x, from: 0, to: 1', 'present'],
    ['change_column_null :a, :x, false', 'present'],
    ['add_enum_value :m, "x"', 'missing'],
    ['execute "DROP TABLE a"', 'missing'],
    ['reversible { |dir| dir.up { execute "DROP TABLE a" } }', 'present'],
    ['up_only { execute "DROP TABLE a" }', 'present'],
    ['User.update_all(a: 1)', 'present'],
    ['add_unique_constraint :a, using_index: "i"', 'missing'],
  ]
  it.each(ways)('back: %s', (body, down) => {
    expect(readChange(body).down).toBe(down)
  })

  const methods: readonly (readonly [methods: string, down: string])[] = [
    ['def up\ndrop_table :a\nend', 'missing'],
    ['def up\ndrop_table :a\nend\ndef down\ncreate_table :a\nend', 'present'],
    ['def up\ndrop_table :a\nend\ndef down; end', 'present'],
    ['def up\ndrop_table :a\nend\ndef down\nraise ActiveRecord::IrreversibleMigration\nend', 'not-asked'],
    ['def self.up\ndrop_table :a\nend\ndef self.down\ncreate_table :a\nend', 'present'],
  ]
  it.each(methods)('%s', (text, down) => {
    const read = readFile(`class Change < ActiveRecord::Migration[7.1]\n${text}\nend`)
    expect(read?.down).toBe(down)
    expect(read?.steps.map(({ operation }) => told(operation))).toEqual(['drop-table a'])
  })
})

describe('transactions', () => {
  const none = 'disable_ddl_transaction!'
  const all: readonly (readonly [head: string, body: string, numbers: readonly (number | undefined)[]])[] = [
    ['', 'drop_table :a\ntransaction { drop_table :b }', [1, 1]],
    [none, 'drop_table :a', [undefined]],
    [none, 'transaction { drop_table :a }\ndrop_table :b\nUser.transaction { drop_table :c }', [1, undefined, 2]],
    [none, 'ActiveRecord::Base.transaction do\ndrop_table :a\ndrop_table :b\nend', [1, 1]],
    ['', 'drop_table :a\ncommit_db_transaction\ndrop_table :b\nbegin_db_transaction\ndrop_table :c', [1, undefined, 2]],
    ['', 'execute "COMMIT"\ndrop_table :a', [1, undefined]],
    [none, 'execute "BEGIN"\ndrop_table :a\nexecute "COMMIT"\ndrop_table :b', [1, 1, 1, undefined]],
  ]
  it.each(all)('%s %s', (head, body, numbers) => {
    expect(readChange(body, '7.1', head).steps.map(({ transaction }) => transaction)).toEqual(numbers)
  })
})

describe('which files are migrations', () => {
  const classes: readonly (readonly [text: string, isOne: boolean])[] = [
    ['class A < ActiveRecord::Migration[7.1]\ndef change; end\nend', true],
    ['class A < ActiveRecord::Migration\ndef self.up; end\nend', true],
    ['module M\nclass A < ::ActiveRecord::Migration[7.1]\ndef up; end\nend\nend', true],
    ['class A < Gitlab::Database::Migration[2.1]\ndef change; end\nend', true],
    ['class A < MIGRATION_CLASS\ndef change; end\nend', true],
    ['class A < ActiveRecord::Migration[7.1]\nend', false],
    ['class A < ApplicationRecord\ndef change; end\nend', false],
    ['# class A < ActiveRecord::Migration[7.1]\ndef change; end', false],
    ['puts 1', false],
    ['', false],
  ]
  it.each(classes)('%s', (text, isOne) => {
    expect(readFile(text) !== undefined).toBe(isOne)
  })

  test('of several classes the one that the file is named after', () => {
    const text = ['A', 'B'].map(
      (name) => `class ${name} < ActiveRecord::Migration[7.1]\ndef change\ndrop_table :t${name}\nend\nend`,
    )
    const read = readFile(text.join('\n'), 'db/migrate/20240101000000_b.rb')
    expect(read?.steps.map(({ operation }) => told(operation))).toEqual(['drop-table tB'])
  })

  const paths: readonly (readonly [path: string, isOne: boolean])[] = [
    ['db/migrate/20240101000000_add_users.rb', true],
    ['engines/x/db/post_migrate/20240101000000_add_users.rb', true],
    ['db/worker_jobs_migrate/20240101000000_x.rb', true],
    ['app/models/user.rb', false],
    ['db/migrate/20240101000000_add_users.sql', false],
  ]
  it.each(paths)('%s', (path, isOne) => {
    expect(isRailsPath(path)).toBe(isOne)
  })

  test('the dump of a schema', () => {
    expect(['db/schema.rb', 'db/queue_schema.rb', 'app/schema.rb.txt'].map(isRailsSchemaPath)).toEqual([
      true,
      true,
      false,
    ])
  })
})
