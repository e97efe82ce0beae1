import { describe, expect, test } from 'vitest'
import { excerptsOf } from '../../../src/core/context/excerpt.ts'
import type { Claim } from '../../../src/core/dialogue/answer.ts'
import type { Batch } from '../../../src/core/dialogue/batch.ts'
import { verifyClaims } from '../../../src/core/judgement/verify.ts'
import { aComputedFinding, aDiffFile, aPlace, aSurfaceFile, hunksOf } from '../../support/builders.ts'

const patch = [
  '@@ -3,7 +3,7 @@ export class Refunds {',
  '   async handle(m) {',
  '-    if (await this.seen(m.id)) return m.ack()',
  '-    await this.seen.add(m.id)',
  '+    await this.bank.refund(m.order)',
  '+    await m.ack()',
  '     log(m)',
  '     log(m)',
  '   }',
  ' }',
]
const newText = [
  'import x',
  '// two',
  '  async handle(m) {',
  '    await this.bank.refund(m.order)',
  '    await m.ack()',
  '    log(m)',
  '    log(m)',
  '  }',
  '}',
  '',
  'export const retries = 9',
  '',
].join('\n')

const sourceOf = (text: string) => ({
  lines: text.split('\n'),
  outline: { scopes: [], imports: [], by: 'lines' as const },
})
const file = aSurfaceFile({ file: aDiffFile({ path: 'src/refunds.ts', hunks: hunksOf(...patch) }) })
const batch: Batch = {
  id: 'b1',
  lenses: ['queue'],
  others: [],
  files: [
    { file, role: 'review', excerpts: excerptsOf(file.file, sourceOf(newText), []) },
    {
      file: aSurfaceFile({ file: aDiffFile({ path: 'test/refunds.test.ts' }), tier: 'test' }),
      role: 'context',
      excerpts: [],
    },
  ],
}

function aClaim(over: Partial<Claim> = {}): Claim {
  return {
    lens: 'queue',
    path: 'src/refunds.ts',
    side: 'new',
    quote: '    await this.bank.refund(m.order)',
    line: undefined,
    category: 'idempotency',
    severity: 'major',
    confidence: 'high',
    title: 'A redelivered message refunds twice',
    trigger: 'The worker dies before the ack.',
    failure: 'The refund is paid again.',
    noticed: 'Finance.',
    fix: undefined,
    suggestion: undefined,
    affects: [],
    ...over,
  }
}

const verify = (...claims: Claim[]) =>
  verifyClaims([{ batch, claims }], { computed: [], literals: [], paths: new Set() })
const placed = (over: Partial<Claim>) => {
  const { findings, rejected } = verify(aClaim(over))
  const one = findings[0]
  return one === undefined ? rejected[0]?.why : `${one.place.side}${one.place.startLine}-${one.place.line} ${one.tie}`
}

describe('the place is found from the quote', () => {
  test.each<[string, Partial<Claim>, string]>([
    ['a line', {}, 'RIGHT4-4 changed'],
    ['without its indentation', { quote: 'await this.bank.refund(m.order)' }, 'RIGHT4-4 changed'],
    ['part of a line', { quote: 'bank.refund(m.order)' }, 'RIGHT4-4 changed'],
    ['several lines', { quote: '    await this.bank.refund(m.order)\n    await m.ack()' }, 'RIGHT4-5 changed'],
    [
      'with the gutter copied',
      { quote: 'R4 +|    await this.bank.refund(m.order)\nR5 +|    await m.ack()' },
      'RIGHT4-5 changed',
    ],
    ['a removed line', { side: 'old', quote: 'if (await this.seen(m.id)) return m.ack()' }, 'LEFT4-4 changed'],
    [
      'removed lines as a range',
      { side: 'old', quote: 'if (await this.seen(m.id)) return m.ack()\nawait this.seen.add(m.id)' },
      'LEFT4-5 changed',
    ],
    ['a removed line said to be new', { side: 'new', quote: 'await this.seen.add(m.id)' }, 'LEFT5-5 changed'],
    ['an added line said to be old', { side: 'old', quote: 'await m.ack()' }, 'RIGHT5-5 changed'],
    ['an unchanged line of the hunk', { quote: 'async handle(m) {' }, 'RIGHT3-3 hunk'],
    ['a line shown outside every hunk', { quote: 'export const retries = 9' }, 'RIGHT11-11 file'],
    ['equal lines: the number decides', { quote: '    log(m)', line: 7 }, 'RIGHT7-7 hunk'],
    ['equal lines without a number: the first', { quote: '    log(m)' }, 'RIGHT6-6 hunk'],
    ['E02 a number from nowhere', { line: 9_007_199 }, 'RIGHT4-4 changed'],
    ['code that is not there', { quote: 'await this.bank.charge(m.order)' }, 'quote-not-found'],
    ['an elided quote', { quote: 'await this.bank.refund(m.order)\n...\n}' }, 'quote-not-found'],
    ['a brace', { quote: '}' }, 'quote-too-short'],
    ['nothing', { quote: ' \n ' }, 'quote-too-short'],
  ])('%s', (_name, over, expected) => {
    expect(placed(over)).toBe(expected)
  })
})

