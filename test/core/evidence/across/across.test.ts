import { describe, expect, it } from 'vitest'
import { textsOf } from '../../../../src/core/change/text.ts'
import type { Name } from '../../../../src/core/context/counterpart/name.ts'
import type { SearchHit } from '../../../../src/core/context/counterpart/search.ts'
import { driftOf, wordsOfRoutes } from '../../../../src/core/evidence/across/drift.ts'
import type { Removed } from '../../../../src/core/evidence/across/removed.ts'
import { refsOfNamed, withUses, wordsOfRemoved } from '../../../../src/core/evidence/across/still-used.ts'
import type { Evidence } from '../../../../src/core/evidence/evidence.ts'
import { severityOf } from '../../../../src/core/evidence/severity.ts'

const fact = (removed: Removed, level: Evidence['level'] = 'breaking'): Evidence => ({
  ...{
    rule: 'openapi-operation-removed',
    contract: 'openapi',
    level,
    surface: 'api',
    path: 'openapi.yaml',
    side: 'base',
  },
  ...{ line: 4, endLine: 4, title: 'it is gone', detail: 'Keep it.', affects: [], removes: [removed] },
})
const hit = (word: string, path: string, text: string): SearchHit => ({ word, path, line: 7, text })
const route: Removed = { kind: 'route', text: 'GET /orders/{id}/items', owner: undefined, isLast: true }
const oneOf: Removed = { kind: 'route', text: 'DELETE /orders/{id}/items', owner: undefined }
const rpc: Removed = { kind: 'rpc', text: 'GetOrder', owner: 'OrderService' }
const topic: Removed = { kind: 'topic', text: 'order.created', owner: undefined }
const field: Removed = { kind: 'field', text: 'email_address', owner: 'User' }

