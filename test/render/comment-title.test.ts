import { describe, expect, test } from 'vitest'
import { renderComment } from '../../src/render/comment.ts'
import { commentTitle } from '../../src/render/comment-title.ts'
import { aComputedFinding, aFinding } from '../support/builders.ts'

const options = { rulePages: undefined, suggestions: true, placement: 'inline' } as const

describe('the title of a comment of ours', () => {
  test.each([
    aFinding(),
    aComputedFinding(),
    aFinding({ severity: 'minor', title: 'a [list] of names is <b>cut</b> at 2 * a_b' }),
  ])('is that of its finding: $title', (finding) => {
    const body = renderComment(finding, options)
    expect(commentTitle(body)).toBe(finding.title)
    expect(commentTitle(body.replaceAll('\n', '\r\n'))).toBe(finding.title)
  })

  test.each([
    ['', ''],
    ['edited by hand', 'edited by hand'],
    ['<!-- integration-engineer:v1 finding=0123456789abcdef -->', ''],
    ['<!-- integration-engineer:v1 finding=0123456789abcdef -->\nno bold', 'no bold'],
  ])('of %j is %j', (body, title) => {
    expect(commentTitle(body)).toBe(title)
  })
})
