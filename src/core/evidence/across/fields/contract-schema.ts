import type { Surface } from '../../../surface/surface.ts'

/** A field of a schema of a contract. */
export interface SchemaField {
  readonly name: string
  readonly key: string
  readonly isRequired: boolean
  /** Whether it travels one way only, `readOnly` or `writeOnly`. */
  readonly isOneWay: boolean
}

/** A schema, type or message of a contract with its fields by their keys. */
export interface ContractSchema {
  readonly name: string
  readonly path: string
  readonly contract: 'openapi' | 'asyncapi' | 'json-schema' | 'graphql' | 'protobuf'
  readonly surface: Surface
  readonly fields: ReadonlyMap<string, SchemaField>
  /** Whether it can have fields that are not known: those of a reference that was not followed, or of alternatives. */
  readonly isOpen: boolean
  /** What an extension adds belongs to a schema elsewhere. */
  readonly isPart: boolean
  /** The 1-based line of a field; looked up where it is told. */
  readonly lineOf: (key: string) => number
}
