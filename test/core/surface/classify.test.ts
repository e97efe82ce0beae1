import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DiffFile } from '../../../src/core/change/diff.ts'
import { classify } from '../../../src/core/surface/classify.ts'
import { signatureTables } from '../../../src/core/surface/signatures.ts'
import { cpuTime } from '../../support/cpu-time.ts'
import { aChange, allLenses, reasons, said } from './a-change.ts'

describe('classify', () => {
  test('a file can touch all three, each with its reasons, in the order of the surfaces', () => {
    const lines = ["+  app.post('/orders', create)", '-  await mailQueue.add(id)', '+  await prisma.order.create(data)']
    const file = said(aChange('src/jobs/orders.ts', lines))
    expect(file.surfaces).toEqual(['api', 'queue', 'db'])
    expect(reasons(file)).toEqual(
      [
        'api/lines: route `app.post(',
        'queue/path: messages or background jobs, path `jobs/`',
        'queue/lines: queue call `mailQueue.add(`',
        'db/lines: database call `prisma.order.create(`',
      ].map((why) => (why.endsWith('(') ? expect.stringContaining(why) : why)),
    )
  })

  test('a path that holds a newline is excluded and included like any other', () => {
    const file = aChange('src/routes/new\nline.ts', ["+app.get('/orders', list)"])
    const tierOf = (options: object) => classify([file], { ...allLenses, ...options })[0]?.tier
    expect(tierOf({})).toBe('selected')
    expect(tierOf({ exclude: ['src/**'] })).toBe('dropped')
    expect(tierOf({ exclude: ['**'] })).toBe('dropped')
  })

  test('backend code without a sign may be on the surface, and says so', () => {
    const file = said(aChange('src/money.ts', ['+const total = price * count']))
    expect(file).toMatchObject({ tier: 'maybe', surfaces: [] })
    expect(reasons(file)).toEqual([
      '-/lines: backend source; what is shown of it has no sign of an API, queue or database',
    ])
  })

  test('the matched part is shown short, on one line, and cannot end its code span', () => {
    const file = said(aChange('src/a.ts', [`+  const x = \`\`SELECT ${'a, '.repeat(60)} FROM orders\``]))
    for (const why of file.why) expect(why.text).toMatch(/^[^`]+ `[^`\n]{1,48}`$/)
    expect(said(aChange('pages/api/`x`\u0007.ts', [])).why[0]?.text).toBe('API route, path `pages/api/`')
  })
})

describe('what a run was told', () => {
  const route = aChange('src/routes/orders.ts', ['+  x'])
  const plain = aChange('src/money.ts', ['+  x'])

  test('`exclude` drops what signs would select, and beats `include`', () => {
    const options = { exclude: ['src/routes/**'], include: ['src/routes/**'] }
    expect(reasons(said(route, options))).toEqual(['-/config: path matches `exclude`'])
  })

  test('`include` selects for every lens where there is no sign, and for its surfaces where there is', () => {
    const options = { include: ['src/**'] }
    expect(said(plain, options)).toMatchObject({ tier: 'selected', surfaces: ['api', 'queue', 'db'] })
    expect(said(route, options)).toMatchObject({ tier: 'selected', surfaces: ['api'] })
    expect(reasons(said(plain, options))).toEqual(['-/config: path matches `include`'])
  })

  test('`include` reaches tests, documents and dotted folders', () => {
    for (const path of ['src/a.test.ts', 'docs/a.md', '.github/workflows/a.yml'])
      expect(said(aChange(path, ['+  x']), { include: ['**'] }).tier).toBe('selected')
  })

  test('empty globs match nothing', () => {
    expect(said(plain, { include: ['', ' '], exclude: [''] }).tier).toBe('maybe')
  })

  test('a file of lenses that are off is dropped, and still says what it touches', () => {
    const file = said(route, { lenses: ['db'] })
    expect(file).toMatchObject({ tier: 'dropped', surfaces: [] })
    expect(reasons(file)).toEqual(['-/config: lens not asked', 'api/path: routes, path `routes/`'])
  })

  test('lenses do not change the order of surfaces', () => {
    const file = aChange('src/jobs/a.ts', ['+  await prisma.order.create(data)'])
    expect(said(file, { lenses: ['db', 'queue'] }).surfaces).toEqual(['queue', 'db'])
  })
})

describe('what cannot be read', () => {
  const unread = (path: string, why: NonNullable<DiffFile['unread']>) => said(aChange(path, [], { unread: why }))

  test('C13 sources that the change declares binary are not dropped', () => {
    expect(unread('src/money.ts', 'binary')).toMatchObject({ tier: 'selected', surfaces: ['api', 'queue', 'db'] })
    expect(unread('src/api/orders.ts', 'binary')).toMatchObject({ tier: 'selected', surfaces: ['api'] })
  })

  test.each(['too-large', 'unreadable', 'malformed-patch'] as const)('code that is %s is not ruled out', (why) => {
    expect(reasons(unread('src/money.py', why))).toEqual(['-/lines: its diff cannot be read, so nothing is ruled out'])
  })

  test.each([
    ['bin/tool', 'binary', 'binary file'],
    ['crates/email/translations', 'submodule', 'submodule: a pointer to a commit elsewhere'],
    ['src/money.ts', 'symlink', 'symbolic link'],
  ] as const)('%s (%s) is dropped with its reason', (path, why, text) => {
    expect(reasons(unread(path, why))).toEqual([`-/path: ${text}`])
  })

  test('a line that is not searched to its end is named in the reason', () => {
    const file = said(aChange('src/data.ts', [`+const data = '${'x'.repeat(5_000)}'`]))
    expect(reasons(file)).toEqual([
      '-/lines: backend source; what is shown of it has no sign of an API, queue or database in the first 1000 characters of its lines',
    ])
  })

  test('indentation cannot push code out of sight', () => {
    expect(said(aChange('src/a.ts', [`+${' '.repeat(5_000)}await prisma.order.create(x)`])).surfaces).toEqual(['db'])
  })
})

describe('generated code', () => {
  const top = (lines: readonly string[], over: Partial<DiffFile>) => said(aChange('src/api/client.go', lines, over))
  const atTop = (file: DiffFile): DiffFile => ({
    ...file,
    hunks: file.hunks.map((hunk) => ({ ...hunk, oldStart: 1, newStart: 1 })),
  })
  const header = '// Code generated by protoc-gen-go. DO NOT EDIT.'

  test.each([
    ['modified', [` ${header}`, '+var x = 1']],
    ['added', [`+${header}`, '+var x = 1']],
    ['removed', [`-${header}`, '-var x = 1']],
  ] as const)('a header in a %s file drops it', (status, lines) => {
    const file = said(atTop(aChange('src/api/client.go', lines, { status })))
    expect(reasons(file)).toEqual(['-/lines: generated by header `Code generated by protoc-gen-go. DO NOT EDIT`'])
  })

  test('a header that the change adds to an existing file hides nothing', () => {
    expect(said(atTop(aChange('src/api/client.go', [`+${header}`, '+var x = 1']))).tier).toBe('selected')
  })

  test('a header in code, or deep in the file, is none', () => {
    expect(said(atTop(aChange('src/api/a.go', [` const h = "${header}"`, '+var x = 1']))).tier).toBe('selected')
    expect(top([` ${header}`, '+var x = 1'], {}).tier).toBe('selected')
  })

  test('a header does not hide what lines show: it puts it in doubt', () => {
    const file = said(
      atTop(
        aChange('src/api/a.ts', ['+// Code generated by a tool. DO NOT EDIT.', "+app.post('/a', b)"], {
          status: 'added',
        }),
      ),
    )
    expect(file).toMatchObject({ tier: 'maybe', surfaces: [] })
    expect(reasons(file)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('generated by header'),
        expect.stringContaining('api/lines: route'),
      ]),
    )
  })

  test.each([
    ['// Do not edit by hand', 'selected'],
    ['// Handles ids auto-generated by the gateway', 'selected'],
    ['# This class is generated lazily', 'selected'],
    ['// This file was generated by a person', 'selected'],
    ['// auto-generated by hand', 'selected'],
    ['// Code generated by hand', 'selected'],
    ['// Code generated by a tool; changes will be lost', 'dropped'],
    ['// This file is auto-generated by a tool. Do not edit.', 'dropped'],
    ['/* @generated by a tool */', 'dropped'],
    ['// <auto-generated/>', 'dropped'],
    ['// Package docs Code generated by a tool. DO NOT EDIT', 'dropped'],
    ['// GENERATED CODE - DO NOT MODIFY BY HAND', 'dropped'],
    ['# Generated by the protocol buffer compiler.  DO NOT EDIT!', 'dropped'],
  ] as const)('%s in a new file: %s', (line, tier) => {
    const path = line.startsWith('#') ? 'src/api/a.py' : 'src/api/a.ts'
    expect(said(atTop(aChange(path, [`+${line}`, '+one = 1'], { status: 'added' }))).tier).toBe(tier)
  })

  test('a generated contract is a contract', () => {
    const file = atTop(aChange('schema.graphql', [' # This file was generated. Do not edit.', '-  total: Int']))
    expect(said(file).surfaces).toEqual(['api'])
  })
})

