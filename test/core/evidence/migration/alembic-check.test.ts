import { expect, it } from 'vitest'
import { migrationChecks } from '../../../../src/core/evidence/migration/checks.ts'
import { findingsOf } from '../../../../src/core/evidence/to-finding.ts'
import { filesOf } from '../graphql/repository.ts'
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
    "with op.get_context().autocommit_block():\n    op.create_index('ix', 'orders', ['state'], postgresql_concurrently=True)",
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

const inBlock: readonly (readonly [body: string, after: string | undefined])[] = [
  [
    "op.create_index('ix', 'orders', ['note'], postgresql_concurrently=True)",
    "    with op.get_context().autocommit_block():\n        op.create_index('ix', 'orders', ['note'], postgresql_concurrently=True)",
  ],
  [
    "if True:\n    op.drop_index('ix', postgresql_concurrently=True)",
    "        with op.get_context().autocommit_block():\n            op.drop_index('ix', postgresql_concurrently=True)",
  ],
  ["op.create_index('ix', 'orders',\n    ['note'], postgresql_concurrently=True)", undefined],
]

it.each(inBlock)('puts into a block that commits what no transaction may hold: %s', async (body, after) => {
  const head = { [path]: migration(body) }
  const { evidence } = await facts(body)
  const found = findingsOf(evidence, filesOf({ base: {}, head }))
  const [suggestion, ...others] = found.flatMap((one) => one.suggestion ?? [])
  expect([suggestion, others]).toEqual([after, []])
  if (after === undefined) return
  const line = found.find((one) => one.suggestion === after)?.place.line ?? 0
  const text = (head[path] ?? '').split('\n').map((one, index) => (index === line - 1 ? after : one))
  const left = await runCheck(check, { base: {}, head: { [path]: text.join('\n') } })
  expect(left.evidence.filter(({ level }) => level === 'breaking')).toEqual([])
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
