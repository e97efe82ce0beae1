import type { DiffFile } from '../../change/diff.ts'
import { asyncapiRules, compareAsyncApi } from '../asyncapi/compare.ts'
import type { Check, CheckInput } from '../check.ts'
import type { Evidence, EvidenceResult, Unchecked } from '../evidence.ts'
import { compareJsonSchema } from '../json-schema/compare.ts'
import { compareOpenApi, openapiRules } from '../openapi/compare.ts'
import { schemaRules } from '../schema/wording.ts'
import { type Documents, documentsOf } from './documents.ts'
import { evidenceOf } from './evidence-of.ts'
import {
  closure,
  firstRefs,
  isDocumentFile,
  isDocumentText,
  isJudged,
  likelyRoots,
  nextRefs,
  unchangedOnce,
  unreadWhy,
} from './files.ts'
import { type DocumentKind, kindOf } from './kind.ts'
import type { DocumentParser } from './parser.ts'
import { type Gone, goneDocuments } from './removed.ts'

/** The contracts that are written as JSON or YAML: OpenAPI, AsyncAPI and JSON Schema. One check, since only the text tells which. */
export const documentCheck: Check = {
  kind: 'document',
  rules: [...openapiRules, ...asyncapiRules, ...schemaRules],
  parsers: ['documents'],
  concerns: isDocumentFile,
  needsTrees: true,
  wanted: firstRefs,
  follow: nextRefs,
  applies: (file, { files, trees, texts }) => isJudged(file, files, trees, texts),
  compute: (given, { documents: parser }): EvidenceResult => {
    if (parser === undefined) throw new Error('the document check ran without its parser')
    const input = { ...given, texts: unchangedOnce(given.files, given.texts) }
    const readable = rootsOf(input).filter(({ changed }) => !changed.some((path) => isUnread(path, input)))
    const goneOf = goneIn(input, parser)
    const results = readable.map((root) => {
      const gone = isRemoved(root, input) ? goneOf(root.base) : undefined
      if (gone?.kind === 'removed') return removedEvidence(gone, input, parser)
      return judge(gone === undefined ? root : movedRoot(root, gone.to), input, parser)
    })
    const unread = input.files.flatMap((file): readonly Unchecked[] => {
      const why = unreadWhy(file, input.texts)
      return why === undefined ? [] : [{ path: file.path, why }]
    })
    return {
      evidence: distinct(results.flatMap(({ evidence }) => evidence)),
      unchecked: [...unread, ...results.flatMap(({ unchecked }) => unchecked)],
    }
  },
}

function isRemoved({ base }: Root, { files }: CheckInput): boolean {
  return files.some(({ path, status }) => path === base && status === 'removed')
}

function goneIn({ files, trees, texts }: CheckInput, parser: DocumentParser): (path: string) => Gone | undefined {
  const all = [...files.map(({ path }) => path), ...likelyRoots(files, trees.head)]
  const added = new Set(files.filter(({ status }) => status === 'added').map(({ path }) => path))
  return goneDocuments({
    ...{ base: documentsOf('mergeBase', texts, parser), head: documentsOf('head', texts, parser) },
    heads: all.filter((path) => isDocumentText('head', path, texts)),
    isAdded: (path) => added.has(path),
  })
}

function movedRoot(root: Root, to: string): Root {
  return { ...root, head: to, changed: [...root.changed, to] }
}

function removedEvidence(
  { draft }: Extract<Gone, { kind: 'removed' }>,
  { texts }: CheckInput,
  parser: DocumentParser,
): EvidenceResult {
  if (draft === undefined) return nothing
  const sources = { base: documentsOf('mergeBase', texts, parser), head: documentsOf('head', texts, parser), parser }
  const is = draft.rule === 'openapi-document-removed' ? 'openapi' : 'asyncapi'
  const evidence = evidenceOf([draft], { contract: is, surface: is === 'openapi' ? 'api' : 'queue' }, sources)
  return { evidence, unchecked: [] }
}

function isUnread(path: string, { files, texts }: CheckInput): boolean {
  return files.some((file) => file.path === path && unreadWhy(file, texts) !== undefined)
}

