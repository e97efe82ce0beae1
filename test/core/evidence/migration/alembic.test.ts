import { expect, it, test } from 'vitest'
import { isAlembicPath, readAlembic } from '../../../../src/core/evidence/migration/alembic/read.ts'
import type { Step } from '../../../../src/core/evidence/migration/operation.ts'
import { cpuTime } from '../../../support/cpu-time.ts'
import { programReader, told } from './read-program.ts'

const read = await programReader(readAlembic, 'python')

const imports = `import enum
from alembic import context, op
import sqlalchemy as sa
from sqlalchemy import orm
from sqlalchemy.dialects import postgresql
import sqlmodel
`

function steps(body: string, head = ''): readonly Step[] {
  return read(`${imports}${head}\ndef upgrade():\n${body.replace(/^/gm, '    ')}\n`)?.steps ?? []
}

function operations(body: string, head = ''): readonly string[] {
  return steps(body, head).map(({ operation }) => told(operation))
}

/** As the PostgreSQL dialect of SQLAlchemy 2 compiles them. */
const types: readonly (readonly [type: string, name: string])[] = [
  ['sa.Integer()', 'int4'],
  ['sa.Integer', 'int4'],
  ['sa.INTEGER()', 'int4'],
  ['sa.BigInteger()', 'int8'],
  ['sa.SmallInteger()', 'int2'],
  ['sa.String(50)', 'varchar(50)'],
  ['sa.String(length=50)', 'varchar(50)'],
  ['sa.String()', 'varchar'],
  ['sa.String(length=settings.LENGTH)', '?'],
  ['sa.VARCHAR(length=5)', 'varchar(5)'],
  ['sa.Unicode(4)', 'varchar(4)'],
  ['sa.CHAR(3)', 'bpchar(3)'],
  ['sa.Text()', 'text'],
  ['sa.UnicodeText()', 'text'],
  ['sa.Boolean()', 'bool'],
  ['sa.Date()', 'date'],
  ['sa.DateTime()', 'timestamp'],
  ['sa.DateTime(timezone=True)', 'timestamptz'],
  ['sa.DateTime(True)', 'timestamptz'],
  ['postgresql.TIMESTAMP(timezone=True, precision=3)', 'timestamptz(3)'],
  ['postgresql.TIMESTAMP(True, 3)', 'timestamptz(3)'],
  ['sa.Time(timezone=True)', 'timetz'],
  ['sa.Interval()', 'interval'],
  ['sa.Numeric(10, 2)', 'numeric(10,2)'],
  ['sa.Numeric(precision=10, scale=2)', 'numeric(10,2)'],
  ['sa.Numeric()', 'numeric'],
  ['sa.DECIMAL(4, 1)', 'numeric(4,1)'],
  ['sa.Float()', 'float8'],
  ['sa.Float(53)', 'float8'],
  ['sa.Float(10)', 'float4'],
  ['sa.Double()', 'float8'],
  ['sa.REAL()', 'float4'],
  ['postgresql.DOUBLE_PRECISION(precision=53)', 'float8'],
  ['sa.LargeBinary()', 'bytea'],
  ['sa.PickleType()', 'bytea'],
  ['sa.JSON()', 'json'],
  ["sa.JSON().with_variant(postgresql.JSONB(), 'postgresql')", 'jsonb'],
  ["sa.Integer().with_variant(sa.BigInteger, 'sqlite')", 'int4'],
  ['postgresql.JSONB(astext_type=sa.Text())', 'jsonb'],
  ['postgresql.UUID(as_uuid=True)', 'uuid'],
  ['sa.Uuid()', 'uuid'],
  ['sa.Uuid(native_uuid=False)', 'bpchar(32)'],
  ['sa.ARRAY(sa.String(5))', 'varchar(5)[]'],
  ['postgresql.ARRAY(sa.Integer())', 'int4[]'],
  ['postgresql.BIT(3, varying=True)', 'varbit(3)'],
  ['postgresql.INET()', 'inet'],
  ['postgresql.TSVECTOR()', 'tsvector'],
  ['postgresql.CITEXT()', 'citext'],
  ["sa.Enum('a', 'b', name='kind')", 'kind'],
  ["sa.Enum('a', 'bcd', name='kind', native_enum=False)", 'varchar(3)'],
  ["sa.Enum('a', native_enum=False, length=30)", 'varchar(30)'],
  ["postgresql.ENUM('a', name='kind', schema='s', create_type=False)", 's.kind'],
  ['sa.Enum(Color)', 'color'],
  ['sa.Enum(app.models.Kind, native_enum=False)', '?'],
  ['Decorated()', 'text'],
  ['Chosen()', '?'],
  ['sqlmodel.sql.sqltypes.AutoString(length=5)', 'varchar(5)'],
  ['geoalchemy2.types.Geometry()', 'geometry'],
  ['app.types.Money()', '?'],
  ['sqlalchemy_utils.types.arrow.ArrowType()', 'timestamp'],
  ['fastapi_users_db_sqlalchemy.generics.GUID()', 'uuid'],
]

