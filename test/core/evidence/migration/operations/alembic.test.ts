import { migrationChecks } from '../../../../../src/core/evidence/migration/checks.ts'
import { holdWays, type Table } from './operations.ts'

const check = migrationChecks.find(({ kind }) => kind === 'migration-alembic')
if (check === undefined) throw new Error('no check of Alembic')

/** A revision that does this on the way up; Alembic runs it in a transaction. */
function up(...body: readonly string[]): string {
  return `from alembic import op
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql import ExcludeConstraint
revision = '2a'
down_revision = '1a'

def upgrade():
${body.join('\n').replace(/^/gm, '    ')}

def downgrade():
    raise NotImplementedError
`
}

function outside(...body: readonly string[]): string {
  return up('with op.get_context().autocommit_block():', body.join('\n').replace(/^/gm, '    '))
}

function sql(...statements: readonly string[]): string {
  return up(...statements.map((one) => `op.execute(${JSON.stringify(one)})`))
}

function batch(...calls: readonly string[]): string {
  return up(
    "with op.batch_alter_table('orders', schema=None) as batch_op:",
    ...calls.map((one) => `    batch_op.${one}`),
  )
}

const add = (column: string) => `op.add_column('orders', sa.Column('x', ${column}))`

const ways: Table = {
  'removing a column': {
    unsafe: [
      [up("op.drop_column('orders', 'note')")],
      [batch("drop_column('note')")],
      [sql('ALTER TABLE orders DROP COLUMN note')],
    ],
    safe: [[up("op.alter_column('orders', 'note', existing_type=sa.Text(), server_default=None)")]],
  },
  'renaming a column': {
    unsafe: [
      [up("op.alter_column('orders', 'note', new_column_name='remark')")],
      [batch("alter_column('note', new_column_name='remark')")],
      [sql('ALTER TABLE orders RENAME note TO remark')],
    ],
    safe: [[up("op.add_column('orders', sa.Column('remark', sa.Text(), nullable=True))")]],
  },
  'renaming a table': {
    unsafe: [
      [up("op.rename_table('orders', 'purchases')")],
      [up("op.rename_table('orders', 'purchases', schema='shop')")],
      [sql('ALTER TABLE orders RENAME TO purchases')],
    ],
    safe: [[up("op.create_table('purchases', sa.Column('id', sa.BigInteger(), primary_key=True))")]],
  },
  'renaming a schema': {
    unsafe: [[sql('ALTER SCHEMA shop RENAME TO store')]],
    safe: [[sql('CREATE SCHEMA IF NOT EXISTS store')], [up("op.execute(sa.schema.CreateSchema('store'))")]],
  },
  'renaming a value of an enum': {
    unsafe: [[sql("ALTER TYPE state RENAME VALUE 'done' TO 'completed'")]],
    safe: [[outside(`op.execute("ALTER TYPE state ADD VALUE 'completed' AFTER 'done'")`)]],
  },
  'removing a table': {
    unsafe: [
      [up("op.drop_table('orders')")],
      [up("op.drop_table('orders', schema='shop')")],
      [sql('DROP TABLE orders')],
    ],
    safe: [[up("op.create_table_comment('orders', 'not used any more')")]],
  },
  'making a table anew where one may be': {
    unsafe: [
      [up("op.execute('DROP TABLE IF EXISTS orders')", "op.create_table('orders', sa.Column('id', sa.BigInteger()))")],
      [up("op.drop_table('orders', if_exists=True)", "op.create_table('orders', sa.Column('id', sa.BigInteger()))")],
    ],
    safe: [
      [up("op.create_table('notes', sa.Column('id', sa.BigInteger(), primary_key=True))")],
      [up("op.create_table('notes', sa.Column('id', sa.BigInteger()), if_not_exists=True)")],
    ],
  },
  'changing a type': {
    unsafe: [
      [up("op.alter_column('orders', 'count', existing_type=sa.Integer(), type_=sa.BigInteger())")],
      [up("op.alter_column('orders', 'count', type_=sa.Numeric(10, 2))")],
      [
        up(
          "op.alter_column('orders', 'n', existing_type=sa.Text(), type_=sa.Integer(), postgresql_using='n::integer')",
        ),
      ],
      [batch("alter_column('count', existing_type=sa.INTEGER(), type_=sa.BigInteger(), existing_nullable=False)")],
      [sql('ALTER TABLE orders ALTER COLUMN count TYPE bigint')],
    ],
    safe: [
      [up("op.alter_column('orders', 'a', existing_type=sa.String(10), type_=sa.String(20))")],
      [up("op.alter_column('orders', 'a', existing_type=sa.VARCHAR(length=10), type_=sa.Text())")],
      [up("op.alter_column('orders', 'a', existing_type=sa.Numeric(8, 2), type_=sa.Numeric(10, 2))")],
      [up("op.alter_column('orders', 'a', existing_type=sa.String(10), comment='what it is')")],
    ],
  },
  'adding a column with another default for each row': {
    unsafe: [
      [up(add("sa.Uuid(), server_default=sa.text('gen_random_uuid()')"))],
      [up(add('sa.Uuid(), server_default=sa.func.gen_random_uuid(), nullable=False'))],
      [sql('ALTER TABLE orders ADD COLUMN x uuid DEFAULT gen_random_uuid()')],
    ],
    safe: [
      [up(add('sa.Uuid()'), "op.alter_column('orders', 'x', server_default=sa.text('gen_random_uuid()'))")],
      [up(add('sa.Uuid(), default=uuid.uuid4'))],
      [up(add('sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False'))],
      [up(add("postgresql.JSONB(astext_type=sa.Text()), server_default='{}', nullable=False"))],
    ],
  },
  'adding a column that numbers itself': {
    unsafe: [
      [up(add('sa.BigInteger(), sa.Identity()'))],
      [up(add('sa.BigInteger(), sa.Identity(always=True), nullable=False'))],
      [
        up(
          "op.execute(sa.schema.CreateSequence(sa.Sequence('numbers')))",
          add(`sa.Integer(), server_default=sa.text("nextval('numbers')")`),
        ),
      ],
      [sql('ALTER TABLE orders ADD COLUMN x bigserial')],
    ],
    safe: [[up("op.create_table('numbered', sa.Column('id', sa.BigInteger(), autoincrement=True, primary_key=True))")]],
  },
  'adding a stored generated column': {
    unsafe: [
      [up(add("sa.Integer(), sa.Computed('b + 1', persisted=True)"))],
      [up(add("sa.Integer(), sa.Computed('b + 1')"))],
      [sql('ALTER TABLE orders ADD COLUMN x int GENERATED ALWAYS AS (b + 1) STORED')],
    ],
    safe: [[up(add('sa.Integer()'))], [up(add("sa.Integer(), sa.Computed('b + 1', persisted=False)"))]],
  },
  'adding a required column without a default': {
    unsafe: [
      [up(add('sa.Text(), nullable=False'))],
      [up(add('sa.Text(), nullable=False, default="x"'))],
      [batch("add_column(sa.Column('x', sa.Integer(), nullable=False))")],
      [sql('ALTER TABLE orders ADD COLUMN x text NOT NULL')],
    ],
    safe: [[up(add("sa.Text(), nullable=False, server_default=''"))], [up(add('sa.Text(), nullable=True'))]],
  },
  'adding a json column': {
    unsafe: [
      [up(add('sa.JSON()'))],
      [up(add('postgresql.JSON(astext_type=sa.Text()), nullable=True'))],
      [sql('ALTER TABLE orders ADD x json')],
    ],
    safe: [
      [up(add('postgresql.JSONB(astext_type=sa.Text()), nullable=True'))],
      [up(add("sa.JSON().with_variant(postgresql.JSONB(), 'postgresql')"))],
    ],
  },
  'requiring a column': {
    unsafe: [
      [up("op.alter_column('orders', 'note', nullable=False)")],
      [batch("alter_column('note', existing_type=sa.TEXT(), nullable=False)")],
      [sql('ALTER TABLE orders ALTER COLUMN note SET NOT NULL')],
    ],
    safe: [
      [
        up("op.create_check_constraint('c', 'orders', 'note IS NOT NULL', postgresql_not_valid=True)"),
        up(
          "op.execute('ALTER TABLE orders VALIDATE CONSTRAINT c')",
          "op.alter_column('orders', 'note', existing_type=sa.Text(), nullable=False)",
          "op.drop_constraint('c', 'orders', type_='check')",
        ),
      ],
    ],
  },
  'adding a check': {
    unsafe: [
      [up("op.create_check_constraint('c', 'orders', 'count > 0')")],
      [up("op.create_check_constraint('c', 'orders', sa.column('count') > 0)")],
      [batch("create_check_constraint('c', sa.text('count > 0'))")],
      [up(add("sa.Integer(), sa.CheckConstraint('x > 0')"))],
      [sql('ALTER TABLE orders ADD CONSTRAINT c CHECK (count > 0)')],
    ],
    safe: [
      [
        up("op.create_check_constraint('c', 'orders', 'count > 0', postgresql_not_valid=True)"),
        sql('ALTER TABLE orders VALIDATE CONSTRAINT c'),
      ],
    ],
  },
  'validating in the transaction that adds': {
    unsafe: [
      [
        up(
          "op.create_check_constraint('c', 'orders', 'count > 0', postgresql_not_valid=True)",
          "op.execute('ALTER TABLE orders VALIDATE CONSTRAINT c')",
        ),
      ],
    ],
    safe: [
      [
        up(
          'with op.get_context().autocommit_block():',
          "    op.create_check_constraint('c', 'orders', 'count > 0', postgresql_not_valid=True)",
          "    op.execute('ALTER TABLE orders VALIDATE CONSTRAINT c')",
        ),
      ],
    ],
  },
  'adding a foreign key': {
    unsafe: [
      [up("op.create_foreign_key('fk', 'orders', 'users', ['user_id'], ['id'])")],
      [up("op.create_foreign_key(None, 'orders', 'users', ['user_id'], ['id'], ondelete='CASCADE')")],
      [batch("create_foreign_key('fk', 'users', ['user_id'], ['id'])")],
      [up(add("sa.Integer(), sa.ForeignKey('users.id'), server_default='1', nullable=False"))],
      [sql('ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES users (id)')],
    ],
    safe: [
      [
        up("op.create_foreign_key('fk', 'orders', 'users', ['user_id'], ['id'], postgresql_not_valid=True)"),
        sql('ALTER TABLE orders VALIDATE CONSTRAINT fk'),
      ],
      [up(add('sa.Integer(), nullable=True'))],
    ],
  },
  'adding a unique constraint': {
    unsafe: [
      [up("op.create_unique_constraint('u', 'orders', ['number'])")],
      [batch("create_unique_constraint('u', ['shop_id', 'number'])")],
      [up(add('sa.Integer(), unique=True'))],
      [up("op.create_primary_key('orders_pkey', 'orders', ['number'])")],
      [sql('ALTER TABLE orders ADD CONSTRAINT u UNIQUE (number)')],
    ],
    safe: [
      [
        outside("op.create_index('u', 'orders', ['number'], unique=True, postgresql_concurrently=True)"),
        sql('ALTER TABLE orders ADD CONSTRAINT u UNIQUE USING INDEX u'),
      ],
    ],
  },
  'adding an exclusion constraint': {
    unsafe: [
      [up("op.create_exclude_constraint('e', 'bookings', (sa.column('during'), '&&'), using='gist')")],
      [sql('ALTER TABLE bookings ADD CONSTRAINT e EXCLUDE USING gist (during WITH &&)')],
    ],
    safe: [
      [
        up(
          "op.create_table('bookings', sa.Column('during', postgresql.TSRANGE()), ExcludeConstraint(('during', '&&'), using='gist'))",
        ),
      ],
    ],
  },
  'adding an index': {
    unsafe: [
      [up("op.create_index('i', 'orders', ['state'])")],
      [up("op.create_index(op.f('ix_orders_state'), 'orders', ['state'], unique=True)")],
      [up("op.create_index('i', 'orders', [sa.text('lower(state)')], postgresql_using='gin')")],
      [batch("create_index(batch_op.f('i'), ['state'], unique=False)")],
      [up(add('sa.Integer(), index=True'))],
      [sql('CREATE INDEX i ON orders (state)')],
    ],
    safe: [
      [outside("op.create_index('i', 'orders', ['state'], postgresql_concurrently=True, if_not_exists=True)")],
      [outside("op.execute('CREATE INDEX CONCURRENTLY i ON orders (state)')")],
    ],
  },
  'adding an index concurrently in a transaction': {
    unsafe: [
      [up("op.create_index('i', 'orders', ['state'], postgresql_concurrently=True)")],
      [sql('CREATE INDEX CONCURRENTLY i ON orders (state)')],
    ],
    safe: [[outside("op.create_index('i', 'orders', ['state'], postgresql_concurrently=True)")]],
  },
  'adding a reference': {
    unsafe: [
      [up(add("sa.Integer(), sa.ForeignKey('users.id'), nullable=True, index=True"))],
      [up(add("sa.Integer(), sa.ForeignKey('users.id')"), "op.create_index('i', 'orders', ['x'])")],
    ],
    safe: [
      [
        up(
          add('sa.Integer(), nullable=True'),
          "op.create_foreign_key('fk', 'orders', 'users', ['x'], ['id'], postgresql_not_valid=True)",
        ),
        outside("op.create_index('i', 'orders', ['x'], postgresql_concurrently=True)"),
        sql('ALTER TABLE orders VALIDATE CONSTRAINT fk'),
      ],
    ],
  },
  'removing an index': {
    unsafe: [
      [up("op.drop_index('i', table_name='orders')")],
      [batch("drop_index(batch_op.f('i'))")],
      [sql('DROP INDEX i')],
    ],
    safe: [[outside("op.drop_index('i', table_name='orders', postgresql_concurrently=True)")]],
  },
  'filling rows': {
    unsafe: [
      [sql("UPDATE orders SET state = 'new'")],
      [up(add('sa.Text()'), `op.execute("UPDATE orders SET x = '' WHERE x IS NULL")`)],
      [up("orders = sa.table('orders', sa.column('state'))", "op.execute(orders.update().values(state='new'))")],
      [up('conn = op.get_bind()', `conn.execute(sa.text("UPDATE orders SET state = 'new'"))`)],
    ],
    safe: [
      [
        outside(
          `while op.get_bind().execute(sa.text("UPDATE orders SET x = '' WHERE id IN (SELECT id FROM orders WHERE x IS NULL LIMIT 1000)")).rowcount:`,
          '    pass',
        ),
      ],
    ],
  },
  'using a new value of an enum at once': {
    unsafe: [[sql("ALTER TYPE state ADD VALUE 'lost'", "INSERT INTO states (name) VALUES ('lost')")]],
    safe: [
      [
        up(
          'with op.get_context().autocommit_block():',
          `    op.execute("ALTER TYPE state ADD VALUE 'lost'")`,
          `op.execute("INSERT INTO states (name) VALUES ('lost')")`,
        ),
      ],
    ],
  },
  'running SQL': {
    unsafe: [
      [sql('TRUNCATE orders')],
      [up("op.execute(sa.text('TRUNCATE orders'))")],
      [up("op.get_bind().execute(sa.text('TRUNCATE orders'))")],
      [up("op.get_bind().exec_driver_sql('TRUNCATE orders')")],
      [
        up(
          'connection = op.get_bind()',
          'session = sa.orm.Session(bind=connection)',
          "session.execute(sa.text('TRUNCATE orders'))",
        ),
      ],
    ],
    safe: [[sql("COMMENT ON TABLE orders IS 'what was bought'")], [up("op.execute('''\nANALYZE orders;\n''')")]],
  },
  'an index of many columns': {
    unsafe: [],
    safe: [[outside("op.create_index('i', 'orders', ['a', 'b', 'c', 'd'], postgresql_concurrently=True)")]],
  },
  'changing a default': {
    unsafe: [],
    safe: [
      [up("op.alter_column('orders', 'state', existing_type=sa.Text(), server_default='new')")],
      [up("op.alter_column('orders', 'state', server_default=None)")],
      [batch("alter_column('state', existing_type=sa.TEXT(), server_default=sa.text('0'))")],
    ],
  },
  'adding a value to an enum': {
    unsafe: [],
    safe: [
      [sql("ALTER TYPE state ADD VALUE IF NOT EXISTS 'lost'")],
      [outside(`op.execute("ALTER TYPE state ADD VALUE 'lost'")`)],
    ],
  },
}

holdWays(ways, { check, base: {}, pathOf: (index) => `alembic/versions/${index + 2}a_change.py` })
