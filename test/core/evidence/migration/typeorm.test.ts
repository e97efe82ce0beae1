import { expect, it, test } from 'vitest'
import { isTypeormPath, readTypeorm } from '../../../../src/core/evidence/migration/typeorm/read.ts'
import { cpuTime } from '../../../support/cpu-time.ts'
import { programReader, told } from './read-program.ts'

const read = await programReader(readTypeorm)

function migration(body: string, members = '') {
  return read(`export class A1700000000000 implements MigrationInterface {
${members}
public async up(queryRunner: QueryRunner): Promise<void> {
${body}
}
public async down(queryRunner: QueryRunner): Promise<void> {}
}`)
}

function operations(body: string, members = ''): readonly string[] {
  return migration(body, members)?.steps.map(({ operation }) => told(operation)) ?? ['none']
}

const columns: readonly (readonly [options: string, column: string, ...others: readonly string[]])[] = [
  ["type: 'varchar'", 'a:varchar not-null'],
  ["type: 'varchar', length: '20', isNullable: true", 'a:varchar(20)'],
  ["type: 'character varying', length: 20, isNullable: true", 'a:varchar(20)'],
  ["type: 'numeric', precision: 10, scale: 2, isNullable: true", 'a:numeric(10,2)'],
  ["type: 'timestamp with time zone', precision: 3, isNullable: true", 'a:timestamptz(3)'],
  ["type: 'timestamp', default: 'now()'", 'a:timestamp not-null default=stable'],
  ["type: 'int', default: 0", 'a:int4 not-null default=constant'],
  ["type: 'boolean', default: false", 'a:bool not-null default=constant'],
  ["type: 'varchar', default: \"'x'\"", 'a:varchar not-null default=constant'],
  ["type: 'uuid', default: 'uuid_generate_v4()'", 'a:uuid not-null default=volatile'],
  ["type: 'uuid', default: now", 'a:uuid not-null default=unknown'],
  ["type: 'uuid', default: null, isNullable: true", 'a:uuid'],
  ["type: 'uuid', isGenerated: true, generationStrategy: 'uuid'", 'a:uuid not-null default=volatile'],
  ["type: 'int', isGenerated: true, generationStrategy: 'increment'", 'a:serial not-null'],
  ["type: 'bigint', isGenerated: true", 'a:bigserial not-null'],
  ["type: 'int', isGenerated: true, generationStrategy: 'identity'", 'a:int4 not-null identity'],
  ["type: 'text', isArray: true, isNullable: true", 'a:text[]'],
  ["type: 'int', generatedType: 'STORED', asExpression: 'b * 2', isNullable: true", 'a:int4 stored'],
  ['type: theirs, isNullable: true', 'a:?'],
  ["type: 'int', ...common", 'a:int4'],
  ["type: 'int', isNullable: isNullable", 'a:int4'],
  ["type: 'int', isPrimary: true", 'a:int4 not-null', 'add-constraint users primary-key -(a)'],
  ["type: 'int', isUnique: true", 'a:int4 not-null', 'add-constraint users unique -(a)'],
]

it.each(columns)('column: %s', (options, column, ...others) => {
  const call = `await queryRunner.addColumn('users', new TableColumn({ name: 'a', ${options} }))`
  expect(operations(call)).toEqual([`add-column users ${column}`, ...others])
})

