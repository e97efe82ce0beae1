import type { SignatureTable } from '../signature.ts'

/** Django ORM, SQLAlchemy, Alembic, dbt and plain drivers. */
export const dbPython: SignatureTable = {
  surface: 'db',
  ecosystem: 'python',
  rows: [
    {
      kind: 'path',
      pattern: /(?:^|\/)(?:models|managers|querysets|tables)(?:\.py$|\/(?:[^/]+\/)*[^/]+\.py$)/,
      means: 'data model',
    },
    { kind: 'path', pattern: /(?:^|\/)versions\/[^/]+\.py$/, means: 'schema migration' },
    {
      kind: 'line',
      pattern: /\.objects\b|objects\.(?:filter|get|create|exclude|all|annotate|bulk_create)\(/,
      means: 'Django query',
    },
    {
      kind: 'line',
      pattern:
        /\.(?:filter_by|select_related|prefetch_related|order_by|with_for_update|select_for_update|values_list|bulk_create|bulk_update|get_or_create|update_or_create|outerjoin|on_conflict_do_\w+|returning|scalar_one\w*|scalars|joinedload|selectinload|contains_eager|annotate|exclude|in_bulk|group_by|execution_options|yield_per|is_not|ilike|in_)\(/,
      means: 'query',
    },
    {
      kind: 'line',
      pattern: /\.filter\(\s*(?:\w+=|\w+__|\w+\.\w+|Q\(|~?Q\b|\*|or_|and_|models\.)/,
      means: 'query filter',
    },
    {
      kind: 'line',
      pattern:
        /(?:session|\b(?:sess|db|conn|connection|cursor|cur))\.(?:execute\w*|add|add_all|query|commit|flush|scalars?|delete|merge|refresh|rollback|begin\w*|fetch\w+|expunge\w*|bulk_\w+|get\(\w+,|run_sync|close)\b\(?/,
      means: 'database call',
    },
    {
      kind: 'line',
      pattern:
        /(?<![.\w])(?:select|update|delete|insert|exists|func\.\w+|text)\(\s*(?:[A-Z]\w*|sa\.|func\.|$|["']{1,3}(?:SELECT|UPDATE|INSERT|DELETE))|\b(?:F|Q|Count|Sum|Subquery|OuterRef|Exists|Prefetch|Coalesce)\(/,
      means: 'query',
    },
    {
      kind: 'line',
      pattern: /\btransaction\.(?:atomic|on_commit)\b|\bautoflush\b|\bsavepoint\b|\bnested\(\)/,
      means: 'transaction',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:sa\.|orm\.)?(?:Column|mapped_column|relationship|ForeignKey|UniqueConstraint|CheckConstraint|Index|association_proxy|hybrid_property|column_property|backref)\(|\bMapped\[|\b__tablename__\b|\b__table_args__\b/,
      means: 'mapping',
    },
    {
      kind: 'line',
      pattern:
        /\bmodels\.(?:\w+Field|ForeignKey|OneToOneField|Index|UniqueConstraint|CheckConstraint|Q|F|Model|Manager|QuerySet|CASCADE|SET_NULL|PROTECT)\b|^\s*class\s+\w+\([^)]{0,120}\b(?:models\.Model|DeclarativeBase|Base|SQLModel)\b/,
      means: 'model',
    },
    {
      kind: 'line',
      pattern:
        /\bop\.(?:add_column|drop_column|create_table|drop_table|alter_column|create_index|drop_index|execute|create_\w+|drop_\w+|batch_alter_table|rename_table)\(|\bmigrations\.\w+\(/,
      means: 'migration operation',
    },
    {
      kind: 'line',
      pattern:
        /\bcreate_(?:async_)?engine\(|\bsessionmaker\(|\bcreate_pool\(|\b(?:psycopg2?|asyncpg|pymysql|sqlite3|pymongo|motor)\.\w+|\bpool_(?:size|pre_ping|recycle|timeout)\b|\bdb_url\w*\b|\bPostgresDsn\b/i,
      means: 'database connection',
    },
    {
      kind: 'line',
      pattern: /\bself\.save\(|\.save\(\s*(?:\)|update_fields|broadcast|using|force_)|\.refresh_from_db\(/,
      means: 'model write',
    },
    {
      kind: 'line',
      pattern: /\brepos?\.\w+\.(?:get|create|update|delete|page|patch|by_|multi|all)\w*\(|\brepos?\.\w+\(\s*\w/,
      means: 'repository call',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:from|import)\s+(?:sqlalchemy|alembic|django\.db|django\.contrib\.postgres|sqlmodel|peewee|tortoise|psycopg2?|asyncpg|pymysql|pymongo|motor|redis|django_redis|elasticsearch|opensearchpy|cassandra|databases)\b/,
      means: 'database library',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:peewee|pw|playhouse)\.\w+|\bfields\.(?:\w*Int\w*|Char|Text|UUID|Datetime|ForeignKey|ManyToMany|Boolean|JSON|Decimal)\w*Field\(|\bfields\.(?:ForeignKey|ManyToMany|OneToOne)\w*\(|\bTortoise\.\w+|\b(?:CharField|IntegerField|ForeignKeyField|AutoField|DateTimeField|TextField)\(/,
      means: 'model',
    },
    {
      kind: 'line',
      pattern:
        /\b\w*(?:coll|collection)\.(?:find|find_one|insert_one|insert_many|update_one|update_many|delete_one|delete_many|aggregate|bulk_write|create_index)\(/,
      means: 'document store call',
    },
    {
      kind: 'line',
      pattern:
        /\bread_sql\w*\(|\.to_sql\(|\bspark\.(?:read|sql|table)\b|\.write\.(?:mode|format|parquet|jdbc|saveAsTable)\b|\bcopy_(?:from|expert|to)\(|\bload_table_from_\w+\(|\bCOPY\s+\w+\s+FROM\b/,
      means: 'bulk load',
    },
    {
      kind: 'line',
      pattern: /^\s*(?:DATABASES|CACHES|DATABASE_\w+|SQLALCHEMY_\w+|CONN_MAX_AGE|DATABASE_ROUTERS)\s*\+?=/,
      means: 'database setting',
    },
    {
      kind: 'line',
      pattern: /\.table\(["']\w+["']\)\.|\btable\.(?:put_item|get_item|update_item|query|scan|delete_item)\(/,
      means: 'database call',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:from|import)\s+(?:playhouse|beanie|mongoengine|pony|aiosqlite|sqlite3|psycopg_pool|aiomysql|asyncmy|aioredis|pyodbc|cx_Oracle|oracledb|snowflake|google\.cloud\.(?:bigquery|firestore|spanner)|clickhouse_\w+|duckdb|pyspark|flask_sqlalchemy|flask_migrate|aiocache|pymemcache|neo4j|qdrant_client|chromadb|pgvector|supabase|dbt|sqlglot)\b/,
      means: 'database library',
    },
  ],
}
