import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadParsers } from '../src/adapters/parsers/load.ts'
import { type Ref, type Text, textsOf } from '../src/core/change/text.ts'
import type { Name } from '../src/core/context/counterpart/name.ts'
import { wordAt } from '../src/core/context/counterpart/search.ts'
import { isContractPath } from '../src/core/evidence/across/contract-path.ts'
import { checks } from '../src/core/evidence/checks.ts'
import type { Evidence } from '../src/core/evidence/evidence.ts'
import { concernsOf, planChecks } from '../src/core/evidence/gather.ts'
import type { Checks, SearchCost } from '../src/core/ports.ts'
import { noFacts } from '../src/core/settings/facts.ts'
import { heldAgainstCode } from '../src/held-against-code.ts'
import { type Change, filesOf } from './core/evidence/graphql/repository.ts'
import { anEvidence } from './support/builders.ts'

const assets = join(import.meta.dirname, '..', 'dist', 'assets')

/** Checks in this thread, with the real parsers. */
const here: Checks = {
  run: async (kind, input) => {
    const check = checks.find((one) => one.kind === kind)
    if (check === undefined) throw new Error(`no check is called ${kind}`)
    return check.compute(input, await loadParsers(check.parsers, assets))
  },
}

/** Holds a change against its head, as a clone is searched; gives what is told, and what was searched for and read. */
async function held(change: Change, evidence: readonly Evidence[] = [], broken = false) {
  const { costs, ...rest } = await heldOn(() => true, change, evidence, broken)
  return rest
}

/** Holds a change against its head where a search at a cost sees the paths that `isSeen` says, and none is undefined. */
async function heldOn(
  isSeen: (path: string, cost: SearchCost) => boolean | undefined,
  change: Change,
  evidence: readonly Evidence[] = [],
  broken = false,
  names: readonly Name[] = [],
) {
  const [searched, read, said]: [string[], string[], string[]] = [[], [], []]
  const costs: SearchCost[] = []
  const textOf = ({ revision, path }: Ref): Text => {
    const text = (revision === 'head' ? change.head : change.base)[path]
    return text === undefined ? { kind: 'absent' } : { kind: 'text', text }
  }
  const reader = {
    search: async (words: readonly string[], cost: SearchCost) => {
      if (broken) throw new Error('git grep failed')
      costs.push(cost)
      if (isSeen('', cost) === undefined) return undefined
      searched.push(...words)
      const seen = Object.entries(change.head).filter(([path]) => isSeen(path, cost))
      return seen.flatMap(([path, text]) =>
        text
          .split('\n')
          .flatMap((line, at) =>
            words.filter((word) => wordAt(line, word) >= 0).map((word) => ({ word, path, line: at + 1, text: line })),
          ),
      )
    },
    texts: async (refs: readonly Ref[]) => {
      read.push(...refs.map(({ path }) => path))
      return refs.map((ref) => [ref, textOf(ref)] as const)
    },
  }
  const files = filesOf(change)
  // What the change shows was read before.
  const shown = files.map(({ path }): Ref => ({ revision: 'head', path }))
  const trees = { mergeBase: Object.keys(change.base), head: Object.keys(change.head) }
  const { runs } = planChecks(concernsOf(checks, files), trees)
  const known = { files, texts: textsOf(shown.map((ref) => [ref, textOf(ref)])), names, facts: noFacts, runs }
  const told = await heldAgainstCode({ reader, checks: here, progress: (line) => said.push(line) }, evidence, known)
  return { told, searched, read, said, costs }
}

const openapi = `openapi: 3.0.3
info: { title: Shop, version: '1' }
paths: {}
components:
  schemas:
    Order:
      type: object
      properties:
        id: { type: string }
        totalCents: { type: integer }
        note: { type: string }
`
const dto = (fields: readonly string[]) => `export class OrderDto {\n${fields.map((one) => `  ${one}\n`).join('')}}\n`
const whole = ['id: string', 'totalCents: number', 'note: string']
const less = ['id: string', 'note: string']