const calls: readonly (readonly [call: string, ...operations: readonly string[]])[] = [
  ["query('DROP TABLE a; DROP TABLE b')", 'drop-table a', 'drop-table b'],
  ["query('UPDATE a SET b = $1 WHERE c = $2', [1, 2])", 'update a b where'],
  ['query(`ALTER TABLE "${schema}"."a" DROP COLUMN "b"`)', 'drop-column schema.a b'],
  ['query(`DROP TABLE ${tablePrefix}users`)', 'drop-table users'],
  [
    'query(`CREATE TABLE "p_${i}" PARTITION OF p FOR VALUES WITH (MODULUS ${count}, REMAINDER ${i})`)',
    'create-table p_i ()',
  ],
  ['query(`ALTER TABLE a ${what}`)', 'unread SQL that the program puts together as it runs'],
  ['query(statement)', 'unread SQL that the program puts together as it runs'],
  ["query(is ? 'DROP TABLE a' : 'DROP TABLE b')", 'drop-table a', 'drop-table b'],
  ["addColumns('t', [new TableColumn({ name: 'a', type: 'int', isNullable: true })])", 'add-column t a:int4'],
  [
    "addColumn('t', new TableColumn({ name: 'Kind', type: 'enum', enum: ['x', 'y'], isNullable: true }))",
    'create-enum t_kind_enum x,y',
    'add-column t Kind:t_kind_enum',
  ],
  ['addColumn(table, column)', 'unread what is added to a table is not written here'],
  ["dropColumn('t', 'a', true)", 'drop-column t a ifExists'],
  ["dropColumns('t', ['a', 'b'])", 'drop-column t a', 'drop-column t b'],
  ["renameColumn('t', 'a', 'b')", 'rename-column t a b'],
  ["renameTable('s.t', 'b')", 'rename-table s.t b'],
  ["dropTable('t', true)", 'drop-table t ifExists'],
  [
    "createIndex('t', new TableIndex({ name: 'i', columnNames: ['a', 'b'], isUnique: true }))",
    'create-index i t(a,b) unique',
  ],
  ["createIndex('t', new TableIndex({ columnNames: ['a'], isConcurrent: true }))", 'create-index - t(a) concurrently'],
  [
    "createIndices('t', [new TableIndex({ columnNames: ['a'] }), new TableIndex({ columnNames: ['b'] })])",
    'create-index - t(a)',
    'create-index - t(b)',
  ],
  ["dropIndex('t', 'i')", 'drop-index i t'],
  [
    "dropIndex('t', new TableIndex({ name: 'i', columnNames: [], isConcurrent: true }), true)",
    'drop-index i t concurrently ifExists',
  ],
  [
    "createForeignKey('t', new TableForeignKey({ columnNames: ['a'], referencedTableName: 'u', referencedColumnNames: ['id'], onDelete: 'CASCADE' }))",
    'add-constraint t foreign-key -(a) -> u',
  ],
  ["dropForeignKey('t', 'fk')", 'drop-constraint t fk'],
  ["createPrimaryKey('t', ['a', 'b'], 'pk')", 'add-constraint t primary-key pk(a,b)'],
  [
    "updatePrimaryKeys('t', [new TableColumn({ name: 'a' })])",
    'drop-constraint t',
    'add-constraint t primary-key -(a)',
  ],
  ["dropPrimaryKey('t', 'pk')", 'drop-constraint t pk'],
  ["createUniqueConstraint('t', new TableUnique({ name: 'u', columnNames: ['a'] }))", 'add-constraint t unique u(a)'],
  ["dropUniqueConstraint('t', 'u')", 'drop-constraint t u'],
  ["createCheckConstraint('t', new TableCheck({ name: 'c', expression: 'a > 0' }))", 'add-constraint t check c(a)'],
  ["dropCheckConstraint('t', 'c')", 'drop-constraint t c'],
  [
    "createExclusionConstraint('t', new TableExclusion({ name: 'e', expression: 'USING gist (a WITH &&)' }))",
    'add-constraint t exclusion e()',
  ],
  ["dropExclusionConstraint('t', 'e')", 'drop-constraint t e'],
  ["clearTable('t', { cascade: true })", 'truncate t cascade'],
  ['clearDatabase()', 'drop schema public cascade'],
  ["dropSchema('s', true, true)", 'drop schema s cascade ifExists'],
  ["dropDatabase('d')", 'drop database d'],
  ["createView(new View({ name: 'v', expression: 'SELECT 1' }))", 'harmless a view v'],
  ["dropView('v')", 'drop view v'],
  ["dropView(new View({ name: 'v', materialized: true }))", 'drop materialized-view v'],
  ["hasTable('t')"],
  ["getTable('t')"],
  ['moveTable()', "unread what `moveTable` of the query runner does is not TypeORM's own"],
  ["manager.query('DROP TABLE a')", 'drop-table a'],
  ["manager.update(BlogPost, { id: 1 }, { title: 'x' })", 'update blog_post title where'],
  ["manager.update('users', {}, { a: 1 })", 'update users a'],
  ['manager.delete(User, {})', 'delete user'],
  ['manager.insert(User, [{ a: 1 }])', 'insert user a'],
  ['manager.clear(User)', 'truncate user'],
  ['manager.save(users)', 'harmless rows, one by one'],
  ['manager.find(User)'],
  ['manager.getRepository(User).delete({ id: 1 })', 'delete user where'],
  ["manager.createQueryBuilder().update('users').set({ a: 1 }).execute()", 'update users a'],
  ["manager.createQueryBuilder().update('users').set({ a: 1 }).where('b = 1').execute()", 'update users a where'],
  ["manager.createQueryBuilder().delete().from(User).where('id = 1').execute()", 'delete user where'],
  ["manager.createQueryBuilder().insert().into('users').values([{ a: 1 }]).execute()", 'insert users a'],
  ["manager.createQueryBuilder(User, 'u').select().getMany()"],
]

