/** Takes a function of text; gives one with the same answers that remembers the last of them: making one text safe costs two milliseconds and a lot of memory, and the same title stands in a comment, in tables and in lists. Remembers at most `limit` answers. */
export function memoised<More extends readonly (string | number)[]>(
  limit: number,
  answer: (text: string, ...more: More) => string,
): (text: string, ...more: More) => string {
  const known = new Map<string, string>()
  return (text, ...more) => {
    const key = JSON.stringify([text, ...more])
    const before = known.get(key)
    if (before !== undefined) return before
    const made = answer(text, ...more)
    if (known.size >= limit) known.clear()
    known.set(key, made)
    return made
  }
}
