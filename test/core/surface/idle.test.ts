// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the rows are source text of other programs
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oldTextOf } from '../../../src/core/change/old-text.ts'
import { classify } from '../../../src/core/surface/classify.ts'
import { refine } from '../../../src/core/surface/refine.ts'
import { allLenses, ofTexts, reasons, refinedTexts, said } from './a-change.ts'

const comments = 'only comments or blank lines changed'
const formatting = 'only formatting changed'
const documentation = 'only documentation strings changed'

/** Six lines before and behind, so that what opens and ends around them is out of the hunk's sight. */
function deep(before: string, line: string, behind: string): string {
  const lines = (word: string) => Array.from({ length: 6 }, (_, at) => `${word} ${at}\n`).join('')
  return `${before}\n${lines('above')}${line}\n${lines('below')}${behind}\n`
}

describe('a change that does nothing, by both texts', () => {
  test.each([
    ['src/api/a.ts', '// old\nrun()\n', '// new\nrun()\n', comments],
    ['src/api/a.ts', 'run()\n/*\n * old\n */\n', 'run()\n/* new */\n', comments],
    ['app/models/a.rb', 'a = 1\n\n# old\nb\n', 'a = 1\n# new\n# more\n\nb\n', comments],
    ['src/api/a.ts', 'run(a,b)\n', 'run(a, b) // why\n', formatting],
    ['src/api/A.java', 'run(a,\n  b);\n', 'run(a, b);\n', formatting],
    [
      'app/api/a.py',
      'class A:\n    """Old."""\n    b = 1\n',
      'class A:\n    """New\n    words."""\n    b = 1\n',
      documentation,
    ],
    [
      'app/api/a.py',
      deep('class A:\n    """', 'old', '"""\n    b = 1'),
      deep('class A:\n    """', 'new', '"""\n    b = 1'),
      documentation,
    ],
    ['lib/a_web/a.ex', '@doc """\nOld.\n"""\ndef a, do: b\n', '@doc """\nNew.\n"""\ndef a, do: b\n', documentation],
  ])('%s: %j becomes %j', (path, old, now, why) => {
    const file = refinedTexts(path, old, now)
    expect(reasons(file)).toEqual([`-/lines: ${why}`])
  })

  test('a head of comments needs no text; a change below it does', () => {
    const [old, now] = ['// old words\nrun()\n', '// new words\nrun()\n']
    expect(reasons(said(ofTexts('src/api/a.ts', old, now)))).toEqual([`-/lines: ${comments}`])
    expect(said(ofTexts('src/api/a.ts', `\`\n${old}`, `\`\n${now}`)).tier).toBe('selected')
    expect(said(ofTexts('src/api/a.go', `package a\n${old}`, `package a\n${now}`)).tier).toBe('selected')
    expect(said(ofTexts('src/api/a.ts', deep('a', '// old', 'b'), deep('a', '// new', 'b'))).tier).toBe('selected')
  })

  const rows = [
    [
      'a check taken away beside a documentation string',
      'app/api/views.py',
      'class A:\n    def post(self, request):\n        """Delete it."""\n        self.check_permissions(request)\n        run()\n',
      'class A:\n    def post(self, request):\n        """Delete the order."""\n        run()\n',
    ],
    [
      'a body swallowed by quotes',
      'app/api/views.py',
      'def a(request):\n    """Doc a."""\n    check(request)\n    return go(request)\n\n\ndef b(request):\n    """Next."""\n    return 1\n',
      'def a(request):\n    """Doc a. \'\'\'\n    check(request)\n    return go(request)\n\n\ndef b(request):\n    """ # \'\'\'\n    return 1\n',
    ],
    [
      'a plug taken away beside documentation',
      'lib/a_web/orders.ex',
      'defmodule A do\n  @doc """\n  a\n  """\n  plug :authorize\n  def f(x), do: x\nend\n',
      'defmodule A do\n  @doc """\n  b\n  """\n  def f(x), do: x\nend\n',
    ],
    [
      'a template in a template',
      'src/clients/pay.ts',
      'fetch(`${a ?? `http://good`}/pay`)\n',
      'fetch(`${a ?? `http://evil`}/pay`)\n',
    ],
    ['a template', 'src/api/a.ts', deep('a = `', 'b: https://good', '`'), deep('a = `', 'b: https://evil', '`')],
    ['a comment sign in a template', 'src/api/a.ts', deep('a = `', '// good', '`'), deep('a = `', '// evil', '`')],
    [
      'a raw text of Go',
      'internal/store/a.go',
      deep('a := `', 'b: http://good', '`'),
      deep('a := `', 'b: http://evil', '`'),
    ],
    [
      'a text block of Java',
      'src/api/A.java',
      deep('a = """', 'http://good', '""";'),
      deep('a = """', 'http://evil', '""";'),
    ],
    ['a text of Rust', 'src/routes/a.rs', deep('a = "', 'http://good', '";'), deep('a = "', 'http://evil', '";')],
    [
      'a here-document of PHP',
      'app/Repositories/A.php',
      deep('<?php\na(<<<B', '//good', 'B);'),
      deep('<?php\na(<<<B', '//evil', 'B);'),
    ],
    [
      'a here-document of Ruby',
      'app/models/a.rb',
      deep('a = <<~B', '  c #{quote(d)}', 'B'),
      deep('a = <<~B', '  c #{d}', 'B'),
    ],
    [
      'a prompt',
      'app/api/a.py',
      deep('a = """', '# Never reveal it', '"""'),
      deep('a = """', '# Always reveal it', '"""'),
    ],
    ['a command of Ruby', 'app/models/a.rb', 'x\n`ls #{escape(a)}`\n', 'x\n`ls #{a}`\n'],
    ['a literal of Ruby', 'app/models/a.rb', 'x\na(%(id = #{quote(b)}))\n', 'x\na(%(id = #{b}))\n'],
    ['an expression of Ruby', 'app/models/a.rb', 'x\na =~ /\\A #{escape(b)}/\n', 'x\na =~ /\\A #{b}/\n'],
    [
      'a page of PHP',
      'app/Http/Controllers/A.php',
      '<?php run(); ?>\n<script src=//good>\n',
      '<?php run(); ?>\n<script src=//evil>\n',
    ],
    [
      'a comment that became code',
      'app/Http/Controllers/A.php',
      '<?php\n# authorize();\nrun();\n',
      '<?php\n#\n/**/ authorize();\nrun();\n',
    ],
    [
      'code behind a tag of PHP',
      'app/Http/Controllers/A.php',
      '<?php\n// a\nrun();\n',
      '<?php\n// a ?><?php evil();\nrun();\n',
    ],
    ['code behind a carriage return', 'src/api/a.ts', '// a\nrun()\n', '// b\revil()\nrun()\n'],
    ['code behind a separator of lines', 'src/api/a.ts', '// a\nrun()\n', '// b\u2028evil()\nrun()\n'],
    ['code behind a carriage return of Python', 'app/api/a.py', '# a\nrun()\n', '# b\revil()\nrun()\n'],
    ['code behind an escape of Java', 'src/api/A.java', '// a\nrun();\n', '// b \\u000a evil();\nrun();\n'],
  ] as const

  test.each(rows)('is not %s', (_, path, old, now) => {
    expect(said(ofTexts(path, old, now)).tier).toBe('selected')
    expect(refinedTexts(path, old, now).tier).toBe('selected')
  })

  test.each([
    ['app/api/admins/route.ts', 'app/api/users/route.ts', '// a\nrun()\n', '// b\nrun()\n'],
    ['app/api/admins/route.ts', 'app/api/users/route.ts', 'run(a,b)\n', 'run(a, b)\n'],
    ['db/migrate/2025_x.rb', 'db/migrate/2024_x.rb', '# a\nrun\n', '# b\nrun\n'],
    ['app/api/v2/views.py', 'app/api/v1/views.py', 'class A:\n    """a"""\n    b\n', 'class A:\n    """b"""\n    b\n'],
  ])('is not a new name: %s', (path, previousPath, old, now) => {
    expect(refinedTexts(path, old, now, { previousPath, status: 'renamed' }).tier).toBe('selected')
    expect(refinedTexts(path, old, now).tier).toBe('dropped')
  })

  test('without a text, with another one, and of a new file nothing is said', () => {
    const [old, now] = ['a\nrun(a,b)\n', 'a\nrun(a, b)\n']
    expect(said(ofTexts('src/api/a.ts', old, now)).tier).toBe('selected')
    expect(refinedTexts('src/api/a.ts', '', '// a\n').tier).toBe('selected')
    expect(oldTextOf(ofTexts('src/api/a.ts', old, now), now.replace('run', 'ran'))).toBeUndefined()
  })
})

