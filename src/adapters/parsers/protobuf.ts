import protobuf from 'protobufjs'
import type { ProtobufParser } from '../../core/evidence/protobuf/parser.ts'

/** The protobufjs package as the check takes it; import this file only where a .proto file is to be judged. */
export const protobufParser: ProtobufParser = {
  parse: (text) => {
    try {
      const parsed = protobuf.parse(text, new protobuf.Root(), { keepCase: true })
      return {
        kind: 'value',
        package: parsed.package ?? '',
        imports: [...(parsed.imports ?? []), ...(parsed.weakImports ?? [])],
        // Through text: what the library gives shares parts with its own objects.
        root: JSON.parse(JSON.stringify(parsed.root.toJSON())),
      }
    } catch (error) {
      return { kind: 'failed', why: error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'unknown error' }
    }
  },
}
