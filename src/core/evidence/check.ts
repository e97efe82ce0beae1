import type { DiffFile } from '../change/diff.ts'
import type { Ref, Texts } from '../change/text.ts'
import type { Facts } from '../settings/facts.ts'
import type { AvroParser } from './avro/parser.ts'
import type { DocumentParser } from './document/parser.ts'
import type { EvidenceResult } from './evidence.ts'
import type { GraphqlParser } from './graphql/parser.ts'
import type { PostgresParser } from './migration/postgres/parser.ts'
import type { SyntaxParser } from './migration/syntax.ts'
import type { ProtobufParser } from './protobuf/parser.ts'

/** Parsers that a check may need, loaded only when one of its kinds is wanted; synchronous once loaded. */
export interface ParserKinds {
  readonly avro: AvroParser
  readonly documents: DocumentParser
  readonly graphql: GraphqlParser
  readonly postgres: PostgresParser
  readonly protobuf: ProtobufParser
  readonly python: SyntaxParser
  readonly ruby: SyntaxParser
  readonly tsx: SyntaxParser
  readonly typescript: SyntaxParser
}
export type ParserKind = keyof ParserKinds
export type LoadedParsers = { readonly [K in ParserKind]?: ParserKinds[K] | undefined }

/** All paths of the two trees, for a check that must find the files its contract is made of. */
export interface Trees {
  readonly mergeBase: readonly string[]
  readonly head: readonly string[]
}

/** What a check is given: plain data, so that it can cross to a worker. */
export interface CheckInput {
  readonly files: readonly DiffFile[]
  readonly trees: Trees
  readonly texts: Texts
  /** What the repository's owners say about its tables, traffic and clients. */
  readonly facts: Facts
}

/** One kind of contract. `concerns` is asked first, from the changed files alone; a check it does not concern costs nothing. */
export interface Check {
  readonly kind: string
  /** Every rule that its evidence can carry; each has a page in `docs/rules/`. */
  readonly rules: readonly string[]
  readonly parsers: readonly ParserKind[]
  readonly concerns: (file: DiffFile) => boolean
  /** Whether `wanted` and `follow` need the paths of the whole trees; `where-listed`: they look at that of the head alone, and do without where the platform cuts the list. */
  readonly needsTrees: boolean | 'where-listed'
  /** Which texts `compute` will look at; deterministic, each reference once. */
  readonly wanted: (files: readonly DiffFile[], trees: Trees) => readonly Ref[]
  /** Which texts it will look at besides, given those that were read: asked again until it names no new one. */
  readonly follow?: (files: readonly DiffFile[], trees: Trees, texts: Texts) => readonly Ref[]
  /** Whether a file that concerns it by its path does so by its text too; where none does, nothing is loaded. */
  readonly applies?: (file: DiffFile, input: Omit<CheckInput, 'facts'>) => boolean
  /** Computes the facts; synchronous, and free to throw: the port turns a crash into `unchecked`. */
  readonly compute: (input: CheckInput, parsers: LoadedParsers) => EvidenceResult
}
