import { describe, expect, it, test } from 'vitest'
import { operations, readChange } from './read-rails.ts'

const types: readonly (readonly [column: string, told: string])[] = [
  [':string', 'a:varchar'],
  [':string, limit: 20, null: false, default: "x"', 'a:varchar(20) not-null default=constant'],
  [':string, array: true, default: []', 'a:varchar[] default=constant'],
  [':string, array: false', 'a:varchar'],
  [':text, limit: 1000', 'a:text'],
  [':integer', 'a:int4'],
  [':integer, limit: 2', 'a:int2'],
  [':integer, limit: 8, default: 0', 'a:int8 default=constant'],
  [':bigint', 'a:int8'],
  [':float', 'a:float8'],
  [':float, limit: 24', 'a:float4'],
  [':decimal', 'a:numeric'],
  [':decimal, precision: 10, scale: 2', 'a:numeric(10,2)'],
  [':decimal, precision: 10', 'a:numeric(10)'],
  [':datetime', 'a:timestamp(6)'],
  [':datetime, precision: nil', 'a:timestamp'],
  [':datetime, precision: 3', 'a:timestamp(3)'],
  [':timestamp', 'a:timestamp'],
  [':timestamp, limit: 3', 'a:timestamp(3)'],
  [':timestamptz', 'a:timestamptz'],
  [':timestamptz, limit: 0', 'a:timestamptz(0)'],
  [':time, precision: 0', 'a:time(0)'],
  [':date', 'a:date'],
  [':binary', 'a:bytea'],
  [':boolean, default: false, null: false', 'a:bool not-null default=constant'],
  [':boolean, default: nil', 'a:bool'],
  [':json', 'a:json'],
  [':jsonb, default: {}, null: false', 'a:jsonb not-null default=constant'],
  [':hstore', 'a:hstore'],
  [':inet', 'a:inet'],
  [':uuid, default: "gen_random_uuid()"', 'a:uuid default=volatile'],
  [':uuid, default: -> { "uuid_generate_v4()" }', 'a:uuid default=volatile'],
  [':string, default: "gen_random_uuid()"', 'a:varchar default=constant'],
  [':datetime, default: -> { "now()" }', 'a:timestamp(6) default=stable'],
  [':datetime, default: -> { "CURRENT_TIMESTAMP" }', 'a:timestamp(6) default=stable'],
  [':datetime, default: -> { "clock_timestamp()" }', 'a:timestamp(6) default=volatile'],
  [':datetime, default: Time.now', 'a:timestamp(6) default=constant'],
  [':string, default: Settings.name', 'a:varchar default=constant'],
  [':bigint, default: -> { "next_id()" }', 'a:int8 default=unknown'],
  [':bit, limit: 8', 'a:bit(8)'],
  [':bit_varying', 'a:varbit'],
  [':money', 'a:money'],
  [':interval', 'a:interval'],
  [':citext', 'a:citext'],
  [':serial', 'a:serial'],
  [':bigserial', 'a:bigserial'],
  [':primary_key', 'a:bigserial not-null primary'],
  [':enum, enum_type: :mood', 'a:mood'],
  [':enum, enum_type: "billing.mood"', 'a:billing.mood'],
  [':virtual, type: :string, as: "lower(b)", stored: true', 'a:varchar stored'],
  [':virtual, type: :string, as: "lower(b)"', 'a:varchar virtual'],
  [':vector, limit: 3', 'a:vector(3)'],
  ['"varchar(20)[]"', 'a:varchar(20)[]'],
  ['"timestamp with time zone"', 'a:timestamptz'],
  ['type', 'a:?'],
]

it.each(types)('type: %s', (column, told) => {
  expect(operations(`add_column :users, :a, ${column}`)).toEqual([`add-column users ${told}`])
})

