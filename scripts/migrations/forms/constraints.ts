import type { Form } from './form.ts'

const isNegative = 'update orders set amount = -7 where id = 7'
const isNull = 'update orders set amount = null where id = 7'
const isTwice = 'update orders set amount = 8 where id = 7'
const isOrphan = 'update orders set customer_id = -7 where id = 7'
const positive = 'alter table orders add constraint positive check (amount > 0)'
const known = 'alter table orders add constraint known foreign key (customer_id) references customers'
const present = 'alter table orders add constraint present not null amount'
const keyless = 'alter table orders drop constraint orders_pkey'
const keyed = `${keyless}; create unique index by_amount on orders (amount)`

/** Constraints of a table: added, held against the rows, dropped. */
export const constraintForms: readonly Form[] = [
  { id: 'add-check', against: isNegative, sql: positive },
  { id: 'add-check-not-valid', against: isNegative, sql: `${positive} not valid` },
  { id: 'add-check-not-enforced', against: isNegative, sql: `${positive} not enforced` },
  {
    id: 'validate-check',
    before: `${positive} not valid`,
    against: `alter table orders drop constraint positive; ${isNegative}; ${positive} not valid`,
    sql: 'alter table orders validate constraint positive',
  },
  { id: 'add-not-null-constraint', against: isNull, sql: present },
  { id: 'add-not-null-constraint-not-valid', against: isNull, sql: `${present} not valid` },
  {
    id: 'validate-not-null',
    before: `${present} not valid`,
    against: `alter table orders drop constraint present; ${isNull}; ${present} not valid`,
    sql: 'alter table orders validate constraint present',
  },
  { id: 'add-foreign-key', other: 'customers', against: isOrphan, sql: known },
  { id: 'add-foreign-key-not-valid', other: 'customers', against: isOrphan, sql: `${known} not valid` },
  { id: 'add-foreign-key-not-enforced', other: 'customers', against: isOrphan, sql: `${known} not enforced` },
  {
    id: 'validate-foreign-key',
    other: 'customers',
    before: `${known} not valid`,
    against: `alter table orders drop constraint known; ${isOrphan}; ${known} not valid`,
    sql: 'alter table orders validate constraint known',
  },
  { id: 'add-unique', against: isTwice, sql: 'alter table orders add constraint once unique (amount)' },
  {
    id: 'add-unique-using-index',
    before: 'create unique index once on orders (amount)',
    sql: 'alter table orders add constraint once unique using index once',
  },
  {
    id: 'add-primary-key',
    before: `${keyless}; alter table orders alter amount set not null`,
    against: isTwice,
    sql: 'alter table orders add primary key (amount)',
  },
  {
    id: 'add-primary-key-nullable-column',
    before: keyless,
    against: isNull,
    sql: 'alter table orders add primary key (amount)',
  },
  {
    id: 'add-primary-key-using-index',
    before: `${keyed}; alter table orders alter amount set not null`,
    sql: 'alter table orders add primary key using index by_amount',
  },
  {
    id: 'add-primary-key-using-index-nullable-column',
    before: keyed,
    against: isNull,
    sql: 'alter table orders add primary key using index by_amount',
  },
  {
    id: 'add-exclusion',
    against: "update orders set note = 'n8' where id = 7",
    sql: 'alter table orders add constraint apart exclude using hash (note with =)',
  },
  { id: 'drop-constraint', before: positive, sql: 'alter table orders drop constraint positive' },
  {
    id: 'drop-foreign-key',
    other: 'customers',
    before: known,
    sql: 'alter table orders drop constraint known',
  },
  {
    id: 'drop-unique',
    before: 'alter table orders add constraint once unique (amount)',
    sql: 'alter table orders drop constraint once',
  },
  { id: 'drop-primary-key', sql: keyless },
  {
    id: 'drop-primary-key-cascade',
    on: 'customers',
    other: 'orders',
    before: known,
    sql: 'alter table customers drop constraint customers_pkey cascade',
  },
  { id: 'rename-constraint', before: positive, sql: 'alter table orders rename constraint positive to above_zero' },
  {
    id: 'alter-foreign-key-deferrable',
    other: 'customers',
    before: known,
    sql: 'alter table orders alter constraint known deferrable initially deferred',
  },
  {
    id: 'alter-foreign-key-not-enforced',
    other: 'customers',
    before: known,
    sql: 'alter table orders alter constraint known not enforced',
  },
  {
    id: 'alter-foreign-key-enforced',
    other: 'customers',
    before: `${known} not enforced`,
    against: isOrphan,
    sql: 'alter table orders alter constraint known enforced',
  },
]
