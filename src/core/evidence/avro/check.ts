import type { DiffFile } from '../../change/diff.ts'
import type { Ref, Revision } from '../../change/text.ts'
import { testSign } from '../../surface/test-path.ts'
import type { Check, CheckInput, Trees } from '../check.ts'
import type { Cursor } from '../document/cursor.ts'
import { items, step } from '../document/cursor.ts'
import { type Documents, documentsOf } from '../document/documents.ts'
import { evidenceOf } from '../document/evidence-of.ts'
import type { EvidenceResult, Unchecked } from '../evidence.ts'
import { avroRules, judgeSchema } from './judge.ts'
import { fullName, type Names, namesOf } from './names.ts'
import type { AvroParser } from './parser.ts'

const schemaGone = 'avro-schema-removed'

/** The contract of Avro schemas: whether new code reads old messages, and old code new ones. */
export const avroCheck: Check = {
  kind: 'avro',
  rules: [...avroRules, schemaGone],
  parsers: ['documents', 'avro'],
  concerns: ({ path, previousPath }) => isAvro(path) || (previousPath !== undefined && isAvro(previousPath)),
  needsTrees: true,
  wanted,
  compute: (input, { documents, avro }): EvidenceResult => {
    if (documents === undefined || avro === undefined) throw new Error('the avro check ran without its parsers')
    const [base, head] = [documentsOf('mergeBase', input.texts, documents), documentsOf('head', input.texts, documents)]
    const names = { base: namesIn(input, 'mergeBase', base), head: namesIn(input, 'head', head) }
    const results = input.files.map((file) => judgeFile(file, { base, head, names, avro }))
    return {
      evidence: evidenceOf(
        results.flatMap(({ drafts }) => drafts),
        { contract: 'avro', surface: 'queue' },
        { base, head, parser: documents },
      ),
      unchecked: results.flatMap(({ unchecked }) => unchecked),
    }
  },
}

const vendored = /(?:^|\/)(?:node_modules|vendor)\//

function isAvro(path: string): boolean {
  return /\.(?:avsc|avpr|avdl)$/.test(path) && !vendored.test(path) && testSign(path, 'other') === undefined
}

/** Most other schemas that are read for the types they declare. */
const maxOthers = 500

function wanted(files: readonly DiffFile[], trees: Trees): readonly Ref[] {
  return [
    ...files.map(({ path, previousPath }): Ref => ({ revision: 'mergeBase', path: previousPath ?? path })),
    ...files.map(({ path }): Ref => ({ revision: 'head', path })),
    ...schemasIn(trees.mergeBase).map((path): Ref => ({ revision: 'mergeBase', path })),
    ...schemasIn(trees.head).map((path): Ref => ({ revision: 'head', path })),
  ]
}

function schemasIn(tree: readonly string[]): readonly string[] {
  return tree.filter((path) => isAvro(path) && path.endsWith('.avsc')).slice(0, maxOthers)
}

function namesIn({ files, trees }: CheckInput, revision: Revision, documents: Documents): Names {
  const own = files.map(({ path, previousPath }) => (revision === 'mergeBase' ? (previousPath ?? path) : path))
  const paths = [...new Set([...own, ...schemasIn(revision === 'mergeBase' ? trees.mergeBase : trees.head)])]
  return namesOf(paths.flatMap((path) => (path.endsWith('.avdl') ? [] : (documents.root(path) ?? []))))
}

interface Known {
  readonly base: Documents
  readonly head: Documents
  readonly names: { readonly base: Names; readonly head: Names }
  readonly avro: AvroParser
}

type Judged = { readonly drafts: ReturnType<typeof judgeSchema>['drafts']; readonly unchecked: readonly Unchecked[] }

function judgeFile({ path, previousPath }: DiffFile, known: Known): Judged {
  const { base, head, names, avro } = known
  const none = (why?: string): Judged => ({ drafts: [], unchecked: why === undefined ? [] : [{ path, why }] })
  if (path.endsWith('.avdl')) return none('Avro IDL is not checked')
  const [before, after] = [base.get(previousPath ?? path), head.get(path)]
  for (const [document, revision] of [
    [before, 'the merge base'],
    [after, 'head'],
  ] as const)
    if (document.kind === 'failed') return none(`unreadable at ${revision}: ${document.why}`)
  const [was, is] = [base.root(previousPath ?? path), head.root(path)]
  if (was === undefined) return none()
  if (is === undefined) return { drafts: removed(was, names.head), unchecked: [] }
  const pairs = pairSchemas(was, is)
  const judged = pairs.map(({ from, to, subject }) =>
    judgeSchema({ at: from, names: names.base }, { at: to, names: names.head }, subject, avro),
  )
  const whys = [...new Set(judged.flatMap(({ unchecked }) => unchecked))]
  return { drafts: judged.flatMap(({ drafts }) => drafts), unchecked: whys.map((why) => ({ path, why })) }
}

interface SchemaPair {
  readonly from: Cursor
  readonly to: Cursor
  readonly subject: string
}

/** A file is one schema; a protocol has many, paired by name. */
function pairSchemas(base: Cursor, head: Cursor): readonly SchemaPair[] {
  const [before, after] = [step(base, 'types'), step(head, 'types')]
  if (before === undefined || after === undefined) return [{ from: base, to: head, subject: subjectOf(head) }]
  const byName = new Map(items(after).map((at) => [subjectOf(at), at]))
  return items(before).flatMap((from) => {
    const to = byName.get(subjectOf(from))
    return to === undefined ? [] : [{ from, to, subject: subjectOf(from) }]
  })
}

function subjectOf({ value, path }: Cursor): string {
  const name = fullName(value, '')
  return name?.split('.').at(-1) ?? path.split('/').at(-1) ?? path
}

/** A schema that moved to another file is still there under its name. */
function removed(at: Cursor, names: Names): Judged['drafts'] {
  const name = fullName(at.value, '')
  if (name === undefined || names.has(name)) return []
  const subject = subjectOf(at)
  return [
    {
      ...{ rule: schemaGone, level: 'risky', side: 'base', at, affects: [subject], name: `\`${subject}\`` },
      title: `the schema \`${subject}\` is gone: who still reads its topic has nothing to read it with`,
      detail: 'Stop the producers, drain the topic, and remove the schema with its last consumer.',
    },
  ]
}
