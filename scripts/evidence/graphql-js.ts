import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadParsers } from '../../src/adapters/parsers/load.ts'
import type { DiffFile } from '../../src/core/change/diff.ts'
import { textsOf } from '../../src/core/change/text.ts'
import type { Evidence } from '../../src/core/evidence/evidence.ts'
import { breaking } from '../../src/core/evidence/graphql/breaking.ts'
import { graphqlCheck } from '../../src/core/evidence/graphql/check.ts'
import { dangerous } from '../../src/core/evidence/graphql/dangerous.ts'
import { noFacts } from '../../src/core/settings/facts.ts'

/** Where the build puts the grammars. */
const assets = join(import.meta.dirname, '..', '..', 'dist', 'assets')

/** One change that the suite expects. */
export interface ExpectedChange {
  readonly type: string
  readonly description: string
}

/** What one comparison of the suite came to. */
export interface GraphqlCase {
  readonly name: string
  readonly expected: readonly ExpectedChange[]
  readonly missed: readonly ExpectedChange[]
  /** What we report and the suite does not expect, of the kinds that it asks for, by rule and name. */
  readonly extra: readonly string[]
  /** What comparing either schema with itself reports. */
  readonly self: number
}

/** The suite of graphql 16, and what 17 adds to it. */
const files = ['findBreakingChanges-test.ts', 'findSchemaChanges-test.ts']

/** Takes a clone of graphql-js; runs our check on the schemas of its own tests of breaking and dangerous changes. Tests that build a schema in code are `skipped`, by name. */
export async function graphqlCases(
  clone: string,
): Promise<{ readonly cases: readonly GraphqlCase[]; readonly skipped: readonly string[] }> {
  const tests = files
    .map((name) => join(clone, 'src/utilities/__tests__', name))
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split(/^ {2}it\(/m)
        .slice(1),
    )
  const cases: GraphqlCase[] = []
  const skipped: string[] = []
  for (const test of tests) {
    const name = /^'([^']+)'/.exec(test)?.[1] ?? ''
    const schemas = schemasIn(test)
    const compared = comparisonsIn(test, schemas)
    if (compared.length === 0) skipped.push(name)
    for (const one of compared) cases.push(await measure(name, one))
  }
  return { cases, skipped }
}

/** A schema is written where it is built, or before. */
function schemasIn(test: string): ReadonlyMap<string, string> {
  const texts = new Map([...test.matchAll(/const (\w+) = `([^`]*)`/g)].map(([, id = '', sdl = '']) => [id, sdl]))
  const built = [...test.matchAll(/const (\w+) = buildSchema\((?:`([^`]*)`|(\w+))\)/g)]
  return new Map(built.map(([, id = '', sdl, name = '']) => [id, sdl ?? texts.get(name) ?? '']))
}

/** Two schemas, what the suite asks about them (`Breaking`, `Dangerous`, `Schema`: both), and its answer. */
interface Comparison {
  readonly base: string
  readonly head: string
  readonly asks: string
  readonly changes: readonly ExpectedChange[]
}

function comparisonsIn(test: string, schemas: ReadonlyMap<string, string>): readonly Comparison[] {
  const calls =
    /find(Breaking|Dangerous|Schema)Changes\((\w+), (\w+)\)(?:,?\s*\)|;\s*expect\(changes\))\.to\.deep\.equal\(\[([\s\S]*?)\]\);/g
  return [...test.matchAll(calls)].flatMap(([, asks = '', from = '', to = '', list = '']): readonly Comparison[] => {
    const [base, head] = [schemas.get(from), schemas.get(to)]
    return base === undefined || head === undefined || from === to
      ? []
      : [{ base, head, asks, changes: changesIn(list) }]
  })
}

