import type { Places } from './places.ts'

/** How often a field stands in a message, and whether its absence is seen. */
export type Cardinality = 'implicit' | 'explicit' | 'required' | 'repeated' | 'map'

export interface Field {
  readonly name: string
  /** Full name: that of its message and its own. */
  readonly key: string
  readonly number: number
  /** As resolved: a scalar, or a full name; a map as `map<key, value>`. */
  readonly type: string
  readonly cardinality: Cardinality
  /** Of the type: whether it is written between a start and an end tag. */
  readonly group: boolean
  readonly oneof: string | undefined
  readonly options: ReadonlyMap<string, string>
  /** Features of editions that hold for it, its own and those around it. */
  readonly features: ReadonlyMap<string, string>
  readonly syntax: string
}

/** Numbers and names that must not be used again. */
export interface Reserved {
  readonly ranges: readonly (readonly [from: number, to: number])[]
  readonly names: readonly string[]
}

export interface Message {
  readonly key: string
  readonly fields: readonly Field[]
  readonly oneofs: ReadonlyMap<string, readonly string[]>
  readonly reserved: Reserved
  readonly extensions: readonly (readonly [from: number, to: number])[]
  readonly options: ReadonlyMap<string, string>
  /** Whether its JSON is promised, which proto2 leaves open. */
  readonly jsonFormat: string
}

export interface EnumType {
  readonly key: string
  readonly values: readonly { readonly name: string; readonly number: number; readonly key: string }[]
  readonly reserved: Reserved
  /** Whether unknown numbers are refused. */
  readonly closed: boolean
  readonly jsonFormat: string
  readonly options: ReadonlyMap<string, string>
}

/** One HTTP request that a method answers to, by the annotation of `google.api.http`. */
export interface Binding {
  readonly verb: string
  readonly path: string
  /** The field that the body of the request is read into; `*` for the whole message, empty for none. */
  readonly body: string
}

export interface Rpc {
  readonly name: string
  readonly key: string
  readonly request: string
  readonly response: string
  readonly clientStreaming: boolean
  readonly serverStreaming: boolean
  readonly http: readonly Binding[]
  readonly options: ReadonlyMap<string, string>
}

export interface Service {
  readonly key: string
  readonly options: ReadonlyMap<string, string>
  readonly rpcs: readonly Rpc[]
}

/** A field that another message takes from outside. */
export interface Extension {
  readonly key: string
  readonly extendee: string
  readonly field: Field
}

/** One .proto file of one revision. */
export interface ProtoFile {
  readonly path: string
  readonly package: string
  readonly syntax: string
  readonly options: ReadonlyMap<string, string>
  readonly messages: ReadonlyMap<string, Message>
  readonly enums: ReadonlyMap<string, EnumType>
  readonly services: ReadonlyMap<string, Service>
  readonly extensions: ReadonlyMap<string, Extension>
  readonly places: Places
  readonly lines: readonly string[]
}