const calls: readonly (readonly [call: string, ...told: readonly string[]])[] = [
  ['add_column "billing.users", "a", :string, if_not_exists: true', 'add-column billing.users a:varchar ifNotExists'],
  ['add_column "public.users", :a, :string', 'add-column users a:varchar'],
  ['add_columns :users, :a, :b, type: :text', 'add-column users a:text', 'add-column users b:text'],
  ['remove_column :users, :a', 'drop-column users a'],
  ['remove_column :users, :a, :string, if_exists: true', 'drop-column users a ifExists'],
  ['remove_columns :users, :a, :b', 'drop-column users a', 'drop-column users b'],
  ['rename_column :users, :a, :b', 'rename-column users a b'],
  ['change_column :users, :a, :text', 'change-type users.a text'],
  ['change_column :users, :a, :text, collation: "C"', 'change-type users.a text collation'],
  ['change_column :users, :a, :integer, using: "a::integer"', 'change-type users.a int4'],
  ['change_column :users, :a, :integer, using: "length(a)"', 'change-type users.a int4 using'],
  ['change_column :users, :a, "integer USING CAST(a AS integer)"', 'change-type users.a int4'],
  ['change_column :users, :a, :integer, cast_as: :integer', 'change-type users.a int4'],
  [
    'change_column :users, :a, :string, null: false, default: "x"',
    'change-type users.a varchar',
    'set-default users a',
    'set-not-null users a',
  ],
  [
    'change_column :users, :a, :string, null: true, default: nil',
    'change-type users.a varchar',
    'drop-default users a',
    'drop-not-null users a',
  ],
  ['change_column_null :users, :a, false', 'set-not-null users a'],
  ['change_column_null :users, :a, true', 'drop-not-null users a'],
  ['change_column_null :users, :a, false, 0', 'update users (a) where', 'set-not-null users a'],
  ['change_column_null :users, :a, false, -> { "now()" }', 'update users (a) where', 'set-not-null users a'],
  ['change_column_null :users, :a, true, 0', 'drop-not-null users a'],
  ['change_column_default :users, :a, "x"', 'set-default users a'],
  ['change_column_default :users, :a, {}', 'set-default users a'],
  ['change_column_default :users, :a, nil', 'drop-default users a'],
  ['change_column_default :users, :a, from: "x", to: nil', 'drop-default users a'],
  ['change_column_default :users, :a, from: nil, to: -> { "now()" }', 'set-default users a'],
  [
    'add_timestamps :users',
    'add-column users created_at:timestamp(6) not-null',
    'add-column users updated_at:timestamp(6) not-null',
  ],
  [
    'add_timestamps :users, null: true, precision: nil',
    'add-column users created_at:timestamp',
    'add-column users updated_at:timestamp',
  ],
  ['remove_timestamps :users', 'drop-column users updated_at', 'drop-column users created_at'],
  [
    'add_reference :users, :city',
    'add-column users city_id:int8',
    'create-index users index_users_on_city_id (city_id)',
  ],
  ['add_column :users, :a, :text, index: true', 'add-column users a:text'],
  ['add_belongs_to :users, :city, index: false, type: :uuid', 'add-column users city_id:uuid'],
  [
    'add_reference :users, :city, null: false, index: { algorithm: :concurrently, unique: true, name: "i" }, foreign_key: { to_table: :towns, validate: false }',
    'add-column users city_id:int8 not-null',
    'create-index users i (city_id) unique concurrently',
    'add-constraint users foreign-key fk_rails_9c7442481a (city_id) to towns not-valid',
  ],
  [
    'add_reference :users, :person, foreign_key: true, index: false',
    'add-column users person_id:int8',
    'add-constraint users foreign-key fk_rails_fa67535741 (person_id) to people',
  ],
  [
    'add_reference :users, :owner, polymorphic: { null: false }',
    'add-column users owner_type:varchar not-null',
    'add-column users owner_id:int8',
    'create-index users index_users_on_owner (owner_type,owner_id)',
  ],
  [
    'remove_reference :users, :owner, polymorphic: true, foreign_key: { name: "fk" }',
    'drop-constraint users fk',
    'drop-column users owner_id',
    'drop-column users owner_type',
  ],
  ['remove_belongs_to :users, :city, if_exists: true', 'drop-column users city_id ifExists'],
  ['add_index :users, :a', 'create-index users index_users_on_a (a)'],
  [
    'add_index "billing.users", [:a, "b"], unique: true, algorithm: :concurrently, if_not_exists: true, where: "a > 1", using: :btree',
    'create-index billing.users index_users_on_a_and_b (a,b) unique concurrently ifNotExists',
  ],
  ['add_index :users, "lower(a)"', 'create-index users index_users_on_lower_a ()'],
  ['add_index :users, "lower(a), b DESC", name: :i', 'create-index users i (,b)'],
  ['add_index :users, columns, name: "i"', 'create-index users i ()'],
  ['add_index :users, :a, algorithm: :default', 'create-index users index_users_on_a (a)'],
  [
    'add_index :accounts_of_the_organisation, [:organisation_reference, :account_number]',
    'create-index accounts_of_the_organisation idx_on_organisation_reference_account_number_c0122600f0 (organisation_reference,account_number)',
  ],
  ['remove_index :users, :a', 'drop-index users index_users_on_a'],
  ['remove_index :users, column: [:a, :b]', 'drop-index users index_users_on_a_and_b'],
  [
    'remove_index "billing.users", name: :i, algorithm: :concurrently, if_exists: true',
    'drop-index billing.users billing.i concurrently ifExists',
  ],
  ['rename_index :users, "a", "b"', 'harmless a name that no query says'],
  ['add_foreign_key :users, :cities', 'add-constraint users foreign-key fk_rails_9c7442481a (city_id) to cities'],
  [
    'add_foreign_key :users, "geo.cities", column: :town_id, name: "fk", validate: false, on_delete: :cascade',
    'add-constraint users foreign-key fk (town_id) to geo.cities not-valid',
  ],
  [
    'add_foreign_key :users, :carts, primary_key: [:shop_id, :user_id], column: [:s, :u], name: "fk"',
    'add-constraint users foreign-key fk (s,u) to carts',
  ],
  ['validate_foreign_key :users, :cities', 'validate-constraint users fk_rails_9c7442481a'],
  ['validate_foreign_key :users, name: :fk', 'validate-constraint users fk'],
  ['remove_foreign_key :users, :cities', 'drop-constraint users fk_rails_9c7442481a'],
  [
    'remove_foreign_key :users, column: :city_id, if_exists: true',
    'drop-constraint users fk_rails_9c7442481a ifExists',
  ],
  ['add_check_constraint :users, "a > 0"', 'add-constraint users check chk_rails_b306731347 (a)'],
  [
    'add_check_constraint :users, "a IS NOT NULL", name: "c", validate: false',
    'add-constraint users check c (a) requires a not-valid',
  ],
  ['validate_check_constraint :users, name: "c"', 'validate-constraint users c'],
  ['remove_check_constraint :users, name: "c", if_exists: true', 'drop-constraint users c ifExists'],
  ['remove_check_constraint :users, "a > 0"', 'drop-constraint users chk_rails_b306731347'],
  ['validate_constraint :users, :c', 'validate-constraint users c'],
  ['add_unique_constraint :users, [:a, :b], name: "u", deferrable: :deferred', 'add-constraint users unique u (a,b)'],
  ['add_unique_constraint :users, using_index: "i", name: "u"', 'add-constraint users unique u () by i'],
  ['remove_unique_constraint :users, name: "u"', 'drop-constraint users u'],
  [
    'add_exclusion_constraint :users, "daterange(a, b) WITH &&", using: :gist, where: "c", name: "e"',
    'add-constraint users exclusion e ()',
  ],
  ['remove_exclusion_constraint :users, name: "e"', 'drop-constraint users e'],
  ['create_enum :mood, %w[happy sad]', 'create-enum mood happy,sad'],
  ['create_enum "billing.mood", ["it\'s"]', "create-enum billing.mood it's"],
  ['add_enum_value :mood, "calm"', 'add-enum-value mood calm'],
  ['add_enum_value :mood, "calm", after: "sad", if_not_exists: true', 'add-enum-value mood calm ifNotExists placed'],
  ['rename_enum_value :mood, from: "sad", to: "low"', 'rename-enum-value mood sad low'],
  ['rename_enum :mood, :feeling', 'rename type mood feeling'],
  ['rename_enum :mood, to: :feeling', 'rename type mood feeling'],
  ['drop_enum :mood, if_exists: true', 'drop type mood ifExists'],
  ['drop_table :users', 'drop-table users'],
  [
    'drop_table :a, :b, if_exists: true, force: :cascade',
    'drop-table a ifExists cascade',
    'drop-table b ifExists cascade',
  ],
  ['drop_join_table :users, :cities', 'drop-table cities_users'],
  ['rename_table :users, :people', 'rename-table users people'],
  ['enable_extension "pgcrypto"', 'harmless CreateExtensionStmt'],
  ['disable_extension "pgcrypto"', 'drop extension pgcrypto ifExists'],
  ['create_schema :billing', 'harmless CreateSchemaStmt'],
  ['drop_schema "billing", if_exists: true', 'drop schema billing ifExists cascade'],
  ['rename_schema :billing, :invoicing', 'rename schema billing invoicing'],
  ['change_column_comment :users, :a, from: "x", to: "y"', 'harmless CommentStmt'],
  ['change_table_comment :users, "y"', 'harmless CommentStmt'],
  ['create_view :totals', 'harmless ViewStmt totals'],
  ['drop_view :totals, materialized: true', 'drop materialized-view totals'],
  ['update_view :totals, version: 2', 'drop view totals', 'harmless ViewStmt totals'],
  ['create_trigger :audit, on: :users', 'create-trigger users audit'],
]

