import { expect, it, test } from 'vitest'
import { djangoOthersFor, isDjangoPath } from '../../../../src/core/evidence/migration/django/django-path.ts'
import { cpuTime } from '../../../support/cpu-time.ts'
import { djangoText, does, readAfter, shop } from './read-django.ts'

const types: readonly (readonly [field: string, column: string])[] = [
  ['models.CharField(max_length=20, null=True)', 'x:varchar(20)'],
  ['models.CharField(null=True)', 'x:varchar'],
  ['models.TextField(null=True)', 'x:text'],
  ['models.IntegerField(null=True)', 'x:int4'],
  ['models.SmallIntegerField(null=True)', 'x:int2'],
  ['models.BigIntegerField(null=True)', 'x:int8'],
  ['models.PositiveIntegerField(null=True)', 'x:int4 check'],
  ['models.PositiveSmallIntegerField(null=True)', 'x:int2 check'],
  ['models.PositiveBigIntegerField(null=True)', 'x:int8 check'],
  ['models.BooleanField(null=True)', 'x:bool'],
  ['models.NullBooleanField()', 'x:bool'],
  ['models.DateField(null=True)', 'x:date'],
  ['models.DateTimeField(null=True)', 'x:timestamptz'],
  ['models.TimeField(null=True)', 'x:time'],
  ['models.DurationField(null=True)', 'x:interval'],
  ['models.DecimalField(max_digits=8, decimal_places=2, null=True)', 'x:numeric(8,2)'],
  ['models.FloatField(null=True)', 'x:float8'],
  ['models.UUIDField(null=True)', 'x:uuid'],
  ['models.JSONField(null=True)', 'x:jsonb'],
  ['models.BinaryField(null=True)', 'x:bytea'],
  ['models.EmailField(null=True)', 'x:varchar(254)'],
  ['models.URLField(null=True)', 'x:varchar(200)'],
  ['models.FileField(upload_to="", null=True)', 'x:varchar(100)'],
  ['models.ImageField(upload_to="", null=True)', 'x:varchar(100)'],
  ['models.FilePathField(null=True)', 'x:varchar(100)'],
  ['models.GenericIPAddressField(null=True)', 'x:inet'],
  ['models.CharField(max_length=5, null=True, db_column="Y")', 'Y:varchar(5)'],
  [
    'django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=3), size=2, null=True)',
    'x:varchar(3)[]',
  ],
  ['django.contrib.postgres.fields.ArrayField(models.IntegerField(), null=True)', 'x:int4[]'],
  ['django.contrib.postgres.fields.HStoreField(null=True)', 'x:hstore'],
  ['django.contrib.postgres.fields.DateTimeRangeField(null=True)', 'x:tstzrange'],
  ['django.contrib.postgres.search.SearchVectorField(null=True)', 'x:tsvector'],
  ['shop.fields.PointField(null=True)', 'x:?'],
  ['models.CharField(max_length=settings.LENGTH, null=True)', 'x:?'],
  ['models.CharField(max_length=None, null=True)', 'x:varchar'],
  ['models.DecimalField(max_digits=settings.DIGITS, decimal_places=2, null=True)', 'x:?'],
  ['models.IntegerField(db_default=3)', 'x:int4 not-null default=constant'],
  ['models.IntegerField(default=2, db_default=3)', 'x:int4 not-null default=constant'],
  ['models.DateTimeField(db_default=models.functions.Now())', 'x:timestamptz not-null default=stable'],
  ['models.UUIDField(db_default=django.contrib.postgres.functions.RandomUUID())', 'x:uuid not-null default=volatile'],
  ['models.UUIDField(db_default=models.Func(function="gen_random_uuid"))', 'x:uuid not-null default=volatile'],
  ['models.CharField(max_length=5, db_default=models.Value("a"))', 'x:varchar(5) not-null default=constant'],
  ['models.IntegerField(db_default=shop.functions.Next())', 'x:int4 not-null default=unknown'],
  ['models.FloatField(db_default=models.functions.Pi())', 'x:float8 not-null default=stable'],
  [
    'models.TextField(db_default=models.functions.Lower(models.functions.Random()))',
    'x:text not-null default=volatile',
  ],
  [
    "models.TextField(db_default=models.expressions.RawSQL('md5(random()::text)', []))",
    'x:text not-null default=volatile',
  ],
  ["models.DateField(db_default=models.expressions.RawSQL('CURRENT_DATE', []))", 'x:date not-null default=stable'],
  ['models.IntegerField()', 'x:int4 not-null'],
  ['models.CharField(max_length=5)', 'x:varchar(5) not-null'],
  ['models.IntegerField(null=True, unique=True)', 'x:int4 unique'],
  [
    'models.GeneratedField(expression=models.F("count") + 1, output_field=models.IntegerField(), db_persist=True)',
    'x:int4 stored',
  ],
  [
    'models.GeneratedField(expression=models.F("count") + 1, output_field=models.IntegerField(), db_persist=False)',
    'x:int4 virtual',
  ],
]

it.each(types)('a column: %s', (field, column) => {
  expect(does(`migrations.AddField('order', 'x', ${field})`)).toEqual([`add-column shop_order ${column}`])
})

