import { describe, expect, it } from 'vitest'
import { hasRival, wordsOfRivals } from '../../../../../src/core/evidence/across/fields/rivals.ts'
import { toldOnce } from '../../../../../src/core/evidence/across/fields/told-once.ts'
import { anEvidence } from '../../../../support/builders.ts'
import { driftOf } from './drift-of.ts'

const openapi = `openapi: 3.0.3
info: { title: Shop, version: '1' }
paths: {}
components:
  schemas:
    Order:
      type: object
      required: [id]
      properties:
        id: { type: string }
        totalCents: { type: integer }
        note: { type: string }
`
const asyncapi = `asyncapi: 3.0.0
components:
  messages:
    Order:
      payload:
        type: object
        properties:
          id: { type: string }
          totalCents: { type: integer }
          note: { type: string }
`
const json = JSON.stringify(
  {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Order',
    properties: { id: {}, totalCents: {}, note: {} },
  },
  null,
  1,
)
const swagger =
  'swagger: "2.0"\ndefinitions:\n  Order:\n    properties:\n      id: {}\n      total_cents: {}\n      note: {}\n'
const graphql = 'type Order {\n  id: ID!\n  totalCents: Int\n  note: String\n}\n'
const proto =
  'syntax = "proto3";\npackage shop;\nmessage Order {\n  string id = 1;\n  int64 total_cents = 2;\n  string note = 3;\n}\n'

const contracts: readonly (readonly [path: string, text: string, line: number])[] = [
  ['openapi.yaml', openapi, 11],
  ['swagger.yaml', swagger, 6],
  ['asyncapi.yaml', asyncapi, 9],
  ['schemas/order.schema.json', json, 6],
  ['schema.graphql', graphql, 3],
  ['shop.proto', proto, 5],
]

const ts = (fields: readonly string[], name = 'Order', more = '') =>
  `export interface ${name}${more} {\n${fields.map((field) => `  ${field}\n`).join('')}}\n`
const whole = ['id: string', 'totalCents: number', 'note: string']
const less = ['id: string', 'note: string']
const brief = async (change: Parameters<typeof driftOf>[0]) =>
  (await driftOf(change)).map(
    ({ rule, level, side, path, line, title }) => `${rule} ${level} ${side} ${path}:${line} ${title}`,
  )
const code = (
  before: string,
  after: string,
  contract: readonly [path: string, text: string] = ['openapi.yaml', openapi],
) => ({
  base: { 'src/order.ts': before, [contract[0]]: contract[1] },
  head: { 'src/order.ts': after, [contract[0]]: contract[1] },
})

