import { describe, expect, it } from 'vitest'
import { protobufRules } from '../../../../src/core/evidence/protobuf/change.ts'
import { protobufCheck } from '../../../../src/core/evidence/protobuf/check.ts'
import { brief, runCheck } from '../run-check.ts'

const head3 = 'syntax = "proto3";\npackage shop.v1;\n'
const head2 = 'syntax = "proto2";\npackage shop.v1;\n'
const check = (base: string, head: string) =>
  runCheck(protobufCheck, { base: { 'shop.proto': base }, head: { 'shop.proto': head } })

/** Lines are counted from the first below the package, which is line 3. */
const cases: readonly (readonly [
  rule: (typeof protobufRules)[number],
  level: string,
  side: string,
  line: number,
  base: string,
  head: string,
])[] = [
  ['protobuf-message-removed', 'breaking', 'base', 4, 'message A {}\nmessage B {\n  string x = 1;\n}', 'message A {}'],
  ['protobuf-message-removed', 'info', 'base', 3, 'message A { string x = 1; }', 'message B { string x = 1; }'],
  ['protobuf-enum-removed', 'breaking', 'base', 4, 'message A {}\nenum E { Z = 0; }', 'message A {}'],
  ['protobuf-enum-value-removed', 'breaking', 'base', 3, 'enum E { Z = 0; Y = 1; }', 'enum E { Z = 0; }'],
  ['protobuf-enum-value-removed', 'risky', 'base', 3, 'enum E { Z = 0; Y = 1; }', 'enum E { Z = 0; reserved 1; }'],
  [
    'protobuf-enum-value-removed',
    'info',
    'base',
    3,
    'enum E { Z = 0; Y = 1; }',
    'enum E { Z = 0; reserved 1; reserved "Y"; }',
  ],
  ['protobuf-enum-value-renamed', 'risky', 'head', 3, 'enum E { Z = 0; Y = 1; }', 'enum E { Z = 0; X = 1; }'],
  [
    'protobuf-field-removed',
    'breaking',
    'base',
    5,
    'message A {\n  string x = 1;\n  string y = 2;\n}',
    'message A {\n  string x = 1;\n}',
  ],
  [
    'protobuf-field-removed',
    'risky',
    'base',
    5,
    'message A {\n  string x = 1;\n  string y = 2;\n}',
    'message A {\n  string x = 1;\n reserved 2; }',
  ],
  [
    'protobuf-field-removed',
    'info',
    'base',
    5,
    'message A {\n  string x = 1;\n  string y = 2;\n}',
    'message A {\n  string x = 1;\n reserved 1 to 9; reserved "y"; }',
  ],
  [
    'protobuf-field-renumbered',
    'breaking',
    'head',
    5,
    'message A {\n  string x = 1;\n  string y = 2; }',
    'message A {\n  string x = 1;\n  string n = 2;\n  string y = 3; }',
  ],
  [
    'protobuf-field-renumbered',
    'breaking',
    'head',
    4,
    'message A {\n  string x = 1; }',
    'message A {\n  string x = 2; }',
  ],
  [
    'protobuf-field-renumbered',
    'risky',
    'head',
    5,
    'message A {\n  string x = 1; }',
    'message A { reserved 1;\n\n  string x = 2; }',
  ],
  [
    'protobuf-field-renamed',
    'risky',
    'head',
    4,
    'message A {\n  string x = 1; }',
    'message A {\n  string deprecated_x = 1; string x = 2; }',
  ],
  ['protobuf-enum-value-renumbered', 'breaking', 'head', 3, 'enum E { Z = 0; Y = 1; }', 'enum E { Z = 0; Y = 2; }'],
  [
    'protobuf-enum-value-renumbered',
    'breaking',
    'head',
    4,
    'enum E { Z = 0;\n  Y = 1; }',
    'enum E { Z = 0;\n  X = 1;\n  Y = 2; }',
  ],
  ['protobuf-field-renamed', 'risky', 'head', 4, 'message A {\n  string x = 1; }', 'message A {\n  string y = 1; }'],
  [
    'protobuf-field-renamed',
    'info',
    'head',
    4,
    'message A {\n  string x = 1; }',
    'message A {\n  string y = 1 [json_name = "x"]; }',
  ],
  [
    'protobuf-field-type-changed',
    'breaking',
    'head',
    4,
    'message A {\n  int32 x = 1; }',
    'message A {\n  string x = 1; }',
  ],
  ['protobuf-field-type-changed', 'risky', 'head', 4, 'message A {\n  int32 x = 1; }', 'message A {\n  int64 x = 1; }'],
  [
    'protobuf-field-type-changed',
    'risky',
    'head',
    4,
    'message A {\n  string x = 1; }',
    'message A {\n  bytes x = 1; }',
  ],
  [
    'protobuf-field-type-changed',
    'breaking',
    'head',
    4,
    'message A {\n  bytes x = 1; }',
    'message A {\n  string x = 1; }',
  ],
  [
    'protobuf-field-cardinality-changed',
    'breaking',
    'head',
    4,
    'message A {\n  string x = 1; }',
    'message A {\n  repeated string x = 1; }',
  ],
  [
    'protobuf-field-cardinality-changed',
    'info',
    'head',
    4,
    'message A {\n  string x = 1; }',
    'message A {\n  optional string x = 1; }',
  ],
  [
    'protobuf-field-oneof-changed',
    'breaking',
    'head',
    4,
    'message A {\n  string x = 1; oneof o { string y = 2; } }',
    'message A {\n  oneof o { string x = 1; string y = 2; } }',
  ],
  [
    'protobuf-field-option-changed',
    'info',
    'head',
    4,
    'message A {\n  int64 x = 1; }',
    'message A {\n  int64 x = 1 [jstype = JS_STRING]; }',
  ],
  [
    'protobuf-field-oneof-changed',
    'risky',
    'head',
    4,
    'message A {\n  oneof o { string x = 1; string y = 2; } }',
    'message A {\n  string x = 1; oneof o { string y = 2; } }',
  ],
  [
    'protobuf-field-oneof-changed',
    'info',
    'head',
    4,
    'message A {\n  string x = 1; }',
    'message A {\n  oneof o { string x = 1; string y = 2; } }',
  ],
  [
    'protobuf-reserved-removed',
    'breaking',
    'head',
    5,
    'message A {\n  reserved 4; }',
    'message A {\n\n  string x = 4; }',
  ],
  ['protobuf-reserved-removed', 'risky', 'base', 4, 'message A {\n  reserved 4, 7; }', 'message A {\n  reserved 4; }'],
  [
    'protobuf-service-removed',
    'breaking',
    'base',
    4,
    'message A {}\nservice S { rpc Get(A) returns (A); }',
    'message A {}',
  ],
  [
    'protobuf-rpc-removed',
    'breaking',
    'base',
    5,
    'message A {}\nservice S {\n rpc Get(A) returns (A); }',
    'message A {}\nservice S {}',
  ],
  [
    'protobuf-rpc-type-changed',
    'breaking',
    'head',
    5,
    'message A { string x = 1; } message B { int32 x = 1; }\nservice S {\n rpc Get(A) returns (A); }',
    'message A { string x = 1; } message B { int32 x = 1; }\nservice S {\n rpc Get(A) returns (B); }',
  ],
  [
    'protobuf-rpc-type-changed',
    'risky',
    'head',
    5,
    'message A { string x = 1; } message B { string x = 1; string y = 2; }\nservice S {\n rpc Get(A) returns (A); }',
    'message A { string x = 1; } message B { string x = 1; string y = 2; }\nservice S {\n rpc Get(A) returns (B); }',
  ],
  [
    'protobuf-rpc-type-changed',
    'risky',
    'head',
    5,
    'message A { string x = 1; }\nservice S {\n rpc Get(A) returns (google.protobuf.Empty); }',
    'message A { string x = 1; }\nservice S {\n rpc Get(A) returns (A); }',
  ],
  [
    'protobuf-rpc-streaming-changed',
    'breaking',
    'head',
    5,
    'message A {}\nservice S {\n rpc Get(A) returns (A); }',
    'message A {}\nservice S {\n rpc Get(A) returns (stream A); }',
  ],
  [
    'protobuf-rpc-option-changed',
    'info',
    'head',
    5,
    'message A {}\nservice S {\n rpc Get(A) returns (A); }',
    'message A {}\nservice S {\n rpc Get(A) returns (A) { option idempotency_level = IDEMPOTENT; } }',
  ],
  [
    'protobuf-http-binding-changed',
    'breaking',
    'head',
    5,
    'message A {}\nservice S {\n rpc Get(A) returns (A) { option (google.api.http) = { get: "/v1/{id}" }; } }',
    'message A {}\nservice S {\n rpc Get(A) returns (A) { option (google.api.http) = { get: "/v2/{id}" }; } }',
  ],
  [
    'protobuf-http-binding-changed',
    'breaking',
    'head',
    5,
    'message A {}\nservice S {\n rpc Get(A) returns (A) { option (google.api.http) = { get: "/a" additional_bindings { get: "/b" } additional_bindings { get: "/c" } }; } }',
    'message A {}\nservice S {\n rpc Get(A) returns (A) { option (google.api.http) = { get: "/a" additional_bindings { get: "/c" } }; } }',
  ],
  [
    'protobuf-http-binding-changed',
    'breaking',
    'head',
    5,
    'message A {}\nservice S {\n rpc Get(A) returns (A) { option (google.api.http) = { post: "/a" body: "*" }; } }',
    'message A {}\nservice S {\n rpc Get(A) returns (A) { option (google.api.http) = { post: "/a" body: "x" }; } }',
  ],
  [
    'protobuf-rpc-removed',
    'risky',
    'base',
    5,
    'message A {}\nservice S {\n rpc Get(A) returns (A) { option deprecated = true; } }',
    'message A {}\nservice S {}',
  ],
  [
    'protobuf-field-type-changed',
    'risky',
    'head',
    4,
    'message A {\n  money.v1.Money x = 1; }',
    'message A {\n  money.v2.Money x = 1; }',
  ],
  [
    'protobuf-field-type-changed',
    'breaking',
    'head',
    4,
    'message A {\n  map<string, string> x = 1; }',
    'message A {\n  map<string, int32> x = 1; }',
  ],
  ['protobuf-file-option-changed', 'info', 'head', 3, 'option go_package = "a";', 'option go_package = "b";'],
  [
    'protobuf-oneof-removed',
    'risky',
    'base',
    4,
    'message A { string x = 1;\n oneof o { string y = 2; } }',
    'message A { string x = 1; reserved 2; reserved "y"; }',
  ],
]

