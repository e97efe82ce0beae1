import type { Check } from '../check.ts'
import { alembicHistory } from './alembic/lineage.ts'
import { isAlembicPath, readAlembic } from './alembic/read.ts'
import { revisionOrder } from './alembic/revisions.ts'
import { djangoOthersFor, isDjangoPath } from './django/django-path.ts'
import { djangoWords, readDjango } from './django/read.ts'
import { modelChecks } from './drift/check.ts'
import { prismaSchemaCheck } from './drift/prisma-schema.ts'
import { railsSchemaCheck } from './drift/rails-schema.ts'
import { programHistory } from './ecmascript/program-history.ts'
import { engineOfSql } from './engine.ts'
import { isKnexPath, readKnex } from './knex/read.ts'
import { migrationCheck } from './migration-check.ts'
import type { MigrationKind } from './migration-kind.ts'
import { removedMigrationsCheck } from './order/removed.ts'
import { sameVersionCheck } from './order/same-version.ts'
import { severalHeadsCheck } from './order/several-heads.ts'
import { otherMigrationsCheck } from './other-frameworks.ts'
import { readPrismaSchema } from './prisma/read-schema.ts'
import { prismaSchemaFor } from './prisma/schema-path.ts'
import { programKind, sqlReader } from './program-kind.ts'
import { railsPractice, railsPracticeFor } from './rails/practice.ts'
import { isRailsPath, railsSchemasFor } from './rails/rails-path.ts'
import { readRails } from './rails/read.ts'
import { readRailsSchema } from './rails/read-schema.ts'
import { readSqlMigration } from './sql/read.ts'
import { sqlHistory } from './sql/sql-history.ts'
import { changesTables, isMigrationPath, mayBeMigration } from './sql/sql-path.ts'
import { isTypeormPath, readTypeorm } from './typeorm/read.ts'

const sql: MigrationKind = {
  kind: 'migration-sql',
  parsers: ['postgres'],
  mayBe: (path, isNew) => isMigrationPath(path) || (isNew && mayBeMigration(path)),
  isOne: (path, text) => isMigrationPath(path) || changesTables(text),
  engineOfText: engineOfSql,
  history: sqlHistory,
  read: (path, text, { postgres }) => {
    if (postgres === undefined) throw new Error('PostgreSQL’s parser could not be loaded')
    return readSqlMigration(path, text, postgres)
  },
  schemasFor: (path) => {
    const schema = prismaSchemaFor(path)
    return schema === undefined ? [] : [schema]
  },
  readSchema: (_, text, { postgres }) => (postgres === undefined ? [] : readPrismaSchema(text, sqlReader(postgres))),
}

const ecmascript = programKind({
  kind: 'migration-ecmascript',
  language: 'typescript',
  mayBe: (path) => isKnexPath(path) || isTypeormPath(path),
  words: /\bknex\b|\bKnex\b|\bMigrationInterface\b|\bqueryRunner\b|\bQueryRunner\b/,
  readers: [readKnex, readTypeorm],
  history: programHistory,
})

const rails = programKind({
  kind: 'migration-rails',
  language: 'ruby',
  mayBe: isRailsPath,
  words: /<\s*[\w:]{0,200}migration/i,
  readers: [readRails],
  schema: { pathsFor: railsSchemasFor, read: readRailsSchema },
  practice: { pathsFor: railsPracticeFor, read: railsPractice },
})

const alembic = programKind({
  kind: 'migration-alembic',
  language: 'python',
  mayBe: isAlembicPath,
  words: /\bfrom alembic\b|\bimport alembic\b|^down_revision\b/m,
  readers: [readAlembic],
  inOrder: revisionOrder,
  history: alembicHistory,
})

const django = programKind({
  kind: 'migration-django',
  language: 'python',
  mayBe: isDjangoPath,
  words: djangoWords,
  readers: [readDjango],
  othersFor: djangoOthersFor,
})

/** The kinds of migrations, one for each language they are written in. */
export const migrationKinds: readonly MigrationKind[] = [sql, rails, ecmascript, alembic, django]

/** The checks of migrations. */
export const migrationChecks: readonly Check[] = [
  ...migrationKinds.map(migrationCheck),
  otherMigrationsCheck,
  severalHeadsCheck,
  sameVersionCheck,
  removedMigrationsCheck,
  ...modelChecks,
  prismaSchemaCheck,
  railsSchemaCheck,
]
