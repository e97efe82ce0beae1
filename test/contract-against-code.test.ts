import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadParsers } from '../src/adapters/parsers/load.ts'
import { parseConfig } from '../src/core/change/config.ts'
import { checks } from '../src/core/evidence/checks.ts'
import { severityOf } from '../src/core/evidence/severity.ts'
import type { Checks } from '../src/core/ports.ts'
import { loadGuide } from '../src/load-settings.ts'
import { prepare } from '../src/prepare.ts'
import { readChange } from '../src/read-change.ts'
import { readerOf, scratchFolder } from './adapters/git-scratch.ts'
import { lineParsers } from './support/line-parsers.ts'

const root = scratchFolder()
const assets = join(import.meta.dirname, '..', 'dist', 'assets')

const here: Checks = {
  run: async (kind, input) => {
    const check = checks.find((one) => one.kind === kind)
    if (check === undefined) throw new Error(`no check is called ${kind}`)
    return check.compute(input, await loadParsers(check.parsers, assets))
  },
}

type Files = Readonly<Record<string, string>>

/** Prepares a change of a real repository; gives each fact with its severity and the lines that prove it. */
async function told(base: Files, head: Readonly<Record<string, string | null>>) {
  const { reader } = await readerOf(root, base, head)
  const parsed = parseConfig({})
  if ('problems' in parsed) throw new Error('the defaults are legal')
  const change = await readChange(reader, await loadGuide(reader, parsed.config))
  const ports = { reader, parsers: lineParsers, checks: here, progress: () => undefined }
  const { evidence } = await prepare(ports, change)
  expect(evidence.unchecked).toEqual([])
  return evidence.evidence.map((one) => [
    one.rule,
    severityOf(one) ?? one.level,
    (one.usedAt ?? []).map(({ path, line }) => `${path}:${line}`).join(' '),
  ])
}

const operation = '{ responses: { "200": { description: ok } } }'
const openapi = (...paths: readonly string[]) =>
  `openapi: 3.0.3\ninfo: { title: Shop, version: '1' }\npaths:\n${paths.map((path) => `  ${path}:\n    get: ${operation}\n`).join('')}`
const [orders, refunds] = ['/orders/{id}/items', '/shop/refunds']
const client = 'export const items = () => fetch("/orders/1/items")\n'
const server = "router.get('/orders/:id/items', list)\n"

const schema = (fields: string) => `type Query { user: User }\ntype User { id: ID ${fields} }\n`
const listing = (args: string, more = '', values = 'OPEN') =>
  `type Query { orders(${args}): [Order!]! }\ntype Order { id: ID }\nenum State { ${values} }\n${more}`
const proto = (rpc: string) =>
  `syntax = "proto3";\npackage shop.v1;\nservice OrderService {\n  rpc ListOrders(A) returns (A);\n${rpc}}\nmessage A { string id = 1; }\n`
const dto = (more: string) => `export class OrderDto {\n  id: string\n  note: string\n${more}}\n`
const described = (more: string) =>
  `${openapi(refunds)}components:\n  schemas:\n    Order:\n      type: object\n      properties:\n        id: { type: string }\n        note: { type: string }\n${more}`
const cents = '        totalCents: { type: integer }\n'

