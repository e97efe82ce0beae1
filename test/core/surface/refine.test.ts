import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DiffFile } from '../../../src/core/change/diff.ts'
import { type ClassifyOptions, classify } from '../../../src/core/surface/classify.ts'
import { refine, wantsText } from '../../../src/core/surface/refine.ts'
import type { SurfaceFile } from '../../../src/core/surface/surface.ts'
import { cpuTime } from '../../support/cpu-time.ts'
import { aChange, allLenses, reasons, refinedTexts } from './a-change.ts'

/** Both passes over one file, whose whole new text is known. */
function refined(file: DiffFile, text: string | undefined, options: Partial<ClassifyOptions> = {}): SurfaceFile {
  const all = { ...allLenses, ...options }
  const [only] = refine(classify([file], all), () => text, all)
  if (only === undefined) throw new Error('refine gave no answer')
  return only
}

const unproven = 'backend source; what is shown of it has no sign of an API, queue or database'

describe('imports of the whole file', () => {
  test.each([
    [
      'src/money.ts',
      "import { Queue as Mails } from 'bullmq'",
      '+  Mails.drain()',
      'queue',
      "queue library `'bullmq'`",
    ],
    ['src/money.ts', "import {\n  Mails,\n  Letters,\n} from 'bullmq'", '+  Letters.drain()', 'queue', 'queue library'],
    ['src/money.ts', "const knex = require('knex')", '+  run(knex)', 'db', 'database library'],
    ['shop/money.py', 'from sqlalchemy import func, text', '+    total = func.sum(price)', 'db', 'database library'],
    ['shop/money.py', 'from celery import (\n    chain,\n    group,\n)', '+    group(all)', 'queue', 'queue library'],
    ['pkg/money.go', 'import (\n\t"github.com/redis/go-redis/v9"\n)', '+\tuse(redis.Nil)', 'db', 'database library'],
    ['src/main/java/Money.java', 'import org.jooq.Record;', '+    Record one = first;', 'db', 'database library'],
    ['app/Money.php', 'use GuzzleHttp\\Psr7\\Uri;', '+    return new Uri($text);', 'api', 'client library'],
    ['src/money.rs', 'use lapin::{Channel, Queue};', '+    open(Channel::new());', 'queue', 'queue library'],
    ['lib/money.ex', '  alias Ecto.Changeset', '+    Changeset.apply(one)', 'db', 'database library'],
  ] as const)('%s: %j proves %s where it is used', (path, line, change, surface, why) => {
    const file = refined(aChange(path, [change]), `${line}\n\ncode\n`)
    expect(file.tier).toBe('selected')
    expect(file.surfaces).toContain(surface)
    expect(reasons(file).join()).toContain(`${surface}/imports: import of `)
    expect(reasons(file).join()).toContain(why)
  })

  test('a library that the change does not use leaves the file in doubt, and is named', () => {
    const file = refined(aChange('src/money.ts', ['+  total += 1']), "import { Queue } from 'bullmq'\n")
    expect(file).toMatchObject({ tier: 'maybe', surfaces: [] })
    expect(reasons(file)).toEqual([
      "-/imports: backend source; what is shown of it does not use its import of queue library `'bullmq'`",
    ])
  })

  test('a module of the program\u2019s own proves nothing from afar', () => {
    const text = "import { list } from './order-store'\n"
    expect(reasons(refined(aChange('src/money.ts', ['+  list(1)']), text))).toEqual([`-/lines: ${unproven}`])
  })

  test('types alone, comments and what stands deep in the file prove nothing', () => {
    const deep = `${'\n'.repeat(300)}import { Queue } from 'bullmq'`
    const wide = `${'/'.repeat(30_000)}\nimport { Queue } from 'bullmq'`
    for (const text of ["import type { Queue } from 'bullmq'", "// import { Queue } from 'bullmq'", deep, wide])
      expect(reasons(refined(aChange('src/money.ts', ['+  queue = Queue']), text))).toEqual([`-/lines: ${unproven}`])
  })
})

