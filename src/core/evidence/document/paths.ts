/** Gives a text with its escapes read; the text itself where they are none. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Takes the path of a file and a reference that stands in it; gives the path it names inside the repository, or undefined where it leads out of it. */
export function joinPath(from: string, to: string): string | undefined {
  const clean = decoded(to.split('?', 1)[0] ?? '')
  const parts = clean.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of clean.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}
