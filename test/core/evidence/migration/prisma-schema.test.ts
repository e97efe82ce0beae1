import { expect, test } from 'vitest'
import { migrationChecks } from '../../../../src/core/evidence/migration/checks.ts'
import { readPrismaSchema } from '../../../../src/core/evidence/migration/prisma/read-schema.ts'
import { sqlReader } from '../../../../src/core/evidence/migration/program-kind.ts'
import { runCheck } from '../run-check.ts'
import { postgres } from './judged.ts'
import { told } from './read-program.ts'

const readSql = sqlReader(await postgres())

const operations = (text: string) => readPrismaSchema(text, readSql).map(told)

test.each([
  ['a String', 'a:text not-null'],
  ['a String?', 'a:text'],
  ['a String @db.VarChar(20)', 'a:varchar(20) not-null'],
  ['a String @db.Char(2)', 'a:bpchar(2) not-null'],
  ['a String @db.Uuid', 'a:uuid not-null'],
  ['a String @db.Citext', 'a:citext not-null'],
  ['a Int @default(autoincrement())', 'a:int4 not-null'],
  ['a Int @db.SmallInt', 'a:int2 not-null'],
  ['a BigInt', 'a:int8 not-null'],
  ['a Float', 'a:float8 not-null'],
  ['a Float @db.Real', 'a:float4 not-null'],
  ['a Decimal', 'a:numeric(65,30) not-null'],
  ['a Decimal @db.Decimal(10, 2)', 'a:numeric(10,2) not-null'],
  ['a Boolean @default(false)', 'a:bool not-null'],
  ['a DateTime @updatedAt', 'a:timestamp(3) not-null'],
  ['a DateTime @db.Timestamptz(6)', 'a:timestamptz(6) not-null'],
  ['a DateTime @db.Date', 'a:date not-null'],
  ['a Json', 'a:jsonb not-null'],
  ['a Json @db.Json', 'a:json not-null'],
  ['a Bytes', 'a:bytea not-null'],
  ['a String[]', 'a:text[]'],
  ['a Kind @default(X)', 'a:kinds not-null'],
  ['a Int @map("other") // and "not" this', 'other:int4 not-null'],
  ['a String @default("//") @map("b") // c', 'b:text not-null'],
])('field: %s', (field, column) => {
  expect(operations(`model T {\n  ${field}\n}\nenum Kind {\n  X\n  @@map("kinds")\n}`)).toEqual([
    'create-enum kinds X',
    `create-table T (${column})`,
  ])
})

test('tables, keys and indexes have the names of the database', () => {
  const schema = `model Order {
  id     Int    @id
  number String @unique
  code   String @unique(sort: Desc, map: "one_code") @db.Text
  shopId Int    @map("shop_id")
  shop   Shop   @relation(fields: [shopId], references: [id])
  at     Unsupported("circle")?
  @@unique([shopId, number(sort: Desc)], name: "one", map: "one_in_shop")
  @@index([shopId])
  @@map("orders")
  @@schema("sales")
}
model Line {
  order Int
  at    Int
  @@id([order, at])
}
view Sum {
  id Int
}`
  expect(operations(schema)).toEqual([
    'create-table sales.orders (id:int4 not-null, number:text not-null, code:text not-null, shop_id:int4 not-null, primary-key -(id))',
    'create-index orders_number_key sales.orders(number) unique',
    'create-index one_code sales.orders(code) unique',
    'create-index one_in_shop sales.orders(shop_id,number) unique',
    'create-index orders_shop_id_idx sales.orders(shop_id)',
    'create-table Line (order:int4 not-null, at:int4 not-null, primary-key -(order,at))',
  ])
})

test('the schema before the change says what a type was', async () => {
  const check = migrationChecks.find(({ kind }) => kind === 'migration-sql')
  if (check === undefined) throw new Error('no check of SQL')
  const rules = async (sql: string, field: string) => {
    const base = { 'prisma/schema.prisma': `model T {\n  a ${field}\n}` }
    const { evidence } = await runCheck(check, {
      base,
      head: { ...base, 'prisma/migrations/1_a/migration.sql': sql },
    })
    return evidence.filter(({ byRequest }) => byRequest !== true).map(({ rule, level }) => `${rule} ${level}`)
  }
  const toSmaller = 'ALTER TABLE "T" ALTER COLUMN "a" SET DATA TYPE VARCHAR(10);'
  expect(await rules(toSmaller, 'String @db.VarChar(20)')).toEqual([
    'migration-type-changed breaking',
    'migration-type-narrowed breaking',
  ])
  expect(await rules(toSmaller, 'String @db.VarChar(5)')).toEqual([])
  // As the client migrates an enum that has a value less.
  const swap =
    'CREATE TYPE "Kind_new" AS ENUM (\'X\');\nALTER TABLE "T" ALTER COLUMN "a" TYPE "Kind_new" USING ("a"::text::"Kind_new");'
  expect(await rules(swap, 'Kind\n}\nenum Kind {\n  X\n  Y @map("y")')).toContain('migration-type-narrowed breaking')
  expect(await rules(swap, 'Kind\n}\nenum Kind {\n  X // one')).not.toContain('migration-type-narrowed breaking')
})
