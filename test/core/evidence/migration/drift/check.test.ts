import { describe, expect, it } from 'vitest'
import { textsOf } from '../../../../../src/core/change/text.ts'
import { concernsOf, inputOf, needTrees, planChecks } from '../../../../../src/core/evidence/gather.ts'
import { modelChecks } from '../../../../../src/core/evidence/migration/drift/check.ts'
import { prismaSchemaCheck } from '../../../../../src/core/evidence/migration/drift/prisma-schema.ts'
import { railsSchemaCheck } from '../../../../../src/core/evidence/migration/drift/rails-schema.ts'
import { noFacts } from '../../../../../src/core/settings/facts.ts'
import { filesOf } from '../../graphql/repository.ts'
import { brief, runCheck } from '../../run-check.ts'

const model = (fields: string) => `from django.db import models\n\nclass Order(models.Model):\n${fields}`
const price = '    price = models.IntegerField()\n'
const currency = '    currency = models.CharField(max_length=3)\n'

async function told(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) {
  const results = await Promise.all(
    [...modelChecks, prismaSchemaCheck, railsSchemaCheck].map((check) => runCheck(check, { base, head })),
  )
  return results.flatMap(brief)
}

describe('a model of Django', () => {
  const kept = { 'shop/migrations/__init__.py': '' }
  const base = { ...kept, 'shop/models.py': model(price) }

  it('with a new field, one less, or another type needs a migration', async () => {
    const head = (fields: string) => ({ ...kept, 'shop/models.py': model(fields) })
    expect(await told(base, head(price + currency))).toEqual([
      'migration-missing-for-model risky head shop/models.py:5',
    ])
    expect(await told(base, head('    pass\n'))).toEqual(['migration-missing-for-model risky base shop/models.py:4'])
    expect(await told(base, head(price.replace('Integer', 'BigInteger')))).toEqual([
      'migration-missing-for-model risky head shop/models.py:4',
    ])
  })

  it('has it when one is in the change', async () => {
    const head = { ...kept, 'shop/models.py': model(price + currency), 'shop/migrations/0002_a.py': 'x' }
    expect(await told(base, head)).toEqual([])
  })

  it('needs none for a method, a field that moved, a model without a table, an app without migrations', async () => {
    expect(await told(base, { ...base, 'shop/models.py': `${model(price)}    def total(self): return 1\n` })).toEqual(
      [],
    )
    const both = { ...kept, 'shop/models.py': model(price + currency) }
    expect(await told(both, { ...kept, 'shop/models.py': model(currency + price) })).toEqual([])
    const abstract = `${price + currency}    class Meta:\n        abstract = True\n`
    expect(await told(base, { ...kept, 'shop/models.py': model(abstract) })).toEqual([])
    expect(await told({ 'shop/models.py': model(price) }, { 'shop/models.py': model(price + currency) })).toEqual([])
  })
})

describe('a schema of Prisma', () => {
  const kept = { 'prisma/migrations/migration_lock.toml': 'provider = "postgresql"' }
  const schema = (fields: string) => `model Order {\n  id Int @id\n${fields}}\n`
  const base = { ...kept, 'prisma/schema.prisma': schema('') }

  it.each([
    ['  currency String?\n', true],
    ['  note String @db.VarChar(20) // why\n', true],
    ['  items OrderItem[]\n', false],
    ['  // currency String\n', false],
    ['  @@index([id])\n', false],
  ])('with the line %j: %s', async (line, isTold) => {
    const head = { ...kept, 'prisma/schema.prisma': schema(line) }
    expect(await told(base, head)).toEqual(
      isTold ? ['migration-missing-for-model risky head prisma/schema.prisma:3'] : [],
    )
    const migrated = { ...head, 'prisma/migrations/2_a/migration.sql': 'SELECT 1' }
    expect(await told(base, migrated)).toEqual([])
  })
})

