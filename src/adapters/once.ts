/** Gives a function that makes its value at the first call and answers with the same one ever after, a failure too. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made = made ?? make()
    return made
  }
}
