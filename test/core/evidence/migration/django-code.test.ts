import { expect, it, test } from 'vitest'
import { djangoText, does, readAfter } from './read-django.ts'

const sql: readonly (readonly [sql: string, steps: readonly string[]])[] = [
  ["'ALTER TABLE a DROP COLUMN b'", ['drop-column a b']],
  [
    '"""\n            ALTER TABLE a DROP COLUMN b;\n            DROP TABLE c;\n        """',
    ['drop-column a b', 'drop-table c'],
  ],
  [
    "['DROP TABLE a', ('UPDATE a SET b = %s WHERE c = %s', [1, 2]), ('DROP TABLE d', None)]",
    ['drop-table a', 'update a b where', 'drop-table d'],
  ],
  ["[(\"DELETE FROM a WHERE b LIKE '%%x' AND c = %(c)s\", {'c': 1})]", ['delete a where']],
  ["'ALTER TABLE ' 'a ' 'DROP COLUMN b'", ['drop-column a b']],
  ['sql=STATEMENT', ['drop-table kept']],
  ["f'ALTER TABLE {TABLE} DROP COLUMN {settings.COLUMN}'", ['drop-column a settings_COLUMN']],
  ["migrations.RunSQL.noop, 'DROP TABLE a'", []],
  ["''", []],
  ["open('a.sql').read()", ['unread SQL of another file']],
  ['shop.sql.STATEMENT', ['unread SQL that is written in another file']],
  ["'SELEC 1'", ['unread PostgreSQL\'s grammar: syntax error at or near "SELEC"']],
  ["'SELECT 1', state_operations=[migrations.RemoveField('order', 'state')]", ['harmless a query']],
]

it.each(sql)('RunSQL(%s)', (given, steps) => {
  const before = "STATEMENT = 'DROP TABLE kept'\nTABLE = 'a'\n"
  expect(does(`migrations.RunSQL(${given})`, { before })).toEqual(steps)
})

test('an operation that the file makes of RunSQL is one', () => {
  const before = 'class Run(migrations.RunSQL):\n    pass\n'
  expect(does("Run('DROP TABLE a')", { before })).toEqual(['drop-table a'])
})

test('SQL keeps its own line', () => {
  const steps = readAfter(djangoText('migrations.RunSQL("""\n\n  DROP TABLE a;\n  DROP TABLE b""")'))?.steps
  expect(steps?.map(({ line, sql: isSql }) => [line, isSql])).toEqual([
    [15, true],
    [16, true],
  ])
})

function run(body: string): string {
  return `def forwards(apps, schema_editor):\n${body.replace(/^/gm, '    ')}\n`
}

function code(body: string, before = ''): readonly string[] {
  return does('migrations.RunPython(forwards)', { before: before + run(body) })
}

