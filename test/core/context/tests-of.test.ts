import { describe, expect, test } from 'vitest'
import { testsOf } from '../../../src/core/context/tests-of.ts'
import type { SurfaceFile, Tier } from '../../../src/core/surface/surface.ts'

function aFile(path: string, tier: Tier): SurfaceFile {
  const file = {
    path,
    previousPath: undefined,
    status: 'modified',
    hunks: [],
    commentable: 'lines',
    added: 1,
    deleted: 0,
  } as const
  return { file, tier, surfaces: tier === 'selected' ? ['api'] : [], why: [] }
}

const selected = (path: string) => aFile(path, 'selected')
const aTest = (path: string) => aFile(path, 'test')

describe('testsOf', () => {
  test.each([
    ['src/orders/foo.ts', 'src/orders/foo.test.ts'],
    ['src/orders/foo.ts', 'src/orders/foo.e2e.test.ts'],
    ['src/orders/foo.controller.ts', 'src/orders/foo.controller.spec.ts'],
    ['src/orders/foo.ts', 'src/orders/__tests__/foo.ts'],
    ['src/orders/foo.ts', 'test/orders/foo.test.ts'],
    ['server/api/user.go', 'server/api/user_test.go'],
    ['shop/order/tasks.py', 'tests/order/test_tasks.py'],
    ['shop/order/tasks.py', 'shop/order/tasks_test.py'],
    ['src/main/java/a/b/OrderResource.java', 'src/test/java/a/b/OrderResourceTest.java'],
    ['src/main/java/a/b/OrderResource.java', 'src/test/java/a/b/OrderResourceIT.java'],
    ['app/models/order.rb', 'spec/models/order_spec.rb'],
    ['app/models/order.rb', 'test/models/order_test.rb'],
    ['app/Http/Controllers/OrderController.php', 'tests/Feature/OrderControllerTest.php'],
    ['src/Orders.Api/OrderService.cs', 'tests/Orders.UnitTests/OrderServiceTests.cs'],
    ['lib/shop/orders.ex', 'test/shop/orders_test.exs'],
  ])('%s is tested by %s', (path, its) => {
    expect(testsOf([selected(path), aTest(its)])).toEqual(new Map([[path, [its]]]))
  })

  test.each([
    ['another name', 'src/foo.ts', 'src/foobar.test.ts'],
    ['another language', 'src/foo.ts', 'tests/test_foo.py'],
    ['a part of a name', 'src/latest.ts', 'src/la.test.ts'],
  ])('%s is no test of it', (_, path, its) => {
    expect(testsOf([selected(path), aTest(its)]).size).toBe(0)
  })

  test('the namesake that shares more folders is meant', () => {
    const files = [
      selected('src/order/service.py'),
      selected('src/user/service.py'),
      aTest('tests/user/test_service.py'),
    ]
    expect(testsOf(files)).toEqual(new Map([['src/user/service.py', ['tests/user/test_service.py']]]))
  })

  test('a bare name that many files bear is not guessed', () => {
    const files = ['a', 'b', 'c', 'd'].map((folder) => selected(`src/${folder}/service.py`))
    expect(testsOf([...files, aTest('tests/test_service.py')]).size).toBe(0)
  })

  test('only changed tests of selected files are given, in the order of the change', () => {
    const files = [
      aTest('src/foo.spec.ts'),
      selected('src/foo.ts'),
      aFile('src/bar.ts', 'dropped'),
      aTest('src/foo.test.ts'),
      aTest('src/bar.test.ts'),
    ]
    expect(testsOf(files)).toEqual(new Map([['src/foo.ts', ['src/foo.spec.ts', 'src/foo.test.ts']]]))
  })
})