it.each(calls)('%s', (call, ...expected) => {
  expect(operations(`await queryRunner.${call}`)).toEqual(expected)
})

test('a table is created with what belongs to it, and its indexes behind it', () => {
  const call = `await queryRunner.createTable(new Table({
    name: 'posts', schema: 'blog',
    columns: [
      { name: 'id', type: 'uuid', isPrimary: true, isGenerated: true, generationStrategy: 'uuid' },
      { name: 'kind', type: 'enum', enum: ['a'] },
      { name: 'slug', type: 'varchar', isUnique: true },
    ],
    foreignKeys: [{ columnNames: ['id'], referencedTableName: 'users', referencedColumnNames: ['id'] }],
    uniques: [{ name: 'u', columnNames: ['kind', 'slug'] }],
    checks: [{ expression: 'slug <> kind' }],
    indices: [{ name: 'i', columnNames: ['slug'] }],
  }), true)`
  expect(operations(call)).toEqual([
    'create-enum blog.posts_kind_enum a',
    'create-table blog.posts if-not-exists (id:uuid not-null default=volatile, kind:blog.posts_kind_enum not-null, slug:varchar not-null, unique u(kind,slug), unique -(slug), check -(slug,kind), foreign-key -(id) -> users, primary-key -(id))',
    'create-index i blog.posts(slug)',
  ])
  expect(operations(call.replace('), true)', '), false, false, false)')).map((one) => one.split(' ')[0])).toEqual([
    'create-enum',
    'create-table',
  ])
})

const changed = (old: string, next: string) =>
  `await queryRunner.changeColumn('t', ${old}, new TableColumn({ name: 'a', ${next} }))`
const known = (options: string) => `new TableColumn({ name: 'a', ${options} })`

