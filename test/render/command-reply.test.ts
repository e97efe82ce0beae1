import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandWords, parseCommand } from '../../src/core/change/command.ts'
import {
  headMovedText,
  helpText,
  incompleteText,
  type Named,
  needsKeyText,
  notReviewedText,
  offSurfaceText,
  unknownCommandText,
  unknownFindingText,
} from '../../src/render/command-reply.ts'
import { sinks } from './safe-text/rendered.ts'

const command = '/integration-review'
const id = '0123456789abcdef'
const findings = (count: number): readonly Named[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${(index + 16).toString(16)}23456789abcdef`,
    title: `Finding ${index + 1}`,
  }))

describe('help', () => {
  test('lists every command in its order', () => {
    const listed = [...helpText(command).matchAll(/^- `\/integration-review ?(.*?)`: \S/gm)].map(([, form]) => form)
    expect(listed).toEqual(['', 'full', 'ask <question>', 'dismiss <id> <reason>', 'restore <id>', 'help'])
    expect(listed.slice(1).map((form) => form?.split(' ')[0])).toEqual([...commandWords])
  })

  test('says how a thread dismisses', () => {
    expect(helpText(command)).toContain('`dismiss: reason`')
  })

  test('names the command as it is configured', () => {
    expect(helpText('/review-it')).toContain('- `/review-it full`')
    expect(helpText('/review-it')).not.toContain(command)
  })

  test('words that are not known: all that are', () => {
    const text = unknownCommandText('approve', command)
    expect(text).toMatch(/^`\/integration-review approve` is not known; use /)
    for (const word of commandWords) expect(text).toContain(`\`${command} ${word}`)
  })
})

describe('a word that lacks something', () => {
  test.each(['ask', 'dismiss', 'restore'] as const)('%s: the form, and an example that is a command', (word) => {
    const text = incompleteText(command, word)
    const [form = '', example = ''] = [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code)
    expect(form).toMatch(new RegExp(`^/integration-review ${word} <`))
    expect(parseCommand(example, command)?.kind).toBe(word)
  })
})

describe('an id that is not there', () => {
  test('which there are', () => {
    expect(unknownFindingText('aaaaaa', [{ id, title: 'A redelivered job refunds twice' }])).toBe(
      `\`aaaaaa\` is the id of no finding here. There are:\n\n- \`${id}\` — A redelivered job refunds twice`,
    )
  })

  test.each([
    [10, 10, undefined],
    [11, 10, 'And 1 more.'],
    [300, 10, 'And 290 more.'],
  ])('of %i, %i are listed', (count, listed, rest) => {
    const text = unknownFindingText('aaaaaa', findings(count))
    expect(text.match(/^- /gm)).toHaveLength(listed)
    expect(/^And .*$/m.exec(text)?.[0]).toBe(rest)
  })

  test('none at all', () => {
    expect(unknownFindingText(id, [])).toBe(`\`${id}\` is the id of no finding here, and there is no other.`)
  })

  test('what is told twice is listed once, with the title that is known', () => {
    const known = [
      { id, title: '' },
      { id, title: 'Known' },
      { id: 'fedcba9876543210', title: 'Kept' },
      { id: 'fedcba9876543210', title: 'Other' },
      { id: 'aaaaaaaaaaaaaaaa', title: '' },
    ]
    expect(unknownFindingText('bbbbbb', known).split('\n').slice(2)).toEqual([
      `- \`${id}\` — Known`,
      '- `fedcba9876543210` — Kept',
      '- `aaaaaaaaaaaaaaaa`',
    ])
  })

  test('an id that begins several: those alone', () => {
    const known = [
      { id, title: 'One' },
      { id: '0123450000000000', title: 'Two' },
      { id: 'fedcba9876543210', title: 'Three' },
    ]
    const text = unknownFindingText('012345', known)
    expect(text).toMatch(/^`012345` begins the id of more than one finding:/)
    expect(text).toContain('One')
    expect(text).toContain('Two')
    expect(text).not.toContain('Three')
  })
})

test('dismissed and restored are one line each', () => {})

test('who has no key is told what to set and what to do instead', () => {
  expect(needsKeyText).toMatch(/`state-key`.*`dismiss: reason`/)
})

/** Every text of ours, with what others wrote in each place that holds it. */
const texts = (theirs: string): readonly string[] => [
  helpText(command),
  unknownCommandText(theirs, command),
  incompleteText(command, 'ask'),
  incompleteText(command, 'dismiss'),
  incompleteText(command, 'restore'),
  unknownFindingText(id, [{ id: 'fedcba9876543210', title: theirs }]),
  needsKeyText,
  headMovedText(command),
  offSurfaceText,
  notReviewedText(theirs),
]

describe('no reply commands, mentions or links, whatever a title says', () => {
  const obeyed = (text: string) => text.split('\n').filter((line) => parseCommand(line, command) !== undefined)

  test.each([
    `${command} full`,
    `x\n${command} full`,
    '@everyone <img src=x> [a](https://evil.example)',
    '`` ` @ana `',
    '\u2028/integration-review',
  ])('%j', (theirs) => {
    for (const text of texts(theirs)) {
      expect(obeyed(text), text).toEqual([])
      expect(sinks(text), text).toEqual([])
    }
  })

  test('any text', () => {
    const part = fc.constantFrom('\n', '\r\n', command, ' full', '`', '@ana', '<b>', '](', 'x', '\\', '- ', '> ')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        for (const text of texts(parts.join(''))) expect([...obeyed(text), ...sinks(text)]).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
