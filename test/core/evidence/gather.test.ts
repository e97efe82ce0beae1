import { describe, expect, it } from 'vitest'
import { textsOf } from '../../../src/core/change/text.ts'
import type { Check } from '../../../src/core/evidence/check.ts'
import { checks } from '../../../src/core/evidence/checks.ts'
import {
  concernsOf,
  inputOf,
  joinResults,
  needBaseTree,
  needTrees,
  planChecks,
  wantedRefs,
} from '../../../src/core/evidence/gather.ts'
import { noFacts } from '../../../src/core/settings/facts.ts'
import { aDiffFile, anEvidence, anUnchecked } from '../../support/builders.ts'

const head = (path: string) => ({ revision: 'head', path }) as const

function aCheck(over: Partial<Check>): Check {
  return {
    kind: 'a',
    rules: [],
    parsers: [],
    concerns: () => true,
    needsTrees: false,
    wanted: (files) => files.map(({ path }) => head(path)),
    compute: () => ({ evidence: [], unchecked: [] }),
    ...over,
  }
}

const [schema, code] = [aDiffFile({ path: 'schema.graphql' }), aDiffFile({ path: 'src/app.ts' })]

describe('gathering evidence', () => {
  it('asks only the checks that a file concerns, and lists trees only for those', () => {
    const concerns = concernsOf(checks, [schema, code])
    expect(concerns.map(({ check, files }) => [check.kind, files.map(({ path }) => path)])).toEqual([
      ['graphql', ['schema.graphql']],
      ['text', ['schema.graphql', 'src/app.ts']],
    ])
    expect(needTrees(concerns)).toBe(true)
    expect(needTrees(concernsOf(checks, [code]))).toBe(false)
    const migration = concernsOf(checks, [aDiffFile({ path: 'db/migrations/1_a.up.sql', status: 'added' })])
    expect([concerns, migration].map(needBaseTree)).toEqual([true, false])
    expect(needTrees(migration)).toBe(true)
  })

  it('wants each text once, across checks too', () => {
    const twice = aCheck({ wanted: () => [head('x'), head('schema.graphql'), head('x')] })
    const { runs, unchecked } = planChecks(concernsOf([twice, aCheck({})], [schema]), undefined)
    expect(unchecked).toEqual([])
    expect(runs.map(({ refs }) => refs.length)).toEqual([2, 1])
    expect(wantedRefs(runs)).toEqual([head('x'), head('schema.graphql')])
  })

  it.each([{ mergeBase: undefined, head: [] }, { mergeBase: [], head: undefined }, undefined])(
    'says what a cut listing keeps unchecked, and runs the rest: %o',
    (trees) => {
      const { runs, unchecked } = planChecks(concernsOf(checks, [schema, code]), trees)
      expect(runs.map(({ check }) => check.kind)).toEqual(['text'])
      expect(unchecked).toEqual([{ path: 'schema.graphql', why: 'the list of the repository’s files was cut' }])
    },
  )

  it('hands a run its files, trees and texts, and the facts of the configuration', () => {
    const trees = { mergeBase: ['a'], head: ['b'] }
    const { runs } = planChecks(concernsOf([aCheck({ needsTrees: true })], [schema]), trees)
    const texts = textsOf([])
    const facts = { ...noFacts, tables: [{ name: 'orders', rows: 300 }] }
    expect(runs.map((run) => inputOf(run, texts, facts))).toEqual([{ files: [schema], trees, texts, facts }])
  })

  it('sorts by path, line and rule, without regard to the order of the checks or the locale', () => {
    const items = [
      anEvidence({ path: 'Z', line: 1 }),
      anEvidence({ path: 'a', line: 2, rule: 'a-rule' }),
      anEvidence({ path: 'a', line: 10, rule: 'a-rule' }),
      anEvidence({ path: 'a', line: 10, rule: 'b-rule' }),
      anEvidence({ path: 'ä', line: 1 }),
    ]
    const [last, ...rest] = items.toReversed()
    const results = [
      { evidence: rest, unchecked: [anUnchecked({ path: 'z' }), anUnchecked({ path: 'b' })] },
      { evidence: last === undefined ? [] : [last], unchecked: [anUnchecked({ path: 'b' })] },
    ]
    const joined = joinResults(results)
    expect(joined.evidence).toEqual(items)
    expect(joined.unchecked.map(({ path }) => path)).toEqual(['b', 'z'])
  })
})
