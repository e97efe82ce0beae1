import type { Form } from './form.ts'

const indexed = 'create index by_code on orders (code)'
const referring = 'alter table orders add foreign key (customer_id) references customers'

/** Types of columns that change, by what the change costs, and the types of a database's own. */
export const dataTypeForms: readonly Form[] = [
  { id: 'alter-type-none', sql: 'alter table orders alter code type varchar(40)' },
  { id: 'alter-type-none-indexed', before: indexed, sql: 'alter table orders alter code type text' },
  {
    id: 'alter-type-none-with-check',
    before: "alter table orders add check (code <> '')",
    sql: 'alter table orders alter code type varchar(40)',
  },
  {
    id: 'alter-type-none-with-foreign-key',
    other: 'customers',
    before: `alter table customers add unique (email); alter table orders add foreign key (code) references customers (email)`,
    sql: 'alter table orders alter code type varchar(40)',
  },
  {
    id: 'alter-type-narrower',
    against: "update orders set code = 'as long as it goes' where id = 7",
    sql: 'alter table orders alter code type varchar(5)',
  },
  {
    id: 'alter-type-reindex',
    before: 'create index on orders (amount)',
    sql: 'alter table orders alter amount type oid',
  },
  { id: 'alter-type-reindex-without-index', sql: 'alter table orders alter amount type oid' },
  { id: 'alter-type-rewrite', sql: 'alter table orders alter amount type bigint' },
  {
    id: 'alter-type-rewrite-indexed',
    before: 'create index on orders (amount)',
    sql: 'alter table orders alter amount type bigint',
  },
  {
    id: 'alter-type-rewrite-referred',
    on: 'customers',
    other: 'orders',
    before: referring,
    sql: 'alter table customers alter id type bigint',
  },
  {
    id: 'alter-type-using',
    against: "update orders set code = 'c' where id = 7",
    sql: 'alter table orders alter code type int using substr(code, 2)::int',
  },
  {
    id: 'alter-type-timestamptz',
    before: "set timezone = 'Europe/Paris'",
    sql: 'alter table orders alter placed_at type timestamptz',
  },
  {
    id: 'alter-type-timestamptz-in-utc',
    before: "set timezone = 'UTC'",
    sql: 'alter table orders alter placed_at type timestamptz',
  },
  { id: 'alter-type-collation', sql: 'alter table orders alter code type varchar(20) collate "C"' },
  {
    id: 'alter-type-collation-indexed',
    before: indexed,
    sql: 'alter table orders alter code type varchar(20) collate "C"',
  },
  { id: 'alter-type-domain', sql: 'alter table orders alter note type label' },
  {
    id: 'alter-type-domain-constrained',
    against: 'update orders set amount = -7 where id = 7',
    sql: 'alter table orders alter amount type positive',
  },
  { id: 'alter-type-add-value', sql: "alter type size add value 'huge'" },
  { id: 'alter-type-rename-value', sql: "alter type size rename value 'small' to 'tiny'" },
  { id: 'alter-type-rename', sql: 'alter type size rename to extent' },
  {
    id: 'domain-add-check',
    against: "update orders set title = '' where id = 7",
    sql: "alter domain label add constraint filled check (value <> '')",
  },
  {
    id: 'domain-add-check-not-valid',
    against: "update orders set title = '' where id = 7",
    sql: "alter domain label add constraint filled check (value <> '') not valid",
  },
  {
    id: 'domain-validate-check',
    before: "alter domain label add constraint filled check (value <> '') not valid",
    against:
      "alter domain label drop constraint filled; update orders set title = '' where id = 7; alter domain label add constraint filled check (value <> '') not valid",
    sql: 'alter domain label validate constraint filled',
  },
  {
    id: 'domain-set-not-null',
    against: 'update orders set title = null where id = 7',
    sql: 'alter domain label set not null',
  },
  {
    id: 'domain-drop-check',
    before: "alter domain label add constraint filled check (value <> '')",
    sql: 'alter domain label drop constraint filled',
  },
]
