import { migrationChecks } from '../../../../../src/core/evidence/migration/checks.ts'
import { holdWays, type Table } from './operations.ts'

const check = migrationChecks.find(({ kind }) => kind === 'migration-ecmascript')
if (check === undefined) throw new Error('no check of TypeORM')

/** A migration that does this on the way up; TypeORM runs it in a transaction. */
function up(...calls: readonly string[]): string {
  return migration('', calls)
}

function outside(...calls: readonly string[]): string {
  return migration('  transaction = false\n', calls)
}

function migration(members: string, calls: readonly string[]): string {
  return `import { MigrationInterface, QueryRunner, Table, TableCheck, TableColumn, TableExclusion, TableForeignKey, TableIndex, TableUnique } from 'typeorm'

export class Change1700000000000 implements MigrationInterface {
${members}  public async up(queryRunner: QueryRunner): Promise<void> {
${calls.map((one) => `    await queryRunner.${one}`).join('\n')}
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('none')
  }
}
`
}

const query = (statement: string) => `query(${JSON.stringify(statement)})`

function sql(...statements: readonly string[]): string {
  return up(...statements.map(query))
}

function sqlOutside(...statements: readonly string[]): string {
  return outside(...statements.map(query))
}

const add = (column: string) => `addColumn('orders', new TableColumn({ name: 'x', ${column} }))`
const change = (from: string, to: string) =>
  `changeColumn('orders', new TableColumn({ name: 'a', ${from} }), new TableColumn({ name: 'a', ${to} }))`

