import type { DiffFile } from '../../change/diff.ts'
import type { Ref, Text, Texts } from '../../change/text.ts'
import { testSign } from '../../surface/test-path.ts'
import type { Removed } from '../across/removed.ts'
import type { Check } from '../check.ts'
import { condense } from '../condense.ts'
import type { Evidence, EvidenceResult, Unchecked } from '../evidence.ts'
import { type ProtoChange, protobufRules } from './change.ts'
import { compareProto } from './compare.ts'
import type { FilePair } from './files.ts'
import type { ProtoFile } from './model.ts'
import type { ProtobufParser } from './parser.ts'
import { protoFile } from './proto-file.ts'

/** The contract of .proto files: what a change of them does to the bytes, the JSON and the code of those who share them. */
export const protobufCheck: Check = {
  kind: 'protobuf',
  rules: protobufRules,
  parsers: ['protobuf'],
  concerns: isProtoFile,
  needsTrees: false,
  wanted: (files) => files.flatMap((file): readonly Ref[] => [baseRef(file), headRef(file)]),
  compute: ({ files, texts }, { protobuf: parser }): EvidenceResult => {
    if (parser === undefined) throw new Error('the protobuf check ran without its parser')
    const read = files.map((file) => readPair(file, texts, parser))
    const pairs = read.flatMap((one) => ('why' in one ? [] : [one]))
    return {
      evidence: condense(compareProto(pairs).map(evidenceOf)),
      unchecked: read.flatMap((one) => ('why' in one ? [one] : [])),
    }
  },
}

const vendored = /(?:^|\/)(?:node_modules|vendor|third[_-]party)\//

function isProtoFile({ path, previousPath }: DiffFile): boolean {
  const fits = (one: string) => one.endsWith('.proto') && !vendored.test(one) && testSign(one, 'other') === undefined
  return fits(path) || (previousPath !== undefined && fits(previousPath))
}

function baseRef({ path, previousPath }: DiffFile): Ref {
  return { revision: 'mergeBase', path: previousPath ?? path }
}

function headRef({ path }: DiffFile): Ref {
  return { revision: 'head', path }
}

/** Longest text that is parsed, in UTF-16 units. */
const maxLength = 2_000_000

function readPair(file: DiffFile, texts: Texts, parser: ProtobufParser): FilePair | Unchecked {
  const [base, head] = [baseRef(file), headRef(file)].map((ref) => readFile(ref, texts.get(ref), parser))
  if (typeof base === 'string') return { path: file.path, why: `unreadable at the merge base: ${base}` }
  if (typeof head === 'string') return { path: file.path, why: `unreadable at head: ${head}` }
  return { base, head }
}

function readFile({ path }: Ref, text: Text, parser: ProtobufParser): ProtoFile | string | undefined {
  if (text.kind === 'absent') return undefined
  if (text.kind !== 'text') return text.kind === 'too-large' ? 'it is too large to be read' : `it is ${text.kind}`
  if (text.text.length > maxLength) return 'it is larger than 2 MB'
  const parsed = parser.parse(text.text)
  return parsed.kind === 'failed' ? parsed.why : protoFile(path, text.text, parsed)
}

function evidenceOf({ rule, level, side, at, title, detail, affects, edit }: ProtoChange): Evidence {
  const line = { line: at.line, endLine: at.line }
  const removes =
    rule === 'protobuf-field-removed' ? affects.map((key) => removedOf('field', key)) : rpcsOf(rule, affects)
  return {
    ...{ rule, contract: 'protobuf', level, surface: 'api', path: at.path, side, ...line, title, detail, affects },
    ...(removes.length === 0 ? {} : { removes }),
    ...(edit === undefined ? {} : { edit }),
  }
}

function rpcsOf(rule: string, affects: readonly string[]): readonly Removed[] {
  return rule === 'protobuf-rpc-removed' ? affects.map((key) => removedOf('rpc', key)) : []
}

function removedOf(kind: 'field' | 'rpc', key: string): Removed {
  const [text = '', owner] = key.split('.').toReversed()
  return { kind, text, owner }
}
