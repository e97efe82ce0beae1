import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { protobufParser } from '../../src/adapters/parsers/protobuf.ts'
import type { ProtoChange } from '../../src/core/evidence/protobuf/change.ts'
import { compareProto } from '../../src/core/evidence/protobuf/compare.ts'
import type { FilePair } from '../../src/core/evidence/protobuf/files.ts'
import type { ProtoFile } from '../../src/core/evidence/protobuf/model.ts'
import { protoFile } from '../../src/core/evidence/protobuf/proto-file.ts'

/** One annotation that the suite expects; without a line it stands for the whole file. */
export interface Annotation {
  readonly path: string
  readonly line: number | undefined
  readonly rule: string
}

/** What one case of the suite came to. */
export interface BufCase {
  readonly name: string
  readonly expected: readonly Annotation[]
  readonly missed: readonly Annotation[]
  /** Ours, of the rules that the case switches on, at a line where the suite has none of them. */
  readonly extra: readonly ProtoChange[]
  /** What comparing either revision with itself reports. */
  readonly self: number
}

/** Takes a clone of buf; compares each case of its breaking suite and holds it against the suite's annotations. Left out are the rules of its plugins, which are examples and no rules of buf. */
export function bufCases(clone: string): readonly BufCase[] {
  const folder = join(clone, 'private/bufpkg/bufcheck')
  const tests = readFileSync(join(folder, 'breaking_test.go'), 'utf8')
    .split(/^func /m)
    .slice(1)
  return tests.flatMap((test): readonly BufCase[] => {
    const name = /testBreaking\(\s*t,\s*"([^"]+)"/.exec(test)?.[1]
    if (name === undefined || name.includes('custom_plugins') || name.includes('policy')) return []
    const [head, base] = ['current', 'previous'].map((side) => join(folder, 'testdata/breaking', side, name))
    if (head === undefined || base === undefined || !existsSync(head) || !existsSync(base)) return []
    return [measure(name, base, head, annotationsOf(test))]
  })
}

function annotationsOf(test: string): readonly Annotation[] {
  const located = [...test.matchAll(/NewFileAnnotation\(t, "([^"]+)", (\d+), \d+, \d+, \d+, "(\w+)"\)/g)].map(
    ([, path = '', line = '', rule = '']): Annotation => ({ path, line: Number(line), rule }),
  )
  const whole = [...test.matchAll(/NewFileAnnotationNoLocation\(t, "([^"]+)", "(\w+)"\)/g)].map(
    ([, path = '', rule = '']): Annotation => ({ path, line: undefined, rule }),
  )
  const none = [...test.matchAll(/NewFileAnnotationNoLocationOrPath\(t, "(\w+)"\)/g)].map(
    ([, rule = '']): Annotation => ({ path: '', line: undefined, rule }),
  )
  return [...located, ...whole, ...none].filter(({ rule }) => !rule.includes('SUFFIXES'))
}

function measure(name: string, base: string, head: string, expected: readonly Annotation[]): BufCase {
  const [before, after] = [read(base), read(head)]
  const changes = compareProto(pairsOf(before, after))
  const enabled = new Set(enabledRules(head))
  const missed = expected.filter((one) => !changes.some((change) => isAt(change, one)))
  const extra = changes.filter(
    (change) => idsOf(change).some((id) => enabled.has(id)) && !expected.some((one) => isAt(change, one)),
  )
  const self = compareProto(pairsOf(before, before)).length + compareProto(pairsOf(after, after)).length
  return { name, expected, missed, extra, self }
}

function read(folder: string): ReadonlyMap<string, ProtoFile> {
  // A case with a root of its own names its files from there.
  const root = existsSync(join(folder, 'root')) ? join(folder, 'root') : folder
  return readFrom(root)
}

function readFrom(folder: string): ReadonlyMap<string, ProtoFile> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.proto'))
  return new Map(
    files.map((path) => {
      const text = readFileSync(join(folder, path), 'utf8')
      const parsed = protobufParser.parse(text)
      if (parsed.kind === 'failed') throw new Error(`${relative('.', join(folder, path))}: ${parsed.why}`)
      return [path, protoFile(path, text, parsed)]
    }),
  )
}

function pairsOf(base: ReadonlyMap<string, ProtoFile>, head: ReadonlyMap<string, ProtoFile>): readonly FilePair[] {
  return [...new Set([...base.keys(), ...head.keys()])].map((path) => ({ base: base.get(path), head: head.get(path) }))
}

/** The suite's configuration names the rules of a case one by one. */
function enabledRules(folder: string): readonly string[] {
  const file = join(folder, 'buf.yaml')
  return existsSync(file)
    ? [...readFileSync(file, 'utf8').matchAll(/- ([A-Z][A-Z_]+)/g)].map(([, rule = '']) => rule)
    : []
}

/** The suite puts what is gone on the declaration around it. */
function isAt(change: ProtoChange, { path, line, rule }: Annotation): boolean {
  if (!idsOf(change).includes(rule)) return false
  if (path === '') return true
  const place = change.side === 'head' ? change.at : change.enclosing
  if (place === undefined) return line === undefined && change.at.path === path
  return place.path === path && (place.line === line || line === undefined)
}

