import type { SignatureTable } from '../signature.ts'

/** Databases, pools, migrations and caches in configuration files. */
export const dbConfig: SignatureTable = {
  surface: 'db',
  ecosystem: 'config',
  rows: [
    {
      kind: 'line',
      pattern:
        /\bspring\.(?:datasource|jpa|flyway|liquibase|data|cache|redis|r2dbc)\b|\bhikari\b|\bquarkus\.(?:datasource|hibernate)\b/i,
      means: 'database setting',
    },
    {
      kind: 'line',
      pattern:
        /^\s*["']?(?:datasource|jpa|flyway|liquibase|hikari|redis|postgres(?:ql)?|mysql|mongodb|database)["']?\s*:\s*(?:$|\{)/i,
      means: 'database setting',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:pool[-_]?size|max[-_]?pool[-_]?size|maximum[-_]?pool[-_]?size|max[-_]?connections|statement[-_]?timeout|idle[-_]?timeout|lock[-_]?timeout|isolation[-_]?level|max[-_]?idle|conn[-_]?max[-_]?lifetime)\b\s*["']?\s*[:=]/i,
      means: 'pool or timeout setting',
    },
    {
      kind: 'line',
      pattern:
        /^\s*resource\s+"(?:aws_(?:db_|rds_|dynamodb_|elasticache_|redshift_)\w*|google_(?:sql|spanner|bigtable|redis)\w*|azurerm_(?:postgresql|mssql|mysql|cosmosdb|redis)\w*)"/,
      means: 'database resource',
    },
    {
      kind: 'line',
      pattern:
        /<(?:changeSet|createTable|addColumn|dropColumn|createIndex|databaseChangeLog|hibernate-mapping|entity-mappings|resultMap|mapper\s+namespace)\b|^\s*-?\s*(?:changeSet|createTable|addColumn|dropColumn|databaseChangeLog):/,
      means: 'migration or mapping',
    },
    {
      kind: 'path',
      pattern:
        /(?:^|\/)(?:dbt_project|sources|sqlc|redis|supabase\/config)\.(?:ya?ml|toml|conf)$|(?:^|\/)Migrations?\.(?:ya?ml)$/,
      means: 'database configuration',
    },
    {
      kind: 'line',
      pattern:
        /^\s*(?:export\s+)?\w*(?:DATABASE_URL|DB_HOST|DB_PORT|DB_POOL|DB_CONNECTION|REDIS_URL|REDIS_HOST|MONGO\w*_UR[IL])\w*\s*=|["']ConnectionStrings?["']\s*:/,
      means: 'database setting',
    },
    {
      kind: 'line',
      pattern: /^\s*(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER)\s|<(?:select|insert|update|delete|sql)\s+id=/,
      means: 'SQL',
    },
    {
      kind: 'line',
      pattern: /\$\{\w*(?:DATASOURCE|DATABASE|POSTGRES|MYSQL|CASSANDRA|REDIS|HIKARI|MONGO)\w*[:}]/,
      means: 'database setting',
    },
  ],
}
