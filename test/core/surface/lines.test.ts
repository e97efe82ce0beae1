import { describe, expect, test } from 'vitest'
import type { Surface } from '../../../src/core/surface/surface.ts'
import { aChange, reasons, said } from './a-change.ts'

/** One changed line of an ecosystem, the surface it shows, and a part of the reason. */
type Row = readonly [line: string, surface: Surface, why: string]

const byFile: Readonly<Record<string, readonly Row[]>> = {
  'src/plain.ts': [
    ["  app.get('/orders', list)", 'api', 'route `app.get('],
    ["fastify.post('/orders', opts, create)", 'api', 'route'],
    ["  orderRouter.delete('/:id', remove)", 'api', 'route `orderRouter.delete('],
    ["  @Get(':id')", 'api', 'route decorator `@Get('],
    ['  @UseGuards(RolesGuard)', 'api', 'route decorator'],
    ['export async function POST(request: Request) {', 'api', 'route handler'],
    ['export const loader = async ({ params }: LoaderArgs) => {', 'api', 'loader or action'],
    ["'use server'", 'api', 'server action'],
    ['  list: publicProcedure.input(schema).query(({ ctx }) => ctx.orders()),', 'api', 'tRPC procedure'],
    ["  throw new TRPCError({ code: 'FORBIDDEN' })", 'api', 'tRPC'],
    ['  return c.json({ ok: true })', 'api', 'response'],
    ['  ctx.status = 404', 'api', 'request context'],
    ['const server = new ApolloServer({ schema })', 'api', 'GraphQL server'],
    ['  const answer = await fetch(`/rates`, { signal })', 'api', 'outbound HTTP call `fetch('],
    ['  await axios.post(url, body, { timeout: 5000 })', 'api', 'outbound HTTP call'],
    ['  const claims = jwt.verify(token, key)', 'api', 'token'],
    ['  if (!(await hasPermission(user, PROJECT_EDIT))) return', 'api', 'permission check'],
    ["  res.setHeader('Cache-Control', 'no-store')", 'api', 'response `res.setHeader('],
    ['  await prisma.order.findMany({ where })', 'db', 'database call'],
    ['  await prisma.$transaction([a, b])', 'db', 'Prisma call'],
    ['      take: perPage,', 'db', 'query option'],
    ["  return this.db.select('*')", 'db', 'database call'],
    ["    .whereRaw('seen_at > ?', [since])", 'db', 'query builder'],
    ['  @Column({ nullable: true })', 'db', 'mapping decorator'],
    ['export const orders = pgTable("orders", {', 'db', 'schema declaration'],
    ['const Order = mongoose.model("Order", schema)', 'db', 'database declaration'],
    ['  await this.em.persistAndFlush(order)', 'db', 'entity manager call'],
    ['  const rows = await Order.findAndCountAll({ limit })', 'db', 'query'],
    ['    "DELETE FROM orders WHERE id = $1",', 'db', 'SQL `DELETE FROM'],
    ["  await this.redis.set(key, value, 'EX', 60)", 'db', 'Redis'],
    ['const worker = new Worker("mail", send)', 'queue', 'queue or worker'],
    ['  await mailQueue.add("welcome", { id })', 'queue', 'queue call `mailQueue.add('],
    ['  await producer.send({ topic, messages })', 'queue', 'broker call'],
    ['  channel.ack(message)', 'queue', 'acknowledgement'],
    ['  channel.assertQueue(name, { durable: true })', 'queue', 'broker call'],
    ['  await sqs.send(new SendMessageCommand({ QueueUrl }))', 'queue', 'message handling'],
    ['  await boss.send("mail", data)', 'queue', 'job'],
    ['const { charge } = proxyActivities<Activities>({ startToCloseTimeout })', 'queue', 'workflow'],
  ],
  'shop/plain.py': [
    ['@router.get("/orders/{id}")', 'api', 'route decorator `@router.get`'],
    ['@app.route("/orders", methods=["POST"])', 'api', 'route decorator'],
    ['@permission_classes([IsAuthenticated])', 'api', 'view decorator'],
    ['class OrderViewSet(viewsets.ModelViewSet):', 'api', 'view or schema class'],
    ['class OrderIn(BaseModel):', 'api', 'view or schema class'],
    ["    path('orders/', views.orders),", 'api', 'route'],
    ['    raise HTTPException(status_code=404)', 'api', 'response'],
    ['    user: User = Depends(current_user),', 'api', 'response'],
    ['    reply = requests.get(url, timeout=1)', 'api', 'outbound call `requests.get`'],
    ['    with smtplib.SMTP(host, port) as server:', 'api', 'outbound call'],
    ['    orders = Order.objects.filter(paid=True)', 'db', 'Django query'],
    ['    statement = select(Order).where(Order.id == id)', 'db', 'query'],
    ['    total: Mapped[int] = mapped_column(Integer)', 'db', 'mapping'],
    ['    op.add_column("orders", sa.Column("note", sa.Text()))', 'db', 'mapping'],
    ['    with transaction.atomic():', 'db', 'transaction'],
    ['    await session.flush()', 'db', 'database call'],
    ['    customer = models.ForeignKey(Customer, on_delete=models.CASCADE)', 'db', 'mapping `ForeignKey('],
    ['@shared_task(bind=True)', 'queue', 'task decorator'],
    ['    send_mail_task.delay(order.id)', 'queue', 'task call `.delay('],
    ['    add_popular.apply_async(args=[id])', 'queue', 'task call'],
    ['@dramatiq.actor(max_retries=3)', 'queue', 'task decorator'],
    ['with DAG("load", schedule="@daily") as dag:', 'queue', 'broker or workflow'],
  ],
  'pkg/plain.go': [
    ['\thttp.HandleFunc("/orders", orders)', 'api', 'net/http'],
    ['func orders(c *gin.Context) {', 'api', 'handler'],
    ['\tr.Get("/orders/{id}", show)', 'api', 'route'],
    ['\treturn nil, status.Error(codes.NotFound, "gone")', 'api', 'gRPC'],
    ['\tName string `json:"name,omitempty"`', 'api', 'JSON field'],
    ['\tresp, err := s.client.Do(req)', 'api', 'outbound call'],
    ['\tissues, _, err := gh.Issues.ListByRepo(ctx, owner, name, nil)', 'api', 'outbound call'],
    ['\trows, err := db.QueryContext(ctx, query, id)', 'db', 'database call'],
    ['\tif errors.Is(err, sql.ErrNoRows) {', 'db', 'database driver'],
    ['\tdb.Where("id = ?", id).Preload("Lines")', 'db', 'database call'],
    ['\t_, err := sess.ID(id).Cols("state").Update(order)', 'db', 'database call'],
    ['\t\tfield.String("name").Unique(),', 'db', 'mapping'],
    ['\tmsg.Ack()', 'queue', 'acknowledgement'],
    ['\tnc.Publish("orders", data)', 'queue', 'publish or consume'],
    ['\tproducer, err := sarama.NewSyncProducer(brokers, config)', 'queue', 'broker call'],
    ['\terr := workflow.ExecuteActivity(ctx, Charge).Get(ctx, nil)', 'queue', 'workflow'],
  ],
  'src/main/java/Plain.java': [
    ['    @GetMapping("/orders/{id}")', 'api', 'route annotation `@GetMapping`'],
    ['    @Path("/orders")', 'api', 'route annotation'],
    ['    @PreAuthorize("hasRole(\'ADMIN\')")', 'api', 'contract annotation'],
    ['        return restTemplate.getForObject(url, Rate.class);', 'api', 'outbound call'],
    ['    @Transactional(readOnly = true)', 'db', 'annotation `@Transactional`'],
    ['    @OneToMany(mappedBy = "order")', 'db', 'annotation'],
    ['        jdbcTemplate.update("UPDATE orders SET paid = true");', 'db', 'database call'],
    ['        return orderRepository.findById(id);', 'db', 'repository call `orderRepository.findById('],
    ['    @KafkaListener(topics = "orders")', 'queue', 'listener annotation'],
    ['        rabbitTemplate.convertAndSend("orders", order);', 'queue', 'publish'],
    ['        channel.basicNack(tag, false, true);', 'queue', 'acknowledgement'],
    ['    @Scheduled(fixedDelay = 1000)', 'queue', 'listener annotation'],
    ['-        tasks.forEach(task -> ackTaskReceived(task));', 'queue', 'acknowledgement'],
  ],
  'lib/plain.rb': [
    ['  before_action :authenticate_user!', 'api', 'controller filter'],
    ['  resources :orders, only: %i[index show]', 'api', 'route'],
    ['    render json: @order', 'api', 'request or response'],
    ['    Faraday.get(url)', 'api', 'outbound call'],
    ['  has_many :lines, dependent: :destroy', 'db', 'model declaration'],
    ['    orders.where(paid: true).includes(:lines)', 'db', 'ActiveRecord call'],
    ['    add_index :orders, :number, unique: true', 'db', 'migration operation'],
    ['    ActiveRecord::Base.transaction do', 'db', 'ActiveRecord'],
    ['    SendMailJob.perform_later(order)', 'queue', 'job call'],
    ['  sidekiq_options retry: 3', 'queue', 'job declaration'],
  ],
  'app/Plain.php': [
    ["Route::get('/orders', [OrderController::class, 'index']);", 'api', 'route `Route::get(`'],
    ["    #[Route('/orders', methods: ['GET'])]", 'api', 'route'],
    ['        $reply = Http::timeout(5)->get($url);', 'api', 'outbound call'],
    ["        DB::table('orders')->delete();", 'db', 'database call'],
    ["            $table->string('note')->nullable();", 'db', 'database call'],
    ['        return $this->hasMany(Line::class);', 'db', 'model declaration'],
    ['        $this->em->persist($order);', 'db', 'database call'],
    ['class SendMail implements ShouldQueue', 'queue', 'job dispatch'],
    ["        dispatch(new SendMail($id))->onQueue('high');", 'queue', 'job dispatch'],
    ['#[AsMessageHandler]', 'queue', 'schedule or message'],
  ],
  'src/Plain.cs': [
    ['    [HttpGet("{id}")]', 'api', 'route attribute'],
    ['        app.MapPost("/orders", Create);', 'api', 'route or middleware'],
    ['        return TypedResults.NotFound();', 'api', 'response'],
    ['        var reply = await _httpClient.GetAsync(url);', 'api', 'outbound call'],
    ['        await context.SaveChangesAsync(token);', 'db', 'EF Core call'],
    ['            .AsNoTracking()', 'db', 'EF Core call'],
    ['        migrationBuilder.DropColumn("note", "orders");', 'db', 'mapping'],
    ['public class Paid : IConsumer<OrderPaid>', 'queue', 'consumer or producer'],
    ['        await channel.BasicAckAsync(tag, false);', 'queue', 'broker call'],
    ['        RecurringJob.AddOrUpdate("sync", () => Sync(), Cron.Daily);', 'queue', 'consumer or producer'],
  ],
  'src/plain.rs': [
    ['#[get("/orders")]', 'api', 'route attribute'],
    ['    let app = Router::new().route("/orders", get(list));', 'api', 'handler'],
    ['    let reply = reqwest::get(url).await?;', 'api', 'outbound call'],
    ['    diesel::insert_into(orders::table).values(&form)', 'db', 'database call'],
    ['    sqlx::query!("SELECT 1")', 'db', 'database call'],
    ['#[derive(Queryable, Selectable)]', 'db', 'mapping or connection'],
    ['    channel.basic_ack(tag, BasicAckOptions::default()).await?;', 'queue', 'broker or schedule'],
  ],
  'lib/plain.ex': [
    ['    resources "/orders", OrderController', 'api', 'route or plug'],
    ['    |> put_status(:created)', 'api', 'request or response'],
    ['    HTTPoison.get(url)', 'api', 'outbound call'],
    ['    |> Repo.insert()', 'db', 'Ecto call'],
    ['    |> unique_constraint(:number)', 'db', 'schema or changeset'],
    ['    |> Oban.insert()', 'queue', 'job or message'],
  ],
  'config/plain.yml': [
    ['openapi: 3.1.0', 'api', 'OpenAPI document'],
    ['      operationId: listOrders', 'api', 'OpenAPI operation'],
    ['    spring.datasource.url: jdbc:postgresql://db/shop', 'db', 'database setting'],
    ['  max_pool_size: 1', 'db', 'pool or timeout setting'],
    ['  prefetch_count: 100', 'queue', 'consumer setting'],
    ['  visibility_timeout: 30', 'queue', 'consumer setting'],
  ],
  '.env.example': [
    ['MY_DATABASE_URL=postgres://localhost/shop', 'db', 'database setting'],
    ['CELERY_BROKER_URL=redis://localhost:6379/1', 'queue', 'broker setting'],
  ],
  'infra/plain.tf': [
    ['resource "aws_sqs_queue" "orders" {', 'queue', 'queue resource'],
    ['resource "aws_db_instance" "main" {', 'db', 'database resource'],
    ['resource "aws_apigatewayv2_route" "orders" {', 'api', 'API gateway'],
  ],
}

