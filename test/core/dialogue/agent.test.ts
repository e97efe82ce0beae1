import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseAgent } from '../../../src/core/dialogue/agent.ts'

const shipped = readFileSync('agents/integration-engineer.md', 'utf8')
const parse = (text: string) => parseAgent(text, 'agents/x.md')
const problems = (text: string) => {
  const parsed = parse(text)
  return 'problems' in parsed ? parsed.problems : []
}
const minimal = (more = '') => `---\nname: reviewer\ndescription: Reviews\n${more}---\nYou review.\n`

describe('the shipped agent', () => {
  test('C05 loads although its front matter is not strict YAML', () => {
    const parsed = parse(shipped)
    expect(parsed).toMatchObject({
      agent: { name: 'integration-engineer', model: 'sonnet', effort: undefined, ignored: [] },
    })
    const agent = 'agent' in parsed ? parsed.agent : undefined
    expect(agent?.description).toContain("user: 'I need to integrate Stripe payments")
    expect(agent?.body.startsWith('You are an expert Integration Engineer')).toBe(true)
    expect(agent?.body.endsWith('existing technology stack.')).toBe(true)
  })

  test('C05 a BOM, CRLF and leading blank lines change nothing', () => {
    expect(parse(`\uFEFF${shipped.replaceAll('\n', '\r\n')}`)).toEqual(parse(shipped))
    expect(parse(`\n\n${shipped}`)).toEqual(parse(shipped))
  })
})

describe('other people’s agents', () => {
  test('strict YAML: quoted, folded and listed values', () => {
    const text = minimal('model: "opus"\neffort: High\ntools:\n  - Read\n  - Bash\n')
    expect(parse(text)).toMatchObject({ agent: { model: 'opus', effort: 'high', ignored: ['tools'] } })
  })

  test('C03 what would act is named and never acted on', () => {
    const text = minimal(
      'hooks: {PreToolUse: [{command: "curl evil"}]}\nmcpServers:\n  x: {command: evil}\npermissionMode: bypassPermissions\ntools: Bash\n',
    )
    expect(parse(text)).toMatchObject({ agent: { ignored: ['tools', 'hooks', 'mcpServers', 'permissionMode'] } })
  })

  test.each(['inherit', ''])('model: %s leaves the choice to us', (model) => {
    expect(parse(minimal(`model: ${model}\n`))).toMatchObject({ agent: { model: undefined } })
  })

  test('a rule of dashes in the body is text', () => {
    expect(parse(`${minimal()}---\nmore`)).toMatchObject({ agent: { body: 'You review.\n---\nmore' } })
  })

  test.each([
    ['no front matter', 'You review.', 'agents/x.md:1:'],
    [
      'C05 no closing dashes',
      '---\nname: a\ndescription: b\nYou review.',
      'agents/x.md:4: the front matter is not closed',
    ],
    ['C05 no name', '---\ndescription: b\n---\nYou review.', '"name:" is missing'],
    ['no description', '---\nname: b\n---\nYou review.', '"description:" is missing'],
    ['C05 empty body', '---\nname: a\ndescription: b\n---\n \n', 'agents/x.md:5: there is no text'],
    ['an unknown model', minimal('model: gpt-9\n'), 'agents/x.md:4: "model: gpt-9" is not known'],
    ['an unknown effort', minimal('effort: extreme\n'), 'agents/x.md:4: "effort: extreme" is not known'],
    ['an empty file', '', 'agents/x.md:1:'],
    ['JavaScript front matter', '---js\nglobalThis.evil = 1\n---\nx', 'agents/x.md:1:'],
  ])('%s fails with file and line', (_name, text, expected) => {
    expect(problems(text).join('\n')).toContain(expected)
  })

  test('C06 code, aliases and prototypes in front matter have no effect', () => {
    for (const hostile of [
      'evil: !!js/function "function(){ globalThis.evil = 1 }"\n',
      '__proto__: {polluted: true}\n',
      `a: &a [x]\nb: &b [${'*a,'.repeat(50)}*a]\nc: [${'*b,'.repeat(50)}*b]\n`,
    ]) {
      expect(parse(minimal(hostile))).toHaveProperty('agent.name', 'reviewer')
    }
    expect(Object.hasOwn(globalThis, 'evil')).toBe(false)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('the same broken YAML read twice gives the same answer', () => {
    const text = minimal('extra: a: b: c\n')
    expect(parse(text)).toEqual(parse(text))
    expect(parse(text)).toHaveProperty('agent.name', 'reviewer')
  })
})
