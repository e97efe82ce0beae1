import { expect, it, test } from 'vitest'
import { isKnexPath, readKnex } from '../../../../src/core/evidence/migration/knex/read.ts'
import { cpuTime } from '../../../support/cpu-time.ts'
import { programReader, told } from './read-program.ts'

const read = await programReader(readKnex)

function steps(body: string) {
  return read(`exports.up = async function (knex) {\n${body}\n}\nexports.down = async (knex) => {}`)?.steps ?? []
}

function operations(body: string): readonly string[] {
  return steps(body).map(({ operation }) => told(operation))
}

const types: readonly (readonly [call: string, column: string])[] = [
  ["t.string('a')", 'a:varchar(255)'],
  ["t.string('a', 20).notNullable().defaultTo('x')", 'a:varchar(20) not-null default=constant'],
  ["t.text('a', 'longtext').notNull()", 'a:text not-null'],
  ["t.integer('a').unsigned().defaultTo(0)", 'a:int4 default=constant'],
  ["t.tinyint('a')", 'a:int2'],
  ["t.smallint('a')", 'a:int2'],
  ["t.mediumint('a')", 'a:int4'],
  ["t.bigInteger('a')", 'a:int8'],
  ["t.bigint('a')", 'a:int8'],
  ["t.float('a')", 'a:float4'],
  ["t.double('a')", 'a:float8'],
  ["t.decimal('a')", 'a:numeric(8,2)'],
  ["t.decimal('a', 14, 4)", 'a:numeric(14,4)'],
  ["t.decimal('a', null)", 'a:numeric'],
  ["t.boolean('a').notNullable().defaultTo(false)", 'a:bool not-null default=constant'],
  ["t.date('a')", 'a:date'],
  ["t.time('a')", 'a:time'],
  ["t.datetime('a')", 'a:timestamptz'],
  ["t.timestamp('a', { useTz: false, precision: 3 })", 'a:timestamp(3)'],
  ["t.timestamp('a', true)", 'a:timestamp'],
  ["t.timestamp('a').defaultTo(knex.fn.now())", 'a:timestamptz default=stable'],
  ["t.binary('a')", 'a:bytea'],
  ["t.json('a')", 'a:json'],
  ["t.jsonb('a').defaultTo({})", 'a:jsonb default=constant'],
  ["t.uuid('a').defaultTo(knex.fn.uuid())", 'a:uuid default=volatile'],
  ["t.uuid('a').defaultTo(knex.raw('uuid_generate_v4()'))", 'a:uuid default=volatile'],
  ["t.uuid('a').defaultTo(knex.raw(defaults))", 'a:uuid default=unknown'],
  ["t.string('a').defaultTo(null)", 'a:varchar(255)'],
  ["t.string('a').nullable(false)", 'a:varchar(255) not-null'],
  ["t.string('a').notNullable().nullable()", 'a:varchar(255)'],
  ["t.specificType('a', 'int[]')", 'a:int4[]'],
  ["t.enu('a', ['x', 'y']).notNullable()", 'a:text not-null check'],
  ["t.enum('a', ['x'], { useNative: true, enumName: 'kind', existingType: true })", 'a:kind'],
  ["t.increments('a')", 'a:serial not-null primary'],
  ["t.increments('a', { primaryKey: false })", 'a:serial'],
  ["t.bigIncrements('a')", 'a:bigserial not-null primary'],
  ["t.uuid('a', { primaryKey: true })", 'a:uuid not-null primary'],
  ["t.integer('a').checkPositive()", 'a:int4 check'],
  ["t.string('a').checkIn(['x', 'y'])", 'a:varchar(255) check'],
  ["t.string('a').comment('it').collate('x').queryContext({})", 'a:varchar(255)'],
]

it.each(types)('column: %s', (call, column) => {
  expect(operations(`await knex.schema.alterTable('users', (t) => { ${call} })`)).toEqual([
    `add-column users ${column}`,
  ])
})

