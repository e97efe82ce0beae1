import { describe, expect, it } from 'vitest'
import { tableName } from '../../../../../src/core/evidence/across/database/names.ts'
import { codeFile } from '../../../../../src/core/evidence/across/database/sql-text.ts'
import { tableUses } from '../../../../../src/core/evidence/across/database/table-uses.ts'
import { marked } from './marked.ts'

type Row = readonly [what: string, path: string, text: string, table?: string]

/** Each is held against the table `order_items`, where it says no other. */
const rows: readonly Row[] = [
  ['SQL', 'q/a.sql', 'select 1\nfrom order_items i; ◂'],
  ['SQL in a string', 'src/a.ts', "q('DELETE FROM order_items WHERE id = $1') ◂"],
  ['SQL of another table', 'src/a.ts', "q('DELETE FROM order_items_archive WHERE id = $1')"],
  ['a column by that name', 'q/a.sql', 'select order_items from carts;'],
  ['a lock for update', 'q/a.sql', 'select id from carts for update of order_items;', 'of'],
  ['an extracted part', 'q/a.sql', 'select extract(year from order_items) from carts;'],
  ['a sentence', 'src/a.ts', "log('Delete from order_items failed')"],
  ['a name in quotes', 'src/a.ts', "metrics.count('order_items')"],
  ['a comment', 'src/a.ts', '// SELECT id FROM order_items'],
  ['the end of a CTE', 'q/a.sql', 'with order_items as (select 1 from carts) select id from order_items;'],
  ['knex', 'src/a.ts', "await knex('order_items') ◂\n  .first()"],
  ['a part of an array', 'src/a.ts', "Array.from('order_items')"],
  ['TypeORM', 'src/a.ts', "@Entity('order_items')\nexport class Item { ◂\n}"],
  ['TypeORM by name', 'src/a.ts', '@Entity()\nexport class OrderItem { ◂\n}', 'order_item'],
  ['TypeORM in the plural', 'src/a.ts', '@Entity()\nexport class OrderItem {\n}'],
  ['JPA in the plural', 'src/A.java', '@Entity\npublic class OrderItem {\n}'],
  ['JPA by name', 'src/A.java', '@Entity\npublic class OrderItem { ◂\n}', 'order_item'],
  [
    'Active Record in the singular',
    'app/models/order_item.rb',
    'class OrderItem < ApplicationRecord\nend',
    'order_item',
  ],
  [
    'a class of a module that the table is called after',
    'app/models/x.rb',
    'class Order::Item < ApplicationRecord ◂\nend',
  ],
  ['a class of a module', 'app/models/x.rb', 'class X::OrderItem < ApplicationRecord\nend'],
  ['ClickHouse', 'src/a.ts', "q('SELECT id FROM order_items WHERE id = {id: String}')"],
  ['a test in Rust', 'src/a.rs', '#[cfg(test)]\nmod tests {\n    fn a() { q("DELETE FROM order_items") }\n}'],
  ['TypeORM of another table', 'src/a.ts', "@Entity('lines')\nexport class OrderItem {\n}"],
  ['a class of no database', 'src/a.ts', 'export class OrderItem {\n}'],
  ['drizzle', 'src/a.ts', "export const items = pgTable('order_items', { ◂\n})"],
  ['a model of Prisma', 'p/schema.prisma', 'model OrderItem { ◂\n  id Int\n  @@map("order_items")\n}'],
  ['a model of Prisma without a map', 'p/schema.prisma', 'model OrderItem {\n  id Int\n}'],
  ['Active Record', 'app/models/order_item.rb', 'class OrderItem < ApplicationRecord ◂\nend'],
  [
    'Active Record by name',
    'app/models/item.rb',
    "class Item < ApplicationRecord ◂\n  self.table_name = 'order_items' ◂\nend",
  ],
  [
    'Active Record of another table',
    'app/models/order_item.rb',
    "class OrderItem < ApplicationRecord\n  self.table_name = 'lines'\nend",
  ],
  [
    'an abstract class',
    'app/models/order_item.rb',
    'class OrderItem < ApplicationRecord\n  self.abstract_class = true\nend',
  ],
  [
    'a class within a module',
    'app/models/x/order_item.rb',
    'module X\n  class OrderItem < ApplicationRecord\n  end\nend',
  ],
  ['a plain class of Ruby', 'app/services/order_item.rb', 'class OrderItem\nend'],
  ['Django', 'order/models.py', 'class Item(models.Model): ◂\n    pass', 'order_item'],
  ['Django by name', 'a/models.py', 'class Item(models.Model): ◂\n    class Meta:\n        db_table = "order_items" ◂'],
  ['Django of another app', 'stock/models.py', 'class Item(models.Model):\n    pass', 'order_item'],
  [
    'an abstract model',
    'order/models.py',
    'class Item(models.Model):\n    class Meta:\n        abstract = True',
    'order_item',
  ],
  ['SQLAlchemy', 'a.py', 'class Item(Base): ◂\n    __tablename__ = "order_items" ◂'],
  ['Eloquent', 'app/Models/OrderItem.php', 'class OrderItem extends Model ◂\n{\n}'],
  [
    'Eloquent of another table',
    'app/Models/OrderItem.php',
    "class OrderItem extends Model\n{\n    protected $table = 'lines';\n}",
  ],
  [
    'JPA',
    'src/A.java',
    '@Entity\n@Table(name = "order_items", schema = "billing")\npublic class Item { ◂\n}',
    'billing.order_items',
  ],
  [
    'JPA of another schema',
    'src/A.java',
    '@Entity\n@Table(name = "order_items", schema = "billing")\npublic class Item {\n}',
  ],
  ['gorm', 'a.go', 'type OrderItem struct { ◂\n\tgorm.Model\n}'],
  ['a struct of a scanner', 'a.go', 'type OrderItem struct {\n\tID int `db:"id"`\n}'],
  ['the name of a table in Go', 'a.go', 'func (Item) TableName() string { return "order_items" } ◂'],
  ['Diesel', 'src/schema.rs', 'diesel::table! {\n    order_items (id) { ◂\n        id -> Int4,\n    }\n}'],
  ['a row of Rust', 'src/a.rs', '#[derive(FromRow)]\nstruct OrderItem {\n    id: i64,\n}'],
  ['Ecto', 'lib/a.ex', 'defmodule Shop.Item do ◂\n  schema "order_items" do\n  end\nend'],
  ['an insert of Ecto', 'lib/a.ex', 'Repo.insert_all("order_items", rows) ◂'],
  ['EF', 'A.cs', 'builder.ToTable("order_items"); ◂'],
]

describe('a table that is gone', () => {
  it.each(rows.map(([what, ...row]) => ({ what, row })))('$what', ({ row }) => {
    const [path, whole, table = 'order_items'] = row
    const { text, lines } = marked(whole)
    expect(tableUses(codeFile(path, text), tableName(table))).toEqual(lines)
  })
})
