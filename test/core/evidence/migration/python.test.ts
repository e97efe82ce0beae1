import { join } from 'node:path'
import { expect, it, test } from 'vitest'
import { loadSyntaxParser } from '../../../../src/adapters/parsers/syntax-trees.ts'
import { runFunction } from '../../../../src/core/evidence/migration/python/create-machine.ts'
import { isAsked, isCertain } from '../../../../src/core/evidence/migration/python/frame.ts'
import type { Host } from '../../../../src/core/evidence/migration/python/machine.ts'
import { type Module, readModule } from '../../../../src/core/evidence/migration/python/module.ts'
import { textOf, type Value } from '../../../../src/core/evidence/migration/python/value.ts'
import { cpuTime } from '../../../support/cpu-time.ts'

const syntax = await loadSyntaxParser(join(import.meta.dirname, '..', '..', '..', '..', 'dist', 'assets'), 'python')
if (syntax === undefined) throw new Error('run npm run build first')
const parser = syntax

function moduleOf(text: string, host?: Host): Module {
  const root = parser.parse(text)
  if (root === undefined) throw new Error('too long')
  return readModule(root, host)
}

/** A value in a line. */
function told(value: Value | undefined): string {
  switch (value?.kind) {
    case undefined:
      return '-'
    case 'text':
      return `'${value.parts.map((part) => ('text' in part ? part.text : `<${part.unknown}>`)).join('')}'`
    case 'number':
      return String(value.number)
    case 'boolean':
      return value.isTrue ? 'True' : 'False'
    case 'none':
      return 'None'
    case 'list':
      return `[${[...value.items.map(told), ...(value.isWhole ? [] : ['…'])].join(', ')}]`
    case 'dict':
      return `{${[...pairs(value.entries, ': '), ...(value.isWhole ? [] : ['…'])].join(', ')}}`
    case 'call': {
      const given = [...value.args.map(told), ...(value.isWhole ? [] : ['…']), ...pairs(value.options.entries, '=')]
      const on = value.receiver === undefined || value.receiver.kind === 'class' ? '' : told(value.receiver)
      return `${on}${value.callee}(${given.join(', ')})`
    }
    case 'part':
      return value.name === '[]' ? `${told(value.of)}[]` : `${told(value.of)}.${value.name}`
    case 'name':
      return value.name
    case 'function':
      return `def ${value.name}`
    case 'class':
      return `class ${value.name}(${value.bases})`
    case 'unknown':
      return '?'
  }
}

function pairs(entries: ReadonlyMap<string, Value>, between: string): readonly string[] {
  return [...entries].map(([key, value]) => `${key}${between}${told(value)}`)
}

const imports = `from alembic import op
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg
from django.db import models
import django.db.models.deletion
from . import own
from ..a.b import thing as other
`

