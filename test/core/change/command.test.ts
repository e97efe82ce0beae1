import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandWords, completeId, parseCommand } from '../../../src/core/change/command.ts'

const word = '/integration-review'
const id = '0123456789abcdef'
const parse = (body: string) => parseCommand(body, word)
const incomplete = (name: string, needs: string) => ({ kind: 'incomplete', word: name, needs })

describe('the command grammar', () => {
  test.each([
    ['/integration-review', { kind: 'review', full: false }],
    ['/integration-review  ', { kind: 'review', full: false }],
    ['/integration-review\r\nplease', { kind: 'review', full: false }],
    ['/integration-review full', { kind: 'review', full: true }],
    ['/integration-review\tfull', { kind: 'review', full: true }],
    ['/integration-review full\r\n\r\nthanks', { kind: 'review', full: true }],
    ['/integration-review help\n\nmore', { kind: 'help' }],
    ['/integration-review approve', { kind: 'unknown', words: 'approve' }],
    ['/integration-review full please', { kind: 'unknown', words: 'full please' }],
    ['/integration-review help me', { kind: 'unknown', words: 'help me' }],
    ['/integration-review Full', { kind: 'unknown', words: 'Full' }],
    ['/integration-review ASK why', { kind: 'unknown', words: 'ASK why' }],
    ['/integration-review asks', { kind: 'unknown', words: 'asks' }],
    ['/integration-review ask: why', { kind: 'unknown', words: 'ask: why' }],
    ['/integration-review full\rask', { kind: 'unknown', words: 'full\rask' }],
    [`/integration-review ${'x'.repeat(99)}`, { kind: 'unknown', words: 'x'.repeat(60) }],
    ['/integration-reviews', undefined],
    ['/integration-review-now', undefined],
    ['/integration-review: now', undefined],
    [' /integration-review', undefined],
    ['\n/integration-review', undefined],
    ['> /integration-review', undefined],
    ['`/integration-review`', undefined],
    ['```\n/integration-review\n```', undefined],
    ['please /integration-review', undefined],
    ['please\n/integration-review ask why', undefined],
    ['/Integration-Review', undefined],
    ['', undefined],
  ])('%j', (body, expected) => {
    expect(parse(body)).toEqual(expected)
  })

  test.each([
    ['one line', 'ask why twice?', 'why twice?'],
    ['more lines', 'ask why\r\n\r\n```ts\r\n  a()\r\n```\r\n', 'why\n\n```ts\n  a()\n```'],
    ['only the lines below', 'ask\nwhy?', 'why?'],
    ['blanks around it', 'ask \t why? \n \n', 'why?'],
    ['a command in it', 'ask why\n/integration-review full', 'why\n/integration-review full'],
    ['its last character that still fits', `ask ${'x'.repeat(2_000)}`, 'x'.repeat(2_000)],
    ['no more than 2,000 characters', `ask ${'x'.repeat(2_001)}`, 'x'.repeat(2_000)],
    ['no half of a character', `ask ${'x'.repeat(1_999)}🙂`, 'x'.repeat(1_999)],
    ['no blank where it was cut', `ask ${'x'.repeat(1_999)} y`, 'x'.repeat(1_999)],
  ])('a question: %s', (_name, words, question) => {
    expect(parse(`${word} ${words}`)).toEqual({ kind: 'ask', question })
  })

  test.each([
    [`dismiss ${id} the caller holds the lock`, { id, reason: 'the caller holds the lock' }],
    [`dismiss  ${id}\tlocked  `, { id, reason: 'locked' }],
    [`dismiss ${id} locked\nnot the reason`, { id, reason: 'locked' }],
    ['dismiss 012345 locked', { id: '012345', reason: 'locked' }],
    ['dismiss 0123456789ABCDEF locked', { id, reason: 'locked' }],
    [`dismiss \`${id}\` locked`, { id, reason: 'locked' }],
    [`dismiss ${id} ${'x'.repeat(301)}`, { id, reason: 'x'.repeat(300) }],
    [`dismiss ${id} ${'x'.repeat(299)}🙂`, { id, reason: 'x'.repeat(299) }],
  ])('a dismissal: %j', (words, expected) => {
    expect(parse(`${word} ${words}`)).toEqual({ kind: 'dismiss', ...expected })
  })

  test.each([
    [`restore ${id}`, id],
    [`restore ${id}  \nand more`, id],
    ['restore abcdef', 'abcdef'],
    [`restore \`${id}\``, id],
    [`restore ${id} it is real after all`, id],
  ])('a restoration: %j', (words, expected) => {
    expect(parse(`${word} ${words}`)).toEqual({ kind: 'restore', id: expected })
  })

  test.each([
    ['ask', incomplete('ask', 'a question')],
    ['ask \n \r\n', incomplete('ask', 'a question')],
    ['dismiss', incomplete('dismiss', 'the id of a finding')],
    ['dismiss locked', incomplete('dismiss', 'the id of a finding')],
    ['dismiss 01234 too short', incomplete('dismiss', 'the id of a finding')],
    [`dismiss ${id}0 too long`, incomplete('dismiss', 'the id of a finding')],
    ['dismiss 01234g no hex', incomplete('dismiss', 'the id of a finding')],
    ['dismiss\n0123456789abcdef locked', incomplete('dismiss', 'the id of a finding')],
    [`dismiss ${id}`, incomplete('dismiss', 'a reason')],
    [`dismiss ${id}\nlocked`, incomplete('dismiss', 'a reason')],
    ['restore', incomplete('restore', 'the id of a finding')],
    ['restore all', incomplete('restore', 'the id of a finding')],
    [`restore ${id}0`, incomplete('restore', 'the id of a finding')],
  ])('what is missing: %j', (words, expected) => {
    expect(parse(`${word} ${words}`)).toEqual(expected)
  })

  test('every word of the list is known, with or without what has to follow', () => {
    expect(commandWords.map((name) => parse(`${word} ${name}`)?.kind)).toEqual([
      'review',
      'incomplete',
      'incomplete',
      'incomplete',
      'help',
    ])
  })

  test('whatever follows, what it holds is bounded and well-formed', () => {
    const rest = fc.string({ unit: 'binary', maxLength: 3_000 })
    fc.assert(
      fc.property(fc.constantFrom('ask ', `dismiss ${id} `, ''), rest, (start, text) => {
        const command = parse(`${word} ${start}${text}`)
        expect(command).toBeDefined()
        if (command?.kind === 'ask') expect(command.question).toSatisfy(isBounded(2_000))
        if (command?.kind === 'dismiss') expect(command.reason).toSatisfy(isBounded(300))
      }),
    )
  })
})

function isBounded(most: number) {
  return (text: string) => text !== '' && text.trim() === text && text.length <= most && text.isWellFormed()
}

describe('completeId', () => {
  const ids = ['0123456789abcdef', '0123450000000000', 'fedcba9876543210']
  test.each([
    ['0123456789abcdef', '0123456789abcdef'],
    ['0123456', '0123456789abcdef'],
    ['fedcba', 'fedcba9876543210'],
    ['012345', undefined],
    ['aaaaaa', undefined],
    ['456789', undefined],
  ])('%s is %s', (typed, expected) => {
    expect(completeId(typed, ids)).toBe(expected)
  })

  test('an id that is told twice is one', () => {
    expect(completeId('fedcba', [...ids, ...ids])).toBe('fedcba9876543210')
    expect(completeId('fedcba', [])).toBeUndefined()
  })
})