const changes: readonly (readonly [what: string, call: string, ...operations: readonly string[]])[] = [
  // The database calls it `character varying`, which is another word: the column is emptied.
  [
    'a type by its short name',
    changed("'a'", "type: 'varchar', isNullable: true"),
    'drop-column t a',
    'add-column t a:varchar',
  ],
  ['another type', changed(known("type: 'int'"), "type: 'text'"), 'drop-column t a', 'add-column t a:text not-null'],
  [
    'another length',
    changed(known("type: 'varchar', length: '5'"), "type: 'varchar', length: '9'"),
    'drop-column t a',
    'add-column t a:varchar(9) not-null',
  ],
  ['required', changed(known("type: 'int', isNullable: true"), "type: 'int'"), 'set-not-null t a'],
  ['optional', changed(known("type: 'int'"), "type: 'int', isNullable: true"), 'drop-not-null t a'],
  ['a default', changed(known("type: 'int'"), "type: 'int', default: 1"), 'set-default t a'],
  ['no default', changed(known("type: 'int', default: 1"), "type: 'int'"), 'drop-default t a'],
  [
    'another precision',
    changed(known("type: 'numeric', precision: 5"), "type: 'numeric', precision: 9"),
    'change-type t.a numeric(9)',
  ],
  ['unique', changed(known("type: 'int'"), "type: 'int', isUnique: true"), 'add-constraint t unique -(a)'],
  [
    'a value more',
    changed(known("type: 'enum', enum: ['x']"), "type: 'enum', enum: ['x', 'y']"),
    'add-enum-value t_a_enum y',
  ],
  [
    'a value less',
    changed(known("type: 'enum', enum: ['x', 'y']"), "type: 'enum', enum: ['x']"),
    'rename type t_a_enum t_a_enum_old',
    'create-enum t_a_enum x',
    'change-type t.a t_a_enum',
    'drop type t_a_enum_old',
  ],
  ['nothing', changed(known("type: 'int'"), "type: 'int'")],
  [
    'a copy',
    "const table = await queryRunner.getTable('t'); const old = table!.findColumnByName('a')!; const next = old.clone(); next.isNullable = false; await queryRunner.changeColumn('t', old, next)",
    'set-not-null t a',
  ],
  [
    'a copy of another type',
    "const table = await queryRunner.getTable('t'); const old = table!.findColumnByName('a')!; const next = old.clone(); next.type = 'text'; await queryRunner.changeColumn(table!, old, next)",
    'drop-column t a',
    'add-column t a:text',
  ],
  [
    'what only the database knows',
    changed("'b'", "type: 'integer'"),
    'rename-column t b a',
    'unread `changeColumn` drops `b` and adds it anew, empty, where its type or length differs from what the database has',
  ],
]

it.each(changes)('changeColumn: %s', (_, call, ...expected) => {
  expect(operations(call)).toEqual(expected)
})

const programs: readonly (readonly [body: string, ...operations: readonly string[]])[] = [
  ["for (const one of ['DROP TABLE a', 'DROP TABLE b']) await queryRunner.query(one)", 'drop-table a', 'drop-table b'],
  ["let sql = 'DROP TABLE a'; sql += ', b'; await queryRunner.query(sql)", 'drop-table a', 'drop-table b'],
  ["await queryRunner.query(['DROP TABLE a', 'DROP TABLE b'].join(';'))", 'drop-table a', 'drop-table b'],
  [
    "const rows = await queryRunner.query('SELECT 1'); rows.map((row) => row.query('DROP TABLE a'))",
    'harmless a query',
  ],
  [
    "const table = await queryRunner.getTable('t'); await queryRunner.dropForeignKey(table, table.foreignKeys.find((one) => one.name))",
    'drop-constraint t',
  ],
  [
    "if (queryRunner.connection.options.type === 'postgres') await queryRunner.query('DROP TABLE a'); else await queryRunner.query('DROP TABLE b')",
    'drop-table a',
  ],
  [
    "const isLite = queryRunner.connection.driver.options.type === 'sqlite'; if (isLite) { await queryRunner.query('DROP TABLE a'); return } await queryRunner.query('DROP TABLE b')",
    'drop-table b',
  ],
  [
    "switch (queryRunner.connection.options.type) { case 'mysql': await queryRunner.query('DROP TABLE a'); break; case 'postgres': await queryRunner.query('DROP TABLE b'); break; default: await queryRunner.query('DROP TABLE c') }",
    'drop-table b',
  ],
  ['await helper(queryRunner)', 'unread what `helper` does to the database is written in another file'],
  ['await this.inherited(queryRunner)', 'unread what `inherited` does to the database is written in another file'],
  ["if (!(await hasColumn(queryRunner, 'a'))) await queryRunner.query('DROP TABLE a')", 'drop-table a'],
  ['await this.own(queryRunner, this.table)', 'drop-table users'],
]

