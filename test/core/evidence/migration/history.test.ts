import { describe, expect, it } from 'vitest'
import { textsOf } from '../../../../src/core/change/text.ts'
import { migrationChecks } from '../../../../src/core/evidence/migration/checks.ts'
import { earlierOperations, earlierRefs } from '../../../../src/core/evidence/migration/history.ts'
import { sqlHistory } from '../../../../src/core/evidence/migration/sql/sql-history.ts'
import { aDiffFile } from '../../../support/builders.ts'
import { cpuTimeOf } from '../../../support/cpu-time.ts'
import { filesOf, treesOf } from '../graphql/repository.ts'
import { runCheck } from '../run-check.ts'

type Tree = Readonly<Record<string, string>>

function checkOf(kind: string) {
  const check = migrationChecks.find((one) => one.kind === kind)
  if (check === undefined) throw new Error(`no check ${kind}`)
  return check
}

async function told(kind: string, base: Tree, added: Tree): Promise<readonly string[]> {
  const { evidence } = await runCheck(checkOf(kind), { base, head: { ...base, ...added } })
  return evidence
    .filter(({ byRequest }) => byRequest !== true)
    .map(({ rule, level }) => `${level} ${rule.replace('migration-', '')}`)
}

describe('earlier migrations in SQL', () => {
  const longer = 'ALTER TABLE orders ALTER COLUMN note TYPE varchar(100);'
  it.each([
    ['Flyway', 'db/migration/V1__a.sql', 'db/migration/V10__b.sql', 'db/migration/V9__c.sql'],
    [
      'a folder for each',
      'migrations/20240101_a/up.sql',
      'migrations/20240301_b/up.sql',
      'migrations/20240201_c/up.sql',
    ],
    ['files of one folder', 'migrations/1_a.up.sql', 'migrations/10_b.up.sql', 'migrations/9_c.up.sql'],
  ])('say what a column was: %s', async (_, first, last, between) => {
    const made = { [first]: 'CREATE TABLE orders (note varchar(50));' }
    expect(await told('migration-sql', made, { [last]: longer })).toEqual([])
    expect(await told('migration-sql', {}, { [last]: longer })).toEqual(['info type-changed'])
    // One that has run before, though its number is between.
    const wider = { ...made, [between]: 'ALTER TABLE orders ALTER COLUMN note TYPE text;' }
    expect(await told('migration-sql', wider, { [last]: longer })).toEqual([
      'breaking type-changed',
      'breaking type-narrowed',
    ])
  })

  it('say it in capitals and in quotes, of another schema they do not', async () => {
    const path = 'migrations/2_b.up.sql'
    const made = (name: string) => ({ 'migrations/1_a.up.sql': `CREATE TABLE ${name} (note varchar(50));` })
    const quoted = longer.replace('orders', '"public"."Orders"')
    expect(await told('migration-sql', made('"Orders"'), { [path]: quoted })).toEqual([])
    expect(await told('migration-sql', made('audit.orders'), { [path]: longer })).toEqual(['info type-changed'])
  })

  it('say nothing where something was done to the table that cannot be read', async () => {
    const base = {
      'migrations/1_a.up.sql': 'CREATE TABLE orders (note varchar(50));',
      'migrations/2_b.up.sql': "DO $$ BEGIN EXECUTE 'ALTER TABLE orders ' || what(); END $$;",
    }
    expect(await told('migration-sql', base, { 'migrations/3_c.up.sql': longer })).toEqual(['info type-changed'])
    const refused = { ...base, 'migrations/2_b.up.sql': `ALTER\n${'\n'.repeat(30)}TABLE orders EXPLODE` }
    expect(await told('migration-sql', refused, { 'migrations/3_c.up.sql': longer })).toEqual(['info type-changed'])
  })

  it('say what an enum has', async () => {
    const base = {
      'migrations/1_a.up.sql': "CREATE TYPE state AS ENUM ('new', 'paid');",
      'migrations/2_b.up.sql': 'CREATE TABLE orders (s state);',
    }
    const swap =
      "CREATE TYPE state_new AS ENUM ('new'); ALTER TABLE orders ALTER s TYPE state_new USING s::text::state_new; ALTER TYPE state RENAME TO old; ALTER TYPE state_new RENAME TO state;"
    expect(await told('migration-sql', base, { 'migrations/3_c.up.sql': swap })).toContain('breaking type-narrowed')
  })
})

