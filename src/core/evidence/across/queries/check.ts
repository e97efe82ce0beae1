import type { DefinitionNode, DocumentNode } from 'graphql'
import { type Ref, type Texts, textOr } from '../../../change/text.ts'
import type { Check } from '../../check.ts'
import type { Evidence, EvidenceResult } from '../../evidence.ts'
import { documentsOf } from '../../graphql/documents.ts'
import { isFederated } from '../../graphql/federation.ts'
import { groupsOf, isSchemaPath, refsOf } from '../../graphql/groups.ts'
import type { GraphqlParser } from '../../graphql/parser.ts'
import { schemaOf } from '../../graphql/schema.ts'
import { type Asked, askedIn } from './asked.ts'
import type { SchemaPair } from './coordinates.ts'
import { queryTexts } from './query-texts.ts'

/**
 * Queries of the head held against a schema that changed. No path concerns it: it runs after the others, and the tree of the head is what
 * belongs to the changed schemas and the files in which a search found a name that is gone.
 */
export const queriesCheck: Check = {
  kind: 'queries',
  rules: ['graphql-field-removed'],
  parsers: ['graphql'],
  concerns: () => false,
  needsTrees: false,
  wanted: (files, trees) => {
    const refs = refsOf(groupsOf(files, trees))
    const known = new Set(refs.flatMap(({ revision, path }) => (revision === 'head' ? [path] : [])))
    return [...refs, ...trees.head.filter((path) => !known.has(path) && mayAsk(path)).map(headRef)]
  },
  compute: ({ files, trees, texts }, { graphql }): EvidenceResult => {
    if (graphql === undefined) throw new Error('the check of queries ran without its parser')
    const pairs = groupsOf(files, trees).flatMap((group) => {
      const { mergeBase, head } = documentsOf(group, texts, graphql)
      if (isFederated([...mergeBase, ...head])) return []
      const [before, after] = [schemaOf(mergeBase, graphql), schemaOf(head, graphql)]
      return before.kind === 'built' && after.kind === 'built' ? [{ base: before.schema, head: after.schema }] : []
    })
    const evidence = trees.head
      .filter(mayAsk)
      .flatMap((path) => askedOf(path, texts, pairs, graphql).map((asked) => asks(path, asked)))
    return { evidence, unchecked: [] }
  },
}

/** Says whether a file may hold queries: a document of GraphQL, or code in which one may stand. */
export function mayAsk(path: string): boolean {
  return isSchemaPath(path) || /\.(?:[cm]?[jt]sx?|vue|svelte|py)$/i.test(path)
}

function headRef(path: string): Ref {
  return { revision: 'head', path }
}

function askedOf(path: string, texts: Texts, pairs: readonly SchemaPair[], parser: GraphqlParser): readonly Asked[] {
  const text = textOr(texts.get(headRef(path)))
  if (text === undefined || pairs.length === 0) return []
  return queryTexts(path, text).flatMap(({ text: own, before }) =>
    documentsIn(own, parser)
      .flatMap((document) => pairs.flatMap((pair) => askedIn(document, pair, parser)))
      .map(({ names, line }) => ({ names, line: line + before })),
  )
}

const maxTokens = 50_000

/** The queries of a text alone: a schema may stand beside them. */
function documentsIn(text: string, parser: GraphqlParser): readonly DocumentNode[] {
  const { OPERATION_DEFINITION, FRAGMENT_DEFINITION } = parser.Kind
  try {
    const document = parser.parse(text, { maxTokens })
    const isQuery = ({ kind }: DefinitionNode) => kind === OPERATION_DEFINITION || kind === FRAGMENT_DEFINITION
    return [{ ...document, definitions: document.definitions.filter(isQuery) }]
  } catch {
    return []
  }
}

function asks(path: string, { names, line }: Asked): Evidence {
  return {
    ...{ rule: 'graphql-field-removed', contract: 'graphql', level: 'breaking', surface: 'api' },
    ...{ path, side: 'head', line, endLine: line, affects: names },
    title: `is refused for \`${names[0]}\``,
    detail: 'The operation is refused as a whole.',
  }
}
