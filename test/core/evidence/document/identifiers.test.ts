import { describe, expect, it } from 'vitest'
import { documentCheck } from '../../../../src/core/evidence/document/check.ts'
import { identifiedFiles, namedParts, resolveUri } from '../../../../src/core/evidence/document/identifiers.ts'
import type { Json } from '../../../../src/core/evidence/document/json.ts'
import { runCheck } from '../run-check.ts'

const dialect = 'https://json-schema.org/draft/2020-12/schema'
const schema = (parts: object) => JSON.stringify({ $schema: dialect, ...parts })

async function titles(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) {
  const { evidence, unchecked } = await runCheck(documentCheck, { base, head })
  return { told: evidence.map(({ title }) => title), unchecked: unchecked.map(({ why }) => why) }
}

describe('a reference to an identifier', () => {
  const order = (type: string, ref: string, id: string) =>
    schema({
      $id: 'https://shop.example/schemas/order',
      type: 'object',
      properties: { total: { $ref: ref } },
      $defs: { money: { $id: id, $defs: { amount: { $ref: '#/$defs/plain' }, plain: { type } }, type } },
    })

  it.each([
    ['as a whole', 'https://shop.example/schemas/money', 'https://shop.example/schemas/money'],
    ['that lies beside its own', 'money', 'https://shop.example/schemas/money'],
    ['that both write short', 'money', 'money'],
    ['from the root of the host', '/schemas/money#', '/schemas/money'],
    ['with a pointer inside of it, from where pointers begin anew', 'money#/$defs/amount', 'money'],
    ['of the document itself', 'order#/$defs/money', 'money'],
  ])('is followed %s', async (_what, ref, id) => {
    const at = (type: string) => ({ 'order.json': order(type, ref, id) })
    const { told, unchecked } = await titles(at('string'), at('integer'))
    expect(told).toEqual([expect.stringContaining('was `string` and has to be `integer` now')])
    expect(unchecked).toEqual([])
  })

  it('is followed to a file beside the one that names it, which did not change', async () => {
    const order = schema({
      $id: 'https://shop.example/schemas/orders/order.json',
      type: 'object',
      properties: { total: { $ref: 'https://shop.example/schemas/common/money' } },
    })
    const money = (type: string) => schema({ $id: 'https://shop.example/schemas/common/money', type })
    const files = (type: string) => ({ 'api/orders/order.json': order, 'api/common/money.schema.json': money(type) })
    const changed = (type: string) => ({ ...files('string'), 'api/orders/order.json': order.replace('object', type) })
    expect(await titles(changed('object'), changed('array'))).toMatchObject({ unchecked: [] })
    expect(await titles(files('string'), files('integer'))).toEqual({
      told: ['`money` was `string` and has to be `integer` now: values that clients send today are refused'],
      unchecked: [],
    })
  })

  it('is named as not followed where nothing has it, and no change of what it stands for', async () => {
    const one = schema({ type: 'object', properties: { a: { type: 'string' } } })
    const other = schema({ type: 'object', properties: { a: { $ref: 'https://else.example/a' } } })
    expect(await titles({ 'a.json': one }, { 'a.json': other })).toEqual({
      told: [],
      unchecked: ['`https://else.example/a` was not followed: references to other hosts are not followed'],
    })
  })
})

describe('an identifier', () => {
  it.each([
    ['https://a.example/b/c', 'd', 'https://a.example/b/d'],
    ['https://a.example/b/c', './../d', 'https://a.example/d'],
    ['https://a.example/b/c', '/d', 'https://a.example/d'],
    ['https://a.example/b/c', '//e.example/d', 'https://e.example/d'],
    ['https://a.example/b/c', '', 'https://a.example/b/c'],
    ['https://a.example/b/c', 'HTTPS://A.example/d', 'https://a.example/d'],
    ['', 'd', 'd'],
  ])('%s with %s is %s', (base, ref, whole) => {
    expect(resolveUri(base, ref)).toBe(whole)
  })

  it.each([
    ['https://a.example/s/b', 'https://a.example/s/c', 'x/c.json'],
    ['https://a.example/s/b', '/t/c', 't/c.json'],
    ['https://a.example/s/b', 'c/d.json', 'x/c/d.json'],
  ])('%s leads with %s to a file', (id, ref, file) => {
    expect(identifiedFiles('x/b.json', id, ref)).toContain(file)
  })

  it('does not grow with each part that it is inside of', () => {
    const value = Array.from({ length: 50 }).reduce<Json>((inner) => ({ $id: `${'a'.repeat(100)}/`, inner }), {})
    const names = [...namedParts({ value, path: 'a.json', up: undefined }).keys()]
    expect(names.length).toBeGreaterThan(10)
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(2_000)
  })

  it('leads to no file of another host, and never out of the repository', () => {
    expect(identifiedFiles('x/b.json', 'https://a.example/s/b', 'https://b.example/s/c')).toEqual([])
    expect(identifiedFiles('b.json', 'https://a.example/s/b', '../etc/passwd')).toEqual([])
    expect(identifiedFiles('b.json', 'b', 'c')).toEqual([])
  })
})
