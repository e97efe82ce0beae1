import { describe, expect, it } from 'vitest'
import { textsOf } from '../../../../src/core/change/text.ts'
import { controllersOf, servedByController } from '../../../../src/core/evidence/across/controllers.ts'
import type { Removed } from '../../../../src/core/evidence/across/removed.ts'

/** Gives the line of a file of the head that serves a route, or undefined. */
function servedLine(removed: string, path: string, text: string) {
  const hits = text.split('\n').map((line, at) => ({ word: 'orders', path, line: at + 1, text: line }))
  const texts = textsOf([
    [
      { revision: 'head', path },
      { kind: 'text', text },
    ],
  ])
  const route: Removed = { kind: 'route', text: removed, owner: undefined }
  return servedByController(route, hits, texts)?.line
}

const nest = "@Controller('orders')\nexport class Orders {\n  @Get()\n  all() {}\n  @Get(':id')\n  one() {}\n}\n"
const spring =
  '@RestController\n@RequestMapping("/api/v1/orders")\n@Validated\npublic class Orders {\n  @GetMapping\n  List<Order> all() {}\n  @DeleteMapping("/{id}")\n  void drop() {}\n}\n'
const fast =
  'router = APIRouter(prefix="/orders")\n\n@router.get("")\ndef all(): ...\n\n@router.post("/{id}/refunds")\ndef refund(): ...\n'
const dotnet =
  '[ApiController]\n[Route("api/orders")]\npublic class Orders : ControllerBase {\n  [HttpGet]\n  [HttpPut("{id}")]\n}\n'

describe('a controller', () => {
  it.each([
    ['GET /orders', 'a.controller.ts', nest, 3],
    ['GET /orders/{id}', 'a.controller.ts', nest, 5],
    ['POST /orders/{id}', 'a.controller.ts', nest, undefined],
    ['GET /carts/{id}', 'a.controller.ts', nest, undefined],
    ['GET /orders', 'Orders.java', spring, 5],
    ['DELETE /orders/{id}', 'Orders.java', spring, 7],
    ['GET /orders/{id}', 'Orders.java', spring, undefined],
    ['GET /orders', 'a.py', fast, 3],
    ['POST /orders/{id}/refunds', 'a.py', fast, 6],
    ['GET /api/orders', 'Orders.cs', dotnet, 4],
    ['PUT /api/orders/{id}', 'Orders.cs', dotnet, 5],
  ])('serves behind its prefix: %s in %s', (removed, path, text, line) => {
    expect(servedLine(removed, path, text)).toBe(line)
  })

  it('has a part of the route before its class, else its text is not asked for', () => {
    const hit = (path: string, text: string) => ({ word: 'orders', path, line: 1, text })
    const hits = [
      hit('a.ts', "@Controller('orders')"),
      hit('b.ts', "@Controller('carts') // orders"),
      hit('c.ts', 'orders'),
    ]
    expect(controllersOf('/orders/*', hits)).toEqual(['a.ts'])
  })
})