const classes = `class Color(enum.Enum):
    red = 1
class Decorated(sa.TypeDecorator):
    impl = sa.Text
class Chosen(sa.TypeDecorator):
    impl = sa.Text
    def load_dialect_impl(self, dialect): return x
`

it.each(types)('type: %s', (type, name) => {
  expect(operations(`op.add_column('t', sa.Column('a', ${type}))`, classes)).toEqual([`add-column t a:${name}`])
})

const columns: readonly (readonly [column: string, ...operations: readonly string[]])[] = [
  ["'a', sa.Integer(), nullable=False", 'add-column t a:int4 not-null'],
  ["'a', sa.Integer(), nullable=True", 'add-column t a:int4'],
  ["'a', sa.Integer(), server_default='0', nullable=False", 'add-column t a:int4 not-null default=constant'],
  ["'a', sa.Integer(), default=0", 'add-column t a:int4'],
  ["'a', sa.Integer(), server_default=None", 'add-column t a:int4'],
  ["'a', sa.Boolean(), server_default=sa.false()", 'add-column t a:bool default=constant'],
  ["'a', sa.Boolean(), server_default=sa.text('false')", 'add-column t a:bool default=constant'],
  ["'a', sa.Boolean(), server_default=sa.sql.expression.true()", 'add-column t a:bool default=constant'],
  ["'a', sa.DateTime(), server_default=sa.func.now()", 'add-column t a:timestamp default=stable'],
  ["'a', sa.DateTime(), server_default=sa.text('CURRENT_TIMESTAMP')", 'add-column t a:timestamp default=stable'],
  ["'a', sa.DateTime(), server_default=sa.func.current_timestamp()", 'add-column t a:timestamp default=stable'],
  ["'a', sa.DateTime(), server_default=sa.func.clock_timestamp()", 'add-column t a:timestamp default=volatile'],
  ["'a', sa.Uuid(), server_default=sa.text('gen_random_uuid()')", 'add-column t a:uuid default=volatile'],
  ["'a', sa.Uuid(), server_default=sa.func.uuid_generate_v4()", 'add-column t a:uuid default=volatile'],
  ["'a', sa.Integer(), server_default=computed", 'add-column t a:int4 default=unknown'],
  ["'a', sa.Integer(), sa.Computed('b + 1', persisted=True)", 'add-column t a:int4 stored'],
  ["'a', sa.Integer(), sa.Computed('b + 1', persisted=False)", 'add-column t a:int4 virtual'],
  ["'a', sa.Integer(), sa.Identity(always=True)", 'add-column t a:int4 not-null identity'],
  ["'a', sa.BigInteger(), primary_key=True", 'add-column t a:bigserial not-null'],
  ["'a', sa.Integer(), sa.CheckConstraint('a > 0')", 'add-column t a:int4 check'],
  ["'a', sa.Integer(), index=True", 'add-column t a:int4', 'create-index ix_t_a t(a)'],
  ["'a', sa.Integer(), unique=True", 'add-column t a:int4', 'add-constraint t unique -(a)'],
  ["'a', sa.Integer(), unique=True, index=True", 'add-column t a:int4', 'create-index ix_t_a t(a) unique'],
  [
    "'a', sa.Integer(), sa.ForeignKey('s.u.id', name='fk', ondelete='CASCADE')",
    'add-column t a:int4',
    'add-constraint t foreign-key fk(a) -> s.u',
  ],
  [
    "'a', sa.Enum('x', name='k', native_enum=False, create_constraint=True)",
    'add-column t a:varchar(1)',
    'add-constraint t check -(a)',
  ],
  ["sa.Integer(), name='a', comment='c'", 'add-column t a:int4'],
]

