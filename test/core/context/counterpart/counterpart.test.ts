import { describe, expect, test } from 'vitest'
import { textsOf } from '../../../../src/core/change/text.ts'
import { counterpartsOf, wantedCounterparts } from '../../../../src/core/context/counterpart/counterpart.ts'
import { hitList } from '../../../../src/core/context/counterpart/hit-list.ts'
import type { Name } from '../../../../src/core/context/counterpart/name.ts'
import { cpuTime } from '../../../support/cpu-time.ts'
import { lineParsers } from '../../../support/line-parsers.ts'
import { type Files, lines, noOutline, search } from './a-tree.ts'

/** What a tree holds that does not change, one file of the change before and after, and what must be found. */
interface Case {
  readonly title: string
  readonly tree: Files
  readonly path: string
  readonly old: string
  readonly now: string
  readonly found: readonly string[]
}

const cases: readonly Case[] = [
  {
    title: 'a query finds the table and its last migration, not the one between or a mention',
    tree: {
      'db/migrations/001_orders.sql': '-- first\nCREATE TABLE orders (\n  id int,\n  paid bool\n);\n',
      'db/migrations/002_note.sql': 'ALTER TABLE orders ADD COLUMN note text;\n',
      'db/migrations/003_index.sql': 'ALTER TABLE orders ADD COLUMN tax int;\n',
      'src/list.ts': '// all orders\nexport const orders = []\n',
    },
    path: 'src/report.ts',
    old: "await db.query('SELECT id FROM orders')\n",
    now: "await db.query('SELECT id, paid FROM orders')\n",
    found: ['orders → schema db/migrations/001_orders.sql:2-5', 'orders → migration db/migrations/003_index.sql:1-1'],
  },
  {
    title: 'a query finds the whole schema and the model',
    tree: {
      'db/schema.rb': 'x\ncreate_table "orders" do |t|\n  t.boolean "paid"\n  t.text "note"\nend\n',
      'app/models/order.rb': 'class Order < ApplicationRecord\n  has_many :lines\nend\n',
      'db/migrate/20200101_create_orders.rb': 'create_table :orders do |t|\nend\n',
    },
    path: 'app/jobs/report.rb',
    old: 'x = 1\n',
    now: 'x = Order.where(paid: false).count\n',
    found: ['Order → schema db/schema.rb:2-5', 'Order → schema app/models/order.rb:1-3'],
  },
  {
    title: 'a migration finds the model that reads the column',
    tree: { 'shop/models.py': 'import x\n\nclass Order(models.Model):\n    note = models.TextField()\n' },
    path: 'shop/migrations/0002_note.py',
    old: '',
    now: 'class Migration:\n    operations = [\n        migrations.RemoveField(model_name="order", name="note"),\n    ]\n',
    found: ['order → schema shop/models.py:3-4'],
  },
  {
    title: 'a Prisma query finds its model',
    tree: { 'prisma/schema.prisma': 'model User {\n  id Int\n}\n\nmodel OrderItem {\n  id Int\n  note String\n}\n' },
    path: 'src/a.ts',
    old: '',
    now: 'await prisma.orderItem.findMany({ where: { note } })\n',
    found: ['orderItem → schema prisma/schema.prisma:5-8'],
  },
  {
    title: 'an Ecto query finds its schema',
    tree: {
      'lib/shop/order.ex':
        'defmodule Shop.Order do\n  use Ecto.Schema\n\n  schema "orders" do\n    field :paid\n  end\nend\n',
    },
    path: 'lib/shop/orders.ex',
    old: '',
    now: 'def open, do: Repo.all(from o in Order, where: not o.paid)\n',
    found: ['Order → schema lib/shop/order.ex:4-6'],
  },
  {
    title: 'a route finds its contract and who calls it',
    tree: {
      'api/openapi.yaml':
        'paths:\n  /orders/{id}/lines:\n    get:\n      operationId: lines\n  /orders:\n    get: {}\n',
      'web/src/api.ts': `export const lines = (id: string) => http.get(\`/api/orders/\${id}/lines\`)\n`,
      'web/src/other.ts': `export const other = (id: string) => http.get(\`/api/users/\${id}/lines\`)\n`,
    },
    path: 'src/routes.ts',
    old: "router.get('/orders/:id/lines', a)\n",
    now: "router.get('/orders/:id/lines', a, b)\n",
    found: ['/orders/*/lines → contract api/openapi.yaml:2-4', '/orders/*/lines → caller web/src/api.ts:1-1'],
  },
  {
    title: 'a call of a route finds the code that answers',
    tree: {
      'server/OrderController.java':
        '@RestController\nclass OrderController {\n  @GetMapping("/orders/{id}/lines")\n  List<Line> lines() {\n    return all;\n  }\n}\n',
    },
    path: 'web/src/api.ts',
    old: '',
    now: `export const lines = (id: string) => axios.get(\`/api/orders/\${id}/lines\`)\n`,
    found: ['/api/orders/*/lines → route server/OrderController.java:3-6'],
  },
  {
    title: 'BullMQ: a producer finds the processor, not another producer',
    tree: {
      'src/mail.processor.ts':
        "class Mail {\n  @Process('send-invoice')\n  async send(job: Job) {\n    await mail(job.data.id)\n  }\n}\n",
      'src/retry.ts': "await queue.add('send-invoice', {})\n",
    },
    path: 'src/orders.ts',
    old: "await queue.add('send-invoice', { id })\n",
    now: "await queue.add('send-invoice', { orderId })\n",
    found: ['send-invoice → consumer src/mail.processor.ts:2-5'],
  },
  {
    title: 'Kafka: a consumer finds the producer, written over several lines',
    tree: { 'src/pay.ts': "await producer.send({\n  topic: 'orders.paid',\n  messages: [{ value }],\n})\n" },
    path: 'src/consumer.ts',
    old: '',
    now: "await consumer.subscribe({ topic: 'orders.paid' })\n",
    found: ['orders.paid → producer src/pay.ts:1-4'],
  },
  {
    title: 'Celery: a delayed call finds the task',
    tree: {
      'shop/tasks.py':
        'import x\n\n@shared_task(bind=True)\ndef send_invoice(self, order_id):\n    mail(order_id)\n\ndef other():\n    pass\n',
    },
    path: 'shop/views.py',
    old: '',
    now: 'send_invoice.delay(order.id, True)\n',
    found: ['send_invoice → consumer shop/tasks.py:3-5'],
  },
  {
    title: 'a task finds who queues it by its name',
    tree: {
      'shop/service.py': 'def pay(order):\n    enqueue_job(\n        "order.send_invoice",\n        order.id,\n    )\n',
    },
    path: 'shop/tasks.py',
    old: '@actor(actor_name="order.send_invoice")\ndef send_invoice(a):\n    pass\n',
    now: '@actor(actor_name="order.send_invoice")\ndef send_invoice(a, b):\n    pass\n',
    found: ['order.send_invoice → producer shop/service.py:1-5'],
  },
  {
    title: 'ActiveJob: a job finds who enqueues it',
    tree: { 'app/models/order.rb': 'class Order\n  def pay\n    InvoiceJob.perform_later(self)\n  end\nend\n' },
    path: 'app/jobs/invoice_job.rb',
    old: 'class InvoiceJob < ApplicationJob\n  def perform(order)\n  end\nend\n',
    now: 'class InvoiceJob < ApplicationJob\n  def perform(order, copy)\n  end\nend\n',
    found: ['InvoiceJob → producer app/models/order.rb:2-4'],
  },
  {
    title: 'Sidekiq: a producer finds the worker',
    tree: {
      'app/workers/invoice_worker.rb': 'class InvoiceWorker\n  include Sidekiq::Job\n  def perform(id)\n  end\nend\n',
    },
    path: 'app/models/order.rb',
    old: '',
    now: 'InvoiceWorker.perform_async(id, true)\n',
    found: ['InvoiceWorker → consumer app/workers/invoice_worker.rb:1-5'],
  },
  {
    title: 'Rabbit: a producer finds the listener by a constant',
    tree: {
      'src/Mail.java':
        'class Mail {\n  @RabbitListener(queues = Queues.INVOICES)\n  void send(Order order) {\n    mail(order);\n  }\n}\n',
      'src/Queues.java': 'class Queues {\n  static final String INVOICES = "invoices";\n}\n',
    },
    path: 'src/Orders.java',
    old: '',
    now: '    rabbitTemplate.convertAndSend(Queues.INVOICES, order);\n',
    found: ['Queues.INVOICES → consumer src/Mail.java:2-5', 'Queues.INVOICES → declaration src/Queues.java:1-3'],
  },
  {
    title: 'MassTransit: a published event finds its consumer and its record',
    tree: {
      'src/MailConsumer.cs':
        'public class MailConsumer : IConsumer<OrderPaid>\n{\n    public Task Consume() => Mail();\n}\n',
      'src/OrderPaid.cs': 'public record OrderPaid(Guid Id);\n',
    },
    path: 'src/Orders.cs',
    old: '',
    now: '        await _bus.Publish(new OrderPaid(id));\n',
    found: ['OrderPaid → consumer src/MailConsumer.cs:1-4', 'OrderPaid → declaration src/OrderPaid.cs:1-1'],
  },
  {
    title: 'Go: a subscriber finds the publisher of its subject',
    tree: { 'pay.go': 'func pay(nc *nats.Conn) error {\n\treturn nc.Publish("orders.paid", nil)\n}\n' },
    path: 'mail.go',
    old: '',
    now: '\tnc.Subscribe("orders.paid", mail)\n',
    found: ['orders.paid → producer pay.go:1-3'],
  },
  {
    title: 'a function of a client finds its callers, not its namesakes',
    tree: {
      'src/pay.ts':
        "import { charge } from './payment-client.ts'\nexport async function pay() {\n  return await chargeOrder(1)\n}\n",
      'src/queue.ts': "import './payment-client.ts'\nconst x = [chargeOrder(2)]\n",
      'src/other.ts': 'const chargeOrder = 1\n',
    },
    path: 'src/payment-client.ts',
    old: 'export async function chargeOrder(id: number) {\n  return 1\n}\n',
    now: 'export async function chargeOrder(id: number, key: string) {\n  return 1\n}\n',
    found: ['chargeOrder → caller src/pay.ts:2-4', 'chargeOrder → caller src/queue.ts:1-2'],
  },
  {
    title: 'a changed method finds the interface that it implements',
    tree: {
      'src/Gateway.java': 'public interface Gateway {\n  Order find(int id);\n\n  void charge(Order order);\n}\n',
    },
    path: 'src/Stripe.java',
    old: 'public class Stripe implements Gateway {\n  public void charge(Order order) {\n    send(order);\n  }\n}\n',
    now: 'public class Stripe implements Gateway {\n  public void charge(Order order) {\n    retry(order);\n  }\n}\n',
    found: ['Gateway → declaration src/Gateway.java:1-5'],
  },
  {
    title: 'a base class without the changed method binds nobody',
    tree: { 'src/Base.java': 'public abstract class ServiceBase {\n  void log() {}\n}\n' },
    path: 'src/Stripe.java',
    old: 'public class Stripe extends ServiceBase {\n  public void charge(Order order) {\n    send(order);\n  }\n}\n',
    now: 'public class Stripe extends ServiceBase {\n  public void charge(Order order) {\n    retry(order);\n  }\n}\n',
    found: [],
  },
  {
    title: 'a remote procedure finds the code that answers',
    tree: {
      'server.go':
        'func (s *Server) ChargeOrder(ctx context.Context, in *pb.Order) (*pb.Paid, error) {\n\treturn nil, nil\n}\n',
    },
    path: 'shop.proto',
    old: 'service Shop {\n  rpc ChargeOrder(Order) returns (Paid);\n}\n',
    now: 'service Shop {\n  rpc ChargeOrder(OrderV2) returns (Paid);\n}\n',
    found: ['ChargeOrder → route server.go:1-3'],
  },
  {
    title: 'what is not found is said of a table and a message alone',
    tree: { 'docs/orders.md': 'CREATE TABLE orders (' },
    path: 'src/a.ts',
    old: '',
    now: "await db.query('SELECT * FROM orders')\nawait queue.add('send-invoice', {})\nrouter.get('/orders', a)\n",
    found: ['send-invoice → consumer not found', 'orders → schema not found'],
  },
  {
    title: 'both sides in one file need no other',
    tree: {},
    path: 'src/a.ts',
    old: '',
    now: "@Process('send-invoice')\nasync send() {}\nawait queue.add('send-invoice', {})\n",
    found: [],
  },
]

