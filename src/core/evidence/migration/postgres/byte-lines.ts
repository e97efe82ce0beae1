/** Finds lines and characters of a text by offsets in bytes of UTF-8, which is how the server counts. */
export interface ByteLines {
  /** The line, from 1, that holds the byte. */
  readonly lineAt: (byte: number) => number
  /** The text from one byte to another. */
  readonly slice: (start: number, end: number) => string
}

/** Takes a text; gives its lines by byte offsets. Offsets beyond the text are its end. */
export function byteLinesOf(text: string): ByteLines {
  const { bytes, chars } = lineStarts(text)
  const indexAt = (byte: number) => {
    const row = lastAtMost(bytes, byte)
    let [at, index] = [bytes[row] ?? 0, chars[row] ?? 0]
    while (at < byte && index < text.length) {
      const point = text.codePointAt(index) ?? 0
      at += bytesOf(point)
      index += point > 0xffff ? 2 : 1
    }
    return index
  }
  return {
    lineAt: (byte) => lastAtMost(bytes, byte) + 1,
    slice: (start, end) => text.slice(indexAt(start), indexAt(end)),
  }
}

function lineStarts(text: string): { readonly bytes: readonly number[]; readonly chars: readonly number[] } {
  const [bytes, chars] = [[0], [0]]
  let byte = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    // The two halves of a pair are four bytes together.
    byte += unit >= 0xd800 && unit <= 0xdfff ? 2 : bytesOf(unit)
    if (unit === 10) {
      bytes.push(byte)
      chars.push(index + 1)
    }
  }
  return { bytes, chars }
}

function bytesOf(point: number): number {
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
