import type { SignatureTable } from '../signature.ts'

/** Entity Framework Core, Dapper, ADO.NET and caches. */
export const dbDotnet: SignatureTable = {
  surface: 'db',
  ecosystem: 'dotnet',
  rows: [
    {
      kind: 'path',
      pattern:
        /(?:^|\/)(?:Migrations|EntityConfigurations?|EntityTypeConfigurations?)\/|(?:^|[/a-z])(?:Context|EntityTypeConfiguration|Repository)\.(?:cs|fs|vb)$/,
      means: 'data access',
    },
    {
      kind: 'line',
      pattern:
        /\.(?:SaveChanges(?:Async)?|ToListAsync|FirstOrDefaultAsync|SingleOrDefaultAsync|FirstAsync|SingleAsync|AnyAsync|CountAsync|LongCountAsync|FindAsync|AsNoTracking|Include|ThenInclude|ExecuteUpdateAsync|ExecuteDeleteAsync|FromSql\w*|ExecuteSql\w*|AddRangeAsync|BeginTransaction(?:Async)?|UseNpgsql|UseSqlServer|AddDbContext\w*|EnableRetryOnFailure|AsSplitQuery)\b/,
      means: 'EF Core call',
    },
    {
      kind: 'line',
      pattern:
        /\bmigrationBuilder\.\w+|\bmodelBuilder\.\w+|\bDbSet<|\bDbContext\b|\bIEntityTypeConfiguration\b|\[(?:Key|Column|Table|ForeignKey|Index|ConcurrencyCheck|Timestamp|DatabaseGenerated)\b|\.(?:HasIndex|HasKey|HasOne|HasMany|HasForeignKey|IsConcurrencyToken|HasColumnType|OnDelete|HasMaxLength)\(/,
      means: 'mapping',
    },
    {
      kind: 'line',
      pattern:
        /\b_?(?:context|db|dbContext|connection|database)\.(?:\w+\.(?:Add|Where|Remove|Update|Find|Any)\w*|Query\w*|Execute\w*|Database)\b|\b(?:Sql|Npgsql|Sqlite)(?:Connection|Command)\b|\bIDistributedCache\b|\bIMemoryCache\b|\bConnectionMultiplexer\b|\bTransactionScope\b|\bStringSet\w*\(/,
      means: 'database call',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:global\s+)?using\s+(?:static\s+)?(?:Microsoft\.EntityFrameworkCore|Dapper|Npgsql|System\.Data\.(?:Sql|Common|Entity|Odbc)\w*|Microsoft\.Data|MongoDB|StackExchange\.Redis|Pgvector)/,
      means: 'database library',
    },
    {
      kind: 'line',
      pattern:
        /\.(?:QueryAsync|QueryFirstOrDefaultAsync|QuerySingle\w*|QueryMultiple\w*|ExecuteScalarAsync|ExecuteReader\w*|ExecuteNonQuery\w*|BulkInsert\w*|BulkCopy\w*)(?:<[^>]{0,60}>)?\(|\bCommandType\.StoredProcedure\b|\bSqlBulkCopy\b|\bIDbConnection\b|\bDynamicParameters\b/,
      means: 'database call',
    },
    {
      kind: 'line',
      pattern:
        /(?:[cC]ache|Cache)\.(?:Get(?:OrCreate|OrSet|String)?|Set(?:String)?|Remove|TryGetValue)(?:Async)?(?:<[^>]{0,60}>)?\(|\bI\w+Repository\b(?!\s*;)/,
      means: 'cache or repository',
    },
    {
      kind: 'import',
      pattern:
        /^\s*(?:global\s+)?using\s+(?:static\s+)?(?:LinqToDB|NHibernate|Marten|RavenDB|Raven\.Client|MySql\w*|Oracle\.|FluentMigrator|DbUp|Cassandra|Nest\b|Elastic\.|OpenSearch|Microsoft\.Azure\.Cosmos|Azure\.Data\.Tables|LiteDB|ServiceStack\.OrmLite|ZiggyCreatures|Microsoft\.Extensions\.Caching)/,
      means: 'database library',
    },
  ],
}
