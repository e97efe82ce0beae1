import { migrationChecks } from '../../../../../src/core/evidence/migration/checks.ts'
import { holdWays, type Table } from './operations.ts'

const check = migrationChecks.find(({ kind }) => kind === 'migration-sql')
if (check === undefined) throw new Error('no check of SQL')

/** Files of Flyway, each run in a transaction of its own unless the server refuses that. */
const ways: Table = {
  'removing a column': {
    unsafe: [
      ['ALTER TABLE orders DROP COLUMN note;'],
      ['ALTER TABLE ONLY public.orders DROP COLUMN IF EXISTS note CASCADE;'],
      ['ALTER TABLE orders DROP note, DROP state;'],
    ],
    safe: [['ALTER TABLE orders ALTER COLUMN note DROP DEFAULT;'], ["COMMENT ON COLUMN orders.note IS 'not used';"]],
  },
  'renaming a column': {
    unsafe: [['ALTER TABLE orders RENAME COLUMN note TO remark;'], ['ALTER TABLE orders RENAME note TO remark;']],
    safe: [['ALTER TABLE orders ADD COLUMN remark text;']],
  },
  'renaming a table': {
    unsafe: [['ALTER TABLE orders RENAME TO purchases;'], ['ALTER TABLE IF EXISTS public.orders RENAME TO purchases;']],
    safe: [
      ['CREATE TABLE purchases (id bigint PRIMARY KEY);'],
      ['ALTER TABLE orders RENAME TO purchases;\nCREATE VIEW orders AS SELECT * FROM purchases;'],
    ],
  },
  'renaming a schema': {
    unsafe: [['ALTER SCHEMA shop RENAME TO store;']],
    safe: [['CREATE SCHEMA store;'], ['CREATE SCHEMA IF NOT EXISTS store AUTHORIZATION app;']],
  },
  'renaming a value of an enum': {
    unsafe: [["ALTER TYPE state RENAME VALUE 'done' TO 'completed';"]],
    safe: [["ALTER TYPE state ADD VALUE 'completed' AFTER 'done';"]],
  },
  'removing a table': {
    unsafe: [['DROP TABLE orders CASCADE;'], ['DROP TABLE orders;\nCREATE TABLE orders (id bigint PRIMARY KEY);']],
    safe: [['CREATE TABLE notes (id int);\nDROP TABLE notes;'], ['DROP TRIGGER IF EXISTS touch ON orders;']],
  },
  'making a table anew where one may be': {
    unsafe: [['DROP TABLE IF EXISTS orders;\nCREATE TABLE orders (id bigint PRIMARY KEY);']],
    safe: [
      ['CREATE TABLE notes (id bigint PRIMARY KEY);'],
      ['DROP TABLE IF EXISTS ids;\nCREATE TEMP TABLE ids (id bigint);'],
      ['CREATE TABLE IF NOT EXISTS notes (id bigint PRIMARY KEY);'],
    ],
  },
  'changing a type': {
    unsafe: [
      ['ALTER TABLE orders ALTER COLUMN count TYPE bigint;'],
      ['ALTER TABLE orders ALTER count SET DATA TYPE numeric USING count::numeric;'],
      ["ALTER TABLE orders ALTER at TYPE timestamptz USING at AT TIME ZONE 'UTC';"],
    ],
    safe: [['ALTER TABLE orders ADD COLUMN big_count bigint;']],
  },
  'adding a column with another default for each row': {
    unsafe: [
      ['ALTER TABLE orders ADD COLUMN token uuid DEFAULT gen_random_uuid();'],
      ['ALTER TABLE orders ADD COLUMN token uuid NOT NULL DEFAULT uuid_generate_v4();'],
      ['ALTER TABLE orders ADD COLUMN at timestamptz DEFAULT clock_timestamp();'],
    ],
    safe: [
      [
        'ALTER TABLE orders ADD COLUMN token uuid;\nALTER TABLE orders ALTER COLUMN token SET DEFAULT gen_random_uuid();',
      ],
      ['ALTER TABLE orders ADD COLUMN token uuid, ALTER COLUMN token SET DEFAULT gen_random_uuid();'],
      ['ALTER TABLE orders ADD COLUMN at timestamptz NOT NULL DEFAULT now();'],
      ["ALTER TABLE orders ADD COLUMN tags text[] NOT NULL DEFAULT '{}';"],
      ["ALTER TABLE orders ADD COLUMN data jsonb NOT NULL DEFAULT '{}'::jsonb;"],
    ],
  },
  'adding a column that numbers itself': {
    unsafe: [
      ['ALTER TABLE orders ADD COLUMN number bigserial;'],
      ['ALTER TABLE orders ADD COLUMN number serial NOT NULL;'],
      ['ALTER TABLE orders ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY;'],
      ["ALTER TABLE orders ADD COLUMN number bigint DEFAULT nextval('numbers');"],
    ],
    safe: [
      ['CREATE TABLE numbered (id bigserial PRIMARY KEY);'],
      ["ALTER TABLE orders ADD COLUMN number bigint;\nALTER TABLE orders ALTER number SET DEFAULT nextval('numbers');"],
    ],
  },
  'adding a stored generated column': {
    unsafe: [['ALTER TABLE orders ADD COLUMN total int GENERATED ALWAYS AS (price * count) STORED;']],
    safe: [
      ['ALTER TABLE orders ADD COLUMN total int;'],
      ['ALTER TABLE orders ADD COLUMN total int GENERATED ALWAYS AS (price * count) VIRTUAL;'],
    ],
  },
  'adding a required column without a default': {
    unsafe: [
      ['ALTER TABLE orders ADD COLUMN kind text NOT NULL;'],
      ['ALTER TABLE orders ADD kind varchar(20) NOT NULL;'],
    ],
    safe: [
      ["ALTER TABLE orders ADD COLUMN kind text NOT NULL DEFAULT 'new';"],
      ['ALTER TABLE orders ADD COLUMN kind text;'],
    ],
  },
  'adding a json column': {
    unsafe: [
      ['ALTER TABLE orders ADD COLUMN data json;'],
      ["ALTER TABLE orders ADD COLUMN data json NOT NULL DEFAULT '{}';"],
    ],
    safe: [['ALTER TABLE orders ADD COLUMN data jsonb;'], ['CREATE TABLE raw (data json);']],
  },
  'requiring a column': {
    unsafe: [
      ['ALTER TABLE orders ALTER COLUMN note SET NOT NULL;'],
      ['ALTER TABLE orders ADD CONSTRAINT note_not_null NOT NULL note;'],
    ],
    safe: [
      [
        'ALTER TABLE orders ADD CONSTRAINT c CHECK (note IS NOT NULL) NOT VALID;',
        'ALTER TABLE orders VALIDATE CONSTRAINT c;\nALTER TABLE orders ALTER COLUMN note SET NOT NULL;\nALTER TABLE orders DROP CONSTRAINT c;',
      ],
      ['ALTER TABLE orders ADD CONSTRAINT note_not_null NOT NULL note NOT VALID;'],
    ],
  },
  'adding a check': {
    unsafe: [
      ['ALTER TABLE orders ADD CONSTRAINT positive CHECK (price > 0);'],
      ['ALTER TABLE orders ADD CHECK (price > 0);'],
      ['ALTER TABLE orders ADD COLUMN stock int CHECK (stock >= 0);'],
    ],
    safe: [
      [
        'ALTER TABLE orders ADD CONSTRAINT positive CHECK (price > 0) NOT VALID;',
        'ALTER TABLE orders VALIDATE CONSTRAINT positive;',
      ],
      ['CREATE TABLE prices (price int CHECK (price > 0));'],
    ],
  },
  'validating in the transaction that adds': {
    unsafe: [
      [
        'ALTER TABLE orders ADD CONSTRAINT positive CHECK (price > 0) NOT VALID;\nALTER TABLE orders VALIDATE CONSTRAINT positive;',
      ],
    ],
    safe: [['ALTER TABLE orders VALIDATE CONSTRAINT positive;']],
  },
  'adding a foreign key': {
    unsafe: [
      ['ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES users (id);'],
      ['ALTER TABLE orders ADD FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;'],
      ['ALTER TABLE orders ADD COLUMN user_id bigint NOT NULL DEFAULT 1 REFERENCES users (id);'],
    ],
    safe: [
      [
        'ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;',
        'ALTER TABLE orders VALIDATE CONSTRAINT fk;',
      ],
      ['CREATE TABLE items (order_id bigint REFERENCES items (order_id));'],
    ],
  },
  'adding a unique constraint': {
    unsafe: [
      ['ALTER TABLE orders ADD CONSTRAINT one UNIQUE (number);'],
      ['ALTER TABLE orders ADD UNIQUE (shop_id, number);'],
      ['ALTER TABLE orders ADD COLUMN number int UNIQUE;'],
      ['ALTER TABLE orders ADD PRIMARY KEY (number);'],
    ],
    safe: [
      [
        'CREATE UNIQUE INDEX CONCURRENTLY one ON orders (number);',
        'ALTER TABLE orders ADD CONSTRAINT one UNIQUE USING INDEX one;',
      ],
    ],
  },
  'adding an exclusion constraint': {
    unsafe: [['ALTER TABLE bookings ADD CONSTRAINT apart EXCLUDE USING gist (room WITH =, during WITH &&);']],
    safe: [['CREATE TABLE bookings (room int, during tsrange, EXCLUDE USING gist (room WITH =, during WITH &&));']],
  },
  'adding an index': {
    unsafe: [
      ['CREATE INDEX by_state ON orders (state);'],
      ['CREATE UNIQUE INDEX IF NOT EXISTS by_number ON orders USING btree (lower(number)) WHERE number IS NOT NULL;'],
    ],
    safe: [
      ['CREATE INDEX CONCURRENTLY by_state ON orders (state);'],
      ['CREATE TABLE notes (id int);\nCREATE INDEX by_id ON notes (id);'],
      [
        'CREATE MATERIALIZED VIEW sums AS SELECT id FROM orders WITH NO DATA;\nCREATE UNIQUE INDEX by_id ON sums (id);\nREFRESH MATERIALIZED VIEW sums;',
      ],
    ],
  },
  'adding an index concurrently in a transaction': {
    unsafe: [['BEGIN;\nCREATE INDEX CONCURRENTLY by_state ON orders (state);\nCOMMIT;']],
    safe: [['CREATE INDEX CONCURRENTLY IF NOT EXISTS by_state ON orders (state);']],
  },
  'adding a reference': {
    unsafe: [
      [
        'ALTER TABLE orders ADD COLUMN user_id bigint REFERENCES users (id);\nCREATE INDEX by_user ON orders (user_id);',
      ],
    ],
    safe: [
      [
        'ALTER TABLE orders ADD COLUMN user_id bigint;\nALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;',
        'CREATE INDEX CONCURRENTLY by_user ON orders (user_id);',
        'ALTER TABLE orders VALIDATE CONSTRAINT fk;',
      ],
      ['ALTER TABLE orders ADD COLUMN user_id bigint REFERENCES users (id);'],
    ],
  },
  'removing an index': {
    unsafe: [['DROP INDEX by_state;'], ['DROP INDEX IF EXISTS shop.by_state;']],
    safe: [['DROP INDEX CONCURRENTLY by_state;']],
  },
  'filling rows': {
    unsafe: [
      ["UPDATE orders SET kind = 'new';"],
      ["ALTER TABLE orders ADD COLUMN kind text;\nUPDATE orders SET kind = 'new' WHERE kind IS NULL;"],
      ["ALTER TABLE orders ADD COLUMN kind text;\nUPDATE orders SET kind = 'new' WHERE shop_id = 1;"],
      ["DO $$ BEGIN UPDATE orders SET kind = 'new'; END $$;"],
    ],
    safe: [
      ["UPDATE orders SET kind = 'new' WHERE id IN (SELECT id FROM orders WHERE kind IS NULL LIMIT 1000);"],
      ["UPDATE orders SET kind = 'new' WHERE id BETWEEN 1 AND 1000;"],
      ["ALTER TABLE orders ADD COLUMN kind text;\nUPDATE orders SET kind = 'new' WHERE id = 1;"],
      [
        "ALTER TABLE orders ADD COLUMN kind text;\nUPDATE orders SET kind = 'new' WHERE id = '0b28dbc0-986c-4776-81a7-b5faf0b28dbc';",
      ],
      ['ALTER TABLE orders ADD COLUMN kind text;\nDELETE FROM orders WHERE id IN (1, 2) AND kind IS NULL;'],
      ["CREATE TABLE kinds (name text);\nINSERT INTO kinds VALUES ('new');\nUPDATE kinds SET name = 'old';"],
    ],
  },
  'using a new value of an enum at once': {
    unsafe: [["ALTER TYPE state ADD VALUE 'lost';\nINSERT INTO states (name) VALUES ('lost');"]],
    safe: [["ALTER TYPE state ADD VALUE 'lost';", "INSERT INTO states (name) VALUES ('lost');"]],
  },
  'running SQL': {
    unsafe: [['TRUNCATE orders;'], ['DO $$ BEGIN TRUNCATE TABLE orders; END $$;']],
    safe: [
      ["COMMENT ON TABLE orders IS 'what was bought';"],
      ['GRANT SELECT ON orders TO reader;'],
      ['ANALYZE orders;'],
    ],
  },
  'an index of many columns': {
    unsafe: [],
    safe: [['CREATE INDEX CONCURRENTLY by_all ON orders (a, b, c, d);']],
  },
  'changing a default': {
    unsafe: [],
    safe: [
      ["ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'new';"],
      [
        'ALTER TABLE orders ADD COLUMN size int NOT NULL DEFAULT 0;\nALTER TABLE orders ALTER size DROP DEFAULT;\nALTER TABLE orders ALTER size SET DEFAULT 1;',
      ],
      ['ALTER TABLE orders ALTER COLUMN state DROP DEFAULT;'],
    ],
  },
  'adding a value to an enum': {
    unsafe: [],
    safe: [["ALTER TYPE state ADD VALUE IF NOT EXISTS 'lost';"], ["ALTER TYPE state ADD VALUE 'lost' BEFORE 'done';"]],
  },
}

holdWays(ways, { check, base: {}, pathOf: (index) => `db/migration/V${index + 2}__change.sql` })
