import { describe, expect, it } from 'vitest'
import { textsOf } from '../../../../../src/core/change/text.ts'
import type { SearchHit } from '../../../../../src/core/context/counterpart/search.ts'
import { refsOfUses } from '../../../../../src/core/evidence/across/database/refs.ts'
import { isSameDatabase, mayUse } from '../../../../../src/core/evidence/across/database/where.ts'
import type { Removed } from '../../../../../src/core/evidence/across/removed.ts'
import { withUses, wordsOfRemoved } from '../../../../../src/core/evidence/across/still-used.ts'
import type { Evidence } from '../../../../../src/core/evidence/evidence.ts'
import { severityOf } from '../../../../../src/core/evidence/severity.ts'
import { cpuTime } from '../../../../support/cpu-time.ts'

const migration = 'db/migrate/20240101000000_drop.rb'
const fact = (more: Partial<Evidence>): Evidence => ({
  ...{ rule: 'migration-column-dropped', contract: 'migration', level: 'breaking', surface: 'db' },
  ...{ path: migration, side: 'head', line: 3, endLine: 3, title: 'it is gone', detail: 'Wait.', affects: [] },
  ...more,
})
const column: Removed = { kind: 'column', text: 'legacy_code', owner: 'orders' }
const dropped = fact({ removes: [column] })

/** The hits that a search of these files gives. */
function hitsIn(files: Readonly<Record<string, string>>, words: readonly string[]): readonly SearchHit[] {
  return Object.entries(files).flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        words
          .filter((word) => new RegExp(`\\b${word}\\b`).test(line))
          .map((word) => ({ word, path, line: at + 1, text: line })),
      ),
  )
}

function usesIn(files: Readonly<Record<string, string>>, evidence: Evidence): Evidence | undefined {
  const hits = hitsIn(files, wordsOfRemoved([evidence]))
  const refs = refsOfUses([evidence], hits)
  const texts = textsOf(refs.map((ref) => [ref, { kind: 'text', text: files[ref.path] ?? '' }]))
  return withUses([evidence], hits, texts)[0]
}