it.each(calls)('%s', (call, ...told) => {
  expect(operations(call)).toEqual(told)
})

const tables: readonly (readonly [call: string, ...told: readonly string[]])[] = [
  ['create_table :t', 'create-table | t | id:bigserial not-null primary'],
  ['create_table :t, id: false, force: :cascade', 'create-table | t replaces'],
  ['create_table :t, id: :uuid', 'create-table | t | id:uuid not-null default=volatile primary'],
  ['create_table :t, id: :uuid, default: nil', 'create-table | t | id:uuid not-null primary'],
  ['create_table :t, id: :integer, primary_key: :n', 'create-table | t | n:serial not-null primary'],
  ['create_table :t, id: :string, limit: 9', 'create-table | t | id:varchar(9) not-null primary'],
  [
    'create_table :t, id: { type: :bigint, default: nil }, temporary: true, if_not_exists: true',
    'create-table | t | id:int8 not-null primary ifNotExists temporary',
  ],
  [
    'create_table(:t, primary_key: [:a, :b]) { |t| t.integer :a, :b }',
    'create-table | t | a:int4 | b:int4 | primary-key - (a,b)',
  ],
  ['create_table :t, as: "SELECT 1 AS a"', 'create-table | t'],
  ['create_table :t, id: false, options: "PARTITION BY RANGE (a)" do |t| t.date :a end', 'create-table | t | a:date'],
  [
    'create_table :t, id: false do |t|\nt.string :a, :b, index: true\nt.timestamps\nend',
    'create-table | t | a:varchar | b:varchar | created_at:timestamp(6) not-null | updated_at:timestamp(6) not-null',
    'create-index t index_t_on_a (a)',
    'create-index t index_t_on_b (b)',
  ],
  [
    'create_table :t, id: false do |t|\nt.references :city, :user, foreign_key: { to_table: :x }, index: { unique: true }\nend',
    'create-table | t | city_id:int8 | user_id:int8 | foreign-key fk_rails_9d83a7a266 (city_id) to x | foreign-key fk_rails_648719516a (user_id) to x',
    'create-index t index_t_on_city_id (city_id) unique',
    'create-index t index_t_on_user_id (user_id) unique',
  ],
  [
    'create_table :t, id: false do |t|\nt.column :a, "int", null: false\nt.index [:a], name: "i"\nt.check_constraint "a > 0", name: "c"\nt.foreign_key :x, name: "f"\nt.unique_constraint [:a], name: "u"\nt.exclusion_constraint "a WITH =", using: :gist, name: "e"\nend',
    'create-table | t | a:int4 not-null | check c (a) | foreign-key f (x_id) to x | unique u (a) | exclusion e ()',
    'create-index t i (a)',
  ],
  [
    'create_table :t, id: false do |t|\nt.primary_key :n, :uuid\nt.numeric :p, precision: 3\nt.blob :b\nt.geometry :g\nend',
    'create-table | t | n:uuid not-null default=volatile primary | p:numeric(3) | b:bytea | g:geometry',
  ],
  [
    'create_table :t, id: false do |t|\nt.userstamps\nt.string name\nend',
    'create-table | t',
    'unread `t.userstamps` is not a method of Active Record',
    'unread the column of `string` is only known when it runs',
  ],
  ['create_join_table :users, :cities', 'create-table | cities_users | user_id:int8 not-null | city_id:int8 not-null'],
  [
    'create_join_table :music_artists, :music_records, column_options: { null: true, type: :uuid } do |t|\nt.index :music_artist_id\nend',
    'create-table | music_artists_records | music_artist_id:uuid | music_record_id:uuid',
    'create-index music_artists_records index_music_artists_records_on_music_artist_id (music_artist_id)',
  ],
  [
    'create_join_table :users, :cities, table_name: :homes, id: true',
    'create-table | homes | id:bigserial not-null primary | user_id:int8 not-null | city_id:int8 not-null',
  ],
]

