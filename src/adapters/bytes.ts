import type { Text } from '../core/change/text.ts'

/** Largest file that is read as text, in bytes; what is larger is listed as not read. */
export const maxTextBytes = 16_000_000

/** Bytes in which a NUL makes a file binary: git's own rule (`buffer_is_binary`). */
const sniffedBytes = 8_000

/** Decodes a file as UTF-8, byte order mark included; a broken sequence becomes U+FFFD and never swallows a newline, so lines keep their numbers. */
export function textOfBytes(bytes: Buffer): Text {
  if (bytes.length > maxTextBytes) return { kind: 'too-large', bytes: bytes.length }
  if (bytes.subarray(0, sniffedBytes).includes(0)) return { kind: 'binary' }
  return { kind: 'text', text: bytes.toString('utf8') }
}