it.each(columns)('column: %s', (column, ...expected) => {
  expect(operations(`op.add_column('t', sa.Column(${column}))`)).toEqual(expected)
})

const calls: readonly (readonly [call: string, ...operations: readonly string[]])[] = [
  ["op.add_column('t', sa.Column('a', sa.Integer()), schema='s')", 'add-column s.t a:int4'],
  ["op.add_column(table_name='t', column=sa.Column('a', sa.Integer()))", 'add-column t a:int4'],
  ["op.add_column('t', sa.Column(name, sa.Text()))", 'unread a column that is put together as the program runs'],
  [
    "op.create_table('t', sa.Column('a', sa.Integer(), sa.ForeignKey(Other.id)))",
    'create-table t (a:int4, foreign-key -(a))',
  ],
  ["op.add_column('t', column)", 'unread a column that is put together as the program runs'],
  [
    "op.add_column(table, sa.Column('a', sa.Integer()))",
    'unread what `add_column` is done to is only known when it runs',
  ],
  ["op.drop_column('t', 'a', schema='s', if_exists=True)", 'drop-column s.t a ifExists'],
  [
    "op.alter_column('t', 'a', new_column_name='b', nullable=False, server_default=None, type_=sa.Text(), postgresql_using='a::text')",
    'change-type t.a text',
    'set-not-null t a',
    'drop-default t a',
    'rename-column t a b',
  ],
  ["op.alter_column('t', 'a', type_=sa.Integer(), postgresql_using='length(a)')", 'change-type t.a int4 using'],
  ["op.alter_column('t', 'a', nullable=True, existing_type=sa.Integer())", 'drop-not-null t a'],
  ["op.alter_column('t', 'a', server_default=sa.text('now()'), schema='s')", 'set-default s.t a'],
  ["op.alter_column('t', 'a', server_default=False, existing_type=sa.Integer())"],
  ["op.alter_column('t', 'a', server_default=None, existing_server_default=sa.Identity())", 'harmless AT_DropIdentity'],
  ["op.alter_column('t', 'a', server_default=sa.Identity(), existing_server_default=None)", 'add-identity t a'],
  ["op.alter_column('t', 'a', comment='c', existing_comment=None)", 'harmless CommentStmt'],
  ["op.alter_column('t', 'a', nullable=is_null)", 'unread whether a column may be null is only known when it runs'],
  ["op.alter_column('t', 'a', **more)", 'unread some options of `alter_column` are only known when it runs'],
  [
    "op.create_table('t', sa.Column('id', sa.Integer(), nullable=False), sa.Column('b', sa.Integer, index=True), sa.PrimaryKeyConstraint('id', name='pk'), sa.ForeignKeyConstraint(['b'], ['u.id'], name=op.f('fk')), sa.UniqueConstraint('b', name='uq'), sa.CheckConstraint('b > 0', name='ck'), sa.Index('ix', 'b', unique=True), schema='s', if_not_exists=True)",
    'create-table s.t if-not-exists (id:serial not-null, b:int4, primary-key pk(id), foreign-key fk(b) -> u, unique uq(b), check ck(b))',
    'create-index ix_s_t_b s.t(b)',
    'create-index ix s.t(b) unique',
  ],
  [
    "op.create_table('t', sa.Column('a', sa.Integer, primary_key=True), sa.Column('b', sa.Integer, primary_key=True))",
    'create-table t (a:int4 not-null, b:int4 not-null, primary-key -(a,b))',
  ],
  [
    "op.create_table('t', sa.Column('a', sa.Integer, sa.ForeignKey('u.id'), primary_key=True))",
    'create-table t (a:int4 not-null, primary-key -(a), foreign-key -(a) -> u)',
  ],
  [
    "op.create_table('t', sa.Column('a', sa.Integer, primary_key=True, autoincrement=False))",
    'create-table t (a:int4 not-null, primary-key -(a))',
  ],
  [
    "op.create_table('t', sa.Column('a', sa.Enum('x', 'y', name='k')), sa.Column('b', postgresql.ENUM('x', name='l', create_type=False)))",
    'create-enum k x,y',
    'create-table t (a:k, b:l)',
  ],
  [
    "op.create_table('t', *columns)",
    'unread some columns of a new table are only known when it runs',
    'create-table t ()',
  ],
  ["op.create_table('t', *[sa.Column(n, sa.Text) for n in ('a', 'b')])", 'create-table t (a:text, b:text)'],
  ["op.drop_table('t', schema='s', if_exists=True)", 'drop-table s.t ifExists'],
  ["op.rename_table('t', 'u', schema='s')", 'rename-table s.t u'],
  ["op.create_index('ix', 't', ['a', sa.text('lower(b)')], unique=True, schema='s')", 'create-index ix s.t(a,) unique'],
  ["op.create_index(op.f('ix'), 't', [sa.text('a DESC')])", 'create-index ix t(a)'],
  ["op.create_index('ix', 't', [sa.func.lower('a')])", 'create-index ix t()'],
  ["op.create_index(None, 't', ['a'])", 'create-index ix_t_a t(a)'],
  [
    "op.create_index('ix', 't', ['a'], postgresql_concurrently=True, if_not_exists=True, postgresql_where=sa.text('a > 0'), postgresql_using='gin')",
    'create-index ix t(a) concurrently',
  ],
  [
    "op.drop_index('ix', table_name='t', postgresql_concurrently=True, if_exists=True, schema='s')",
    'drop-index s.ix s.t concurrently ifExists',
  ],
  ["op.drop_index('ix')", 'drop-index ix'],
  ["op.create_unique_constraint(None, 't', ['a', 'b'])", 'add-constraint t unique -(a,b)'],
  ["op.create_check_constraint('c', 't', sa.column('a').is_not(None))", 'add-constraint t check c(a)'],
  ["op.create_check_constraint('c', 't', sa.column('a') > sa.column('b'))", 'add-constraint t check c(a,b)'],
  ["op.create_check_constraint('c', 't', sa.column('a').in_([1]))", 'add-constraint t check c(a)'],
  ["op.execute(sa.DDL('ALTER TABLE \"%(t)s\" DROP COLUMN a', context={'t': 'u'}))", 'drop-column u a'],
  ["t = sa.table('t')\nop.execute(t.update().values({t.c.a: 1}))", 'update t a'],
  [
    "op.create_table('t', sa.Column('a', sa.Integer()), sa.ForeignKeyConstraint(['a'], ['u.id']), sa.PrimaryKeyConstraint('a'))",
    'create-table t (a:int4 not-null, primary-key -(a), foreign-key -(a) -> u)',
  ],
  [
    "op.create_foreign_key('f', 't', 'u', ['a'], ['id'], source_schema='s', referent_schema='r')",
    'add-constraint s.t foreign-key f(a) -> r.u',
  ],
  ["op.create_primary_key('p', 't', ['a'])", 'add-constraint t primary-key p(a)'],
  ["op.create_exclude_constraint('e', 't', ('a', '&&'), using='gist')", 'add-constraint t exclusion e()'],
  ["op.drop_constraint('c', 't', type_='unique', schema='public', if_exists=True)", 'drop-constraint t c ifExists'],
  ["op.drop_constraint(None, 't', type_='foreignkey')", 'drop-constraint t'],
  ["op.create_table_comment('t', 'x')", 'harmless a comment'],
  ["t = sa.table('t', sa.column('a'))\nop.bulk_insert(t, [{'a': 1}, {'a': 2}])", 'insert t a'],
  ["t = op.create_table('t', sa.Column('a', sa.Text))\nop.bulk_insert(t, rows)", 'create-table t (a:text)', 'insert t'],
  [
    "with op.batch_alter_table('t', schema='s') as b:\n    b.add_column(sa.Column('a', sa.Integer, index=True))\n    b.alter_column('c', nullable=False)\n    b.drop_column('d')\n    b.create_foreign_key('f', 'u', ['a'], ['id'])\n    b.create_index(b.f('ix'), ['a'])\n    b.drop_constraint('z', type_='unique')",
    'add-column s.t a:int4',
    'create-index ix_s_t_a s.t(a)',
    'set-not-null s.t c',
    'drop-column s.t d',
    'add-constraint s.t foreign-key f(a) -> u',
    'create-index ix s.t(a)',
    'drop-constraint s.t z',
  ],
  [
    "with op.batch_alter_table('t') as b:\n    b.create_unique_constraint(constraint_name='u', columns=['a'])\n    b.alter_column(column_name='a', nullable=True)",
    'add-constraint t unique u(a)',
    'drop-not-null t a',
  ],
  ["op.execute('DROP TABLE a; UPDATE b SET c = 1')", 'drop-table a', 'update b c'],
  ["op.execute(sa.text('UPDATE b SET c = :c WHERE d IN :d').bindparams(c=1))", 'update b c where'],
  ["op.get_bind().execute(sa.text('DELETE FROM a'), {})", 'delete a'],
  ["op.get_bind().exec_driver_sql('UPDATE a SET b = %s WHERE c = %(c)s')", 'update a b where'],
  ["orm.Session(bind=op.get_bind()).execute(sa.text('DELETE FROM a'))", 'delete a'],
  ["op.execute(f'ALTER TABLE {table} DROP COLUMN b')", 'drop-column table b'],
  ["op.execute('DROP TABLE %s' % name)", 'drop-table name'],
  ["op.execute(f'DELETE FROM a {condition}')", 'unread SQL that the program puts together as it runs'],
  ['op.execute(statement)', 'unread SQL that the program puts together as it runs'],
  ["with open('a.sql') as f:\n    op.execute(f.read())", 'unread SQL of another file'],
  ["op.execute(build('a'))", 'unread what `build` gives to be executed is not known'],
  ["op.execute(sa.schema.CreateSequence(sa.Sequence('q')))", 'harmless a sequence or a schema'],
  ["op.execute(sa.schema.DropSchema('s', cascade=True))", 'drop schema s cascade'],
  ["t = sa.table('t', sa.column('a'))\nop.execute(t.update().where(t.c.a == 1).values(a=2))", 'update t a where'],
  ["t = sa.table('t', schema='s')\nop.execute(sa.update(t).values({'a': 3}))", 'update s.t a'],
  ["t = sa.Table('t', sa.MetaData(), autoload_with=op.get_bind())\nop.execute(sa.delete(t))", 'delete t'],
  ["t = sa.table('t')\nop.execute(t.delete().where(t.c.a.in_([1])))", 'delete t where'],
  ["t = sa.table('t')\nop.execute(sa.insert(t).from_select(['a'], sa.select(t.c.a)))", 'insert t a fromSelect'],
  ["t = sa.table('t')\nop.execute(postgresql.insert(t).values([{'a': 1}]).on_conflict_do_nothing())", 'insert t a'],
  ["t = sa.table('t')\nrows = op.get_bind().execute(sa.select(t.c.a)).fetchall()"],
  [
    'op.execute(sa.update(User).values(a=1))',
    'unread which table `update` writes is written in another file, or only known when it runs',
  ],
  ["sa.Enum('a', 'b', name='k').create(op.get_bind(), checkfirst=True)", 'create-enum k a,b'],
  ["k = postgresql.ENUM('a', name='k', create_type=False)\nk.create(op.get_bind())", 'create-enum k a'],
  ["sa.Enum(name='k').drop(op.get_bind(), checkfirst=False)", 'drop type k'],
  ["sa.Enum(name='k').drop(op.get_bind())", 'drop type k ifExists'],
  [
    "sa.Table('t', sa.MetaData(), sa.Column('a', sa.Text)).create(op.get_bind(), checkfirst=True)",
    'create-table t if-not-exists (a:text)',
  ],
  ["sa.Table('t', sa.MetaData()).drop(op.get_bind())", 'drop-table t'],
  ['Base.metadata.create_all(op.get_bind())', 'unread which tables `create_all` is about is written in another file'],
  [
    "if op.get_bind().dialect.name == 'postgresql':\n    op.drop_table('a')\nelse:\n    op.drop_table('b')",
    'drop-table a',
  ],
  ["if op.get_context().dialect.name in ('mysql', 'sqlite'):\n    return\nop.drop_table('a')", 'drop-table a'],
  ["if op.get_bind().engine.name != 'postgresql':\n    return\nop.drop_table('a')", 'drop-table a'],
  [
    "if not sa.inspect(op.get_bind()).has_table('a'):\n    op.create_table('a', sa.Column('b', sa.Text))",
    'create-table a if-not-exists (b:text)',
  ],
  [
    "columns = {c['name'] for c in sa.inspect(op.get_bind()).get_columns('t')}\nif 'a' in columns:\n    op.drop_column('t', 'a')",
    'drop-column t a ifExists',
  ],
  ["for t in ('a', 'b'):\n    op.drop_table(f'{t}s')", 'drop-table as', 'drop-table bs'],
  ["for t, c in {'a': 'b'}.items():\n    op.drop_column(t, c)", 'drop-column a b'],
  ["op.f('x')"],
  ["op.execute(meta.tables['t'].update().values(a=1))", 'update t a'],
  ["op.execute('DELETE FROM a '  # noqa\n    'WHERE b')", 'delete a where'],
  ['from app.helpers import is_new\nif is_new(op):\n    pass'],
  ["from app import create_app\ncreate_app('t')"],
  ["print(op)\nlogger.info('x')"],
  [
    "op.create_hypertable('t')",
    'unread `op.create_hypertable` is not Alembic’s own, and what it does is written elsewhere',
  ],
  [
    "op.sync_enum_values(enum_schema='public', enum_name='k', new_values=['a'], affected_columns=[TableReference(table_schema='public', table_name='t', column_name='c')], enum_values_to_rename=[])",
    'rename type k k_old',
    'create-enum k a',
    'change-type t.c k using',
    'drop type k_old',
  ],
  [
    "from app.helpers import drop_fks\ndrop_fks('t')",
    'unread what `drop_fks` does to the database is written in another file',
  ],
  [
    "from sqlalchemy_searchable import sync_trigger\nsync_trigger(op.get_bind(), 't', 'v', ['a', 'b'])",
    'drop trigger t.t_v_trigger ifExists',
    'drop function t_v_update ifExists',
    'create-trigger t t_v_trigger',
    'update t a',
  ],
  ['from app.helpers import one\none(op)', 'unread what `one` does to the database is written in another file'],
  ['from datetime import datetime\ndatetime.utcnow()'],
]

