import { type DefectName, kindOf } from './defects.ts'
import { all, type Block, type Edit, insert, type SourceFile, type Tree } from './tree.ts'

/** The services that the pull request reworks; each has eight files on the surface. */
export const services = ['orders', 'billing', 'shipping', 'catalog', 'accounts'] as const
export type Service = (typeof services)[number]

/** Where the files of a service lie. */
export const pathsOf = (service: Service) =>
  ({
    routes: `services/${service}/src/routes/${service}.ts`,
    admin: `services/${service}/src/routes/${service}-admin.ts`,
    sync: `services/${service}/src/workers/${service}-sync.ts`,
    refund: `services/${service}/src/workers/${service}-refund.ts`,
    repository: `services/${service}/src/db/${service}-repository.ts`,
    tasks: `services/${service}/tasks/${service}.py`,
    migration: `services/${service}/migrations/0007_${service}.sql`,
    schema: `services/${service}/schema.graphql`,
  }) as const
export type FileName = keyof ReturnType<typeof pathsOf>

/** A part of a file before and after the change. */
type Part = (service: Service, noun: string) => { readonly before: string; readonly after: string }

interface Template {
  readonly header: (service: Service) => string
  readonly part: Part
  /** Whether the base has the file. */
  readonly inBase: boolean
}

const nouns = [
  ...['address', 'invoice', 'parcel', 'price', 'label', 'quote', 'voucher', 'contact', 'document', 'warehouse'],
  ...['carrier', 'payout', 'return', 'season', 'bundle', 'supplier', 'customer', 'receipt', 'discount', 'region'],
]

const route: Part = (service, noun) => ({
  before: `router.get('/${service}/${noun}/:id', async (req, res) => {
  const found = await store.find('${service}_${noun}', req.params.id)
  res.json(found)
})`,
  after: `router.get('/${service}/${noun}/:id', requireUser, async (req, res) => {
  const found = await store.find('${service}_${noun}', req.params.id, { owner: req.user.id })
  if (found === undefined) return res.status(404).json({ error: 'there is no such ${noun}' })
  res.set('etag', found.version)
  res.json({ data: found, service: '${service}' })
})`,
})

const job: Part = (service, noun) => ({
  before: `new Worker('${service}-${noun}', async (job) => {
  await store.save('${service}_${noun}', job.data)
})`,
  after: `new Worker('${service}-${noun}', async (job) => {
  const row = await store.find('${service}_${noun}', job.data.id)
  if (row.version >= job.data.version) return
  await store.save('${service}_${noun}', job.data, { ifVersion: row.version })
  await outbox.add('${service}.${noun}.changed', { id: job.data.id, key: job.id })
})`,
})

const query: Part = (service, noun) => ({
  before: `export async function ${noun}sOf(customer: string) {
  const found = await pool.query('SELECT * FROM ${service}_${noun} WHERE customer = $1', [customer])
  return found.rows
}`,
  after: `export async function ${noun}sOf(customer: string, after: string, limit = 100) {
  const text = 'SELECT id, total, version FROM ${service}_${noun} WHERE customer = $1 AND id > $2 ORDER BY id LIMIT $3'
  const found = await pool.query(text, [customer, after, Math.min(limit, 500)])
  return found.rows
}`,
})

const task: Part = (service, noun) => ({
  before: `@shared_task(acks_late=True, max_retries=5)
def ${service}_${noun}(row_id):
    ${service.toUpperCase()}.objects.get(id=row_id).publish("${noun}")
`,
  after: `@shared_task(acks_late=True, max_retries=5, retry_backoff=True)
def ${service}_${noun}(row_id):
    with transaction.atomic():
        row = ${service.toUpperCase()}.objects.select_for_update().get(id=row_id)
        if row.published_${noun}:
            return
        row.publish("${noun}")
`,
})

