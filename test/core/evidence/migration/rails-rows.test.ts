import { describe, expect, it, test } from 'vitest'
import { operations, readChange, told } from './read-rails.ts'

const inTransaction: readonly (readonly [program: string, ...told: readonly string[]])[] = [
  ['User.update_all(a: 1, b: 2)', 'update users (a,b)'],
  ['User.all.update_all("a = b, c = 1")', 'update users (a,c)'],
  ['User.update_all(["a = ?", 1])', 'update users (a)'],
  ['User.where(a: nil).update_all(a: 1)', 'update users (a) where'],
  ['User.where.not(a: nil).order(:id).update_all(a: 1)', 'update users (a) where'],
  ['User.unscoped.update_all(a: 1)', 'update users (a)'],
  ['User.active.update_all(a: 1)', 'update users (a) where'],
  ['User.limit(10).update_all(a: 1)', 'update users (a) where batched'],
  ['User.where(id: ids).update_all(a: 1)', 'update users (a) where batched'],
  ['User.in_batches.update_all(a: 1)', 'update users (a)'],
  ['User.find_each { |user| user.update!(a: 1) }', 'update users (a)'],
  ['User.find_each { |user| user.update!(a: 1) if user.odd? }', 'update users (a) where'],
  ['User.find_each do |user|\nnext if user.even?\nuser.update_columns(a: 1)\nend', 'update users (a) where'],
  ['User.all.each { |user| user.a = 1; user.save! }', 'update users ()'],
  ['User.find_each(&:save!)', 'update users ()'],
  ['User.find_by(a: 1)&.update(b: 1)', 'update users (b) where batched'],
  ['user = User.first\nuser.update_column(:a, 1)', 'update users (a) where batched'],
  ['User.new(a: 1).save!', 'update users () where batched'],
  ['users = User.where(a: 1)\nusers.delete_all', 'delete users where'],
  ['User.delete_all', 'delete users'],
  ['User.destroy_all', 'delete users'],
  ['User.destroy_by(a: 1)', 'delete users where'],
  ['User.find(1).destroy', 'delete users where batched'],
  ['User.create!(a: 1, b: 2)', 'insert users (a,b)'],
  ['User.insert_all([{ a: 1 }])', 'insert users (a)'],
  ['User.find_or_create_by!(a: 1)', 'insert users (a)'],
  ['User.count\nUser.pluck(:a)\nUser.exists?'],
  ['Shop::OrderItem.update_all(a: 1)', 'update shop_order_items (a)'],
  ['Person.update_all(a: 1)', 'update people (a)'],
  ['"users".classify.constantize.update_all(a: 1)', 'update users (a)'],
  ['%w[User Post].each { |m| m.constantize.update_all(a: 1) }', 'update users (a)', 'update posts (a)'],
  ['user.posts.update_all(a: 1)', 'unread which table `update_all` writes is only known when it runs'],
  ['User.backfill_names!', 'unread `User.backfill_names!` is not in this file'],
  ['User.find_each(&:fix_name!)', 'unread `fix_name!` of a row of `users` is not in this file'],
]

describe('models', () => {
  it.each(inTransaction)('%s', (program, ...expected) => {
    expect(operations(program)).toEqual(expected)
  })

  const alone: readonly (readonly [program: string, ...told: readonly string[]])[] = [
    ['User.update_all(a: 1)', 'update users (a)'],
    ['User.in_batches.update_all(a: 1)', 'update users (a) batched'],
    ['User.in_batches(of: 100) { |users| users.update_all(a: 1) }', 'update users (a) batched'],
    ['User.in_batches do |users|\nusers.where(a: nil).delete_all\nend', 'delete users where batched'],
    ['User.find_in_batches { |users| users.each { |user| user.update(a: 1) } }', 'update users (a) batched'],
    ['User.find_each { |user| user.update!(a: 1) }', 'update users (a) batched'],
    ['User.destroy_all', 'delete users batched'],
    ['User.delete_all', 'delete users'],
    ['loop do\nbreak if User.limit(9).update_all(a: 1).zero?\nend', 'update users (a) where batched'],
    ['User.transaction { User.in_batches.update_all(a: 1) }', 'update users (a)'],
  ]
  it.each(alone)('without a transaction: %s', (program, ...expected) => {
    expect(operations(program, '7.1', 'disable_ddl_transaction!')).toEqual(expected)
  })

  test('a model of the migration names its table', () => {
    const head =
      'class OldUser < ActiveRecord::Base\nself.table_name = "billing.people"\nend\nTmp = Class.new(ApplicationRecord) { self.table_name = :tmps }'
    expect(operations('OldUser.update_all(a: 1)\nTmp.delete_all', '7.1', head)).toEqual([
      'update billing.people (a)',
      'delete tmps',
    ])
  })
})