describe('a field that leaves a class', () => {
  it.each(contracts)('is told with the line of %s that still promises it', async (path, text, line) => {
    const [found] = await driftOf(code(ts(whole), ts(less), [path, text]))
    expect(found).toMatchObject({
      rule: 'contract-field-stale',
      level: 'risky',
      side: 'base',
      path: 'src/order.ts',
      line: 3,
    })
    expect(found?.title).toBe(`\`Order.totalCents\` left the code, and \`${path}:${line}\` still promises it`)
  })

  const languages: readonly (readonly [path: string, before: string, after: string])[] = [
    [
      'app/order.py',
      'class Order(BaseModel):\n    id: str\n    total_cents: int\n    note: str\n',
      'class Order(BaseModel):\n    id: str\n    note: str\n',
    ],
    [
      'order.go',
      'type Order struct {\n\tID string `json:"id"`\n\tTotal int `json:"totalCents"`\n\tNote string `json:"note"`\n}\n',
      'type Order struct {\n\tID string `json:"id"`\n\tTotal int `json:"-"`\n\tNote string `json:"note"`\n}\n',
    ],
    [
      'src/wire/order.go',
      'type Order struct {\n\tID string `json:"id"`\n\tTotal int `json:"totalCents"`\n\tNote string `json:"note"`\n}\n',
      'type Order struct {\n\tID string `json:"id"`\n\tTotal int `json:"total"`\n\tNote string `json:"note"`\n}\n',
    ],
    [
      'src/Ignored.java',
      'public class Order {\n  public String id;\n  public long totalCents;\n  public String note;\n}\n',
      'public class Order {\n  public String id;\n  @JsonIgnore\n  public long totalCents;\n  public String note;\n}\n',
    ],
    [
      'src/Order.java',
      'public record Order(String id, long totalCents, String note) {}\n',
      'public record Order(String id, String note) {}\n',
    ],
    [
      'src/Order.kt',
      'data class Order(val id: String, val totalCents: Long, val note: String)\n',
      'data class Order(val id: String, val note: String)\n',
    ],
    [
      'src/Order.cs',
      'public class Order {\n  public string Id { get; set; }\n  public long TotalCents { get; set; }\n  public string Note { get; set; }\n}\n',
      'public class Order {\n  public string Id { get; set; }\n  public string Note { get; set; }\n}\n',
    ],
    [
      'src/order.rs',
      '#[derive(Serialize)]\nstruct Order {\n  id: String,\n  total_cents: i64,\n  note: String,\n}\n',
      '#[derive(Serialize)]\nstruct Order {\n  id: String,\n  note: String,\n}\n',
    ],
  ]
  it.each(languages)('is seen in %s', async (path, before, after) => {
    const found = await driftOf({
      base: { [path]: before, 'openapi.yaml': openapi },
      head: { [path]: after, 'openapi.yaml': openapi },
    })
    expect(found.map(({ rule }) => rule)).toEqual(['contract-field-stale'])
  })

  it('is told by its class where that is called otherwise than the schema', async () => {
    const [found] = await driftOf(code(ts(whole, 'OrderDto'), ts(less, 'OrderDto')))
    expect(found?.affects).toEqual(['OrderDto.totalCents', 'Order.totalCents'])
  })

  it('for another name is one item, which names the new one', async () => {
    const found = await driftOf(code(ts(whole), ts([...less, 'amount: number'])))
    expect(found.map(({ rule }) => rule)).toEqual(['contract-field-stale'])
    expect(found[0]?.detail).toContain('unknown to the contract: `Order.amount`')
  })

  it('with others is one item', async () => {
    const fields = ['id: string', 'note: string', 'shop: string']
    const wide = openapi.replace('        note:', '        shop: {}\n        fee: {}\n        note:')
    const found = await driftOf(
      code(ts([...fields, 'totalCents: number', 'fee: number']), ts(fields), ['openapi.yaml', wide]),
    )
    expect(found.map(({ title }) => title)).toEqual([
      '`Order.totalCents` left the code, and `openapi.yaml:11` still promises it (and 1 more like it)',
    ])
  })

  const other = ts(['id: string', 'fee: number', 'shop: string'])
  const silent: readonly (readonly [what: string, change: Parameters<typeof driftOf>[0]])[] = [
    [
      'the contract changes too',
      {
        base: { 'src/order.ts': ts(whole), 'openapi.yaml': openapi },
        head: { 'src/order.ts': ts(less), 'openapi.yaml': openapi.replace("'1'", "'2'") },
      },
    ],
    [
      'two contracts have the schema',
      {
        base: { 'src/order.ts': ts(whole), 'a.graphql': graphql, 'openapi.yaml': openapi },
        head: { 'src/order.ts': ts(less), 'a.graphql': graphql, 'openapi.yaml': openapi },
      },
    ],
    [
      'it only changes how code calls it',
      code(
        'class Order {\n  id: string\n  note: string\n  totalCents: number\n}',
        "class Order {\n  id: string\n  note: string\n  @Expose({ name: 'totalCents' })\n  total: number\n}",
      ),
    ],
    ['it only changes its spelling', code(ts(whole), ts([...less, 'total_cents: number']))],
    [
      'its class is still full of it',
      code(ts(whole), `class Order {\n  id: string\n  note: string\n  ['totalCents']: number\n}`),
    ],
    ['the class moves to another base', code(ts(whole), ts(less, 'Order', ' extends Base'))],
    [
      'the class takes fields by an expression',
      code(ts(whole, 'Order', " extends Omit<Row, 'a'>"), ts(less, 'Order', " extends Omit<Row, 'a'>")),
    ],
    [
      'the schema knows little of the class',
      code(
        ts(['id: string', 'totalCents: number', 'a: 1', 'b: 1', 'c: 1']),
        ts(['id: string', 'a: 1', 'b: 1', 'c: 1']),
      ),
    ],
    ['the class is gone', code(ts(whole), ts(whole, 'Purchase'))],
    ['the schema never had it', code(ts([...whole, 'fee: number']), ts(whole))],
    [
      'another class of the change still has it',
      code(
        ts(whole, 'OrderRequest') + ts(whole, 'OrderResponse'),
        ts(less, 'OrderRequest') + ts(whole, 'OrderResponse'),
      ),
    ],
    [
      'a class for one way had less before',
      code(
        ts(['id: string', 'totalCents: number'], 'OrderRequest'),
        ts(['id: string', 'note2: string'], 'OrderRequest'),
      ),
    ],
    [
      'the class lies in a database',
      code(
        `@Entity()\n${ts(whole).replace('interface', 'class')}`,
        `@Entity()\n${ts(less).replace('interface', 'class')}`,
      ),
    ],
    ['nothing but the order changes', code(ts(whole), ts(whole.toReversed()))],
    ['it is another thing', code(other, ts(['id: string', 'shop: string']))],
    ['the contract cannot be read', code(ts(whole), ts(less), ['openapi.yaml', 'openapi: 3.0.0\ncomponents: ['])],
    [
      'it is code of a test',
      {
        base: { 'test/order.ts': ts(whole), 'openapi.yaml': openapi },
        head: { 'test/order.ts': ts(less), 'openapi.yaml': openapi },
      },
    ],
    [
      'it is code of a client',
      {
        base: { 'src/client/order.ts': ts(whole), 'openapi.yaml': openapi },
        head: { 'src/client/order.ts': ts(less), 'openapi.yaml': openapi },
      },
    ],
    [
      'it is generated',
      code(`// Code generated by x. DO NOT EDIT.\n${ts(whole)}`, `// Code generated by x. DO NOT EDIT.\n${ts(less)}`),
    ],
    [
      'it is a document and no contract',
      code(ts(whole), ts(less), ['openapi.yaml', openapi.replace('openapi: 3.0.3', 'note: 1')]),
    ],
    ['a name is hostile', code(ts([...whole, '__proto__: number', 'constructor2: 1']), ts(whole))],
  ]
  it.each(silent)('is not told where %s', async (_what, change) => {
    expect(await brief(change)).toEqual([])
  })
})