/** A contract that is written down twice, in parts and in one piece, or for two audiences, changes twice: what is the same of both is told once. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const told = new Map<string, Evidence>()
  const also = new Map<string, Set<string>>()
  for (const one of evidence) {
    const key = JSON.stringify([one.rule, one.level, one.side, one.title, one.affects])
    const first = told.get(key)
    told.set(key, first ?? one)
    if (first !== undefined && first.path !== one.path) also.set(key, (also.get(key) ?? new Set()).add(one.path))
  }
  return [...told].map(([key, one]) => {
    const paths = [...(also.get(key) ?? [])].map((path) => `\`${path}\``)
    return paths.length === 0 ? one : { ...one, detail: `${one.detail} The same stands in ${paths.join(', ')}.` }
  })
}

/** A document in both revisions: its path differs where it was renamed. */
interface Root {
  readonly base: string
  readonly head: string
  /** The changed files that it is made of. */
  readonly changed: readonly string[]
}

/** Gives the documents that a change reaches: the changed ones, and those that a changed file is a part of. */
function rootsOf({ files, trees, texts }: CheckInput): readonly Root[] {
  const own = files.map(({ path, previousPath }) => ({ base: previousPath ?? path, head: path }))
  const others = likelyRoots(files, trees.head)
  const all = [...own, ...others.map((path) => ({ base: path, head: path }))].filter(
    ({ base, head }) => isDocumentText('mergeBase', base, texts) || isDocumentText('head', head, texts),
  )
  return all.flatMap((root) => {
    const parts = new Set([...closure([root.base], 'mergeBase', texts), ...closure([root.head], 'head', texts)])
    const changed = files.filter((file) => parts.has(file.path) || parts.has(file.previousPath ?? file.path))
    return changed.length === 0 ? [] : [{ ...root, changed: changed.map(({ path }: DiffFile) => path) }]
  })
}

const nothing: EvidenceResult = { evidence: [], unchecked: [] }

function judge(root: Root, { texts }: CheckInput, parser: DocumentParser): EvidenceResult {
  const [base, head] = [documentsOf('mergeBase', texts, parser), documentsOf('head', texts, parser)]
  const failed = [why(base, root.base, 'the merge base'), why(head, root.head, 'head')].find((one) => one !== undefined)
  if (failed !== undefined) return { evidence: [], unchecked: root.changed.map((path) => ({ path, why: failed })) }
  const [before, after] = [base.root(root.base), head.root(root.head)]
  // A contract that is new breaks nobody.
  if (before === undefined || after === undefined) return nothing
  const [was, is] = [kindOf(before.value), kindOf(after.value)]
  const cuts: string[] = []
  const cut = () => cuts.push('it has too many parts to be compared whole')
  const sides = [
    { root: before, documents: base },
    { root: after, documents: head },
  ] as const
  const sources = { base, head, parser }
  const unchecked = (whys: readonly string[]): readonly Unchecked[] =>
    whys.map((one) => ({ path: root.head, why: one }))
  const problem = notCompared(was, is)
  if (problem !== undefined) return { evidence: [], unchecked: unchecked([problem]) }
  switch (is) {
    case 'openapi': {
      const drafts = compareOpenApi(...sides, cut)
      const evidence = evidenceOf(drafts, { contract: 'openapi', surface: 'api' }, sources)
      return { evidence, unchecked: unchecked([...cuts, ...dangling(base, head)]) }
    }
    case 'asyncapi-2':
    case 'asyncapi-3': {
      const found = compareAsyncApi(...sides, cut)
      const evidence = evidenceOf(found.drafts, { contract: 'asyncapi', surface: 'queue' }, sources)
      return { evidence, unchecked: [...found.unchecked, ...unchecked([...cuts, ...dangling(base, head)])] }
    }
    case 'json-schema': {
      const drafts = compareJsonSchema(...sides, nameOf(root.head), cut)
      return {
        evidence: evidenceOf(drafts, { contract: 'json-schema', surface: 'api' }, sources),
        unchecked: unchecked([...cuts, ...dangling(base, head)]),
      }
    }
    default:
      return nothing
  }
}

function why(documents: Documents, path: string, revision: string): string | undefined {
  const document = documents.get(path)
  return document.kind === 'failed' ? `unreadable at ${revision}: ${document.why}` : undefined
}

function notCompared(base: DocumentKind, head: DocumentKind): string | undefined {
  if (base === 'swagger' || head === 'swagger') return 'Swagger 2 is not checked'
  if (base === head || base === 'none' || head === 'none') return undefined
  return 'it moves from one kind of description to another'
}

/** References that lead out of what was read: what stands behind them was not compared. */
function dangling(base: Documents, head: Documents): readonly string[] {
  const refs = [...base.dangling(), ...head.dangling()].map(
    ({ ref, why }) => `\`${ref.slice(0, 120)}\` was not followed: ${why}`,
  )
  const distinct = [...new Set(refs)]
  return distinct.length <= 3
    ? distinct
    : [...distinct.slice(0, 3), `${distinct.length - 3} more references were not followed`]
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path
}
