import type { SignatureTable } from '../signature.ts'

/** JPA, Spring Data, jOOQ, JDBC, MyBatis, Flyway, Liquibase, Cassandra and search clients. */
export const dbJvm: SignatureTable = {
  surface: 'db',
  ecosystem: 'jvm',
  rows: [
    {
      kind: 'path',
      pattern:
        /(?:^|\/)[\w-]+-persistence\/|(?:^|[/a-z0-9])(?:Repository|DAO|Dao|DataSource\w*|Migration)\.(?:java|kt|scala|groovy)$|(?:^|\/)db\/migration\//,
      means: 'data access',
    },
    {
      kind: 'line',
      pattern:
        /@(?:Entity|Table|Column|JoinColumn|OneToMany|ManyToOne|ManyToMany|OneToOne|MappedSuperclass|Embeddable|GeneratedValue|Enumerated|Version|Query|Modifying|Lock|Transactional|EntityGraph|NamedQuery|Document|Indexed|Cacheable|CacheEvict|CachePut|Caching|EnableCaching|Repository|Select|Insert|Update|Delete|Fetch|BatchSize)\b/,
      means: 'mapping or transaction annotation',
    },
    {
      kind: 'line',
      pattern:
        /\bextends\s+(?:Jpa|Crud|PagingAndSorting|Mongo|Reactive\w*|R2dbc)Repository\b|\b(?:entityManager|em|session)\.(?:persist|merge|find|remove|createQuery|createNativeQuery|flush|lock|refresh|detach|execute|prepare)\w*\(/,
      means: 'persistence call',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:jdbcTemplate|namedParameterJdbcTemplate|jdbi|dsl|dslContext|create|sqlSession|mongoTemplate|redisTemplate|jedis|tx|connection|conn|statement|stmt|preparedStatement|resultSet|rs)\.(?:query\w*|update\w*|execute\w*|batch\w*|select\w*|insert\w*|delete\w*|find\w*|save\w*|prepare\w*|commit|rollback|setAutoCommit|get(?:String|Int|Long|Timestamp|Object)|opsFor\w+|transaction\w*|zadd|zrange\w*|hset|hget\w*|smembers|z\w+)\(/,
      means: 'database call',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:PreparedStatement|ResultSet|JdbcTemplate|EntityManager|HikariDataSource|HikariConfig|DataSource|Flyway|FlywayMigration\w*|Liquibase|DSLContext|SqlSession|CqlSession|BoundStatement|BulkRequest|SearchRequest|IndexRequest|RestHighLevelClient|BulkProcessor)\b(?!\s*;)/,
      means: 'database type',
    },
    {
      kind: 'line',
      pattern: /\b(?:query|execute|update)\w*\(\s*(?:tx|connection|conn)\b|\bflyway\.\w+\(|\bdataSource\.\w+\(/,
      means: 'database call',
    },
    {
      kind: 'line',
      pattern: /(?:persistence|executionDAO|dao)\w*\.(?:create|update|remove|get|save|delete|store)\w*\(/i,
      means: 'data access call',
    },
    {
      kind: 'import',
      pattern:
        /^\s*import\s+(?:static\s+)?(?:java\.sql|javax\.sql|jakarta\.persistence|javax\.persistence|org\.springframework\.(?:data|jdbc|transaction|orm|cache)|org\.hibernate|org\.jooq|org\.flywaydb|liquibase|com\.zaxxer|com\.datastax|redis\.clients|io\.lettuce|org\.redisson|org\.mongodb|com\.mongodb|org\.elasticsearch|org\.opensearch|org\.jdbi|org\.apache\.ibatis|org\.jetbrains\.exposed)\b/,
      means: 'database library',
    },
    {
      kind: 'import',
      pattern: /^\s*import\s+[\w.]+\.(?:dao|repository|persistence|entity)\./,
      means: 'data access',
      own: true,
    },
    {
      kind: 'line',
      pattern:
        /\bextends\s+(?:BaseJavaMigration|PanacheEntity\w*|BaseMapper)\b|\b(?:implements|extends)\s+\w*(?:PanacheRepository|JpaSpecificationExecutor)\w*|@(?:Mapper|MapsId|Dao|SqlQuery|SqlUpdate|RegisterRowMapper|NamedNativeQuery|Embedded|EmbeddedId|IdClass|Formula|TypeDef|ElementCollection|Where|SQLDelete|MappedEntity|RedisHash)\b/,
      means: 'mapping or mapper',
    },
    {
      kind: 'line',
      pattern:
        /\bobject\s+\w+\s*:\s*\w*(?:Table|IdTable)\(|\b(?:newSuspendedTransaction|transaction)\s*(?:\([^)]{0,60}\))?\s*\{|\.selectAll\(\)|\b\w+\.(?:insertAndGetId|batchInsert|deleteWhere|insertIgnore)\b|\bTableQuery\[|\bsql""?"?\s*(?:select|insert|update|delete)\b/i,
      means: 'query',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:RedisTemplate|StringRedisTemplate|MongoTemplate|MongoCollection|NamedParameterJdbcTemplate|JdbcClient|SessionFactory|CriteriaBuilder|CriteriaQuery|TransactionTemplate|PlatformTransactionManager|RowMapper|BatchPreparedStatementSetter|CacheManager)\b(?!\s*;)/,
      means: 'database type',
    },
    {
      kind: 'import',
      pattern:
        /^\s*import\s+(?:static\s+)?(?:io\.micronaut\.(?:data|transaction|cache)|io\.quarkus\.(?:hibernate|panache|redis|mongodb|cache)|io\.vertx\.(?:sqlclient|pgclient|mysqlclient)|io\.r2dbc|com\.baomidou|org\.ktorm|slick|doobie|io\.getquill|scalikejdbc|net\.postgis|org\.neo4j|com\.couchbase|co\.elastic|com\.google\.cloud\.(?:bigquery|firestore|spanner|datastore)|com\.amazonaws\.services\.dynamodbv2|software\.amazon\.awssdk\.(?:services|enhanced)\.dynamodb|com\.clickhouse|com\.querydsl)\b/,
      means: 'database library',
    },
  ],
}
