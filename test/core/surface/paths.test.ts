import { describe, expect, test } from 'vitest'
import { aChange, reasons, said } from './a-change.ts'

const plain = ['-  x', '+  y']

describe('a path alone', () => {
  test.each([
    ['app/(shop)/orders/route.ts', 'api', 'route handler, path'],
    ['apps/web/pages/api/orders.ts', 'api', 'API route, path `pages/api/`'],
    ['src/orders/order.controller.ts', 'api', 'path `order.controller.ts`'],
    ['src/lib/openapi/spec/order-schema.ts', 'api', 'path `openapi/`'],
    ['shop/orders/urls.py', 'api', 'views or routes'],
    ['shop/schemas/order.py', 'api', 'request and response types'],
    ['server/api/user.go', 'api', 'path `api/`'],
    ['src/main/java/a/OrderController.java', 'api', 'path `OrderController.java`'],
    ['app/controllers/orders_controller.rb', 'api', 'path `app/controllers/`'],
    ['app/Http/Controllers/OrderController.php', 'api', 'path `Http/Controllers/`'],
    ['src/Orders.API/Apis/OrdersApi.cs', 'api', 'request handling'],
    ['crates/api/src/orders/list.rs', 'api', 'request handling'],
    ['lib/shop_web/controllers/order_controller.ex', 'api', 'request handling'],
    ['proto/orders.proto', 'api', 'protobuf contract'],
    ['docs/openapi.yaml', 'api', 'API or message schema'],
    ['generated/schema.graphql', 'api', 'GraphQL document'],
    ['lib/auth.go', 'api', 'authentication'],
    ['src/jobs/mail.ts', 'queue', 'path `jobs/`'],
    ['shop/orders/tasks.py', 'queue', 'task'],
    ['server/queue/fifo.go', 'queue', 'path `queue/`'],
    ['core/src/main/java/a/QueueDAO.java', 'queue', 'path `QueueDAO.java`'],
    ['app/jobs/mail_job.rb', 'queue', 'background job'],
    ['config/sidekiq.yml', 'queue', 'broker configuration'],
    ['schemas/events/order.avsc', 'queue', 'Avro schema'],
    ['db/migrate/20240101000000_add_note.rb', 'db', 'schema migration, path `db/migrate/'],
    ['shop/migrations/0042_note.py', 'db', 'schema migration'],
    ['alembic/versions/1a2b_note.py', 'db', 'schema migration, path'],
    ['src/main/resources/db/migration/V42__note.sql', 'db', 'path'],
    ['migrations/2024-01-01-000000_note/up.sql', 'db', 'path'],
    ['prisma/schema.prisma', 'db', 'Prisma schema'],
    ['src/orders/order.entity.ts', 'db', 'data model'],
    ['app/models/order.rb', 'db', 'data model, path `app/models/`'],
    ['server/store/datastore/order.go', 'db', 'data model or store'],
    ['app/Models/Order.php', 'db', 'data model'],
    ['src/Orders/OrderContext.cs', 'db', 'data access'],
    ['priv/repo/migrations/20240101_note.exs', 'db', 'schema migration'],
    ['config/database.yml', 'db', 'database configuration'],
    ['lib/shop/http.ex', 'api', 'outbound client, path `http.ex`'],
    ['src/billing/StripePayments.cs', 'api', 'outbound integration'],
    ['src/Shop/TokenRequestValidator.cs', 'api', 'authentication or permissions'],
    ['src/main/java/a/RedisClientStore.java', 'db', 'data access'],
    ['src/main/java/a/KafkaClients.java', 'queue', 'message broker code'],
  ])('%s touches %s', (path, surface, why) => {
    const file = said(aChange(path, plain))
    expect(file.tier).toBe('selected')
    expect(reasons(file)).toContainEqual(expect.stringMatching(`^${surface}/path: `))
    expect(reasons(file).join('\n')).toContain(why)
  })

  test('white space at the end of a path does not hide a migration', () => {
    expect(said(aChange('src/migrations/20250109-unique.js ', plain)).surfaces).toEqual(['db'])
  })

  test('a file moved off a path is what it was', () => {
    const file = said(aChange('src/old/orders.ts', [], { status: 'renamed', previousPath: 'pages/api/orders.ts' }))
    expect(reasons(file)).toEqual(['api/path: API route, path `pages/api/`'])
  })

  test.each([
    ['app/javascript/controllers/menu_controller.js'],
    ['frontend/src/routes/menu.ts'],
    ['web/src/components/admin/AdminQueueTab.vue'],
    ['src/components/queue/JobList.tsx'],
    ['resources/js/Pages/Orders/Create.vue'],
    ['ui-shop/src/app/models/order.models.ts'],
    ['server/src/main/resources/public/static/models/order.js'],
    ['packages/shop-react/src/queue/list.ts'],
    ['app/order/queue/order-list.component.ts'],
  ])('%s has a server word for a folder and runs in a browser', (path) => {
    const file = said(aChange(path, plain))
    expect(file.tier).toBe('dropped')
    expect(reasons(file).join()).toMatch(/front-end (?:component|code)/)
  })
})

