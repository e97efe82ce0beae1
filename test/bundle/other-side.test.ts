import { describe, expect, test } from 'vitest'
import type { SeenRequest } from '../support/messages/server.ts'
import { saying } from './answers.ts'
import { scenario } from './scenario.ts'
import { shopFiles } from './shop.ts'

/* What the model is shown of the rest of the repository, read through GitHub's API alone. */

const store = (condition: string) => `import { pool } from './pool.js'

export async function ordersOf(user: string) {
  const found = await pool.query('SELECT id, total FROM orders WHERE ${condition}', [user])
  return found.rows
}
`
const base = {
  ...shopFiles,
  'src/store/orders.ts': store('user_id = $1'),
  'migrations/003_orders_index.sql': 'CREATE INDEX orders_user ON orders (user_id);\n',
  'src/clients/invoice.ts': "export const password = 'hunter2-hunter2'\n",
}
/** A model that finds nothing, and what it was shown. */
function watching() {
  const seen: string[] = []
  const reply = (request: SeenRequest) => {
    seen.push(request.blocks[0]?.text ?? '')
    return saying([])(request)
  }
  return { seen, reply }
}

const change = { 'src/store/orders.ts': store('user_id = $1 AND NOT deleted') }

describe('the other side', () => {
  test('the schema and the last migration of a table that a changed query reads', async () => {
    const { seen, reply } = watching()
    await using shop = await scenario({ base, change, reply })
    const ran = await shop.run()
    expect(ran.outputs).toMatchObject({ verdict: 'clean' })
    const shown = seen.join('\n')
    expect(shown).toContain(
      '=== file "migrations/001_orders.sql" (not changed; the other side, context only, not for review)',
    )
    expect(shown).toContain('R1  |CREATE TABLE orders (id bigint PRIMARY KEY);')
    expect(shown).toContain('R1  |CREATE INDEX orders_user ON orders (user_id);')
    expect(shown).not.toContain('hunter2')
    expect(ran.report).toMatchObject({
      counterparts: expect.arrayContaining([
        {
          name: 'orders',
          kind: 'table',
          path: 'src/store/orders.ts',
          line: 4,
          what: 'schema',
          inChange: false,
          other: { path: 'migrations/001_orders.sql', startLine: 1, line: 1 },
        },
      ]),
    })
  })

  test('costs two requests, however many files the repository has', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`src/things/orders-${at}.ts`, `export const orders${at} = ${at}\n`]),
    )
    await using shop = await scenario({ base: { ...base, ...many }, change, reply: saying([]) })
    await shop.run()
    const reads = shop.github.requests.map(({ path }) => path.replace(/[0-9a-f]{40}/, ''))
    expect(reads.filter((path) => path.includes('/git/trees/'))).toHaveLength(1)
    expect(reads.length).toBeLessThanOrEqual(14)
  })

  test('a tree that GitHub will not list costs nothing but the other side', async () => {
    const { seen, reply } = watching()
    await using shop = await scenario({ base, change, reply })
    shop.github.fault({ method: 'GET', path: /\/git\/trees\//, status: 404, body: { message: 'Not Found' } })
    const ran = await shop.run()
    expect(ran.outputs).toMatchObject({ verdict: 'clean' })
    expect(seen[0]).toContain('"where":"not found by its name"')
  })

  test('code that still asks for what a contract loses makes it a blocker', async () => {
    const schema = 'type Query {\n  user: User\n}\n\ntype User {\n  id: ID!\n  emailAddress: String\n}\n'
    const kept = {
      ...base,
      'schema.graphql': schema,
      'web/user.graphql': 'query {\n  user {\n    emailAddress\n  }\n}\n',
    }
    const head = { 'schema.graphql': schema.replace('  emailAddress: String\n', '') }
    await using shop = await scenario({ base: kept, change: head, reply: saying([]) })
    const ran = await shop.run()
    const [finding] = ran.report?.findings ?? []
    expect(finding).toMatchObject({ severity: 'blocker', path: 'schema.graphql', line: 7 })
    expect(shop.github.state.reviewComments[0]?.body).toContain(
      'Queries at the head still ask for it: `web/user.graphql:3`.',
    )
  })
})
