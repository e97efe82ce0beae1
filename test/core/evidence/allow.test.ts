import { describe, expect, it } from 'vitest'
import { textsOf } from '../../../src/core/change/text.ts'
import { type SortedByComments, sortAllowed } from '../../../src/core/evidence/allow.ts'
import type { Evidence } from '../../../src/core/evidence/evidence.ts'
import { cpuTime } from '../../support/cpu-time.ts'
import { type Change, filesOf } from './graphql/repository.ts'

const rule = 'graphql-field-removed'
const rules = new Set([rule, 'graphql-type-removed', 'invisible-character'])
const path = 'schema.graphql'

const fact = (side: Evidence['side'], line: number, more: Partial<Evidence> = {}): Evidence => ({
  ...{ rule, contract: 'graphql', level: 'breaking', surface: 'api', path, side, line, endLine: line },
  ...{ title: 'it is gone', detail: 'Keep it.', affects: [] },
  ...more,
})

function sorted(change: Change, ...evidence: readonly Evidence[]): SortedByComments {
  return sortedUnder(new Set(), change, ...evidence)
}

function sortedUnder(
  neverAllow: ReadonlySet<string>,
  change: Change,
  ...evidence: readonly Evidence[]
): SortedByComments {
  const heads = Object.entries(change.head).map(
    ([at, text]) =>
      [
        { revision: 'head', path: at },
        { kind: 'text', text },
      ] as const,
  )
  const found = sortAllowed(evidence, { files: filesOf(change), texts: textsOf(heads), rules, neverAllow })
  expect(found.told.length + found.allowed.length).toBe(evidence.length)
  return found
}

const base = 'type Query {\n  gone: Int\n  b: Int\n}\n'
const inSchema = (head: string, from = base): Change => ({ base: { [path]: from }, head: { [path]: head } })

/** The reason a comment gives for the fact. */
const reasonOf = (head: string, evidence: Evidence, from = base) =>
  sorted(inSchema(head, from), evidence).allowed[0]?.reason
const headWith = (comment: string) => `type Query {\n${comment}\n  b: Int\n}\n`
const allow = `integration-engineer: allow ${rule} — old`

describe('a comment that accepts a fact', () => {
  it.each([
    ['#', `  # integration-engineer: allow ${rule} — unused`],
    ['//', `  // integration-engineer: allow ${rule} - unused`],
    ['--', `  -- integration-engineer: allow ${rule} – unused`],
    ['/* */', `  /* integration-engineer: allow ${rule}: unused */`],
    ['a block', `  /*\n   * integration-engineer: allow ${rule} — unused\n   */`],
    ['a bare block', `  <!--\n  integration-engineer: allow ${rule} — unused\n  -->`],
    ['<!-- -->', `  <!-- integration-engineer: allow ${rule} -- unused -->`],
    ['no space at the dash', `  # integration-engineer: allow ${rule}—unused`],
    ['lines that end as on Windows', `  # integration-engineer: allow ${rule} — unused\r`],
    ['a property', `  "x-integration-engineer": "allow ${rule} — unused",`],
    ['a property of YAML', `  x-integration-engineer: allow ${rule} — unused`],
    ['a dash by its code', `  "x-integration-engineer": "allow ${rule} \\u2014 unused"`],
    ['$comment', `  "$comment": "integration-engineer: allow ${rule} — unused"`],
    ['doc', `  { "type": "int", "doc": "integration-engineer: allow ${rule} — unused" },`],
    ['code before it', `  c: Int # integration-engineer: allow ${rule} — unused`],
    ['several rules', `  # integration-engineer: allow graphql-type-removed, ${rule} – unused`],
    ['an unknown rule beside it', `  # integration-engineer: allow graphql-old, ${rule} – unused`],
  ])('may be written with %s', (_syntax, comment) => {
    expect(reasonOf(headWith(comment), fact('base', 2))).toBe('unused')
  })

  it.each([
    ['another rule', '  # integration-engineer: allow graphql-type-removed — old'],
    ['part of a rule', '  # integration-engineer: allow graphql-field — old'],
    ['prose about it', `  # write integration-engineer: allow ${rule} — old`],
    ['a string of code', `  c(a: String = "# integration-engineer: allow ${rule} — old"): Int`],
    ['a description', `  """\n  # ${allow}\n  """\n  c: Int`],
    ['another word', `  # integration-engineer: allowed ${rule} — old`],
  ])('is not %s', (_what, comment) => {
    expect(reasonOf(headWith(comment), fact('base', 2))).toBeUndefined()
  })

  it('keeps a reason as words of another, and cuts it', () => {
    expect(reasonOf(headWith(`# ${allow} ${'<b>'.repeat(100)}`), fact('base', 2))).toHaveLength(200)
  })
})