const alterations: readonly (readonly [call: string, ...operations: readonly string[]])[] = [
  // What the chain leaves out is gone: Knex drops the default and `NOT NULL`.
  ["t.string('a', 50).alter()", 'change-type users.a varchar(50)', 'drop-default users a', 'drop-not-null users a'],
  [
    "t.string('a').notNullable().defaultTo('x').alter()",
    'change-type users.a varchar(255)',
    'set-default users a',
    'set-not-null users a',
  ],
  ["t.string('a').alter({ alterNullable: false, alterType: false })", 'drop-default users a'],
  ["t.integer('a').primary()", 'add-column users a:int4', 'add-constraint users primary-key users_pkey(a)'],
  ["t.string('a').unique()", 'add-column users a:varchar(255)', 'add-constraint users unique users_a_unique(a)'],
  ["t.string('a').index()", 'add-column users a:varchar(255)', 'create-index users_a_index users(a)'],
  [
    "t.integer('a').references('id').inTable('other').onDelete('CASCADE').notNullable()",
    'add-column users a:int4 not-null',
    'add-constraint users foreign-key users_a_foreign(a) -> other',
  ],
  ["t.foreign('a').references('other.id')", 'add-constraint users foreign-key users_a_foreign(a) -> other'],
  ["t.foreign(['a', 'b'], 'fk').references(['x', 'y']).on('o')", 'add-constraint users foreign-key fk(a,b) -> o'],
  ["t.foreign('a')"],
  ["t.primary(['a', 'b'])", 'add-constraint users primary-key users_pkey(a,b)'],
  ["t.unique(['a', 'b'])", 'add-constraint users unique users_a_b_unique(a,b)'],
  ["t.unique(['a'], { indexName: 'u', useConstraint: false })", 'create-index u users(a) unique'],
  ["t.unique('a', { predicate: knex.whereNull('b') })", 'create-index users_a_unique users(a) unique'],
  ["t.index(['a', 'b'], 'i', 'btree')", 'create-index i users(a,b)'],
  ["t.dropColumn('a').dropColumns('b', 'c')", 'drop-column users a', 'drop-column users b', 'drop-column users c'],
  ['t.dropTimestamps()', 'drop-column users created_at', 'drop-column users updated_at'],
  ["t.dropForeign('a')", 'drop-constraint users users_a_foreign'],
  ["t.dropUnique(['a', 'b'])", 'drop-constraint users users_a_b_unique'],
  ["t.dropUnique([], 'u')", 'drop-constraint users u'],
  ['t.dropPrimary()', 'drop-constraint users users_pkey'],
  ["t.dropIndex('a')", 'drop-index users_a_index users'],
  ["t.dropChecks('c1', 'c2')", 'drop-constraint users c1', 'drop-constraint users c2'],
  ["t.check('a > 0', {}, 'c')", 'add-constraint users check c(a)'],
  ["t.renameColumn('a', 'b')", 'rename-column users a b'],
  ["t.setNullable('a')", 'drop-not-null users a'],
  ["t.dropNullable('a')", 'set-not-null users a'],
  ['t.timestamps()', 'add-column users created_at:timestamptz', 'add-column users updated_at:timestamptz'],
  [
    't.timestamps(true, true, true)',
    'add-column users createdAt:timestamptz not-null default=stable',
    'add-column users updatedAt:timestamptz not-null default=stable',
  ],
  ["t.enum('a', ['x'], { useNative: true, enumName: 'kind' })", 'create-enum kind x', 'add-column users a:kind'],
  ["const c = t.string('a'); c.notNullable()", 'add-column users a:varchar(255) not-null'],
  [
    "t.string('a').shout()",
    'add-column users a:varchar(255)',
    "unread what `shout` does to a column is not Knex's own",
  ],
  ['t.money()', "unread what `money` does to a table is not Knex's own"],
  // Columns come first, however they are written.
  ["t.dropColumn('a'); t.string('b')", 'add-column users b:varchar(255)', 'drop-column users a'],
]

it.each(alterations)('table: %s', (call, ...expected) => {
  expect(operations(`await knex.schema.table('users', function (t) { ${call} })`)).toEqual(expected)
})