const expressions: readonly (readonly [expression: string, value: string])[] = [
  ["'a' \"b\" r'\\d'", "'ab\\d'"],
  ["f'a {1 + 1} {{b}} {x!r:>3} {sa.y}'", "'a 2 {b} <x> <sa.y>'"],
  ["'a\\tb\\x41\\'\\\\n'", "'a\tbA'\\n'"],
  ["b'a' + 'b' * 3", "'abbb'"],
  ["'%s.%d %(c)s%%' % ('a', 1)", "'a.1 <c>%'"],
  ["'%(a)s' % {'a': 'b'}", "'b'"],
  ["'%s' % x", "'<x>'"],
  ["'{} {1} {c} {{}}'.format('a', 'b', c='d')", "'a b d {}'"],
  ["', '.join(['a', 'b'])", "'a, b'"],
  ["' A '.strip().lower().replace('a', 'b').upper()", "'B'"],
  ["'a b'.split() + 'c,d'.split(',')", "['a', 'b', 'c', 'd']"],
  ["'abc'.startswith('ab') and 'b' in 'abc'", 'True'],
  ['1_000 - -2.5', '1002.5'],
  ['7 // 2 * 2 % 4', '2'],
  ['[1, *[2, 3], *x]', '[1, 2, 3, …]'],
  ['(1,) + (2,)', '[1, 2]'],
  ["{'a', 'b'} - {'a'}", "['b']"],
  ["{'a': 1, **{'b': 2}, **x}", '{a: 1, b: 2, …}'],
  ["{'a': [1, 2]}['a'][-1]", '2'],
  ["{'a': 1}.get('b', 3)", '3'],
  ["[(k, v) for k, v in {'a': 1}.items()]", "[['a', 1]]"],
  ["[a + b for a in 'xy'.split() for b in ['1', '2'] if a != b]", "['xy1', 'xy2']"],
  ["{k.upper(): i for i, k in enumerate(['a', 'b'], start=1)}", '{A: 1, B: 2}'],
  ['[x for x in range(5) if x > 2 and not x == 4]', '[3]'],
  ["list(zip(['a', 'b'], (1, 2)))", "[['a', 1], ['b', 2]]"],
  ['list(map(lambda a, b=2: a + b, [1, 2]))', '[3, 4]'],
  ['any([False, 1]), all([1, 0]), bool([])', '[True, False, False]'],
  ['1 if [] else 2', '2'],
  ['None or "a"', "'a'"],
  ["x if y else 'a'", '?'],
  ["'a' if y else None", "'a'"],
  ['1 is not None', 'True'],
  ['x is None', '?'],
  ['sa.Column', 'sqlalchemy.Column'],
  ["sa.Column('a', sa.String(5), nullable=False)", "sqlalchemy.Column('a', sqlalchemy.String(5), nullable=False)"],
  ['pg.JSONB', 'sqlalchemy.dialects.postgresql.JSONB'],
  ['django.db.models.deletion.CASCADE', 'django.db.models.deletion.CASCADE'],
  ['own.f(other)', '.own.f(..a.b.thing)'],
  ["getattr(op, 'f')('a')", "alembic.op.f('a')"],
  ['op.get_bind().execute(x)', 'alembic.op.get_bind().execute(x)'],
  ['op.get_bind().dialect.name', 'alembic.op.get_bind().dialect.name'],
  ['f(*a, **b)', 'f(…)'],
  ["(n := 'a') + n", "'aa'"],
  ['unheard_of(1)', 'unheard_of(1)'],
]

it.each(expressions)('%s', (expression, value) => {
  expect(told(moduleOf(`${imports}result = ${expression}`).names.get('result'))).toBe(value)
})

test('lines of a text', () => {
  const module = moduleOf('a = """\nx\\ny {b}\n  z""" \'u\\\nv\'\n')
  const value = module.names.get('a')
  expect(value?.kind === 'text' ? value.parts : []).toEqual([
    { text: '\nx', line: 1 },
    { text: '\n', line: 2, isEscape: true },
    { text: 'y {b}\n  z', line: 2 },
    { text: 'u', line: 3 },
    { text: 'v', line: 4 },
  ])
})