describe('what a contract no longer has', () => {
  it('is searched by the words that code may use, and nothing is searched where nothing is gone', () => {
    expect(wordsOfRemoved([fact(route)])).toEqual(['items', 'orders'])
    expect(wordsOfRemoved([fact(topic)])).toEqual(['order.created'])
    expect(wordsOfRemoved([fact(field)])).toEqual(['email_address', 'emailAddress', 'EmailAddress', 'User'])
    expect(wordsOfRemoved([fact({ ...field, text: 'name' })])).toEqual([])
    expect(wordsOfRemoved([fact({ ...field, owner: undefined })])).toEqual([])
    expect(wordsOfRemoved([fact({ ...field, text: 'email(address', owner: 'User' })])).not.toContain('email(address')
    expect(wordsOfRemoved([fact({ ...field, owner: 'User[' })])).toEqual([])
    expect(wordsOfRemoved([fact(rpc)])).toEqual(
      expect.arrayContaining(['GetOrder', 'get_order', 'OrderServiceServicer']),
    )
    expect(wordsOfRemoved([])).toEqual([])
  })

  const used: readonly (readonly [what: string, removed: Removed, hits: readonly SearchHit[]])[] = [
    ['a call of the route', route, [hit('items', 'src/client.ts', 'const items = await fetch("/orders/1/items")')]],
    ['a call by its method', oneOf, [hit('items', 'src/client.ts', 'await api.delete("/orders/1/items")')]],
    ['a call from a browser', route, [hit('items', 'src/components/a.tsx', 'api.get("/orders/1/items", { signal })')]],
    ['a topic in quotes', topic, [hit('order.created', 'src/consumer.py', 'consumer.subscribe(["order.created"])')]],
    [
      'a field of the type',
      field,
      [
        hit('User', 'src/mail.ts', 'import type { User } from "./api"'),
        hit('emailAddress', 'src/mail.ts', 'send(user.emailAddress)'),
      ],
    ],
    [
      'a field of an alias of the contract',
      field,
      [
        hit('User', 'src/api.ts', "export type User = components['schemas']['User']"),
        hit('User', 'src/mail.ts', 'import type { User } from "./api"'),
        hit('emailAddress', 'src/mail.ts', 'send(currentUsers[0]?.emailAddress)'),
      ],
    ],
    [
      'a topic of one word, where the line sends it',
      { ...topic, text: 'orders' },
      [hit('orders', 'src/a.ts', "producer.send({ topic: 'orders' })")],
    ],
  ]
  it.each(used)('that is still used is a blocker, with its place: %s', (_what, removed, hits) => {
    const [found] = withUses([fact(removed)], hits)
    expect(found?.usedAt).toEqual([{ path: hits.at(-1)?.path, line: 7 }])
    expect(found?.detail).toBe(`Code at the head still uses it: \`${hits.at(-1)?.path}:7\`. Keep it.`)
    expect(found === undefined ? undefined : severityOf(found)).toBe('blocker')
  })

  const unused: readonly (readonly [what: string, removed: Removed, hits: readonly SearchHit[]])[] = [
    ['another route', route, [hit('items', 'src/client.ts', 'await fetch("/carts/1/items")')]],
    ['a call by another method', oneOf, [hit('items', 'src/client.ts', 'await api.get("/orders/1/items")')]],
    ['a call that may be by another method', oneOf, [hit('items', 'src/client.ts', 'await fetch("/orders/1/items")')]],
    ['a type that has the route for a key', route, [hit('items', 'src/api.ts', "  '/api/orders/{id}/items': {")]],
    ['a page of a browser', route, [hit('items', 'src/components/a.tsx', "{ path: '/orders/:id/items', element }")]],
    ['a word that is no topic', { ...topic, text: 'orders' }, [hit('orders', 'src/a.ts', "const table = 'orders'")]],
    ['a comment', topic, [hit('order.created', 'src/a.ts', "  // was 'order.created'")]],
    ['a test', topic, [hit('order.created', 'test/a.test.ts', "publish('order.created')")]],
    ['a longer topic', topic, [hit('order.created', 'src/a.ts', "publish('order.created.v2')")]],
    ['a document', topic, [hit('order.created', 'docs/a.yaml', "topic: 'order.created'")]],
    ['the field of another type', field, [hit('emailAddress', 'src/mail.ts', 'send(customer.emailAddress)')]],
    [
      'the field of something else in a file that names the type',
      field,
      [hit('User', 'src/mail.ts', 'type A = User'), hit('emailAddress', 'src/mail.ts', 'send(company.emailAddress)')],
    ],
    [
      'the field of a class of the same name',
      field,
      [
        hit('User', 'src/user.entity.ts', 'export class User {'),
        hit('User', 'src/mail.ts', 'import { User } from "./user.entity"'),
        hit('emailAddress', 'src/mail.ts', 'send(user.emailAddress)'),
      ],
    ],
    ['an rpc that code serves', rpc, [hit('GetOrder', 'src/a.go', 'resp := client.GetOrder(ctx)')]],
    [
      'a name that is no access',
      field,
      [hit('User', 'src/mail.ts', 'type User'), hit('emailAddress', 'src/mail.ts', 'const emailAddress = 1')],
    ],
  ]
  it.each(unused)('is not used by %s', (_what, removed, hits) => {
    expect(withUses([fact(removed)], hits)).toEqual([fact(removed)])
  })

  const serving: readonly (readonly [path: string, text: string, isServed: boolean])[] = [
    ['src/routes.ts', "router.get('/orders/:id/items', list)", true],
    ['src/Orders.java', '@GetMapping("/orders/{id}/items")', true],
    ['src/Orders.cs', 'app.MapGet("/orders/{id}/items", List);', true],
    ['orders.go', 'r.GET("/orders/:id/items", list)', true],
    ['src/routes.ts', "router.post('/orders/:id/items', add)", false],
    ['src/routes.ts', "router.get('/carts/:id/items', list)", false],
    ['test/routes.test.ts', "router.get('/orders/:id/items', list)", false],
    ['src/a.ts', "api.get('/orders/:id/items', list)", true],
  ]
  it.each(serving)('is only the description of a route that is served still: %s, %s', (path, text, isServed) => {
    const [found] = withUses([fact(route)], [hit('items', path, text)])
    const detail = `Code at the head still serves \`GET /orders/{id}/items\` at \`${path}:7\`: only the description is gone, and clients that are made from it lose the call. Keep it.`
    expect(found).toEqual(isServed ? { ...fact(route, 'risky'), detail } : fact(route))
  })

  it.each([
    ['src/server.go', 'func (s *server) GetOrder(ctx context.Context, r *pb.GetOrderRequest) {'],
    ['src/server.py', '    async def GetOrder(self, request, context):'],
    ['src/Orders.java', '  public void getOrder(GetOrderRequest request, StreamObserver<Order> observer) {'],
    ['src/Orders.cs', '    public override async Task<Order> GetOrder(GetOrderRequest request) {'],
    ['src/orders.rs', '    async fn get_order(&self, request: Request<GetOrderRequest>) {'],
  ])('names the handler of an rpc that is gone, which stays breaking: %s', (path, text) => {
    const word = /GetOrder\b|getOrder|get_order/.exec(text.replace(/GetOrderRequest/g, ''))?.[0] ?? ''
    const hits = [hit('OrderService', path, 'OrderService'), hit(word, path, text)]
    const detail = `Code at the head still has \`OrderService.GetOrder\` at \`${path}:7\`: no request reaches it any more, or the contract is out of step with the code. Keep it.`
    expect(withUses([fact(rpc)], hits)).toEqual([{ ...fact(rpc), detail }])
    expect(withUses([fact(rpc)], hits.slice(1))).toEqual([fact(rpc)])
  })

  it.each([
    [
      'src/schema.resolvers.go',
      'RecentOrders',
      'func (r *queryResolver) RecentOrders(ctx context.Context) ([]Order, error) {',
    ],
    ['src/queries.py', 'recentOrders', '@query.field("recentOrders")'],
    ['src/orders.resolver.ts', 'recentOrders', "  @Query(() => [Order], { name: 'recentOrders' })"],
    ['src/Orders.java', 'recentOrders', '  @DgsQuery(field = "recentOrders")'],
  ])('names the resolver of a field that is gone, which stays breaking: %s', (path, word, text) => {
    const asked: Removed = { kind: 'field', text: 'recentOrders', owner: 'Query' }
    const [found] = withUses([fact(asked)], [hit(word, path, text)])
    expect(found).toMatchObject({ level: 'breaking' })
    expect(found?.detail).toMatch(/^Code at the head still has `Query\.recentOrders` at `.*:7`: no request reaches/)
    const other: Removed = { ...asked, owner: 'Mutation' }
    expect(withUses([fact(other)], [hit(word, path, text)])).toEqual([fact(other)])
  })

  it('is not used by generated code, once that was read', () => {
    const hits = [hit('items', 'src/api.ts', 'await fetch("/orders/1/items")')]
    expect(refsOfNamed([fact(route)], hits)).toEqual([{ revision: 'head', path: 'src/api.ts' }])
    const read = (text: string) =>
      textsOf([
        [
          { revision: 'head', path: 'src/api.ts' },
          { kind: 'text', text },
        ],
      ])
    expect(withUses([fact(route)], hits, read('const a = 1\n'))[0]?.usedAt).toHaveLength(1)
    for (const top of [
      '// Code generated by a tool. DO NOT EDIT.\n',
      '// Code generated by a tool\n// Changes will be lost if the code is regenerated.\n',
      '/*\n * Generated by: https://openapi-generator.tech\n */\n',
      '"""\nShop API\n\nGenerated by a tool\nDo not edit the class manually.\n"""\n',
    ])
      expect(withUses([fact(route)], hits, read(top))).toEqual([fact(route)])
  })

  describe('with its whole document', () => {
    const other: Removed = { ...route, text: 'GET /carts' }
    const gone: Evidence = { ...fact(route), rule: 'openapi-document-removed', removes: [route, other] }
    const serves = hit('items', 'src/routes.ts', "router.get('/orders/:id/items', list)")
    const calls = hit('carts', 'src/client.ts', 'await fetch("/carts")')

    it('is only a description, where any of its routes is served still', () => {
      const [found] = withUses([gone], [serves, calls])
      expect(found).toMatchObject({ level: 'risky' })
      expect(found?.usedAt).toBeUndefined()
      expect(found?.detail).toContain('`GET /orders/{id}/items` at `src/routes.ts:7`: only the description is gone')
    })

    it('names who calls it and is no blocker, since the interface may be there still', () => {
      const [found] = withUses([gone], [calls])
      expect(found).toMatchObject({ level: 'breaking' })
      expect(found?.usedAt).toBeUndefined()
      expect(found?.detail).toBe(
        'Code at the head still uses what it described: `src/client.ts:7`. Either only the description is gone, or these break with it. Keep it.',
      )
    })
  })

  it('is served by its last word only in a file that says the word before it', () => {
    const last: Removed = { ...route, text: 'GET /orders/items' }
    const inFile = (path: string) =>
      withUses([fact(last)], [hit('items', path, "router.get('/items', list)")])[0]?.level
    expect(['src/order/routes.ts', 'src/carts/routes.ts'].map(inFile)).toEqual(['risky', 'breaking'])
  })

  it('breaks no call of a route that is served still, and stays what it is where another is not', () => {
    const serves = hit('items', 'src/routes.ts', "router.get('/orders/:id/items', list)")
    const calls = hit('items', 'src/client.ts', 'await fetch("/orders/1/items")')
    const named = { ...fact(route), title: '`GET /orders/{id}/items` is gone: clients get 404' }
    expect(withUses([named], [serves, calls])[0]).toMatchObject({
      ...{ level: 'risky', title: '`GET /orders/{id}/items` is no longer described, and code still serves it' },
    })
    const other: Removed = { ...route, text: 'GET /carts' }
    const both = { ...fact(route), removes: [route, other] }
    expect(withUses([both], [serves, calls])[0]).toMatchObject({ level: 'breaking' })
    // The contract was cut: the other may be served where it is not seen.
    const others = hit('carts', 'src/client.ts', 'fetch("/carts")')
    expect(withUses([both], [serves, others])[0]).toMatchObject({ level: 'breaking' })
    expect(withUses([both], [serves, others])[0]?.usedAt).toBeUndefined()
    expect(withUses([both], [others])[0]?.usedAt).toHaveLength(1)
  })

  it('is left as it is where it breaks nobody', () => {
    const risky = fact(topic, 'risky')
    expect(withUses([risky], [hit('order.created', 'src/a.ts', "publish('order.created')")])).toEqual([risky])
  })
})