const old: readonly (readonly [
  rule: (typeof protobufRules)[number],
  level: string,
  side: string,
  line: number,
  base: string,
  head: string,
])[] = [
  [
    'protobuf-required-field-changed',
    'breaking',
    'head',
    4,
    'message A {\n}',
    'message A {\n  required string x = 1; }',
  ],
  [
    'protobuf-field-removed',
    'breaking',
    'base',
    4,
    'message A {\n  required string x = 1; }',
    'message A { reserved 1; reserved "x"; }',
  ],
  [
    'protobuf-field-default-changed',
    'risky',
    'head',
    4,
    'message A {\n  optional int32 x = 1 [default = 5]; }',
    'message A {\n  optional int32 x = 1 [default = 6]; }',
  ],
  [
    'protobuf-field-cardinality-changed',
    'breaking',
    'head',
    4,
    'message A {\n  optional int32 x = 1; }',
    'message A {\n  required int32 x = 1; }',
  ],
  [
    'protobuf-extension-removed',
    'breaking',
    'base',
    4,
    'message A { extensions 100 to 199; }\nextend A { optional int32 x = 100; }',
    'message A { extensions 100 to 199; }',
  ],
  ['protobuf-extension-range-removed', 'breaking', 'base', 3, 'message A { extensions 100 to 199; }', 'message A {}'],
  [
    'protobuf-message-option-changed',
    'breaking',
    'head',
    4,
    'message A {\n}',
    'message A {\n option message_set_wire_format = true; extensions 4 to max; }',
  ],
]

