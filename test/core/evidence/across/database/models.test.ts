import { expect, it } from 'vitest'
import { columnUses } from '../../../../../src/core/evidence/across/database/column-uses.ts'
import { tableName } from '../../../../../src/core/evidence/across/database/names.ts'
import { codeFile } from '../../../../../src/core/evidence/across/database/sql-text.ts'
import { marked } from './marked.ts'

type Row = readonly [what: string, path: string, text: string, table?: string]

/** Models, each held against the column `customer_id` of `orders`, where it says no other table. */
const rows: readonly Row[] = [
  [
    'a key of Django',
    'shop/models.py',
    'class Order(models.Model):\n    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE) ◂',
    'shop_order',
  ],
  [
    'a key of Django over several lines',
    'shop/models.py',
    'class Order(models.Model):\n    customer = models.OneToOneField( ◂\n        "users.User", on_delete=models.CASCADE\n    )',
    'shop_order',
  ],
  [
    'a key of Django that has another column',
    'shop/models.py',
    'class Order(models.Model):\n    customer = models.ForeignKey("users.User", models.CASCADE, db_column="buyer")',
    'shop_order',
  ],
  [
    'what is no key of Django',
    'shop/models.py',
    'class Order(models.Model):\n    customer = models.CharField(max_length=9)\n    customers = models.ManyToManyField("users.User")',
    'shop_order',
  ],
  [
    'a model of Django with fields of its own',
    'shop/models/order.py',
    'class Order(ActivityModel):\n    customer_id = fields.CharField(max_length=9) ◂',
    'shop_order',
  ],
  [
    'a serializer',
    'shop/api/order.py',
    'class Order(serializers.ModelSerializer):\n    customer_id = serializers.CharField()',
    'shop_order',
  ],
  [
    'SQLModel',
    'app/order.py',
    'class Order(SQLModel, table=True):\n    __tablename__ = "orders"\n    customer_id: int | None = None ◂\n\nclass OrderRead(SQLModel):\n    customer_id: int',
  ],
  [
    'a key of TypeORM',
    'src/order.entity.ts',
    "@Entity('orders')\nexport class Order {\n  @ManyToOne(() => Customer, (one) => one.orders)\n  customer: Customer ◂\n}",
  ],
  [
    'a key of TypeORM with a column of its own',
    'src/order.entity.ts',
    "@Entity('orders')\nexport class Order {\n  @ManyToOne(() => Customer)\n  @JoinColumn({ name: 'buyer_id' })\n  customer: Customer\n}",
  ],
  [
    'the other side of TypeORM',
    'src/order.entity.ts',
    "@Entity('orders')\nexport class Order {\n  @OneToMany(() => Customer, (one) => one.order)\n  customer: Customer[]\n}",
  ],
  [
    'MikroORM',
    'src/order.entity.ts',
    "@Entity({ tableName: 'orders' })\nexport class Order {\n  @Property()\n  customerId!: string ◂\n}",
  ],
  [
    'Sequelize',
    'src/order.js',
    "const Order = sequelize.define('Order', {\n  customerId: { type: DataTypes.INTEGER }, ◂\n}, { tableName: 'orders' })",
  ],
  [
    'Sequelize with a class',
    'src/order.ts',
    "class Order extends Model {}\nOrder.init(\n  {\n    customerId: DataTypes.INTEGER, ◂\n    other: { type: DataTypes.INTEGER, field: 'customer_id' }, ◂\n  },\n  { sequelize, tableName: 'orders' },\n)",
  ],
  [
    'Sequelize, of another table, or of one that it does not say',
    'src/order.js',
    "sequelize.define('Order', {\n  customerId: DataTypes.INTEGER,\n}, { tableName: 'old_orders' })\nsequelize.define('orders', {\n  customerId: DataTypes.INTEGER,\n})",
  ],
  ['an object', 'src/a.ts', "Order.init({\n  customerId: 1,\n}, { tableName: 'orders' })"],
]

it.each(rows.map(([what, ...row]) => ({ what, row })))('$what', ({ row }) => {
  const [path, whole, table = 'orders'] = row
  const { text, lines } = marked(whole)
  expect(columnUses(codeFile(path, text), tableName(table), 'customer_id', () => false)).toEqual(lines)
})
