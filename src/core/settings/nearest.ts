/** Takes a word and the legal ones; gives the legal word that needs the fewest single edits (a swap of two neighbours is one), or undefined where none is within a third of the word's length. */
export function nearest(word: string, legal: readonly string[]): string | undefined {
  const given = word.slice(0, longest).toLowerCase().replace(/_/g, '-')
  const most = Math.max(1, Math.floor(given.length / 3))
  const scored = legal.map((one) => ({ one, edits: editsBetween(given, one.toLowerCase()) }))
  return scored.filter(({ edits }) => edits <= most).toSorted((a, b) => a.edits - b.edits)[0]?.one
}

/** Nobody misspells a word of more characters. */
const longest = 80

/** The optimal string alignment distance, row by row. */
function editsBetween(a: string, b: string): number {
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : changed
      row.push(Math.min(changed, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
