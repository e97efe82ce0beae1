/** How words are set apart in a terminal; each function takes text that is already safe and gives it with its colour, never changing what is seen. */
export interface Palette {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly blue: (text: string) => string
  readonly green: (text: string) => string
}

const same = (text: string) => text

/** No colour: for files, pipes and `NO_COLOR`. */
export const plainPalette: Palette = { bold: same, dim: same, red: same, yellow: same, blue: same, green: same }

const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`

/** The eight colours that every terminal has (ECMA-48, SGR). */
export const ansiPalette: Palette = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  yellow: sgr(33, 39),
  blue: sgr(34, 39),
  green: sgr(32, 39),
}
