import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { protobufParser } from '../../src/adapters/parsers/protobuf.ts'
import type { ProtoChange } from '../../src/core/evidence/protobuf/change.ts'
import { compareProto } from '../../src/core/evidence/protobuf/compare.ts'
import type { FilePair } from '../../src/core/evidence/protobuf/files.ts'
import type { ProtoFile } from '../../src/core/evidence/protobuf/model.ts'
import { protoFile } from '../../src/core/evidence/protobuf/proto-file.ts'
import { idsOf } from './buf-rules.ts'

/** One annotation that the suite expects; without a line it stands for the whole file. */
export interface Annotation {
  readonly path: string
  readonly line: number | undefined
  readonly rule: string
}

/** What one case of the suite came to. */
export interface BufCase {
  readonly name: string
  readonly expected: readonly Annotation[]
  readonly missed: readonly Annotation[]
  /** Ours, of the rules that the case switches on, at a line where the suite has none of them. */
  readonly extra: readonly ProtoChange[]
  /** What comparing either revision with itself reports. */
  readonly self: number
}

/** Takes a clone of buf; compares each case of its breaking suite and holds it against the suite's annotations. Left out are the rules of its plugins, which are examples and no rules of buf. */
export function bufCases(clone: string): readonly BufCase[] {
  const folder = join(clone, 'private/bufpkg/bufcheck')
  const tests = readFileSync(join(folder, 'breaking_test.go'), 'utf8')
    .split(/^func /m)
    .slice(1)
  const categories = categoriesOf(folder)
  return tests.flatMap((test): readonly BufCase[] => {
    const name = /testBreaking\(\s*t,\s*"([^"]+)"/.exec(test)?.[1]
    if (name === undefined || name.includes('custom_plugins') || name.includes('policy')) return []
    const [head, base] = ['current', 'previous'].map((side) => join(folder, 'testdata/breaking', side, name))
    if (head === undefined || base === undefined || !existsSync(head) || !existsSync(base)) return []
    return [measure(name, base, head, annotationsOf(test), enabledRules(head, categories))]
  })
}

function annotationsOf(test: string): readonly Annotation[] {
  const located = [...test.matchAll(/NewFileAnnotation\(t, "([^"]+)", (\d+), \d+, \d+, \d+, "(\w+)"\)/g)].map(
    ([, path = '', line = '', rule = '']): Annotation => ({ path, line: Number(line), rule }),
  )
  const whole = [...test.matchAll(/NewFileAnnotationNoLocation\(t, "([^"]+)", "(\w+)"\)/g)].map(
    ([, path = '', rule = '']): Annotation => ({ path, line: undefined, rule }),
  )
  const none = [...test.matchAll(/NewFileAnnotationNoLocationOrPath\(t, "(\w+)"\)/g)].map(
    ([, rule = '']): Annotation => ({ path: '', line: undefined, rule }),
  )
  return [...located, ...whole, ...none].filter(({ rule }) => !rule.includes('SUFFIXES'))
}

function measure(
  name: string,
  base: string,
  head: string,
  expected: readonly Annotation[],
  enabled: ReadonlySet<string>,
): BufCase {
  const [before, after] = [read(base), read(head)]
  const changes = compareProto(pairsOf(before, after))
  const missed = expected.filter((one) => !changes.some((change) => isAt(change, one)))
  const extra = changes.filter(
    (change) => idsOf(change).some((id) => enabled.has(id)) && !expected.some((one) => isAt(change, one)),
  )
  const self = compareProto(pairsOf(before, before)).length + compareProto(pairsOf(after, after)).length
  return { name, expected, missed, extra, self }
}

function read(folder: string): ReadonlyMap<string, ProtoFile> {
  // A case with a root of its own names its files from there.
  const root = existsSync(join(folder, 'root')) ? join(folder, 'root') : folder
  return readFrom(root)
}

function readFrom(folder: string): ReadonlyMap<string, ProtoFile> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.proto'))
  return new Map(
    files.map((path) => {
      const text = readFileSync(join(folder, path), 'utf8')
      const parsed = protobufParser.parse(text)
      if (parsed.kind === 'failed') throw new Error(`${relative('.', join(folder, path))}: ${parsed.why}`)
      return [path, protoFile(path, text, parsed)]
    }),
  )
}

function pairsOf(base: ReadonlyMap<string, ProtoFile>, head: ReadonlyMap<string, ProtoFile>): readonly FilePair[] {
  return [...new Set([...base.keys(), ...head.keys()])].map((path) => ({ base: base.get(path), head: head.get(path) }))
}

/**
 * The rules that a case switches on: those that its configuration names, those of the categories that it names, and without either the
 * category FILE, without those that it excepts. What we report beyond them is no false report: the change is there, and the case asks for others.
 */
function enabledRules(folder: string, categories: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const file = join(folder, 'buf.yaml')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const [use = '', except = ''] = ['use', 'except'].map(
    (key) => new RegExp(`^\\s*${key}:\\n((?:\\s*- .*(?:\\n|$))*)`, 'm').exec(text)?.[1] ?? '',
  )
  const idsIn = (list: string) =>
    [...list.matchAll(/- ([A-Z][A-Z_0-9]+)/g)].flatMap(([, id = '']) => categories.get(id) ?? [id])
  const used = idsIn(use)
  const excepted = new Set(idsIn(except))
  return new Set((used.length === 0 ? (categories.get('FILE') ?? []) : used).filter((id) => !excepted.has(id)))
}

/** The rules of each category, as the clone's newest version of them says. */
function categoriesOf(folder: string): ReadonlyMap<string, readonly string[]> {
  const server = join(folder, 'bufcheckserver')
  const builders = readFileSync(join(server, 'internal/bufcheckserverbuild/bufcheckserverbuild.go'), 'utf8')
  const ids = new Map(
    [...builders.matchAll(/(\w+) = &bufcheckserverutil\.RuleSpecBuilder\{\s*ID:\s*"(\w+)"/g)].map(
      ([, name = '', id = '']) => [name, id] as const,
    ),
  )
  const spec = readFileSync(join(server, 'bufcheckserver.go'), 'utf8').split('V2Spec = ')[1] ?? ''
  const found = new Map<string, string[]>()
  for (const [, name = '', , list = ''] of spec.matchAll(
    /\.(Breaking\w+)\.Build\((true|false), \[\]string\{([^}]*)\}/g,
  ))
    for (const [, category = ''] of list.matchAll(/"(\w+)"/g))
      found.set(category, [...(found.get(category) ?? []), ids.get(name) ?? name])
  return found
}

/** The suite puts what is gone on the declaration around it. */
function isAt(change: ProtoChange, { path, line, rule }: Annotation): boolean {
  if (!idsOf(change).includes(rule)) return false
  if (path === '') return true
  const places = [
    ...(change.side === 'head' ? [change.at] : []),
    ...(change.enclosing === undefined ? [] : [change.enclosing]),
  ]
  if (places.length === 0) return line === undefined && change.at.path === path
  return places.some((place) => place.path === path && (place.line === line || line === undefined))
}
