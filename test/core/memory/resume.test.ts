import { describe, expect, test } from 'vitest'
import { changeDigest, hunkDigests } from '../../../src/core/memory/digest.ts'
import { fingerprintOf } from '../../../src/core/memory/fingerprint.ts'
import { nextCheckpoint } from '../../../src/core/memory/next.ts'
import { earlierFindings, type ResumeInput, resume } from '../../../src/core/memory/resume.ts'
import type { Checkpoint } from '../../../src/core/memory/state.ts'
import { noFacts } from '../../../src/core/settings/facts.ts'
import { noSettings } from '../../../src/core/settings/settings.ts'
import type { SurfaceFile } from '../../../src/core/surface/surface.ts'
import { aDiffFile, aFinding, aPlace, aSurfaceFile, hunksOf } from '../../support/builders.ts'

const patch = '@@ -1,2 +1,3 @@\n one\n+two\n three'
const file = (over: Partial<SurfaceFile> = {}, path = 'src/a.ts', text = patch): SurfaceFile =>
  aSurfaceFile({ file: aDiffFile({ path, hunks: hunksOf(text) }), ...over })

describe('the digest of a change', () => {
  const digest = changeDigest(file())

  test('is the same for the same change', () => {
    expect(changeDigest(file())).toBe(digest)
    expect(digest).toMatch(/^[\w-]{12}$/)
  })

  test.each([
    ['a changed line', file({}, 'src/a.ts', patch.replace('two', 'TWO'))],
    ['a context line', file({}, 'src/a.ts', patch.replace('three', 'four'))],
    ['other numbers', file({}, 'src/a.ts', patch.replace('-1,2 +1,3', '-2,2 +2,3'))],
    ['a newline that is missing', file({}, 'src/a.ts', `${patch}\n\\ No newline at end of file`)],
    ['another path', file({}, 'src/b.ts')],
    ['a rename', file({ file: aDiffFile({ path: 'src/a.ts', previousPath: 'src/z.ts', hunks: hunksOf(patch) }) })],
    ['another tier', file({ tier: 'maybe' })],
    ['another surface', file({ surfaces: ['db'] })],
    ['what is not read', file({ file: aDiffFile({ path: 'src/a.ts', hunks: hunksOf(patch), unread: 'binary' }) })],
  ])('differs by %s', (_, other) => {
    expect(changeDigest(other)).not.toBe(digest)
  })
})

describe('the fingerprint', () => {
  const guided = {
    script: { agent: 'a', rules: 'r', lenses: { api: '1', queue: '2', db: '3', any: '4' } },
    model: 'claude-sonnet-5-5',
    effort: undefined,
    config: { lenses: ['api' as const], include: [], exclude: [] },
    settings: noSettings,
    guidance: { instructions: [], facts: noFacts, houseRules: [] },
  }
  const print = fingerprintOf(guided)

  test('knows no order of keys', () => {
    const { model, ...rest } = guided
    expect(fingerprintOf({ ...rest, model })).toBe(print)
    const rules = (names: readonly string[]) => new Map(names.map((name) => [name, 'off' as const]))
    const by = (names: readonly string[]) =>
      fingerprintOf({ ...guided, settings: { ...noSettings, rules: rules(names) } })
    expect(by(['a', 'b'])).toBe(by(['b', 'a']))
    expect(by(['a', 'b'])).not.toBe(by(['a']))
  })

  test.each([
    ['model', { model: 'claude-opus-5-5' }],
    ['effort', { effort: 'high' as const }],
    ['agent', { script: { ...guided.script, agent: 'b' } }],
    ['lens', { script: { ...guided.script, lenses: { ...guided.script.lenses, db: '4' } } }],
    ['globs', { config: { ...guided.config, include: ['x'] } }],
    ['house rules', { guidance: { ...guided.guidance, houseRules: [{ file: 'REVIEW.md' as const, text: 'x' }] } }],
  ])('differs by %s', (_, over) => {
    expect(fingerprintOf({ ...guided, ...over })).not.toBe(print)
  })
})

const finding = aFinding({ place: aPlace({ path: 'src/a.ts', line: 2, text: ['two'], shown: ['two'] }) })
const checkpoint: Checkpoint = {
  head: 'head-1',
  mergeBase: 'base',
  fingerprint: 'print',
  read: [changeDigest(file()), changeDigest(file({}, 'src/b.ts'))],
  hunks: hunkDigests(file().file),
  findings: [finding, aFinding({ id: 'b'.repeat(16), place: aPlace({ path: 'src/b.ts' }) })],
  questions: [{ text: 'How many rows?', decides: 'major' }],
  unplaced: [{ title: 'x', path: 'src/a.ts', lens: 'api', why: 'quote-not-found', detail: '' }],
  silenced: [],
  open: [finding.id],
  since: undefined,
}
const input: ResumeInput = {
  unsealed: { kind: 'believed', edited: false, sealed: '', state: { checkpoint, dismissals: [], restored: [] } },
  files: [file(), file({}, 'src/b.ts', patch.replace('two', 'TWO')), file({}, 'src/c.ts')],
  mergeBase: 'base',
  fingerprint: 'print',
  descends: true,
  full: false,
}