describe('a migration of Prisma', () => {
  const path = 'prisma/migrations/2_a/migration.sql'
  const schema = 'model Order {\n  id Int @id\n  note String? @map("note_text")\n}\n'
  const base = { 'prisma/schema.prisma': schema }

  it.each([
    ['a column that the schema names', 'ALTER TABLE "Order" ADD COLUMN "note_text" TEXT;', []],
    [
      'one that it does not',
      '-- x\nALTER TABLE "Order" ADD COLUMN     "currency" TEXT;',
      [`migration-missing-from-schema risky head ${path}:2`],
    ],
    [
      'two in a statement',
      'ALTER TABLE "Order" ADD COLUMN "note_text" TEXT,\nADD COLUMN "currency" TEXT;',
      [`migration-missing-from-schema risky head ${path}:2`],
    ],
    ['one that it takes back', 'ALTER TABLE a ADD COLUMN b int;\nALTER TABLE a DROP COLUMN b;', []],
    ['an index', 'CREATE INDEX "a" ON "Order"("currency");', []],
  ])('with %s', async (_what, sql, expected) => {
    expect(await told(base, { ...base, [path]: sql })).toEqual(expected)
    expect(await told({}, { [path]: sql })).toEqual([])
  })

  it('that another of the change takes back', async () => {
    const next = { 'prisma/migrations/3_b/migration.sql': 'ALTER TABLE "Order" RENAME COLUMN "notes" TO "note_text";' }
    const sql = 'ALTER TABLE "Order" ADD COLUMN "notes" TEXT;'
    expect(await told(base, { ...base, ...next, [path]: sql })).toEqual([])
  })
})

describe('a migration of Rails', () => {
  const migration = { 'db/migrate/20250101_a.rb': 'class A < ActiveRecord::Migration[7.0]\nend' }

  it('comes with the schema, where there is one', async () => {
    const base = { 'db/schema.rb': 'one' }
    expect(await told(base, { ...base, ...migration })).toEqual([
      'migration-missing-from-schema risky head db/migrate/20250101_a.rb:1',
    ])
    expect(await told(base, { 'db/schema.rb': 'two', ...migration })).toEqual([])
    expect(await told({}, migration)).toEqual([])
  })
})

describe('a model of SQLAlchemy', () => {
  const kept = { 'server/alembic/env.py': '', 'server/alembic/versions/1_a.py': 'def upgrade(): pass' }
  const of = (fields: string) =>
    `from sqlalchemy import Column\n\nclass Order(Base):\n    id = Column(Integer)\n${fields}`
  const path = 'server/shop/order.py'
  const base = { ...kept, [path]: of('    price = Column(Integer, nullable=False)\n') }
  const at = (side: string) => [`migration-missing-for-model risky ${side} ${path}:5`]

  it.each([
    [
      'a column',
      '    price = Column(Integer, nullable=False)\n    note = Column(String(20))\n',
      [`migration-missing-for-model risky head ${path}:6`],
    ],
    ['a mapped column', '    price: Mapped[int] = mapped_column(nullable=True)\n', at('head')],
    ['another type', '    price = Column(BigInteger, nullable=False)\n', at('head')],
    ['a null that is allowed', '    price = sa.Column(Integer, nullable=True)\n', at('head')],
    ['a column less', '', at('base')],
    ['a default of the program', '    price = Column(Integer, default=0, nullable=False)\n', []],
    ['a comment', '    price = Column(Integer, nullable=False)  # cents\n', []],
    ['a relation', '    price = Column(Integer, nullable=False)\n    lines = relationship("Line")\n', []],
  ])('with %s', async (_what, fields, expected) => {
    const head = { ...base, [path]: of(fields) }
    expect(await told(base, head)).toEqual(expected)
    expect(await told(base, { ...head, 'server/alembic/versions/2_b.py': 'def upgrade(): pass' })).toEqual([])
  })

  it('with another annotation needs none, but where that says the type', async () => {
    const mapped = (annotation: string, args: string) =>
      ({ ...kept, [path]: of(`    price: Mapped[${annotation}] = mapped_column(${args}\n`) }) as const
    const change = (from: string, to: string, args: string) => told(mapped(from, args), mapped(to, args))
    expect(await change('dict[str, Any]', 'list[Step]', 'JSONB)')).toEqual([])
    expect(await change('dict[str, Any]', 'list[Step]', '\n        JSONB\n    )')).toEqual([])
    expect(await change('str', 'int', 'default=None)')).toEqual(at('head'))
    expect(await change('str', 'str | None', 'Text)')).toEqual(at('head'))
  })

  it('needs no migration where the project keeps none, or another library has such columns', async () => {
    const head = { [path]: of('    note = Column(String(20))\n') }
    expect(await told({ [path]: of('') }, head)).toEqual([])
    const versions = { 'api/versions/v1.py': 'x' }
    expect(await told({ ...versions, [path]: of('') }, { ...versions, ...head })).toEqual([])
    const other = 'from rich.table import Column\n'
    expect(
      await told({ ...kept, [path]: other }, { ...kept, [path]: `${other}class A:\n    a = Column("a")\n` }),
    ).toEqual([])
  })
})

