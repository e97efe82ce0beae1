import { expect, test } from 'vitest'
import { readAlembic } from '../../../../src/core/evidence/migration/alembic/read.ts'
import { readDjango } from '../../../../src/core/evidence/migration/django/read.ts'
import { emptyCatalog } from '../../../../src/core/evidence/migration/hazards/known.ts'
import { judgeMigrations } from '../../../../src/core/evidence/migration/judge.ts'
import type { Migration } from '../../../../src/core/evidence/migration/operation.ts'
import { judged, postgres } from './judged.ts'
import { programReader } from './read-program.ts'
import { readFile } from './read-rails.ts'

const parser = await postgres()
const alembic = await programReader(readAlembic, 'python')

/** The steps that are shown for the index of a migration. */
function shown(migration: Migration | undefined): string | undefined {
  if (migration === undefined) throw new Error('no migration')
  const facts = judgeMigrations([{ migration, before: undefined }], { catalog: emptyCatalog, version: undefined })
  return facts.find(({ rule }) => /index-blocks|in-transaction/.test(rule))?.fix?.code
}

test.each([
  [
    'create unique index "I" on t using gin (a jsonb_path_ops, lower(b))\n  include (c)\n  where d;',
    'create unique index concurrently "I" on t using gin (a jsonb_path_ops, lower(b)) include (c) where d;',
  ],
  ['CREATE INDEX i ON t (a) WHERE b', 'CREATE INDEX CONCURRENTLY i ON t (a) WHERE b;'],
  ['CREATE INDEX i ON t (a) -- why\nWHERE b', 'CREATE INDEX CONCURRENTLY i ON t (a) WHERE …;'],
  ["CREATE INDEX i ON t (a) WHERE b = 'x\ny'", 'CREATE INDEX CONCURRENTLY i ON t (a) WHERE …;'],
  ['BEGIN; CREATE INDEX CONCURRENTLY i ON t (a DESC); COMMIT;', 'CREATE INDEX CONCURRENTLY i ON t (a DESC);'],
])('an index of SQL keeps all that is said of it: %s', (sql, code) => {
  const fact = judged(parser, [{ sql }]).find(({ rule }) => /index-blocks|in-transaction/.test(rule))
  expect(fact?.fix?.code.split('\n').at(-1)).toBe(code)
})

test.each([
  ['add_index :t, :a, where: "b", using: :gin', 'add_index :t, :a, where: "b", using: :gin, algorithm: :concurrently'],
  ['add_index :t, :a, algorithm: :concurrently', 'add_index :t, :a, algorithm: :concurrently'],
  [
    'execute "CREATE INDEX i ON t (a) WHERE b"',
    "execute <<~'SQL'\n  CREATE INDEX CONCURRENTLY i ON t (a) WHERE b\nSQL",
  ],
])('so does one of Rails: %s', (call, code) => {
  const migration = readFile(`class Change < ActiveRecord::Migration[7.1]\ndef change\n${call}\nend\nend`)
  expect(shown(migration)?.split('\n\n')[1]).toBe(code)
})

test.each([
  [
    "op.create_index(\n        'i', 't', ['a'],\n        postgresql_where=sa.text('b'),\n    )",
    "    op.create_index(\n        'i', 't', ['a'],\n        postgresql_where=sa.text('b'),\n        postgresql_concurrently=True,\n    )",
  ],
  ["op.execute('CREATE INDEX i ON t (a) WHERE b')", '    op.execute("CREATE INDEX CONCURRENTLY i ON t (a) WHERE b")'],
])('so does one of Alembic: %s', (call, code) => {
  const text = `from alembic import op\nimport sqlalchemy as sa\nrevision = '2'\n\ndef upgrade():\n    ${call}\n`
  expect(shown(alembic(text))).toBe(`with op.get_context().autocommit_block():\n${code}`)
})

test('so does one of Django', async () => {
  const read = await programReader(readDjango, 'python')
  const text = `from django.db import migrations, models
class Migration(migrations.Migration):
    dependencies = [('shop', '0001')]
    operations = [
        migrations.AddIndex(
            model_name='order',
            index=models.Index(condition=models.Q(paid=True), fields=['a'], name='i'),
        ),
    ]
`
  expect(shown(read(text))).toContain(
    `operations = [AddIndexConcurrently(
    model_name='order',
    index=models.Index(condition=models.Q(paid=True), fields=['a'], name='i'),
)]`,
  )
})
