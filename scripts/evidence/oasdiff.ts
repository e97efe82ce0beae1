import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentParser } from '../../src/adapters/parsers/documents.ts'
import type { textsOf } from '../../src/core/change/text.ts'
import { documentsOf } from '../../src/core/evidence/document/documents.ts'
import type { Draft } from '../../src/core/evidence/document/draft.ts'
import { compareOpenApi } from '../../src/core/evidence/openapi/compare.ts'

/** Two documents of the suite, and whether its tests call the change between them breaking. */
export interface LabelledPair {
  readonly base: string
  readonly head: string
  readonly label: 'breaking' | 'warning' | 'compatible'
  /** The suite's names for what it expects. */
  readonly expected: readonly string[]
}

/** Takes a clone of oasdiff; gives the pairs of files that its tests compare as they are, labelled by the levels of the changes they expect. Tests that alter a document in code are left out. */
export function oasdiffPairs(clone: string): readonly LabelledPair[] {
  const folder = join(clone, 'checker')
  const levels = levelsOf(readFileSync(join(folder, 'rules.go'), 'utf8'))
  const expected = new Map<string, Set<string>>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('_test.go'))) {
    for (const test of readFileSync(join(folder, file), 'utf8')
      .split(/^func /m)
      .slice(1)) {
      const pair = pairOf(test)
      if (pair === undefined) continue
      const key = pair.join('\n')
      const ids = expected.get(key) ?? new Set<string>()
      for (const id of idsOf(test)) ids.add(id)
      expected.set(key, ids)
    }
  }
  return [...expected].map(([key, ids]): LabelledPair => {
    const [base = '', head = ''] = key.split('\n')
    const found = [...ids].map((id) => levels.get(id))
    const label = found.includes('ERR') ? 'breaking' : found.includes('WARN') ? 'warning' : 'compatible'
    return { base, head, label, expected: [...ids] }
  })
}

function levelsOf(rules: string): ReadonlyMap<string, string> {
  return new Map(
    [...rules.matchAll(/newBackwardCompatibilityRule\((\w+), (ERR|WARN|INFO)/g)].map(([, id = '', level = '']) => [
      id,
      level,
    ]),
  )
}

function pairOf(test: string): readonly [string, string] | undefined {
  if (
    /\.Spec\.\S+ ?=|\bs[12]\.Spec\b.*=[^=]|delete\(|deleteParam|\.Spec\.Paths\.Value|PathPrefix|Strip|Flatten|AttributeIgnore|t\.Run/.test(
      test,
    )
  )
    return undefined
  const numbered = /\bd\(t, diff\.NewConfig\(\), (\d+), (\d+)\)/.exec(test)
  if (numbered !== null) return [`data/openapi-test${numbered[1]}.yaml`, `data/openapi-test${numbered[2]}.yaml`]
  const files = [...test.matchAll(/(?:open|LoadFromFile|NewSource)\("\.\.\/(data\/[^"]+)"\)/g)].map(
    ([, file = '']) => file,
  )
  const opened = [...test.matchAll(/:= (?:open|loader\.LoadFromFile)\("\.\.\/(data\/[^"]+)"\)/g)].map(
    ([, file = '']) => file,
  )
  const [base, head, ...more] = opened.length > 0 ? opened : files
  return base === undefined || head === undefined || base === head || more.length > 0 ? undefined : [base, head]
}

function idsOf(test: string): readonly string[] {
  const expecting = test.replace(/requireNoChange\([^)]*\)|require\.(?:NotEqual|False)\([^\n]*\)/g, '')
  return [...expecting.matchAll(/checker\.(\w+Id)\b/g)].map(([, id = '']) => id)
}

/** Compares two files as they lie on disk; references lead to files beside them. */
export function compareFiles(base: string, head: string): readonly Draft[] {
  const [before, after] = [documents(base), documents(head)]
  if (before.root === undefined || after.root === undefined) return []
  return compareOpenApi({ ...before, root: before.root }, { ...after, root: after.root }, () => undefined)
}

function documents(file: string) {
  const texts = { get: ({ path }: { readonly path: string }) => readText(path) }
  const found = documentsOf('head', texts, documentParser)
  return { documents: found, root: found.root(file) }
}

function readText(path: string): ReturnType<ReturnType<typeof textsOf>['get']> {
  try {
    return { kind: 'text', text: readFileSync(path, 'utf8') }
  } catch {
    return { kind: 'absent' }
  }
}
