import type { ASTNode, DefinitionNode, DocumentNode } from 'graphql'
import { siteOf } from '../../graphql/locate.ts'
import type { GraphqlParser } from '../../graphql/parser.ts'
import { coordinatesIn, type SchemaPair } from './coordinates.ts'

/** A line of a query that one schema accepts and the next refuses, with the coordinates of what it meets there. */
export interface Asked {
  readonly names: readonly string[]
  readonly line: number
}

/** Most errors of one document: what has more is meant for another schema. */
const maxErrors = 100

/**
 * Takes a document of queries and two schemas; gives the lines that the second refuses, in operations and fragments that the first accepts:
 * others are meant for another schema. Never throws on what was parsed.
 */
export function askedIn(document: DocumentNode, schemas: SchemaPair, parser: GraphqlParser): readonly Asked[] {
  try {
    return refusedIn(document, schemas, parser)
  } catch {
    // What a library does not survive is no query that a server answers.
    return []
  }
}

function refusedIn(document: DocumentNode, schemas: SchemaPair, parser: GraphqlParser): readonly Asked[] {
  const before = parser.validateQueries(schemas.base, document, maxErrors)
  if (before.length > maxErrors) return []
  const { coordinates, gone } = coordinatesIn(document, schemas, parser)
  const foreign = new Set(before.flatMap((error) => definitionOf(error.nodes?.[0], document) ?? []))
  const isMeant = (node: ASTNode | undefined) => {
    const definition = definitionOf(node, document)
    return definition !== undefined && !foreign.has(definition)
  }
  // Of a variable, the first is where it is declared, and the last where it is used.
  const refused = parser
    .validateQueries(schemas.head, document, maxErrors)
    .flatMap(({ nodes = [] }) => (isMeant(nodes[0]) ? (nodes.at(-1) ?? []) : []))
  const nodes = [...refused, ...gone.filter(isMeant)]
  const asked = nodes.flatMap((node): readonly Asked[] => {
    const [names = [], line] = [coordinates.get(node), siteOf(node)?.line]
    return line === undefined || names.length === 0 ? [] : [{ names, line }]
  })
  return [...new Map(asked.map((one) => [JSON.stringify(one), one])).values()]
}

/** The operation or fragment that a node stands in. */
function definitionOf(node: ASTNode | undefined, { definitions }: DocumentNode): DefinitionNode | undefined {
  return node === undefined ? undefined : definitions.find((one) => isIn(node, one))
}

function isIn({ loc }: ASTNode, { loc: around }: ASTNode): boolean {
  return loc !== undefined && around !== undefined && loc.start >= around.start && loc.end <= around.end
}
