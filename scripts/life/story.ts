import { type DefectName, kindOf } from './defects.ts'
import { type FileName, pathsOf, plant, type Seeded, type Service } from './sources.ts'
import { all, change, type Edit, move, remove, rename, write } from './tree.ts'

/** Something that a person does on the pull request; `eve` may only read. */
export interface Act {
  readonly kind: 'answer' | 'dismiss' | 'resolve' | 'command-dismiss' | 'command-restore'
  readonly ref: string
  readonly by: 'ana' | 'eve'
}

/** What goes wrong while a push is reviewed. */
export type Trouble = 'outage' | 'killed' | 'terminated' | 'concurrent' | 'answer-lost'

/** One push of the life: what people do before it, what it changes, how it is pushed, and what goes wrong. */
export interface Push {
  readonly name: string
  readonly edit: Edit
  /** `rebased`: onto a base branch that has moved; `squashed`: one commit in place of all, on the same base. Follows the head unless told. */
  readonly history?: 'rebased' | 'squashed'
  readonly before?: readonly Act[]
  readonly trouble?: Trouble
  readonly after?: readonly Act[]
}

/** A pull request's life: what it is born with, what the base branch gets meanwhile, and its pushes. */
export interface Story {
  readonly seeds: readonly Seeded[]
  readonly baseMoves: Edit
  readonly pushes: readonly Push[]
}

const seed = (ref: string, kind: DefectName, service: Service, file: FileName): Seeded => ({ ref, kind, service, file })

/** Twenty that are major or worse, as many as may have a comment, and three minor ones behind them. */
const seeds: readonly Seeded[] = [
  seed('ref01', 'refund', 'orders', 'refund'),
  seed('ref02', 'hang', 'orders', 'routes'),
  seed('ref03', 'concat', 'orders', 'repository'),
  seed('ref04', 'refund', 'billing', 'refund'),
  seed('ref05', 'hang', 'billing', 'routes'),
  seed('ref06', 'index', 'billing', 'migration'),
  seed('ref07', 'ack', 'billing', 'tasks'),
  seed('ref08', 'owner', 'catalog', 'admin'),
  seed('ref09', 'concat', 'catalog', 'repository'),
  seed('ref10', 'refund', 'shipping', 'sync'),
  seed('ref11', 'concat', 'shipping', 'repository'),
  seed('ref12', 'index', 'shipping', 'migration'),
  seed('ref13', 'guard', 'accounts', 'sync'),
  seed('ref14', 'removed', 'accounts', 'schema'),
  seed('ref15', 'owner', 'accounts', 'admin'),
  seed('ref16', 'ack', 'accounts', 'tasks'),
  seed('ref17', 'hang', 'catalog', 'routes'),
  seed('ref18', 'all', 'shipping', 'routes'),
  seed('ref19', 'ack', 'orders', 'tasks'),
  seed('ref20', 'index', 'catalog', 'migration'),
  seed('ref21', 'refund', 'catalog', 'refund'),
  seed('ref22', 'all', 'accounts', 'routes'),
  seed('ref23', 'all', 'catalog', 'admin'),
]

/** Changes nothing that matters: a hundred more or less in one function. */
const touch = (service: Service, file: FileName, noun: string) =>
  change(pathsOf(service)[file], noun, (old) => old.replace(/\n/, `\n${comment(file)} ${noun}s are counted, too\n`))

function comment(file: FileName): string {
  if (file === 'tasks' || file === 'schema') return '#'
  return file === 'migration' ? '--' : '//'
}

const mend = (ref: string, how: 'good' | 'bad' = 'good') => {
  const found = seeds.find((one) => one.ref === ref)
  if (found === undefined) throw new Error(`the story mends ${ref}, which is not seeded`)
  return change(pathsOf(found.service)[found.file], ref, () => kindOf(found.kind)[how](ref))
}

const [orders, billing, shipping] = [pathsOf('orders'), pathsOf('billing'), pathsOf('shipping')]