describe('a change whose contract and code no longer say the same', () => {
  test.each<
    readonly [
      what: string,
      base: Files,
      head: Readonly<Record<string, string | null>>,
      facts: readonly (readonly string[])[],
    ]
  >([
    [
      'a route that code still calls',
      { 'openapi.yaml': openapi(orders, refunds), 'src/client.ts': client },
      { 'openapi.yaml': openapi(refunds) },
      [['openapi-operation-removed', 'blocker', 'src/client.ts:1']],
    ],
    [
      'a route that nobody calls here',
      { 'openapi.yaml': openapi(orders, refunds), 'src/other.ts': 'fetch("/carts/1/items")\n' },
      { 'openapi.yaml': openapi(refunds) },
      [['openapi-operation-removed', 'major', '']],
    ],
    [
      'a route that code still serves, whoever calls it',
      { 'openapi.yaml': openapi(orders, refunds), 'src/routes.ts': server, 'src/client.ts': client },
      { 'openapi.yaml': openapi(refunds) },
      [['openapi-operation-removed', 'minor', '']],
    ],
    [
      'a route that a controller serves behind its prefix',
      {
        'openapi.yaml': openapi(orders, refunds),
        'src/orders.controller.ts':
          "@Controller('orders')\nexport class OrdersController {\n  @Get(':id/items')\n  list() {}\n}\n",
        'src/client.ts': client,
      },
      { 'openapi.yaml': openapi(refunds) },
      [['openapi-operation-removed', 'minor', '']],
    ],
    [
      'a route of which a controller serves another method',
      {
        'openapi.yaml': openapi(orders, refunds),
        'src/Orders.java':
          '@RestController\n@RequestMapping("/orders/{id}")\npublic class Orders {\n  @PostMapping("/items")\n  void add() {}\n}\n',
        'src/client.ts': client,
      },
      { 'openapi.yaml': openapi(refunds) },
      [['openapi-operation-removed', 'blocker', 'src/client.ts:1']],
    ],
    [
      'a description that is gone alone',
      { 'openapi.yaml': openapi(orders, refunds), 'src/routes.ts': server, 'src/client.ts': client },
      { 'openapi.yaml': null },
      [['openapi-document-removed', 'minor', '']],
    ],
    [
      'a field that a query still asks for',
      { 'schema.graphql': schema('mail: String'), 'web/a.ts': 'const A = gql`\n  { user { mail } }\n`\n' },
      { 'schema.graphql': schema('') },
      [['graphql-field-removed', 'blocker', 'web/a.ts:2']],
    ],
    [
      'a field that was deprecated, and a query still asks for',
      { 'schema.graphql': schema('mail: String @deprecated'), 'web/a.graphql': '{ user { mail } }\n' },
      { 'schema.graphql': schema('') },
      [['graphql-field-removed', 'blocker', 'web/a.graphql:1']],
    ],
    [
      'a value of an enum that a query still passes',
      {
        'schema.graphql': listing('state: State', '', 'OPEN SENT'),
        'web/a.graphql': 'query A {\n  orders(state: SENT) { id }\n}\n',
        'web/b.ts': 'const B = gql`\n  { orders(state: OPEN) { id } }\n`\n',
      },
      { 'schema.graphql': listing('state: State') },
      [['graphql-value-removed-from-enum', 'blocker', 'web/a.graphql:2']],
    ],
    [
      'an argument that queries do not pass yet',
      {
        'schema.graphql': listing('state: State'),
        'web/a.ts': 'const A = gql`\n  query A($s: State) {\n    orders(state: $s) {\n      id\n    }\n  }\n`\n',
      },
      { 'schema.graphql': listing('state: State, shop: ID!') },
      [['graphql-required-arg-added', 'blocker', 'web/a.ts:3']],
    ],
    [
      'a field of an input that a literal does not have',
      {
        'schema.graphql': listing('by: By', 'input By { text: String }'),
        'web/a.ts': 'const A = gql`\n  {\n    orders(by: { text: "a" }) { id }\n  }\n`\n',
      },
      { 'schema.graphql': listing('by: By', 'input By { text: String shop: ID! }') },
      [['graphql-required-input-field-added', 'blocker', 'web/a.ts:3']],
    ],
    [
      'another type that the variables of a query do not have',
      {
        'schema.graphql': listing('state: State'),
        'web/a.py': 'Q = gql("""\nquery A($s: State) {\n  orders(state: $s) { id }\n}\n""")\n',
      },
      { 'schema.graphql': listing('state: [Int!]') },
      [['graphql-arg-changed-kind', 'blocker', 'web/a.py:3']],
    ],
    [
      'an rpc with its handler',
      {
        'shop/v1/a.proto': proto('  rpc GetOrder(A) returns (A);\n'),
        'server.go':
          'type server struct { pb.UnimplementedOrderServiceServer }\nfunc (s *server) GetOrder(a *pb.A) {}\n',
      },
      { 'shop/v1/a.proto': proto('') },
      [['protobuf-rpc-removed', 'major', '']],
    ],
    [
      'a field that left the class alone',
      { 'openapi.yaml': described(cents), 'src/order.dto.ts': dto('  totalCents: number\n') },
      { 'src/order.dto.ts': dto('') },
      [['contract-field-stale', 'minor', '']],
    ],
    [
      'a field that left both',
      { 'openapi.yaml': described(cents), 'src/order.dto.ts': dto('  totalCents: number\n') },
      { 'src/order.dto.ts': dto(''), 'openapi.yaml': described('') },
      [],
    ],
    [
      'a field that keeps its name outside',
      {
        'openapi.yaml': described(cents),
        'src/Order.java':
          'public class OrderDto {\n  public String id;\n  public String note;\n  public int totalCents;\n}\n',
      },
      {
        'src/Order.java':
          'public class OrderDto {\n  public String id;\n  public String note;\n  @JsonProperty("totalCents")\n  public int total;\n}\n',
      },
      [],
    ],
  ])('tells %s', async (_what, base, head, facts) => {
    expect(await told(base, head)).toEqual(facts)
  })
})