describe('a class and its schema', () => {
  test('are found by name and held against each other', async () => {
    const change = {
      base: { 'docs/openapi.yaml': openapi, 'src/order.dto.ts': dto(whole) },
      head: { 'docs/openapi.yaml': openapi, 'src/order.dto.ts': dto(less) },
    }
    const { told, searched, read } = await held(change)
    expect(told.map(({ rule, title }) => [rule, title])).toEqual([
      ['contract-field-stale', '`OrderDto.totalCents` left the code, and `docs/openapi.yaml:10` still promises it'],
    ])
    expect(searched).toEqual(expect.arrayContaining(['OrderDto', 'Order']))
    expect(read).toEqual(['docs/openapi.yaml'])
  })

  test('say nothing where another class still answers for the schema', async () => {
    const others = {
      'docs/openapi.yaml': openapi,
      'src/order.response.ts': dto(whole).replace('OrderDto', 'OrderResponse'),
    }
    const { told } = await held({
      base: { ...others, 'src/order.dto.ts': dto(whole).replace('OrderDto', 'OrderRequest') },
      head: { ...others, 'src/order.dto.ts': dto(less).replace('OrderDto', 'OrderRequest') },
    })
    expect(told).toEqual([])
  })

  test('do not know a new field where another class may stand for the schema', async () => {
    const change = (others: Readonly<Record<string, string>>) => ({
      base: {
        'docs/openapi.yaml': openapi,
        ...others,
        'src/order.model.ts': dto(whole).replace('OrderDto', 'OrderModel'),
      },
      head: {
        ...{ 'docs/openapi.yaml': openapi, ...others },
        'src/order.model.ts': dto([...whole, 'currency: string']).replace('OrderDto', 'OrderModel'),
      },
    })
    const alone = await held(change({}))
    expect(alone.told.map(({ rule }) => rule)).toEqual(['contract-field-missing'])
    const beside = await held(change({ 'src/order.dto.ts': dto(whole) }))
    expect(beside.told).toEqual([])
  })

  test('cost nothing where no field changed', async () => {
    const change = { base: { 'src/a.ts': 'const a = 1\n' }, head: { 'src/a.ts': 'const a = 2\n' } }
    expect(await held(change)).toEqual({ told: [], searched: [], read: [], said: [] })
  })
})

describe('what is gone', () => {
  const gone = anEvidence({
    ...{ path: 'docs/openapi.yaml', level: 'breaking', rule: 'openapi-operation-removed', detail: 'Keep it.' },
    removes: [{ kind: 'route', text: 'GET /orders/{id}/items', owner: undefined, isLast: true }],
  })
  const calls = { 'src/client.ts': 'await fetch("/orders/1/items")\n' }

  test('is found where code still calls it', async () => {
    const { told } = await held({ base: calls, head: calls }, [gone])
    expect(told.map(({ usedAt }) => usedAt)).toEqual([[{ path: 'src/client.ts', line: 1 }]])
  })

  test('is proven by a query that asks for it, in code too, and by none for another schema', async () => {
    const schema = (fields: string) => `type Query { user: User }\ntype User { id: ID ${fields} }\n`
    const queries = {
      'web/a.graphql': '{ user { id mail } }\n',
      'web/b.ts': 'const B = gql`\n  {\n    user {\n      mail\n    }\n  }\n`\n',
      'web/other.graphql': '{ viewer { mail } }\n',
    }
    const fact = anEvidence({
      ...{
        path: 'api/schema.graphql',
        contract: 'graphql',
        level: 'risky',
        rule: 'graphql-field-removed',
        side: 'base',
      },
      ...{ affects: ['User.mail'], queried: ['mail'] },
    })
    const change = {
      base: { 'api/schema.graphql': schema('mail: String'), ...queries },
      head: { 'api/schema.graphql': schema(''), ...queries },
    }
    const { told, searched } = await held(change, [fact])
    expect(searched).toEqual(['mail'])
    expect(told.map(({ level, usedAt }) => [level, usedAt])).toEqual([
      [
        'breaking',
        [
          { path: 'web/a.graphql', line: 1 },
          { path: 'web/b.ts', line: 4 },
        ],
      ],
    ])
  })

  test('is not called by what says of itself that it is generated', async () => {
    const generated = { 'src/client.ts': `// Code generated by a tool. DO NOT EDIT.\n${calls['src/client.ts']}` }
    const { told, read } = await held({ base: generated, head: generated }, [gone])
    expect([told, read]).toEqual([[gone], ['src/client.ts']])
  })

  test('is only a description where the routes of its document are served still', async () => {
    const code = { ...calls, 'src/routes.ts': "router.get('/orders/:id/items', list)\n" }
    const { told } = await held({ base: code, head: code }, [{ ...gone, rule: 'openapi-document-removed' }])
    expect(told.map(({ level, usedAt }) => [level, usedAt])).toEqual([['risky', undefined]])
    expect(told[0]?.detail).toContain('only the description is gone')
  })

  test('is told as it was where the search fails', async () => {
    const { told, said } = await held({ base: calls, head: calls }, [gone], true)
    expect([told, said]).toEqual([[gone], ['contracts were not held against code: git grep failed']])
  })
})

