/** Says whether a path holds a contract as it was released, in a folder of that version: it is not meant to follow the code. */
export function isReleased(path: string): boolean {
  return /(?:^|\/)v?\d+\.\d+(?:\.\d+)?\//.test(path)
}
