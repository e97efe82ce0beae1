import type { Edit, Level } from '../evidence.ts'
import type { ProtoFile } from './model.ts'

/** Every rule of .proto files; each has a page. */
export const protobufRules = [
  'protobuf-file-removed',
  'protobuf-package-changed',
  'protobuf-syntax-changed',
  'protobuf-file-option-changed',
  'protobuf-message-removed',
  'protobuf-message-option-changed',
  'protobuf-enum-removed',
  'protobuf-enum-type-changed',
  'protobuf-enum-value-removed',
  'protobuf-enum-value-renamed',
  'protobuf-enum-value-renumbered',
  'protobuf-field-removed',
  'protobuf-field-renamed',
  'protobuf-field-renumbered',
  'protobuf-field-type-changed',
  'protobuf-field-cardinality-changed',
  'protobuf-field-oneof-changed',
  'protobuf-field-default-changed',
  'protobuf-field-option-changed',
  'protobuf-required-field-changed',
  'protobuf-oneof-removed',
  'protobuf-reserved-removed',
  'protobuf-extension-removed',
  'protobuf-extension-range-removed',
  'protobuf-service-removed',
  'protobuf-rpc-removed',
  'protobuf-rpc-type-changed',
  'protobuf-rpc-streaming-changed',
  'protobuf-rpc-option-changed',
  'protobuf-http-binding-changed',
] as const
export type ProtobufRule = (typeof protobufRules)[number]

/** A line of a file of one revision. */
export interface Spot {
  readonly path: string
  readonly line: number
}

/** One change of what .proto files declare. */
export interface ProtoChange {
  readonly rule: ProtobufRule
  readonly level: Level
  /** What exactly changed, where a rule covers several things: the option's name, `request`. */
  readonly part: string
  readonly side: 'base' | 'head'
  readonly at: Spot
  /** Of what is gone: the declaration around it that is still there. */
  readonly enclosing: Spot | undefined
  readonly title: string
  readonly detail: string
  readonly affects: readonly string[]
  /** The change of its line that keeps what it was. */
  readonly edit?: Edit
}

/** A declaration with the file it stands in. */
export interface Declared<T> {
  readonly of: T
  readonly file: ProtoFile
}

/** Gives the line of a declaration; the first of its file where it is not found. */
export function spot(file: ProtoFile, key: string, option?: string): Spot {
  const lines = file.places.get(key)
  return { path: file.path, line: (option === undefined ? undefined : lines?.options.get(option)) ?? lines?.line ?? 1 }
}

/** Levels by what breaks: the bytes on the wire, their JSON form, or generated code alone. */
export const levels = { wire: 'breaking', json: 'risky', source: 'info' } as const satisfies Record<string, Level>
