import { describe, expect, it } from 'vitest'
import { type Asked, answersFor } from '../../../../../src/core/evidence/across/database/answers.ts'
import { columnUses } from '../../../../../src/core/evidence/across/database/column-uses.ts'
import { tableName } from '../../../../../src/core/evidence/across/database/names.ts'
import { codeFile } from '../../../../../src/core/evidence/across/database/sql-text.ts'
import { marked } from './marked.ts'

type Row = readonly [what: string, path: string, text: string, table?: string, column?: string]

/** Each is held against the column `legacy_code` of `orders`, where it says no other. */
const rows: readonly Row[] = [
  // SQL
  ['a query file', 'queries/orders.sql', 'SELECT id,\n  legacy_code ◂\nFROM orders;'],
  ['a query file, of an alias', 'q/a.sql', 'select o.legacy_code from public.orders o join items i on i.o = o.id; ◂'],
  ['a query file, of another statement', 'q/a.sql', 'select id from orders;\nselect legacy_code from invoices;'],
  ['a query file, of another alias', 'q/a.sql', 'select i.legacy_code from orders o join invoices i on i.o = o.id;'],
  ['a join that does not say whose', 'q/a.sql', 'select legacy_code from orders o join invoices i on i.o = o.id;'],
  ['a comment in SQL', 'q/a.sql', '-- legacy_code\nselect id from orders /* legacy_code */;'],
  ['a value in SQL', 'q/a.sql', "select id from orders where kind = 'legacy_code';"],
  ['a name in the result', 'q/a.sql', 'select code as legacy_code from orders;'],
  ['a longer name', 'q/a.sql', 'select legacy_code_2 from orders;'],
  ['a function by that name', 'q/a.sql', 'select legacy_code(id) from orders;'],
  ['a definition', 'sql/tables.sql', 'create table orders (\n  legacy_code text\n);'],
  ['a CTE by the name of the table', 'q/a.sql', 'with orders as (select id from x)\nselect legacy_code from orders;'],
  ['a table of another schema', 'q/a.sql', 'select legacy_code from archive.orders;'],
  ['the table of its schema', 'q/a.sql', 'select legacy_code from billing.orders; ◂', 'billing.orders'],
  ['a short name in SQL', 'q/a.sql', 'update orders set code = 1; ◂', 'orders', 'code'],
  ['a column in capitals', 'q/a.sql', 'SELECT LEGACY_CODE FROM ORDERS ◂'],
  ['an insert', 'src/a.ts', 'await q("INSERT INTO orders (id, legacy_code) VALUES ($1, $2)") ◂'],
  // JavaScript
  ['a template', 'src/a.ts', `const q = sql\`\n  select legacy_code ◂\n  from orders where id = \${id}\``],
  ['a string put together', 'src/a.js', "const q = 'SELECT id, ' +\n  'legacy_code ' + ◂\n  'FROM orders'"],
  ['a parameter of a query', 'src/a.ts', 'q(`update orders set code = :legacy_code`)'],
  ['what is put into a query', 'src/a.ts', `q(\`select id from orders where id = \${row.legacy_code}\`)`],
  ['a sentence', 'src/a.ts', "log('Select legacy_code from orders')"],
  ['a sentence in small letters', 'src/a.ts', "log('select a new legacy_code from orders')"],
  ['a comment in code', 'src/a.ts', '// select legacy_code from orders\n/* "select legacy_code from orders" */'],
  ['a key of anything', 'src/a.ts', "const a = { legacy_code: 1 }\nknex('orders').where({ id })"],
  ['knex', 'src/a.ts', "await knex('orders')\n  .where({ legacy_code: code }) ◂\n  .first()"],
  [
    'knex, of another table',
    'src/a.ts',
    "await knex('invoices')\n  .where({ legacy_code: code })\nknex('orders').first()",
  ],
  ['knex with a join', 'src/a.ts', "knex('orders').join('invoices', 'x', 'y')\n  .select('invoices.legacy_code')"],
  [
    'knex with a join, said whose',
    'src/a.ts',
    "knex('orders').join('items', 'x', 'y')\n  .where('orders.legacy_code', 1) ◂",
  ],
  ['kysely', 'src/a.ts', "db.selectFrom('orders')\n  .select(['id', 'legacy_code']) ◂"],
  ['a bucket', 'src/a.ts', "supabase.storage.from('orders').list({ legacy_code: 1 })"],
  [
    'an entity',
    'src/order.entity.ts',
    "@Entity('orders')\nexport class Order {\n  @Column({ nullable: true })\n  legacyCode: string ◂\n}",
  ],
  [
    'an entity that names it',
    'src/order.entity.ts',
    "@Entity({ name: 'orders' })\nexport class Order {\n  @Column({\n    name: 'legacy_code',\n    nullable: true,\n  })\n  oldCode: string\n\n  @Column('legacy_code') ◂\n  other: string\n}",
  ],
  [
    'an entity that maps the property to another column',
    'src/order.entity.ts',
    "@Entity('orders')\nexport class Order {\n  @Column({ name: 'external_code' })\n  legacyCode: string\n}",
  ],
  [
    'an entity of another table',
    'src/models.ts',
    "@Entity('orders')\nexport class Order {\n}\n@Entity('invoices')\nexport class Invoice {\n  @Column()\n  legacyCode: string\n}",
  ],
  ['a class of no database', 'src/order.dto.ts', 'export class Order {\n  @Column()\n  legacyCode: string\n}'],
  ['an interface', 'src/order.ts', 'export interface Order {\n  legacy_code: string\n}'],
  [
    'a property that is computed',
    'src/order.entity.ts',
    "@Entity('orders')\nclass Order {\n  @VirtualColumn({ query: 'x' })\n  legacyCode: string\n}",
  ],
  [
    'drizzle',
    'src/schema.ts',
    "export const orders = pgTable('orders', {\n  id: serial('id'),\n  legacyCode: text('legacy_code'), ◂\n})",
  ],
  [
    'drizzle, of another table',
    'src/schema.ts',
    "export const orders = pgTable('orders', {\n  id: serial('id'),\n})\nexport const invoices = pgTable('invoices', {\n  legacyCode: text('legacy_code'),\n})",
  ],
  ['prisma', 'prisma/schema.prisma', 'model Order {\n  legacy_code String? ◂\n\n  @@map("orders")\n}'],
  [
    'prisma with a mapped field',
    'p/schema.prisma',
    'model Order {\n  code String @map("legacy_code") ◂\n  @@map("orders")\n}',
  ],
  [
    'prisma, mapped to another',
    'p/schema.prisma',
    'model Order {\n  legacy_code String @map("code")\n  @@map("orders")\n}',
  ],
  [
    'prisma, of another model',
    'p/schema.prisma',
    'model Order {\n  id Int\n  @@map("orders")\n}\nmodel Invoice {\n  legacy_code String\n}',
  ],
  // Python
  [
    'Django',
    'shop/models.py',
    'class Order(models.Model):\n    legacy_code = models.CharField(max_length=9) ◂',
    'shop_order',
  ],
  [
    'Django with a name of its own',
    'a/models.py',
    'class Order(models.Model):\n    code = models.CharField(db_column="legacy_code") ◂\n\n    class Meta:\n        db_table = "orders"',
  ],
  [
    'Django, mapped to another',
    'shop/models.py',
    'class Order(models.Model):\n    legacy_code = models.CharField(db_column="code")',
    'shop_order',
  ],
  [
    'Django of another app',
    'stock/models.py',
    'class Order(models.Model):\n    legacy_code = models.CharField()',
    'shop_order',
  ],
  [
    'Django of another model',
    'shop/models.py',
    'class Order(models.Model):\n    pass\n\n\nclass Invoice(models.Model):\n    legacy_code = models.CharField()',
    'shop_order',
  ],
  ['a form', 'shop/forms.py', 'class OrderForm(forms.Form):\n    legacy_code = forms.CharField()', 'shop_order'],
  [
    'a serializer',
    'shop/api.py',
    'class Order(serializers.Serializer):\n    legacy_code = serializers.CharField()',
    'shop_order',
  ],
  [
    'a local variable of a model',
    'shop/models.py',
    'class Order(models.Model):\n    def save(self):\n        legacy_code = models.CharField()',
    'shop_order',
  ],
  [
    'SQLAlchemy',
    'app/models.py',
    'class Order(Base):\n    __tablename__ = "orders"\n    legacy_code = Column(String) ◂',
  ],
  [
    'SQLAlchemy, mapped',
    'app/models.py',
    'class Order(Base):\n    __tablename__ = "orders"\n    legacy_code: Mapped[str] = mapped_column() ◂',
  ],
  [
    'SQLAlchemy, of another table',
    'app/models.py',
    'class Order(Base):\n    __tablename__ = "old_orders"\n    legacy_code = Column(String)',
  ],
  ['SQLAlchemy Core', 'app/tables.py', 'orders = Table("orders", metadata,\n    Column("legacy_code", String), ◂\n)'],
  ['pydantic', 'app/schemas.py', 'class Order(BaseModel):\n    legacy_code: str = Field()'],
  ['a doc string', 'app/a.py', 'def f():\n    """\n    select legacy_code from orders\n    """'],
  ['a query of three quotes', 'app/a.py', 'cur.execute("""\n    select legacy_code ◂\n    from orders\n""")'],
  ['strings side by side', 'app/a.py', 'cur.execute("select legacy_code " ◂\n            "from orders")'],
  // Ruby
  ['a symbol', 'app/models/order.rb', 'class X\n  Order.where(id: 1).pluck(:legacy_code) ◂\nend'],
  ['a hash', 'app/a.rb', 'Order.where(legacy_code: code) ◂'],
  ['an attribute', 'app/a.rb', 'order = Order.find(1)\nputs order.legacy_code ◂'],
  ['an attribute of something else', 'app/a.rb', 'order = Order.find(1)\nputs invoice.legacy_code'],
  ['an attribute without the class', 'app/a.rb', 'puts order.legacy_code'],
  [
    'an attribute that the class answers for',
    'app/models/order.rb',
    'class Order\n  def legacy_code = id\nend\nOrder.first; order.legacy_code',
  ],
  [
    'a column that is ignored',
    'app/models/order.rb',
    'class Order < ApplicationRecord\n  self.ignored_columns += %w[legacy_code]\nend',
  ],
  [
    'a column that is ignored, by symbol',
    'app/models/order.rb',
    'class Order < ApplicationRecord\n  self.ignored_columns = [:legacy_code]\nend',
  ],
  [
    'an attribute of Active Record',
    'app/models/order.rb',
    'class Order < ApplicationRecord\n  attribute :legacy_code, :string\nend',
  ],
  ['the hash of a joined table', 'app/a.rb', 'Order.joins(:invoices).where(invoices: { legacy_code: 1 })'],
  ['a method with arguments', 'app/a.rb', 'Order.first\norder.legacy_code(1)'],
  ['the query of another table within', 'app/a.rb', 'Order.where(id: Invoice.where(legacy_code: 1).select(:id))'],
  [
    'what is delegated by a prefix',
    'app/models/order.rb',
    'class Order\n  delegate :code, to: :legacy, prefix: true\nend\nOrder.first; order.legacy_code',
  ],
  [
    'what a macro answers for',
    'app/models/order.rb',
    'class Order < ApplicationRecord\n  mount_uploader :legacy_code, A\nend\norder.legacy_code',
  ],
  [
    'a model of its own',
    'app/models/order.rb',
    'class Order < ApplicationRecord\n  validates :id, :legacy_code, presence: true ◂\n  scope :old, -> { where(legacy_code: nil) } ◂\n  def clear\n    self.legacy_code = nil ◂\n  end\nend',
  ],
  [
    'the model of another table',
    'app/models/invoice.rb',
    'class Invoice < ApplicationRecord\n  belongs_to :order # Order\n  validates :legacy_code, presence: true\n  scope :old, -> { where(legacy_code: nil) }\nend',
  ],
  ['a row that is changed', 'app/a.rb', 'order = Order.first\norder.update!(id: 1, legacy_code: nil) ◂'],
  ['a row of another table that is changed', 'app/a.rb', 'order = Order.first\ninvoice.update!(legacy_code: nil)'],
  ['a query where a method has that name', 'app/a.rb', 'def legacy_code = 1\nOrder.where(legacy_code: legacy_code) ◂'],
  [
    'a row that is made where a method has that name',
    'app/a.rb',
    'attr_accessor :legacy_code\nOrder.new(legacy_code: 1)',
  ],
  ['a query by an association', 'app/a.rb', 'belongs_to :legacy_code\nOrder.where(legacy_code: 1)'],
  ['a heredoc', 'app/a.rb', 'Order.find_by_sql(<<~SQL)\n  SELECT legacy_code ◂\n  FROM orders\nSQL'],
  ['a short name', 'app/a.rb', 'Order.where(code: 1); order.code', 'orders', 'code'],
  // PHP
  ['Eloquent', 'app/A.php', "Order::where('legacy_code', $x)->get(); ◂"],
  ['a row of Eloquent', 'app/A.php', '<?php use App\\Models\\Order;\n$order->legacy_code; ◂\n$invoice->legacy_code;'],
  [
    'an accessor',
    'app/Models/Order.php',
    'class Order extends Model {\n  function getLegacyCodeAttribute() {}\n}\n$order->legacy_code;',
  ],
  ['a table by name', 'app/A.php', "DB::table('orders')\n    ->orderBy('legacy_code') ◂\n    ->get();"],
  [
    'another table by name',
    'app/A.php',
    "DB::table('invoices')\n    ->orderBy('legacy_code')\n    ->get(); $order = new Order;",
  ],
  [
    'Doctrine',
    'src/Entity/Order.php',
    "#[ORM\\Entity]\n#[ORM\\Table(name: 'orders')]\nclass Order\n{\n    #[ORM\\Column(length: 9)]\n    private ?string $legacyCode = null; ◂\n}",
  ],
  [
    'Doctrine without a column',
    'src/Entity/Order.php',
    "#[ORM\\Entity]\n#[ORM\\Table(name: 'orders')]\nclass Order\n{\n    private ?string $legacyCode = null;\n}",
  ],
  // JVM
  [
    'JPA',
    'src/Order.java',
    '@Entity\n@Table(name = "orders")\npublic class Order {\n    private String legacyCode; ◂\n}',
  ],
  [
    'JPA by name',
    'src/Order.java',
    '@Entity\n@Table(name = "orders")\npublic class Order {\n    @Column(name = "legacy_code") ◂\n    private String code;\n}',
  ],
  [
    'JPA, mapped to another',
    'src/Order.java',
    '@Entity\n@Table(name = "orders")\npublic class Order {\n    @Column(name = "code")\n    private String legacyCode;\n}',
  ],
  [
    'JPA, kept out',
    'src/Order.java',
    '@Entity\n@Table(name = "orders")\npublic class Order {\n    @Transient\n    private String legacyCode;\n}',
  ],
  [
    'a local variable in JPA',
    'src/Order.java',
    '@Entity\npublic class Order {\n    void f() {\n        String legacyCode = "";\n    }\n}',
  ],
  ['a class of no table', 'src/OrderDto.java', 'public class Order {\n    private String legacyCode;\n}'],
  ['jOOQ', 'src/A.java', 'ctx.select(ORDERS.LEGACY_CODE).from(ORDERS); ◂'],
  ['jOOQ, of another table', 'src/A.java', 'ctx.select(INVOICES.LEGACY_CODE).from(ORDERS);'],
  [
    'Exposed',
    'src/Orders.kt',
    'object Orders : Table("orders") {\n    val legacyCode = varchar("legacy_code", 9) ◂\n}',
  ],
  ['a text block', 'src/A.java', 'var q = """\n  select legacy_code ◂\n  from orders\n  """;'],
  // Go
  ['a tag', 'a.go', 'type Order struct {\n\tLegacyCode string `db:"legacy_code"` ◂\n}'],
  ['a tag of gorm', 'a.go', 'type Order struct {\n\tgorm.Model\n\tCode string `gorm:"column:legacy_code;size:9"` ◂\n}'],
  ['a tag of JSON', 'a.go', 'type Order struct {\n\tLegacyCode string `json:"legacy_code"`\n}'],
  ['a tag in another struct', 'a.go', 'type Invoice struct {\n\tLegacyCode string `db:"legacy_code"`\n}'],
  [
    'a struct that says another table',
    'a.go',
    'type Order struct {\n\tLegacyCode string `gorm:"column:legacy_code"`\n}\n\nfunc (Order) TableName() string { return "old_orders" }',
  ],
  ['a raw string', 'a.go', 'const q = `\n\tSELECT legacy_code ◂\n\tFROM orders`'],
  ['squirrel', 'a.go', 'sq.Select("id").\n\tFrom("orders").\n\tWhere("legacy_code = ?", x) ◂'],
  // .NET
  [
    'EF by attribute',
    'Order.cs',
    '[Table("orders")]\npublic class Order\n{\n    [Column("legacy_code")] ◂\n    public string Code { get; set; }\n}',
  ],
  [
    'EF by property',
    'Order.cs',
    '[Table("orders")]\npublic class Order\n{\n    public string LegacyCode { get; set; } ◂\n}',
  ],
  [
    'EF, kept out',
    'Order.cs',
    '[Table("orders")]\npublic class Order\n{\n    [NotMapped]\n    public string LegacyCode { get; set; }\n}',
  ],
  ['a class without attributes', 'Order.cs', 'public class Order\n{\n    public string LegacyCode { get; set; }\n}'],
  ['a verbatim string', 'A.cs', 'var q = @"\n  SELECT legacy_code ◂\n  FROM orders";'],
  // Rust
  [
    'Diesel',
    'src/schema.rs',
    'diesel::table! {\n    orders (id) {\n        id -> Int4,\n        legacy_code -> Text, ◂\n    }\n}',
  ],
  [
    'Diesel, of another table',
    'src/schema.rs',
    'diesel::table! {\n    invoices (id) {\n        legacy_code -> Text,\n    }\n}',
  ],
  ['a path of Diesel', 'src/a.rs', 'orders::table.select(orders::legacy_code) ◂'],
  ['a row of sqlx', 'src/a.rs', '#[derive(Debug, FromRow)]\nstruct Order {\n    legacy_code: String, ◂\n}'],
  ['a plain struct', 'src/a.rs', '#[derive(Debug, Deserialize)]\nstruct Order {\n    legacy_code: String,\n}'],
  // Elixir
  [
    'Ecto',
    'lib/order.ex',
    'defmodule Shop.Order do\n  schema "orders" do\n    field :legacy_code, :string ◂\n  end\nend',
  ],
  [
    'Ecto, of another table',
    'lib/order.ex',
    'defmodule Shop.Order do\n  schema "invoices" do\n    field :legacy_code, :string\n  end\nend',
  ],
  [
    'an embedded schema',
    'lib/order.ex',
    'defmodule Shop.Order do\n  embedded_schema do\n    field :legacy_code, :string\n  end\nend',
  ],
  [
    'Ecto, mapped to another',
    'lib/order.ex',
    'defmodule Shop.Order do\n  schema "orders" do\n    field :legacy_code, :string, source: :code\n  end\nend',
  ],
]

describe('a column that is gone', () => {
  it.each(rows.map(([what, ...row]) => ({ what, row })))('$what', ({ row }) => {
    const [path, whole, table = 'orders', column = 'legacy_code'] = row
    const { text, lines } = marked(whole)
    const source = codeFile(path, text)
    const isAnswered = (asked: Asked) => answersFor(source.code, source.ecosystem, column, asked)
    expect(columnUses(source, tableName(table), column, isAnswered)).toEqual(lines)
  })
})
