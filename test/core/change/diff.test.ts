import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countLines, parsePatch, printPatch } from '../../../src/core/change/diff.ts'
import { cpuTime } from '../../support/cpu-time.ts'
import { git } from '../../support/git-repository.ts'
import { nastyText } from './nasty-text.ts'

const noNewline = '\\ No newline at end of file'

describe('parsePatch', () => {
  it('numbers each line on its own side only', () => {
    const hunks = parsePatch('@@ -3,3 +3,3 @@ def show\n a\n-b\n+B\n c')
    expect(hunks).toEqual([
      {
        oldStart: 3,
        oldLines: 3,
        newStart: 3,
        newLines: 3,
        heading: 'def show',
        lines: [
          { kind: 'context', old: 3, new: 3, text: 'a' },
          { kind: 'removed', old: 4, text: 'b' },
          { kind: 'added', new: 4, text: 'B' },
          { kind: 'context', old: 5, new: 5, text: 'c' },
        ],
        noEol: [],
      },
    ])
  })

  const whole: readonly (readonly [name: string, patch: string])[] = [
    ['counts of one left out', '@@ -1 +1 @@\n-a\n+b'],
    ['an added file', '@@ -0,0 +1,2 @@\n+a\n+b'],
    ['a removed file', '@@ -1,2 +0,0 @@\n-a\n-b'],
    ['lines inserted after line 5 without context', '@@ -5,0 +6,2 @@\n+a\n+b'],
    ['no newline on the old side, in the middle', `@@ -1,2 +1,3 @@\n a\n-b\n${noNewline}\n+b\n+c`],
    ['no newline on the new side', `@@ -1 +1 @@\n-a\n+a\n${noNewline}`],
    ['no newline on either side', `@@ -1 +1 @@\n-a\n${noNewline}\n+b\n${noNewline}`],
    ['no newline on an unchanged last line', `@@ -1,2 +1,2 @@\n-a\n+A\n b\n${noNewline}`],
    [
      'content that looks like file headers',
      '@@ -1,3 +1,3 @@\n--- a/x\n+++ b/x\n-@@ -1 +1 @@\n+@@ -1 +1 @@\n diff --git a/x b/x',
    ],
    ['content that looks like a marker', '@@ -1 +1 @@\n-\\ No newline at end of file\n+\\'],
    ['CRLF', '@@ -1 +1 @@\n-a\r\n+b\r'],
    ['lone CR, form feed and separators inside a line', '@@ -1 +1 @@ a\u2028b\n-a\rb\fc\u2028d\u2029e\u0085f\vg\n+x'],
    ['a byte order mark', '@@ -1 +1 @@\n-\ufeffa\n+a'],
    ['a heading with hunk marks', '@@ -1 +1 @@ @@ -2 +2 @@\n-a\n+b'],
    ['several hunks', '@@ -1 +1 @@\n-a\n+b\n@@ -9,0 +10 @@\n+c\n@@ -20,2 +21 @@\n d\n-e'],
  ]
  it.each(whole)('reads %s and prints it back unchanged', (_, patch) => {
    expect(printPatch(parsePatch(patch) ?? [])).toBe(patch)
  })

  it('ends a line at \\n alone', () => {
    const [hunk] = parsePatch('@@ -1 +1 @@\n-a\rb\u2028c\fd\n+x\r') ?? []
    expect(hunk?.lines.map((line) => line.text)).toEqual(['a\rb\u2028c\fd', 'x\r'])
  })

  it('takes an empty row for an empty unchanged line', () => {
    const [hunk] = parsePatch('@@ -1,3 +1,3 @@\n-a\n+b\n\n c') ?? []
    expect(hunk?.lines.at(2)).toEqual({ kind: 'context', old: 2, new: 2, text: '' })
  })

  it('reads the two halves of a file that became a link as one replacement', () => {
    const halves = `@@ -1,2 +0,0 @@\n-a\n-b\n${noNewline}\n@@ -0,0 +1 @@\n+../a\n${noNewline}`
    const whole = `@@ -1,2 +1 @@\n-a\n-b\n${noNewline}\n+../a\n${noNewline}`
    expect(parsePatch(halves)).toEqual(parsePatch(whole))
    expect(printPatch(parsePatch(halves) ?? [])).toBe(whole)
    expect(parsePatch(`${halves}\n@@ -9 +8 @@\n-a\n+b`)).toBeUndefined()
  })

  const astray: readonly (readonly [name: string, second: string])[] = [
    ['further from the first on one side than on the other', '@@ -9 +10 @@\n-a\n+b'],
    ['before the first', '@@ -2 +2 @@\n-a\n+b'],
    ['within the first', '@@ -6 +6 @@\n-a\n+b'],
    ['on a line too late, without lines of its own', '@@ -9,0 +11 @@\n+b'],
  ]
  it.each(astray)('refuses a second hunk that stands %s', (_, second) => {
    const first = '@@ -5,3 +5,3 @@\n a\n-b\n+B\n c'
    expect(parsePatch(first)).toHaveLength(1)
    expect(parsePatch(`${first}\n@@ -9 +9 @@\n-a\n+b`)).toHaveLength(2)
    expect(parsePatch(`${first}\n@@ -9,0 +10 @@\n+b`)).toHaveLength(2)
    expect(parsePatch(`${first}\n${second}`)).toBeUndefined()
  })

  const broken: readonly (readonly [name: string, patch: string])[] = [
    ['a truncated hunk', '@@ -1,3 +1,3 @@\n a\n-b'],
    ['a hunk that is too long', '@@ -1 +1 @@\n-a\n+b\n+c'],
    ['one side longer than told', '@@ -1,2 +1 @@\n-a\n+b\n+c'],
    ['a combined diff of a merge', '@@@ -1,1 -1,1 +1,1 @@@\n--a\n++b'],
    ['file headers', '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b'],
    ['a line without a sign', '@@ -1,2 +1,2 @@\n-a\n+b\nc'],
    ['a patch whose line ends were converted on the way', '@@ -1 +1 @@\r\n-a\r\n+b\r'],
    ['text', 'Binary files a/x and b/x differ'],
    ['a header that is cut', '@@ -1,2 +1'],
    ['a number out of all proportion', '@@ -99999999999999999999 +1 @@\n-a\n+b'],
    ['a marker before any line', `@@ -1 +1 @@\n${noNewline}\n-a\n+b`],
    ['a marker twice', `@@ -1 +1 @@\n-a\n+b\n${noNewline}\n${noNewline}`],
    ['a marker on a line that is not the last', `@@ -1,2 +1 @@\n-a\n${noNewline}\n-b\n+c`],
    ['a marker on an unchanged line that is last on one side only', `@@ -1 +1,2 @@\n a\n${noNewline}\n+b`],
  ]
  it.each(broken)('refuses %s whole', (_, patch) => {
    expect(parsePatch(patch)).toBeUndefined()
    expect(parsePatch(`@@ -1 +1 @@\n-a\n+b\n${patch}`)).toBeUndefined()
  })

  it('never throws, and what it accepts it prints to an equal value', () => {
    const row = fc.constantFrom(
      '@@ -1 +1 @@',
      '@@ -1,2 +0,0 @@',
      '@@ -0,0 +1 @@ x',
      '-a',
      '+b',
      ' c',
      '',
      '\\',
      '\r',
      '@@',
    )
    const patch = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(row).map((rows) => rows.join('\n')),
    )
    fc.assert(
      fc.property(patch, (text) => {
        const hunks = parsePatch(text)
        if (hunks !== undefined) expect(parsePatch(printPatch(hunks))).toEqual(hunks)
      }),
    )
  })

  it('takes time in proportion to the patch, however many hunks, markers or characters it has', () => {
    const hunks = Array.from({ length: 100_000 }, (_, n) => `@@ -${n * 9 + 1} +${n * 9 + 1} @@\n-a\n+b`).join('\n')
    const line = 'x'.repeat(5_000_000)
    const started = cpuTime()
    expect(parsePatch(hunks)).toHaveLength(100_000)
    expect(parsePatch(`@@ -1 +1 @@\n-${line}\n+b`)).toHaveLength(1)
    expect(parsePatch(`@@ -1 +1 @@\n-a\n+b\n${`${noNewline}\n`.repeat(200_000)}`)).toBeUndefined()
    expect(cpuTime() - started).toBeLessThan(5_000)
  })
})

