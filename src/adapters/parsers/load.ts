import type { LoadedParsers, ParserKind } from '../../core/evidence/check.ts'
import { loadPostgresParser } from './postgres.ts'
import { loadSyntaxParser } from './syntax-trees.ts'

/** Takes the kinds that a check needs, and the folder that holds the grammars; loads those libraries and no other. One that cannot be loaded is absent. */
export async function loadParsers(kinds: readonly ParserKind[], assets: string): Promise<LoadedParsers> {
  const loaded = await Promise.all(kinds.map((kind) => load(kind, assets)))
  return Object.assign({}, ...loaded)
}

async function load(kind: ParserKind, assets: string): Promise<LoadedParsers> {
  switch (kind) {
    case 'documents':
      return { documents: (await import('./documents.ts')).documentParser }
    case 'protobuf':
      return { protobuf: (await import('./protobuf.ts')).protobufParser }
    case 'avro':
      return { avro: (await import('./avro.ts')).avroParser }
    case 'graphql':
      return { graphql: (await import('./graphql.ts')).graphqlParser }
    case 'postgres':
      return { postgres: await loadPostgresParser(assets) }
    case 'python':
      return { python: await loadSyntaxParser(assets, kind) }
    case 'ruby':
      return { ruby: await loadSyntaxParser(assets, kind) }
    case 'tsx':
      return { tsx: await loadSyntaxParser(assets, kind) }
    case 'typescript':
      return { typescript: await loadSyntaxParser(assets, kind) }
  }
}