/** Our rules in the words of the suite; one change of ours can be several of its rules. */
function idsOf({ rule, part }: ProtoChange): readonly string[] {
  const has = (word: string, id: string) => (part.split(' ').includes(word) ? [id] : [])
  switch (rule) {
    case 'protobuf-file-removed':
      return [
        'FILE_NO_DELETE',
        'PACKAGE_NO_DELETE',
        'PACKAGE_MESSAGE_NO_DELETE',
        'PACKAGE_ENUM_NO_DELETE',
        'PACKAGE_SERVICE_NO_DELETE',
        'PACKAGE_EXTENSION_NO_DELETE',
      ]
    case 'protobuf-package-changed':
      return [
        'FILE_SAME_PACKAGE',
        'PACKAGE_NO_DELETE',
        'PACKAGE_MESSAGE_NO_DELETE',
        'PACKAGE_ENUM_NO_DELETE',
        'PACKAGE_SERVICE_NO_DELETE',
      ]
    case 'protobuf-syntax-changed':
      return ['FILE_SAME_SYNTAX']
    case 'protobuf-file-option-changed':
      return [`FILE_SAME_${part.toUpperCase()}`]
    case 'protobuf-message-removed':
      return [
        'MESSAGE_NO_DELETE',
        'PACKAGE_MESSAGE_NO_DELETE',
        'ENUM_NO_DELETE',
        'PACKAGE_ENUM_NO_DELETE',
        'EXTENSION_NO_DELETE',
        'PACKAGE_EXTENSION_NO_DELETE',
      ]
    case 'protobuf-message-option-changed':
      return (
        {
          message_set_wire_format: ['MESSAGE_SAME_MESSAGE_SET_WIRE_FORMAT'],
          json_format: ['MESSAGE_SAME_JSON_FORMAT'],
        }[part] ?? ['MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR']
      )
    case 'protobuf-enum-removed':
      return ['ENUM_NO_DELETE', 'PACKAGE_ENUM_NO_DELETE']
    case 'protobuf-enum-type-changed':
      return part === 'json_format' ? ['ENUM_SAME_JSON_FORMAT'] : ['ENUM_SAME_TYPE']
    case 'protobuf-enum-value-removed':
      return [
        'ENUM_VALUE_NO_DELETE',
        ...has('number', 'ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED'),
        ...has('name', 'ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED'),
      ]
    case 'protobuf-enum-value-renamed':
      return ['ENUM_VALUE_SAME_NAME']
    case 'protobuf-field-removed':
      return [
        'FIELD_NO_DELETE',
        ...has('number', 'FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED'),
        ...has('name', 'FIELD_NO_DELETE_UNLESS_NAME_RESERVED'),
        ...has('required', 'MESSAGE_SAME_REQUIRED_FIELDS'),
      ]
    case 'protobuf-field-renamed':
      return [...has('name', 'FIELD_SAME_NAME'), ...has('json', 'FIELD_SAME_JSON_NAME')]
    case 'protobuf-field-type-changed':
      return [
        'FIELD_SAME_TYPE',
        ...(part === 'source' ? [] : ['FIELD_WIRE_JSON_COMPATIBLE_TYPE']),
        ...(part === 'wire' ? ['FIELD_WIRE_COMPATIBLE_TYPE'] : []),
      ]
    case 'protobuf-field-cardinality-changed':
      return [
        ...['FIELD_SAME_CARDINALITY', 'FIELD_SAME_LABEL'],
        ...(part.startsWith('source') ? [] : ['FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY']),
        ...has('wire', 'FIELD_WIRE_COMPATIBLE_CARDINALITY'),
        ...has('required', 'MESSAGE_SAME_REQUIRED_FIELDS'),
      ]
    case 'protobuf-field-oneof-changed':
      return ['FIELD_SAME_ONEOF']
    case 'protobuf-field-default-changed':
      return ['FIELD_SAME_DEFAULT']
    case 'protobuf-field-option-changed':
      return (
        {
          jstype: ['FIELD_SAME_JSTYPE'],
          ctype: ['FIELD_SAME_CPP_STRING_TYPE', 'FIELD_SAME_CTYPE'],
          utf8_validation: ['FIELD_SAME_UTF8_VALIDATION'],
        }[part] ?? ['FIELD_SAME_JAVA_UTF8_VALIDATION']
      )
    case 'protobuf-required-field-changed':
      return ['MESSAGE_SAME_REQUIRED_FIELDS']
    case 'protobuf-oneof-removed':
      return ['ONEOF_NO_DELETE']
    case 'protobuf-reserved-removed':
      return ['RESERVED_MESSAGE_NO_DELETE', 'RESERVED_ENUM_NO_DELETE']
    case 'protobuf-extension-removed':
      return ['EXTENSION_NO_DELETE', 'PACKAGE_EXTENSION_NO_DELETE']
    case 'protobuf-extension-range-removed':
      return ['EXTENSION_MESSAGE_NO_DELETE']
    case 'protobuf-service-removed':
      return ['SERVICE_NO_DELETE', 'PACKAGE_SERVICE_NO_DELETE']
    case 'protobuf-rpc-removed':
      return ['RPC_NO_DELETE']
    case 'protobuf-rpc-type-changed':
      return [part === 'request' ? 'RPC_SAME_REQUEST_TYPE' : 'RPC_SAME_RESPONSE_TYPE']
    case 'protobuf-rpc-streaming-changed':
      return [part === 'clientStreaming' ? 'RPC_SAME_CLIENT_STREAMING' : 'RPC_SAME_SERVER_STREAMING']
    case 'protobuf-rpc-option-changed':
      return ['RPC_SAME_IDEMPOTENCY_LEVEL']
    case 'protobuf-http-binding-changed':
      return []
  }
}
