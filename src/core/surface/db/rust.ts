import type { SignatureTable } from '../signature.ts'

/** diesel, sqlx, sea-orm and Redis. */
export const dbRust: SignatureTable = {
  surface: 'db',
  ecosystem: 'rust',
  rows: [
    {
      kind: 'path',
      pattern:
        /(?:^|\/)(?:db_\w+|diesel_\w+|\w+_db)(?:\/|\.rs$)|(?:^|\/)(?:schema|models?|entities)\.rs$|(?:^|\/)(?:models?|entities)\/(?:[^/]+\/)*[^/]+\.rs$/,
      means: 'data model',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:diesel|sqlx|sea_orm|tokio_postgres|rusqlite|deadpool\w*|bb8|r2d2)::\w+|\bsqlx::query\w*!?|\bquery(?:_as|_scalar)?!\(|\bsql_query\(|\bsql::<|\btable!\s*\{|\ballow_tables_to_appear\w+!/,
      means: 'database call',
    },
    {
      kind: 'line',
      pattern:
        /\.(?:filter\(\s*\w+::\w+|inner_join|left_join|order_by|then_order_by|on_conflict\w*|do_update|do_nothing|get_results?|for_update|fetch_one|fetch_all|fetch_optional|load::<|first::<|run_transaction|begin_transaction|returning|eq_any|max_size|build_transaction|ilike|nullable)\b/,
      means: 'query',
    },
    {
      kind: 'line',
      pattern:
        /#\[(?:diesel|sqlx|sea_orm)\(|\bderive\([^)]{0,160}\b(?:Queryable|Insertable|AsChangeset|Identifiable|Selectable|FromRow|DeriveEntityModel|DbEnum)\b|\b(?:Async)?PgConnection\b|\bDbPool\b|\bPgPool\b|\bget_conn\(|\bcontext\.pool\(\)|&mut\s+(?:\w+\.)?pool\b/,
      means: 'mapping or connection',
    },
    {
      kind: 'line',
      pattern:
        /\b[A-Z]\w+::(?:create|update|read|upsert|delete|insert)\w*\(\s*(?:&mut\s+)?(?:context\.pool|pool|conn|&mut)/,
      means: 'database call',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:pub(?:\(\w+\))?\s+)?use\s+(?:diesel|diesel_async|sqlx|sea_orm|redis|rusqlite|tokio_postgres|deadpool\w*|mongodb)\b/,
      means: 'database library',
    },
    {
      kind: 'line',
      pattern:
        /\bredis::\w+|\b(?:AsyncCommands|ConnectionManager|MongoClient)\b|\bEntity::(?:find|insert|update|delete)\w*\(|\b(?:ActiveModel|EntityTrait|QueryFilter|ColumnTrait|ActiveModelTrait)\b|::find_by_id\(|\.into_active_model\(\)|\bdb_run!\s*[{(]|\bschema::\w+::(?:table|dsl)\b/,
      means: 'database call',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:pub(?:\(\w+\))?\s+)?use\s+(?:sea_orm_migration|sea_query|redis|mobc|bb8_\w+|scylla|elasticsearch|surrealdb|refinery|diesel_\w+|sqlx)\b/,
      means: 'database library',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:pub(?:\(\w+\))?\s+)?use\s+(?:\w*db_schema\w*|\w*db_views\w*|crate::(?:db|schema|database|entities|entity))\b/,
      means: 'data access',
      own: true,
    },
  ],
}
