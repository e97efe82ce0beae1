import { expect, test } from 'vitest'
import { emptyCatalog } from '../../../../src/core/evidence/migration/hazards/known.ts'
import { judgeMigrations } from '../../../../src/core/evidence/migration/judge.ts'
import { readKnex } from '../../../../src/core/evidence/migration/knex/read.ts'
import type { Migration } from '../../../../src/core/evidence/migration/operation.ts'
import { readTypeorm } from '../../../../src/core/evidence/migration/typeorm/read.ts'
import { judged, postgres } from './judged.ts'
import { programReader } from './read-program.ts'
import { readChange } from './read-rails.ts'

const parser = await postgres()
const knex = await programReader(readKnex)
const typeorm = await programReader(readTypeorm)

function rulesOf(migration: Migration | undefined): readonly string[] {
  const changed = migration === undefined ? [] : [{ migration, before: undefined }]
  return judgeMigrations(changed, { catalog: emptyCatalog, version: undefined })
    .filter(({ byRequest }) => byRequest !== true)
    .map(({ rule, line }) => `${rule.replace('migration-', '')}:${line}`)
    .filter((rule) => !/^(?:lock-timeout-missing|not-reversible)/.test(rule))
}

function ofKnex(body: string): readonly string[] {
  return rulesOf(knex(`exports.up = async (knex) => {\n${body}\n}`))
}

function ofTypeorm(body: string): readonly string[] {
  return rulesOf(
    typeorm(
      `export class A1 implements MigrationInterface {\n  async up(queryRunner: QueryRunner) {\n${body}\n}\n async down(queryRunner: QueryRunner) { await queryRunner.dropTable('n') } }`,
    ),
  )
}

test.each([
  ["await knex.schema.dropView('v')\nawait knex.schema.createView('v', (view) => {})", []],
  [
    "await knex.schema.dropView('v')\nawait knex.schema.withSchema('public').createViewOrReplace('v', (view) => {})",
    [],
  ],
  ["await knex.schema.dropView('v')\nawait knex.schema.createView('w', (view) => {})", ['view-dropped:2']],
  ["await knex.schema.dropMaterializedView('v')\nawait knex.schema.createMaterializedView('v', () => {})", []],
  ["await knex.schema.renameView('v', 'old')\nawait knex.schema.dropView('w')", ['table-renamed:2', 'view-dropped:3']],
])('a view that Knex makes again: %s', (body, rules) => {
  expect(ofKnex(body)).toEqual(rules)
})

test.each([
  [
    "await queryRunner.dropView('v')\nawait queryRunner.createView(new View({ name: 'v', expression: 'SELECT 1' }))",
    [],
  ],
  ["await queryRunner.dropView('s.v')\nawait queryRunner.query('CREATE VIEW s.v AS SELECT 1')", []],
  ["await queryRunner.dropView('v')", ['view-dropped:3']],
])('a view that TypeORM makes again: %s', (body, rules) => {
  expect(ofTypeorm(body)).toEqual(rules)
})

test('a view that Rails makes again', () => {
  expect(rulesOf(readChange('drop_view :v\ncreate_view :v, version: 2'))).toEqual([])
  expect(rulesOf(readChange('execute "DROP VIEW v"\nexecute "CREATE VIEW v AS SELECT 1"'))).toEqual([])
  expect(rulesOf(readChange('execute "DROP VIEW v"\nexecute "CREATE VIEW vv AS SELECT 1"'))).toEqual(['view-dropped:4'])
})

test('a type that a call says may be what it was', () => {
  const levels = (migration: Migration | undefined) =>
    judgeMigrations(migration === undefined ? [] : [{ migration, before: undefined }], {
      catalog: emptyCatalog,
      version: undefined,
    }).flatMap(({ rule, level }) => (rule === 'migration-type-changed' ? [level] : []))
  const altered = (call: string) =>
    levels(knex(`exports.up = (knex) => knex.schema.alterTable('t', (t) => { t.bigInteger('a')${call}.alter() })`))
  expect(altered('')).toEqual(['risky'])
  expect(altered('.notNullable()')).toEqual(['info'])
  expect(altered('.defaultTo(0)')).toEqual(['info'])
  expect(altered('.nullable()')).toEqual(['info'])
  expect(levels(readChange('change_column :t, :a, :bigint'))).toEqual(['risky'])
  expect(levels(readChange('execute "ALTER TABLE t ALTER a TYPE bigint"'))).toEqual(['breaking'])
})

test.each([
  ["add_column :t, :a, :string, default: ''\nadd_index :t, :a, unique: true", ['unique-default-repeated:5']],
  ['add_column :t, :a, :string\nadd_index :t, :a, unique: true', []],
  [
    "add_column :t, :a, :string, default: ''\nT.find_each { |t| t.update!(a: t.id) }\nadd_index :t, :a, unique: true",
    [],
  ],
  ["add_column :t, :a, :string, default: ''\nT.find_each(&:regenerate_a)\nadd_index :t, :a, unique: true", []],
  ["add_column :t, :a, :string, default: ''\nadd_index :t, :a, unique: true, where: 'b'", []],
])('one value for all rows in Rails: %s', (body, rules) => {
  expect(rulesOf(readChange(body)).filter((rule) => /repeated/.test(rule))).toEqual(rules)
})