describe('a field that a class gets', () => {
  const written = contracts.filter(([path]) => !path.endsWith('.proto'))
  const generating = contracts.filter(([path]) => path.endsWith('.proto'))
  it.each(generating)('is nothing to %s, of which its classes are generated', async (path, text) => {
    expect(await brief(code(ts(whole), ts([...whole, 'fee: number']), [path, text]))).toEqual([])
  })

  it.each(written)('is noted where %s describes the others', async (path, text) => {
    const [found] = await driftOf(code(ts(whole), ts([...whole, 'fee: number']), [path, text]))
    expect(found).toMatchObject({ rule: 'contract-field-missing', level: 'info', side: 'head', line: 5 })
    expect(found?.title).toBe(
      `\`Order.fee\` is new in code, and \`${path}\`, which describes its neighbours, does not know it`,
    )
  })

  it.each([
    ['the contract knows it', code(ts(less), ts(whole))],
    [
      'the contract describes few of the others',
      code(
        ts(['id: 1', 'note: 1', 'a: 1', 'b: 1', 'c: 1']),
        ts(['id: 1', 'note: 1', 'a: 1', 'b: 1', 'c: 1', 'fee: 1']),
      ),
    ],
    [
      'the schema is made of alternatives',
      code(ts(whole), ts([...whole, 'fee: 1']), [
        'openapi.yaml',
        openapi.replace('      type: object\n', '      oneOf: []\n'),
      ]),
    ],
    [
      'the schema refers to another file',
      code(ts(whole), ts([...whole, 'fee: 1']), [
        'openapi.yaml',
        openapi.replace('      type: object\n', "      allOf: [{ $ref: 'base.yaml' }]\n"),
      ]),
    ],
    [
      'it is private',
      code(`class Order {\n  id: 1\n  note: 1\n}`, `class Order {\n  id: 1\n  note: 1\n  private fee: 1\n}`),
    ],
  ])('is not noted where %s', async (_what, change) => {
    expect(await brief(change)).toEqual([])
  })

  it('is known by the parts that a schema is made of', async () => {
    const text =
      openapi.replace('      type: object\n', "      allOf: [{ $ref: '#/components/schemas/Base' }]\n") +
      '    Base: { properties: { fee: {} } }\n'
    expect(await brief(code(ts(whole), ts([...whole, 'fee: 1']), ['openapi.yaml', text]))).toEqual([])
    expect(
      (await driftOf(code(ts([...whole, 'fee: 1']), ts(whole), ['openapi.yaml', text]))).map(({ rule }) => rule),
    ).toEqual(['contract-field-stale'])
  })
})

const contract = (before: string, after: string, classes: Readonly<Record<string, string>>, path = 'openapi.yaml') => ({
  base: { [path]: before, ...classes },
  head: { [path]: after, ...classes },
})
const dropped = openapi.replace('        totalCents: { type: integer }\n', '')
const required = openapi
  .replace('[id]', '[id, fee]')
  .replace('        note:', '        fee: { type: integer }\n        note:')

