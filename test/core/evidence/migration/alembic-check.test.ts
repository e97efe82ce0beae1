import { expect, it } from 'vitest'
import { migrationChecks } from '../../../../src/core/evidence/migration/checks.ts'
import { brief, runCheck } from '../run-check.ts'

const python = migrationChecks.find(({ kind }) => kind === 'migration-alembic')
if (python === undefined) throw new Error('no check of Python')
const check = python

const path = 'alembic/versions/2a_b.py'

function migration(body: string): string {
  return `from alembic import op\nimport sqlalchemy as sa\nrevision = '2a'\ndown_revision = '1a'\n\ndef upgrade():\n${body.replace(/^/gm, '    ')}\n\ndef downgrade():\n    raise NotImplementedError\n`
}

/** Facts that are there without being asked for. */
async function facts(body: string) {
  const { evidence, unchecked } = await runCheck(check, { base: {}, head: { [path]: migration(body) } })
  return { evidence: evidence.filter(({ byRequest }) => byRequest !== true), unchecked }
}

it('says what an index, a foreign key and a rename do, each in the words of Alembic', async () => {
  const { evidence, unchecked } = await facts(
    "op.create_index('ix', 'orders', ['state'])\nop.create_foreign_key('fk', 'orders', 'users', ['user_id'], ['id'])\nop.alter_column('orders', 'state', nullable=False)",
  )
  expect(unchecked).toEqual([])
  expect(brief({ evidence, unchecked })).toEqual([
    `migration-foreign-key-validated breaking head ${path}:8`,
    `migration-index-blocks-writes breaking head ${path}:7`,
    `migration-not-null-scans breaking head ${path}:9`,
  ])
  expect(evidence.map(({ fix }) => fix?.language)).toEqual(['python', 'python', 'python'])
  expect(evidence.find(({ rule }) => rule === 'migration-index-blocks-writes')?.fix?.code).toBe(
    'with op.get_context().autocommit_block():\n    op.create_index("ix", "orders", ["state"], postgresql_concurrently=True)',
  )
})

it('says nothing of what is safe', async () => {
  const { evidence, unchecked } = await facts(
    "op.execute(\"SET lock_timeout = '5s'\")\nop.add_column('orders', sa.Column('note', sa.Text()))\nop.create_table('notes', sa.Column('id', sa.BigInteger(), primary_key=True), sa.Column('order_id', sa.BigInteger(), sa.ForeignKey('notes.id'), index=True))\nwith op.get_context().autocommit_block():\n    op.create_index('ix', 'orders', ['note'], postgresql_concurrently=True)",
  )
  expect([evidence, unchecked]).toEqual([[], []])
})

it('an index that is built concurrently inside the transaction fails', async () => {
  const { evidence } = await facts("op.create_index('ix', 'orders', ['note'], postgresql_concurrently=True)")
  expect(evidence.map(({ level, line }) => [level, line])).toEqual([['breaking', 7]])
})

it('names what it did not read, with its line', async () => {
  expect((await facts('op.execute(statement)')).unchecked).toEqual([
    { path, why: 'line 7: SQL that the program puts together as it runs' },
  ])
})

it('leaves alone what is no migration', async () => {
  const head = { [path]: 'def helper():\n    pass\n', 'migrations/env.py': 'from alembic import context\n' }
  expect(await runCheck(check, { base: {}, head })).toEqual({ evidence: [], unchecked: [] })
})

const outside = (step: string) => `with op.get_context().autocommit_block():\n    ${step}`

