import { expect, it } from 'vitest'
import { otherMigrationsCheck } from '../../../../src/core/evidence/migration/other-frameworks.ts'
import { runCheck } from '../run-check.ts'

const files: readonly (readonly [path: string, text: string, framework: string | undefined])[] = [
  ['shop/migrations/0002_a.py', 'class Migration(migrations.Migration):', undefined],
  ['alembic/versions/2a_b.py', 'from alembic import op\n\ndef upgrade():', undefined],
  ['app/versions/api.py', 'def handler():', undefined],
  ['migrations/1-a.js', 'module.exports = { up: (queryInterface) => {} }', 'Sequelize'],
  ['migrations/1_a.js', 'exports.up = (pgm) => {}', 'node-pg-migrate'],
  ['database/migrations/2024_01_01_000000_a.php', '<?php', 'Laravel'],
  ['src/Migrations/Version20240101.php', '<?php', 'Doctrine'],
  ['Data/Migrations/20240101000000_Init.cs', 'public partial class Init : Migration', 'Entity Framework'],
  ['Data/Migrations/20240101000000_Init.cs', 'class Helper', undefined],
  ['priv/repo/migrations/1_a.exs', 'defmodule A', 'Ecto'],
  ['src/main/resources/db/changelog/a.xml', '<databaseChangeLog/>', 'Liquibase'],
  ['docs/changelog.yaml', 'versions: []', undefined],
  ['src/migrations/Migration20240101.ts', 'export class A extends Migration {', 'MikroORM'],
  ['db/migration/V1__a.kt', 'class V1__a', 'Flyway in Java'],
]

it.each(files)('%s', async (path, text, framework) => {
  const { evidence, unchecked } = await runCheck(otherMigrationsCheck, { base: {}, head: { [path]: text } })
  expect(evidence).toEqual([])
  expect(unchecked).toEqual(
    framework === undefined ? [] : [{ path, why: `migrations of ${framework} are not checked` }],
  )
})