const bodies: readonly (readonly [body: string, ...calls: readonly string[]])[] = [
  ["for a in ['x', 'y']:\n  f(a)", "f('x')", "f('y')"],
  ["for i, (a, b) in enumerate([('x', 1), ('y', 2)]):\n  f(i, a, b)", "f(0, 'x', 1)", "f(1, 'y', 2)"],
  ["for a in ['x', 'y', 'z']:\n  if a == 'x': continue\n  if a == 'z': break\n  f(a)", "f('y')"],
  ['for a in b:\n  f(a)', 'loop f(b[])'],
  ['for a, b in c.items():\n  f(b)', 'c.items()', 'loop f(c.items()[][])'],
  ['while True:\n  f(1)', 'loop f(1)'],
  ['while False:\n  f(1)'],
  ["if 'a' in ['a']:\n  f(1)\nelif x:\n  f(2)\nelse:\n  f(3)", 'f(1)'],
  ['if x:\n  f(1)\nelif 1 == 1:\n  f(2)\nelse:\n  f(3)', 'maybe f(1)', 'maybe f(2)'],
  ['if x:\n  return\nf(1)', 'maybe f(1)'],
  ['return\nf(1)'],
  ['raise ValueError(1)\nf(1)', 'ValueError(1)'],
  [
    "if not sa.inspect(b).has_table('t'):\n  f(1)",
    'sqlalchemy.inspect(b)',
    "sqlalchemy.inspect(b).has_table('t')",
    'asked f(1)',
  ],
  [
    "columns = [c['name'] for c in sa.inspect(b).get_columns('t')]\nif 'a' in columns:\n  return\nf(1)",
    'sqlalchemy.inspect(b)',
    "sqlalchemy.inspect(b).get_columns('t')",
    'asked f(1)',
  ],
  ["a = 'x'\nif y:\n  a = 'z'\nf(a)", 'f(?)'],
  ["a = None\nif y:\n  a = 'z'\nf(a)", "f('z')"],
  ['a, *b, c = 1, 2, 3, 4\na += 1\nf(a, b, c)', 'f(2, [2, 3], 4)'],
  ['a = b = []\na.append(1)\na.extend([2])\na += [3]\nf(a)', 'f([1, 2, 3])'],
  ['a = []\nif x:\n  a.append(1)\nf(a)', 'f([1, …])'],
  ["a = {}\na['x'] = 1\na.update(y=2)\nf(a)", 'f({x: 1, y: 2})'],
  [
    'try:\n  f(1)\nexcept E as e:\n  f(2)\n  return\nelse:\n  f(3)\nfinally:\n  f(4)',
    'f(1)',
    'maybe f(2)',
    'f(3)',
    'f(4)',
  ],
  [
    "with op.batch_alter_table('a') as b, c():\n  b.f(1)",
    "alembic.op.batch_alter_table('a')",
    'enter',
    'c()',
    'enter',
    'entered.f(1)',
    'exit',
    'exit',
  ],
  [
    'def g(a, b=2, *c, d, **e):\n  f(a, b, c, d, e)\n  return a\nf(g(1, 2, 3, d=4, h=5))',
    'f(1, 2, [3], 4, {h: 5})',
    'f(1)',
  ],
  ['def g():\n  if x: return 1\n  return 2\nf(g())', 'f(?)'],
  ['def g(): return g()\nf(g())', 'f(?)'],
  ["match 'a':\n  case 'a':\n    f(1)\n  case _:\n    f(2)", 'f(1)'],
  ['import functools\ng = functools.partial(f, 1)\ng(2, c=3)', 'f(1, 2, c=3)'],
  ['class A:\n  n = 1\n  def m(self, x):\n    f(self.n, x)\nA().m(2)', 'A()', 'f(1, 2)'],
  ["import enum\nclass C(enum.Enum):\n  A = 'x'\n  B = 'y'\nf(C.A.value, [c.name for c in C])", "f('x', ['A', 'B'])"],
  ["class C(str, Enum):\n  A = 'x'\nf(C.A)", "f('x')"],
  ['[f(a) for a in [1, 2]]', 'f(1)', 'f(2)'],
  ['global n\nn = 2\nf(n)', 'f(2)'],
  ['x.y = 1', 'set ?.y 1'],
  ['x and f(1)', 'maybe f(1)'],
  ["f('a'  # one\n  'b')\nf(  # two\n  1)\nf([  # three\n  2])", "f('ab')", 'f(1)', 'f([2])'],
  ["if x:\n  a = 'y'\n  a = 'z'\n  f(a)\nf(a)", "maybe f('z')", "f('z')"],
  ["for a in ['x', 'y']:\n  if q: continue\n  b = a\n  f(b)", "maybe f('x')", "maybe f('y')"],
  ['async def g():\n  await f(1)'],
  ['match x:\n  case 1: f(1)\n  case _: f(2)', 'maybe f(1)', 'maybe f(2)'],
]

function heard(body: string, head = imports): readonly string[] {
  const calls: string[] = []
  const host: Host = {
    call: (call, frame) => {
      const how = isAsked(frame) ? 'asked ' : isCertain(frame) ? '' : 'maybe '
      calls.push(`${frame.isLoop ? 'loop ' : ''}${how}${told(call)}`)
      return undefined
    },
    enter: (_, node) => {
      calls.push('enter')
      return { kind: 'name', name: 'entered', node }
    },
    exit: () => calls.push('exit'),
    set: (of, name, value) => calls.push(`set ${told(of)}.${name} ${told(value)}`),
    unread: (why) => calls.push(`unread ${why}`),
  }
  const module = moduleOf(`${head}\ndef run(x, y):\n${body.replace(/^/gm, '  ')}`)
  const called = module.functions.get('run')
  if (called !== undefined) runFunction(called, [], host)
  return calls
}

