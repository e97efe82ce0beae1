import type { Category, Severity } from '../../src/core/dialogue/answer.ts'
import type { Surface } from '../../src/core/surface/surface.ts'

/** The kinds of defects that the life of a pull request is seeded with. */
export type DefectName = 'refund' | 'guard' | 'all' | 'owner' | 'hang' | 'concat' | 'index' | 'ack' | 'removed'

/** A kind of defect: the code that has it and the code that has not, the pattern by which the oracle and the model know it, and what the model says of it. Every defect bears a name of its own (`ref07`), so that it is known again wherever its code goes. */
export interface DefectKind {
  readonly name: DefectName
  /** Undefined: no model has to say it, since a check computes it. */
  readonly lens: Surface | undefined
  readonly category: Category
  readonly severity: Severity
  /** Which changed lines the pattern is held against; its first group is the defect's name. */
  readonly side: 'old' | 'new'
  readonly pattern: RegExp
  readonly files: RegExp
  readonly bad: (ref: string) => string
  readonly good: (ref: string) => string
  readonly titles: readonly string[]
  readonly failure: string
  readonly fix: string
  readonly language: string
}

const worker = (body: string) => `export async function REF(job: Job): Promise<void> {\n${body}\n}`
const named = (text: string) => (ref: string) => text.replaceAll('REF', ref)