describe('what the file declares', () => {
  test.each([
    ['src/money.ts', "@Processor('mail')\nexport class Mail {", 'queue'],
    ['src/money.ts', "@Controller({\n  path: 'mail',\n})\n@UseGuards(Mine)\nexport class Mail {", 'api'],
    ['shop/money.py', 'class Mail(models.Model):', 'db'],
    ['src/main/java/Money.java', 'import a.B;\n\n@RestController\n@Mine\npublic class Mail {', 'api'],
    ['src/main/java/Money.java', '@Entity\npublic class Mail {', 'db'],
    ['lib/money.rb', 'class Mail < ApplicationRecord', 'db'],
    ['lib/money.rb', 'class Mail\n  include Sidekiq::Job', 'queue'],
    ['app/Money.php', 'final class Mail implements ShouldQueue', 'queue'],
    ['src/Letter.cs', 'namespace A\n{\n    [ApiController]\n    public class Letter : B', 'api'],
    ['src/Letter.cs', 'public class Letter : BackgroundService', 'queue'],
    ['lib/money.ex', 'defmodule Mail do\n  use Oban.Worker, queue: :mail', 'queue'],
  ] as const)('%s: %j is %s', (path, head, surface) => {
    const file = refined(aChange(path, ['+  total = 1']), `${head}\n  total = 1\n`)
    expect(file).toMatchObject({ tier: 'selected' })
    expect(file.surfaces).toContain(surface)
  })

  test('a decorator of something else, before a statement ends, is not the class\u2019s', () => {
    const text = "@Processor('mail')\nconst one = 1;\nexport class Money {\n"
    expect(refined(aChange('src/money.ts', ['+  total = 1']), text).tier).toBe('maybe')
  })
})

