import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { assetsFolder, type SyntaxOptions, syntaxParsers } from '../../../src/adapters/parsers/syntax.ts'
import { outlineByLines } from '../../../src/core/context/outline/outline-by-lines.ts'
import { cpuTime } from '../../support/cpu-time.ts'
import { grammarFolder } from '../../support/grammar-folder.ts'
import { misplaced } from '../../support/misplaced.ts'
import { outlineText } from '../../support/outline-text.ts'
import { languageCases } from './language-cases.ts'

const assets = grammarFolder('tree-sitter-typescript', 'tree-sitter-python', 'tree-sitter-go')
const patient = { assets }

async function outlineIn(path: string, text: string, options: SyntaxOptions = patient) {
  const outlineOf = await syntaxParsers(options).load([path])
  return outlineOf(path, text)
}

describe('a text by grammar', () => {
  test.each(languageCases.filter(({ path }) => /\.(ts|py|go)$/.test(path)))(
    '$path with the line ends of Windows',
    async ({ path, text, outline }) => {
      const found = await outlineIn(path, text.replaceAll('\n', '\r\n'))
      expect(found.by).toBe('grammar')
      expect(outlineText(found)).toEqual(outline)
    },
  )

  test.each<[what: string, path: string, text: string, expected: readonly string[]]>([
    ['empty', 'a.ts', '', []],
    ['blank lines', 'a.py', '\n\n', []],
    ['comments', 'a.ts', '// a\n/* function b() {}\n*/\n', []],
    ['a byte order mark', 'a.ts', '\uFEFFfunction a() {\n}\n', ['function a 1-1/2']],
    ['tabs', 'a.py', 'class A:\n\tdef b(self):\n\t\tpass\n', ['type A 1-1/3', 'function b 2-2/3']],
    ['signs beyond the basic plane', 'a.ts', 'const 𝒳 = "😀"; function a() {\n}\n', ['function a 1-1/2']],
    ['no line end at its end', 'a.go', 'package a\nfunc b() {\n}', ['function b 2-2/3']],
    [
      'a broken statement',
      'a.ts',
      'function a() {\n  if (x {\n}\n\nfunction b() {\n  c()\n}\n',
      ['function a 1-1/7', 'function b 5-5/7'],
    ],
    [
      'a broken method',
      'a.py',
      'class A:\n    def b(self):\n        x = = (\n\n    def c(self):\n        pass\n',
      ['type A 1-1/6', 'function b 2-3/3', 'function c 5-5/6'],
    ],
    [
      'marks of a merge',
      'a.go',
      'package a\n<<<<<<< HEAD\nfunc b() {\n}\n=======\n>>>>>>> x\nfunc c() {\n}\n',
      ['function b 3-3/4', 'function c 7-7/8'],
    ],
    [
      'an anonymous function of two lines',
      'a.ts',
      'list.map((a) => {\n})\nlist.map((a) => {\n  b\n})\n',
      ['function · 3-3/5'],
    ],
    [
      'arguments that are too long to be a head',
      'a.ts',
      `call(${'\n1,'.repeat(11)}\n() => {\n  a\n})\n`,
      ['function · 13-13/15'],
    ],
    [
      'a second value of one statement',
      'a.ts',
      'const a = () => {\n},\n  b = () => {\n  }\n',
      ['function a 1-1/2', 'function b 3-3/4'],
    ],
  ])('%s', async (_, path, text, expected) => {
    const found = await outlineIn(path, text)
    expect(found.by).toBe('grammar')
    expect(outlineText(found)).toEqual(expected)
  })

  test.each([
    ['brackets', 'a.ts', '['.repeat(5_000)],
    ['brackets that close', 'a.ts', `a(${'['.repeat(5_000)}${']'.repeat(5_000)})`],
    ['functions', 'a.ts', `${'function a() {\n'.repeat(5_000)}${'}\n'.repeat(5_000)}`],
    ['calls', 'a.go', `package a\nfunc b() { c${'(func() { d'.repeat(2_000)}${'})'.repeat(2_000)} }`],
  ])('%s nested 5,000 deep stay within bounds', async (_, path, text) => {
    const started = cpuTime()
    const found = await outlineIn(path, text, { assets })
    expect(cpuTime() - started).toBeLessThan(3_000)
    expect(misplaced(found, text)).toEqual([])
  })

  test('whatever the text, the ranges lie within it, headers within their scopes, in order', async () => {
    const outlineOf = await syntaxParsers(patient).load(['a.ts', 'a.py', 'a.go'])
    const words = [
      'class A',
      'def a',
      'function a',
      'func a',
      '{',
      '}',
      '(',
      ')',
      ' ',
      '    ',
      '\n',
      '\r\n',
      ':',
      '=>',
      '@a',
      'import ',
      '=',
      'lambda',
      '`',
      '"',
    ]
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(fc.constantFrom('a.ts', 'a.py', 'a.go'), texts, (path, text) => {
        const found = outlineOf(path, text)
        expect(found.by).toBe('grammar')
        expect(misplaced(found, text)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('a text is outlined by its lines', () => {
  const text = 'class A:\n    def b(self):\n        pass\n'
  const byLines = outlineByLines('a.py', text)

  const folders: string[] = []
  const emptyFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-grammars-'))
    folders.push(folder)
    return folder
  }
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })

  test('where no grammar is for it, and no grammar is read then', async () => {
    const found = await outlineIn('a.cs', 'class A\n{\n}\n', { assets: join(assets, 'nowhere') })
    expect(outlineText(found)).toEqual(['type A 1-2/3'])
    expect(found.by).toBe('lines')
  })

  test('where its language was not among the paths', async () => {
    const outlineOf = await syntaxParsers(patient).load(['b.ts', 'c.py'])
    expect(outlineOf('a.py', text).by).toBe('grammar')
    expect(outlineOf('a.go', 'package a').by).toBe('lines')
  })

  test('where nothing was shipped', async () => {
    expect(await outlineIn('a.py', text, { assets: emptyFolder() })).toEqual(byLines)
  })

  test.each([
    ['no Brotli', Buffer.from('x')],
    ['no grammar', brotliCompressSync('x')],
    ['a program that is no grammar', brotliCompressSync(Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]))],
  ])('where the file of its grammar is %s; others are read', async (_, bytes) => {
    const folder = emptyFolder()
    for (const file of ['web-tree-sitter.cjs', 'web-tree-sitter.wasm.br', 'tree-sitter-go.wasm.br'])
      copyFileSync(join(assets, file), join(folder, file))
    writeFileSync(join(folder, 'tree-sitter-python.wasm.br'), bytes)
    const outlineOf = await syntaxParsers({ ...patient, assets: folder }).load(['a.py', 'a.go'])
    expect(outlineOf('a.py', text)).toEqual(byLines)
    expect(outlineOf('a.go', 'package a').by).toBe('grammar')
  })

  test('where it is longer than 400,000 signs', async () => {
    const long = (length: number) => `${text}#${'x'.repeat(length - text.length - 1)}`
    expect((await outlineIn('a.py', long(400_000))).by).toBe('grammar')
    expect(await outlineIn('a.py', long(400_001))).toEqual(outlineByLines('a.py', long(400_001)))
  })

  test('where parsing takes too much work, and the next text is parsed again', async () => {
    const outlineOf = await syntaxParsers({ assets, most: { steps: 100 } }).load(['a.py'])
    expect(outlineOf('a.py', text.repeat(5_000)).by).toBe('lines')
    expect(outlineOf('a.py', text).by).toBe('grammar')
  })

  test('where walking its tree takes too much work', async () => {
    const wide = `${'x,'.repeat(3_000)}x\n`
    const [parsing, walking] = [200, 20_000]
    expect((await outlineIn('a.py', wide, { assets, most: { steps: parsing } })).by).toBe('lines')
    expect((await outlineIn('a.py', wide, { assets, most: { steps: walking } })).by).toBe('grammar')
  })

  test('where all texts together took too much work', async () => {
    const outlineOf = await syntaxParsers({ assets, most: { totalSteps: 100 } }).load(['a.py'])
    expect(outlineOf('a.py', text.repeat(5_000)).by).toBe('lines')
    expect(outlineOf('a.py', text).by).toBe('lines')
  })

  test('where all texts together are too long, and a shorter one still fits', async () => {
    const outlineOf = await syntaxParsers({ assets, most: { totalCharacters: text.length * 5 } }).load(['a.py'])
    const by = [3, 3, 2, 1].map((times) => outlineOf('a.py', text.repeat(times)).by)
    expect(by).toEqual(['grammar', 'lines', 'grammar', 'lines'])
  })

  test('where a parse took longer than the last resort, and all others then', async () => {
    const outlineOf = await syntaxParsers({ assets, most: { ms: 0 } }).load(['a.py'])
    expect(outlineOf('a.py', text.repeat(5_000)).by).toBe('lines')
    expect(outlineOf('a.py', text).by).toBe('lines')
  })
})

test('which texts are outlined by grammar does not depend on how long they take', async () => {
  const large = Array.from({ length: 1_500 }, (_, at) => `export function f${at}(a: number) { return a + ${at} }`)
  const outlineOf = await syntaxParsers({ assets }).load(['a.ts'])
  const by = Array.from({ length: 40 }, (_, at) => outlineOf(`s${at}.ts`, large.join('\n')).by)
  expect(new Set(by)).toEqual(new Set(['grammar']))

  const busy = (until: number): void => {
    while (performance.now() < until);
  }
  const few = { totalSteps: 2_000 }
  const under = async (pause: number): Promise<readonly string[]> => {
    const slowed = await syntaxParsers({ assets, most: few }).load(['a.ts'])
    return Array.from({ length: 30 }, (_, at) => {
      busy(performance.now() + pause)
      return slowed(`s${at}.ts`, large.slice(at, at + 100 + at * 2).join('\n')).by
    })
  }
  const idle = await under(0)
  expect(new Set(idle).size).toBe(2)
  expect(await under(20)).toEqual(idle)
}, 30_000)

test('the grammars are where the build puts them', () => {
  expect(assetsFolder('/tool')).toBe(join('/tool', 'dist', 'assets'))
})