test('one value for all rows in Knex and TypeORM', () => {
  const repeated = (rules: readonly string[]) => rules.filter((rule) => /repeated/.test(rule))
  const column = "t.string('a').notNullable().defaultTo('')"
  const alter = (calls: string) => repeated(ofKnex(`await knex.schema.alterTable('t', (t) => {\n${calls}\n})`))
  expect(alter(`${column}.unique()`)).toEqual(['unique-default-repeated:3'])
  expect(alter(`${column}\nt.unique(['a'])`)).toEqual(['unique-default-repeated:4'])
  expect(alter(`${column}\nt.unique(['a'], { predicate: knex.whereNotNull('b') })`)).toEqual([])
  const add =
    "await queryRunner.addColumn('t', new TableColumn({ name: 'a', type: 'text', isNullable: false, default: \"''\" }))"
  const index = (more: string) =>
    repeated(
      ofTypeorm(
        `${add}\nawait queryRunner.createIndex('t', new TableIndex({ name: 'i', columnNames: ['a'], isUnique: true${more} }))`,
      ),
    )
  expect(index('')).toEqual(['unique-default-repeated:4'])
  expect(index(", where: 'b IS NOT NULL'")).toEqual([])
})

test('how a framework is told to run a migration without a transaction', () => {
  const fixOf = (migration: Migration | undefined) =>
    judgeMigrations(migration === undefined ? [] : [{ migration, before: undefined }], {
      catalog: emptyCatalog,
      version: undefined,
    }).find(({ rule }) => rule === 'migration-concurrently-in-transaction')?.fix?.code
  const vacuum = 'VACUUM t'
  expect(fixOf(readChange("add_index :t, :a, name: 'i', algorithm: :concurrently"))).toBe(
    "disable_ddl_transaction!  # of the migration, which does nothing else\n\nadd_index :t, :a, name: 'i', algorithm: :concurrently",
  )
  expect(fixOf(readChange(`execute "${vacuum}"`))).toBe(
    'disable_ddl_transaction!  # of the migration, which does nothing else\n\nexecute "VACUUM …"',
  )
  expect(fixOf(knex(`exports.up = (knex) => knex.raw('DROP INDEX CONCURRENTLY i')`))).toBe(
    'exports.config = { transaction: false }  // of the migration, which does nothing else\n\nawait knex.raw(`DROP INDEX CONCURRENTLY i`)',
  )
  const detach = 'ALTER TABLE p DETACH PARTITION p1 CONCURRENTLY'
  const up = `async up(queryRunner: QueryRunner) { await queryRunner.query('${detach}') }`
  expect(fixOf(typeorm(`export class A1 implements MigrationInterface { ${up} }`))).toBe(
    `transaction = false as const  // of the migration, which does nothing else; needs migrationsTransactionMode: 'each'\n\nawait queryRunner.query(\`${detach}\`)`,
  )
})

const concurrent = 'disable_ddl_transaction!'

test('who ends the transaction that a framework has opened is told', () => {
  const hack = 'execute "COMMIT"\nexecute "CREATE INDEX CONCURRENTLY i ON t (a)"\nexecute "BEGIN"'
  expect(rulesOf(readChange(hack))).toEqual(['transaction-unbalanced:4'])
  expect(ofKnex("await knex.raw('COMMIT')")).toEqual(['transaction-unbalanced:2'])
  expect(ofTypeorm("await queryRunner.query('BEGIN')\nawait queryRunner.query('COMMIT')")).toEqual([
    'transaction-unbalanced:4',
  ])
  expect(rulesOf(readChange('execute "BEGIN"\nexecute "SELECT 1"\nexecute "COMMIT"', '7.1', concurrent))).toEqual([])
  expect(rulesOf(readChange('execute "BEGIN"\nexecute "SELECT 1"', '7.1', concurrent))).toEqual(['transaction-open:4'])
  expect(rulesOf(readChange('execute "COMMIT"', '7.1', concurrent))).toEqual(['transaction-unbalanced:4'])
  expect(rulesOf(readChange('transaction { execute "SELECT 1" }'))).toEqual([])
})

test.each([
  ['V1__a.sql', 'BEGIN; SELECT 1; COMMIT;', ['transaction-unbalanced']],
  ['V1__a.sql', 'SELECT 1; COMMIT;', ['transaction-unbalanced']],
  ['m/1_a.up.sql', 'BEGIN; SELECT 1; COMMIT;', []],
  ['m/1_a.up.sql', 'SELECT 1; COMMIT; SELECT 2;', ['transaction-unbalanced']],
  ['prisma/migrations/1_a/migration.sql', 'BEGIN; SELECT 1;', ['transaction-open']],
  ['m/1.sql', 'BEGIN; BEGIN; SELECT 1; COMMIT;', ['transaction-unbalanced']],
  ['m/1.sql', 'BEGIN; SELECT 1; COMMIT; BEGIN; SELECT 2; COMMIT;', []],
])('transactions in SQL: %s %s', (path, sql, rules) => {
  const found = judged(parser, [{ path, sql }]).filter(({ byRequest }) => byRequest !== true)
  expect(found.map(({ rule }) => rule.replace('migration-', ''))).toEqual(rules)
})

test('what follows a `COMMIT` of the tool’s transaction runs outside of it', () => {
  const build = 'CREATE INDEX CONCURRENTLY i ON t (a);'
  const rules = (sql: string) =>
    judged(parser, [{ path: 'm/up.sql', sql }])
      .filter(({ level }) => level === 'breaking')
      .map(({ rule }) => rule)
  expect(rules(`BEGIN; SELECT 1; COMMIT; ${build}`)).toEqual([])
  expect(rules(`BEGIN; ${build} COMMIT;`)).toEqual(['migration-concurrently-in-transaction'])
})