describe('what a database no longer has', () => {
  it('is searched by the words that code may use', () => {
    expect(wordsOfRemoved([dropped])).toEqual([
      ...['legacy_code', 'orders', 'legacyCode', 'Order', 'LegacyCode', 'ORDERS', 'LEGACY_CODE', 'Orders'],
    ])
    expect(
      wordsOfRemoved([fact({ removes: [{ kind: 'table', text: 'billing.order_items', owner: undefined }] })]),
    ).toEqual([...['order_items', 'OrderItem', 'Item', 'ORDER_ITEMS', 'OrderItems', 'order_item']])
    expect(wordsOfRemoved([fact({ removes: [{ kind: 'enum-value', text: 'paid', owner: 'order_status' }] })])).toEqual([
      ...['paid', 'order_status', 'OrderStatus', 'orderStatus'],
    ])
    expect(wordsOfRemoved([fact({ level: 'risky', removes: [column] })])).toEqual([])
  })

  it('is found in the model of its table, whose class is called otherwise', () => {
    const key = fact({ removes: [{ kind: 'column', text: 'customer_id', owner: 'shop_order' }] })
    const model = 'class Order(models.Model):\n    customer = models.ForeignKey("users.User", models.CASCADE)'
    expect(usesIn({ 'shop/models.py': model }, key)?.usedAt).toEqual([{ path: 'shop/models.py', line: 2 }])
    const required = fact({ rule: 'migration-column-not-null-without-default', affects: ['shop_order.region_code'] })
    expect(usesIn({ 'shop/models.py': model }, required)?.usedAt).toEqual([{ path: 'shop/models.py', line: 1 }])
  })

  it('and is still used is a blocker, with its places', () => {
    const found = usesIn(
      {
        'app/report.rb': 'Order.all\n\nOrder.pluck(:legacy_code)',
        'app/a.rb': 'x.legacy_code',
        [migration]: 'remove_column :orders, :legacy_code',
      },
      dropped,
    )
    expect(found?.usedAt).toEqual([{ path: 'app/report.rb', line: 3 }])
    expect(found?.detail).toBe('Code at the head still uses it: `app/report.rb:3`. Wait.')
    expect(found === undefined ? undefined : severityOf(found)).toBe('blocker')
  })

  it('is not used where the model answers for it', () => {
    const files = {
      'app/report.rb': 'order = Order.first\norder.legacy_code',
      'app/models/order.rb': 'class Order < ApplicationRecord\n  def legacy_code\n    id\n  end\nend',
    }
    expect(usesIn(files, dropped)?.usedAt).toBeUndefined()
  })

  it('is not told without the texts', () => {
    const hits = hitsIn({ 'app/report.rb': 'Order.pluck(:legacy_code)' }, wordsOfRemoved([dropped]))
    expect(withUses([dropped], hits)).toEqual([dropped])
  })

  it('or has to be set is told with the inserts that do not', () => {
    const added = fact({ rule: 'migration-column-not-null-without-default', affects: ['orders.tenant_id'] })
    const found = usesIn({ 'src/a.ts': "q('insert into orders (id) values ($1)')" }, added)
    expect(found?.detail).toBe('Inserts at the head do not set it: `src/a.ts:1`. Wait.')
  })

  it('is looked for in at most 40 texts, the likeliest first', () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`src/f${at}.ts`, 'x(orders, legacy_code)']))
    const refs = refsOfUses(
      [dropped],
      hitsIn({ ...files, 'src/z.ts': 'select legacy_code from orders' }, wordsOfRemoved([dropped])),
    )
    expect(refs).toHaveLength(40)
    expect(refs[0]?.path).toBe('src/z.ts')
  })

  it('takes no time over texts that are made to cost some', () => {
    const texts = [
      '"\\"'.repeat(30_000),
      '`${'.repeat(30_000),
      '<<A\n'.repeat(20_000),
      "'''".repeat(20_001),
      '(orders legacy_code '.repeat(20_000),
      `"select ${'a '.repeat(9_000)}" `.repeat(20),
      `"${'select orders '.repeat(1_000)}"`,
    ]
    const started = cpuTime()
    for (const [at, text] of texts.entries())
      for (const path of [`app/a${at}.rb`, `app/a${at}.ts`, `app/a${at}.sql`, `app/a${at}.py`])
        usesIn({ [path]: `Order orders\nlegacy_code\n${text}` }, dropped)
    expect(cpuTime() - started).toBeLessThan(6_000)
  })
})

describe('a path that may use a database', () => {
  it.each([
    'app/models/order.rb',
    'src/order.entity.ts',
    'queries/orders.sql',
    'prisma/schema.prisma',
    'src/schema.rs',
    'shop/models.py',
  ])('%s', (path) => {
    expect(mayUse(path)).toBe(true)
  })

  it.each([
    ...[
      'db/schema.rb',
      'db/structure.sql',
      'db/migrate/20240101000000_a.rb',
      'shop/migrations/0001_a.py',
      'alembic/versions/1a_b.py',
    ],
    ...[
      'db/migration/V1__a.sql',
      'migrations/001_a.up.sql',
      'spec/models/order_spec.rb',
      'test/a.test.ts',
      'spec/factories/orders.rb',
    ],
    ...[
      'db/seeds.rb',
      'src/generated/orders.ts',
      'CHANGELOG.md',
      'docs/orders.sql',
      'config/locales/en.yml',
      'yarn.lock',
      'data.json',
    ],
    ...[
      'lib/tasks/backfill_orders.rake',
      'scripts/fix.ts',
      'Migrations/ModelSnapshot.cs',
      'db/views/orders_v02.sql',
      'src/orders.d.ts',
    ],
  ])('not %s', (path) => {
    expect(mayUse(path)).toBe(false)
  })

  it.each([
    ['db/migrate/1.rb', 'services/a/x.rb', true],
    ['services/a/db/1.sql', 'services/a/x.ts', true],
    ['services/a/db/1.sql', 'services/b/x.ts', false],
    ['packages/db/1.sql', 'apps/web/x.ts', true],
    ['apps/a/migrations/1.sql', 'packages/db/x.ts', true],
  ])('of %s: %s %s', (one, other, same) => {
    expect(isSameDatabase(one, other)).toBe(same)
  })
})
