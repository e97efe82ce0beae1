import { describe, expect, test } from 'vitest'
import type { DiffFile } from '../../../src/core/change/diff.ts'
import type { Finding } from '../../../src/core/judgement/finding.ts'
import { hunkDigests } from '../../../src/core/memory/digest.ts'
import { withoutOldRemarks } from '../../../src/core/memory/old-code.ts'
import type { Resumption } from '../../../src/core/memory/resume.ts'
import { aDiffFile, aFinding, aPlace, hunksOf } from '../../support/builders.ts'

const patch = (first: string, at: number) =>
  `@@ -1,1 +1,2 @@\n a\n+${first}\n@@ -${at},1 +${at + 1},2 @@\n x\n+await all()`
const file = (first = 'one', at = 40): DiffFile => aDiffFile({ path: 'src/a.ts', hunks: hunksOf(patch(first, at)) })
const resumed: Resumption = {
  ...{ kind: 'incremental', since: 'head-1', carried: new Set<string>(), hunks: new Set(hunkDigests(file())) },
  ...{ findings: [], questions: [], unplaced: [], silenced: [] },
}
const at = (line: number, over: Partial<Finding> = {}) =>
  aFinding({ severity: 'minor', place: aPlace({ path: 'src/a.ts', line, text: ['await all()'] }), ...over })
const kept = (finding: Finding, now = file(), resumption: Resumption = resumed, known: readonly Finding[] = []) =>
  withoutOldRemarks([finding], resumption, [now], known).findings.length === 1

describe('a new minor remark of a model', () => {
  test('on a hunk that was read before is named and not told, also where the hunk has moved', () => {
    const { findings, rejected } = withoutOldRemarks([at(42)], resumed, [file('two')], [])
    expect(findings).toEqual([])
    expect(rejected).toMatchObject([{ path: 'src/a.ts', why: 'minor-on-old-code', detail: 'line 42' }])
    expect(kept(at(52), file('two', 50))).toBe(false)
  })

  test.each<[string, Finding, Resumption?, Finding?]>([
    ['on a hunk that changed', at(2)],
    ['that is major', at(42, { severity: 'major' })],
    ['that is computed', at(42, { origin: { kind: 'computed', rule: 'r' } })],
    ['of a full run', at(42), { kind: 'full', why: 'asked-for' }],
    ['that was told before', at(42), resumed, at(42)],
    [
      'that was told with more of the code',
      at(42),
      resumed,
      at(42, {
        id: 'f'.repeat(16),
        place: aPlace({ path: 'src/a.ts', line: 42, startLine: 41, text: [' x', 'await all()'] }),
      }),
    ],
    ['outside every hunk', at(90)],
  ])('is told: %s', (_, finding, resumption = resumed, known) => {
    expect(kept(finding, file('two'), resumption, known === undefined ? [] : [known])).toBe(true)
  })

  test('of another kind on the same code is another remark', () => {
    expect(kept(at(42), file('two'), resumed, [at(42, { id: 'f'.repeat(16), category: 'timeout' })])).toBe(false)
  })
})