describe('resume', () => {
  test('takes over the files whose change is the same, with what was said of them', () => {
    expect(resume(input)).toEqual({
      kind: 'incremental',
      since: 'head-1',
      carried: new Set(['src/a.ts']),
      findings: [finding],
      questions: checkpoint.questions,
      unplaced: checkpoint.unplaced,
      silenced: [],
      hunks: new Set(checkpoint.hunks),
    })
  })

  const believed = input.unsealed.kind === 'believed' ? input.unsealed : undefined
  test.each<[string, Partial<ResumeInput>]>([
    ['first-review', { unsealed: { kind: 'none' } }],
    [
      'first-review',
      {
        unsealed: {
          kind: 'believed',
          edited: false,
          sealed: '',
          state: { checkpoint: undefined, dismissals: [], restored: [] },
        },
      },
    ],
    ['asked-for', { full: true }],
    ['no-key', { unsealed: { kind: 'unread', sealed: '' } }],
    ['not-believed', { unsealed: { kind: 'not-believed' } }],
    ['text-edited', believed === undefined ? {} : { unsealed: { ...believed, edited: true } }],
    ['base-moved', { mergeBase: 'other' }],
    ['guided-otherwise', { fingerprint: 'other' }],
    ['history-rewritten', { descends: false }],
  ])('reads everything: %s', (why, over) => {
    expect(resume({ ...input, ...over })).toEqual({ kind: 'full', why })
  })
})

describe('findings of files that nobody has read', () => {
  const at = (text: string, seen: readonly string[] = []) =>
    earlierFindings(checkpoint, [file({}, 'src/a.ts', text).file], new Set(seen))

  test('stand on their lines where they moved to', () => {
    expect(at('@@ -8,2 +9,3 @@\n one\n+two\n three')).toMatchObject([
      { id: finding.id, tie: finding.tie, place: { line: 10, startLine: 10 } },
    ])
  })

  test('stand on their file where the lines are gone', () => {
    expect(at(patch.replace('two', 'other'))).toMatchObject([{ id: finding.id, tie: 'file', place: { line: 2 } }])
  })

  test('are not told of what was read, nor of what left the change', () => {
    expect(at(patch, ['src/a.ts'])).toEqual([])
    expect(earlierFindings(checkpoint, [], new Set())).toEqual([])
  })
})

describe('the next checkpoint', () => {
  const secret = aFinding({
    id: 'c'.repeat(16),
    place: aPlace({ text: ['key = "s3cret"'], shown: ['key = [redacted]'] }),
  })
  const computed = aFinding({ id: 'd'.repeat(16), origin: { kind: 'computed', rule: 'r' } })
  const next = (over: Partial<Parameters<typeof nextCheckpoint>[0]> = {}) =>
    nextCheckpoint({
      ...{ previous: checkpoint, asked: true, head: 'head-2', mergeBase: 'base', fingerprint: 'print' },
      files: input.files,
      read: new Set(['src/b.ts']),
      carried: new Set(['src/a.ts']),
      findings: [finding, secret, computed],
      open: ['z', 'y'],
      questions: [],
      rejected: [],
      silenced: [],
      ...over,
    })

  test('knows the files that were read, then or now, and no others', () => {
    expect(next()?.read).toEqual(input.files.slice(0, 2).map(changeDigest))
  })

  test('keeps what a model said, without secrets, and nothing that is computed again', () => {
    expect(next()?.findings.map(({ id, place }) => [id, place.text])).toEqual([
      [finding.id, ['two']],
      [secret.id, ['key = [redacted]']],
    ])
  })

  test('compares with the head before, and with the same one as long as the head is', () => {
    expect(next()?.since).toEqual({ head: 'head-1', ids: checkpoint.open })
    const first = next()
    expect(next({ previous: first })?.since).toEqual({ head: 'head-1', ids: checkpoint.open })
    expect(next({ previous: first, head: 'head-3' })?.since).toEqual({ head: 'head-2', ids: ['y', 'z'] })
    expect(next({ previous: undefined })?.since).toBeUndefined()
  })

  test('is the one before where no model was asked', () => {
    expect(next({ asked: false })).toBe(checkpoint)
  })
})