describe('against git', () => {
  let dir: string
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'diff-'))
  })
  afterAll(() => rm(dir, { recursive: true }))

  it('prints the patch of git byte for byte, and counts as numstat does', async () => {
    await fc.assert(
      fc.asyncProperty(nastyText(), nastyText(), fc.integer({ min: 0, max: 4 }), async (old, now, context) => {
        fc.pre(old !== now)
        await Promise.all([writeFile(join(dir, 'old'), old), writeFile(join(dir, 'new'), now)])
        const options = ['--no-index', '--text', `-U${context}`]
        const patch = await differences(dir, ...options, 'old', 'new')
        const hunks = parsePatch(patch.slice(patch.indexOf('\n@@ ') + 1))
        expect(`${printPatch(hunks ?? [])}\n`).toBe(patch.slice(patch.indexOf('\n@@ ') + 1))
        const [added, deleted] = (await differences(dir, ...options, '--numstat', 'old', 'new')).split('\t')
        expect(countLines(hunks ?? [])).toEqual({ added: Number(added), deleted: Number(deleted) })
      }),
      { numRuns: 60 },
    )
  })
})

/** `git diff --no-index` exits with 1 where the files differ. */
function differences(dir: string, ...args: readonly string[]): Promise<string> {
  return git(dir, 'diff', ...args).catch((error) => error.stdout)
}
