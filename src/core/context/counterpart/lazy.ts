/** Takes a way to make a value that is never undefined; gives a function that makes it when it is asked for first, and never again. */
export function lazy<T>(make: () => T): () => T {
  const made: T[] = []
  return () => {
    const [known] = made
    if (known !== undefined) return known
    const value = make()
    made.push(value)
    return value
  }
}
