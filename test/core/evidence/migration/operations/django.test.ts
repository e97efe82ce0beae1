import { migrationChecks } from '../../../../../src/core/evidence/migration/checks.ts'
import { djangoText, shop } from '../read-django.ts'
import { holdWays, type Table } from './operations.ts'

const check = migrationChecks.find(({ kind }) => kind === 'migration-django')
if (check === undefined) throw new Error('no check of Django')

const pathOf = (index: number) => `shop/migrations/000${index + 2}_new.py`
const before = 'from django.contrib.postgres.functions import RandomUUID\nfrom django.db.models import F, Func, Q\n'

/** A migration of these operations; Django runs it in a transaction. */
function atomic(...operations: readonly string[]): string {
  return djangoText(operations.map((one) => `${one},`).join('\n'), { before })
}

function outside(...operations: readonly string[]): string {
  return djangoText(operations.map((one) => `${one},`).join('\n'), { before, attributes: 'atomic = False' })
}

function sql(...statements: readonly string[]): string {
  return atomic(...statements.map((one) => `migrations.RunSQL(${JSON.stringify(one)}, migrations.RunSQL.noop)`))
}

function sqlOutside(...statements: readonly string[]): string {
  return outside(...statements.map((one) => `migrations.RunSQL(${JSON.stringify(one)}, migrations.RunSQL.noop)`))
}

/** A migration that runs a function. */
function python(body: string, isAtomic = true): string {
  const code = `${before}\ndef forwards(apps, schema_editor):\n    Order = apps.get_model('shop', 'Order')\n${body.replace(/^/gm, '    ')}\n`
  const attributes = isAtomic ? '' : 'atomic = False'
  return djangoText('migrations.RunPython(forwards, migrations.RunPython.noop)', { before: code, attributes })
}

const add = (field: string) => `migrations.AddField('order', 'x', ${field})`
const alter = (name: string, field: string) => `migrations.AlterField('order', '${name}', ${field})`
const constraint = (text: string) => `migrations.AddConstraint('order', ${text})`
const inState = (operation: string) => `migrations.SeparateDatabaseAndState(state_operations=[${operation}])`
const key = "models.ForeignKey('shop.Item', models.CASCADE, null=True"

