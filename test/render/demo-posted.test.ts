import { describe, expect, it } from 'vitest'
import { countPosted, type PostedExample, renderPosted } from '../../src/render/terminal/demo-posted.ts'

const body = '<!-- marker -->\n**Blocker: it breaks**\n\n```ts\n  retry()\n```'
const inline = { kind: 'inline', path: 'a.ts', side: 'RIGHT', line: 7, startLine: undefined } as const

function anExample(over: Partial<PostedExample> = {}): PostedExample {
  return {
    title: 'Retry *everything*',
    folder: 'examples/retries',
    comments: [{ placement: inline, body }],
    summary: undefined,
    ...over,
  }
}

describe('renderPosted', () => {
  it('holds every body as it is, between two lines and below its place', () => {
    const text = renderPosted([anExample({ summary: '### One blocker' })])
    expect(text.split('\n\n').slice(2).join('\n\n')).toBe(
      [
        '## Retry everything (`examples/retries`)',
        '**Review comment on `a.ts`, line 7**',
        '---',
        body,
        '---',
        '**Summary comment, one for the pull request**',
        '---',
        '### One blocker',
        '---\n',
      ].join('\n\n'),
    )
  })

  it.each([
    [{ ...inline, startLine: 5 }, '`a.ts`, lines 5 to 7'],
    [{ ...inline, side: 'LEFT' } as const, '`a.ts`, removed line 7'],
    [{ kind: 'file', path: 'a.ts' } as const, 'the file `a.ts`'],
    [{ kind: 'summary' } as const, 'the summary'],
  ])('names the place of %o', (placement, words) => {
    const text = renderPosted([anExample({ comments: [{ placement, body }] })])
    expect(text).toContain(`**Review comment on ${words}**`)
  })
})

describe('countPosted', () => {
  it.each([
    [[anExample()], '1 comment and 0 summaries'],
    [[anExample({ summary: 'x' }), anExample()], '2 comments and 1 summary'],
  ])('counts comments and summaries', (examples, words) => {
    expect(countPosted(examples)).toBe(words)
  })
})
