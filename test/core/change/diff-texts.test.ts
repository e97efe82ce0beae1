import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countLines, parsePatch, printPatch } from '../../../src/core/change/diff.ts'
import { diffTexts } from '../../../src/core/change/diff-texts.ts'
import { cpuTime } from '../../support/cpu-time.ts'
import { git } from '../../support/git-repository.ts'
import { applyHunks, astray } from './apply-hunks.ts'
import { nastyText } from './nasty-text.ts'

const patchOf = (old: string, now: string) => printPatch(diffTexts(old, now) ?? [])
const noNewline = '\\ No newline at end of file'

describe('diffTexts', () => {
  const rows: readonly (readonly [name: string, old: string, now: string, patch: string])[] = [
    ['equal texts', 'a\n', 'a\n', ''],
    ['an added file', '', 'a\nb\n', '@@ -0,0 +1,2 @@\n+a\n+b'],
    ['a removed file', 'a\n', '', '@@ -1 +0,0 @@\n-a'],
    ['an added final newline', 'a', 'a\n', `@@ -1 +1 @@\n-a\n${noNewline}\n+a`],
    ['a removed final newline', 'a\n', 'a', `@@ -1 +1 @@\n-a\n+a\n${noNewline}`],
    ['a line after a last line without newline', 'a', 'a\nb', `@@ -1 +1,2 @@\n-a\n${noNewline}\n+a\n+b\n${noNewline}`],
    ['a last line without newline that stays', 'a\nb', 'A\nb', `@@ -1,2 +1,2 @@\n-a\n+A\n b\n${noNewline}`],
    ['an empty text that becomes one empty line', '', '\n', '@@ -0,0 +1 @@\n+'],
    ['only line ends', 'a\r\nb\r\n', 'a\nb\r\n', '@@ -1,2 +1,2 @@\n-a\r\n+a\n b\r'],
    ['a separator that ends no line', 'a\u2028b\n', 'a\u2028c\n', '@@ -1 +1 @@\n-a\u2028b\n+a\u2028c'],
    [
      'six lines apart: one hunk',
      '1\n2\n3\n4\n5\n6\n7\n8\n',
      'x\n2\n3\n4\n5\n6\n7\ny\n',
      '@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y',
    ],
    [
      'seven lines apart: two hunks',
      '1\n2\n3\n4\n5\n6\n7\n8\n9\n',
      'x\n2\n3\n4\n5\n6\n7\n8\ny\n',
      '@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+y',
    ],
  ]
  it.each(rows)('diffs %s', (_, old, now, patch) => {
    expect(patchOf(old, now)).toBe(patch)
  })

  it('gives hunks that turn the old text into the new, whatever the texts', () => {
    fc.assert(
      fc.property(nastyText(), nastyText(), (old, now) => {
        const hunks = diffTexts(old, now) ?? []
        expect(applyHunks(old, hunks)).toBe(now)
        expect(astray(hunks, old, now)).toEqual([])
        expect(parsePatch(printPatch(hunks))).toEqual(hunks)
      }),
      { numRuns: 500 },
    )
  })

  it('sets aside what one side lacks, so that a rewritten file is no worst case', () => {
    const old = Array.from({ length: 20_000 }, (_, n) => `old ${n}\n`).join('')
    const now = Array.from({ length: 20_000 }, (_, n) => `new ${n}\n`).join('')
    expect(countLines(diffTexts(old, now) ?? [])).toEqual({ added: 20_000, deleted: 20_000 })
    expect(countLines(diffTexts(old, old + old) ?? [])).toEqual({ added: 20_000, deleted: 0 })
  })

  it('gives up on hostile texts within seconds, and says so', () => {
    const letters = (seed: number) =>
      Array.from({ length: 200_000 }, (_, n) => (Math.imul(n ^ seed, 0x9e3779b1) >>> 28) % 3)
    const started = cpuTime()
    expect(diffTexts(letters(1).join('\n'), letters(77).reverse().join('\n'))).toBeUndefined()
    expect(diffTexts('a\n'.repeat(4_000_000), `b\n${'a\n'.repeat(3_000_000)}b\n`)).toBeUndefined()
    expect(cpuTime() - started).toBeLessThan(6_000)
  })
})

describe('against git', () => {
  let dir: string
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'diff-texts-'))
    await git(dir, 'init', '--quiet')
  })
  afterAll(() => rm(dir, { recursive: true }))

  it('git apply accepts the printed patch and makes the new text of it', async () => {
    await fc.assert(
      fc.asyncProperty(nastyText(), nastyText(), async (old, now) => {
        fc.pre(old !== now && old !== '' && now !== '')
        await writeFile(join(dir, 'file'), old)
        await writeFile(join(dir, 'patch'), `--- a/file\n+++ b/file\n${patchOf(old, now)}\n`)
        await git(dir, 'apply', '--whitespace=nowarn', 'patch')
        expect(await readFile(join(dir, 'file'), 'utf8')).toBe(now)
      }),
      { numRuns: 60 },
    )
  })
})
