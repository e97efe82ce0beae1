import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/core/evidence/evidence.ts'
import { severityOf } from '../../../src/core/evidence/severity.ts'
import { findingsOf } from '../../../src/core/evidence/to-finding.ts'
import { identityOf } from '../../../src/core/judgement/identity.ts'
import { noFacts } from '../../../src/core/settings/facts.ts'
import { aDiffFile, anEvidence, hunksOf } from '../../support/builders.ts'

const file = aDiffFile({
  path: 'schema.graphql',
  hunks: hunksOf(
    '@@ -10,4 +20,4 @@',
    ' type User {',
    '-  email: String',
    '-  id: ID',
    '+  id: ID!',
    '+  name: String',
    ' }',
  ),
})

describe('the severity of a fact', () => {
  it.each([
    ['breaking', 'major'],
    ['risky', 'minor'],
    ['info', undefined],
  ] as const)('%s is %s', (level, severity) => {
    expect(severityOf(anEvidence({ level }))).toBe(severity)
  })

  it.each([
    [['none'], { level: 'breaking' }, 'minor'],
    [['None.'], { level: 'risky' }, undefined],
    [['none'], { level: 'breaking', usedAt: [{ path: 'a.ts', line: 1 }] }, 'blocker'],
    [['none'], { level: 'breaking', surface: 'queue' }, 'major'],
    [['none'], { level: 'risky', contract: 'text' }, 'minor'],
    [['none that we know of'], { level: 'breaking' }, 'major'],
    [['none', 'one warehouse'], { level: 'breaking' }, 'major'],
  ] as const)('where the owners say that its clients are %j, %j is %s', (clients, given, severity) => {
    expect(severityOf(anEvidence(given), { ...noFacts, clients })).toBe(severity)
  })
})

describe('the suggestion of a fact', () => {
  const found = (edit: Evidence['edit'], line: number, text: string) => {
    const file = aDiffFile({ path: 'a.yaml', hunks: hunksOf('@@ -1,1 +1,2 @@', ' a', `+${text}`) })
    const fact = {
      ...anEvidence({ path: 'a.yaml', side: 'head', line, endLine: line }),
      ...(edit === undefined ? {} : { edit }),
    }
    return findingsOf([fact], [file])[0]?.suggestion
  }
  const edit = { from: ', currency', to: '' }

  it.each([
    [edit, 2, 'required: [id, currency]', 'required: [id]'],
    [{ from: '[currency, id]', to: '[id]' }, 2, 'required: [currency, id]', 'required: [id]'],
    [
      { from: 'required: true', to: 'required: false' },
      2,
      '- { name: a, required: true }',
      '- { name: a, required: false }',
    ],
    [edit, 2, 'required: [id, currencyCode]', undefined],
    [{ from: 'run()', to: 'with a:\n    run()' }, 2, '    run()', '    with a:\n        run()'],
    [edit, 2, 'a: [b, currency], c: [d, currency]', undefined],
    [edit, 2, '- currency', undefined],
    [edit, 1, 'required: [id, currency]', undefined],
    [undefined, 2, 'required: [id, currency]', undefined],
  ])('%j on line %i, %j, is %j', (given, line, text, suggestion) => {
    expect(found(given, line, text)).toBe(suggestion)
  })
})

describe('the suggestion of a fact on several lines', () => {
  const edit = { from: 'REFERENCES o', to: 'REFERENCES o NOT VALID' }
  const found = (header: string, ...rows: readonly string[]) => {
    const file = aDiffFile({ path: 'a.sql', hunks: hunksOf(header, ...rows) })
    const fact = { ...anEvidence({ path: 'a.sql', side: 'head', line: 2, endLine: 4 }), edit }
    const [finding] = findingsOf([fact], [file])
    return { suggestion: finding?.suggestion, lines: [finding?.place.startLine, finding?.place.line] }
  }

  it('replaces the lines up to the one that it touches', () => {
    expect(
      found('@@ -1,1 +1,4 @@', ' a', '+ALTER TABLE t', '+  ADD FOREIGN KEY (b) REFERENCES o', '+  ON DELETE CASCADE'),
    ).toEqual({
      suggestion: 'ALTER TABLE t\n  ADD FOREIGN KEY (b) REFERENCES o NOT VALID',
      lines: [2, 3],
    })
  })

  it('is none where a line of them is not new', () => {
    const unchanged = found('@@ -1,2 +1,4 @@', ' a', '+ALTER TABLE t', '   ADD FOREIGN KEY (b)', '+  REFERENCES o')
    expect(unchanged).toEqual({ suggestion: undefined, lines: [2, 2] })
  })
})

