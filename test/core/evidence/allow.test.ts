import { describe, expect, it } from 'vitest'
import { textsOf } from '../../../src/core/change/text.ts'
import { sortAllowed } from '../../../src/core/evidence/allow.ts'
import type { Evidence } from '../../../src/core/evidence/evidence.ts'
import { filesOf } from './graphql/repository.ts'

const fact = (side: Evidence['side'], line: number, rule = 'graphql-field-removed'): Evidence => ({
  ...{
    rule,
    contract: 'graphql',
    level: 'breaking',
    surface: 'api',
    path: 'schema.graphql',
    side,
    line,
    endLine: line,
  },
  ...{ title: 'it is gone', detail: 'Keep it.', affects: [] },
})

/** The reason a comment gives for a fact, in a file whose second line is gone. */
function reasonOf(
  head: string,
  evidence: Evidence,
  base = 'type Query {\n  gone: Int\n  b: Int\n}\n',
): string | undefined {
  const files = filesOf({ base: { 'schema.graphql': base }, head: { 'schema.graphql': head } })
  const texts = textsOf([
    [
      { revision: 'head', path: 'schema.graphql' },
      { kind: 'text', text: head },
    ],
  ])
  const { told, allowed } = sortAllowed([evidence], files, texts)
  expect(told.length + allowed.length).toBe(1)
  return allowed[0]?.reason
}

const headWith = (comment: string) => `type Query {\n${comment}\n  b: Int\n}\n`

describe('a comment that accepts a fact', () => {
  it.each([
    ['#', '  # integration-engineer: allow graphql-field-removed — nobody asked for it in May'],
    ['//', '  // integration-engineer: allow graphql-field-removed - nobody asked for it in May'],
    ['/* */', '  /* integration-engineer: allow graphql-field-removed: nobody asked for it in May */'],
    ['<!-- -->', '  <!-- integration-engineer: allow graphql-field-removed -- nobody asked for it in May -->'],
    ['JSON', '  "x-integration-engineer": "allow graphql-field-removed — nobody asked for it in May",'],
    [
      'several rules',
      '  # integration-engineer: allow graphql-type-removed, graphql-field-removed – nobody asked for it in May',
    ],
  ])('may be written with %s', (_syntax, comment) => {
    expect(reasonOf(headWith(comment), fact('base', 2))).toBe('nobody asked for it in May')
  })

  it.each([
    ['no reason', '  # integration-engineer: allow graphql-field-removed'],
    ['an empty reason', '  # integration-engineer: allow graphql-field-removed — '],
    ['another rule', '  # integration-engineer: allow graphql-type-removed — old'],
    ['no rule', '  # integration-engineer: allow all — old'],
    ['part of a rule', '  # integration-engineer: allow graphql-field — old'],
  ])('accepts nothing with %s', (_what, comment) => {
    expect(reasonOf(headWith(comment), fact('base', 2))).toBeUndefined()
  })

  it('is for its line and the three below, and of what is gone for its hunk', () => {
    const line = '# integration-engineer: allow graphql-field-removed — old'
    const head = `type Query {\n${line}\n  a: Int\n  b: Int\n  c: Int\n  d: Int\n}\n`
    expect([1, 2, 3, 5, 6].map((at) => reasonOf(head, fact('head', at)))).toEqual([
      undefined,
      'old',
      'old',
      'old',
      undefined,
    ])
    const far = `type Query {\n  b: Int\n}\n${'# …\n'.repeat(20)}${line}\n`
    expect(
      reasonOf(far, fact('base', 2), `type Query {\n  gone: Int\n  b: Int\n}\n${'# …\n'.repeat(20)}`),
    ).toBeUndefined()
  })

  it('at the top may be for the whole file', () => {
    const all = '# integration-engineer: allow-file graphql-field-removed — a draft\n'
    expect(reasonOf(`${all}type Query {\n  b: Int\n}\n`, fact('head', 90))).toBe('a draft')
    expect(reasonOf(`type Query {\n  b: Int\n}\n${'\n'.repeat(9)}${all}`, fact('head', 2))).toBeUndefined()
  })
})