const ways: Table = {
  'removing a column': {
    unsafe: [
      [atomic("migrations.RemoveField('order', 'note')")],
      [atomic("migrations.RemoveField(model_name='item', name='user')")],
      [sql('ALTER TABLE shop_order DROP COLUMN note')],
    ],
    safe: [
      [atomic(inState("migrations.RemoveField('order', 'note')"))],
      [
        atomic(inState("migrations.RemoveField('order', 'state')")),
        sql("ALTER TABLE shop_order ALTER state SET DEFAULT ''"),
      ],
    ],
  },
  'renaming a column': {
    unsafe: [
      [atomic("migrations.RenameField('order', 'note', 'remark')")],
      [atomic(alter('note', "models.TextField(null=True, db_column='remark')"))],
      [sql('ALTER TABLE shop_order RENAME COLUMN note TO remark')],
    ],
    safe: [
      [atomic("migrations.RenameField('order', 'legacy', 'old')")],
      [
        atomic(
          alter('note', "models.TextField(null=True, db_column='note')"),
          "migrations.RenameField('order', 'note', 'remark')",
        ),
      ],
    ],
  },
  'renaming a table': {
    unsafe: [
      [atomic("migrations.RenameModel('Tag', 'Label')")],
      [atomic("migrations.AlterModelTable('tag', 'labels')")],
      [sql('ALTER TABLE shop_tag RENAME TO labels')],
    ],
    safe: [
      [atomic("migrations.AlterModelTable('tag', 'shop_tag')", "migrations.RenameModel('Tag', 'Label')")],
      [
        atomic(
          inState("migrations.RenameModel('Tag', 'Label')"),
          inState("migrations.AlterModelTable('label', 'shop_tag')"),
        ),
      ],
    ],
  },
  'renaming a schema': {
    unsafe: [[sql('ALTER SCHEMA shop RENAME TO store')]],
    safe: [[sql('CREATE SCHEMA store')]],
  },
  'renaming a value of an enum': {
    unsafe: [[sql("ALTER TYPE state RENAME VALUE 'done' TO 'completed'")]],
    safe: [[sql("ALTER TYPE state ADD VALUE 'completed' AFTER 'done'")]],
  },
  'removing a table': {
    unsafe: [
      [atomic("migrations.DeleteModel('Tag')")],
      [
        atomic(
          "migrations.DeleteModel('Tag')",
          "migrations.CreateModel('Tag', [('id', models.BigAutoField(primary_key=True))])",
        ),
      ],
      [atomic("migrations.RemoveField('item', 'orders')")],
      [sql('DROP TABLE shop_tag')],
    ],
    safe: [[atomic(inState("migrations.DeleteModel('Tag')"))], [atomic("migrations.DeleteModel('View')")]],
  },
  'making a table anew where one may be': {
    unsafe: [[sql('DROP TABLE IF EXISTS shop_tag', 'CREATE TABLE shop_tag (id bigint PRIMARY KEY)')]],
    safe: [
      [atomic("migrations.CreateModel('Label', [('id', models.BigAutoField(primary_key=True))])")],
      [atomic("migrations.AddField('order', 'tags', models.ManyToManyField('shop.Tag'))")],
    ],
  },
  'changing a type': {
    unsafe: [
      [atomic(alter('count', 'models.BigIntegerField(null=True)'))],
      [atomic(alter('note', 'models.IntegerField(null=True)'))],
      [atomic(alter('price', 'models.DecimalField(max_digits=8, decimal_places=3, default=0)'))],
      [sql('ALTER TABLE shop_order ALTER COLUMN count TYPE bigint')],
    ],
    safe: [
      [atomic(alter('state', 'models.CharField(max_length=40)'))],
      [atomic(alter('price', 'models.DecimalField(max_digits=12, decimal_places=2, default=0)'))],
      [atomic(alter('note', 'models.CharField(null=True)'))],
      [atomic(alter('code', "models.CharField(max_length=40, db_index=True, help_text='of the till')"))],
      [atomic(inState(alter('count', 'models.BigIntegerField(null=True)')))],
    ],
  },
  'adding a column with another default for each row': {
    unsafe: [
      [atomic(add('models.UUIDField(db_default=RandomUUID())'))],
      [atomic(add("models.UUIDField(db_default=Func(function='gen_random_uuid'))"))],
      [sql('ALTER TABLE shop_order ADD COLUMN x uuid DEFAULT gen_random_uuid()')],
    ],
    safe: [
      [atomic(add('models.UUIDField(null=True)'), alter('x', 'models.UUIDField(null=True, db_default=RandomUUID())'))],
      [atomic(add('models.UUIDField(null=True, default=uuid.uuid4)'))],
      [atomic(add('models.DateTimeField(db_default=models.functions.Now())'))],
    ],
  },
  'adding a column that numbers itself': {
    unsafe: [
      [atomic(add("models.BigIntegerField(db_default=Func(models.Value('numbers'), function='nextval'))"))],
      [sql('ALTER TABLE shop_order ADD COLUMN x bigserial')],
    ],
    safe: [
      [atomic(add('models.BigIntegerField(null=True)'))],
      [atomic("migrations.CreateModel('Number', [('id', models.BigAutoField(primary_key=True))])")],
    ],
  },
  'adding a stored generated column': {
    unsafe: [
      [
        atomic(
          add("models.GeneratedField(expression=F('count') + 1, output_field=models.IntegerField(), db_persist=True)"),
        ),
      ],
      [sql('ALTER TABLE shop_order ADD COLUMN x int GENERATED ALWAYS AS (count + 1) STORED')],
    ],
    safe: [
      [
        atomic(
          add("models.GeneratedField(expression=F('count') + 1, output_field=models.IntegerField(), db_persist=False)"),
        ),
      ],
    ],
  },
  'adding a required column without a default': {
    unsafe: [[atomic(add('models.IntegerField()'))], [sql('ALTER TABLE shop_order ADD COLUMN x int NOT NULL')]],
    safe: [
      [atomic(add('models.IntegerField(null=True)'))],
      [atomic(add('models.IntegerField(db_default=0)'))],
      [atomic(add('models.IntegerField(default=0, db_default=0)'))],
      [atomic(add("models.ManyToManyField('shop.Tag')"))],
    ],
  },
  'adding a json column': {
    unsafe: [[sql('ALTER TABLE shop_order ADD COLUMN x json')]],
    safe: [[atomic(add('models.JSONField(null=True)'))], [atomic(add('models.JSONField(null=True, default=dict)'))]],
  },
  'requiring a column': {
    unsafe: [
      [atomic(alter('count', 'models.IntegerField()'))],
      [sql('ALTER TABLE shop_order ALTER COLUMN note SET NOT NULL')],
    ],
    safe: [
      [
        atomic("pg.AddConstraintNotValid('order', models.CheckConstraint(condition=Q(count__isnull=False), name='c'))"),
        atomic(
          "pg.ValidateConstraint('order', 'c')",
          alter('count', 'models.IntegerField()'),
          "migrations.RemoveConstraint('order', 'c')",
        ),
      ],
    ],
  },
  'adding a check': {
    unsafe: [
      [atomic(constraint("models.CheckConstraint(condition=Q(count__gt=0), name='c')"))],
      [atomic(constraint("models.CheckConstraint(check=Q(count__gt=0), name='c')"))],
      [atomic(alter('count', 'models.PositiveIntegerField(null=True)'))],
      [atomic(add('models.PositiveIntegerField(null=True)'))],
      [sql('ALTER TABLE shop_order ADD CONSTRAINT c CHECK (count > 0)')],
    ],
    safe: [
      [
        atomic("pg.AddConstraintNotValid('order', models.CheckConstraint(condition=Q(count__gt=0), name='c'))"),
        atomic("pg.ValidateConstraint('order', 'c')"),
      ],
      [sql('ALTER TABLE shop_order ADD CONSTRAINT c CHECK (count > 0) NOT VALID')],
    ],
  },
  'validating in the transaction that adds': {
    unsafe: [
      [
        atomic(
          "pg.AddConstraintNotValid('order', models.CheckConstraint(condition=Q(count__gt=0), name='c'))",
          "pg.ValidateConstraint('order', 'c')",
        ),
      ],
    ],
    safe: [
      [
        outside(
          "pg.AddConstraintNotValid('order', models.CheckConstraint(condition=Q(count__gt=0), name='c'))",
          "pg.ValidateConstraint('order', 'c')",
        ),
      ],
    ],
  },
  'adding a foreign key': {
    unsafe: [
      [atomic(add(`${key}, db_index=False, db_constraint=False)`), alter('x', `${key}, db_index=False)`))],
      [atomic(alter('count', `${key}, db_column='count', db_index=False)`))],
      [atomic(alter('count', `${key}, db_column='count', db_index=False, default=None)`))],
      [sql('ALTER TABLE shop_order ADD CONSTRAINT fk FOREIGN KEY (count) REFERENCES items (id)')],
    ],
    safe: [
      [atomic(add(`${key}, db_index=False, db_constraint=False)`))],
      [
        atomic(
          add(`${key}, db_index=False, db_constraint=False)`),
          `migrations.SeparateDatabaseAndState(database_operations=[migrations.RunSQL('ALTER TABLE shop_order ADD CONSTRAINT fk FOREIGN KEY (x_id) REFERENCES items (id) NOT VALID', '')], state_operations=[${alter('x', `${key})`)}])`,
        ),
        sql('ALTER TABLE shop_order VALIDATE CONSTRAINT fk'),
      ],
    ],
  },
  'adding a unique constraint': {
    unsafe: [
      [atomic(alter('count', 'models.IntegerField(null=True, unique=True)'))],
      [atomic(add('models.IntegerField(null=True, unique=True)'))],
      [atomic(add("models.OneToOneField('shop.Item', models.CASCADE, null=True)"))],
      [atomic("migrations.AlterUniqueTogether('order', {('state', 'code'), ('state', 'count')})")],
      [atomic(constraint("models.UniqueConstraint(fields=['state', 'count'], name='u')"))],
      [sql('ALTER TABLE shop_order ADD CONSTRAINT u UNIQUE (count)')],
    ],
    safe: [
      [
        sqlOutside('CREATE UNIQUE INDEX CONCURRENTLY u ON shop_order (count)'),
        atomic(
          `migrations.SeparateDatabaseAndState([migrations.RunSQL('ALTER TABLE shop_order ADD CONSTRAINT u UNIQUE USING INDEX u', '')], [${constraint("models.UniqueConstraint(fields=['count'], name='u')")}])`,
        ),
      ],
      [atomic("migrations.AlterUniqueTogether('order', set())")],
    ],
  },
  'adding an exclusion constraint': {
    unsafe: [
      [atomic(constraint("ExclusionConstraint(name='e', expressions=[('at', '&&')])"))],
      [sql('ALTER TABLE shop_order ADD CONSTRAINT e EXCLUDE USING gist (count WITH =)')],
    ],
    safe: [
      [
        atomic(
          "migrations.CreateModel('Booking', [('id', models.BigAutoField(primary_key=True)), ('at', models.DateTimeField())])",
          "migrations.AddConstraint('booking', ExclusionConstraint(name='e', expressions=[('at', '&&')]))",
        ),
      ],
    ],
  },
  'adding an index': {
    unsafe: [
      [atomic("migrations.AddIndex('order', models.Index(fields=['at'], name='i'))")],
      [atomic("migrations.AddIndex(model_name='order', index=GinIndex(fields=['note'], name='i'))")],
      [atomic(alter('count', 'models.IntegerField(null=True, db_index=True)'))],
      [atomic(add('models.IntegerField(null=True, db_index=True)'))],
      [atomic(add('models.SlugField(null=True)'))],
      [atomic("migrations.AlterIndexTogether('order', {('state', 'at')})")],
      [atomic(constraint("models.UniqueConstraint(fields=['count'], condition=Q(state='x'), name='u')"))],
      [sql('CREATE INDEX i ON shop_order (at)')],
    ],
    safe: [
      [outside("pg.AddIndexConcurrently('order', models.Index(fields=['at'], name='i'))")],
      [sqlOutside('CREATE INDEX CONCURRENTLY i ON shop_order (at)')],
      [
        outside(
          `migrations.SeparateDatabaseAndState(database_operations=[migrations.RunSQL('CREATE INDEX CONCURRENTLY i ON shop_order (count)', '')], state_operations=[${alter('count', 'models.IntegerField(null=True, db_index=True)')}])`,
        ),
      ],
    ],
  },
  'adding an index concurrently in a transaction': {
    unsafe: [
      [atomic("pg.AddIndexConcurrently('order', models.Index(fields=['at'], name='i'))")],
      [sql('CREATE INDEX CONCURRENTLY i ON shop_order (at)')],
    ],
    safe: [[outside("pg.AddIndexConcurrently('order', models.Index(fields=['at'], name='i'))")]],
  },
  'adding a reference': {
    unsafe: [
      [atomic(add(`${key})`))],
      [
        atomic(
          "migrations.AddField('order', 'x', models.ForeignKey(to='shop.Tag', on_delete=models.SET_NULL, null=True, db_constraint=False))",
        ),
      ],
    ],
    safe: [
      [
        atomic(add(`${key}, db_index=False)`)),
        outside(
          `migrations.SeparateDatabaseAndState([pg.AddIndexConcurrently('order', models.Index(fields=['x'], name='i'))], [${alter('x', `${key})`)}])`,
        ),
      ],
    ],
  },
  'removing an index': {
    unsafe: [
      [atomic("migrations.RemoveIndex('order', 'by_state')")],
      [atomic(alter('code', 'models.CharField(max_length=20)'))],
      [sql('DROP INDEX by_state')],
    ],
    safe: [
      [outside("pg.RemoveIndexConcurrently('order', 'by_state')")],
      [sqlOutside('DROP INDEX CONCURRENTLY by_state')],
    ],
  },
  'filling rows': {
    unsafe: [
      [python("Order.objects.update(state='new')")],
      [python("Order.objects.all().update(state='new')", false)],
      [python("for order in Order.objects.all():\n    order.state = 'new'\n    order.save()")],
      [python('schema_editor.execute("UPDATE shop_order SET state = \'new\'")')],
      [sql("UPDATE shop_order SET state = 'new'")],
      [
        atomic(
          add('models.TextField(null=True)'),
          "migrations.RunSQL(\"UPDATE shop_order SET x = '' WHERE x IS NULL\", '')",
        ),
      ],
    ],
    safe: [
      [
        python(
          "while Order.objects.filter(pk__in=Order.objects.filter(note=None).values('pk')[:1000]).update(note=''):\n    pass",
          false,
        ),
      ],
      [atomic(add('models.TextField(null=True)')), python("Order.objects.filter(pk=1).update(note='')")],
      [
        djangoText(`${add('models.TextField(null=True)')}, migrations.RunPython(forwards, migrations.RunPython.noop)`, {
          before:
            "def forwards(apps, schema_editor):\n    row = apps.get_model('shop', 'Order').objects.get(pk=1)\n    row.x = ''\n    row.save()\n    row.delete()\n",
        }),
      ],
    ],
  },
  'using a new value of an enum at once': {
    unsafe: [[sql("ALTER TYPE state ADD VALUE 'lost'", "INSERT INTO states (name) VALUES ('lost')")]],
    safe: [[sqlOutside("ALTER TYPE state ADD VALUE 'lost'", "INSERT INTO states (name) VALUES ('lost')")]],
  },
  'running SQL': {
    unsafe: [
      [sql('TRUNCATE shop_order')],
      [atomic("migrations.RunSQL([('TRUNCATE shop_order', None)], [])")],
      [python("schema_editor.execute('TRUNCATE shop_order')")],
      [python("with schema_editor.connection.cursor() as cursor:\n    cursor.execute('TRUNCATE shop_order')")],
    ],
    safe: [
      [sql("COMMENT ON TABLE shop_order IS 'what was bought'")],
      [python("schema_editor.execute('ANALYZE shop_order')")],
    ],
  },
  'an index of many columns': {
    unsafe: [],
    safe: [
      [outside("pg.AddIndexConcurrently('order', models.Index(fields=['state', 'code', 'at', 'count'], name='i'))")],
    ],
  },
  'changing a default': {
    unsafe: [],
    safe: [
      [atomic(alter('price', 'models.DecimalField(max_digits=8, decimal_places=2, default=1)'))],
      [atomic(alter('price', 'models.DecimalField(max_digits=8, decimal_places=2, db_default=1)'))],
      [sql('ALTER TABLE shop_order ALTER COLUMN price SET DEFAULT 1')],
    ],
  },
  'adding a value to an enum': {
    unsafe: [],
    safe: [
      [sql("ALTER TYPE state ADD VALUE 'lost'")],
      [atomic(alter('state', "models.CharField(max_length=20, choices=[('new', 'New'), ('lost', 'Lost')])"))],
    ],
  },
}

holdWays(ways, { check, base: { 'shop/migrations/0001_initial.py': djangoText(shop) }, pathOf })
