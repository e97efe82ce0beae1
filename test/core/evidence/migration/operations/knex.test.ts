import { migrationChecks } from '../../../../../src/core/evidence/migration/checks.ts'
import { holdWays, type Table } from './operations.ts'

const check = migrationChecks.find(({ kind }) => kind === 'migration-ecmascript')
if (check === undefined) throw new Error('no check of Knex')

/** A migration that does this on the way up; Knex runs it in a transaction. */
function up(...calls: readonly string[]): string {
  return `exports.up = async function (knex) {\n${calls.map((one) => `  ${one}`).join('\n')}\n}\n\nexports.down = async function (knex) {\n  await knex.schema.dropTable('none')\n}\n`
}

function outside(...calls: readonly string[]): string {
  return `${up(...calls)}\nexports.config = { transaction: false }\n`
}

/** Calls on the builder of a table that is there. */
function table(...calls: readonly string[]): string {
  return up(`await knex.schema.alterTable('orders', (t) => {`, ...calls.map((one) => `  t.${one}`), '})')
}

function sql(...statements: readonly string[]): string {
  return up(...statements.map((one) => `await knex.raw(${JSON.stringify(one)})`))
}

function sqlOutside(...statements: readonly string[]): string {
  return outside(...statements.map((one) => `await knex.schema.raw(${JSON.stringify(one)})`))
}