const pushes: readonly Push[] = [
  { name: 'edit of one file', edit: edits('orders', 'routes', 'invoice', 'etag', 'last-modified') },
  { name: 'docs only', edit: write('README.md', { header: '# Shop\n\nRefunds are faster now.', blocks: [] }) },
  { name: 'fix of a finding', edit: mend('ref01') },
  { name: 'a new defect', edit: plant(seed('ref30', 'owner', 'billing', 'admin'), 6) },
  {
    name: 'edit after a person answered in a thread',
    before: [{ kind: 'answer', ref: 'ref02', by: 'ana' }],
    edit: edits('shipping', 'routes', 'parcel', 'etag', 'last-modified'),
  },
  { name: 'fix of the finding they answered', edit: mend('ref02') },
  { name: 'code moved within a file', edit: move(orders.repository, 'ref03', orders.repository, 99) },
  { name: 'function moved to another file', edit: move(billing.refund, 'ref04', billing.sync, 2) },
  {
    name: 'edit after dismissals, allowed and not',
    before: [
      { kind: 'dismiss', ref: 'ref05', by: 'ana' },
      { kind: 'resolve', ref: 'ref06', by: 'ana' },
      { kind: 'dismiss', ref: 'ref07', by: 'eve' },
    ],
    edit: edits('catalog', 'routes', 'label', 'etag', 'last-modified'),
    after: [
      { kind: 'command-dismiss', ref: 'ref08', by: 'ana' },
      { kind: 'command-dismiss', ref: 'ref09', by: 'eve' },
    ],
  },
  {
    name: 'rename of a file with a finding',
    edit: rename(shipping.sync, 'services/shipping/src/workers/parcel-sync.ts'),
    after: [{ kind: 'command-restore', ref: 'ref08', by: 'ana' }],
  },
  { name: 'edit during an outage of the model', edit: touch('shipping', 'repository', 'carrier'), trouble: 'outage' },
  { name: 'edit after the outage', edit: edits('accounts', 'admin', 'region', 'etag', 'last-modified') },
  {
    name: 'a new defect, the run is killed after its review',
    edit: plant(seed('ref31', 'concat', 'accounts', 'repository'), 9),
    trouble: 'killed',
  },
  {
    name: 'edit, the run is told to end while it asks',
    edit: touch('billing', 'tasks', 'payout'),
    trouble: 'terminated',
  },
  {
    name: 'two new defects, two runs at once',
    edit: all(
      plant(seed('ref32', 'hang', 'accounts', 'routes'), 4),
      plant(seed('ref33', 'owner', 'shipping', 'admin'), 4),
    ),
    trouble: 'concurrent',
  },
  {
    name: 'a new defect, GitHub answers 502 to the review',
    edit: plant(seed('ref34', 'refund', 'accounts', 'refund'), 11),
    trouble: 'answer-lost',
  },
  { name: 'rebase on a base that moved', edit: (tree) => tree, history: 'rebased' },
  { name: 'history squashed, force push', edit: touch('orders', 'sync', 'season'), history: 'squashed' },
  { name: 'revert that brings a fixed finding back', edit: mend('ref01', 'bad') },
  { name: 'deletion of a file with a finding', edit: remove(shipping.migration) },
]

function edits(service: Service, file: FileName, noun: string, from: string, to: string): Edit {
  return change(pathsOf(service)[file], noun, (old) => old.replace(from, to))
}

const config = '.github/integration-engineer.yml'

/** The life that the figures are taken from: twenty pushes. The base branch gets a configuration before the rebase. */
export const wholeLife: Story = {
  seeds,
  baseMoves: all(
    write('CHANGELOG.md', { header: '# Changes\n\nThe base branch has moved on.', blocks: [] }),
    write(config, { header: 'facts: { tables: { payments: { rows: 4000000 } } }', blocks: [] }),
  ),
  pushes,
}
