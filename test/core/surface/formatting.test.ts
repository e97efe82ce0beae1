import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onlyFormatting } from '../../../src/core/surface/formatting.ts'
import { tokensOf } from '../../../src/core/surface/tokens.ts'
import { aChange, reasons, said } from './a-change.ts'

describe('only formatting changed', () => {
  test.each([
    ['src/a.ts', ['-  send({ id, name })', '+  send({', '+    id,', '+    name,', '+  })']],
    ['src/a.ts', ['-const a = "x"', "+const a = 'x'"]],
    ['src/a.ts', ['-if (a)  return b', '+if (a) return b']],
    ['src/a.ts', ['-  return a // old words', '+  return a // new words']],
    ['src/a.ts', ['-const re = /a b/g', '+const re =', '+  /a b/g']],
    ['pkg/a.go', ['-\ta   := 1 // first', '+\ta := 1 // first']],
    ['pkg/a.go', ['-\tsend(id, name)', '+\tsend(', '+\t\tid,', '+\t\tname,', '+\t)']],
    ['src/main/java/A.java', ['-    send(id,', '-        name);', '+    send(id, name);']],
    ['src/A.cs', ['-        Send( id );', '+        Send(id);']],
    ['app/A.php', ['-$a = ["x"];', "+$a = [ 'x', ];"]],
    ['src/a.rs', ["-fn a<'x>(b: &'x str) -> char { 'y' }", "+fn a<'x>(b: &'x str) -> char {", "+    'y'", '+}']],
    ['src/a.rs', ['-    let a = send(id, name);', '+    let a = send(', '+        id,', '+        name,', '+    );']],
    ['lib/a.rb', ['-    send(id)', '+  send(id) # why']],
    ['src/A.kt', ['-    send(id)', '+  send(id)']],
    ['src/a.py', ['-send(id)  # old', '+send(id)  # new']],
    ['proto/a.proto', ['-message A { string b=1; }', '+message A {', '+  string b = 1;', '+}']],
    ['src/routes/a.ts', ["-app.get( '/orders', list )", "+app.get('/orders', list)"]],
  ])('%s: %j', (path, lines) => {
    const file = said(aChange(path, lines))
    expect(file).toMatchObject({ tier: 'dropped', surfaces: [] })
    expect(reasons(file)).toEqual(['-/lines: only formatting changed'])
  })

  test.each([
    ['a string', 'src/a.ts', ["-const a = 'x  y'", "+const a = 'x y'"]],
    ['a template', 'src/a.ts', ['-const a = `x  y`', '+const a = `x y`']],
    ['a template over lines', 'src/a.ts', ['-const a = `x', '-  y`', '+const a = `x', '+y`']],
    ['a template that does not end in view', 'src/a.ts', ['-const a = `x', '+const  a = `x', ' y']],
    ['quotes around an escape', 'src/a.ts', ['-const a = "\\n"', "+const a = '\\n'"]],
    ['quotes that hold a variable', 'app/a.php', ['-$a = "$b";', "+$a = '$b';"]],
    ['a character and a string', 'src/A.java', ['-send("x");', "+send('x');"]],
    ['words run together', 'src/a.ts', ['-const ab = 1', '+const a b = 1']],
    ['an operator taken apart', 'src/A.java', ['-a = b++ + c;', '+a = b + ++c;']],
    ['a return cut off', 'src/a.ts', ['-  return send(id)', '+  return', '+  send(id)']],
    ['a statement begun', 'pkg/a.go', ['-\ta := f (b)', '+\ta := f', '+\t(b)']],
    ['a regular expression', 'src/a.ts', ['-const a = b.test(/x y/)', '+const a = b.test(/xy/)']],
    ['a hole in a list', 'src/a.ts', ['-const a = [ , ]', '+const a = []']],
    ['a tuple of one', 'src/a.rs', ['-let a = (b,);', '+let a = (b);']],
    ['indentation of Python', 'src/a.py', ['-    send(id)', '+        send(id)']],
    ['indentation of YAML', 'config/a.yml', ['-  pool_size: 5', '+    pool_size: 5']],
    ['a Makefile', 'lib/Makefile.am', ['-a:', '+ a:']],
    ['a here-document', 'lib/a.rb', ['-  run <<~SQL', '+run <<~SQL']],
    ['a line of Kotlin joined', 'src/A.kt', ['-val a = b', '-+ c', '+val a = b + c']],
    ['a preprocessor', 'src/a.c', [' #define A', '-f( 1 );', '+f(1);']],
    ['a directive of the compiler', 'pkg/a.go', ['-//go:build  linux', '+//go:build linux', '-a  := 1', '+a := 1']],
    ['lines that changed places', 'lib/a.ex', ['-  one()', '   two()', '+  one()']],
    ['statements that changed places', 'src/a.ts', ['-  one()', '   two()', '+  one()']],
    ['a comment that begins to hold code', 'src/a.ts', ['-  one() /* x */ ; two()', '+  one() /* x ; two() */']],
  ])('%s is more than formatting', (_, path, lines) => {
    expect(onlyFormatting(aChange(path, lines))).toBe(false)
  })

  test('a file that was added or removed was not formatted', () => {
    for (const status of ['added', 'removed'] as const)
      expect(onlyFormatting(aChange('src/a.ts', ['-a  = 1', '+a = 1'], { status }))).toBe(false)
  })

  test('more than a person tidies is not compared', () => {
    const line = (sign: string) => `${sign}${'one( two ); '.repeat(60)}`
    const lines = (count: number) => ['-', '+'].flatMap((sign) => Array.from({ length: count }, () => line(sign)))
    expect(onlyFormatting(aChange('src/A.java', [...lines(2), '+']))).toBe(true)
    expect(onlyFormatting(aChange('src/A.java', [...lines(60), '+']))).toBe(false)
  })
})

describe('words of code', () => {
  test('white space and comments between them are nothing', () => {
    expect(tokensOf('a.b( "x y", 1, ) // c\n/* d */', false, 'java')).toEqual([
      'a',
      '.',
      'b',
      '(',
      '"x y"',
      ',',
      '1',
      ')',
    ])
  })

  test.each([["'a"], ['"a'], ['`a'], ['/* a'], ['"a\n"']])('what does not end is not trusted: %j', (text) => {
    expect(tokensOf(text, false, 'ts')).toBeUndefined()
  })

  const word = fc.constantFrom('a', 'bc', '1', '(', ')', '{', '}', '+', '=>', ';', '"x y"', "'z'", '.', '/')
  test('white space added between words changes none', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        fc.array(fc.constantFrom(' ', '\n', '\t  '), { maxLength: 20 }),
        (words, spaces) => {
          const spread = words.map((one, at) => `${one}${spaces[at] ?? ' '} `).join('')
          expect(tokensOf(spread, false, 'java')).toEqual(tokensOf(words.join(' '), false, 'java'))
        },
      ),
    )
  })

  test('a text of 40,000 characters made of any part costs little', () => {
    for (const part of ['/*', '"', '`', '/', '[', '/[', ' ', '\\', '//', "'a"]) {
      const text = part.repeat(40_000 / part.length)
      const start = performance.now()
      tokensOf(text, true, 'ts')
      expect(performance.now() - start).toBeLessThan(500)
    }
  })
})