it.each(programs)('%s', (body, ...expected) => {
  const members =
    "table = 'users'\nprivate async own(runner: QueryRunner, name: string) { await runner.dropTable(name) }"
  expect(operations(body, members)).toEqual(expected)
})

test('a transaction ends and begins where the migration says it', () => {
  const body = `await queryRunner.query('DROP TABLE a')
    await queryRunner.commitTransaction()
    await queryRunner.query('CREATE INDEX CONCURRENTLY i ON b (c)')
    await queryRunner.startTransaction()
    try { await queryRunner.query('DROP TABLE d') } catch (error) { await queryRunner.rollbackTransaction(); throw error }
    await queryRunner.query('DROP TABLE e')`
  const numbers = (members: string) => migration(body, members)?.steps.map(({ transaction }) => transaction)
  expect(numbers('')).toEqual([1, undefined, 2, 2])
  expect(numbers('transaction = false')).toEqual([undefined, undefined, 1, 1])
})

test('a transaction of the connection is another one', () => {
  const body = `await queryRunner.connection.transaction(async (manager) => { await manager.query('DROP TABLE a') })
    await queryRunner.manager.transaction(async (manager) => { await manager.query('DROP TABLE b') })
    await queryRunner.query('DROP TABLE c')`
  expect(migration(body)?.steps.map(({ transaction }) => transaction)).toEqual([2, 1, 1])
})

test('a step stands where it is said', () => {
  const body = 'await queryRunner.query(\n  `\n  DROP TABLE a`,\n)\nawait queryRunner.dropTable(\n  "b",\n)'
  expect(migration(body)?.steps.map(({ line, endLine, sql }) => [line, endLine, sql])).toEqual([
    [6, 6, true],
    [8, 10, false],
  ])
})

test.each([
  ['class A implements MigrationInterface { async up(runner) {} async down() {} }', 'missing'],
  ["class A implements MigrationInterface { async up(runner) {} async down() { throw new Error('no') } }", 'present'],
  [
    "module.exports = class A { async up(queryRunner) {} async down(queryRunner) { await queryRunner.dropTable('a') } }",
    'present',
  ],
  ['export class A { name = 1; up = async (queryRunner) => {} }', 'missing'],
  ['class A implements ReversibleMigration { async up({ queryRunner, schemaBuilder }) {} }', 'missing'],
  ['class A implements ReversibleMigration { async up({ schemaBuilder }) {} }', undefined],
  ['class A extends Migration { async up() { this.addSql("x") } }', undefined],
  ['export async function up(queryRunner) {}', undefined],
])('what is a migration of TypeORM: %s', (text, down) => {
  expect(read(text)?.down).toBe(down)
})

test('what a migration is given besides the runner is code of another file', () => {
  const text = `class A { async up({ queryRunner, runQuery, logger }) {
    logger.info('x')
    await runQuery('DROP TABLE a')
    await queryRunner.dropTable('b')
  } }`
  expect(read(text)?.steps.map(({ operation }) => told(operation))).toEqual([
    'unread what `runQuery` does to the database is written in another file',
    'drop-table b',
  ])
})

test.each([
  ['src/migrations/1700000000000-A.ts', true],
  ['src/db/1700000000000-A.ts', true],
  ['src/migrations/A.js', true],
  ['src/entities/A.ts', false],
])('path: %s', (path, expected) => {
  expect(isTypeormPath(path)).toBe(expected)
})

test.each([
  ['many calls', "await queryRunner.dropTable('a')\n".repeat(9_000)],
  ['a long chain', `await queryRunner.manager${".getRepository('a')".repeat(3_000)}`],
  ['deep options', `await queryRunner.createTable(new Table(${'{ a: '.repeat(2_000)}1${' }'.repeat(2_000)}))`],
])('hostile: %s', (_, body) => {
  const began = cpuTime()
  expect(() => operations(body)).not.toThrow()
  expect(cpuTime() - began).toBeLessThan(8_000)
})
