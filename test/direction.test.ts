import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/*
 * The direction of docs/architecture.md, read from the import lines: entries → pipeline → core and render; adapters → core; nothing the other way.
 */
const root = join(import.meta.dirname, '..', 'src')

interface Import {
  readonly name: string
  /** Whether it is gone when the program runs. */
  readonly isType: boolean
}

interface Source {
  /** Below `src`, with `/`. */
  readonly path: string
  readonly text: string
  /** Files of ours that it imports, types included. */
  readonly files: readonly string[]
  readonly packages: readonly Import[]
}

const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map(readSource)

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8')
  const statements = text.matchAll(/^\s*(?:import|export)\b( type\b)?(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]/gm)
  const lazy = text.matchAll(/(typeof )?\bimport\(\s*['"]([^'"]+)['"]/g)
  const imports = [...statements, ...lazy].map(([, type, name = '']) => ({ name, isType: type !== undefined }))
  const ours = imports.filter(({ name }) => name.startsWith('.'))
  return {
    path,
    text,
    files: ours.map(({ name }) => relative(root, join(root, dirname(path), name)).replaceAll('\\', '/')),
    packages: imports.filter(({ name }) => !name.startsWith('.')),
  }
}

/** The room of a file: `entry`, `pipeline`, `core`, `render`, `runner`, `terminal`, `adapters` for what all of them share, or one adapter such as `adapters/github`. */
function roomOf(path: string): string {
  const [first = '', second = '', ...below] = path.split('/')
  if (['action.ts', 'cli.ts', 'programs.ts'].includes(path)) return 'entry'
  if (second === '') return 'pipeline'
  return first === 'adapters' && below.length > 0 ? `adapters/${second}` : first
}

const rooms = new Set(sources.map(({ path }) => roomOf(path)))
const adapters = [...rooms].filter((room) => room.startsWith('adapters'))

function inRoom(room: string): readonly Source[] {
  return sources.filter(({ path }) => roomOf(path) === room)
}

/** Imports from a room into one that it may not know, as `from → to`. */
function crossings(room: string, mayKnow: readonly string[]): readonly string[] {
  return inRoom(room).flatMap(({ path, files }) =>
    files.filter((file) => roomOf(file) !== room && !mayKnow.includes(roomOf(file))).map((file) => `${path} → ${file}`),
  )
}

/** Packages without effects, that core and render may use. */
const purePackages = [
  '@noble/hashes',
  '@scure/base',
  'diff',
  'fflate',
  'gray-matter',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-to-markdown',
  'micromark-extension-gfm',
  'picomatch',
  'yaml',
  'zod',
]

/** Packages whose types alone they may name: the parser itself arrives as a value. */
const typePackages = ['graphql', 'libpg-query', 'mdast']

function packageOf(name: string): string {
  const parts = name.split('/')
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
}

function usersOf(pattern: RegExp): readonly string[] {
  return sources.filter(({ packages }) => packages.some(({ name }) => pattern.test(name))).map(({ path }) => path)
}

