import { describe, expect, test } from 'vitest'
import { safeMarkdown } from '../../../src/render/safe-text/markdown.ts'
import { utf8Length } from '../../../src/render/safe-text/truncate.ts'
import { cpuTime } from '../../support/cpu-time.ts'
import { sinks, toHtml } from './rendered.ts'

const links = ['https://docs.github.com', 'https://rules.example/docs/']
const sha = '0123456789abcdef0123456789abcdef01234567'

describe('safeMarkdown keeps what explains', () => {
  test.each([
    ['One **bold** and *soft* `code`.', 'One **bold** and *soft* `code`.'],
    ['snake_case Foo::Bar a/b {x: 1} 100% "q" :tada:', 'snake_case Foo::Bar a/b {x: 1} 100% "q" :tada:'],
    ['- a\n- b\n  - c', '- a\n- b\n  - c'],
    ['3. a\n4. b', '3. a\n4. b'],
    ['> quoted\n> more', '> quoted\n> more'],
    ['a  \nb', 'a\\\nb'],
    ['```ts\nawait ack()\n```', '```ts\nawait ack()\n```'],
    ['List<Order> < 5 && x', 'List\\<Order> < 5 && x'],
    ['see [docs](https://rules.example/docs/x#y)', 'see [docs](https://rules.example/docs/x#y)'],
    ['https://docs.github.com', '[`https://docs.github.com`](https://docs.github.com)'],
    ['👩‍💻 Ünï 漢字', '👩‍💻 Ünï 漢字'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(safeMarkdown(text, { links })).toBe(expected)
  })
})

const hostile: readonly (readonly [title: string, text: string, expected: string])[] = [
  ['F02 an image', '![x](//evil/p.png)', 'x'],
  ['F02 a reference image', '![x][r]\n\n[r]: https://evil/p.png "t"', 'x'],
  ['F02 a collapsed one', '![r][]\n\n[r]: https://evil/p.png', 'r'],
  ['F02 a shortcut', '![r]\n\n[r]: https://evil/p.png', 'r'],
  ['F03 html', '<img src=//evil>', '\\<img src=//evil>'],
  ['F03 inline html', 'a <IMG/SRC=x> <svg onload>', 'a \\<IMG/SRC=x> \\<svg onload>'],
  ['F03 a link in html', 'x <a href="javascript:1">y</a>', 'x \\<a `href="javascript:1">y</a>`'],
  ['F03 details', '<details open>\n<iframe>', '\\<details open>\n\\<iframe>'],
  ['F04 a link', '[click](https://evil.example/login)', 'click (`https://evil.example/login`)'],
  ['F04 autolinks', '<https://evil> https://evil www.evil.com', '`https://evil` `https://evil` `www.evil.com`'],
  ['F04 an address of a person', 'a@evil.com <mailto:a@evil.com>', '`a@evil.com` `mailto:a@evil.com`'],
  ['F04 a protocol-relative link', '[x](//evil)', 'x (`//evil`)'],
  ['F04 a script', '[x](javascript:alert%281%29)', 'x (`javascript:alert%281%29`)'],
  ['F04 a look-alike host', '[d](https://docs.github.com.evil.example)', 'd (`https://docs.github.com.evil.example`)'],
  ['F04 a look-alike user', '[d](https://docs.github.com@evil.example)', 'd (`https://docs.github.com@evil.example`)'],
  ['F04 a climb', '[d](https://rules.example/docs/../x)', 'd (`https://rules.example/docs/../x`)'],
  ['F04 plain http', '[d](http://docs.github.com)', 'd (`http://docs.github.com`)'],
  ['F18 code dressed as a commit', '[`abc1234`](https://evil)', '`abc1234` (`https://evil`)'],
  ['F05 mentions', 'cc @user, (@org/team) &commat;x', 'cc `@user`, (`@org/team`) `@x`'],
  ['F06 references', '#1 (GH-2) other/repo#5', '`#1` (`GH-2`) `other/repo#5`'],
  ['F06 closing words', 'fixes &#35;1', 'fixes `#1`'],
  ['F06 an address of an issue', 'https://github.com/o/r/issues/1', '`https://github.com/o/r/issues/1`'],
  [
    'F06 an issue on an allowed host',
    '[i](https://docs.github.com/o/r/issues/1)',
    'i (`https://docs.github.com/o/r/issues/1`)',
  ],
  ['F06 commits', `${sha} o/r@${sha} abc1234 decade 1234567`, `\`${sha}\` \`o/r@${sha}\` \`abc1234\` decade 1234567`],
  [
    'F07 commands',
    '/merge\n@dependabot merge\nbors r+ now\n/integration-review full',
    '`/merge`\n`@dependabot` merge\n`bors` `r+` now\n`/integration-review` full',
  ],
  ['F07 commands in code', '~~~\n/merge', '> ```\n> /merge\n> ```'],
  ['F08 a forged marker', 'a <!-- integration-engineer:v1 fp=deadbeef sha=x mac=y --> b', 'a  b'],
  ['F08 a forged marker as a block', '<!-- integration-engineer:v1 summary -->\n\nb', 'b'],
  ['F09 an open comment', 'a\n\n<!-- b\n\nc', 'a'],
  ['F09 odd comments', '<!--> a\n\n<!-- b --!> c', 'a\n\nc'],
  ['F09 an open comment in a line', 'a <!-- b', 'a \\<!-- b'],
  ['F09 character data', '<![CDATA[ a', '\\<!\\[CDATA\\[ a'],
  ['F10 an open fence', '```ts\na', '```ts\na\n```'],
  ['F10 tildes', '~~~~\na', '```\na\n```'],
  ['F10 a longer fence', '````\n```\na', '````\n```\na\n````'],
  ['F10 a fence in a list', '- x\n  ```\n  a', '- x\n  ```\n  a\n  ```'],
  ['F10 a fence in a quotation', '> ```\n> a', '> ```\n> a\n> ```'],
  ['F13 a heading', '## ✅ Approved by maintainers', '**✅ Approved by maintainers**'],
  ['F13 underlined headings and rules', 'a\n===\n\n---\n\nb', '**a**\n\nb'],
  ['F13 a table', '| a | b |\n|---|---|\n| 1 | @x |', 'a \\| b\\\n1 \\| `@x`'],
  ['F14 tasks', '- [x] Security signed off\n- [ ] open', '- `[x]` Security signed off\n- `[ ]` open'],
  ['F14 escaped tasks', '- \\[x] a', '- `[x]` a'],
  ['F15 an alert', '> [!CAUTION]\n> x', '> `[!CAUTION]`\n> x'],
  ['F16 formulas', '$x^2$ and $`y`$', '`$x^2$` and `$y$`'],
  [
    'F16 diagrams',
    '```mermaid\ngraph\n```\n\n```geojson\n{}\n```\n\n```math\nx\n```',
    '```\ngraph\n```\n\n```\n{}\n```\n\n```\nx\n```',
  ],
  ['F16 footnotes', 'x[^1]\n\n[^1]: note @user', 'x\\[^1]\n\nnote `@user`'],
  ['struck text', 'is ~~not~~ safe', 'is \\~\\~not\\~\\~ safe'],
  ['D14 D15 hidden characters, also as references', 'a\u202eb &#x200B; &shy;', 'a\\u{202E}b \\u{200B} \\u{AD}'],
  ['G03 a secret in code', '`k = "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"`', '`k = "[redacted: github token]"`'],
  ['G03 a secret in pieces', 'ghp\\_xz7yzju2SZjGPa0dUNMAx0SH4xDOCS31LXQ&#87;', '\\[redacted: github token]'],
]

describe('safeMarkdown undoes what acts', () => {
  test.each(hostile)('%s', (_, text, expected) => {
    const safe = safeMarkdown(text, { links })
    expect(safe).toBe(expected)
    expect(sinks(safe, links)).toEqual([])
    expect(safeMarkdown(safe, { links })).toBe(safe)
  })

  test('the words of this setup cannot begin a line either', () => {
    expect(safeMarkdown('review! all\nreviewed', { commands: ['review!'] })).toBe('`review!` all\nreviewed')
  })

  test('F09 F10 what follows is outside of everything', () => {
    for (const [, text] of hostile) {
      const html = toHtml(`${safeMarkdown(text)}\n\nour footer`)
      expect(html.endsWith('<p>our footer</p>')).toBe(true)
    }
  })
})

const knot = `${'*a _b '.repeat(3_000)}${'c_ d*'.repeat(3_000)}`

describe('E09 G07 long and knotted texts', () => {
  test.each([
    ['prose', 'a 😀 **b** @user '.repeat(12_000)],
    ['a fence', `\`\`\`ts\n${'const a = 1 // 漢字\n'.repeat(12_000)}`],
    ['a list', '- a `b`\n'.repeat(25_000)],
    ['html', '<script>alert(1)</script>\n'.repeat(80_000)],
  ])('%s of 200,000 characters and more is cut, closed, bounded and says so', (_, text) => {
    const safe = safeMarkdown(text, { maxChars: 8_000 })
    expect(utf8Length(safe)).toBeLessThanOrEqual(8_000)
    expect(utf8Length(safe)).toBeGreaterThan(4_000)
    expect(safe.isWellFormed()).toBe(true)
    expect(safe.endsWith('\n\n…(cut)')).toBe(true)
    expect(sinks(safe)).toEqual([])
    expect(safeMarkdown(safe, { maxChars: 8_000 })).toBe(safe)
  })

  test.each([
    ['quotations', '>'.repeat(20_000)],
    ['list items', '- '.repeat(10_000)],
    ['emphasis', knot],
    ['brackets', 'a]['.repeat(6_000)],
    ['images', '!['.repeat(10_000)],
    ['spaces', `a${' '.repeat(20_000)}b`],
    ['comments', '<!-- '.repeat(4_000)],
    ['mentions', '@a('.repeat(6_000)],
    ...['>```', '> \t```', '>\t```', ' > ```', '   ```', '```\u00a0', '~~~', '<!--', '1. ```'].map((line) => [
      `nesting behind a fence that ${JSON.stringify(line)} may have closed`,
      `> \`\`\`\n${line}\n\`\`\`\n${line}\n${knot}`,
    ]),
  ])('deep %s neither throw nor take long', (_, text) => {
    const start = cpuTime()
    expect(sinks(safeMarkdown(text))).toEqual([])
    expect(cpuTime() - start).toBeLessThan(8_000)
  })
})