describe('quotes that models really write', () => {
  test.each<[string, Partial<Claim>, string]>([
    [
      'removed and added lines together, on the new side',
      { quote: 'L5 -|    await this.seen.add(m.id)\nR4 +|    await this.bank.refund(m.order)' },
      'RIGHT4-4 changed',
    ],
    [
      'the same, on the old side',
      { side: 'old', quote: 'L5 -|    await this.seen.add(m.id)\nR4 +|    await this.bank.refund(m.order)' },
      'LEFT5-5 changed',
    ],
    [
      'with the signs of a diff',
      { quote: '+    await this.bank.refund(m.order)\n+    await m.ack()' },
      'RIGHT4-5 changed',
    ],
    [
      'the gutter on one line only',
      { quote: 'R4 +|    await this.bank.refund(m.order)\n    await m.ack()' },
      'RIGHT4-5 changed',
    ],
    ['a whole unchanged line before a part of a changed one', { quote: 'log(m)', line: 6 }, 'RIGHT6-6 hunk'],
  ])('%s', (_name, over, expected) => {
    expect(placed(over)).toBe(expected)
  })
})

describe('claims that are not believed', () => {
  test.each([
    './src/refunds.ts',
    'src/../src/refunds.ts',
    'SRC/refunds.ts',
    'b/src/refunds.ts',
    '/src/refunds.ts',
    'src/refunds.ts\u0000',
    '__proto__',
    'constructor',
    'src/other.ts',
  ])('E05 the path %j', (path) => {
    expect(placed({ path })).toBe('path-not-shown')
  })

  test('J10 a file of another batch', () => {
    const other: Batch = { ...batch, id: 'b2', files: [] }
    const { findings, rejected } = verifyClaims([{ batch: other, claims: [aClaim()] }], {
      computed: [],
      literals: [],
      paths: new Set(),
    })
    expect([findings, rejected[0]?.why]).toEqual([[], 'path-not-shown'])
  })

  test('a test that is shown as context', () => {
    expect(placed({ path: 'test/refunds.test.ts' })).toBe('not-for-review')
  })

  test('a title that would be empty once it is safe', () => {
    expect(placed({ title: '<!-- It breaks -->' })).toBe('failure-incomplete')
    expect(placed({ trigger: '<!-- never closed' })).toBe('failure-incomplete')
  })

  test.each(['title', 'trigger', 'failure', 'noticed'] as const)('no %s', (part) => {
    expect(placed({ [part]: ' ' })).toBe('failure-incomplete')
  })
})

describe('one defect is one finding', () => {
  test('the same kind on the same code, worded differently and by another lens', () => {
    const { findings, rejected } = verify(
      aClaim(),
      aClaim({ lens: 'db', severity: 'blocker', title: 'Money leaves twice', affects: ['ledger'] }),
    )
    expect(findings.map((one) => [one.severity, one.title, one.affects])).toEqual([
      ['blocker', 'Money leaves twice', ['ledger']],
    ])
    expect(rejected.map((one) => [one.why, one.title])).toEqual([['duplicate', 'A redelivered message refunds twice']])
  })

  test('another kind on the same code stays', () => {
    expect(verify(aClaim(), aClaim({ category: 'timeout' })).findings).toHaveLength(2)
  })

  test('a claim of the contract’s kind on a computed line is merged into it, another kind is not', () => {
    const computed = aComputedFinding({
      category: 'contract',
      place: aPlace({ path: 'src/refunds.ts', line: 4 }),
      fix: undefined,
      evidence: ['x-rule'],
    })
    const fix = { code: 'keep()', language: 'ts' }
    const { findings, rejected } = verifyClaims(
      [{ batch, claims: [aClaim({ category: 'compatibility', fix }), aClaim({ category: 'timeout' })] }],
      { computed: [computed], literals: [], paths: new Set() },
    )
    expect(findings.map((one) => [one.origin.kind, one.category, one.fix])).toEqual([
      ['computed', 'contract', fix],
      ['model', 'timeout', undefined],
    ])
    expect(rejected.map((one) => one.why)).toEqual(['covered-by-evidence'])
  })

  test.each([
    ['locking', 1],
    ['transaction', 1],
    ['query', 2],
  ] as const)('a claim of %s on the line of a computed fact about a migration', (category, count) => {
    const place = aPlace({ path: 'src/refunds.ts', line: 4 })
    const computed = aComputedFinding({ category: 'schema', place, evidence: ['x-rule'] })
    const { findings } = verifyClaims([{ batch, claims: [aClaim({ category })] }], {
      ...{ computed: [computed], literals: [], paths: new Set() },
    })
    expect(findings).toHaveLength(count)
  })

  test('the same kind of defect quoted at another length is one finding', () => {
    const { findings, rejected } = verify(
      aClaim(),
      aClaim({ quote: '    await this.bank.refund(m.order)\n    await m.ack()' }),
    )
    expect([findings.length, rejected.map((one) => one.why)]).toEqual([1, ['duplicate']])
  })

  test('equal lines in two places are two findings', () => {
    const { findings } = verify(aClaim({ quote: '    log(m)', line: 6 }), aClaim({ quote: '    log(m)', line: 7 }))
    expect(findings.map((one) => one.place.line)).toEqual([6, 7])
    expect(new Set(findings.map((one) => one.id)).size).toBe(2)
  })

  test('a claim that says worse than the computed fact raises it and adds its words: one comment, nothing lost', () => {
    const computed = aComputedFinding({
      category: 'contract',
      severity: 'minor',
      place: aPlace({ path: 'src/refunds.ts', line: 4 }),
    })
    const context = { computed: [computed], literals: [], paths: new Set<string>() }
    const { findings, rejected } = verifyClaims(
      [{ batch, claims: [aClaim({ category: 'compatibility', severity: 'blocker' })] }],
      context,
    )
    expect(findings.map((one) => [one.origin.kind, one.severity, one.title])).toEqual([
      ['computed', 'blocker', computed.title],
    ])
    expect(findings[0]?.failure).toContain('The worker dies before the ack. The refund is paid again.')
    expect(rejected.map((one) => one.why)).toEqual(['covered-by-evidence'])
  })

  test('no claim is lost: each is a finding or a rejection', () => {
    const claims = [
      aClaim(),
      aClaim({ quote: 'zzzzzzzz' }),
      aClaim({ title: 'x y z' }),
      aClaim({ category: 'query' }),
      aClaim({ path: 'no' }),
    ]
    const { findings, rejected } = verify(...claims)
    expect(findings.length + rejected.length).toBe(claims.length)
  })
})

