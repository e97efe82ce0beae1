import { describe, expect, it } from 'vitest'
import type { Name } from '../../../../src/core/context/counterpart/name.ts'
import type { SearchHit } from '../../../../src/core/context/counterpart/search.ts'
import { driftOf, wordsOfRoutes } from '../../../../src/core/evidence/across/drift.ts'
import type { Removed } from '../../../../src/core/evidence/across/removed.ts'
import { withUses, wordsOfRemoved } from '../../../../src/core/evidence/across/still-used.ts'
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
const route: Removed = { kind: 'route', text: 'GET /orders/{id}/items', owner: undefined }
const topic: Removed = { kind: 'topic', text: 'order.created', owner: undefined }
const field: Removed = { kind: 'field', text: 'email_address', owner: 'User' }

const lastField: Removed = { ...field, isLast: true }

describe('what a contract no longer has', () => {
  it('is searched by the words that code may use, and nothing is searched where nothing is gone', () => {
    expect(wordsOfRemoved([fact(route)])).toEqual(['items'])
    expect(wordsOfRemoved([fact(topic)])).toEqual(['order.created'])
    expect(wordsOfRemoved([fact(field)])).toEqual(['email_address', 'emailAddress', 'EmailAddress', 'User'])
    expect(wordsOfRemoved([fact({ ...field, text: 'name' })])).toEqual([])
    expect(wordsOfRemoved([])).toEqual([])
  })

  const used: readonly (readonly [what: string, removed: Removed, hits: readonly SearchHit[]])[] = [
    ['a call of the route', route, [hit('items', 'src/client.ts', 'const items = await fetch("/orders/1/items")')]],
    ['a topic in quotes', topic, [hit('order.created', 'src/consumer.py', 'consumer.subscribe(["order.created"])')]],
    [
      'a field of the type',
      field,
      [
        hit('User', 'src/mail.ts', 'import type { User } from "./api"'),
        hit('emailAddress', 'src/mail.ts', 'send(user.emailAddress)'),
      ],
    ],
  ]
  it.each(used)('that is still used is a blocker, with its place: %s', (_what, removed, hits) => {
    const [found] = withUses([fact(removed)], hits)
    expect(found?.usedAt).toEqual([{ path: hits.at(-1)?.path, line: 7 }])
    expect(found?.detail).toBe(`Code at the head still uses it: \`${hits.at(-1)?.path}:7\`. Keep it.`)
    expect(found === undefined ? undefined : severityOf(found)).toBe('blocker')
  })

  const unused: readonly (readonly [what: string, removed: Removed, hits: readonly SearchHit[]])[] = [
    [
      'a query for a field that others have too',
      field,
      [hit('email_address', 'web/user.graphql', '    email_address')],
    ],
    ['another schema', lastField, [hit('email_address', 'other/schema.graphql', '  email_address: String')]],
    ['another route', route, [hit('items', 'src/client.ts', 'await fetch("/carts/1/items")')]],
    ['a comment', topic, [hit('order.created', 'src/a.ts', "  // was 'order.created'")]],
    ['a test', topic, [hit('order.created', 'test/a.test.ts', "publish('order.created')")]],
    ['a longer topic', topic, [hit('order.created', 'src/a.ts', "publish('order.created.v2')")]],
    ['a document', topic, [hit('order.created', 'docs/a.yaml', "topic: 'order.created'")]],
    ['the field of another type', field, [hit('emailAddress', 'src/mail.ts', 'send(customer.emailAddress)')]],
    [
      'a name that is no access',
      field,
      [hit('User', 'src/mail.ts', 'type User'), hit('emailAddress', 'src/mail.ts', 'const emailAddress = 1')],
    ],
  ]
  it.each(unused)('is not used by %s', (_what, removed, hits) => {
    expect(withUses([fact(removed)], hits)).toEqual([fact(removed)])
  })

  it.each(['    email_address', '  address: email_address', '  email_address(short: true) {', 'email_address @client'])(
    'is still asked for by a query: %s',
    (text) => {
      const [found] = withUses([fact(lastField)], [hit('email_address', 'web/user.graphql', text)])
      expect(found?.usedAt).toEqual([{ path: 'web/user.graphql', line: 7 }])
    },
  )

  const serving: readonly (readonly [path: string, text: string, isServed: boolean])[] = [
    ['src/routes.ts', "router.get('/orders/:id/items', list)", true],
    ['src/Orders.java', '@GetMapping("/orders/{id}/items")', true],
    ['src/Orders.cs', 'app.MapGet("/orders/{id}/items", List);', true],
    ['orders.go', 'r.GET("/orders/:id/items", list)', true],
    ['src/routes.ts', "router.post('/orders/:id/items', add)", false],
    ['src/routes.ts', "router.get('/carts/:id/items', list)", false],
    ['test/routes.test.ts', "router.get('/orders/:id/items', list)", false],
  ]
  it.each(serving)('is only the description of a route that is served still: %s, %s', (path, text, isServed) => {
    const [found] = withUses([fact(route)], [hit('items', path, text)])
    const detail = `Code at the head still serves \`GET /orders/{id}/items\` at \`${path}:7\`: only the description is gone, and clients that are made from it lose the call. Keep it.`
    expect(found).toEqual(isServed ? { ...fact(route, 'risky'), detail } : fact(route))
  })

  it('breaks no call of a route that is served still, and stays what it is where another is not', () => {
    const serves = hit('items', 'src/routes.ts', "router.get('/orders/:id/items', list)")
    const calls = hit('items', 'src/client.ts', 'await fetch("/orders/1/items")')
    expect(withUses([fact(route)], [serves, calls])[0]).toMatchObject({ level: 'risky' })
    const other: Removed = { ...route, text: 'GET /carts' }
    const both = { ...fact(route), removes: [route, other] }
    expect(withUses([both], [serves, calls])[0]).toMatchObject({ level: 'breaking' })
    expect(withUses([both], [serves, hit('carts', 'src/client.ts', 'fetch("/carts")')])[0]?.usedAt).toHaveLength(1)
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
  })
})