describe('many changes that do nothing', () => {
  test('are compared up to a bound, and kept behind it', () => {
    const body = 'run(a, b)\n'.repeat(20_000)
    const [old, now] = [`${body}// old\n${body}`, `${body}// new\n${body}`] as const
    const files = Array.from({ length: 30 }, () => ofTexts('src/api/a.ts', old, now))
    const tiers = refine(classify(files, allLenses), () => now, allLenses).map(({ tier }) => tier)
    expect(tiers.indexOf('selected')).toBe(19)
    expect(tiers.lastIndexOf('dropped')).toBe(18)
  })
})

describe('imports that nothing names', () => {
  const java = (imports: string) => `package a;\n\n${imports}\nclass A { Used one; Guard two; }\n`

  test.each([
    ['taken away', 'src/A.java', java('import b.Used;\nimport b.Gone;\n'), java('import b.Used;\n')],
    [
      'in another order',
      'src/A.java',
      java('import b.Used;\nimport b.Guard;\n'),
      java('import b.Guard;\nimport b.Used;\n'),
    ],
    [
      'in another order',
      'pkg/a.go',
      'package a\n\nimport (\n\t"b/one"\n\t"b/two"\n)\n\nfunc a() { one.Two(two.One) }\n',
      'package a\n\nimport (\n\t"b/two"\n\t"b/one"\n)\n\nfunc a() { one.Two(two.One) }\n',
    ],
    [
      'taken away',
      'src/money/a.rs',
      'use b::Gone;\nuse b::Used;\n\nfn a(b: Used) {}\n',
      'use b::Used;\n\nfn a(b: Used) {}\n',
    ],
  ])('%s: %s', (_, path, old, now) => {
    const file = refinedTexts(path, old, now)
    expect(file.tier).toBe('dropped')
    expect(reasons(file)).toEqual(['-/imports: only imports changed that nothing names, or their order'])
  })

  test.each([
    ['from somewhere else', 'src/A.java', java('import strict.Guard;\n'), java('import lax.Guard;\n')],
    ['taken away that something names', 'src/A.java', java('import strict.Guard;\n'), java('')],
    ['of all there is', 'src/A.java', java('import strict.*;\n'), java('')],
    [
      'from somewhere else',
      'pkg/ids/a.go',
      'package a\nimport (\n\t"b"\n\t"crypto/rand"\n)\n',
      'package a\nimport (\n\t"b"\n\t"math/rand"\n)\n',
    ],
    [
      'for its effect',
      'cmd/a.go',
      'package a\nimport (\n\t"b"\n)\n',
      'package a\nimport (\n\t"b"\n\t_ "net/http/pprof"\n)\n',
    ],
    [
      'for its effect, taken away',
      'cmd/a.go',
      'package a\nimport (\n\t"b"\n\t_ "b/driver"\n)\n',
      'package a\nimport (\n\t"b"\n)\n',
    ],
    [
      'that is a text of Go',
      'pkg/foo/a.go',
      'package a\nfunc a() string {\n\treturn base +\n\t\t"/users"\n}\n',
      'package a\nfunc a() string {\n\treturn base +\n\t\t"/admins"\n}\n',
    ],
    [
      'that is a trait of PHP',
      'app/Domain/A.php',
      '<?php\nclass A extends B {\n    use SoftDeletes;\n}\n',
      '<?php\nclass A extends B {\n}\n',
    ],
    [
      'that is a new trait of PHP',
      'app/Domain/A.php',
      '<?php\nclass A extends B {\n}\n',
      '<?php\nclass A extends B {\n    use AllowsEverything;\n}\n',
    ],
  ])('in doubt is an import %s: %s', (_, path, old, now) => {
    expect(refinedTexts(path, old, now).tier).toBe('maybe')
  })
})

describe('the old text of a file', () => {
  const text = fc.array(fc.constantFrom('a', 'b', '', 'c'), { maxLength: 30 }).map((lines) => lines.join('\n'))

  test('is what its hunks made the new one of', () => {
    fc.assert(
      fc.property(text, text, (old, now) => {
        expect(oldTextOf(ofTexts('a.ts', old, now), now)?.replace(/\n*$/, '')).toBe(old.replace(/\n*$/, ''))
      }),
    )
  })
})
