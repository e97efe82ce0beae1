/** A value that is made when it is first asked for, and only then. */
export function once<T>(make: () => T): () => T {
  const made: T[] = []
  return () => {
    const [value] = made
    if (value !== undefined) return value
    const fresh = make()
    made.push(fresh)
    return fresh
  }
}

/** The same function of a text, asked once for each text: thousands of files share a few reasons. */
export function remembered(render: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const value = known.get(text) ?? render(text)
    known.set(text, value)
    return value
  }
}