const calls: readonly (readonly [call: string, ...operations: readonly string[]])[] = [
  [
    "await knex.schema.createTable('a', (t) => { t.increments(); t.string('b').unique(); t.primary(['b']) })",
    'create-table a (id:serial, b:varchar(255), primary-key a_pkey(b))',
    'add-constraint a unique a_b_unique(b)',
  ],
  ["await knex.schema.createTableIfNotExists('a', (t) => t.text('b'))", 'create-table a if-not-exists (b:text)'],
  ["await knex.schema.createTableLike('a', 'b')", 'create-table a ()'],
  ["await knex.schema.withSchema('s').createTable('a', () => {})", 'create-table s.a ()'],
  ["await knex.schema.dropTable('a').dropTableIfExists('b')", 'drop-table a', 'drop-table b ifExists'],
  ["await knex.schema.renameTable('a', 'b')", 'rename-table a b'],
  ["await knex.schema.raw('DROP TABLE a')", 'drop-table a'],
  ["await knex.schema.createView('v', () => {})", 'harmless a view v'],
  ["await knex.schema.dropViewIfExists('v')", 'drop view v ifExists'],
  ["await knex.schema.refreshMaterializedView('v', true)", 'refresh-view v concurrently'],
  ["await knex.schema.dropSchemaIfExists('s', true)", 'drop schema s cascade ifExists'],
  ["await knex.schema.createExtensionIfNotExists('x')", 'harmless a schema or an extension'],
  ["if (await knex.schema.hasTable('a')) await knex.schema.dropTable('a')", 'drop-table a'],
  ["await knex.schema.hasTable('a').then((is) => { if (!is) return knex.schema.dropTable('b') })", 'drop-table b'],
  ["await Promise.all([knex.schema.dropTable('a'), knex.raw('DROP TABLE b')])", 'drop-table a', 'drop-table b'],
  ["await Promise.all(['a', 'b'].map((name) => knex.schema.dropTable(name)))", 'drop-table a', 'drop-table b'],
  ["for (const name of ['a', 'b']) await knex.schema.dropTable(name)", 'drop-table a', 'drop-table b'],
  ["for (const [a, b] of Object.entries({ x: 'y' })) await knex.schema.renameTable(a, b)", 'rename-table x y'],
  ["const later = knex.schema.dropTable('a'); await later", 'drop-table a'],
  ["const never = knex('a').del()"],
  ["console.log(knex.schema.dropTable('a').toString())"],
  ["await knex('a').update({ b: 1, c: 2 })", 'update a b,c'],
  ["await knex('a as x').where({ id: 1 }).update('b', 2)", 'update a b where batched'],
  ["await knex.withSchema('s').from('a').whereBetween('id', [1, 2]).update({ b: 1 })", 'update s.a b where batched'],
  ["await knex('a').del()", 'delete a'],
  ["await knex('a').whereIn('id', knex('a').select('id').limit(9)).delete()", 'delete a where batched'],
  ["await knex('a').insert([{ b: 1 }])", 'insert a b'],
  ["await knex.insert({ b: 1 }).into('a')", 'insert a b'],
  ["await knex('a').insert(knex('b').select())", 'insert a  fromSelect'],
  ["await knex('a').truncate()", 'truncate a'],
  ["await knex.batchInsert('a', [{ b: 1 }])", 'insert a b'],
  [
    "const rows = await knex('a').select(); for (const row of rows) await knex('a').where('id', row.id).update({ b: row.c })",
    'update a b where',
  ],
  ["await knex.raw('UPDATE ?? SET b = ? WHERE c = :c', ['a', 1])", 'update a b where'],
  ["await knex.raw('UPDATE :t: SET b = :b', { t: 'a', b: 1 })", 'update a b'],
  ['await knex.raw(`ALTER TABLE ${table} DROP COLUMN b`)', 'drop-column table b'],
  ['await knex.raw(`DELETE FROM a ${condition}`)', 'unread SQL that the program puts together as it runs'],
  ['await knex.raw(statement)', 'unread SQL that the program puts together as it runs'],
  [
    "if (knex.client.config.client === 'pg') await knex.raw('DROP TABLE a'); else await knex.raw('DROP TABLE b')",
    'drop-table a',
  ],
  ["if (isMysql) { await knex.raw('DROP TABLE a'); return } await knex.raw('DROP TABLE b')", 'drop-table b'],
  ['await other(knex)', 'unread what `other` does to the database is written in another file'],
  [
    "await knex.schema.createTable('a', (t) => columns(t))",
    'unread what `columns` does to the database is written in another file',
    'create-table a ()',
  ],
  ["await knex.schema.alterTable('a', build)", 'unread what is done to a table by a function of another file'],
  ['await knex.seed.run()', 'unread what `knex.seed` runs is in other files'],
  ["logger.info('x', knex)"],
]

it.each(calls)('%s', (call, ...expected) => {
  expect(operations(call)).toEqual(expected)
})

test('functions of the file are followed, whatever they are given', () => {
  const text = `
    const tables = ['a', 'b']
    function drop(knex, name) { return knex.schema.dropTable(name) }
    const stamps = (t) => { t.timestamps() }
    export async function up(knex: Knex) {
      for (const name of tables) await drop(knex, name)
      await knex.schema.alterTable('c', stamps)
    }
    export async function down(knex: Knex) { await knex.raw('x') }`
  const migration = read(text)
  expect(migration?.steps.map(({ operation }) => operation.kind)).toEqual([
    'drop-table',
    'drop-table',
    'add-column',
    'add-column',
  ])
  expect(migration).toMatchObject({ framework: 'knex', down: 'present' })
})

test('a step stands where it is said', () => {
  const body =
    "await knex.schema\n  .dropTable('a')\n  .alterTable('b', (t) => {\n    t.string('c')\n      .unique()\n  })\nawait knex.raw(`\n  DROP TABLE d;\n  DROP TABLE e`)\nawait knex.raw('DROP TABLE f; ' +\n  'DROP TABLE g')"
  expect(steps(body).map(({ operation, line, endLine, sql }) => [operation.kind, line, endLine, sql])).toEqual([
    ['drop-table', 3, 3, false],
    ['add-column', 5, 6, false],
    ['add-constraint', 5, 6, false],
    ['drop-table', 9, 9, true],
    ['drop-table', 10, 10, true],
    ['drop-table', 11, 11, true],
    ['drop-table', 12, 12, true],
  ])
  expect(steps(body)[0]?.source).toBe("dropTable('a')")
})