describe('every answer', () => {
  const line = fc.tuple(
    fc.constantFrom('+', '-', ' '),
    fc.string({ maxLength: 60 }).filter((text) => !/[\n]/.test(text)),
  )
  const name = fc.constantFrom(
    'a.ts',
    'b.py',
    'c.go',
    'd.java',
    'e.rb',
    'f.php',
    'g.cs',
    'h.rs',
    'i.ex',
    'j.yml',
    'k',
    '.l',
  )
  const path = fc.tuple(fc.constantFrom('src', 'api', 'test', 'vendor', 'app/models', 'ü '), name)
  const file = fc.tuple(path, fc.array(line, { minLength: 1, maxLength: 8 })).map(([[folder, base], lines]) =>
    aChange(
      `${folder}/${base}`,
      lines.map(([sign, text]) => `${sign}${text}`),
    ),
  )

  test('stands in the files\u2019 order, has a reason, and has surfaces exactly where it is selected', () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 12 }), (files) => {
        const answers = classify(files, allLenses)
        expect(answers.map((answer) => answer.file)).toEqual(files)
        for (const answer of answers) {
          expect(answer.why.length).toBeGreaterThan(0)
          expect(answer.why.every((why) => why.text !== '')).toBe(true)
          expect(answer.surfaces.length > 0).toBe(answer.tier === 'selected')
        }
        expect(classify(files, allLenses)).toEqual(answers)
      }),
    )
  })
})

