import type { Json } from '../document/json.ts'

/** What a .proto file declares, as the library tells it: `root` is its description in plain data, nested by package. */
export interface ParsedProto {
  readonly kind: 'value'
  readonly package: string
  readonly imports: readonly string[]
  readonly root: Json
}

/** The protobufjs package as the check takes it. Reads the text it is given and no import; never throws. */
export interface ProtobufParser {
  readonly parse: (text: string) => ParsedProto | { readonly kind: 'failed'; readonly why: string }
}
