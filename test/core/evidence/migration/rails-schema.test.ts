import { expect, it, test } from 'vitest'
import { readSchema, told } from './read-rails.ts'

test('a dumped schema gives its tables, types, indexes and constraints', () => {
  const text = `# This file is auto-generated
ActiveRecord::Schema[7.1].define(version: 2024_01_01_000000) do
  enable_extension "plpgsql"
  create_enum "mood", ["a", "b"]

  create_table "users", id: :uuid, default: -> { "gen_random_uuid()" }, force: :cascade do |t|
    t.string "name", limit: 20, null: false
    t.enum "mood", enum_type: "mood"
    t.datetime "created_at", null: false
    t.datetime "old", precision: nil
    t.index ["name"], name: "i"
  end

  create_table "posts", force: :cascade do |t|
    t.uuid "user_id"
  end

  add_foreign_key "posts", "users"
end
`
  expect(readSchema(text)?.map(told)).toEqual([
    'create-enum mood a,b',
    'create-table | users | id:uuid not-null default=volatile primary | name:varchar(20) not-null | mood:mood | created_at:timestamp(6) not-null | old:timestamp replaces',
    'create-index users i (name)',
    'create-table | posts | id:bigserial not-null primary | user_id:uuid replaces',
    'add-constraint posts foreign-key fk_rails_5b5ddfd518 (user_id) to users',
  ])
})

test('a schema without a version says the digits of seconds itself', () => {
  const text = 'ActiveRecord::Schema.define(version: 1) do\ncreate_table "t" do |t|\nt.datetime "a"\nend\nend'
  expect(readSchema(text)?.map(told)).toEqual(['create-table | t | id:bigserial not-null primary | a:timestamp'])
})

it.each([
  ['nothing', ''],
  ['a migration', 'class A < ActiveRecord::Migration[7.1]\ndef change; end\nend'],
  ['a mention', '# ActiveRecord::Schema.define\nputs 1'],
])('%s is no schema', (_, text) => {
  expect(readSchema(text)).toBeUndefined()
})
