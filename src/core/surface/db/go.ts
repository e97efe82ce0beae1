import type { SignatureTable } from '../signature.ts'

/** database/sql, sqlx, sqlc, gorm, xorm, ent, bun and drivers. */
export const dbGo: SignatureTable = {
  surface: 'db',
  ecosystem: 'go',
  rows: [
    {
      kind: 'path',
      pattern: /(?:^|\/)(?:models?|stores?|datastore|queries|ent\/schema|sqlc?|gorm)\/(?:[^/]+\/)*[^/]+\.go$/,
      means: 'data model or store',
    },
    { kind: 'path', pattern: /(?:^|[/_])(?:store|repo|models?|db|migrations?)\.go$/, means: 'data model or store' },
    {
      kind: 'line',
      pattern:
        /(?:[dD][bB]|\b(?:tx|conn|rows?|stmt|pool|sess|session|engine|q|queries|orm))\.(?:Query\w*|Exec\w*|Begin\w*|Commit|Rollback|Prepare\w*|Scan|Select\w*|NamedExec\w*|SetMax\w+|SetConn\w+|Ping\w*|Insert|Update|Delete|Find|First|Get|Where|Create|Save|Transaction|Raw|Table|Model|Iterate|Sync2?|NewSession|ID|In|Cols|Count|Exist)\(/,
      means: 'database call',
    },
    {
      kind: 'line',
      pattern:
        /\bsql\.(?:Open|DB|Tx|Null\w+|ErrNoRows|TxOptions|Conn|Rows|Row)\b|\bpgxpool?\.\w+|\bsqlx\.\w+|\bmongo\.\w+|\bbson\.\w+/,
      means: 'database driver',
    },
    {
      kind: 'line',
      pattern:
        /\.(?:Preload|Joins|AutoMigrate|Clauses|FirstOrCreate|FindInBatches|OrderBy|FindAndCount|ForUpdate|RowsAffected|SetExpr|NoAutoCondition|AllCols|MustCols|Incr|OnConflict)\(/,
      means: 'query builder',
    },
    {
      kind: 'line',
      pattern:
        /\bfield\.(?:String|Int\w*|UUID|Time|Enum|Bool|JSON)\(|\bedge\.(?:To|From)\(|\bindex\.Fields\(|\b(?:gorm|xorm|bun|bson|db):"/,
      means: 'mapping',
    },
    {
      kind: 'line',
      pattern:
        /\bbuilder\.(?:Eq|In|And|Or|Like|Neq|Lt|Gt|Select)\b|\bsq\.(?:Select|Insert|Update|Delete|Eq)\b|\b(?:rdb|redis)\.\w+\(/,
      means: 'query builder',
    },
    {
      kind: 'import',
      pattern:
        /"(?:database\/sql|gorm\.io\/[^"]*|xorm\.io\/[^"]*|entgo\.io\/[^"]*|github\.com\/(?:jmoiron\/sqlx|jackc\/pgx[^"]*|lib\/pq|go-sql-driver\/mysql|mattn\/go-sqlite3|redis\/[^"]*|go-redis\/[^"]*|Masterminds\/squirrel|golang-migrate\/[^"]*|pressly\/goose[^"]*|uptrace\/bun[^"]*)|go\.mongodb\.org\/[^"]*)"/,
      means: 'database library',
    },
    {
      kind: 'line',
      pattern:
        /\.(?:Where|Joins?|Having|GroupBy|OrderBy|Select|Distinct)\(\s*["`]\w|\bent\.\w+|\b(?:q|qtx|queries)\.[A-Z]\w+\(\s*ctx\b/,
      means: 'query builder',
    },
    {
      kind: 'import',
      pattern:
        /"(?:github\.com\/(?:jinzhu\/gorm|go-pg\/[^"]*|go-gorm\/[^"]*|volatiletech\/[^"]*|doug-martin\/goqu[^"]*|elastic\/go-elasticsearch[^"]*|olivere\/elastic[^"]*|gocql\/gocql|ClickHouse\/[^"]*|bradfitz\/gomemcache[^"]*|dgraph-io\/badger[^"]*|georgysavva\/scany[^"]*|upper\/db[^"]*|typesense\/[^"]*)|go\.etcd\.io\/bbolt|modernc\.org\/sqlite|xorm\.io\/[^"]*|src\.techknowlogick\.com\/xormigrate|cloud\.google\.com\/go\/(?:bigquery|spanner|firestore))"/,
      means: 'database library',
    },
  ],
}