const ways: Table = {
  'removing a column': {
    unsafe: [
      [up("dropColumn('orders', 'note')")],
      [up("dropColumns('orders', ['note', 'state'])")],
      [sql('ALTER TABLE "orders" DROP COLUMN "note"')],
      // Another type or length is another column, which is empty.
      [
        up(
          change("type: 'varchar', length: '10', isNullable: true", "type: 'varchar', length: '20', isNullable: true"),
        ),
      ],
      [up("changeColumn('orders', 'a', new TableColumn({ name: 'a', type: 'varchar', isNullable: true }))")],
    ],
    safe: [[sql('ALTER TABLE "orders" ALTER COLUMN "note" DROP DEFAULT')]],
  },
  'renaming a column': {
    unsafe: [
      [up("renameColumn('orders', 'note', 'remark')")],
      [sql('ALTER TABLE "orders" RENAME COLUMN "note" TO "remark"')],
      [
        up(
          "changeColumn('orders', new TableColumn({ name: 'a', type: 'text' }), new TableColumn({ name: 'b', type: 'text' }))",
        ),
      ],
    ],
    safe: [[up("addColumn('orders', new TableColumn({ name: 'remark', type: 'text', isNullable: true }))")]],
  },
  'renaming a table': {
    unsafe: [[up("renameTable('orders', 'purchases')")], [sql('ALTER TABLE "orders" RENAME TO "purchases"')]],
    safe: [
      [up("createTable(new Table({ name: 'purchases', columns: [{ name: 'id', type: 'int', isPrimary: true }] }))")],
    ],
  },
  'renaming a schema': {
    unsafe: [[sql('ALTER SCHEMA "shop" RENAME TO "store"')]],
    safe: [[up("createSchema('store', true)")]],
  },
  'renaming a value of an enum': {
    unsafe: [[sql(`ALTER TYPE "state" RENAME VALUE 'done' TO 'completed'`)]],
    safe: [[sql(`ALTER TYPE "state" ADD VALUE 'completed' AFTER 'done'`)]],
  },
  'removing a table': {
    unsafe: [
      [up("dropTable('orders')")],
      [up("dropTable('shop.orders', true, true, true)")],
      [sql('DROP TABLE "orders"')],
    ],
    safe: [[up("changeTableComment('orders', 'not used any more')")]],
  },
  'making a table anew where one may be': {
    unsafe: [
      [
        up(
          "dropTable('orders', true)",
          "createTable(new Table({ name: 'orders', columns: [{ name: 'id', type: 'int', isPrimary: true }] }))",
        ),
      ],
    ],
    safe: [
      [
        up(
          "createTable(new Table({ name: 'notes', columns: [{ name: 'id', type: 'uuid', isPrimary: true, isGenerated: true, generationStrategy: 'uuid' }], indices: [{ columnNames: ['id'] }] }), true)",
        ),
      ],
    ],
  },
  'changing a type': {
    unsafe: [
      [sql('ALTER TABLE "orders" ALTER COLUMN "count" TYPE bigint')],
      [
        sql(
          'ALTER TYPE "state" RENAME TO "state_old"',
          `CREATE TYPE "state" AS ENUM('a', 'b')`,
          'ALTER TABLE "orders" ALTER COLUMN "state" TYPE "state" USING "state"::"text"::"state"',
          'DROP TYPE "state_old"',
        ),
      ],
      [up(change("type: 'numeric', precision: 8, scale: 2", "type: 'numeric', precision: 8, scale: 3"))],
    ],
    safe: [
      [up(change("type: 'numeric', precision: 8, scale: 2", "type: 'numeric', precision: 12, scale: 2"))],
      [up(change("type: 'text'", "type: 'text', comment: 'what it is'"))],
    ],
  },
  'adding a column with another default for each row': {
    unsafe: [
      [up(add("type: 'uuid', default: 'gen_random_uuid()', isNullable: true"))],
      [up(add("type: 'uuid', isGenerated: true, generationStrategy: 'uuid'"))],
      [sql('ALTER TABLE "orders" ADD "x" uuid NOT NULL DEFAULT uuid_generate_v4()')],
    ],
    safe: [
      [
        up(
          add("type: 'uuid', isNullable: true"),
          query('ALTER TABLE "orders" ALTER COLUMN "x" SET DEFAULT gen_random_uuid()'),
        ),
      ],
      [up(add("type: 'timestamp', default: 'now()'"))],
      [sql('ALTER TABLE "orders" ADD "x" TIMESTAMP NOT NULL DEFAULT now()')],
      [up(add(`type: 'varchar', default: "'new'"`))],
      [up(add("type: 'boolean', default: false"))],
    ],
  },
  'adding a column that numbers itself': {
    unsafe: [
      [up(add("type: 'int', isGenerated: true, generationStrategy: 'increment'"))],
      [up(add("type: 'bigint', isGenerated: true, generationStrategy: 'identity'"))],
      [sql('ALTER TABLE "orders" ADD "x" SERIAL NOT NULL')],
    ],
    safe: [
      [
        up(
          "createTable(new Table({ name: 'numbered', columns: [{ name: 'id', type: 'int', isPrimary: true, isGenerated: true, generationStrategy: 'increment' }] }))",
        ),
      ],
    ],
  },
  'adding a stored generated column': {
    unsafe: [
      [up(add("type: 'int', generatedType: 'STORED', asExpression: 'a + 1', isNullable: true"))],
      [sql('ALTER TABLE "orders" ADD "x" int GENERATED ALWAYS AS (a + 1) STORED')],
    ],
    safe: [[up(add("type: 'int', isNullable: true"))]],
  },
  'adding a required column without a default': {
    unsafe: [
      [up(add("type: 'varchar'"))],
      [up(add("type: 'int', isNullable: false"))],
      [up("addColumns('orders', [new TableColumn({ name: 'x', type: 'int' })])")],
      [sql('ALTER TABLE "orders" ADD "x" character varying NOT NULL')],
    ],
    safe: [[up(add("type: 'int', default: 0"))], [up(add("type: 'int', isNullable: true"))]],
  },
  'adding a json column': {
    unsafe: [[up(add("type: 'json', isNullable: true"))], [sql('ALTER TABLE "orders" ADD "x" json')]],
    safe: [[up(add("type: 'jsonb', isNullable: true"))], [up(add("type: 'simple-json', isNullable: true"))]],
  },
  'requiring a column': {
    unsafe: [
      [up(change("type: 'text', isNullable: true", "type: 'text', isNullable: false"))],
      [sql('ALTER TABLE "orders" ALTER COLUMN "note" SET NOT NULL')],
    ],
    safe: [
      [
        sql('ALTER TABLE "orders" ADD CONSTRAINT "c" CHECK ("note" IS NOT NULL) NOT VALID'),
        sql(
          'ALTER TABLE "orders" VALIDATE CONSTRAINT "c"',
          'ALTER TABLE "orders" ALTER COLUMN "note" SET NOT NULL',
          'ALTER TABLE "orders" DROP CONSTRAINT "c"',
        ),
      ],
    ],
  },
  'adding a check': {
    unsafe: [
      [up("createCheckConstraint('orders', new TableCheck({ columnNames: ['count'], expression: 'count > 0' }))")],
      [sql('ALTER TABLE "orders" ADD CONSTRAINT "c" CHECK (count > 0)')],
    ],
    safe: [
      [
        sql('ALTER TABLE "orders" ADD CONSTRAINT "c" CHECK (count > 0) NOT VALID'),
        sql('ALTER TABLE "orders" VALIDATE CONSTRAINT "c"'),
      ],
    ],
  },
  'validating in the transaction that adds': {
    unsafe: [
      [
        sql(
          'ALTER TABLE "orders" ADD CONSTRAINT "c" CHECK (count > 0) NOT VALID',
          'ALTER TABLE "orders" VALIDATE CONSTRAINT "c"',
        ),
      ],
    ],
    safe: [
      [
        sqlOutside(
          'ALTER TABLE "orders" ADD CONSTRAINT "c" CHECK (count > 0) NOT VALID',
          'ALTER TABLE "orders" VALIDATE CONSTRAINT "c"',
        ),
      ],
    ],
  },
  'adding a foreign key': {
    unsafe: [
      [
        up(
          "createForeignKey('orders', new TableForeignKey({ columnNames: ['user_id'], referencedTableName: 'users', referencedColumnNames: ['id'], onDelete: 'CASCADE' }))",
        ),
      ],
      [
        sql(
          'ALTER TABLE "orders" ADD CONSTRAINT "FK_1" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
        ),
      ],
    ],
    safe: [
      [
        sql('ALTER TABLE "orders" ADD CONSTRAINT "fk" FOREIGN KEY ("user_id") REFERENCES "users"("id") NOT VALID'),
        sql('ALTER TABLE "orders" VALIDATE CONSTRAINT "fk"'),
      ],
    ],
  },
  'adding a unique constraint': {
    unsafe: [
      [up("createUniqueConstraint('orders', new TableUnique({ columnNames: ['number'] }))")],
      [up(add("type: 'int', isNullable: true, isUnique: true"))],
      [up("createPrimaryKey('orders', ['number'])")],
      [sql('ALTER TABLE "orders" ADD CONSTRAINT "UQ_1" UNIQUE ("number")')],
    ],
    safe: [
      [
        outside(
          "createIndex('orders', new TableIndex({ name: 'u', columnNames: ['number'], isUnique: true, isConcurrent: true }))",
        ),
        sql('ALTER TABLE "orders" ADD CONSTRAINT "u" UNIQUE USING INDEX "u"'),
      ],
    ],
  },
  'adding an exclusion constraint': {
    unsafe: [
      [up("createExclusionConstraint('bookings', new TableExclusion({ expression: 'USING gist (during WITH &&)' }))")],
      [sql('ALTER TABLE "bookings" ADD CONSTRAINT "e" EXCLUDE USING gist (during WITH &&)')],
    ],
    safe: [
      [
        up(
          "createTable(new Table({ name: 'bookings', columns: [{ name: 'during', type: 'tsrange' }], exclusions: [{ expression: 'USING gist (during WITH &&)' }] }))",
        ),
      ],
    ],
  },
  'adding an index': {
    unsafe: [
      [up("createIndex('orders', new TableIndex({ name: 'i', columnNames: ['state'] }))")],
      [up("createIndices('orders', [new TableIndex({ columnNames: ['state'], isUnique: true })])")],
      [sql('CREATE INDEX "IDX_1" ON "orders" ("state") ')],
      [sql('CREATE UNIQUE INDEX "IDX_1" ON "orders" ("number") WHERE "number" IS NOT NULL')],
    ],
    safe: [
      [outside("createIndex('orders', new TableIndex({ name: 'i', columnNames: ['state'], isConcurrent: true }))")],
      [sqlOutside('CREATE INDEX CONCURRENTLY "IDX_1" ON "orders" ("state")')],
    ],
  },
  'adding an index concurrently in a transaction': {
    unsafe: [
      [sql('CREATE INDEX CONCURRENTLY "IDX_1" ON "orders" ("state")')],
      [up("createIndex('orders', new TableIndex({ columnNames: ['state'], isConcurrent: true }))")],
    ],
    safe: [
      [
        up(
          'commitTransaction()',
          query('CREATE INDEX CONCURRENTLY "IDX_1" ON "orders" ("state")'),
          'startTransaction()',
        ),
      ],
    ],
  },
  'adding a reference': {
    unsafe: [
      [
        up(
          add("type: 'int', isNullable: true"),
          "createIndex('orders', new TableIndex({ columnNames: ['x'] }))",
          "createForeignKey('orders', new TableForeignKey({ columnNames: ['x'], referencedTableName: 'users', referencedColumnNames: ['id'] }))",
        ),
      ],
    ],
    safe: [
      [
        sql(
          'ALTER TABLE "orders" ADD "x" integer',
          'ALTER TABLE "orders" ADD CONSTRAINT "fk" FOREIGN KEY ("x") REFERENCES "users"("id") NOT VALID',
        ),
        sqlOutside('CREATE INDEX CONCURRENTLY "i" ON "orders" ("x")'),
        sql('ALTER TABLE "orders" VALIDATE CONSTRAINT "fk"'),
      ],
    ],
  },
  'removing an index': {
    unsafe: [[up("dropIndex('orders', 'i')")], [sql('DROP INDEX "public"."IDX_1"')]],
    safe: [
      [sqlOutside('DROP INDEX CONCURRENTLY "IDX_1"')],
      [outside("dropIndex('orders', new TableIndex({ name: 'i', columnNames: ['state'], isConcurrent: true }))")],
    ],
  },
  'filling rows': {
    unsafe: [
      [sql(`UPDATE "orders" SET "state" = 'new'`)],
      [up(add("type: 'text', isNullable: true"), query(`UPDATE "orders" SET "x" = '' WHERE "x" IS NULL`))],
      [up("manager.createQueryBuilder().update('orders').set({ state: 'new' }).execute()")],
      [up("manager.update(Orders, {}, { state: 'new' })")],
      [
        up(
          add("type: 'text', isNullable: true"),
          "query('SELECT 1').then(async (rows) => { for (const row of rows) await queryRunner.query(`UPDATE orders SET x = '' WHERE id = '${row.id}'`) })",
        ),
      ],
    ],
    safe: [
      [
        sqlOutside(
          `UPDATE "orders" SET "x" = '' WHERE "id" IN (SELECT "id" FROM "orders" WHERE "x" IS NULL LIMIT 1000)`,
        ),
      ],
    ],
  },
  'using a new value of an enum at once': {
    unsafe: [[sql(`ALTER TYPE "state" ADD VALUE 'lost'`, `INSERT INTO states (name) VALUES ('lost')`)]],
    safe: [[sqlOutside(`ALTER TYPE "state" ADD VALUE 'lost'`, `INSERT INTO states (name) VALUES ('lost')`)]],
  },
  'running SQL': {
    unsafe: [
      [sql('TRUNCATE "orders"')],
      [up("manager.query('TRUNCATE orders')")],
      [up("connection.query('TRUNCATE orders')")],
      [up("clearTable('orders')")],
      [up('query(`\n      TRUNCATE "orders"\n    `)')],
    ],
    safe: [
      [sql(`COMMENT ON TABLE "orders" IS 'what was bought'`)],
      [sql('CREATE EXTENSION IF NOT EXISTS "uuid-ossp"')],
    ],
  },
  'an index of many columns': {
    unsafe: [],
    safe: [[sqlOutside('CREATE INDEX CONCURRENTLY "i" ON "orders" ("a", "b", "c", "d")')]],
  },
  'changing a default': {
    unsafe: [],
    safe: [
      [sql(`ALTER TABLE "orders" ALTER COLUMN "state" SET DEFAULT 'new'`)],
      [up(change("type: 'int', default: 0", "type: 'int', default: 1"))],
    ],
  },
  'adding a value to an enum': {
    unsafe: [],
    safe: [
      [sql(`ALTER TYPE "state" ADD VALUE 'lost'`)],
      [up(change("type: 'enum', enum: ['a']", "type: 'enum', enum: ['a', 'b']"))],
    ],
  },
}

holdWays(ways, { check, base: {}, pathOf: (index) => `src/migrations/170000000000${index}-Change.ts` })
