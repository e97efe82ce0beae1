import type { SignatureTable } from '../signature.ts'

/** ActiveRecord models, queries and migrations, Sequel, and Rails caches. */
export const dbRuby: SignatureTable = {
  surface: 'db',
  ecosystem: 'ruby',
  rows: [
    {
      kind: 'line',
      pattern: /(?<![\w:])[A-Z]\w+\.(?:find|all|create|count|first|last)\b(?!:)/,
      means: 'ActiveRecord call',
    },
    {
      kind: 'path',
      pattern:
        /(?:^|\/)db\/(?:migrate|post_migrate|data|seeds|views|functions|triggers)\/|(?:^|\/)db\/(?:seeds|schema|structure)\.\w+$/,
      means: 'schema migration',
    },
    {
      kind: 'line',
      pattern:
        /^\s*(?:has_many|has_one|belongs_to|has_and_belongs_to_many|scope|validates?|validates_\w+|enum|accepts_nested_attributes_for|(?:before|after|around)_(?:save|create|update|destroy|commit|validation|create_commit|update_commit|destroy_commit|rollback)|default_scope|delegated_type|encrypts|store_accessor|counter_culture|monetize|acts_as_\w+)\b\s*[:(\w]/,
      means: 'model declaration',
    },
    {
      kind: 'line',
      pattern:
        /\.(?:where|find_by!?|find_or_create_by!?|find_or_initialize_by|includes|preload|eager_load|joins|left_joins|left_outer_joins|pluck|find_each|find_in_batches|in_batches|insert_all!?|upsert_all|update_all|delete_all|destroy_all|update_columns?|lock!|with_lock|increment!|touch|create!|save!|update!|destroy!|create_or_find_by!?|exists\?|group_by_period|distinct|references|unscoped)(?:\(|\s|$|\b(?![\w:]))/,
      means: 'ActiveRecord call',
    },
    {
      kind: 'line',
      pattern:
        /\b(?:add_column|remove_column|add_index|remove_index|add_foreign_key|change_column\w*|rename_column|create_table|drop_table|add_reference|rename_table|change_table|disable_ddl_transaction!|safety_assured|execute\s*(?:<<|["'(]))|\bt\.(?:string|integer|references|bigint|text|boolean|datetime|jsonb|decimal|uuid|index)\b/,
      means: 'migration operation',
    },
    {
      kind: 'line',
      pattern:
        /\bclass\s+\w+\s*<\s*(?:ApplicationRecord|ActiveRecord::\w+|Sequel::Model)|\bActiveRecord::\w+|\btransaction\s+do\b|\.transaction\b|\bconnection\.(?:execute|select_\w+)\b|\bRails\.cache\.\w+/,
      means: 'ActiveRecord',
    },
    { kind: 'path', pattern: /(?:^|\/)app\/models\//, means: 'data model' },
    {
      kind: 'line',
      pattern:
        /\bDB\[:\w+\]|\bSequel\.(?:migration|connect|lit|expr)\b|^\s*(?:many_to_one|one_to_many|many_to_many|one_to_one)\s+:|\.(?:where_all|insert_conflict|for_update|select_map|from_self)\b|\bRedis\.(?:new|current)\b/,
      means: 'Sequel or Redis call',
    },
    {
      kind: 'import',
      pattern:
        /^require\s+['"](?:sequel|pg|mysql2|sqlite3|active_record(?!\/railtie)|redis|mongo|mongoid|dalli|elasticsearch|opensearch[\w-]*|searchkick)\b/,
      means: 'database library',
    },
  ],
}
