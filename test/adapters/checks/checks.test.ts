import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { type ClosableChecks, type WorkerOptions, workerChecks } from '../../../src/adapters/checks/worker-checks.ts'
import { textsOf } from '../../../src/core/change/text.ts'
import type { CheckInput } from '../../../src/core/evidence/check.ts'
import { noFacts } from '../../../src/core/settings/facts.ts'
import { aDiffFile, hunksOf } from '../../support/builders.ts'
import { hostileChecks } from './hostile-checks.ts'

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const hostile = { file: pathOf('hostile-worker.ts'), checks: hostileChecks }
const real = {
  file: pathOf('../../../src/adapters/checks/worker.ts'),
  assets: pathOf('../../../dist/assets'),
}

const path = 'schema.graphql'
const nothing = { evidence: [], unchecked: [] }
const schemas = textsOf([
  [
    { revision: 'mergeBase', path },
    { kind: 'text', text: 'type Query { a: Int, b: Int }' },
  ],
  [
    { revision: 'head', path },
    { kind: 'text', text: 'type Query { a: Int }' },
  ],
])
const input: CheckInput = {
  files: [aDiffFile({ path, hunks: hunksOf('@@ -1 +1 @@', '-a', '+b\u200b') })],
  trees: { mergeBase: [path], head: [path] },
  texts: schemas,
  facts: { ...noFacts, tables: [{ name: 'orders', rows: 300 }] },
}

describe('checks in a worker', () => {
  const open: ClosableChecks[] = []
  const start = (options: WorkerOptions): ClosableChecks => {
    const checks = workerChecks(options)
    open.push(checks)
    return checks
  }
  afterEach(async () => {
    await Promise.all(open.splice(0).map((checks) => checks.close()))
  })

  it('find what they find here, with the parser loaded there', async () => {
    const { evidence, unchecked } = await start(real).run('graphql', input, [path])
    expect(unchecked).toEqual([])
    expect(evidence).toMatchObject([{ rule: 'graphql-field-removed', path, side: 'base', line: 1 }])
  })

  it('see the texts they want, and no environment, arguments or other text', async () => {
    const { unchecked } = await start(hostile).run('looks', input, [path])
    expect(JSON.parse(unchecked[0]?.why ?? '')).toEqual({
      env: [],
      argv: [],
      text: { kind: 'text', text: 'type Query { a: Int }' },
      other: { kind: 'unreadable', detail: 'not read' },
      parsers: ['graphql'],
    })
  })

  it.each([
    ['loops', { timeoutMs: 1500 }, 'took longer than 1.5 s'],
    ['hoards', { maxOldGenerationSizeMb: 24 }, 'needed more than 24 MB of memory'],
    ['throws', {}, 'the check failed: no such thing'],
    ['exits', {}, 'the check failed: its thread ended'],
    ['unheard-of', {}, 'no check is called unheard-of'],
  ])('a check that %s leaves its files unchecked, and the next one runs', async (kind, limits, why) => {
    const checks = start({ ...hostile, ...limits })
    const [first, next] = await Promise.all([
      checks.run(kind, input, [path, 'other.graphql']),
      checks.run('prints', input, [path]),
    ])
    expect(first.evidence).toEqual([])
    expect(first.unchecked).toEqual([
      { path, why },
      { path: 'other.graphql', why },
    ])
    expect(next).toEqual(nothing)
  })

  it('a worker that does not exist is unchecked too', async () => {
    const { unchecked } = await start({ ...hostile, file: pathOf('absent.js') }).run('prints', input, [path])
    expect(unchecked).toEqual([{ path, why: expect.stringContaining('the check failed: ') }])
  })

  it('what cannot be sent is unchecked too', async () => {
    const files = input.files.map((file) => Object.assign({}, file, { toString: () => '' }))
    const { unchecked } = await start(hostile).run('prints', { ...input, files }, [path])
    expect(unchecked).toEqual([{ path, why: expect.stringContaining('could not be cloned') }])
  })

  it('are done when closed, twice as well as once', async () => {
    const checks = workerChecks(hostile)
    const result = checks.run('prints', input, [path])
    await checks.close()
    await checks.close()
    expect(await result).toEqual(nothing)
  })
})

describe('checks with and without a parser', () => {
  it('run here when they need no parser: no thread starts, for its file does not exist', async () => {
    const checks = workerChecks({ ...hostile, file: pathOf('absent.js') })
    expect(await checks.run('scans', input, [path])).toEqual(nothing)
    expect(await checks.run('breaks', input, [path])).toEqual({
      evidence: [],
      unchecked: [{ path, why: 'the check failed: broken' }],
    })
    expect((await checks.run('prints', input, [path])).unchecked).toHaveLength(1)
    expect((await checks.run('unheard-of', input, [path])).unchecked).toHaveLength(1)
    await checks.close()
  })

  it('run apart when they need one, with the registry as it is', async () => {
    const checks = workerChecks(real)
    const [text, graphql] = await Promise.all([checks.run('text', input, [path]), checks.run('graphql', input, [path])])
    expect(text.evidence.map(({ rule }) => rule)).toEqual(['invisible-characters'])
    expect(graphql.evidence.map(({ rule }) => rule)).toEqual(['graphql-field-removed'])
    await checks.close()
  })
})
