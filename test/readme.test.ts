import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { commandWords } from '../src/core/change/command.ts'
import { inputDefaults } from '../src/core/change/config.ts'
import { helpText } from '../src/render/command-reply.ts'
import { commands, parseOptions } from '../src/terminal/options.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')

const entries = z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() }))
const action = z.object({ inputs: entries, outputs: entries }).parse(parse(read('action.yml')))

/** The rows of the table between two comments of the README. */
function tableOf(name: string): readonly string[] {
  const text = readme.split(`<!-- ${name} -->\n`)[1]?.split(`<!-- /${name} -->`)[0] ?? ''
  return text.trim().split('\n').slice(2)
}

describe('the tables of the README are those of action.yml', () => {
  test('inputs', () => {
    const rows = Object.entries(action.inputs).map(([name, input]) => {
      const byDefault = input.default === undefined || input.default === '' ? '–' : `\`${input.default}\``
      return `| \`${name}\` | ${byDefault} | ${input.description} |`
    })
    expect(tableOf('inputs')).toEqual(rows)
  })

  test('outputs', () => {
    const rows = Object.entries(action.outputs).map(([name, output]) => `| \`${name}\` | ${output.description} |`)
    expect(tableOf('outputs')).toEqual(rows)
  })
})

describe('the README shows what there is', () => {
  const examples = [...readme.matchAll(/<!-- example: (\S+) -->\n((?:>.*\n)+)/g)]

  test.each(examples.map(([, name = '', quoted = '']) => [name, quoted] as const))(
    'the comment of the case %s, as it is posted',
    (name, quoted) => {
      const comment = quoted.replace(/^> ?/gm, '').trim()
      expect(read(`test/cases/${name}/expected.md`)).toContain(comment)
    },
  )

  test('there are examples', () => {
    expect(examples.length).toBe(2)
  })

  test('the commands of a comment', () => {
    const shown = [...readme.matchAll(/^\| `(\/[^`]+)` \|/gm)].map(([, command]) => command)
    const listed = [...helpText(inputDefaults.command).matchAll(/^- `(\/[^`]+)`/gm)].map(([, command]) => command)
    expect(shown).toEqual(listed)
    expect(shown.map((command) => command?.split(' ')[1])).toEqual([undefined, ...commandWords])
  })

  test('the commands of the terminal', () => {
    const terminal = readme.split('## In a terminal')[1]?.split('\n## ')[0] ?? ''
    const shown = [...terminal.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, command]) => command)
    expect(shown).toEqual(Object.keys(commands))
  })

  test('options that the terminal takes', () => {
    const shown = new Set([...readme.matchAll(/(?<![\w-])--([a-z][a-z-]+)/g)].map(([, option]) => option))
    const unknown = [...shown].filter((option) => {
      const parsed = parseOptions([`--${option}`])
      return parsed.kind === 'problems' && parsed.problems.some((problem) => problem.includes('is not known'))
    })
    expect(unknown).toEqual([])
    expect(shown.size).toBeGreaterThan(8)
  })

  test('the npm scripts', () => {
    const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')))
    const shown = [...readme.matchAll(/npm (?:run )?(start|[a-z:]+)/g)]
      .map(([, script = '']) => script)
      .filter((script) => !['run', 'cit'].includes(script))
    expect(shown.filter((script) => !(script in scripts))).toEqual([])
    expect(shown).toContain('start')
  })
})

const documents = [
  'README.md',
  'docs/configuration.md',
  'docs/architecture.md',
  'docs/threat-model.md',
  'docs/decisions.md',
]

describe.each(documents)('%s', (document) => {
  const text = read(document)

  test('links to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)].map(([, link = '']) =>
      posix.join(posix.dirname(document), link),
    )
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([])
  })

  test('names files that exist', () => {
    const named = [...text.matchAll(/`((?:src|test|agents|docs|scripts|examples)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    )
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})

describe('docs/threat-model.md', () => {
  const text = read('docs/threat-model.md')
  const testTexts = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('readme.test.ts'))
    .map((path) => read(join('test', path)))
    .join('\n')

  test('names cases that a test names', () => {
    const cases = [...new Set(text.match(/\b[A-K]\d\d\b/g))]
    expect(cases.filter((id) => !new RegExp(`\\b${id}\\b`).test(testTexts))).toEqual([])
    expect(cases.length).toBeGreaterThan(40)
  })
})

describe('docs/decisions.md', () => {
  test('has a line for each dependency, and for nothing else', () => {
    const manifest = z
      .object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')))
    const rows = [...read('docs/decisions.md').matchAll(/^\| `((?:@[\w-]+\/)?[\w.-]+)` \|/gm)].map(
      ([, name = '']) => name,
    )
    expect(rows.sort()).toEqual(
      [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)].sort(),
    )
  })
})
