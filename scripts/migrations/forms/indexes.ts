import type { Form } from './form.ts'

const isTwice = 'update orders set amount = 8 where id = 7'
const indexed = 'create index by_note on orders (note)'
const beside = { lock: 'SHARE UPDATE EXCLUSIVE' } as const

/** Indexes, triggers, rules and policies. */
export const indexForms: readonly Form[] = [
  { id: 'create-index', sql: indexed },
  { id: 'create-index-if-not-exists', before: indexed, sql: 'create index if not exists by_note on orders (note)' },
  { id: 'create-index-partial', sql: 'create index by_note on orders (note) where amount > 10' },
  { id: 'create-index-gin', sql: "create index by_words on orders using gin (to_tsvector('simple', note))" },
  { id: 'create-unique-index', against: isTwice, sql: 'create unique index by_amount on orders (amount)' },
  { id: 'create-index-concurrently', alone: beside, sql: 'create index concurrently by_note on orders (note)' },
  {
    id: 'create-unique-index-concurrently',
    alone: beside,
    against: isTwice,
    sql: 'create unique index concurrently by_amount on orders (amount)',
  },
  { id: 'drop-index', before: indexed, sql: 'drop index by_note' },
  { id: 'drop-index-concurrently', alone: beside, before: indexed, sql: 'drop index concurrently by_note' },
  { id: 'rename-index', before: indexed, sql: 'alter index by_note rename to notes' },
  { id: 'set-index-fillfactor', before: indexed, sql: 'alter index by_note set (fillfactor = 70)' },
  {
    id: 'set-index-statistics',
    before: 'create index by_word on orders (lower(note))',
    sql: 'alter index by_word alter column 1 set statistics 500',
  },
  { id: 'reindex-table', sql: 'reindex table orders' },
  { id: 'reindex-index', sql: 'reindex index orders_pkey' },
  { id: 'reindex-table-concurrently', alone: beside, sql: 'reindex table concurrently orders' },
  { id: 'reindex-index-concurrently', alone: beside, sql: 'reindex index concurrently orders_pkey' },
]

const told = "create function told() returns trigger language plpgsql as 'begin return new; end'"
const triggered = 'create trigger tells after update on orders for each row execute function told()'
const ruled = 'create rule kept as on delete to orders do instead nothing'
const seen = 'create policy seen on orders for select using (amount > 0)'

/** What is run or asked as rows are written and read. */
export const triggerForms: readonly Form[] = [
  { id: 'create-trigger', before: told, sql: triggered },
  {
    id: 'create-constraint-trigger',
    before: told,
    sql: 'create constraint trigger tells after update on orders deferrable for each row execute function told()',
  },
  { id: 'replace-trigger', before: `${told}; ${triggered}`, sql: triggered.replace('create', 'create or replace') },
  { id: 'drop-trigger', before: `${told}; ${triggered}`, sql: 'drop trigger tells on orders' },
  { id: 'rename-trigger', before: `${told}; ${triggered}`, sql: 'alter trigger tells on orders rename to says' },
  { id: 'disable-trigger', before: `${told}; ${triggered}`, sql: 'alter table orders disable trigger tells' },
  {
    id: 'enable-trigger',
    before: `${told}; ${triggered}; alter table orders disable trigger tells`,
    sql: 'alter table orders enable trigger tells',
  },
  { id: 'create-rule', sql: ruled },
  { id: 'drop-rule', before: ruled, sql: 'drop rule kept on orders' },
  { id: 'enable-rls', sql: 'alter table orders enable row level security' },
  {
    id: 'disable-rls',
    before: 'alter table orders enable row level security',
    sql: 'alter table orders disable row level security',
  },
  { id: 'force-rls', sql: 'alter table orders force row level security' },
  { id: 'create-policy', sql: seen },
  { id: 'alter-policy', before: seen, sql: 'alter policy seen on orders using (amount > 1)' },
  { id: 'drop-policy', before: seen, sql: 'drop policy seen on orders' },
]
