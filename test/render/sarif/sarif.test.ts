import { gzipSync } from 'node:zlib'
import published from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { OwnComment } from '../../../src/core/judgement/reconcile.ts'
import type { Report, Verdict } from '../../../src/core/judgement/report.ts'
import { renderSarif } from '../../../src/render/sarif/sarif.ts'
import {
  aComputedFinding,
  aDiffFile,
  aFinding,
  aListed,
  anApplied,
  anOmission,
  anOwnComment,
  anUnchecked,
  anUnusable,
  aPlace,
  aRejection,
  aReport,
  aSubject,
  aSurfaceFile,
  hunksOf,
} from '../../support/builders.ts'
import { aDismissed, aGone } from '../a-dismissed.ts'

/** The published schema, of draft 4: ajv reads it once its `id` is called as later drafts call it. */
const { $schema: _, id: $id, ...schema } = published
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const isSarif = ajv.compile({ $id, ...schema })

const text = z.object({ text: z.string() })
const place = z.object({
  physicalLocation: z.object({
    artifactLocation: z.object({ uri: z.string() }),
    region: z.object({ startLine: z.number(), endLine: z.number() }).optional(),
  }),
})
const result = z.object({
  ruleId: z.string(),
  level: z.string(),
  message: text,
  locations: z.array(place),
  partialFingerprints: z.record(z.string(), z.string()),
  properties: z.record(z.string(), z.unknown()),
})
const rule = z.object({
  id: z.string(),
  shortDescription: text,
  fullDescription: text,
  help: z.looseObject({ text: z.string() }),
  helpUri: z.string().optional(),
  properties: z.object({ tags: z.array(z.string()), precision: z.string() }),
})
const notification = z.object({ level: z.string(), message: text, locations: z.array(place).optional() })
const log = z.object({
  runs: z.tuple([
    z.object({
      tool: z.object({ driver: z.object({ rules: z.array(rule) }) }),
      automationDetails: z.object({ id: z.string() }),
      invocations: z.tuple([
        z.object({ executionSuccessful: z.boolean(), toolExecutionNotifications: z.array(notification) }),
      ]),
      versionControlProvenance: z.unknown().optional(),
      results: z.array(result),
    }),
  ]),
})

const page = '# sql-foreign-key-lock\n\nWrites wait. Until every row is checked.\n\n**Silent:** on new tables.\n'
const pages = { texts: new Map([['sql-foreign-key-lock', page]]), address: 'https://example.test/rules/' }

/** Renders a report, holds it against the schema, and gives its run. */
function runOf(over: Partial<Report>, clean = (one: string) => one) {
  const printed = renderSarif(aReport({ verdict: { kind: 'findings' }, ...over }), { pages, clean })
  const document = JSON.parse(printed)
  isSarif(document)
  expect(isSarif.errors ?? []).toEqual([])
  const [run] = log.parse(document).runs
  return { ...run, printed, notes: run.invocations[0].toolExecutionNotifications }
}