/** All kinds; `REF` stands for the defect's name. */
export const kinds: readonly DefectKind[] = [
  {
    name: 'refund',
    lens: 'queue',
    category: 'idempotency',
    severity: 'blocker',
    side: 'new',
    pattern: /\bbank\.refund\(job\.data\.(ref\d\d)\)/,
    files: /\.ts$/,
    bad: named(
      worker(
        "  const order = await lookUp(job.data.id)\n  await bank.refund(job.data.REF)\n  await log('refunded', order)",
      ),
    ),
    good: named(
      worker(
        "  const order = await lookUp(job.data.id)\n  await bank.refund(job.data.REF, { idempotencyKey: job.id })\n  await log('refunded', order)",
      ),
    ),
    titles: ['A redelivered job refunds REF twice', 'REF is paid back again when the job is redelivered'],
    failure:
      'The worker dies between the refund and its acknowledgement. The broker redelivers, and the money leaves again.',
    fix: 'await bank.refund(job.data.REF, {\n  idempotencyKey: job.id,\n})',
    language: 'ts',
  },
  {
    name: 'guard',
    lens: 'queue',
    category: 'ordering',
    severity: 'major',
    side: 'old',
    pattern: /if \(isOlder\(job, '(ref\d\d)'\)\) return/,
    files: /\.ts$/,
    bad: named(worker("  const row = await lookUp(job.data.id)\n  await store.save('REF', row)")),
    good: named(
      worker(
        "  const row = await lookUp(job.data.id)\n  if (isOlder(job, 'REF')) return\n  await store.save('REF', row)",
      ),
    ),
    titles: ['An older message overwrites REF', 'REF goes back in time when messages arrive out of order'],
    failure: 'Two updates of one row are delivered in the wrong order. The older one is written last, and stays.',
    fix: "if (isOlder(job, 'REF')) return\nawait store.save('REF', row)",
    language: 'ts',
  },
  {
    name: 'all',
    lens: 'api',
    category: 'pagination',
    severity: 'minor',
    side: 'new',
    pattern: /await store\.all\('(ref\d\d)'\)/,
    files: /\.ts$/,
    bad: named(
      "router.get('/lists/REF', requireUser, async (req, res) => {\n  const rows = await store.all('REF')\n  res.json({ data: rows })\n})",
    ),
    good: named(
      "router.get('/lists/REF', requireUser, async (req, res) => {\n  const rows = await store.page('REF', req.query.cursor, 100)\n  res.json({ data: rows })\n})",
    ),
    titles: ['Each request reads the whole of REF', 'The list of REF has no end'],
    failure: 'The table grows by a row with each order. A year on, one request reads a million rows into memory.',
    fix: "const rows = await store.page('REF', req.query.cursor, 100)\nres.json({ data: rows })",
    language: 'ts',
  },
  {
    name: 'owner',
    lens: 'api',
    category: 'auth',
    severity: 'blocker',
    side: 'new',
    pattern: /router\.get\('\/admin\/(ref\d\d)\/:id', async/,
    files: /\.ts$/,
    bad: named(
      "router.get('/admin/REF/:id', async (req, res) => {\n  const found = await store.find('REF', req.params.id)\n  res.json({ data: found })\n})",
    ),
    good: named(
      "router.get('/admin/REF/:id', requireOwner, async (req, res) => {\n  const found = await store.find('REF', req.params.id)\n  res.json({ data: found })\n})",
    ),
    titles: ['Any customer can read any REF', 'REF is served without asking whose it is'],
    failure: 'Somebody who is signed in counts the id up. Every row of every other customer is answered.',
    fix: "router.get('/admin/REF/:id', requireOwner, async (req, res) => {\n  res.json({ data: await store.find('REF', req.params.id) })\n})",
    language: 'ts',
  },
  {
    name: 'hang',
    lens: 'api',
    category: 'timeout',
    severity: 'major',
    side: 'new',
    pattern: /await fetch\(`\$\{partner\}\/(ref\d\d)`\)/,
    files: /\.ts$/,
    bad: named(
      "router.post('/partner/REF', requireUser, async (req, res) => {\n  const answer = await fetch(`${partner}/REF`)\n  res.status(answer.status).json(await answer.json())\n})",
    ),
    good: named(
      "router.post('/partner/REF', requireUser, async (req, res) => {\n  const answer = await fetch(`${partner}/REF`, { signal: AbortSignal.timeout(5_000) })\n  res.status(answer.status).json(await answer.json())\n})",
    ),
    titles: ['A partner that hangs holds REF open for ever', 'REF waits without an end for the partner'],
    failure:
      'The partner accepts the connection and never answers. Each request keeps a socket until the pool is empty.',
    fix: 'const answer = await fetch(`${partner}/REF`, {\n  signal: AbortSignal.timeout(5_000),\n})',
    language: 'ts',
  },
  {
    name: 'concat',
    lens: 'db',
    category: 'query',
    severity: 'major',
    side: 'new',
    pattern: /FROM (ref\d\d) WHERE customer = '\$\{/,
    files: /\.ts$/,
    bad: named(
      "export async function REFOf(customer: string) {\n  const found = await pool.query(`SELECT id, total FROM REF WHERE customer = '${customer}'`)\n  return found.rows\n}",
    ),
    good: named(
      "export async function REFOf(customer: string) {\n  const found = await pool.query('SELECT id, total FROM REF WHERE customer = $1', [customer])\n  return found.rows\n}",
    ),
    titles: [
      'A quote in the name of a customer breaks the query of REF',
      'The text of the customer becomes part of the query of REF',
    ],
    failure: "A customer is called O'Neill. The query is no SQL any more, or is another one than was meant.",
    fix: "const found = await pool.query(\n  'SELECT id, total FROM REF WHERE customer = $1',\n  [customer],\n)",
    language: 'ts',
  },
  {
    name: 'index',
    lens: 'db',
    category: 'locking',
    severity: 'major',
    side: 'new',
    pattern: /^CREATE INDEX idx_(ref\d\d) ON/,
    files: /\.sql$/,
    bad: named('CREATE INDEX idx_REF ON payments (customer_id, REF);'),
    good: named('CREATE INDEX CONCURRENTLY idx_REF ON payments (customer_id, REF);'),
    titles: [
      'The migration of REF blocks every write while it builds its index',
      'Writers wait until the index of REF is built',
    ],
    failure: 'The index is built in one go on a table that is being written. Every payment waits, and times out.',
    fix: 'CREATE INDEX CONCURRENTLY idx_REF\n  ON payments (customer_id, REF);\n-- outside of a transaction',
    language: 'sql',
  },
  {
    name: 'ack',
    lens: 'queue',
    category: 'delivery',
    severity: 'major',
    side: 'new',
    pattern: /^@shared_task\(name="(ref\d\d)", acks_late=False\)/,
    files: /\.py$/,
    bad: named(
      '@shared_task(name="REF", acks_late=False)\ndef send_REF(invoice_id):\n    Invoice.objects.get(id=invoice_id).send()\n',
    ),
    good: named(
      '@shared_task(name="REF", acks_late=True)\ndef send_REF(invoice_id):\n    Invoice.objects.get(id=invoice_id).send()\n',
    ),
    titles: ['A worker that is killed loses REF', 'REF is acknowledged before its work is done'],
    failure: 'The worker takes the message, acknowledges it and is killed by a deployment. Nobody sends the invoice.',
    fix: '@shared_task(name="REF", acks_late=True)\ndef send_REF(invoice_id):\n    Invoice.objects.get(id=invoice_id).send()',
    language: 'py',
  },
  {
    name: 'removed',
    lens: undefined,
    category: 'contract',
    severity: 'major',
    side: 'old',
    pattern: /^ {2}(ref\d\d): String/,
    files: /\.graphql$/,
    bad: named('type Legacy {\n  id: ID!\n}'),
    good: named('type Legacy {\n  id: ID!\n  REF: String\n}'),
    titles: [],
    failure: '',
    fix: '',
    language: 'graphql',
  },
]

/** Gives the kind of that name. */
export function kindOf(name: DefectName): DefectKind {
  const kind = kinds.find((one) => one.name === name)
  if (kind === undefined) throw new Error(`no kind of defect is called ${name}`)
  return kind
}

/** A defect that a changed line has: its name, its kind and the line. */
export interface Seen {
  readonly ref: string
  readonly kind: DefectKind
  readonly line: string
}

/** Takes one changed line of a file; gives the defect that it has, if any. */
export function defectIn(path: string, side: 'old' | 'new', line: string): Seen | undefined {
  for (const kind of kinds) {
    const ref = kind.side === side && kind.files.test(path) ? kind.pattern.exec(line)?.[1] : undefined
    if (ref !== undefined) return { ref, kind, line }
  }
  return undefined
}

/** Takes what was posted; gives the name of the first defect that it speaks of, also within a name of the database. */
export function refIn(text: string): string | undefined {
  return /(?<![A-Za-z0-9])ref\d\d(?![A-Za-z0-9])/.exec(text)?.[0]
}
