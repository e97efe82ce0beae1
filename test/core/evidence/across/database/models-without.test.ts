import { expect, it } from 'vitest'
import { modelsWithout } from '../../../../../src/core/evidence/across/database/models-without.ts'
import { tableName } from '../../../../../src/core/evidence/across/database/names.ts'
import { codeFile } from '../../../../../src/core/evidence/across/database/sql-text.ts'
import { marked } from './marked.ts'

/** Models, each held against the column `customer_id`, which every insert into `shop_order` has to set. */
it.each([
  ['Django', 'shop/models.py', 'class Order(models.Model): ◂\n    price = models.IntegerField()'],
  ['Django with the field', 'shop/models.py', 'class Order(models.Model):\n    customer_id = models.IntegerField()'],
  [
    'Django with the key',
    'shop/models.py',
    'class Order(models.Model):\n    customer = models.ForeignKey("a.B", models.CASCADE)',
  ],
  ['Django with a parent', 'shop/models.py', 'class Order(Owned, models.Model):\n    price = models.IntegerField()'],
  ['Django of another table', 'shop/models.py', 'class Offer(models.Model):\n    price = models.IntegerField()'],
  ['TypeORM', 'src/order.ts', "@Entity('shop_order')\nexport class Order { ◂\n  @Column()\n  price: number\n}"],
  [
    'TypeORM, base',
    'src/order.ts',
    "@Entity('shop_order')\nexport class Order extends BaseEntity { ◂\n  @Column()\n  price: number\n}",
  ],
  [
    'TypeORM with a parent',
    'src/order.ts',
    "@Entity('shop_order')\nexport class Order extends Owned {\n  @Column()\n  price: number\n}",
  ],
  [
    'TypeORM with a part',
    'src/order.ts',
    "@Entity('shop_order')\nexport class Order {\n  @Column(() => Owner)\n  by: Owner\n}",
  ],
  [
    'TypeORM with the key',
    'src/order.ts',
    "@Entity('shop_order')\nexport class Order {\n  @ManyToOne(() => Customer)\n  customer: Customer\n}",
  ],
  ['Prisma', 'prisma/schema.prisma', 'model Order { ◂\n  id Int\n  @@map("shop_order")\n}'],
  [
    'Prisma with the field',
    'prisma/schema.prisma',
    'model Order {\n  id Int\n  by Int @map("customer_id")\n  @@map("shop_order")\n}',
  ],
  [
    'SQLAlchemy, whose base may have it',
    'app/order.py',
    'class Order(Base):\n    __tablename__ = "shop_order"\n    price = Column(Integer)',
  ],
])('%s', (_, path, whole) => {
  const { text, lines } = marked(whole)
  expect(modelsWithout(codeFile(path, text), tableName('shop_order'), 'customer_id')).toEqual(lines)
})
