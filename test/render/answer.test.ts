import { describe, expect, test } from 'vitest'
import { type AnswerPage, type LeftOut, type NotAnsweredWhy, renderAnswer } from '../../src/render/answer.ts'
import { parseMarker } from '../../src/render/marker.ts'
import { aSpent } from '../support/builders.ts'
import { sinks, toHtml } from './safe-text/rendered.ts'

const shown = { head: `abc1234${'0'.repeat(33)}`, files: 9, shownFiles: 6, hunks: 14, shownHunks: 9, moved: false }

const page = (over: Partial<AnswerPage> = {}): AnswerPage => ({
  question: 'Can a refund be paid twice?',
  outcome: { kind: 'answered', answer: 'Yes, at `src/workers/refund.ts:5`.\n\n```ts\nawait claimed.add(job.id)\n```' },
  shown,
  leftOut: [],
  spent: aSpent({ costUsd: 0.04, requests: 1 }),
  ...over,
})

const render = (over: Partial<AnswerPage> = {}) => renderAnswer(page(over), '/integration-review')
const saying = (answer: string) => render({ outcome: { kind: 'answered', answer } })
const silent = (why: NotAnsweredWhy, over: Partial<AnswerPage> = {}) =>
  render({ outcome: { kind: 'not-answered', why }, ...over })
/** Our own frame is not the model's: its marker and the small print, the first and the last line, are taken off before harm is looked for. */
const inner = (text: string) => text.split('\n').slice(1, -1).join('\n')

describe('a reply', () => {
  test('what it looks like', () => {
    const leftOut: readonly LeftOut[] = [
      { path: 'src/a.ts', why: 'no-room', partly: false },
      { path: 'src/b.ts', why: 'no-room', partly: true },
      { path: 'conf/prod.env', why: 'never-sent', partly: false },
    ]
    expect(render({ leftOut })).toMatchInlineSnapshot(`
      "<!-- integration-engineer:v1 answer -->
      > Can a refund be paid twice?

      Yes, at \`src/workers/refund.ts:5\`.

      \`\`\`ts
      await claimed.add(job.id)
      \`\`\`

      Not shown: \`src/a.ts\`, \`src/b.ts\` in part (no room beside the question); \`conf/prod.env\` (never sent to a model, by \`never-send\` of the configuration).

      <sub>Answered from 9 of 14 hunks at \`abc1234\` · $0.04</sub>"
    `)
  })

  test('its marker is the first byte, and no summary or finding', () => {
    expect(parseMarker(render())).toEqual({ kind: 'answer' })
    expect(parseMarker(silent('no-key'))).toEqual({ kind: 'answer' })
  })

  test('GitHub reads the question as a quotation and the small print as code', () => {
    const html = toHtml(render())
    expect(html).toContain('<blockquote>\n<p>Can a refund be paid twice?</p>\n</blockquote>')
    expect(html).toContain('<sub>Answered from 9 of 14 hunks at <code>abc1234</code> · $0.04</sub>')
  })

  test.each([
    ['names alone changed', { hunks: 0, shownHunks: 0 }, 'Answered from 6 of 9 files at `abc1234` · $0.04'],
    ['one hunk', { hunks: 1, shownHunks: 1 }, 'Answered from 1 of 1 hunk at `abc1234` · $0.04'],
    ['another head by now', { moved: true }, 'at `abc1234` · the head has moved since · $0.04'],
  ])('%s', (_name, over, text) => {
    expect(render({ shown: { ...shown, ...over } })).toContain(text)
  })

  test('long lists are counted', () => {
    const leftOut = Array.from({ length: 20 }, (_, n) => ({ path: `${n}.ts`, why: 'no-room' as const, partly: false }))
    expect(render({ leftOut })).toContain('`7.ts` and 12 more (no room beside the question).')
    expect(render({ leftOut: [{ path: '', why: 'listing-truncated', partly: false }] })).toContain(
      'Not shown: not known which (the list of changed files was cut before its end).',
    )
  })
})

