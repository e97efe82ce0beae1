import { describe, expect, test } from 'vitest'
import type { Name } from '../../../src/core/context/counterpart/name.ts'
import { groupsOf } from '../../../src/core/dialogue/affinity.ts'
import { aDiffFile, aSurfaceFile } from '../../support/builders.ts'

function groups(paths: readonly string[], names: Readonly<Record<string, readonly Name[]>> = {}): readonly string[] {
  const files = paths.map((path) => aSurfaceFile({ file: aDiffFile({ path }) }))
  return groupsOf(files, new Map(Object.entries(names))).map((group) => group.map(({ file }) => file.path).join(' + '))
}

function aName(kind: Name['kind'], text: string): Name {
  return { kind, text, role: 'calls', path: '', side: 'RIGHT', line: 1, beside: undefined, weight: 1 }
}

describe('files that belong together', () => {
  test.each([
    [
      'a route, its handler and its types',
      ['src/orders/order.controller.ts', 'src/orders/order.dto.ts', 'src/orders/orders.service.ts'],
    ],
    ['a controller and its model', ['app/controllers/users_controller.rb', 'app/models/user.rb']],
    ['classes by their roles', ['src/main/java/OrderController.java', 'src/main/java/OrderRepository.java']],
    ['files named by their role alone, in one folder', ['server/meter/service.py', 'server/meter/tasks.py']],
  ])('%s', (_, paths) => {
    expect(groups(paths)).toEqual([paths.join(' + ')])
  })

  test.each([
    ['two subjects', ['src/orders/order.service.ts', 'src/users/user.service.ts']],
    ['files named by their role alone, in two folders', ['server/meter/service.py', 'server/order/service.py']],
    ['one subject in two packages', ['billing/src/order.ts', 'catalog/src/order.ts']],
  ])('not %s', (_, paths) => {
    expect(groups(paths)).toEqual(paths)
  })

  test('a producer and its consumer, by the name of the message', () => {
    const names = {
      'src/pay.ts': [aName('message', 'order.paid')],
      'src/mail/send.ts': [aName('message', 'order.paid')],
    }
    expect(groups(['src/mail/send.ts', 'src/other.ts', 'src/pay.ts'], names)).toEqual([
      'src/mail/send.ts + src/pay.ts',
      'src/other.ts',
    ])
  })

  test('a migration and the model of its table, in the plural and the singular', () => {
    const names = { 'db/1_add.sql': [aName('table', 'order_lines')], 'app/line.rb': [aName('table', 'OrderLine')] }
    expect(groups(['app/line.rb', 'db/1_add.sql'], names)).toEqual(['app/line.rb + db/1_add.sql'])
  })

  test('a route and a table of the same name are two things', () => {
    const names = { 'a/x.ts': [aName('table', 'orders')], 'b/y.ts': [aName('route', 'orders')] }
    expect(groups(['a/x.ts', 'b/y.ts'], names)).toEqual(['a/x.ts', 'b/y.ts'])
  })

  test('links add up, and what half of the change names links nothing', () => {
    const chain = {
      'a/x.ts': [aName('table', 'orders')],
      'b/y.ts': [aName('table', 'orders'), aName('message', 'paid')],
      'c/z.ts': [aName('message', 'paid')],
    }
    expect(groups(['a/x.ts', 'b/y.ts', 'c/z.ts'], chain)).toEqual(['a/x.ts + b/y.ts + c/z.ts'])
    const many = Array.from({ length: 20 }, (_, at) => `f${at}/k${at}.ts`)
    expect(groups(many, Object.fromEntries(many.map((path) => [path, [aName('table', 'users')]])))).toHaveLength(20)
  })
})