it('earlier migrations of Knex, TypeORM and Alembic say it too', async () => {
  const knex = (up: string) =>
    `exports.up = async (knex) => {\n  ${up}\n}\nexports.down = () => { throw new Error('none') }\n`
  const alter = knex("await knex.raw('ALTER TABLE orders ALTER COLUMN note TYPE varchar(100)')")
  const made = knex("await knex.schema.createTable('orders', (t) => { t.string('note', 50) })")
  const js = 'migrations/20240201000000_b.js'
  expect(await told('migration-ecmascript', { 'migrations/20240101000000_a.js': made }, { [js]: alter })).toEqual([])
  expect(await told('migration-ecmascript', {}, { [js]: alter })).toEqual(['info type-changed'])

  const typeorm = (sql: string) =>
    `import { MigrationInterface, QueryRunner } from 'typeorm'\nexport class A1 implements MigrationInterface {\n  async up(queryRunner: QueryRunner) { await queryRunner.query(\`${sql}\`) }\n  async down() { throw new Error('none') }\n}\n`
  const ts = { 'migrations/1700000000001-B.ts': typeorm('ALTER TABLE "orders" ALTER COLUMN "note" TYPE varchar(100)') }
  const table = { 'migrations/1700000000000-A.ts': typeorm('CREATE TABLE "orders" ("note" varchar(50))') }
  expect(await told('migration-ecmascript', table, ts)).toEqual([])
  expect(await told('migration-ecmascript', {}, ts)).toEqual(['info type-changed'])

  const revision = (id: string, down: string, body: string) =>
    `from alembic import op\nimport sqlalchemy as sa\nrevision = '${id}'\ndown_revision = ${down}\n\ndef upgrade():\n    ${body}\n\ndef downgrade():\n    raise NotImplementedError\n`
  // By their paths they would be the other way round.
  const base = {
    'versions/z.py': revision('1', 'None', "op.create_table('orders', sa.Column('note', sa.String(50)))"),
    'versions/b.py': revision(
      '2',
      "'1'",
      "op.alter_column('orders', 'note', type_=sa.String(80), existing_type=sa.String(50))",
    ),
  }
  const next = { 'versions/a.py': revision('3', "'2'", "op.alter_column('orders', 'note', type_=sa.String(60))") }
  expect(await told('migration-alembic', base, next)).toEqual(['breaking type-changed', 'breaking type-narrowed'])
  expect(await told('migration-alembic', {}, next)).toEqual(['risky type-changed'])
})

