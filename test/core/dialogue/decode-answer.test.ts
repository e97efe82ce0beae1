import { describe, expect, test } from 'vitest'
import { decodeAnswer } from '../../../src/core/dialogue/decode-answer.ts'

const claim = {
  path: 'a.ts',
  side: 'new',
  quote: 'x()',
  line: 4,
  category: 'timeout',
  severity: 'major',
  confidence: 'high',
  title: 'It hangs',
  trigger: 'A slow peer.',
  failure: 'The worker waits for ever.',
  noticed: 'On call.',
  fix: 'x({ timeout: 1 })',
  fixLanguage: 'ts',
  suggestion: null,
  affects: ['b.ts'],
}
const answer = (over: object = {}) =>
  JSON.stringify({
    points: [],
    claims: [claim],
    questions: [],
    receipts: [{ path: 'a.ts', judged: true, why: null }],
    ...over,
  })
const decode = (text: string) => {
  const decoded = decodeAnswer(text, 'api')
  if ('problem' in decoded) throw new Error(decoded.problem)
  return decoded.answer
}
const first = (over: object) => decode(answer({ claims: [{ ...claim, ...over }] })).claims[0]

describe('decodeAnswer', () => {
  test('a whole answer', () => {
    const { claims, receipts, malformed } = decode(answer())
    expect(claims).toMatchObject([
      {
        lens: 'api',
        line: 4,
        fix: { code: 'x({ timeout: 1 })', language: 'ts' },
        suggestion: undefined,
        affects: ['b.ts'],
      },
    ])
    expect([receipts, malformed]).toEqual([[{ path: 'a.ts', judged: true, why: undefined }], []])
  })

  test.each(['', 'null', '[]', '"x"', '{', '{"claims":[]}', '{"findings":[],"summary":"LGTM"}', answer().slice(0, -3)])(
    '%j is no answer',
    (text) => {
      expect(decodeAnswer(text, 'api')).toHaveProperty('problem')
    },
  )

  test.each([
    ['Major', 'major'],
    ['BLOCKER', 'blocker'],
    [' minor ', 'minor'],
    ['h\u0456gh', 'minor'],
    ['critical', 'minor'],
    [undefined, 'minor'],
    [7, 'minor'],
  ])('E07 the severity %j is %s', (severity, expected) => {
    expect(first({ severity })?.severity).toBe(expected)
  })

  test.each([0, -1, 1.5, '12', null, 2 ** 53, Number.NaN])('E02 the line %j is no number to lean on', (line) => {
    expect(first({ line })).toMatchObject({ line: undefined, title: 'It hangs' })
  })

  test('E10 keys that the schema does not name are ignored', () => {
    const decoded = first({ event: 'APPROVE', commit_id: 'x', comments: [], __proto__: { polluted: true } })
    expect(Object.keys(decoded ?? {})).not.toContain('event')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('an empty suggestion is none: it would delete the lines', () => {
    expect(['', ' \n', null].map((suggestion) => first({ suggestion })?.suggestion)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('one claim that does not decode costs nothing else, and is kept with its reason', () => {
    const { claims, malformed } = decode(
      answer({ claims: [claim, 7, { ...claim, category: 'vibes' }, { ...claim, quote: 'x'.repeat(9_000) }] }),
    )
    expect(claims).toHaveLength(1)
    expect(malformed.map((one) => [one.title, one.detail.split(':')[0]])).toEqual([
      ['', ''],
      ['It hangs', 'category'],
      ['It hangs', 'quote'],
    ])
  })

  test('E09 long texts are cut on a whole character, long lists counted', () => {
    expect(first({ title: `${'x'.repeat(199)}👩‍💻` })?.title).toBe('x'.repeat(199))
    const { claims, malformed } = decode(answer({ claims: Array(60).fill(claim) }))
    expect([claims.length, malformed[0]?.title]).toEqual([40, '20 further claims'])
    expect(
      decode(answer({ questions: Array(9).fill({ text: 'How many rows?', decides: 'major' }) })).questions,
    ).toHaveLength(3)
  })
})
