import { describe, expect, test } from 'vitest'
import type { Severity } from '../../../src/core/dialogue/answer.ts'
import { hiddenBelow } from '../../../src/core/judgement/hidden.ts'
import { aComputedFinding, aFinding } from '../../support/builders.ts'

const blocker = aFinding({ id: 'b', severity: 'blocker' })
const major = aFinding({ id: 'm', severity: 'major' })
const minor = aFinding({ id: 'n', severity: 'minor' })
const rule = aComputedFinding({ id: 'c', severity: 'minor' })

describe('hiddenBelow', () => {
  test.each<[Severity, readonly string[]]>([
    ['minor', []],
    ['major', ['n', 'c']],
    ['blocker', ['m', 'n', 'c']],
  ])('%s', (least, expected) => {
    const hidden = hiddenBelow([blocker, major, minor, rule], least)
    expect([...hidden].map(({ id }) => id)).toEqual(expected)
  })

  test('what a blocker rests on is shown, what a major rests on is not', () => {
    const resting = { ...blocker, evidence: ['sql-foreign-key-lock'] }
    expect(hiddenBelow([resting, rule], 'blocker')).toEqual(new Set())
    const other = { ...major, evidence: ['sql-foreign-key-lock'] }
    expect(hiddenBelow([other, rule], 'blocker')).toEqual(new Set([other, rule]))
  })
})
