import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { charactersOfEach, chooseNames, namesOf } from '../../../../src/core/context/counterpart/names.ts'
import { cpuTime } from '../../../support/cpu-time.ts'
import { aChange } from '../../surface/a-change.ts'
import { aSelected, namesIn } from './a-tree.ts'

/** A path, one changed line, and the name that it must give among others. */
type Row = readonly [path: string, line: string, name: string]

const tables: readonly Row[] = [
  ['src/a.sql', 'select id from orders where x = 1', 'table orders query'],
  ['src/a.sql', 'ALTER TABLE ONLY public."orders" ADD COLUMN note text;', 'table orders schema'],
  ['src/a.sql', 'CREATE UNIQUE INDEX CONCURRENTLY i_orders ON orders (id);', 'table orders schema'],
  ['src/a.ts', `  const rows = await sql\`SELECT * FROM order_items WHERE id = \${id}\``, 'table order_items query'],
  ['src/a.py', 'cursor.execute("UPDATE invoices SET paid = true")', 'table invoices query'],
  ['src/a.ts', '  return prisma.orderItem.findMany({', 'table orderItem query'],
  ['src/a.ts', "@Entity({ name: 'orders' })", 'table orders schema'],
  ['src/a.ts', '  @InjectRepository(Order) private readonly orders: Repository<Order>,', 'table Order query'],
  ['src/a.ts', "  await knex('orders').where({ id })", 'table orders query'],
  ['src/a.ts', "export const orders = pgTable('orders', {", 'table orders schema'],
  ['src/a.ts', "  return db.selectFrom('orders').selectAll()", 'table orders query'],
  ['src/a.ts', '  await this.invoiceRepository.findOpen(id)', 'table invoice query'],
  ['migrations/1_a.js', "  await knex.schema.alterTable('orders', (t) => {", 'table orders schema'],
  ['a.py', '    open = Order.objects.filter(paid=False)', 'table Order query'],
  ['a.py', 'class Order(models.Model):', 'table Order schema'],
  ['a.py', '    __tablename__ = "orders"', 'table orders schema'],
  ['a.py', '    rows = session.query(Order).all()', 'table Order query'],
  ['a.py', '    statement = select(Order).where(Order.id == 1)', 'table Order query'],
  ['a.py', '    op.add_column("orders", sa.Column("note", sa.Text()))', 'table orders schema'],
  ['a.py', '    op.create_index("ix", "orders", ["id"])', 'table orders schema'],
  ['a.rb', '    Order.where(paid: false).find_each do |order|', 'table Order query'],
  ['a.rb', '    add_column :orders, :note, :text', 'table orders schema'],
  ['a.rb', 'class Order < ApplicationRecord', 'table Order schema'],
  ['a.php', "        Order::query()->where('paid', false)->get();", 'table Order query'],
  ['a.php', "        DB::table('orders')->update(['paid' => true]);", 'table orders query'],
  ['a.php', "        Schema::table('orders', function (Blueprint $table) {", 'table orders schema'],
  ['A.java', '@Table(name = "orders")', 'table orders schema'],
  ['A.java', 'public interface Orders extends JpaRepository<OrderLine, Long> {', 'table OrderLine query'],
  ['A.java', '    return dsl.selectFrom(ORDERS).fetch();', 'table ORDERS query'],
  ['A.cs', '    public DbSet<Order> Orders { get; set; }', 'table Order schema'],
  ['A.cs', '        var open = _context.Orders.Where(o => !o.Paid);', 'table Orders query'],
  ['A.cs', '            migrationBuilder.AddColumn<string>(name: "Note", table: "Orders");', 'table Orders schema'],
  ['a.go', '\tdb.Table("orders").Where("id = ?", id)', 'table orders query'],
  ['a.go', '\terr := s.Where("id = ?", id).Find(&[]*Order{})', 'table Order query'],
  ['a.rs', '    orders::table.filter(orders::paid.eq(false)).load(conn)', 'table orders query'],
  ['a.rs', '    diesel::insert_into(orders::table).values(&form)', 'table orders query'],
  ['a.ex', '    from(o in Order, where: o.paid == false)', 'table Order query'],
  ['a.ex', '  schema "orders" do', 'table orders schema'],
  ['a.exs', '    alter table(:orders) do', 'table orders schema'],
  ['schema.prisma', 'model Order {', 'table Order schema'],
]

