import type { CommitPlan, FileChange } from '../support/git-repository.ts'
import type { ClaimSaid } from './answers.ts'

/** Lines that stand still between two changes. */
function filler(name: string, count: number): string {
  return Array.from({ length: count }, (_, n) => `export const ${name}${n + 1} = ${n + 1}\n`).join('')
}

const routesBefore = `import { Router } from 'express'
import { orders } from '../store/orders.js'

export const router = Router()

router.get('/orders/:id', requireLogin, async (req, res) => {
  const order = await orders.findForUser(req.params.id, req.user.id)
  res.json(order)
})

${filler('route', 20)}
router.get('/orders', requireLogin, async (req, res) => {
  res.json(await orders.page(req.query.cursor, 50))
})
`

const routesAfter = routesBefore
  .replace('orders.findForUser(req.params.id, req.user.id)', 'orders.find(req.params.id)')
  .replace(
    '  res.json(await orders.page(req.query.cursor, 50))\n',
    '  const all = await orders.all()\n  const mine = all.filter((one) => one.user === req.user.id)\n  res.json(mine)\n',
  )

const workerBefore = `import { Worker } from 'bullmq'
import { bank } from './bank.js'
import { claimed } from './claimed.js'

new Worker('refunds', async (job) => {
  if (!(await claimed.add(job.id))) return
  await bank.refund(job.data.order, { timeout: 5_000, idempotencyKey: job.id })
})
`

const workerAfter = workerBefore
  .replace('  if (!(await claimed.add(job.id))) return\n', '')
  .replace(', idempotencyKey: job.id', '')

const schemaBefore = `type Query {
  user(id: ID!): User
}

type User {
  id: ID!
  email: String!
  name: String
}
`

/** The agent that a repository keeps for itself, in the base branch. */
export const ownAgent = `---
name: shop-reviewer
description: Reviews the shop
model: sonnet
---
You review the shop of Acme and nothing else.
`

/** The base of the shop: an API, a queue, a database, a GraphQL schema, tests and documentation. */
export const shopFiles: Readonly<Record<string, FileChange>> = {
  'README.md': '# Shop\n',
  'package.json': '{ "dependencies": { "express": "5.0.0", "bullmq": "5.0.0", "pg": "8.0.0" } }\n',
  'package-lock.json': '{ "lockfileVersion": 3, "packages": {} }\n',
  'schema.graphql': schemaBefore,
  'src/routes/orders.ts': routesBefore,
  'src/workers/refund.ts': workerBefore,
  'test/workers/refund.test.ts': "test('refunds once', async () => {})\n",
  'migrations/001_orders.sql': 'CREATE TABLE orders (id bigint PRIMARY KEY);\n',
  '.claude/agents/reviewer.md': ownAgent,
}

/** What the pull request does to the shop. */
export const shopChange: Readonly<Record<string, FileChange>> = {
  'README.md': '# Shop\n\nRefunds are faster now.\n',
  'package-lock.json': '{ "lockfileVersion": 3, "packages": { "node_modules/pg": { "version": "8.1.0" } } }\n',
  'schema.graphql': schemaBefore.replace('  email: String!\n', ''),
  'src/routes/orders.ts': routesAfter,
  'src/workers/refund.ts': workerAfter,
  'test/workers/refund.test.ts': "test('refunds', async () => {})\n",
  'migrations/002_total.sql': "SET lock_timeout = '2s'; ALTER TABLE orders ADD COLUMN total_cents integer DEFAULT 0;\n",
}

/** Base, head, the base branch that has moved on, and the merge commit that a runner checks out. */
export function pullRequestPlans(
  base: CommitPlan['files'],
  change: CommitPlan['files'],
  later: readonly CommitPlan[] = [],
): readonly CommitPlan[] {
  return [
    { files: base },
    { branch: 'feature', from: 0, files: change },
    { branch: 'main', from: 0, files: { 'CHANGELOG.md': 'Moved on.\n' } },
    { branch: 'merge', from: 2, merge: 1, files: change },
    ...later,
  ]
}

/** What the model says about the shop's change: a claim on an added line, one on a range, one on removed lines, one in a new file, and one that quotes what is not there. */
export const shopClaims: readonly ClaimSaid[] = [
  {
    lens: 'api',
    path: 'src/routes/orders.ts',
    quote: '  const order = await orders.find(req.params.id)',
    category: 'auth',
    severity: 'blocker',
    title: 'Any customer can read any order',
  },
  {
    lens: 'api',
    path: 'src/routes/orders.ts',
    quote: '  const all = await orders.all()\n  const mine = all.filter((one) => one.user === req.user.id)',
    category: 'pagination',
    severity: 'minor',
    title: 'Each request reads the whole table of orders',
  },
  {
    lens: 'queue',
    path: 'src/workers/refund.ts',
    side: 'old',
    quote: '  if (!(await claimed.add(job.id))) return',
    category: 'idempotency',
    severity: 'blocker',
    title: 'A redelivered job refunds twice',
  },
  {
    lens: 'queue',
    path: 'src/workers/refund.ts',
    quote: 'await bank.refundEverybody(job.data.orders)',
    category: 'retry',
    severity: 'blocker',
    title: 'Everybody is refunded',
  },
  {
    lens: 'db',
    path: 'migrations/002_total.sql',
    quote: 'ALTER TABLE orders ADD COLUMN total_cents integer DEFAULT 0;',
    category: 'locking',
    severity: 'major',
    title: 'Every order that is there has a total of zero',
  },
]

/** Where these claims, and the computed fact about the schema, belong: path, side, first and last line. */
export const shopPlaces = [
  ['migrations/002_total.sql', 'RIGHT', null, 1],
  ['schema.graphql', 'LEFT', null, 7],
  ['src/routes/orders.ts', 'RIGHT', 33, 34],
  ['src/routes/orders.ts', 'RIGHT', null, 7],
  ['src/workers/refund.ts', 'LEFT', null, 6],
] as const