const filled: readonly (readonly [field: string, column: string])[] = [
  ['models.IntegerField(default=3)', 'x:int4 not-null default=constant'],
  ['models.IntegerField(default=3, null=True)', 'x:int4 default=constant'],
  ['models.UUIDField(default=uuid.uuid4)', 'x:uuid not-null default=constant'],
  ['models.UUIDField(default=uuid.uuid4, unique=True)', 'x:uuid not-null default=constant unique'],
  ['models.DateTimeField(auto_now_add=True)', 'x:timestamptz not-null default=constant'],
  ['models.CharField(blank=True, max_length=5)', 'x:varchar(5) not-null default=constant'],
  ['models.JSONField(default=dict)', 'x:jsonb not-null default=constant'],
]

it.each(filled)('a default that Django drops again: %s', (field, column) => {
  expect(does(`migrations.AddField(model_name='order', name='x', field=${field}, preserve_default=False)`)).toEqual([
    `add-column shop_order ${column}`,
    'drop-default shop_order x',
  ])
})

const added: readonly (readonly [field: string, steps: readonly string[]])[] = [
  ['models.IntegerField(null=True, db_index=True)', ['add-column shop_order x:int4', 'create-index - shop_order(x)']],
  [
    'models.SlugField(null=True)',
    ['add-column shop_order x:varchar(50)', 'create-index - shop_order(x)', 'create-index - shop_order(x)'],
  ],
  [
    'models.CharField(max_length=5, null=True, unique=True)',
    ['add-column shop_order x:varchar(5) unique', 'create-index - shop_order(x)'],
  ],
  [
    "models.ForeignKey('shop.Item', models.CASCADE, null=True)",
    ['add-column shop_order x_id:int4', 'create-index - shop_order(x_id)'],
  ],
  ["models.ForeignKey('shop.Item', models.CASCADE, null=True, db_index=False)", ['add-column shop_order x_id:int4']],
  [
    "models.ForeignKey('self', models.CASCADE, null=True)",
    ['add-column shop_order x_id:int8', 'create-index - shop_order(x_id)'],
  ],
  [
    "models.ForeignKey(to='other.Thing', on_delete=models.CASCADE, null=True)",
    ['add-column shop_order x_id:?', 'create-index - shop_order(x_id)'],
  ],
  ["models.OneToOneField('shop.Item', models.CASCADE, null=True)", ['add-column shop_order x_id:int4 unique']],
  [
    "models.ManyToManyField('shop.Tag')",
    [
      'create-table shop_order_x (id:? not-null primary identity, order_id:int8 not-null, tag_id:varchar(50) not-null, unique -(order_id,tag_id))',
      'create-index - shop_order_x(order_id)',
      'create-index - shop_order_x(tag_id)',
      'create-index - shop_order_x(tag_id)',
    ],
  ],
  [
    "models.ManyToManyField('self', db_table='friends')",
    [
      'create-table friends (id:? not-null primary identity, from_order_id:int8 not-null, to_order_id:int8 not-null, unique -(from_order_id,to_order_id))',
      'create-index - friends(from_order_id)',
      'create-index - friends(to_order_id)',
    ],
  ],
  ["models.ManyToManyField('shop.Tag', through='shop.Item')", []],
  ["taggit.managers.TaggableManager(to='taggit.Tag')", []],
  ["shop.fields.OrdersField(to='shop.Tag', through='shop.Item')", []],
  [
    "shop.fields.OwnerField(to='shop.Item', on_delete=models.CASCADE, null=True)",
    ['add-column shop_order x_id:int4', 'create-index - shop_order(x_id)'],
  ],
]

it.each(added)('a field: %s', (field, steps) => {
  expect(does(`migrations.AddField('order', 'x', ${field})`)).toEqual(steps)
})

test('a foreign key refers to the table of its model, and to none where it is no constraint', () => {
  const referenceOf = (field: string) => {
    const [step] = readAfter(djangoText(`migrations.AddField('order', 'x', ${field})`))?.steps ?? []
    return step?.operation.kind === 'add-column' ? step.operation.column.references : 'none'
  }
  expect(referenceOf("models.ForeignKey('shop.item', models.CASCADE, null=True)")).toBe('items')
  expect(referenceOf("models.ForeignKey('other.Thing', models.CASCADE, null=True)")).toBe('other_thing')
  expect(referenceOf('models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True)')).toBe('AUTH_USER_MODEL')
  expect(referenceOf("models.ForeignKey('shop.Item', models.CASCADE, null=True, db_constraint=False)")).toBe(undefined)
})

