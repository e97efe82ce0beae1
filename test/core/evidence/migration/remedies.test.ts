import { describe, expect, it, test } from 'vitest'
import type { Column } from '../../../../src/core/evidence/migration/operation.ts'
import { writtenDown } from '../../../../src/core/evidence/migration/remedies/written-down.ts'
import type { Remedy } from '../../../../src/core/evidence/migration/remedy.ts'
import { postgres } from './judged.ts'

const parser = await postgres()

const column: Column = {
  ...{ name: 'total', type: { name: 'numeric', modifiers: [10, 2], array: false }, notNull: true, default: 'volatile' },
  ...{ primaryKey: false, unique: false, check: false, references: undefined, generated: undefined, identity: false },
}

const remedies: readonly Remedy[] = [
  {
    ...{ kind: 'build-index', table: 'billing.orders', name: 'orders_state', columns: ['state', 'at'], unique: true },
    ...{ partial: false, written: undefined },
  },
  {
    ...{ kind: 'build-index', table: 'orders', name: undefined, columns: ['', 'Mixed'], unique: false },
    ...{ partial: true, written: undefined },
  },
  { kind: 'drop-index', name: 'orders_state', table: 'orders' },
  { kind: 'drop-index', name: undefined, table: 'orders' },
  { kind: 'reindex', object: 'INDEX', what: 'orders_state' },
  { kind: 'reindex', object: 'SCHEMA', what: 'sales' },
  { kind: 'detach-partition', table: 'events', partition: 'events_1' },
  { kind: 'run-alone', statement: 'VACUUM' },
  { kind: 'validate-later', table: 'orders', name: 'c', foreignKey: undefined },
  {
    kind: 'validate-later',
    table: 'orders',
    name: undefined,
    foreignKey: { columns: ['a', 'b'], references: 'customers' },
  },
  { kind: 'unique-by-index', table: 'orders', name: undefined, columns: ['number'], primaryKey: false },
  { kind: 'unique-by-index', table: 'orders', name: 'pk', columns: ['id'], primaryKey: true },
  { kind: 'unique-column-in-steps', table: 'orders', columns: ['token'] },
  { kind: 'unique-column-in-steps', table: 'orders', columns: ['token'] },
  { kind: 'not-null-by-check', table: 'orders', column: 'state' },
  { kind: 'add-column-in-steps', table: 'orders', column },
  {
    kind: 'add-column-in-steps',
    table: 'orders',
    column: { ...column, type: undefined, default: 'none' },
  },
  { kind: 'change-type-in-steps', table: 'orders', column: 'id', to: { name: 'int8', modifiers: [], array: false } },
  { kind: 'change-type-in-steps', table: 'orders', column: 'id', to: undefined },
  { kind: 'rename-column-in-steps', table: 'orders', column: 'a', to: 'b' },
  { kind: 'rename-table-in-steps', table: 'orders', to: 'purchases' },
  { kind: 'drop-column-in-steps', table: 'orders', column: 'a' },
  { kind: 'drop-table-in-steps', table: 'orders' },
  { kind: 'backfill-in-batches', table: 'orders', columns: ['a', 'b'] },
  { kind: 'delete-in-batches', table: 'orders' },
  { kind: 'attach-checked-partition', table: 'events', partition: 'events_1' },
  { kind: 'add-enum-value-in-steps', type: 'state', value: "o'ld", to: "n'ew" },
  { kind: 'set-timeouts' },
]

/** With something in place of each blank that the reader is to fill in. */
function filled(sql: string): string {
  return sql
    .replaceAll('FOR VALUES …', 'FOR VALUES IN (1)')
    .replaceAll('CHECK (…)', 'CHECK (true)')
    .replaceAll('BETWEEN … AND …', 'BETWEEN 1 AND 2')
    .replaceAll('UPDATE …', 'UPDATE x')
    .replaceAll('SET … =', 'SET x =')
    .replaceAll('WHERE … ', 'WHERE x ')
    .replaceAll('…', 'x')
}

