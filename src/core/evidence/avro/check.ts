import type { DiffFile } from '../../change/diff.ts'
import type { Check, CheckInput } from '../check.ts'
import { type Documents, documentsOf } from '../document/documents.ts'
import type { Draft } from '../document/draft.ts'
import { evidenceOf } from '../document/evidence-of.ts'
import type { EvidenceResult, Unchecked } from '../evidence.ts'
import { isAvro, isCut, isIdl, pathsOf, refsOf } from './files.ts'
import { type Judgement, judgeSchema, type Pair } from './judge.ts'
import { type Library, libraryOf } from './library.ts'
import { useOfNamed } from './names.ts'
import type { AvroParser } from './parser.ts'
import { avroRules } from './rules.ts'
import { hasMessages, pairMessages, pairOf, pairSchemas, schemaGone, schemasOf } from './subjects.ts'
import type { Side } from './walk.ts'

/** The contract of Avro schemas: whether new code reads old messages, and old code new ones. */
export const avroCheck: Check = {
  kind: 'avro',
  rules: avroRules,
  parsers: ['documents', 'avro'],
  concerns: ({ path, previousPath }) => isAvro(path) || (previousPath !== undefined && isAvro(previousPath)),
  needsTrees: true,
  wanted: refsOf,
  compute: (input, { documents, avro }): EvidenceResult => {
    if (documents === undefined || avro === undefined) throw new Error('the avro check ran without its parsers')
    const [base, head] = [documentsOf('mergeBase', input.texts, documents), documentsOf('head', input.texts, documents)]
    const libraries = { base: libraryIn(input, base), head: libraryIn(input, head) }
    const results = input.files.map((file) => judgeFile(file, { base, head, libraries, avro, input }))
    return {
      evidence: evidenceOf(
        distinct(results.flatMap(({ drafts }) => drafts)),
        { contract: 'avro', surface: 'queue' },
        { base, head, parser: documents },
      ),
      unchecked: results.flatMap(({ unchecked }) => unchecked),
    }
  },
}

/** A type that several changed schemas name is told once, by the file that declares it where that one is among them. */
function distinct(drafts: Judgement['drafts']): readonly Draft[] {
  const byCause = new Map<string, { readonly draft: Draft; readonly isOwn: boolean }>()
  for (const { key, draft, file } of drafts) {
    const cause = `${draft.rule} ${key}`
    const isOwn = draft.at.path === file
    if (!byCause.has(cause) || (isOwn && byCause.get(cause)?.isOwn === false)) byCause.set(cause, { draft, isOwn })
  }
  return [...byCause.values()].map(({ draft }) => draft)
}

function libraryIn(input: CheckInput, documents: Documents): Library {
  const paths = pathsOf(documents.revision, input).filter((path) => !isIdl(path))
  return libraryOf(paths.flatMap((path) => documents.root(path) ?? []))
}

interface Known {
  readonly base: Documents
  readonly head: Documents
  readonly libraries: { readonly base: Library; readonly head: Library }
  readonly avro: AvroParser
  readonly input: CheckInput
}

interface Judged {
  readonly drafts: Judgement['drafts']
  readonly unchecked: readonly Unchecked[]
}

function judgeFile({ path, previousPath = path }: DiffFile, known: Known): Judged {
  const none = (why?: string): Judged => ({ drafts: [], unchecked: why === undefined ? [] : [{ path, why }] })
  if (isIdl(path) || isIdl(previousPath)) return none('Avro IDL is not checked')
  const { base, head, libraries } = known
  const [before, after] = [base.get(previousPath), head.get(path)]
  if (before.kind === 'failed') return none(`unreadable at the merge base: ${before.why}`)
  if (after.kind === 'failed') return none(`unreadable at head: ${after.why}`)
  const [was, is] = [base.root(previousPath), head.root(path)]
  if (was === undefined) return none()
  const names = { base: libraries.base.namesFor(previousPath), head: libraries.head.namesFor(path) }
  const { pairs, gone } = pairSchemas(schemasOf(was, names.base), schemasOf(is, names.head))
  const messages = pairMessages(was, is, names)
  const moved = hasMessages(was) ? [] : gone.map((side) => successorOf(side, known))
  const all = [...pairs, ...moved.flatMap(({ pair }) => pair ?? []), ...messages.pairs]
  const judged = all.map((pair) => judgeSchema(pair, known.avro))
  const lost = [...moved.flatMap(({ drafts }) => drafts), ...messages.gone]
  const whys = [...judged.flatMap(({ unchecked }) => unchecked), ...moved.flatMap(({ why }) => why ?? [])]
  return {
    drafts: [
      ...judged.flatMap(({ drafts }) => drafts),
      ...lost.map((draft) => ({ key: draft.title, draft, file: path })),
    ],
    unchecked: [...new Set(whys)].map((why) => ({ path, why })),
  }
}

interface Successor {
  readonly pair?: Pair
  readonly drafts: readonly Draft[]
  readonly why?: string
}

/** A schema that its file no longer has: it moved to a new file, stands in another one as well, or is gone. */
function successorOf(side: Side, { libraries, input }: Known): Successor {
  const { name } = side.use
  const places = name === '' ? [] : libraries.head.places(name)
  const moved = places.find(({ at }) => !input.trees.mergeBase.includes(at.path))
  if (moved !== undefined) {
    const names = libraries.head.namesFor(moved.at.path)
    return { pair: pairOf(side, { use: useOfNamed(moved, moved.at), names }), drafts: [] }
  }
  if (places.length > 0) return { drafts: [] }
  if (isCut(input.trees.head))
    return { drafts: [], why: 'there are too many schemas to say whether it moved or is gone' }
  return { drafts: schemaGone(side, libraries) }
}