test('the schema refuses what is no SARIF', () => {
  expect(isSarif({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false)
})

describe('results', () => {
  test.each([
    ['blocker', 'error'],
    ['major', 'warning'],
    ['minor', 'note'],
  ] as const)('a %s is of level %s', (severity, level) => {
    expect(runOf({ applied: [anApplied({ finding: aFinding({ severity }) })] }).results).toMatchObject([{ level }])
  })

  test('a finding stands on its lines, with its identity as fingerprint, whatever it is worded like', () => {
    const finding = aFinding({ place: aPlace({ startLine: 29, line: 31 }) })
    const [one] = runOf({ applied: [anApplied({ finding })] }).results
    expect(one).toMatchObject({
      ruleId: 'model/idempotency',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'consumers/refund.ts' },
            region: { startLine: 29, endLine: 31 },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: `${finding.id}:1`, 'integrationEngineer/v1': finding.id },
    })
    expect(one?.message.text).toBe(
      [
        'a redelivered message refunds twice.',
        'The worker dies between the refund and the `ack`.',
        'The broker redelivers and the refund is paid again.',
        'Fix:\nif (!(await this.claimed.add(m.id))) return m.ack()',
      ].join('\n\n'),
    )
    const [reworded] = runOf({ applied: [anApplied({ finding: { ...finding, title: 'other words' } })] }).results
    expect(reworded?.partialFingerprints).toEqual(one?.partialFingerprints)
  })

  const removed = aFinding({ place: aPlace({ side: 'LEFT', startLine: 31, line: 31, text: ['  guard()'] }) })

  test('removed lines are marked at the nearest line that is left, and the message says so', () => {
    const hunks = hunksOf('@@ -30,3 +40,2 @@', ' a', '-  guard()', ' b')
    const files = [aSurfaceFile({ file: aDiffFile({ hunks }) })]
    const [one] = runOf({ applied: [anApplied({ finding: removed })], files }).results
    expect(one?.locations[0]?.physicalLocation.region).toEqual({ startLine: 41, endLine: 41 })
    expect(one?.message.text).toContain(
      'What is marked is the nearest line that is left.\n\nAbout the removed line 31: guard()',
    )
    expect(one?.properties.removedLines).toBe('31-31')
  })

  test('a file that is gone is named without a line, and the message says so', () => {
    const files = [aSurfaceFile({ file: aDiffFile({ status: 'removed' }) })]
    const [one] = runOf({ applied: [anApplied({ finding: removed })], files }).results
    expect(one?.locations[0]?.physicalLocation.region).toBeUndefined()
    expect(one?.message.text).toContain('The file is gone at the head, so no line of it is marked.')
  })

  test.each([
    ['a b/ä#1.ts', 'a%20b/%C3%A4%231.ts'],
    ['javascript:x.ts', 'javascript%3Ax.ts'],
    ['a\ud800.ts', 'a%EF%BF%BD.ts'],
  ])('the path %j is the address %s', (path, uri) => {
    const finding = aFinding({ place: aPlace({ path }) })
    expect(runOf({ applied: [aListed(finding)] }).results[0]?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri },
    })
  })

  test('D06 words of the model make no link and no control character, and secrets are taken out last', () => {
    const finding = aFinding({ title: '[click](https://evil.example) \u001b[31m', failure: 'key=hunter2hunter2' })
    const { printed, results } = runOf({ applied: [anApplied({ finding })] }, (one) =>
      one.replaceAll('hunter2hunter2', '***'),
    )
    expect(results[0]?.message.text).toContain('[click] (https://evil.example) \\u{1B}[31m')
    expect(printed).not.toContain('hunter2hunter2')
  })

  test('what is below min-severity is not listed, and counted', () => {
    const hidden = { ...aListed(aFinding({ severity: 'minor' })), state: 'hidden' as const }
    const { results, notes } = runOf({ applied: [anApplied(), hidden] })
    expect(results).toHaveLength(1)
    expect(notes.map(({ message }) => message.text)).toEqual(['1 finding below min-severity not listed.'])
  })
})

describe('results of a life', () => {
  const standing = anOwnComment({
    identity: 'aaaaaaaaaaaaaaaa',
    severity: 'major',
    origin: 'model',
    body: '<!-- integration-engineer:v1 finding=aaaaaaaaaaaaaaaa -->\n**Major: an order is lost**\n\nMore.',
  })
  const unread = { omissions: [anOmission({ path: standing.path })] }

  test('a dismissed finding is none: code scanning would open it again', () => {
    expect(runOf({ dismissed: [aDismissed(), aGone()] }).results).toEqual([])
  })

  test('an earlier finding that is open and was not looked at is a result with its severity', () => {
    const { results, tool, notes } = runOf({ standing: [standing], ...unread })
    expect(results).toMatchObject([
      {
        ruleId: 'model/idempotency',
        level: 'warning',
        message: {
          text: 'an order is lost.\n\nFound by an earlier review, still open, and not looked at again by this one.',
        },
        locations: [{ physicalLocation: { region: { startLine: 31, endLine: 31 } } }],
        partialFingerprints: {
          primaryLocationLineHash: 'aaaaaaaaaaaaaaaa:1',
          'integrationEngineer/v1': 'aaaaaaaaaaaaaaaa',
        },
        properties: { severity: 'major', comment: standing.url },
      },
    ])
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['model/idempotency'])
    expect(notes.map(({ message }) => message.text)).toEqual(['Not read (2 hunks): over the budget of this run.'])
  })

  test.each<[string, Partial<OwnComment>, Partial<Report>]>([
    ['that was looked for and not found', {}, {}],
    ['of unknown severity', { severity: undefined }, unread],
    ['of unknown origin', { origin: undefined }, unread],
    ['that a rule has computed', { origin: 'computed' }, { unchecked: [anUnchecked({ path: standing.path })] }],
    ['of a category of no version of ours', { category: 'whatever' }, unread],
  ])('one %s is a notification', (_, over, report) => {
    const { results, notes } = runOf({ standing: [{ ...standing, ...over }], ...report })
    expect(results).toEqual([])
    expect(notes.at(-1)?.message.text).toContain('its thread is still open: https://')
  })

  test('a dismissed one is neither', () => {
    const { results, notes } = runOf({ standing: [standing], dismissed: [aGone({ id: standing.identity })] })
    expect([results, notes]).toEqual([[], []])
  })

  test('removed lines are no lines of the head', () => {
    const removed = { ...standing, lines: { side: 'LEFT', start: 3, end: 3 } as const }
    const [one] = runOf({ standing: [removed], ...unread }).results
    expect(one?.locations[0]?.physicalLocation.region).toBeUndefined()
  })
})

