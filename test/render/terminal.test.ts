import { describe, expect, it } from 'vitest'
import { renderEvidence } from '../../src/render/terminal/evidence.ts'
import { ansiPalette, plainPalette } from '../../src/render/terminal/palette.ts'
import { renderSurface } from '../../src/render/terminal/surface.ts'
import { renderTerminal } from '../../src/render/terminal/terminal.ts'
import {
  aComputedFinding,
  aCoverage,
  aDiffFile,
  aDropped,
  aFinding,
  anApplied,
  anEvidence,
  anOmission,
  anUnchecked,
  anUnusable,
  aPlace,
  aQuestion,
  aRejection,
  aReport,
  aSurfaceFile,
} from '../support/builders.ts'

const noSources = () => undefined
const plain = { palette: plainPalette, width: 90, sources: noSources }
const migration = ['BEGIN;', '-- 4', 'CREATE TABLE orders (id int);', '', 'ALTER TABLE orders ADD …;', 'COMMIT;']

describe('renderTerminal', () => {
  it('prints a finding below its removed line, with the lines around it from the diff', () => {
    const finding = aFinding({
      confidence: 'medium',
      place: aPlace({ side: 'LEFT', text: ['  if (await this.seen(m.id)) return m.ack()'] }),
      affects: ['refunds', 'ledger'],
    })
    const report = aReport({ verdict: { kind: 'findings' }, applied: [anApplied({ finding })] })
    expect(renderTerminal(report, plain)).toBe(
      [
        'consumers/refund.ts:31  removed · queue · idempotency · medium confidence',
        '    30  async handle(m) {',
        '-   31    if (await this.seen(m.id)) return m.ack()',
        '      └ Blocker: a redelivered message refunds twice',
        '        The worker dies between the refund and the `ack`. The broker redelivers and the',
        '        refund is paid again.',
        '        Affects refunds, ledger.',
        '        Fix:',
        '          if (!(await this.claimed.add(m.id))) return m.ack()',
        '+   31    await this.bank.refund(m.order)',
        '    32  }',
        '',
        'Shown to the model: 14 of 14 hunks in 9 files (queue 1), abc1234.',
        '$0.08, 2 requests, 31k tokens in (28k cached), 2k out, claude-sonnet-5, 41 s',
        'Integration review: 1 blocker',
        '',
      ].join('\n'),
    )
  })

  it('reads the code from the file where no hunk holds it, and labels a computed finding with its rule', () => {
    const finding = aComputedFinding({ place: aPlace({ path: 'm.sql', line: 5, text: ['ALTER'] }), tie: 'file' })
    const text = renderTerminal(aReport({ applied: [anApplied({ finding })] }), { ...plain, sources: () => migration })
    expect(text.split('\n').slice(0, 5)).toEqual([
      'm.sql:5  computed by sql-foreign-key-lock · locking',
      '     3  CREATE TABLE orders (id int);',
      '     4',
      '     5  ALTER TABLE orders ADD …;',
      '      └ Major: this foreign key blocks writes to `orders` and `customers` until every',
    ])
    expect(text).toContain('\n     6  COMMIT;\n')
  })

  it('keeps the lines of a computed detail apart', () => {
    const finding = aComputedFinding({ failure: 'It locks.\n\nOn the same line:\n- a second fact\n- a third' })
    const text = renderTerminal(aReport({ applied: [anApplied({ finding })] }), plain)
    expect(text).toContain('It locks.\n        On the same line:\n        - a second fact\n        - a third\n')
  })

  it('shows the quoted lines when neither diff nor file is at hand', () => {
    const finding = aFinding({ place: aPlace({ path: 'gone.ts', line: 8, startLine: 7, text: ['one()', 'two()'] }) })
    const text = renderTerminal(aReport({ applied: [anApplied({ finding })] }), plain)
    expect(text.split('\n').slice(0, 3)).toEqual(['gone.ts:7-8  queue · idempotency', '     7  one()', '     8  two()'])
  })

  it('cuts a long range in its middle and says so', () => {
    const text = Array.from({ length: 60 }, (_, index) => `line${index}()`)
    const finding = aFinding({ place: aPlace({ path: 'gone.ts', startLine: 1, line: 60, text }) })
    const lines = renderTerminal(aReport({ applied: [anApplied({ finding })] }), plain).split('\n')
    expect(lines).toContain('     …')
    expect(lines).toContain('    60  line59()')
    expect(lines).not.toContain('    30  line29()')
  })

  it('names everything that was not believed, not read and not decided, and ends with the verdict', () => {
    const report = aReport({
      verdict: { kind: 'partial' },
      coverage: aCoverage({ shownHunks: 9, shownFiles: 7, receiptedFiles: 7 }),
      applied: [],
      evidence: [anEvidence({ level: 'info', title: '`Query.old` is deprecated now' })],
      questions: [aQuestion()],
      rejected: [aRejection({ detail: 'seen in no line' })],
      omissions: [
        anOmission(),
        anOmission({ path: 'c.ts', why: 'not-judged', hunks: 1, detail: 'the caller is not shown' }),
      ],
      unusable: [anUnusable()],
      unchecked: [anUnchecked()],
      warnings: ['the agent’s field `hooks` is ignored'],
    })
    expect(renderTerminal(report, { ...plain, width: 100 })).toBe(
      [
        'Also computed',
        '  schema.graphql:12: `Query.old` is deprecated now',
        '',
        'Questions',
        '  Decides major or blocker: how many rows has `orders`?',
        '',
        'Said by the model and not posted on its own',
        '  orders are lost on restart, consumers/refund.ts: the quoted code does not stand in what was',
        '    shown of the file (seen in no line)',
        '',
        'Left out, and why',
        '  over the budget of this run: a.ts (2 hunks)',
        '  the model could not judge it: c.ts (1 hunk: the caller is not shown)',
        '  model overloaded (status 529): 1 file',
        '',
        'Contracts that could not be checked',
        '  schema.graphql: the schema does not build at the head',
        '',
        'Warnings',
        '  the agent’s field `hooks` is ignored',
        '',
        'Shown to the model: 9 of 14 hunks in 7 of 9 files (queue 1), abc1234. Computed: 1 fact.',
        '$0.08, 2 requests, 31k tokens in (28k cached), 2k out, claude-sonnet-5, 41 s',
        'Incomplete: 9 of 14 hunks',
        '',
      ].join('\n'),
    )
  })

  it('names what is below --min-severity on one line, and counts it', () => {
    const minor = aFinding({ severity: 'minor', title: 'a log line is missing' })
    const hidden = { ...anApplied({ finding: minor }), state: 'hidden' as const }
    const text = renderTerminal(aReport({ verdict: { kind: 'findings' }, applied: [hidden] }), plain)
    expect(text).toMatch(
      /^Below --min-severity, not shown\n {2}Minor, consumers\/refund.ts:31: a log line is missing\n/,
    )
    expect(text).toContain('Integration review: 1 minor')
  })

  it('says without a key that the code was not reviewed', () => {
    const report = aReport({ verdict: { kind: 'not-reviewed', why: 'no-model' }, model: undefined })
    const text = renderTerminal(report, plain)
    expect(text).toContain('The code was not reviewed: no model was asked.\n')
    expect(text).not.toContain('nothing found')
  })

  it('D06 D14 lets no escape sequence, bidi control or line end of the author through', () => {
    const hostile = 'x\u001b[2J\u202e\r\n\u009b31m'
    const finding = aFinding({
      title: hostile,
      trigger: hostile,
      failure: hostile,
      place: aPlace({ path: `a${hostile}`, text: [hostile] }),
      fix: { code: hostile, language: 'ts' },
      affects: [hostile],
    })
    const report = aReport({
      verdict: { kind: 'findings' },
      applied: [anApplied({ finding })],
      rejected: [aRejection({ title: hostile, path: hostile, detail: hostile })],
      omissions: [anOmission({ path: hostile, detail: hostile })],
      unusable: [anUnusable({ why: hostile, detail: hostile })],
      unchecked: [anUnchecked({ path: hostile, why: hostile })],
      warnings: [hostile],
      questions: [aQuestion({ text: hostile })],
      model: hostile,
    })
    expect(renderTerminal(report, plain)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  it('colours words without changing them', () => {
    const report = aReport({ verdict: { kind: 'findings' }, applied: [anApplied()] })
    const coloured = renderTerminal(report, { ...plain, palette: ansiPalette })
    expect(coloured).toContain('\u001b[')
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderTerminal(report, plain))
  })
})

describe('renderSurface', () => {
  it('groups files by tier in aligned columns, with every reason', () => {
    const files = [
      aSurfaceFile({
        surfaces: ['api', 'db'],
        file: aDiffFile({ path: 'app/orders.rb', previousPath: 'app/order.rb' }),
      }),
      aSurfaceFile(),
      aSurfaceFile({
        tier: 'test',
        file: aDiffFile({ path: 'test/refund.test.ts' }),
        why: [{ surface: undefined, source: 'path', text: 'test' }],
      }),
      aDropped('README.md'),
    ]
    expect(renderSurface(files, plainPalette)).toBe(
      [
        'Selected (2)',
        '  app/orders.rb (was app/order.rb)  API, database  acknowledgement `m.ack`',
        '  consumers/refund.ts               queue          acknowledgement `m.ack`',
        '',
        'Tests, read only beside what they test (1)',
        '  test/refund.test.ts               test',
        '',
        'Out of scope (1)',
        '  README.md                         documentation',
        '',
      ].join('\n'),
    )
  })

  it('says so when nothing changed', () => {
    expect(renderSurface([], plainPalette)).toBe('No changed files.\n')
  })
})

describe('renderEvidence', () => {
  it('prints each fact with its rule, and what could not be checked', () => {
    expect(renderEvidence([anEvidence()], [anUnchecked()], plainPalette)).toBe(
      [
        'breaking  `User.email` disappears: every query that selects it fails',
        '  schema.graphql:12 (old text)  computed by graphql-field-removed',
        '  Keep the field and mark it `@deprecated`.',
        '  Affects User.email.',
        '',
        'Not checked (1)',
        '  schema.graphql: the schema does not build at the head',
        '',
      ].join('\n'),
    )
  })

  it('tells nothing computed from nothing to be seen', () => {
    expect(renderEvidence([], [], plainPalette)).toBe('No computed fact.\n')
    expect(renderEvidence([], [anUnchecked()], plainPalette)).toContain('No computed fact in what could be checked.')
  })
})
