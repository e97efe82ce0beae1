import type { SignatureTable } from '../signature.ts'

/** Prisma, TypeORM, Drizzle, Knex, Mongoose, MikroORM, Sequelize and plain drivers. */
export const dbJavascript: SignatureTable = {
  surface: 'db',
  ecosystem: 'javascript',
  rows: [
    { kind: 'path', pattern: /\.(?:entity|model|repository|migration|subscriber)\.[cm]?[jt]s$/, means: 'data model' },
    {
      kind: 'path',
      pattern: /(?:^|\/)models\/(?:[^/]+\/)*[^/]+\.[cm]?[jt]s$/,
      means: 'data model',
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern:
        /(?:[pP]risma(?:Client)?|\b(?:tx|trx|db))\.\w+\.(?:find|create|update|upsert|delete|count|aggregate|groupBy)\w*\(/,
      means: 'database call',
    },
    {
      kind: 'line',
      pattern: /^\s*(?:where|orderBy|include|select)\s*:\s*(?:\{|\[|$)|^\s*(?:skip|take|distinct|skipDuplicates)\s*:/,
      means: 'query option',
      except: 'front-end',
    },
    { kind: 'line', pattern: /\.\$(?:transaction|queryRaw|executeRaw)\w*\b/, means: 'Prisma call' },
    {
      kind: 'line',
      pattern:
        /\.(?:findMany|findUnique|findUniqueOrThrow|findFirst|findFirstOrThrow|findOneBy|findOneOrFail|findAndCount|findAndCountAll|findByPk|bulkCreate|deleteMany|updateMany|createMany|createManyAndReturn|insertMany|bulkWrite|findOneAnd\w+|findByIdAnd\w+|populate|createQueryBuilder|getRawMany|getManyAndCount)\(/,
      means: 'query',
      except: 'components',
    },
    {
      kind: 'line',
      pattern:
        /(?<![\w.])(?:this\.)?_?(?:db|knex|trx|tx|conn|connection|pool|sql|database|client)(?:\.(?:select|insert|insertInto|selectFrom|updateTable|deleteFrom|update|delete|query|execute|transaction|raw|collection|prepare|from|with|batchInsert|connect|fn|schema|table)\(|\s*[(<]['"`]|`)/,
      means: 'database call',
      except: 'components',
    },
    {
      kind: 'line',
      pattern:
        /\.(?:where(?:In|NotIn|Raw|Null|NotNull|Exists|Between|Not|ILike)?|orWhere|andWhere|leftJoin\w*|innerJoin\w*|rightJoin|orderByRaw|havingRaw|onConflict|forUpdate|skipLocked|setLock|returning|selectRaw|groupByRaw|withGraphFetched)\(/,
      means: 'query builder',
      except: 'components',
    },
    {
      kind: 'line',
      pattern:
        /@(?:Entity|Column|PrimaryColumn|PrimaryGeneratedColumn|CreateDateColumn|UpdateDateColumn|DeleteDateColumn|ManyToOne|OneToMany|ManyToMany|OneToOne|JoinColumn|JoinTable|Index|Unique|Check|PrimaryKey|Property|Transactional|InjectRepository|InjectEntityManager|InjectModel|Prop|Schema|EntityRepository)\(/,
      means: 'mapping decorator',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:getRepository|getCustomRepository|withTransaction|withRepository|getConnection|createConnection|startSession)\(|[mM]anager_?\.(?:save|find\w*|transaction|query|remove|insert|update|delete|create)\(|\bqueryRunner\.\w+/,
      means: 'database call',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:em|entityManager|orm\.em)\.(?:find\w*|flush|persist\w*|remove\w*|nativeUpdate|nativeDelete|upsert\w*|fork|transactional|create|getConnection|populate)\(/,
      means: 'entity manager call',
    },
    {
      kind: 'line',
      pattern:
        /\bnew (?:mongoose\.)?Schema\(|\bmongoose\.\w+|\bsequelize\.\w+\(|\bDataTypes\.\w+|\bnew (?:Pool|DataSource|PrismaClient|Sequelize|MongoClient|Redis|IORedis|Kysely)\(/,
      means: 'database declaration',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:pgTable|mysqlTable|sqliteTable|pgEnum|uniqueIndex|createTable|alterTable|dropTable|addColumn|dropColumn|renameColumn|createIndex|table\.(?:string|integer|uuid|text|boolean|timestamp|increments|foreign|unique|index|dropColumn|json|jsonb))\(/,
      means: 'schema declaration',
    },
    {
      kind: 'line',
      pattern:
        /\bmodel\.(?:define|text|number|enum|belongsTo|hasMany|hasOne|manyToMany|boolean|dateTime|json|bigNumber)\(|\bexports\.(?:up|down)\s*=/,
      means: 'model declaration',
    },
    {
      kind: 'line',
      pattern:
        /\bPrisma\.\w+(?:WhereInput|WhereUniqueInput|Include|Select|Args|CreateInput|UpdateInput|OrderBy\w*|sql|TransactionClient)\b/,
      means: 'Prisma types',
    },
    {
      kind: 'import',
      pattern:
        /['"](?:@prisma\/client[\w/-]*|typeorm|drizzle-orm[\w/-]*|knex|mongoose|mongodb|@mikro-orm\/[\w-]+|sequelize[\w-]*|pg|pg-promise|postgres|mysql2?(?:\/promise)?|better-sqlite3|sqlite3|ioredis|redis|kysely|objection|@nestjs\/(?:typeorm|mongoose|sequelize)|@aws-sdk\/(?:client|lib)-dynamodb|@supabase\/supabase-js|@elastic\/elasticsearch)['"]/,
      means: 'database library',
      except: 'components',
    },
    {
      kind: 'import',
      pattern:
        /['"](?:\.|@\/|~|#|src\/)[^'"]*(?:\/prisma(?:\/[\w-]+)?|\/repositor(?:y|ies)\/[^'"]*|[-.]repository|\/entities\/[^'"]*|[-/](?:[\w-]+-)?store(?:-type)?(?:\.[jt]s)?)['"]/,
      means: 'data access',
      own: true,
      except: 'front-end',
    },
    {
      kind: 'line',
      pattern:
        /\bsupabase(?:Admin|Client)?\s*\.(?:from|rpc|storage)\b|\b(?:firestore|getFirestore)\(\)|\bnew (?:Put|Get|Query|Update|Scan|Delete|Batch\w+|Transact\w+)(?:Item)?Command\(/,
      means: 'database call',
      except: 'components',
    },
    {
      kind: 'line',
      pattern:
        /\b[A-Z]\w+\.(?:findById|findOne|findAll|aggregate|countDocuments|updateOne|deleteOne|destroy|upsert|init)\(|\bsequelize\.define\(/,
      means: 'model call',
      except: 'components',
    },
  ],
}