describe('a path without integration code', () => {
  test.each([
    ['pnpm-lock.yaml', 'lock file, `pnpm-lock.yaml`'],
    ['server/poetry.lock', 'lock file, `poetry.lock`'],
    ['go.sum', 'lock file, `go.sum`'],
    ['vendor/github.com/lib/pq/conn.go', 'vendored code, `vendor/`'],
    ['static/js/app.min.js', 'minified or bundled code, `app.min.js`'],
    ['api/orders.pb.go', 'generated code, `orders.pb.go`'],
    ['src/client/generated/api.ts', 'generated code, `generated/`'],
    ['docs/conf.py', 'documentation, `docs/`'],
    ['README.md', 'documentation, `README.md`'],
    ['locale/de/LC_MESSAGES/django.po', 'translation, `django.po`'],
    ['public/locales/de/translation.json', 'translation, `locales/de/translation.json`'],
    ['config/locales/de.yml', 'translation, `locales/de.yml`'],
    ['app/assets/images/logo.png', 'asset, `logo.png`'],
    ['src/api/header.css', 'style sheet, `header.css`'],
    ['app/views/orders/index.html.erb', 'view template, `index.html.erb`'],
    ['resources/views/welcome.blade.php', 'view template, `welcome.blade.php`'],
    ['pyproject.toml', 'dependency manifest or build file, `pyproject.toml`'],
    ['Directory.Packages.props', 'dependency manifest or build file, `Directory.Packages.props`'],
    ['.github/workflows/deploy.yml', 'CI configuration, `.github/`'],
    ['.some-runner.yml', 'tool configuration, `.some-runner.yml`'],
    ['renovate.json', 'tool configuration, `renovate.json`'],
    ['.vscode/settings.json', 'tool configuration, `.vscode/`'],
    ['docker/development/compose.yml', 'build or container set-up, `compose.yml`'],
    ['Makefile', 'build or container set-up, `Makefile`'],
    ['src/Button.stories.tsx', 'front-end component, `Button.stories.tsx`'],
  ])('%s is dropped: %s', (path, why) => {
    const file = said(
      aChange(path, ["+  await prisma.order.findMany(); app.get('/x', y); queue.publish('DATABASE_URL')"]),
    )
    expect(file).toMatchObject({ tier: 'dropped', surfaces: [], why: [{ surface: undefined, source: 'path' }] })
    expect(reasons(file)).toEqual([`-/path: ${why}`])
  })
})

describe('a test', () => {
  test.each([
    ['src/orders/order.controller.test.ts'],
    ['src/orders/__tests__/routes.ts'],
    ['packages/app-tests/e2e/api/orders.spec.ts'],
    ['cypress/support/api.ts'],
    ['shop/tests/test_views.py'],
    ['shop/orders/conftest.py'],
    ['pytest.ini'],
    ['server/api/user_test.go'],
    ['src/test/java/a/OrderDao.java'],
    ['src/main/java/a/OrderDaoTest.java'],
    ['spec/models/order_spec.rb'],
    ['tests/Unit/OrderTest.php'],
    ['tests/Orders.FunctionalTests/OrdersApi.cs'],
    ['src/Orders.UnitTests/OrdersApi.cs'],
    ['crates/db/tests/orders.rs'],
    ['crates/db_schema/src/test_data.rs'],
    ['test/shop/orders_test.exs'],
    ['test/fixtures/orders.yml'],
    ['tests/migrations/0001_initial.sql'],
    ['server/queue/mocks/queue.go'],
    ['features/step_definitions/orders_steps.rb'],
    ['features/orders.feature'],
  ])('%s is context, never reviewed', (path) => {
    const file = said(aChange(path, ['+  DELETE FROM orders']))
    expect(file).toMatchObject({ tier: 'test', surfaces: [] })
    expect(reasons(file).join()).toMatch(/^-\/path: test, path `/)
  })

  test.each([['src/latest/api/route.ts'], ['src/contest/orders.repository.ts'], ['src/openapi/spec/order.ts']])(
    '%s only sounds like one',
    (path) => {
      expect(said(aChange(path, plain)).tier).toBe('selected')
    },
  )

  const rust = 'crates/db_views/src/report.rs'

  test('an inline test module is one', () => {
    const file = said(
      aChange(rust, ['-  let a = list(pool).await;', '+  let b = list(pool).await;'], { heading: 'mod tests {' }),
    )
    expect(reasons(file)).toEqual(['-/lines: only the inline test module changed'])
  })

  test('code behind the test module is none', () => {
    const lines = ['+  let b = 1;', ' }', ' ', "+pub async fn purge(pool: &mut DbPool<'_>) {", '+}']
    expect(said(aChange(rust, lines, { heading: 'mod tests {' })).tier).toBe('selected')
  })
})
