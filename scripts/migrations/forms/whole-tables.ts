import type { Form } from './form.ts'

const referring = 'alter table orders add foreign key (customer_id) references customers'

/** Whole tables: made, dropped, moved, rewritten, kept in order. */
export const wholeTableForms: readonly Form[] = [
  {
    id: 'create-table-references',
    on: 'invoices',
    other: 'customers',
    sql: 'create table invoices (id int, customer_id int references customers)',
  },
  { id: 'create-table-like', on: 'drafts', other: 'orders', sql: 'create table drafts (like orders including all)' },
  { id: 'create-table-as', on: 'drafts', other: 'orders', sql: 'create table drafts as select * from orders' },
  { id: 'truncate', sql: 'truncate orders' },
  { id: 'truncate-cascade', on: 'customers', other: 'orders', before: referring, sql: 'truncate customers cascade' },
  { id: 'drop-table', sql: 'drop table orders' },
  { id: 'drop-table-referring', other: 'customers', before: referring, sql: 'drop table orders' },
  {
    id: 'drop-table-cascade',
    on: 'customers',
    other: 'orders',
    before: referring,
    sql: 'drop table customers cascade',
  },
  { id: 'rename-table', sql: 'alter table orders rename to purchases' },
  { id: 'set-schema', before: 'create schema if not exists elsewhere', sql: 'alter table orders set schema elsewhere' },
  { id: 'owner', sql: 'alter table orders owner to somebody' },
  { id: 'grant', sql: 'grant select on orders to somebody' },
  { id: 'revoke', before: 'grant select on orders to somebody', sql: 'revoke select on orders from somebody' },
  { id: 'set-logged', before: 'alter table orders set unlogged', sql: 'alter table orders set logged' },
  { id: 'set-unlogged', sql: 'alter table orders set unlogged' },
  { id: 'set-tablespace', sql: 'alter table orders set tablespace elsewhere' },
  { id: 'set-access-method', sql: 'alter table orders set access method another_heap' },
  { id: 'set-fillfactor', sql: 'alter table orders set (fillfactor = 70)' },
  { id: 'set-autovacuum', sql: 'alter table orders set (autovacuum_enabled = false)' },
  {
    id: 'reset-options',
    before: 'alter table orders set (fillfactor = 70)',
    sql: 'alter table orders reset (fillfactor)',
  },
  { id: 'replica-identity', sql: 'alter table orders replica identity full' },
  { id: 'cluster', sql: 'cluster orders using orders_pkey' },
  { id: 'cluster-on', sql: 'alter table orders cluster on orders_pkey' },
  { id: 'vacuum', alone: { lock: 'SHARE UPDATE EXCLUSIVE' }, sql: 'vacuum orders' },
  { id: 'vacuum-full', alone: { lock: 'ACCESS EXCLUSIVE' }, sql: 'vacuum full orders' },
  { id: 'analyze', sql: 'analyze orders' },
  { id: 'lock-table', sql: 'lock table orders' },
  { id: 'lock-table-share', sql: 'lock table orders in share mode' },
  { id: 'comment-on-table', sql: "comment on table orders is 'what was bought'" },
  { id: 'comment-on-column', sql: "comment on column orders.note is 'for the parcel'" },
  { id: 'create-statistics', sql: 'create statistics together on amount, code from orders' },
  {
    id: 'drop-statistics',
    before: 'create statistics together on amount, code from orders',
    sql: 'drop statistics together',
  },
  { id: 'create-publication', sql: 'create publication told for table orders' },
]

const viewed = 'create view large_orders as select * from orders where amount > 10'
const kept = 'create materialized view kept_orders as select * from orders; create unique index on kept_orders (id)'

/** Views, and the tables below them. */
export const viewForms: readonly Form[] = [
  { id: 'create-view', on: 'large_orders', other: 'orders', sql: viewed },
  {
    id: 'replace-view',
    on: 'large_orders',
    other: 'orders',
    before: viewed,
    sql: viewed.replace('create', 'create or replace'),
  },
  { id: 'drop-view', on: 'large_orders', other: 'orders', before: viewed, sql: 'drop view large_orders' },
  {
    id: 'create-materialized-view',
    on: 'kept_orders',
    other: 'orders',
    sql: 'create materialized view kept_orders as select * from orders',
  },
  {
    id: 'refresh-materialized-view',
    on: 'kept_orders',
    other: 'orders',
    before: kept,
    sql: 'refresh materialized view kept_orders',
  },
  {
    id: 'refresh-materialized-view-concurrently',
    on: 'kept_orders',
    other: 'orders',
    before: kept,
    sql: 'refresh materialized view concurrently kept_orders',
  },
  {
    id: 'drop-materialized-view',
    on: 'kept_orders',
    other: 'orders',
    before: kept,
    sql: 'drop materialized view kept_orders',
  },
]

/** Rows: read, written, locked. */
export const rowForms: readonly Form[] = [
  { id: 'select', sql: 'select count(*) from orders' },
  { id: 'select-for-update', sql: 'select * from orders where id = 7 for update' },
  { id: 'select-for-share', sql: 'select * from orders where id = 7 for share' },
  { id: 'insert', sql: 'insert into orders (id) values (-7)' },
  {
    id: 'insert-referring',
    other: 'customers',
    before: referring,
    sql: 'insert into orders (id, customer_id) values (-7, 7)',
  },
  { id: 'update', sql: "update orders set note = ''" },
  { id: 'update-by-key', sql: "update orders set note = '' where id = 7" },
  { id: 'delete', sql: 'delete from orders where note is not null' },
  {
    id: 'delete-referred',
    on: 'customers',
    other: 'orders',
    before: `${referring} on delete cascade`,
    sql: 'delete from customers where id = 7',
  },
  {
    id: 'merge',
    sql: 'merge into orders o using customers c on o.id = c.id when matched then update set note = c.email',
    other: 'customers',
  },
]
