import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadParsers } from '../../src/adapters/parsers/load.ts'
import type { DiffFile } from '../../src/core/change/diff.ts'
import { textsOf } from '../../src/core/change/text.ts'
import type { Evidence } from '../../src/core/evidence/evidence.ts'
import { graphqlCheck } from '../../src/core/evidence/graphql/check.ts'
import { noFacts } from '../../src/core/settings/facts.ts'

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
  /** Rules that we report and the suite does not expect, of either kind. */
  readonly extra: readonly string[]
  /** What comparing either schema with itself reports. */
  readonly self: number
}

/** Takes a clone of graphql-js; runs our check on the schemas of its own tests of breaking and dangerous changes. Tests that build a schema in code are `skipped`, by name. */
export async function graphqlCases(
  clone: string,
): Promise<{ readonly cases: readonly GraphqlCase[]; readonly skipped: readonly string[] }> {
  const file = join(clone, 'src/utilities/__tests__/findBreakingChanges-test.ts')
  const tests = readFileSync(file, 'utf8')
    .split(/^ {2}it\(/m)
    .slice(1)
  const cases: GraphqlCase[] = []
  const skipped: string[] = []
  for (const test of tests) {
    const name = /^'([^']+)'/.exec(test)?.[1] ?? ''
    const schemas = schemasIn(test)
    const expected = expectations(test, schemas)
    if (expected.size === 0) skipped.push(name)
    for (const [pair, changes] of expected) {
      const [base = '', head = ''] = pair.split(' ').map((id) => schemas.get(id))
      cases.push(await measure(name, { base, head }, changes))
    }
  }
  return { cases, skipped }
}

/** A schema is written where it is built, or before. */
function schemasIn(test: string): ReadonlyMap<string, string> {
  const texts = new Map([...test.matchAll(/const (\w+) = `([^`]*)`/g)].map(([, id = '', sdl = '']) => [id, sdl]))
  const built = [...test.matchAll(/const (\w+) = buildSchema\((?:`([^`]*)`|(\w+))\)/g)]
  return new Map(built.map(([, id = '', sdl, name = '']) => [id, sdl ?? texts.get(name) ?? '']))
}

/** By the pair of schemas that is compared: what either function is expected to give. */
function expectations(
  test: string,
  schemas: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly ExpectedChange[]> {
  const found = new Map<string, readonly ExpectedChange[]>()
  const calls =
    /find(?:Breaking|Dangerous)Changes\((\w+), (\w+)\)(?:,?\s*\)|;\s*expect\(changes\))\.to\.deep\.equal\(\[([\s\S]*?)\]\);/g
  for (const [, base = '', head = '', list = ''] of test.matchAll(calls)) {
    if (base === head || !schemas.has(base) || !schemas.has(head)) continue
    const changes = [
      ...list.matchAll(/type: \w+\.(\w+),\s*description:\s*((?:(?:'[^']*'|"[^"]*"|`[^`]*`)\s*\+?\s*)+)/g),
    ].map(([, type = '', text = '']) => ({
      type,
      description: text.replace(/['"`]\s*\+\s*['"`]|^['"`]|['"`],?\s*$/g, ''),
    }))
    found.set(`${base} ${head}`, [...(found.get(`${base} ${head}`) ?? []), ...changes])
  }
  return found
}

/** That a standard scalar is no longer used is the other side of a change that is reported. */
function isOfUse({ description }: ExpectedChange): boolean {
  return !description.startsWith('Standard scalar')
}

async function measure(
  name: string,
  { base, head }: { readonly base: string; readonly head: string },
  changes: readonly ExpectedChange[],
): Promise<GraphqlCase> {
  const expected = changes.filter(isOfUse)
  const evidence = await compare(base, head)
  const missed = expected.filter((one) => !evidence.some((fact) => isThat(fact, one)))
  const known = new Set(expected.map(({ type }) => ruleOf(type)))
  const extra = [...new Set(evidence.map(({ rule }) => rule))].filter((rule) => !known.has(rule))
  const self = (await compare(base, base)).length + (await compare(head, head)).length
  return { name, expected, missed, extra, self }
}

function ruleOf(type: string): string {
  return `graphql-${type.toLowerCase().replaceAll('_', '-')}`
}

/** The suite tells the names in a sentence; ours stand in what is affected. */
function isThat({ rule, affects, title, detail }: Evidence, { type, description }: ExpectedChange): boolean {
  if (rule !== ruleOf(type)) return false
  const names = affects.flatMap((name) => name.split(/[^\w]+/)).filter((name) => name !== '')
  return (
    names.some((name) => new RegExp(`\\b${name}\\b`).test(`${description} ${title} ${detail}`)) &&
    names.some((name) => description.includes(name))
  )
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
  return graphqlCheck.compute(input, await loadParsers(graphqlCheck.parsers)).evidence
}