describe('a fact as a finding', () => {
  it.each([
    ['a removed line', 'base', 11, 'LEFT', 11, '  email: String', 'changed'],
    ['an added line', 'head', 22, 'RIGHT', 22, '  name: String', 'changed'],
    ['an unchanged line of the head', 'head', 23, 'RIGHT', 23, '}', 'hunk'],
    ['an unchanged line of the base, by its new number', 'base', 10, 'RIGHT', 20, 'type User {', 'hunk'],
    ['a line outside every hunk', 'base', 3, 'LEFT', 3, undefined, 'file'],
    ['a line of the head outside every hunk', 'head', 11, 'RIGHT', 11, undefined, 'file'],
  ] as const)('stands on %s', (_, side, line, placed, at, text, tie) => {
    const [finding] = findingsOf([anEvidence({ side, line, endLine: line })], [file])
    expect(finding?.tie).toBe(tie)
    expect(finding?.place).toEqual({
      path: 'schema.graphql',
      side: placed,
      startLine: at,
      line: at,
      text: text === undefined ? [] : [text],
      shown: text === undefined ? [] : [text],
    })
  })

  it('is certain, computed, and says no more than the evidence', () => {
    const evidence = anEvidence({ side: 'base', line: 11, endLine: 11 })
    expect(findingsOf([evidence], [file])).toMatchObject([
      {
        origin: { kind: 'computed', rule: evidence.rule },
        category: 'contract',
        severity: 'major',
        confidence: 'high',
        title: evidence.title,
        trigger: '',
        failure: evidence.detail,
        noticed: '',
        fix: undefined,
        suggestion: undefined,
        affects: ['User.email'],
        evidence: [evidence.rule],
      },
    ])
  })

  it('is posted once for each line, worst first, and names the others', () => {
    const line = { side: 'head', line: 22, endLine: 22 } as const
    const risky = anEvidence({ ...line, level: 'risky', rule: 'b', title: 'second', affects: ['B'] })
    const worse = anEvidence({ ...line, rule: 'a', title: 'First', affects: ['A'] })
    const text = anEvidence({ ...line, level: 'risky', contract: 'text', rule: 'c', affects: [] })
    const findings = findingsOf([risky, worse, anEvidence({ ...line, level: 'info', rule: 'd' }), text], [file])
    expect(
      findings.map(({ severity, category, evidence, affects }) => [severity, category, evidence, affects]),
    ).toEqual([
      ['major', 'contract', ['b', 'a'], ['B', 'A']],
      ['minor', 'validation', ['c'], []],
    ])
    expect(findings[0]).toMatchObject({ title: 'First', origin: { rule: 'a' } })
    expect(findings[0]?.failure).toBe(`${worse.detail}\n\nOn the same line:\n- second`)
  })

  it('keeps its identity through a rename, moved lines and other words', () => {
    const evidence = anEvidence({ side: 'base', line: 11 })
    const renamed = { ...file, path: 'api.graphql', previousPath: 'schema.graphql', status: 'renamed' } as const
    const moved = { ...file, hunks: hunksOf('@@ -50,1 +49,0 @@', '-  email:  String') }
    const ids = [
      ...findingsOf([evidence], [file]),
      ...findingsOf([{ ...evidence, path: 'api.graphql' }], [renamed]),
      ...findingsOf([{ ...evidence, line: 50, title: 'otherwise' }], [moved]),
    ].map(({ id }) => id)
    const expected = identityOf({
      category: 'contract',
      path: 'schema.graphql',
      text: ['  email: String', 'User.email'],
    })
    expect(ids).toEqual([expected, expected, expected])
  })

  it('is another finding than one on an equal line of another type, and than its equal in the file it was copied from', () => {
    const twice = { ...file, hunks: hunksOf('@@ -1,2 +1,0 @@', '-  id: ID', '-  id: ID') }
    const both = [1, 2].map((line) => anEvidence({ line, side: 'base', affects: [`T${line}.id`] }))
    const copy = { ...twice, path: 'copy.graphql', previousPath: 'schema.graphql', status: 'copied' } as const
    const copied = both.map((one) => ({ ...one, path: 'copy.graphql' }))
    const ids = [...findingsOf(both, [twice, copy]), ...findingsOf(copied, [twice, copy])].map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)
  })

  it('is kept where its file is not part of the diff, whatever its contract is called', () => {
    const [finding] = findingsOf([anEvidence({ path: 'elsewhere.graphql', contract: 'constructor' })], [file])
    expect(finding).toMatchObject({ tie: 'file', category: 'contract', place: { path: 'elsewhere.graphql', text: [] } })
  })

  it('loses no rule and invents no place, whatever the facts are', () => {
    const evidence = fc.record({
      line: fc.integer({ min: 1, max: 30 }),
      side: fc.constantFrom('base', 'head'),
      level: fc.constantFrom('breaking', 'risky', 'info'),
      rule: fc.constantFrom('a', 'b', 'c'),
    })
    fc.assert(
      fc.property(fc.array(evidence), (facts) => {
        const items = facts.map((fact) => anEvidence(fact))
        const findings = findingsOf(items, [file])
        const posted = new Set(items.filter((item) => item.level !== 'info').map((item) => item.rule))
        expect(new Set(findings.flatMap((finding) => finding.evidence))).toEqual(posted)
        for (const { place, tie } of findings) expect(place.text.length).toBe(tie === 'file' ? 0 : 1)
      }),
    )
  })
})