const sql: readonly (readonly [program: string, ...told: readonly string[]])[] = [
  ['execute "DROP TABLE a"', 'drop-table a'],
  ["execute('DROP TABLE a; DROP TABLE b')", 'drop-table a', 'drop-table b'],
  ['execute %q{DROP TABLE a}', 'drop-table a'],
  ['execute "DROP TABLE " \\\n"a"', 'drop-table a'],
  ['execute "DROP TABLE " + "a"', 'drop-table a'],
  ['execute <<~SQL\nDROP TABLE a;\nSQL', 'drop-table a'],
  ['execute(<<-SQL.squish)\n  UPDATE a SET b = 1 -- all\n  SQL', 'update a (b)'],
  ["execute <<~'SQL'\nDROP TABLE a\nSQL", 'drop-table a'],
  ['sql = <<~SQL\nDROP TABLE a\nSQL\nexecute sql', 'drop-table a'],
  ['connection.execute "DROP TABLE a"', 'drop-table a'],
  ['ActiveRecord::Base.connection.exec_query("DROP TABLE a")', 'drop-table a'],
  ['User.connection.execute("DROP TABLE a")', 'drop-table a'],
  ['ActiveRecord::Base.connection_pool.with_connection { |c| c.execute("DROP TABLE a") }', 'drop-table a'],
  ['exec_update "UPDATE a SET b = 1"', 'update a (b)'],
  ['update "UPDATE a SET b = 1"', 'update a (b)'],
  ['connection.truncate(:a)', 'truncate a'],
  ['execute "UPDATE a SET b = #{value} WHERE id > #{x.id}"', 'update a (b) where'],
  ['execute "UPDATE a SET b = \'#{value}\'"', 'update a (b)'],
  ['execute "DROP INDEX index_#{name}_on_x"', 'drop-index - index_name_on_x'],
  ['t = "users"\nexecute "DROP TABLE #{t}"', 'drop-table users'],
  ['execute "DROP TABLE #{quote_table_name(t)}"', 'drop-table quote_table_name_t'],
  ['execute "DELETE FROM a #{condition}"', 'unread SQL that the program puts together as it runs'],
  ['execute "#{statement}"', 'unread SQL that the program puts together as it runs'],
  ['execute "UPDATE a SET #{changes}"', 'unread SQL that the program puts together as it runs'],
  ['execute File.read("a.sql")', 'unread SQL that the program puts together as it runs'],
]

describe('SQL', () => {
  it.each(sql)('%s', (program, ...expected) => {
    expect(operations(program)).toEqual(expected)
  })

  test('stands on its own lines, in the transaction of the migration', () => {
    const { steps } = readChange('execute <<~SQL\n  DROP TABLE a;\n\n  DROP TABLE b;\nSQL\nexecute "DROP TABLE c"')
    expect(steps.map(({ line, transaction, sql: isSql }) => [line, transaction, isSql])).toEqual([
      [5, 1, true],
      [7, 1, true],
      [9, 1, true],
    ])
  })

  test('two here-documents of one line keep their order', () => {
    expect(operations('pair = [<<~A, <<~B]\nDROP TABLE a\nA\nDROP TABLE b\nB\npair.each { |s| execute s }')).toEqual([
      'drop-table a',
      'drop-table b',
    ])
  })

  test('a loop outside a transaction updates in batches', () => {
    const body = 'loop { exec_update("UPDATE a SET b = 1 WHERE c") }'
    expect(operations(body, '7.1', 'disable_ddl_transaction!')).toEqual(['update a (b) where batched'])
    expect(operations(body)).toEqual(['update a (b) where'])
  })

  test('a statement that the server refuses is said', () => {
    expect(readChange('execute "DORP TABLE a"').steps.map(({ operation }) => told(operation))).toEqual([
      expect.stringContaining('unread PostgreSQL'),
    ])
  })
})