it.each(calls)('%s', (call, ...expected) => {
  expect(operations(call)).toEqual(expected)
})

const models = `Base = sa.orm.declarative_base()
class User(Base):
    __tablename__ = 'users'
    __table_args__ = ({'schema': 's'},)
    id = sa.Column(sa.Integer, primary_key=True)
    name = sa.Column('full_name', sa.Text)
`

const sessions: readonly (readonly [body: string, ...operations: readonly string[]])[] = [
  ["session.query(User).filter(User.id == 1).update({'name': 'x'})", 'update s.users name where'],
  ['session.query(User).delete()', 'delete s.users'],
  ['session.execute(sa.update(User).where(User.id == 1).values({User.name: 1}))', 'update s.users full_name where'],
  ["session.query(User.id).filter(User.name.is_(None)).update({User.name: 'x'})", 'update s.users full_name where'],
  [
    "op.add_column('t', sa.Column('a', sa.Integer(), sa.ForeignKey(User.id)))",
    'add-column t a:int4',
    'add-constraint t foreign-key -(a) -> s.users',
  ],
  ['session.execute(sa.update(User).values(name=1))', 'update s.users name'],
  ['session.execute(User.__table__.update().values(name=1))', 'update s.users name'],
  [
    "for user in session.query(User).filter_by(a=1):\n    user.name = 'x'\nsession.commit()",
    'update s.users name where',
  ],
  ["for user in session.scalars(sa.select(User)).all():\n    user.name = 'x'", 'update s.users name where'],
  ['user = session.query(User).first()\nsession.delete(user)', 'delete s.users where'],
  ["session.add(User(name='x'))", 'insert s.users name'],
  ["session.add_all([User(name='x'), User(name='y')])", 'insert s.users name', 'insert s.users name'],
  ["session.bulk_insert_mappings(User, [{'name': 'x'}])", 'insert s.users name'],
  ['session.bulk_update_mappings(User, rows)', 'update s.users  where'],
  [
    'Base.metadata.create_all(bind)',
    'create-table s.users if-not-exists (id:serial not-null, full_name:text, primary-key -(id))',
  ],
  [
    'from app.models import Order\nsession.add(Order(a=1))',
    'unread which table `Order` is, is written in another file',
  ],
]

