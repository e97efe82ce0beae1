// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the rows are source text of other programs
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexicalOf } from '../../../src/core/surface/lexical.ts'
import { isSameCode } from '../../../src/core/surface/same-code.ts'
import { tokensOf } from '../../../src/core/surface/tokens.ts'
import { cpuTime } from '../../support/cpu-time.ts'

/** What is said of two texts of a file with that name. */
function isSame(path: string, old: string, now: string): boolean {
  const lexical = lexicalOf(path)
  if (lexical === undefined) throw new Error(`nothing is known of ${path}`)
  return isSameCode(old, now, lexical)
}

const quotes = '"""'

describe('the same code, written another way', () => {
  test.each([
    ['a.ts', 'send({ id, name })', 'send({\n  id,\n  name,\n})'],
    ['a.ts', 'const a = "x"', "const a = 'x'"],
    ['a.ts', 'if (a)  return b', 'if (a) return b'],
    ['a.ts', 'return a // old', 'return a // new'],
    ['a.ts', 'const re = /a b/g', 'const re =\n  /a b/g'],
    ['a.ts', 'f(`a${b ? `c${d}` : `}`}`) // old', 'f(`a${b ? `c${d}` : `}`}`)'],
    ['a.ts', 'const half = (a + b) / 2', 'const half = ( a + b ) / 2'],
    ['a.ts', "import { a } from 'a'\nrun()", "import { a } from 'a'\nimport type { B } from 'b'\nrun()"],
    ['a.js', '#!/usr/bin/env node\n// old\nrun()', '#!/usr/bin/env node\nrun()'],
    ['a.go', 'a   := 1 // first', 'a := 1 // second'],
    ['a.go', 'send(id, name)', 'send(\n\tid,\n\tname,\n)'],
    ['a.go', 'a := `x // y`\n\n\n/* old */', 'a := `x // y`'],
    ['A.java', 'send(id,\n  name);', 'send(id, name);'],
    ['A.java', `a = ${quotes}\n x "y" \\${quotes} z${quotes}; // old`, `a = ${quotes}\n x "y" \\${quotes} z${quotes};`],
    ['A.cs', '#region x\nSend( @"a""\\" );', '#region x\nSend(@"a""\\"); // new'],
    ['A.cs', 'Send($"{a["b"]}{{");', 'Send( $"{a["b"]}{{" );'],
    ['a.rs', "fn a<'x>(b: &'x str) -> char { 'y' }", "fn a<'x>(b: &'x str) -> char {\n  'y'\n}"],
    ['a.rs', 'a(r#"x // "y""#, \'"\'); /* a /* b */ c */', 'a(\n  r#"x // "y""#,\n  \'"\',\n);'],
    ['a.rb', 'send(id)', '  send(id) # why'],
    ['a.rb', 'a = %w[b c]\nsend(x ? "y" : /z/, "#{b["c"]}")', '# new\na = %w[b c]\nsend(x ? "y" : /z/, "#{b["c"]}")'],
    ['a.ex', 'a = ~r/"/ # old', '  a = ~r/"/'],
    ['a.ex', 'def a(?"), do: b # old', 'def a(?"), do: b'],
    ['A.kt', 'send("a${b["c"]}")', '  send("a${b["c"]}") // new'],
    ['a.php', "<?php\nrun('a'); // old", "<?php\n# new\nrun('a');"],
    ['a.py', 'send(id)  # old', 'send(id)  # new'],
    ['a.py', 'send(id, f"{a["b"]} {{")', 'send(\n    id, f"{a["b"]} {{")'],
    ['a.py', `def a():\n    ${quotes}Old.${quotes}\n    b()`, `def a():\n    '''New.\n    # more'''\n    b()`],
    ['a.py', `${quotes}Old.${quotes}\nimport b`, 'import b'],
    ['a.ex', `@doc ${quotes}\nOld.\n${quotes}\ndef a, do: b`, `@doc ${quotes}\nNew "x".\n${quotes}\ndef a, do: b`],
    ['a.proto', 'message A { string b=1; }', 'message A {\n  string b = 1; // new\n}'],
    ['a.json', '{"a":1}', '{ "a": 1 }'],
  ])('%s: %j', (path, old, now) => {
    expect(isSame(path, old, now)).toBe(true)
    expect(isSame(path, now, old)).toBe(true)
    expect(isSame(path, old, `${now}\nmore`)).toBe(false)
  })
})