describe('a schema and the class that stands for it', () => {
  it('no longer say the same when a field leaves the schema alone', async () => {
    expect(await brief(contract(openapi, dropped, { 'src/order.ts': ts(whole, 'OrderDto') }))).toEqual([
      'code-field-stale info base openapi.yaml:11 `Order.totalCents` left `openapi.yaml`, and `src/order.ts:3` still has it',
    ])
  })

  it.each([
    ['schema.graphql', graphql, graphql.replace('  totalCents: Int\n', '')],
    ['shop.proto', proto, proto.replace('  int64 total_cents = 2;\n', '')],
    ['asyncapi.yaml', asyncapi, asyncapi.replace('          totalCents: { type: integer }\n', '')],
  ])('are told apart in %s', async (path, before, after) => {
    const found = await driftOf(contract(before, after, { 'src/order.ts': ts(whole) }, path))
    expect(found.map(({ rule }) => rule)).toEqual(['code-field-stale'])
  })

  it('no longer say the same when the schema requires what the class lacks', async () => {
    expect(await brief(contract(openapi, required, { 'src/order.ts': ts(whole) }))).toEqual([
      'code-field-missing info head openapi.yaml:12 `openapi.yaml` requires `Order.fee`, and `Order` in `src/order.ts:1` does not have it',
    ])
  })

  it.each([
    [
      'the new field is optional',
      contract(openapi, required.replace('[id, fee]', '[id]'), { 'src/order.ts': ts(whole) }),
    ],
    ['the class may inherit it', contract(openapi, required, { 'src/order.ts': ts(whole, 'Order', ' extends Base') })],
    [
      'two classes stand for the schema',
      contract(openapi, dropped, { 'src/order.ts': ts(whole), 'src/other.ts': ts(whole) }),
    ],
    [
      'the class is another thing',
      contract(openapi, dropped, { 'src/order.ts': ts(['totalCents: 1', 'a: 1', 'b: 1']) }),
    ],
    [
      'a transfer object beside it is right',
      contract(openapi, dropped, { 'src/order.ts': ts(whole), 'src/dto.ts': ts(less, 'OrderDto') }),
    ],
    [
      'the class changes too',
      {
        base: { 'openapi.yaml': openapi, 'src/order.ts': ts(whole) },
        head: { 'openapi.yaml': dropped, 'src/order.ts': ts([...whole, 'a: 1']) },
      },
    ],
    [
      'an output of GraphQL is resolved',
      contract(
        graphql,
        graphql.replace('  note', '  fee: Int!\n  note'),
        { 'src/order.ts': ts(whole) },
        'schema.graphql',
      ),
    ],
    ['nobody stands for it', contract(openapi, dropped, {})],
  ])('are not told apart where %s', async (_what, change) => {
    expect(await brief(change)).toEqual([])
  })

  const fact = anEvidence({ path: 'openapi.yaml', removes: [{ kind: 'field', text: 'totalCents', owner: 'Order' }] })
  it('are told with the fact of the removal, and by nothing where that is proven to break', async () => {
    const drift = await driftOf(contract(openapi, dropped, { 'src/order.ts': ts(whole) }))
    const said = '`Order.totalCents` left `openapi.yaml`, and `src/order.ts:3` still has it.'
    expect(toldOnce([fact], drift)).toEqual([{ ...fact, detail: `${fact.detail} ${said}` }])
    const used = { ...fact, usedAt: [{ path: 'src/a.ts', line: 1 }] }
    expect(toldOnce([used], drift)).toEqual([used])
    expect(toldOnce([{ ...fact, path: 'other.yaml' }], drift)).toHaveLength(2)
  })
})

describe('another class for the schema', () => {
  const fact = anEvidence({ rule: 'contract-field-stale', affects: ['OrderRequest.totalCents', 'Order.totalCents'] })
  const at = (word: string, path: string, text: string) => ({ word, path, line: 3, text })
  const has = (path: string, declared = 'OrderResponse') => [
    at(declared, path, `export class ${declared} {`),
    at('totalCents', path, '  totalCents: number'),
  ]

  it('is looked for by the names that it may have', () => {
    expect(wordsOfRivals(fact)).toEqual(
      expect.arrayContaining(['totalCents', 'total_cents', 'OrderRequest', 'OrderResponse']),
    )
    expect(wordsOfRivals(anEvidence({ rule: 'code-field-stale' }))).toEqual([])
    const fresh = wordsOfRivals({ ...fact, rule: 'contract-field-missing', affects: ['OrderModel.totalCents'] })
    expect(fresh).toEqual(expect.arrayContaining(['Order', 'OrderDto']))
    expect(fresh).not.toContain('OrderModel')
    expect(wordsOfRivals({ ...fact, affects: ['OrderDto.totalCents'] })).not.toContain('OrderResponse')
  })

  it.each([
    ['that still has the field', has('src/response.ts'), [], true],
    ['that changed', has('src/response.ts'), ['src/response.ts'], false],
    ['in a test', has('test/response.ts'), [], false],
    ['without the field', has('src/response.ts').slice(0, 1), [], false],
    ['of another name', has('src/response.ts', 'Cart'), [], false],
  ])('%s answers for it: %#', (_what, hits, changed, answers) => {
    expect(hasRival(fact, hits, new Set(changed))).toBe(answers)
  })
})
