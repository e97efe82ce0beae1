import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noFacts } from '../../../src/core/settings/facts.ts'
import { parseSettings } from '../../../src/core/settings/parse-settings.ts'
import { noSettings } from '../../../src/core/settings/settings.ts'

const path = 'c.yml'
const problems = (text: string) => {
  const parsed = parseSettings(text, path)
  return 'problems' in parsed ? parsed.problems : []
}
const settings = (text: string) => {
  const parsed = parseSettings(text, path)
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
  return parsed.settings
}

/** The whole file that the documentation shows. */
const example =
  /```yaml\n([\s\S]*?)```/.exec(
    readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'configuration.md'), 'utf8'),
  )?.[1] ?? ''

describe('what is legal', () => {
  test.each([
    ['nothing', ''],
    ['comments', '# nothing yet\n'],
    ['null', '~'],
    ['a byte order mark', '\uFEFF{}'],
    ['a section whose entries are commented out', 'paths:\n  # api: [a]\nbudget:\n'],
  ])('%s says nothing', (_, text) => {
    expect(settings(text)).toEqual(noSettings)
  })

  test('the example of the documentation, key by key', () => {
    expect(settings(example)).toEqual({
      paths: { api: [], queue: ['src/sagas/**'], db: ['src/reporting/*.rb'], exclude: ['legacy/**'] },
      instructions: [
        {
          paths: ['services/payments/**'],
          text: 'Amounts are integers in cents. A retry without an idempotency key is a blocker here.',
        },
      ],
      lenses: ['api', 'queue', 'db'],
      rules: new Map([
        ['graphql-field-removed', 'major'],
        ['graphql-value-added-to-enum', 'off'],
      ]),
      neverAllow: new Set(['migration-column-dropped']),
      severity: [
        { category: 'observability', rule: undefined, paths: [], to: 'ignore' },
        { category: undefined, rule: undefined, paths: ['internal/**'], to: 'lower' },
        { category: 'auth', rule: undefined, paths: ['services/payments/**'], to: 'blocker' },
      ],
      budget: { maxCostUsd: 3, timeoutMinutes: 8, maxComments: 10 },
      neverSend: ['*.pem', 'config/production', 'fixtures/customers/**'],
      houseRules: ['AGENTS.md'],
      facts: {
        tables: [
          { name: 'orders', rows: 120_000_000, sizeGb: 90, writesPerSecond: 300, note: 'partitioned by month' },
          { name: 'plans', rows: 300 },
        ],
        traffic: [
          { of: 'GET /orders', is: '400 requests a second' },
          { of: 'refunds', is: '20 messages a second' },
        ],
        latency: [{ of: 'POST /payments', is: 'p99 300 ms' }],
        clients: [
          'iOS and Android apps, old versions are used for six months',
          'one warehouse, which reads the orders topic',
        ],
        deployOrder: ['migrations', 'workers', 'web'],
        stack: ['PostgreSQL 16', 'RabbitMQ 3.13 with quorum queues'],
        notes: ['web runs two versions side by side for ten minutes in each deployment'],
      },
    })
  })

  test.each([
    ['300', 300],
    ['120M', 120_000_000],
    ['1.5 B', 1_500_000_000],
    ['40k', 40_000],
    ['0', 0],
  ])('%s rows', (written, rows) => {
    expect(settings(`facts: { tables: { t: { rows: ${written} } } }`).facts).toEqual({
      ...noFacts,
      tables: [{ name: 't', rows }],
    })
  })

  test('an anchor may be used again, and a number may name a table', () => {
    const { paths, facts } = settings('paths: { api: &all [a/**], db: *all }\nfacts: { tables: { 2024: { rows: 1 } } }')
    expect([paths.db, facts.tables]).toEqual([['a/**'], [{ name: '2024', rows: 1 }]])
  })

  test('names that every object has are names like others', () => {
    const { facts } = settings('facts: { tables: { constructor: { rows: 1 }, toString: {} }, traffic: { valueOf: 3 } }')
    expect(facts.tables.map(({ name }) => name)).toEqual(['constructor', 'toString'])
    expect(facts.traffic).toEqual([{ of: 'valueOf', is: '3' }])
  })
})