test.each([
  ['', [1, 1, 1]],
  ['exports.config = { transaction: false }', [undefined, 1, undefined]],
])('transactions: %s', (config, expected) => {
  const text = `exports.up = async (knex) => {
    await knex.raw('DROP TABLE a')
    await knex.transaction(async (trx) => { await trx.schema.dropTable('b') })
    await knex.raw('DROP TABLE c')
  }
  ${config}`
  expect(read(text)?.steps.map(({ transaction }) => transaction)).toEqual(expected)
})

test('SQL that ends the transaction ends that of Knex', () => {
  const found = steps(
    "await knex.raw('COMMIT'); await knex.raw('CREATE INDEX CONCURRENTLY i ON a (b)'); await knex.raw('BEGIN'); await knex.raw('DROP TABLE c')",
  )
  expect(found.map(({ operation, transaction }) => [operation.kind, transaction])).toEqual([
    ['commit', 1],
    ['create-index', undefined],
    ['begin', 2],
    ['drop-table', 2],
  ])
})

test.each([
  ['exports.down = (knex) => {}', 'missing'],
  ['exports.down = () => Promise.resolve()', 'missing'],
  ['', 'missing'],
  ["exports.down = () => { throw new Error('no way back') }", 'present'],
  ['exports.down = () => {\n // there is none\n}', 'present'],
  ["exports.down = (knex) => knex.schema.dropTable('a')", 'present'],
])('way back: %s', (down, expected) => {
  expect(read(`exports.up = (knex) => knex.raw('DROP TABLE a')\n${down}`)?.down).toBe(expected)
})

test.each([
  ["module.exports = { up, down }\nasync function up(knex) { await knex.raw('DROP TABLE a') }", true],
  ["export default { up: (knex) => knex.raw('DROP TABLE a') }", true],
  ["export const up = async (db: Knex) => { await db.raw('DROP TABLE a') }", true],
  ["module.exports = { up: (queryInterface, Sequelize) => queryInterface.dropTable('a') }", false],
  ["exports.up = (pgm) => { pgm.dropTable('a') }", false],
  ['export async function up(db, client) { await db.collection("a").drop() }', false],
  ['export const a = 1', false],
])('what is a migration of Knex: %s', (text, expected) => {
  const migration = read(text)
  expect(migration !== undefined).toBe(expected)
  if (expected) expect(migration?.steps).toHaveLength(1)
})

test.each([
  ['db/migrations/20240101_a.js', true],
  ['src/database/migrations/a.ts', true],
  ['migrations/a.sql', false],
  ['migrations/a.d.ts', false],
  ['src/migrations/__tests__/a.ts', false],
  ['src/a.ts', false],
])('path: %s', (path, expected) => {
  expect(isKnexPath(path)).toBe(expected)
})

test.each([
  ['parentheses', `x = ${'('.repeat(3_000)}await knex.raw('DROP TABLE a')${')'.repeat(3_000)}`],
  ['a long chain', `await knex.schema${".dropTable('a')".repeat(5_000)}`],
  ['blocks in blocks', `${'{'.repeat(1_000)}await knex.raw('DROP TABLE a')${'}'.repeat(1_000)}`],
  ['functions that call themselves', 'const f = (k) => { f(k); f(k) }; f(knex)'],
  ['loops in loops', `${"for (const a of ['b','b','b','b','b','b','b','b']) ".repeat(8)} await knex.raw('SELECT 1')`],
  ['many statements', "await knex.schema.dropTable('a')\n".repeat(10_000)],
  ['a sum of strings', `await knex.raw('a'${" + 'b'".repeat(20_000)})`],
])('what is too deep or too long is named, and in time: %s', (_, body) => {
  const began = cpuTime()
  expect(operations(body).some((one) => one.startsWith('unread '))).toBe(true)
  expect(cpuTime() - began).toBeLessThan(8_000)
})

test.each([
  [
    'names of objects',
    "const o = { __proto__: null, constructor: 1 }; await knex.schema.alterTable('a', (t) => { t.constructor('x'); t.__proto__('y').hasOwnProperty() }); await knex.constructor()",
  ],
  ['no end', 'await knex.raw(`$'.concat('{').repeat(500)],
  [
    'nothing where something is wanted',
    'await knex.schema.createTable().alterTable().renameTable().raw(); await knex().update(); await knex.raw()',
  ],
])('hostile: %s', (_, body) => {
  expect(() => steps(body)).not.toThrow()
})

test('a text that is too long says so', () => {
  const migration = read(`exports.up = (knex) => knex.schema.raw('${'a'.repeat(400_000)}')`)
  expect(migration).toMatchObject({ steps: [], unread: [{ line: 1 }] })
})
