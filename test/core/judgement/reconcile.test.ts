import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/core/judgement/finding.ts'
import { codeIdentityOf } from '../../../src/core/judgement/identity.ts'
import {
  matchComments,
  type OwnComment,
  type Placeable,
  reconcile as reconcileMatched,
} from '../../../src/core/judgement/reconcile.ts'
import { aComputedFinding, aFinding, anOwnComment, aPlace } from '../../support/builders.ts'

type Own = readonly OwnComment[]
const nothing: Own = []

/** Matches first, as publishing does. */
function reconcile(placeable: readonly Placeable[], own: Own, most: number) {
  return reconcileMatched(
    placeable,
    matchComments(
      placeable.map(({ finding }) => finding),
      own,
    ),
    most,
  )
}

const placeable = (finding: Finding, kind: 'inline' | 'summary' = 'inline'): Placeable => ({
  finding,
  bodies: { inline: finding.title, file: finding.title },
  ladder:
    kind === 'summary'
      ? [{ kind: 'summary' }]
      : [{ kind: 'inline', path: 'a', side: 'RIGHT', line: 1, startLine: undefined }, { kind: 'summary' }],
})
const ownOf = (findings: readonly Finding[], over: Partial<OwnComment> = {}): Own =>
  findings.map(({ id: identity, category, place }, id) =>
    anOwnComment({ id, identity, category, path: place.path, lines: undefined, ...over }),
  )
const find = (id: string, severity: Finding['severity'], line = 1) =>
  aFinding({ id, severity, place: aPlace({ line }) })