describe('every mistake, at its line and column', () => {
  test.each([
    [
      'an unknown key',
      'pathes: {}',
      [
        'c.yml:1:1: "pathes" is not a key; did you mean "paths"? use paths, instructions, lenses, severity, rules, budget, never-allow, never-send, facts, house-rules',
      ],
    ],
    [
      'a rule that there is not',
      'never-allow: [graphql-field-removd]',
      [expect.stringContaining('did you mean "graphql-field-removed"?')],
    ],
    ['a key with an underscore', 'never_send: []', [expect.stringContaining('did you mean "never-send"?')]],
    ['a key that is like none', 'xyzzy: 1', [expect.stringMatching(/^c\.yml:1:1: "xyzzy" is not a key; use paths/)]],
    [
      'an unknown rule',
      'rules:\n  graphql-feild-removed: off',
      ['c.yml:2:3: "graphql-feild-removed" is not a key of rules; did you mean "graphql-field-removed"?'],
    ],
    [
      'an unknown rule of a route',
      'severity:\n  - rule: graphql-field-removd\n    to: lower',
      [
        expect.stringMatching(
          /^c\.yml:2:11: severity\[0\]\.rule: "graphql-field-removd" is not legal; did you mean "graphql-field-removed"\? use one of .* or \d+ more$/,
        ),
      ],
    ],
    [
      'an unknown level',
      'rules: { graphql-field-removed: of }',
      [
        'c.yml:1:33: rules.graphql-field-removed: "of" is not legal; did you mean "off"? use one of off, info, minor, major, blocker',
      ],
    ],
    [
      'a key of an entry',
      'instructions:\n  - path: [a]\n    text: x',
      [
        'c.yml:2:5: instructions[0].paths: is missing; use a list',
        'c.yml:2:5: "path" is not a key of instructions[0]; did you mean "paths"? use paths, text',
      ],
    ],
    ['text in place of a list', 'paths:\n  api: src/**', ['c.yml:2:8: paths.api: "src/**" is not legal; use a list']],
    [
      'a list in place of a map',
      'facts: []',
      [
        'c.yml:1:8: facts: a list is not legal; use keys of tables, traffic, latency, clients, deploy-order, stack, notes',
      ],
    ],
    [
      'text in place of everything',
      'hello',
      [expect.stringMatching(/^c\.yml:1:1: the file: "hello" is not legal; use keys of paths, /)],
    ],
    ['a list in place of everything', '- a', [expect.stringContaining('c.yml:1:1: the file: a list is not legal')]],
    [
      'a number beyond its bound',
      'budget:\n  max-cost-usd: 1001\n  max-comments: 2.5',
      [
        'c.yml:2:17: budget.max-cost-usd: "1001" is not legal; use a number of at most 1000',
        'c.yml:3:17: budget.max-comments: "2.5" is not legal; use a whole number',
      ],
    ],
    [
      'not a number',
      'budget: { timeout-minutes: .nan, max-cost-usd: soon }',
      [
        expect.stringContaining('1:28: budget.timeout-minutes'),
        'c.yml:1:48: budget.max-cost-usd: "soon" is not legal; use a number',
      ],
    ],
    [
      'rows in words',
      'facts: { tables: { orders: { rows: many } } }',
      [
        'c.yml:1:36: facts.tables.orders.rows: "many" is not legal; use a number, or one with k, M or B behind it, such as 120M',
      ],
    ],
    [
      'a table without keys',
      'facts:\n  tables:\n    orders:',
      [
        'c.yml:3:5: facts.tables.orders: nothing is not legal; use keys of rows, size-gb, reads-per-second, writes-per-second, note',
      ],
    ],
    [
      'an unknown surface',
      'lenses: [api, database]',
      ['c.yml:1:15: lenses[1]: "database" is not legal; use one of api, queue, db'],
    ],
    ['no surface', 'lenses: []', ['c.yml:1:9: lenses: a list is not legal; use at least 1 entry']],
    [
      'house rules of another name',
      'house-rules: [AGENT.md]',
      [
        'c.yml:1:15: house-rules[0]: "AGENT.md" is not legal; did you mean "AGENTS.md"? use one of REVIEW.md, AGENTS.md, CLAUDE.md',
      ],
    ],
    [
      'a route without a condition',
      'severity:\n  - to: raise',
      ['c.yml:2:5: severity[0]: use at least one of category, rule and paths beside "to"'],
    ],
    [
      'a glob from the root of the disk',
      'never-send: [/etc/**]',
      [expect.stringMatching(/^c\.yml:1:14: never-send\[0\]: use a glob from the root of the repository/)],
    ],
    ['a glob that takes back', "never-send: ['!a']", [expect.stringContaining('never-send[0]')]],
    ['a glob that leaves', 'paths: { api: [a/../../b] }', [expect.stringContaining('paths.api[0]')]],
    ['a glob that does not close', "paths: { api: ['a/[b'] }", [expect.stringContaining('paths.api[0]')]],
    [
      'house rules that are never sent',
      'never-send: [agents.md]\nhouse-rules: [AGENTS.md]',
      ['c.yml:2:15: house-rules[0]: AGENTS.md is under never-send; take it out of one'],
    ],
    [
      'too much to say',
      `instructions:\n${`  - { paths: [a], text: ${'x'.repeat(4_000)} }\n`.repeat(6)}`,
      ['c.yml:2:3: instructions: use texts of at most 20000 characters together'],
    ],
    [
      'too many facts',
      `facts: { notes: [${'abcdefghi '.repeat(49)},${`${'x'.repeat(490)},`.repeat(60)}] }`,
      ['c.yml:1:8: facts: use facts of at most 20000 characters together'],
    ],
    ['a key twice', 'budget: {}\nlenses: [api]\nbudget: {}', ['c.yml:3:1: "budget" stands here twice']],
    [
      'a key twice, as text and as a number',
      'facts: { tables: { 1: {}, "1": {} } }',
      ['c.yml:1:27: "1" stands here twice'],
    ],
    ['the prototype', 'facts: { tables: { __proto__: { rows: 1 } } }', ['c.yml:1:20: "__proto__" can not be a key']],
    [
      'a merge key',
      'budget: &b { max-comments: 1 }\n<<: *b',
      [expect.stringContaining('c.yml:2:1: "<<" is not a key')],
    ],
    ['a tag', 'lenses: !!js/function "api"', [expect.stringMatching(/^c\.yml:1:9: Unresolved tag/)]],
    ['an anchor that is not there', 'lenses: *all', ['c.yml:1:9: no anchor is called "all"']],
    ['an anchor in itself', 'lenses: &a [*a]', [expect.stringContaining('lenses[0]: a list is not legal')]],
    [
      'many aliases',
      `paths: { api: &a [x] }\nlenses: [${'*a, '.repeat(30)}]`,
      [expect.stringMatching(/^c\.yml:2:\d+: more than 20 aliases/)],
    ],
    ['a map as a key', '? { a: 1 }\n: 1', [expect.stringMatching(/^c\.yml:1:3: /)]],
    ['a bracket that does not close', 'lenses: [api', [expect.stringMatching(/^c\.yml:1:\d+: Flow sequence/)]],
    ['tabs', 'paths:\n\tapi: [a]', [expect.stringMatching(/^c\.yml:2:1: Tabs are not allowed as indentation/)]],
    ['two documents', 'lenses: [api]\n---\nlenses: [db]', [expect.stringMatching(/^c\.yml:2:\d+: /)]],
    [
      'a file without end',
      `# ${'x'.repeat(270_000)}`,
      ['c.yml:1:1: longer than 262144 characters, the most that is read'],
    ],
    [
      'a depth without end',
      '['.repeat(20_000),
      [expect.stringMatching(/^c\.yml:1:\d+: /), ...Array(4).fill(expect.any(String))],
    ],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  test('all at once, in the order of the file, and not without end', () => {
    const many = problems(
      `${'lenses: [x]'}\nbudgets: {}\n${Array.from({ length: 50 }, (_, n) => `k${n}: 1`).join('\n')}`,
    )
    expect(many).toHaveLength(31)
    expect(many[0]).toMatch(/^c\.yml:1:10: lenses\[0\]/)
    expect(many[1]).toMatch(/^c\.yml:2:1: "budgets" is not a key; did you mean "budget"/)
    expect(many[30]).toBe('c.yml: … and 22 more problems')
  })

  test('what a message repeats is one line that steers no terminal', () => {
    for (const text of [
      '"a\\e[31m\\nb": 1',
      'lenses: ["\\e]0;x\\a\\u202e"]',
      'lenses: !<\u202e> 1',
      `lenses: [${'y'.repeat(5_000)}]`,
    ])
      for (const problem of problems(text)) {
        expect(problem).not.toMatch(/[\p{Cc}\u202e]/u)
        expect(problem.length).toBeLessThan(500)
      }
    expect(problems('lenses: ["\\e]0;x\\a"]')).toHaveLength(1)
  })
})

describe('any text gives settings or problems, and never throws', () => {
  const pieces = [
    'paths:',
    'facts:',
    ' tables:',
    '  ',
    '\n',
    '- ',
    '*a',
    '&a ',
    '!!x ',
    '[',
    ']',
    '{',
    '}',
    ': ',
    '"',
    "'",
    '|',
    '? ',
    '\t',
    '---',
    '%YAML 1.1',
    '<<',
    '__proto__',
    '1e999',
    '\u0000',
    '#',
  ]

  test('of any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parses(text)))
  })

  test('of pieces of YAML', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 60 })
    fc.assert(fc.property(text, (parts) => parses(parts.join(''))))
  })

  test('of the example with a piece cut out and another put in', () => {
    const cut = fc.tuple(fc.nat(example.length), fc.nat(30), fc.constantFrom(...pieces))
    fc.assert(
      fc.property(cut, ([at, length, piece]) => parses(example.slice(0, at) + piece + example.slice(at + length))),
    )
  })

  function parses(text: string): void {
    const parsed = parseSettings(text, path)
    if ('problems' in parsed) {
      expect(parsed.problems.length).toBeGreaterThan(0)
      for (const problem of parsed.problems) expect(problem).toMatch(/^c\.yml:(?:\d+:\d+: | … )/)
    } else expect(Object.keys(parsed.settings)).toEqual(Object.keys(noSettings))
  }
})