/** What Django 5.2 was seen to send to PostgreSQL for each. */
const altered: readonly (readonly [name: string, field: string, steps: readonly string[]])[] = [
  ['state', "models.CharField(max_length=20, help_text='x', choices=[('a', 'A')])", ['harmless AlterField']],
  ['state', "models.CharField(max_length=20, default='x')", ['harmless AlterField']],
  ['state', 'models.CharField(max_length=50)', ['change-type shop_order.state varchar(50)']],
  ['state', 'models.CharField(max_length=5)', ['change-type shop_order.state varchar(5)']],
  ['state', 'models.TextField()', ['change-type shop_order.state text']],
  ['state', 'models.CharField(max_length=20, null=True)', ['drop-not-null shop_order state']],
  ['state', 'models.IntegerField()', ['change-type shop_order.state int4']],
  ['count', 'models.IntegerField()', ['set-not-null shop_order count']],
  [
    'count',
    'models.IntegerField(default=3)',
    [
      'set-default shop_order count',
      'update shop_order count where',
      'set-not-null shop_order count',
      'drop-default shop_order count',
    ],
  ],
  [
    'count',
    'models.IntegerField(db_default=3)',
    ['set-default shop_order count', 'update shop_order count where', 'set-not-null shop_order count'],
  ],
  [
    'note',
    'models.TextField(blank=True)',
    ['set-default shop_order note', 'set-not-null shop_order note', 'drop-default shop_order note'],
  ],
  ['count', 'models.BigIntegerField(null=True)', ['change-type shop_order.count int8']],
  ['count', 'models.PositiveIntegerField(null=True)', ['add-constraint shop_order check -(count)']],
  ['stock', 'models.IntegerField(default=0)', ['drop-constraint shop_order shop_order_stock_check']],
  [
    'price',
    'models.DecimalField(max_digits=12, decimal_places=2, default=0)',
    ['change-type shop_order.price numeric(12,2)'],
  ],
  ['at', 'models.DateField(null=True)', ['change-type shop_order.at date']],
  ['count', 'models.IntegerField(null=True, db_index=True)', ['create-index - shop_order(count)']],
  [
    'state',
    'models.CharField(max_length=20, db_index=True)',
    ['create-index - shop_order(state)', 'create-index - shop_order(state)'],
  ],
  [
    'state',
    'models.SlugField(max_length=20)',
    ['create-index - shop_order(state)', 'create-index - shop_order(state)'],
  ],
  [
    'state',
    'models.CharField(max_length=20, unique=True)',
    ['add-constraint shop_order unique -(state)', 'create-index - shop_order(state)'],
  ],
  ['code', 'models.CharField(max_length=20)', ['drop-index shop_order ifExists', 'drop-index shop_order ifExists']],
  ['code', 'models.CharField(max_length=40, db_index=True)', ['change-type shop_order.code varchar(40)']],
  [
    'code',
    'models.TextField(db_index=True)',
    ['drop-index shop_order ifExists', 'change-type shop_order.code text', 'create-index - shop_order(code)'],
  ],
  [
    'number',
    'models.CharField(max_length=20)',
    ['drop-constraint shop_order shop_order_number_key', 'drop-index shop_order ifExists'],
  ],
  [
    'number',
    'models.CharField(max_length=20, db_index=True)',
    ['drop-constraint shop_order shop_order_number_key', 'create-index - shop_order(number)'],
  ],
  ['state', "models.CharField(max_length=20, db_column='st')", ['rename-column shop_order state st']],
  ['state', "models.CharField(max_length=20, db_collation='C')", ['change-type shop_order.state varchar(20)']],
  ['state', "models.CharField(max_length=20, db_default='x')", ['set-default shop_order state']],
  [
    'state',
    'shop.fields.StateField(max_length=20)',
    ['unread the type of `state` before or after is of a field class that is defined elsewhere'],
  ],
  ['state', 'field', ['unread the type of `state` before or after is of a field class that is defined elsewhere']],
  ['unheard', 'models.TextField()', ['harmless AlterField']],
]

it.each(altered)('the field %s becomes %s', (name, field, steps) => {
  expect(does(`migrations.AlterField('order', '${name}', ${field})`)).toEqual(steps)
})

const key = 'add-constraint items foreign-key -(order_id) -> shop_order'
const alteredKeys: readonly (readonly [name: string, field: string, steps: readonly string[]])[] = [
  ['order', "models.ForeignKey('shop.Order', models.PROTECT, related_name='x', blank=True)", ['harmless AlterField']],
  [
    'order',
    "models.ForeignKey('shop.Order', models.SET_NULL, null=True)",
    ['drop-constraint items', 'drop-not-null items order_id', key],
  ],
  ['order', "models.ForeignKey('shop.Order', models.CASCADE, default=1)", ['drop-constraint items', key]],
  [
    'order',
    "models.ForeignKey('shop.Tag', models.CASCADE)",
    [
      'drop-constraint items',
      'change-type items.order_id varchar(50)',
      'add-constraint items foreign-key -(order_id) -> shop_tag',
    ],
  ],
  [
    'order',
    "models.ForeignKey('other.Thing', models.CASCADE)",
    [
      'drop-constraint items',
      'unread the type of `order` before or after is that of a key which is defined elsewhere',
      'add-constraint items foreign-key -(order_id) -> other_thing',
    ],
  ],
  [
    'order',
    "models.OneToOneField('shop.Order', models.CASCADE)",
    ['drop-constraint items', 'drop-index items ifExists', 'add-constraint items unique -(order_id)', key],
  ],
  ['order', "models.ForeignKey('shop.Order', models.CASCADE, db_constraint=False)", ['drop-constraint items']],
  [
    'order',
    'models.BigIntegerField()',
    ['drop-constraint items', 'drop-index items ifExists', 'rename-column items order_id order'],
  ],
  ['orders', "models.ManyToManyField('shop.Order', blank=True)", ['harmless AlterField']],
  ['orders', "models.ManyToManyField('shop.Order', db_table='zz')", ['rename-table items_orders zz']],
  [
    'orders',
    "models.ManyToManyField('shop.Tag')",
    [
      'drop-constraint items_orders',
      'rename-column items_orders order_id tag_id',
      'change-type items_orders.tag_id varchar(50)',
      'add-constraint items_orders foreign-key -(tag_id) -> shop_tag',
    ],
  ],
]

