import type { DiffFile } from '../../../change/diff.ts'
import { type Ref, type Texts, textOr } from '../../../change/text.ts'
import { ecosystemOf } from '../../../surface/ecosystem.ts'
import { testSign } from '../../../surface/test-path.ts'
import type { Check, CheckInput } from '../../check.ts'
import type { Evidence, EvidenceResult } from '../../evidence.ts'
import { groupBy } from '../../group-by.ts'
import { alembicLineage } from '../alembic/lineage.ts'
import { djangoLineage } from '../django/lineage.ts'
import { type Lineage, type Link, lastOf } from './lineage.ts'
import { headsRule, removedRule, versionRule } from './rules.ts'

const lineages: readonly Lineage[] = [alembicLineage, djangoLineage]

/** Migrations of one line that are read. */
const maxLine = 800

/** Asks whether a change leaves several migrations that nothing comes after, which Alembic and Django refuse to choose from, two that call themselves the same, or a database at one that is gone. Told only where all of the line was read. */
export const severalHeadsCheck: Check = {
  ...{
    kind: 'migration-several-heads',
    rules: [headsRule, versionRule, removedRule],
    parsers: [],
    needsTrees: 'where-listed',
  },
  concerns: (file) => lineages.some((lineage) => mayMove(file, lineage)),
  wanted: (files) => files.flatMap(refsOf),
  follow: (files, { head }, texts) =>
    lineages.flatMap((lineage) =>
      linesOf(lineage, files, texts).flatMap(({ isIn }) => {
        const line = head.filter(isIn)
        return line.length > maxLine ? [] : line.map((path): Ref => ({ revision: 'head', path }))
      }),
    ),
  compute: (input) => {
    const results = lineages.flatMap((lineage) =>
      linesOf(lineage, input.files, input.texts).map((line) => severalIn(line, lineage, input)),
    )
    return {
      evidence: results.flatMap(({ evidence }) => evidence),
      unchecked: results.flatMap(({ unchecked }) => unchecked),
    }
  },
}

/** An edited migration moves only where the edit touches what it comes after. */
function mayMove({ path, previousPath = path, status, hunks }: DiffFile, { isOne, mark }: Lineage): boolean {
  if (!(isOne(path) || isOne(previousPath)) || testSign(path, ecosystemOf(path)) !== undefined) return false
  return (
    status !== 'modified' ||
    hunks.some(({ lines }) => lines.some((one) => one.kind !== 'context' && mark.test(one.text)))
  )
}

function refsOf({ path, previousPath = path, status }: DiffFile): readonly Ref[] {
  const isNew = status === 'added' || status === 'copied'
  return [
    ...(status === 'removed' ? [] : [{ revision: 'head', path } as const]),
    ...(isNew ? [] : [{ revision: 'mergeBase', path: previousPath } as const]),
  ]
}

/** The migrations of one folder, and which of them the change brings or moves. */
interface Line extends ReturnType<Lineage['beside']> {
  readonly changed: readonly [DiffFile, ...DiffFile[]]
}

function linesOf(lineage: Lineage, files: readonly DiffFile[], texts: Texts): readonly Line[] {
  const own = files.filter((file) => file.status !== 'removed' && isLink(lineage, file.path, texts))
  const places = groupBy(own, ({ path }) => lineage.beside(path).place)
  return [...places.values()].map((changed) => ({ ...lineage.beside(changed[0].path), changed }))
}

function isLink({ isOne, linkOf }: Lineage, path: string, texts: Texts): boolean {
  const text = textOr(texts.get({ revision: 'head', path }))
  return text !== undefined && isOne(path) && linkOf(path, text) !== 'none'
}

const silent: EvidenceResult = { evidence: [], unchecked: [] }

function severalIn({ isIn, changed }: Line, lineage: Lineage, { files, trees, texts }: CheckInput): EvidenceResult {
  const paths = trees.head.filter(isIn)
  if (paths.length > maxLine) {
    const why = `more than ${maxLine} migrations lie beside it: whether it is the only last one was not asked`
    return { evidence: [], unchecked: [{ path: changed[0].path, why }] }
  }
  const touched = new Set(files.map(({ path }) => path))
  const kept = paths.filter((path) => !touched.has(path)).map((path): Ref => ({ revision: 'head', path }))
  const moved = files.flatMap(refsOf).filter(({ path }) => isIn(path))
  const linksAt = (revision: Ref['revision']) =>
    linksOf([...kept, ...moved.filter((ref) => ref.revision === revision)], lineage, texts)
  const [now, then] = [linksAt('head'), linksAt('mergeBase')]
  // Without a list of the tree nothing is known of the others.
  if (paths.length === 0 || now === undefined || then === undefined) return silent
  const same = twice(now, touched, lineage)
  const others = [...missing(now, then, files, lineage), ...several(now, then, touched, lineage)]
  return { evidence: same.length > 0 ? same : others, unchecked: [] }
}

function several(
  now: readonly Link[],
  then: readonly Link[],
  touched: ReadonlySet<string>,
  lineage: Lineage,
): readonly Evidence[] {
  const [heads = [], before] = [lastOf(now, lineage.isClosed), lastOf(then, lineage.isClosed)]
  const own = heads.findLast(({ path }) => touched.has(path))
  if (own === undefined || heads.length < 2 || before === undefined || before.length > 1) return []
  // Who names a branch means to have several.
  if (now.some(({ isBranch }) => isBranch)) return []
  const others = heads.filter((one) => one !== own)
  return [{ ...factAt(own), rule: headsRule, affects: others.map(({ path }) => path), ...lineage.refusal(own, others) }]
}

/** Two files that call themselves the same. */
function twice(now: readonly Link[], touched: ReadonlySet<string>, { sameId }: Lineage): readonly Evidence[] {
  if (sameId === undefined) return []
  const same = [...groupBy(now, ({ ids: [id] }) => id).values()].filter((all) => all.length > 1)
  return same.flatMap((all) => {
    const own = all.findLast(({ path }) => touched.has(path))
    const others = all.filter((one) => one !== own)
    return own === undefined
      ? []
      : [{ ...factAt(own), rule: versionRule, affects: others.map(({ path }) => path), ...sameId(own, others) }]
  })
}

/** The last one of before is gone: where it ran, the tool does not know where it stands. */
function missing(
  now: readonly Link[],
  then: readonly Link[],
  files: readonly DiffFile[],
  { lost, isClosed }: Lineage,
): readonly Evidence[] {
  const ids = new Set(now.flatMap((link) => link.ids))
  const gone = (lost === undefined ? undefined : lastOf(then, isClosed))?.find((link) => !ids.has(link.ids[0]))
  const file = files.find(({ path, previousPath = path }) => previousPath === gone?.path)
  if (lost === undefined || gone === undefined || file === undefined) return []
  return [
    {
      ...factAt(gone),
      path: file.path,
      side: 'base',
      level: 'risky',
      rule: removedRule,
      affects: [gone.ids[0]],
      ...lost(gone),
    },
  ]
}

/** Undefined where one of them is not readable. */
function linksOf(refs: readonly Ref[], { linkOf }: Lineage, texts: Texts): readonly Link[] | undefined {
  const links: Link[] = []
  for (const ref of refs) {
    const text = textOr(texts.get(ref))
    const link = text === undefined ? 'unknown' : linkOf(ref.path, text)
    if (link === 'unknown') return undefined
    if (link !== 'none') links.push(link)
  }
  return links
}

function factAt({ path, line }: Link) {
  return { contract: 'migration', level: 'breaking', surface: 'db', path, side: 'head', line, endLine: line } as const
}