it.each(sessions)('session: %s', (body, ...expected) => {
  expect(operations(`bind = op.get_bind()\nsession = orm.Session(bind=bind)\n${body}`, models)).toEqual(expected)
})

test('where it is said, and in which transaction', () => {
  const read = steps(
    "op.drop_table('a')\nwith op.get_context().autocommit_block():\n    op.create_index('i', 't', ['a'], postgresql_concurrently=True)\nop.execute(\n    '''\n    UPDATE a\n       SET b = 1;\n    DELETE FROM c\n    '''\n)\nop.execute('COMMIT')\nop.execute('VACUUM a')",
  )
  const [first] = read
  const from = first?.line ?? 0
  expect(read.map((step) => [step.operation.kind, step.line - from, step.transaction, step.sql])).toEqual([
    ['drop-table', 0, 1, false],
    ['create-index', 2, undefined, false],
    ['update', 5, 2, true],
    ['delete', 7, 2, true],
    ['commit', 10, 2, true],
    ['run-alone', 11, undefined, true],
  ])
  expect(first?.source).toBe("op.drop_table('a')")
})

test('what follows a failure leaves the transaction as it was', () => {
  const read = steps("try:\n    op.drop_table('a')\nexcept Exception:\n    op.execute('ROLLBACK')\nop.drop_table('b')")
  expect(read.map(({ operation, transaction }) => [operation.kind, transaction])).toEqual([
    ['drop-table', 1],
    ['rollback', 1],
    ['drop-table', 1],
  ])
})

