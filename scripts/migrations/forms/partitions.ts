import { type Form, rowCount } from './form.ts'

const parted = 'create table events (id int not null, day int not null) partition by range (day)'
const first = `create table events_1 partition of events for values from (1) to (10)`
const others = 'create table events_other partition of events default'
const loose = `create table events_2 (id int not null, day int not null);
  insert into events_2 select n, 15 from generate_series(1, ${rowCount}) n`
const checked = 'alter table events_2 add check (day >= 10 and day < 20)'
const attach = 'alter table events attach partition events_2 for values from (10) to (20)'
const rest = `insert into events select n, 30 from generate_series(1, ${rowCount}) n`
const outside = 'insert into events_2 values (1, 40)'
const unexpected = 'insert into events values (1, 15)'
const like = 'create table archived_orders (like orders)'

/** Tables that are parts of others: partitions and heirs. */
export const partitionForms: readonly Form[] = [
  {
    id: 'attach-partition',
    on: 'events',
    other: 'events_2',
    before: `${parted}; ${first}; ${loose}`,
    against: outside,
    sql: attach,
  },
  {
    id: 'attach-partition-with-check',
    on: 'events',
    other: 'events_2',
    before: `${parted}; ${first}; ${loose}; ${checked}`,
    sql: attach,
  },
  {
    id: 'attach-partition-beside-default',
    on: 'events',
    other: 'events_other',
    before: `${parted}; ${others}; ${rest}; ${loose}; ${checked}`,
    against: unexpected,
    sql: attach,
  },
  {
    id: 'attach-partition-of-indexed',
    on: 'events',
    other: 'events_2',
    before: `${parted}; create index on events (id); ${loose}; ${checked}`,
    sql: attach,
  },
  {
    id: 'detach-partition',
    on: 'events',
    other: 'events_2',
    before: `${parted}; ${loose}; ${attach}`,
    sql: 'alter table events detach partition events_2',
  },
  {
    id: 'detach-partition-concurrently',
    on: 'events',
    other: 'events_2',
    alone: { lock: 'SHARE UPDATE EXCLUSIVE', other: 'ACCESS EXCLUSIVE' },
    before: `${parted}; ${loose}; ${attach}`,
    sql: 'alter table events detach partition events_2 concurrently',
  },
  {
    id: 'create-partition-of',
    on: 'events',
    before: `${parted}; ${first}`,
    sql: 'create table events_3 partition of events for values from (20) to (30)',
  },
  {
    id: 'create-partition-beside-default',
    on: 'events',
    other: 'events_other',
    before: `${parted}; ${others}; ${rest}`,
    against: 'insert into events values (1, 25)',
    sql: 'create table events_3 partition of events for values from (20) to (30)',
  },
  {
    id: 'drop-partition',
    on: 'events',
    other: 'events_2',
    before: `${parted}; ${loose}; ${attach}`,
    sql: 'drop table events_2',
  },
  {
    id: 'create-index-partitioned',
    on: 'events',
    other: 'events_2',
    before: `${parted}; ${loose}; ${attach}`,
    sql: 'create index on events (id)',
  },
  {
    id: 'create-index-only-partitioned',
    on: 'events',
    other: 'events_2',
    before: `${parted}; ${loose}; ${attach}`,
    sql: 'create index on only events (id)',
  },
  {
    id: 'add-column-partitioned',
    on: 'events',
    other: 'events_2',
    before: `${parted}; ${loose}; ${attach}`,
    sql: 'alter table events add column extra int',
  },
  {
    id: 'inherit',
    on: 'archived_orders',
    other: 'orders',
    before: like,
    sql: 'alter table archived_orders inherit orders',
  },
  {
    id: 'no-inherit',
    on: 'archived_orders',
    other: 'orders',
    before: `${like}; alter table archived_orders inherit orders`,
    sql: 'alter table archived_orders no inherit orders',
  },
  { id: 'create-table-inherits', sql: 'create table archived_orders () inherits (orders)' },
]
