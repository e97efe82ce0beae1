import picomatch from 'picomatch'

/** Takes globs as they are given for a run; gives the function that says whether a path matches one of them. None at all match nothing. */
export function globs(patterns: readonly string[], options: { readonly nocase?: boolean } = {}): GlobMatcher {
  const given = patterns.filter((pattern) => pattern.trim() !== '')
  if (given.length === 0) return () => false
  const matches = picomatch(given, { dot: true, ...options })
  // No part of a glob reaches over the end of a line, and a path may hold one.
  return (path) => matches(path.replace(/[\n\r\u2028\u2029]/g, '?'))
}

/** Says whether a path of the repository matches. */
export type GlobMatcher = (path: string) => boolean

/** Says whether a text is a glob whose brackets all close. */
export function isGlob(text: string): boolean {
  try {
    picomatch.makeRe(text, { strictBrackets: true })
    return true
  } catch {
    return false
  }
}