/** As GitHub: nothing is found for nothing, and of contracts alone what their path says. */
function onGitHub(change: Change, evidence: readonly Evidence[] = [], names: readonly Name[] = []) {
  const isSeen = (path: string, cost: SearchCost) =>
    cost === 'free' ? undefined : cost === 'reading' || isContractPath(path)
  return heldOn(isSeen, change, evidence, false, names)
}

describe('where a search means reading', () => {
  const base = { 'docs/openapi.yaml': openapi, 'src/order.dto.ts': dto(whole) }
  const change = (head: Change['head'], more: Change['head'] = {}): Change => ({
    base: { ...base, ...more },
    head: { ...base, ...more, ...head },
  })

  test('a class that lost what its contract promises is told, once code was read for another class', async () => {
    const { told, costs } = await onGitHub(change({ 'src/order.dto.ts': dto(less) }))
    expect(told.map(({ rule }) => rule)).toEqual(['contract-field-stale'])
    expect(costs).toEqual(['free', 'contracts', 'reading', 'reading'])
  })

  test('another class that answers for the contract is found', async () => {
    const other = { 'src/order.model.ts': dto(whole).replace('OrderDto', 'OrderResponse') }
    const { told, costs } = await onGitHub(change({ 'src/order.dto.ts': dto(less) }, other))
    expect([told, costs.includes('reading')]).toEqual([[], true])
  })

  test.each<readonly [what: string, head: Change['head']]>([
    ['has all that its contract promises', { 'src/order.dto.ts': dto([...whole, 'more: string']) }],
    [
      'changes with its contract',
      { 'src/order.dto.ts': dto(less), 'docs/openapi.yaml': openapi.replace(/ +totalCents.*\n/, '') },
    ],
    ['has no contract', { 'src/order.dto.ts': dto(less), 'docs/openapi.yaml': openapi.replace('Order:', 'Cart:') }],
  ])('no code is read for a class that %s', async (_what, head) => {
    const { told, costs } = await onGitHub(change(head))
    expect([told, costs]).toEqual([[], ['free', 'contracts']])
  })

  test('nothing is read where no class or route changed', async () => {
    const same = change({ 'src/other.ts': 'export const a = 1\n' })
    expect((await onGitHub(same)).costs).toEqual([])
    const contract = await onGitHub(change({ 'docs/openapi.yaml': openapi.replace(/ +note.*\n/, '') }))
    expect([contract.told, contract.costs, contract.read]).toEqual([[], ['free'], []])
  })

  test('code is read at once where something is surely gone', async () => {
    const gone = anEvidence({
      ...{ path: 'docs/openapi.yaml', level: 'breaking', rule: 'openapi-operation-removed' },
      removes: [{ kind: 'route', text: 'GET /orders/{id}/items', owner: undefined, isLast: true }],
    })
    const { told, costs } = await onGitHub(change({ 'src/order.dto.ts': dto(less) }), [gone])
    expect(told.map(({ rule }) => rule).toSorted()).toEqual(['contract-field-stale', 'openapi-operation-removed'])
    expect(costs).toEqual(['reading', 'reading'])
  })

  const paths = (...routes: readonly string[]) =>
    openapi.replace('paths: {}', `paths:\n${routes.map((route) => `  ${route}: {}`).join('\n')}`)
  const route = (text: string, side: Name['side']): Name => ({
    ...{ kind: 'route', text, role: 'declares', path: 'src/routes.ts', side, line: 1, beside: undefined, weight: 4 },
  })
  const served = (more: Change['head']): Change => ({
    base: { 'docs/openapi.yaml': paths('/shop/refunds/{id}'), 'src/routes.ts': 'a()\n', ...more },
    head: { 'docs/openapi.yaml': paths('/shop/refunds/{id}'), 'src/routes.ts': 'b()\n', ...more },
  })

  test('a route that its contract still promises is told, unless code declares it elsewhere', async () => {
    const left = [route('/shop/refunds/*', 'LEFT')]
    const { told, costs } = await onGitHub(served({}), [], left)
    expect(told.map(({ rule }) => rule)).toEqual(['contract-route-stale'])
    expect(costs).toEqual(['free', 'contracts', 'reading'])
    const elsewhere = { 'src/refunds.ts': "router.get('/shop/refunds/:id', show)\n" }
    expect((await onGitHub(served(elsewhere), [], left)).told).toEqual([])
  })

  test('a route that is new beside those of a contract is noted without reading code', async () => {
    const { told, costs } = await onGitHub(served({}), [], [route('/shop/refunds/export', 'RIGHT')])
    expect(told.map(({ rule }) => rule)).toEqual(['contract-route-missing'])
    expect(costs).toEqual(['free', 'contracts'])
  })
})