describe('rooms', () => {
  test('every source is found, with its imports', () => {
    expect(sources.length).toBeGreaterThan(150)
    expect(sources.find(({ path }) => path === 'action.ts')?.files).toContain('runner/on-github.ts')
    expect(sources.find(({ path }) => path === 'cli.ts')?.files).toContain('terminal/review-command.ts')
    const known = new Set(sources.map(({ path }) => path))
    expect(sources.flatMap(({ files }) => files.filter((file) => !known.has(file)))).toEqual([])
  })

  test('core knows core alone; render knows core', () => {
    expect(crossings('core', [])).toEqual([])
    expect(crossings('render', ['core'])).toEqual([])
  })

  test.each(['core', 'render'])('%s uses packages without effects, and nothing of the platform', (room) => {
    const others = inRoom(room).flatMap(({ path, packages }) => {
      const legal = (one: Import) =>
        purePackages.includes(packageOf(one.name)) || (one.isType && typePackages.includes(packageOf(one.name)))
      return packages.filter((one) => !legal(one)).map(({ name }) => `${path}: ${name}`)
    })
    expect(others).toEqual([])
  })

  test('an adapter knows core and what adapters share, and no other adapter', () => {
    const known = adapters.flatMap((room) => crossings(room, ['core', 'adapters']))
    const exceptions = [
      // The worker is where checks and the parsers they need are put together.
      /^adapters\/checks\/serve\.ts → adapters\/parsers\/load\.ts$/,
      // What makes a comment ours, and what of a summary may differ without being news, is read back in the form that render gave it.
      /^adapters\/github\/[\w-]+\.ts → render\/(marker|summary\/same)\.ts$/,
    ]
    expect(known.filter((crossing) => !exceptions.some((one) => one.test(crossing)))).toEqual([])
    expect(exceptions.filter((one) => !known.some((crossing) => one.test(crossing)))).toEqual([])
  })

  test('the pipeline knows no adapter, and only the list of programs knows an entry', () => {
    expect(crossings('pipeline', ['core', 'render'])).toEqual([
      // Which variables must not reach the model's client, only its adapter can say.
      'secrets.ts → adapters/anthropic/environment.ts',
    ])
    const entries = ['action.ts', 'cli.ts']
    const users = sources.filter(({ files }) => files.some((file) => entries.includes(file)))
    expect(users.map(({ path }) => path)).toEqual(['programs.ts'])
    expect(sources.filter(({ files }) => files.includes('programs.ts'))).toEqual([])
  })

  test('the runner and the terminal know the rest, but not each other', () => {
    for (const room of ['runner', 'terminal'])
      expect(crossings(room, ['core', 'render', 'pipeline', ...adapters])).toEqual([])
  })
})

describe('packages and platform', () => {
  test('@actions/core is imported by the action alone', () => {
    expect(usersOf(/^@actions\/core/)).toEqual(['action.ts'])
  })

  test('GitHub’s clients are imported by its adapter alone', () => {
    const users = usersOf(/^@octokit\/|^@actions\/github/)
    expect(users.length).toBeGreaterThan(0)
    expect(users.filter((path) => !path.startsWith('adapters/github/'))).toEqual([])
  })

  test('the model’s SDK is imported by its adapter alone', () => {
    const users = usersOf(/^@anthropic-ai\//)
    expect(users.length).toBeGreaterThan(0)
    expect(users.filter((path) => !path.startsWith('adapters/anthropic/'))).toEqual([])
  })

  test('the environment is read by the two entries alone', () => {
    const readers = sources.filter(({ text }) => /\bprocess\.env\b/.test(withoutComments(text))).map(({ path }) => path)
    expect(readers).toEqual(['action.ts', 'cli.ts'])
  })

  test('the adapters are loaded behind the gate: the action imports none of them at its start', () => {
    const action = sources.find(({ path }) => path === 'action.ts')
    const early = [...(action?.text ?? '').matchAll(/^import (?!type).* from '\.\/([^']+)'/gm)].map((match) => match[1])
    expect(early.filter((path) => /^(adapters|runner|review)/.test(path ?? ''))).toEqual([])
  })
})

describe('shape', () => {
  test('no file imports itself, however many files are between', () => {
    expect(cycles()).toEqual([])
  })

  test('no file only passes others on', () => {
    const barrels = sources.filter(({ text }) => {
      const lines = withoutComments(text)
        .split('\n')
        .filter((line) => line.trim() !== '')
      return lines.length > 0 && lines.every((line) => /^export (\*|type \*|type \{.*\}|\{.*\}) from /.test(line))
    })
    expect(barrels.map(({ path }) => path)).toEqual([])
  })

  test('no name says nothing, and there are no default exports', () => {
    const empty = sources.filter(({ path }) =>
      /^(utils?|helpers?|managers?|index|types|common)\.ts$/.test(basename(path)),
    )
    expect(empty.map(({ path }) => path)).toEqual([])
    expect(sources.filter(({ text }) => /^export default\b/m.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('no file is longer than 250 lines', () => {
    expect(sources.filter(({ text }) => text.split('\n').length > 251).map(({ path }) => path)).toEqual([])
  })

  test('nothing is remembered in a module: no `let` outside a function', () => {
    expect(sources.filter(({ text }) => /^(export )?let\b/m.test(text)).map(({ path }) => path)).toEqual([])
  })
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

/** Each cycle once, as the files on it. */
function cycles(): readonly string[] {
  const imports = new Map(sources.map(({ path, files }) => [path, files]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '))
    if (at >= 0 || done.has(path)) return
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const { path } of sources) visit(path, [])
  return found
}
