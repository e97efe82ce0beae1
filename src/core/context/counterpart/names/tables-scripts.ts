import type { NameTable } from '../name.ts'

const activeRecord =
  'where|find|find_by!?|find_by_\\w+|find_or_create_by!?|find_each|all|create!?|insert_all!?|upsert_all|update_all|delete_all|joins|left_joins|includes|order|exists\\?|count|pluck|first|last|lock|transaction|unscoped|select|in_batches|reset_column_information'
const eloquent =
  'query|where\\w*|find\\w*|create|firstOrCreate|firstOrNew|updateOrCreate|with\\w*|all|first\\w*|insert\\w*|upsert|destroy|count|select|on|latest|orderBy|chunk\\w*|lockForUpdate'
const railsDdl =
  'create_table|drop_table|change_table|rename_table|add_column|remove_column|change_column\\w*|rename_column|add_index|remove_index|add_foreign_key|add_reference|remove_reference|add_timestamps|add_check_constraint|validate_foreign_key|create_join_table'
const knex =
  'createTable\\w*|alterTable|dropTable\\w*|renameTable|addColumns?|dropColumns?|renameColumn|changeColumn|removeColumn|addIndex|createIndex|dropIndex|createForeignKey|createTableBuilder'

/** Tables as object mappers, query builders and migrations of scripting languages name them. */
export const tablesOfScripts: readonly NameTable[] = [
  {
    kind: 'table',
    ecosystem: 'javascript',
    rows: [
      {
        role: 'query',
        pattern:
          /\b\w*(?:prisma|db|tx|trx|client)\w*\.([a-z]\w+)\.(?:find\w*|create\w*|update\w*|upsert|delete\w*|count|aggregate|groupBy)\(/gi,
      },
      { role: 'query', pattern: /\b(?:InjectRepository|getRepository|InjectModel|InjectEntityRepository)\(\s*(\w+)/g },
      { role: 'query', pattern: /\b(?:Entity)?Repository<(\w+)>/g },
      { role: 'query', pattern: /\b(?:knex|trx|db)\(\s*['"`](\w+)/g },
      {
        role: 'query',
        pattern: /\.(?:from|into|table|selectFrom|insertInto|updateTable|deleteFrom|\w*[jJ]oin)\(\s*['"`](\w+)/g,
      },
      { role: 'query', pattern: /\b(?:db|tx|trx)\s*\.query\.(\w+)\./g },
      { role: 'query', pattern: /\.(?:from|insert|update|delete|\w*[jJ]oin)\(\s*([a-z]\w{3,}s|\w+Table)\b\s*[,)]/g },
      {
        role: 'query',
        pattern:
          /\b(?:manager|em|entityManager)\w*\.(?:find\w*|save|insert|update|delete|create\w*|count)\(\s*([A-Z]\w+)/g,
      },
      { role: 'schema', pattern: /@Entity\(\s*(?:\{[^}]*\b(?:name|tableName):\s*)?['"](\w+)/g },
      { role: 'schema', pattern: /\b(?:pgTable|mysqlTable|sqliteTable|define|model)\(\s*['"`](\w+)/g },
      { role: 'schema', pattern: new RegExp(`\\.(?:${knex})\\(\\s*['"\`](\\w+)`, 'g') },
      { role: 'schema', pattern: /\b(?:tableName|collection)\s*:\s*['"](\w+)/g },
      { role: 'schema', pattern: /@Entity\(.*?\)\s*(?:export\s+)?class\s+(\w+)/g },
      { role: 'schema', pattern: /\bnew\s+(?:\w+\.)?Schema<(\w+?)(?:DBModel|Document|Entity)?>/g },
    ],
  },
  {
    kind: 'table',
    ecosystem: 'python',
    rows: [
      { role: 'query', pattern: /\b([A-Z]\w+)\.(?:objects|query)\b/g },
      { role: 'query', pattern: /\b(?:session|db)\.(?:query|get|scalars?|merge)\(\s*(?:models\.)?([A-Z]\w+)/g },
      { role: 'query', pattern: /\b(?:select|insert|update|delete)\(\s*(?:\w+\.)?([A-Z]\w+)/g },
      {
        role: 'query',
        pattern: /\bget_(?:object|list)_or_404\(\s*([A-Z]\w+)|\bget_model\(\s*["']\w+["'],\s*["'](\w+)/g,
      },
      {
        role: 'schema',
        pattern:
          /\bclass\s+(\w+)\((?:[\w., ]*\b)?(?:models\.Model|\w*Model|Base|DeclarativeBase|RecordModel|SQLModel|MPTTModel)\b/g,
      },
      { role: 'schema', pattern: /\b(?:__tablename__|db_table)\s*=\s*["'](\w+)/g },
      {
        role: 'schema',
        pattern:
          /\bop\.(?:create_table|drop_table|add_column|drop_column|alter_column|batch_alter_table|rename_table|execute)\(\s*["'](\w+)/g,
      },
      {
        role: 'schema',
        pattern:
          /\bop\.(?:create|drop)_(?:index|foreign_key|unique_constraint|constraint)\([^,]+,\s*(?:table_name=)?["'](\w+)/g,
      },
      { role: 'schema', pattern: /\bmodel_name\s*=\s*["'](\w+)|\btable_name\s*=\s*["'](\w+)/g },
      { role: 'schema', pattern: /\bTable\(\s*["'](\w+)/g },
    ],
  },
  {
    kind: 'table',
    ecosystem: 'ruby',
    rows: [
      {
        role: 'query',
        pattern: new RegExp(`(?<![\\w:])(?:::)?(?:[A-Z]\\w*::)*([A-Z]\\w+)\\.(?:${activeRecord})(?![\\w?!])`, 'g'),
      },
      {
        role: 'query',
        weak: true,
        pattern: /\.(?:joins|left_joins|includes|preload|eager_load|left_outer_joins)\(?\s*:(\w+)/g,
      },
      {
        role: 'query',
        weak: true,
        pattern: /^\s*(?:has_many|has_one|belongs_to|has_and_belongs_to_many)\s*\(?:(\w+)/g,
      },
      { role: 'schema', pattern: new RegExp(`\\b(?:${railsDdl})\\s*\\(?\\s*[:"'](\\w+)`, 'g') },
      {
        role: 'schema',
        pattern: /\bclass\s+(?:\w+::)*(\w+)\s*<\s*(?:ApplicationRecord|ActiveRecord::Base|Sequel::Model)/g,
      },
      { role: 'schema', pattern: /\bself\.table_name\s*=\s*["':](\w+)/g },
    ],
  },
  {
    kind: 'table',
    ecosystem: 'php',
    rows: [
      {
        role: 'query',
        pattern: new RegExp(
          `(?<![\\w$])(?!DB|Schema|Route|Cache|Http|Log|Str|Arr|Carbon|Storage|Config|Auth|Queue|Event|Bus|Mail)([A-Z]\\w+)::(?:${eloquent})\\(`,
          'g',
        ),
      },
      { role: 'query', pattern: /\bDB::table\(\s*["'](\w+)|->(?:from|\w*[jJ]oin|table)\(\s*["'](\w+)/g },
      { role: 'query', pattern: /\bgetRepository\(\s*\\?(?:\w+\\)*(\w+)::class/g },
      { role: 'query', pattern: /->(?:hasMany|hasOne|belongsTo|belongsToMany|morphMany)\(\s*(\w+)::class/g },
      { role: 'schema', pattern: /\bSchema::(?:create|table|drop\w*|rename|hasColumn)\(\s*["'](\w+)/g },
      { role: 'schema', pattern: /\$table\s*=\s*["'](\w+)|#\[ORM\\Table\((?:name:\s*)?["'](\w+)/g },
      { role: 'schema', pattern: /\bclass\s+(\w+)\s+extends\s+(?:\w*Model|Authenticatable)\b/g },
    ],
  },
  {
    kind: 'table',
    ecosystem: 'elixir',
    rows: [
      { role: 'query', pattern: /\bfrom\(?\s*\(?\w+\s+in\s+(?:\w+\.)*([A-Z]\w+)/g },
      { role: 'query', pattern: /\bjoin:\s*\w+\s+in\s+(?:\w+\.)*([A-Z]\w+)|\bfrom\(?\s*\w+\s+in\s+"(\w+)"/g },
      {
        role: 'query',
        pattern:
          /\bRepo\.(?:get\w*|all|one\w*|insert\w*|update\w*|delete\w*|aggregate|exists\?)\(\s*(?:\w+\.)*([A-Z]\w+)/g,
      },
      {
        role: 'query',
        pattern: /\b(?:belongs_to|has_many|has_one|many_to_many)\s*\(?\s*:\w+,\s*(?:\w+\.)*([A-Z]\w+)/g,
      },
      { role: 'schema', pattern: /\bschema\s+"(\w+)"\s+do|\b(?:table|index|unique_index|constraint)\(\s*:(\w+)/g },
    ],
  },
]