const order = "Order = apps.get_model('shop', 'Order')\n"
const item = "Item = apps.get_model('shop.Item')\n"
const rows: readonly (readonly [body: string, steps: readonly string[]])[] = [
  [`${order}Order.objects.update(state='x')`, ['update shop_order state']],
  [`${order}Order.objects.all().update(state='x', legacy=1)`, ['update shop_order state,OLD']],
  [`${order}Order.objects.filter(state='').update(state='x')`, ['update shop_order state where']],
  [`${order}Order.objects.using('a').exclude(state='').update(state='x')`, ['update shop_order state where']],
  [`${order}Order.objects.all().delete()`, ['delete shop_order']],
  [`${order}Order.objects.filter(state='').delete()`, ['delete shop_order where']],
  [`${order}Order.objects.all()._raw_delete('default')`, ['delete shop_order']],
  [`${order}Order.objects.bulk_create([Order(state='x')])`, ['insert shop_order']],
  [`${order}Order.objects.bulk_update(rows, ['state', 'legacy'])`, ['update shop_order state,OLD where']],
  [`${order}Order.objects.create(state='x')`, ['insert shop_order state']],
  [`${order}Order.objects.get_or_create(state='x')`, ['insert shop_order']],
  [`${order}Order(state='x').save()`, ['insert shop_order']],
  [`${order}for row in Order.objects.all():\n    row.state = 'x'\n    row.save()`, ['update shop_order state']],
  [
    `${order}for row in Order.objects.iterator(chunk_size=10):\n    row.save(update_fields=['state'])`,
    ['update shop_order state'],
  ],
  [`${order}for row in Order.objects.filter(state=''):\n    row.save()`, ['update shop_order  where']],
  [`${order}for row in Order.objects.all():\n    if row.state:\n        row.save()`, ['update shop_order  where']],
  [`${order}for row in Order.objects.all()[:100]:\n    row.save()`, ['update shop_order  where']],
  [`${order}for index, row in enumerate(Order.objects.all()):\n    row.save()`, ['update shop_order']],
  [`${order}for row in tqdm.tqdm(Order.objects.all()):\n    row.save()`, ['update shop_order']],
  [`${order}for row in list(Order.objects.all()):\n    row.delete()`, ['delete shop_order where']],
  [`${order}row = Order.objects.first()\nrow.state = 'x'\nrow.save()`, ['update shop_order state where batched']],
  [`${item}Item.objects.update(order=1)`, ['update items order_id']],
  [`${item}for row in Item.objects.all():\n    row.order.save()`, ['update shop_order']],
  [
    `${item}for row in Item.objects.all():\n    row.thing_set.update(a=1)`,
    ['unread which table `update` writes is only known when it runs'],
  ],
  [`${item}for row in Item.objects.all():\n    row.thing_set.create(a=1)`, []],
  [`${order}${order}given = {}\ngiven.update({'a': 1})\nstorage.delete('a')`, []],
  ["Other = apps.get_app_config('other').get_model('Thing')\nOther.objects.update(a=1)", ['update other_thing a']],
  ["apps.get_model('auth', 'User').objects.update(a=1)", ['update auth_user a']],
  [
    'for name in ["Order", "Item"]:\n    apps.get_model("shop", name).objects.update(id=1)',
    ['update shop_order id', 'update items id'],
  ],
  [
    'apps.get_model("shop", settings.MODEL).objects.update(id=1)',
    ['unread which table `update` writes is only known when it runs'],
  ],
  ['from shop.models import Order\nOrder.objects.update(state=1)', ['update shop_order state']],
  [
    'from django.contrib.auth import get_user_model\nget_user_model().objects.update(a=1)',
    ['update AUTH_USER_MODEL a'],
  ],
  ["schema_editor.execute('DROP TABLE a')", ['drop-table a']],
  ["with schema_editor.connection.cursor() as cursor:\n    cursor.execute('UPDATE a SET b = %s', [1])", ['update a b']],
  [
    "from django.db import connection\nwith connection.cursor() as c:\n    c.executemany('INSERT INTO a (b) VALUES %s', rows)",
    ['insert a b'],
  ],
  ["schema_editor.execute(f'DROP TABLE {name}')", ['drop-table name']],
  ['schema_editor.execute(statement())', ['unread SQL that the program puts together as it runs']],
  ["if schema_editor.connection.vendor == 'mysql':\n    schema_editor.execute('DROP TABLE a')", []],
  [
    "if schema_editor.connection.vendor != 'postgresql':\n    return\nschema_editor.execute('DROP TABLE a')",
    ['drop-table a'],
  ],
  [`${order}schema_editor.alter_db_table(Order, 'a', '"b"')`, ['rename-table a b']],
  [
    `${order}schema_editor.alter_field(Order, old, new)`,
    ['unread what `schema_editor.alter_field` makes of the schema is not read'],
  ],
  ['from shop.fill import fill\nfill(apps, 1)', ['unread what `fill` does to the database is written in another file']],
  ['from shop.services import fill\nfill()', ['unread what `fill` does to the database is written in another file']],
  ['from shop.tasks import fill\nfill.delay()', []],
  [`${order}from django.contrib.contenttypes.models import ContentType\nContentType.objects.get_for_model(Order)`, []],
  [
    "from django.core.management import call_command\ncall_command('fill')",
    ['unread what the command `fill` does to the database is written elsewhere'],
  ],
  ["from django.core.management import call_command\ncall_command('loaddata', 'a.json')", []],
  ['print(apps)\nlogger.info("x")', []],
  ['pass', []],
]

it.each(rows)('%s', (body, steps) => {
  expect(code(body)).toEqual(steps)
})

const functions: readonly (readonly [given: string, before: string, steps: readonly string[]])[] = [
  ['migrations.RunPython.noop', '', []],
  [
    'code=forwards, reverse_code=migrations.RunPython.noop',
    run(`${order}Order.objects.update(state=1)`),
    ['update shop_order state'],
  ],
  ['shop.fill.forwards', '', ['unread what `forwards` does to the database is written in another file']],
  [
    "lambda apps, schema_editor: apps.get_model('shop', 'Order').objects.update(state=1)",
    '',
    ['update shop_order state'],
  ],
  [
    "functools.partial(forwards, name='Item')",
    "import functools\ndef forwards(apps, schema_editor, name):\n    apps.get_model('shop', name).objects.update(id=1)\n",
    ['update items id'],
  ],
  [
    'forwards',
    `def helper(model):\n    model.objects.update(id=1)\n${run("helper(apps.get_model('shop', 'Item'))")}`,
    ['update items id'],
  ],
]

it.each(functions)('RunPython(%s)', (given, before, steps) => {
  expect(does(`migrations.RunPython(${given})`, { before })).toEqual(steps)
})

test('code runs in the transaction of its migration, or in what it opens itself', () => {
  const transactions = (body: string, attributes: string, options = '') => {
    const text = djangoText(`migrations.RunPython(forwards${options})`, { attributes, before: run(body) })
    return readAfter(text)?.steps.map(({ transaction }) => transaction)
  }
  const update = `${order}Order.objects.update(state=1)`
  expect(transactions(update, '')).toEqual([1])
  expect(transactions(update, 'atomic = False')).toEqual([undefined])
  expect(transactions(update, 'atomic = False', ', atomic=True')).toEqual([1])
  expect(
    transactions(
      'from django.db import transaction\nwith transaction.atomic():\n    apps.get_model("a", "B").objects.update(c=1)',
      'atomic = False',
    ),
  ).toEqual([1])
})

test('outside a transaction each row of a loop is by itself', () => {
  const text = djangoText('migrations.RunPython(forwards)', {
    attributes: 'atomic = False',
    before: run(`${order}for row in Order.objects.all():\n    row.save()`),
  })
  expect(readAfter(text)?.steps.map(({ operation }) => operation)).toMatchObject([{ kind: 'update', batched: true }])
})
