import type { SignatureTable } from '../signature.ts'

/** Folders and names in which the programs of every language keep their data access. */
export const dbLayout: SignatureTable = {
  surface: 'db',
  ecosystem: 'any',
  rows: [
    {
      kind: 'path',
      pattern:
        /(?:^|\/)(?:migrations?|migrate|flyway|liquibase|db\/changelogs?)\/(?:[^/]+\/)*[^/]+\.(?:\w*sql|rb|py|php|cs|java|kt|[cm]?[jt]s|exs?|go|xml|ya?ml|rs)$/i,
      means: 'schema migration',
    },
    { kind: 'path', pattern: /(?:^|\/)alembic\//, means: 'schema migration' },
    { kind: 'path', pattern: /\.(?:sql|psql|pgsql|plsql|ddl|cql)$/i, means: 'SQL' },
    { kind: 'path', pattern: /\.prisma$/, means: 'Prisma schema' },
    {
      kind: 'path',
      pattern:
        /(?:^|\/)(?:database|databases|alembic|liquibase|my|postgresql|pgbouncer|ormconfig|mongod)\.(?:ya?ml|ini|conf|cnf|json|properties)$/,
      means: 'database configuration',
    },
  ],
}

/** The same for code alone: these folder names mean other things among assets and settings. */
export const dbCodeLayout: SignatureTable = {
  surface: 'db',
  ecosystem: 'code',
  rows: [
    {
      kind: 'path',
      pattern:
        /(?:^|\/)(?:repositor(?:y|ies)|daos?|dal|entit(?:y|ies)|persistence|datastores?|orm|mikro-orm|prisma|drizzle|typeorm|sequelize|diesel\w*|knex|jooq|ecto)\//i,
      means: 'data access',
      except: 'front-end',
    },
    {
      kind: 'path',
      pattern: /(?:^|\/)(?:db|database|databases)(?:[-_]\w+)*\//i,
      means: 'database code',
      except: 'front-end',
    },
    {
      kind: 'path',
      pattern: /(?:^|\/)(?:backfills?|etl|data[-_]?migrations?|seeds?|seeders?)(?:[-_]\w+)*(?:\/|\.\w+$)/i,
      means: 'bulk data change',
      except: 'front-end',
    },
    { kind: 'path', pattern: /(?:^|\/)(?:migrate|backfill|reindex)_\w+\.\w+$/, means: 'bulk data change' },
    {
      kind: 'path',
      pattern:
        /(?:^|[-_./])(?:repositor(?:y|ies)|dao|entity|read-?model|datasource|db[-_]?\w*|knexfile|drizzle\.config|ormconfig)\.\w+$/i,
      means: 'data access',
      except: 'front-end',
    },
    { kind: 'path', pattern: /[a-z-]-store\.[cm]?[jt]s$/, means: 'data store', except: 'front-end' },
    {
      kind: 'path',
      pattern: /(?:^|[/a-z0-9])(?:Repository|Repositories|DAO|Dao|Entity|DbContext|DataSource\w*|RowMapper)\.\w+$/,
      means: 'data access',
      except: 'front-end',
    },
    {
      kind: 'path',
      pattern:
        /(?:^|[/a-z0-9])(?:Redis|Postgres|MySql|Mongo|Cassandra|Elastic|OpenSearch|Jdbc|Jpa|Sql|Dynamo)[A-Z]\w*\.\w+$|(?:^|\/)(?:redis|postgres|mysql|mongo|cassandra|elastic|opensearch|dynamo)[\w-]*\.\w+$/,
      means: 'data access',
      except: 'front-end',
    },
  ],
}

/** SQL in strings and calls of repositories, in any language. */
export const dbCode: SignatureTable = {
  surface: 'db',
  ecosystem: 'code',
  rows: [
    {
      kind: 'line',
      pattern:
        /\bSELECT\s(?:[^'"]{0,200}\sFROM\s|$)|\bINSERT\s+INTO\s|\bDELETE\s+FROM\s|\bUPDATE\s+[\w."`]+\s+SET\b|\bFOR UPDATE\b|\bON CONFLICT\b|\bSKIP LOCKED\b/,
      means: 'SQL',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:CREATE|ALTER|DROP|TRUNCATE)\s+(?:TABLE|(?:UNIQUE\s+)?INDEX|VIEW|MATERIALIZED|SEQUENCE|TYPE|TRIGGER|FUNCTION|COLUMN|CONSTRAINT)\b/,
      means: 'SQL',
    },
    {
      kind: 'line',
      pattern:
        /^\s*["'`]?\s*(?:(?:LEFT|INNER|RIGHT|OUTER|CROSS)\s+)?JOIN\s+\w|^\s*["'`]?\s*(?:WHERE|ORDER BY|GROUP BY|FROM)\s+[\w."(]+/,
      means: 'SQL',
    },
    {
      kind: 'line',
      pattern:
        /["'`]\s*(?:select\s[^'"`]{1,200}\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|alter\s+table\s|create\s+table\s)/,
      means: 'SQL',
    },
    {
      kind: 'line',
      pattern: /[rR]epository(?:\(\))?(?:\.|->|::|\?\.)\w+\(/,
      means: 'repository call',
      except: 'front-end',
    },
    { kind: 'line', pattern: /(?:Dao|DAO)(?:\.|->)\w+\(/, means: 'data access call' },
    {
      kind: 'line',
      pattern:
        /\wStore\.\w+\(|(?<!\w)store\.(?:[gG]et|[fF]ind|[lL]ist|[cC]reate|[iI]nsert|[uU]pdate|[dD]elete|[sS]ave|[uU]psert|[cC]ount|[eE]xists|[aA]dd)\w*\(/,
      means: 'data store call',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern: /(?:redis|Redis|REDIS|jedis)\w*(?:\.|->)(?:\w+\(|pipeline)|\b(?:memcached?|dalli)(?:\.|->)\w+\(/,
      means: 'cache or Redis call',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:with_?|run_?in_?|begin_?|start_?|in_?)transaction\w*\(|\btransaction(?:al)?\(\s*(?:async|\(|function|\w+\s*=>|\|)/i,
      means: 'transaction',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:cache|Cache|caches)(?:\.|->|::)(?:get|set|put|fetch|remember\w*|forget|delete\w*|remove|invalidate\w*|evict\w*|touch|read|write|expire|clear)\(/,
      means: 'cache call',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:opensearch|elasticsearch|elastic|mongo\w*|dynamodb|cassandra|cqlSession|bulkRequest\w*|bulkProcessor)\.\w+\(/i,
      means: 'document or search store',
      except: 'components',
    },
  ],
}
