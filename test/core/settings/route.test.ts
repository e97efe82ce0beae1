import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { categories, severities } from '../../../src/core/dialogue/answer.ts'
import { findingsOf } from '../../../src/core/evidence/to-finding.ts'
import type { Finding } from '../../../src/core/judgement/finding.ts'
import { routeFindings, severityBy, silencedEvidence, sortEvidence } from '../../../src/core/settings/route.ts'
import { noSettings, type RuleLevel, routeEnds, type SeverityRoute } from '../../../src/core/settings/settings.ts'
import { aFinding, anEvidence } from '../../support/builders.ts'

const rule = 'graphql-field-removed'
const rules = (level: RuleLevel) => new Map([[rule, level]])
const aRoute = (over: Partial<SeverityRoute>): SeverityRoute => ({
  category: undefined,
  rule: undefined,
  paths: [],
  to: 'lower',
  ...over,
})
const routed = (findings: readonly Finding[], ...severity: readonly SeverityRoute[]) =>
  routeFindings({ findings, computed: [], hushed: [] }, { ...noSettings, severity })

describe('levels of rules', () => {
  const other = anEvidence({ rule: 'graphql-arg-removed' })

  test('off takes a fact out and keeps it to be named', () => {
    const { told, silenced } = sortEvidence([anEvidence(), other], rules('off'))
    expect(told).toEqual([other])
    expect(silencedEvidence(silenced)).toEqual([
      {
        title: anEvidence().title,
        path: 'schema.graphql',
        line: 12,
        rule,
        category: 'contract',
        severity: 'major',
        by: 'rules',
      },
    ])
  })

  test('info makes it a note, which is no finding', () => {
    const { told } = sortEvidence([anEvidence(), other], rules('info'))
    expect(told.map(({ level }) => level)).toEqual(['info', 'breaking'])
    expect(findingsOf(told, [], severityBy(rules('info')))).toHaveLength(1)
  })

  test.each(['minor', 'major', 'blocker'] as const)('%s posts it with that severity, a note too', (level) => {
    for (const evidence of [anEvidence(), anEvidence({ level: 'info' })])
      expect(findingsOf([evidence], [], severityBy(rules(level)))).toMatchObject([{ severity: level }])
  })

  test('of several facts of a line the worst leads', () => {
    const lesser = anEvidence({ rule: 'graphql-arg-removed', title: 'lesser' })
    expect(findingsOf([lesser, anEvidence()], [], severityBy(rules('blocker')))).toMatchObject([
      { severity: 'blocker', title: anEvidence().title },
    ])
  })

  test('a claim that says worse of a fact does not move what was fixed; code that it gave is kept', () => {
    const [computed] = findingsOf([anEvidence()], [], severityBy(rules('minor')))
    if (computed === undefined) throw new Error('a fact is a finding')
    const merged: Finding = {
      ...computed,
      severity: 'blocker',
      failure: `${computed.failure}\n\nThe app crashes.`,
      fix: { code: 'x', language: 'ts' },
      origin: { kind: 'computed', rule, fromModel: ['severity', 'code'] },
    }
    const run = { findings: [merged], computed: [computed], hushed: [] }
    expect(routeFindings(run, { ...noSettings, rules: rules('minor') }).findings).toEqual([
      { ...computed, fix: merged.fix, origin: { kind: 'computed', rule, fromModel: ['code'] } },
    ])
    expect(routeFindings(run, noSettings).findings).toEqual([merged])
  })

  test('a finding of a silenced rule goes, with what was merged into it', () => {
    const hushed = findingsOf([anEvidence()], [])
    const run = { findings: [...hushed, aFinding()], computed: [], hushed }
    expect(routeFindings(run, { ...noSettings, rules: rules('off') })).toEqual({
      findings: [aFinding()],
      silenced: [],
    })
  })
})

describe('routes of severity', () => {
  const finding = aFinding({ category: 'auth', severity: 'major' })

  test.each([
    ['raise', 'minor', 'major'],
    ['raise', 'major', 'blocker'],
    ['raise', 'blocker', 'blocker'],
    ['lower', 'blocker', 'major'],
    ['lower', 'major', 'minor'],
    ['lower', 'minor', 'minor'],
    ['minor', 'blocker', 'minor'],
    ['blocker', 'minor', 'blocker'],
  ] as const)('%s of a %s is a %s', (to, from, expected) => {
    const { findings } = routed([aFinding({ severity: from })], aRoute({ paths: ['**'], to }))
    expect(findings.map(({ severity }) => severity)).toEqual([expected])
  })

  test.each([
    ['its category', aRoute({ category: 'auth' }), 'minor'],
    ['another category', aRoute({ category: 'query' }), 'major'],
    ['its path', aRoute({ paths: ['nowhere/**', `${finding.place.path}`] }), 'minor'],
    ['another path', aRoute({ paths: ['nowhere/**'] }), 'major'],
    ['its category on another path', aRoute({ category: 'auth', paths: ['nowhere/**'] }), 'major'],
    ['a rule', aRoute({ rule }), 'major'],
  ] as const)('%s', (_, route, expected) => {
    expect(routed([finding], route).findings).toMatchObject([{ severity: expected }])
  })

  test('a rule fits what it computed', () => {
    const [computed] = findingsOf([anEvidence()], [])
    expect(routed(computed === undefined ? [] : [computed], aRoute({ rule, to: 'raise' })).findings).toMatchObject([
      { severity: 'blocker' },
    ])
  })

  test('the first that fits decides', () => {
    const { findings } = routed(
      [finding],
      aRoute({ category: 'auth', to: 'blocker' }),
      aRoute({ paths: ['**'], to: 'ignore' }),
    )
    expect(findings).toMatchObject([{ severity: 'blocker' }])
  })

  test('nothing is lost, whatever the routes: every finding is posted or named', () => {
    const finding = fc.record({ category: fc.constantFrom(...categories), severity: fc.constantFrom(...severities) })
    const route = fc.record({
      category: fc.option(fc.constantFrom(...categories), { nil: undefined }),
      rule: fc.constant(undefined),
      paths: fc.constantFrom<readonly string[]>([], ['**'], ['nowhere/**']),
      to: fc.constantFrom(...routeEnds),
    })
    fc.assert(
      fc.property(fc.array(finding), fc.array(route), (given, severity) => {
        const all = given.map((one, id) => aFinding({ ...one, id: `${id}`, title: `${id}` }))
        const { findings, silenced } = routed(all, ...severity)
        const titles = [...findings, ...silenced].map(({ title }) => title)
        expect(titles.toSorted()).toEqual(all.map(({ title }) => title).toSorted())
      }),
    )
  })

  test('what is ignored is named', () => {
    expect(routed([finding], aRoute({ category: 'auth', to: 'ignore' }))).toEqual({
      findings: [],
      silenced: [
        {
          title: finding.title,
          path: finding.place.path,
          line: finding.place.line,
          rule: undefined,
          category: 'auth',
          severity: 'major',
          by: 'severity',
        },
      ],
    })
  })
})