describe('a changed line', () => {
  const rows = Object.entries(byFile).flatMap(([path, its]) => its.map((row) => [path, ...row] as const))

  test.each(rows)('%s: %s touches %s', (path, line, surface, why) => {
    const sign = line.startsWith('-') ? [line] : [`+${line}`]
    const file = said(aChange(path, sign))
    expect(file.tier).toBe('selected')
    expect(reasons(file)).toContainEqual(expect.stringMatching(`^${surface}/lines: `))
    expect(reasons(file).join('\n')).toContain(why)
  })

  test.each(rows.filter(([, line]) => !line.startsWith('-')))(
    '%s: %s counts when it is removed',
    (path, line, surface) => {
      expect(said(aChange(path, [`-${line}`])).surfaces).toContain(surface)
    },
  )

  test.each([
    ['src/plain.ts', '# heading', "app.get('/orders', (req, res) => {"],
    ['pkg/plain.go', '# heading', 'func orders(c *gin.Context) {'],
  ])('%s: a hunk heading is context', (path, _, heading) => {
    const file = said(aChange(path, ['+  const total = 1'], { heading }))
    expect(reasons(file)).toContainEqual(expect.stringMatching(/^api\/context: /))
  })

  test('lines around a change are context, and only asked where the change itself shows nothing', () => {
    const file = said(aChange('src/plain.ts', ['   await prisma.order.findMany({', '-      status,', '   })']))
    expect(reasons(file)).toEqual(['db/context: database call `prisma.order.findMany(`'])
  })

  test.each([
    ['src/plain.ts', "import { Queue } from 'bullmq'", 'queue'],
    ['src/plain.ts', "} from 'typeorm'", 'db'],
    ['shop/plain.py', 'from fastapi import APIRouter', 'api'],
    ['shop/plain.py', 'from celery import shared_task', 'queue'],
    ['pkg/plain.go', '\t"database/sql"', 'db'],
    ['src/main/java/Plain.java', 'import org.springframework.kafka.core.KafkaTemplate;', 'queue'],
    ['app/Plain.php', 'use Illuminate\\Support\\Facades\\DB;', 'db'],
    ['src/Plain.cs', 'using Microsoft.EntityFrameworkCore;', 'db'],
    ['src/plain.rs', 'use axum::extract::State;', 'api'],
    ['lib/plain.ex', '  use Oban.Worker, queue: :mail', 'queue'],
    ['lib/plain.rb', "require 'faraday'", 'api'],
  ] as const)('%s: the import %s, added, shows %s', (path, line, surface) => {
    expect(reasons(said(aChange(path, [`+${line}`, '+  x'])))).toContainEqual(
      expect.stringMatching(`^${surface}/imports: import of `),
    )
  })

  test.each([
    ['src/plain.ts', "import { Queue as Mails } from 'bullmq'", 'const names = Mails.all()', 'queue'],
    ['src/plain.ts', "import Knex from 'knex'", 'run(knex, names)', 'db'],
    ['shop/plain.py', 'from fastapi import APIRouter', 'mine = APIRouter()', 'api'],
    ['pkg/plain.go', '\t"github.com/nats-io/stan.go"', 'stan.Connect(cluster)', 'queue'],
    ['src/main/java/Plain.java', 'import org.jooq.Record;', 'Record one = first(all);', 'db'],
    ['app/Plain.php', 'use Illuminate\\Http\\{Request, Response};', 'show(Response $one)', 'api'],
    ['src/plain.rs', 'use lapin::{Channel};', 'fn open(one: Channel) {}', 'queue'],
  ] as const)('%s: the unchanged import %s counts where the change says `%s`', (path, line, use, surface) => {
    expect(reasons(said(aChange(path, [` ${line}`, `+${use}`])))).toContainEqual(
      expect.stringMatching(`^${surface}/imports: import of `),
    )
    expect(said(aChange(path, [` ${line}`, '+let total = 1'])).tier).toBe('maybe')
  })
})