function changesIn(list: string): readonly ExpectedChange[] {
  return [...list.matchAll(/\{([\s\S]*?type: (\w+)ChangeType\.(\w+)[\s\S]*?)\},?\s*(?=\{|$)/g)].flatMap(
    ([, change = '', group, type = '']) => {
      const text = /description:\s*((?:(?:'[^']*'|"[^"]*"|`[^`]*`)\s*\+?\s*)+)/.exec(change)?.[1] ?? ''
      const description = text.trim().replace(/['"`]\s*\+\s*['"`]|^['"`]|['"`]$/g, '')
      // That a standard scalar is no longer used is the other side of a change that is reported.
      return group === 'Safe' || description.startsWith('Standard scalar') ? [] : [{ type, description }]
    },
  )
}

async function measure(name: string, { base, head, asks, changes }: Comparison): Promise<GraphqlCase> {
  const evidence = (await compare(base, head)).filter(({ rule }) => isAsked(rule, asks))
  const expected = changes.map((change) => ({ change, key: keyOf(ruleOf(change), subjectOf(change.description)) }))
  const reported = new Set(evidence.flatMap(({ rule, affects }) => affects.map((one) => keyOf(rule, one))))
  const unnamed = evidence.flatMap(({ rule, affects }) => Array<string>(moreOf(affects)).fill(rule))
  const missed = expected.filter(({ change, key }) => {
    if (reported.has(key)) return false
    const index = unnamed.indexOf(ruleOf(change))
    if (index >= 0) unnamed.splice(index, 1)
    return index < 0
  })
  const known = new Set(expected.map(({ key }) => key))
  const extra = [...reported].filter((key) => !known.has(key) && !/ \d+ more$/.test(key)).concat(unnamed)
  const self = (await compare(base, base)).length + (await compare(head, head)).length
  return { name, expected: changes, missed: missed.map(({ change }) => change), extra, self }
}

/** A test of breaking changes says nothing of dangerous ones, and the other way round. */
function isAsked(rule: string, asks: string): boolean {
  const has = (table: object) => Object.keys(table).some((type) => ruleOf({ type, description: '' }) === rule)
  return !(asks === 'Breaking' && has(dangerous)) && !(asks === 'Dangerous' && has(breaking))
}

/** graphql 17 has one kind for the arguments of fields and of directives. */
function ruleOf({ type, description }: ExpectedChange): string {
  const kind = /^ARG_/.test(type) && /^(?:Argument )?@/.test(description) ? `DIRECTIVE_${type}` : type
  return `graphql-${kind.toLowerCase().replaceAll('_', '-')}`
}

/** The words of the sentences around the names of what changed; the types and values that it changed from and to are left out. */
const words = new Set(
  'A An required optional arg argument Argument field Field Directive directive Enum value on input type union enum was were removed added from to no longer implements interface interfaces implemented by Repeatable flag'.split(
    ' ',
  ),
)

function subjectOf(description: string): string {
  return description.replace(/ (?:has )?changed .*$| defaultValue was removed.*$/s, '')
}

function keyOf(rule: string, text: string): string {
  if (/^\d+ more$/.test(text)) return `${rule} ${text}`
  const names = (text.match(/\w+/g) ?? []).filter((name) => !words.has(name))
  return `${rule} ${names.toSorted().join(' ')}`
}

/** Facts that are alike are told in one, which writes out some of their names. */
function moreOf(affects: readonly string[]): number {
  return Number(/^(\d+) more$/.exec(affects.at(-1) ?? '')?.[1] ?? '0')
}

async function compare(base: string, head: string): Promise<readonly Evidence[]> {
  const path = 'schema.graphql'
  const file: DiffFile = {
    path,
    previousPath: undefined,
    status: 'modified',
    added: 0,
    deleted: 0,
    hunks: [],
    commentable: 'file',
  }
  const texts = textsOf([
    [
      { revision: 'mergeBase', path },
      { kind: 'text', text: base },
    ],
    [
      { revision: 'head', path },
      { kind: 'text', text: head },
    ],
  ])
  const input = { files: [file], trees: { mergeBase: [path], head: [path] }, texts, facts: noFacts }
  return graphqlCheck.compute(input, await loadParsers(graphqlCheck.parsers, assets)).evidence
}
