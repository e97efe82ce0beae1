/** A text in which lines that end with `◂` are expected; gives it without the marks, and their 1-based numbers. */
export function marked(whole: string): { readonly text: string; readonly lines: readonly number[] } {
  const lines = whole.replace(/^\n/, '').split('\n')
  return {
    text: lines.map((line) => line.replace(/\s*◂$/, '')).join('\n'),
    lines: lines.flatMap((line, at) => (line.endsWith('◂') ? [at + 1] : [])),
  }
}
