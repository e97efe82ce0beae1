import type { Texts } from '../../change/text.ts'
import type { EvidenceResult } from '../evidence.ts'
import { compareSchemas } from './compare.ts'
import { type Document, type Documents, documentsOf } from './documents.ts'
import { isFederated } from './federation.ts'
import type { Group } from './groups.ts'
import { type Site, siteOf } from './locate.ts'
import type { GraphqlParser } from './parser.ts'
import { reachedTypes } from './reach.ts'
import { type BuiltSchema, type Schema, schemaOf } from './schema.ts'

/** The rule of a package that loses its last schema file: one fact, where the library would report every type. */
export const schemaRemoved = 'graphql-schema-removed'

const nothing: EvidenceResult = { evidence: [], unchecked: [] }

/**
 * Takes the schema files of a package; gives what their change does to clients. Silent where no schema was before, and on files
 * that hold operations only. An unchanged file that cannot be read is left out of both revisions: it can hide no change.
 */
export function judgeGroup(group: Group, texts: Texts, parser: GraphqlParser): EvidenceResult {
  const documents = documentsOf(group, texts, parser)
  const changed = group.changed.filter((name) => statesOf(documents, name).some(({ kind }) => kind !== 'none'))
  if (changed.length === 0) return nothing
  if (isFederated([...documents.mergeBase, ...documents.head]))
    return { evidence: [], unchecked: changed.map((path) => ({ path, why: 'GraphQL federation is not checked' })) }
  const unread = group.cut ? 'its package has too many schema files to read' : firstFailure(documents, changed)
  if (unread !== undefined) return eachAlone(changed, documents, unread, parser)
  const [base, head] = [schemaOf(documents.mergeBase, parser), schemaOf(documents.head, parser)]
  if (base.kind === 'empty') return nothing
  if (base.kind === 'failed')
    return eachAlone(changed, documents, doesNotBuild(base.why, 'the merge base', group), parser)
  if (head.kind === 'failed') return eachAlone(changed, documents, doesNotBuild(head.why, 'head', group), parser)
  if (head.kind === 'empty') return removed(base, documents, changed, group)
  // What could not be read may lead to any type.
  const isWhole = documents.mergeBase.every(({ kind }) => kind !== 'failed')
  return compareSchemas(base, head, changed[0] ?? '', parser, isWhole ? reachedTypes(base.schema) : undefined)
}

function statesOf({ mergeBase, head }: Documents, name: string): readonly Document[] {
  return [...mergeBase, ...head].filter((document) => document.name === name)
}

function firstFailure(documents: Documents, names: readonly string[]): string | undefined {
  const failures = names.flatMap((name) => [
    ...whyOf(documents.mergeBase, name, 'the merge base'),
    ...whyOf(documents.head, name, 'head'),
  ])
  return failures[0]
}

function whyOf(documents: readonly Document[], name: string, revision: string): readonly string[] {
  return documents.flatMap((document) =>
    document.name === name && document.kind === 'failed' ? [`unreadable at ${revision}: ${document.why}`] : [],
  )
}

function doesNotBuild(why: string, revision: string, { root }: Group): string {
  const owner = root === '' ? '' : ` of \`${root}\``
  return `the schema${owner} does not build at ${revision}: ${why}`
}

/** When the files do not make one schema, a file that is a schema by itself can still be judged; the others say why not. */
function eachAlone(names: readonly string[], documents: Documents, why: string, parser: GraphqlParser): EvidenceResult {
  const results = names.map((name): EvidenceResult => {
    const own = firstFailure(documents, [name])
    const alone = (all: readonly Document[]) =>
      schemaOf(
        all.filter((document) => document.name === name),
        parser,
      )
    const [base, head] = [alone(documents.mergeBase), alone(documents.head)]
    if (own !== undefined || !isEntry(base) || !isEntry(head))
      return { evidence: [], unchecked: [{ path: name, why: own ?? why }] }
    return compareSchemas(base, head, name, parser)
  })
  return { evidence: results.flatMap((r) => r.evidence), unchecked: results.flatMap((r) => r.unchecked) }
}

function isEntry(schema: Schema): schema is BuiltSchema {
  return schema.kind === 'built' && schema.entry
}

function removed(base: BuiltSchema, documents: Documents, changed: readonly string[], group: Group): EvidenceResult {
  const roots = ['Query', 'Mutation', 'Subscription'].filter((type) => base.sites.get(type) !== undefined)
  const site = base.sites.get('Query') ?? firstSite(documents, changed)
  if (site === undefined) return nothing
  const owner = group.root === '' ? '' : ` of \`${group.root}\``
  return {
    evidence: [
      {
        rule: schemaRemoved,
        contract: 'graphql',
        level: 'breaking',
        surface: 'api',
        path: site.path,
        side: 'base',
        line: site.line,
        endLine: site.line,
        title: `the GraphQL schema${owner} disappears with its last file: no operation against it can be relied on`,
        detail:
          'What the server answers from now on is stated nowhere, and changes of it can no longer be computed. If the schema is generated from code now, commit what is generated; if the API is retired, remove it after its clients.',
        affects: roots,
      },
    ],
    unchecked: [],
  }
}

function firstSite({ mergeBase }: Documents, names: readonly string[]): Site | undefined {
  const first = mergeBase.find((document) => document.kind === 'schema' && names.includes(document.name))
  return first?.kind === 'schema' ? siteOf(first.definitions[0]) : undefined
}