const name = (text: string, side: Name['side'], path = 'src/routes.ts'): Name => ({
  ...{ kind: 'route', text, role: 'declares', path, side, line: 3, beside: undefined, weight: 4 },
})
const contract = hit('refunds', 'docs/openapi.yaml', '  /shop/refunds/{id}:')

describe('a route and its contract', () => {
  it('are searched by the last word of the route', () => {
    expect(wordsOfRoutes([name('/shop/refunds/*', 'LEFT')])).toEqual(['refunds'])
    expect(wordsOfRoutes([name('/shop/refunds/export', 'RIGHT')])).toEqual(['export', 'refunds'])
    expect(wordsOfRoutes([{ ...name('/shop/refunds/*', 'LEFT'), role: 'calls' }])).toEqual([])
  })

  it('no longer say the same when code drops what an unchanged contract promises', () => {
    const [found] = driftOf([name('/shop/refunds/*', 'LEFT')], [contract], new Set(['src/routes.ts']))
    expect(found).toMatchObject({
      rule: 'contract-route-stale',
      level: 'risky',
      path: 'src/routes.ts',
      side: 'base',
      line: 3,
    })
    expect(found?.title).toContain('`docs/openapi.yaml:7` still promises it')
  })

  it.each([
    ['the contract changes too', [name('/shop/refunds/*', 'LEFT')], [contract], ['docs/openapi.yaml']],
    [
      'the route is declared elsewhere in the change',
      [name('/shop/refunds/*', 'LEFT'), name('/shop/refunds/*', 'RIGHT', 'src/other.ts')],
      [contract],
      [],
    ],
    [
      'no contract knows it',
      [name('/shop/refunds/*', 'LEFT')],
      [hit('refunds', 'src/a.ts', "get('/shop/refunds/:id')")],
      [],
    ],
    [
      'the head declares it still, by another method',
      [name('/shop/refunds/*', 'LEFT')],
      [contract, hit('refunds', 'src/routes.ts', "router.get('/shop/refunds/:id', show)")],
      [],
    ],
    [
      'the contract is that of a release',
      [name('/shop/refunds/*', 'LEFT')],
      [{ ...contract, path: 'docs/v1.2.0/openapi.yaml' }],
      [],
    ],
    ['a client wrote it', [name('/shop/refunds/*', 'LEFT', 'packages/client/src/refunds.ts')], [contract], []],
    [
      'a description only mentions it',
      [name('/shop/refunds/*', 'LEFT')],
      [hit('refunds', 'docs/openapi.yaml', 'description: see /shop/refunds/{id}')],
      [],
    ],
  ] as const)('are not told apart when %s', (_what, names, hits, changed) => {
    expect(driftOf(names, hits, new Set(changed))).toEqual([])
  })

  it('is noted when a route is new and the contract describes its neighbours', () => {
    const [found] = driftOf([name('/shop/refunds/export', 'RIGHT')], [contract], new Set())
    expect(found).toMatchObject({ rule: 'contract-route-missing', level: 'info', side: 'head' })
    expect(driftOf([name('/other/refunds/export', 'RIGHT')], [contract], new Set())).toEqual([])
    const one = hit('shop', 'docs/openapi.yaml', '  /shop/{id}:')
    expect(driftOf([name('/shop/*', 'RIGHT')], [{ ...one, text: '  /shop/all:' }], new Set())).toEqual([])
  })
})
