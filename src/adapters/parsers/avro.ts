// By the package's only export: it is CommonJS, of which Node finds no names.
import avsc, { type Type } from 'avsc'
import type { AvroParser } from '../../core/evidence/avro/parser.ts'
import type { Json } from '../../core/evidence/document/json.ts'

/** The avsc package as the check takes it; import this file only where an Avro schema is to be judged. */
export const avroParser: AvroParser = {
  resolve: (reader, writer) => {
    try {
      const [read, written] = [typeOf(reader), typeOf(writer)]
      try {
        // Namespaces are no part of resolution by the specification.
        read.createResolver(written, { ignoreNamespaces: true })
        return { kind: 'yes' }
      } catch (error) {
        return { kind: 'no', why: messageOf(error) }
      }
    } catch (error) {
      return { kind: 'failed', why: messageOf(error) }
    }
  },
}

/** Each schema has a registry of its own; types of a logical kind are read as what they are written as. The library writes into what it is given. */
function typeOf(schema: Json): Type {
  return avsc.Type.forSchema(JSON.parse(JSON.stringify(schema)), {
    registry: {},
    logicalTypes: {},
    noAnonymousTypes: false,
    omitRecordMethods: true,
  })
}

/** The library puts whole schemas into its messages. */
const maxMessage = 160

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error'
  const [line = ''] = error.message.split('\n', 1)
  return line.length > maxMessage ? `${line.slice(0, maxMessage)}…` : line
}
