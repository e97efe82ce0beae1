import { describe, expect, it } from 'vitest'
import { modelDriftCheck } from '../../../../src/core/evidence/migration/model-drift.ts'
import { brief, runCheck } from '../run-check.ts'

const model = (fields: string) => `from django.db import models\n\nclass Order(models.Model):\n${fields}`
const price = '    price = models.IntegerField()\n'
const currency = '    currency = models.CharField(max_length=3)\n'

async function told(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) {
  return brief(await runCheck(modelDriftCheck, { base, head }))
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