const routes: readonly Row[] = [
  ['a.ts', "router.get('/orders/:id', show)", 'route /orders/* declares'],
  ['a.ts', "  @Get(':id/lines')", 'route /*/lines declares'],
  ['a.ts', `  const answer = await fetch(\`\${base}/api/orders/\${id}/lines?x=1\`)`, 'route /api/orders/*/lines calls'],
  ['a.py', '    path("orders/<int:id>/lines", views.show),', 'route /orders/*/lines declares'],
  ['a.py', '@router.post("/orders/{order_id}")', 'route /orders/* declares'],
  ['A.java', '    @GetMapping("/orders/{id}")', 'route /orders/* declares'],
  ['a.rb', '  resources :orders', 'route /orders declares'],
  ['a.rb', "  get '/orders/:id/lines', to: 'orders#lines'", 'route /orders/*/lines declares'],
  [
    'a.php',
    "Route::post('/orders/{order}/lines', [OrderController::class, 'store']);",
    'route /orders/*/lines declares',
  ],
  ['A.cs', '    [HttpPost("orders/{id}/lines")]', 'route /orders/*/lines declares'],
  ['a.go', '\tr.GET("/orders/:id", show)', 'route /orders/* declares'],
  ['a.go', '\tmux.HandleFunc("POST /orders/{id}", show)', 'route /orders/* declares'],
  ['a.rs', '#[get("/orders/{id}")]', 'route /orders/* declares'],
  ['a.ex', '    get "/orders/:id", OrderController, :show', 'route /orders/* declares'],
  ['openapi.yaml', '  /orders/{id}:', 'route /orders/* declares'],
]

const messages: readonly Row[] = [
  ['a.ts', "  @Process('send-invoice')", 'message send-invoice consumer'],
  ['a.ts', "    await this.mailQueue.add('send-invoice', { id })", 'message send-invoice producer'],
  ['a.ts', "    await producer.send({ topic: 'orders.paid', messages })", 'message orders.paid producer'],
  ['a.ts', "    await consumer.subscribe({ topic: 'orders.paid' })", 'message orders.paid consumer'],
  ['a.ts', "const worker = new Worker('invoices', run)", 'message invoices consumer'],
  ['a.py', '    send_invoice.delay(order.id)', 'message send_invoice producer'],
  ['a.py', '    send_invoice.apply_async((order.id,), countdown=5)', 'message send_invoice producer'],
  ['a.py', '    channel.basic_publish(exchange="", routing_key="invoices", body=b)', 'message invoices producer'],
  ['a.rb', '    InvoiceJob.set(wait: 5).perform_later(order)', 'message InvoiceJob producer'],
  ['a.rb', 'class InvoiceWorker', 'message InvoiceWorker consumer'],
  ['a.php', '        dispatch(new SendInvoice($order));', 'message SendInvoice producer'],
  ['a.php', '        OrderPaid::dispatch($order);', 'message OrderPaid producer'],
  ['A.java', '    @RabbitListener(queues = "invoices")', 'message invoices consumer'],
  ['A.java', '    @KafkaListener(topics = {"orders.paid", "orders.sent"})', 'message orders.paid consumer'],
  ['A.java', '    kafkaTemplate.send(Topics.ORDERS_PAID, event);', 'message Topics.ORDERS_PAID producer'],
  ['A.cs', 'public class Mail : IConsumer<OrderPaid>', 'message OrderPaid consumer'],
  ['A.cs', '        await _bus.Publish(new OrderPaid { Id = id });', 'message OrderPaid producer'],
  ['a.go', '\terr := nc.Publish("orders.paid", data)', 'message orders.paid producer'],
  ['a.go', '\tevents.Dispatch(&OrderPaidEvent{Order: o})', 'message OrderPaidEvent producer'],
  ['a.rs', '    let record = FutureRecord::to("orders.paid");', 'message orders.paid producer'],
  ['a.ex', '    MailWorker.new(%{id: id}) |> Oban.insert()', 'message MailWorker producer'],
]

const types: readonly Row[] = [
  ['a.ts', 'export class StripeGateway implements PaymentGateway, Clock {', 'type PaymentGateway declares'],
  ['a.ts', '  create(@Body() body: CreateOrder) {', 'type CreateOrder calls'],
  [
    'A.java',
    'public class StripeGateway extends Base implements PaymentGateway<Order> {',
    'type PaymentGateway declares',
  ],
  ['A.java', '    public Order create(@RequestBody OrderRequest body) {', 'type OrderRequest calls'],
  ['A.cs', 'public class StripeGateway : IPaymentGateway', 'type IPaymentGateway declares'],
  ['a.rs', 'impl PaymentGateway for Stripe {', 'type PaymentGateway declares'],
  ['a.php', 'class StripeGateway implements PaymentGateway', 'type PaymentGateway declares'],
  ['a.ex', '  @behaviour Shop.PaymentGateway', 'type PaymentGateway declares'],
]