describe('the other side', () => {
  test.each(cases)('$title', async ({ tree, path, old, now, found }) => {
    const outlineOf = await lineParsers.load([])
    const result = search({ ...tree, [path]: old }, { ...tree, [path]: now }, { outlineOf })
    expect(lines(result.found)).toEqual(found)
  })

  test('a side that is in the change is found there, and not read again', () => {
    const old = { 'src/a.ts': '', 'src/b.ts': '' }
    const now = {
      'src/a.ts': "await queue.add('send-invoice', {})\n",
      'src/b.ts': "queue.process('send-invoice', send)\n",
    }
    const result = search(old, now)
    expect(result.wanted).toEqual([])
    expect(lines(result.found)).toEqual(['send-invoice → consumer src/b.ts:1-1 (in the change)'])
  })

  test('without a search, files are wanted by what their names say, never a file of the change', () => {
    const tree = {
      'db/schema.rb': 'create_table "orders" do |t|\nend\n',
      'db/migrate/20200101000000_create_orders.rb': 'create_table :orders do |t|\nend\n',
      'db/migrate/20250101000000_add_note_to_orders.rb': 'add_column :orders, :note, :text\n',
      'app/models/order.rb': 'class Order < ApplicationRecord\nend\n',
      'app/models/border.rb': 'class Border < ApplicationRecord\nend\n',
      'spec/models/order_spec.rb': 'Order.new\n',
      'app/jobs/invoice_job.rb': 'class InvoiceJob < ApplicationJob\nend\n',
      'app/views/order.erb': '',
    }
    const result = search(
      tree,
      { ...tree, 'app/a.rb': 'Order.where(id: 1)\nInvoiceJob.perform_later(1)\n' },
      { byPath: true },
    )
    expect(result.wanted.toSorted()).toEqual([
      'app/jobs/invoice_job.rb',
      'app/models/order.rb',
      'db/migrate/20200101000000_create_orders.rb',
      'db/migrate/20250101000000_add_note_to_orders.rb',
      'db/schema.rb',
    ])
    expect(lines(result.found)).toEqual([
      'InvoiceJob → consumer app/jobs/invoice_job.rb:1-2',
      'Order → schema db/schema.rb:1-2',
      'Order → schema app/models/order.rb:1-2',
    ])
  })
})