const ways: Table = {
  'removing a column': {
    unsafe: [
      [table("dropColumn('note')")],
      [table("dropColumns('note', 'state')")],
      [table('dropTimestamps()')],
      [up("await knex.schema.withSchema('shop').table('orders', (t) => t.dropColumn('note'))")],
      [sql('ALTER TABLE orders DROP COLUMN note')],
    ],
    safe: [[sql('ALTER TABLE orders ALTER COLUMN note DROP DEFAULT')]],
  },
  'renaming a column': {
    unsafe: [[table("renameColumn('note', 'remark')")], [sql('ALTER TABLE orders RENAME note TO remark')]],
    safe: [[table("text('remark')")]],
  },
  'renaming a table': {
    unsafe: [
      [up("await knex.schema.renameTable('orders', 'purchases')")],
      [sql('ALTER TABLE orders RENAME TO purchases')],
    ],
    safe: [[up("await knex.schema.createTable('purchases', (t) => {\n    t.increments()\n  })")]],
  },
  'renaming a schema': {
    unsafe: [[sql('ALTER SCHEMA shop RENAME TO store')]],
    safe: [[up("await knex.schema.createSchemaIfNotExists('store')")]],
  },
  'renaming a value of an enum': {
    unsafe: [[sql("ALTER TYPE state RENAME VALUE 'done' TO 'completed'")]],
    safe: [[sqlOutside("ALTER TYPE state ADD VALUE 'completed' AFTER 'done'")]],
  },
  'removing a table': {
    unsafe: [
      [up("await knex.schema.dropTable('orders')")],
      [up("await knex.schema.dropTableIfExists('orders')")],
      [sql('DROP TABLE IF EXISTS orders CASCADE')],
    ],
    safe: [[sql("COMMENT ON TABLE orders IS 'not used any more'")]],
  },
  'making a table anew where one may be': {
    unsafe: [
      [
        up(
          "await knex.schema.dropTableIfExists('orders')",
          "await knex.schema.createTable('orders', (t) => { t.increments('id') })",
        ),
      ],
      [up("await knex.schema.dropTableIfExists('orders').createTable('orders', (t) => { t.increments('id') })")],
    ],
    safe: [
      [up("await knex.schema.createTable('notes', (t) => { t.increments('id'); t.timestamps(true, true) })")],
      [
        up(
          "if (!(await knex.schema.hasTable('notes'))) {",
          "  await knex.schema.createTable('notes', (t) => { t.increments('id') })",
          '}',
        ),
      ],
    ],
  },
  'changing a type': {
    unsafe: [
      [table("bigInteger('count').alter()")],
      [table("string('state', 20).alter({ alterNullable: false })")],
      [sql('ALTER TABLE orders ALTER COLUMN count TYPE bigint USING count::bigint')],
    ],
    safe: [
      [table("bigInteger('big_count')")],
      [table("integer('count').defaultTo(0).alter({ alterType: false, alterNullable: false })")],
    ],
  },
  'adding a column with another default for each row': {
    unsafe: [
      [table("uuid('x').defaultTo(knex.raw('gen_random_uuid()'))")],
      [table("uuid('x').notNullable().defaultTo(knex.fn.uuid())")],
      [sql('ALTER TABLE orders ADD COLUMN x uuid DEFAULT gen_random_uuid()')],
    ],
    safe: [
      [
        up(
          "await knex.schema.alterTable('orders', (t) => { t.uuid('x') })",
          "await knex.raw('ALTER TABLE orders ALTER COLUMN x SET DEFAULT gen_random_uuid()')",
        ),
      ],
      [table("timestamp('x').notNullable().defaultTo(knex.fn.now())")],
      [table('timestamps(true, true)')],
      [table("boolean('x').notNullable().defaultTo(false)")],
      [table("jsonb('x').notNullable().defaultTo('{}')")],
    ],
  },
  'adding a column that numbers itself': {
    unsafe: [
      [table("increments('x', { primaryKey: false })")],
      [table("bigIncrements('x', { primaryKey: false })")],
      [table("specificType('x', 'serial')")],
      [sql('ALTER TABLE orders ADD COLUMN x bigint GENERATED ALWAYS AS IDENTITY')],
    ],
    safe: [[up("await knex.schema.createTable('numbered', (t) => { t.bigIncrements('id') })")]],
  },
  'adding a stored generated column': {
    unsafe: [
      [table("specificType('x', 'integer GENERATED ALWAYS AS (a + 1) STORED')")],
      [sql('ALTER TABLE orders ADD COLUMN x int GENERATED ALWAYS AS (a + 1) STORED')],
    ],
    safe: [[table("integer('x')")]],
  },
  'adding a required column without a default': {
    unsafe: [
      [table("string('x').notNullable()")],
      [table("integer('x').notNull()")],
      [table("integer('x').nullable(false)")],
      [sql('ALTER TABLE orders ADD COLUMN x text NOT NULL')],
    ],
    safe: [
      [table("string('x').notNullable().defaultTo('')")],
      [table("string('x').nullable()")],
      [table("string('x')")],
    ],
  },
  'adding a json column': {
    unsafe: [[table("json('x')")], [table("specificType('x', 'json')")], [sql('ALTER TABLE orders ADD COLUMN x json')]],
    safe: [[table("jsonb('x')")], [table("specificType('x', 'json[]')")]],
  },
  'requiring a column': {
    unsafe: [
      [table("dropNullable('note')")],
      [table("text('note').notNullable().alter({ alterType: false })")],
      [sql('ALTER TABLE orders ALTER COLUMN note SET NOT NULL')],
    ],
    safe: [
      [
        sql('ALTER TABLE orders ADD CONSTRAINT c CHECK (note IS NOT NULL) NOT VALID'),
        up(
          "await knex.raw('ALTER TABLE orders VALIDATE CONSTRAINT c')",
          "await knex.schema.alterTable('orders', (t) => { t.dropNullable('note') })",
          "await knex.schema.alterTable('orders', (t) => { t.dropChecks('c') })",
        ),
      ],
    ],
  },
  'adding a check': {
    unsafe: [
      [table("check('?? > ?', ['count', 0])")],
      [table("integer('x').check('?? > ??', ['x', 'count'])")],
      [table("check('count > 0', {}, 'positive')")],
      [table("integer('x').checkPositive()")],
      [table("enu('x', ['a', 'b'])")],
      [sql('ALTER TABLE orders ADD CONSTRAINT c CHECK (count > 0)')],
    ],
    safe: [
      [
        sql('ALTER TABLE orders ADD CONSTRAINT c CHECK (count > 0) NOT VALID'),
        sql('ALTER TABLE orders VALIDATE CONSTRAINT c'),
      ],
      [
        up(
          "await knex.schema.createTable('prices', (t) => { t.integer('price').notNullable(); t.check('?? > ?', ['price', 0]) })",
        ),
      ],
    ],
  },
  'validating in the transaction that adds': {
    unsafe: [
      [
        sql(
          'ALTER TABLE orders ADD CONSTRAINT c CHECK (count > 0) NOT VALID',
          'ALTER TABLE orders VALIDATE CONSTRAINT c',
        ),
      ],
    ],
    safe: [
      [
        sqlOutside(
          'ALTER TABLE orders ADD CONSTRAINT c CHECK (count > 0) NOT VALID',
          'ALTER TABLE orders VALIDATE CONSTRAINT c',
        ),
      ],
    ],
  },
  'adding a foreign key': {
    unsafe: [
      [table("foreign('user_id').references('id').inTable('users')")],
      [table("foreign('user_id').references('users.id').onDelete('CASCADE')")],
      [table("foreign(['user_id'], 'fk').references(['id']).on('users')")],
      [table("integer('x').references('id').inTable('users')")],
      [sql('ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES users (id)')],
    ],
    safe: [
      [
        sql('ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID'),
        sql('ALTER TABLE orders VALIDATE CONSTRAINT fk'),
      ],
    ],
  },
  'adding a unique constraint': {
    unsafe: [
      [table("unique('number')")],
      [table("unique(['shop_id', 'number'], { indexName: 'u' })")],
      [table("integer('x').unique()")],
      [table("primary(['number'])")],
      [sql('ALTER TABLE orders ADD CONSTRAINT u UNIQUE (number)')],
    ],
    safe: [
      [
        sqlOutside('CREATE UNIQUE INDEX CONCURRENTLY u ON orders (number)'),
        sql('ALTER TABLE orders ADD CONSTRAINT u UNIQUE USING INDEX u'),
      ],
    ],
  },
  'adding an exclusion constraint': {
    unsafe: [[sql('ALTER TABLE bookings ADD CONSTRAINT e EXCLUDE USING gist (during WITH &&)')]],
    safe: [
      [
        up(
          "await knex.schema.createTable('bookings', (t) => { t.specificType('during', 'tsrange') })",
          "await knex.raw('ALTER TABLE bookings ADD CONSTRAINT e EXCLUDE USING gist (during WITH &&)')",
        ),
      ],
    ],
  },
  'adding an index': {
    unsafe: [
      [table("index('state')")],
      [table("index(['shop_id', 'state'], 'i', { indexType: 'hash' })")],
      [table("string('x').index()")],
      [table("unique(['number'], { useConstraint: false })")],
      [table("unique(['number'], { predicate: knex.whereNotNull('number') })")],
      [sql('CREATE INDEX i ON orders (state)')],
    ],
    safe: [[sqlOutside('CREATE INDEX CONCURRENTLY i ON orders (state)')]],
  },
  'adding an index concurrently in a transaction': {
    unsafe: [[sql('CREATE INDEX CONCURRENTLY i ON orders (state)')]],
    safe: [[sqlOutside('CREATE INDEX CONCURRENTLY IF NOT EXISTS i ON orders (state)')]],
  },
  'adding a reference': {
    unsafe: [
      [table("integer('x').references('id').inTable('users').index()")],
      [table("integer('x').unsigned().index().references('users.id').onDelete('SET NULL')")],
    ],
    safe: [
      [
        up(
          "await knex.schema.alterTable('orders', (t) => { t.integer('x') })",
          "await knex.raw('ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (x) REFERENCES users (id) NOT VALID')",
        ),
        sqlOutside('CREATE INDEX CONCURRENTLY i ON orders (x)'),
        sql('ALTER TABLE orders VALIDATE CONSTRAINT fk'),
      ],
    ],
  },
  'removing an index': {
    unsafe: [[table("dropIndex('state')")], [table("dropIndex([], 'i')")], [sql('DROP INDEX i')]],
    safe: [[sqlOutside('DROP INDEX CONCURRENTLY i')]],
  },
  'filling rows': {
    unsafe: [
      [up("await knex('orders').update({ state: 'new' })")],
      [up("await knex.table('orders').update('state', 'new')")],
      [sql("UPDATE orders SET state = 'new'")],
      [
        up(
          "await knex.schema.alterTable('orders', (t) => { t.string('x') })",
          "await knex('orders').whereNull('x').update({ x: '' })",
        ),
      ],
      [
        up(
          "await knex.schema.alterTable('orders', (t) => { t.string('x') })",
          "for (const row of await knex('orders')) await knex('orders').where({ id: row.id }).update({ x: '' })",
        ),
      ],
    ],
    safe: [
      [
        outside(
          'while ((await knex.raw("UPDATE orders SET x = \'\' WHERE id IN (SELECT id FROM orders WHERE x IS NULL LIMIT 1000)")).rowCount > 0) {}',
        ),
      ],
      [
        up(
          "await knex.schema.alterTable('orders', (t) => { t.string('x') })",
          "await knex('orders').where('id', 1).update({ x: '' })",
          "await knex('orders').where({ id: 2 }).update({ x: '' })",
          "await knex('orders').whereIn('id', [3, 4]).del()",
        ),
      ],
    ],
  },
  'using a new value of an enum at once': {
    unsafe: [[sql("ALTER TYPE state ADD VALUE 'lost'", "INSERT INTO states (name) VALUES ('lost')")]],
    safe: [[sqlOutside("ALTER TYPE state ADD VALUE 'lost'", "INSERT INTO states (name) VALUES ('lost')")]],
  },
  'running SQL': {
    unsafe: [
      [sql('TRUNCATE orders')],
      [up("await knex.schema.raw('TRUNCATE ??', ['orders'])")],
      [up("await knex('orders').truncate()")],
      [up('await knex.raw(`', '    TRUNCATE orders', '  `)')],
    ],
    safe: [[sql("COMMENT ON TABLE orders IS 'what was bought'")], [table("comment('what was bought')")]],
  },
  'an index of many columns': {
    unsafe: [],
    safe: [[sqlOutside('CREATE INDEX CONCURRENTLY i ON orders (a, b, c, d)')]],
  },
  'changing a default': {
    unsafe: [],
    safe: [
      [sql("ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'new'")],
      [table("string('state').defaultTo('new').alter({ alterNullable: false, alterType: false })")],
    ],
  },
  'adding a value to an enum': {
    unsafe: [],
    safe: [[sql("ALTER TYPE state ADD VALUE IF NOT EXISTS 'lost'")], [sqlOutside("ALTER TYPE state ADD VALUE 'lost'")]],
  },
}

holdWays(ways, { check, base: {}, pathOf: (index) => `migrations/2024010100000${index}_change.js` })