/** A function for the type to be bound by, in each language. */
const functions: Readonly<Record<string, string>> = {
  'a.ts': '  charge(order: Order) {',
  'A.java': '    public void charge(Order order) {',
  'A.cs': '    public Task Charge(Order order)',
  'a.rs': '    fn charge(&self) {}',
  'a.php': '    public function charge($order)',
  'a.ex': '  def charge(order), do: order',
}

test.each(types)('%s: %s', (path, line, name) => {
  expect(namesIn(path, [`+${line}`, `+${functions[path]}`])).toContain(name)
})

test('a base type without a changed function binds nothing', () => {
  expect(namesIn('a.ts', ['+class Stripe implements Gateway {'])).toEqual([])
})

describe.each(Object.entries({ tables, routes, messages }))('%s', (_, rows) => {
  test.each(rows)('%s: %s', (path, line, name) => {
    expect(namesIn(path, [`+${line}`])).toContain(name)
  })
})

describe('namesOf', () => {
  test.each([
    ['a.ts', "import { Order } from './orders.ts'"],
    ['a.ts', '// SELECT * FROM orders'],
    ['a.py', 'from orders import Order'],
    ['a.ts', '  const update = set(values)'],
    ['a.sql', '-- from orders'],
    ['a.ts', "socket.on('error', log)"],
    ['a.ts', '  if (order.paid) {'],
  ])('%s: %s names nothing', (path, line) => {
    expect(namesIn(path, [`+${line}`])).toEqual([])
  })

  test('a function is named where its signature changed, not where it is new', () => {
    const changed = [
      '-export function chargeOrder(id: string) {',
      '+export function chargeOrder(id: string, key: string) {',
    ]
    expect(namesIn('src/a.ts', changed)).toEqual(['function chargeOrder declares'])
    expect(namesIn('src/a.ts', changed.slice(1))).toEqual([])
    expect(namesIn('src/a.ts', changed.slice(0, 1))).toEqual(['function chargeOrder declares'])
    expect(namesIn('src/a.ts', ['-function handle(a) {', '+function handle(b) {'])).toEqual([])
    expect(
      namesIn('A.java', ['-    private Order chargeOrder(int id) {', '+    private Order chargeOrder() {']),
    ).toEqual([])
  })

  test('a decorator above a function does not hide it', () => {
    const lines = [' @transaction.atomic', '-def charge_order(id):', '+def charge_order(id, key):']
    expect(namesIn('a.py', lines)).toEqual(['function charge_order declares'])
  })

  test('in a client, a function is named where its body changed', () => {
    expect(
      namesIn('src/payment-client.ts', ['+    const timeout = 5'], 'export async function chargeOrder(id) {'),
    ).toEqual(['function chargeOrder declares'])
    expect(namesIn('src/payment.ts', ['+    const timeout = 5'], 'export async function chargeOrder(id) {')).toEqual([])
  })

  test('unchanged lines are asked only for a kind that the changed lines do not name', () => {
    expect(namesIn('a.rb', [' Order.where(id: 1)', '+x = 1'])).toEqual(['table Order query'])
    expect(namesIn('a.rb', [' Order.where(id: 1)', '+Invoice.where(id: 1)'])).toEqual(['table Invoice query'])
  })

  test('what encloses a hunk is read from the text: decorators, class, prefix', () => {
    const text = [
      "@Controller('orders')",
      'export class Orders {',
      "  @Get(':id/lines')",
      '  lines() {',
      '    return 1',
      '  }',
      '}',
    ]
    const change = aChange('a.controller.ts', ['-    return 0', `+${text[4]}`])
    const file = { ...change, hunks: change.hunks.map((one) => ({ ...one, newStart: 5, oldStart: 5 })) }
    expect(namesOf(aSelected(file), text.join('\n')).map((name) => [name.text, name.line])).toEqual([
      ['/orders/*/lines', 4],
    ])
  })

  test('a removed file is read by its diff alone', () => {
    const file = aChange('a.rb', ['-Order.where(id: 1)'], { status: 'removed' })
    expect(namesOf(aSelected(file), undefined)).toMatchObject([{ text: 'Order', side: 'LEFT', line: 40 }])
  })

  test('at most 8 names of a file, 4 of a kind, and 40 of a run', () => {
    const many = Array.from({ length: 30 }, (_, at) => `+Order${at}.where(id: 1); Mail${at}Job.perform_later`)
    expect(namesIn('a.rb', many)).toHaveLength(8)
    const files = Array.from({ length: 20 }, (_, at) =>
      namesOf(
        aSelected(
          aChange(
            `f${at}.rb`,
            many.map((line) => line.replaceAll('Order', `O${at}x`).replaceAll('Mail', `M${at}x`)),
          ),
        ),
        undefined,
      ),
    )
    expect(chooseNames(files)).toHaveLength(40)
    expect(new Set(chooseNames(files).map((name) => name.path)).size).toBe(20)
  })

  test('a table is one name in the singular, the plural and as a class', () => {
    const names = ['Order.where(id: 1)', 'joins(:x).from("orders")', 'add_column :orders, :a, :text'].map((line, at) =>
      namesOf(aSelected(aChange(`f${at}.rb`, [`+${line}`])), undefined),
    )
    expect(chooseNames(names)).toHaveLength(1)
  })

  test('never throws and never gives what is no name, whatever the line', () => {
    const path = fc.constantFrom(
      'a.ts',
      'a.py',
      'a.rb',
      'A.java',
      'A.cs',
      'a.go',
      'a.php',
      'a.rs',
      'a.ex',
      'a.sql',
      'a.graphql',
      'openapi.yaml',
    )
    const part = fc.constantFrom(
      'FROM ',
      "queue.add('",
      '@Get(',
      '.delay(',
      'class ',
      '$',
      '\\',
      '(',
      "'",
      '"',
      '--output',
      '*',
      '[',
      '\u0000',
      'orders',
      ' ',
    )
    fc.assert(
      fc.property(path, fc.array(part, { maxLength: 12 }), (one, parts) => {
        for (const name of namesOf(aSelected(aChange(one, [`+${parts.join('')}`])), undefined))
          expect(name.text).toMatch(
            name.kind === 'route' ? /^\/[^\u0000-\u001f\s'"`\\$]+$/ : /^\w[^\u0000-\u001f\s'"`\\$]*$/,
          )
      }),
    )
  })
})

test('a line without an end costs no time', () => {
  const began = cpuTime()
  for (const path of ['a.ts', 'a.py', 'A.java', 'A.cs', 'a.rb', 'a.php', 'a.sql'])
    namesIn(path, [
      `+${'@Table('.repeat(20_000)}`,
      `+${' public a'.repeat(20_000)}`,
      `+${'a.'.repeat(60_000)}(`,
      `+${'select '.repeat(20_000)}`,
    ])
  expect(cpuTime() - began).toBeLessThan(1_500)
})

describe('a hostile diff ends in bounded time, and in names', () => {
  const rust = '    register_payment_webhook_handler(payment_gateway_webhook_configuration_of_tenant)?;'
  const lines = (count: number, line: string): readonly string[] => Array.from({ length: count }, () => `+${line}`)

  test.each([
    ['a.rs', [`+${rust}`]],
    ['a.ts', lines(300_000, 'a,'.repeat(500))],
    ['A.java', lines(300_000, 'public a '.repeat(111))],
    ['a.rb', lines(300_000, 'a '.repeat(500))],
    ['a.sql', lines(140_000, 'INSERT INTO orders VALUES (1);')],
    ['a.rb', Array.from({ length: 100_000 }, (_, at) => `+class A${at}Job < ApplicationJob; from("t_${at}abc")`)],
    ['a.py', [`+${'a.'.repeat(500_000)}`]],
  ])('%s', (path, diff) => {
    const file = aSelected(aChange(path, diff))
    const began = cpuTime()
    namesOf(file, undefined)
    expect(cpuTime() - began).toBeLessThan(1_000)
  })

  test('of ten thousand hunks', () => {
    const { hunks: one } = aChange('a.java', ['+Order find(a b) {'])
    const hunks = Array.from({ length: 10_000 }, (_, at) =>
      one.map((hunk) => ({ ...hunk, newStart: at * 10 + 1 })),
    ).flat()
    const file = { ...aChange('a.java', []), hunks }
    const began = cpuTime()
    namesOf(aSelected(file), '    x\n'.repeat(100_000))
    expect(cpuTime() - began).toBeLessThan(1_000)
  })

  test('the names at its beginning are found, whatever follows', () => {
    expect(namesIn('a.sql', lines(140_000, 'INSERT INTO orders VALUES (1);'))).toEqual(['table orders query'])
    expect(namesIn('a.rs', ['+    orders (id, paid) {'])).toContain('table orders schema')
  })

  test('the more files a change has, the less is looked at of each, and never nothing', () => {
    expect([1, 40, 100, 6_000, 0].map(charactersOfEach)).toEqual([400_000, 400_000, 160_000, 4_000, 400_000])
    const file = aSelected(aChange('a.rb', ['+x = 1', '+Order.where(id: 1)']))
    expect([5, 7].map((characters) => namesOf(file, undefined, characters).length)).toEqual([0, 1])
  })

  test('a queue is no table, though something is read from it', () => {
    expect(
      namesIn('A.java', ['+    queueRepository.pop(id);', '+    jdbc.query("DELETE FROM queue_message");']),
    ).toEqual(['table queue_message query'])
    expect(namesIn('A.java', ['+    queueDAO.pop(id);'])).toEqual([])
  })
})
