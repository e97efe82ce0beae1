import type { LoadedParsers, ParserKind } from '../../core/evidence/check.ts'

/** Takes the kinds that a check needs; loads those libraries and no other. */
export async function loadParsers(kinds: readonly ParserKind[]): Promise<LoadedParsers> {
  const wants = (kind: ParserKind) => kinds.includes(kind)
  return {
    ...(wants('documents') ? { documents: (await import('./documents.ts')).documentParser } : {}),
    ...(wants('protobuf') ? { protobuf: (await import('./protobuf.ts')).protobufParser } : {}),
    ...(wants('avro') ? { avro: (await import('./avro.ts')).avroParser } : {}),
    ...(wants('graphql') ? { graphql: (await import('./graphql.ts')).graphqlParser } : {}),
  }
}