test('a connection of its own that commits each statement', () => {
  const [apart, step] = steps(
    "c = op.get_bind().engine.connect().execution_options(isolation_level='AUTOCOMMIT')\nc.execute(sa.text('CREATE INDEX CONCURRENTLY i ON t (a)'))\nop.drop_table('a')",
  )
  expect([apart?.transaction, step?.transaction]).toEqual([undefined, 1])
})

test('what a constraint and a change of type say besides', () => {
  const one = steps("op.create_check_constraint('c', 't', 'a IS NOT NULL', postgresql_not_valid=True)")[0]?.operation
  expect(one).toMatchObject({ constraint: { validated: false, notNullOf: 'a' } })
  const key = steps("op.create_foreign_key('f', 't', 'u', ['a'], ['id'], postgresql_not_valid=True)")[0]?.operation
  expect(key).toMatchObject({ constraint: { validated: false } })
  const change = steps("op.alter_column('t', 'a', existing_type=sa.VARCHAR(5), type_=sa.String(9))")[0]?.operation
  expect(change).toMatchObject({
    from: { name: 'varchar', modifiers: [5], array: false },
    to: { name: 'varchar', modifiers: [9], array: false },
  })
})

test('functions of the file are followed', () => {
  const head =
    "def helper(table, *, column='a'):\n    op.drop_column(table, column)\n    return table\nclass Helper:\n    def go(self, t): op.drop_table(t)\n"
  expect(operations("helper('t')\nop.drop_table(helper('u', column='b'))\nHelper().go('v')", head)).toEqual([
    'drop-column t a',
    'drop-column u b',
    'drop-table u',
    'drop-table v',
  ])
})