describe('a header at the top of the file', () => {
  const header = '// Code generated by a tool. DO NOT EDIT.'
  const change = aChange('pkg/money.go', ['+var total = 1'])
  const route = aChange('pkg/api/money.go', ['+var total = 1'])

  test('drops the file, selected or not', () => {
    for (const file of [change, route])
      expect(reasons(refined(file, `${header}\npackage money\n`))).toEqual([
        '-/imports: generated by header `Code generated by a tool. DO NOT EDIT`',
      ])
  })

  test('that the change adds hides nothing; of a new file it counts', () => {
    const lines = [`+${header}`, '+var total = 1']
    const atTop = (over: Partial<DiffFile>) => {
      const file = aChange('pkg/api/money.go', lines, over)
      const shift = file.hunks.map((hunk) => ({
        ...hunk,
        oldStart: 0,
        newStart: 1,
        lines: hunk.lines.map((line) => (line.kind === 'added' ? { ...line, new: line.new - 39 } : line)),
      }))
      return { ...file, hunks: shift }
    }
    expect(refined(atTop({}), `${header}\nvar total = 1\n`).tier).toBe('selected')
    expect(refined(atTop({ status: 'added' }), `${header}\nvar total = 1\n`).tier).toBe('dropped')
  })

  test.each([
    ['src/main/java/Mapper.java', '@Generated("a.b.tool")\npublic class Mapper {'],
    ['src/main/java/Mapper.java', '@javax.annotation.processing.Generated(value = "tool")\nclass Mapper {'],
    ['src/Mapper.cs', 'namespace A\n{\n    [GeneratedCode("tool", "1")]\n    public class Mapper'],
  ])('%s: an annotation of the class says the same: %j', (path, text) => {
    expect(refined(aChange(path, ['+  total = 1']), text).tier).toBe('dropped')
    expect(refined(aChange(path, ['+  total = 1']), text.replace(/^( *)([@[])/m, '$1  $1  $2')).tier).toBe('maybe')
  })

  test('does not drop a contract', () => {
    const file = aChange('schema.graphql', ['+  total: Int'])
    expect(refined(file, '# This file was generated. Do not edit.\n').tier).toBe('selected')
  })
})

describe('what the imports say against a file', () => {
  const tests = [
    ['src/money.ts', "import { expect } from 'vitest'", 'expect(one)'],
    ['shop/money.py', 'import pytest', 'pytest.fail()'],
    ['pkg/money.go', '\t"testing"', 'func one(t *testing.T) {'],
    ['src/main/java/Money.java', 'import org.junit.jupiter.api.Test;', '@Test'],
    ['src/Money.cs', 'using Xunit;', '[Fact]'],
  ] as const
  const pages = [
    ['src/money.ts', "import { useState } from 'react'", 'useState(1)'],
    ['src/main/java/Money.java', 'import javafx.scene.Node;', 'Node one;'],
  ] as const

  test.each(pages)('%s: %s drops it', (path, line, use) => {
    const file = refined(aChange(path, ['+  total = 1']), `${line}\n${use}\n`)
    expect(file.tier).toBe('dropped')
    expect(reasons(file).join()).toContain('front-end code, import of')
  })

  test.each(tests)('%s: %s makes it a test', (path, line, use) => {
    expect(refined(aChange(path, ['+  total = 1']), `${line}\n${use}\n`)).toMatchObject({ tier: 'test', surfaces: [] })
  })

  test.each([...tests, ...pages])(
    '%s: %s says nothing where it is not used, or where the change adds it',
    (path, line, use) => {
      expect(refined(aChange(path, ['+  total = 1']), `${line}\n`).tier).toBe('maybe')
      expect(refinedTexts(path, `${use}\nold\n`, `${line}\n${use}\nnew\n`).tier).toBe('maybe')
      expect(refinedTexts(path, `${line}\n${use}\nold\n`, `${line}\n${use}\nnew\n`).tier).not.toBe('maybe')
    },
  )

  test.each([
    ['app/billing/round.py', 'from factory import make', 'make(1)'],
    ['app/billing/round.py', 'from hypothesis import note', 'note(1)'],
    ['app/billing/round.py', 'import matplotlib.pyplot', 'matplotlib.pyplot.plot()'],
    ['src/main/java/Money.java', 'import java.awt.Color;', 'Color one;'],
  ])('%s: %s is of programs too', (path, line, use) => {
    expect(refined(aChange(path, ['+  total = 1']), `${line}\n${use}\n`).tier).toBe('maybe')
  })

  test('a sign of a server beside them counts more', () => {
    const text = "import { useState } from 'react'\nimport { Queue } from 'bullmq'\n"
    expect(refined(aChange('src/money.ts', ['+  all(Queue)']), text).surfaces).toEqual(['queue'])
  })
})

describe('refine', () => {
  const path = fc.constantFrom('src/a.ts', 'api/b.py', 'pkg/c.go', 'src/D.java', 'lib/e.ex', 'docs/f.md', 'test/g.rb')
  const line = fc.constantFrom(
    "import { Queue } from 'bullmq'",
    'from sqlalchemy import text',
    '// Code generated by a tool. DO NOT EDIT.',
    '  use Oban.Worker',
    '"""',
    '@Entity',
    'class Money(models.Model):',
    'queue = text',
    '',
  )

  test('gives the same files in their order, each with a reason, and surfaces exactly where it is selected', () => {
    const file = fc.tuple(path, fc.array(line, { minLength: 1, maxLength: 5 })).map(([name, lines]) =>
      aChange(
        name,
        lines.map((one) => `+${one}`),
      ),
    )
    fc.assert(
      fc.property(fc.array(file, { maxLength: 6 }), fc.array(line, { maxLength: 12 }), (files, lines) => {
        const first = classify(files, allLenses)
        const answers = refine(first, () => lines.join('\n'), allLenses)
        expect(answers.map((answer) => answer.file)).toEqual(files)
        for (const [at, answer] of answers.entries()) {
          expect(answer.why.length).toBeGreaterThan(0)
          expect(answer.surfaces.length > 0).toBe(answer.tier === 'selected')
          if (first[at]?.tier === 'dropped' || first[at]?.tier === 'test') expect(answer).toEqual(first[at])
        }
      }),
    )
  })

  const change = aChange('src/money.ts', ['+  all(Queue)'])
  const text = "import { Queue } from 'bullmq'\n"

  test('without a text nothing changes', () => {
    expect(refined(change, undefined)).toEqual(classify([change], allLenses)[0])
  })

  test('lenses that are off are not asked, and the reason stays', () => {
    const file = refined(change, text, { lenses: ['db'] })
    expect(file).toMatchObject({ tier: 'dropped', surfaces: [] })
    expect(reasons(file)).toEqual(['-/config: lens not asked', "queue/imports: import of queue library `'bullmq'`"])
  })

  test('never takes back what was dropped or included, and wants no text of it', () => {
    for (const [file, options] of [
      [aChange('README.md', ['+x']), {}],
      [aChange('src/a.test.ts', ['+x']), {}],
      [aChange('src/a.ts', ['+x']), { exclude: ['**'] }],
      [aChange('src/a.ts', ['+x']), { include: ['**'] }],
      [aChange('src/a.ts', ['-x'], { status: 'removed' }), {}],
    ] as const) {
      const all = { ...allLenses, ...options }
      const first = classify([file], all)
      expect(first.some(wantsText)).toBe(false)
      expect(refined(file, `// @generated\n${text}`, options)).toEqual(first[0])
    }
    expect(classify([change], allLenses).every(wantsText)).toBe(true)
  })

  test('3,000 texts of any size take little time', () => {
    const files = Array.from({ length: 3_000 }, (_, at) => aChange(`src/money${at}.ts`, ['+  all(Queue)']))
    const first = classify(files, allLenses)
    const long = `${text}${'const total = price * count\n'.repeat(40_000)}`
    const start = cpuTime()
    refine(first, () => long, allLenses)
    expect(cpuTime() - start).toBeLessThan(6_000)
  })
})