it.each(alteredKeys)('the relation %s becomes %s', (name, field, steps) => {
  expect(does(`migrations.AlterField('item', '${name}', ${field})`)).toEqual(steps)
})

test('a key that gets another type changes all that refers to it', () => {
  expect(does("migrations.AlterField('tag', 'slug', models.SlugField(max_length=90, primary_key=True))")).toEqual([
    'change-type shop_tag.slug varchar(90)',
  ])
  expect(does("migrations.AlterField('item', 'id', models.BigAutoField(primary_key=True))")).toEqual([
    'change-type items.id int8',
    'drop-constraint items_orders',
    'change-type items_orders.item_id int8',
    'add-constraint items_orders foreign-key -(item_id) -> items',
  ])
  expect(does("migrations.AlterField('order', 'id', models.AutoField(primary_key=True))")).toEqual([
    'change-type shop_order.id int4',
    'drop-constraint items',
    'change-type items.order_id int4',
    'add-constraint items foreign-key -(order_id) -> shop_order',
    'drop-constraint items_orders',
    'change-type items_orders.order_id int4',
    'add-constraint items_orders foreign-key -(order_id) -> shop_order',
  ])
})

const operations: readonly (readonly [operation: string, steps: readonly string[]])[] = [
  [
    "migrations.CreateModel(name='T', fields=[('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False)), ('p', models.PositiveIntegerField(default=1)), ('o', models.ForeignKey('shop.Order', models.CASCADE)), ('u', models.CharField(max_length=3, unique=True))], options={'db_table': 'tt', 'unique_together': {('p', 'o')}, 'index_together': [['p', 'u']], 'order_with_respect_to': 'o', 'constraints': [models.CheckConstraint(check=models.Q(p__gt=0), name='positive'), models.UniqueConstraint(fields=['p'], condition=models.Q(u=''), name='one')], 'indexes': [models.Index(fields=['-p'], name='by_p')]}, bases=(models.Model,))",
    [
      'create-table tt (id:int8 not-null primary identity, p:int4 not-null check, o_id:int8 not-null, u:varchar(3) not-null unique, _order:int4 not-null, unique -(p,o_id), check positive(p))',
      'create-index - tt(o_id)',
      'create-index - tt(u)',
      'create-index - tt(p,u)',
      'create-index by_p tt(p)',
      'create-index one tt(p) unique',
    ],
  ],
  ["migrations.CreateModel('P', [], options={'proxy': True}, bases=('shop.order',))", []],
  ["migrations.CreateModel('P', [('id', models.AutoField(primary_key=True))], options={'managed': False})", []],
  [
    "migrations.CreateModel('Big', [('order_ptr', models.OneToOneField('shop.Order', models.CASCADE, parent_link=True, primary_key=True))], bases=('shop.order',)), migrations.AddField('item', 'big', models.ForeignKey('shop.Big', models.CASCADE, null=True))",
    [
      'create-table shop_big (order_ptr_id:int8 not-null primary)',
      'add-column items big_id:int8',
      'create-index - items(big_id)',
    ],
  ],
  ["migrations.DeleteModel('Item')", ['drop-table items_orders cascade', 'drop-table items cascade']],
  ["migrations.DeleteModel(name='View')", []],
  [
    "migrations.RenameModel('Order', 'Purchase')",
    [
      'rename-table shop_order shop_purchase',
      'drop-constraint items',
      'add-constraint items foreign-key -(order_id) -> shop_purchase',
      'drop-constraint items_orders',
      'rename-column items_orders order_id purchase_id',
      'add-constraint items_orders foreign-key -(purchase_id) -> shop_purchase',
    ],
  ],
  [
    "migrations.RenameModel('Item', 'Line')",
    [
      'drop-constraint items_orders',
      'rename-column items_orders item_id line_id',
      'add-constraint items_orders foreign-key -(line_id) -> items',
    ],
  ],
  [
    "migrations.AlterModelTable('Item', 'lines')",
    ['rename-table items lines', 'rename-table items_orders lines_orders'],
  ],
  [
    "migrations.AlterModelTable('Item', None)",
    ['rename-table items shop_item', 'rename-table items_orders shop_item_orders'],
  ],
  ["migrations.RemoveField('order', 'state')", ['drop-column shop_order state cascade']],
  ["migrations.RemoveField('order', 'legacy')", ['drop-column shop_order OLD cascade']],
  ["migrations.RemoveField('item', 'order')", ['drop-column items order_id cascade']],
  ["migrations.RemoveField('item', 'orders')", ['drop-table items_orders cascade']],
  ["migrations.RemoveField('view', 'id')", []],
  ["migrations.RemoveField('unheard', 'x')", ['drop-column shop_unheard x cascade']],
  ["migrations.RenameField('order', 'state', 'status')", ['rename-column shop_order state status']],
  ["migrations.RenameField('order', 'legacy', 'old')", []],
  [
    "migrations.RenameField('item', 'order', 'purchase')",
    [
      'drop-constraint items',
      'rename-column items order_id purchase_id',
      'add-constraint items foreign-key -(purchase_id) -> shop_order',
    ],
  ],
  ["migrations.RenameField('item', 'orders', 'purchases')", ['rename-table items_orders items_purchases']],
  [
    "migrations.AddIndex('order', models.Index(fields=['state', '-at'], name='i'))",
    ['create-index i shop_order(state,at)'],
  ],
  ["migrations.AddIndex('item', models.Index(fields=['order'], name='i'))", ['create-index i items(order_id)']],
  [
    "migrations.AddIndex('order', models.Index(models.functions.Lower('state'), name='i'))",
    ['create-index i shop_order()'],
  ],
  ["migrations.AddIndex('order', GinIndex(fields=['note'], name='i'))", ['create-index i shop_order(note)']],
  ["migrations.RemoveIndex('order', 'by_state')", ['drop-index by_state shop_order ifExists']],
  ["migrations.RenameIndex('order', new_name='a', old_name='b')", ['harmless RenameIndex']],
  [
    "migrations.AddConstraint('order', models.CheckConstraint(condition=models.Q(count__gt=0), name='c'))",
    ['add-constraint shop_order check c(count)'],
  ],
  [
    "migrations.AddConstraint('order', models.UniqueConstraint(fields=['state', 'at'], name='u'))",
    ['add-constraint shop_order unique u(state,at)'],
  ],
  [
    "migrations.AddConstraint('order', models.UniqueConstraint(fields=['state'], condition=models.Q(count=1), name='u'))",
    ['create-index u shop_order(state) unique'],
  ],
  [
    "migrations.AddConstraint('order', models.UniqueConstraint(models.F('legacy'), name='u'))",
    ['create-index u shop_order(OLD) unique'],
  ],
  [
    "migrations.AddConstraint('order', models.CheckConstraint(check=models.Q(('count__gt', 0), ('at__isnull', False), _connector='OR'), name='c'))",
    ['add-constraint shop_order check c(count,at)'],
  ],
  [
    "migrations.AlterField('tag', 'slug', models.CharField(max_length=50))",
    ['drop-constraint shop_tag shop_tag_pkey', 'drop-index shop_tag ifExists'],
  ],
  [
    "migrations.AddConstraint('order', models.UniqueConstraint(models.functions.Lower('state'), name='u'))",
    ['create-index u shop_order() unique'],
  ],
  [
    "migrations.AddConstraint('order', models.UniqueConstraint(fields=['state'], include=['at'], name='u'))",
    ['create-index u shop_order(state) unique'],
  ],
  [
    "migrations.AddConstraint('order', ExclusionConstraint(name='e', expressions=[('at', '=')]))",
    ['add-constraint shop_order exclusion e()'],
  ],
  [
    "migrations.AddConstraint('order', shop.constraints.Own(name='o'))",
    ['unread a constraint of a class that is defined elsewhere'],
  ],
  ["migrations.RemoveConstraint('order', 'c')", ['drop-constraint shop_order c']],
  [
    "migrations.AddConstraint('order', models.UniqueConstraint(fields=['state'], condition=models.Q(count=1), name='u')), migrations.RemoveConstraint('order', 'u')",
    ['create-index u shop_order(state) unique', 'drop-index u shop_order ifExists'],
  ],
  [
    "migrations.AlterUniqueTogether('order', {('state', 'code'), ('state', 'at')})",
    ['add-constraint shop_order unique -(state,at)'],
  ],
  ["migrations.AlterUniqueTogether('order', set())", ['drop-constraint shop_order']],
  ["migrations.AlterUniqueTogether(name='order', unique_together=None)", ['drop-constraint shop_order']],
  [
    "migrations.AlterUniqueTogether('unheard', {('a', 'b')})",
    ['unread which of these groups are new: the migration that made the model was not read'],
  ],
  ["migrations.AlterIndexTogether('order', {('state', 'at')})", ['create-index - shop_order(state,at)']],
  [
    "migrations.AlterOrderWithRespectTo('item', 'order')",
    ['add-column items _order:int4 not-null default=constant', 'drop-default items _order'],
  ],
  ["migrations.AlterOrderWithRespectTo('item', None)", []],
  ["migrations.AlterModelOptions('order', {'ordering': ['id']})", ['harmless AlterModelOptions']],
  [
    "migrations.AlterModelOptions('order', {'managed': False}), migrations.RemoveField('order', 'state')",
    ['harmless AlterModelOptions'],
  ],
  ["migrations.AlterModelManagers('order', [])", ['harmless AlterModelManagers']],
  ["migrations.AlterModelTableComment('order', 'x')", ['harmless AlterModelTableComment']],
  [
    "pg.AddIndexConcurrently('order', models.Index(fields=['state'], name='i'))",
    ['create-index i shop_order(state) concurrently'],
  ],
  ["pg.RemoveIndexConcurrently('order', 'by_state')", ['drop-index by_state shop_order concurrently ifExists']],
  [
    "pg.AddConstraintNotValid('order', models.CheckConstraint(condition=models.Q(count__gt=0), name='c'))",
    ['add-constraint shop_order check c(count)'],
  ],
  ["pg.ValidateConstraint('order', 'c')", ['validate-constraint shop_order c']],
  ["pg.TrigramExtension(), pg.CreateExtension('hstore')", ['harmless TrigramExtension', 'harmless CreateExtension']],
  ["pg.CreateCollation('ci', locale='und')", ['harmless CreateCollation']],
  ["pg.RemoveCollation('ci', locale='und')", ['drop other ci']],
  [
    "pgtrigger.migrations.AddTrigger('order', trigger=pgtrigger.compiler.Trigger(name='t', sql=''))",
    ['create-trigger shop_order t'],
  ],
  ["shop.operations.Own('order')", ['unread what `Own` does to the database is written in another file']],
  ['*more', ['unread operations that are put together as it runs']],
]