describe('what is read of them', () => {
  const check = checkOf('migration-sql')
  const many: Tree = Object.fromEntries(
    Array.from({ length: 500 }, (_, at) => [
      `migrations/${at}_a.up.sql`,
      at === 350 ? 'CREATE TABLE orders (note varchar(50));' : 'SELECT 1;',
    ]),
  )
  /** Rounds of reading, with how many texts each asks for. */
  function rounds(base: Tree, sql: string): readonly number[] {
    const change = { base, head: { ...base, 'migrations/500_b.up.sql': sql } }
    const read = new Map(check.wanted(filesOf(change), treesOf(change)).map((ref) => [JSON.stringify(ref), ref]))
    const asked: number[] = []
    for (;;) {
      const texts = textsOf(
        [...read.values()].map((ref) => {
          const text = (ref.revision === 'head' ? change.head : change.base)[ref.path as keyof typeof change.head]
          return [ref, text === undefined ? { kind: 'absent' } : { kind: 'text', text }] as const
        }),
      )
      const more = (check.follow?.(filesOf(change), treesOf(change), texts) ?? []).filter(
        (ref) => !read.has(JSON.stringify(ref)),
      )
      if (more.length === 0) return asked
      asked.push(more.length)
      for (const ref of more) read.set(JSON.stringify(ref), ref)
    }
  }

  it('is nothing where nothing is asked', () => {
    expect(rounds(many, 'ALTER TABLE orders ADD COLUMN a int; CREATE INDEX i ON orders (a);')).toEqual([])
    expect(rounds(many, 'CREATE TABLE n (a int); ALTER TABLE n ALTER a SET NOT NULL;')).toEqual([])
  })

  /** The tables that an earlier migration, of which nothing is read, makes unknown. */
  function unknownAfter(text: string, sql: string, lines = 1): readonly string[] {
    const head = { '1.sql': text, '2.sql': sql }
    const change = { base: { '1.sql': text }, head }
    const texts = textsOf(
      Object.entries(head).map(([path, one]) => [
        { revision: 'head', path },
        { kind: 'text', text: one },
      ]),
    )
    const unread = Array.from({ length: lines }, (_, at) => ({ line: at + 1, why: 'unread' }))
    const history = { isByPath: true, beside: () => ({ place: '', isIn: () => true }) }
    const read = (path: string) => ({ path, framework: 'sql', steps: [], down: 'not-asked', unread }) as const
    const operations = earlierOperations(history, { files: filesOf(change), trees: treesOf(change), texts }, read)
    return operations.flatMap((one) => (one.kind === 'drop-table' ? [one.table] : []))
  }

  it.each([
    ['ALTER TABLE orders ALTER a SET NOT NULL;', ['orders']],
    ["op.alter_column('orders', 'note', nullable=False)", ['orders']],
    ["op.create_foreign_key('fk', 'orders', 'shops', ['shop'], ['id'])", ['orders', 'shops']],
    ["batch.create_foreign_key(None, 'shops', ['shop'], ['id'])", ['shops']],
    ["queryRunner.changeColumn('orders', 'note', new TableColumn({}))", ['orders']],
    ["knex.schema.alterTable('orders', (t) => t.string('note').alter())", ['orders']],
  ])('is of the tables that are asked about: %s', (text, tables) => {
    expect(unknownAfter('orders note shops fk', text)).toEqual(tables)
  })

  it('takes no time over texts that are made to cost some', () => {
    const time = cpuTimeOf(() => {
      expect(unknownAfter('orders\n'.repeat(4_000), 'ALTER TABLE orders ALTER a SET NOT NULL;', 4_000)).toHaveLength(1)
      expect(unknownAfter('orders', `.alter(table(${' '.repeat(5_000)}x`)).toEqual([])
    })
    expect(time).toBeLessThan(300)
  })

  it('takes little time where a large tree gets many migrations at once', () => {
    const names = Array.from({ length: 2_000 }, (_, at) => `db/migrations/${String(at).padStart(5, '0')}_a.sql`)
    const tree = [...Array.from({ length: 30_000 }, (_, at) => `src/file${at}.ts`), ...names]
    const files = names.map((path) => aDiffFile({ path, status: 'added' }))
    const text = 'ALTER TABLE orders ALTER a SET NOT NULL;'
    const texts = textsOf(
      names.map((path) => [
        { revision: 'head', path },
        { kind: 'text', text },
      ]),
    )
    const change = { files, trees: { mergeBase: [], head: tree }, texts }
    const time = cpuTimeOf(() => expect(earlierRefs(sqlHistory, change)).toEqual([]))
    expect(time).toBeLessThan(1_000)
  })

  it('is the newest, until the table is made, and no more than 400', () => {
    const alter = (table: string) => `ALTER TABLE ${table} ALTER COLUMN note TYPE text;`
    expect(rounds(many, alter('orders'))).toEqual([100, 100])
    expect(rounds(many, alter('others'))).toEqual([100, 100, 100, 100])
  })
})