describe('SQL of', () => {
  it.each(remedies)('$kind is what the server takes', (remedy) => {
    const { code, language } = writtenDown(remedy, { framework: 'sql' })
    expect(language).toBe('sql')
    expect(() => parser.parse(filled(code))).not.toThrow()
  })
})

test('names of the author stay names', () => {
  const hostile = 'a"; DROP TABLE users; --\n```\n'
  for (const framework of ['sql', 'rails', 'django', 'alembic', 'knex', 'typeorm'] as const)
    for (const remedy of remedies) {
      const code = writtenDown(rename(remedy, hostile), { framework }).code
      if (framework === 'sql') {
        const statements = parser.parse(filled(code)).map(({ stmt = {} }) => Object.keys(stmt)[0])
        const plain = parser
          .parse(filled(writtenDown(remedy, { framework: 'sql' }).code))
          .map(({ stmt = {} }) => Object.keys(stmt)[0])
        expect(statements).toEqual(plain)
      } else expect(code).not.toMatch(/\n```/)
    }
})

function inParts(key: string, value: unknown, name: string): unknown {
  if (key === 'columns') return [name]
  return key === 'foreignKey' && value !== undefined ? { columns: [name], references: name } : value
}

/** Puts another name wherever the remedy has one of the author's. */
function rename(remedy: Remedy, name: string): Remedy {
  const entries = Object.entries(remedy).map(([key, value]) =>
    typeof value === 'string' && !/^(?:kind|object|statement)$/.test(key)
      ? [key, name]
      : [key, inParts(key, value, name)],
  )
  return Object.assign({ ...remedy }, Object.fromEntries(entries))
}

test('a framework’s own words', () => {
  const index: Remedy = {
    ...{ kind: 'build-index', table: 'order_items', name: undefined, columns: ['sku'], unique: false },
    ...{ partial: false, written: undefined },
  }
  const required: Remedy = { kind: 'not-null-by-check', table: 'orders', column: 'state' }
  const key: Remedy = {
    ...{ kind: 'validate-later', table: 'orders', name: 'fk' },
    foreignKey: { columns: ['customer_id'], references: 'customers' },
  }
  expect(writtenDown(index, { framework: 'rails' }).code).toContain(
    'add_index :order_items, :sku, algorithm: :concurrently',
  )
  expect(writtenDown(index, { framework: 'rails' }).code).toContain('disable_ddl_transaction!')
  expect(
    writtenDown({ kind: 'backfill-in-batches', table: 'categories', columns: ['a'] }, { framework: 'rails' }).code,
  ).toContain('Category.unscoped.where(…).in_batches(of: 1_000) { |rows| rows.update_all(a: …); sleep(0.01) }')
  expect(writtenDown(key, { framework: 'rails' }).code).toBe(
    [
      'add_foreign_key :orders, :customers, name: "fk", validate: false',
      '# in a later migration: reads the rows beside the writers',
      'validate_foreign_key :orders, :customers',
    ].join('\n'),
  )
  expect(writtenDown(index, { framework: 'django' }).code).toContain(
    'AddIndexConcurrently("…", models.Index(fields=["sku"], name="…"))',
  )
  expect(writtenDown(required, { framework: 'django' }).code).toContain('models.Q(state__isnull=False)')
  expect(writtenDown(index, { framework: 'alembic' }).code).toBe(
    'with op.get_context().autocommit_block():\n    op.create_index(None, "order_items", ["sku"], postgresql_concurrently=True)',
  )
  expect(writtenDown(key, { framework: 'alembic' }).code).toContain('["customer_id"], ["…"], postgresql_not_valid=True')
  expect(writtenDown({ ...key, table: 'Orders' }, { framework: 'alembic' }).code).toContain(
    'op.execute("ALTER TABLE \\"Orders\\" VALIDATE CONSTRAINT fk")',
  )
  const unique: Remedy = {
    kind: 'unique-by-index',
    table: 'orders',
    name: undefined,
    columns: ['n'],
    primaryKey: false,
  }
  expect(writtenDown(unique, { framework: 'alembic' }).code).toBe(
    [
      'with op.get_context().autocommit_block():',
      '    op.create_index("orders_n_key", "orders", ["n"], unique=True, postgresql_concurrently=True)',
      'op.execute("ALTER TABLE orders ADD CONSTRAINT orders_n_key UNIQUE USING INDEX orders_n_key")',
    ].join('\n'),
  )
  expect(
    writtenDown({ kind: 'backfill-in-batches', table: 'orders', columns: ['a'] }, { framework: 'alembic' }).code,
  ).toBe(
    [
      'batch = sa.text("UPDATE orders SET a = … WHERE id IN (SELECT id FROM orders WHERE … ORDER BY id LIMIT 1000)")',
      'with op.get_context().autocommit_block():  # each batch commits',
      '    while op.get_bind().execute(batch).rowcount:',
      '        pass',
    ].join('\n'),
  )
  expect(writtenDown({ kind: 'set-timeouts' }, { framework: 'alembic' }).code).toBe(
    'op.execute("SET lock_timeout = \'5s\'")',
  )
  expect(writtenDown(index, { framework: 'knex' }).code).toContain(
    'await knex.raw(`CREATE INDEX CONCURRENTLY ON order_items (sku)`)',
  )
  expect(writtenDown(index, { framework: 'typeorm' }).code).toContain('transaction = false as const')
  expect(writtenDown(required, { framework: 'typeorm' }).language).toBe('sql')
})

const inDjango: readonly (readonly [remedy: Remedy, words: readonly string[]])[] = [
  [
    {
      kind: 'validate-later',
      table: 'items',
      name: undefined,
      foreignKey: { columns: ['order_id'], references: 'orders' },
    },
    [
      'REFERENCES orders NOT VALID", …)',
      'state_operations=[…]',
      'migrations.RunSQL("ALTER TABLE items VALIDATE CONSTRAINT items_order_id_fkey", migrations.RunSQL.noop)',
    ],
  ],
  [
    { kind: 'unique-by-index', table: 'orders', name: undefined, columns: ['n'], primaryKey: false },
    [
      'atomic = False',
      'CREATE UNIQUE INDEX CONCURRENTLY orders_n_key ON orders (n)"',
      'UNIQUE USING INDEX orders_n_key"',
    ],
  ],
  [
    { kind: 'drop-column-in-steps', table: 'orders', column: 'OLD' },
    ['state_operations=[migrations.RemoveField("…", "OLD")]', 'null=True', 'DROP COLUMN \\"OLD\\""'],
  ],
  [
    { kind: 'drop-table-in-steps', table: 'orders' },
    ['migrations.DeleteModel("…")', 'migrations.RunSQL("DROP TABLE orders")'],
  ],
  [
    { kind: 'rename-column-in-steps', table: 'orders', column: 'a', to: 'b' },
    ['db_column="a"', 'migrations.RenameField("…", "a", "b")'],
  ],
  [
    { kind: 'rename-column-in-steps', table: 'orders', column: 'a_id', to: 'b_id' },
    ['migrations.RenameField("…", "…", "…")'],
  ],
  [{ kind: 'rename-table-in-steps', table: 'orders', to: 'b' }, ['migrations.AlterModelTable("…", "orders")']],
  [{ kind: 'backfill-in-batches', table: 'orders', columns: ['a'] }, ['atomic = False', 'update(a=…)']],
  [{ kind: 'delete-in-batches', table: 'orders' }, ['.delete()']],
]

it.each(inDjango)('in the words of Django: %o', (remedy, words) => {
  const { code, language } = writtenDown(remedy, { framework: 'django' })
  expect(language).toBe('python')
  for (const one of words) expect(code).toContain(one)
})
