/** Cents of an amount that is given in whole units. */
export function toCents(amount: number): number {
  return Math.floor(amount * 100)
}
