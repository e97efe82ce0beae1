import type { SignatureTable } from '../signature.ts'

/** Eloquent, Laravel migrations, Doctrine and PDO. */
export const dbPhp: SignatureTable = {
  surface: 'db',
  ecosystem: 'php',
  rows: [
    {
      kind: 'path',
      pattern:
        /(?:^|\/)(?:Models?|Entity|Entities|Repositories|Repository)\/(?:[^/]+\/)*(?!\w{0,80}(?:Controller|Request|Resource|Transformer)\.php)[^/]+\.php$|(?:^|\/)database\/(?:migrations|seeders|factories)\/|(?:^|\/)config\/(?:database|cache)\.php$|Version\d{14}\.php$/,
      means: 'data model',
    },
    {
      kind: 'line',
      pattern: /\bDB::\w+\(|\bSchema::\w+\(|\$table->\w+\(|\bBlueprint\s+\$table\b|\bCache::\w+\(|\bRedis::\w+\(/,
      means: 'database call',
    },
    {
      kind: 'line',
      pattern:
        /(?:->|::)(?:where\w*|orWhere\w*|firstOrCreate|updateOrCreate|firstOrFail|findOrFail|with(?:Count)?\(\s*[['"]|lockForUpdate|sharedLock|chunk(?:ById)?|paginate|simplePaginate|eloquent|upsert|insertGetId|insertOrIgnore|saveOrFail|attach|detach|sync(?:WithoutDetaching)?|latest|orderBy\w*|increment|decrement|saveMany|createMany|forceDelete)\(?/,
      means: 'Eloquent call',
    },
    {
      kind: 'line',
      pattern:
        /\$this->(?:hasMany|hasOne|belongsTo|belongsToMany|morph\w+)\(|\bprotected\s+\$(?:fillable|guarded|casts|table|with|hidden|appends)\b|\bextends\s+(?:Model|Pivot|Authenticatable|Migration|AbstractMigration|ServiceEntityRepository)\b/,
      means: 'model declaration',
    },
    {
      kind: 'line',
      pattern:
        /#\[ORM\\|@ORM\\|\b(?:entityManager|em|_em|manager)->(?:persist|flush|remove|find|createQuery\w*|getRepository|beginTransaction|wrapInTransaction|clear)\(|\$this->addSql\(|->createQueryBuilder\(|\bnew PDO\(|->(?:prepare|fetchAll\w*|executeQuery|executeStatement)\(/,
      means: 'database call',
    },
    {
      kind: 'import',
      pattern: /^\s*use\s+(?:Doctrine\\|Illuminate\\(?:Database|Support\\Facades\\(?:DB|Schema|Cache|Redis)))/,
      means: 'database library',
    },
    {
      kind: 'line',
      pattern:
        /\$wpdb->\w+|\bnew mysqli\(|\bmysqli_\w+\(|\$(?:redis|predis|memcached?|pdo|mysqli|db|conn|connection)->(?:query|exec|prepare|get|set|del|expire|insert|update|delete|transaction)\w*\(|::(?:find|findOne|findAll|findOrFail|create|insert|firstWhere|all|destroy|truncate)\(/,
      means: 'database call',
    },
    {
      kind: 'import',
      pattern:
        /^\s*use\s+(?:yii\\db|Cake\\(?:ORM|Database|Datasource)|Laminas\\Db|Predis|MongoDB|Cycle\\|Propel\\|Illuminate\\(?:Cache|Redis)|Symfony\\(?:Component\\Cache|Contracts\\Cache)|Psr\\(?:Cache|SimpleCache)|Laravel\\Scout|CodeIgniter\\(?:Model|Database))/,
      means: 'database library',
    },
  ],
}
