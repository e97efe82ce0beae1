import type { NameTable } from '../name.ts'
import { sqlTables } from './sql.ts'
import { tablesOfScripts } from './tables-scripts.ts'

/** Tables as object mappers of compiled languages name them. */
const compiled: readonly NameTable[] = [
  {
    kind: 'table',
    ecosystem: 'jvm',
    rows: [
      {
        role: 'schema',
        pattern: /@(?:Table|Entity|Document|Collection)\s*\((?:[^)"]*(?:name|value|collection)\s*=\s*)?"(\w+)"/g,
      },
      { role: 'schema', pattern: /\bclass\s+(\w+?)(?:Entity|Record)\b/g },
      { role: 'query', pattern: /\b(?:Jpa|Crud|PagingAndSorting|Reactive\w*|Mongo|Jdbc|R2dbc)Repository<\s*(\w+)/g },
      {
        role: 'query',
        pattern: /\b(?:selectFrom|insertInto|deleteFrom|update|from|join)\(\s*(?:\w+\.)?([A-Z][A-Z0-9_]{2,})\b/g,
      },
      {
        role: 'query',
        pattern: /\b(?:EntityManager|entityManager|em|session)\.(?:find|getReference|get|load)\(\s*(\w+)\.class/g,
      },
      {
        role: 'query',
        pattern: /\bcreate(?:Native)?Query\(\s*"\s*(?:from|select\s[^"]{1,100}?\sfrom|update|delete\s+from)\s+(\w+)/gi,
      },
    ],
  },
  {
    kind: 'table',
    ecosystem: 'dotnet',
    rows: [
      { role: 'schema', pattern: /\bDbSet<(\w+)>/g },
      { role: 'schema', pattern: /\.ToTable\(\s*"(\w+)"/g },
      { role: 'schema', pattern: /\[Table\("(\w+)"/g },
      { role: 'schema', pattern: /\bEntity<(\w+)>|\bIEntityTypeConfiguration<(\w+)>/g },
      { role: 'schema', pattern: /\btable:\s*"(\w+)"/g },
      {
        role: 'schema',
        pattern:
          /\.(?:CreateTable|DropTable|AddColumn<[^>]*>|DropColumn|CreateIndex|RenameColumn)\(\s*(?:name:\s*)?"(\w+)"/g,
      },
      {
        role: 'query',
        pattern:
          /\b_?(?:\w*[cC]ontext|db)\.([A-Z]\w+?)(?:\.(?:Where|First|Single|Find|Add|Update|Remove|Any|Select|Include|As[NT]|ToList|Count|OrderBy|Join|Execute|From|Attach|Where)\w*\(|\s*$)/g,
      },
      { role: 'query', pattern: /\.Set<(\w+)>\(\)/g },
      { role: 'query', pattern: /\[dbo\]\.\[(\w+)\]/g },
    ],
  },
  {
    kind: 'table',
    ecosystem: 'go',
    rows: [
      {
        role: 'query',
        pattern:
          /\.(?:Table|From|Into|Insert|Update|InsertInto|TableExpr|Join)\(\s*(?:"(?:INNER|LEFT|RIGHT)",\s*)?["`]([a-z_]\w+)/g,
      },
      {
        role: 'query',
        pattern:
          /\.(?:Model|Get|Find|Insert|Delete|Update|First|Create|Save|NewSelect|Exist|Sync2?)\(\s*&(?:\[\]\*?)?(?:\w+\.)?([A-Z]\w+)\{/g,
      },
      { role: 'query', pattern: /\b(?:client|tx|db)\.([A-Z]\w+)\.(?:Query|Create|Update|UpdateOne\w*|Delete|Get)\(/g },
      { role: 'schema', pattern: /^func\s*\(\w*\s*\*?(\w+)\)\s*TableName\(/g },
      { role: 'schema', pattern: /\.(?:Sync2?|AutoMigrate)\(\s*(?:new\(|&)(?:\w+\.)?(\w+)/g },
      { role: 'schema', pattern: /^type\s+(\w+)\s+struct\b(?=.*\b(?:gorm|xorm|bun|db|sql)\b)/g },
    ],
  },
  {
    kind: 'table',
    ecosystem: 'rust',
    rows: [
      { role: 'query', pattern: /\b(?!dsl\b|schema\b|self\b|super\b)([a-z_]\w+)::(?:table|dsl)\b/g },
      {
        role: 'query',
        pattern:
          /\b(?:insert_into|update|delete|replace_into)\(\s*(?:\w+::)*?([a-z_]\w+)(?:::table)?(?:\.|\)|::table)/g,
      },
      { role: 'query', pattern: /\b(\w+)::(?:Entity|Column|ActiveModel)\b/g },
      { role: 'schema', pattern: /#\[(?:diesel|sea_orm)\((?:[^)]*,\s*)?table_name\s*=\s*"?(?:\w+::)*(\w+)/g },
      { role: 'schema', pattern: /^\s{4}(\w+)\s*\(\w+(?:,\s*\w+)*,?\s*\)\s*\{$/g },
    ],
  },
  {
    kind: 'table',
    ecosystem: 'contract',
    rows: [
      { role: 'schema', pattern: /^model\s+(\w+)\s*\{/g },
      { role: 'schema', pattern: /@@map\(\s*"(\w+)"/g },
    ],
  },
  {
    kind: 'table',
    ecosystem: 'config',
    rows: [{ role: 'schema', pattern: /\b(?:baseT|t)ableName["']?\s*[:=]\s*"?(\w+)/g }],
  },
]

/** A receiver named after what it stores, in any language. */
const stores: NameTable = {
  kind: 'table',
  ecosystem: 'code',
  rows: [
    {
      role: 'query',
      weak: true,
      pattern: /\b_?([A-Za-z]\w*?)_?(?:[rR]epository|[rR]epo|Dao|DAO)_?(?:\(\))?(?:\.|->|\?\.|::)\w+/g,
    },
    { role: 'query', weak: true, pattern: /\bclass\s+([A-Z]\w*?)(?:Repository|Dao|DAO)\b/g },
  ],
}

/** Every way to name a table. */
export const tableNames: readonly NameTable[] = [...sqlTables, ...tablesOfScripts, ...compiled, stores]