it.each(tables)('%s', (call, ...told) => {
  expect(operations(call)).toEqual(told)
})

const changes: readonly (readonly [call: string, ...told: readonly string[]])[] = [
  ['t.string :a, :b, null: false', 'add-column t a:varchar not-null', 'add-column t b:varchar not-null'],
  ['t.column :a, :text, index: true', 'add-column t a:text', 'create-index t index_t_on_a (a)'],
  ['t.primary_key :n', 'add-column t n:bigserial not-null primary'],
  ['t.index :a, unique: true', 'create-index t index_t_on_a (a) unique'],
  ['t.rename_index "a", "b"', 'harmless a name that no query says'],
  ['t.timestamps null: true', 'add-column t created_at:timestamp(6)', 'add-column t updated_at:timestamp(6)'],
  ['t.change :a, :text', 'change-type t.a text'],
  ['t.change_default :a, from: 1, to: 2', 'set-default t a'],
  ['t.change_null :a, false, 1', 'update t (a) where', 'set-not-null t a'],
  ['t.remove :a, :b, type: :text', 'drop-column t a', 'drop-column t b'],
  ['t.remove_index :a', 'drop-index t index_t_on_a'],
  ['t.remove_index name: "i"', 'drop-index t i'],
  ['t.remove_timestamps', 'drop-column t updated_at', 'drop-column t created_at'],
  ['t.rename :a, :b', 'rename-column t a b'],
  ['t.references :x, index: false', 'add-column t x_id:int8'],
  ['t.belongs_to :x, :y, index: false', 'add-column t x_id:int8', 'add-column t y_id:int8'],
  ['t.remove_references :x, :y', 'drop-column t x_id', 'drop-column t y_id'],
  ['t.foreign_key :x, name: "f", validate: false', 'add-constraint t foreign-key f (x_id) to x not-valid'],
  ['t.remove_foreign_key name: "f"', 'drop-constraint t f'],
  ['t.check_constraint "a > 0", name: "c"', 'add-constraint t check c (a)'],
  ['t.remove_check_constraint name: "c"', 'drop-constraint t c'],
  ['t.exclusion_constraint "a WITH =", name: "e"', 'add-constraint t exclusion e ()'],
  ['t.unique_constraint [:a], name: "u"', 'add-constraint t unique u (a)'],
  ['t.remove_unique_constraint name: "u"', 'drop-constraint t u'],
  ['t.validate_constraint "c"', 'validate-constraint t c'],
  ['t.string :a unless t.column_exists?(:a)', 'add-column t a:varchar ifNotExists'],
]