describe('the place of a comment', () => {
  it.each([
    ['on the line', [`  a: Int # ${allow}`], 2, true],
    ['behind the line above', [`  a: Int # ${allow}`, '  b: Int'], 3, false],
    ['directly above', [`  # ${allow}`, '  a: Int'], 3, true],
    ['behind code that is commented out', [`  # c: Int # ${allow}`, '  a: Int'], 3, false],
    ['one line of code above', [`  # ${allow}`, '  a: Int', '  b: Int'], 4, false],
    ['an empty line above', [`  # ${allow}`, '', '  a: Int'], 4, false],
    ['above other comments', [`  # ${allow}`, '  # two', '  # three', '  # four', '  a: Int'], 6, true],
    ['above the description', [`  # ${allow}`, '  """', '  What it is.', '  """', '  a: Int'], 6, true],
    ['below', ['  a: Int', `  # ${allow}`], 2, false],
    ['a property in the object', ['  "a": {', `    "x-integration-engineer": "allow ${rule} — old",`], 2, true],
    ['a property beside', ['  "a": 1,', `  "x-integration-engineer": "allow ${rule} — old",`], 2, false],
    ['in an object of one line above', [`{ "doc": "${allow}" },`, '{ "name": "b" }'], 3, false],
  ] as const)('%s', (_where, lines, line, isAccepted) => {
    const head = `type Query {\n${lines.join('\n')}\n}\n`
    expect(reasonOf(head, fact('head', line))).toBe(isAccepted ? 'old' : undefined)
  })

  const many = '  x: Int\n'.repeat(20)
  it.each([
    ['added in the hunk', `a {\n  b: Int\n  # ${allow}\n}\n`, 'a {\n  gone: Int\n  b: Int\n}\n', 2, true],
    [
      'there before, at the place',
      `a {\n  # ${allow}\n  b: Int\n}\n`,
      `a {\n  # ${allow}\n  gone: Int\n  b: Int\n}\n`,
      3,
      true,
    ],
    [
      'there before, below the place',
      `a {\n  # ${allow}\n  b: Int\n}\n`,
      `a {\n  gone: Int\n  # ${allow}\n  b: Int\n}\n`,
      2,
      true,
    ],
    [
      'there before, for another line',
      `a {\n  # ${allow}\n  b: Int\n}\n`,
      `a {\n  # ${allow}\n  b: Int\n  gone: Int\n}\n`,
      4,
      false,
    ],
    ['added in another hunk', `a {\n${many}  # ${allow}\n}\n`, `a {\n  gone: Int\n${many}}\n`, 2, false],
  ] as const)('of what is gone: %s', (_where, head, from, line, isAccepted) => {
    expect(reasonOf(head, fact('base', line), from)).toBe(isAccepted ? 'old' : undefined)
  })

  it('is in the file under its new name', () => {
    const change = { base: { 'old.graphql': base }, head: { [path]: headWith(`# ${allow}`) } }
    const renamed = { ...change, renames: { [path]: 'old.graphql' } }
    expect(sorted(renamed, fact('base', 2, { path: 'old.graphql' })).allowed).toHaveLength(1)
  })

  it('is not in a copy of the file', () => {
    const [copy] = filesOf({ base: { a: base }, head: { copy: headWith(`# ${allow}`) }, renames: { copy: 'a' } })
    const texts = textsOf([
      [
        { revision: 'head', path: 'copy' },
        { kind: 'text', text: headWith(`# ${allow}`) },
      ],
    ])
    const of = (status: 'copied' | 'renamed') => (copy === undefined ? [] : [{ ...copy, status }])
    const accepted = (status: 'copied' | 'renamed') =>
      sortAllowed([fact('base', 2, { path: 'a' })], { files: of(status), texts, rules, neverAllow: new Set() }).allowed
        .length
    expect([accepted('renamed'), accepted('copied')]).toEqual([1, 0])
  })

  it('is in no other file', () => {
    const change = { base: { [path]: base }, head: { [path]: headWith(''), 'b.graphql': headWith(`# ${allow}`) } }
    expect(sorted(change, fact('base', 2), fact('head', 3)).allowed).toEqual([])
  })
})

