import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DiffFile } from '../../../src/core/change/diff.ts'
import { diffTexts } from '../../../src/core/change/diff-texts.ts'
import { type Excerpt, excerptsOf, quoteOf } from '../../../src/core/context/excerpt.ts'
import type { Outline, Scope } from '../../../src/core/context/outline/outline.ts'
import { cpuTime } from '../../support/cpu-time.ts'

const none: Outline = { scopes: [], imports: [], by: 'lines' }

function aScope(start: number, end: number, over: Partial<Scope> = {}): Scope {
  return { kind: 'function', name: 'run', start, end, header: { start, end: start }, ...over }
}

function changed(oldText: string, newText: string): DiffFile {
  const hunks = diffTexts(oldText, newText) ?? []
  return {
    path: 'a.ts',
    previousPath: undefined,
    status: 'modified',
    hunks,
    commentable: 'lines',
    added: 0,
    deleted: 0,
  }
}

/** A text of numbered lines, some replaced; `undefined` removes one. */
function numbered(count: number, over: Readonly<Record<number, string | undefined>> = {}): string {
  const lines = Array.from({ length: count }, (_, at) => (at + 1 in over ? over[at + 1] : `line ${at + 1}`))
  return lines.flatMap((line) => (line === undefined ? [] : [`${line}\n`])).join('')
}

/** What is shown, as ranges of new lines, `-` before an excerpt without a hunk. */
function shown(excerpts: readonly Excerpt[]): readonly string[] {
  return excerpts.map(({ lines, hunks }) => {
    const numbers = lines.filter((line) => line.side === 'RIGHT').map((line) => line.line)
    return `${hunks.length === 0 ? '-' : ''}${numbers[0] ?? 'none'}..${numbers.at(-1) ?? 'none'}`
  })
}

function show(count: number, over: Readonly<Record<number, string | undefined>>, outline: Outline): readonly string[] {
  const newText = numbered(count, over)
  const source = { lines: newText.split('\n'), outline }
  return shown(excerptsOf(changed(numbered(count), newText), source, []))
}

describe('what is shown around a hunk', () => {
  test('no function encloses it: twelve lines beyond the three of the diff', () => {
    expect(show(200, { 100: 'new' }, none)).toEqual(['85..115'])
  })

  test('the whole function, and only three lines more of the hunk', () => {
    expect(show(200, { 100: 'new' }, { ...none, scopes: [aScope(80, 130)] })).toEqual(['80..130'])
  })

  test('a function that is too long is shown by its signature and the lines around', () => {
    const scopes = [aScope(2, 290, { header: { start: 2, end: 4 } })]
    expect(show(300, { 100: 'new' }, { ...none, scopes })).toEqual(['-2..4', '85..115'])
  })

  test('a short closure in a long function: the closure whole, the signature of the function', () => {
    const scopes = [aScope(2, 290), aScope(95, 110, { name: '' })]
    expect(show(300, { 100: 'new' }, { ...none, scopes })).toEqual(['-2..2', '94..110'])
  })

  test('the widest function that is short enough wins; the type around it is shown by its first line', () => {
    const scopes = [aScope(1, 200, { kind: 'type' }), aScope(60, 120), aScope(98, 102, { name: '' })]
    expect(show(200, { 100: 'new' }, { ...none, scopes })).toEqual(['-1..1', '60..120'])
  })

  test('a hunk that touches two functions shows both', () => {
    expect(show(200, { 100: 'new', 102: 'new' }, { ...none, scopes: [aScope(70, 101), aScope(102, 130)] })).toEqual([
      '70..130',
    ])
  })

  test('a removed line belongs to the function it stood in', () => {
    const newText = numbered(200, { 100: undefined })
    const source = { lines: newText.split('\n'), outline: { ...none, scopes: [aScope(80, 130)] } }
    const excerpts = excerptsOf(changed(numbered(200), newText), source, [])
    expect(shown(excerpts)).toEqual(['80..130'])
    expect(excerpts[0]?.lines.find((line) => line.side === 'LEFT')).toMatchObject({
      line: 100,
      mark: '-',
      inHunk: true,
    })
  })

  test('lines removed behind the end of a function do not show it', () => {
    const outline = { ...none, scopes: [aScope(20, 60), aScope(140, 180)] }
    expect(show(200, { 100: undefined }, outline)).toEqual(['85..114'])
  })

  test('what lies almost side by side is one excerpt', () => {
    expect(show(200, { 50: 'new', 82: 'new' }, none)).toEqual(['35..97'])
    expect(show(200, { 50: 'new', 90: 'new' }, none)).toEqual(['35..65', '75..105'])
  })

  test('a text that could not be read shows the hunks alone', () => {
    expect(shown(excerptsOf(changed(numbered(200), numbered(200, { 100: 'new' })), undefined, []))).toEqual(['97..103'])
  })

  test('a file that was emptied shows what was removed', () => {
    const excerpts = excerptsOf(changed(numbered(5), ''), { lines: [''], outline: none }, [])
    expect(excerpts.map(({ lines }) => lines.map((line) => line.raw))).toEqual([
      ['line 1', 'line 2', 'line 3', 'line 4', 'line 5'],
    ])
  })
})

describe('imports', () => {
  const imports = [
    "import { bank } from './bank'",
    'import {',
    '  Invoice,',
    '  Order,',
    "} from './models'",
    "import { unused } from './unused'",
  ]
  const text = (line: string) =>
    `${[...imports, ...Array.from({ length: 60 }, (_, at) => `line ${at}`), line].join('\n')}\n`
  const outline = { ...none, imports: [{ start: 1, end: 6 }] }

  test.each([
    ['bank.pay()', ['-1..1']],
    ['new Order()', ['-4..5']],
    ['nothing()', []],
    ['unused(bank)', ['-1..1', '-6..6']],
  ])('a hunk that says %s', (line, expected) => {
    const newText = text(line)
    const excerpts = excerptsOf(changed(text('old'), newText), { lines: newText.split('\n'), outline }, [])
    expect(shown(excerpts).filter((one) => one.startsWith('-'))).toEqual(expected)
  })
})