describe('bounds', () => {
  const order = (at: number) =>
    `O${String.fromCharCode(97 + (at % 26))}x${String.fromCharCode(97 + Math.floor(at / 26))}y`

  test('at most 40 files are wanted by a search, 24 by path', () => {
    const models = Object.fromEntries(
      Array.from({ length: 80 }, (_, at) => [
        `app/models/${order(at)}.rb`,
        `class ${order(at)} < ApplicationRecord\nend\n`,
      ]),
    )
    const uses = Object.fromEntries(
      Array.from({ length: 80 }, (_, at) => [`src/${at}.rb`, `${order(at)}.where(id: 1)\n`]),
    )
    expect(search(models, { ...models, ...uses }).wanted.length).toBeLessThanOrEqual(40)
    expect(search(models, { ...models, ...uses }, { byPath: true }).wanted).toHaveLength(24)
    expect(search(models, { ...models, ...uses }).words).toHaveLength(40)
  })

  test.each([
    ['no name', (at: number) => `app/models/shop/some_${at}_OrderItemController.rb`],
    ['a name', (at: number) => `app/models/d${at}/${order(at % 20)}_item.rb`],
  ])('100,000 paths that each hold %s are gone through in well under a second', (_, pathOf) => {
    const text = Array.from({ length: 40 }, (_, at) => `${order(at)}Item.where(id: 1); ${order(at)}Job.perform_later`)
    const uses = Object.fromEntries(text.map((line, at) => [`src/${at}.rb`, `${line}\n`]))
    const { names } = search({}, uses)
    const tree = Array.from({ length: 100_000 }, (_, at) => pathOf(at))
    wantedCounterparts(names, { hits: undefined, tree: tree.slice(0, 5_000) }, new Set())
    const began = cpuTime()
    wantedCounterparts(names, { hits: undefined, tree }, new Set())
    // 100 to 360 ms on two busy cores; the tests share theirs with others.
    expect(cpuTime() - began).toBeLessThan(900)
  })

  test('a text of 5 MB is searched in under a second', () => {
    const large = `${'INSERT INTO lines VALUES (1);\n'.repeat(170_000)}CREATE TABLE orders (\n  id int\n);\n`
    const began = cpuTime()
    const { found } = search(
      { 'db/a.sql': large },
      { 'db/a.sql': large, 'src/a.ts': "await db.query('SELECT * FROM orders')\n" },
    )
    expect(lines(found)).toEqual(['orders → schema db/a.sql:170001-170003'])
    expect(cpuTime() - began).toBeLessThan(2_000)
  })

  test('no place is longer than 40 lines, and those of one file do not overlap', () => {
    const columns = Array.from({ length: 60 }, (_, at) => `  t.text "c${at}"`).join('\n')
    const dump = `create_table "orders" do |t|\n${columns}\nend\ncreate_table "lines" do |t|\n  t.text "a"\nend\n`
    const { found } = search(
      { 'db/schema.rb': dump },
      { 'db/schema.rb': dump, 'a.rb': 'Order.where(id: 1)\nLine.where(id: 1)\n' },
    )
    expect(lines(found)).toEqual(['Order → schema db/schema.rb:1-40', 'Line → schema db/schema.rb:63-65'])
  })
})