describe('reconcile', () => {
  test('the most severe take the places, the rest is listed with the reason', () => {
    const all = [find('c', 'minor'), find('a', 'blocker'), find('b', 'major', 9), find('d', 'major', 2)].map((one) =>
      placeable(one),
    )
    expect(reconcile(all, nothing, 3).map((step) => [step.kind, step.finding.id])).toEqual([
      ['post', 'a'],
      ['post', 'd'],
      ['post', 'b'],
      ['list', 'c'],
    ])
    expect(reconcile(all, nothing, 0).map((step) => (step.kind === 'list' ? step.why : step.kind))).toEqual(
      Array(4).fill('over-max-comments'),
    )
  })

  test('what is below min-severity gets no new comment, takes no place, and stays where it stands', () => {
    const standing = find('s', 'minor')
    const all = [
      { ...placeable(find('h', 'minor', 5)), hidden: true },
      { ...placeable(standing), hidden: true },
      { ...placeable(find('t', 'minor', 9), 'summary'), hidden: true },
      placeable(find('z', 'minor', 40)),
    ]
    expect(
      reconcile(all, ownOf([standing]), 1).map((step) => [
        step.finding.id,
        step.kind === 'list' ? step.why : step.kind,
      ]),
    ).toEqual([
      ['s', 'keep'],
      ['h', 'below-min-severity'],
      ['t', 'below-min-severity'],
      ['z', 'post'],
    ])
  })

  test('what stands is kept, in other words too, and what was listed below it stays listed', () => {
    const old = find('a', 'blocker')
    const steps = reconcile(
      [placeable({ ...old, title: 'other words' }), placeable(find('b', 'minor'))],
      ownOf([old]),
      1,
    )
    expect(steps.map((step) => step.kind)).toEqual(['keep', 'list'])
    const worse = reconcile(
      [placeable(find('b', 'minor')), placeable(find('z', 'blocker', 7)), placeable(old)],
      ownOf([find('b', 'minor')]),
      1,
    )
    expect(worse.map((step) => `${step.kind} ${step.finding.id}`)).toEqual(['post a', 'list z', 'keep b'])
  })

  test('a comment on lines that touch tells the same kind of defect, however much was quoted then', () => {
    const own = (lines: { side: 'LEFT' | 'RIGHT'; start: number; end: number } | undefined): Own => [
      anOwnComment({ identity: 'old', category: 'idempotency', path: 'consumers/refund.ts', lines }),
    ]
    const kinds = (over: Partial<Finding>, lines: Parameters<typeof own>[0]) =>
      reconcile([placeable(aFinding({ place: aPlace({ startLine: 30, line: 31 }), ...over }))], own(lines), 5).map(
        (step) => step.kind,
      )
    expect(kinds({}, { side: 'RIGHT', start: 31, end: 33 })).toEqual(['keep'])
    expect(kinds({}, { side: 'RIGHT', start: 32, end: 33 })).toEqual(['post'])
    expect(kinds({}, { side: 'LEFT', start: 31, end: 31 })).toEqual(['post'])
    expect(kinds({ category: 'timeout' }, { side: 'RIGHT', start: 31, end: 31 })).toEqual(['post'])
    expect(kinds({}, undefined)).toEqual(['post'])
  })

  describe('code that moved to another file', () => {
    const moved = aFinding({ id: 'new', place: aPlace({ path: 'consumers/moved.ts' }) })
    const code = codeIdentityOf({ category: moved.category, text: moved.place.text })
    const kinds = (over: Partial<OwnComment>) =>
      reconcile([placeable(moved)], [anOwnComment({ identity: 'old', code, lines: undefined, ...over })], 5).map(
        (step) => step.kind,
      )

    test('keeps its comment', () => {
      expect(kinds({})).toEqual(['keep'])
    })

    test.each<[string, Partial<OwnComment>]>([
      ['the old code still stands where the comment is', { lines: { side: 'RIGHT', start: 1, end: 1 } }],
      ['it is other code', { code: '0'.repeat(16) }],
      ['the comment is of an older version', { code: undefined }],
    ])('is a new finding where %s', (_, over) => {
      expect(kinds(over)).toEqual(['post'])
    })

    test('is not known by code that stands everywhere', () => {
      expect(codeIdentityOf({ category: 'timeout', text: ['  return null'] })).toBeUndefined()
      expect(codeIdentityOf({ category: 'timeout', text: ['a  long enough', '  line of code'] })).toBe(
        codeIdentityOf({ category: 'timeout', text: ['  a long enough', 'line of  code'] }),
      )
    })
  })

  test('one comment speaks for one finding', () => {
    const [a, b] = [find('a', 'major', 31), aFinding({ id: 'b', severity: 'minor', place: aPlace({ line: 31 }) })]
    const own = ownOf([a], { lines: { side: 'RIGHT', start: 31, end: 31 } })
    expect(reconcile([placeable(a), placeable(b)], own, 5).map(({ kind }) => kind)).toEqual(['keep', 'post'])
  })

  describe('a comment whose text would say something else', () => {
    const computed = aComputedFinding({ title: 'new title' })
    const said = aFinding({ severity: 'major' })
    const kinds = (finding: Finding, over: Partial<OwnComment>) =>
      reconcile(
        [{ ...placeable(finding), bodies: { inline: `marker\n**Major: ${finding.title}**`, file: 'file' } }],
        ownOf([finding], { severity: finding.severity, origin: finding.origin.kind, ...over }),
        5,
      ).map((step) => (step.kind === 'update' ? `update ${step.body}` : step.kind))
    const lines = { side: 'RIGHT', start: 31, end: 31 } as const
    const person = { id: 9, author: { id: 5, login: 'ana', isBot: false }, ours: false, body: 'hm', at: '' }

    test.each<[string, Finding, Partial<OwnComment>, string]>([
      ['other words of a model', said, { body: 'marker\n**Major: old title**' }, 'keep'],
      ['another severity', said, { severity: 'blocker', lines }, `update marker\n**Major: ${said.title}**`],
      ['another severity, and no line any more', said, { severity: 'blocker' }, 'update file'],
      ['computed by now', computed, { origin: 'model' }, 'update file'],
      ['another computed title', computed, { body: 'marker\n**Major: old title**' }, 'update file'],
      ['the same computed title', computed, { body: 'marker\r\n**Major: new title**\r\nmore' }, 'keep'],
      ['an older marker', said, { severity: undefined, origin: undefined }, 'keep'],
      ['a person has answered', said, { severity: 'blocker', replies: [person] }, 'keep'],
      ['only we have answered', said, { severity: 'blocker', replies: [{ ...person, ours: true }] }, 'update file'],
    ])('%s', (_, finding, over, expected) => {
      expect(kinds(finding, over)).toEqual([expected])
    })
  })

  test('a finding of no line is listed', () => {
    expect(reconcile([placeable(find('a', 'major'), 'summary')], nothing, 5)).toMatchObject([
      { kind: 'list', why: 'no-line' },
    ])
  })

  test('property: one step each, and after posting a second run keeps all', () => {
    const findings = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[0-9a-f]{16}$/),
        severity: fc.constantFrom('blocker' as const, 'major' as const, 'minor' as const),
      }),
      { selector: (one) => one.id },
    )
    fc.assert(
      fc.property(findings, fc.integer({ min: 0, max: 50 }), (some, max) => {
        const all = some.map((one) => placeable(aFinding(one)))
        const first = reconcile(all, nothing, max)
        expect(first.map((step) => step.finding.id).sort()).toEqual(some.map((one) => one.id).sort())
        expect(first.filter((step) => step.kind === 'post').length).toBe(Math.min(max, some.length))
        const standing = ownOf(first.flatMap((step) => (step.kind === 'post' ? [step.finding] : [])))
        expect(reconcile(all, standing, max).filter((step) => step.kind === 'post')).toEqual([])
        expect(reconcile(all, ownOf(some.map((one) => aFinding(one))), max).every((step) => step.kind === 'keep')).toBe(
          true,
        )
      }),
    )
  })
})