describe('rules', () => {
  test('are the rules with their pages, and the categories of what the model said, each once', () => {
    const computed = aComputedFinding()
    const unknown = aComputedFinding({ origin: { kind: 'computed', rule: 'no-page' } })
    const { tool } = runOf({ applied: [anApplied(), anApplied({ finding: computed }), aListed(unknown), aListed()] })
    expect(tool.driver.rules).toMatchObject([
      {
        id: 'model/idempotency',
        shortDescription: { text: 'Doing it twice has another effect than doing it once.' },
        properties: { tags: ['model', 'idempotency'], precision: 'medium' },
      },
      {
        id: 'sql-foreign-key-lock',
        shortDescription: { text: 'Writes wait.' },
        fullDescription: { text: 'Writes wait. Until every row is checked.' },
        help: { text: page, markdown: page },
        helpUri: 'https://example.test/rules/sql-foreign-key-lock.md',
        properties: { tags: ['computed', 'locking'], precision: 'very-high' },
      },
      { id: 'no-page', help: { text: 'Computed by the rule no-page.' } },
    ])
  })
})

describe('the run', () => {
  test.each<[Verdict, boolean]>([
    [{ kind: 'clean' }, true],
    [{ kind: 'findings' }, true],
    [{ kind: 'partial' }, false],
    [{ kind: 'not-reviewed', why: 'model-failed' }, false],
    [{ kind: 'not-reviewed', why: 'no-model' }, true],
  ])('%j is successful: %s', (verdict, executionSuccessful) => {
    const { invocations } = runOf({ verdict })
    expect(invocations[0]?.executionSuccessful).toBe(executionSuccessful)
  })

  test('says what was not read, asked, checked and placed, each at its file', () => {
    const { notes } = runOf({
      verdict: { kind: 'not-reviewed', why: 'model-failed' },
      omissions: [anOmission(), anOmission({ path: '', why: 'listing-truncated', hunks: 0 })],
      unusable: [anUnusable()],
      unchecked: [anUnchecked()],
      rejected: [aRejection(), aRejection({ why: 'duplicate' })],
    })
    expect(
      notes.map(({ level, message, locations }) => [
        level,
        message.text,
        locations?.[0]?.physicalLocation.artifactLocation.uri,
      ]),
    ).toEqual([
      ['error', 'The code was not reviewed: the model was asked and gave no usable answer.', undefined],
      ['warning', 'Not read (2 hunks): over the budget of this run.', 'a.ts'],
      ['warning', 'Not read: the list of changed files was cut before its end.', undefined],
      ['error', 'A request to the model gave nothing usable: model overloaded (status 529): 1 file.', undefined],
      ['warning', 'Contract not checked: the schema does not build at the head.', 'schema.graphql'],
      [
        'warning',
        'Said by the model and not listed: orders are lost on restart (the quoted code does not stand in what was shown of the file).',
        'consumers/refund.ts',
      ],
    ])
  })

  test('names one category for every run, and the revision where the repository is known', () => {
    const subject = aSubject({ url: 'https://github.com/acme/shop/pull/7' })
    const { automationDetails, versionControlProvenance } = runOf({ subject })
    const { head } = subject.revisions
    expect(automationDetails.id).toBe(`integration-engineer/${head}`)
    expect(versionControlProvenance).toEqual([{ repositoryUri: 'https://github.com/acme/shop', revisionId: head }])
    expect(runOf({}).versionControlProvenance).toBeUndefined()
  })
})

describe('the limits of code scanning', () => {
  const many = (count: number, failure: string) =>
    Array.from({ length: count }, (_, line) => aListed(aFinding({ failure, place: aPlace({ line: line + 1 }) })))

  test('at most 5,000 results, worst first; how many are left out is said', () => {
    const { results, notes } = runOf({ applied: many(5_200, 'It is paid again.') })
    expect(results).toHaveLength(5_000)
    expect(notes[0]?.message.text).toBe('200 findings left out for length, least severe first.')
  })

  test('the file stays below 10 MB even before it is compressed, with 500 notifications at most', () => {
    const omissions = Array.from({ length: 3_000 }, (_, at) => anOmission({ path: `${'д'.repeat(100)}/${at}.sql` }))
    const { printed, results, notes } = runOf({ applied: many(3_000, 'ж '.repeat(4_000)), omissions })
    expect(Buffer.byteLength(printed)).toBeLessThan(10_000_000)
    expect(gzipSync(printed).length).toBeLessThan(1_000_000)
    expect(results.length).toBeGreaterThan(500)
    expect(notes[0]?.message.text).toMatch(/^\d+ findings left out for length/)
    expect(notes).toHaveLength(502)
    expect(notes.at(-1)?.message.text).toBe('2500 further notifications left out for length.')
  })

  test('whatever the words, it is SARIF', () => {
    const words = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(words, words, words, (title, failure, path) => {
        const finding = aFinding({ title, failure, place: aPlace({ path }) })
        expect(runOf({ applied: [aListed(finding)], omissions: [anOmission({ path })] }).results).toHaveLength(1)
      }),
      { numRuns: 50 },
    )
  })
})