describe('what spans more than an excerpt', () => {
  const key = Array.from(
    { length: 60 },
    (_, at) => `MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8c${at}`,
  )
  const pem = (middle: string) =>
    [
      '-----BEGIN PRIVATE KEY-----',
      ...key.slice(0, 30),
      middle,
      ...key.slice(30),
      '-----END PRIVATE KEY-----',
      '',
    ].join('\n')

  test('a private key is blanked where the excerpt begins inside it, on both sides', () => {
    const newText = pem(key[0] ?? '')
    const excerpts = excerptsOf(changed(pem(key[1] ?? ''), newText), { lines: newText.split('\n'), outline: none }, [])
    const texts = excerpts.flatMap((one) => one.lines.map(({ text }) => text))
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter((text) => text !== '[redacted: private key]')).toEqual([])
    expect(quoteOf(newText, { start: 20, end: 24 }, [])?.lines.map(({ text }) => text)).toEqual(
      Array(5).fill('[redacted: private key]'),
    )
  })

  test('a file that changes everywhere is divided between its hunks, and no hunk is', () => {
    const over = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [at * 10 + 5, `new ${at}`]))
    const newText = numbered(2_000, over)
    const file = changed(numbered(2_000), newText)
    const scopes = Array.from({ length: 200 }, (_, at) => aScope(at * 10 + 1, at * 10 + 10))
    const excerpts = excerptsOf(file, { lines: newText.split('\n'), outline: { ...none, scopes } }, [])
    expect(Math.max(...excerpts.map(({ lines }) => lines.length))).toBeLessThan(520)
    expect(excerpts.flatMap(({ hunks }) => hunks)).toEqual(file.hunks)
    const shownLines = excerpts.flatMap(({ lines }) =>
      lines.filter(({ side }) => side === 'RIGHT').map(({ line }) => line),
    )
    expect(shownLines).toEqual(Array.from({ length: 2_000 }, (_, at) => at + 1))
  })

  test('tens of thousands of changed runs in as many functions take no more than a moment', () => {
    const count = 40_000
    const over = Object.fromEntries(Array.from({ length: count }, (_, at) => [at * 8 + 4, `new ${at}`]))
    const newText = numbered(count * 8, over)
    const hunks = Array.from({ length: count }, (_, at) => ({
      ...{ oldStart: at * 8 + 4, oldLines: 1, newStart: at * 8 + 4, newLines: 1, heading: '', noEol: [] },
      lines: [
        { kind: 'removed' as const, old: at * 8 + 4, text: `line ${at * 8 + 4}` },
        { kind: 'added' as const, new: at * 8 + 4, text: `new ${at}` },
      ],
    }))
    const scopes = Array.from({ length: count }, (_, at) => aScope(at * 8 + 1, at * 8 + 8))
    const started = cpuTime()
    excerptsOf({ ...changed('', ''), hunks }, { lines: newText.split('\n'), outline: { ...none, scopes } }, [])
    expect(cpuTime() - started).toBeLessThan(5_000)
  })

  test('a hunk of a hundred and fifty thousand lines is shown', () => {
    const lines = Array.from({ length: 150_000 }, (_, at) => ({ kind: 'added' as const, new: at + 1, text: 'x' }))
    const hunk = { oldStart: 0, oldLines: 0, newStart: 1, newLines: lines.length, heading: '', lines, noEol: [] }
    const [only] = excerptsOf({ ...changed('', ''), status: 'added', hunks: [hunk] }, undefined, [])
    expect(only?.lines).toHaveLength(150_000)
  })
})

test('every hunk is shown whole and once, and no line of either side twice, whatever the outline says', () => {
  const line = fc.constantFrom('a', 'b', 'c', '', 'import a', '}')
  const texts = fc.tuple(fc.array(line, { maxLength: 60 }), fc.array(line, { maxLength: 60 }))
  const range = fc.tuple(fc.integer({ min: 1, max: 70 }), fc.nat(70))
  fc.assert(
    fc.property(texts, fc.array(range, { maxLength: 6 }), fc.boolean(), ([before, after], ranges, isRead) => {
      const [oldText, newText] = [before.join('\n'), after.join('\n')]
      const file = changed(oldText, newText)
      const scopes = ranges.map(([start, more]) => aScope(start, start + more))
      const outline = { ...none, scopes, imports: scopes.slice(0, 1) }
      const source = isRead ? { lines: newText.split('\n'), outline } : undefined
      const excerpts = excerptsOf(file, source, [])
      expect(excerpts.flatMap((one) => one.hunks)).toEqual(file.hunks)
      const keys = excerpts.flatMap((one) => one.lines.map(({ side, line: number }) => `${side}${number}`))
      expect(new Set(keys).size).toBe(keys.length)
      const newLines = newText.split('\n')
      for (const { side, line: number, raw, mark } of excerpts.flatMap((one) => one.lines))
        if (side === 'RIGHT' && mark === ' ') expect(raw).toBe(newLines[number - 1])
      const hunkLines = file.hunks.flatMap((hunk) => hunk.lines.filter((one) => one.kind !== 'context'))
      expect(excerpts.flatMap((one) => one.lines.filter(({ mark }) => mark !== ' '))).toHaveLength(hunkLines.length)
    }),
    { numRuns: 300 },
  )
})