describe('files of credentials', () => {
  const written = 'orders.paid: x\nORDERS_QUEUE=orders.paid\n'
  const credentials = [
    '.env',
    '.ENV.production',
    'config/prod.env',
    'config/Secrets.yml',
    'config/db-credentials.json',
    'k8s/secret.yaml',
    'k8s/secrets/queue.yaml',
    'infra/prod.tfvars',
    'infra/queue.tfvars.json',
    'terraform.tfstate',
    'src/appsettings.Production.json',
    'src/main/resources/application-prod.yml',
    'server.PEM',
    'a.key',
    'a.p12',
    'a.pfx',
    'a.jks',
    'id_rsa',
    '.htpasswd',
    '.npmrc',
    '.netrc',
    '.pypirc',
    'deploy/kubeconfig',
    'deploy/kubeconfig.yaml',
    'my-service-account.json',
    'config/secrets.py',
  ]
  const others = ['config/queue.yml', 'src/credential.ts', 'db/create_credentials.sql', 'src/SecretService.java']

  test.each(credentials)('%s is no hit and never read, whether the tree is searched or not', (path) => {
    const hits = hitList(['orders.paid'])
    hits.add(path, 1, written)
    expect(hits.all()).toEqual([])
    const head = {
      [path]: written,
      'src/a.ts': "await producer.send({ topic: 'orders.paid' })\nenqueue(ORDERS_QUEUE)\n",
    }
    expect(search({ [path]: written }, head).wanted).toEqual([])
    expect(search({ [path]: written }, head, { byPath: true }).wanted).toEqual([])
  })

  test.each(credentials)('%s is not looked into where it changes', (path) => {
    const found = search({}, { [path]: written, 'src/a.ts': "await producer.send({ topic: 'orders.paid' })\n" }).found
    expect(found.filter(({ place }) => place !== undefined)).toEqual([])
  })

  test.each(others)('%s is none', (path) => {
    const hits = hitList(['orders.paid'])
    hits.add(path, 1, written)
    expect(hits.all()).toHaveLength(1)
  })

  test('of other configuration only what is of a contract, a queue or a database by its path is read', () => {
    const config = [
      'config/app.yml',
      'deploy/values.yaml',
      'config/queue.yml',
      'config/kafka.properties',
      'infra/sqs.tf',
    ]
    const tree = Object.fromEntries(config.map((path) => [path, 'topic: "orders.paid"\n']))
    const head = { ...tree, 'src/a.ts': "await producer.send({ topic: 'orders.paid' })\n" }
    expect(search(tree, head).wanted.toSorted()).toEqual(config.slice(2).toSorted())
  })
})

