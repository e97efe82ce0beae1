import { describe, expect, test } from 'vitest'
import type { Severity } from '../../src/core/dialogue/answer.ts'
import type { Ending, FailRules } from '../../src/core/judgement/outcome.ts'
import { failureReason, failureSentence } from '../../src/render/ending.ts'

const found: Ending = { kind: 'found', exit: 1, severities: ['blocker', 'major', 'major'], earlier: [] }

describe('failureSentence', () => {
  test.each<[FailRules['failOn'], string]>([
    ['minor', '`major`, `blocker` or `never`'],
    ['major', '`blocker` or `never`'],
    ['blocker', '`never`'],
  ])('fail-on %s: what was found, and what to set', (failOn, remedy) => {
    expect(failureSentence(found, { failOn, onIncomplete: 'neutral' })).toBe(
      `This job fails on purpose: 1 blocker, 2 major, and \`fail-on\` is \`${failOn}\`. Repair what the review names, or set \`fail-on\` of this step to ${remedy}.`,
    )
  })

  test.each<[readonly Severity[], readonly Severity[], string]>([
    [['major'], [], '1 major'],
    [[], ['blocker', 'major'], '1 blocker, 1 major of an earlier review, still open and not looked at again'],
    [['major'], ['blocker'], '1 major, besides 1 blocker of an earlier review, still open and not looked at again'],
  ])('found %j, open from before %j', (severities, earlier, words) => {
    const ending: Ending = { kind: 'found', exit: 1, severities, earlier }
    expect(failureReason(ending, { failOn: 'major', onIncomplete: 'neutral' })).toBe(
      `${words}, and \`fail-on\` is \`major\``,
    )
  })

  test('on-incomplete: where to see what is missing, and what to set', () => {
    expect(failureSentence({ kind: 'incomplete', exit: 3 }, { failOn: 'never', onIncomplete: 'fail' })).toBe(
      'This job fails on purpose: something selected was not read, and `on-incomplete` is `fail`. The job summary names what was not read and why: run the job again, or set `on-incomplete` of this step to `neutral`.',
    )
  })

  test('a run that passes says nothing', () => {
    expect(failureSentence({ kind: 'passed', exit: 0 }, { failOn: 'major', onIncomplete: 'fail' })).toBeUndefined()
  })
})