describe('what a finding carries', () => {
  test('an untouched place is named in affects', () => {
    expect(verify(aClaim({ quote: 'export const retries = 9' })).findings[0]?.affects).toEqual(['src/refunds.ts:11'])
  })

  test.each<[string, Partial<Claim>, string | undefined]>([
    ['exactly the quoted line', { suggestion: '    await this.once(m)' }, '    await this.once(m)'],
    ['indented as the line it replaces', { suggestion: 'await this.once(m)' }, '    await this.once(m)'],
    ['the same text', { suggestion: '    await this.bank.refund(m.order)' }, undefined],
    ['with the gutter copied', { suggestion: 'R4 +|    await this.once(m)' }, '    await this.once(m)'],
    [
      'only the first line unindented',
      { suggestion: 'if (m) {\n      await this.once(m)\n    }' },
      '    if (m) {\n      await this.once(m)\n    }',
    ],
    ['part of a line', { quote: 'bank.refund(m.order)', suggestion: 'bank.once(m)' }, undefined],
    ['F12 on a removed line', { side: 'old', quote: 'await this.seen.add(m.id)', suggestion: 'x()' }, undefined],
    [
      'F12 outside every hunk',
      { quote: 'export const retries = 9', suggestion: 'export const retries = 3' },
      undefined,
    ],
  ])('a suggestion replaces %s', (_name, over, expected) => {
    expect(verify(aClaim(over)).findings[0]?.suggestion).toBe(expected)
  })

  test('G03 a secret that the model repeats is redacted, the finding stays', () => {
    const secret = 'sk_live_0123456789abcdefABCDEF01'
    const { findings } = verify(
      aClaim({ title: `Key ${secret} leaks`, fix: { code: `use("${secret}")`, language: 'ts' } }),
    )
    expect(findings).toHaveLength(1)
    expect(JSON.stringify(findings)).not.toContain(secret)
  })

  test('the identity is the code, not the words or the line', () => {
    const first = verify(aClaim()).findings[0]
    const again = verify(aClaim({ title: 'Other words', severity: 'minor', confidence: 'low', line: 99 })).findings[0]
    expect(again?.id).toBe(first?.id)
    const renamed = aSurfaceFile({
      file: aDiffFile({
        path: 'src/new-name.ts',
        previousPath: 'src/refunds.ts',
        status: 'renamed',
        hunks: hunksOf(...patch),
      }),
    })
    const moved: Batch = {
      ...batch,
      files: [{ file: renamed, role: 'review', excerpts: excerptsOf(renamed.file, sourceOf(newText), []) }],
    }
    const after = verifyClaims([{ batch: moved, claims: [aClaim({ path: 'src/new-name.ts' })] }], {
      computed: [],
      literals: [],
      paths: new Set(['src/new-name.ts']),
    })
    expect(after.findings[0]?.id).toBe(first?.id)
  })
})