test('a database without a name', () => {
  const text = `${imports}def upgrade(engine_name=''):\n    globals()[f'upgrade_{engine_name}']()\ndef upgrade_():\n    op.drop_table('a')\n`
  expect(read(text)?.steps.map(({ operation }) => told(operation))).toEqual(['drop-table a'])
})

test('several databases', () => {
  const text = `${imports}def upgrade(engine_name):\n    globals()['upgrade_%s' % engine_name]()\ndef upgrade_one():\n    op.drop_table('a')\ndef upgrade_two():\n    op.drop_table('b')\n`
  expect(read(text)?.steps.map(({ operation }) => told(operation))).toEqual(['drop-table a', 'drop-table b'])
})

test.each([
  ['def downgrade():\n    op.create_table("a")', 'present'],
  ['def downgrade():\n    raise NotImplementedError', 'present'],
  ['def downgrade():\n    # rows cannot be brought back\n    pass', 'present'],
  ['def downgrade():\n    pass', 'missing'],
  [
    'def downgrade():\n    # ### commands auto generated by Alembic - please adjust! ###\n    pass\n    # ### end Alembic commands ###',
    'missing',
  ],
  ['def downgrade():\n    """Downgrade schema."""\n    pass', 'missing'],
  ['def downgrade(): ...', 'missing'],
  ['', 'missing'],
])('the way back: %s', (down, expected) => {
  expect(read(`${imports}def upgrade():\n    op.drop_table('a')\n${down}\n`)?.down).toBe(expected)
})