it.each(bodies)('%s', (body, ...calls) => {
  expect(heard(body)).toEqual(calls)
})

test('a host answers', () => {
  const host: Host = {
    call: ({ callee }) => (callee === 'alembic.op.get_context' ? { kind: 'none' } : undefined),
    attribute: (_, name) => (name === 'name' ? { kind: 'text', parts: [{ text: 'postgresql', line: 1 }] } : undefined),
    name: (name) => (name === 'sqlalchemy.x' ? { kind: 'number', number: 1 } : undefined),
  }
  const module = moduleOf(`${imports}a = op.get_context()\nb = op.get_bind().dialect.name\nc = sa.x`, host)
  expect(['a', 'b', 'c'].map((name) => told(module.names.get(name)))).toEqual(['None', "'postgresql'", '1'])
})

test('a class has what its bases of the file have', () => {
  const module = moduleOf(
    `${imports}class A(models.Model):\n  a = 1\n  def f(self): pass\nclass B(A):\n  b = [models.X(1)]\n  class Meta:\n    managed = False\n  @staticmethod\n  def g(): pass\n`,
  )
  const [, b] = module.classes
  expect(b?.bases).toEqual(['A', 'django.db.models.Model'])
  expect(pairs(b?.attributes ?? new Map(), ' ')).toEqual(['a 1', 'b [django.db.models.X(1)]', 'Meta class Meta()'])
  expect([...(b?.methods.keys() ?? [])]).toEqual(['f', 'g'])
  expect(b?.methods.get('g')?.decorators).toEqual(['staticmethod'])
})

test('names of a module that is imported as a whole', () => {
  const module = moduleOf('from django.db.models import *\na = CharField(max_length=1)\nb = len(a)')
  expect(told(module.names.get('a'))).toBe('django.db.models.CharField(max_length=1)')
  expect(told(module.names.get('b'))).toBe('?')
})

/** Longer than any of them takes on a slow machine, and far shorter than what they would take unbounded. */
const limit = 15_000

test.each([
  ['parentheses', `f(${'('.repeat(3_000)}1${')'.repeat(3_000)})`],
  ['a sum of strings', `f('a'${" + 'b'".repeat(20_000)})`],
  ['a text that doubles', `a = 'b'\n${'a = a + a\n'.repeat(60)}f(a)`],
  ['a text that doubles in another', `a = 'b'\n${"a = f'{a}{a}'\n".repeat(60)}f(a)`],
  ['a list that doubles', `a = [1]\n${'a = [*a, *a]\n'.repeat(60)}f(a)`],
  [
    'loops in loops',
    `${Array.from({ length: 8 }, (_, depth) => `${'  '.repeat(depth)}for a in range(100):`).join('\n')}\n${'  '.repeat(8)}f(1)`,
  ],
  [
    'blocks in blocks',
    `${Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth)}if x:`).join('\n')}\n${' '.repeat(101)}f(1)`,
  ],
  ['functions that call themselves', 'def g(a):\n  g(a)\n  g(a)\ng(1)'],
  ['functions that call each other', 'def g(a):\n  h(a)\n  h(a)\ndef h(a):\n  g(a)\n  g(a)\ng(1)'],
  ['many statements', 'f(1)\n'.repeat(30_000)],
  ['a long number', `f(${'9'.repeat(100_000)})`],
  ['braces', `f('${'{'.repeat(50_000)}'.format(1), '${'%('.repeat(50_000)}' % 1)`],
  [
    'names of objects',
    "a = {'__proto__': 1, 'constructor': 2}\nf(a.constructor, a['__proto__'], __proto__, constructor.toString())",
  ],
  ['what cannot be parsed', 'f(1\ndef : = )'],
])('%s ends', (_, body) => {
  const start = cpuTime()
  expect(() => heard(body)).not.toThrow()
  expect(cpuTime() - start).toBeLessThan(limit)
})

test('what is too deep is told once', () => {
  expect(heard(`f(${'('.repeat(600)}1${')'.repeat(600)})`)).toContain('unread it is nested too deeply')
})

test('an attribute of a text enumeration is that text', () => {
  expect(textOf(moduleOf("class A(str, Enum):\n  B = 'c'\na = A.B.value").names.get('a'))).toBe('c')
})