/** What one case says besides the rule it is for. */
const beside = new Set(['protobuf-field-removed info'])

describe('a change of a .proto file', () => {
  it.each([...cases.map((one) => [head3, ...one] as const), ...old.map((one) => [head2, ...one] as const)])(
    '%s%s (%s)',
    async (start, rule, level, side, line, base, head) => {
      const [before, after] = [`${start}${base}\n`, `${start}${head}\n`]
      const found = brief(await check(before, after)).filter(
        (one) => ![...beside].some((other) => one.startsWith(other) && !other.startsWith(rule)),
      )
      expect(found).toEqual([`${rule} ${level} ${side} shop.proto:${line}`])
      expect(brief(await check(before, before))).toEqual([])
      expect(brief(await check(after, after))).toEqual([])
    },
  )

  it('has a case for every rule, four of them below', () => {
    const others = [
      'protobuf-file-removed',
      'protobuf-package-changed',
      'protobuf-syntax-changed',
      'protobuf-enum-type-changed',
    ]
    expect([...new Set([...[...cases, ...old].map(([rule]) => rule), ...others])].toSorted()).toEqual(
      [...protobufRules].toSorted(),
    )
  })

  it.each([
    [
      '4 to 9',
      '4 to 6',
      '',
      '`A` no longer reserves 7 to 9: it may be used again and old messages read as something else',
    ],
    [
      '4 to 9',
      '1 to 4, 6, 7, 9 to 20',
      '',
      '`A` no longer reserves 5, 8: it may be used again and old messages read as something else',
    ],
    [
      '4 to max',
      '4',
      '',
      '`A` no longer reserves 5 to max: it may be used again and old messages read as something else',
    ],
    [
      '"x"',
      '2',
      '',
      '`A` no longer reserves "x": it may be used again and JSON of old messages read as something else',
    ],
    [
      '"number"',
      '2',
      'string number = 1;',
      '`A.number` takes the name "number", which was reserved: JSON that was written with it before is read as `number`',
    ],
    [
      '4 to 9',
      '5 to 9',
      'string x = 4;',
      '`A.x` takes the number 4, which was reserved: what was written with it before is read as `x`',
    ],
  ])('says what of reserved %s is left by %s', async (was, is, field, title) => {
    const { evidence } = await check(
      `${head3}message A { reserved ${was}; }\n`,
      `${head3}message A { reserved ${is}; ${field} }\n`,
    )
    expect(evidence.map((one) => one.title)).toEqual([title])
  })

  it('of its package is one fact, and what it declares is compared as before', async () => {
    const base = `${head3}message A { string x = 1; A next = 2; }\n`
    const result = await check(base, base.replace('shop.v1', 'shop.v2').replace('string x', 'int32 x'))
    expect(brief(result)).toEqual([
      'protobuf-field-type-changed breaking head shop.proto:3',
      'protobuf-package-changed breaking head shop.proto:2',
    ])
  })

  it('of one package leaves those of other files alone', async () => {
    const result = await runCheck(protobufCheck, {
      base: { 'a.proto': `${head3}message A { string x = 1; }\n`, 'b.proto': `${head3}message B { A a = 1; }\n` },
      head: {
        'a.proto': `${head3}message A { string x = 1; }\n`.replace('shop.v1', 'shop.v2'),
        'b.proto': `${head3}message B { shop.v2.A a = 1; string more = 2; }\n`,
      },
    })
    expect(brief(result)).toEqual(['protobuf-package-changed breaking head a.proto:2'])
  })

  it.each([
    ['syntax = "proto3";\n', 'syntax = "proto3";\npackage a;\n'],
    ['syntax = "proto3";\npackage a;\n', 'syntax = "proto3";\n'],
  ])('between a package and none is one fact (%j)', async (from, to) => {
    const message = 'message A { string x = 1; A next = 2; map<string, A> all = 3; }\n'
    expect((await check(from + message, to + message)).evidence.map(({ rule }) => rule)).toEqual([
      'protobuf-package-changed',
    ])
  })

  it('of how messages are written leaves numbers and texts alone', async () => {
    const base = 'edition = "2023";\nmessage A {\n  string x = 1;\n  A y = 2;\n}\n'
    const head = base.replace('\n', '\noption features.message_encoding = DELIMITED;\n')
    expect(brief(await check(base, head))).toEqual(['protobuf-field-type-changed breaking head shop.proto:5'])
  })

  it('of its syntax tells what that does to enums', async () => {
    const base = 'syntax = "proto3";\nenum E { Z = 0; }\n'
    expect(brief(await check(base, base.replace('proto3', 'proto2')))).toEqual([
      'protobuf-enum-type-changed info head shop.proto:2',
      'protobuf-enum-type-changed risky head shop.proto:2',
      'protobuf-syntax-changed info head shop.proto:1',
    ])
  })

  it('that is removed is one fact; a declaration that moved to another changed file is none', async () => {
    const message = 'message A { string x = 1; }\n'
    const gone = await runCheck(protobufCheck, { base: { 'a.proto': head3 + message }, head: {} })
    expect(brief(gone)).toEqual(['protobuf-file-removed breaking base a.proto:1'])
    const moved = await runCheck(protobufCheck, {
      base: { 'a.proto': head3 + message, 'b.proto': head3 },
      head: { 'b.proto': head3 + message },
    })
    expect(brief(moved)).toEqual(['protobuf-file-removed info base a.proto:1'])
    const half = await runCheck(protobufCheck, {
      base: { 'a.proto': `${head3}${message}message B { A a = 1; }\n`, 'b.proto': head3 },
      head: { 'b.proto': head3 + message },
    })
    expect(half.evidence.map(({ title }) => title)).toEqual([
      '`a.proto` is gone with `B`: what is stored in it is not understood',
    ])
  })

  it.each([
    [
      'what is new',
      'message A { string x = 1; }',
      'message A { string x = 1; string y = 2; }\nmessage B {}\nservice S {}',
    ],
    [
      'a comment and another layout',
      'message A { string x = 1; }',
      '// message B {}\nmessage A\n{\n  /* string y = 2; */ string x = 1;\n}',
    ],
    ['the full name of a type', 'message A { A x = 1; }', 'message A { .shop.v1.A x = 1; }'],
    [
      'the full name of a type that no changed file declares',
      'message A { Money x = 1; map<string, Money> y = 2; }\nservice S { rpc Get(Money) returns (common.Money); }',
      'message A { shop.v1.Money x = 1; map<string, .shop.v1.Money> y = 2; }\nservice S { rpc Get(shop.v1.Money) returns (shop.common.Money); }',
    ],
    [
      'a binding more, and another name for a variable of a path',
      'message A {}\nservice S { rpc Get(A) returns (A) { option (google.api.http) = { get: "/a/{id}" }; } }',
      'message A {}\nservice S { rpc Get(A) returns (A) { option (google.api.http) = { get: "/a/{order=*}" additional_bindings { get: "/b" } }; } }',
    ],
    ['a syntax in a comment', 'message A {}', '/*\nsyntax = "proto2";\n*/\nmessage A {}'],
    ['a name more for a number', 'enum E { Z = 0; }', 'enum E { option allow_alias = true; Z = 0; ZERO = 0; }'],
  ])('is silent on %s', async (_what, base, head) => {
    expect(await check(`${head3}${base}\n`, `${head3}${head}\n`)).toEqual({ evidence: [], unchecked: [] })
  })

  it('says of a number that is used for another field that it is another field', async () => {
    const { evidence } = await check(
      `${head3}message A { string x = 1; }\n`,
      `${head3}message A { int64 total = 1; }\n`,
    )
    expect(evidence.map(({ title }) => title)).toEqual([
      'number 1 of `A` was `x` and is `total` (`int64`) now: messages are misread',
    ])
  })

  it('promises nothing for unstable packages', async () => {
    const base = `${head3}message A { string x = 1; }\n`.replace('v1', 'v1beta1')
    const { evidence } = await check(base, base.replace('string x', 'int64 x'))
    expect(evidence.map(({ level }) => level)).toEqual(['risky'])
  })

  it('promises nothing for them in a file that was renamed either', async () => {
    const base = `${head3}message A { string x = 1; }\n`.replace('v1', 'v1beta1')
    const { evidence } = await runCheck(protobufCheck, {
      base: { 'old.proto': base },
      head: { 'new.proto': base.replace('string x', 'int64 x') },
      renames: { 'new.proto': 'old.proto' },
    })
    expect(evidence.map(({ level, path }) => `${level} ${path}`)).toEqual(['risky new.proto'])
  })

  it('says why a file was not compared', async () => {
    const { unchecked } = await check(`${head3}message A {}\n`, `${head3}message A {\n`)
    expect(unchecked).toEqual([{ path: 'shop.proto', why: expect.stringMatching(/^unreadable at head: /) }])
  })

  it('ends on a file of thousands of levels', async () => {
    const deep = `${head3}${'message A {'.repeat(5_000)}${'}'.repeat(5_000)}\n`
    const { evidence, unchecked } = await check(deep, deep.replace('message A {', 'message A { string x = 1;'))
    expect(evidence).toEqual([])
    expect(unchecked.length).toBeLessThanOrEqual(1)
  })
})
