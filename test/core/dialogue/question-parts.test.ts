import { describe, expect, test } from 'vitest'
import { excerptsOf } from '../../../src/core/context/excerpt.ts'
import type { OtherSide } from '../../../src/core/dialogue/batch.ts'
import type { Part } from '../../../src/core/dialogue/question.ts'
import { chooseParts } from '../../../src/core/dialogue/question-parts.ts'
import { aDiffFile, aSurfaceFile, hunksOf } from '../../support/builders.ts'

const aPart = (id: string, path: string, code: string, others: readonly OtherSide[] = []): Part => {
  const file = aSurfaceFile({ file: aDiffFile({ path, hunks: hunksOf('@@ -0,0 +1 @@', `+${code}`) }) })
  const excerpts = excerptsOf(file.file, undefined, [])
  return {
    batch: { id, files: [{ file, role: 'review', excerpts }], lenses: ['api'], others },
    text: `${path} ${code}`,
  }
}

const named = (text: string): OtherSide => ({
  counterpart: {
    name: { kind: 'table', text, role: 'query', path: 'a.ts', side: 'RIGHT', line: 1, beside: undefined, weight: 1 },
    from: { path: 'a.ts', line: 1 },
    place: undefined,
    inChange: false,
    what: 'schema',
  },
  excerpt: undefined,
})

const orders = aPart('b1', 'src/routes/orders.ts', 'res.json(await bank.find(req.params.id))')
const refund = aPart('b2', 'src/workers/refundWorker.ts', 'await bank.charge(job.data)')
const ledger = aPart('b3', 'db/entries.sql', 'ALTER TABLE entries ADD total_cents int', [named('ledger_entries')])
const all = [orders, refund, ledger]

const atMost = (count: number) => (parts: readonly Part[]) => parts.length <= count
const ids = (parts: readonly Part[]) => parts.map(({ batch }) => batch.id)

describe('what is shown with a question', () => {
  test('everything where it fits, in the order of the review', () => {
    expect(ids(chooseParts('what about the ledger?', all, atMost(3)))).toEqual(['b1', 'b2', 'b3'])
  })

  test.each([
    ['a path', 'Is `src/routes/orders.ts` safe?', 'b1'],
    ['a word of a path in another style and number', 'Can refunds be paid twice?', 'b2'],
    ['a name of the other side', 'how large may LEDGER grow', 'b3'],
    ['a word of the code', 'does totalCents need a default?', 'b3'],
    ['a path before the same word in code', 'who reads params of a worker', 'b2'],
    ['words that stand everywhere or nowhere: the riskiest', 'is the bank of any use?', 'b1'],
    ['no words at all: the riskiest', '???', 'b1'],
  ])('%s', (_name, question, id) => {
    expect(ids(chooseParts(question, all, atMost(1)))).toEqual([id])
  })

  test('several are shown in the order of the review, whatever their rank', () => {
    expect(ids(chooseParts('ledger, then refunds', all, atMost(2)))).toEqual(['b2', 'b3'])
  })

  test('one without room does not keep smaller ones out', () => {
    const fits = (parts: readonly Part[]) => parts.every(({ batch }) => batch.id !== 'b3')
    expect(ids(chooseParts('ledger', all, fits))).toEqual(['b1', 'b2'])
  })

  test('where nothing fits, the best one alone', () => {
    expect(ids(chooseParts('refunds', all, () => false))).toEqual(['b2'])
  })

  test('nothing from nothing', () => {
    expect(chooseParts('refunds', [], () => false)).toEqual([])
  })
})