it('says nothing, and calls nothing unread, where the list of files was cut', () => {
  const path = 'shop/order.py'
  const text = (more: string) =>
    `from sqlalchemy import Column\n\nclass Order(Base):\n    id = Column(Integer)\n${more}`
  const change = { base: { [path]: text('') }, head: { [path]: text('    note = Column(String(20))\n') } }
  const concerns = concernsOf(modelChecks, filesOf(change))
  expect(concerns).toHaveLength(1)
  const { runs, unchecked } = planChecks(concerns, { mergeBase: undefined, head: undefined })
  expect(unchecked).toEqual([])
  const texts = textsOf([
    [
      { revision: 'head', path },
      { kind: 'text', text: change.head[path] ?? '' },
    ],
  ])
  for (const run of runs)
    expect(run.check.compute(inputOf(run, texts, noFacts), {})).toEqual({ evidence: [], unchecked: [] })
})

it.each(['db/migrations/1_a.sql', 'db/migrate/20250101_a.rb'])('asks for no list of files for %s alone', (path) => {
  const change = { base: {}, head: { [path]: 'SELECT 1' } }
  expect(needTrees(concernsOf(modelChecks, filesOf(change)))).toBe(false)
})

describe('an entity of TypeORM', () => {
  const kept = { 'src/db/migrations/1690000000000-First.ts': 'x' }
  const of = (fields: string) =>
    `import { Column, Entity } from 'typeorm'\n\n@Entity('orders')\nexport class Order {\n  @Column()\n  id: number\n${fields}}\n`
  const path = 'src/orders/order.entity.ts'
  const base = { ...kept, [path]: of('') }

  it.each([
    ['a column', '\n  @Column({ nullable: true })\n  note: string | null\n', 9],
    ['a column of many lines', '\n  @Column({\n    nullable: true,\n  })\n  note?: string\n', 11],
    ['a key', '\n  @ManyToOne(() => User)\n  @JoinColumn({ name: "user_id" })\n  user: User\n', 10],
    ['a column in one line', '\n  @Column({ nullable: true }) note?: string\n', 8],
    ['an owner', '\n  @ManyToOne(() => User, (user) => user.orders)\n  user: User\n', 9],
    ['a property without a column', '\n  note: string\n', undefined],
    ['a relation of the other side', '\n  @OneToMany(() => Line, (line) => line.order)\n  lines: Line[]\n', undefined],
    ['a method', '\n  total(): number { return 1 }\n', undefined],
  ])('with %s', async (_what, fields, line) => {
    const head = { ...base, [path]: of(fields) }
    expect(await told(base, head)).toEqual(
      line === undefined ? [] : [`migration-missing-for-model risky head ${path}:${line}`],
    )
    expect(await told(base, { ...head, 'src/db/migrations/1790000000000-Next.ts': 'x' })).toEqual([])
    expect(await told({ [path]: of('') }, { [path]: of(fields) })).toEqual([])
  })
})