test('a migration that does nothing is asked for no way back', () => {
  expect(read(`${imports}def upgrade():\n    pass\ndef downgrade():\n    pass\n`)?.down).toBe('not-asked')
})

test.each([
  ['from alembic import op\ndef upgrade():\n    pass', true],
  ["revision = 'a'\ndown_revision = 'b'\ndef upgrade():\n    pass", true],
  ['from alembic import context\ndef run_migrations(): pass', false],
  ['def upgrade():\n    pass', false],
  ['x = "from alembic import op"', false],
])('is one: %s', (text, expected) => {
  expect(read(text) !== undefined).toBe(expected)
})

test.each([
  ['alembic/versions/2a_b.py', true],
  ['app/migrations/versions/2a_b.py', true],
  ['migrations/2024_a.py', true],
  ['migrations/env.py', false],
  ['migrations/versions/__init__.py', false],
  ['app/models.py', false],
  ['alembic/versions/2a_b.sql', false],
])('path: %s', (path, expected) => {
  expect(isAlembicPath(path)).toBe(expected)
})

/** Longer than any of them takes on a slow machine, and far shorter than what they would take unbounded. */
const limit = 15_000

test.each([
  ['parentheses', `x = ${'('.repeat(2_000)}op.drop_table('a')${')'.repeat(2_000)}`],
  ['many statements', "op.drop_table('a')\n".repeat(9_000)],
  ['a sum of strings', `op.execute('a'${" + 'b'".repeat(20_000)})`],
  ['a long chain', `op.execute(t${'.where(a)'.repeat(2_000)})`],
  ['functions that call themselves', "def f():\n    op.drop_table('a')\n    f()\n    f()\nf()"],
])('what is too deep or too long is named, and in time: %s', (_, body) => {
  const began = cpuTime()
  expect(operations(body).some((one) => one.startsWith('unread '))).toBe(true)
  expect(cpuTime() - began).toBeLessThan(limit)
})

test.each([
  [
    'names of objects',
    "op.constructor('a')\nop.__proto__('b')\nop.create_table('__proto__', sa.Column('constructor', sa.toString()))\nsa.Column.hasOwnProperty('a')",
  ],
  [
    'nothing where something is wanted',
    'op.add_column()\nop.alter_column()\nop.create_table()\nop.create_index()\nop.execute()\nop.create_foreign_key()\nop.drop_constraint()\nop.bulk_insert()\nsa.Enum().create()\nop.rename_table()\nop.batch_alter_table().add_column()',
  ],
  ['types of types', `op.add_column('t', sa.Column('a', ${'sa.ARRAY('.repeat(200)}sa.Text()${')'.repeat(200)}))`],
  ['quotes', `op.add_column("a\\"; DROP TABLE b; --", sa.Column("c\\"", sa.Text(), server_default="'; DROP TABLE d"))`],
])('hostile: %s', (_, body) => {
  expect(() => steps(body)).not.toThrow()
  expect(operations(body).some((one) => /^drop-table [bd]/.test(one))).toBe(false)
})

test('what is no Python is said', () => {
  expect(operations("op.drop_table('a'\n+ = )\nop.drop_table('b')").some((one) => one.startsWith('unread '))).toBe(true)
})

test('a text that is too long says so', () => {
  expect(read(`${imports}def upgrade():\n    op.execute('${'a'.repeat(400_000)}')`)).toMatchObject({
    steps: [],
    unread: [{ line: 1 }],
  })
})