describe('other code, or code that could be read in two ways', () => {
  const rows = [
    ['a string', 'a.ts', "const a = 'x  y'", "const a = 'x y'"],
    ['a template', 'a.ts', 'const a = `x  y`', 'const a = `x y`'],
    ['a template over lines', 'a.ts', 'const a = `x\n  y`', 'const a = `x\ny`'],
    ['a template that does not end', 'a.ts', 'const a = `x', 'const  a = `x'],
    ['a template in a template', 'a.ts', 'f(`${a ?? `http://b`}/c`)', 'f(`${a ?? `http://d`}/c`)'],
    ['a comment sign in a template', 'a.ts', 'a = `\n// b\n`', 'a = `\n// c\n`'],
    ['quotes around an escape', 'a.ts', '"\\n"', "'\\n'"],
    ['words run together', 'a.ts', 'const ab = 1', 'const a b = 1'],
    ['a number taken apart', 'a.ts', 'a = 1.5', 'a = 1 . 5'],
    ['an operator taken apart', 'A.java', 'a = b++ + c;', 'a = b + ++c;'],
    ['a return cut off', 'a.ts', 'return send(id)', 'return\nsend(id)'],
    ['a type cut off', 'a.ts', 'type A = 1', 'type\nA = 1'],
    ['a statement begun', 'a.go', 'a := f (b)', 'a := f\n(b)'],
    ['a regular expression', 'a.ts', 'a = b.test(/x y/)', 'a = b.test(/xy/)'],
    ['what may be one or two divisions', 'a.ts', 'if (a) /`/.test(b) // `\n', 'if (a) /`/.test(b)'],
    ['a comment of HTML', 'a.js', '<!-- `\na = `\n// b\n`', '<!-- `\na = `\n// c\n`'],
    ['words of markup', 'a.js', 'a = <p>http://b</p>', 'a = <p>http://c</p>'],
    ['an import that keeps statements apart', 'a.ts', "a\nimport type { B } from 'b'\n(c)", 'a\n(c)'],
    ['a hole in a list', 'a.ts', 'const a = [ , ]', 'const a = []'],
    ['a pragma', 'a.ts', '/** @jsx h */\na()', '/** @jsx x */\na()'],
    ['a tuple of one', 'a.rs', 'let a = (b,);', 'let a = (b);'],
    ['a text of Rust over lines', 'a.rs', 'a = "\n// b";', 'a = "\n// c";'],
    ['indentation of Python', 'a.py', 'a\n    send(id)', 'a\n        send(id)'],
    ['a text that is an argument', 'a.py', `run(\n${quotes}a${quotes})`, `run(\n${quotes}b${quotes})`],
    ['a text that is a value', 'a.py', `a = \\\n${quotes}a${quotes}`, `a = \\\n${quotes}b${quotes}`],
    [
      'a sign in a text of Python',
      'a.py',
      `a = f"{b["#"]}" ${quotes}\n# c\n${quotes}`,
      `a = f"{b["#"]}" ${quotes}\n# d\n${quotes}`,
    ],
    [
      'code that became documentation',
      'a.py',
      'def a():\n  b()\n  c()',
      `def a():\n  ${quotes}\n  b()\n  ${quotes}\n  c()`,
    ],
    [
      'code behind documentation',
      'a.py',
      `def a():\n  ${quotes}b${quotes}; c()`,
      `def a():\n  ${quotes}d${quotes}; c()`,
    ],
    ['code in documentation', 'a.ex', `@doc ${quotes}\n#{a}\n${quotes}`, `@doc ${quotes}\n#{b}\n${quotes}`],
    ['an attribute that is none', 'a.ex', `@query ${quotes}\na\n${quotes}`, `@query ${quotes}\nb\n${quotes}`],
    [
      'quotes within lines of Elixir',
      'a.ex',
      `a = ${quotes}\nb ${quotes}\n# c\n${quotes}`,
      `a = ${quotes}\nb ${quotes}\n# d\n${quotes}`,
    ],
    ['a sigil', 'a.ex', 'a = ~S(#b)', 'a = ~S(#c)'],
    ['a here-document', 'a.rb', 'a <<~B\n  # c\nB', 'a <<~B\n  # d\nB'],
    ['a literal with a delimiter', 'a.rb', 'a(%(#{b(c)}))', 'a(%(#{c}))'],
    ['a literal with blanks around it', 'a.rb', 'a = % #b ', 'a = % #c '],
    ['an expression that holds code', 'a.rb', 'a =~ /#{b(c)}/', 'a =~ /#{c}/'],
    ['an expression over lines', 'a.rb', "a = /b\n # ' c\n/x\nd '\n# e\n'", "a = /b\n # ' c\n/x\nd '\n# f\n'"],
    ['an argument that is an expression', 'a.rb', 'a /#b/', 'a /#c/'],
    ['a command', 'a.rb', '`a #{b(c)}`', '`a #{c}`'],
    ['a character made of quotes', 'a.rb', 'a(?")\n# "\nb', 'a(?")\n# "\n"b'],
    ['data behind the end', 'a.rb', 'a\n__END__\n# b', 'a\n__END__\n# c'],
    ['a magic comment', 'a.rb', '# frozen_string_literal: true\na', 'a'],
    ['a line of Kotlin joined', 'A.kt', 'val a = b\n+ c', 'val a = b + c'],
    ['a raw text of Kotlin', 'A.kt', `a = ${quotes}\n// b${quotes}`, `a = ${quotes}\n// c${quotes}`],
    ['an escape that is its character', 'A.java', '// a \\u000a b()', '// a'],
    ['a condition of the compiler', 'A.cs', '#if A\n// b\n#endif', '#if A\n// c\n#endif'],
    ['a directive of the compiler', 'a.go', '//go:build  linux\na', '//go:build linux\na'],
    ['source of C', 'a.go', '// int a;\nimport "C"', '// int b;\nimport "C"'],
    ['a raw text of Go', 'a.go', 'a := `\n// b`', 'a := `\n// c`'],
    ['quotes that hold a variable', 'a.php', '<?php $a = "$b";', "<?php $a = '$b';"],
    ['a page', 'a.php', '<?php a(); ?>\n<p src=//b>', '<?php a(); ?>\n<p src=//c>'],
    ['a here-document of PHP', 'a.php', '<?php a(<<<B\n// c\nB);', '<?php a(<<<B\n// d\nB);'],
    ['an annotation of PHP', 'a.php', '<?php /** @Route("/a") */', '<?php /** @Route("/b") */'],
    ['a description of GraphQL', 'a.graphql', `${quotes}a # b${quotes}`, `${quotes}a # c${quotes}`],
    ['an end of line that git does not know', 'a.ts', 'a // b\u2028c()', 'a // b'],
    ['a carriage return alone', 'a.py', 'a # b\rc()', 'a # b'],
    ['lines that changed places', 'a.ex', 'one()\ntwo()', 'two()\none()'],
    ['a bracket too many', 'a.py', ')\n  a', ')\na'],
  ] as const

  test.each(rows)('%s', (_, path, old, now) => {
    expect(isSame(path, old, now)).toBe(false)
    expect(isSame(path, now, old)).toBe(false)
  })

  test.each([['a.c'], ['a.tsx'], ['a.vue'], ['a.groovy'], ['a.sh'], ['Makefile'], ['a.yml']])(
    'nothing is known of %s',
    (path) => {
      expect(lexicalOf(path)).toBeUndefined()
    },
  )
})