describe('cost', () => {
  const timed = (files: readonly DiffFile[]) => {
    classify(files, allLenses)
    const start = cpuTime()
    classify(files, allLenses)
    return cpuTime() - start
  }
  const plain = (count: number) =>
    Array.from({ length: count }, (_, at) => `+  const total${at} = price * count + ${at}`)

  test('grows with the size of the diff, not faster', () => {
    const small = timed([aChange('src/a.ts', plain(5_000))])
    const large = timed([aChange('src/a.ts', plain(40_000))])
    expect(large).toBeLessThan(Math.max(small, 5) * 8 * 4)
  })

  test('3,000 files take well under a second', () => {
    const lines = plain(15)
    const files = Array.from({ length: 3_000 }, (_, at) =>
      aChange(`src/part${at}/thing.${at % 2 ? 'ts' : 'py'}`, lines),
    )
    expect(timed(files)).toBeLessThan(1_000)
  })

  test.each([['a'], [' '], ['queue'], ['SELECT '], ['/*'], ['@Get '], ['get(\u0027'], ['x.y(']])(
    'a line of 466,748 characters made of `%s` does not hurt',
    (unit) => {
      const line = unit.repeat(Math.ceil(466_748 / unit.length))
      for (const name of ['a.ts', 'a.py', 'a.go', 'a.java', 'a.rb', 'a.php', 'a.cs', 'a.rs', 'a.ex', 'a.yml'])
        expect(timed([aChange(name, [`+${line}`])])).toBeLessThan(200)
    },
  )
})

describe('a table of signatures', () => {
  const rows = signatureTables.flatMap((table) => table.rows)

  test('has rows that can be joined: no groups that capture, no state, a name for each', () => {
    for (const row of rows) {
      expect(new RegExp(`${row.pattern.source}|`).exec('')).toHaveLength(1)
      expect(['', 'i']).toContain(row.pattern.flags)
      expect(row.means).toMatch(/^[A-Za-z][\w ,/.-]+$/)
    }
  })

  test('matches nothing in an empty text', () => {
    for (const row of rows) expect(row.pattern.test('')).toBe(false)
  })
})
