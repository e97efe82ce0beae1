/** Compares two paths as migrations run that are ordered by their names, numbers by their value. */
export function byNumbers(a: string, b: string): number {
  const [first, second] = [numbersPadded(a), numbersPadded(b)]
  if (first === second) return 0
  return first < second ? -1 : 1
}

function numbersPadded(path: string): string {
  return path.replace(/\d{1,20}/g, (digits) => digits.padStart(20, '0'))
}