describe('words of code', () => {
  const words = (path: string, text: string) => {
    const lexical = lexicalOf(path)
    return lexical === undefined ? [] : [...tokensOf(text, lexical)]
  }

  test('white space and comments between them are nothing', () => {
    expect(words('A.java', 'a.b( "x y", 1 ) // c\n/* d */')).toEqual(['a', '.', 'b', '(', '"x y"', ',', '1', ')'])
  })

  test.each([["'a"], ['"a'], ['`a'], ['/* a'], ['"a\n"'], ['`${a'], ['`${"}`']])(
    'what does not end is not trusted: %j',
    (text) => {
      expect(words('a.ts', text)).toContain(undefined)
    },
  )

  const word = fc.constantFrom('a', 'bc', '1', '(', ')', '{', '}', '+', '=>', ';', '"x y"', "'z'", '/')
  test('white space added between words changes none', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.array(fc.constantFrom(' ', '\n', '\t  ')), (all, spaces) => {
        const spread = all.map((one, at) => `${one}${spaces[at] ?? ' '} `).join('')
        expect(words('A.java', spread)).toEqual(words('A.java', all.join(' ')))
      }),
    )
  })

  test('what stands in a text or a comment is never taken for code', () => {
    const inner = fc
      .array(fc.constantFrom('a', '//', '/*', '*/', '#', "'", '\\"', '`', '${', '}', '"', ' '))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(inner, (text) => {
        const inQuotes = `a = "${text.replaceAll(/\\*"/g, '')}"`
        expect(words('A.java', inQuotes)).toEqual(['a', '=', inQuotes.slice(4)])
        expect(words('A.java', `a // ${text}`)).toEqual(['a'])
      }),
    )
  })

  test('a text of 50,000 characters made of any part costs little', () => {
    for (const part of ['/*', '"', '`', '/', '[', '/[', ' ', '\\', '//', "'a", '${', '`${', '%', '?', '~', '{', '\n'])
      for (const path of ['a.ts', 'a.rb', 'a.py', 'a.ex', 'a.rs', 'A.kt', 'A.cs', 'a.php']) {
        const text = part.repeat(50_000 / part.length)
        const start = cpuTime()
        words(path, text)
        expect(cpuTime() - start, `${path} ${part}`).toBeLessThan(500)
      }
  })
})
