import { expect, it, test } from 'vitest'
import { migrationChecks } from '../../../../src/core/evidence/migration/checks.ts'
import { brief, runCheck } from '../run-check.ts'
import { djangoText, shop } from './read-django.ts'

const django = migrationChecks.find(({ kind }) => kind === 'migration-django')
if (django === undefined) throw new Error('no check of Django')
const check = django

const initial = { 'shop/migrations/0001_initial.py': djangoText(shop) }
const path = 'shop/migrations/0002_new.py'
const attributes = "dependencies = [('shop', '0001_initial')]"
/** The line of the first operation. */
const line = 13

/** Facts that are there without being asked for. */
async function facts(operations: string, base: Readonly<Record<string, string>> = initial, more = attributes) {
  const head = { ...base, [path]: djangoText(operations, { attributes: more }) }
  const { evidence, unchecked } = await runCheck(check, { base, head })
  return { evidence: evidence.filter(({ byRequest }) => byRequest !== true), unchecked }
}

const hazards: readonly (readonly [operation: string, rules: readonly string[]])[] = [
  ["migrations.AlterField('order', 'state', models.CharField(max_length=20, help_text='x'))", []],
  ["migrations.AlterField('order', 'state', models.CharField(max_length=90))", []],
  [
    "migrations.AlterField('order', 'state', models.CharField(max_length=9))",
    ['migration-type-changed breaking', 'migration-type-narrowed breaking'],
  ],
  ["migrations.AlterField('order', 'count', models.BigIntegerField(null=True))", ['migration-type-changed breaking']],
  ["migrations.AlterField('order', 'count', models.IntegerField())", ['migration-not-null-scans breaking']],
  ["migrations.AddField('order', 'x', models.IntegerField(default=0))", ['migration-column-default-dropped risky']],
  ["migrations.AddField('order', 'x', models.IntegerField(db_default=0))", []],
  ["migrations.AddField('order', 'x', models.IntegerField(default=0)), AddDefaultValue('order', 'x', 0)", []],
  ["migrations.AddField('order', 'x', models.IntegerField())", ['migration-column-not-null-without-default breaking']],
  [
    "migrations.AddField('order', 'x', models.UUIDField(default=uuid.uuid4, unique=True))",
    ['migration-column-default-dropped risky', 'migration-unique-default-repeated breaking'],
  ],
  ["migrations.AddField('order', 'x', models.UUIDField(null=True, unique=True))", ['migration-unique-blocks breaking']],
  [
    "migrations.AddField('order', 'x', models.IntegerField(null=True, db_index=True))",
    ['migration-index-blocks-writes breaking'],
  ],
  ["migrations.AddIndex('order', models.Index(fields=['at'], name='i'))", ['migration-index-blocks-writes breaking']],
  ["migrations.RemoveField('order', 'note')", ['migration-column-dropped breaking']],
  [
    "pg.AddIndexConcurrently('order', models.Index(fields=['at'], name='i'))",
    ['migration-concurrently-in-transaction breaking'],
  ],
  [
    "migrations.RunPython(lambda apps, schema_editor: apps.get_model('shop', 'Order').objects.update(state='x'))",
    ['migration-rows-updated-in-one-go breaking'],
  ],
  [
    "migrations.CreateModel('T', [('id', models.BigAutoField(primary_key=True)), ('order', models.ForeignKey('shop.Order', models.CASCADE))])",
    [],
  ],
]

it('the column of a key to another field than the primary one has the type of that field', async () => {
  const models =
    "migrations.CreateModel('K', [('id', models.BigAutoField(primary_key=True)), ('code', models.CharField(max_length=9, unique=True))]),\nmigrations.CreateModel('R', [('id', models.BigAutoField(primary_key=True)), ('k', models.ForeignKey('shop.K', models.CASCADE, to_field='code'))])"
  expect(await facts(models)).toEqual({ evidence: [], unchecked: [] })
})

it.each(hazards)('%s', async (operation, rules) => {
  const { evidence, unchecked } = await facts(operation)
  expect(unchecked).toEqual([])
  expect(evidence.map(({ rule, level }) => `${rule} ${level}`).toSorted()).toEqual(rules)
})

test('what the author says is to be ignored is no more than a note', async () => {
  const { evidence } = await facts(
    "lm.IgnoreMigration(), migrations.RemoveField('order', 'note'), migrations.AddField('order', 'x', models.IntegerField(null=True, db_index=True))",
  )
  expect(evidence.map(({ rule, level }) => `${rule} ${level}`)).toEqual(['migration-column-dropped info'])
})

test('an index that is built beside the writers, outside a transaction, is no hazard', async () => {
  const { evidence } = await facts(
    "pg.AddIndexConcurrently('order', models.Index(fields=['at'], name='i'))",
    initial,
    `atomic = False\n    ${attributes}`,
  )
  expect(evidence).toEqual([])
})

test('remedies are in the words of Django', async () => {
  const { evidence } = await facts("migrations.AddIndex('order', models.Index(fields=['at'], name='i'))")
  expect(brief({ evidence, unchecked: [] })).toEqual([`migration-index-blocks-writes breaking head ${path}:${line}`])
  expect(evidence[0]?.fix).toMatchObject({ language: 'python' })
  expect(evidence[0]?.fix?.code).toContain('AddIndexConcurrently(')
})

test('without the migrations before, what may be nothing is nothing', async () => {
  expect((await facts("migrations.AlterField('order', 'state', models.TextField())", {})).evidence).toEqual([])
})

test('migrations of one change follow each other', async () => {
  const between = {
    'shop/migrations/0001_initial.py': djangoText(shop),
    'shop/migrations/0002_a.py': djangoText(
      "migrations.AlterField('order', 'state', models.CharField(max_length=90))",
      { attributes },
    ),
  }
  const { evidence } = await runCheck(check, {
    base: { 'shop/migrations/0001_initial.py': djangoText(shop) },
    head: {
      ...between,
      'shop/migrations/0003_b.py': djangoText(
        "migrations.AlterField('order', 'state', models.CharField(max_length=80))",
        {
          attributes: "dependencies = [('shop', '0002_a')]",
        },
      ),
    },
  })
  expect(evidence.filter(({ rule }) => rule === 'migration-type-narrowed').map((one) => one.path)).toEqual([
    'shop/migrations/0003_b.py',
  ])
})

test('names what it did not read, with its line', async () => {
  expect((await facts("migrations.RunSQL(open('a.sql').read(), '')")).unchecked).toEqual([
    { path, why: `line ${line}: SQL of another file` },
  ])
})

test('leaves alone what is no migration', async () => {
  const head = {
    'shop/migrations/helpers.py': 'def helper():\n    pass\n',
    'shop/migrations/0001_a.py': 'from alembic import op\n',
  }
  expect(await runCheck(check, { base: {}, head })).toEqual({ evidence: [], unchecked: [] })
})
