const encodedLength = (codePoint: number) =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4

/** Counts the bytes of a text in UTF-8; never less than its UTF-16 length, so one bound holds for both. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const char of text) bytes += encodedLength(char.codePointAt(0) ?? 0)
  return bytes
}

/** Gives the longest beginning of a text that exceeds `maxChars` neither in UTF-16 units nor in UTF-8 bytes; never splits a code point and adds nothing. */
export function truncate(text: string, maxChars: number): string {
  if (text.length * 3 <= maxChars) return text
  let bytes = 0
  let end = 0
  for (const char of text) {
    bytes += encodedLength(char.codePointAt(0) ?? 0)
    if (bytes > maxChars) break
    end += char.length
  }
  return text.slice(0, end)
}
