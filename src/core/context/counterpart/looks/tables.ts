import type { Look } from './look.ts'

const declares = { kind: 'table', what: 'schema', sort: 'declaration' } as const
const creates = { kind: 'table', what: 'schema', sort: 'creation' } as const
const alters = { kind: 'table', what: 'migration', sort: 'alteration' } as const
const uses = { kind: 'table', what: 'caller', sort: 'use', answers: ['schema'] } as const

const q = '["\'`]'
const dots = '(?:["\'`\\[]?\\w+["\'`\\]]?\\.)?["\'`\\[]?'

/** Where a table is created, mapped, altered and, for a name whose schema changed, used. */
export const tableLooks: readonly Look[] = [
  {
    ...creates,
    weight: 100,
    pattern: new RegExp(`\\bCREATE\\s+(?:\\w+\\s+){0,3}(?:TABLE|VIEW)\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?${dots}¤`, 'i'),
  },
  {
    ...creates,
    weight: 100,
    pattern: /\b(?:create_table|create_join_table|createTable\w*|CreateTable|Schema::create)\s*\(?\s*[:"'`]¤/,
  },
  { ...creates, weight: 95, pattern: /\bcreate\s*\(?\s*table\(\s*:¤|\btableName\s*[=:]\s*["'`]?¤/ },
  { ...creates, weight: 62, pattern: /\b(?:CreateTable|CreateModel)\(\s*name\s*[:=]\s*["']¤["']/ },
  { ...declares, weight: 110, pattern: /^\s*model\s+¤\s*\{/ },
  {
    ...declares,
    weight: 100,
    pattern: new RegExp(`(?:\\b(?:pgTable|mysqlTable|sqliteTable|define|model)|=\\s*(?:\\w+\\.)?Table)\\(\\s*${q}¤`),
  },
  {
    ...declares,
    weight: 100,
    pattern: new RegExp(`(?:@(?:Entity|Table|Document)\\b[^)]*|\\[Table\\(|ToTable\\(\\s*|@@map\\()${q}¤`),
  },
  {
    ...declares,
    weight: 100,
    pattern: /\b(?:__tablename__|db_table|table_name|tableName)\s*(?:=|:|=>)\s*["'`:]?¤/,
  },
  {
    ...declares,
    weight: 100,
    pattern: /\bschema\s+"¤"|\$table\s*=\s*["']¤|#\[diesel\(.*table_name\s*=\s*¤|^\s*¤\s*\(\w+(?:,\s*\w+)*,?\s*\)\s*\{/,
  },
  { ...declares, weight: 76, pattern: /\bTableName\(\)\s*string\b.*["'`]¤/ },
  { ...declares, weight: 98, pattern: /\bnew\s+(?:\w+\.)?Schema<¤/ },
  {
    ...declares,
    weight: 88,
    pattern:
      /\bclass\s+(?:\w+::)*¤[^;]*(?:<\s*(?:ApplicationRecord|ActiveRecord)|\((?:[\w., ]*)(?:Model|Base|Record)\b|\bextends\s+\w*(?:Model|Entity|Record))/,
  },
  {
    ...declares,
    weight: 78,
    pattern:
      /\b(?:class|struct|record)\s+(?:\w+(?:::|\.))*¤(?!\s*;)|\btype\s+¤\s+struct\b|\bdefmodule\s+(?:\w+\.)*¤\s+do/,
  },
  {
    ...declares,
    weight: 50,
    pattern: /\bDbSet<¤>|\binterface\s+I?¤|\b(?:const|let)\s+¤\s*=\s*\w*(?:[tT]able|[sS]chema|model)\w*\(/,
  },
  {
    ...alters,
    weight: 70,
    pattern: new RegExp(`\\bALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?${dots}¤`, 'i'),
  },
  {
    ...alters,
    weight: 70,
    pattern:
      /\b(?:add_column|remove_column|change_column\w*|rename_column|change_table|add_reference|alterTable|addColumns?|dropColumn|Schema::table|op\.\w+)\s*\(?\s*[:"'`]¤/,
  },
  {
    ...alters,
    weight: 66,
    pattern: new RegExp(
      `\\balter\\s*\\(?\\s*table\\(\\s*:¤|\\b(?:model_name|table_name|table)\\s*[=:]\\s*${q}¤|\\bAddColumn<[^>]*>\\(.*${q}¤`,
    ),
  },
  {
    ...alters,
    weight: 60,
    pattern: new RegExp(
      `\\bINDEX\\b.{0,120}\\sON\\s+(?:ONLY\\s+)?${dots}¤|\\b(?:add_index|add_foreign_key|create_index)\\b.*[:"'\`]¤|\\bindex\\(\\s*:¤`,
      'i',
    ),
  },
  { ...uses, weight: 34, pattern: new RegExp(`\\b(?:FROM|JOIN|INTO|UPDATE)\\s+${dots}¤`) },
  {
    ...uses,
    weight: 34,
    pattern:
      /\bin\s+¤|¤(?:\.|::)(?:objects|query|where|find\w*|create\w*|all|table|joins|includes)\b|\.¤\.(?:find|create|update|delete|upsert|count)\w*\(/,
  },
  {
    ...uses,
    weight: 32,
    pattern:
      /\bRepository<\s*¤|\b(?:select|insert|update|delete|query|from|table)\w*\(\s*["'`&:]?¤|\bRepo\.\w+!?\(\s*¤/,
  },
]