it.each(operations)('%s', (operation, steps) => {
  expect(does(operation)).toEqual(steps)
})

test('a check that says no more than that a column is not null is known as one', () => {
  const checkOf = (condition: string) => {
    const text = `pg.AddConstraintNotValid('item', models.CheckConstraint(condition=${condition}, name='c'))`
    const [step] = readAfter(djangoText(text))?.steps ?? []
    if (step?.operation.kind !== 'add-constraint') throw new Error('no constraint')
    const { validated, notNullOf } = step.operation.constraint
    return [validated, notNullOf]
  }
  expect(checkOf('models.Q(order__isnull=False)')).toEqual([false, 'order_id'])
  expect(checkOf("models.Q(('order__isnull', False))")).toEqual([false, 'order_id'])
  expect(checkOf('models.Q(order__isnull=True)')).toEqual([false, undefined])
  expect(checkOf('models.Q(order__isnull=False, id__gt=0)')).toEqual([false, undefined])
})

test('what is only said to the state reaches no database, and what is only done to the database no state', () => {
  expect(
    does(
      "migrations.SeparateDatabaseAndState(database_operations=[migrations.RunSQL('ALTER TABLE shop_order DROP COLUMN state')], state_operations=[migrations.RemoveField('order', 'state')])",
    ),
  ).toEqual(['drop-column shop_order state'])
  expect(
    does(
      "migrations.SeparateDatabaseAndState(state_operations=[migrations.RenameField('order', 'legacy', 'x'), migrations.RenameModel('Item', 'Line')]), migrations.RemoveField('line', 'order')",
    ),
  ).toEqual(['drop-column items order_id cascade'])
  expect(
    does(
      "migrations.SeparateDatabaseAndState([migrations.RemoveField('order', 'state')]), migrations.AlterField('order', 'state', models.TextField())",
    ),
  ).toEqual(['drop-column shop_order state cascade', 'change-type shop_order.state text'])
})