/** What is known to be unsafe, and how it is done instead; `facts` of all but mere information. */
const pairs: readonly (readonly [what: string, unsafe: string, safe: string])[] = [
  [
    'an index',
    "op.create_index('ix', 't', ['a'])",
    outside("op.create_index('ix', 't', ['a'], postgresql_concurrently=True)"),
  ],
  [
    'an index that a column brings with it',
    "op.add_column('t', sa.Column('a', sa.Integer(), index=True))",
    `op.add_column('t', sa.Column('a', sa.Integer()))\n${outside("op.create_index('ix', 't', ['a'], postgresql_concurrently=True)")}`,
  ],
  [
    'an index of a batch',
    "with op.batch_alter_table('t') as batch_op:\n    batch_op.create_index(batch_op.f('ix'), ['a'])",
    outside("op.create_index('ix', 't', ['a'], postgresql_concurrently=True)"),
  ],
  [
    'a foreign key',
    "op.create_foreign_key('fk', 't', 'u', ['a'], ['id'])",
    "op.create_foreign_key('fk', 't', 'u', ['a'], ['id'], postgresql_not_valid=True)",
  ],
  [
    'a foreign key that a column brings with it',
    "op.add_column('t', sa.Column('a', sa.Integer(), sa.ForeignKey('u.id'), server_default='1'))",
    "op.add_column('t', sa.Column('a', sa.Integer(), server_default='1'))\nop.create_foreign_key('fk', 't', 'u', ['a'], ['id'], postgresql_not_valid=True)",
  ],
  [
    'a check',
    "op.create_check_constraint('c', 't', 'a > 0')",
    "op.create_check_constraint('c', 't', 'a > 0', postgresql_not_valid=True)",
  ],
  [
    'a unique constraint',
    "op.create_unique_constraint('u', 't', ['a'])",
    `${outside("op.create_index('u', 't', ['a'], unique=True, postgresql_concurrently=True)")}\nop.execute('ALTER TABLE t ADD CONSTRAINT u UNIQUE USING INDEX u')`,
  ],
  [
    'NOT NULL',
    "op.alter_column('t', 'a', nullable=False)",
    "op.execute('ALTER TABLE t VALIDATE CONSTRAINT a_not_null')\nop.alter_column('t', 'a', nullable=False)",
  ],
  [
    'a column that is required',
    "op.add_column('t', sa.Column('a', sa.Text(), nullable=False))",
    "op.add_column('t', sa.Column('a', sa.Text(), nullable=False, server_default=''))",
  ],
  [
    'a default for every row',
    "op.add_column('t', sa.Column('a', sa.Uuid(), server_default=sa.text('gen_random_uuid()')))",
    "op.add_column('t', sa.Column('a', sa.Uuid()))\nop.alter_column('t', 'a', server_default=sa.text('gen_random_uuid()'))",
  ],
  [
    'a column that is computed',
    "op.add_column('t', sa.Column('a', sa.Integer(), sa.Computed('b + 1', persisted=True)))",
    "op.add_column('t', sa.Column('a', sa.Integer()))",
  ],
  [
    'another type',
    "op.alter_column('t', 'a', existing_type=sa.Integer(), type_=sa.BigInteger())",
    "op.alter_column('t', 'a', existing_type=sa.String(10), type_=sa.String(20))",
  ],
  [
    'json',
    "op.add_column('t', sa.Column('a', sa.JSON()))",
    "op.add_column('t', sa.Column('a', sa.JSON().with_variant(JSONB(), 'postgresql')))",
  ],
  ['a column that is gone', "op.drop_column('t', 'a')", "op.alter_column('t', 'a', server_default=sa.text('0'))"],
  [
    'a column by another name',
    "op.alter_column('t', 'a', new_column_name='b')",
    "op.add_column('t', sa.Column('b', sa.Text()))",
  ],
  ['a table by another name', "op.rename_table('t', 'u')", "op.create_table('u', sa.Column('a', sa.Text()))"],
  ['a table that is gone', "op.drop_table('t')", "op.create_table('t', sa.Column('a', sa.Text()))"],
  [
    'rows in the transaction that changed their table',
    "op.add_column('t', sa.Column('a', sa.Text()))\nop.execute(\"UPDATE t SET a = 'b'\")",
    outside(
      'while op.get_bind().execute(sa.text("UPDATE t SET a = \'b\' WHERE id IN (SELECT id FROM t WHERE a IS NULL LIMIT 1000)")).rowcount:\n        pass',
    ),
  ],
]

it.each(pairs)('%s', async (_, unsafe, safe) => {
  const head = 'from sqlalchemy.dialects.postgresql import JSONB\nop.execute("SET lock_timeout = \'5s\'")\n'
  const told = async (body: string) => {
    const { evidence, unchecked } = await facts(`${head}${body}`)
    expect(unchecked).toEqual([])
    return evidence.filter(({ level }) => level !== 'info').map(({ rule }) => rule)
  }
  expect(await told(unsafe)).not.toEqual([])
  expect(await told(safe)).toEqual([])
})
