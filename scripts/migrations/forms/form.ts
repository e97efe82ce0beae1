import type { LockMode } from '../../../src/core/evidence/migration/postgres/footprint.ts'

/** A form of a statement, with the tables on which it is observed. */
export interface Form {
  readonly id: string
  readonly sql: string
  /** The table that is watched; `orders` where nothing is said. */
  readonly on?: string
  /** Another that it concerns: what it refers to, its partition, the table below a view. */
  readonly other?: string
  /** SQL that is run before, on top of `tables`. */
  readonly before?: string
  /** SQL that puts rows in the way, where rows can be in the way. */
  readonly against?: string
  /** Of a statement that runs outside of transactions alone: the lock on the table by the manual ("Explicit Locking"), and on the other. */
  readonly alone?: { readonly lock: LockMode; readonly other?: LockMode }
}

/** How many rows are in each table. */
export const rowCount = 3000

/** The tables of every form. */
export const tables = `
  create type size as enum ('small', 'large');
  create domain label as text;
  create domain positive as int check (value > 0);
  create table customers (id int primary key, email text not null);
  create table orders (
    id int primary key, customer_id int, amount int, note text, code varchar(20), placed_at timestamp, size size, title label
  );
  insert into customers select n, 'c' || n from generate_series(1, ${rowCount}) n;
  insert into orders select n, n, n, 'n' || n, 'c' || n, '2024-01-01', 'small', 'l' from generate_series(1, ${rowCount}) n;`
