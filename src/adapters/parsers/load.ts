import type { LoadedParsers, ParserKind } from '../../core/evidence/check.ts'

/** Takes the kinds that a check needs; loads those libraries and no other. */
export async function loadParsers(kinds: readonly ParserKind[]): Promise<LoadedParsers> {
  if (!kinds.includes('graphql')) return {}
  const { graphqlParser } = await import('./graphql.ts')
  return { graphql: graphqlParser }
}