const ways: readonly (readonly [operation: string, down: string])[] = [
  ["migrations.RemoveField('order', 'state')", 'present'],
  ["migrations.RunSQL('SELECT 1')", 'missing'],
  ["migrations.RunSQL('SELECT 1', 'SELECT 1')", 'present'],
  ["migrations.RunSQL(sql='SELECT 1', reverse_sql=migrations.RunSQL.noop, elidable=True)", 'present'],
  ['migrations.RunPython(migrations.RunPython.noop)', 'missing'],
  ['migrations.RunPython(migrations.RunPython.noop, reverse_code=migrations.RunPython.noop)', 'present'],
  ["migrations.SeparateDatabaseAndState([migrations.RunSQL('SELECT 1')])", 'missing'],
]

it.each(ways)('the way back of %s is %s', (operation, down) => {
  expect(readAfter(djangoText(operation))?.down).toBe(down)
})

test('all of a migration is one transaction, unless it says that it is not atomic', () => {
  const text =
    "migrations.RemoveField('order', 'state'), migrations.AddField('order', 'x', models.IntegerField(null=True, db_index=True))"
  const transactions = (attributes: string) =>
    readAfter(djangoText(text, { attributes }))?.steps.map(({ transaction }) => transaction)
  expect(transactions('')).toEqual([1, 1, 1])
  expect(transactions('atomic = False')).toEqual([undefined, undefined, undefined])
})

