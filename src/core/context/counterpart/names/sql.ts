import type { NameTable } from '../name.ts'

const ident = '["\'`\\[]{0,2}(?:\\w+["\'`\\]]?\\.["\'`\\[]?)?([A-Za-z_]\\w{2,60})'
const sql = (words: string, flags = 'g') => new RegExp(`\\b(?:${words})\\s+${ident}`, flags)

const exists = '(?:\\s+IF\\s+(?:NOT\\s+)?EXISTS)?(?:\\s+ONLY)?'
const ddl = `(?:CREATE(?:\\s+(?:GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED|OR|REPLACE|MATERIALIZED)){0,3}|ALTER|DROP|TRUNCATE|LOCK)\\s+(?:TABLE|VIEW)${exists}`
const index = '(?:CREATE|create)\\s+(?:UNIQUE\\s+)?INDEX\\b.{0,120}?\\sON(?:\\s+ONLY)?'

/** Tables in SQL: in its own files whatever the case, in strings of programs in capitals or behind a quote. */
export const sqlTables: readonly NameTable[] = [
  {
    kind: 'table',
    ecosystem: 'sql',
    rows: [
      { role: 'schema', pattern: sql(ddl, 'gi') },
      { role: 'schema', pattern: sql(index, 'gi') },
      { role: 'query', pattern: sql('FROM|JOIN|INSERT\\s+INTO|UPDATE(?:\\s+ONLY)?|REFERENCES|MERGE\\s+INTO', 'gi') },
    ],
  },
  {
    kind: 'table',
    ecosystem: 'code',
    rows: [
      { role: 'schema', pattern: sql(ddl) },
      { role: 'schema', pattern: sql(index) },
      { role: 'query', pattern: sql('FROM|JOIN|INTO') },
      {
        role: 'query',
        pattern: new RegExp(`\\bUPDATE\\s+(?:ONLY\\s+)?${ident}["\`\\]]?(?:\\s+\\w{1,3})?(?:\\s+SET\\b|\\s*$)`, 'g'),
      },
      {
        role: 'query',
        pattern: /["'`]\s*(?:select\s[^"'`]{1,200}?\sfrom|insert\s+into|update|delete\s+from)\s+(\w{3,60})/g,
      },
    ],
  },
]