const statement: Part = (service, noun) => {
  const text = `ALTER TABLE ${service}_${noun} ADD COLUMN version bigint;\nCREATE TABLE ${service}_${noun}_outbox (\n  id bigint PRIMARY KEY,\n  ${noun}_id bigint NOT NULL,\n  body jsonb NOT NULL\n);`
  return { before: text, after: text }
}

const type: Part = (service, noun) => {
  const name = typeName(service, noun)
  const fields = '  id: ID!\n  total: Int!'
  return {
    before: `type ${name} {\n${fields}\n}`,
    after: `type ${name} {\n${fields}\n  version: Int\n  changedAt: String\n}`,
  }
}

function typeName(service: Service, noun: string): string {
  return [service, noun].map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join('')
}

const routeHeader = () =>
  "import { Router } from 'express'\nimport { requireOwner, requireUser } from '../auth'\nimport { partner, store } from '../store'\n\nexport const router = Router()"
const workerHeader = () =>
  "import { type Job, Worker } from 'bullmq'\nimport { bank, isOlder, log, lookUp, outbox } from '../bank'\nimport { store } from '../store'"

const templates: Readonly<Record<FileName, Template>> = {
  routes: { header: routeHeader, part: route, inBase: true },
  admin: { header: routeHeader, part: route, inBase: false },
  sync: { header: workerHeader, part: job, inBase: true },
  refund: { header: workerHeader, part: job, inBase: false },
  repository: { header: () => "import { pool } from '../pool'", part: query, inBase: true },
  tasks: {
    header: (service) =>
      `from celery import shared_task\nfrom django.db import transaction\n\nfrom ${service}.models import ${service.toUpperCase()}, Invoice\n`,
    part: task,
    inBase: true,
  },
  migration: { header: (service) => `-- ${service}: versions and an outbox`, part: statement, inBase: false },
  schema: {
    header: (service) => `type Query {\n  ${service}(id: ID!): ${typeName(service, 'address')}\n}`,
    part: type,
    inBase: true,
  },
}

const fileNames = [
  'routes',
  'admin',
  'sync',
  'refund',
  'repository',
  'tasks',
  'migration',
  'schema',
] as const satisfies readonly FileName[]

/** A defect that the pull request has from its first head on, and where. */
export interface Seeded {
  readonly ref: string
  readonly kind: DefectName
  readonly service: Service
  readonly file: FileName
}

/** The base branch and the first head of the pull request. */
export interface Sources {
  readonly base: Tree
  readonly head: Tree
}

/** Makes both sides of the pull request: every file is new or changed in most of its parts, and the seeded defects stand among them. What is wrong because something was removed is right in the base. */
export function makeSources(seeds: readonly Seeded[]): Sources {
  const [base, head] = [new Map<string, SourceFile>(), new Map<string, SourceFile>()]
  for (const service of services)
    for (const name of fileNames) {
      const { header, part, inBase } = templates[name]
      const path = pathsOf(service)[name]
      const blocks = (side: 'before' | 'after'): readonly Block[] =>
        nouns.map((noun) => ({ name: noun, text: part(service, noun)[side] }))
      head.set(path, { header: header(service), blocks: blocks('after') })
      if (inBase) base.set(path, { header: header(service), blocks: blocks('before') })
    }
  for (const tree of [base, head]) {
    tree.set('README.md', { header: '# Shop\n\nFive services and their queues.', blocks: [] })
    tree.set('docs/runbook.md', { header: '# Runbook\n\nLook at the queue first.', blocks: [] })
  }
  const planted = seeds.map((seed, index) => plant(seed, 3 + (index % 12)))
  const rights = seeds.flatMap((seed, index) =>
    kindOf(seed.kind).side === 'old' ? [plant(seed, 3 + (index % 12), 'good')] : [],
  )
  return { base: all(...rights)(base), head: all(...planted)(head) }
}

/** Puts the code of a defect, or the code without it, into its file. */
export function plant({ ref, kind, service, file }: Seeded, at: number, how: 'bad' | 'good' = 'bad'): Edit {
  return insert(pathsOf(service)[file], { name: ref, text: kindOf(kind)[how](ref) }, at)
}
