import { canHold } from '../../../context/counterpart/likely-path.ts'
import { baseName, ecosystemOf, isCode } from '../../../surface/ecosystem.ts'

/** Run once and never again, or made of the database: they name for ever what was there. */
const pastFolder =
  /(?:^|\/)(?:[\w-]*migrations?|migrate|alembic|versions|changelogs?|changesets?|flyway|liquibase|evolutions|sqitch|drizzle|upgrades?|seeds?|seeders?|seeding|factories|fixtures?|dumps?|backups?|archived?|scripts?|one[-_]?offs?|backfills?|maintenance|legacy|deprecated|old|demo|benchmarks?|db\/views|db\/functions|db\/triggers)\//i
const pastName =
  /^(?:[VRBU][\w.]*__.*|\d{8,17}[-_.].*|\d{1,6}[-_].*\.sql|.*[-_.](?:up|down|rollback|undo)\.sql|.*Migration\w*\.\w+|.*[-_.]migration\.\w+|.*(?:seeds?|seeder|factory|factories|fixtures?)\.\w+|structure\.sql|schema\.sql|schema\.rb|.*dump.*\.sql|.*(?:backfill|one_off).*|.*[-_.]snapshot\.\w+|.*_v\d+\.sql|.*\.d\.ts)$/i
const generated =
  /(?:^|[/_-])(?:clickhouse|bigquery|snowflake|redshift|dbt|duckdb|athena)[/_.-]|(?:^|\/)(?:generated[-_]\w+|\w+[-_]generated|sorbet|typings|rbi|node_modules|vendor|dist|build|target|coverage|docs?|examples?|samples?|spec|storybook)\//i

/** Says whether a line of a path can use a table as the database has it now: code, queries and models; no migration, dump, seed or test, and nothing that is generated. */
export function mayUse(path: string): boolean {
  const ecosystem = ecosystemOf(path)
  if (!isCode(ecosystem) && ecosystem !== 'sql' && !path.endsWith('.prisma')) return false
  return canHold(path) && !pastFolder.test(path) && !pastName.test(baseName(path)) && !generated.test(path)
}

const member =
  /^(.*?(?:^|\/)(?:services?|apps?|projects|modules|microservices|components|packages|libs|crates)\/)([\w.-]+)\//
/** Parts that hold the database of others. */
const shared =
  /^(?:db|databases?|prisma|schemas?|migrations?|persistence|data|core|shared|common|domain|models?|entities|storage|orm|sql|server|backend|api)$|[-_.](?:db|databases?|prisma|schemas?|migrations?|persistence|models?|entities|orm|shared|common|core)$|^(?:db|database|prisma)[-_.]/i

/** Says whether code may use the database that a migration changes: of two services of one repository each has its own, unless one is there for the others. */
export function isSameDatabase(migration: string, path: string): boolean {
  const [one, other] = [member.exec(migration), member.exec(path)]
  if (one === null) return true
  const [, group = '', name = ''] = one
  if (path.startsWith(`${group}${name}/`) || shared.test(name)) return true
  return other !== null && shared.test(other[2] ?? '')
}