describe('a comment for the whole file', () => {
  const all = `# integration-engineer: allow-file ${rule} — a draft\n`

  it('is for every line', () => {
    const found = sorted(inSchema(`${all}type Query {\n  b: Int\n}\n`), fact('head', 90), fact('base', 2))
    expect(found.allowed.map(({ reason }) => reason)).toEqual(['a draft', 'a draft'])
  })

  it('stands in the first ten lines, and is named where it does not', () => {
    const at = (lines: number) => sorted(inSchema(`${'#\n'.repeat(lines)}${all}type Query {\n}\n`), fact('head', 90))
    expect([at(9).allowed.length, at(9).idle]).toEqual([1, []])
    expect(at(10).allowed).toEqual([])
    expect(at(10).idle).toEqual([{ path, line: 11, why: 'an allow-file comment below line 10 accepts nothing' }])
  })
})

describe('a comment that accepts nothing', () => {
  const reasonless = 'an allow comment without a reason accepts nothing'
  const unknown = 'an allow comment names no rule that there is'

  it.each([
    ['no reason', `# integration-engineer: allow ${rule}`, reasonless],
    ['words without a dash', `# integration-engineer: allow ${rule} since it is old`, reasonless],
    ['an empty reason', `# integration-engineer: allow ${rule} — `, reasonless],
    ['a reason without a word', `/* integration-engineer: allow ${rule} — … */`, reasonless],
    ['an unknown rule', '# integration-engineer: allow graphql-field — old', `${unknown}: \`graphql-field\``],
    ['a wildcard', '# integration-engineer: allow * — old', `${unknown}: \`*\``],
    ['part of one', '# integration-engineer: allow graphql-* — old', `${unknown}: \`graphql-*\``],
    ['a key of every object', '# integration-engineer: allow __proto__ — old', `${unknown}: \`__proto__\``],
  ])('is named with its line: %s', (_what, comment, why) => {
    const { allowed, idle } = sorted(inSchema(headWith(comment)), fact('base', 2))
    expect([allowed, idle]).toEqual([[], [{ path, line: 2, why }]])
  })

  it.each([
    ['all rules', new Set(['all']), 0],
    ['this rule', new Set([rule]), 0],
    ['another rule', new Set(['graphql-type-removed']), 1],
  ] as const)('is named where the configuration forbids it for %s', (_what, neverAllow, count) => {
    const found = sortedUnder(neverAllow, inSchema(headWith(`# ${allow}`)), fact('base', 2))
    expect([found.allowed.length, found.told.length]).toEqual([count, 1 - count])
    const why = `the configuration lets no comment accept \`${rule}\``
    expect(found.idle).toEqual(count === 1 ? [] : [{ path, line: 2, why }])
  })

  it('is not named where it stood before and no fact asks for it', () => {
    const stood = `# integration-engineer: allow ${rule}\n`
    const change = inSchema(`${stood}type Query {\n  b: Int\n}\n`, `${stood}${base}`)
    expect(sorted(change).idle).toEqual([])
    expect(sorted(change, fact('head', 2)).idle).toEqual([{ path, line: 1, why: reasonless }])
  })

  it('costs no time, however it is made', () => {
    const long = [
      `# ${allow}${' '.repeat(300_000)}b`,
      `${' '.repeat(300_000)}# ${allow}`,
      `${'#'.repeat(300_000)} ${allow} "`,
      `"x-integration-engineer": "${'allow \\'.repeat(100_000)}`,
      `# integration-engineer: allow ${'a, '.repeat(100_000)}`,
      ...Array.from({ length: 20_000 }, () => `# ${allow}`),
      '/*',
    ]
    const facts = Array.from({ length: 200 }, (_, line) => fact('head', line + 100))
    const started = cpuTime()
    sorted(inSchema(`${long.join('\n')}\n`), ...facts)
    expect(cpuTime() - started).toBeLessThan(3_000)
  })
})