it.each(changes)('change_table: %s', (call, ...told) => {
  expect(operations(`change_table :t, bulk: true do |t|\n${call}\nend`)).toEqual(told)
})

describe('what a version of Rails does otherwise', () => {
  const versions: readonly (readonly [version: string, call: string, ...told: readonly string[]])[] = [
    ['5.0', 'create_table :t', 'create-table | t | id:serial not-null primary'],
    ['5.0', 'create_table :t, id: :uuid', 'create-table | t | id:uuid not-null default=volatile primary'],
    ['5.0', 'add_reference :t, :x, index: false', 'add-column t x_id:int4'],
    ['5.1', 'create_table :t', 'create-table | t | id:bigserial not-null primary'],
    [
      '5.1',
      'change_column :t, :a, :string, null: false, default: "x"',
      'change-type t.a varchar',
      'set-default t a',
      'update t (a) where',
      'set-not-null t a',
    ],
    [
      '5.2',
      'add_timestamps :t',
      'add-column t created_at:timestamp not-null',
      'add-column t updated_at:timestamp not-null',
    ],
    [
      '6.0',
      'add_timestamps :t',
      'add-column t created_at:timestamp(6) not-null',
      'add-column t updated_at:timestamp(6) not-null',
    ],
    [
      '6.0',
      'add_reference :t, :x, polymorphic: true',
      'add-column t x_type:varchar',
      'add-column t x_id:int8',
      'create-index t index_t_on_x_type_and_x_id (x_type,x_id)',
    ],
    ['6.1', 'add_column :t, :a, :datetime', 'add-column t a:timestamp'],
    ['7.0', 'add_column :t, :a, :datetime', 'add-column t a:timestamp(6)'],
    ['7.0', 'disable_extension "x"', 'drop extension x ifExists cascade'],
    [
      '7.0',
      'add_index :accounts_of_the_organisation, [:organisation_reference, :account_number]',
      'create-index accounts_of_the_organisation index_accounts_of_the_organisation_on_organisation_reference_an (organisation_reference,account_number)',
    ],
    ['8.1', 'create_table :t', 'create-table | t | id:bigserial not-null primary'],
  ]
  it.each(versions)('%s: %s', (version, call, ...told) => {
    expect(operations(call, version)).toEqual(told)
  })
})

test('what decides a lock and is not known is said, not guessed', () => {
  expect(operations('add_index :users, :a, **options')).toEqual([
    'unread some options of `add_index` are only known when it runs',
  ])
  expect(operations('add_index :users, :a, algorithm: how')).toEqual([
    'unread some options of `add_index` are only known when it runs',
  ])
  expect(operations('add_column table, :a, :string')).toEqual([
    'unread the table of `add_column` is only known when it runs',
  ])
})

test('a step stands on the lines of its call, and an index of a table on its own', () => {
  const { steps } = readChange('\ncreate_table :t do |t|\n  t.string :a\n  t.index :a\nend\nadd_index :t,\n  :b')
  expect(steps.map(({ line, endLine }) => [line, endLine])).toEqual([
    [5, 8],
    [7, 7],
    [9, 10],
  ])
  expect(steps.every(({ sql, transaction }) => !sql && transaction === 1)).toBe(true)
  expect(steps[2]?.source).toBe('add_index :t,\n  :b')
})