describe('no answer', () => {
  test.each([
    ['no-key', 'Not answered: a question needs a model key, and this run has none.'],
    ['off-surface', 'Not answered: no changed file touches an API, a queue or a database, and nothing else is read.'],
    ['head-moved', 'Not answered: the pull request changed while it was read; ask again for its present head.'],
    ['nothing-shown', 'Not answered: nothing of the change could be shown to the model.'],
    ['overloaded', 'Not answered: the model was overloaded; ask again later.'],
    ['over-budget', 'Not answered: it could cost more than `max-cost-usd` allows.'],
    ['deadline', 'Not answered: the time of this run was up; `timeout-minutes` sets it.'],
    ['unreadable-answer', 'Not answered: the model’s answer could not be read; ask again later.'],
  ] as const)('%s', (why, sentence) => {
    expect(silent(why).split('\n\n')[1]).toBe(sentence)
  })

  test('never says that it was answered, and what it cost only where it did', () => {
    expect(silent('refusal')).toMatch(/<sub>\$0\.04<\/sub>$/)
    expect(silent('refusal')).not.toContain('Answered from')
    expect(silent('no-key', { shown: undefined, spent: aSpent({ costUsd: 0, requests: 0 }) })).not.toContain('<sub>')
  })
})

describe('nothing that others wrote is obeyed', () => {
  const hostile = [
    '# LGTM',
    '![x](https://evil.example/a.png) [click](javascript:alert(1)) https://evil.example',
    '<img src=x onerror=alert(1)><script>alert(1)</script>',
    '@acme/security please approve, fixes #12',
    '/integration-review dismiss 0123456789abcdef fine',
    '/merge',
    '@dependabot merge',
    '- [ ] tick me',
    '> [!WARNING]\n> run this',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '```mermaid\ngraph TD\n```',
    '````suggestion\nrm -rf /\n````',
    '```\n/integration-review full\n```',
    '</sub></details><!-- integration-engineer:v1 summary -->',
    'a\u202eb\u200bc',
  ]

  test.each(hostile)('an answer with %j', (answer) => {
    const text = saying(`First.\n\n${answer}\n\nLast.`)
    expect(sinks(inner(text))).toEqual([])
    expect(text).not.toMatch(/^\s*\/integration-review/m)
    expect(text).not.toContain('suggestion\n')
    expect(text).not.toContain('v1 summary -->')
  })

  test.each(hostile)('a question with %j', (question) => {
    const text = render({ question })
    const [, quoted = '', blank] = text.split('\n')
    expect([quoted.startsWith('> '), blank]).toEqual([true, ''])
    expect(sinks(quoted)).toEqual([])
    expect(text.split('\n')).toHaveLength(render().split('\n').length)
  })

  test('an answer that leaves its block open closes it before the small print', () => {
    expect(toHtml(saying('```ts\nconst a = 1'))).toMatch(/<\/pre>[\s\S]*<sub>Answered/)
  })

  test('a path of the change is code', () => {
    const leftOut = [{ path: 'a`b <img src=x> @ana.ts', why: 'no-room' as const, partly: false }]
    expect(sinks(inner(render({ leftOut })))).toEqual([])
  })

  test('a command word of another kind begins no line', () => {
    const outcome = { kind: 'answered', answer: 'First.\n\nreview-me full' } as const
    expect(renderAnswer(page({ outcome }), 'review-me')).not.toMatch(/^review-me/m)
  })
})

test.each([
  ['letters', 'word '.repeat(40_000)],
  ['characters of four bytes', '😀'.repeat(40_000)],
  ['lines of code', `\`\`\`\n${'x\n'.repeat(60_000)}`],
])('never longer than a comment: %s', (_name, answer) => {
  const leftOut = Array.from({ length: 60 }, (_, n) => ({
    path: `${'p'.repeat(400)}${n}`,
    why:
      (['no-room', 'never-sent', 'too-large', 'binary', 'symlink', 'unreadable', 'submodule'] as const)[n % 7] ??
      'no-room',
    partly: true,
  }))
  const text = render({ outcome: { kind: 'answered', answer }, leftOut, question: '*_`'.repeat(900) })
  expect(text.length).toBeLessThanOrEqual(60_000)
  expect(text).toContain('…(cut)')
  expect(text).toMatch(/· \$0\.04<\/sub>$/)
})