test('lines are those of the operation', () => {
  const [step] =
    readAfter(djangoText("\n\n        migrations.RemoveField(\n            'order',\n            'state',\n        ),"))
      ?.steps ?? []
  expect([step?.line, step?.endLine]).toEqual([15, 18])
  expect(step?.source).toMatch(/^migrations\.RemoveField\(/)
})

test('a migration that replaces others runs nothing where those have run', () => {
  const attributes = "replaces = [('shop', '0001_initial'), ('shop', '0002_a')]"
  const migration = readAfter(djangoText("migrations.RemoveField('order', 'state')", { attributes }))
  expect(migration?.steps.map(({ operation }) => operation.kind)).toEqual(['harmless'])
})

test('the state is what the migrations before have made of it, in the order of their dependencies', () => {
  const one = (name: string, operations: string, after = '') => ({
    path: `shop/migrations/${name}.py`,
    text: djangoText(operations, { attributes: `dependencies = [${after}]` }),
  })
  const others = [
    one('0001_initial', shop),
    one(
      '0002_b',
      "migrations.AlterField('order', 'state', models.CharField(max_length=99))",
      "('shop', '0003_a'), ('auth', '0001_initial')",
    ),
    one(
      '0003_a',
      "migrations.RenameModel('Order', 'Purchase'), migrations.RenameModel('Purchase', 'Order'), migrations.AlterField('order', 'state', models.CharField(max_length=55))",
      "('shop', '0001_initial')",
    ),
    one('0010_later', "migrations.AlterField('order', 'state', models.TextField())", "('shop', '0009_last')"),
  ]
  const alter = (length: number) => `migrations.AlterField('order', 'state', models.CharField(max_length=${length}))`
  const said = { attributes: "dependencies = [('shop', '0002_b')]" }
  expect(does(alter(99), said, others)).toEqual(['harmless AlterField'])
  expect(does(alter(98), said, others)).toEqual(['change-type shop_order.state varchar(98)'])
  expect(does(alter(55), { attributes: "dependencies = [('shop', '0003_a')]" }, others)).toEqual([
    'harmless AlterField',
  ])
  expect(does(alter(55), said, [])).toEqual(['harmless AlterField'])
})

test('a squashed migration stands for those that it replaces', () => {
  const others = [
    { path: 'shop/migrations/0001_initial.py', text: djangoText(shop) },
    {
      path: 'shop/migrations/0001_squashed.py',
      text: djangoText(shop.replace('max_length=20', 'max_length=77'), {
        attributes: "replaces = [('shop', '0001_initial'), ('shop', '0002_a')]",
      }),
    },
  ]
  const said = { attributes: "dependencies = [('shop', '0002_a')]" }
  expect(does("migrations.AlterField('order', 'state', models.CharField(max_length=77))", said, others)).toEqual([
    'harmless AlterField',
  ])
})

test('the app is called as its migrations call it', () => {
  const others = [
    { path: 'shop/migrations/0001_initial.py', text: djangoText(shop) },
    {
      path: 'shop/migrations/0002_a.py',
      text: djangoText('', { attributes: "dependencies = [('store', '0001_initial')]" }),
    },
  ]
  const said = { attributes: "dependencies = [('store', '0002_a')]" }
  expect(does("migrations.RemoveField('order', 'state')", said, others)).toEqual([
    'drop-column store_order state cascade',
  ])
})

test('models of other apps are known as far as their migrations were read', () => {
  const named = (name: string) => ({
    path: 'people/migrations/0001_initial.py',
    text: djangoText(
      `migrations.CreateModel('${name}', [('id', models.UUIDField(primary_key=True))], options={'db_table': 'persons'})`,
    ),
  })
  const of = (others: readonly { readonly path: string; readonly text: string }[]) =>
    does(
      "migrations.AddField('order', 'by', models.ForeignKey('people.Person', models.CASCADE, null=True)), migrations.RunPython(lambda apps, schema_editor: apps.get_model('people', 'Person').objects.update(a=1))",
      {},
      [{ path: 'shop/migrations/0001_initial.py', text: djangoText(shop) }, ...others],
    )
  const index = 'create-index - shop_order(by_id)'
  expect(of([named('Person')])).toEqual(['add-column shop_order by_id:uuid', 'update persons a', index])
  expect(of([named('Pet')])).toEqual(['add-column shop_order by_id:?', 'update people_person a', index])
})

test('a field that referred to another model before has had the type of its key', () => {
  expect(
    does("migrations.AlterField('item', 'order', models.ForeignKey('shop.Tag', models.CASCADE))", {}, [
      {
        path: 'shop/migrations/0001_initial.py',
        text: djangoText("migrations.CreateModel('Order', [('id', models.UUIDField(primary_key=True))])"),
      },
      {
        path: 'shop/migrations/0002_a.py',
        text: djangoText(
          "migrations.CreateModel('Item', [('order', models.ForeignKey('shop.Order', models.CASCADE))]), migrations.CreateModel('Tag', [('id', models.UUIDField(primary_key=True))])",
          { attributes: "dependencies = [('shop', '0001_initial')]" },
        ),
      },
    ]),
  ).toEqual(['drop-constraint shop_item', 'add-constraint shop_item foreign-key -(order_id) -> shop_tag'])
})

const paths: readonly (readonly [path: string, is: boolean])[] = [
  ['shop/migrations/0001_initial.py', true],
  ['src/shop/db_migrations/0002_a.py', true],
  ['migrations/0002_a.py', true],
  ['shop/migrations/__init__.py', false],
  ['shop/migrations/versions/1_a.py', false],
  ['shop/migrations/0001_initial.sql', false],
  ['shop/models.py', false],
]

it.each(paths)('%s may be a migration: %s', (path, is) => {
  expect(isDjangoPath(path)).toBe(is)
})

test('the others are those of the folder, or what a migration says it comes after', () => {
  const path = 'shop/migrations/0003_c.py'
  const tree = [
    'shop/migrations/0001_a.py',
    'shop/migrations/0002_b.py',
    path,
    'shop/migrations/__init__.py',
    'other/migrations/0001_a.py',
  ]
  expect(djangoOthersFor(path, tree, () => undefined)).toEqual([
    'shop/migrations/0001_a.py',
    'shop/migrations/0002_b.py',
  ])
  const naming = "models.ForeignKey(to='other.Thing'), apps.get_model('third', 'Thing')"
  expect(
    djangoOthersFor(path, [...tree, 'third/migrations/0001_a.py', 'last/migrations/0001_a.py'], () => naming),
  ).toEqual([
    'shop/migrations/0001_a.py',
    'shop/migrations/0002_b.py',
    'other/migrations/0001_a.py',
    'third/migrations/0001_a.py',
  ])
  const texts = new Map([
    [path, djangoText('', { attributes: "dependencies = [\n        ('shop', '0002_b'),\n    ]" })],
    ['shop/migrations/0002_b.py', djangoText('', { attributes: "dependencies = [('shop', '0001_a')]" })],
    ['shop/migrations/0001_a.py', djangoText('', { attributes: "dependencies = [('shop', '0003_c')]" })],
  ])
  expect(djangoOthersFor(path, [], (at) => texts.get(at))).toEqual([
    'shop/migrations/0002_b.py',
    'shop/migrations/0001_a.py',
  ])
})

const others: readonly (readonly [what: string, text: string])[] = [
  ['no class', 'x = 1'],
  ['a class of another kind', 'class Migration(Thing):\n    operations = []'],
  ['a migration of South', 'class Migration(SchemaMigration):\n    def forwards(self, orm):\n        pass'],
  ['a function', 'def upgrade():\n    op.drop_table("a")'],
  ['nothing', ''],
]

it.each(others)('%s is no migration', (_, text) => {
  expect(readAfter(text)).toBe(undefined)
})

const hostile: readonly (readonly [what: string, text: string])[] = [
  ['deep lists', djangoText(`migrations.AlterUniqueTogether('order', ${'['.repeat(3_000)}${']'.repeat(3_000)})`)],
  [
    'deep arrays',
    djangoText(`migrations.AddField('order', 'x', ${'models.ArrayField('.repeat(2_000)}1${')'.repeat(2_000)})`),
  ],
  ['deep operations', djangoText(`${'migrations.SeparateDatabaseAndState(['.repeat(900)}${'])'.repeat(900)}`)],
  ['many fields', djangoText(`migrations.CreateModel('T', [${"('a', models.TextField()),".repeat(12_000)}])`)],
  ['many operations', djangoText("migrations.RemoveField('order', 'state'),\n".repeat(8_000))],
  [
    'names of objects',
    djangoText(
      "migrations.AddField('__proto__', 'constructor', models.TextField(**{'__proto__': 1})), migrations.DeleteModel('constructor')",
    ),
  ],
  ['a class that is its own base', 'class Migration(Migration):\n    operations = [Migration(Migration)]\n'],
  ['an open list', `class Migration(migrations.Migration):\n    dependencies = [${"('a', 'b'), ".repeat(20_000)}`],
  ['brackets', `class Migration(migrations.Migration):\n    operations = ${'['.repeat(100_000)}`],
  [
    'numbers and nothing',
    djangoText(
      "1, None, 'x', migrations.AddField(), migrations.CreateModel(), migrations.RunSQL(), migrations.RunPython(), migrations.AlterField('order'), migrations.RenameField('order'), migrations.AddIndex('order'), migrations.AddConstraint('order'), migrations.RenameModel(), migrations.AlterModelTable(), migrations.SeparateDatabaseAndState()",
    ),
  ],
]

it.each(hostile)('%s neither end it nor take long', (_, text) => {
  const from = cpuTime()
  readAfter(text)
  readAfter(djangoText("migrations.RemoveField('order', 'state')"), [{ path: 'shop/migrations/0001_x.py', text }])
  expect(cpuTime() - from).toBeLessThan(8_000)
})

test('migrations that depend on each other in a circle end', () => {
  const circle = ['0001_a', '0002_b'].map((name, index) => ({
    path: `shop/migrations/${name}.py`,
    text: djangoText(shop, {
      attributes: `dependencies = [('shop', '${index === 0 ? '0002_b' : '0001_a'}'), ('shop', '0009_last')]`,
    }),
  }))
  expect(
    does("migrations.RemoveField('order', 'state')", { attributes: "dependencies = [('shop', '0002_b')]" }, circle),
  ).toEqual(['drop-column shop_order state cascade'])
})
