import { describe, expect, test } from 'vitest'
import type { Silenced } from '../../src/core/settings/settings.ts'
import { renderSummary } from '../../src/render/summary/summary.ts'
import { plainPalette } from '../../src/render/terminal/palette.ts'
import { renderTerminal } from '../../src/render/terminal/terminal.ts'
import { anApplied, aQuestion, aReport } from '../support/builders.ts'

const options = { command: '/integration-review', mayCommand: true, rulePages: undefined, runUrl: undefined }
const path = '.github/integration-engineer.yml'
const silenced: Silenced = {
  title: '`User.email` disappears',
  path: 'schema.graphql',
  line: 12,
  rule: 'graphql-field-removed',
  category: 'contract',
  severity: 'major',
  by: 'rules',
}

describe('what the summary says of the configuration', () => {
  test('nothing where there is nothing to say', () => {
    expect(renderSummary(aReport(), options)).not.toMatch(/configuration|base branch/)
  })

  test.each([
    ['changed', true, `This pull request changes \`${path}\`; the review used the base branch’s.`],
    ['added', false, `This pull request adds \`${path}\`; the review went without, as the base branch has none.`],
  ])('that it is %s', (_, inBase, sentence) => {
    const guideChanges = [{ path, inBase }]
    expect(renderSummary(aReport({ guideChanges }), options)).toContain(sentence)
    const skipped = aReport({ guideChanges, verdict: { kind: 'skipped', why: 'off-surface' } })
    expect(renderSummary(skipped, options)).not.toContain(path)
  })

  test('several files in one sentence', () => {
    const guideChanges = [
      { path, inBase: true },
      { path: 'AGENTS.md', inBase: true },
      { path: 'CLAUDE.md', inBase: false },
    ]
    const summary = renderSummary(aReport({ guideChanges }), options)
    expect(summary).toContain(`changes \`${path}\`, \`AGENTS.md\`; the review`)
    expect(summary).toContain('adds `CLAUDE.md`; the review')
  })

  test('a clean one opens its details for what is silenced', () => {
    const summary = renderSummary(
      aReport({ silenced: [silenced, { ...silenced, rule: undefined, by: 'severity' }] }),
      options,
    )
    expect(summary).toContain('### Integration review: nothing found')
    expect(summary).toContain('2 findings silenced by the configuration; the details name them.')
    expect(summary).toContain('- `schema.graphql:12`: `User.email` disappears (`rules:` `graphql-field-removed`)')
    expect(summary).toContain('- `schema.graphql:12`: `User.email` disappears (`severity:` contract)')
  })

  test('a comment in the change is told apart from the owners’ word', () => {
    const byComment: Silenced = { ...silenced, by: 'comment', reason: 'unused <img src=x>' }
    const alone = renderSummary(aReport({ silenced: [byComment] }), options)
    expect(alone).toContain('1 finding silenced by a comment in the change; the details name it.')
    expect(alone).toContain('(`graphql-field-removed`, by a comment in the file: unused ')
    expect(alone).not.toMatch(/(?<![\\`])<img/)
    const both = renderSummary(aReport({ silenced: [silenced, byComment] }), options)
    expect(both).toContain('2 findings silenced by the configuration and by comments in the change')
  })

  test('one with findings names it in the details alone', () => {
    const summary = renderSummary(
      aReport({ verdict: { kind: 'findings' }, applied: [anApplied()], silenced: [silenced], answered: [aQuestion()] }),
      options,
    )
    expect(summary).not.toContain('the details name')
    expect(summary).toContain('**Silenced by the configuration**')
    expect(summary).toContain('- how many rows has `orders`? (decides major or blocker)')
  })

  test('the words of others stay words', () => {
    const evil = {
      ...silenced,
      title: '<img src=x> @acme ![a](http://evil.example/b)',
      path: 'a`<b>.ts',
      rule: 'x`<i>',
    }
    const summary = renderSummary(
      aReport({ silenced: [evil], guideChanges: [{ path: 'a`\n# b', inBase: true }] }),
      options,
    )
    expect(summary).not.toMatch(/(?<!\\)<img|!\[a\]|^# b/m)
  })

  test('however many there are, each cut is said', () => {
    const many = Array.from({ length: 3_000 }, (_, line) => ({ ...silenced, line }))
    const summary = renderSummary(aReport({ silenced: many }), options)
    expect(summary.length).toBeLessThan(60_000)
    expect(summary).toMatch(/and \d+ more|Silenced by the configuration:\*\* 3000/)
  })
})

test('a terminal names the same', () => {
  const text = renderTerminal(
    aReport({ silenced: [silenced], answered: [aQuestion()], guideChanges: [{ path, inBase: true }] }),
    { palette: plainPalette, width: 200, sources: () => undefined },
  )
  expect(text).toContain('schema.graphql:12: `User.email` disappears (rules: graphql-field-removed)')
  expect(text).toContain('answered by the configuration\n  Decides major or blocker: how many rows has `orders`?')
  expect(text).toContain(`${path}: used as in the base`)
})