describe('a hostile tree', () => {
  const names = Array.from({ length: 40 }, (_, at): Name => {
    const kind = (['table', 'message', 'function', 'route', 'type'] as const)[at % 5] ?? 'table'
    const text = {
      table: 'orders',
      message: 'orders.paid',
      function: 'chargeTheOrder',
      route: `/orders/x${at}a`,
      type: 'OrderThing',
    }[kind]
    const beside = kind === 'function' ? 'OrderPaymentGateway' : 'charge'
    const role = kind === 'message' ? 'producer' : 'declares'
    return { kind, text, role, path: `pkg/n${at}.ts`, side: 'RIGHT', line: 1, beside, weight: 4 }
  })
  const find = (text: string, files: number) => {
    const candidates = Array.from({ length: files }, (_, at) => `src/models/f${at}.ts`)
    const texts = textsOf(
      candidates.map((path) => [
        { revision: 'head', path },
        { kind: 'text', text },
      ]),
    )
    return counterpartsOf(names, { candidates, changed: new Set(), texts, outlineOf: noOutline })
  }
  const megabyte = (line: string): string => line.repeat(Math.ceil(1_000_000 / line.length))

  // Each 0.2 to 1.3 s; without the bounds 4 to 130.
  test.each([
    ['calls of the function without its type', megabyte('    await chargeTheOrder(\n'), 40],
    ['declarations of the type', megabyte('interface OrderThing {\n'), 40],
    ['every name on every line', megabyte('orders orders.paid chargeTheOrder OrderThing /orders/x3a\n'), 40],
    ['routes', megabyte(`${'"/orders/a/b/c/d/e/f" '.repeat(13)}orders\n`), 40],
    ['words that hold a name', megabyte('aorders_ xchargeTheOrderx \n'), 40],
    ['one line', megabyte('orders orders.paid chargeTheOrder '), 40],
    ['5 MB in each of five files', megabyte('x.chargeTheOrder(a)\n').repeat(5), 5],
  ])('40 names in %s end in bounded time', (_, text, files) => {
    const began = cpuTime()
    find(text, files)
    expect(cpuTime() - began).toBeLessThan(4_000)
  })
})
